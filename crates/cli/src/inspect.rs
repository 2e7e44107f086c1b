//! `tidings inspect`: the tags and values of the binary form beside their
//! meaning, whatever the bytes are.

use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};
use tidings_core::{DecodeOptions, MessageEntry};
use tidings_inspect::walk::{Item, Note, Part, Walk};
use tidings_inspect::wire_name;

use crate::args::InspectArguments;
use crate::batch::Batch;
use crate::failure::Failure;
use crate::json_text::{Look, paint};
use crate::output::Output;
use crate::report::{Place, Problem};
use crate::run::{self, Job, Outcome, Plan};
use crate::worker::{Payload, Record};

/// Levels that are set in deeper.
const MOST_INDENTS: usize = 40;

const PLACE: Style = Style::new().dimmed();
const NAME: Style = AnsiColor::Blue.on_default().bold();
const MARK: Style = AnsiColor::Red.on_default().bold();

/// Runs the command.
pub(crate) fn run(arguments: &InspectArguments) -> Result<Outcome, Failure> {
    let jobs = arguments.input.jobs();
    let plan = Plan { input: &arguments.input, from: arguments.from, keep_going: true, jobs };
    let out = Output::styled();
    let look = Look { pretty: false, colored: out.is_colored() };
    let options = arguments.input.options();
    run::run(&plan, Inspect { look, options, binary: Vec::new() }, out)
}

#[derive(Clone)]
struct Inspect {
    look: Look,
    options: DecodeOptions,
    binary: Vec<u8>,
}

impl Job for Inspect {
    type Sum = ();

    fn record(
        &mut self,
        record: &Record<'_>,
        entry: &'static MessageEntry,
        batch: &mut Batch<()>,
    ) -> Result<(), Problem> {
        let Record { mut place, payload } = *record;
        match payload {
            Payload::Binary(bytes) => self.show(place, bytes, Some(entry), batch),
            Payload::Json(text) => {
                let mut binary = std::mem::take(&mut self.binary);
                binary.clear();
                (entry.json_to_binary)(text, &self.options, &mut binary)
                    .map_err(|error| place.failed(&error))?;
                // A byte of it is none of the input.
                place.verbatim = false;
                let shown = self.show(place, &binary, Some(entry), batch);
                self.binary = binary;
                shown
            }
        }
    }

    fn untyped(
        &mut self,
        place: Place,
        record: &[u8],
        batch: &mut Batch<()>,
    ) -> Option<Result<(), Problem>> {
        Some(self.show(place, record, None, batch))
    }
}

impl Inspect {
    fn show(
        &self,
        place: Place,
        bytes: &[u8],
        entry: Option<&MessageEntry>,
        batch: &mut Batch<()>,
    ) -> Result<(), Problem> {
        let name = entry.map_or("of no given type", |entry| entry.info.full_name);
        let (offset, length) = (place.offset, bytes.len());
        batch.print(place.number, format!("(byte {offset}, {length} bytes): {name}"));
        let mut walk = Walk::new(bytes, entry.map(|entry| entry.info));
        let mut line = String::new();
        for item in walk.by_ref() {
            line.clear();
            match item {
                Item::Field(part) => field_line(&part, bytes, self.look, &mut line),
                Item::Note(note) => note_line(&note, self.look, &mut line),
            }
            batch.out.extend_from_slice(line.as_bytes());
        }
        let Some(fault) = walk.first_fault() else { return Ok(()) };
        let mut problem = place.problem(fault.reason);
        if place.verbatim {
            problem.byte += u64::try_from(fault.at).unwrap_or_default();
        }
        Err(problem)
    }
}

fn field_line(part: &Part, record: &[u8], look: Look, line: &mut String) {
    let mut hex = String::new();
    for byte in record.get(part.start..part.value_at).unwrap_or_default() {
        put(&mut hex, format_args!("{byte:02x}"));
    }
    paint(&format!("{:>8}  {hex:<10}", part.start), PLACE, look, line);
    indent(part.depth, line);
    put(line, format_args!("{} {} ", part.number, wire_name(part.wire_type)));
    match part.field {
        Some(field) => {
            paint(field.name, NAME, look, line);
            put(line, format_args!(": {}", field.type_name()));
        }
        None => paint("unknown", MARK, look, line),
    }
    put(line, format_args!(" {}", part.text));
    for mark in &part.marks {
        line.push_str("  ");
        paint(&format!("! {mark}"), MARK, look, line);
    }
    line.push('\n');
}

/// A line that is not about a field.
fn note_line(note: &Note, look: Look, line: &mut String) {
    paint(&format!("{:>8}  {:<10}", note.at, ""), PLACE, look, line);
    indent(note.depth, line);
    paint(&format!("! {}", note.text), MARK, look, line);
    line.push('\n');
}

fn indent(depth: usize, line: &mut String) {
    for _ in 0..depth.min(MOST_INDENTS) {
        line.push_str("  ");
    }
}

/// Appends formatted text.
fn put(out: &mut String, text: std::fmt::Arguments<'_>) {
    let written = out.write_fmt(text);
    debug_assert!(written.is_ok(), "a string takes all text");
}
