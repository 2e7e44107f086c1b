//! Which values of one type a reader of another type understands.
//!
//! | written as | read as | binary | JSON |
//! |---|---|---|---|
//! | int32, int64, uint32, uint64, bool, enum | one of them | numbers in range, in proto2 those of the enum's values | the same; bool only as bool; an enum's names only as an enum |
//! | sint32, sint64 | one of them | numbers in range | the same |
//! | fixed32, sfixed32; fixed64, sfixed64 | one of the same size | numbers in range | the same |
//! | integer of 32 bits | double | no | yes |
//! | any other integer | double, float | no | numbers of few digits |
//! | float | double | no | yes; the other way within its range |
//! | string | bytes | yes | no |
//! | bytes | string | UTF-8 | no |
//! | message | bytes | yes | no |
//! | bytes | message | when it holds one | no |
//! | a message | another one | field by field, when both have the same fields | the same |

use prost_reflect::{EnumDescriptor, Kind, MessageDescriptor, Syntax};

use super::options;

/// The type's name in the schema language.
pub(super) fn name(kind: &Kind) -> String {
    match kind {
        Kind::Message(message) => message.full_name().to_owned(),
        Kind::Enum(item) => item.full_name().to_owned(),
        kind => format!("{kind:?}").to_lowercase(),
    }
}

/// How numbers stand on the wire; the same group, the same bytes.
fn group(kind: &Kind) -> &'static str {
    match kind {
        Kind::Int32 | Kind::Int64 | Kind::Uint32 | Kind::Uint64 | Kind::Bool | Kind::Enum(_) => {
            "varint"
        }
        Kind::Sint32 | Kind::Sint64 => "zigzag varint",
        Kind::Fixed32 | Kind::Sfixed32 => "four bytes",
        Kind::Fixed64 | Kind::Sfixed64 => "eight bytes",
        Kind::Float => "float",
        Kind::Double => "double",
        Kind::String | Kind::Bytes | Kind::Message(_) => "length and bytes",
    }
}

/// The integers that a type holds.
fn range(kind: &Kind) -> Option<(i128, i128)> {
    Some(match kind {
        Kind::Bool => (0, 1),
        Kind::Int32 | Kind::Sint32 | Kind::Sfixed32 | Kind::Enum(_) => {
            (i32::MIN.into(), i32::MAX.into())
        }
        Kind::Uint32 | Kind::Fixed32 => (0, u32::MAX.into()),
        Kind::Int64 | Kind::Sint64 | Kind::Sfixed64 => (i64::MIN.into(), i64::MAX.into()),
        Kind::Uint64 | Kind::Fixed64 => (0, u64::MAX.into()),
        _ => return None,
    })
}

/// Whether an enum has the numbers of its values alone.
pub(super) fn is_closed(item: &EnumDescriptor) -> bool {
    item.parent_file().syntax() == Syntax::Proto2 && !options::is_open(item)
}

fn fits(from: &Kind, to: &Kind) -> bool {
    range(from).zip(range(to)).is_some_and(|(from, to)| from.0 >= to.0 && from.1 <= to.1)
}

/// What a reader of one type makes of another's binary form, if not the same.
pub(super) fn binary(from: &Kind, to: &Kind) -> Option<String> {
    if group(from) != group(to) {
        return Some(format!("{} is not read as {}", group(from), group(to)));
    }
    match (from, to) {
        (Kind::Bytes, Kind::String) => Some("bytes that are not UTF-8 are refused".to_owned()),
        (Kind::Bytes, Kind::Message(_)) => {
            Some("bytes that hold no message are refused".to_owned())
        }
        (_, Kind::Bytes) => None,
        (Kind::Message(from), Kind::Message(to)) if alike(from, to) => None,
        (Kind::String | Kind::Message(_), _) => Some("the bytes are another type's".to_owned()),
        // Enums have the same numbers or say so themselves.
        (Kind::Enum(_), Kind::Enum(_)) => None,
        (_, Kind::Enum(item)) if is_closed(item) => {
            Some("numbers that no value has are passed over as unknown".to_owned())
        }
        _ if fits(from, to) => None,
        _ => Some("numbers out of range are read as others".to_owned()),
    }
}

/// What a reader of one type makes of another's JSON form, if not the same.
pub(super) fn json(from: &Kind, to: &Kind) -> Option<String> {
    let no = |why: &str| Some(why.to_owned());
    match (from, to) {
        (Kind::Message(from), Kind::Message(to)) if alike(from, to) => None,
        (Kind::Enum(_), Kind::Enum(_)) => None,
        (Kind::Enum(_), _) => no("names of the enum are refused"),
        (Kind::Bool, _) | (_, Kind::Bool) => no("true and false are no other values"),
        (_, Kind::Enum(item)) if is_closed(item) && range(from).is_some() => {
            no("numbers that no value has are refused")
        }
        (Kind::Float, Kind::Double) => None,
        (Kind::Double, Kind::Float) => no("numbers that are too large are refused"),
        (Kind::Double | Kind::Float, to) if range(to).is_some() => no("fractions are refused"),
        (from, Kind::Double) if fits(from, &Kind::Int32) || fits(from, &Kind::Uint32) => None,
        (from, Kind::Double | Kind::Float) if range(from).is_some() => {
            no("numbers that are too long lose digits")
        }
        _ if range(from).is_some() && range(to).is_some() => {
            if fits(from, to) {
                None
            } else {
                no("numbers out of range are refused")
            }
        }
        (Kind::String, Kind::Bytes) => no("text that is not base64 is refused"),
        (Kind::Bytes, Kind::String) => no("the base64 is taken for the text"),
        _ => no("the value has another JSON type"),
    }
}

/// Whether two messages have the same fields, whatever they are called. A type
/// with a JSON form of its own is like no other.
fn alike(one: &MessageDescriptor, other: &MessageDescriptor) -> bool {
    let known = |message: &MessageDescriptor| message.package_name() == "google.protobuf";
    if known(one) || known(other) || one.fields().count() != other.fields().count() {
        return false;
    }
    one.fields().all(|field| {
        other.get_field(field.number()).is_some_and(|same| {
            same.json_name() == field.json_name()
                && same.cardinality() == field.cardinality()
                && same_name(&same.kind(), &field.kind(), one, other)
        })
    })
}

/// Whether two types are one, or each the message itself.
fn same_name(a: &Kind, b: &Kind, one: &MessageDescriptor, other: &MessageDescriptor) -> bool {
    let recursive = name(a) == other.full_name() && name(b) == one.full_name();
    recursive || name(a) == name(b)
}
