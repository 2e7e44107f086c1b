//! From the bytes of a stream to records, and what a command does with each.

use tidings::{Detection, Glance};
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
        let is_typed = self.entry.is_some();
        loop {
            // Who recognises JSON goes through it and so knows where it ends.
            let mut glance = None;
            let next = frames.next_frame_by(|bytes| {
                glance = Some(bytes).filter(|_| !is_typed).and_then(recognise::glance);
                glance.map(|glance| glance.length)
            });
            let Some(frame) = next.transpose() else { return };
            batch.records += 1;
            if let Err(problem) = self.frame(frame, glance, batch) {
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
        glance: Option<Glance>,
        batch: &mut Batch<J::Sum>,
    ) -> Result<(), Problem> {
        let number = batch.records;
        // An error of the framing counts from the start of the stream.
        let frame = frame
            .map_err(|error| Place { number, offset: 0, verbatim: true }.undecodable(&error))?;
        let place = Place { number, offset: frame.offset, verbatim: self.form.is_verbatim() };
        let payload = payload(self.form, frame.bytes).map_err(|error| place.undecodable(&error))?;
        let known = self.entry.or(glance.map(|glance| glance.entry));
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
