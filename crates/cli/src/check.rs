//! `tidings check`: strict validation, and all that is wrong with a record.

use tidings_core::{ConvertError, DecodeErrorKind, DecodeOptions, Finding, MessageEntry};

use crate::args::CheckArguments;
use crate::failure::Failure;
use crate::output::Output;
use crate::report::Problem;
use crate::run::{self, Job, Outcome, Payload, Plan, Record, Session};

/// Runs the command.
pub(crate) fn run(arguments: &CheckArguments) -> Result<Outcome, Failure> {
    let plan = Plan { input: &arguments.input, from: arguments.from, keep_going: true };
    let mut job = Check::default();
    run::run(&plan, &mut job, Output::plain())
}

#[derive(Default)]
struct Check {
    records: u64,
    failed: u64,
    problems: u64,
    text: String,
    bytes: Vec<u8>,
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

    fn print(&mut self, problem: &Problem, session: &mut Session) -> Result<(), Failure> {
        self.problems += 1;
        let line = format!("{}{problem}\n", session.prefix());
        session.out.write(line.as_bytes())
    }
}

impl Job for Check {
    fn record(
        &mut self,
        record: &Record<'_>,
        entry: Option<&'static MessageEntry>,
        session: &mut Session,
    ) -> Result<Result<(), Problem>, Failure> {
        let Some(entry) = entry else { return Ok(Ok(())) };
        let place = &record.place;
        let Err(strict) = self.read(record.payload, entry, DecodeOptions::STRICT) else {
            self.records += 1;
            return Ok(Ok(()));
        };
        self.records += 1;
        self.failed += 1;
        session.note_failure();
        let first = place.failed(&strict);
        let others: Vec<_> = match self.read(record.payload, entry, DecodeOptions::lenient()) {
            Ok(findings) => findings.iter().map(|finding| place.finding(finding)).collect(),
            Err(lenient) => vec![place.failed(&lenient)],
        };
        let same = |other: &Problem| (&other.path, &other.reason) == (&first.path, &first.reason);
        // The findings name each missing field with its path.
        if !is_missing(&strict) || others.is_empty() {
            self.print(&first, session)?;
        }
        for other in others.iter().filter(|other| is_missing(&strict) || !same(other)) {
            self.print(other, session)?;
        }
        Ok(Ok(()))
    }

    fn failed(&mut self, problem: &Problem, session: &mut Session) -> Result<(), Failure> {
        self.records += 1;
        self.failed += 1;
        self.print(problem, session)
    }

    fn finish(&mut self, session: &mut Session) -> Result<(), Failure> {
        let records = counted(self.records, "record");
        let summary = match self.failed {
            0 => format!("{records}, all valid\n"),
            failed => {
                format!("{records}, {failed} not valid, {}\n", counted(self.problems, "problem"))
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
