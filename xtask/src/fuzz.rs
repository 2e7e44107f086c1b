//! `cargo xtask corpus` and `cargo xtask fuzz`: the fuzz targets' first inputs
//! and dictionaries, and a run of every target on the stable toolchain.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::figures::{commit, line_of};
use crate::workspace::root;

/// The program that serves for every target.
const PROGRAM: &str = "numbers";

/// The program with Google's Rust runtime in its process, and its targets: each has
/// the inputs of the target of the same domain that reads binary.
const BESIDE_GOOGLE: (&str, [&str; 4]) =
    ("upb", ["upb_dropsonde", "upb_flyte", "upb_kitchen", "upb_xumi"]);

/// A run of the package that has the targets.
pub(crate) fn targets(arguments: &[&str]) -> Result<String> {
    let output = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "-p", "tidings-targets", "--"])
        .args(arguments)
        .current_dir(root()?)
        .output()?;
    if !output.status.success() {
        bail!("tidings-targets: {}", String::from_utf8_lossy(&output.stderr).trim());
    }
    Ok(String::from_utf8(output.stdout)?)
}

/// Makes `fuzz/corpus` and `fuzz/dictionaries` from the schemas.
pub(crate) fn corpus() -> Result<()> {
    let folder = root()?.join("fuzz");
    targets(&["corpus", folder.to_str().context("a path that is not UTF-8")?]).map(drop)
}

/// Runs the targets, or those whose name contains `only`, for so many seconds
/// each, and adds what was done to `fuzz/LEDGER.md`.
#[allow(clippy::print_stdout)] // this is what the command is for
pub(crate) fn run(seconds: u64, only: &str) -> Result<()> {
    let root = root()?;
    let fuzz = root.join("fuzz");
    let names = targets(&["names"])?;
    let (beside, others) = BESIDE_GOOGLE;
    let mut programs = Vec::new();
    for (folder, program, targets) in [
        (fuzz.clone(), PROGRAM, names.lines().collect::<Vec<_>>()),
        (fuzz.join("upb"), beside, others.to_vec()),
    ] {
        let wanted: Vec<&str> = targets.into_iter().filter(|name| name.contains(only)).collect();
        if !wanted.is_empty() {
            programs.extend(ready(build(&folder, program)).map(|program| (program, wanted)));
        }
    }
    let mut ledger = Ledger::read(&fuzz.join("LEDGER.md"));
    let when = When { date: line_of("date", &["-u", "+%F"])?, commit: commit(root)? };
    let (mut crashes, mut executions) = (Vec::new(), 0);
    for (program, wanted) in programs {
        for target in wanted {
            let done = fuzz_one(&fuzz, &program, target, seconds)?;
            let crash = if done.crashed { ", CRASH" } else { "" };
            println!("{target}: {} executions{crash}", done.executions);
            crashes.extend(done.crashed.then_some(target));
            executions += done.executions;
            ledger.add(target, seconds, &done, &when);
            fs::write(fuzz.join("LEDGER.md"), ledger.text())?;
        }
    }
    if crashes.is_empty() {
        println!("fuzz: {executions} executions, no finding");
        return Ok(());
    }
    bail!("inputs that crash are under fuzz/crashes: {}", crashes.join(", "))
}

/// The program, or why its targets are not run.
#[allow(clippy::print_stdout)] // a chore that is not run says so
fn ready(built: Result<PathBuf>) -> Option<PathBuf> {
    built.map_err(|reason| println!("fuzz: NOT RUN, the targets cannot be built: {reason:#}")).ok()
}

/// Builds without a sanitizer, which the stable toolchain can do, and in many
/// parts: as one, the largest domains take very long.
fn build(folder: &Path, program: &str) -> Result<PathBuf> {
    let built = Command::new("cargo")
        .args(["fuzz", "build", "--fuzz-dir", ".", "--codegen-units", "16"])
        .args(["--sanitizer", "none", program])
        .current_dir(folder)
        .output()?;
    if !built.status.success() {
        bail!("{}", String::from_utf8_lossy(&built.stderr).trim());
    }
    let version = line_of("rustc", &["-vV"])?;
    let host = version.lines().find_map(|line| line.strip_prefix("host: "));
    let host = host.context("rustc names no host")?;
    Ok(folder.join("target").join(host).join("release").join(program))
}

