//! Values as text, by the type that the schema gives them.

use tidings_core::info::{EnumInfo, Kind, Label, MessageInfo, Text};
use tidings_core::{Duration, Timestamp};
use uuid::Uuid;

use crate::walk::{Field, put};
use crate::wire::{Cursor, Raw, Varint, wire_name};

/// Characters of a text, and bytes of what is none, that are shown.
const MOST_SHOWN: usize = 160;

/// Elements of a packed field that are shown.
const MOST_ELEMENTS: usize = 32;

/// A value as text, with what is odd about it.
#[derive(Debug, Default)]
pub(crate) struct Shown {
    pub(crate) text: String,
    pub(crate) marks: Vec<String>,
}

impl Shown {
    fn mark(&mut self, condition: bool, mark: &str) {
        if condition && !self.marks.iter().any(|known| known == mark) {
            self.marks.push(mark.to_owned());
        }
    }
}

/// A field that has fields of its own, which are shown on the next lines.
pub(crate) fn opened(field: Option<Field>, bytes: &[u8], minimal: bool) -> Shown {
    let mut shown = Shown::default();
    put(&mut shown.text, format_args!("{} bytes", bytes.len()));
    shown.mark(!minimal, "non-minimal varint in the length");
    let hint = match field.map(|field| field.kind) {
        Some(Kind::Message(info)) => message_hint(info, bytes),
        _ => None,
    };
    if let Some(hint) = hint {
        put(&mut shown.text, format_args!(" ({hint})"));
    }
    shown
}

/// A group, whose fields are shown on the next lines.
pub(crate) fn group(field: Option<Field>) -> Shown {
    let mut shown = Shown { text: "a group".to_owned(), marks: Vec::new() };
    shown.mark(field.is_some(), "wrong wire type: not a group");
    shown
}

/// A value without fields of its own.
pub(crate) fn show(field: Option<Field>, raw: Raw<'_>) -> Shown {
    let mut shown = Shown { text: "= ".to_owned(), marks: Vec::new() };
    let fits = |wire: u32| wire == wire_type(raw);
    match (field, raw) {
        (Some(field), _) if fits(field.kind.wire_type()) => typed(field, raw, &mut shown),
        (Some(field), Raw::Len { bytes, minimal }) if is_repeated_number(field) => {
            shown.mark(!minimal, "non-minimal varint in the length");
            packed(field, bytes, &mut shown);
        }
        (Some(field), _) => {
            untyped(raw, &mut shown);
            let expected = wire_name(field.kind.wire_type());
            shown.mark(true, &format!("wrong wire type: {expected} expected"));
        }
        (None, _) => untyped(raw, &mut shown),
    }
    shown
}

const fn wire_type(raw: Raw<'_>) -> u32 {
    match raw {
        Raw::Varint(_) => 0,
        Raw::I64(_) => 1,
        Raw::Len { .. } => 2,
        Raw::I32(_) => 5,
    }
}

fn is_repeated_number(field: Field) -> bool {
    matches!(field.label, Label::Repeated | Label::Packed) && field.kind.wire_type() != 2
}

fn packed(field: Field, bytes: &[u8], shown: &mut Shown) {
    let mut cursor = Cursor::new(bytes, 0, bytes.len());
    let mut count = 0_usize;
    shown.text.push('[');
    while cursor.at() < bytes.len() {
        let Ok(raw) = cursor.value(field.kind.wire_type()) else {
            shown.mark(true, "the last element is cut");
            break;
        };
        let mut element = Shown::default();
        typed(field, raw, &mut element);
        if count < MOST_ELEMENTS {
            let comma = if count == 0 { "" } else { ", " };
            put(&mut shown.text, format_args!("{comma}{}", element.text));
        }
        for mark in element.marks {
            shown.mark(true, &mark);
        }
        count += 1;
    }
    if count > MOST_ELEMENTS {
        put(&mut shown.text, format_args!(", … {} in all", count));
    }
    shown.text.push_str("] packed");
}

