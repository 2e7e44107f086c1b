//! The messages behind the golden vectors: the same on every machine.

use std::collections::HashMap;

use prost_reflect::{
    DynamicMessage, FieldDescriptor, Kind, MapKey, MessageDescriptor, ReflectMessage, Value,
};

use super::source::Source;
use crate::build::{label, text};
use crate::model::{Label, Text};

/// How deep messages nest that nobody requires.
const DEPTH: usize = 4;

/// Which values are chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Case {
    /// What is required, and nothing else.
    Minimal,
    /// Every field, with ordinary values.
    Full,
    /// The largest numbers, texts with everything that JSON escapes.
    Largest,
    /// The smallest numbers, and numbers that an enum does not have.
    Smallest,
    /// Every field that can be empty or zero and yet stand.
    Empty,
}

/// Makes messages of one case.
pub(super) struct Maker<'s> {
    pub(super) source: &'s Source,
    pub(super) case: Case,
    /// The field of the root's oneof that is set, if not the first.
    pub(super) arm: Option<u32>,
}

impl Maker<'_> {
    pub(super) fn root(&self, message: &MessageDescriptor) -> DynamicMessage {
        let mut made = DynamicMessage::new(message.clone());
        for field in self.source.fields(message) {
            let other_arm = self.arm.is_some_and(|arm| arm != field.number());
            if (in_oneof(&field) && other_arm) || !self.stands(&field, DEPTH) {
                continue;
            }
            self.set(&field, DEPTH, &mut made);
        }
        made
    }

    fn nested(&self, message: &MessageDescriptor, depth: usize) -> DynamicMessage {
        let mut made = DynamicMessage::new(message.clone());
        if message.full_name().starts_with("google.protobuf.") {
            self.well_known(message, &mut made);
            return made;
        }
        for field in self.source.fields(message) {
            if self.stands(&field, depth) {
                self.set(&field, depth, &mut made);
            }
        }
        made
    }

    fn stands(&self, field: &FieldDescriptor, depth: usize) -> bool {
        let required = label(field) == Label::Required;
        let rules = self.source.field(field);
        let own_kind = matches!(field.kind(), Kind::Message(message)
            if !message.full_name().starts_with("google.protobuf."));
        let any = matches!(field.kind(), Kind::Message(message)
            if message.full_name() == "google.protobuf.Any");
        required
            || !(self.case == Case::Minimal
                || rules.flag("unknown_members")
                || field.is_group()
                || any
                || (own_kind && depth == 0)
                || (self.case == Case::Empty && (field.is_list() || field.is_map())))
    }

    fn set(&self, field: &FieldDescriptor, depth: usize, made: &mut DynamicMessage) {
        // Of a oneof the first field stays, so that every message reads back.
        if let Some(oneof) = field.containing_oneof().filter(|oneof| !oneof.is_synthetic())
            && oneof.fields().any(|other| made.has_field(&other))
        {
            return;
        }
        let depth = depth.saturating_sub(1);
        let mut value = if let (true, Kind::Message(entry)) = (field.is_map(), field.kind()) {
            let (key, value) = (entry.map_entry_key_field(), entry.map_entry_value_field());
            let value = self.value(&value, field, depth);
            Value::Map(HashMap::from([(self.key(&key.kind()), value)]))
        } else if field.is_list() {
            let one = self.value(field, field, depth);
            Value::List(vec![one.clone(), one])
        } else {
            self.value(field, field, depth)
        };
        self.choose(field, &mut value);
        made.set_field(field, value);
    }

    /// Gives the message of a shared member what tells it from the others.
    fn choose(&self, field: &FieldDescriptor, value: &mut Value) {
        let select = self.source.field(field).nested("select");
        let (members, values) = (select.texts("members"), select.texts("values"));
        let Value::Message(message) = value else { return };
        for name in members {
            let Some(member) = message.descriptor().get_field_by_json_name(&name) else { continue };
            if let Some(value) = values.first() {
                message.set_field(&member, Value::String(value.clone()));
            }
        }
    }

    fn key(&self, kind: &Kind) -> MapKey {
        match kind {
            Kind::Bool => MapKey::Bool(true),
            Kind::Int32 | Kind::Sint32 | Kind::Sfixed32 => MapKey::I32(7),
            Kind::Int64 | Kind::Sint64 | Kind::Sfixed64 => MapKey::I64(7),
            Kind::Uint32 | Kind::Fixed32 => MapKey::U32(7),
            Kind::Uint64 | Kind::Fixed64 => MapKey::U64(7),
            _ => MapKey::String("key".to_owned()),
        }
    }

    fn value(&self, field: &FieldDescriptor, owner: &FieldDescriptor, depth: usize) -> Value {
        let rules = self.source.field(owner);
        let constant = rules.text("constant");
        if !constant.is_empty() {
            return Value::String(constant);
        }
        match field.kind() {
            Kind::Message(message) => Value::Message(self.nested(&message, depth)),
            Kind::Enum(item) => {
                let declared = item.values().map(|value| value.number()).max().unwrap_or_default();
                let empty = item.default_value().number();
                let open = item.full_name() != "google.protobuf.NullValue";
                Value::EnumNumber(match self.case {
                    Case::Smallest if open => -7,
                    Case::Empty => empty,
                    _ => declared,
                })
            }
            Kind::String => Value::String(self.text(text(&rules)).to_owned()),
            kind => self.scalar(&kind),
        }
    }

    fn text(&self, meaning: Text) -> &'static str {
        match (meaning, self.case) {
            (Text::Json | Text::JsonObject, Case::Empty) => "{}",
            (Text::Json | Text::JsonObject, _) => r#"{"nested":{"list":[1,2.50,null,"x"]}}"#,
            (Text::Uuid, Case::Smallest) => "00000000-0000-0000-0000-000000000000",
            (Text::Uuid, _) => "5c1fd2a9-3b0a-4f6e-9a43-0b8a2f0c9f11",
            (_, Case::Empty) => "",
            (_, Case::Largest) => "\"quoted\" \\ / \u{8}\u{c}\n\r\t\u{1} caf\u{e9} \u{1f600}",
            _ => "text",
        }
    }

    fn scalar(&self, kind: &Kind) -> Value {
        let pick = |ordinary: i64, largest: i64, smallest: i64| match self.case {
            Case::Largest => largest,
            Case::Smallest => smallest,
            Case::Empty => 0,
            _ => ordinary,
        };
        let floating = |largest: f64| match self.case {
            Case::Largest => largest,
            Case::Smallest => -0.25,
            Case::Empty => 0.0,
            _ => 1.5,
        };
        let small = |value: i64| i32::try_from(value).unwrap_or_default();
        match kind {
            Kind::Double => Value::F64(floating(1.797_693_134_862_315_7e308)),
            Kind::Float if self.case == Case::Largest => Value::F32(16_777_216.0),
            Kind::Float if self.case == Case::Smallest => Value::F32(-0.25),
            Kind::Float if self.case == Case::Empty => Value::F32(0.0),
            Kind::Float => Value::F32(1.5),
            Kind::Int32 | Kind::Sint32 | Kind::Sfixed32 => {
                Value::I32(small(pick(7, i32::MAX.into(), i32::MIN.into())))
            }
            Kind::Int64 | Kind::Sint64 | Kind::Sfixed64 => {
                Value::I64(pick(1_466_621_647_645_165_800, i64::MAX, i64::MIN))
            }
            Kind::Uint32 | Kind::Fixed32 => {
                Value::U32(pick(7, -1, 0).cast_unsigned().try_into().unwrap_or(u32::MAX))
            }
            Kind::Uint64 | Kind::Fixed64 => {
                Value::U64(pick(9_007_199_254_740_993, -1, 0).cast_unsigned())
            }
            Kind::Bool => Value::Bool(!matches!(self.case, Case::Empty | Case::Smallest)),
            // What is left are bytes.
            _ if self.case == Case::Empty => Value::Bytes(Vec::new().into()),
            _ => Value::Bytes(vec![0, 1, 0xfe, 0xff].into()),
        }
    }

    fn well_known(&self, message: &MessageDescriptor, made: &mut DynamicMessage) {
        let mut set = |number: u32, value: Value| {
            if message.get_field(number).is_some() {
                made.set_field_by_number(number, value);
            }
        };
        let pick = |ordinary: (i64, i32), largest, smallest| match self.case {
            Case::Largest => largest,
            Case::Smallest => smallest,
            Case::Empty => (0, 0),
            _ => ordinary,
        };
        let (seconds, nanos) = match message.name() {
            "Timestamp" => pick(
                (1_466_621_647, 645_165_800),
                (253_402_300_799, 999_999_999),
                (-62_135_596_800, 0),
            ),
            "Duration" => pick((90, 500_000_000), (315_576_000_000, 0), (-315_576_000_000, 0)),
            "Struct" => return set(1, Value::Map(HashMap::from([self.entry(message)]))),
            "Value" => return set(3, Value::String("text".to_owned())),
            // No vector holds one.
            _ => return,
        };
        set(1, Value::I64(seconds));
        set(2, Value::I32(nanos));
    }

    fn entry(&self, message: &MessageDescriptor) -> (MapKey, Value) {
        let value = message.parent_pool().get_message_by_name("google.protobuf.Value");
        let value = value.map(|descriptor| {
            let mut value = DynamicMessage::new(descriptor.clone());
            self.well_known(&descriptor, &mut value);
            Value::Message(value)
        });
        (MapKey::String("key".to_owned()), value.unwrap_or(Value::String(String::new())))
    }
}

fn in_oneof(field: &FieldDescriptor) -> bool {
    field.containing_oneof().is_some_and(|oneof| !oneof.is_synthetic())
}
