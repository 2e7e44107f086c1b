//! Random valid messages of any type, from a seed.

use std::collections::HashMap;

use prost_reflect::{
    DynamicMessage, EnumDescriptor, FieldDescriptor, Kind, MapKey, MessageDescriptor,
    ReflectMessage as _, Syntax, Value,
};

use crate::oracle;
use crate::random::Random;

/// What the messages are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Anything that binary can say.
    Binary,
    /// What canonical JSON can say as well: times in range, finite numbers in
    /// `Value`, no field whose text stands in JSON in a form of its own.
    Json,
}

/// Makes random messages.
#[derive(Debug)]
pub struct Generator {
    random: Random,
    form: Form,
    /// How many more values may be made, so that wide types stay small.
    budget: usize,
}

const TEXTS: &[&str] = &[
    "",
    "a",
    "job/router_z1-0",
    "caf\u{e9}",
    "\u{0}\u{1f}\u{7f}",
    "\"quoted\\\" \n\t\r\u{8}\u{c}/",
    "\u{2028}\u{2029}<script>&",
    "\u{1f600}\u{10ffff}",
    "\u{fffd}\u{feff}",
    "__proto__",
    "f47ac10b-58cc-4372-a567-0e02b2c3d479",
    "exactly8",
    "sixteen bytes ok",
    "seventeen bytes!!",
    "\u{4e2d}\u{6587}\u{5b57}\u{7b26}\u{4e2d}\u{6587}",
];

impl Generator {
    /// A generator of this seed.
    #[must_use]
    pub fn new(random: Random, form: Form) -> Self {
        Self { random, form, budget: 0 }
    }

    /// A message of this type with at most a few hundred values.
    pub fn message(&mut self, descriptor: &MessageDescriptor) -> DynamicMessage {
        self.budget = 1 << self.random.below(9);
        let depth = self.random.below(6);
        let made = self.nested(descriptor, depth);
        // What cannot be told apart on the wire is not told apart here.
        oracle::decode(descriptor, &oracle::encode(&made)).unwrap()
    }

    fn nested(&mut self, descriptor: &MessageDescriptor, depth: usize) -> DynamicMessage {
        let mut message = DynamicMessage::new(descriptor.clone());
        if self.well_known(descriptor, &mut message, depth) {
            return message;
        }
        for field in descriptor.fields() {
            let required = field.cardinality() == prost_reflect::Cardinality::Required;
            let wanted = required || (self.budget > 0 && self.random.once_in(3));
            if wanted && (required || self.may_hold(&field, depth)) {
                self.budget = self.budget.saturating_sub(1);
                let value = self.field(&field, depth);
                message.set_field(&field, value);
            }
        }
        message
    }

    fn may_hold(&self, field: &FieldDescriptor, depth: usize) -> bool {
        let rules = oracle::rules(field);
        let own_json = rules.unknown_members || rules.json_text != 0 || rules.shared;
        let null = matches!(field.kind(), Kind::Enum(kind) if is_null(&kind));
        let held = if field.is_map() {
            matches!(field.kind(), Kind::Message(entry)
                if matches!(entry.map_entry_value_field().kind(), Kind::Message(_)))
        } else {
            matches!(field.kind(), Kind::Message(_))
        };
        !(self.form == Form::Json && (own_json || field.is_group()))
            && !(self.form == Form::Json && null && field.containing_oneof().is_none())
            && !(held && depth == 0)
    }

