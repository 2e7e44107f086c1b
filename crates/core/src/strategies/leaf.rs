//! Random numbers, texts and times.

use alloc::string::String;
use alloc::vec::Vec;

use super::Values;
use super::choices::Choices;
use super::tree::{Field, Value};
use crate::info::{EnumInfo, FieldInfo, Kind, Text};

/// Texts that events of the field have, and texts that writers and readers of
/// JSON get wrong.
const TEXTS: &[&str] = &[
    "",
    "a",
    "job/router_z1-0",
    "exactly8",
    "sixteen bytes ok",
    "seventeen bytes!!",
    "f47ac10b-58cc-4372-a567-0e02b2c3d479",
    "caf\u{e9}",
    "\u{4e2d}\u{6587}\u{5b57}\u{7b26}\u{4e2d}\u{6587}",
    "\"quoted\\\" \n\t\r\u{8}\u{c}/",
    "\u{0}\u{1f}\u{7f}",
    "\u{2028}\u{2029}<script>&",
    "\u{1f600}\u{10ffff}",
    "\u{fffd}\u{feff}",
    "__proto__",
];

/// JSON objects, as a field of JSON text holds them.
const OBJECTS: &[&str] = &["{}", r#"{"k":[1,2.50,"é\n"]}"#, r#"{"a":{"b":null}}"#];

/// Members that no schema has.
const UNKNOWN: &str = r#"{"zz9":{"a":[1,null,"x"]},"zz8":-1.5e3}"#;

/// Years 2010 and 2040 in seconds since 1970.
const SECONDS: (u64, u64) = (1_262_304_000, 2_208_988_800);

pub(super) fn is_null(info: &EnumInfo) -> bool {
    info.full_name == "google.protobuf.NullValue"
}

pub(super) fn text(text: &str) -> Value {
    Value::Text { bytes: text.as_bytes().to_vec(), least: &[] }
}

pub(super) fn eight(bits: u64) -> Value {
    Value::Number { wire_type: 1, bits, least: 0, free: false }
}

pub(super) fn four(bits: u32) -> Value {
    Value::Number { wire_type: 5, bits: bits.into(), least: 0, free: false }
}

/// A value of a field that is no message.
pub(super) fn value(
    choices: &mut Choices<'_>,
    values: Values,
    kind: Kind,
    field: &FieldInfo,
) -> Value {
    match kind {
        Kind::Double => eight(double(choices, values).to_bits()),
        Kind::Float => four(float(choices, values).to_bits()),
        Kind::Bool => varint((choices.byte() >> 7).into(), true),
        Kind::String => string(choices, field),
        Kind::Bytes => {
            let len = choices.below(9) * choices.below(9);
            Value::Text { bytes: choices.bytes(len), least: &[] }
        }
        Kind::Enum(info) => number_of(choices, values, info),
        kind => integer(kind, whole(choices, values, kind, field.unit)),
    }
}

pub(super) fn key(choices: &mut Choices<'_>, kind: Kind) -> Value {
    match kind {
        Kind::String => text(&words(choices)),
        Kind::Bool => varint((choices.byte() >> 7).into(), true),
        kind => integer(kind, edge(choices)),
    }
}

fn varint(bits: u64, free: bool) -> Value {
    Value::Number { wire_type: 0, bits, least: 0, free }
}

/// An integer as its type writes it, cut to 32 bits where the type has those.
fn integer(kind: Kind, number: i64) -> Value {
    let low = number.to_le_bytes();
    let [a, b, c, d, ..] = low;
    let (low, bits) = (i32::from_le_bytes([a, b, c, d]), number.cast_unsigned());
    match kind {
        Kind::Int64 => varint(bits, number >= 0),
        Kind::Uint64 => varint(bits, true),
        Kind::Int32 => varint(i64::from(low).cast_unsigned(), low >= 0),
        Kind::Uint32 => varint(low.cast_unsigned().into(), true),
        Kind::Sint32 => varint(((low << 1) ^ (low >> 31)).cast_unsigned().into(), true),
        Kind::Sint64 => varint(((number << 1) ^ (number >> 63)).cast_unsigned(), true),
        Kind::Fixed32 | Kind::Sfixed32 => {
            let bits = low.cast_unsigned().into();
            Value::Number { wire_type: 5, bits, least: 0, free: true }
        }
        _ => Value::Number { wire_type: 1, bits, least: 0, free: true },
    }
}

/// An integer that the unit makes plausible, or any.
fn whole(choices: &mut Choices<'_>, values: Values, kind: Kind, unit: &str) -> i64 {
    if values != Values::Plausible {
        return edge(choices);
    }
    let wide = matches!(kind, Kind::Int64 | Kind::Uint64 | Kind::Fixed64 | Kind::Sfixed64);
    let bits = choices.bits() >> 1;
    let number = match (unit, choices.below(8)) {
        ("percent", _) => bits % 101,
        // A time since 1970, or how long something took.
        ("ns", 4..) if wide => {
            (SECONDS.0 + bits % (SECONDS.1 - SECONDS.0)) * 1_000_000_000 + bits % 1_000_000_000
        }
        ("ns", _) => bits % 10_000_000_000,
        ("s", _) => SECONDS.0 + bits % (SECONDS.1 - SECONDS.0),
        ("ms", _) => bits % 100_000_000,
        ("bytes", _) if wide => bits % (1 << 44),
        (_, 0..4) => bits % 100,
        (_, 4..7) => bits % 1_000_000,
        _ if wide => bits,
        _ => bits & 0x7fff_ffff,
    };
    // A third of those without a unit fall below zero where the type allows.
    let signed = matches!(kind, Kind::Int32 | Kind::Int64 | Kind::Sint32 | Kind::Sint64);
    let number = number.cast_signed();
    if unit.is_empty() && signed && choices.once_in(3) { -number } else { number }
}

/// Any integer, those at the edges of encodings and types more often.
fn edge(choices: &mut Choices<'_>) -> i64 {
    let edges = [
        0,
        1,
        -1,
        127,
        128,
        16383,
        16384,
        1 << 53,
        (1 << 53) + 1,
        i32::MAX.into(),
        i32::MIN.into(),
        i64::MAX,
        i64::MIN,
        1_466_621_647_645_165_800,
    ];
    match choices.below(4) {
        0 => choices.pick(&edges),
        1 => choices.bits().cast_signed(),
        _ => {
            let places = choices.byte() >> 2;
            choices.bits().cast_signed() >> places
        }
    }
}

pub(super) fn double(choices: &mut Choices<'_>, values: Values) -> f64 {
    let plausible = [0.0, 1.0, 0.5, 99.9, -1.5, 0.1, 1e-7, 1e21];
    let edges = [
        0.0,
        -0.0,
        0.1,
        5e-324,
        f64::MAX,
        f64::MIN_POSITIVE,
        f64::from_bits(0x000f_ffff_ffff_ffff),
        f64::INFINITY,
        f64::NEG_INFINITY,
        f64::NAN,
        9_007_199_254_740_992.0,
    ];
    match (values, choices.below(2)) {
        (Values::Plausible, 0) => choices.pick(&plausible),
        (Values::Plausible, _) => f64::from(choices.bits32()) / 1000.0,
        (_, 0) => choices.pick(&edges),
        (_, _) => {
            let value = f64::from_bits(choices.bits());
            if value.is_nan() && values == Values::Json { f64::NAN } else { value }
        }
    }
}

fn float(choices: &mut Choices<'_>, values: Values) -> f32 {
    let edges = [0.0, -0.0, 1.0, 0.1, 16_777_216.0, 3e38, f32::MIN_POSITIVE, 1e-45];
    let odd = [f32::INFINITY, f32::NEG_INFINITY, f32::NAN, f32::MAX];
    match (values, choices.below(3)) {
        (Values::Plausible, 0) => choices.pick(&[0.0, 0.5, 1.0, 72.25]),
        (Values::Plausible, _) => f32::from(choices.byte()) / 4.0,
        (_, 0) => choices.pick(&edges),
        // Some readers of JSON refuse the largest float.
        (Values::Json, 1) => choices.pick(&odd[..3]),
        (_, 1) => choices.pick(&odd),
        (_, _) => {
            let value = f32::from_bits(choices.bits32());
            if value.is_nan() && values == Values::Json { f32::NAN } else { value }
        }
    }
}

fn number_of(choices: &mut Choices<'_>, values: Values, info: &EnumInfo) -> Value {
    let extend = |number: i32| i64::from(number).cast_unsigned();
    let least = extend(info.values.first().map_or(0, |value| value.1));
    let odd = info.open && !is_null(info);
    let bits = match choices.below(if values == Values::Plausible { 16 } else { 4 }) {
        3 if odd && values != Values::Plausible => extend(choices.bits32().cast_signed()),
        15 if odd => choices.byte().into(),
        _ => extend(choices.pick(info.values).1),
    };
    Value::Number { wire_type: 0, bits, least, free: false }
}

fn string(choices: &mut Choices<'_>, field: &FieldInfo) -> Value {
    let fixed = |text: &'static str, least: &'static str| Value::Text {
        bytes: text.as_bytes().to_vec(),
        least: least.as_bytes(),
    };
    match field.text {
        _ if !field.constant.is_empty() => fixed(field.constant, field.constant),
        Text::Uuid => {
            let (high, low) = (choices.bits(), choices.bits());
            let random = uuid::Uuid::from_u64_pair(high, low).into_bytes();
            let id = uuid::Builder::from_random_bytes(random).into_uuid();
            let mut buffer = uuid::Uuid::encode_buffer();
            let text: &str = id.hyphenated().encode_lower(&mut buffer);
            Value::Text { bytes: text.as_bytes().to_vec(), least: NIL.as_bytes() }
        }
        Text::Json => fixed(choices.pick(OBJECTS), "{}"),
        Text::UnknownMembers => fixed(UNKNOWN, "{}"),
        Text::Plain => text(&words(choices)),
    }
}

const NIL: &str = "00000000-0000-0000-0000-000000000000";

fn words(choices: &mut Choices<'_>) -> String {
    match choices.below(3) {
        0 => choices.pick(TEXTS).into(),
        1 => {
            let letters = b"abcdefghij-_. 0123456789";
            let len = choices.below(40);
            (0..len).map(|_| char::from(choices.pick(letters))).collect()
        }
        _ => {
            let parts = choices.below(4);
            (0..parts).map(|_| choices.pick(TEXTS)).collect()
        }
    }
}

/// The fields of a `Timestamp` or `Duration`.
pub(super) fn time(choices: &mut Choices<'_>, values: Values, timestamp: bool) -> Vec<Field> {
    let (seconds, nanos) = match (values, timestamp) {
        (Values::Plausible, true) => {
            let past = choices.bits() % (SECONDS.1 - SECONDS.0);
            ((SECONDS.0 + past).cast_signed(), nanos(choices))
        }
        (Values::Plausible, false) => (i64::from(choices.bits32() >> 8), nanos(choices)),
        (Values::Binary, _) if choices.once_in(4) => {
            (edge(choices), choices.bits32().cast_signed())
        }
        _ => any_time(choices, timestamp),
    };
    [integer(Kind::Int64, seconds), integer(Kind::Int32, nanos.into())]
        .into_iter()
        .zip([1, 2])
        .filter(|(value, _)| !matches!(value, Value::Number { bits: 0, .. }))
        .map(|(value, number)| Field { number, value, required: false })
        .collect()
}

fn nanos(choices: &mut Choices<'_>) -> i32 {
    let kind = choices.below(5);
    let nanos = (choices.bits32() >> 1).cast_signed() % 1_000_000_000;
    match kind {
        0 => 0,
        1 => 999_999_999,
        2 => nanos % 1000 * 1_000_000,
        3 => nanos % 1_000_000 * 1000,
        _ => nanos,
    }
}

/// A time in the range that has a JSON form, its ends more often.
fn any_time(choices: &mut Choices<'_>, timestamp: bool) -> (i64, i32) {
    let (min, max) = match timestamp {
        true => (-62_135_596_800, 253_402_300_799),
        false => (-315_576_000_000, 315_576_000_000),
    };
    let seconds = match choices.below(6) {
        0 => 0,
        1 => min,
        2 => max,
        _ => edge(choices).rem_euclid(max - min) + min,
    };
    let nanos = nanos(choices);
    match timestamp {
        true => (seconds, nanos),
        false if seconds.abs() == max => (seconds, 0),
        false if seconds < 0 => (seconds, -nanos),
        false => (seconds, nanos),
    }
}
