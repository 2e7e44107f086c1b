//! The schemas as the generator sees them: names chosen, types resolved.

use std::collections::BTreeMap;

use heck::ToShoutySnakeCase;

/// Where the Rust code of a protobuf package is found, e.g. `tidings.xumi.v1`
/// at `crate::generated::xumi`.
pub(crate) type Paths = BTreeMap<String, String>;

/// Everything that is generated into one Rust module.
#[derive(Debug, Default)]
pub(crate) struct Module {
    pub(crate) domain: String,
    pub(crate) messages: Vec<Message>,
    pub(crate) enums: Vec<Enum>,
}

#[derive(Debug)]
pub(crate) struct Message {
    pub(crate) full_name: String,
    pub(crate) rust_name: String,
    pub(crate) docs: String,
    /// In the order of declaration.
    pub(crate) fields: Vec<Field>,
    pub(crate) oneofs: Vec<Oneof>,
    pub(crate) plain_json: bool,
    pub(crate) event: Option<EventRules>,
    /// It, or a message in it, has required fields.
    pub(crate) has_required: bool,
    /// A value may hold others of its kind, at any distance.
    pub(crate) recursive: bool,
}

#[derive(Debug)]
pub(crate) struct EventRules {
    pub(crate) event_type: String,
    pub(crate) topic: String,
    pub(crate) stability: i32,
    pub(crate) event_id: String,
    pub(crate) occurred_at: Vec<String>,
    pub(crate) partition_key: String,
    pub(crate) caused_by: String,
    pub(crate) by_hand: bool,
}

#[derive(Debug)]
pub(crate) struct Field {
    pub(crate) number: u32,
    pub(crate) name: String,
    pub(crate) rust_name: String,
    pub(crate) json_name: String,
    pub(crate) json_alias: String,
    pub(crate) docs: String,
    pub(crate) kind: Kind,
    pub(crate) label: Label,
    /// Index of the oneof that the field is in.
    pub(crate) oneof: Option<usize>,
    pub(crate) variant: String,
    pub(crate) boxed: bool,
    pub(crate) unit: String,
    pub(crate) text: Text,
    pub(crate) constant: String,
    pub(crate) absent_in_json_is_empty: bool,
    pub(crate) select: Option<Select>,
}

#[derive(Debug, Clone)]
pub(crate) struct Select {
    pub(crate) rank: i32,
    pub(crate) members: Vec<String>,
    pub(crate) values: Vec<String>,
    pub(crate) otherwise: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Label {
    Optional,
    Implicit,
    Required,
    Repeated,
    Packed,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Text {
    Plain,
    Uuid,
    Json,
    JsonObject,
    UnknownMembers,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Kind {
    /// A number, a string or bytes, by the name of its codec.
    Scalar(Scalar),
    /// An enum: its Rust path, its information's path, whether it is open.
    Enum {
        path: String,
        info: String,
        open: bool,
    },
    Message {
        full_name: String,
        path: String,
        info: String,
    },
    Timestamp,
    Duration,
    Map(Box<(Kind, Kind)>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scalar {
    Double,
    Float,
    Int32,
    Int64,
    Uint32,
    Uint64,
    Sint32,
    Sint64,
    Fixed32,
    Fixed64,
    Sfixed32,
    Sfixed64,
    Bool,
    String,
    Bytes,
}

#[derive(Debug)]
pub(crate) struct Oneof {
    pub(crate) name: String,
    pub(crate) rust_name: String,
    pub(crate) rust_type: String,
    pub(crate) docs: String,
    pub(crate) json_member: String,
}

#[derive(Debug)]
pub(crate) struct Enum {
    pub(crate) full_name: String,
    pub(crate) rust_name: String,
    pub(crate) docs: String,
    pub(crate) values: Vec<EnumValue>,
    pub(crate) open: bool,
}

#[derive(Debug)]
pub(crate) struct EnumValue {
    pub(crate) name: String,
    pub(crate) rust_name: String,
    pub(crate) number: i32,
    pub(crate) docs: String,
}

impl Field {
    /// A list or a map.
    pub(crate) fn is_repeated(&self) -> bool {
        matches!(self.label, Label::Repeated | Label::Packed)
    }

    pub(crate) fn is_map(&self) -> bool {
        matches!(self.kind, Kind::Map(_))
    }

    pub(crate) fn is_unknown_members(&self) -> bool {
        self.text == Text::UnknownMembers
    }

    /// The message that the field is, other than a time.
    pub(crate) fn message(&self) -> Option<&str> {
        match &self.kind {
            Kind::Message { full_name, .. } => Some(full_name),
            _ => None,
        }
    }
}

impl Message {
    /// The fields that are fields of the Rust struct on their own.
    pub(crate) fn plain_fields(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|field| field.oneof.is_none() && !field.is_unknown_members())
    }

    /// The oneof that the field is a member of, and its index.
    pub(crate) fn oneof_of(&self, field: &Field) -> Option<(usize, &Oneof)> {
        let index = field.oneof?;
        Some((index, self.oneofs.get(index)?))
    }

    pub(crate) fn members_of(&self, oneof: usize) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(move |field| field.oneof == Some(oneof))
    }

    /// Whether decoding takes memory for some members of a oneof, and gets it
    /// back when they are replaced.
    pub(crate) fn has_boxed_members(&self, oneof: usize) -> bool {
        self.members_of(oneof).any(|field| field.boxed)
    }

    pub(crate) fn required(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|field| field.label == Label::Required)
    }

    /// The bit of a required field.
    pub(crate) fn required_bit(&self, field: &Field) -> Option<usize> {
        self.required().position(|required| required.number == field.number)
    }

    pub(crate) fn by_number(&self) -> Vec<&Field> {
        let mut fields: Vec<_> = self.fields.iter().collect();
        fields.sort_by_key(|field| field.number);
        fields
    }

    pub(crate) fn keeps_members(&self) -> bool {
        self.fields.iter().any(Field::is_unknown_members)
    }
}

/// The name of the table that describes a type. What sets the type apart from
/// another of its name does so here.
pub(crate) fn info_name(rust_name: &str) -> String {
    let apart = rust_name.len() - rust_name.trim_end_matches('_').len();
    format!("{}{}_INFO", rust_name.to_shouty_snake_case(), "_".repeat(apart))
}
