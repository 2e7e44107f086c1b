//! Reading and writing fail, or come short, at every byte.

use std::cell::RefCell;
use std::io::{self, Read, Write};
use std::rc::Rc;

use indicatif::ProgressBar;
use tidings_core::framing::{Framing, write_frame};
use tidings_core::{DecodeOptions, Limits, framing::FrameDecoder};

use crate::args::Form;
use crate::convert::Convert;
use crate::failure::Failure;
use crate::input::Input;
use crate::output::Output;
use crate::registry::registry;
use crate::session::Session;
use crate::stream::Stream;
use crate::worker::Worker;

/// What happens at a byte.
#[derive(Clone, Copy)]
enum Fault {
    /// Nothing: all bytes pass, a few at a time, with interruptions.
    None,
    /// The stream ends as if it were whole.
    End,
    /// The system reports an error.
    Error,
}

/// Bytes of a stream, or room for them, up to a fault.
#[derive(Clone)]
struct Faulty {
    bytes: Vec<u8>,
    passed: usize,
    at: usize,
    fault: Fault,
    turn: usize,
}

impl Faulty {
    fn new(bytes: &[u8], at: usize, fault: Fault) -> Self {
        Self { bytes: bytes.to_vec(), passed: 0, at, fault, turn: 0 }
    }

    /// How many of so many bytes pass this time.
    fn pass(&mut self, wanted: usize) -> io::Result<usize> {
        self.turn += 1;
        if self.turn.is_multiple_of(3) {
            return Err(io::ErrorKind::Interrupted.into());
        }
        let left = match self.fault {
            Fault::None => wanted,
            _ => self.at - self.passed,
        };
        if left == 0 && wanted > 0 && matches!(self.fault, Fault::Error) {
            return Err(io::Error::other("the disk is on fire"));
        }
        let count = wanted.min(left).min(1 + self.turn % 5);
        self.passed += count;
        Ok(count)
    }
}

impl Read for Faulty {
    fn read(&mut self, space: &mut [u8]) -> io::Result<usize> {
        let from = self.passed;
        let count = self.pass(space.len().min(self.bytes.len() - from))?;
        space[..count].copy_from_slice(&self.bytes[from..from + count]);
        Ok(count)
    }
}

/// Keeps what was written to a [`Faulty`] stream.
struct Sink(Faulty, Rc<RefCell<Vec<u8>>>);

impl Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let count = self.0.pass(bytes.len())?;
        self.1.borrow_mut().extend(&bytes[..count]);
        Ok(count)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

const FORMS: [Form; 4] = [Form::Delimited, Form::U32le, Form::Hex, Form::Json];

/// Three envelopes in this form.
fn stream(form: Form) -> Vec<u8> {
    stream_of(form, 3)
}

/// The first of them.
fn stream_of(form: Form, count: usize) -> Vec<u8> {
    let entry = registry().find("events.Envelope").expect("it is registered");
    let mut all = Vec::new();
    for origin in [&b"a"[..], b"router\nz1", b"bb"].into_iter().take(count) {
        let mut bytes = vec![0x0a, u8::try_from(origin.len()).expect("a short one")];
        bytes.extend(origin);
        bytes.extend(b"\x10\x05");
        if form == Form::Json {
            let mut text = String::new();
            (entry.binary_to_json)(&bytes, &DecodeOptions::lenient(), &mut text).expect("valid");
            bytes = text.into_bytes();
        }
        write_frame(form.framing(), &bytes, &mut all).expect("small");
    }
    all
}

/// Converts a stream of one form into another: the output, how the command
/// ended, and whether a record failed. With several threads
/// as with one, as long as the output takes all.
fn convert(
    from: Form,
    to: Form,
    input: &Faulty,
    output: &Faulty,
) -> (Vec<u8>, Result<bool, Failure>) {
    let alone = convert_with(1, from, to, input.clone(), output.clone());
    if !matches!(output.fault, Fault::None) {
        return alone;
    }
    let together = convert_with(3, from, to, input.clone(), output.clone());
    assert_eq!((&alone.0, format!("{:?}", alone.1)), (&together.0, format!("{:?}", together.1)));
    alone
}

fn convert_with(
    jobs: usize,
    from: Form,
    to: Form,
    input: Faulty,
    output: Faulty,
) -> (Vec<u8>, Result<bool, Failure>) {
    let written = Rc::new(RefCell::new(Vec::new()));
    let sink = Sink(output, Rc::clone(&written));
    let mut session = Session::new(Output::to(Box::new(sink)));
    let input = Input::new("a stream".to_owned(), Box::new(input), ProgressBar::hidden());
    let job = Convert::new(to, DecodeOptions::lenient());
    let entry = registry().find("events.Envelope").ok();
    let options = DecodeOptions::STRICT;
    let worker = Worker { job, form: from, entry, options, keep_going: false };
    let read = Stream::new(worker, &mut session).read(input, jobs).map(drop);
    let ended = read.and_then(|()| session.out.flush()).map(|()| session.has_failures());
    drop(session);
    (written.take(), ended)
}

