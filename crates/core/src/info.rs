//! What the schema says, as tables.

use crate::transcode::{Op, Shape, Step};

mod debug;
mod oneof;
mod slots;

pub use self::oneof::OneofInfo;
pub(crate) use self::slots::{Slots, slot};

/// A message of the schema: its name and its fields.
#[non_exhaustive]
pub struct MessageInfo {
    /// Full protobuf name, e.g. `events.Envelope`.
    pub full_name: &'static str,
    /// The fields in the order of their declaration, which is the order of
    /// their JSON members.
    pub fields: &'static [FieldInfo],
    /// The names of the oneofs.
    pub oneofs: &'static [OneofInfo],
    /// JSON is written in the form that the platform documents, and unknown
    /// members travel through binary; otherwise it is canonical ProtoJSON.
    pub plain_json: bool,
    pub(crate) shape: Shape,
}

/// A field of a message.
#[non_exhaustive]
pub struct FieldInfo {
    /// Number on the wire.
    pub number: u32,
    /// Name in the schema.
    pub name: &'static str,
    /// Name of the JSON member.
    pub json_name: &'static str,
    /// Type.
    pub kind: Kind,
    /// How often it stands.
    pub label: Label,
    /// Index in [`MessageInfo::oneofs`].
    pub oneof: Option<usize>,
    /// Unit of the number, e.g. `ns`; empty where there is none.
    pub unit: &'static str,
    /// What the text of a string is.
    pub text: Text,
    /// The member's fixed value; empty where there is none.
    pub constant: &'static str,
    pub(crate) step: Step,
}

/// How often a field stands, and what its absence means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Label {
    /// May be absent, which is not the same as the default value.
    Optional,
    /// Absent when it has the default value.
    Implicit,
    /// Must stand (proto2).
    Required,
    /// Any number of times.
    Repeated,
    /// Any number of times, numbers in one run.
    Packed,
}

/// What the text of a string field is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Text {
    /// Plain text, or no string at all.
    Plain,
    /// A UUID.
    Uuid,
    /// JSON that stands as itself in JSON.
    Json,
    /// The JSON members that the schema does not know.
    UnknownMembers,
}

/// Type of a field.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum Kind {
    /// `double`.
    Double,
    /// `float`.
    Float,
    /// `int32`.
    Int32,
    /// `int64`.
    Int64,
    /// `uint32`.
    Uint32,
    /// `uint64`.
    Uint64,
    /// `sint32`.
    Sint32,
    /// `sint64`.
    Sint64,
    /// `fixed32`.
    Fixed32,
    /// `fixed64`.
    Fixed64,
    /// `sfixed32`.
    Sfixed32,
    /// `sfixed64`.
    Sfixed64,
    /// `bool`.
    Bool,
    /// `string`.
    String,
    /// `bytes`.
    Bytes,
    /// An enum.
    Enum(&'static EnumInfo),
    /// A message.
    Message(&'static MessageInfo),
    /// A map.
    Map(&'static (Kind, Kind)),
}

/// An enum of the schema.
#[non_exhaustive]
pub struct EnumInfo {
    /// Full protobuf name.
    pub full_name: &'static str,
    /// Names and numbers as declared.
    pub values: &'static [(&'static str, i32)],
    /// Undeclared numbers stay in the field.
    pub open: bool,
    /// So many of the values at the beginning have numbers that rise by one.
    run: usize,
    /// Where names are.
    slots: Slots,
}

impl MessageInfo {
    /// For generated tables.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(
        full_name: &'static str,
        fields: &'static [FieldInfo],
        oneofs: &'static [OneofInfo],
        plain_json: bool,
    ) -> Self {
        let shape = Shape::new(full_name, fields);
        Self { full_name, fields, oneofs, plain_json, shape }
    }

    /// For generated tables: bytes of the Rust type.
    #[doc(hidden)]
    #[must_use]
    pub const fn size(mut self, bytes: usize) -> Self {
        self.shape.size = bytes;
        self
    }

    /// The field of this number.
    #[must_use]
    pub fn field(&self, number: u32) -> Option<&'static FieldInfo> {
        self.shape.counted(self.fields, number).or_else(|| {
            // Its number is high, or there is none.
            self.fields.iter().find(|field| field.number == number)
        })
    }
}

