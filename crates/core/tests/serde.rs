//! Messages in serde formats: written as what their JSON spells, read from
//! whatever a format has.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use serde::de::value::{
    BytesDeserializer, Error, I128Deserializer, MapDeserializer, SeqDeserializer, U128Deserializer,
};
use serde::de::{Deserialize, Deserializer, IntoDeserializer, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::json;
use tidings_core::wkt::{
    Any, BoolValue, BytesValue, DoubleValue, FloatValue, Int32Value, Int64Value, StringValue,
    Struct, UInt32Value, UInt64Value, Value,
};
use tidings_core::{Message, Str};

#[test]
fn any_json_value_comes_through_serde_json_as_it_is() {
    for text in [
        "null",
        "true",
        "false",
        "-1.5",
        "1e300",
        "0.1",
        r#""""#,
        r#""a \"quote\", a \\ and a \u0000""#,
        "[]",
        "[1.5,[],[null,{}]]",
        "{}",
        r#"{"":null,"a":{"b":[true,false],"ü":"ß"},"z":[[["deep"]]]}"#,
    ] {
        let expected: serde_json::Value = serde_json::from_str(text).unwrap();
        let message = Value::from_json(text).unwrap();
        assert_eq!(serde_json::to_value(&message).unwrap(), expected, "{text}");
        assert_eq!(serde_json::from_str::<Value<'_>>(text).unwrap(), message, "{text}");
        assert_eq!(serde_json::from_value::<Value<'_>>(expected).unwrap(), message, "{text}");
    }
}

#[test]
fn whole_numbers_stay_whole_and_keep_their_sign() {
    // serde_json tells 5 from 5.0 and -5.
    let numbers = [
        (serde_json::to_value(UInt32Value::default().with_value(5_u32)), json!(5)),
        (
            serde_json::to_value(UInt32Value::default().with_value(u32::MAX)),
            json!(4_294_967_295_u32),
        ),
        (serde_json::to_value(Int32Value::default().with_value(-5)), json!(-5)),
        (
            serde_json::to_value(Int32Value::default().with_value(i32::MIN)),
            json!(-2_147_483_648_i64),
        ),
        (serde_json::to_value(DoubleValue::default().with_value(-2.5)), json!(-2.5)),
        (serde_json::to_value(UInt64Value::default().with_value(7_u64)), json!("7")),
    ];
    for (written, expected) in numbers {
        assert_eq!(written.unwrap(), expected);
    }
}

#[test]
fn a_message_without_a_json_form_is_not_serialized() {
    let any =
        Any::default().with_type_url("type.googleapis.com/no.such.Type").with_value(b"\x08\x01");
    let error = serde_json::to_value(any).unwrap_err().to_string();
    assert!(error.contains("no.such.Type"), "{error}");
}

#[test]
fn what_does_not_fit_is_refused_with_our_reason() {
    let error = serde_json::from_str::<UInt32Value<'_>>("-1").unwrap_err().to_string();
    assert_eq!(error, UInt32Value::from_json("-1").unwrap_err().to_string());
}

/// Reads a message from a value that serde holds.
fn read<'de, M: Deserialize<'de>>(from: impl IntoDeserializer<'de, Error>) -> Result<M, Error> {
    M::deserialize(from.into_deserializer())
}

#[test]
fn numbers_of_every_width_are_read_exactly() {
    assert_eq!(read::<Int64Value<'_>>(i64::MIN).unwrap().value, i64::MIN);
    assert_eq!(read::<UInt64Value<'_>>(u64::MAX).unwrap().value, u64::MAX);
    assert_eq!(read::<Int32Value<'_>>(-7_i8).unwrap().value, -7);
    assert_eq!(read::<FloatValue<'_>>(0.1_f32).unwrap().value, 0.1);
    assert_eq!(read::<DoubleValue<'_>>(5e-324).unwrap().value, 5e-324);
    assert_eq!(read::<DoubleValue<'_>>(f64::NEG_INFINITY).unwrap().value, f64::NEG_INFINITY);
    assert!(read::<FloatValue<'_>>(f32::NAN).unwrap().value.is_nan());
    assert!(read::<BoolValue<'_>>(true).unwrap().value);
    let wide = |value| UInt64Value::deserialize(U128Deserializer::<Error>::new(value));
    assert_eq!(wide(u128::from(u64::MAX)).unwrap().value, u64::MAX);
    assert!(wide(u128::from(u64::MAX) + 1).is_err());
    let wide = |value| Int64Value::deserialize(I128Deserializer::<Error>::new(value));
    assert_eq!(wide(i128::from(i64::MIN)).unwrap().value, i64::MIN);
    assert!(wide(i128::from(i64::MIN) - 1).is_err());
}

#[test]
fn bytes_of_a_binary_format_are_read_as_bytes() {
    let bytes = BytesDeserializer::<Error>::new(b"\x00\xff\xfe");
    assert_eq!(&*BytesValue::deserialize(bytes).unwrap().value, b"\x00\xff\xfe");
}

#[test]
fn keys_that_are_no_text_become_text() {
    let keyed = |text: &'static str| Struct::from_json(text).unwrap();
    let numbers = MapDeserializer::<_, Error>::new([(1_u64, 1.5), (u64::MAX, 2.0)].into_iter());
    let expected = keyed(r#"{"1":1.5,"18446744073709551615":2}"#);
    assert_eq!(Struct::deserialize(numbers).unwrap(), expected);
    let negative = MapDeserializer::<_, Error>::new([(-1_i64, "a")].into_iter());
    assert_eq!(Struct::deserialize(negative).unwrap(), keyed(r#"{"-1":"a"}"#));
    let truths = MapDeserializer::<_, Error>::new([(false, ()), (true, ())].into_iter());
    assert_eq!(Struct::deserialize(truths).unwrap(), keyed(r#"{"false":null,"true":null}"#));
    let floats = MapDeserializer::<_, Error>::new([(1.5, ())].into_iter());
    let error = Struct::deserialize(floats).unwrap_err().to_string();
    assert!(error.contains("a member's name"), "{error}");
}

#[test]
fn elements_are_read_in_order() {
    let list = SeqDeserializer::<_, Error>::new(["b", "a", ""].into_iter());
    assert_eq!(Value::deserialize(list).unwrap(), Value::from_json(r#"["b","a",""]"#).unwrap());
}

/// What formats with options and named wrappers give.
enum Wrapped {
    Some,
    None,
    Newtype,
    Variant,
}

impl<'de> Deserializer<'de> for Wrapped {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self {
            Self::Some => visitor.visit_some("inner".into_deserializer()),
            Self::None => visitor.visit_none(),
            Self::Newtype => visitor.visit_newtype_struct("inner".into_deserializer()),
            Self::Variant => visitor.visit_enum("inner".into_deserializer()),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option
        unit unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier
        ignored_any
    }
}

#[test]
fn options_and_wrappers_are_seen_through_and_variants_refused() {
    assert_eq!(StringValue::deserialize(Wrapped::Some).unwrap().value, "inner");
    assert_eq!(StringValue::deserialize(Wrapped::Newtype).unwrap().value, "inner");
    assert_eq!(Value::deserialize(Wrapped::None).unwrap(), Value::from_json("null").unwrap());
    let error = Value::deserialize(Wrapped::Variant).unwrap_err().to_string();
    assert!(error.contains("a JSON value"), "{error}");
}

/// Lists in lists, so many.
struct Nested(u32);

impl<'de> Deserializer<'de> for Nested {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        struct Inner(Option<Nested>);

        impl<'de> SeqAccess<'de> for Inner {
            type Error = Error;

            fn next_element_seed<T: serde::de::DeserializeSeed<'de>>(
                &mut self,
                seed: T,
            ) -> Result<Option<T::Value>, Error> {
                self.0.take().map(|inner| seed.deserialize(inner)).transpose()
            }
        }

        visitor.visit_seq(Inner(self.0.checked_sub(1).map(Nested)))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option
        unit unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier
        ignored_any
    }
}

#[test]
fn a_format_that_nests_without_end_is_refused() {
    // A value in a list is three messages: the value, its list, the value in it.
    assert_eq!(Value::deserialize(Nested(0)).unwrap(), Value::from_json("[]").unwrap());
    let text = format!("{}{}", "[".repeat(31), "]".repeat(31));
    assert_eq!(Value::deserialize(Nested(30)).unwrap(), Value::from_json(&text).unwrap());
    let error = Value::deserialize(Nested(100_000)).unwrap_err().to_string();
    assert_eq!(error, "nested too deep");
}

#[test]
fn texts_are_plain_strings_to_serde() {
    assert_eq!(serde_json::to_value(Str::from("a\"b")).unwrap(), json!("a\"b"));
    assert_eq!(serde_json::from_str::<Str<'_>>(r#""a\"b""#).unwrap(), "a\"b");
    assert!(serde_json::from_str::<Str<'_>>("7").is_err());
}

/// Takes so many bytes.
struct Full(usize);

impl std::io::Write for Full {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let len = bytes.len().min(self.0);
        self.0 -= len;
        Ok(len)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_writer_that_is_full_anywhere_is_the_error_of_the_format() {
    let text = r#"{"a":{"b":[true,1.5,"x"],"c":{}},"d":[[],null]}"#;
    let value = Value::from_json(text).unwrap();
    for room in 0..text.len() {
        let error = serde_json::to_writer(Full(room), &value).unwrap_err();
        assert!(error.is_io(), "{room}: {error}");
    }
    serde_json::to_writer(Full(text.len()), &value).unwrap();
}