/// The records of a stream, all of which are whole.
fn records(framing: Framing, stream: &[u8]) -> Vec<Vec<u8>> {
    let mut decoder = FrameDecoder::new(framing, &Limits::DEFAULT);
    decoder.push(stream);
    decoder.finish();
    let mut all = Vec::new();
    while let Some(frame) = decoder.next_frame().expect("whole records") {
        all.push(frame.bytes.to_vec());
    }
    all
}

fn whole(bytes: &[u8]) -> Faulty {
    Faulty::new(bytes, 0, Fault::None)
}

#[test]
fn short_reads_and_writes_and_interruptions_change_nothing() {
    for from in FORMS {
        for to in FORMS {
            let (output, ended) = convert(from, to, &whole(&stream(from)), &whole(b""));
            assert!(matches!(ended, Ok(false)), "{from:?} {to:?}: {ended:?}");
            assert_eq!(output, stream(to), "{from:?} {to:?}");
        }
    }
}

#[test]
fn a_reader_that_fails_at_any_byte_fails_the_command_after_whole_records() {
    for from in FORMS {
        let input = stream(from);
        let all = records(Framing::Delimited, &stream(Form::Delimited));
        for at in 0..=input.len() {
            let faulty = Faulty::new(&input, at, Fault::Error);
            // At the very end there is nothing left to read that could fail.
            let (output, ended) = convert(from, Form::Delimited, &faulty, &whole(b""));
            let failed = matches!(&ended, Err(Failure::Io { name, .. }) if name == "a stream");
            assert_eq!(failed, at < input.len(), "{from:?} {at}: {ended:?}");
            let written = records(Framing::Delimited, &output);
            assert_eq!(written, all[..written.len()], "{from:?} {at}");
        }
    }
}

#[test]
fn a_reader_that_fails_while_threads_do_its_records_fails_the_command_after_whole_records() {
    let three = stream(Form::Delimited);
    let last = three.len() - stream_of(Form::Delimited, 2).len();
    // So many that threads are worth their start long before the end.
    let input = three.repeat((1 << 18) / three.len());
    let faulty = Faulty::new(&input, input.len() - 1, Fault::Error);
    let (output, ended) = convert(Form::Delimited, Form::Delimited, &faulty, &whole(b""));
    assert!(matches!(&ended, Err(Failure::Io { name, .. }) if name == "a stream"), "{ended:?}");
    assert!(output == input[..input.len() - last], "{} of {}", output.len(), input.len());
}

#[test]
fn a_stream_that_ends_at_any_byte_is_never_taken_for_whole() {
    // A line ends with the stream too, so of lines only the message can tell.
    for from in [Form::Delimited, Form::U32le, Form::Json] {
        let input = stream(from);
        let all = records(Framing::Delimited, &stream(Form::Delimited));
        for at in 0..=input.len() {
            let faulty = Faulty::new(&input, at, Fault::End);
            let (output, ended) = convert(from, Form::Delimited, &faulty, &whole(b""));
            let written = records(Framing::Delimited, &output);
            assert_eq!(written, all[..written.len()], "{from:?} {at}");
            let mut decoder = FrameDecoder::new(from.framing(), &Limits::DEFAULT);
            decoder.push(&input[..at]);
            let mut complete = 0;
            while let Ok(Some(_)) = decoder.next_frame() {
                complete += 1;
            }
            match ended.unwrap() {
                // It ended between two records, of JSON perhaps before a newline.
                false => {
                    let end = stream_of(from, written.len()).len();
                    assert!(at == end || (from == Form::Json && at + 1 == end), "{from:?} {at}");
                }
                true => assert_eq!(written.len(), complete, "{from:?} {at}"),
            }
        }
    }
}

#[test]
fn a_writer_that_fails_at_any_byte_fails_the_command() {
    let input = stream(Form::Json);
    for to in FORMS {
        let all = stream(to);
        for at in 0..all.len() {
            let full = Faulty::new(b"", at, Fault::Error);
            let (output, ended) = convert(Form::Json, to, &whole(&input), &full);
            assert!(matches!(ended, Err(Failure::Io { .. })), "{to:?} {at}: {ended:?}");
            assert_eq!(output, all[..at], "{to:?} {at}");
            // A writer that takes no more bytes is one that fails.
            let stuck = Faulty::new(b"", at, Fault::End);
            let (output, ended) = convert(Form::Json, to, &whole(&input), &stuck);
            assert!(matches!(ended, Err(Failure::Io { .. })), "{to:?} {at}: {ended:?}");
            assert_eq!(output, all[..at], "{to:?} {at}");
        }
    }
}
