//! `cargo xtask coverage`: which lines, regions and branches of the hand-written
//! code the tests of the workspace reach.
//!
//! A generic function is compiled many times. A place counts as reached when any
//! of its copies is, which LLVM's own summary does not say: it takes the best copy.

mod exceptions;
mod reached;

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::workspace::root;

use exceptions::Exceptions;
use reached::{Places, Reached};

/// Packages whose tests say nothing of the published code.
const LEFT_OUT: &[&str] = &["tidings-benches"];

/// Features whose code is hand-written or tested by hand. In the large domains
/// prost's types would only add what the generator wrote.
const FEATURES: &str = "tidings-core/prost,tidings-core/proptest,tidings-core/arbitrary,\
                        dropsonde/prost,xumi/prost,apcera-events/wamp";

/// Runs the tests, prints a row for each crate and every line that is neither
/// reached nor excused. With `keep`, what was measured before counts too, and
/// with packages only theirs are run.
///
/// # Errors
///
/// When a test fails, when an exception does not hold, or below the goals.
#[allow(clippy::print_stdout)] // this is what the command is for
pub(crate) fn run(packages: &[String], keep: bool) -> Result<()> {
    let root = root()?;
    if !keep {
        finish(llvm_cov(root).args(["clean", "--workspace"]))?;
    }
    let mut tests = llvm_cov(root);
    tests.args(["--no-report", "--branch", "--no-fail-fast"]);
    if packages.is_empty() {
        tests.args(["--workspace", "--features", FEATURES]);
        tests.args(LEFT_OUT.iter().flat_map(|name| ["--exclude", name]));
    }
    tests.args(packages.iter().flat_map(|name| ["-p", name]));
    if !(keep && packages.is_empty()) {
        finish(&mut tests)?;
    }
    let reached = measure(root)?;
    let mut exceptions = Exceptions::read(root)?;
    let sums = table(&reached);
    let left = exceptions.apply(root, &reached)?;
    let excused = exceptions.lines();
    by_file(&left);
    for line in &left {
        println!("unreached: {line}");
    }
    for line in &excused {
        println!("excused: {line}");
    }
    let lines = sums.lines.percent_with(excused.len());
    let (regions, branches) = (sums.regions.percent(), sums.branches.percent());
    println!(
        "coverage: lines {:.2} % ({} unreached, {} excused of {}), regions {regions:.2} %, branches {branches:.2} %",
        sums.lines.percent(),
        sums.lines.unreached(),
        excused.len(),
        sums.lines.all(),
    );
    exceptions.check()?;
    if lines < 100.0 || regions < 99.0 || branches < 98.0 {
        bail!("below the goal: lines 100 % but for the excused, regions 99 %, branches 98 %");
    }
    Ok(())
}

/// Lines, regions and branches of some files.
#[derive(Default)]
struct Sums {
    lines: Places,
    regions: Places,
    branches: Places,
}

/// Prints a row for each crate, and gives the sums over all.
#[allow(clippy::print_stdout)]
fn table(reached: &BTreeMap<String, Reached>) -> Sums {
    let mut crates: BTreeMap<&str, Sums> = BTreeMap::new();
    for (file, reached) in reached {
        let name = file.split("/src/").next().unwrap_or(file);
        let sums = crates.entry(name).or_default();
        sums.lines.add(reached.lines.values());
        sums.regions.add(reached.regions.values());
        sums.branches.add(reached.branches.values());
    }
    println!("| crate | lines | unreached | regions | unreached | branches | unreached |");
    println!("|---|--:|--:|--:|--:|--:|--:|");
    let mut all = Sums::default();
    for (name, sums) in &crates {
        let cells = [&sums.lines, &sums.regions, &sums.branches]
            .map(|places| format!("{:.2} % | {}", places.percent(), places.unreached()));
        println!("| {name} | {} |", cells.join(" | "));
        all.lines.join(&sums.lines);
        all.regions.join(&sums.regions);
        all.branches.join(&sums.branches);
    }
    all
}

/// Prints in which lines of which files no test comes by.
#[allow(clippy::print_stdout)]
fn by_file(left: &[String]) {
    let mut files: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for line in left {
        let mut parts = line.split(':');
        if let (Some(file), Some(number)) = (parts.next(), parts.next()) {
            files.entry(file).or_default().push(number);
        }
    }
    if !files.is_empty() {
        println!("| file | lines that no test reaches |\n|---|---|");
    }
    for (file, lines) in files {
        println!("| {file} | {} |", lines.join(" "));
    }
}

/// What the profiles say, by file.
fn measure(root: &Path) -> Result<BTreeMap<String, Reached>> {
    let folder = root.join("target/coverage");
    std::fs::create_dir_all(&folder)?;
    let (lines, json) = (folder.join("lines"), folder.join("regions.json"));
    finish(llvm_cov(root).args(["report", "--lcov", "--output-path"]).arg(&lines))?;
    finish(llvm_cov(root).args(["report", "--json", "--output-path"]).arg(&json))?;
    let mut reached = BTreeMap::new();
    reached::lines(root, &std::fs::read_to_string(&lines)?, &mut reached)?;
    reached::regions(root, &std::fs::read(&json)?, &mut reached)?;
    for (file, reached) in &mut reached {
        if let Some(line) = reached::tests_of(&std::fs::read_to_string(root.join(file))?) {
            reached.cut(line);
        }
    }
    Ok(reached)
}

/// `cargo llvm-cov` with the tools of the system, where these are named so.
fn llvm_cov(root: &Path) -> Command {
    let mut command = Command::new("cargo");
    command
        .current_dir(root)
        .arg("llvm-cov")
        // Branches are counted by an option that is not stable.
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .env("CARGO_INCREMENTAL", "0")
        .env("CARGO_PROFILE_TEST_DEBUG", "0");
    for (variable, tool) in [("LLVM_COV", "llvm-cov-19"), ("LLVM_PROFDATA", "llvm-profdata-19")] {
        if std::env::var_os(variable).is_none() && Path::new("/usr/bin").join(tool).exists() {
            command.env(variable, tool);
        }
    }
    command
}

fn finish(command: &mut Command) -> Result<()> {
    let output = command.output().with_context(|| format!("{command:?}"))?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    let failed = said.lines().filter(|line| line.ends_with("FAILED") || line.contains("error"));
    bail!("{command:?}: {}", failed.collect::<Vec<_>>().join("\n"))
}
