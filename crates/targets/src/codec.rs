//! Both codecs of every message type.

use tidings::core::DecodeErrorKind;
use tidings::core::strategies::{Values, binary as make, hostile_binary, hostile_text};
use tidings::{DecodeOptions, MessageEntry};
use tidings_testkit::laws::{self, Verdict};
use tidings_testkit::random::Random;
use tidings_testkit::{compare, oracle, transcoding};

use crate::messages::{choose, has_oracle, options};

fn demand(entry: &MessageEntry, verdict: Verdict) {
    if let Err(text) = verdict {
        panic!("{}: {text}", entry.info.full_name);
    }
}

/// Any bytes as a message.
pub(crate) fn binary(domain: &str, data: &[u8]) {
    let Some((entry, bytes)) = choose(domain, data) else { return };
    demand(entry, laws::binary(entry, bytes, &options()));
    demand(entry, as_the_oracle(entry, bytes));
}

/// What the oracle takes is read the same, but for inputs that only the oracle
/// takes: tags and lengths of over five bytes, and what
/// would cost too much.
fn as_the_oracle(entry: &MessageEntry, bytes: &[u8]) -> Verdict {
    if !has_oracle(entry) {
        return Ok(());
    }
    let descriptor = oracle::descriptor(entry.info.full_name);
    let Ok(expected) = oracle::decode(&descriptor, bytes) else { return Ok(()) };
    match laws::encode(entry, bytes, &options().with_partial(true)) {
        Ok((written, _)) => compare::same(&descriptor, &written, &expected),
        Err(tidings::core::ConvertError::Decode(error)) => match error.kind() {
            DecodeErrorKind::InvalidTag
            | DecodeErrorKind::InvalidLength
            | DecodeErrorKind::Limit { .. } => Ok(()),
            _ => Err(format!("the oracle takes it: {error}")),
        },
        Err(error) => Err(format!("the oracle takes it: {error}")),
    }
}

/// Any text as a message.
pub(crate) fn json(domain: &str, data: &[u8]) {
    let Some((entry, text)) = choose(domain, data) else { return };
    let Ok(text) = std::str::from_utf8(text) else { return };
    demand(entry, laws::json(entry, text, &options()));
}

/// Any bytes as a message that is passed to JSON, and by way of a message.
pub(crate) fn to_json(domain: &str, data: &[u8]) {
    let Some((entry, bytes)) = choose(domain, data) else { return };
    for options in both(bytes) {
        demand(entry, transcoding::binary(entry, bytes, &options));
    }
}

/// Any text as a message that is passed to binary, and by way of a message.
pub(crate) fn to_binary(domain: &str, data: &[u8]) {
    let Some((entry, text)) = choose(domain, data) else { return };
    let Ok(text) = std::str::from_utf8(text) else { return };
    for options in both(text.as_bytes()) {
        demand(entry, transcoding::json(entry, text, &options));
    }
}

/// The usual options, and others that the input chooses.
fn both(input: &[u8]) -> [DecodeOptions; 2] {
    let seed = input.iter().map(|byte| u64::from(*byte)).sum();
    let usual = options();
    [usual, transcoding::options(&mut Random::new(seed), input.len(), usual.types)]
}

/// A valid message that the fuzzer steers: from binary to JSON and back, cut in
/// two and merged.
pub(crate) fn bridge(domain: &str, data: &[u8]) {
    let Some((entry, mut tape)) = choose(domain, data) else { return };
    let values = match taken(&mut tape) % 3 {
        0 => Values::Plausible,
        1 => Values::Json,
        _ => Values::Binary,
    };
    let mut made = || make(entry.info, values, &mut |bytes| fill(&mut tape, bytes));
    let (first, second) = (made(), made());
    let read = laws::encode(entry, &first, &options());
    demand(entry, read.map(drop).map_err(|error| error.to_string()));
    demand(entry, laws::binary(entry, &first, &options()));
    demand(entry, laws::merge(entry, &first, &second, &options()));
    // Members that share a name in JSON are told apart by what is in them.
    let shared = entry.info.oneofs.iter().any(|oneof| oneof.json_member.is_some());
    if values != Values::Binary && !(shared && values == Values::Plausible) {
        demand(entry, laws::through_json(entry, &first, &options()));
    }
}

/// Inputs at odds with the schema, of every type.
pub(crate) fn hostile(data: &[u8]) {
    let domains = ["kitchen", "wkt", "dropsonde", "flyte-event", "hac-payload", "apcera-events"];
    let Some((first, rest)) = data.split_first() else { return };
    let domain = domains[usize::from(*first) % domains.len()];
    let Some((entry, mut tape)) = choose(domain, rest) else { return };
    let bytes = hostile_binary(entry.info, &mut |bytes| fill(&mut tape, bytes));
    demand(entry, laws::binary(entry, &bytes, &options()));
    let valid = make(entry.info, Values::Json, &mut |bytes| fill(&mut tape, bytes));
    if let Ok((json, _)) = laws::to_json(entry, &valid, &DecodeOptions::STRICT) {
        let text = hostile_text(&json, &mut |bytes| fill(&mut tape, bytes));
        demand(entry, laws::json(entry, &text, &options()));
    }
}

fn taken(tape: &mut &[u8]) -> u8 {
    let mut byte = [0];
    fill(tape, &mut byte);
    byte[0]
}

/// Takes the next bytes; zeros after the last.
pub(crate) fn fill(tape: &mut &[u8], bytes: &mut [u8]) {
    let len = bytes.len().min(tape.len());
    let (head, tail) = tape.split_at(len);
    bytes.fill(0);
    bytes[..len].copy_from_slice(head);
    *tape = tail;
}
