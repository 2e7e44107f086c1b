//! `cargo xtask cost`: what a user pays to compile a crate, beside its peers.
//!
//! Small programs are made in a temporary folder, each using one crate of the
//! family or a peer's code for the same schema; each is built from nothing into
//! a target folder of its own. The time is processor time of cargo and all
//! compilers, so that other work on the machine does not count.

mod programs;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs};

use anyhow::{Context, Result, bail};

use crate::workspace::root;

use self::programs::{PROGRAMS, Program, SCHEMAS, Schema};

const HEAD: &str = "\
# What a crate costs to compile

Made by `cargo xtask cost`. Each row is a small program that reads and writes an
event in binary and in JSON, built from nothing in a target folder of its own.
Seconds are processor time of cargo and all compilers; crates count everything in
the tree but the program itself, build dependencies included.

| schema | with | crates | debug, CPU s | release, CPU s |
|---|---|--:|--:|--:|
";

/// Measures all programs and writes `benches/COST.md`.
pub(crate) fn run() -> Result<()> {
    let root = root()?;
    let place = env::temp_dir().join(format!("tidings-cost-{}", std::process::id()));
    let table = measure(root, &place);
    if place.exists() {
        fs::remove_dir_all(&place)?;
    }
    let table = table?;
    fs::write(root.join("benches/COST.md"), &table)?;
    print(&table);
    Ok(())
}

#[allow(clippy::print_stdout)] // this is what the command is for
fn print(table: &str) {
    println!("{table}");
}

fn measure(root: &Path, place: &Path) -> Result<String> {
    let mut out = HEAD.to_owned();
    for schema in SCHEMAS {
        for program in PROGRAMS.iter().filter(|program| program.is_for(schema)) {
            let bench = Bench { folder: place.join(program.folder(schema)) };
            bench.prepare(root, place, schema, program)?;
            let crates = bench.crates()?;
            let release = bench.build(&["build", "--offline", "--release"])?;
            // The second build stays: the next program may take its code.
            let debug = bench.build(&["build", "--offline"])?;
            let (schema, what) = (schema.name, program.what);
            writeln!(out, "| {schema} | {what} | {crates} | {debug:.1} | {release:.1} |")?;
            eprintln!("{schema} with {what}: {crates} crates, {debug:.1} s, {release:.1} s");
        }
    }
    Ok(out)
}

/// One program in its folder.
struct Bench {
    folder: PathBuf,
}

impl Bench {
    fn prepare(&self, root: &Path, place: &Path, schema: &Schema, what: &Program) -> Result<()> {
        fs::create_dir_all(self.folder.join("src"))?;
        for (name, text) in what.files(schema, root) {
            fs::write(self.folder.join(name), text)?;
        }
        // The same versions as in this workspace.
        fs::copy(root.join("Cargo.lock"), self.folder.join("Cargo.lock"))?;
        if let Some(maker) = what.code_of {
            let maker = place.join(Program::folder_of(maker, schema));
            copy_code(&maker.join("target/debug/build"), &self.folder.join("src"))?;
        }
        if !self.cargo(&["fetch"]).status()?.success() {
            bail!("{}: not everything is there to build from", what.what);
        }
        Ok(())
    }

    fn cargo(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO"));
        command.current_dir(&self.folder).args(arguments).stdout(Stdio::null());
        command.env("CARGO_TARGET_DIR", self.folder.join("target"));
        command
    }

    /// How many crates the tree has, without the program itself.
    fn crates(&self) -> Result<usize> {
        let mut tree = self.cargo(&["tree", "--prefix", "none", "--edges", "normal,build"]);
        let output = tree.stdout(Stdio::piped()).output()?;
        let text = String::from_utf8(output.stdout)?;
        let mut names: Vec<_> =
            text.lines().map(|line| line.split(' ').take(2).collect::<Vec<_>>()).collect();
        names.retain(|name| name.len() == 2);
        names.sort_unstable();
        names.dedup();
        Ok(names.len().saturating_sub(1))
    }

    /// Processor seconds of a build from nothing.
    fn build(&self, arguments: &[&str]) -> Result<f64> {
        let target = self.folder.join("target");
        if target.exists() {
            fs::remove_dir_all(&target)?;
        }
        let before = seconds_of_children()?;
        if !self.cargo(arguments).status()?.success() {
            bail!("{} does not build", self.folder.display());
        }
        Ok(seconds_of_children()? - before)
    }
}

/// How buffa's files include each other where a build script made them.
const MADE: [&str; 2] = ["include!(concat!(env!(\"OUT_DIR\"), \"/", ".rs\"));"];
/// The same beside each other.
const TAKEN: [&str; 2] = ["include!(\"", ".rs\");"];

/// Takes the code that a build script made for another program.
fn copy_code(build: &Path, src: &Path) -> Result<()> {
    for script in fs::read_dir(build)? {
        let script = script?;
        let made = script.path().join("out");
        if !script.file_name().to_string_lossy().starts_with("program-") || !made.exists() {
            continue;
        }
        fs::create_dir_all(src.join("made"))?;
        for file in fs::read_dir(made)? {
            let file = file?;
            if file.path().extension().is_none_or(|extension| extension != "rs") {
                continue;
            }
            let copy = src.join("made").join(file.file_name());
            let mut code = fs::read_to_string(file.path())?;
            if code.contains(MADE[0]) {
                code = code.replace(MADE[0], TAKEN[0]).replace(MADE[1], TAKEN[1]);
            }
            fs::write(copy, code)?;
        }
    }
    Ok(())
}

/// Processor seconds of all children that have ended, and of theirs.
fn seconds_of_children() -> Result<f64> {
    let stat = fs::read_to_string("/proc/self/stat").context("only Linux tells this time")?;
    let (_, fields) = stat.rsplit_once(") ").context("no fields")?;
    // Fields 16 and 17 of proc(5), of which this is the third; hundredths.
    let ticks = fields.split(' ').skip(13).take(2).map(str::parse::<f64>);
    Ok(ticks.sum::<Result<f64, _>>()? / 100.0)
}
