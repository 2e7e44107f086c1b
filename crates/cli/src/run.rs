//! From files to records: what all commands that read events share.

use std::path::Path;

use indicatif::ProgressBar;
use tidings::{Detection, Hint};
use tidings_core::framing::{Frame, FrameDecoder};
use tidings_core::{DecodeError, DecodeErrorKind, Limits, MessageEntry};

use crate::args::{Form, InputArguments};
use crate::failure::Failure;
use crate::input::Input;
use crate::output::Output;
use crate::registry::registry;
use crate::report::{Place, Problem, printable, say};

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// All went well.
    Clean,
    /// At least one record failed.
    RecordsFailed,
}

/// One record of a stream.
pub(crate) struct Record<'a> {
    /// Where it stands.
    pub(crate) place: Place,
    /// What it is.
    pub(crate) payload: Payload<'a>,
}

/// A record in one of the two forms of a message.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Payload<'a> {
    /// JSON.
    Json(&'a str),
    /// Protobuf binary.
    Binary(&'a [u8]),
}

/// What a command does with each record.
pub(crate) trait Job {
    /// Binary records may come without a type.
    const TAKES_UNTYPED: bool = false;

    /// Does it. The inner error is of this record alone.
    fn record(
        &mut self,
        record: &Record<'_>,
        entry: Option<&'static MessageEntry>,
        session: &mut Session,
    ) -> Result<Result<(), Problem>, Failure>;

    /// Says that a record failed.
    fn failed(&mut self, problem: &Problem, session: &mut Session) -> Result<(), Failure> {
        session.say(problem);
        Ok(())
    }

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
}

/// What lasts from the first file to the last.
pub(crate) struct Session {
    /// Standard output.
    pub(crate) out: Output,
    any_failed: bool,
    /// Names the file in front of each line, when there are several.
    prefix: String,
    bar: ProgressBar,
}

impl Session {
    /// Notes that a record failed.
    pub(crate) fn note_failure(&mut self) {
        self.any_failed = true;
    }

    /// Says something of a record on standard error.
    pub(crate) fn say(&self, problem: &Problem) {
        self.bar.suspend(|| say(&format_args!("{}{problem}", self.prefix)));
    }

    /// Says on standard error what was let pass in a record.
    pub(crate) fn warn(&self, problem: &Problem) {
        let problem =
            Problem { reason: format!("{} (let pass)", problem.reason), ..problem.clone() };
        self.say(&problem);
    }

    /// Whether a record has failed so far.
    pub(crate) fn has_failures(&self) -> bool {
        self.any_failed
    }

    /// What stands in front of each line about a record.
    pub(crate) fn prefix(&self) -> &str {
        &self.prefix
    }
}

/// Reads all files and gives each record to the job.
pub(crate) fn run<J: Job>(plan: &Plan<'_>, job: &mut J, out: Output) -> Result<Outcome, Failure> {
    let entry = match plan.input.message.as_deref().map(|name| registry().find(name)) {
        Some(Err(unknown)) => return Err(Failure::Usage(unknown.to_string())),
        Some(Ok(entry)) => Some(entry),
        None => None,
    };
    let (prefix, bar) = (String::new(), ProgressBar::hidden());
    let mut session = Session { out, any_failed: false, prefix, bar };
    let standard = [Path::new("-").to_path_buf()];
    let files = if plan.input.files.is_empty() { standard.as_slice() } else { &plan.input.files };
    for path in files {
        let input = Input::open(path)?;
        session.bar = input.bar().clone();
        if files.len() > 1 {
            session.prefix = format!("{}: ", printable(input.name()));
        }
        let mut reading = Reading { input, entry, job, session: &mut session };
        reading.file(plan, path)?;
        if session.any_failed && !plan.keep_going {
            break;
        }
    }
    job.finish(&mut session)?;
    session.out.flush()?;
    Ok(if session.any_failed { Outcome::RecordsFailed } else { Outcome::Clean })
}

/// The reading of one file.
struct Reading<'a, J> {
    input: Input,
    entry: Option<&'static MessageEntry>,
    job: &'a mut J,
    session: &'a mut Session,
}

