//! Passing by tables that no schema of the family has: many oneofs, many fields,
//! names that JSON escapes, a oneof with one member inside of another message.

#![allow(clippy::unwrap_used)] // in helpers

mod common;

use common::entry;
use tidings_core::DecodeOptions;
use tidings_core::info::{FieldInfo, Kind, Label, MessageInfo, OneofInfo};
use tidings_core::json::Select;
use tidings_core::transcode::{pass_to_binary, pass_to_json};
use tidings_testkit::mutate::{Record, join};

const STRICT: DecodeOptions = DecodeOptions::STRICT;

fn info(
    name: &'static str,
    fields: Vec<FieldInfo>,
    oneofs: Vec<OneofInfo>,
) -> &'static MessageInfo {
    Box::leak(Box::new(MessageInfo::new(name, fields.leak(), oneofs.leak(), false)))
}

/// A field that is called after its number.
fn field(number: u32, kind: Kind, label: Label) -> FieldInfo {
    let name: &'static str = format!("f{number}").leak();
    FieldInfo::new(number, name, name, kind, label)
}

/// What is passed: the text for the bytes, and the bytes for the text.
fn passed(info: &'static MessageInfo, text: &str, bytes: &[u8]) -> [bool; 2] {
    let (mut json, mut binary) = (String::from("before"), Vec::from(*b"before"));
    let passed = [
        pass_to_json(info, bytes, &STRICT, &mut json),
        pass_to_binary(info, text, &STRICT, &mut binary),
    ];
    let expected = |done, rest: &[u8]| [&b"before"[..], if done { rest } else { &[] }].concat();
    assert_eq!(json.as_bytes(), expected(passed[0], text.as_bytes()), "{text}");
    assert_eq!(binary, expected(passed[1], bytes), "{text}");
    passed
}

#[test]
fn members_of_the_first_sixty_four_oneofs_are_passed_and_of_others_left_to_building() {
    let count = 70;
    let places = 0..count;
    let member = |place| {
        let number = u32::try_from(place + 1).unwrap();
        field(number, Kind::Sint32, Label::Optional).in_oneof(place)
    };
    let oneofs = places.clone().map(|_| OneofInfo::new("one", None)).collect();
    let info = info("shop.Oneofs", places.clone().map(member).collect(), oneofs);
    for place in places {
        let number = u32::try_from(place + 1).unwrap();
        let text = format!("{{\"f{number}\":-1}}");
        let bytes = join(&[Record::varint(number, 1)]);
        assert_eq!(passed(info, &text, &bytes), [place < 64; 2], "{text}");
    }
}

#[test]
fn a_field_after_hundreds_of_others_is_found_by_its_number() {
    let many = (0..400).map(|place| field(1_000 + place, Kind::Int32, Label::Optional));
    let late = [field(5, Kind::String, Label::Optional), field(31, Kind::Bool, Label::Optional)];
    let info = info("shop.Many", many.chain(late).collect(), Vec::new());
    for number in (1_000..1_400).chain([5, 31]) {
        assert_eq!(info.field(number).unwrap().name, format!("f{number}"));
    }
    assert!([0, 1, 6, 30, 32, 999, 1_400].iter().all(|number| info.field(*number).is_none()));
}

