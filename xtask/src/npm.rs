//! Chores that other people's tools do, which come from npm: AsyncAPI's parser
//! and buf. They are installed into `target/`; where npm cannot be had, the
//! chore says so and is not run.

use std::fs;
use std::path::{Path, PathBuf};
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
    let program = place.join("node_modules/.bin/buf");
    run(Command::new(&program).current_dir(&proto).arg("lint"))?;
    println!("buf lint: clean");
    let current = proto.join("src/descriptors.binpb");
    let last = newest(files(&proto.join(BASELINES))?).unwrap_or_else(|| {
        println!(
            "buf breaking: NOT RUN against a release, there is none in proto/{BASELINES}; \
             comparing with the descriptors that are checked in"
        );
        current.clone()
    });
    run(&mut breaking(&program, &proto, &last))?;
    println!("buf breaking: nothing breaks since {}", last.display());
    let copy = broken(&proto, &place.join("broken"))?;
    let output = breaking(&program, &copy, &current).output()?;
    let said = String::from_utf8_lossy(&output.stdout);
    if output.status.success() || !said.contains("requestId") {
        bail!("buf breaking does not see that a field has another number: {said}");
    }
    println!("buf breaking: sees a field that gets another number on purpose");
    Ok(())
}

/// The descriptor sets of the releases, each called `<version>.binpb`, in `proto/`.
const BASELINES: &str = "baseline";

/// A field's file and declaration, and what is made of it on purpose.
const MOVED: [&str; 3] =
    ["events/http.proto", "required UUID requestId = 3 ", "required UUID requestId = 300 "];

fn breaking(program: &Path, proto: &Path, against: &Path) -> Command {
    let mut buf = Command::new(program);
    // The sets hold what they import; that is not ours to compare.
    let own = ["breaking", "--exclude-imports", "--limit-to-input-files", "--against"];
    buf.current_dir(proto).args(own).arg(against);
    buf
}

/// A copy of the schemas in which a field has another number.
fn broken(proto: &Path, copy: &Path) -> Result<PathBuf> {
    for file in tidings_codegen::files(proto)? {
        let name = file.strip_prefix(proto)?;
        let mut text = fs::read_to_string(&file)?;
        if name == Path::new(MOVED[0]) {
            if !text.contains(MOVED[1]) {
                bail!("{} does not declare {}", MOVED[0], MOVED[1]);
            }
            text = text.replace(MOVED[1], MOVED[2]);
        }
        let target = copy.join(name);
        fs::create_dir_all(target.parent().context("a file in no folder")?)?;
        fs::write(target, text)?;
    }
    fs::copy(proto.join("buf.yaml"), copy.join("buf.yaml"))?;
    Ok(copy.to_owned())
}

/// The files of a folder; none where there is no folder.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    Ok(fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?)
}

/// The set of the highest version.
fn newest(sets: Vec<PathBuf>) -> Option<PathBuf> {
    let version = |path: &PathBuf| -> Option<Vec<u64>> {
        let name = path.file_name()?.to_str()?.strip_suffix(".binpb")?;
        name.split('.').map(|part| part.parse().ok()).collect()
    };
    sets.into_iter().filter(|path| version(path).is_some()).max_by_key(version)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_release_is_that_of_the_highest_version() {
        let sets = |names: &[&str]| names.iter().map(PathBuf::from).collect::<Vec<_>>();
        let names = ["baseline/0.9.0.binpb", "baseline/0.10.0.binpb", "baseline/README.md"];
        assert_eq!(newest(sets(&names)), Some(PathBuf::from("baseline/0.10.0.binpb")));
        assert_eq!(newest(sets(&["baseline/README.md"])), None);
    }
}
