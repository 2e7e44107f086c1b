//! What is told of the mutants: a row for each file, those that are left, and
//! which of them change nothing that anyone could see.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use super::collect::Mutant;
use super::{Fate, Judged};

/// Where mutants stand that no test can notice, with the reason.
const EQUAL: &str = "xtask/mutants.json";

/// Parts of paths in which no mutant may be left.
const STRICT: &[&str] = &[
    "/context.rs",
    "/limits.rs",
    "/options.rs",
    "/time.rs",
    "/times.rs",
    "core/src/element",
    "core/src/framing",
    "core/src/json/",
    "core/src/map",
    "core/src/repeated",
    "core/src/text",
    "core/src/time/",
    "core/src/transcode",
    "core/src/unknown",
    "core/src/wire/",
];

/// Whether no mutant may be left in the file.
pub(super) fn is_strict(file: &str) -> bool {
    STRICT.iter().any(|part| file.contains(part))
}

/// Mutants that change nothing to be seen, for one reason.
#[derive(Deserialize)]
struct Equal {
    reason: String,
    /// `file: function: change: the line's text`.
    mutants: Vec<String>,
}

/// How many mutants of a file came to which end.
#[derive(Default)]
struct Counts {
    caught: usize,
    endless: usize,
    missed: usize,
    unreached: usize,
    equal: usize,
    untried: usize,
}

impl Counts {
    fn left(&self) -> usize {
        self.missed + self.unreached
    }

    fn all(&self) -> usize {
        self.caught + self.endless + self.left()
    }

    fn add(&mut self, other: &Self) {
        self.caught += other.caught;
        self.endless += other.endless;
        self.missed += other.missed;
        self.unreached += other.unreached;
        self.equal += other.equal;
        self.untried += other.untried;
    }
}

/// The list of mutants that change nothing, by their [`key`]s.
///
/// # Errors
///
/// When the list cannot be read or gives no reason.
pub(super) fn equal(root: &Path) -> Result<BTreeSet<String>> {
    let text = fs::read_to_string(root.join(EQUAL)).context(EQUAL)?;
    let list: Vec<Equal> = serde_json::from_str(&text).context(EQUAL)?;
    if list.iter().any(|entry| entry.reason.is_empty()) {
        bail!("{EQUAL}: an entry without a reason");
    }
    Ok(list.into_iter().flat_map(|entry| entry.mutants).collect())
}

/// Prints the table and what is left.
///
/// # Errors
///
/// When the list of equal mutants names one that was caught, or too many are left.
#[allow(clippy::print_stdout)]
pub(super) fn tell(
    root: &Path,
    judged: &[Judged<'_>],
    equal: &BTreeSet<String>,
    unviable: usize,
) -> Result<()> {
    let mut used = BTreeSet::new();
    let mut files: BTreeMap<&str, Counts> = BTreeMap::new();
    for (mutant, fate) in judged {
        let key = key(root, mutant)?;
        let counts = files.entry(&mutant.file).or_default();
        match fate {
            Fate::Caught => counts.caught += 1,
            Fate::Endless => counts.endless += 1,
            Fate::Untried => counts.untried += 1,
            Fate::Missed if equal.contains(&key) => counts.equal += 1,
            Fate::Missed => {
                println!("missed: `{key}` (line {})", mutant.line);
                counts.missed += 1;
            }
            Fate::Unreached => {
                println!("not reached: `{key}` (line {})", mutant.line);
                counts.unreached += 1;
            }
        }
        if *fate == Fate::Missed {
            used.insert(key);
        }
    }
    let holds = table(&files, unviable);
    let seen = |key: &&String| files.keys().any(|file| key.starts_with(&format!("{file}: ")));
    let caught: Vec<&str> = equal.difference(&used).filter(seen).map(String::as_str).collect();
    if !caught.is_empty() {
        bail!("{EQUAL}: not left: {}", caught.join("; "));
    }
    if !holds {
        bail!(
            "below the goal: none left in codec, limits, numbers and time, one in twenty elsewhere"
        );
    }
    Ok(())
}

/// The name of a mutant in the list, which stays when lines move.
pub(super) fn key(root: &Path, mutant: &Mutant) -> Result<String> {
    let text = fs::read_to_string(root.join(&mutant.file))?;
    let line = text.lines().nth(mutant.line.saturating_sub(1)).unwrap_or_default().trim();
    Ok(format!("{}: {}: {}: {line}", mutant.file, mutant.function, mutant.change))
}

/// Prints a row for each file and the sums; says whether they reach the goal.
#[allow(clippy::print_stdout)]
fn table(files: &BTreeMap<&str, Counts>, unviable: usize) -> bool {
    println!(
        "| file | mutants | caught | endless | missed | unreached | equal by list | not tried |"
    );
    println!("|---|--:|--:|--:|--:|--:|--:|--:|");
    let (mut strict, mut other) = (Counts::default(), Counts::default());
    for (file, counts) in files {
        let Counts { caught, endless, missed, unreached, equal, untried } = counts;
        let all = counts.all();
        println!(
            "| {file} | {all} | {caught} | {endless} | {missed} | {unreached} | {equal} | {untried} |"
        );
        let sum = if is_strict(file) { &mut strict } else { &mut other };
        sum.add(counts);
    }
    let said = |counts: &Counts| {
        let caught = counts.caught + counts.endless;
        format!("{caught} of {} tried caught, {} not tried", counts.all(), counts.untried)
    };
    println!(
        "mutants: codec, limits, numbers and time {}, elsewhere {}; {} equal by list, {unviable} do not compile",
        said(&strict),
        said(&other),
        strict.equal + other.equal,
    );
    let untried = strict.untried + other.untried;
    untried == 0 && strict.left() == 0 && other.left() * 20 <= other.all()
}
