//! How the fields of a message fit an event.

use tidings_core::MessageEntry;
use tidings_core::info::{FieldInfo, Kind, Label, MessageInfo, Text};
use tidings_core::wire::low32;

use super::binary::{Record, each_record};
use super::verdict::Candidate;

/// Levels of nested messages that are looked at below the first one. Requests
/// of Flyte differ in what identifies their event, which is that far down.
pub(super) const DEEPEST: usize = 2;

/// How the fields of a message fit an event.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Fit {
    pub(super) known: usize,
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

/// How a message fits an event, with what is in nested messages; none where a
/// value cannot be what the schema says.
pub(super) fn fit(info: &'static MessageInfo, records: &[Record<'_>]) -> Option<Fit> {
    let mut fit = fit_top(info, records)?;
    for record in records {
        if let Some(field) = info.field(record.number).filter(|field| is_own(field, record)) {
            nested(field, record, &mut fit)?;
        }
    }
    Some(fit)
}

/// The same without what is in nested messages.
pub(super) fn fit_top(info: &'static MessageInfo, records: &[Record<'_>]) -> Option<Fit> {
    let fits = |record: &Record<'_>| {
        info.field(record.number).is_none_or(|field| is_possible(field, record))
    };
    records.iter().all(fits).then(|| surface(info, records))
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
pub(super) fn is_odd(field: &FieldInfo, record: &Record<'_>) -> bool {
    if !is_own(field, record) {
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

    pub(super) fn add(&mut self, number: u32) {
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

/// Whether a field can have such a value, not looking into messages.
fn is_possible(field: &FieldInfo, record: &Record<'_>) -> bool {
    if !is_own(field, record) {
        return is_packed(field, record.wire_type);
    }
    let is_constant = || field.constant.as_bytes() == record.bytes;
    !matches!(field.kind, Kind::String)
        || (is_text(record.bytes) && (field.constant.is_empty() || is_constant()))
}

/// Whether a record has the wire type of the field's kind.
fn is_own(field: &FieldInfo, record: &Record<'_>) -> bool {
    record.wire_type == field.kind.wire_type()
}

/// Compares what is in a message or map; none if it is none.
fn nested(field: &'static FieldInfo, record: &Record<'_>, fit: &mut Fit) -> Option<()> {
    match field.kind {
        Kind::Message(info) => within(info, record.bytes, DEEPEST, fit),
        Kind::Map(_) => each_record(record.bytes, |record| {
            fit.inner_unknown += usize::from(!is_of_entry(&record));
            Some(())
        }),
        _ => Some(()),
    }
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

/// Compares the fields of a nested message; none if it is no message.
fn within(info: &'static MessageInfo, bytes: &[u8], depth: usize, fit: &mut Fit) -> Option<()> {
    let mut inner = Fit::default();
    let mut numbers = Numbers::default();
    each_record(bytes, |record| {
        numbers.add(record.number);
        let field = info.field(record.number);
        match field.and_then(|field| inside(field, &record, depth, &mut inner)) {
            Some(()) => inner.inner_known += 1,
            None => inner.inner_unknown += 1,
        }
        Some(())
    })?;
    let is_there = |number| numbers.has(number, || has(bytes, number));
    let mut required = info.fields.iter().filter(|field| field.label == Label::Required);
    fit.incomplete |= inner.incomplete || required.any(|field| !is_there(field.number));
    fit.inner_known += inner.inner_known;
    fit.inner_unknown += inner.inner_unknown;
    Some(())
}

/// Looks at a value in a nested message; none if it cannot be what the schema
/// says.
fn inside(field: &FieldInfo, record: &Record<'_>, depth: usize, fit: &mut Fit) -> Option<()> {
    if !is_own(field, record) {
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
pub(super) fn has(bytes: &[u8], number: u32) -> bool {
    let mut is_there = false;
    let see = |record: Record<'_>| {
        is_there |= record.number == number;
        Some(())
    };
    each_record(bytes, see).is_some() && is_there
}
