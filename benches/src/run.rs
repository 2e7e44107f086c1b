//! Runs the cases in turn, round after round, and takes medians: whatever else
//! the machine does then touches all of them alike.

use std::time::Instant;

/// One piece of work over all events.
pub struct Case<'c> {
    /// The work, e.g. `decode`.
    pub work: &'static str,
    /// Who does it.
    pub who: &'static str,
    /// Does it once over all events.
    pub run: Box<dyn FnMut() + 'c>,
}

/// What a case took.
pub struct Figure {
    /// The work.
    pub work: &'static str,
    /// Who did it.
    pub who: &'static str,
    /// Median nanoseconds per event.
    pub nanos: f64,
    /// Allocations per event.
    pub allocations: f64,
}

/// Runs all cases for some rounds.
pub fn run(cases: &mut [Case<'_>], rounds: usize, events: usize) -> Vec<Figure> {
    let mut times = vec![Vec::with_capacity(rounds); cases.len()];
    let mut allocations = vec![0; cases.len()];
    for _ in 0..rounds {
        for (at, case) in cases.iter_mut().enumerate() {
            let before = crate::alloc::count();
            let start = Instant::now();
            (case.run)();
            times[at].push(start.elapsed().as_nanos() as f64 / events as f64);
            allocations[at] = crate::alloc::count() - before;
        }
    }
    cases
        .iter()
        .zip(times.iter_mut().zip(&allocations))
        .map(|(case, (times, allocations))| {
            times.sort_by(f64::total_cmp);
            Figure {
                work: case.work,
                who: case.who,
                nanos: times[times.len() / 2],
                allocations: *allocations as f64 / events as f64,
            }
        })
        .collect()
}

/// Prints a table with the ratio of each figure to ours for the same work.
pub fn print(figures: &[Figure]) {
    println!("{:<16} {:<34} {:>9} {:>8} {:>7}", "work", "who", "ns/event", "allocs", "ratio");
    for figure in figures {
        let ours = figures.iter().find(|other| other.work == figure.work);
        let ratio = figure.nanos / ours.map_or(figure.nanos, |ours| ours.nanos);
        println!(
            "{:<16} {:<34} {:>9.1} {:>8.2} {:>6.2}x",
            figure.work, figure.who, figure.nanos, figure.allocations, ratio
        );
    }
}
