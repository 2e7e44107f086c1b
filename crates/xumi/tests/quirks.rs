//! A test for every quirk of the document.

use tidings_core::{DecodeErrorKind, DecodeOptions, JsonText, Timestamp};
use tidings_testkit::{exact, quirks};
use xumi::{
    Event, GenerationComplete, GenerationStart, Message, WeightsLoadComplete, WeightsLoadStart,
    XumiEvent,
};

const IDS: &[&str] = &[
    "X01", "X02", "X03", "X05", "X09", "X10", "X13", "X14", "X16", "X19", "X20", "X21", "X22",
    "X26", "X27", "X28", "X29", "X30", "X31", "X32",
];

#[test]
fn every_quirk_names_its_test() {
    let tests = [include_str!("quirks.rs"), include_str!("fields.rs")];
    quirks::check(include_str!("../src/quirks.rs"), IDS, &tests);
}

#[test]
fn an_event_of_another_type_is_refused() {
    let text = r#"{"event_type":"xumi.weights.load.complete"}"#;
    let error = WeightsLoadStart::from_json(text).unwrap_err();
    let expected = "xumi.weights.load.start";
    let found = "xumi.weights.load.complete".to_owned();
    assert_eq!(error.kind(), &DecodeErrorKind::WrongEventType { expected, found });
    assert_eq!(error.path(), "event_type");

    let quoted = "{\"event_type\":\"\u{201c}xumi.weights.load.start\u{201d}\"}";
    assert!(WeightsLoadStart::from_json(quoted).is_err());

    // Field 2, `x`: the same in binary.
    let error = WeightsLoadStart::decode(b"\x12\x01x").unwrap_err();
    assert_eq!((error.path(), error.offset()), ("event_type", 2));
    let decoded = WeightsLoadStart::from_json_with(text, &DecodeOptions::lenient()).unwrap();
    assert_eq!(decoded.findings.len(), 1);
    assert_eq!(decoded.message.to_json().unwrap(), text);
}

