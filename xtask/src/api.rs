//! `cargo xtask api`: the public API of every published crate as text under
//! `api/`, so that a change of it shows in review.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::workspace::root;

/// The crates whose API is promised to users.
const CRATES: &[&str] = &[
    "tidings-core",
    "tidings-codegen",
    "tidings-proto",
    "tidings-schemas",
    "tidings-build",
    "tidings-inspect",
    "tidings-site",
    "dropsonde",
    "flyte-event",
    "hac-payload",
    "xumi",
    "kuber",
    "pbac",
    "assets",
    "workflow",
    "apcera-events",
    "tidings",
];

/// Writes the texts, or with `check` compares them with what is checked in.
///
/// # Errors
///
/// When a crate's API cannot be read, or differs from its text.
#[allow(clippy::print_stdout)] // this is what the command is for
pub(crate) fn run(check: bool) -> Result<()> {
    let root = root()?;
    let place = root.join("api");
    fs::create_dir_all(&place)?;
    let mut changed = Vec::new();
    for name in CRATES {
        let Some(text) = describe(root, name)? else {
            println!("api: NOT RUN, cargo-public-api is not installed");
            return Ok(());
        };
        let file = place.join(format!("{name}.txt"));
        if fs::read_to_string(&file).is_ok_and(|before| before == text) {
            continue;
        }
        changed.push(*name);
        if !check {
            fs::write(&file, text).with_context(|| file.display().to_string())?;
        }
    }
    if check && !changed.is_empty() {
        bail!("the public API changed: {}; run `cargo xtask api`", changed.join(", "));
    }
    println!("{} crates, {} changed", CRATES.len(), changed.len());
    Ok(())
}

/// The API of a crate with all features; `None` where the tool is missing.
fn describe(root: &Path, name: &str) -> Result<Option<String>> {
    let output = Command::new("cargo")
        .current_dir(root)
        // The tool reads rustdoc's JSON, which the stable compiler gives only so.
        .env("RUSTC_BOOTSTRAP", "1")
        .args(["public-api", "--all-features", "-sss", "-p", name])
        .output()
        .context("starting cargo")?;
    if output.status.success() {
        return Ok(Some(String::from_utf8(output.stdout)?));
    }
    let said = String::from_utf8_lossy(&output.stderr);
    if said.contains("no such command") {
        return Ok(None);
    }
    bail!("{name}: {}", said.trim())
}
