//! What Google's own runtime makes of the same bytes.

use tidings_core::info::{FieldInfo, Kind, Label, MessageInfo, Text};
use tidings_core::{ConvertError, DecodeErrorKind, DecodeOptions, MessageEntry};
use tidings_testkit::laws;
use tidings_testkit::mutate::{self, Record};

const PARTIAL: DecodeOptions = DecodeOptions::STRICT.with_partial(true);

/// Reads a message without asking for required fields, and writes it again;
/// nothing where it is refused.
pub type Read = fn(&[u8]) -> Option<Vec<u8>>;

/// Any bytes as a message of this type, read by us and by Google's runtime.
///
/// Both take it or refuse it, and both understand the same, but for the rows of
/// `tidings_testkit::divergences`.
///
/// # Panics
/// When it is not so.
pub fn beside_google(entry: &MessageEntry, bytes: &[u8], google: Read) {
    let name = entry.info.full_name;
    let ours = laws::encode(entry, bytes, &PARTIAL).map(|made| made.0);
    match (ours, google(bytes)) {
        (Ok(ours), Some(theirs)) => understood(entry, bytes, &ours, &theirs, google),
        (Ok(_), None) => panic!("{name}: only Google's runtime refuses {bytes:02x?}"),
        (Err(error), Some(_)) => {
            let stricter = is_stricter(entry.info, bytes, &error);
            assert!(stricter, "{name}: only we refuse {bytes:02x?}: {error}");
        }
        (Err(_), None) => {}
    }
}

/// What is refused here for a reason of ours: budgets, the field number 0, in proto2 strings that are not UTF-8, and text that must be JSON or the
/// event's type and is not.
fn is_stricter(info: &MessageInfo, bytes: &[u8], error: &ConvertError) -> bool {
    let ConvertError::Decode(error) = error else { return false };
    match error.kind() {
        DecodeErrorKind::Limit { option, .. } => *option != "Limits::max_depth",
        DecodeErrorKind::InvalidTag => {
            let tag = bytes.get(error.offset()..).unwrap_or_default();
            // The number is what the first byte has above its lowest three bits, and
            // those that follow have.
            let number = |(at, byte): (usize, &u8)| byte & if at == 0 { 0x78 } else { 0x7f };
            let end = tag.iter().position(|byte| *byte < 0x80);
            end.is_some_and(|end| tag[..=end].iter().enumerate().map(number).all(|bits| bits == 0))
        }
        DecodeErrorKind::InvalidUtf8 => is_proto2(info),
        _ => info.fields.iter().any(|field| {
            let checked = !field.constant.is_empty() || !matches!(field.text, Text::Plain);
            checked && error.path().starts_with(field.json_name)
        }),
    }
}

fn is_proto2(info: &MessageInfo) -> bool {
    ["events.", "control."].iter().any(|package| info.full_name.starts_with(package))
}

/// What we wrote says what they wrote, to us and to them.
fn understood(entry: &MessageEntry, bytes: &[u8], ours: &[u8], theirs: &[u8], google: Read) {
    let name = entry.info.full_name;
    let Some(again) = google(ours) else {
        panic!("{name}: they cannot read {ours:02x?}, made of {bytes:02x?}");
    };
    let plain = |bytes: &[u8]| {
        let sorted = laws::sorted(entry, bytes, &PARTIAL);
        sorted.map(|sorted| by_number(entry.info, &sorted))
    };
    let expected = plain(ours);
    assert_eq!(expected, plain(&again), "{name}: they read our output otherwise: {bytes:02x?}");
    let said = plain(theirs);
    if said != expected && !is_reordered(entry.info, bytes) {
        panic!("{name}: {bytes:02x?}\n  ours   {expected:02x?}\n  theirs {said:02x?}");
    }
}

/// The fields in the order of their numbers, and the parts of a message joined:
/// unknown fields of different numbers may stand in any order, and those of a time are
/// kept beside it.
fn by_number(info: &MessageInfo, bytes: &[u8]) -> Vec<u8> {
    let mut records = mutate::records(bytes);
    let is_single = |record: &Record| {
        let field = info.field(record.number).filter(|_| record.wire_type == 2);
        field.is_some_and(|FieldInfo { kind, label, .. }| {
            matches!(kind, Kind::Message(_)) && *label != Label::Repeated
        })
    };
    // The parts stand together, whatever of another wire type stood between them.
    records.sort_by_key(|record| (record.number, !is_single(record)));
    records.dedup_by(|later, first| {
        let parts = later.number == first.number && is_single(first) && is_single(later);
        if parts {
            first.value.append(&mut later.value);
        }
        parts
    });
    for record in records.iter_mut().filter(|record| record.wire_type == 2) {
        match info.field(record.number).map(|field| field.kind) {
            Some(Kind::Message(inner)) => record.value = by_number(inner, &record.value),
            Some(Kind::Map(&(_, Kind::Message(inner)))) => {
                let mut entry = mutate::records(&record.value);
                for part in entry.iter_mut().filter(|part| (part.number, part.wire_type) == (2, 2))
                {
                    part.value = by_number(inner, &part.value);
                }
                record.value = mutate::join(&entry);
            }
            _ => {}
        }
    }
    mutate::join(&records)
}

/// Whether Google's runtime puts something that is read here among the unknown
/// fields, behind all others: an entry of a map with something else in it, as a whole,
/// and a number that an enum of proto2 does not declare.
fn is_reordered(info: &MessageInfo, bytes: &[u8]) -> bool {
    mutate::records(bytes).iter().any(|record| {
        match (info.field(record.number).map(|field| field.kind), record.wire_type) {
            (Some(Kind::Message(inner)), 2) => is_reordered(inner, &record.value),
            (Some(Kind::Map(kinds)), 2) => is_odd_entry(kinds, &record.value),
            (Some(Kind::Enum(values)), 0) => {
                is_proto2(info) && {
                    let [a, b, c, d, ..] = record.value[..] else { return false };
                    values.name(i32::from_le_bytes([a, b, c, d])).is_none()
                }
            }
            _ => false,
        }
    })
}

fn is_odd_entry((key, value): &(Kind, Kind), bytes: &[u8]) -> bool {
    mutate::records(bytes).iter().any(|part| match (part.number, *value) {
        (1, _) => u32::from(part.wire_type) != key.wire_type(),
        (2, _) if u32::from(part.wire_type) != value.wire_type() => true,
        (2, Kind::Message(inner)) => is_reordered(inner, &part.value),
        (2, _) => false,
        _ => true,
    })
}
