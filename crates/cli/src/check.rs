//! `tidings check`: strict validation, and all that is wrong with a record.

use tidings_core::{ConvertError, DecodeErrorKind, DecodeOptions, Finding, MessageEntry};

use crate::args::CheckArguments;
use crate::batch::Batch;
use crate::failure::Failure;
use crate::output::Output;
use crate::report::Problem;
use crate::run::{self, Job, Outcome, Plan};
use crate::session::Session;
use crate::worker::{Payload, Record};

/// Runs the command.
pub(crate) fn run(arguments: &CheckArguments) -> Result<Outcome, Failure> {
    let jobs = arguments.input.jobs();
    let plan = Plan { input: &arguments.input, from: arguments.from, keep_going: true, jobs };
    run::run(&plan, Check::default(), Output::plain())
}

#[derive(Clone, Default)]
struct Check {
    total: Counts,
    text: String,
    bytes: Vec<u8>,
}

/// Records and what is wrong with them, counted.
#[derive(Clone, Default)]
struct Counts {
    records: u64,
    failed: u64,
    problems: u64,
}

impl Check {
    /// Reads a record as strictly as the options say, and writes it in the
    /// other form, where what has no such form shows.
    fn read(
        &mut self,
        payload: Payload<'_>,
        entry: &MessageEntry,
        options: DecodeOptions,
    ) -> Result<Vec<Finding>, ConvertError> {
        self.text.clear();
        self.bytes.clear();
        let options = options.with_types(tidings::types());
        match payload {
            Payload::Json(text) => (entry.json_to_binary)(text, &options, &mut self.bytes),
            Payload::Binary(bytes) => (entry.binary_to_json)(bytes, &options, &mut self.text),
        }
    }
}

fn print(problem: &Problem, batch: &mut Batch<Counts>) {
    batch.sum.problems += 1;
    batch.print(problem.record, problem.text());
}

impl Job for Check {
    type Sum = Counts;

    fn record(
        &mut self,
        record: &Record<'_>,
        entry: Option<&'static MessageEntry>,
        batch: &mut Batch<Counts>,
    ) -> Result<(), Problem> {
        let Some(entry) = entry else { return Ok(()) };
        let place = &record.place;
        batch.sum.records += 1;
        let Err(strict) = self.read(record.payload, entry, DecodeOptions::STRICT) else {
            return Ok(());
        };
        batch.sum.failed += 1;
        batch.failed = true;
        let first = place.failed(&strict);
        let others: Vec<_> = match self.read(record.payload, entry, DecodeOptions::lenient()) {
            Ok(findings) => findings.iter().map(|finding| place.finding(finding)).collect(),
            Err(lenient) => vec![place.failed(&lenient)],
        };
        let same = |other: &Problem| (&other.path, &other.reason) == (&first.path, &first.reason);
        // The findings name each missing field with its path.
        if !is_missing(&strict) || others.is_empty() {
            print(&first, batch);
        }
        for other in others.iter().filter(|other| is_missing(&strict) || !same(other)) {
            print(other, batch);
        }
        Ok(())
    }

    fn failed(&mut self, problem: &Problem, batch: &mut Batch<Counts>) {
        batch.sum.records += 1;
        batch.sum.failed += 1;
        print(problem, batch);
    }

    fn add(&mut self, sum: Counts) {
        self.total.records += sum.records;
        self.total.failed += sum.failed;
        self.total.problems += sum.problems;
    }

    fn finish(&mut self, session: &mut Session) -> Result<(), Failure> {
        let records = counted(self.total.records, "record");
        let summary = match self.total.failed {
            0 => format!("{records}, all valid\n"),
            failed => {
                format!(
                    "{records}, {failed} not valid, {}\n",
                    counted(self.total.problems, "problem")
                )
            }
        };
        session.out.write(summary.as_bytes())
    }
}

fn is_missing(error: &ConvertError) -> bool {
    let ConvertError::Decode(error) = error else { return false };
    matches!(error.kind(), DecodeErrorKind::MissingRequired(_))
}

fn counted(count: u64, what: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {what}{plural}")
}
