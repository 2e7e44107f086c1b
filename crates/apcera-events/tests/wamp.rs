//! Events out of WebSocket messages.

use apcera_events::PayloadKind;
use apcera_events::wamp::{EventMessage, WampError};
use tidings_core::{DecodeErrorKind, DecodeOptions, Limits};

const EVENT: &str = include_str!("data/instance_usage.json");

#[test]
fn the_event_is_the_first_positional_argument() {
    // The form of the WAMP specification's own EVENT examples.
    for text in [
        format!("[36, 5512315355, 4429313566, {{}}, [{EVENT}]]"),
        format!("[36,5512315355,4429313566,{{}},[{EVENT},\"more\",[1]],{{\"k\":1}}]"),
    ] {
        let message = EventMessage::from_json(&text).unwrap();
        assert_eq!((message.subscription, message.publication), (5512315355, 4429313566));
        assert_eq!(message.details, "{}");
        assert_eq!(message.event.payload_kind(), Some(PayloadKind::Usage));
        assert_eq!(message.event.time, Some(1_466_620_067_465_980_200));
    }
}

#[test]
fn other_messages_are_told_by_their_code() {
    for (text, code) in [
        (r#"[2,9129137332,{"roles":{"broker":{}}}]"#, 2),
        ("[33,713845233,5512315355]", 33),
        (r#"[8,32,713845233,{},"wamp.error.not_authorized"]"#, 8),
    ] {
        assert_eq!(EventMessage::from_json(text), Err(WampError::OtherMessage(code)));
    }
}

#[test]
fn a_message_without_an_event_is_an_error() {
    for text in ["[36,1,2,{}]", "[36,1,2,{},[]]"] {
        assert_eq!(EventMessage::from_json(text), Err(WampError::NoEvent), "{text}");
    }
    for text in
        ["", "{}", "[]", "[36]", "[\"36\",1,2,{},[{}]]", "[36,1,2,{},[{}]", "[36,1,2,{},{}]"]
    {
        assert_eq!(EventMessage::from_json(text), Err(WampError::NotAMessage), "{text}");
    }
}

#[test]
fn a_bad_event_is_named_with_its_place_in_the_message() {
    let text = r#"[36,1,2,{},[{"time":"x"}]]"#;
    let Err(WampError::Event(error)) = EventMessage::from_json(text) else { panic!("an error") };
    assert_eq!((error.path(), error.offset()), ("time", 20));
    let decoded = EventMessage::from_json_with(text, &DecodeOptions::lenient()).unwrap();
    assert_eq!((decoded.findings.len(), decoded.message.publication), (1, 2));
}

#[test]
fn a_long_message_reaches_the_limit() {
    let text = format!("[36,1,2,{{}},[{EVENT}]]");
    let options = DecodeOptions::STRICT.with_limits(Limits::DEFAULT.with_max_bytes(100));
    let Err(WampError::Event(error)) = EventMessage::from_json_with(&text, &options) else {
        panic!("an error")
    };
    assert!(matches!(error.kind(), DecodeErrorKind::Limit { option: "Limits::max_bytes", .. }));
}

#[test]
fn a_message_beyond_the_limit_is_refused_for_its_length() {
    let text = format!("[36,1,2,{{}},[{{\"resource\":\"{}\"}}]]", "x".repeat(100));
    let options = DecodeOptions::STRICT.with_limits(Limits::DEFAULT.with_max_bytes(64));
    let error = EventMessage::from_json_with(&text, &options).unwrap_err();
    let WampError::Event(error) = error else { panic!("{error}") };
    let limit =
        DecodeErrorKind::Limit { what: "bytes of input", value: 64, option: "Limits::max_bytes" };
    assert_eq!(*error.kind(), limit);
}
