//! `cargo xtask mutants`: changes the code in thousands of small ways and looks
//! whether a test notices each.
//!
//! `cargo-mutants` compiles the program once for each change; with the generated
//! crates that test the codec, that takes minutes a change. Here all changes are
//! compiled at once, each behind a switch, and only the tests that pass the place
//! of a change are run against it. Bodies of macros are not changed.

mod caught;
mod collect;
mod report;
mod tests;
mod tree;
mod values;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::workspace::root;

use caught::Caught;
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
        tests: &["tidings-core", "tidings-testkit", "dropsonde", "xumi"],
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
    /// There was no time.
    Untried,
}

/// How long tests may take.
#[derive(clap::Args)]
pub(crate) struct Given {
    /// Leave out tests that take longer, in seconds
    #[arg(long, default_value_t = 5)]
    longest: u64,
    /// A mutant is missed when tests that take so many seconds without it did not fail
    #[arg(long, default_value_t = 10)]
    patience: u64,
    /// Try no other mutant after so many seconds
    #[arg(long, default_value_t = 1_000_000)]
    seconds: u64,
    /// Tests at a time
    #[arg(long, default_value_t = 2)]
    jobs: usize,
}

/// A mutant and what became of it.
type Judged<'m> = (&'m Mutant, Fate);

/// Tests every mutant of the crate in the files whose path contains one of `only`;
/// in all when there is none.
///
/// What was caught before is not tried again while the crate stays the same: a
/// test more catches no fewer.
///
/// # Errors
///
/// When the crate or its tests cannot be built or run, or too many mutants are left.
#[allow(clippy::print_stdout)] // this is what the command is for
pub(crate) fn run(name: &str, only: &[String], given: &Given) -> Result<()> {
    let root = root()?;
    let subject = SUBJECTS.iter().find(|subject| subject.name == name);
    let subject =
        subject.with_context(|| format!("no crate {name}; there are core and codegen"))?;
    let tree = Tree::build(root, subject.package, subject.folder)?;
    println!("{} mutants, {} more do not compile", tree.mutants.len(), tree.unviable);
    let seconds = Duration::from_secs;
    let longest = seconds(given.longest);
    let tests = tests::all(&tree, subject.tests, subject.features, (longest, given.jobs))?;
    println!("{} tests", tests.len());
    let caught = Caught::read(root, name, tree.hash);
    let asked = |file: &str| only.is_empty() || only.iter().any(|part| file.contains(part));
    let mut mutants: Vec<&Mutant> =
        tree.mutants.iter().filter(|mutant| asked(&mutant.file)).collect();
    let list = report::equal(root)?;
    let mut equal = BTreeSet::new();
    for mutant in &mutants {
        if list.contains(&report::key(root, mutant)?) {
            equal.insert(mutant.id);
        }
    }
    // A run that is stopped has done what matters most.
    mutants.sort_by_key(|mutant| (!report::is_strict(&mutant.file), equal.contains(&mutant.id)));
    // That these change nothing has been argued, so few tests are asked.
    let patience =
        |mutant: &Mutant| seconds(given.patience) / if equal.contains(&mutant.id) { 10 } else { 1 };
    let fates = judge(&mutants, &tests, &patience, given, &caught)?;
    report::tell(root, &fates, &list, tree.unviable)
}

/// Runs the tests that pass a mutant, the quick ones first, until one fails.
fn judge<'m>(
    mutants: &[&'m Mutant],
    tests: &[Test],
    patience: &(dyn Fn(&Mutant) -> Duration + Sync),
    given: &Given,
    caught: &Mutex<Caught>,
) -> Result<Vec<Judged<'m>>> {
    let (fates, begin) = (Mutex::new(BTreeMap::new()), Instant::now());
    each(mutants.to_vec(), given.jobs, |mutant| {
        let known = caught.lock().ok().and_then(|caught| caught.fate(mutant.id));
        let fate = match known {
            Some(fate) => fate,
            None if begin.elapsed().as_secs() > given.seconds => Fate::Untried,
            None => judge_one(mutant, tests, patience(mutant))?,
        };
        if let (None, Ok(mut caught)) = (known, caught.lock()) {
            caught.note(mutant.id, fate)?;
        }
        if let Ok(mut fates) = fates.lock() {
            fates.insert(mutant.id, (mutant, fate));
        }
        Ok(())
    })?;
    Ok(fates.into_inner().unwrap_or_default().into_values().collect())
}

/// Does something with every item, so many at a time.
fn each<T: Send>(items: Vec<T>, jobs: usize, run: impl Fn(T) -> Result<()> + Sync) -> Result<()> {
    let items = Mutex::new(items.into_iter());
    let work = || -> Result<()> {
        loop {
            let next = items.lock().ok().and_then(|mut items| items.next());
            match next {
                Some(item) => run(item)?,
                None => return Ok(()),
            }
        }
    };
    std::thread::scope(|scope| {
        let workers: Vec<_> = (0..jobs.max(1)).map(|_| scope.spawn(work)).collect();
        workers.into_iter().try_for_each(|worker| match worker.join() {
            Ok(done) => done,
            Err(_) => bail!("a worker panicked"),
        })
    })
}

#[allow(clippy::print_stdout)]
fn judge_one(mutant: &Mutant, tests: &[Test], patience: Duration) -> Result<Fate> {
    let (mut fate, mut spent) = (Fate::Unreached, Duration::ZERO);
    let mut passing: Vec<&Test> =
        tests.iter().filter(|test| test.passes.contains(&mutant.id)).collect();
    // The tests of the file's own module know it best, then those that are about little.
    let module = mutant.module();
    let cost = |test: &Test| test.time * u32::try_from(test.passes.len()).unwrap_or(u32::MAX);
    passing.sort_by_key(|test| (!test.name.starts_with(module), cost(test)));
    for test in passing {
        fate = Fate::Missed;
        match test.run(mutant.id)? {
            End::Passed => {}
            End::Failed => return Ok(Fate::Caught),
            End::Stopped => return Ok(Fate::Endless),
        }
        // As measured before: how much else the machine does just now decides nothing.
        spent += test.time;
        if spent > patience {
            break;
        }
    }
    println!("left: {}:{}: {}: {}", mutant.file, mutant.line, mutant.function, mutant.change);
    Ok(fate)
}
