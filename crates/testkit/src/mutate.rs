//! Other encodings of the same message, and broken ones.

use std::collections::VecDeque;

use prost_reflect::{FieldDescriptor, Kind, MessageDescriptor};

use crate::random::Random;

/// One field of a binary message: number, wire type, and the value's bytes
/// (without the length for wire type 2; of a group, all up to its end tag).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Field number.
    pub number: u32,
    /// Wire type.
    pub wire_type: u8,
    /// The value: of a varint, eight bytes, little endian.
    pub value: Vec<u8>,
}

impl Record {
    /// A varint field.
    #[must_use]
    pub fn varint(number: u32, value: u64) -> Self {
        Self { number, wire_type: 0, value: value.to_le_bytes().to_vec() }
    }

    /// A field with a length.
    #[must_use]
    pub fn bytes(number: u32, value: &[u8]) -> Self {
        Self { number, wire_type: 2, value: value.to_vec() }
    }

    fn number_value(&self) -> u64 {
        u64::from_le_bytes(self.value.clone().try_into().unwrap())
    }

    /// Writes the field in its shortest form.
    pub fn write(&self, out: &mut Vec<u8>) {
        self.write_with(out, |out, value, _| put_varint(out, value));
    }

    fn write_with(&self, out: &mut Vec<u8>, mut varint: impl FnMut(&mut Vec<u8>, u64, usize)) {
        varint(out, u64::from(self.number) << 3 | u64::from(self.wire_type), 5);
        match self.wire_type {
            0 => varint(out, self.number_value(), 10),
            2 => {
                varint(out, u64::try_from(self.value.len()).unwrap(), 5);
                out.extend(&self.value);
            }
            3 => {
                out.extend(&self.value);
                varint(out, u64::from(self.number) << 3 | 4, 5);
            }
            _ => out.extend(&self.value),
        }
    }
}

/// Writes a varint in its shortest form.
pub fn put_varint(out: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        out.push(value.to_le_bytes()[0] | 0x80);
        value >>= 7;
    }
    out.push(value.to_le_bytes()[0]);
}

/// Reads a varint and gives its length.
#[must_use]
pub fn varint(bytes: &[u8]) -> Option<(u64, usize)> {
    let len = bytes.iter().position(|byte| *byte < 0x80)? + 1;
    let add = |sum: u64, (at, byte): (usize, &u8)| {
        sum | u64::from(byte & 0x7f).checked_shl(u32::try_from(at).unwrap() * 7).unwrap_or_default()
    };
    Some((bytes[..len].iter().enumerate().fold(0, add), len))
}

/// The fields of a valid binary message.
#[must_use]
pub fn records(mut bytes: &[u8]) -> Vec<Record> {
    let mut records = Vec::new();
    while !bytes.is_empty() {
        let (record, rest) = record(bytes).expect("a valid message");
        records.push(record);
        bytes = rest;
    }
    records
}

fn record(bytes: &[u8]) -> Option<(Record, &[u8])> {
    let (tag, len) = varint(bytes)?;
    let rest = &bytes[len..];
    let wire_type = u8::try_from(tag & 7).ok()?;
    let number = u32::try_from(tag >> 3).ok()?;
    let (value, used) = match wire_type {
        0 => {
            let (value, len) = varint(rest)?;
            (value.to_le_bytes().to_vec(), len)
        }
        1 => (rest.get(..8)?.to_vec(), 8),
        2 => {
            let (size, len) = varint(rest)?;
            let end = len + usize::try_from(size).ok()?;
            (rest.get(len..end)?.to_vec(), end)
        }
        3 => {
            let mut inner = rest;
            loop {
                let (tag, len) = varint(inner)?;
                if tag & 7 == 4 {
                    let used = rest.len() - inner.len();
                    break (rest[..used].to_vec(), used + len);
                }
                inner = record(inner)?.1;
            }
        }
        5 => (rest.get(..4)?.to_vec(), 4),
        _ => return None,
    };
    Some((Record { number, wire_type, value }, &rest[used..]))
}

/// Writes fields in their shortest form.
#[must_use]
pub fn join(records: &[Record]) -> Vec<u8> {
    let mut out = Vec::new();
    records.iter().for_each(|record| record.write(&mut out));
    out
}

