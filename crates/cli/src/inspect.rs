//! `tidings inspect`: the tags and values of the binary form beside their
//! meaning, whatever the bytes are.

mod value;
mod walk;
mod wire;

use tidings_core::{DecodeOptions, MessageEntry};

use self::walk::Walk;
use crate::args::InspectArguments;
use crate::failure::Failure;
use crate::json_text::Look;
use crate::output::Output;
use crate::report::Problem;
use crate::run::{self, Job, Outcome, Payload, Plan, Record, Session};

/// Runs the command.
pub(crate) fn run(arguments: &InspectArguments) -> Result<Outcome, Failure> {
    let plan = Plan { input: &arguments.input, from: arguments.from, keep_going: true };
    let out = Output::styled();
    let look = Look { pretty: false, colored: out.is_colored() };
    run::run(&plan, &mut Inspect { look, binary: Vec::new() }, out)
}

struct Inspect {
    look: Look,
    binary: Vec<u8>,
}

impl Job for Inspect {
    const TAKES_UNTYPED: bool = true;

    fn record(
        &mut self,
        record: &Record<'_>,
        entry: Option<&'static MessageEntry>,
        session: &mut Session,
    ) -> Result<Result<(), Problem>, Failure> {
        let place = &record.place;
        let bytes = match (record.payload, entry) {
            (Payload::Binary(bytes), _) => bytes,
            // Without an entry no JSON comes here.
            (Payload::Json(_), None) => return Ok(Ok(())),
            (Payload::Json(text), Some(entry)) => {
                self.binary.clear();
                let options = DecodeOptions::STRICT.with_types(tidings::types());
                match (entry.json_to_binary)(text, &options, &mut self.binary) {
                    Err(error) => return Ok(Err(place.failed(&error))),
                    Ok(_) => &self.binary,
                }
            }
        };
        let name = entry.map_or("of no given type", |entry| entry.info.full_name);
        let (prefix, number, offset, length) =
            (session.prefix(), place.number, place.offset, bytes.len());
        let header = format!("{prefix}record {number} (byte {offset}, {length} bytes): {name}\n");
        session.out.write(header.as_bytes())?;
        let mut walk = Walk::new(bytes, entry.map(|entry| entry.info), self.look);
        while let Some(line) = walk.next_line() {
            session.out.write(line.as_bytes())?;
        }
        let Some(fault) = walk.first_fault() else { return Ok(Ok(())) };
        let mut problem = place.problem(fault.reason);
        if place.verbatim && matches!(record.payload, Payload::Binary(_)) {
            problem.byte += u64::try_from(fault.at).unwrap_or_default();
        }
        Ok(Err(problem))
    }
}