impl EnumInfo {
    /// For generated tables.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(
        full_name: &'static str,
        values: &'static [(&'static str, i32)],
        open: bool,
    ) -> Self {
        let mut run = 0;
        #[allow(clippy::indexing_slicing)] // constants are checked by the compiler
        while run < values.len() && (run == 0 || values[run].1 == values[run - 1].1.wrapping_add(1))
        {
            run += 1;
        }
        Self { full_name, values, open, run, slots: Slots::new(values) }
    }

    /// The name of a declared number; of several, the first.
    #[cfg_attr(not(debug_assertions), inline(always))]
    #[must_use]
    pub fn name(&self, number: i32) -> Option<&'static str> {
        // Within the run, a value's place tells its number.
        let first = self.values.first()?.1;
        let place = usize::try_from(number.wrapping_sub(first).cast_unsigned());
        match place.ok().filter(|place| *place < self.run) {
            Some(place) => self.values.get(place).map(|value| value.0),
            None => self.find_name(number),
        }
    }

    fn find_name(&self, number: i32) -> Option<&'static str> {
        self.values.iter().find(|value| value.1 == number).map(|value| value.0)
    }

    /// The number of a declared name.
    #[must_use]
    #[inline]
    pub fn number(&self, name: &str) -> Option<i32> {
        self.slots.find(self.values, name)
    }
}

impl FieldInfo {
    /// For generated tables.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(
        number: u32,
        name: &'static str,
        json_name: &'static str,
        kind: Kind,
        label: Label,
    ) -> Self {
        Self {
            number,
            name,
            json_name,
            kind,
            label,
            oneof: None,
            unit: "",
            text: Text::Plain,
            constant: "",
            step: Step::new(number, json_name, kind, label),
        }
    }

    /// For generated tables.
    #[doc(hidden)]
    #[must_use]
    pub const fn in_oneof(mut self, index: usize) -> Self {
        self.oneof = Some(index);
        self.step.op = self.step.op.in_oneof();
        self
    }

    /// For generated tables: the one JSON member of the oneof.
    #[doc(hidden)]
    #[must_use]
    pub const fn in_member(mut self, json_member: &'static str) -> Self {
        self.step = self.step.named(json_member);
        self
    }

    /// For generated tables.
    #[doc(hidden)]
    #[must_use]
    pub const fn unit(mut self, unit: &'static str) -> Self {
        self.unit = unit;
        self
    }

    /// For generated tables.
    #[doc(hidden)]
    #[must_use]
    pub const fn text(mut self, text: Text) -> Self {
        self.text = text;
        if !matches!(text, Text::Plain | Text::Uuid) {
            self.step.op = Op::Other;
        }
        self
    }

    /// For generated tables.
    #[doc(hidden)]
    #[must_use]
    pub const fn constant(mut self, constant: &'static str) -> Self {
        self.constant = constant;
        self.step.op = Op::Other;
        self
    }

    /// The message that the field or, for a map, its value is.
    #[must_use]
    pub const fn message(&self) -> Option<&'static MessageInfo> {
        match self.kind {
            Kind::Message(info) => Some(info),
            Kind::Map(&(_, Kind::Message(info))) => Some(info),
            _ => None,
        }
    }
}

impl Kind {
    /// The wire type of one value: 0 varint, 1 eight bytes, 2 with a length,
    /// 5 four bytes.
    #[must_use]
    pub const fn wire_type(self) -> u32 {
        match self {
            Self::Double | Self::Fixed64 | Self::Sfixed64 => 1,
            Self::Float | Self::Fixed32 | Self::Sfixed32 => 5,
            Self::String | Self::Bytes | Self::Message(_) | Self::Map(_) => 2,
            _ => 0,
        }
    }

    /// The type's name in the schema language.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Double => "double",
            Self::Float => "float",
            Self::Int32 => "int32",
            Self::Int64 => "int64",
            Self::Uint32 => "uint32",
            Self::Uint64 => "uint64",
            Self::Sint32 => "sint32",
            Self::Sint64 => "sint64",
            Self::Fixed32 => "fixed32",
            Self::Fixed64 => "fixed64",
            Self::Sfixed32 => "sfixed32",
            Self::Sfixed64 => "sfixed64",
            Self::Bool => "bool",
            Self::String => "string",
            Self::Bytes => "bytes",
            Self::Enum(info) => info.full_name,
            Self::Message(info) => info.full_name,
            Self::Map(_) => "map",
        }
    }
}

#[cfg(test)]
mod tests;
