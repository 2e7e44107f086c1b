//! Which event a binary message is, by its fields.

use tidings_core::info::{FieldInfo, MessageInfo};
use tidings_core::rt::text_member;
use tidings_core::wire::{END, Reader};
use tidings_core::{DecodeOptions, MessageEntry};

use super::fit::{Fit, fit, fit_top};
use super::tags::tag;
use super::verdict::verdict;
use super::{Confidence, Detection, Form, Known};
use crate::registry::Registry;

/// Fields of a message that are looked at.
const MOST_FIELDS: usize = 1024;

/// Groups in one another that are passed over.
const MOST_GROUPS: usize = 100;

/// A field as it stands on the wire.
#[derive(Clone, Copy, Debug)]
pub(super) struct Record<'b> {
    pub(super) number: u32,
    pub(super) wire_type: u32,
    pub(super) varint: u64,
    pub(super) bytes: &'b [u8],
}

impl Record<'_> {
    pub(super) fn tag(&self) -> u32 {
        tag(self.number, self.wire_type)
    }
}

/// The fields of a message, or none if it is no message.
pub(super) fn records(bytes: &[u8]) -> Option<Vec<Record<'_>>> {
    let mut records = Vec::with_capacity(32);
    each_record(bytes, |record| {
        records.push(record);
        Some(())
    })?;
    Some(records)
}

/// Shows the fields of a message one after the other, without those that are too
/// many. None if it turns out to be no message, or who sees them has had enough.
pub(super) fn each_record<'b>(
    bytes: &'b [u8],
    mut see: impl FnMut(Record<'b>) -> Option<()>,
) -> Option<()> {
    let mut reader = Reader::new(bytes);
    for _ in 0..MOST_FIELDS {
        let tag = reader.tag().ok()?;
        if tag == END {
            break;
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
        see(record)?;
    }
    Some(())
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
    let mut records = Vec::new();
    let is_message = each_record(bytes, |record| {
        records.push(record);
        Some(())
    });
    if let Some(entry) = named(registry, &records) {
        let found = Detection::of(entry, Confidence::Certain, Form::Binary, bytes.len());
        return found.because("its own field names the type");
    }
    if is_message.is_none() {
        let nothing = Detection { span: 0..0, ..unclear };
        return nothing.because("the bytes are no protobuf message");
    }
    if records.is_empty() {
        return unclear.because("there are no bytes").or_else(all());
    }
    if let Some(name) = carried(&records) {
        let reason = format!("it carries the JSON of an event of the unknown type {name:?}");
        return Detection { named: Some(name.to_owned()), ..unclear }.because(reason);
    }
    let candidates = |fit: fn(&'static MessageInfo, &[Record<'_>]) -> Option<Fit>| {
        let fits = all().filter_map(|entry| Some((entry, fit(entry.info, &records)?)));
        let fits = fits.filter(|(_, fit)| fit.known > 0);
        fits.map(|(entry, fit)| fit.candidate(entry)).collect::<Vec<_>>()
    };
    // One that alone has all fields at the top may have others within.
    let mut exact = candidates(fit_top);
    exact.retain(|fit| fit.is_exact);
    if let [fit] = exact.as_slice()
        && (fit.is_sure.is_some() || fit.is_clear)
    {
        return verdict(exact, unclear, "fields");
    }
    let found = verdict(candidates(fit), unclear, "fields");
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
pub(super) fn carried<'b>(records: &[Record<'b>]) -> Option<&'b str> {
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
