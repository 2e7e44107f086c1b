//! `cargo xtask streams`: how fast the command converts large files.
//!
//! Seconds are taken from the system's `time`, so that the processor time of all
//! threads counts and other work on the machine shows as the difference to the
//! time that has passed.

mod input;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs};

use anyhow::{Context, Result, bail};

use self::input::{Files, Form};
use crate::figures::{commit, line_of};
use crate::workspace::{execute, root};

const TYPE: &str = "events.Envelope";

/// What the page says before its tables.
const HEAD: &str = "\
# Large files

Made by `cargo xtask streams`. What comes out goes to `/dev/null`. *Wall* is the
time that has passed, *CPU* the processor time of all threads, user and system;
where other work runs on the machine, only the latter says much. Each row of ours
is the middle one of five runs by processor time, and so is the codec's own speed:
five passes of one thread over records of the same file, read, split and recognised
before.

*Mixed* is a file of events of all nine domains, one after the other from each in
turn: random ones, every sixteenth of them with a member that no schema knows, and
the golden vectors. Their types are not given to the command, so that it recognises
each. Of the binary file those are left out that binary does not tell apart.
";

/// What a run took.
struct Taken {
    wall: f64,
    cpu: f64,
    /// Most memory, in MB.
    memory: f64,
}

/// Makes the files, measures, and writes `benches/STREAMS.md`.
pub(crate) fn run(megabytes: u64) -> Result<()> {
    let root = root()?;
    let mut build = Command::new(env!("CARGO"));
    build.args(["build", "--release", "--package", "tidings-cli", "--bins", "--examples"]);
    execute(build.current_dir(root))?;
    let place = env::temp_dir().join(format!("tidings-streams-{}", std::process::id()));
    fs::create_dir_all(&place)?;
    let page = page(root, &place, megabytes);
    fs::remove_dir_all(&place)?;
    let page = page?;
    fs::write(root.join("benches/STREAMS.md"), &page)?;
    print(&page);
    Ok(())
}

#[allow(clippy::print_stdout)] // this is what the command is for
fn print(page: &str) {
    println!("{page}");
}

fn page(root: &Path, place: &Path, megabytes: u64) -> Result<String> {
    let release = root.join("target/release");
    let bench = Bench { command: release.join("tidings"), codec: release.join("examples/codec") };
    let files = Files { root, place, command: &bench.command };
    let mixed = files.mixed(megabytes)?;
    let typed = files.typed(TYPE, megabytes)?;
    let mut page = HEAD.to_owned();
    write!(page, "\n{}\n\n", conditions(root)?)?;
    page += "| work | jobs | MB | wall s | CPU s | MB/s | MB per CPU s | peak MB |\n";
    page += "|---|--:|--:|--:|--:|--:|--:|--:|\n";
    let json = mixed.of(Form::Json);
    row(&mut page, "`cat`, mixed JSON", "", &json, &others("cat", &[], &json)?)?;
    match others("jq", &["-c", "."], &json) {
        Ok(taken) => row(&mut page, "`jq -c .`, mixed JSON", "", &json, &taken)?,
        Err(error) => writeln!(page, "| `jq -c .`: not run: {error} |")?,
    }
    let mut shares = Vec::new();
    for (name, pair, kind) in [("mixed", &mixed, None), (TYPE, &typed, Some(TYPE))] {
        for (from, to) in [(Form::Json, Form::Delimited), (Form::Delimited, Form::Json)] {
            let work = format!("{name}, {} to {}", from.name(), to.name());
            let file = pair.of(from);
            let mut taken = Vec::new();
            for jobs in ["1", "2"] {
                let this = bench.convert(&file, from, to, jobs, kind)?;
                row(&mut page, &work, jobs, &file, &this)?;
                taken.push(this);
            }
            let small = bench.convert(&pair.start(from), from, to, "2", kind)?;
            shares.push((work, bench.codec(&file, from)?, megabytes_of(&file)?, taken, small));
        }
    }
    page += "\n| work | codec alone, MB/s | of its speed, one job | two jobs, times one | \
             peak MB of the first tenth, two jobs |\n|---|--:|--:|--:|--:|\n";
    for (work, codec, size, taken, small) in shares {
        let [one, two] = taken.as_slice() else { bail!("two runs are expected") };
        let share = size / one.cpu / codec * 100.0;
        let gain = one.wall / two.wall;
        writeln!(page, "| {work} | {codec:.0} | {share:.0} % | {gain:.2} | {:.1} |", small.memory)?;
    }
    Ok(page)
}