fn typed(field: Field, raw: Raw<'_>, shown: &mut Shown) {
    match raw {
        Raw::Varint(varint) => number(field, varint, shown),
        Raw::I64(bytes) => match field.kind {
            Kind::Double => put(&mut shown.text, format_args!("{}", f64::from_le_bytes(bytes))),
            Kind::Sfixed64 => signed(field, i64::from_le_bytes(bytes), shown),
            _ => put(&mut shown.text, format_args!("{}", u64::from_le_bytes(bytes))),
        },
        Raw::I32(bytes) => match field.kind {
            Kind::Float => put(&mut shown.text, format_args!("{}", f32::from_le_bytes(bytes))),
            Kind::Sfixed32 => signed(field, i64::from(i32::from_le_bytes(bytes)), shown),
            _ => put(&mut shown.text, format_args!("{}", u32::from_le_bytes(bytes))),
        },
        Raw::Len { bytes, minimal } => {
            shown.mark(!minimal, "non-minimal varint in the length");
            match field.kind {
                Kind::String => text(field, bytes, shown),
                _ => blob(bytes, shown),
            }
        }
    }
    if !field.unit.is_empty() && matches!(raw, Raw::I64(_) | Raw::I32(_)) {
        put(&mut shown.text, format_args!(" {}", field.unit));
    }
}

fn number(field: Field, Varint { value, minimal }: Varint, shown: &mut Shown) {
    shown.mark(!minimal, "non-minimal varint");
    let wide = i64::from_le_bytes(value.to_le_bytes());
    // What a decoder keeps of a value that is too large for its field.
    let [a, b, c, d, ..] = value.to_le_bytes();
    let narrow = i32::from_le_bytes([a, b, c, d]);
    match field.kind {
        Kind::Int64 => signed(field, wide, shown),
        Kind::Sint64 => signed(field, unzigzag(value), shown),
        Kind::Int32 => {
            shown.mark(i64::from(narrow) != wide, "more than 32 bits");
            signed(field, i64::from(narrow), shown);
        }
        Kind::Sint32 => {
            shown.mark(value > u64::from(u32::MAX), "more than 32 bits");
            signed(field, unzigzag(value & u64::from(u32::MAX)), shown);
        }
        Kind::Uint32 => {
            shown.mark(value > u64::from(u32::MAX), "more than 32 bits");
            signed(field, i64::from(u32::from_le_bytes([a, b, c, d])), shown);
        }
        Kind::Bool => {
            shown.mark(value > 1, "neither 0 nor 1");
            put(&mut shown.text, format_args!("{}", value != 0));
        }
        Kind::Enum(info) => {
            shown.mark(i64::from(narrow) != wide, "more than 32 bits");
            enum_value(info, narrow, shown);
        }
        _ => match i64::try_from(value) {
            Ok(value) => signed(field, value, shown),
            Err(_) => put(&mut shown.text, format_args!("{value}")),
        },
    }
}

fn unzigzag(value: u64) -> i64 {
    let half = i64::from_le_bytes((value >> 1).to_le_bytes());
    if value & 1 == 0 { half } else { !half }
}

fn enum_value(info: &EnumInfo, number: i32, shown: &mut Shown) {
    match info.name(number) {
        Some(name) => put(&mut shown.text, format_args!("{name} ({number})")),
        None => put(&mut shown.text, format_args!("{number}")),
    }
    shown.mark(info.name(number).is_none(), "undeclared enum value");
}

/// A number with its unit, and what time it is if it is one.
fn signed(field: Field, value: i64, shown: &mut Shown) {
    put(&mut shown.text, format_args!("{value}"));
    if field.unit.is_empty() {
        return;
    }
    put(&mut shown.text, format_args!(" {}", field.unit));
    // Times after 1973; anything smaller is a span of time.
    let time = match field.unit {
        "ns" if value > 100_000_000_000_000_000 => Timestamp::from_unix_nanos(value),
        "ms" if value > 100_000_000_000 => {
            Timestamp::from_unix_nanos(value.saturating_mul(1_000_000))
        }
        "s" if value > 100_000_000 => Timestamp::from_unix_seconds(value),
        _ => return,
    };
    let mut written = String::new();
    if time.write(&mut written).is_some() {
        put(&mut shown.text, format_args!(" ({written})"));
    }
}

