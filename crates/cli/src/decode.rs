//! `tidings decode`: any form into JSON for people.

use tidings_core::{DecodeOptions, MessageEntry};

use crate::args::DecodeArguments;
use crate::batch::Batch;
use crate::failure::Failure;
use crate::json_text::{self, Look};
use crate::output::Output;
use crate::report::Problem;
use crate::run::{self, Job, Outcome, Plan};
use crate::worker::{Payload, Record};

/// Runs the command.
pub(crate) fn run(arguments: &DecodeArguments) -> Result<Outcome, Failure> {
    let plan = Plan {
        input: &arguments.input,
        from: arguments.from,
        keep_going: arguments.reading.keep_going,
        jobs: arguments.input.jobs(),
    };
    let out = Output::styled();
    let look = Look { pretty: arguments.pretty || out.is_terminal(), colored: out.is_colored() };
    let options = arguments.reading.options(&arguments.input);
    let job = Decode { look, options, json: String::new(), shown: String::new() };
    run::run(&plan, job, out)
}

#[derive(Clone)]
struct Decode {
    look: Look,
    options: DecodeOptions,
    json: String,
    shown: String,
}

impl Job for Decode {
    type Sum = ();

    fn record(
        &mut self,
        record: &Record<'_>,
        entry: &'static MessageEntry,
        batch: &mut Batch<()>,
    ) -> Result<(), Problem> {
        self.json.clear();
        self.shown.clear();
        let converted = match record.payload {
            Payload::Json(text) => (entry.json_to_json)(text, &self.options, &mut self.json),
            Payload::Binary(bytes) => (entry.binary_to_json)(bytes, &self.options, &mut self.json),
        };
        for finding in converted.map_err(|error| record.place.failed(&error))? {
            batch.warn(&record.place.finding(&finding));
        }
        json_text::show(&self.json, self.look, &mut self.shown);
        batch.out.extend_from_slice(self.shown.as_bytes());
        Ok(())
    }
}
