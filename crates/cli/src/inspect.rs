//! `tidings inspect`: the tags and values of the binary form beside their
//! meaning, whatever the bytes are.

mod value;
mod walk;
mod wire;

use tidings_core::{DecodeOptions, MessageEntry};

use self::walk::Walk;
use crate::args::InspectArguments;
use crate::batch::Batch;
use crate::failure::Failure;
use crate::json_text::Look;
use crate::output::Output;
use crate::report::Problem;
use crate::run::{self, Job, Outcome, Plan};
use crate::worker::{Payload, Record};

/// Runs the command.
pub(crate) fn run(arguments: &InspectArguments) -> Result<Outcome, Failure> {
    let jobs = arguments.input.jobs();
    let plan = Plan { input: &arguments.input, from: arguments.from, keep_going: true, jobs };
    let out = Output::styled();
    let look = Look { pretty: false, colored: out.is_colored() };
    run::run(&plan, Inspect { look, binary: Vec::new() }, out)
}

#[derive(Clone)]
struct Inspect {
    look: Look,
    binary: Vec<u8>,
}

impl Job for Inspect {
    const TAKES_UNTYPED: bool = true;

    type Sum = ();

    fn record(
        &mut self,
        record: &Record<'_>,
        entry: Option<&'static MessageEntry>,
        batch: &mut Batch<()>,
    ) -> Result<(), Problem> {
        let place = &record.place;
        let bytes = match (record.payload, entry) {
            (Payload::Binary(bytes), _) => bytes,
            // Without an entry no JSON comes here.
            (Payload::Json(_), None) => return Ok(()),
            (Payload::Json(text), Some(entry)) => {
                self.binary.clear();
                let options = DecodeOptions::STRICT.with_types(tidings::types());
                (entry.json_to_binary)(text, &options, &mut self.binary)
                    .map_err(|error| place.failed(&error))?;
                &self.binary
            }
        };
        let name = entry.map_or("of no given type", |entry| entry.info.full_name);
        let (offset, length) = (place.offset, bytes.len());
        batch.print(place.number, format!("(byte {offset}, {length} bytes): {name}"));
        let mut walk = Walk::new(bytes, entry.map(|entry| entry.info), self.look);
        while let Some(line) = walk.next_line() {
            batch.out.extend_from_slice(line.as_bytes());
        }
        let Some(fault) = walk.first_fault() else { return Ok(()) };
        let mut problem = place.problem(fault.reason);
        if place.verbatim && matches!(record.payload, Payload::Binary(_)) {
            problem.byte += u64::try_from(fault.at).unwrap_or_default();
        }
        Err(problem)
    }
}
