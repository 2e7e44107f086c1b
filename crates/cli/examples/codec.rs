//! How fast the codec is by itself: what `tidings convert` is compared with.
//!
//! Converts the records at the start of a file again and again with one thread.
//! They are read, split and recognised before the clock starts, and what comes
//! out is not written. Prints megabytes of input per second of the thread's processor
//! time; records whose event cannot be told are left out.
//!
//! ```console
//! $ cargo run --release --package tidings-cli --example codec -- json events.ndjson
//! $ cargo run --release --package tidings-cli --example codec -- delimited events.delimited
//! ```

use std::error::Error;
use std::fs::File;
use std::io::Read;

use cpu_time::ThreadTime;
use tidings::{DecodeOptions, Hint, MessageEntry, Registry};
use tidings_core::Limits;
use tidings_core::framing::{FrameDecoder, Framing};

/// Bytes of the file that are converted.
const START: u64 = 32 << 20;

/// How often; the middle one counts, as of the runs of the command.
const ROUNDS: usize = 5;

type Record = (Vec<u8>, &'static MessageEntry);

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(form), Some(path)) = (arguments.next(), arguments.next()) else {
        return Err("expected: json or delimited, and a file".into());
    };
    let mut start = Vec::new();
    File::open(path)?.take(START).read_to_end(&mut start)?;
    let is_json = form == "json";
    let records = records(&start, is_json)?;
    let bytes = records.iter().map(|(record, _)| record.len()).sum::<usize>();
    let mut rounds = Vec::new();
    for _ in 0..ROUNDS {
        let clock = ThreadTime::now();
        convert(&records, is_json)?;
        rounds.push(clock.elapsed());
    }
    let (_, middle, _) = rounds.select_nth_unstable(ROUNDS / 2);
    #[allow(clippy::print_stdout)] // this is what it is for
    {
        println!("{:.1}", f64::from(u32::try_from(bytes)?) / 1e6 / middle.as_secs_f64());
    }
    Ok(())
}

/// The records, each with its event.
fn records(bytes: &[u8], is_json: bool) -> Result<Vec<Record>, Box<dyn Error>> {
    let registry = Registry::family();
    let framing = if is_json { Framing::Json } else { Framing::Delimited };
    let mut frames = FrameDecoder::new(framing, &Limits::DEFAULT);
    frames.push(bytes);
    let mut records = Vec::new();
    while let Some(frame) = frames.next_frame()? {
        let found = match is_json {
            true => registry.detect_json(str::from_utf8(frame.bytes)?, Hint::NONE),
            false => registry.detect_binary(frame.bytes, Hint::NONE),
        };
        records.extend(found.likely().map(|entry| (frame.bytes.to_vec(), entry)));
    }
    Ok(records)
}

/// Converts all records, into the other form.
fn convert(records: &[Record], is_json: bool) -> Result<(), Box<dyn Error>> {
    let options = DecodeOptions::STRICT.with_types(tidings::types());
    let (mut text, mut binary) = (String::new(), Vec::new());
    for (record, entry) in records {
        text.clear();
        binary.clear();
        if is_json {
            (entry.json_to_binary)(str::from_utf8(record)?, &options, &mut binary)?;
        } else {
            (entry.binary_to_json)(record, &options, &mut text)?;
        }
    }
    Ok(())
}
