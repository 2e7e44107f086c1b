//! Chores that other people's tools do, which come from npm: AsyncAPI's parser
//! and buf. They are installed into `target/`; where npm cannot be had, the
//! chore says so and is not run.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::workspace::root;

const ASYNCAPI: &[&str] = &["@asyncapi/parser@3", "@asyncapi/protobuf-schema-parser@3"];
const BUF: &[&str] = &["@bufbuild/buf@1"];

/// Parses the AsyncAPI documents, with their protobuf payloads.
pub(crate) fn asyncapi() -> Result<()> {
    let root = root()?;
    let Some(place) = ready("asyncapi", ASYNCAPI, "node_modules/@asyncapi/parser")? else {
        return Ok(());
    };
    // Node looks for libraries beside the program.
    fs::copy(root.join("xtask/asyncapi/check.mjs"), place.join("check.mjs"))?;
    let folder = root.join("schemas/asyncapi");
    let files = fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path()));
    let mut documents = files.collect::<Result<Vec<PathBuf>, _>>()?;
    documents.sort();
    let mut node = Command::new("node");
    run(node.current_dir(&place).arg("check.mjs").args(documents))
}

/// Lints the schemas, and compares them with those of the last release.
#[allow(clippy::print_stdout)] // this is what the command is for
pub(crate) fn buf() -> Result<()> {
    let proto = root()?.join("proto");
    let Some(place) = ready("buf", BUF, "node_modules/.bin/buf")? else { return Ok(()) };
    let buf = || {
        let mut buf = Command::new(place.join("node_modules/.bin/buf"));
        buf.current_dir(&proto);
        buf
    };
    run(buf().arg("lint"))?;
    println!("buf lint: clean");
    let releases = proto.join("baseline");
    let mut sets: Vec<PathBuf> = match fs::read_dir(&releases) {
        Ok(entries) => {
            entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?
        }
        Err(_) => Vec::new(),
    };
    sets.sort();
    let last = match sets.pop() {
        Some(last) => last,
        None => {
            println!(
                "buf breaking: NOT RUN against a release, there is none yet; \
                 comparing with the descriptors that are checked in"
            );
            proto.join("src/descriptors.binpb")
        }
    };
    // The sets hold what they import; that is not ours to compare.
    let own = ["breaking", "--exclude-imports", "--limit-to-input-files", "--against"];
    run(buf().args(own).arg(&last))?;
    println!("buf breaking: nothing breaks since {}", last.display());
    Ok(())
}

/// A folder with these packages, or `None` where they cannot be had.
#[allow(clippy::print_stdout)] // a chore that is not run says so
fn ready(name: &str, packages: &[&str], proof: &str) -> Result<Option<PathBuf>> {
    let place = root()?.join("target").join(name);
    fs::create_dir_all(&place)?;
    fs::write(place.join("package.json"), "{\"private\":true}")?;
    if place.join(proof).exists() {
        return Ok(Some(place));
    }
    let options = ["install", "--silent", "--no-save", "--no-audit", "--no-fund"];
    let npm = Command::new("npm").current_dir(&place).args(options).args(packages).output();
    let reason = match npm {
        Ok(output) if output.status.success() => return Ok(Some(place)),
        Ok(output) => String::from_utf8_lossy(&output.stderr).trim().to_owned(),
        Err(error) => error.to_string(),
    };
    println!("{name}: NOT RUN, npm does not give {}: {reason}", packages.join(", "));
    Ok(None)
}

/// Runs a tool and lets it speak.
fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("{command:?}"))?;
    if status.success() { Ok(()) } else { bail!("{command:?} found something") }
}
