//! A copy of the workspace in which every mutant of one crate is present, each
//! behind a switch that an environment variable turns on when a test starts.
//!
//! So the program is compiled once for all mutants, not once for each.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::collect::{Insertion, Mutant, collect};

/// The switch; `COUNT` is how many numbers there are.
const SWITCH: &str = include_str!("switch.rs");

/// Crates of many generated lines.
const LARGE: &[&str] = &["flyte-event", "hac-payload", "kuber", "pbac", "apcera-events"];

/// The crate under test, changed.
pub(crate) struct Tree {
    pub(crate) place: PathBuf,
    package: String,
    folder: String,
    pub(crate) mutants: Vec<Mutant>,
    /// How many changes the compiler refused.
    pub(crate) unviable: usize,
    /// Of the text of all its files, as changed, without their tests.
    pub(crate) hash: u64,
    /// For each file, where the text of a mutant stands in it.
    written: BTreeMap<String, Vec<(usize, usize, usize)>>,
}

impl Tree {
    /// Copies the workspace and puts in every mutant that compiles.
    ///
    /// # Errors
    ///
    /// When a file cannot be read or written, or the crate does not compile for
    /// a reason other than its mutants.
    #[allow(clippy::print_stdout)] // it takes a while, and says how it goes
    pub(crate) fn build(root: &Path, package: &str, folder: &str) -> Result<Self> {
        let mut tree = Self {
            place: root.join("target/mutants/tree"),
            package: package.to_owned(),
            folder: folder.to_owned(),
            mutants: Vec::new(),
            unviable: 0,
            hash: 0,
            written: BTreeMap::new(),
        };
        copy(root, &tree.place, folder)?;
        // What did not compile the last time; so nothing is compiled anew in vain.
        let known =
            root.join(format!("target/mutants/{package}-{:016x}.refused", state(root, folder)?));
        let text = fs::read_to_string(&known).unwrap_or_default();
        let mut refused: BTreeSet<usize> = text.lines().filter_map(|id| id.parse().ok()).collect();
        loop {
            tree.write(root, &refused)?;
            let more = tree.refused()?;
            if more.is_empty() {
                break;
            }
            println!("{} mutants do not compile", refused.len() + more.len());
            let before = refused.len();
            refused.extend(more);
            if refused.len() == before {
                bail!("{package} does not compile, and no mutant is the reason");
            }
        }
        let lines: String = refused.iter().map(|id| format!("{id}\n")).collect();
        fs::write(known, lines)?;
        tree.unviable = refused.len();
        Ok(tree)
    }

    /// Writes every file of the crate with its mutants, but not the refused ones.
    fn write(&mut self, root: &Path, refused: &BTreeSet<usize>) -> Result<()> {
        self.mutants.clear();
        self.written.clear();
        let mut next = 1;
        let mut library = None;
        let mut hash = DefaultHasher::new();
        for file in sources(root, &self.folder)? {
            let text = fs::read_to_string(root.join(&file))?;
            let skip = |id: usize| refused.contains(&id);
            let found = collect(&file, &text, next, &skip).with_context(|| file.clone())?;
            next = found.end;
            let (changed, ranges) = apply(&text, found.insertions);
            untested(&changed).hash(&mut hash);
            self.mutants.extend(found.mutants);
            self.written.insert(file.clone(), ranges);
            if file.ends_with("src/lib.rs") {
                library = Some((file, changed));
            } else {
                put(&self.place.join(&file), &changed)?;
            }
        }
        self.hash = hash.finish();
        let (file, changed) = library.context("no lib.rs")?;
        let switch = SWITCH.replace("COUNT: usize = 1", &format!("COUNT: usize = {next}"));
        let features =
            "#![feature(core_intrinsics, const_eval_select)]\n#![allow(internal_features)]";
        let crates =
            if changed.contains("extern crate alloc") { "" } else { "extern crate alloc;\n" };
        // One line before the text, so that its places can be found again.
        let text = format!("{features} {changed}\n{crates}\npub mod mutants {{\n{switch}\n}}\n");
        let shift = features.len() + 1;
        for range in self.written.get_mut(&file).into_iter().flatten() {
            range.0 += shift;
            range.1 += shift;
        }
        put(&self.place.join(&file), &text)
    }

    /// A cargo command in the copy.
    pub(crate) fn cargo(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new("cargo");
        command
            .current_dir(&self.place)
            .args(arguments)
            .args(["--message-format", "json"])
            .env("CARGO_TARGET_DIR", self.place.with_file_name("build"))
            // Lets the switch stand in `const fn`.
            .env("RUSTC_BOOTSTRAP", "1")
            .env("RUSTFLAGS", "--cap-lints allow")
            .env("CARGO_PROFILE_DEV_OPT_LEVEL", "1")
            // The largest crates run little and would take long to compile.
            .args(LARGE.iter().flat_map(|name| {
                ["--config".to_owned(), format!("profile.dev.package.{name}.opt-level=0")]
            }))
            .env("CARGO_PROFILE_DEV_DEBUG", "0")
            .env("CARGO_INCREMENTAL", "0")
            .env("CARGO_PROFILE_TEST_DEBUG", "0");
        command
    }