#[test]
fn core_and_event_members_stand_side_by_side() {
    let text = r#"{"event_id":"5c1fd2a9-3b0a-4f6e-9a43-0b8a2f0c9f11","event_type":"xumi.generation.complete","tenant_id":"0d9a7c52-8f64-4a53-9f38-6f2f7f0d1f2e","session_id":"b1b9e7f4-14ad-4f0b-93a8-2d0b5a1e7c33","source":"runner","version":"1.0","model":"m:2","task_id":"9a8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d","nested":{"timestamp":"kept"}}"#;
    let event = GenerationComplete::from_json(text).unwrap();
    assert_eq!(event.event_id().as_deref(), Some("5c1fd2a9-3b0a-4f6e-9a43-0b8a2f0c9f11"));
    assert_eq!(event.partition_key().as_deref(), Some("9a8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d"));
    assert_eq!(event.source.as_deref(), Some("runner"));
    assert_eq!(event.unknown_fields.members(), r#""nested":{"timestamp":"kept"}"#);
    assert_eq!(exact::parse(&event.to_json().unwrap()), exact::parse(text));

    let empty = GenerationComplete::from_json("{}").unwrap();
    assert_eq!((empty.event_id(), empty.occurred_at()), (None, None));
    assert_eq!(empty.to_json().unwrap(), "{}");
}

#[test]
fn the_event_s_own_time_goes_before_the_core_time() {
    let (created, timestamp) = ("2026-01-02T03:04:05Z", "2026-01-02T03:04:06Z");
    let both = format!(r#"{{"created":"{created}","timestamp":"{timestamp}"}}"#);
    let event = GenerationStart::from_json(&both).unwrap();
    assert_eq!(event.occurred_at(), Timestamp::parse(created));
    assert_eq!(event.occurred_at_member(), Some("created"));

    let core = format!(r#"{{"timestamp":"{timestamp}"}}"#);
    let event = GenerationStart::from_json(&core).unwrap();
    assert_eq!(event.occurred_at(), Timestamp::parse(timestamp));
    assert_eq!(event.occurred_at_member(), Some("timestamp"));
    assert_eq!(event.created, None);

    let event = WeightsLoadStart::from_json(&both).unwrap();
    assert_eq!(event.occurred_at(), Timestamp::parse(timestamp));
    assert_eq!(event.unknown_fields.members(), format!(r#""created":"{created}""#));
    assert_eq!(GenerationStart::from_json("{}").unwrap().occurred_at_member(), None);
}

#[test]
fn only_the_end_of_a_load_names_its_cause() {
    let text = r#"{"origin_event_id":"5c1fd2a9-3b0a-4f6e-9a43-0b8a2f0c9f11"}"#;
    let event = WeightsLoadComplete::from_json(text).unwrap();
    assert_eq!(event.caused_by().as_deref(), Some("5c1fd2a9-3b0a-4f6e-9a43-0b8a2f0c9f11"));
    assert!(event.origin_event_id.and_then(|id| id.uuid()).is_some());

    let event = GenerationComplete::from_json(text).unwrap();
    assert_eq!(event.caused_by(), None);
    assert_eq!(event.to_json().unwrap(), text);

    // The other domain's name, and its correction, are not synonyms.
    for other in ["prevision_event_id", "previous_event_id"] {
        let text = format!(r#"{{"{other}":"x"}}"#);
        let event = WeightsLoadComplete::from_json(&text).unwrap();
        assert_eq!((event.caused_by(), event.to_json().unwrap()), (None, text.clone()));
    }
}

#[test]
fn speed_is_a_number_in_one_event_and_text_in_others() {
    let number = r#"{"speed":12.5}"#;
    assert_eq!(WeightsLoadComplete::from_json(number).unwrap().speed, Some(12.5));
    assert!(GenerationStart::from_json(number).is_err());
    assert!(GenerationComplete::from_json(number).is_err());

    let text = r#"{"speed":"12.5 it/s"}"#;
    assert!(WeightsLoadComplete::from_json(text).is_err());
    assert_eq!(GenerationStart::from_json(text).unwrap().speed.as_deref(), Some("12.5 it/s"));
    let event = GenerationComplete::from_json(text).unwrap();
    assert_eq!(event.to_json().unwrap(), text);
}

#[test]
fn result_is_named_as_the_row_says() {
    let event = WeightsLoadComplete::from_json(r#"{"result":true}"#).unwrap();
    assert_eq!((event.result, event.succeeded()), (Some(true), Some(true)));
    assert_eq!(WeightsLoadComplete::new().succeeded(), None);
    assert_eq!(GenerationComplete::from_json(r#"{"result":false}"#).unwrap().result, Some(false));
    assert!(WeightsLoadComplete::from_json(r#"{"result":"success"}"#).is_err());
}

#[test]
fn storage_size_is_a_number_not_a_text() {
    let event = WeightsLoadStart::from_json(r#"{"storage_size":107374182400}"#).unwrap();
    assert_eq!(event.storage_size, Some(107_374_182_400));
    let text = r#"{"storage_size":"107374182400"}"#;
    let error = WeightsLoadStart::from_json(text).unwrap_err();
    assert!(matches!(error.kind(), DecodeErrorKind::WrongType { .. }));
    assert_eq!(error.path(), "storage_size");
}

#[test]
fn a_user_need_not_be_a_uuid() {
    let event = WeightsLoadStart::from_json(r#"{"user_id":"operator-7"}"#).unwrap();
    assert_eq!((event.user_id.as_deref(), event.user_uuid()), (Some("operator-7"), None));
    let event = event.with_user_id("0D9A7C52-8F64-4A53-9F38-6F2F7F0D1F2E");
    let uuid = event.user_uuid().map(|uuid| uuid.to_string());
    assert_eq!(uuid.as_deref(), Some("0d9a7c52-8f64-4a53-9f38-6f2f7f0d1f2e"));
    assert_eq!(event.user_id.as_deref(), Some("0D9A7C52-8F64-4A53-9F38-6F2F7F0D1F2E"));
}

#[test]
fn an_unknown_type_is_kept_whole() {
    for name in [
        "xumi.weights.load.finish",
        "xumi.generation.finish",
        "xumi.weights.load",
        "Xumi.Generation.Start",
        "xumi.generation.start.",
    ] {
        let text = format!("{{ \"speed\":1.50, \"event_type\" : \"{name}\",\"a\":[1E2 ,null] }}");
        let event = XumiEvent::from_json(&text).unwrap();
        assert!(matches!(event, XumiEvent::Unknown(_)), "{name}");
        assert_eq!(event.event_type(), Some(name));
        let bytes = event.to_bytes().unwrap();
        let back = XumiEvent::decode(&bytes).unwrap().into_owned();
        assert_eq!(back.to_json().unwrap(), text);
    }
    let untyped = XumiEvent::from_json(r#"{"model":"m"}"#).unwrap();
    assert_eq!(untyped.event_type(), None);
    assert!(XumiEvent::from_json("[]").is_err());
}

#[test]
fn sizes_are_read_exactly_or_not_at_all() {
    // 2^63 - 1 and 2^53 + 1, which no double holds.
    for (spelling, size) in [
        ("9223372036854775807", i64::MAX),
        ("9.007199254740993e15", 9_007_199_254_740_993),
        ("9007199254740993.0", 9_007_199_254_740_993),
        ("-0", 0),
    ] {
        let text = format!(r#"{{"size":{spelling}}}"#);
        assert_eq!(WeightsLoadComplete::from_json(&text).unwrap().size, Some(size), "{spelling}");
    }
    for spelling in ["1.5", "9223372036854775808", "1e-1"] {
        let text = format!(r#"{{"size":{spelling}}}"#);
        let error = WeightsLoadComplete::from_json(&text).unwrap_err();
        assert!(matches!(error.kind(), DecodeErrorKind::OutOfRange { .. }), "{spelling}");
    }
    let event = WeightsLoadComplete::from_json(r#"{"speed":4.0,"size":4e0}"#).unwrap();
    assert_eq!(event.to_json().unwrap(), r#"{"speed":4,"size":4}"#);
}

#[test]
fn times_compare_by_value() {
    let event = GenerationStart::from_json(r#"{"created":"2026-01-02T05:04:05.100+02:00"}"#);
    let event = event.unwrap();
    assert_eq!(event.created, Timestamp::parse("2026-01-02T03:04:05.1Z"));
    assert_eq!(event.to_json().unwrap(), r#"{"created":"2026-01-02T03:04:05.100Z"}"#);

    let text = r#"{"created":"02.01.2026 03:04"}"#;
    let error = GenerationStart::from_json(text).unwrap_err();
    assert!(matches!(error.kind(), DecodeErrorKind::InvalidText { .. }));
    let decoded = GenerationStart::from_json_with(text, &DecodeOptions::lenient()).unwrap();
    assert_eq!(decoded.findings.first().map(|finding| finding.path.as_str()), Some("created"));
    assert_eq!(decoded.message.to_json().unwrap(), text);
}

#[test]
fn new_events_say_type_and_version() {
    let event = GenerationStart::new();
    let text = r#"{"event_type":"xumi.generation.start","version":"1.0"}"#;
    assert_eq!(event.to_json().unwrap(), text);
    let other = r#"{"version":"2.0-beta"}"#;
    assert_eq!(GenerationStart::from_json(other).unwrap().to_json().unwrap(), other);
}

#[test]
fn metadata_and_tags_are_kept_byte_for_byte() {
    let text = r#"{"metadata":{ "ratio" : 1.50E+2,"big":123456789012345678901234567890,"a":{"a":[ ]}},"tags":{}}"#;
    let event = WeightsLoadStart::from_json(text).unwrap();
    assert_eq!(event.tags.as_deref(), Some("{}"));
    let bytes = event.to_bytes().unwrap();
    let back = WeightsLoadStart::decode(&bytes).unwrap();
    assert_eq!(back.to_json().unwrap(), text);
    assert_eq!(event.into_owned().to_json().unwrap(), text);

    for value in ["[]", "7", "\"{}\""] {
        assert!(WeightsLoadStart::from_json(&format!(r#"{{"tags":{value}}}"#)).is_err());
    }
    assert!(JsonText::new("{").is_err());
    // Field 10 with an object, with an array, and with no JSON.
    assert!(WeightsLoadStart::decode(b"\x52\x03 {}").is_ok());
    for bytes in [b"\x52\x02[]", b"\x52\x02{]"] {
        let error = WeightsLoadStart::decode(bytes).unwrap_err();
        assert_eq!(error.path(), "tags");
    }
}

#[test]
fn members_are_written_in_documented_order() {
    let text = r#"{"event_type":"xumi.weights.load.complete","url":"u","model":"m","size":1}"#;
    let written = WeightsLoadComplete::from_json(text).unwrap().to_json().unwrap();
    let ordered = r#"{"model":"m","url":"u","event_type":"xumi.weights.load.complete","size":1}"#;
    assert_eq!(written, ordered);
}
