//! Runs the cases in turn, round after round, and takes medians: whatever else
//! the machine does then touches all of them alike. The clock is the thread's
//! own processor time.

use cpu_time::ThreadTime;
use tidings_benches::alloc;

use crate::case::{Case, Work};

/// A row of the table.
pub(crate) struct Row {
    pub(crate) shape: &'static str,
    pub(crate) work: Work,
    pub(crate) who: String,
    /// Median nanoseconds per event.
    pub(crate) nanos: f64,
    /// Millions of bytes per second, of JSON text where the work is about JSON.
    pub(crate) speed: f64,
    /// Allocations per event.
    pub(crate) allocations: f64,
    /// The most bytes held at once for one event, beyond the events themselves.
    pub(crate) peak: u64,
    /// Instructions per event, where they could be counted.
    pub(crate) instructions: Option<f64>,
}

/// Passes before the clock runs, so that no case pays for what the one before it
/// left in the caches. One is not enough: what the second level has no room for
/// is kept by the third only when it has come back.
const UNTIMED: usize = 3;

/// Runs all cases for some rounds.
pub(crate) fn rows(cases: &mut [Case], rounds: usize) -> Vec<Row> {
    let mut times = vec![Vec::with_capacity(rounds); cases.len()];
    for round in 0..rounds {
        for (case, times) in cases.iter_mut().zip(&mut times) {
            (0..UNTIMED).for_each(|_| (case.pass)());
            let start = ThreadTime::now();
            (case.pass)();
            times.push(start.elapsed().as_nanos() as f64 / case.shape.count() as f64);
        }
        eprint!("\rround {} of {rounds}", round + 1);
    }
    eprintln!();
    cases.iter_mut().zip(times).map(|(case, times)| row(case, times)).collect()
}

fn row(case: &mut Case, mut times: Vec<f64>) -> Row {
    times.sort_by(f64::total_cmp);
    let nanos = times[times.len() / 2];
    let allocated = alloc::count(|| (case.pass)());
    Row {
        shape: case.shape.name,
        work: case.work,
        who: case.who.clone(),
        nanos,
        speed: case.bytes() * 1000.0 / nanos,
        allocations: allocated.count as f64 / case.shape.count() as f64,
        peak: allocated.peak,
        instructions: None,
    }
}
