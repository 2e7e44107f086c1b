//! Members that no schema knows: a name stands once in an object, and merged
//! messages keep the last member of each name.

#![allow(clippy::panic)] // a failed test panics
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)] // in helpers

mod common;

use common::{binary_to_binary, binary_to_json, entry, json_to_binary, messages};
use prost_reflect::FieldDescriptor;
use tidings_core::info::Label;
use tidings_core::{
    ConvertError, DecodeErrorKind, DecodeOptions, Message, MessageEntry, UnknownMembers,
};
use tidings_testkit::kitchen::three::Singles;
use tidings_testkit::mutate::{Record, join};
use tidings_testkit::oracle::{self, Rules};
use tidings_testkit::{exact, laws};

const STRICT: DecodeOptions = DecodeOptions::STRICT;
/// A message in plain JSON, whose unknown members travel in this field.
const NAME: &str = "tidings.apcera.v1.InstanceUsage";
const FIELD: u32 = 2047;

fn members(texts: &[&str]) -> Vec<u8> {
    let records: Vec<_> = texts.iter().map(|text| Record::bytes(FIELD, text.as_bytes())).collect();
    join(&records)
}

fn refused(error: ConvertError) -> DecodeErrorKind {
    let ConvertError::Decode(error) = error else { panic!("{error}") };
    error.kind().clone()
}

