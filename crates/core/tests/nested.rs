//! Messages in messages: an `Any` in an `Any`, and the order of their fields.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use tidings_core::wkt::{Any, StringValue, Struct};
use tidings_core::{DecodeErrorKind, DecodeOptions, EncodeError, JsonStyle, Message};

const ANY: &str = "type.googleapis.com/google.protobuf.Any";

/// An empty `Any` in so many others.
fn nested(levels: usize) -> Any<'static> {
    (0..levels).fold(Any::default(), |inner, _| {
        let options = inner.to_bytes().expect("one level");
        Any::default().with_type_url(ANY).with_value(options)
    })
}

fn nested_text(levels: usize) -> String {
    let open = format!(r#"{{"@type":"{ANY}","value":"#);
    format!("{}{{}}{}", open.repeat(levels), "}".repeat(levels))
}

#[test]
fn an_any_in_an_any_is_written_and_read_level_by_level() {
    for levels in [0, 1, 2, 30] {
        let text = nested_text(levels);
        assert_eq!(nested(levels).to_json().unwrap(), text);
        assert_eq!(Any::from_json(&text).unwrap(), nested(levels));
    }
}

#[test]
fn an_any_nested_deeper_than_the_limit_is_refused_both_ways() {
    // An event of a hundred levels, the outermost not counted, and one more.
    let text = nested(100).to_json().unwrap();
    assert_eq!(Any::from_json(&text).unwrap(), nested(100));
    for levels in [101, 102, 150] {
        let error = nested(levels).to_json().unwrap_err();
        assert!(matches!(error, EncodeError::TooDeep { limit: 100, .. }), "{error}");
    }
    let error = Any::from_json(&nested_text(101)).map(drop).unwrap_err();
    let limit = matches!(error.kind(), DecodeErrorKind::Limit { option: "Limits::max_depth", .. });
    assert!(limit, "{error}");
}

#[test]
fn an_entry_makes_the_same_conversions_wherever_it_is_made() {
    let entry = tidings_core::message_entry!(StringValue);
    assert_eq!(entry.info.full_name, "google.protobuf.StringValue");
    assert!(entry.event.is_none());
    let options = DecodeOptions::STRICT;
    let (mut text, mut bytes) = (String::new(), Vec::new());
    for convert in [entry.binary_to_json, entry.build_to_json] {
        text.clear();
        convert(b"\x0a\x01a", &options, &mut text).unwrap();
        assert_eq!(text, "\"a\"");
    }
    for convert in [entry.json_to_binary, entry.build_to_binary] {
        bytes.clear();
        convert("\"a\"", &options, &mut bytes).unwrap();
        assert_eq!(bytes, b"\x0a\x01a");
    }
    bytes.clear();
    (entry.binary_to_binary)(b"\x0a\x81\0a", &options, &mut bytes).unwrap();
    assert_eq!(bytes, b"\x0a\x01a", "the length in its shortest form");
    text.clear();
    (entry.json_to_json)(" \"\\u0061\" ", &options, &mut text).unwrap();
    assert_eq!(text, "\"a\"");
}

/// One entry of `Struct.fields`, by the fields of the entry.
fn entry(fields: &[&[u8]]) -> Vec<u8> {
    let body = fields.concat();
    [&[0x0a, u8::try_from(body.len()).unwrap()], &*body].concat()
}

#[test]
fn fields_are_put_in_the_order_of_protobuf_go() {
    // Numbers 1 and 2 as values, keys a and b, an unknown field 15 of the struct.
    let one = b"\x12\x09\x11\0\0\0\0\0\0\xf0\x3f";
    let null = b"\x12\x02\x08\0";
    let unknown = b"\x78\x01".to_vec();
    let (a, b) = (entry(&[b"\x0a\x01a", one]), entry(&[b"\x0a\x01b", null]));
    // The value before its key, no key at all, and a key of another type.
    let (late, none) = (entry(&[null, b"\x0a\x01a"]), entry(&[null]));
    let order = |records: &[&Vec<u8>]| {
        let bytes: Vec<u8> = records.iter().flat_map(|record| record.iter().copied()).collect();
        let mut out = Vec::new();
        tidings_core::rt::wire::go_order(&bytes, Struct::INFO, &mut out).unwrap();
        out
    };
    let joined =
        |records: &[&Vec<u8>]| records.iter().flat_map(|r| r.iter().copied()).collect::<Vec<u8>>();
    assert_eq!(order(&[&unknown, &b, &a]), joined(&[&a, &b, &unknown]));
    assert_eq!(order(&[&a, &b, &unknown]), joined(&[&a, &b, &unknown]));
    assert_eq!(order(&[&b, &none, &a]), joined(&[&none, &a, &b]));
    // A key that does not come first is not looked for: no writer puts it so.
    assert_eq!(order(&[&b, &late]), joined(&[&late, &b]));
    // A list in a value in an entry: members of oneofs come last there, too.
    let cut = tidings_core::rt::wire::go_order(b"\x0a\x05", Struct::INFO, &mut Vec::new());
    assert_eq!(cut.unwrap_err().kind(), &DecodeErrorKind::UnexpectedEnd);
}

#[test]
fn a_struct_held_as_bytes_is_written_as_deep_as_one_that_is_built() {
    let text = (0..20).fold("1".to_owned(), |inner, _| format!(r#"{{"k":{inner},"l":[[]]}}"#));
    let built = Struct::from_json(&text).unwrap().into_owned();
    let bytes = built.to_bytes().unwrap();
    let held = Struct::decode(&bytes).unwrap();
    let write = |message: &Struct<'_>, depth| {
        let mut out = String::new();
        message.write_json_within(&mut out, JsonStyle::default(), depth).map(|()| out)
    };
    for depth in 0..70 {
        assert_eq!(write(&held, depth), write(&built, depth), "{depth}");
    }
    assert!(write(&held, 10).is_err() && write(&held, 69).is_ok());
}
