//! Which mutants were caught before, by the state of the crate.

use std::collections::BTreeMap;
use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use anyhow::Result;

use super::Fate;

/// A file of lines: a mutant's number, and whether the test ended.
pub(super) struct Caught {
    file: PathBuf,
    fates: BTreeMap<usize, Fate>,
}

impl Caught {
    /// What is known of the crate in this state.
    pub(super) fn read(root: &Path, name: &str, state: u64) -> Mutex<Self> {
        let file = root.join(format!("target/mutants/{name}-{state:016x}.caught"));
        let text = fs::read_to_string(&file).unwrap_or_default();
        let fates = text.lines().filter_map(|line| {
            let (id, end) = line.split_once(' ')?;
            let fate = if end == "caught" { Fate::Caught } else { Fate::Endless };
            Some((id.parse().ok()?, fate))
        });
        let fates = fates.collect();
        Mutex::new(Self { file, fates })
    }

    pub(super) fn fate(&self, mutant: usize) -> Option<Fate> {
        self.fates.get(&mutant).copied()
    }

    /// Keeps what was caught for the next run.
    pub(super) fn note(&mut self, mutant: usize, fate: Fate) -> Result<()> {
        let end = match fate {
            Fate::Caught => "caught",
            Fate::Endless => "endless",
            Fate::Missed | Fate::Unreached | Fate::Untried => return Ok(()),
        };
        let mut file = OpenOptions::new().create(true).append(true).open(&self.file)?;
        writeln!(file, "{mutant} {end}")?;
        Ok(())
    }
}
