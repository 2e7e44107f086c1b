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
    /// The same, to be compared.
    name: Name,
    /// Whether the field must stand.
    pub(super) required: bool,
    /// Whether a default value is absence: the field has no presence.
    pub(super) implicit: bool,
}

/// The two ends of a member's name as it stands in JSON, with quotes and colon.
#[derive(Debug)]
struct Name {
    first: u64,
    /// Which bits of the first word count.
    mask: u64,
    last: u64,
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
    /// A message in a oneof.
    Choice(&'static MessageInfo),
    Other,
}

/// What a pass needs of a message.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shape {
    /// The JSON form.
    pub(super) form: Form,
    /// How many fields are required.
    pub(super) required: u32,
    /// By its number, the place of a field among the declared ones.
    places: [u8; PLACES],
    /// Fields are declared in the order of their numbers.
    pub(super) ordered: bool,
    /// Bytes of the Rust type.
    pub(crate) size: usize,
}

/// Numbers whose places are known: nearly all.
const PLACES: usize = 32;

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
    Struct,
    Value,
    List,
    /// The value of the only field.
    Wrapper,
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
        Self {
            tag,
            tag_len,
            tag_bytes,
            op: Op::new(kind, label),
            key: Key::named(json_name),
            name: Name::new(json_name.as_bytes()),
            required: matches!(label, Label::Required),
            implicit: matches!(label, Label::Implicit),
        }
    }

    /// The same field in a member of this name.
    pub(crate) const fn named(mut self, json_name: &'static str) -> Self {
        self.key = Key::named(json_name);
        self.name = Name::new(json_name.as_bytes());
        self
    }

    /// How many bytes the member's name takes, if the text begins with it.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(super) fn name_len(&self, text: &[u8]) -> Option<usize> {
        let key = self.key.as_ref()?;
        let Some(first) = text.first_chunk() else {
            return key.begins(text).then_some(key.len());
        };
        if (u64::from_le_bytes(*first) ^ self.name.first) & self.name.mask != 0 {
            return None;
        }
        let len = key.len();
        let same = match len {
            ..=8 => true,
            9..=16 => {
                let last = text.get(..len).and_then(|name| name.last_chunk());
                last.is_some_and(|last| u64::from_le_bytes(*last) == self.name.last)
            }
            _ => key.begins(text),
        };
        same.then_some(len)
    }
}

impl Name {
    const fn new(name: &[u8]) -> Self {
        let len = name.len() + 3;
        Self {
            first: word(name, 0),
            mask: if len < 8 { u64::MAX >> (64 - len * 8) } else { u64::MAX },
            last: word(name, len.saturating_sub(8)),
        }
    }
}

/// Eight bytes of a name with quotes and colon, from this one on.
#[allow(clippy::indexing_slicing)] // checked by the compiler: a constant
const fn word(name: &[u8], from: usize) -> u64 {
    let (mut bytes, mut at) = ([0; 8], 0);
    while at < bytes.len() {
        let place = from + at;
        bytes[at] = match place {
            0 => b'"',
            _ if place <= name.len() => name[place - 1],
            _ if place == name.len() + 1 => b'"',
            _ if place == name.len() + 2 => b':',
            _ => 0,
        };
        at += 1;
    }
    u64::from_le_bytes(bytes)
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

impl Op {
    /// What is done with such a field in a oneof.
    pub(crate) const fn in_oneof(self) -> Self {
        match self {
            Self::Message(info) => Self::Choice(info),
            _ => Self::Other,
        }
    }
}

#[allow(clippy::indexing_slicing, clippy::cast_possible_truncation)] // constants
impl Shape {
    pub(crate) const fn new(full_name: &str, fields: &[FieldInfo]) -> Self {
        let (mut required, mut ordered, mut last, mut at) = (0, true, 0, 0);
        let mut places = [0; PLACES];
        while at < fields.len() {
            if matches!(fields[at].label, Label::Required) {
                required += 1;
            }
            ordered &= last < fields[at].number;
            last = fields[at].number;
            if (last as usize) < PLACES && at <= u8::MAX as usize {
                places[last as usize] = at as u8;
            }
            at += 1;
        }
        Self { form: form(full_name.as_bytes()), required, places, ordered, size: UNKNOWN_SIZE }
    }
}

impl Shape {
    /// The field of this number, if the number is one of those whose places
    /// are known.
    pub(crate) fn counted(
        &self,
        fields: &'static [FieldInfo],
        number: u32,
    ) -> Option<&'static FieldInfo> {
        let place = self.places.get(usize::try_from(number).ok()?)?;
        fields.get(usize::from(*place)).filter(|field| field.number == number)
    }
}

/// The field with this tag, and its place among the declared ones.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(super) fn find(info: &'static MessageInfo, tag: u32) -> Option<(usize, &'static FieldInfo)> {
    let number = usize::try_from(tag >> 3).ok()?;
    let place = usize::from(info.shape.places.get(number).copied().unwrap_or_default());
    match info.fields.get(place) {
        Some(field) if field.step.tag == tag => Some((place, field)),
        _ => find_slowly(info, tag),
    }
}

#[inline(never)]
fn find_slowly(info: &'static MessageInfo, tag: u32) -> Option<(usize, &'static FieldInfo)> {
    info.fields.iter().enumerate().find(|(_, field)| field.step.tag == tag)
}

/// Whether a document of this message is passed through. To put fields in
/// another order takes more than to build a message of them, which without
/// others in it allocates nothing.
pub(super) fn is_passed(info: &MessageInfo) -> bool {
    let holds_messages = |field: &FieldInfo| match field.message() {
        Some(info) => !matches!(info.shape.form, Form::Timestamp | Form::Duration),
        None => false,
    };
    let Shape { form, ordered, .. } = info.shape;
    form == Form::Object && (ordered || info.fields.iter().any(holds_messages))
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
        b"Struct" => Form::Struct,
        b"Value" => Form::Value,
        b"ListValue" => Form::List,
        b"DoubleValue" | b"FloatValue" | b"Int64Value" | b"UInt64Value" | b"Int32Value"
        | b"UInt32Value" | b"BoolValue" | b"StringValue" | b"BytesValue" => Form::Wrapper,
        b"Any" | b"FieldMask" => Form::Other,
        _ => Form::Object,
    }
}

#[cfg(test)]
mod tests;
