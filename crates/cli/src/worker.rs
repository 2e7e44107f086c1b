//! From the bytes of a stream to records, and what a command does with each.

use memchr::memchr;
use tidings::Detection;
use tidings_core::framing::{Frame, FrameDecoder};
use tidings_core::{DecodeError, DecodeErrorKind, DecodeOptions, MessageEntry};
pub(crate) use tidings_inspect::check::Payload;

use crate::args::Form;
use crate::batch::Batch;
use crate::recognise::{self, Found, Unclear};
use crate::report::{Place, Problem};
use crate::run::Job;

/// One record of a stream.
pub(crate) struct Record<'a> {
    /// Where it stands; its number counts from the start of the batch.
    pub(crate) place: Place,
    /// What it is.
    pub(crate) payload: Payload<'a>,
}

/// Does a command's work on the records of one file; each thread has its own.
#[derive(Clone)]
pub(crate) struct Worker<J> {
    /// The work.
    pub(crate) job: J,
    /// The form of the file.
    pub(crate) form: Form,
    /// The message, if it is given.
    pub(crate) entry: Option<&'static MessageEntry>,
    /// How records are read strictly.
    pub(crate) options: DecodeOptions,
    /// Go on after a record that failed.
    pub(crate) keep_going: bool,
}

impl<J: Job> Worker<J> {
    /// Does all records that are whole; stops after one that fails, unless it
    /// is to keep going.
    pub(crate) fn drain(&mut self, frames: &mut FrameDecoder, batch: &mut Batch<J::Sum>) {
        // How many bytes follow the line that was tried last.
        let mut untried = usize::MAX;
        loop {
            let mut seen = Seen::Nothing;
            let next = frames.next_frame_by(|bytes| {
                let length;
                (seen, length) = self.look(bytes, &mut untried, batch)?;
                Some(length)
            });
            let Some(frame) = next.transpose() else { return };
            batch.records += 1;
            let done = match seen {
                Seen::Done => continue,
                Seen::Event(entry) => self.frame(frame, Some(entry), batch),
                Seen::Nothing => self.frame(frame, self.entry, batch),
            };
            if let Err(problem) = done {
                batch.failed = true;
                self.job.failed(&problem, batch);
            }
            if batch.failed && !self.keep_going {
                return;
            }
        }
    }

    /// What can be said of the JSON with which these bytes begin before it is
    /// split off, and where it ends.
    fn look(
        &mut self,
        bytes: &[u8],
        untried: &mut usize,
        batch: &mut Batch<J::Sum>,
    ) -> Option<(Seen, usize)> {
        // What begins in a line that was tried is no line. So each is tried once.
        if J::TRIES_LINES && bytes.len() <= *untried {
            let line;
            (line, *untried) = self::line(bytes);
            if let Some(line) = line {
                let is_done = self.try_line(line, bytes, batch);
                return is_done.then_some((Seen::Done, line.len()));
            }
        }
        // Who recognises JSON goes through it and so knows where it ends.
        let glance = Some(bytes).filter(|_| self.entry.is_none()).and_then(recognise::glance)?;
        Some((Seen::Event(glance.entry), glance.length))
    }

    /// Does the line with which these bytes begin as if it were a record. If that goes
    /// well it is one, and its end need not be looked for.
    fn try_line(&mut self, line: &[u8], bytes: &[u8], batch: &mut Batch<J::Sum>) -> bool {
        let entry = self.entry.or_else(|| recognise::glance_line(bytes, line.len()));
        // That it is not too long is checked by who reads it.
        let text = str::from_utf8(line).ok();
        text.zip(entry).is_some_and(|(text, entry)| self.job.line(text, entry, batch))
    }

    fn frame(
        &mut self,
        frame: Result<Frame<'_>, DecodeError>,
        known: Option<&'static MessageEntry>,
        batch: &mut Batch<J::Sum>,
    ) -> Result<(), Problem> {
        let number = batch.records;
        // An error of the framing counts from the start of the stream.
        let frame = frame
            .map_err(|error| Place { number, offset: 0, verbatim: true }.undecodable(&error))?;
        let place = Place { number, offset: frame.offset, verbatim: self.form.is_verbatim() };
        let payload = payload(self.form, frame.bytes).map_err(|error| place.undecodable(&error))?;
        let record = Record { place, payload };
        if let Some(entry) = known {
            return self.job.record(&record, entry, batch);
        }
        match recognise::event(&record, &self.options) {
            Ok(Found { entry, payload, at }) => {
                let mut place = place;
                match at {
                    Some(at) => place.offset += at,
                    None => place.verbatim = false,
                }
                self.job.record(&Record { place, payload: payload.borrow() }, entry, batch)
            }
            Err(unclear) => {
                let done = match payload {
                    Payload::Binary(bytes) => self.job.untyped(place, bytes, batch),
                    Payload::Json(_) => None,
                };
                done.unwrap_or_else(|| Err(self.unclear(unclear, &record)))
            }
        }
    }

    /// What is wrong with a record of which nobody knows what it is.
    fn unclear(&self, unclear: Unclear, record: &Record<'_>) -> Problem {
        let place = record.place;
        match unclear {
            Unclear::Type(found) => {
                place.problem(format!("{found}{}", advice(self.form, record, &found)))
            }
            Unclear::Content(error) => Place { verbatim: false, ..place }.failed(&error),
        }
    }
}

/// What is known of a record before it is split off.
enum Seen {
    Nothing,
    /// The event that it is.
    Event(&'static MessageEntry),
    /// It is done.
    Done,
}

/// The line with which these bytes begin, without blanks at its end, if it looks
/// like an object; and how many bytes follow it.
fn line(bytes: &[u8]) -> (Option<&[u8]>, usize) {
    let Some((line, rest)) = memchr(b'\n', bytes).and_then(|end| bytes.split_at_checked(end))
    else {
        return (None, 0);
    };
    let is_object = |line: &&[u8]| line.starts_with(b"{") && line.ends_with(b"}");
    (Some(line.trim_ascii_end()).filter(is_object), rest.len())
}

/// What to do about a record that is not recognised.
fn advice(form: Form, record: &Record<'_>, found: &Detection) -> &'static str {
    let is_array = |text: &str| text.starts_with('[');
    match record.payload {
        Payload::Json(text) if is_array(text) => "; `jq -c '.[]'` takes an array apart",
        // Perhaps the file's extension says so and is wrong.
        _ if form == Form::Binary && found.candidates.is_empty() => {
            "; the file was read as one message: if it holds several, give --from FORM"
        }
        // No type makes an event of it.
        _ if found.span.is_empty() && found.wrapping.is_none() => "",
        _ => "; give --type NAME",
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
