//! `cargo xtask figures`: runs the gates of quality and writes what they said
//! into `FIGURES.md`, with the date and the commit.
//!
//! A gate that is not run keeps its last row; one that cannot run, or never
//! did, says so. `figures.json` holds the rows, the page is made from it.

mod gates;
mod read;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};

use crate::workspace::root;

use gates::{GATES, Gate};

/// What a gate said when it ran last.
#[derive(Clone, Serialize, Deserialize)]
struct Row {
    result: String,
    holds: bool,
    date: String,
    commit: String,
    /// Tables and lists that the page shows below.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    details: Vec<String>,
}

type Rows = BTreeMap<String, Row>;

/// Runs the named gates (all when none is named) and writes the page. With a file
/// of what the command of the one named gate said, it is not run again: long runs
/// are made elsewhere.
///
/// # Errors
///
/// When a name is not a gate's, when the page cannot be written, or when a gate
/// that ran does not hold.
#[allow(clippy::print_stdout)] // this is what the command is for
pub(crate) fn run(names: &[String], said: Option<&Path>) -> Result<()> {
    let root = root()?;
    if let Some(name) = names.iter().find(|name| GATES.iter().all(|gate| gate.name != **name)) {
        let known: Vec<&str> = GATES.iter().map(|gate| gate.name).collect();
        bail!("no gate {name}; there are: {}", known.join(", "));
    }
    let store = root.join("figures.json");
    let mut rows: Rows = match fs::read_to_string(&store) {
        Ok(text) => serde_json::from_str(&text).context("figures.json")?,
        Err(_) => Rows::new(),
    };
    if said.is_some() && names.len() != 1 {
        bail!("what was said is that of one gate: name it");
    }
    let wanted = |gate: &&Gate| names.is_empty() || names.iter().any(|name| name == gate.name);
    let mut broken = Vec::new();
    for gate in GATES.iter().filter(wanted) {
        println!("{}: {}", gate.name, gate.command);
        let row = match said {
            Some(file) => recorded(root, gate, &fs::read_to_string(file)?)?,
            None => measure(root, gate)?,
        };
        println!("  {}", row.result);
        if !row.holds {
            broken.push(gate.name);
        }
        rows.insert(gate.name.to_owned(), row);
        // After every gate: a run that is stopped keeps what it has.
        fs::write(&store, serde_json::to_string_pretty(&rows)? + "\n")?;
        fs::write(root.join("FIGURES.md"), page(&rows))?;
    }
    if broken.is_empty() { Ok(()) } else { bail!("below the goal: {}", broken.join(", ")) }
}

fn measure(root: &Path, gate: &Gate) -> Result<Row> {
    let output = Command::new("bash")
        .current_dir(root)
        .args(["-c", gate.command])
        .output()
        .with_context(|| gate.command.to_owned())?;
    let said = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    row(root, gate, &said, output.status.success())
}

/// What the command said elsewhere; it failed if it closed with an error.
fn recorded(root: &Path, gate: &Gate, said: &str) -> Result<Row> {
    let failed = said.lines().any(|line| line.starts_with("Error:"));
    let mut row = row(root, gate, said, !failed)?;
    if let Some(commit) = said.lines().find_map(|line| line.strip_prefix("commit: ")) {
        commit.clone_into(&mut row.commit);
    }
    Ok(row)
}

fn row(root: &Path, gate: &Gate, said: &str, ended_well: bool) -> Result<Row> {
    let (result, holds, details) = match (gate.read)(said) {
        Some(reading) => (reading.text, reading.holds && ended_well, reading.details),
        None if said.contains("NOT RUN") || missing_tool(said) => {
            (format!("not run: {}", last_line(said)), false, Vec::new())
        }
        None => (format!("failed: {}", last_line(said)), false, Vec::new()),
    };
    let (date, commit) = (line_of("date", &["-u", "+%F"])?, commit(root)?);
    Ok(Row { result, holds, date, commit, details })
}

/// Whether the command ended because a tool is not installed.
fn missing_tool(said: &str) -> bool {
    ["no such command", "command not found", "target may not be installed"]
        .iter()
        .any(|words| said.contains(words))
}

fn last_line(said: &str) -> &str {
    said.lines().rev().map(str::trim).find(|line| !line.is_empty()).unwrap_or("it said nothing")
}

/// The commit that was measured, marked when the tree held other changes.
pub(crate) fn commit(root: &Path) -> Result<String> {
    let root = root.to_string_lossy();
    let hash = line_of("git", &["-C", &root, "rev-parse", "--short", "HEAD"])?;
    let changes = line_of(
        "git",
        &[
            "-C",
            &root,
            "status",
            "--porcelain",
            "--",
            ":!FIGURES.md",
            ":!figures.json",
            ":!benches/*.md",
        ],
    )?;
    Ok(if changes.is_empty() { hash } else { format!("{hash} and changes") })
}

pub(crate) fn line_of(program: &str, arguments: &[&str]) -> Result<String> {
    let output = Command::new(program).args(arguments).output().context(program.to_owned())?;
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The page: a row a gate, in the order of the table, then what some say more.
fn page(rows: &Rows) -> String {
    let mut page = String::from(
        "# Figures\n\n\
         What the gates said when each ran last. `cargo xtask figures` runs all,\n\
         `cargo xtask figures NAME …` some; this page is written by it.\n\n\
         | gate | goal | result | holds | date | commit | command |\n\
         |---|---|---|---|---|---|---|\n",
    );
    for gate in GATES {
        let command = gate.command.replace('|', "\\|").replace('\n', " ");
        let rest = match rows.get(gate.name) {
            None => format!("not run | no | | | `{command}` |\n"),
            Some(row) => {
                let holds = if row.holds { "yes" } else { "no" };
                let result = row.result.replace('|', "\\|");
                format!("{result} | {holds} | {} | {} | `{command}` |\n", row.date, row.commit)
            }
        };
        page += &format!("| {} | {} | {rest}", gate.name, gate.goal);
    }
    for gate in GATES {
        let details = rows.get(gate.name).map_or(&[][..], |row| &row.details);
        if !details.is_empty() {
            page += &format!("\n## {}\n\n{}\n", gate.name, details.join("\n"));
        }
    }
    page
}
