//! Random messages of any type, from the tables of its schema.

use alloc::vec::Vec;

use super::choices::Choices;
use super::tree::{Field, Value};
use super::{Values, leaf};
use crate::info::{FieldInfo, Kind, Label, MessageInfo, Text};

/// Makes one message.
pub(super) struct Maker<'c, 'f> {
    pub(super) choices: &'c mut Choices<'f>,
    pub(super) values: Values,
    /// How many more values may be made, so that wide types stay small.
    budget: usize,
}

impl<'c, 'f> Maker<'c, 'f> {
    pub(super) fn new(choices: &'c mut Choices<'f>, values: Values) -> Self {
        let budget = 1 << choices.below(9);
        Self { choices, values, budget }
    }

    /// A message with at most a few hundred values.
    pub(super) fn message(&mut self, info: &MessageInfo) -> Vec<Field> {
        let depth = self.choices.below(6);
        self.nested(info, depth)
    }

    fn nested(&mut self, info: &MessageInfo, depth: usize) -> Vec<Field> {
        if let Some(name) = info.full_name.strip_prefix("google.protobuf.")
            && let Some(fields) = self.well_known(name, info, depth)
        {
            return fields;
        }
        let chosen: Vec<usize> = info.oneofs.iter().map(|_| self.choices.below(256)).collect();
        let mut fields = Vec::new();
        for field in info.fields {
            let required = field.label == Label::Required;
            let wanted = match field.oneof.and_then(|index| Some((index, chosen.get(index)?))) {
                // One member of a oneof, or none.
                Some((index, choice)) => is_chosen(info, index, *choice, field),
                None => self.budget > 0 && self.choices.once_in(3),
            };
            if required || (wanted && self.may_hold(info, field, depth)) {
                self.budget = self.budget.saturating_sub(1);
                self.field(field, depth, &mut fields);
            }
        }
        fields
    }

    /// Whether the field may stand at all.
    fn may_hold(&self, info: &MessageInfo, field: &FieldInfo, depth: usize) -> bool {
        let null = matches!(field.kind, Kind::Enum(info) if leaf::is_null(info));
        let own_json = matches!(field.text, Text::Json | Text::UnknownMembers);
        let oneof = field.oneof.and_then(|index| info.oneofs.get(index));
        let own_json = own_json || oneof.is_some_and(|oneof| oneof.json_member.is_some());
        // A null outside of a oneof is no value in JSON.
        let null = null && field.oneof.is_none();
        let sayable = match self.values {
            Values::Plausible => !null,
            Values::Json => !null && !own_json,
            Values::Binary => true,
        };
        sayable && !(field.message().is_some() && depth == 0)
    }

    fn field(&mut self, field: &FieldInfo, depth: usize, out: &mut Vec<Field>) {
        let required = field.label == Label::Required;
        let number = field.number;
        let depth = depth.saturating_sub(1);
        match (field.label, field.kind) {
            (_, Kind::Map((key, value))) => {
                for _ in 0..self.len(value.wire_type() != 2) {
                    let entry = self.entry(*key, value, field, depth);
                    out.push(Field { number, value: Value::Message(entry), required: false });
                }
            }
            (Label::Packed, _) => {
                let run = self.elements(field, depth);
                // An empty list has no run.
                if !run.is_empty() {
                    out.push(Field { number, value: Value::Run(run), required: false });
                }
            }
            (Label::Repeated, _) => out.extend(self.elements(field, depth)),
            (label, _) => {
                let value = self.value(field.kind, field, depth);
                // What cannot be told apart on the wire is not told apart here.
                if label != Label::Implicit || field.oneof.is_some() || !is_empty(&value) {
                    out.push(Field { number, value, required });
                }
            }
        }
    }

    fn elements(&mut self, field: &FieldInfo, depth: usize) -> Vec<Field> {
        let number = field.number;
        let len = self.len(field.message().is_none());
        let value =
            |_| Field { number, value: self.value(field.kind, field, depth), required: false };
        (0..len).map(value).collect()
    }

    fn entry(&mut self, key: Kind, value: &Kind, field: &FieldInfo, depth: usize) -> Vec<Field> {
        let key = leaf::key(self.choices, key);
        let value = self.value(*value, field, depth);
        [(1, key), (2, value)].map(|(number, value)| Field { number, value, required: true }).into()
    }

