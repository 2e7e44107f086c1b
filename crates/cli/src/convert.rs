//! `tidings convert`: one form into another.

use tidings_core::framing::write_frame;
use tidings_core::{ConvertError, DecodeOptions, Finding, MessageEntry};

use crate::args::{ConvertArguments, Form};
use crate::batch::Batch;
use crate::failure::Failure;
use crate::json_text;
use crate::output::Output;
use crate::report::{Place, Problem};
use crate::run::{self, Job, Outcome, Plan};
use crate::session::Session;
use crate::worker::{Payload, Record};

/// Runs the command.
pub(crate) fn run(arguments: &ConvertArguments) -> Result<Outcome, Failure> {
    let plan = Plan {
        input: &arguments.input,
        from: Some(arguments.from),
        keep_going: arguments.reading.keep_going,
        // Of one message, whatever the input, nothing is gained.
        jobs: if arguments.to == Form::Binary { 1 } else { arguments.input.jobs() },
    };
    let job = Convert::new(arguments.to, arguments.reading.options(&arguments.input));
    run::run(&plan, job, Output::plain())
}

/// Converts records and writes them.
#[derive(Clone)]
pub(crate) struct Convert {
    writer: Writer,
    options: DecodeOptions,
}

impl Convert {
    /// Into this form, read so.
    pub(crate) fn new(to: Form, options: DecodeOptions) -> Self {
        Self { writer: Writer::new(to), options }
    }
}

impl Job for Convert {
    type Sum = ();

    const TRIES_LINES: bool = true;

    fn line(&mut self, line: &str, entry: &'static MessageEntry, batch: &mut Batch<()>) -> bool {
        let converted = self.writer.convert(Payload::Json(line), entry, &self.options);
        converted.is_ok_and(|findings| findings.is_empty())
            && self.writer.write(&Place::default(), &mut batch.out).is_ok()
    }

    fn record(
        &mut self,
        record: &Record<'_>,
        entry: &'static MessageEntry,
        batch: &mut Batch<()>,
    ) -> Result<(), Problem> {
        let place = &record.place;
        let converted = self.writer.convert(record.payload, entry, &self.options);
        for finding in converted.map_err(|error| place.failed(&error))? {
            batch.warn(&place.finding(&finding));
        }
        self.writer.write(place, &mut batch.out)
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
#[derive(Clone)]
pub(crate) struct Writer {
    form: Form,
    text: String,
    bytes: Vec<u8>,
    written: u64,
}

impl Writer {
    /// A writer at the start of its output.
    pub(crate) fn new(form: Form) -> Self {
        Self { form, text: String::new(), bytes: Vec::new(), written: 0 }
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

    /// Appends the record that was converted last.
    pub(crate) fn write(&mut self, place: &Place, out: &mut Vec<u8>) -> Result<(), Problem> {
        if self.form == Form::Binary && self.written > 0 {
            let reason = "a `binary` file holds one message; `delimited` and `u32le` hold several";
            return Err(place.problem(reason));
        }
        let payload = match self.form {
            Form::Json => {
                json_text::join_lines(&mut self.text);
                self.text.as_bytes()
            }
            _ => &self.bytes,
        };
        write_frame(self.form.framing(), payload, out)
            .map_err(|error| place.failed(&ConvertError::Encode(error)))?;
        self.written += 1;
        Ok(())
    }
}
