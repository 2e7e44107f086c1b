//! From files to records: what all commands that read events share.

#[cfg(test)]
mod tests;

use std::path::Path;

use tidings_core::MessageEntry;

use crate::args::{Form, InputArguments};
use crate::batch::Batch;
use crate::failure::Failure;
use crate::input::{Input, Other};
use crate::output::Output;
use crate::registry::registry;
use crate::report::{Place, Problem, printable};
use crate::session::Session;
use crate::stream::Stream;
use crate::worker::{Record, Worker};

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// All went well.
    Clean,
    /// At least one record failed.
    RecordsFailed,
}

/// What a command does with each record. Each thread has a clone, which does
/// some of the records; what the whole is made of goes through [`Sum`](Self::Sum).
pub(crate) trait Job: Clone + Send + 'static {
    /// What is counted over the records of a batch.
    type Sum: Default + Send + 'static;

    /// Whether [`line`](Self::line) is worth a call.
    const TRIES_LINES: bool = false;

    /// Does it. What is wrong with the record is the error.
    fn record(
        &mut self,
        record: &Record<'_>,
        entry: &'static MessageEntry,
        batch: &mut Batch<Self::Sum>,
    ) -> Result<(), Problem>;

    /// Does a line of JSON as if it were a record, if it can be read without an error
    /// or a warning. Otherwise gives `false` and leaves all as it was.
    fn line(
        &mut self,
        _line: &str,
        _entry: &'static MessageEntry,
        _batch: &mut Batch<Self::Sum>,
    ) -> bool {
        false
    }

    /// Does a binary record of no known type; gives nothing if it has to have one.
    fn untyped(
        &mut self,
        _place: Place,
        _record: &[u8],
        _batch: &mut Batch<Self::Sum>,
    ) -> Option<Result<(), Problem>> {
        None
    }

    /// Says that a record failed.
    fn failed(&mut self, problem: &Problem, batch: &mut Batch<Self::Sum>) {
        batch.say(problem);
    }

    /// Adds what was counted over the next records of the input.
    fn add(&mut self, _sum: Self::Sum) {}

    /// Ends the output.
    fn finish(&mut self, _session: &mut Session) -> Result<(), Failure> {
        Ok(())
    }
}

/// What is read, and when to stop.
pub(crate) struct Plan<'a> {
    /// The files and the message.
    pub(crate) input: &'a InputArguments,
    /// The form of all files, if it is given.
    pub(crate) from: Option<Form>,
    /// Go on after a record that failed.
    pub(crate) keep_going: bool,
    /// How many records are done at a time.
    pub(crate) jobs: usize,
}

/// Reads all files and gives each record to the job.
pub(crate) fn run<J: Job>(plan: &Plan<'_>, mut job: J, out: Output) -> Result<Outcome, Failure> {
    let entry = match plan.input.message.as_deref().map(|name| registry().find(name)) {
        Some(Err(unknown)) => return Err(Failure::Usage(unknown.to_string())),
        Some(Ok(entry)) => Some(entry),
        None => None,
    };
    let mut session = Session::new(out);
    let options = plan.input.options();
    let standard = [Path::new("-").to_path_buf()];
    let files = if plan.input.files.is_empty() { standard.as_slice() } else { &plan.input.files };
    for path in files {
        let mut input = Input::open(path)?;
        let several = files.len() > 1;
        let prefix = several.then(|| format!("{}: ", printable(input.name())));
        session.begin(prefix.unwrap_or_default(), input.bar().clone());
        let form = form(plan, path, &mut input)?;
        let worker = Worker { job, form, entry, options, keep_going: plan.keep_going };
        job = Stream::new(worker, &mut session).read(input, plan.jobs)?;
        if session.has_failures() && !plan.keep_going {
            break;
        }
    }
    job.finish(&mut session)?;
    session.out.flush()?;
    Ok(if session.has_failures() { Outcome::RecordsFailed } else { Outcome::Clean })
}

/// The form of a file.
fn form(plan: &Plan<'_>, path: &Path, input: &mut Input) -> Result<Form, Failure> {
    let given = plan.from.or_else(|| Form::of_path(path));
    if given.is_none_or(|form| matches!(form, Form::Json | Form::Base64 | Form::Hex))
        && let Some(other) = Other::of(input.peek()?)
    {
        return Err(Failure::Usage(format!("{}: {}", printable(input.name()), other.text())));
    }
    if let Some(form) = given {
        return Ok(form);
    }
    let start = input.peek()?;
    if start.is_empty() {
        // There is no record, whatever the form.
        return Ok(Form::Json);
    }
    let guess = registry().detect_framing(start, false);
    match guess.likely().and_then(Form::of_framing) {
        Some(form) => Ok(form),
        None => Err(Failure::Usage(format!(
            "{}: the form cannot be told from the name or the first bytes ({guess}): \
             give --from FORM",
            printable(input.name())
        ))),
    }
}
