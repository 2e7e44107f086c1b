//! The table on the screen and in `RESULTS.md`, `results.json`, and the chart.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::case::{Shape, Work};
use crate::goals::{self, Goal};
use crate::measure::Row;
use crate::{chart, ours, peer_json};

/// The compiler, as `build.rs` found it.
const RUSTC: &str = env!("BENCH_RUSTC");

const PEERS: &[&str] = &[
    "prost",
    "pbjson",
    "serde_json",
    "sonic-rs",
    "buffa",
    "quick-protobuf",
    "protobuf",
    "micropb",
];

/// How the program was built, by which files get their names.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Build {
    /// With thin link-time optimisation, as the workspace's profile says.
    Lto,
    /// As cargo builds unless told otherwise.
    Default,
}

impl Build {
    fn text(self) -> &'static str {
        match self {
            Self::Lto => {
                "Built with thin link-time optimisation and four units of code;\n\
                 [RESULTS-default.md](RESULTS-default.md) has what cargo's own profile gives.\n"
            }
            Self::Default => {
                "Built with cargo's own profile for optimised builds, without settings;\n\
                 [RESULTS.md](RESULTS.md) has the same with link-time optimisation.\n"
            }
        }
    }

    fn command(self) -> &'static str {
        match self {
            Self::Lto => "cargo xtask bench",
            Self::Default => "cargo xtask bench --default-profile",
        }
    }
}

/// Prints the tables and, if so asked, writes the files. `missing` says why
/// instructions were not counted.
pub(crate) fn print(
    shapes: &[&Shape],
    rows: &[Row],
    missing: Option<&str>,
    build: Build,
    files: bool,
) {
    let goals = goals::of(rows);
    let markdown = markdown(shapes, rows, &goals, missing, build);
    println!("{markdown}");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let json = results(rows, &goals, missing);
    let text = serde_json::to_string_pretty(&json).unwrap_or_default();
    let (text, chart) = (text + "\n", chart::draw(rows));
    let contents = match build {
        Build::Lto => vec![("RESULTS.md", markdown), ("results.json", text), ("chart.svg", chart)],
        Build::Default => vec![("RESULTS-default.md", markdown), ("results-default.json", text)],
    };
    for (name, content) in contents {
        if files {
            fs::write(folder.join(name), content).unwrap();
        }
    }
    let met = goals.iter().filter(|goal| goal.met()).count();
    eprintln!("{met} of {} goals met", goals.len());
}

/// When, with what and on what.
fn conditions() -> (String, String) {
    let now = tidings_core::Timestamp::from(std::time::SystemTime::now()).to_string();
    let date = now.chars().take(10).collect();
    let cpu = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = cpu.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    let model = model.map_or(std::env::consts::ARCH, |(_, name)| name).to_owned();
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    (date, format!("{model}, {cores} cores"))
}

/// The versions that were measured, out of the lock file.
fn versions() -> String {
    let lock = include_str!("../../../Cargo.lock");
    let version = |name: &&&str| {
        let entry = lock.split("[[package]]").find(|entry| {
            // A second version of protobuf is another implementation.
            entry.contains(&format!("name = \"{name}\""))
        })?;
        let version = entry.lines().find_map(|line| line.strip_prefix("version = "))?;
        Some(format!("{name} {}", version.trim_matches('"')))
    };
    PEERS.iter().filter_map(|name| version(&name)).collect::<Vec<_>>().join(", ")
}

fn markdown(
    shapes: &[&Shape],
    rows: &[Row],
    goals: &[Goal],
    missing: Option<&str>,
    build: Build,
) -> String {
    let mut out = preface(missing, build);
    out.push_str("\n## Goals\n\n");
    let lines = goals.iter().map(goal_line).collect::<Vec<_>>();
    table(&mut out, &["work", "against", "measured", "goal", "met"], 2, &lines);
    for shape in shapes {
        let _ = write!(
            out,
            "\n## {}\n\n{} events, {:.0} B binary and {:.0} B JSON each.\n\n",
            shape.name,
            shape.count(),
            shape.wire_len(),
            shape.json_len(),
        );
        let head = ["work", "who", "ns/event", "MB/s", "allocs", "peak B", "instructions", "speed"];
        table(&mut out, &head, 2, &shape_lines(shape, rows));
    }
    out
}

