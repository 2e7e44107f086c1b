//! Which event a binary message is, by its fields.

use std::cmp::Reverse;

use tidings_core::info::{FieldInfo, Kind, Label, MessageInfo, Text};
use tidings_core::rt::text_member;
use tidings_core::wire::{END, Reader, low32};
use tidings_core::{DecodeOptions, MessageEntry};

use super::{Confidence, Detection, Form, Known};
use crate::registry::Registry;

/// Fields of a message that are looked at.
const MOST_FIELDS: usize = 1024;

/// Levels of nested messages that are looked at below the first one. Requests
/// of Flyte differ in what identifies their event, which is that far down.
const DEEPEST: usize = 2;

/// Groups in one another that are passed over.
const MOST_GROUPS: usize = 100;

/// A field as it stands on the wire.
#[derive(Clone, Copy, Debug)]
struct Record<'b> {
    number: u32,
    wire_type: u32,
    varint: u64,
    bytes: &'b [u8],
}

/// The fields of a message, or none if it is no message.
fn records(bytes: &[u8]) -> Option<Vec<Record<'_>>> {
    let mut records = Vec::new();
    let mut reader = Reader::new(bytes);
    loop {
        let tag = reader.tag().ok()?;
        if tag == END || records.len() >= MOST_FIELDS {
            return Some(records);
        }
        let (number, wire_type) = (tag >> 3, tag & 7);
        let mut record = Record { number, wire_type, varint: 0, bytes: &[] };
        match wire_type {
            0 => record.varint = reader.varint().ok()?,
            1 => drop(reader.fixed64().ok()?),
            2 => record.bytes = reader.bytes().ok()?,
            5 => drop(reader.fixed32().ok()?),
            3 => pass_group(&mut reader, number)?,
            _ => return None,
        }
        records.push(record);
    }
}

fn pass_group(reader: &mut Reader<'_>, number: u32) -> Option<()> {
    let mut open = vec![number];
    while let Some(last) = open.last() {
        let tag = reader.tag().ok().filter(|tag| *tag != END)?;
        match tag & 7 {
            0 => drop(reader.varint().ok()?),
            1 => drop(reader.fixed64().ok()?),
            2 => drop(reader.bytes().ok()?),
            5 => drop(reader.fixed32().ok()?),
            3 if open.len() < MOST_GROUPS => open.push(tag >> 3),
            4 if tag >> 3 == *last => drop(open.pop()),
            _ => return None,
        }
    }
    Some(())
}

/// Whether the bytes are whole protobuf fields, at least one.
pub(super) fn is_message(bytes: &[u8]) -> bool {
    records(bytes).is_some_and(|records| !records.is_empty())
}

/// Whether the bytes are the beginning of protobuf fields, at least one of them
/// whole.
pub(super) fn begins_message(bytes: &[u8]) -> bool {
    let mut reader = Reader::new(bytes);
    for whole in 0..MOST_FIELDS {
        let Ok(tag) = reader.tag() else { return false };
        let passed = match tag & 7 {
            _ if tag == END => return whole > 0,
            0 => reader.varint().is_ok(),
            1 => reader.fixed64().is_ok(),
            2 => reader.bytes().is_ok(),
            5 => reader.fixed32().is_ok(),
            3 => pass_group(&mut reader, tag >> 3).is_some(),
            _ => return false,
        };
        if !passed {
            return whole > 0;
        }
    }
    true
}