    fn len(&mut self, scalar: bool) -> usize {
        let len = match self.choices.below(20) {
            19 if scalar => 100,
            19 => 9,
            few => few % 4,
        };
        self.budget = self.budget.saturating_sub(len);
        len
    }

    fn value(&mut self, kind: Kind, field: &FieldInfo, depth: usize) -> Value {
        match kind {
            Kind::Message(info) => Value::Message(self.nested(info, depth)),
            _ => leaf::value(self.choices, self.values, kind, field),
        }
    }

    /// The fields of a well-known type whose JSON form restricts them.
    fn well_known(&mut self, name: &str, info: &MessageInfo, depth: usize) -> Option<Vec<Field>> {
        Some(match name {
            "Timestamp" | "Duration" => leaf::time(self.choices, self.values, name == "Timestamp"),
            "FieldMask" => {
                let path = |choices: &mut Choices<'_>| {
                    leaf::text(choices.pick(&["a", "foo_bar", "a.b_c.d", "request_id.low"]))
                };
                let len = self.choices.below(4);
                (0..len).map(|_| optional(1, path(self.choices))).collect()
            }
            "Any" => self.any(),
            "DoubleValue" if self.values == Values::Json => {
                let number = f64::from(self.choices.bits32().cast_signed());
                [optional(1, leaf::eight(number.to_bits()))].into()
            }
            "FloatValue" if self.values == Values::Json => {
                [optional(1, leaf::four(0.25_f32.to_bits()))].into()
            }
            "Value" => self.json_value(info, depth),
            _ => return None,
        })
    }

    fn any(&mut self) -> Vec<Field> {
        let infos = crate::wkt::MESSAGES.iter().chain(&crate::wkt::TIMES).map(|entry| entry.info);
        let held = ["Duration", "StringValue", "Int64Value", "Timestamp"];
        let name = alloc::format!("google.protobuf.{}", self.choices.pick(&held));
        let info = infos.into_iter().find(|info| info.full_name == name);
        let inner = info.map(|info| self.nested(info, 0)).unwrap_or_default();
        let url = alloc::format!("type.googleapis.com/{name}").into_bytes();
        let url = Value::Text { bytes: url, least: ANY_LEAST };
        let mut fields = Vec::from([Field { number: 1, value: url, required: true }]);
        // What a message is on the wire, its bytes are as well.
        if !inner.is_empty() {
            fields.push(optional(2, Value::Message(inner)));
        }
        fields
    }

    /// One of the kinds of JSON value.
    fn json_value(&mut self, info: &MessageInfo, depth: usize) -> Vec<Field> {
        let kind = self.choices.below(if depth == 0 { 4 } else { 6 });
        let Some(FieldInfo { number, kind, .. }) = info.fields.get(kind) else { return Vec::new() };
        let value = match (*number, *kind) {
            (2, _) => {
                let finite = self.values != Values::Binary;
                let number = leaf::double(self.choices, self.values);
                let number = if finite && !number.is_finite() { 0.5 } else { number };
                leaf::eight(number.to_bits())
            }
            (_, Kind::Message(info)) => Value::Message(self.nested(info, depth - 1)),
            (_, kind) => leaf::value(
                self.choices,
                self.values,
                kind,
                &FieldInfo::new(0, "", "", kind, Label::Optional),
            ),
        };
        // A value that is no value has no JSON form.
        [Field { number: *number, value, required: true }].into()
    }
}

/// An empty message of this type is a whole one.
const ANY_LEAST: &[u8] = b"type.googleapis.com/google.protobuf.Empty";

fn optional(number: u32, value: Value) -> Field {
    Field { number, value, required: false }
}

/// Whether the choice, a number below 256, fell on this member of the oneof.
fn is_chosen(info: &MessageInfo, oneof: usize, choice: usize, field: &FieldInfo) -> bool {
    let mut members = info.fields.iter().filter(|other| other.oneof == Some(oneof));
    let count = members.clone().count();
    let place = members.position(|other| other.number == field.number);
    // The first of the equal parts stands for none.
    place.is_some_and(|place| choice * (count + 1) / 256 == place + 1)
}

/// The default value of a field without presence.
fn is_empty(value: &Value) -> bool {
    matches!(value, Value::Number { bits: 0, .. })
        || matches!(value, Value::Text { bytes, .. } if bytes.is_empty())
}
