//! The JSON forms of `Any`, `FieldMask` and `Value`: what they hold, what they
//! refuse, and what reading them takes of the memory budget.

#![allow(clippy::unwrap_used, clippy::expect_used)] // in helpers

use tidings_core::info::MessageInfo;
use tidings_core::wkt::{Any, FieldMask, Value, ValueKind};
use tidings_core::{
    ConvertError, DecodeErrorKind, DecodeOptions, EncodeError, Finding, Limits, Message,
    MessageEntry, Str, Types,
};

/// A message type of ours, whose binary form is its JSON as it stands.
static SOLD: MessageInfo = MessageInfo::new("shop.Sold", &[], &[], true);
static SHOP: &[&[MessageEntry]] =
    &[&[MessageEntry::new(&SOLD, None, unused, as_it_stands, unused, unused)]];

type Done = Result<Vec<Finding>, ConvertError>;

fn as_it_stands(text: &str, _: &DecodeOptions, out: &mut Vec<u8>) -> Done {
    out.extend_from_slice(text.as_bytes());
    Ok(Vec::new())
}

fn unused<From: ?Sized, To>(_: &From, _: &DecodeOptions, _: &mut To) -> Done {
    Ok(Vec::new())
}

fn read_any(text: &str, limits: Limits) -> Result<Any<'_>, DecodeErrorKind> {
    let options = DecodeOptions::STRICT.with_types(Types::new(SHOP)).with_limits(limits);
    let read = Any::from_json_with(text, &options).map_err(|error| error.kind().clone());
    read.map(|read| read.message)
}

/// Whether reading takes exactly so many bytes of memory.
fn takes<T>(bytes: usize, read: impl Fn(Limits) -> Result<T, DecodeErrorKind>) {
    let with = |bytes| read(Limits::DEFAULT.with_max_memory(bytes)).err();
    assert_eq!(with(bytes), None);
    let kind = with(bytes - 1).expect("one byte less is too little");
    assert!(matches!(kind, DecodeErrorKind::Limit { option: "Limits::max_memory", .. }), "{kind}");
}

#[test]
fn a_number_that_is_not_finite_has_no_json_form() {
    let write = |number| Value::default().with_kind(ValueKind::NumberValue(number)).to_json();
    assert_eq!(write(-0.5).unwrap(), "-0.5");
    for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let error = write(number).unwrap_err();
        assert!(matches!(error, EncodeError::NoJsonForm { .. }), "{number}: {error}");
    }
}

#[test]
fn a_path_of_a_mask_takes_twice_its_length_and_its_place_in_the_list() {
    takes(4 * size_of::<Str<'_>>() + 2 * (3 + 4 + 6), |limits| {
        let options = DecodeOptions::STRICT.with_limits(limits);
        FieldMask::from_json_with("\"abc,defg,hijklm\"", &options)
            .map_err(|error| error.kind().clone())
    });
}

#[test]
fn an_any_of_another_type_holds_its_members_without_its_type() {
    let url = "\"@type\":\"shop.example/shop.Sold\"";
    for (members, held) in [
        (url.to_owned(), "{}"),
        (format!("{url},\"a\":1"), "{\"a\":1}"),
        (format!("\"a\": 1, {url} ,\"b\":[2]"), "{\"a\": 1,\"b\":[2]}"),
        // A member as any other.
        (format!("{url},\"value\":1"), "{\"value\":1}"),
    ] {
        let text = format!("{{{members}}}");
        let any = read_any(&text, Limits::DEFAULT).unwrap();
        assert_eq!(str::from_utf8(&any.value).unwrap(), held, "{text}");
    }
}

#[test]
fn a_well_known_type_without_its_value_is_refused() {
    // Of all types this takes any members.
    let text = r#"{"@type":"type.googleapis.com/google.protobuf.Struct","a":1}"#;
    let error = read_any(text, Limits::DEFAULT).map(drop).unwrap_err();
    assert_eq!(error, DecodeErrorKind::Syntax { expected: "the member `value`" });
}

#[test]
fn an_any_takes_its_members_their_text_and_its_value() {
    let object = r#"{"@type":"shop.example/shop.Sold","a":1,"b":2}"#;
    let members = 4 * size_of::<&str>();
    // What stands before it is no part of it.
    for before in ["", "  ", "                                        "] {
        let text = format!("{before}{object}");
        takes(members + object.len() + r#"{"a":1,"b":2}"#.len(), |limits| {
            read_any(&text, limits).map(drop)
        });
    }
}

#[test]
fn lists_of_types_are_the_same_where_they_are_one_list() {
    assert_eq!(Types::new(SHOP), Types::new(SHOP));
    assert_ne!(Types::new(SHOP), Types::WELL_KNOWN);
    let options = DecodeOptions::STRICT;
    assert_ne!(options, options.with_types(Types::new(SHOP)));
}
