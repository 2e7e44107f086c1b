//! `cargo xtask differential`: our codecs against Google's Python runtime, on
//! random and odd messages of every type.
//!
//! The runtime comes from the Python package registry into `target/differential`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::workspace::{execute, root};
use anyhow::{Result, bail};

use crate::fuzz::targets;

/// The package that is compared with.
const RUNTIME: &str = "protobuf==7.36.2";

/// Makes so many rounds of cases and compares them. Where the runtime cannot be
/// had, says so and succeeds.
#[allow(clippy::print_stdout)] // this is what the command is for
pub(crate) fn run(cases: usize) -> Result<()> {
    let root = root()?;
    let place = root.join("target/differential");
    let python = match runtime(&place) {
        Ok(python) => python,
        Err(reason) => {
            println!("differential: NOT RUN, the runtime cannot be had: {reason:#}");
            return Ok(());
        }
    };
    let list = place.join("cases.tsv");
    fs::write(&list, targets(&["cases", &cases.to_string()])?)?;
    let status = Command::new(python)
        .arg("-B")
        .arg(root.join("xtask/differential.py"))
        .arg(root.join("proto/src/descriptors.binpb"))
        .arg(&list)
        .status()?;
    if status.success() { Ok(()) } else { bail!("there are differences") }
}

/// The interpreter of an environment that has the runtime.
fn runtime(place: &Path) -> Result<PathBuf> {
    let python = place.join("venv/bin/python");
    if !python.is_file() {
        execute(Command::new("python3").args(["-m", "venv"]).arg(place.join("venv")))?;
    }
    execute(Command::new(&python).args(["-m", "pip", "install", "--quiet", RUNTIME]))?;
    Ok(python)
}