/// Another encoding that every decoder must take: fields in another order,
/// needless bytes in varints, numbers packed or not, earlier values that later
/// ones replace or merge into, map entries with their parts swapped or left
/// out, unknown fields between.
pub fn rewrite(random: &mut Random, descriptor: &MessageDescriptor, bytes: &[u8]) -> Vec<u8> {
    let mut changed = Vec::new();
    // A time in a list or map has no room for what it does not know.
    let times = ["google.protobuf.Timestamp", "google.protobuf.Duration"];
    let room = !times.contains(&descriptor.full_name());
    for record in records(bytes) {
        let field = descriptor.get_field(record.number);
        match field {
            Some(field) => change(random, &field, record, &mut changed),
            None => changed.push(record),
        }
        if room && random.once_in(12) {
            changed.push(unknown(random, descriptor));
        }
    }
    let shuffled = shuffle(random, descriptor, changed);
    let mut out = Vec::new();
    for record in shuffled {
        record.write_with(&mut out, |out, value, max| {
            let start = out.len();
            put_varint(out, value);
            if random.once_in(10) {
                lengthen(random, out, start, max);
            }
        });
    }
    out
}

/// Adds needless bytes to the varint at the end of the output.
fn lengthen(random: &mut Random, out: &mut Vec<u8>, start: usize, max: usize) {
    let more = random.below(max - (out.len() - start) + 1);
    for _ in 0..more {
        *out.last_mut().unwrap() |= 0x80;
        out.push(0);
    }
}

fn change(random: &mut Random, field: &FieldDescriptor, record: Record, out: &mut Vec<Record>) {
    let number = record.number;
    match field.kind() {
        _ if field.is_map() => change_entry(random, field, &record, out),
        _ if field.is_group() => out.push(record),
        Kind::Message(descriptor) if record.wire_type == 2 => {
            let body = rewrite(random, &descriptor, &record.value);
            // A singular message in two halves, which merge.
            if !field.is_list() && random.once_in(4) {
                let parts = records(&body);
                let cut = random.below(parts.len() + 1);
                out.push(Record::bytes(number, &join(&parts[..cut])));
                out.push(Record::bytes(number, &join(&parts[cut..])));
            } else {
                out.push(Record::bytes(number, &body));
            }
        }
        kind if field.is_list() && is_packable(&kind) => repack(random, &kind, record, out),
        _ => {
            // An earlier value, which this one replaces.
            if !field.is_list() && field.containing_oneof().is_none() && random.once_in(8) {
                let mut earlier = record.clone();
                if record.wire_type == 2 {
                    earlier.value.clear();
                } else if !matches!(field.kind(), Kind::Enum(_)) {
                    earlier.value.iter_mut().for_each(|byte| *byte ^= 1);
                }
                out.push(earlier);
            }
            out.push(record);
        }
    }
}

fn change_entry(
    random: &mut Random,
    field: &FieldDescriptor,
    record: &Record,
    out: &mut Vec<Record>,
) {
    let Kind::Message(entry) = field.kind() else { unreachable!() };
    let value = entry.map_entry_value_field();
    let mut parts = records(&record.value);
    if let Kind::Message(descriptor) = value.kind() {
        for part in parts.iter_mut().filter(|part| part.number == 2) {
            part.value = rewrite(random, &descriptor, &part.value);
        }
    }
    if random.once_in(4) {
        parts.reverse();
    }
    // An earlier entry of the same key without a value.
    if random.once_in(4) && !matches!(value.kind(), Kind::Message(_)) {
        let key: Vec<_> = parts.iter().filter(|part| part.number == 1).cloned().collect();
        out.push(Record::bytes(record.number, &join(&key)));
    }
    if random.once_in(8) {
        parts.insert(random.below(parts.len() + 1), Record::varint(77, 1));
    }
    if random.once_in(8) && !parts.is_empty() {
        // The same part twice.
        let again = random.pick(&parts).clone();
        if again.number != 2 || !matches!(value.kind(), Kind::Message(_)) {
            parts.push(again);
        }
    }
    out.push(Record::bytes(record.number, &join(&parts)));
}

fn is_packable(kind: &Kind) -> bool {
    !matches!(kind, Kind::String | Kind::Bytes | Kind::Message(_))
}

fn wire_type(kind: &Kind) -> u8 {
    match kind {
        Kind::Double | Kind::Fixed64 | Kind::Sfixed64 => 1,
        Kind::Float | Kind::Fixed32 | Kind::Sfixed32 => 5,
        Kind::String | Kind::Bytes | Kind::Message(_) => 2,
        _ => 0,
    }
}

