//! `cargo xtask mutants`: changes the code in thousands of small ways and looks
//! whether a test notices each.
//!
//! `cargo-mutants` compiles the program once for each change; with the generated
//! crates that test the codec, that takes minutes a change. Here all changes are
//! compiled at once, each behind a switch, and only the tests that pass the place
//! of a change are run against it. Bodies of macros are not changed.

mod collect;
mod report;
mod tests;
mod tree;
mod values;

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use anyhow::{Context, Result};

use crate::workspace::root;

use collect::Mutant;
use tests::{End, Test};
use tree::Tree;

/// A crate whose code is changed, and whose tests notice it.
struct Subject {
    name: &'static str,
    package: &'static str,
    folder: &'static str,
    tests: &'static [&'static str],
    features: &'static str,
}

const SUBJECTS: &[Subject] = &[
    Subject {
        name: "core",
        package: "tidings-core",
        folder: "crates/core",
        tests: &["tidings-core", "tidings-testkit", "dropsonde"],
        features: "tidings-core/arbitrary,tidings-core/proptest,tidings-core/prost",
    },
    Subject {
        name: "codegen",
        package: "tidings-codegen",
        folder: "crates/codegen",
        tests: &["tidings-codegen", "tidings-build", "xtask"],
        features: "",
    },
];

/// What became of a mutant.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fate {
    Caught,
    /// A test did not end.
    Endless,
    Missed,
    /// No test passes the place.
    Unreached,
}

/// A mutant and what became of it.
type Judged<'m> = (&'m Mutant, Fate);

/// Tests every mutant of the crate in the files whose path contains `only`.
///
/// # Errors
///
/// When the crate or its tests cannot be built or run.
#[allow(clippy::print_stdout)] // this is what the command is for
pub(crate) fn run(name: &str, only: &str, longest: u64, jobs: usize) -> Result<()> {
    let root = root()?;
    let subject = SUBJECTS.iter().find(|subject| subject.name == name);
    let subject =
        subject.with_context(|| format!("no crate {name}; there are core and codegen"))?;
    let tree = Tree::build(root, subject.package, subject.folder)?;
    println!("{} mutants, {} more do not compile", tree.mutants.len(), tree.unviable);
    let longest = Duration::from_secs(longest);
    let mut tests = tests::all(&tree, subject.tests, subject.features, longest)?;
    tests.sort_by_key(|test| test.time);
    let mutants: Vec<&Mutant> =
        tree.mutants.iter().filter(|mutant| mutant.file.contains(only)).collect();
    let fates = judge(&mutants, &tests, jobs)?;
    report::tell(root, &fates, tree.unviable)
}

/// Runs the tests that pass a mutant, the quick ones first, until one fails.
fn judge<'m>(mutants: &[&'m Mutant], tests: &[Test], jobs: usize) -> Result<Vec<Judged<'m>>> {
    let next = AtomicUsize::new(0);
    let fates = Mutex::new(BTreeMap::new());
    std::thread::scope(|scope| -> Result<()> {
        let work = || -> Result<()> {
            while let Some(mutant) = mutants.get(next.fetch_add(1, Ordering::Relaxed)) {
                let fate = judge_one(mutant, tests)?;
                if let Ok(mut fates) = fates.lock() {
                    fates.insert(mutant.id, (*mutant, fate));
                }
            }
            Ok(())
        };
        let workers: Vec<_> = (0..jobs.max(1)).map(|_| scope.spawn(work)).collect();
        for worker in workers {
            worker.join().map_err(|_| anyhow::anyhow!("a worker panicked"))??;
        }
        Ok(())
    })?;
    Ok(fates.into_inner().unwrap_or_default().into_values().collect())
}

fn judge_one(mutant: &Mutant, tests: &[Test]) -> Result<Fate> {
    let mut fate = Fate::Unreached;
    for test in tests.iter().filter(|test| test.passes.contains(&mutant.id)) {
        fate = Fate::Missed;
        match test.run(mutant.id)? {
            End::Passed => {}
            End::Failed => return Ok(Fate::Caught),
            End::Stopped => return Ok(Fate::Endless),
        }
    }
    Ok(fate)
}