pub(super) fn detect(registry: &Registry, events: &[Known], bytes: &[u8]) -> Detection {
    let unclear = Detection::unclear(Form::Binary, bytes.len());
    let all = || events.iter().map(|(entry, _)| *entry);
    let Some(records) = records(bytes) else {
        let nothing = Detection { span: 0..0, ..unclear };
        return nothing.because("the bytes are no protobuf message");
    };
    if records.is_empty() {
        return unclear.because("there are no bytes").or_else(all());
    }
    if let Some(entry) = named(registry, &records) {
        let found = Detection::of(entry, Confidence::Certain, Form::Binary, bytes.len());
        return found.because("its own field names the type");
    }
    if let Some(name) = carried(&records) {
        let reason = format!("it carries the JSON of an event of the unknown type {name:?}");
        return Detection { named: Some(name.to_owned()), ..unclear }.because(reason);
    }
    let mut fits: Vec<(&'static MessageEntry, Fit)> = events
        .iter()
        .filter_map(|(entry, _)| Some((*entry, fit(entry.info, &records)?)))
        .filter(|(_, fit)| fit.known > 0)
        .collect();
    fits.sort_by_key(|(_, fit)| (!fit.is_exact(), fit.odd > 0, Reverse(fit.score())));
    let found = judged(&fits, unclear);
    match type_of_xavier(&records).filter(|_| found.entry.is_none()) {
        Some(name) => Detection { named: Some(name.to_owned()), ..found },
        None => found,
    }
}

/// The event whose constant the message has.
fn named(registry: &Registry, records: &[Record<'_>]) -> Option<&'static MessageEntry> {
    let says = |field: &FieldInfo| {
        let here = |record: &&Record<'_>| record.number == field.number && record.wire_type == 2;
        !field.constant.is_empty()
            && records.iter().find(here).is_some_and(|r| r.bytes == field.constant.as_bytes())
    };
    let mut entries = registry.events().map(|(entry, _)| entry);
    entries.find(|entry| entry.info.fields.iter().any(says))
}

/// The type of an unknown event that came as JSON, which stands beside the
/// whole text.
fn carried<'b>(records: &[Record<'b>]) -> Option<&'b str> {
    let [name, text] = records else { return None };
    if (name.number, name.wire_type) != (2, 2) || (text.number, text.wire_type) != (2047, 2) {
        return None;
    }
    let name = std::str::from_utf8(name.bytes).ok()?;
    let text = std::str::from_utf8(text.bytes).ok()?;
    let member = text_member(text, "event_type", &DecodeOptions::STRICT).ok()??;
    (&*member == name).then_some(name)
}

/// What may be the type of an event of the domains that have it in field 2.
fn type_of_xavier<'b>(records: &[Record<'b>]) -> Option<&'b str> {
    let record = records.iter().find(|record| record.number == 2 && record.wire_type == 2)?;
    let text = std::str::from_utf8(record.bytes).ok()?;
    let part = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '.' | '_');
    (text.contains('.') && text.chars().all(part)).then_some(text)
}

/// How the fields of a message fit an event.
#[derive(Clone, Copy, Debug, Default)]
struct Fit {
    known: usize,
    unknown: usize,
    inner_known: usize,
    inner_unknown: usize,
    /// Values that the field may have, but hardly has.
    odd: usize,
    missing: bool,
    /// A nested message lacks a required field.
    incomplete: bool,
    /// Its type is named by an enum, and the payload of this name is there.
    named: bool,
}

impl Fit {
    fn is_exact(&self) -> bool {
        self.unknown == 0 && self.inner_unknown == 0 && !self.missing && !self.incomplete
    }

    fn score(&self) -> i64 {
        let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        count(self.known + self.inner_known) * 2
            - count(self.unknown + self.inner_unknown) * 2
            - count(self.odd)
            - i64::from(self.missing) * 2
            - i64::from(self.incomplete)
    }
}

/// None where a value cannot be what the schema says.
fn fit(info: &'static MessageInfo, records: &[Record<'_>]) -> Option<Fit> {
    let mut fit = Fit::default();
    for record in records {
        match info.field(record.number) {
            None => fit.unknown += 1,
            Some(field) => {
                fit.known += 1;
                value(field, record, &mut fit)?;
            }
        }
    }
    for field in info.fields {
        let has = |number: u32| records.iter().any(|record| record.number == number);
        let there = has(field.number);
        fit.missing |= field.label == Label::Required && !there;
        // Another constant would have been refused, but it may be left out.
        fit.odd += usize::from(!field.constant.is_empty() && !there);
        if let Kind::Enum(declared) = field.kind
            && let Some(record) = records.iter().rfind(|record| record.number == field.number)
            && let Some(name) = declared.name(low32(record.varint).cast_signed())
        {
            let payload = info.fields.iter().find(|field| is_payload(field, name));
            fit.named |= payload.is_some_and(|field| has(field.number));
        }
    }
    Some(fit)
}

/// Whether the field holds the message that a value of an enum is named after.
fn is_payload(field: &FieldInfo, name: &str) -> bool {
    let message = field.message().map(|info| info.full_name);
    message.and_then(|full| full.rsplit('.').next()) == Some(name)
}

