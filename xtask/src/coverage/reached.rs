//! What `llvm-cov` exported, joined over all copies of a function.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result};
use serde::Deserialize;

/// Line and column of a place's begin and end.
type Span = [u64; 4];

/// The places of one file, and whether each was reached.
#[derive(Default)]
pub(super) struct Reached {
    pub(super) lines: BTreeMap<u64, bool>,
    pub(super) regions: BTreeMap<Span, bool>,
    /// Each condition twice: once true, once false.
    pub(super) branches: BTreeMap<(Span, bool), bool>,
}

/// How many places there are, and how many were reached.
#[derive(Default)]
pub(super) struct Places {
    all: usize,
    reached: usize,
}

impl Reached {
    /// Leaves out what stands from this line on.
    pub(super) fn cut(&mut self, end: u64) {
        self.lines.retain(|line, _| *line < end);
        self.regions.retain(|[line, ..], _| *line < end);
        self.branches.retain(|([line, ..], _), _| *line < end);
    }
}

/// The line where a file's own tests begin, which stand at its end.
pub(super) fn tests_of(source: &str) -> Option<u64> {
    let mut lines = (1_u64..).zip(source.lines()).peekable();
    while let Some((number, line)) = lines.next() {
        let inline = |(_, next): &(u64, &str)| next.starts_with("mod ") && next.ends_with('{');
        if line == "#[cfg(test)]" && lines.peek().is_some_and(inline) {
            return Some(number);
        }
    }
    None
}

impl Places {
    pub(super) fn add<'a>(&mut self, places: impl Iterator<Item = &'a bool>) {
        for reached in places {
            self.all += 1;
            self.reached += usize::from(*reached);
        }
    }

    pub(super) fn join(&mut self, other: &Self) {
        self.all += other.all;
        self.reached += other.reached;
    }

    pub(super) fn all(&self) -> usize {
        self.all
    }

    pub(super) fn unreached(&self) -> usize {
        self.all - self.reached
    }

    pub(super) fn percent(&self) -> f64 {
        self.percent_with(0)
    }

    /// In hundred, where so many of the unreached are excused.
    #[allow(clippy::cast_precision_loss)] // fewer than 2^52 lines
    pub(super) fn percent_with(&self, excused: usize) -> f64 {
        (self.reached + excused) as f64 * 100.0 / self.all.max(1) as f64
    }
}

/// A hand-written file of a published crate, as a path from the root.
fn ours<'a>(root: &Path, file: &'a str) -> Option<&'a str> {
    const OTHERS: &[&str] =
        &["/generated", "/tests/", "tests.rs", "crates/testkit/", "crates/targets/"];
    let file = file.strip_prefix(root.to_str()?)?.trim_start_matches('/');
    let published = ["crates/", "proto/", "schemas/"].iter().any(|place| file.starts_with(place));
    (published && file.contains("/src/") && !OTHERS.iter().any(|part| file.contains(part)))
        .then_some(file)
}

/// Reads the lines of an export in the form of `lcov`.
pub(super) fn lines(root: &Path, text: &str, files: &mut BTreeMap<String, Reached>) -> Result<()> {
    let mut file = None;
    for line in text.lines() {
        if let Some(path) = line.strip_prefix("SF:") {
            file = ours(root, path);
        } else if let (Some(file), Some(data)) = (file, line.strip_prefix("DA:")) {
            let (number, rest) = data.split_once(',').context("a line and its count")?;
            let count = rest.split(',').next().unwrap_or(rest);
            let lines = &mut files.entry(file.to_owned()).or_default().lines;
            *lines.entry(number.parse()?).or_default() |= count != "0";
        }
    }
    Ok(())
}

#[derive(Deserialize)]
struct Export {
    data: Vec<Data>,
}

#[derive(Deserialize)]
struct Data {
    functions: Vec<Function>,
}

#[derive(Deserialize)]
struct Function {
    filenames: Vec<String>,
    /// Begin, end, count, file, expanded file, kind.
    regions: Vec<[u64; 8]>,
    /// Begin, end, count of true, count of false, file, expanded file, kind.
    #[serde(default)]
    branches: Vec<[u64; 9]>,
}

/// Reads regions and branches of an export in JSON.
pub(super) fn regions(
    root: &Path,
    text: &[u8],
    files: &mut BTreeMap<String, Reached>,
) -> Result<()> {
    let export: Export = serde_json::from_slice(text).context("regions.json")?;
    for function in export.data.iter().flat_map(|data| &data.functions) {
        let name = |id: u64| {
            let file = function.filenames.get(usize::try_from(id).ok()?)?;
            ours(root, file).map(str::to_owned)
        };
        for [a, b, c, d, count, file, _, kind] in &function.regions {
            // Kind 0 is code; the others are gaps and macros' places.
            if let (0, Some(file)) = (kind, name(*file)) {
                let regions = &mut files.entry(file).or_default().regions;
                *regions.entry([*a, *b, *c, *d]).or_default() |= *count > 0;
            }
        }
        for [a, b, c, d, yes, no, file, ..] in &function.branches {
            if let Some(file) = name(*file) {
                let branches = &mut files.entry(file).or_default().branches;
                *branches.entry(([*a, *b, *c, *d], true)).or_default() |= *yes > 0;
                *branches.entry(([*a, *b, *c, *d], false)).or_default() |= *no > 0;
            }
        }
    }
    Ok(())
}
