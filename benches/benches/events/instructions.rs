//! Instructions per event, counted by valgrind's callgrind: the same on a busy
//! machine as on a quiet one.
//!
//! The benchmark starts itself once more under callgrind with fewer events, and
//! tells callgrind with its client requests where each case begins and ends.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Stdio};
use std::{env, fs};

use crate::case::Case;
use crate::measure::Row;

/// The argument that makes the program the one that is measured.
pub(crate) const ARGUMENT: &str = "--under-callgrind";

const ZERO_STATS: u64 = 0x4354_0001;
const DUMP_STATS: u64 = 0x4354_0000;
const START: u64 = 0x4354_0004;

/// Adds the instructions to the rows, if this machine can count them.
pub(crate) fn add(rows: &mut [Row]) -> Result<(), String> {
    let folder = env::temp_dir().join(format!("tidings-bench-{}", std::process::id()));
    fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    let counted = run(&folder);
    let _ = fs::remove_dir_all(&folder);
    let counted = counted?;
    if counted.len() != rows.len() {
        return Err(format!("callgrind counted {} of {} rows", counted.len(), rows.len()));
    }
    for (row, count) in rows.iter_mut().zip(counted) {
        row.instructions = Some(count);
    }
    Ok(())
}

fn run(folder: &Path) -> Result<Vec<f64>, String> {
    if !cfg!(target_arch = "x86_64") {
        return Err("instructions are only counted on x86-64".to_owned());
    }
    let program = env::current_exe().map_err(|error| error.to_string())?;
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--instr-atstart=no", "--compress-pos=no"])
        .arg(format!("--callgrind-out-file={}", folder.join("out").display()))
        .arg(program)
        .arg(ARGUMENT)
        .stderr(Stdio::null())
        .output()
        .map_err(|error| format!("valgrind: {error}"))?;
    if !output.status.success() {
        return Err(format!("valgrind: {}", output.status));
    }
    let counts = String::from_utf8_lossy(&output.stdout);
    let totals = totals(folder)?;
    counts
        .lines()
        .filter_map(|line| line.parse::<f64>().ok())
        .enumerate()
        .map(|(at, events)| {
            let total = totals.get(&(at + 1)).ok_or("callgrind wrote too few parts")?;
            Ok(*total / events)
        })
        .collect()
}

/// The instructions of each part that callgrind wrote.
fn totals(folder: &Path) -> Result<BTreeMap<usize, f64>, String> {
    let mut totals = BTreeMap::new();
    for entry in fs::read_dir(folder).map_err(|error| error.to_string())?.flatten() {
        let text = fs::read_to_string(entry.path()).map_err(|error| error.to_string())?;
        let value = |key: &str| {
            let line = text.lines().find_map(|line| line.strip_prefix(key))?;
            line.trim().parse::<f64>().ok()
        };
        if let (Some(part), Some(total)) = (value("part:"), value("totals:")) {
            totals.insert(part as usize, total);
        }
    }
    Ok(totals)
}

/// What the measured program does: each case once to warm up and once counted,
/// and one line for each with the number of events.
pub(crate) fn measured(cases: &mut [Case]) {
    request(START);
    for case in cases {
        (case.pass)();
        request(ZERO_STATS);
        (case.pass)();
        request(DUMP_STATS);
        println!("{}", case.shape.count());
    }
}

/// A client request of valgrind: rotations that change nothing on a real
/// processor and that valgrind recognises.
#[cfg(target_arch = "x86_64")]
fn request(code: u64) {
    let arguments = [code, 0, 0, 0, 0, 0];
    // SAFETY: the four rotations add up to 128 bits and so leave the register
    // as it was; the exchange does nothing; valgrind reads the arguments only.
    unsafe {
        std::arch::asm!(
            "rol rdi, 3",
            "rol rdi, 13",
            "rol rdi, 61",
            "rol rdi, 51",
            "xchg rbx, rbx",
            in("rax") arguments.as_ptr(),
            inout("rdx") 0u64 => _,
            inout("rdi") 0u64 => _,
        );
    }
}

#[cfg(not(target_arch = "x86_64"))]
fn request(_: u64) {}
