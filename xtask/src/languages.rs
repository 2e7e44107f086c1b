//! `cargo xtask languages`: the published files in other languages. Each reads
//! and writes all golden vectors with its own protobuf library.
//!
//! Libraries come from the languages' registries into `target/languages`;
//! nothing of them is kept in the repository.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::workspace::{execute, root};

/// Makes a language ready in a folder; what fails here is only not run.
type Prepare = fn(&Path) -> Result<()>;

/// Generates code and checks the vectors; what fails here fails the chore.
type Check = fn(&Path, &Path) -> Result<()>;

const LANGUAGES: &[(&str, Prepare, Check)] = &[
    ("python", prepare_python, check_python),
    ("typescript", prepare_typescript, check_typescript),
];

/// Runs every language that can be had, and names the others.
#[allow(clippy::print_stdout)] // this is what the command is for
pub(crate) fn run() -> Result<()> {
    let root = root()?;
    if !root.join("schemas/vectors/index.json").is_file() {
        println!("languages: NOT RUN, there are no golden vectors in schemas/vectors");
        return Ok(());
    }
    for (language, prepare, check) in LANGUAGES {
        let place = root.join("target/languages").join(language);
        fs::create_dir_all(&place)?;
        match prepare(&place) {
            Ok(()) => check(root, &place).with_context(|| format!("in {language}"))?,
            Err(reason) => println!("{language}: NOT RUN: {reason:#}"),
        }
    }
    println!("go, java: NOT RUN, there is no check for them");
    Ok(())
}

fn prepare_python(place: &Path) -> Result<()> {
    if place.join("bin/python").is_file() {
        return Ok(());
    }
    execute(Command::new("python3").args(["-m", "venv"]).arg(place))?;
    execute(Command::new(place.join("bin/pip")).args(["install", "--quiet", "grpcio-tools"]))
}

fn check_python(root: &Path, place: &Path) -> Result<()> {
    let generated = emptied(&place.join("generated"))?;
    let mut python = Command::new(place.join("bin/python"));
    python.arg(root.join("xtask/languages/check.py"));
    show(python.args([root.join("proto"), root.join("schemas"), generated]))
}

const NPM: &[&str] = &["@bufbuild/protobuf@2", "@bufbuild/protoc-gen-es@2", "@bufbuild/buf@1"];

const BUF: &str = "version: v2\nplugins:\n  - local: node_modules/.bin/protoc-gen-es\n    \
                   out: generated\n    opt: [target=js+dts, import_extension=js]\n";

fn prepare_typescript(place: &Path) -> Result<()> {
    fs::write(place.join("package.json"), "{\"type\":\"module\",\"private\":true}")?;
    if place.join("node_modules/.bin/buf").exists() {
        return Ok(());
    }
    let options = ["install", "--silent", "--no-save", "--no-audit", "--no-fund"];
    execute(Command::new("npm").current_dir(place).args(options).args(NPM))
}

fn check_typescript(root: &Path, place: &Path) -> Result<()> {
    emptied(&place.join("generated"))?;
    fs::write(place.join("buf.gen.yaml"), BUF)?;
    let buf = place.join("node_modules/.bin/buf");
    execute(Command::new(buf).current_dir(place).arg("generate").arg(root.join("proto")))?;
    // Node looks for libraries beside the program.
    fs::copy(root.join("xtask/languages/check.mjs"), place.join("check.mjs"))?;
    let mut node = Command::new("node");
    show(node.current_dir(place).arg("check.mjs").arg(root.join("schemas")).arg("generated"))
}

/// A folder with nothing in it.
fn emptied(folder: &Path) -> Result<PathBuf> {
    if folder.is_dir() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    Ok(folder.to_owned())
}

/// Runs a check and lets it speak.
fn show(command: &mut Command) -> Result<()> {
    if !command.status().with_context(|| format!("{command:?}"))?.success() {
        bail!("the golden vectors do not agree");
    }
    Ok(())
}
