//! Lines that no test can reach, each with the reason.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use super::reached::Reached;

/// The list.
const LIST: &str = "xtask/coverage.json";

/// Lines that share a reason.
#[derive(Deserialize)]
struct Entry {
    reason: String,
    /// `file:line: the line's text`.
    lines: Vec<String>,
}

/// One line of the list.
struct Line {
    file: String,
    number: u64,
    text: String,
    reason: String,
    unreached: bool,
}

/// The lines of the list.
pub(super) struct Exceptions(Vec<Line>);

impl Exceptions {
    /// Reads the list.
    ///
    /// # Errors
    ///
    /// When it is not there, an entry has no reason, or no file, line and text.
    pub(super) fn read(root: &Path) -> Result<Self> {
        let text = fs::read_to_string(root.join(LIST)).context(LIST)?;
        let entries: Vec<Entry> = serde_json::from_str(&text).context(LIST)?;
        let mut lines = Vec::new();
        for Entry { reason, lines: places } in entries {
            if reason.is_empty() {
                bail!("{LIST}: lines without a reason");
            }
            for place in places {
                let mut parts = place.splitn(3, ':').map(|part| part.trim().to_owned());
                let mut part = || parts.next().with_context(|| format!("{LIST}: {place}"));
                let (file, number, text) = (part()?, part()?.parse()?, part()?);
                lines.push(Line { file, number, text, reason: reason.clone(), unreached: false });
            }
        }
        Ok(Self(lines))
    }

    /// The unreached lines that the list does not excuse, as it writes them. A line
    /// that moved within its file is still the one that is meant.
    ///
    /// # Errors
    ///
    /// When a source file cannot be read.
    pub(super) fn apply(
        &mut self,
        root: &Path,
        files: &BTreeMap<String, Reached>,
    ) -> Result<Vec<String>> {
        let mut left = Vec::new();
        for (file, reached) in files {
            let source = fs::read_to_string(root.join(file)).with_context(|| file.clone())?;
            let texts: Vec<&str> = source.lines().map(str::trim).collect();
            let unreached = reached.lines.iter().filter(|(_, reached)| !**reached);
            for number in unreached.map(|(number, _)| *number) {
                let at = usize::try_from(number)?.saturating_sub(1);
                let text = texts.get(at).copied().unwrap_or_default();
                let same =
                    |line: &&mut Line| line.file == *file && line.text == text && !line.unreached;
                let nearest = |line: &&mut Line| line.number.abs_diff(number);
                match self.0.iter_mut().filter(same).min_by_key(nearest) {
                    Some(line) => (line.unreached, line.number) = (true, number),
                    None => left.push(format!("{file}:{number}: {text}")),
                }
            }
        }
        Ok(left)
    }

    /// The excused lines, with the reason.
    pub(super) fn lines(&self) -> Vec<String> {
        let excused = self.0.iter().filter(|line| line.unreached);
        excused
            .map(|Line { file, number, text, reason, .. }| {
                format!("{file}:{number}: `{text}`: {reason}")
            })
            .collect()
    }

    /// Refuses exceptions that are none.
    ///
    /// # Errors
    ///
    /// When a line of the list is reached, or its text stands in the file no more.
    pub(super) fn check(&self) -> Result<()> {
        let wrong: Vec<String> = self
            .0
            .iter()
            .filter(|line| !line.unreached)
            .map(|Line { file, number, text, .. }| format!("{file}:{number}: {text}"))
            .collect();
        if wrong.is_empty() {
            Ok(())
        } else {
            bail!("{LIST}: reached, or changed: {}", wrong.join("; "))
        }
    }
}
