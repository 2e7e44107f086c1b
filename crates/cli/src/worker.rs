//! From the bytes of a stream to records, and what a command does with each.

use tidings::{Detection, Hint};
use tidings_core::framing::{Frame, FrameDecoder};
use tidings_core::{DecodeError, DecodeErrorKind, MessageEntry};
pub(crate) use tidings_inspect::check::Payload;

use crate::args::Form;
use crate::batch::Batch;
use crate::registry::registry;
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
    /// Go on after a record that failed.
    pub(crate) keep_going: bool,
}

impl<J: Job> Worker<J> {
    /// Does all records that are whole; stops after one that fails, unless it
    /// is to keep going.
    pub(crate) fn drain(&mut self, frames: &mut FrameDecoder, batch: &mut Batch<J::Sum>) {
        while let Some(frame) = frames.next_frame().transpose() {
            batch.records += 1;
            if let Err(problem) = self.frame(frame, batch) {
                batch.failed = true;
                self.job.failed(&problem, batch);
            }
            if batch.failed && !self.keep_going {
                return;
            }
        }
    }

    fn frame(
        &mut self,
        frame: Result<Frame<'_>, DecodeError>,
        batch: &mut Batch<J::Sum>,
    ) -> Result<(), Problem> {
        let number = batch.records;
        // An error of the framing counts from the start of the stream.
        let frame = frame
            .map_err(|error| Place { number, offset: 0, verbatim: true }.undecodable(&error))?;
        let place = Place { number, offset: frame.offset, verbatim: self.form.is_verbatim() };
        let payload = payload(self.form, frame.bytes).map_err(|error| place.undecodable(&error))?;
        let mut record = Record { place, payload };
        let entry = match self.entry {
            Some(entry) => Some(entry),
            None => match detect(&mut record) {
                Err(unclear) if !J::TAKES_UNTYPED => {
                    return Err(place.problem(format!("{unclear}; give --type NAME")));
                }
                found => found.ok(),
            },
        };
        self.job.record(&record, entry, batch)
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
