//! Which mutant is on. Put into the crate under test, at the end of its `lib.rs`.

extern crate std;

use core::sync::atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed};
use std::io::Write as _;

const COUNT: usize = 1;
/// Nobody asked yet.
const UNKNOWN: usize = usize::MAX;
/// None is on; the places that are passed are written to a file in the end.
const RECORD: usize = usize::MAX - 1;

static ON: AtomicUsize = AtomicUsize::new(UNKNOWN);
static PASSED: [AtomicBool; COUNT] = [const { AtomicBool::new(false) }; COUNT];

unsafe extern "C" {
    fn atexit(run: extern "C" fn()) -> i32;
}

/// Whether a mutant is on; never while the compiler evaluates.
pub const fn on(id: usize) -> bool {
    const fn compiling(_: usize) -> bool {
        false
    }
    core::intrinsics::const_eval_select((id,), compiling, running)
}

fn running(id: usize) -> bool {
    let on = ON.load(Relaxed);
    on == id || (on >= RECORD && first(id))
}

#[cold]
fn first(id: usize) -> bool {
    if ON.load(Relaxed) == UNKNOWN {
        let asked = std::env::var("MUTANT").ok().and_then(|id| id.parse().ok());
        let record = std::env::var_os("MUTANTS_PASSED").is_some();
        ON.store(asked.unwrap_or(if record { RECORD } else { 0 }), Relaxed);
        if asked.is_none() && record {
            // SAFETY: the function lives as long as the program.
            unsafe { atexit(write) };
        }
    }
    if ON.load(Relaxed) == RECORD {
        PASSED[id].store(true, Relaxed);
    }
    ON.load(Relaxed) == id
}

extern "C" fn write() {
    let Some(path) = std::env::var_os("MUTANTS_PASSED") else { return };
    let Ok(file) = std::fs::OpenOptions::new().create(true).append(true).open(path) else { return };
    let mut file = std::io::BufWriter::new(file);
    for (id, passed) in PASSED.iter().enumerate() {
        if passed.load(Relaxed) {
            let _ = std::writeln!(file, "{id}");
        }
    }
}