#[test]
fn a_message_with_a_name_that_json_escapes_is_left_to_building() {
    let odd = FieldInfo::new(1, "odd", "o\"d", Kind::Int32, Label::Optional);
    let even = field(2, Kind::Int32, Label::Optional);
    let info = info("shop.Odd", vec![odd, even], Vec::new());
    assert_eq!(passed(info, r#"{"o\"d":1}"#, b"\x08\x01"), [false; 2]);
    assert_eq!(passed(info, r#"{"f2":1}"#, b"\x10\x01"), [true; 2]);
}

#[test]
fn the_one_member_of_a_oneof_is_passed_as_the_field_that_its_members_name() {
    const RULES: &[Select] = &[
        Select::new(1, &["f1"], &[("a", 5), ("b", 4)], Select::NONE),
        Select::new(2, &["f2"], &[], 4),
    ];
    let part = [field(1, Kind::String, Label::Optional), field(2, Kind::Int32, Label::Optional)];
    let part = info("shop.Part", part.into(), Vec::new());
    let one = |number, kind| field(number, kind, Label::Optional).in_oneof(0).in_member("payload");
    let fields = vec![
        one(5, Kind::Message(part)),
        one(4, Kind::Message(part)),
        one(1, Kind::Int32),
        field(3, Kind::Int32, Label::Optional),
    ];
    let oneof = OneofInfo::new("one", Some("payload")).select(RULES);
    let inner = info("shop.Inner", fields, vec![oneof]);
    let outer = field(1, Kind::Message(inner), Label::Optional);
    let outer = info("shop.Outer", vec![outer], Vec::new());
    for (text, bytes, expected) in [
        (r#"{"f1":{"payload":{"f1":"a"}}}"#, &b"\x0a\x05\x2a\x03\x0a\x01a"[..], [true; 2]),
        (r#"{"f1":{"payload":{"f1":"b"}}}"#, b"\x0a\x05\x22\x03\x0a\x01b", [true; 2]),
        (r#"{"f1":{"payload":{"f2":7}}}"#, b"\x0a\x04\x22\x02\x10\x07", [true; 2]),
        // In binary the field comes after another one, by its own number.
        (
            r#"{"f1":{"payload":{"f1":"b"},"f3":1}}"#,
            b"\x0a\x07\x18\x01\x22\x03\x0a\x01b",
            [true; 2],
        ),
        (r#"{"f1":{"payload":7}}"#, b"\x0a\x02\x08\x07", [true, false]),
        (r#"{"f1":{"f3":1}}"#, b"\x0a\x02\x18\x01", [true; 2]),
        (r#"{"f1":{}}"#, b"\x0a\x00", [true; 2]),
    ] {
        assert_eq!(passed(outer, text, bytes), expected, "{text}");
    }
    for text in [
        r#"{"f1":{"payload":{"f1":"c"}}}"#,
        r#"{"f1":{"payload":{"f1":"a"},"payload":{"f1":"b"}}}"#,
        // The schema's names of such fields are no members.
        r#"{"f1":{"f5":{"f1":"a"}}}"#,
        r#"{"f1":{"f1":7}}"#,
    ] {
        assert!(!pass_to_binary(outer, text, &STRICT, &mut Vec::new()), "{text}");
    }
}

#[test]
fn a_default_value_that_stands_in_a_document_is_absence_where_there_is_no_presence() {
    let defaults = |kind: Kind| match kind {
        Kind::String | Kind::Bytes => ("\"\"".to_owned(), Vec::new()),
        Kind::Bool => ("false".to_owned(), vec![0; 8]),
        Kind::Enum(info) => (format!("{:?}", info.name(0).unwrap()), vec![0; 8]),
        Kind::Double | Kind::Fixed64 | Kind::Sfixed64 => ("0".to_owned(), vec![0; 8]),
        Kind::Float | Kind::Fixed32 | Kind::Sfixed32 => ("0".to_owned(), vec![0; 4]),
        _ => ("0".to_owned(), vec![0; 8]),
    };
    for (name, presence) in [("kitchen.three.Singles", false), ("kitchen.three.Optionals", true)] {
        let info = entry(name).info;
        for field in info.fields.iter().filter(|field| field.message().is_none()) {
            let (value, bytes) = defaults(field.kind);
            let wire_type = u8::try_from(field.kind.wire_type()).unwrap();
            let bytes = join(&[Record { number: field.number, wire_type, value: bytes }]);
            let text = format!("{{\"{}\":{value}}}", field.json_name);
            let (mut json, mut binary) = (String::new(), Vec::new());
            assert!(pass_to_json(info, &bytes, &STRICT, &mut json), "{text}");
            assert!(pass_to_binary(info, &text, &STRICT, &mut binary), "{text}");
            assert_eq!(json == "{}", !presence, "{name} {text}: {json}");
            assert_eq!(binary, if presence { bytes } else { Vec::new() }, "{name} {text}");
        }
    }
}