impl<J: Job> Reading<'_, J> {
    fn file(&mut self, plan: &Plan<'_>, path: &Path) -> Result<(), Failure> {
        let form = self.form(plan, path)?;
        let mut frames = FrameDecoder::new(form.framing(), &Limits::DEFAULT);
        let mut number = 0;
        loop {
            let bytes = self.input.next()?;
            let at_end = bytes.is_empty();
            match at_end {
                true => frames.finish(),
                false => frames.push(bytes),
            }
            while let Some(frame) = frames.next_frame().transpose() {
                number += 1;
                self.frame(form, number, frame)?;
                if self.session.any_failed && !plan.keep_going {
                    return Ok(());
                }
            }
            if at_end {
                return Ok(());
            }
            self.session.out.flush()?;
        }
    }

    fn form(&mut self, plan: &Plan<'_>, path: &Path) -> Result<Form, Failure> {
        if let Some(form) = plan.from.or_else(|| Form::of_path(path)) {
            return Ok(form);
        }
        let guess = registry().detect_framing(self.input.peek()?, false);
        match guess.likely().and_then(Form::of_framing) {
            Some(form) => Ok(form),
            None => Err(Failure::Usage(format!(
                "{}: the form cannot be told from the name or the first bytes ({guess}): \
                 give --from FORM",
                printable(self.input.name())
            ))),
        }
    }

    fn frame(
        &mut self,
        form: Form,
        number: u64,
        frame: Result<Frame<'_>, DecodeError>,
    ) -> Result<(), Failure> {
        let mut place = Place { number, offset: 0, verbatim: true };
        let done = match frame {
            // An error of the framing counts from the start of the stream.
            Err(error) => Err(place.undecodable(&error)),
            Ok(frame) => {
                place = Place { number, offset: frame.offset, verbatim: form.is_verbatim() };
                self.record(form, place, frame.bytes)?
            }
        };
        let Err(problem) = done else { return Ok(()) };
        self.session.note_failure();
        self.job.failed(&problem, self.session)
    }

    fn record(
        &mut self,
        form: Form,
        place: Place,
        bytes: &[u8],
    ) -> Result<Result<(), Problem>, Failure> {
        let mut record = match payload(form, bytes) {
            Ok(payload) => Record { place, payload },
            Err(error) => return Ok(Err(place.undecodable(&error))),
        };
        let mut entry = self.entry;
        if entry.is_none() {
            entry = match detect(&mut record) {
                Err(unclear) if !J::TAKES_UNTYPED => {
                    return Ok(Err(place.problem(format!("{unclear}; give --type NAME"))));
                }
                found => found.ok(),
            };
        }
        self.job.record(&record, entry, self.session)
    }
}

fn payload(form: Form, bytes: &[u8]) -> Result<Payload<'_>, DecodeError> {
    if form != Form::Json {
        return Ok(Payload::Binary(bytes));
    }
    std::str::from_utf8(bytes)
        .map(Payload::Json)
        .map_err(|error| DecodeError::new(DecodeErrorKind::InvalidUtf8, error.valid_up_to()))
}

/// The event that a record is. One that is wrapped in another is unwrapped.
fn detect(record: &mut Record<'_>) -> Result<&'static MessageEntry, Detection> {
    let found = match record.payload {
        Payload::Json(text) => registry().detect_json(text, Hint::default()),
        Payload::Binary(bytes) => registry().detect_binary(bytes, Hint::default()),
    };
    let Some(entry) = found.likely() else { return Err(found) };
    if let (Payload::Json(text), Some(_)) = (record.payload, found.wrapping) {
        match text.get(found.span.clone()) {
            Some(inner) if !inner.is_empty() => {
                record.place.offset += found.span.start as u64;
                record.payload = Payload::Json(inner);
            }
            _ => return Err(found),
        }
    }
    Ok(entry)
}
