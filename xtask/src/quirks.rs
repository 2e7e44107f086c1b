//! The tables of quirks in the domain crates, as data for everyone else.

use std::path::Path;

use anyhow::{Context, Result};
use serde_json::{Map, Value, json};

/// The file with the quirks of the crates in these folders.
pub(crate) fn file(root: &Path, folders: &[&str]) -> Result<Vec<u8>> {
    let mut domains = Map::new();
    for folder in folders {
        let path = root.join(folder).join("src/quirks.rs");
        let text = std::fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        let domain = folder.rsplit('/').next().unwrap_or(folder);
        domains.insert(domain.to_owned(), quirks(&text));
    }
    let file = json!({"version": 1, "domains": domains});
    let mut text = serde_json::to_vec_pretty(&file)?;
    text.push(b'\n');
    Ok(text)
}

fn quirks(text: &str) -> Value {
    let lines: Vec<&str> = text
        .lines()
        .take_while(|line| line.starts_with("//!"))
        .map(|line| line.trim_start_matches("//!").trim())
        .collect();
    let about: Vec<&str> =
        lines.iter().copied().take_while(|line| !line.starts_with('|')).collect();
    // The remark on the columns is about the table in the code.
    let about = about
        .join(" ")
        .replace("The last column names the test; ids", "Ids")
        .replace("The last column names the tests.", "")
        .replace("The last column names the test.", "");
    let rows = lines.iter().filter_map(|line| line.strip_prefix("| ")).skip(1);
    let rows: Vec<Value> = rows.filter_map(row).collect();
    json!({"about": about.trim().replace("  ", "\n\n"), "quirks": rows})
}

fn row(line: &str) -> Option<Value> {
    let cells: Vec<&str> = line.trim_end_matches([' ', '|']).split(" | ").collect();
    let [id, source, odd, handling, tests] = cells.as_slice() else { return None };
    let tests: Vec<&str> = tests.split('`').skip(1).step_by(2).collect();
    Some(json!({"id": id, "source": source, "odd": odd, "handling": handling, "tests": tests}))
}
