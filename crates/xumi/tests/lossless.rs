//! JSON to JSON and JSON to binary to JSON, for every event.

use tidings_core::{DecodeErrorKind, DecodeOptions, UnknownMembers};
use tidings_testkit::{exact, plain};
use xumi::{Message, WeightsLoadComplete, XumiEvent};

/// What the schema has no place for, in front of, between and after what it
/// knows.
const ODD: &str = r#"{ "a b" : [1.0, {"é":"A\/"}],"event_type":"TYPE","model":null,"x":-0.10E+05 ,"node_id":"","storage_size":0,"TAGS":{}, "z":"" }"#;
const UNKNOWN: &str = r#""a b" : [1.0, {"é":"A\/"}],"model":null,"x":-0.10E+05,"TAGS":{},"z":"""#;

#[test]
fn every_member_survives_alone_and_together() {
    plain::check(xumi::MESSAGES);
}

#[test]
fn unknown_members_survive_binary_byte_for_byte() {
    for name in XumiEvent::EVENT_TYPES {
        let text = ODD.replace("TYPE", name);
        let event = XumiEvent::from_json(&text).unwrap();
        let json = event.to_json().unwrap();
        assert!(json.contains(UNKNOWN), "{json}");
        assert_eq!(exact::parse(&json), exact::parse(&text));

        let bytes = event.to_bytes().unwrap();
        let back = XumiEvent::decode(&bytes).unwrap();
        assert_eq!(back.to_json().unwrap(), json);
        assert_eq!(back.to_bytes().unwrap(), bytes);
        assert_eq!(back.into_owned(), event.into_owned());
    }
}

#[test]
fn absent_null_empty_and_zero_are_four_things() {
    for text in [
        r#"{}"#,
        r#"{"model":null}"#,
        r#"{"model":""}"#,
        r#"{"size":0}"#,
        r#"{"result":false}"#,
        r#"{"metadata":{}}"#,
        r#"{"metadata":null}"#,
        r#"{"event_type":null}"#,
    ] {
        let event = WeightsLoadComplete::from_json(text).unwrap();
        assert_eq!(event.to_json().unwrap(), text);
        let bytes = event.to_bytes().unwrap();
        assert_eq!(WeightsLoadComplete::decode(&bytes).unwrap().to_json().unwrap(), text);
    }
}

#[test]
fn a_binary_event_of_another_maker_keeps_its_unknown_fields() {
    // Fields 11 `m`, 21 with 7, and 3000 with 5, which the schema lacks.
    let bytes = b"\x5a\x01m\xa8\x01\x07\xc0\xbb\x01\x05";
    let event = WeightsLoadComplete::decode(bytes).unwrap();
    assert_eq!((event.model.as_deref(), event.size), (Some("m"), Some(7)));
    assert_eq!(event.to_bytes().unwrap(), bytes);
}

#[test]
fn a_member_of_a_wrong_type_is_an_error_or_a_finding() {
    let text = r#"{"size":"big","url":"u"}"#;
    let error = WeightsLoadComplete::from_json(text).unwrap_err();
    assert_eq!((error.path(), error.offset()), ("size", 8));
    let decoded = WeightsLoadComplete::from_json_with(text, &DecodeOptions::lenient()).unwrap();
    assert_eq!(decoded.findings.len(), 1);
    let json = decoded.message.to_json().unwrap();
    assert_eq!(exact::parse(&json), exact::parse(text));
}

#[test]
fn a_member_that_stands_twice_is_an_error() {
    for text in [r#"{"url":"a","url":"b"}"#, r#"{"url":null,"url":"b"}"#] {
        let error = WeightsLoadComplete::from_json(text).unwrap_err();
        assert_eq!(error.kind(), &DecodeErrorKind::DuplicateMember("url".to_owned()));
    }
}

#[test]
fn unknown_members_can_be_refused_or_dropped() {
    let text = r#"{"url":"a","new":1}"#;
    let options = DecodeOptions::STRICT.with_unknown_members(UnknownMembers::Reject);
    let error = WeightsLoadComplete::from_json_with(text, &options).unwrap_err();
    assert_eq!(error.kind(), &DecodeErrorKind::UnknownMember("new".to_owned()));
    let options = DecodeOptions::STRICT.with_unknown_members(UnknownMembers::Ignore);
    let decoded = WeightsLoadComplete::from_json_with(text, &options).unwrap();
    assert_eq!(decoded.message.to_json().unwrap(), r#"{"url":"a"}"#);
}

#[test]
fn the_type_may_stand_in_a_header() {
    // Field 11 `m` alone: nothing in the bytes tells the type.
    let bytes = b"\x5a\x01m";
    let options = DecodeOptions::STRICT;
    assert_eq!(XumiEvent::decode(bytes).unwrap().event_type(), None);
    let event = XumiEvent::decode_as("xumi.generation.start", bytes, &options).unwrap().message;
    assert!(matches!(&event, XumiEvent::GenerationStart(e) if e.model.as_deref() == Some("m")));
    let other = XumiEvent::decode_as("xumi.new", bytes, &options).unwrap().message;
    assert_eq!((other.event_type(), other.to_bytes().unwrap()), (Some("xumi.new"), bytes.to_vec()));
}

#[test]
fn unknown_members_that_nest_too_deep_for_a_decoder_are_not_encoded() {
    let (open, close) = ("[".repeat(60), "]".repeat(60));
    let text = format!(r#"{{"event_type":"xumi.generation.start","later":{open}{close}}}"#);
    let event = xumi::GenerationStart::from_json(&text).unwrap();
    for (depth, fits) in [(100, true), (60, true), (59, false)] {
        let mut out = Vec::new();
        assert_eq!(event.encode_within(&mut out, depth).is_ok(), fits, "{depth}");
    }
}
