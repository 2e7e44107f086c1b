//! The types of fields in words.

use prost_reflect::{FieldDescriptor, Kind};

use super::catalog::described_type;
use super::source::Source;
use crate::build::text;
use crate::model::Text;

/// The type in the words of the schema language.
pub(super) fn name(field: &FieldDescriptor) -> String {
    if let (true, Kind::Message(entry)) = (field.is_map(), field.kind()) {
        let key = kind(&entry.map_entry_key_field().kind());
        return format!("map<{key}, {}>", kind(&entry.map_entry_value_field().kind()));
    }
    kind(&field.kind())
}

/// The message or enum that the field, or the map's value, is.
pub(super) fn refers_to(field: &FieldDescriptor) -> String {
    let value = match field.kind() {
        Kind::Message(entry) if field.is_map() => entry.map_entry_value_field().kind(),
        kind => kind,
    };
    described_type(&value).unwrap_or_default()
}

pub(super) fn kind(kind: &Kind) -> String {
    let name = match kind {
        Kind::Double => "double",
        Kind::Float => "float",
        Kind::Int32 => "int32",
        Kind::Int64 => "int64",
        Kind::Uint32 => "uint32",
        Kind::Uint64 => "uint64",
        Kind::Sint32 => "sint32",
        Kind::Sint64 => "sint64",
        Kind::Fixed32 => "fixed32",
        Kind::Fixed64 => "fixed64",
        Kind::Sfixed32 => "sfixed32",
        Kind::Sfixed64 => "sfixed64",
        Kind::Bool => "bool",
        Kind::String => "string",
        Kind::Bytes => "bytes",
        Kind::Message(_) | Kind::Enum(_) => return described_type(kind).unwrap_or_default(),
    };
    name.to_owned()
}

/// The JSON form in a few words.
pub(super) fn json(field: &FieldDescriptor, source: &Source) -> String {
    let rules = source.field(field);
    match text(&rules) {
        Text::Json => return "any JSON value".to_owned(),
        Text::JsonObject => return "object, kept as it is".to_owned(),
        Text::Uuid => return "string with a UUID".to_owned(),
        Text::UnknownMembers => return "the members that the schema does not know".to_owned(),
        Text::Plain => {}
    }
    let plain = source.is_plain(field.parent_message());
    if let (true, Kind::Message(entry)) = (field.is_map(), field.kind()) {
        return format!("object; values: {}", value(&entry.map_entry_value_field().kind(), plain));
    }
    let value = value(&field.kind(), plain);
    if field.is_list() { format!("array; elements: {value}") } else { value.to_owned() }
}

fn value(kind: &Kind, plain: bool) -> &'static str {
    match kind {
        Kind::Double | Kind::Float => "number",
        Kind::Int64 | Kind::Uint64 | Kind::Sint64 | Kind::Fixed64 | Kind::Sfixed64 if !plain => {
            "string with an integer"
        }
        Kind::Bool => "true or false",
        Kind::String => "string",
        Kind::Bytes => "string with base64",
        Kind::Enum(_) => "name of the enum's value, or its number if it has none",
        Kind::Message(message) => match message.full_name().strip_prefix("google.protobuf.") {
            Some("Timestamp") => "string with an RFC 3339 date and time",
            Some("Duration") => "string with seconds, such as `1.5s`",
            Some("FieldMask") => "string with paths",
            Some("Value") => "any JSON value",
            Some("ListValue") => "array",
            Some("Int64Value" | "UInt64Value") => "string with an integer",
            Some("StringValue") => "string",
            Some("BoolValue") => "true or false",
            Some("BytesValue") => "string with base64",
            Some(name) if name.ends_with("Value") => "number",
            _ => "object",
        },
        _ => "integer",
    }
}