fn text(field: Field, bytes: &[u8], shown: &mut Shown) {
    let text = String::from_utf8_lossy(bytes);
    quoted(&text, bytes.len(), shown);
    shown.mark(std::str::from_utf8(bytes).is_err(), "invalid UTF-8");
    let is_uuid = field.text == Text::Uuid;
    shown.mark(is_uuid && !text.is_empty() && Uuid::try_parse(&text).is_err(), "not a UUID");
}

fn quoted(text: &str, length: usize, shown: &mut Shown) {
    let cut = text.char_indices().nth(MOST_SHOWN).map(|(at, _)| at);
    let start = text.get(..cut.unwrap_or(text.len())).unwrap_or(text);
    put(&mut shown.text, format_args!("{start:?}"));
    if cut.is_some() {
        put(&mut shown.text, format_args!("… ({length} bytes)"));
    }
}

fn blob(bytes: &[u8], shown: &mut Shown) {
    put(&mut shown.text, format_args!("{} bytes", bytes.len()));
    if !bytes.is_empty() {
        shown.text.push(' ');
    }
    for byte in bytes.iter().take(MOST_SHOWN / 2) {
        put(&mut shown.text, format_args!("{byte:02x}"));
    }
    if bytes.len() > MOST_SHOWN / 2 {
        shown.text.push('…');
    }
    if let Some(text) = readable(bytes) {
        shown.text.push(' ');
        quoted(text, bytes.len(), shown);
    }
}

/// The text that the bytes are, if they are one that people write.
fn readable(bytes: &[u8]) -> Option<&str> {
    let text = std::str::from_utf8(bytes).ok().filter(|text| !text.is_empty())?;
    let fine = |c: char| !c.is_control() || matches!(c, '\n' | '\r' | '\t');
    text.chars().all(fine).then_some(text)
}

fn untyped(raw: Raw<'_>, shown: &mut Shown) {
    match raw {
        Raw::Varint(Varint { value, minimal }) => {
            put(&mut shown.text, format_args!("{value}"));
            shown.mark(!minimal, "non-minimal varint");
        }
        Raw::I64(bytes) => {
            let (bits, double) = (u64::from_le_bytes(bytes), f64::from_le_bytes(bytes));
            put(&mut shown.text, format_args!("{bits:#018x} (or {double:?})"));
        }
        Raw::I32(bytes) => {
            let (bits, float) = (u32::from_le_bytes(bytes), f32::from_le_bytes(bytes));
            put(&mut shown.text, format_args!("{bits:#010x} (or {float:?})"));
        }
        Raw::Len { bytes, minimal } => {
            shown.mark(!minimal, "non-minimal varint in the length");
            blob(bytes, shown);
        }
    }
}

/// What a message of two numbers stands for: a time, a span of time, a UUID.
fn message_hint(info: &MessageInfo, bytes: &[u8]) -> Option<String> {
    let mut numbers = [0_u64; 2];
    let mut cursor = Cursor::new(bytes, 0, bytes.len());
    if !matches!(
        info.full_name,
        "google.protobuf.Timestamp" | "google.protobuf.Duration" | "events.UUID" | "control.UUID"
    ) {
        return None;
    }
    while cursor.at() < bytes.len() {
        let tag = cursor.tag().ok()?;
        let Raw::Varint(varint) = cursor.value(tag.wire_type).ok()? else { return None };
        let slot = usize::try_from(tag.number).ok()?.checked_sub(1)?;
        *numbers.get_mut(slot)? = varint.value;
    }
    let [first, second] = numbers;
    let seconds = i64::from_le_bytes(first.to_le_bytes());
    let mut text = String::new();
    match info.full_name {
        "google.protobuf.Timestamp" => {
            Timestamp::new(seconds, i32::try_from(second).ok()?).ok()?.write(&mut text)?;
        }
        "google.protobuf.Duration" => {
            let nanos = i64::from_le_bytes(second.to_le_bytes());
            Duration::new(seconds, i32::try_from(nanos).ok()?).ok()?.write(&mut text)?;
        }
        // Each half holds its bytes in little-endian order.
        _ => {
            let halves = [first.to_le_bytes(), second.to_le_bytes()].concat();
            text = Uuid::from_slice(&halves).ok()?.to_string();
        }
    }
    Some(text)
}