fn row(page: &mut String, work: &str, jobs: &str, file: &Path, taken: &Taken) -> Result<()> {
    let (size, Taken { wall, cpu, memory }) = (megabytes_of(file)?, taken);
    let (by_wall, by_cpu) = (size / wall, size / cpu);
    writeln!(
        page,
        "| {work} | {jobs} | {size:.0} | {wall:.2} | {cpu:.2} | {by_wall:.0} | {by_cpu:.0} | {memory:.1} |"
    )?;
    Ok(())
}

fn megabytes_of(file: &Path) -> Result<f64> {
    let bytes = fs::metadata(file)?.len();
    Ok(f64::from(u32::try_from(bytes / 1000)?) / 1000.0)
}

/// When, what and on what was measured.
fn conditions(root: &Path) -> Result<String> {
    let cpu = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = cpu.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    let model = model.map_or(env::consts::ARCH, |(_, name)| name);
    let cores = std::thread::available_parallelism()?;
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = load.split(' ').next().unwrap_or_default();
    let (date, commit) = (line_of("date", &["-u", "+%F"])?, commit(root)?);
    Ok(format!("{date}, {model}, {cores} cores, load before {load}, commit {commit}."))
}

/// So often the command converts a file. The first run may find it out of memory,
/// and others share the machine: the one in the middle counts.
const RUNS: usize = 5;

/// What is measured.
struct Bench {
    command: PathBuf,
    codec: PathBuf,
}

impl Bench {
    fn convert(
        &self,
        file: &Path,
        from: Form,
        to: Form,
        jobs: &str,
        kind: Option<&str>,
    ) -> Result<Taken> {
        let mut arguments = vec!["convert", "--from", from.name(), "--to", to.name()];
        arguments.extend(["--jobs", jobs]);
        arguments.extend(kind.into_iter().flat_map(|kind| ["--type", kind]));
        let runs = (0..RUNS).map(|_| timed(&self.command, &arguments, file));
        let mut runs = runs.collect::<Result<Vec<_>>>()?;
        runs.sort_by(|a, b| a.cpu.total_cmp(&b.cpu));
        Ok(runs.swap_remove(RUNS / 2))
    }

    /// Megabytes per second of the codec alone.
    fn codec(&self, file: &Path, from: Form) -> Result<f64> {
        let output = Command::new(&self.codec).arg(from.name()).arg(file).output()?;
        let said = String::from_utf8(output.stdout)?;
        said.trim().parse().with_context(|| String::from_utf8_lossy(&output.stderr).into_owned())
    }
}

fn others(program: &str, arguments: &[&str], file: &Path) -> Result<Taken> {
    timed(Path::new(program), arguments, file)
}

/// Runs a program on a file; what it writes is dropped.
fn timed(program: &Path, arguments: &[&str], file: &Path) -> Result<Taken> {
    let mut command = Command::new("time");
    command.args(["-f", "%e %U %S %M"]).arg(program).args(arguments).arg(file);
    let run = command.stdout(Stdio::null()).output().context("the program `time`")?;
    let said = String::from_utf8(run.stderr)?;
    let last = said.trim_end().lines().last().unwrap_or_default();
    let figures: Vec<f64> = last.split(' ').flat_map(str::parse).collect();
    match figures.as_slice() {
        [wall, user, system, memory] if run.status.success() => {
            Ok(Taken { wall: *wall, cpu: user + system, memory: memory * 1.024 / 1000.0 })
        }
        _ => bail!("{command:?}: {said}"),
    }
}
