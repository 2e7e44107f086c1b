//! Cases for another implementation of protobuf: what we make of each.
//!
//! One per line, parts after tabs: the message's name, `binary` or `json`, the
//! input in hexadecimal, and what we say of it: `refused` and why, or the
//! binary form in hexadecimal.

use std::io::BufWriter;

use tidings::core::strategies::{Values, binary, hostile_binary, hostile_text};
use tidings::{MessageEntry, Registry};
use tidings_testkit::random::Random;
use tidings_testkit::{laws, mutate, oracle};

use crate::messages::{messages, options};

/// Writes so many cases of each kind for every message type to standard output.
pub fn write(count: usize) {
    let mut out = BufWriter::new(std::io::stdout().lock());
    let family = Registry::family();
    for entry in family.domains().flat_map(messages) {
        let mut random = Random::named(77, entry.info.full_name);
        for case in 0..count {
            for input in binary_inputs(entry, &mut random, case) {
                put(&mut out, entry, "binary", &input);
            }
            put(&mut out, entry, "json", json_input(entry, &mut random).as_bytes());
        }
    }
}

/// A valid message, another encoding of it, two merged, one at odds with the
/// schema, and one of its fields with another wire type.
fn binary_inputs(entry: &MessageEntry, random: &mut Random, case: usize) -> Vec<Vec<u8>> {
    let descriptor = oracle::descriptor(entry.info.full_name);
    let make =
        |random: &mut Random| binary(entry.info, Values::Binary, &mut |bytes| random.fill(bytes));
    let (first, second) = (make(random), make(random));
    let again = mutate::rewrite(random, &descriptor, &first);
    let hostile = hostile_binary(entry.info, &mut |bytes| random.fill(bytes));
    let mut odd = Vec::new();
    if let Some(field) = entry.info.fields.get(case / 4 % entry.info.fields.len().max(1)) {
        let wire_type = [0_u8, 1, 2, 5][case % 4];
        let len = if wire_type == 5 { 4 } else { 8 };
        mutate::Record { number: field.number, wire_type, value: random.bytes(len) }
            .write(&mut odd);
        odd.extend(&first);
    }
    vec![[first.as_slice(), &second].concat(), first, again, hostile, odd]
}

fn json_input(entry: &MessageEntry, random: &mut Random) -> String {
    let made = binary(entry.info, Values::Json, &mut |bytes| random.fill(bytes));
    let text = laws::to_json(entry, &made, &options()).map(|made| made.0).unwrap_or_default();
    if random.once_in(2) { hostile_text(&text, &mut |bytes| random.fill(bytes)) } else { text }
}

fn put(out: &mut impl std::io::Write, entry: &MessageEntry, form: &str, input: &[u8]) {
    // Missing required fields are compared by the other side's own rule.
    let options = options().with_partial(true);
    let read = match std::str::from_utf8(input) {
        Ok(text) if form == "json" => laws::from_json(entry, text, &options),
        _ => laws::encode(entry, input, &options),
    };
    let said = match read {
        Ok((bytes, _)) => hex(&bytes),
        Err(error) => format!("refused {error}").replace(['\t', '\n', '\r'], " "),
    };
    writeln!(out, "{}\t{form}\t{}\t{said}", entry.info.full_name, hex(input)).unwrap();
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