/// Packs numbers, unpacks them, or splits the run in two.
fn repack(random: &mut Random, kind: &Kind, record: Record, out: &mut Vec<Record>) {
    let (number, one) = (record.number, wire_type(kind));
    let mut values = Vec::new();
    if record.wire_type == 2 {
        let mut rest = record.value.as_slice();
        while !rest.is_empty() {
            let (value, len) = match one {
                0 => {
                    let (value, len) = varint(rest).unwrap();
                    (value.to_le_bytes().to_vec(), len)
                }
                1 => (rest[..8].to_vec(), 8),
                _ => (rest[..4].to_vec(), 4),
            };
            values.push(value);
            rest = &rest[len..];
        }
    } else {
        values.push(record.value);
    }
    let pack = |random: &mut Random, values: &[Vec<u8>]| {
        let mut run = Vec::new();
        for value in values {
            if one == 0 {
                let start = run.len();
                put_varint(&mut run, u64::from_le_bytes(value.clone().try_into().unwrap()));
                if random.once_in(10) {
                    lengthen(random, &mut run, start, 10);
                }
            } else {
                run.extend(value);
            }
        }
        Record::bytes(number, &run)
    };
    while !values.is_empty() {
        let rest = values.split_off(random.below(values.len()) + 1);
        if random.once_in(2) {
            out.push(pack(random, &values));
        } else {
            out.extend(values.into_iter().map(|value| Record { number, wire_type: one, value }));
        }
        if random.once_in(10) {
            out.push(Record::bytes(number, &[]));
        }
        values = rest;
    }
}

/// A field that the message does not know.
pub fn unknown(random: &mut Random, descriptor: &MessageDescriptor) -> Record {
    let is_known = |number| {
        descriptor.get_field(number).is_some() || descriptor.get_extension(number).is_some()
    };
    let numbers = [9_999, 15, 16, 300, 19_000, 536_870_910, 2_048, 1_000_000];
    let mut number = *random.pick(&numbers);
    while is_known(number) {
        number += 1;
    }
    let wire_type = *random.pick(&[0u8, 1, 2, 3, 5]);
    let value = match wire_type {
        0 => random.bits().to_le_bytes().to_vec(),
        1 => random.bytes(8),
        2 => {
            let len = random.below(20);
            random.bytes(len)
        }
        3 => join(&[Record::varint(1, random.bits()), Record::bytes(2, b"in a group")]),
        _ => random.bytes(4),
    };
    Record { number, wire_type, value }
}

/// Another order in which fields of one number, and of one oneof, keep theirs.
fn shuffle(
    random: &mut Random,
    descriptor: &MessageDescriptor,
    records: Vec<Record>,
) -> Vec<Record> {
    let place = |record: &Record| match descriptor.get_field(record.number) {
        Some(field) => field
            .containing_oneof()
            .map_or_else(|| record.number.to_string(), |oneof| oneof.name().to_owned()),
        None => record.number.to_string(),
    };
    if random.once_in(2) {
        return records;
    }
    let mut queues: Vec<(String, VecDeque<Record>)> = Vec::new();
    for record in records {
        let name = place(&record);
        match queues.iter_mut().find(|queue| queue.0 == name) {
            Some(queue) => queue.1.push_back(record),
            None => queues.push((name, VecDeque::from([record]))),
        }
    }
    let mut out = Vec::new();
    while !queues.is_empty() {
        let at = random.below(queues.len());
        out.extend(queues[at].1.pop_front());
        if queues[at].1.is_empty() {
            queues.swap_remove(at);
        }
    }
    out
}

/// Bytes with a few bits, bytes or stretches changed.
pub fn damage(random: &mut Random, bytes: &[u8]) -> Vec<u8> {
    let mut out = bytes.to_vec();
    for _ in 0..=random.below(3) {
        if out.is_empty() {
            return out;
        }
        let at = random.below(out.len());
        match random.below(5) {
            0 => out[at] ^= 1 << random.below(8),
            1 => out[at] = random.bytes(1)[0],
            2 => out.truncate(at),
            3 => {
                let len = random.below(4);
                out.splice(at..at, random.bytes(len));
            }
            _ => {
                let end = (at + random.below(8)).min(out.len());
                let piece = out[at..end].to_vec();
                out.extend(piece);
            }
        }
    }
    out
}
