//! `tidings gen`: random events that are valid and look real.
//!
//! Events are made in binary from the schema's tables and then read strictly by
//! the codec that they are for, so nothing invalid comes out.

mod domain;
pub(crate) mod maker;
mod numbers;
mod texts;
mod wire;

use tidings_core::{DecodeOptions, MessageEntry};

use self::maker::Maker;
use crate::args::{Form, GenArguments};
use crate::convert::Writer;
use crate::failure::Failure;
use crate::output::Output;
use crate::registry;
use crate::report::{Place, say};
use crate::run::Outcome;
use crate::worker::Payload;

/// Runs the command.
pub(crate) fn run(arguments: &GenArguments) -> Result<Outcome, Failure> {
    let entries = entries(&arguments.name)?;
    if arguments.to == Form::Binary && arguments.count != 1 {
        let text = "a `binary` file holds one message: give --count 1 or another form";
        return Err(Failure::Usage(text.to_owned()));
    }
    let mut maker = Maker::new(arguments.seed);
    let numbers = 1..=arguments.count;
    let made = numbers.zip(entries.iter().cycle()).map(|(number, entry)| {
        let bytes = maker.event(entry.info);
        (number, *entry, bytes)
    });
    write(made, Writer::new(arguments.to), Output::plain())
}

/// Reads each event strictly and writes it, up to the first that is not valid.
fn write(
    made: impl Iterator<Item = (u64, &'static MessageEntry, Vec<u8>)>,
    mut writer: Writer,
    mut out: Output,
) -> Result<Outcome, Failure> {
    let options = DecodeOptions::STRICT.with_types(tidings::types());
    let mut framed = Vec::new();
    for (number, entry, bytes) in made {
        let place = Place { number, offset: 0, verbatim: false };
        let read = writer.convert(Payload::Binary(&bytes), entry, &options);
        let read = read.map_err(|error| place.failed(&error));
        let written = read.and_then(|_| writer.write(&place, &mut framed));
        out.write(&framed)?;
        framed.clear();
        if let Err(problem) = written {
            out.flush()?;
            say(&problem);
            return Ok(Outcome::RecordsFailed);
        }
    }
    out.flush()?;
    Ok(Outcome::Clean)
}

/// The message of this name, or the events of the domain.
fn entries(name: &str) -> Result<Vec<&'static MessageEntry>, Failure> {
    let of_domain = registry::events_of(name);
    if !of_domain.is_empty() {
        return Ok(of_domain);
    }
    match registry::registry().find(name) {
        Ok(entry) => Ok(vec![entry]),
        Err(unknown) => Err(Failure::Usage(unknown.to_string())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_that_is_not_valid_ends_the_command_and_is_not_written() {
        let path = std::env::temp_dir().join(format!("tidings-gen-{}", std::process::id()));
        let entry = registry::registry().find("xumi.generation.start").unwrap();
        let valid = Maker::new(1).event(entry.info);
        let made = [(1, valid.clone()), (2, b"\x0a".to_vec()), (3, valid.clone())];
        let made = made.into_iter().map(|(number, bytes)| (number, entry, bytes));
        let out = Output::to(Box::new(std::fs::File::create(&path).unwrap()));
        let outcome = write(made, Writer::new(Form::Binary), out).unwrap();
        assert_eq!(outcome, Outcome::RecordsFailed);
        assert_eq!(std::fs::read(&path).unwrap(), valid);
        std::fs::remove_file(&path).unwrap();
    }

    /// Makes many of each message and reads them strictly, and back from JSON.
    #[test]
    fn every_message_that_is_made_is_valid_in_both_forms() {
        let options = DecodeOptions::STRICT.with_types(tidings::types());
        let mut maker = Maker::new(7);
        for (_, entry) in registry::registry().messages() {
            let rounds = if entry.event.is_some() { 60 } else { 5 };
            for _ in 0..rounds {
                let made = maker.event(entry.info);
                let (mut json, mut again) = (String::new(), Vec::new());
                let name = entry.info.full_name;
                let read = (entry.binary_to_json)(&made, &options, &mut json);
                assert_eq!(read.as_deref(), Ok([].as_slice()), "{name}");
                let read = (entry.json_to_binary)(&json, &options, &mut again);
                assert_eq!(read.as_deref(), Ok([].as_slice()), "{name}: {json}");
                let mut binary = Vec::new();
                assert!((entry.binary_to_binary)(&made, &options, &mut binary).is_ok());
                assert_eq!(again, binary, "{name}: {json}");
            }
        }
    }
}
