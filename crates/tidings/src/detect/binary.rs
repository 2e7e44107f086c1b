//! Which event a binary message is, by its fields.

use tidings_core::info::{FieldInfo, Kind, Label, MessageInfo, Text};
use tidings_core::rt::text_member;
use tidings_core::wire::{END, Reader, low32};
use tidings_core::{DecodeOptions, MessageEntry};

use super::verdict::{Candidate, verdict};
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
pub(super) struct Record<'b> {
    pub(super) number: u32,
    pub(super) wire_type: u32,
    varint: u64,
    pub(super) bytes: &'b [u8],
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
fn each_record<'b>(bytes: &'b [u8], mut see: impl FnMut(Record<'b>) -> Option<()>) -> Option<()> {
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
    let fits = events
        .iter()
        .filter_map(|(entry, _)| Some((*entry, fit(entry.info, &records)?)))
        .filter(|(_, fit)| fit.known > 0)
        .map(|(entry, fit)| fit.candidate(entry))
        .collect();
    let found = verdict(fits, unclear, "fields");
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

/// How the fields of a message fit an event.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Fit {
    known: usize,
    unknown: usize,
    inner_known: usize,
    inner_unknown: usize,
    /// Values that the field may have, but hardly has.
    odd: usize,
    missing: bool,
    /// A nested message lacks a required field.
    incomplete: bool,
    /// A nested message that is not whole is not looked at further.
    only_whole: bool,
    /// Its type is named by an enum, and the payload of this name is there.
    named: bool,
}

impl Fit {
    pub(super) fn candidate(self, entry: &'static MessageEntry) -> Candidate {
        let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        let (known, unknown) = (self.known + self.inner_known, self.unknown + self.inner_unknown);
        let score = count(known) * 2
            - count(unknown) * 2
            - count(self.odd)
            - i64::from(self.missing) * 2
            - i64::from(self.incomplete);
        let is_sure = self.named && !self.missing && self.unknown <= self.known;
        Candidate {
            entry,
            is_exact: unknown == 0 && !self.missing && !self.incomplete,
            is_odd: self.odd > 0,
            score,
            known: self.known,
            unknown: self.unknown,
            is_sure: is_sure.then_some("its payload is the one that its type names"),
            is_clear: known >= 2 && self.odd * 2 <= self.known,
            is_newer: false,
            is_worth_naming: score > 0 && !self.missing,
        }
    }
}

/// None where a value cannot be what the schema says.
pub(super) fn fit(info: &'static MessageInfo, records: &[Record<'_>]) -> Option<Fit> {
    let mut fit = surface(info, records);
    for record in records {
        if let Some(field) = info.field(record.number) {
            value(field, record, &mut fit)?;
        }
    }
    Some(fit)
}

/// How the fields of a message itself fit an event, if it can have their values.
pub(super) fn surface(info: &'static MessageInfo, records: &[Record<'_>]) -> Fit {
    let (mut fit, mut numbers) = (Fit::default(), Numbers::default());
    for record in records {
        numbers.add(record.number);
        match info.field(record.number) {
            None => fit.unknown += 1,
            Some(field) => {
                fit.known += 1;
                fit.odd += usize::from(is_odd(field, record));
            }
        }
    }
    let there =
        |number| numbers.has(number, || records.iter().any(|record| record.number == number));
    for field in info.fields {
        let is_there = there(field.number);
        fit.missing |= field.label == Label::Required && !is_there;
        // Another constant would have been refused, but it may be left out.
        fit.odd += usize::from(!field.constant.is_empty() && !is_there);
        if let Kind::Enum(declared) = field.kind
            && is_there
            && let Some(record) = records.iter().rfind(|record| record.number == field.number)
            && let Some(name) = declared.name(low32(record.varint).cast_signed())
        {
            let payload = info.fields.iter().find(|field| is_payload(field, name));
            fit.named |= payload.is_some_and(|field| there(field.number));
        }
    }
    fit
}

/// Whether a field hardly has such a value.
fn is_odd(field: &FieldInfo, record: &Record<'_>) -> bool {
    if record.wire_type != field.kind.wire_type() {
        return false;
    }
    match (field.kind, field.text) {
        (Kind::Bool, _) => record.varint > 1,
        (Kind::Enum(declared), _) => declared.name(low32(record.varint).cast_signed()).is_none(),
        (Kind::String, Text::Uuid) => record.bytes.len() != 36,
        (Kind::String, Text::UnknownMembers) => !record.bytes.starts_with(b"{"),
        (Kind::String, _) => has_control(record.bytes),
        _ => false,
    }
}

/// The numbers of fields that a message has, a bit for each of the first.
#[derive(Clone, Copy, Default)]
pub(super) struct Numbers(u64);