/// What one run did.
struct Done {
    executions: u64,
    crashed: bool,
}

/// The name under which the inputs of a target are kept.
fn kept(target: &str) -> String {
    match target.strip_prefix("upb_") {
        Some(domain) => format!("{domain}_binary"),
        None => target.to_owned(),
    }
}

/// Runs one target. New inputs go to `fuzz/work`, those that crash to
/// `fuzz/crashes`.
fn fuzz_one(fuzz: &Path, program: &Path, target: &str, seconds: u64) -> Result<Done> {
    let kept = kept(target);
    let (work, crashes) = (fuzz.join("work").join(target), fuzz.join("crashes").join(&kept));
    fs::create_dir_all(&work)?;
    fs::create_dir_all(&crashes)?;
    let output = Command::new(program)
        .env("TIDINGS_TARGET", target)
        .arg(&work)
        .arg(fuzz.join("corpus").join(&kept))
        .arg(format!("-dict={}", fuzz.join("dictionaries").join(&kept).display()))
        .arg(format!("-max_total_time={seconds}"))
        .args(["-timeout=20", "-rss_limit_mb=2048", "-max_len=4096", "-print_final_stats=1"])
        .arg(format!("-artifact_prefix={}/", crashes.display()))
        .current_dir(fuzz)
        .output()?;
    let said = String::from_utf8_lossy(&output.stderr);
    let count = said.lines().find_map(|line| line.strip_prefix("stat::number_of_executed_units:"));
    // Empty folders are not kept.
    let _ = fs::remove_dir(&crashes);
    if !output.status.success() {
        fs::write(work.with_extension("log"), said.as_bytes())?;
    }
    let executions = count.and_then(|count| count.trim().parse().ok()).unwrap_or(0);
    Ok(Done { executions, crashed: !output.status.success() })
}

const HEAD: &str = "# Executions per fuzz target\n\n\
    Written by `cargo xtask fuzz`, which adds what each run did. A run ends at the first\n\
    input that crashes; that input goes to `crashes/`, where the tests replay it. Date and\n\
    commit are those of the last run.\n\n\
    | target | executions | seconds | runs that found a crash | date | commit |\n\
    |---|---:|---:|---:|---|---|\n";

/// When a run was made, and of what.
#[derive(Clone, Default)]
struct When {
    date: String,
    commit: String,
}

/// Executions, seconds and crashes of each target so far, and its last run.
struct Ledger(BTreeMap<String, ([u64; 3], When)>);

impl Ledger {
    fn read(path: &Path) -> Self {
        let text = fs::read_to_string(path).unwrap_or_default();
        let row = |line: &str| {
            let parts: Vec<_> = line.trim_matches('|').split('|').map(str::trim).collect();
            let [name, executions, seconds, crashes, date, commit] = parts.as_slice() else {
                return None;
            };
            let counts = [executions.parse().ok()?, seconds.parse().ok()?, crashes.parse().ok()?];
            let when = When { date: (*date).to_owned(), commit: (*commit).to_owned() };
            Some(((*name).to_owned(), (counts, when)))
        };
        Self(text.lines().filter_map(row).collect())
    }

    fn add(&mut self, target: &str, run: u64, done: &Done, when: &When) {
        let ([executions, seconds, crashes], last) = self.0.entry(target.to_owned()).or_default();
        *executions += done.executions;
        *seconds += run;
        *crashes += u64::from(done.crashed);
        *last = when.clone();
    }

    fn text(&self) -> String {
        let mut text = HEAD.to_owned();
        for (name, ([executions, seconds, crashes], When { date, commit })) in &self.0 {
            // Writing to a string cannot fail.
            let _ = writeln!(
                text,
                "| {name} | {executions} | {seconds} | {crashes} | {date} | {commit} |"
            );
        }
        let total: u64 = self.0.values().map(|row| row.0[0]).sum();
        let _ = writeln!(text, "\n{} targets, {total} executions.", self.0.len());
        text
    }
}