    fn field(&mut self, field: &FieldDescriptor, depth: usize) -> Value {
        let rules = oracle::rules(field);
        let scalar = |kind: &Kind| !matches!(kind, Kind::Message(_));
        if field.is_map() {
            let Kind::Message(entry) = field.kind() else { unreachable!() };
            let (key, value) = (entry.map_entry_key_field(), entry.map_entry_value_field());
            let len = self.len(scalar(&value.kind()));
            let entries: HashMap<MapKey, Value> = (0..len)
                .map(|_| (self.key(&key.kind()), self.value(&value, depth.saturating_sub(1))))
                .collect();
            return Value::Map(entries);
        }
        if field.is_list() {
            let len = self.len(scalar(&field.kind()));
            return Value::List(
                (0..len).map(|_| self.value(field, depth.saturating_sub(1))).collect(),
            );
        }
        if !rules.constant.is_empty() {
            return Value::String(rules.constant);
        }
        if rules.unknown_members {
            return Value::String(r#"{"zz9":{"a":[1,null,"x"]},"zz8":-1.5e3}"#.to_owned());
        }
        if rules.json_text != 0 {
            let texts = ["{}", r#"{"k":[1,2.50,"é\n"]}"#, "{\"a\":{\"b\":null}}"];
            return Value::String((*self.random.pick(&texts)).to_owned());
        }
        self.value(field, depth.saturating_sub(1))
    }

    fn len(&mut self, scalar: bool) -> usize {
        let len = match self.random.below(20) {
            0 if scalar => 100,
            0 => 9,
            few => few % 4,
        };
        self.budget = self.budget.saturating_sub(len);
        len
    }

    fn key(&mut self, kind: &Kind) -> MapKey {
        match kind {
            Kind::Bool => MapKey::Bool(self.random.once_in(2)),
            Kind::Int32 | Kind::Sint32 | Kind::Sfixed32 => MapKey::I32(self.i32()),
            Kind::Int64 | Kind::Sint64 | Kind::Sfixed64 => MapKey::I64(self.i64()),
            Kind::Uint32 | Kind::Fixed32 => MapKey::U32(self.i32().cast_unsigned()),
            Kind::Uint64 | Kind::Fixed64 => MapKey::U64(self.i64().cast_unsigned()),
            _ => MapKey::String(self.text()),
        }
    }

    fn value(&mut self, field: &FieldDescriptor, depth: usize) -> Value {
        match field.kind() {
            Kind::Double => Value::F64(self.double()),
            Kind::Float => Value::F32(self.float()),
            Kind::Int32 | Kind::Sint32 | Kind::Sfixed32 => Value::I32(self.i32()),
            Kind::Int64 | Kind::Sint64 | Kind::Sfixed64 => Value::I64(self.i64()),
            Kind::Uint32 | Kind::Fixed32 => Value::U32(self.i32().cast_unsigned()),
            Kind::Uint64 | Kind::Fixed64 => Value::U64(self.i64().cast_unsigned()),
            Kind::Bool => Value::Bool(self.random.once_in(2)),
            Kind::String => Value::String(self.text()),
            Kind::Bytes => {
                let len = self.random.below(9) * self.random.below(9);
                Value::Bytes(self.random.bytes(len).into())
            }
            Kind::Enum(kind) => Value::EnumNumber(self.number_of(&kind)),
            Kind::Message(descriptor) => Value::Message(self.nested(&descriptor, depth)),
        }
    }

    fn number_of(&mut self, kind: &EnumDescriptor) -> i32 {
        let values: Vec<i32> = kind.values().map(|value| value.number()).collect();
        if is_closed(kind) || is_null(kind) || !self.random.once_in(4) {
            return *self.random.pick(&values);
        }
        self.i32()
    }

    fn i32(&mut self) -> i32 {
        let [a, b, c, d, ..] = self.random.bits().to_le_bytes();
        let bits = i32::from_le_bytes([a, b, c, d]);
        match self.random.below(4) {
            0 => *self.random.pick(&[0, 1, -1, 127, 128, 16383, 16384, i32::MAX, i32::MIN]),
            1 => bits,
            _ => bits >> self.random.below(32),
        }
    }

    fn i64(&mut self) -> i64 {
        let bits = self.random.bits().cast_signed();
        let edges =
            [0, 1, -1, 1 << 53, (1 << 53) + 1, i64::MAX, i64::MIN, 1_466_621_647_645_165_800];
        match self.random.below(4) {
            0 => *self.random.pick(&edges),
            1 => bits,
            _ => bits >> self.random.below(64),
        }
    }

    fn double(&mut self) -> f64 {
        let edges = [
            0.0,
            -0.0,
            1.0,
            0.1,
            -1.5,
            1e21,
            1e-7,
            5e-324,
            f64::MAX,
            f64::MIN_POSITIVE,
            f64::from_bits(0x000f_ffff_ffff_ffff),
            f64::INFINITY,
            f64::NEG_INFINITY,
            f64::NAN,
            9_007_199_254_740_992.0,
        ];
        match self.random.below(2) {
            0 => *self.random.pick(&edges),
            _ => {
                let value = f64::from_bits(self.random.bits());
                if value.is_nan() && self.form == Form::Json { f64::NAN } else { value }
            }
        }
    }

    fn float(&mut self) -> f32 {
        // The oracle's JSON reader refuses the largest float.
        let large = if self.form == Form::Json { 3e38 } else { f32::MAX };
        let edges = [
            0.0,
            -0.0,
            1.0,
            0.1,
            16_777_216.0,
            large,
            f32::MIN_POSITIVE,
            f32::INFINITY,
            f32::NAN,
            1e-45,
        ];
        match self.random.below(2) {
            0 => *self.random.pick(&edges),
            _ => {
                let value = f32::from_bits(self.i32().cast_unsigned());
                if value.is_nan() && self.form == Form::Json { f32::NAN } else { value }
            }
        }
    }

    /// Wrappers of numbers that are finite: the oracle writes others as `null`.
    fn wrapped(&mut self, name: &str, message: &mut DynamicMessage) {
        let value = match name {
            "DoubleValue" => Value::F64(self.i32().into()),
            _ => Value::F32(0.25),
        };
        message.set_field_by_name("value", value);
    }

    fn text(&mut self) -> String {
        match self.random.below(3) {
            0 => (*self.random.pick(TEXTS)).to_owned(),
            1 => {
                let len = self.random.below(40);
                (0..len)
                    .map(|_| char::from(*self.random.pick(b"abcdefghij-_. 0123456789")))
                    .collect()
            }
            _ => {
                let parts = self.random.below(4);
                (0..parts).map(|_| *self.random.pick(TEXTS)).collect()
            }
        }
    }

    /// Fills a well-known type whose JSON form restricts its fields.
    fn well_known(
        &mut self,
        descriptor: &MessageDescriptor,
        message: &mut DynamicMessage,
        depth: usize,
    ) -> bool {
        let Some(name) = descriptor.full_name().strip_prefix("google.protobuf.") else {
            return false;
        };
        match name {
            "Timestamp" | "Duration" => self.time(name, message),
            "FieldMask" => {
                let paths = ["a", "foo_bar", "a.b_c.d", "request_id.low"];
                let len = self.random.below(4);
                let paths = (0..len).map(|_| Value::String((*self.random.pick(&paths)).to_owned()));
                message.set_field_by_name("paths", Value::List(paths.collect()));
            }
            "Any" => self.any(message),
            "DoubleValue" | "FloatValue" if self.form == Form::Json => self.wrapped(name, message),
            "Value" => self.json_value(message, depth),
            _ => return false,
        }
        true
    }

    fn time(&mut self, name: &str, message: &mut DynamicMessage) {
        let (min, max) = match name {
            "Timestamp" => (-62_135_596_800, 253_402_300_799),
            _ => (-315_576_000_000, 315_576_000_000),
        };
        let wild = self.form == Form::Binary && self.random.once_in(4);
        let (mut seconds, mut nanos) = (self.i64(), self.i32());
        if !wild {
            seconds = match self.random.below(6) {
                0 => min,
                1 => max,
                2 => 0,
                _ => seconds.rem_euclid(max - min) + min,
            };
            nanos = match self.random.below(5) {
                0 => 0,
                1 => 999_999_999,
                2 => nanos.rem_euclid(1000) * 1_000_000,
                3 => nanos.rem_euclid(1_000_000) * 1000,
                _ => nanos.rem_euclid(1_000_000_000),
            };
            if name == "Duration" {
                nanos = if seconds.abs() == max { 0 } else { nanos };
                nanos = if seconds < 0 { -nanos } else { nanos };
            }
        }
        message.set_field_by_name("seconds", Value::I64(seconds));
        message.set_field_by_name("nanos", Value::I32(nanos));
    }

    fn any(&mut self, message: &mut DynamicMessage) {
        let names = ["Duration", "StringValue", "Int64Value", "Timestamp"];
        let name = format!("google.protobuf.{}", self.random.pick(&names));
        let descriptor = message.descriptor().parent_pool().get_message_by_name(&name).unwrap();
        let inner = self.nested(&descriptor, 0);
        let url = format!("type.googleapis.com/{name}");
        message.set_field_by_name("type_url", Value::String(url));
        message.set_field_by_name("value", Value::Bytes(oracle::encode(&inner).into()));
    }

    fn json_value(&mut self, message: &mut DynamicMessage, depth: usize) {
        let kinds = if depth == 0 { 4 } else { 6 };
        let (name, value) = match self.random.below(kinds) {
            0 => ("null_value", Value::EnumNumber(0)),
            1 => {
                let number = self.double();
                let json = self.form == Form::Json && !number.is_finite();
                ("number_value", Value::F64(if json { 0.5 } else { number }))
            }
            2 => ("string_value", Value::String(self.text())),
            3 => ("bool_value", Value::Bool(self.random.once_in(2))),
            4 => ("struct_value", self.nested_named("Struct", message, depth - 1)),
            _ => ("list_value", self.nested_named("ListValue", message, depth - 1)),
        };
        message.set_field_by_name(name, value);
    }

    fn nested_named(&mut self, name: &str, near: &DynamicMessage, depth: usize) -> Value {
        let pool = near.descriptor().parent_pool().clone();
        let descriptor = pool.get_message_by_name(&format!("google.protobuf.{name}")).unwrap();
        Value::Message(self.nested(&descriptor, depth))
    }
}

/// Whether undeclared numbers of an enum are unknown fields.
#[must_use]
pub fn is_closed(kind: &EnumDescriptor) -> bool {
    let upstream = ["events", "control"].contains(&kind.package_name());
    kind.parent_file().syntax() == Syntax::Proto2 && !upstream
}

fn is_null(kind: &EnumDescriptor) -> bool {
    kind.full_name() == "google.protobuf.NullValue"
}
