//! What a pass needs of the schema, computed by the compiler when it builds
//! the tables of [`info`](crate::info).

use crate::info::{EnumInfo, FieldInfo, Kind, Label, MessageInfo};
use crate::json::Key;
use crate::wire;

/// What a pass needs of a field.
#[derive(Debug)]
pub(crate) struct Step {
    /// The tag with which the field is written.
    pub(super) tag: u32,
    /// Bytes of the tag in binary.
    pub(super) tag_len: u8,
    /// The tag in binary, and zeros.
    pub(super) tag_bytes: [u8; 8],
    /// What is done with the field.
    pub(crate) op: Op,
    /// The name of the JSON member, unless it has characters that JSON escapes.
    pub(super) key: Option<Key>,
}

/// What is done with a field: those of the commonest kinds, which stand alone
/// and follow no rule but their type, and all others.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Op {
    Text,
    Bytes,
    Int32,
    Int64,
    Uint32,
    Uint64,
    Double,
    Enum(&'static EnumInfo),
    Message(&'static MessageInfo),
    Other,
}

/// What a pass needs of a message.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shape {
    /// The JSON form.
    pub(super) form: Form,
    /// How many fields are required.
    pub(super) required: u32,
    /// Fields are declared in the order of their numbers.
    pub(super) ordered: bool,
    /// No field holds messages.
    flat: bool,
    /// Bytes of the Rust type.
    pub(crate) size: usize,
}

/// Stands for the size of a type that a table does not tell: more than any
/// type takes.
const UNKNOWN_SIZE: usize = 1 << 16;

/// The JSON form of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// An object of its fields.
    Object,
    Timestamp,
    Duration,
    /// One of the well-known types' own, which is left to the message.
    Other,
}

impl Step {
    pub(crate) const fn new(
        number: u32,
        json_name: &'static str,
        kind: Kind,
        label: Label,
    ) -> Self {
        let tag = match label {
            Label::Packed => number << 3 | 2,
            _ => number << 3 | kind.wire_type(),
        };
        let (tag_bytes, tag_len) = wire::tag_bytes(tag);
        Self { tag, tag_len, tag_bytes, op: Op::new(kind, label), key: Key::named(json_name) }
    }
}

impl Op {
    const fn new(kind: Kind, label: Label) -> Self {
        match kind {
            _ if matches!(label, Label::Repeated | Label::Packed) => Self::Other,
            Kind::String => Self::Text,
            Kind::Bytes => Self::Bytes,
            Kind::Int32 => Self::Int32,
            Kind::Int64 => Self::Int64,
            Kind::Uint32 => Self::Uint32,
            Kind::Uint64 => Self::Uint64,
            Kind::Double => Self::Double,
            Kind::Enum(info) => Self::Enum(info),
            Kind::Message(info) => Self::Message(info),
            _ => Self::Other,
        }
    }
}

#[allow(clippy::indexing_slicing)] // checked by the compiler: tables are constants
impl Shape {
    pub(crate) const fn new(full_name: &str, fields: &[FieldInfo]) -> Self {
        let (mut required, mut ordered, mut flat, mut last, mut at) = (0, true, true, 0, 0);
        while at < fields.len() {
            if matches!(fields[at].label, Label::Required) {
                required += 1;
            }
            ordered &= last < fields[at].number;
            flat &= fields[at].message().is_none();
            last = fields[at].number;
            at += 1;
        }
        Self { form: form(full_name.as_bytes()), required, ordered, flat, size: UNKNOWN_SIZE }
    }

    /// Whether a document of this message is passed through. To put fields in
    /// another order takes more than to build a message of them, which without
    /// others in it allocates nothing.
    pub(super) fn is_passed(&self) -> bool {
        self.form == Form::Object && (self.ordered || !self.flat)
    }
}

const fn form(full_name: &[u8]) -> Form {
    let [
        b'g',
        b'o',
        b'o',
        b'g',
        b'l',
        b'e',
        b'.',
        b'p',
        b'r',
        b'o',
        b't',
        b'o',
        b'b',
        b'u',
        b'f',
        b'.',
        name @ ..,
    ] = full_name
    else {
        return Form::Object;
    };
    match name {
        b"Timestamp" => Form::Timestamp,
        b"Duration" => Form::Duration,
        b"Struct" | b"Value" | b"ListValue" | b"Any" | b"FieldMask" | b"DoubleValue"
        | b"FloatValue" | b"Int64Value" | b"UInt64Value" | b"Int32Value" | b"UInt32Value"
        | b"BoolValue" | b"StringValue" | b"BytesValue" => Form::Other,
        _ => Form::Object,
    }
}

#[cfg(test)]
mod tests;
