//! `AnyEvent`: unknown events, hints, wrong types.

use tidings::core::DecodeErrorKind;
use tidings::{AnyEvent, DecodeOptions, Hint, Limits, Message};

const STRICT: DecodeOptions = DecodeOptions::STRICT;

#[test]
fn unknown_events_come_back_byte_for_byte() {
    for text in [
        "{ \"event_type\" : \"xumi.weights.load.finish\", \"n\":1.50E+2 }\n",
        r#"{"event_type":"made.up","event_type":"xumi.generation.start"}"#,
        // All members are those of another event.
        r#"{"event_type":"xumi.weights.load.finish","origin_event_id":"a","result":true,"size":1}"#,
        r#"{"nothing":[1,{"known":null}]}"#,
        "{}",
    ] {
        let event = AnyEvent::from_json(text).unwrap();
        assert!(matches!(event, AnyEvent::Unknown(_)), "{event:?}");
        assert_eq!(event.to_json().unwrap(), text);
        assert_eq!((event.domain(), event.occurred_at(), event.topic()), (None, None, None));
        let owned = event.clone().into_owned();
        assert!(owned.as_dyn().is_none());
        assert_eq!(owned, event);
    }
    // Field 2 is a type that nothing has; then a field 99.
    let bytes = b"\x12\x07made.up\x9a\x06\x01x";
    let event = AnyEvent::decode(bytes).unwrap();
    assert_eq!(event.event_type().as_deref(), Some("made.up"));
    assert_eq!(event.to_bytes().unwrap(), bytes);
}

#[test]
fn unknown_json_comes_back_from_binary() {
    let text = r#"{"event_type":"made.up","x":1.50}"#;
    let bytes = AnyEvent::from_json(text).unwrap().to_bytes().unwrap();
    assert_eq!(AnyEvent::decode(&bytes).unwrap().to_json().unwrap(), text);
}

#[test]
fn a_type_that_the_transport_names_counts() {
    let hint = Hint::event_type("xumi.generation.start");
    let event = AnyEvent::from_json_with(r#"{"model":"m"}"#, hint, &STRICT).unwrap().message;
    assert_eq!((event.domain(), event.topic().as_deref()), (Some("xumi"), Some("xumi_task")));

    let hint = Hint::event_type("made.up");
    let event = AnyEvent::from_json_with(r#"{"model":"m"}"#, hint, &STRICT).unwrap().message;
    assert_eq!((event.domain(), event.event_type().as_deref()), (None, Some("made.up")));
    let event = AnyEvent::decode_with(b"\x0a\x01m", hint, &STRICT).unwrap().message;
    assert_eq!((event.domain(), event.event_type().as_deref()), (None, Some("made.up")));
}

#[test]
fn what_an_unknown_event_says_of_itself_counts_more_than_the_transport() {
    let hint = Hint::event_type("made.up");
    let text = r#"{"event_type":"other.made.up"}"#;
    let event = AnyEvent::from_json_with(text, hint, &STRICT).unwrap().message;
    assert_eq!(event.event_type().as_deref(), Some("other.made.up"));
    // A message that is part of an event says nothing, as a hint.
    let hint = Hint::event_type("events.LogMessage");
    let text = r#"{"event_type":"xumi.generation.start"}"#;
    let event = AnyEvent::from_json_with(text, hint, &STRICT).unwrap().message;
    assert_eq!(event.domain(), Some("xumi"));
}

#[test]
fn a_topic_narrows_down_what_an_event_may_be() {
    let text = r#"{"origin_event_id":"a","size":1}"#;
    let hint = Hint::topic("xumi_load");
    let event = AnyEvent::from_json_with(text, hint, &STRICT).unwrap().message;
    assert_eq!(event.event_type().as_deref(), Some("xumi.weights.load.complete"));
    // One that the family does not have says nothing, and the event's own word
    // counts more.
    for topic in ["elsewhere", "xumi_load"] {
        let text = r#"{"event_type":"pbac.agent.start"}"#;
        let event = AnyEvent::from_json_with(text, Hint::topic(topic), &STRICT).unwrap().message;
        assert_eq!(event.domain(), Some("pbac"));
        let bytes = event.to_bytes().unwrap();
        let event = AnyEvent::decode_with(&bytes, Hint::topic(topic), &STRICT).unwrap().message;
        assert_eq!(event.domain(), Some("pbac"));
    }
}

#[test]
fn an_event_of_another_type_than_the_transport_names_is_an_error() {
    let hint = Hint::event_type("xumi.generation.start");
    let text = r#"{"event_type":"xumi.generation.complete"}"#;
    let error = AnyEvent::from_json_with(text, hint, &STRICT).unwrap_err();
    assert!(matches!(error.kind(), DecodeErrorKind::WrongEventType { .. }), "{error}");
}

#[test]
fn what_is_no_event_at_all_is_an_error() {
    assert!(AnyEvent::from_json("[1]").is_err());
    assert!(AnyEvent::from_json("{").is_err());
    assert!(AnyEvent::decode(b"\x0a\x05x").is_err());
    let options = STRICT.with_limits(Limits::DEFAULT.with_max_bytes(4));
    let error = AnyEvent::from_json_with(r#"{"a":1}"#, Hint::NONE, &options).unwrap_err();
    assert!(matches!(error.kind(), DecodeErrorKind::Limit { .. }), "{error}");
}

#[test]
fn a_message_becomes_the_event_of_its_domain() {
    let envelope = tidings::dropsonde::Envelope::default().with_origin("o");
    let event = tidings::DropsondeEvent::from(envelope.clone());
    assert!(matches!(&event, tidings::DropsondeEvent::Envelope(held) if **held == envelope));
    let event = AnyEvent::Dropsonde(event);
    assert_eq!(
        (event.domain(), event.to_bytes().unwrap()),
        (Some("dropsonde"), envelope.to_bytes().unwrap())
    );
}

#[test]
fn what_a_schema_does_not_know_is_shown_by_number_and_by_name() {
    let start = tidings::xumi::GenerationStart::from_json(r#"{"model":"m","later":1}"#).unwrap();
    let shown = format!("{:?}", start.unknown_fields);
    assert!(shown.contains("later"), "{shown}");
    let envelope = tidings::dropsonde::Envelope::decode(b"\x0a\x01o\x10\x04\x9a\x06\x01x").unwrap();
    let shown = format!("{:?}", envelope.unknown_fields);
    assert!(shown.contains("99") && !shown.contains("later"), "{shown}");
}
