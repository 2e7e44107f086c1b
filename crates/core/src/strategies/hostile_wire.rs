//! Binary that is at odds with the schema or with the wire format.

use alloc::vec::Vec;

use super::choices::Choices;
use super::tree::{Field, Value, put_bytes, put_tag, put_varint};

/// Field numbers that messages seldom have.
const UNKNOWN: &[u32] = &[9_999, 15, 16, 300, 2_047, 19_000, 536_870_911, 1];

/// What is not UTF-8: a stray byte, an overlong form, a surrogate, a cut
/// character, a number past the last one.
const NOT_UTF8: &[&[u8]] =
    &[b"\xff", b"\xc0\x80", b"\xed\xa0\x80", b"caf\xc3", b"\xf4\x90\x80\x80", b"ok\x80"];

/// Writes the fields and spoils them: some of them, or the whole.
pub(super) fn spoil(choices: &mut Choices<'_>, fields: &[Field]) -> Vec<u8> {
    let mut out = Vec::new();
    let rate = choices.pick(&[4, 16, 64, 250]);
    put_fields(choices, rate, fields, &mut out);
    match choices.below(8) {
        7 => {
            let len = choices.below(out.len() + 1);
            out.truncate(len);
        }
        6 => {
            let number = some_number(choices, fields);
            deep(choices, number, &mut out);
        }
        5 => {
            let number = some_number(choices, fields);
            long(choices, number, &mut out);
        }
        4 => {
            let len = choices.below(12);
            let more = choices.bytes(len);
            out.extend(more);
        }
        _ => {}
    }
    out
}

fn some_number(choices: &mut Choices<'_>, fields: &[Field]) -> u32 {
    let at = choices.below(fields.len() + 1);
    fields.get(at).map_or_else(|| choices.pick(UNKNOWN), |field| field.number)
}

fn put_fields(choices: &mut Choices<'_>, rate: usize, fields: &[Field], out: &mut Vec<u8>) {
    for field in fields {
        if choices.once_in(rate) {
            odd(choices, field, out);
        } else {
            put(choices, rate, field, out);
        }
        if choices.once_in(rate) {
            unknown(choices, out);
        }
    }
}

/// Writes a field whose parts may be spoilt.
fn put(choices: &mut Choices<'_>, rate: usize, field: &Field, out: &mut Vec<u8>) {
    let Value::Message(inner) = &field.value else {
        field.put(out);
        return;
    };
    let mut body = Vec::new();
    put_fields(choices, rate, inner, &mut body);
    put_tag(out, field.number, 2);
    put_bytes(out, &body);
}

/// A field as it should not be.
fn odd(choices: &mut Choices<'_>, field: &Field, out: &mut Vec<u8>) {
    let number = field.number;
    match choices.below(9) {
        0 => {} // left out
        1 => {
            field.put(out);
            field.put(out);
        }
        2 => of_any_type(choices, number, out),
        3 => needless_bytes(choices, field, out),
        4 => {
            put_tag(out, number, 2);
            let bytes = choices.pick(NOT_UTF8);
            put_bytes(out, bytes);
        }
        5 => {
            put_tag(out, number, 3);
            if let Value::Message(inner) = &field.value {
                super::tree::put_fields(out, inner);
            }
            // Sometimes another group ends, or none.
            let end = choices.pick(&[number, number, number + 1]);
            put_tag(out, end, 4);
        }
        6 => {
            put_tag(out, number, 2);
            let lens = [1 << 31, (1 << 32) - 1, 1 << 32, 1 << 63, u64::MAX, 64, 5];
            put_varint(out, choices.pick(&lens));
        }
        7 => {
            // A run of this field's numbers, or of something else.
            put_tag(out, number, 2);
            let len = choices.below(20);
            let bytes = choices.bytes(len);
            put_bytes(out, &bytes);
        }
        _ => {
            let tags: [&[u8]; 5] = [b"\0", b"\x07", b"\x0e", b"\x0c", b"\x80\x80\x80\x80\x80\x00"];
            out.extend_from_slice(choices.pick(&tags));
        }
    }
}

fn of_any_type(choices: &mut Choices<'_>, number: u32, out: &mut Vec<u8>) {
    let wire_type = choices.pick(&[0_u8, 1, 2, 5]);
    put_tag(out, number, wire_type);
    match wire_type {
        0 => put_varint(out, choices.bits()),
        1 => out.extend(choices.bytes(8)),
        2 => {
            let len = choices.below(20);
            let bytes = choices.bytes(len);
            put_bytes(out, &bytes);
        }
        _ => out.extend(choices.bytes(4)),
    }
}

/// Tag, length or number in more bytes than it takes, at times in too many.
fn needless_bytes(choices: &mut Choices<'_>, field: &Field, out: &mut Vec<u8>) {
    put_tag(out, field.number, field.value.wire_type());
    let more = choices.below(5);
    lengthen(more, out);
    match &field.value {
        Value::Number { wire_type: 0, bits, .. } => {
            put_varint(out, *bits);
            let more = choices.below(11);
            lengthen(more, out);
        }
        Value::Text { bytes, .. } => {
            put_varint(out, u64::try_from(bytes.len()).unwrap_or(u64::MAX));
            let more = choices.below(11);
            lengthen(more, out);
            out.extend_from_slice(bytes);
        }
        other => other.put(out),
    }
}

/// Adds needless bytes to the varint at the end.
fn lengthen(more: usize, out: &mut Vec<u8>) {
    for _ in 0..more {
        if let Some(last) = out.last_mut() {
            *last |= 0x80;
        }
        out.push(0);
    }
}

fn unknown(choices: &mut Choices<'_>, out: &mut Vec<u8>) {
    let number = choices.pick(UNKNOWN);
    if choices.once_in(4) {
        put_tag(out, number, 3);
        of_any_type(choices, 2, out);
        put_tag(out, number, 4);
    } else {
        of_any_type(choices, number, out);
    }
}

/// A field nested in itself near the limit of depth or far past it, as messages
/// or as groups.
fn deep(choices: &mut Choices<'_>, number: u32, out: &mut Vec<u8>) {
    let depth = choices.pick(&[97, 98, 99, 100, 101, 102, 300, 3_000]);
    let mut body = Vec::new();
    if choices.once_in(2) {
        for _ in 0..depth {
            put_tag(out, number, 3);
        }
        for _ in 0..depth {
            put_tag(out, number, 4);
        }
        return;
    }
    for _ in 0..depth.min(300) {
        let inner = core::mem::take(&mut body);
        put_tag(&mut body, number, 2);
        put_bytes(&mut body, &inner);
    }
    out.extend(body);
}

/// Many empty values of one field.
fn long(choices: &mut Choices<'_>, number: u32, out: &mut Vec<u8>) {
    let (wire_type, len) = (choices.pick(&[0, 2, 2]), choices.pick(&[10, 100, 5_000]));
    for _ in 0..len {
        put_tag(out, number, wire_type);
        out.push(0);
    }
}
