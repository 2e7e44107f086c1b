//! `cargo xtask linear`: that work and memory grow with hostile input and no
//! faster, by instructions that valgrind counts and bytes that the allocator
//! counts. Neither depends on how busy the machine is.
//!
//! Writes `LINEAR.md`, which holds a row for every shape.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::workspace::{execute, root};

/// Sizes whose instructions are compared, each twice the one before. Vectors
/// double at powers of two: just beyond one, a copy more would be counted in one
/// size and not in the next.
const SIZES: [u64; 3] = [96 << 10, 192 << 10, 384 << 10];

/// Twice the input takes at most so much more. Sorting takes it above two.
const RATIO: f64 = 2.2;

/// The largest size of which the memory is measured.
const LARGE: u64 = 63 << 20;

/// Memory of decoding at most, and what is written beside it.
const MEMORY: f64 = 8.0;

/// Counts for every shape whose name contains `only`, and writes the page when
/// all of them were counted.
#[allow(clippy::print_stdout)] // this is what the command is for
pub(crate) fn run(only: &str) -> Result<()> {
    if Command::new("valgrind").arg("--version").output().is_err() {
        println!("linear: NOT RUN, there is no valgrind");
        return Ok(());
    }
    let root = root()?;
    let program = build(root)?;
    let mut rows = Vec::new();
    for name in words(&program, &["names"])?.lines().filter(|name| name.contains(only)) {
        let row = measure(&program, name)?;
        println!("{}", row.line());
        rows.push(row);
    }
    let broken: Vec<&str> = rows.iter().filter(|row| !row.holds()).map(|row| &*row.name).collect();
    if only.is_empty() {
        fs::write(root.join("LINEAR.md"), page(&rows))?;
    }
    if !broken.is_empty() {
        bail!("beyond the bounds: {}", broken.join("; "));
    }
    let most = rows.iter().map(Row::ratio).fold(0.0, f64::max);
    let held = rows.iter().map(|row| row.memory).fold(0.0, f64::max);
    println!(
        "linear: {} shapes, twice the input takes at most {most:.2} times the instructions, \
         memory is at most {held:.1} times the input",
        rows.len()
    );
    Ok(())
}

/// What was counted of a shape.
struct Row {
    name: String,
    instructions: [u64; SIZES.len()],
    /// Most memory for each byte of the largest input.
    memory: f64,
}

impl Row {
    /// The larger step of the two.
    #[allow(clippy::cast_precision_loss)] // counts are far below 2^53
    fn ratio(&self) -> f64 {
        let sizes = SIZES.iter().zip(self.instructions.windows(2));
        let steps = sizes.filter_map(|(size, pair)| match pair {
            // Less than an instruction for a byte is copying, or was refused at a
            // limit: the allocator decides what that costs.
            [first, second] => Some(*second as f64 / (*first).max(*size) as f64),
            _ => None,
        });
        steps.fold(0.0, f64::max)
    }

    fn holds(&self) -> bool {
        self.ratio() <= RATIO && self.memory <= MEMORY
    }

    fn line(&self) -> String {
        let [first, second, third] = self.instructions;
        let (name, ratio, memory) = (&self.name, self.ratio(), self.memory);
        format!("| {name} | {first} | {second} | {third} | {ratio:.2} | {memory:.2} |")
    }
}

/// Lightly optimised and without debug information, which this valgrind does
/// not read.
fn build(root: &Path) -> Result<PathBuf> {
    let package = ["build", "--release", "-p", "tidings-testkit", "--bin", "shape"];
    execute(
        Command::new(env!("CARGO"))
            .current_dir(root)
            .args(package)
            .args(["--target-dir", "target/linear"])
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_DEBUG", "0")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    )?;
    Ok(root.join("target/linear/release/shape"))
}

/// What the program says.
fn words(program: &Path, arguments: &[&str]) -> Result<String> {
    let output = Command::new(program).args(arguments).output()?;
    if !output.status.success() {
        bail!("{arguments:?}: {}", String::from_utf8_lossy(&output.stderr).trim());
    }
    Ok(String::from_utf8(output.stdout)?)
}

#[allow(clippy::cast_precision_loss)] // sizes are far below 2^53
fn measure(program: &Path, name: &str) -> Result<Row> {
    let mut instructions = [0; SIZES.len()];
    for (size, count) in SIZES.iter().zip(&mut instructions) {
        *count = counted(program, name, *size)?;
    }
    let said = words(program, &[name, &LARGE.to_string()])?;
    let (len, peak) = said.trim().split_once(' ').context("two numbers")?;
    let memory = peak.parse::<f64>()? / len.parse::<f64>()?;
    Ok(Row { name: name.to_owned(), instructions, memory })
}

/// Instructions of the work alone, without making the input.
fn counted(program: &Path, name: &str, size: u64) -> Result<u64> {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null", "--collect-atstart=no"])
        .arg("--toggle-collect=*shapes*measured*")
        .arg(program)
        .args([name, &size.to_string()])
        .output()?;
    let said = String::from_utf8_lossy(&output.stderr);
    if !output.status.success() {
        bail!("{name} in {size} bytes: {}", said.trim());
    }
    let line = said.lines().find_map(|line| line.split_once("Collected : "));
    let count = line.context("valgrind gives no count")?.1.trim().parse()?;
    if count == 0 {
        bail!("{name}: valgrind counted nothing");
    }
    Ok(count)
}

fn page(rows: &[Row]) -> String {
    let [first, second, third] = SIZES.map(|size| size >> 10);
    let mut page = format!(
        "# Work and memory by the size of hostile input\n\n\
         Written by `cargo xtask linear`: instructions of reading and writing each shape in\n\
         {first}, {second} and {third} KiB (valgrind), the larger of the two steps, and the most\n\
         memory for each byte of an input of {} MiB. Bounds: {RATIO} and {MEMORY}.\n\n\
         | shape | {first} KiB | {second} KiB | {third} KiB | step | memory |\n\
         |---|---:|---:|---:|---:|---:|\n",
        LARGE >> 20
    );
    for row in rows {
        // Writing to a string cannot fail.
        let _ = writeln!(page, "{}", row.line());
    }
    page
}
