//! Texts with a form of their own: numbers, times, UUIDs, JSON, names.

use tidings::apcera_events::wamp::EventMessage;
use tidings::apcera_events::{Cidr, FqnRef};
use tidings::core::wkt::{
    DoubleValue, FloatValue, Int32Value, Int64Value, UInt32Value, UInt64Value, Value,
};
use tidings::core::{Duration, JsonText, Message, Timestamp, UuidText};
use tidings::dropsonde::Uuid;
use tidings_testkit::{exact, laws};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// Seeds of the targets.
pub(crate) const APCERA: &[&str] =
    &["job::/dev/team::web", "network::/sandbox::net", "10.0.0.0/8", "::1/128", "a::/b"];
pub(crate) const WAMP: &[&str] = &[
    r#"[36,5512315355,4429313566,{},[{"resource":"job::/dev::web","time":1,"payload":{}}]]"#,
    "[33,1,2]",
];
pub(crate) const MULTIPART: &[&str] =
    &["\u{3}--b\r\n\r\none\r\n--b\r\nX: y\r\n\r\ntwo\r\n--b--\r\n", "\u{1f}part"];
pub(crate) const JSON: &[&str] =
    &[r#"{"a":[1,-0.5e+3,"\u00e9\ud83d\ude00",true,false,null,{}]}"#, "[[[[[]]]]]", "\"\\ud800\""];
pub(crate) const NUMBERS: &[&str] = &[
    "0",
    "-0",
    "1.4666216476451658E+18",
    "9223372036854775807",
    "-9223372036854775808",
    "18446744073709551616",
    "2.2250738585072011e-308",
    "1e400",
    "0.1e1",
    "4294967295.000",
    "\"NaN\"",
    "\"1e2\"",
];
pub(crate) const TIMES: &[&str] = &[
    "1970-01-01T00:00:00Z",
    "2016-06-22T19:12:33.123456789+01:30",
    "9999-12-31T23:59:59.999999999Z",
    "0001-01-01T00:00:00-23:59",
    "-315576000000.5s",
    "1.5s",
];
pub(crate) const UUIDS: &[&str] = &[
    "f47ac10b-58cc-4372-a567-0e02b2c3d479",
    "{F47AC10B-58CC-4372-A567-0E02B2C3D479}",
    "urn:uuid:f47ac10b58cc4372a5670e02b2c3d479",
];

/// A JSON number, or a number in a string, in every numeric type: whole
/// numbers as exact decimals say, others as the standard library says.
pub(crate) fn numbers(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let double = DoubleValue::from_json(text).map(|read| read.value);
    let float = FloatValue::from_json(text).map(|read| read.value);
    for value in double.iter().copied().chain([bits(data)]) {
        let written = DoubleValue::default().with_value(value).to_json().unwrap();
        let back = DoubleValue::from_json(&written).unwrap().value;
        assert!(value.to_bits() == back.to_bits() || value.is_nan() && back.is_nan(), "{written}");
    }
    let number = text.trim_matches([' ', '\t', '\r', '\n']);
    // serde_json says what is a JSON number.
    if laws::is_json(number).is_err()
        || !number.starts_with(|c: char| c == '-' || c.is_ascii_digit())
    {
        return;
    }
    let expected: f64 = number.parse().unwrap();
    assert_eq!(double.ok().map(f64::to_bits), expected.is_finite().then(|| expected.to_bits()));
    let expected: f32 = number.parse().unwrap();
    assert_eq!(float.ok().map(f32::to_bits), expected.is_finite().then(|| expected.to_bits()));
    whole(text, number);
}

fn bits(data: &[u8]) -> f64 {
    let mut bytes = [0; 8];
    crate::codec::fill(&mut &data[..], &mut bytes);
    f64::from_bits(u64::from_le_bytes(bytes))
}

fn whole(text: &str, number: &str) {
    // The exact reader takes no exponents past those of a double.
    if serde_json::from_str::<serde_json::Number>(number).is_err() {
        return;
    }
    let exact::Value::Number(negative, digits, power) = exact::parse(number) else { return };
    let zeros = usize::try_from(power).ok().filter(|zeros| *zeros <= 40 && digits.len() <= 40);
    let value: Option<i128> = match zeros {
        _ if digits.is_empty() => Some(0),
        Some(zeros) => format!("{digits}{}", "0".repeat(zeros)).parse().ok(),
        None => None,
    };
    let value = value.map(|value| if negative { -value } else { value });
    let read = |found: Option<i128>, min: i128, max: i128| {
        let expected = value.filter(|value| (min..=max).contains(value));
        assert_eq!(found, expected, "{number}");
    };
    let found = Int64Value::from_json(text).ok().map(|read| read.value.into());
    read(found, i64::MIN.into(), i64::MAX.into());
    let found = UInt64Value::from_json(text).ok().map(|read| read.value.into());
    read(found, 0, u64::MAX.into());
    let found = Int32Value::from_json(text).ok().map(|read| read.value.into());
    read(found, i32::MIN.into(), i32::MAX.into());
    let found = UInt32Value::from_json(text).ok().map(|read| read.value.into());
    read(found, 0, u32::MAX.into());
}

/// A time is the one that the crate `time` reads, and is written so that it is
/// read the same.
pub(crate) fn times(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    if let Some(read) = Timestamp::parse(text) {
        let other = OffsetDateTime::parse(text, &Rfc3339).unwrap();
        assert_eq!(i128::from(read.seconds), i128::from(other.unix_timestamp()), "{text}");
        assert_eq!(read.nanos.unsigned_abs(), other.nanosecond(), "{text}");
        let mut written = String::new();
        read.write(&mut written).unwrap();
        assert_eq!(Timestamp::parse(&written), Some(read));
    }
    if let Some(read) = Duration::parse(text) {
        let mut written = String::new();
        read.write(&mut written).unwrap();
        assert_eq!(Duration::parse(&written), Some(read));
    }
}

/// A UUID in text, and as dropsonde's two numbers.
pub(crate) fn uuid(data: &[u8]) {
    if let Ok(text) = std::str::from_utf8(data)
        && let Some(uuid) = UuidText::from(text).uuid()
    {
        assert_eq!(UuidText::from(uuid).uuid(), Some(uuid));
        let wire = Uuid::from(uuid);
        assert_eq!(wire.to_uuid(), uuid);
        assert_eq!(Uuid::decode(&wire.to_bytes().unwrap()).unwrap(), wire);
    }
}

/// What is one JSON value and what it says, as serde_json says.
pub(crate) fn json_value(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    same_value(text);
    let ours = JsonText::new(text);
    let other = serde_json::from_str::<serde_json::Value>(text);
    match (&ours, &other) {
        (Ok(_), Err(error)) => {
            // It reads numbers into doubles and has a limit of its own for depth.
            let said = error.to_string();
            assert!(
                said.starts_with("number out of range") || said.starts_with("recursion limit"),
                "{text:?}: {error}"
            );
        }
        (Err(error), Ok(_)) => {
            let limit = matches!(error.kind(), tidings::core::DecodeErrorKind::Limit { .. });
            assert!(limit, "{text:?}: {error}");
        }
        _ => {}
    }
}

/// A value that travels as a message: through binary and back it says what
/// serde_json reads in the text, numbers as doubles. Names that stand twice
/// are refused here, and so are numbers out of range in both.
fn same_value(text: &str) {
    let Ok(read) = Value::from_json(text) else { return };
    let expected: serde_json::Value = serde_json::from_str(text).unwrap();
    // The binary form nests deeper.
    let Ok(bytes) = read.to_bytes() else { return };
    let Ok(again) = Value::decode(&bytes) else { return };
    let written = again.to_json().unwrap();
    let said: serde_json::Value = serde_json::from_str(&written).unwrap();
    assert_eq!(in_doubles(said), in_doubles(expected), "{text}");
}

/// Every number as the bits of its double, so that zeros have signs.
fn in_doubles(value: serde_json::Value) -> serde_json::Value {
    use serde_json::Value::{Array, Number, Object};
    match value {
        Number(number) => {
            serde_json::Value::from(format!("{:016x}", number.as_f64().unwrap().to_bits()))
        }
        Array(items) => Array(items.into_iter().map(in_doubles).collect()),
        Object(members) => {
            Object(members.into_iter().map(|(name, item)| (name, in_doubles(item))).collect())
        }
        other => other,
    }
}

/// Names of resources and networks.
pub(crate) fn apcera(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    if let Ok(name) = FqnRef::parse(text) {
        assert_eq!(name.to_string(), text);
        let _ = (name.namespace_parts().count(), name.local_parts().count());
    }
    if let Ok(cidr) = text.parse::<Cidr>() {
        assert_eq!(cidr.to_string().parse(), Ok(cidr));
    }
}

/// Messages of a WebSocket connection.
pub(crate) fn wamp(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    if let Ok(message) = EventMessage::from_json(text) {
        laws::is_json(text).unwrap();
        assert!(message.event.to_json().is_ok());
    }
}