    /// The mutants that the compiler refuses.
    fn refused(&self) -> Result<BTreeSet<usize>> {
        let output = self
            .cargo(&["check", "-p", &self.package, "--lib", "--tests", "--all-features"])
            .output()?;
        if output.status.success() {
            return Ok(BTreeSet::new());
        }
        let mut refused = BTreeSet::new();
        let mut other = String::new();
        for line in String::from_utf8_lossy(&output.stdout).lines() {
            let message: Value = serde_json::from_str(line)?;
            if message.pointer("/message/level").and_then(Value::as_str) != Some("error") {
                continue;
            }
            let spans = message.pointer("/message/spans").and_then(Value::as_array);
            let found = spans.into_iter().flatten().find_map(|span| self.at(span));
            match found {
                Some(id) => {
                    refused.insert(id);
                }
                None => {
                    other +=
                        message.pointer("/message/rendered").and_then(Value::as_str).unwrap_or("")
                }
            }
        }
        if refused.is_empty() {
            bail!("{other}{}", String::from_utf8_lossy(&output.stderr));
        }
        Ok(refused)
    }

    /// The mutant whose text stands at a place of which the compiler speaks, or
    /// the nearest before it.
    fn at(&self, span: &Value) -> Option<usize> {
        let file = span.get("file_name")?.as_str()?;
        let byte = usize::try_from(span.get("byte_start")?.as_u64()?).ok()?;
        let ranges = self.written.get(file)?;
        let inside = ranges
            .iter()
            .filter(|(start, end, _)| (*start..*end).contains(&byte))
            .min_by_key(|(start, end, _)| end - start);
        let before =
            || ranges.iter().filter(|(start, ..)| *start <= byte).max_by_key(|(start, ..)| *start);
        inside.or_else(before).map(|(.., id)| *id)
    }
}

/// A number for the text of all files of the crate without their tests.
fn state(root: &Path, folder: &str) -> Result<u64> {
    let mut hash = DefaultHasher::new();
    for file in sources(root, folder)? {
        let text = fs::read_to_string(root.join(&file))?;
        (&file, untested(&text)).hash(&mut hash);
    }
    Ok(hash.finish())
}

/// The text without its tests, which close a file or have one of their own: they
/// are not changed, and one more makes no difference to what was caught before.
fn untested(text: &str) -> String {
    let (mut out, mut test) = (String::new(), false);
    for line in text.lines() {
        match line {
            "mod tests {" if test => break,
            _ if test && line.starts_with("mod ") => {}
            _ => out.extend([line, "\n"]),
        }
        test = line == "#[cfg(test)]";
    }
    out.replace("#[cfg(test)]\n", "")
}

/// The hand-written files of a crate.
pub(crate) fn sources(root: &Path, folder: &str) -> Result<Vec<String>> {
    let files = listed(root, &[&format!("{folder}/src/*.rs")])?;
    let ours = |file: &String| !file.contains("generated") && !file.ends_with("tests.rs");
    Ok(files.into_iter().filter(ours).collect())
}

fn listed(root: &Path, patterns: &[&str]) -> Result<Vec<String>> {
    let output = Command::new("git")
        .current_dir(root)
        .args(["ls-files", "--cached", "--others", "--exclude-standard", "--"])
        .args(patterns)
        .output()?;
    let mut files: Vec<String> =
        String::from_utf8(output.stdout)?.lines().map(str::to_owned).collect();
    files.retain(|file| root.join(file).is_file());
    files.sort();
    files.dedup();
    Ok(files)
}

/// Copies the workspace, without what will be changed.
fn copy(root: &Path, place: &Path, folder: &str) -> Result<()> {
    let changed: BTreeSet<String> = sources(root, folder)?.into_iter().collect();
    for file in listed(root, &["."])? {
        if !changed.contains(&file) {
            let bytes = fs::read(root.join(&file))?;
            put_bytes(&place.join(&file), &bytes)?;
        }
    }
    Ok(())
}

fn put(path: &Path, text: &str) -> Result<()> {
    put_bytes(path, text.as_bytes())
}

/// Writes a file if it changed, so that cargo builds nothing anew in vain.
fn put_bytes(path: &Path, bytes: &[u8]) -> Result<()> {
    if fs::read(path).is_ok_and(|before| before == bytes) {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, bytes).with_context(|| path.display().to_string())
}

/// The text with all insertions, and where each stands now.
fn apply(text: &str, mut insertions: Vec<Insertion>) -> (String, Vec<(usize, usize, usize)>) {
    // What stands at one place keeps its order: outer forms open first.
    insertions.sort_by_key(|insertion| insertion.at);
    let mut out = String::with_capacity(text.len() * 2);
    let mut ranges = Vec::with_capacity(insertions.len());
    let mut done = 0;
    for insertion in insertions {
        out += text.get(done..insertion.at).unwrap_or_default();
        done = insertion.at;
        let start = out.len();
        out += &insertion.text;
        ranges.push((start, out.len(), insertion.mutant));
    }
    out += text.get(done..).unwrap_or_default();
    (out, ranges)
}