fn value(field: &'static FieldInfo, record: &Record<'_>, fit: &mut Fit) -> Option<()> {
    let expected = field.kind.wire_type();
    if record.wire_type != expected {
        let packed = record.wire_type == 2
            && matches!(field.label, Label::Repeated | Label::Packed)
            && expected != 2;
        return packed.then_some(());
    }
    match field.kind {
        Kind::Bool => fit.odd += usize::from(record.varint > 1),
        Kind::Enum(declared) => {
            let number = low32(record.varint).cast_signed();
            fit.odd += usize::from(declared.name(number).is_none());
        }
        Kind::String => {
            let text = std::str::from_utf8(record.bytes).ok()?;
            if !field.constant.is_empty() && field.constant != text {
                return None;
            }
            let crooked = match field.text {
                Text::Uuid => text.len() != 36,
                Text::UnknownMembers => !text.starts_with('{'),
                _ => text.contains(|c: char| c.is_control() && !matches!(c, '\t' | '\r' | '\n')),
            };
            fit.odd += usize::from(crooked);
        }
        Kind::Message(info) => within(info, record.bytes, DEEPEST, fit)?,
        Kind::Map(_) => {
            let entry = records(record.bytes)?;
            fit.inner_unknown += entry.iter().filter(|r| !matches!(r.number, 1 | 2)).count();
        }
        _ => {}
    }
    Some(())
}

/// Compares a nested message; none if the bytes are no message.
fn within(info: &'static MessageInfo, bytes: &[u8], depth: usize, fit: &mut Fit) -> Option<()> {
    let records = records(bytes)?;
    let required = info.fields.iter().filter(|field| field.label == Label::Required);
    fit.incomplete |= required
        .map(|field| field.number)
        .any(|number| !records.iter().any(|record| record.number == number));
    for record in records {
        match info.field(record.number).filter(|field| may_be(field, &record)) {
            None => fit.inner_unknown += 1,
            Some(field) => {
                fit.inner_known += 1;
                if let (Kind::Message(info), Some(depth)) = (field.kind, depth.checked_sub(1)) {
                    within(info, record.bytes, depth, fit)?;
                }
            }
        }
    }
    Some(())
}

/// Whether a value in a nested message can be what the schema says.
fn may_be(field: &FieldInfo, record: &Record<'_>) -> bool {
    let expected = field.kind.wire_type();
    if record.wire_type != expected {
        let many = matches!(field.label, Label::Repeated | Label::Packed);
        return record.wire_type == 2 && many && expected != 2;
    }
    match field.kind {
        Kind::String => std::str::from_utf8(record.bytes).is_ok(),
        Kind::Message(_) | Kind::Map(_) => records(record.bytes).is_some(),
        _ => true,
    }
}

/// What the events that fit amount to; they stand in the order of their fit.
fn judged(fits: &[(&'static MessageEntry, Fit)], unclear: Detection) -> Detection {
    let names = |count: usize| fits.iter().take(count).map(|(entry, _)| *entry);
    let exact = fits.iter().filter(|(_, fit)| fit.is_exact()).count();
    let Some(&(entry, best)) = fits.first() else {
        return unclear.because("its fields are those of no event");
    };
    let second = fits.get(1).map(|(_, fit)| fit);
    let ahead = second
        .is_none_or(|second| best.score() > second.score() || (best.odd == 0 && second.odd > 0));
    let len = unclear.span.end;
    let found = |confidence| Detection::of(entry, confidence, Form::Binary, len);
    let named = best.named && !best.missing;
    match exact {
        0 | 1 if named && best.unknown <= best.known => {
            found(Confidence::Likely).because("its payload is the one that its type names")
        }
        1 if best.known + best.inner_known >= 2 && best.odd * 2 <= best.known => {
            found(Confidence::Likely).because("no other event has all of its fields")
        }
        1 => found(Confidence::Possible)
            .because("no other event has all of its fields, and it has few")
            .or_else(names(MOST_OTHERS + 1).skip(1)),
        0 if ahead && best.score() > 0 && !best.missing => found(Confidence::Possible)
            .because(format!("{} of its fields fit, {} do not", best.known, best.unknown))
            .or_else(names(MOST_OTHERS + 1).skip(1)),
        0 => unclear.because("its fields are those of no event").or_else(names(fits.len())),
        _ if ahead => found(Confidence::Possible)
            .because(format!("its fields fit {exact} events, this one best"))
            .or_else(names(exact).skip(1)),
        _ => unclear.because(format!("its fields fit {exact} events")).or_else(names(exact)),
    }
}

/// Candidates that are named beside one that does not fit exactly.
const MOST_OTHERS: usize = 4;