#[test]
fn merged_messages_keep_the_last_member_of_each_name() {
    let usage = entry(NAME);
    for (texts, expected) in [
        (&[r#"{"a":1,"b":2}"#, r#"{"b":3,"c":4}"#][..], r#"{"a":1,"b":3,"c":4}"#),
        (&[r#"{"a":1}"#, r#"{"a":1}"#], r#"{"a":1}"#),
        (&[r#"{"a":1}"#, "{}", r#"{"b":[ ]}"#], r#"{"a":1,"b":[ ]}"#),
        (&[r#"{"a":1,"z":0}"#, r#"{"\u0061":2}"#], r#"{"z":0,"\u0061":2}"#),
        (&[r#"{"a":1}"#, r#"{"b":1}"#, r#"{"a":2}"#, r#"{"b":2}"#], r#"{"a":2,"b":2}"#),
        (&[r#"{"":1}"#, r#"{"":{"x":1,"x":2}}"#], r#"{"":{"x":1,"x":2}}"#),
    ] {
        let bytes = members(texts);
        assert_eq!(binary_to_json(usage, &bytes).unwrap(), expected);
        let written = binary_to_binary(usage, &bytes, &STRICT).unwrap();
        assert_eq!(written, members(&[expected]));
        laws::binary(usage, &bytes, &STRICT).unwrap();
        laws::json(usage, expected, &STRICT).unwrap();
        let read = apcera_events::InstanceUsage::decode(&bytes).unwrap();
        let again = apcera_events::InstanceUsage::decode(&written).unwrap();
        assert_eq!(read, again);
        assert_eq!(read.unknown_fields.members(), expected[1..expected.len() - 1]);
        let again = read.into_owned().to_bytes().unwrap();
        assert_eq!(again, written);
    }
}

#[test]
fn a_nested_message_that_stands_twice_merges_its_members_by_name() {
    use tidings_testkit::oracle;
    let mut checked = 0;
    for entry in common::messages() {
        for field in entry.info.fields.iter().filter(|field| field.label == Label::Optional) {
            let tidings_core::info::Kind::Message(inner) = field.kind else { continue };
            if !inner.fields.iter().any(|field| field.name == "unknown_members") {
                continue;
            }
            checked += 1;
            let part = |text| Record::bytes(field.number, &members(&[text]));
            let bytes = join(&[part(r#"{"a":1,"b":2}"#), part(r#"{"b":3}"#)]);
            let options = STRICT.with_partial(true);
            let written = binary_to_binary(entry, &bytes, &options).unwrap();
            let once = join(&[part(r#"{"a":1,"b":3}"#)]);
            assert_eq!(written, once, "{}.{}", entry.info.full_name, field.name);
            // Other runtimes would keep the last text alone, and read this one.
            let descriptor = oracle::descriptor(entry.info.full_name);
            assert!(oracle::decode(&descriptor, &written).is_ok());
        }
    }
    assert!(checked > 200, "only {checked}");
}

#[test]
fn a_name_that_stands_twice_in_one_object_is_an_error_in_both_forms() {
    let usage = entry(NAME);
    for text in
        [r#"{"a":1,"a":1}"#, r#"{"a":1,"b":2,"a":3}"#, r#"{"a":1,"\u0061":2}"#, r#"{"":1,"":1}"#]
    {
        let name = if text.starts_with(r#"{"":"#) { "" } else { "a" };
        let kind = DecodeErrorKind::DuplicateMember(name.to_owned());
        assert_eq!(refused(json_to_binary(usage, text).unwrap_err()), kind, "{text}");
        let bytes = members(&[text]);
        assert_eq!(refused(binary_to_binary(usage, &bytes, &STRICT).unwrap_err()), kind, "{text}");
        let lenient = DecodeOptions::lenient();
        assert_eq!(refused(laws::rewrite(usage, text, &lenient).unwrap_err()), kind, "{text}");
        // So it is where members are kept for JSON alone, and deeper.
        let error = Singles::from_json(text).unwrap_err();
        assert_eq!((error.kind(), error.path()), (&kind, ""));
        let nested = format!(r#"{{"inner":{text}}}"#);
        let error = Singles::from_json(&nested).unwrap_err();
        assert_eq!((error.kind(), error.path()), (&kind, "inner"));
        // What is in the value of an unknown member is nobody's object.
        assert!(json_to_binary(usage, &format!(r#"{{"z":{text}}}"#)).is_ok());
    }
}

#[test]
fn a_known_member_that_does_not_fit_is_kept_once() {
    let usage = entry(NAME);
    let known = usage.info.fields[0].json_name;
    let lenient = DecodeOptions::lenient();
    let text = format!(r#"{{"{known}":[[1]],"a":1}}"#);
    let kept = laws::rewrite(usage, &text, &lenient).unwrap().0;
    assert_eq!(exact::parse(&kept), exact::parse(&text));
    let twice = format!(r#"{{"{known}":[[1]],"{known}":[[2]]}}"#);
    let kind = refused(laws::rewrite(usage, &twice, &lenient).unwrap_err());
    assert_eq!(kind, DecodeErrorKind::DuplicateMember(known.to_owned()));
    let bytes = members(&[format!(r#"{{"{known}":null}}"#).as_str(); 2]);
    let json = binary_to_json(usage, &bytes).unwrap();
    assert_eq!(json, format!(r#"{{"{known}":null}}"#));
    assert_eq!(json_to_binary(usage, &json).unwrap(), members(&[&json]));
}

#[test]
fn the_path_of_a_field_mask_with_a_comma_has_no_json_form() {
    use tidings_core::wkt::FieldMask;
    let mask = |paths: &[&'static str]| {
        let mut mask = FieldMask::default();
        paths.iter().for_each(|path| mask.paths.to_mut().push((*path).into()));
        mask
    };
    for paths in [&["a,b"][..], &["a", ","], &[""], &["aB"], &["a__b"], &["a_"]] {
        assert!(mask(paths).to_json().is_err(), "{paths:?}");
        let bytes = mask(paths).to_bytes().unwrap();
        assert_eq!(FieldMask::decode(&bytes).unwrap(), mask(paths));
    }
    for paths in [&[][..], &["a"], &["", ""], &["a", ""], &["a_b", "c.d_e"]] {
        let json = mask(paths).to_json().unwrap();
        assert_eq!(FieldMask::from_json(&json).unwrap(), mask(paths), "{json}");
    }
}

/// The fields of this kind, and the messages that have them.
fn ruled(odd: fn(&Rules) -> bool) -> Vec<(&'static MessageEntry, FieldDescriptor)> {
    let of = |entry: &'static MessageEntry| {
        let fields: Vec<_> = oracle::descriptor(entry.info.full_name).fields().collect();
        fields
            .into_iter()
            .filter(|field| odd(&oracle::rules(field)))
            .map(move |field| (entry, field))
    };
    messages().into_iter().flat_map(of).collect()
}

#[test]
fn json_in_a_string_is_checked() {
    let partial = STRICT.with_partial(true);
    let fields = ruled(|rules| rules.json_text != 0);
    assert!(fields.len() > 5, "only {} fields", fields.len());
    for (entry, field) in fields {
        let objects = oracle::rules(&field).json_text == 2;
        for (text, is_json, is_object) in [
            ("{}", true, true),
            (r#" {"a":[1,null]} "#, true, true),
            ("[1]", true, false),
            ("\"a\"", true, false),
            ("{", false, false),
            ("{}{}", false, false),
            ("nope", false, false),
            ("", false, false),
        ] {
            let bytes = join(&[Record::bytes(field.number(), text.as_bytes())]);
            let read = binary_to_binary(entry, &bytes, &partial);
            let fits = if objects { is_object } else { is_json };
            assert_eq!(read.is_ok(), fits, "{} {text}: {read:?}", field.full_name());
        }
    }
}

#[test]
fn an_event_of_another_type_is_refused_in_both_forms() {
    let partial = STRICT.with_partial(true);
    let fields = ruled(|rules| !rules.constant.is_empty());
    assert!(fields.len() > 15, "only {} fields", fields.len());
    for (entry, field) in fields {
        let own = oracle::rules(&field).constant;
        for text in [own.as_str(), "another.type", ""] {
            let bytes = join(&[Record::bytes(field.number(), text.as_bytes())]);
            let member = format!(r#"{{"{}":"{text}"}}"#, field.json_name());
            let read = [
                laws::encode(entry, &bytes, &partial).map(drop),
                laws::from_json(entry, &member, &partial).map(drop),
            ];
            for result in read {
                let Err(error) = result else {
                    assert_eq!(text, own, "{}", field.full_name());
                    continue;
                };
                let kind = refused(error);
                assert!(text != own, "{}: {kind}", field.full_name());
                assert!(matches!(kind, DecodeErrorKind::WrongEventType { .. }), "{kind}");
            }
        }
    }
}

#[test]
fn an_extension_is_kept_where_unknown_members_are_refused() {
    let refusing = STRICT.with_unknown_members(UnknownMembers::Reject);
    let text = r#"{"int32Value":1,"[some.package.extension]":{"a":1}}"#;
    let singles = Singles::from_json_with(text, &refusing).unwrap().message;
    assert_eq!(singles.to_json().unwrap(), text);
    let other = r#"{"int32Value":1,"some.package.extension":{"a":1}}"#;
    let error = Singles::from_json_with(other, &refusing).unwrap_err();
    assert_eq!(*error.kind(), DecodeErrorKind::UnknownMember("some.package.extension".into()));
}

#[test]
fn what_is_passed_over_is_checked_and_an_error_is_where_it_stands() {
    let (object, array) = ("`,` or `}`", "`,` or `]`");
    // A value of an unknown member up to what is wrong, the rest, what was
    // expected, and where.
    for (before, after, expected, path) in [
        (r#"{"a":1"#, "]}", object, "zzz.a"),
        (r#"{"a":[1],"b":1"#, " 2}", object, "zzz.b"),
        (r#"[1"#, "}]", array, "zzz[0]"),
        (r#"[{"a":"b"},2"#, " 3]", array, "zzz[1]"),
        (r#"{"a\":[{":"b","c":"d\"]}""#, ";}", object, "zzz.c"),
        (r#"{"a":"#, ",}", "a value", "zzz.a"),
        ("{", "1:2}", "a member's name", "zzz"),
    ] {
        let text = format!("{{\"stringValue\":\"x\",\"zzz\":{before}{after}}}");
        let error = Singles::from_json(&text).unwrap_err();
        assert_eq!(*error.kind(), DecodeErrorKind::Syntax { expected }, "{text}");
        let at = text.len() - after.len() - 1;
        let at = at + after.len() - after.trim_start().len();
        assert_eq!((error.offset(), error.path()), (at, path), "{text}");
    }
}

#[test]
fn a_text_that_ends_in_an_escape_is_cut_off_and_not_wrong() {
    for end in ["\\", "\\u", "\\u12", "\\u123"] {
        for start in ["{\"stringValue\":\"a", "{\"zzz\":\"a", "{\"a"] {
            let text = format!("{start}{end}");
            let error = Singles::from_json(&text).unwrap_err();
            assert_eq!(*error.kind(), DecodeErrorKind::UnexpectedEnd, "{text}");
        }
    }
}

#[test]
fn the_one_value_of_its_own_enum_is_null_in_every_place() {
    let bytes = join(&[Record::varint(20, 0)]);
    let message = tidings_testkit::kitchen::three::Choices::decode(&bytes).unwrap();
    assert_eq!(message.to_json().unwrap(), r#"{"nothing":null}"#);
    assert_eq!(message.into_owned().to_json().unwrap(), r#"{"nothing":null}"#);
    assert_eq!(
        binary_to_json(entry("kitchen.three.Choices"), &bytes).unwrap(),
        r#"{"nothing":null}"#
    );
}

#[test]
fn two_members_of_a_oneof_are_refused_whichever_oneof_it_is() {
    for text in [
        r#"{"boolValue":true,"stringValue":"a"}"#,
        r#"{"left":"a","right":{}}"#,
        r#"{"boolValue":true,"left":"a","right":{}}"#,
        r#"{"boolValue":true,"between":"b","left":"a","right":{"number":1}}"#,
    ] {
        let entry = entry("kitchen.three.Choices");
        assert!(json_to_binary(entry, text).is_err(), "{text}");
        assert!(tidings_testkit::kitchen::three::Choices::from_json(text).is_err(), "{text}");
    }
    let one = json_to_binary(entry("kitchen.three.Choices"), r#"{"boolValue":true,"left":"a"}"#);
    assert_eq!(one.unwrap(), join(&[Record::varint(13, 1), Record::bytes(23, b"a")]));
}
