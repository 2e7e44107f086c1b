//! Shapes in binary.

use tidings_core::framing::Framing;

use super::Work::{Binary, Stream, ToJson};
use super::{Shape, fill};
use crate::mutate::{Record, join, put_varint};

const fn reads(name: &'static str, work: super::Work, make: fn(usize) -> Vec<u8>) -> Shape {
    Shape { name, work, make, fits: true }
}

const fn refuses(name: &'static str, work: super::Work, make: fn(usize) -> Vec<u8>) -> Shape {
    Shape { name, work, make, fits: false }
}

pub(super) const SHAPES: &[Shape] = &[
    refuses("A04 unknown groups in groups", Binary("Inner"), |n| vec![0x7b; n]),
    refuses("A05 messages in messages", Binary("Tree"), |n| nest(n, 2)),
    reads("A05 messages in messages to the limit", Binary("Tree"), |n| wide(n, 2)),
    reads("A06 empty texts", Binary("Lists"), |n| records(n, 27, &[])),
    reads("A06 empty bytes", ToJson("Lists"), |n| records(n, 28, &[])),
    reads("A06 empty messages", Binary("Lists"), |n| records(n, 31, &[])),
    reads("A06 empty messages to JSON", ToJson("Lists"), |n| records(n, 31, &[])),
    reads("A06 empty entries", Binary("Maps"), |n| records(n, 12, &[])),
    reads("A07 unknown numbers", Binary("Inner"), |n| cycle(n, &[Record::varint(900, 0)])),
    reads("A07 unknown empty bytes", Binary("Inner"), |n| cycle(n, &[Record::bytes(901, &[])])),
    reads("A07 unknown groups", Binary("Inner"), |n| cycle(n, &[group(902)])),
    reads("A07 unknown fields of every kind", Binary("Inner"), |n| {
        cycle(n, &[Record::varint(900, 1), Record::bytes(901, b"x"), group(902)])
    }),
    reads("A07 unknown and known in turn", Binary("Inner"), |n| {
        cycle(n, &[Record::varint(900, 1), Record::varint(1, 1)])
    }),
    reads("A08 a message merged", Binary("Singles"), |n| {
        cycle(n, &[Record::bytes(20, &join(&[Record::varint(1, 1), Record::bytes(2, b"text")]))])
    }),
    reads("A08 a list that grows by merging", Binary("Singles"), |n| {
        cycle(n, &[Record::bytes(20, &join(&[Record::bytes(3, b"a word of some length")]))])
    }),
    reads("A08 members of a oneof in turn", Binary("Choices"), |n| {
        cycle(n, &[Record::varint(3, 1), Record::bytes(17, &[8, 1])])
    }),
    reads("A08 a map's key again and again", Binary("Maps"), |n| fill(n, |_| pair("key"))),
    reads("A08 a list with gaps", Binary("Inner"), |n| {
        cycle(n, &[Record::varint(4, 1), Record::varint(1, 1)])
    }),
    reads("A09 a packed run of fixed numbers", Binary("Lists"), |n| {
        packed(19, &vec![7; n / 8 * 8])
    }),
    reads("A09 a packed run of numbers", ToJson("Lists"), |n| packed(5, &vec![7; n])),
    refuses("A09 a packed run of a wrong length", Binary("Lists"), |n| packed(19, &vec![7; n | 1])),
    reads("A09 empty packed runs", Binary("Lists"), |n| records(n, 5, &[])),
    reads("A10 keys in order", Binary("Maps"), |n| fill(n, |at| pair(&alike(at)))),
    reads("A10 keys in reverse", Binary("Maps"), |n| fill(n, |at| pair(&alike(99_999_999 - at)))),
    reads("A10 keys out of order", Binary("Maps"), |n| {
        fill(n, |at| pair(&alike(at.wrapping_mul(0x9e37_79b9) % 100_000_007)))
    }),
    reads("A10 keys out of order to JSON", ToJson("Maps"), |n| {
        fill(n, |at| pair(&alike(at.wrapping_mul(0x9e37_79b9) % 100_000_007)))
    }),
    reads("A11 a deep list with many leaves", Binary("Tree"), |n| wide(n, 3)),
    refuses("A21 a text that ends in no UTF-8", Binary("Singles"), |n| {
        join(&[Record::bytes(14, &[vec![b'a'; n], vec![0xff]].concat())])
    }),
    reads("A21 a text beyond ASCII", Binary("Singles"), |n| {
        join(&[Record::bytes(14, "é".repeat(n / 2).as_bytes())])
    }),
    reads("A23 empty records", Stream(Framing::Delimited), |n| vec![0; n]),
    reads("A23 records of one byte", Stream(Framing::Delimited), |n| fill(n, |_| vec![1, 8])),
    reads("A23 one long record", Stream(Framing::Delimited), |n| {
        let mut out = Vec::new();
        put_varint(&mut out, u64::try_from(n).unwrap_or_default());
        out.resize(out.len() + n, 0);
        out
    }),
    refuses("A23 a length without end", Stream(Framing::Delimited), |n| vec![0x80; n]),
    reads("A23 long lines of hexadecimal", Stream(Framing::HexLines), |n| {
        [vec![b'0'; n / 2 * 2], vec![b'\n']].concat()
    }),
    reads("A23 short lines of hexadecimal", Stream(Framing::HexLines), |n| {
        fill(n, |_| b"08\n".to_vec())
    }),
    reads("A23 long lines of base64", Stream(Framing::Base64Lines), |n| {
        [vec![b'A'; n / 4 * 4], vec![b'\n']].concat()
    }),
];

fn cycle(size: usize, records: &[Record]) -> Vec<u8> {
    let part = join(records);
    part.repeat(size.div_ceil(part.len()))
}

fn records(size: usize, number: u32, value: &[u8]) -> Vec<u8> {
    cycle(size, &[Record::bytes(number, value)])
}

fn packed(number: u32, run: &[u8]) -> Vec<u8> {
    join(&[Record::bytes(number, run)])
}

fn group(number: u32) -> Record {
    Record { number, wire_type: 3, value: Vec::new() }
}

fn pair(key: &str) -> Vec<u8> {
    let entry = join(&[Record::bytes(1, key.as_bytes()), Record::bytes(2, b"v")]);
    join(&[Record::bytes(12, &entry)])
}

/// First and last bytes and the length are the same in all of them.
fn alike(at: usize) -> String {
    format!("aaaa{at:08}zzzz")
}

/// Messages in one another, as many as the size has room for.
fn nest(size: usize, number: u32) -> Vec<u8> {
    let mut reversed = Vec::with_capacity(size + 8);
    while reversed.len() < size {
        let mut head = Vec::new();
        put_varint(&mut head, u64::from(number << 3 | 2));
        put_varint(&mut head, u64::try_from(reversed.len()).unwrap_or_default());
        reversed.extend(head.iter().rev());
    }
    reversed.reverse();
    reversed
}

/// Messages nested 90 deep around many small ones.
fn wide(size: usize, number: u32) -> Vec<u8> {
    let leaves = cycle(size, &[Record::bytes(3, &join(&[Record::bytes(1, b"leaf")]))]);
    (0..90).fold(leaves, |inner, _| join(&[Record::bytes(number, &inner)]))
}
