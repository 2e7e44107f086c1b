//! `tidings convert`: one form into another.

use tidings_core::framing::write_frame;
use tidings_core::{ConvertError, DecodeOptions, Finding, MessageEntry};

use crate::args::{ConvertArguments, Form};
use crate::failure::Failure;
use crate::json_text;
use crate::output::Output;
use crate::report::{Place, Problem};
use crate::run::{self, Job, Outcome, Payload, Plan, Record, Session};

/// Runs the command.
pub(crate) fn run(arguments: &ConvertArguments) -> Result<Outcome, Failure> {
    let plan = Plan {
        input: &arguments.input,
        from: Some(arguments.from),
        keep_going: arguments.reading.keep_going,
    };
    let writer = Writer::new(arguments.to);
    let mut job = Convert { writer, options: arguments.reading.options(), findings: Vec::new() };
    run::run(&plan, &mut job, Output::plain())
}

struct Convert {
    writer: Writer,
    options: DecodeOptions,
    findings: Vec<Finding>,
}

impl Job for Convert {
    fn record(
        &mut self,
        record: &Record<'_>,
        entry: Option<&'static MessageEntry>,
        session: &mut Session,
    ) -> Result<Result<(), Problem>, Failure> {
        let Some(entry) = entry else { return Ok(Ok(())) };
        let place = &record.place;
        match self.writer.convert(record.payload, entry, &self.options) {
            Err(error) => return Ok(Err(place.failed(&error))),
            Ok(findings) => self.findings = findings,
        }
        for finding in self.findings.drain(..) {
            session.warn(&place.finding(&finding));
        }
        self.writer.write(place, &mut session.out)
    }

    fn finish(&mut self, session: &mut Session) -> Result<(), Failure> {
        let none = self.writer.form == Form::Binary && self.writer.written == 0;
        if none && !session.has_failures() {
            let text = "there is no record, and a `binary` file is always one message";
            return Err(Failure::Usage(text.to_owned()));
        }
        Ok(())
    }
}

/// Writes records in a form. A record is converted as a whole before any of it
/// is written.
pub(crate) struct Writer {
    form: Form,
    text: String,
    bytes: Vec<u8>,
    framed: Vec<u8>,
    written: u64,
}

impl Writer {
    /// A writer at the start of its output.
    pub(crate) fn new(form: Form) -> Self {
        Self { form, text: String::new(), bytes: Vec::new(), framed: Vec::new(), written: 0 }
    }

    /// Converts a record, to be written next.
    pub(crate) fn convert(
        &mut self,
        payload: Payload<'_>,
        entry: &MessageEntry,
        options: &DecodeOptions,
    ) -> Result<Vec<Finding>, ConvertError> {
        self.text.clear();
        self.bytes.clear();
        match (payload, self.form) {
            (Payload::Json(text), Form::Json) => {
                (entry.json_to_json)(text, options, &mut self.text)
            }
            (Payload::Json(text), _) => (entry.json_to_binary)(text, options, &mut self.bytes),
            (Payload::Binary(bytes), Form::Json) => {
                (entry.binary_to_json)(bytes, options, &mut self.text)
            }
            (Payload::Binary(bytes), _) => {
                (entry.binary_to_binary)(bytes, options, &mut self.bytes)
            }
        }
    }

    /// Writes the record that was converted last.
    pub(crate) fn write(
        &mut self,
        place: &Place,
        out: &mut Output,
    ) -> Result<Result<(), Problem>, Failure> {
        if self.form == Form::Binary && self.written > 0 {
            let reason = "a `binary` file holds one message; `delimited` and `u32le` hold several";
            return Ok(Err(place.problem(reason)));
        }
        self.framed.clear();
        let payload = match self.form {
            Form::Json => {
                json_text::join_lines(&mut self.text);
                self.text.as_bytes()
            }
            _ => &self.bytes,
        };
        if let Err(error) = write_frame(self.form.framing(), payload, &mut self.framed) {
            return Ok(Err(place.failed(&ConvertError::Encode(error))));
        }
        self.written += 1;
        out.write(&self.framed)?;
        Ok(Ok(()))
    }
}