impl Numbers {
    /// Those of these fields.
    pub(super) fn of(records: &[Record<'_>]) -> Self {
        let mut numbers = Self::default();
        records.iter().for_each(|record| numbers.add(record.number));
        numbers
    }

    fn add(&mut self, number: u32) {
        self.0 |= 1_u64.checked_shl(number).unwrap_or(0);
    }

    /// Whether a number came. Those without a bit are looked for.
    pub(super) fn has(self, number: u32, look: impl FnOnce() -> bool) -> bool {
        1_u64.checked_shl(number).map_or_else(look, |bit| self.0 & bit != 0)
    }
}

/// Whether the field holds the message that a value of an enum is named after.
fn is_payload(field: &FieldInfo, name: &str) -> bool {
    let package = field.message().and_then(|info| info.full_name.strip_suffix(name));
    package.is_some_and(|package| package.is_empty() || package.ends_with('.'))
}

/// None where a field cannot have this value.
fn value(field: &'static FieldInfo, record: &Record<'_>, fit: &mut Fit) -> Option<()> {
    if record.wire_type != field.kind.wire_type() {
        return is_packed(field, record.wire_type).then_some(());
    }
    match field.kind {
        Kind::String => {
            let is_constant = || field.constant.as_bytes() == record.bytes;
            (is_text(record.bytes) && (field.constant.is_empty() || is_constant())).then_some(())
        }
        Kind::Message(info) => within(info, record.bytes, DEEPEST, fit),
        Kind::Map(_) => each_record(record.bytes, |record| {
            fit.inner_unknown += usize::from(!is_of_entry(&record));
            Some(())
        }),
        _ => Some(()),
    }
}

/// Whether the bytes are a message that has only fields of the schema, and those
/// that it needs, as far down as is looked.
pub(super) fn is_whole(info: &'static MessageInfo, bytes: &[u8]) -> bool {
    let mut fit = Fit { only_whole: true, ..Fit::default() };
    within(info, bytes, DEEPEST, &mut fit).is_some()
}

/// Whether the bytes are an entry of a map and nothing more.
pub(super) fn is_entry(bytes: &[u8]) -> bool {
    each_record(bytes, |record| is_of_entry(&record).then_some(())).is_some()
}

fn is_of_entry(record: &Record<'_>) -> bool {
    matches!(record.number, 1 | 2)
}

/// Whether the bytes are UTF-8. Most are ASCII, which shows sooner.
pub(super) fn is_text(bytes: &[u8]) -> bool {
    bytes.is_ascii() || std::str::from_utf8(bytes).is_ok()
}

/// Whether there is a control character that text hardly has.
fn has_control(text: &[u8]) -> bool {
    // Most have no such byte, and compilers look at sixteen at a time.
    let odd = |byte: u8| !(b' '..0x7f).contains(&byte);
    let hardly = |c: char| c.is_control() && !matches!(c, '\t' | '\r' | '\n');
    text.iter().fold(false, |any, byte| any | odd(*byte))
        && std::str::from_utf8(text).is_ok_and(|text| text.contains(hardly))
}

/// Whether several values may stand in one record of this wire type.
pub(super) fn is_packed(field: &FieldInfo, wire_type: u32) -> bool {
    let many = matches!(field.label, Label::Repeated | Label::Packed);
    wire_type == 2 && many && field.kind.wire_type() != 2
}

/// Compares the fields of a nested message; none if it is no message, or none
/// that is wanted.
fn within(info: &'static MessageInfo, bytes: &[u8], depth: usize, fit: &mut Fit) -> Option<()> {
    let mut inner = Fit { only_whole: fit.only_whole, ..Fit::default() };
    let mut numbers = Numbers::default();
    each_record(bytes, |record| {
        numbers.add(record.number);
        let field = info.field(record.number);
        match field.and_then(|field| inside(field, &record, depth, &mut inner)) {
            Some(()) => inner.inner_known += 1,
            None if inner.only_whole => return None,
            None => inner.inner_unknown += 1,
        }
        Some(())
    })?;
    let is_there = |number| numbers.has(number, || has(bytes, number));
    let mut required = info.fields.iter().filter(|field| field.label == Label::Required);
    fit.incomplete |= inner.incomplete || required.any(|field| !is_there(field.number));
    if fit.only_whole && fit.incomplete {
        return None;
    }
    fit.inner_known += inner.inner_known;
    fit.inner_unknown += inner.inner_unknown;
    Some(())
}

/// Looks at a value in a nested message; none if it cannot be what the schema
/// says.
fn inside(field: &FieldInfo, record: &Record<'_>, depth: usize, fit: &mut Fit) -> Option<()> {
    if record.wire_type != field.kind.wire_type() {
        return is_packed(field, record.wire_type).then_some(());
    }
    match (field.kind, depth.checked_sub(1)) {
        (Kind::String, _) => is_text(record.bytes).then_some(()),
        (Kind::Message(info), Some(depth)) => within(info, record.bytes, depth, fit),
        (Kind::Message(_) | Kind::Map(_), _) => each_record(record.bytes, |_| Some(())),
        _ => Some(()),
    }
}

/// Whether a message has a field of this number.
fn has(bytes: &[u8], number: u32) -> bool {
    let mut is_there = false;
    let see = |record: Record<'_>| {
        is_there |= record.number == number;
        Some(())
    };
    each_record(bytes, see).is_some() && is_there
}