/// What was measured, and how.
fn preface(missing: Option<&str>, build: Build) -> String {
    let (date, processor) = conditions();
    let instructions = match missing {
        None => "Instructions are counted by callgrind.".to_owned(),
        Some(why) => format!("Instructions were not measured: {why}."),
    };
    format!(
        "# Results\n\n\
         Made by `{}` on {date} with {RUSTC} on {processor}.\n\
         Peers: {}.\n\n{}\n\
         Every case runs four times over all events in each round, all cases in turn; the\n\
         figures are medians of the fourth runs, in processor time of the thread. Before\n\
         that, every result of every case was compared with ours. MB/s counts binary,\n\
         or JSON text where the work is about JSON. The peak is the most memory held at\n\
         once beyond what the events themselves hold. Speed is ours to theirs: 3.00\n\
         means that ours takes a third of the time. {instructions}\n\
         A peer marked `{}` writes, or reads too, protobuf's own JSON\n\
         mapping of the same event, because the platform's JSON is another form.\n",
        build.command(),
        versions(),
        build.text(),
        peer_json::OWN_FORM.trim(),
    )
}

fn goal_line(goal: &Goal) -> Vec<String> {
    let sense = if goal.at_most { "at most" } else { "at least" };
    vec![
        goal.work.clone(),
        goal.peer.clone(),
        format!("{:.2}", goal.ratio),
        format!("{sense} {:.2}", goal.goal),
        if goal.met() { "yes" } else { "no" }.to_owned(),
    ]
}

fn shape_lines(shape: &Shape, rows: &[Row]) -> Vec<Vec<String>> {
    let mut lines = Vec::new();
    for work in Work::ALL {
        let rows = || rows.iter().filter(|row| row.shape == shape.name && row.work == *work);
        let ours = rows().find(|row| row.who == ours::NAME || row.who == ours::PLACE);
        for row in rows() {
            lines.push(vec![
                work.name().to_owned(),
                row.who.clone(),
                format!("{:.0}", row.nanos),
                format!("{:.0}", row.speed),
                format!("{:.2}", row.allocations),
                row.peak.to_string(),
                row.instructions.map_or("not measured".to_owned(), |count| format!("{count:.0}")),
                ours.map_or(String::new(), |ours| format!("{:.2}", row.nanos / ours.nanos)),
            ]);
        }
    }
    lines
}

/// A table with columns of even width, the first few aligned to the left.
fn table(out: &mut String, head: &[&str], left: usize, lines: &[Vec<String>]) {
    let width = |at: usize| {
        let cells = lines.iter().map(|line| line[at].len());
        cells.chain([head[at].len()]).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..head.len()).map(width).collect();
    let mut line = |cells: &mut dyn Iterator<Item = &str>| {
        for (at, cell) in cells.enumerate() {
            let width = widths[at];
            let _ = match at < left {
                true => write!(out, "| {cell:<width$} "),
                false => write!(out, "| {cell:>width$} "),
            };
        }
        out.push_str("|\n");
    };
    line(&mut head.iter().copied());
    let rule = |(at, width): (usize, &usize)| match at < left {
        true => "-".repeat(*width),
        false => "-".repeat(width - 1) + ":",
    };
    let rules: Vec<String> = widths.iter().enumerate().map(rule).collect();
    line(&mut rules.iter().map(String::as_str));
    for cells in lines {
        line(&mut cells.iter().map(String::as_str));
    }
}

fn results(rows: &[Row], goals: &[Goal], missing: Option<&str>) -> Value {
    let (date, processor) = conditions();
    let goals = goals.iter().map(|goal| {
        json!({
            "work": goal.work,
            "peer": goal.peer,
            "ratio": goal.ratio,
            "goal": goal.goal,
            "sense": if goal.at_most { "at most" } else { "at least" },
            "met": goal.met(),
        })
    });
    let rows = rows.iter().map(|row| {
        json!({
            "shape": row.shape,
            "work": row.work.name(),
            "who": row.who,
            "ns_per_event": row.nanos,
            "mb_per_s": row.speed,
            "allocations_per_event": row.allocations,
            "peak_bytes": row.peak,
            "instructions_per_event": row.instructions,
        })
    });
    json!({
        "date": date,
        "rustc": RUSTC,
        "processor": processor,
        "instructions_missing": missing,
        "goals": goals.collect::<Vec<_>>(),
        "rows": rows.collect::<Vec<_>>(),
    })
}
