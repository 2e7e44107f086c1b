//! Any event of a domain, known or not, by its enum and behind a pointer.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use tidings_core::{DecodeOptions, DynEvent, Timestamp};
use xumi::{GenerationStart, Message, WeightsLoadStart, XumiEvent};

const KNOWN: &str = r#"{"event_type":"xumi.weights.load.start","topic":"xumi_load","event_id":"e1","timestamp":"2026-11-21T08:00:00Z"}"#;

#[test]
fn an_unknown_event_says_nothing_but_its_type() {
    let event = XumiEvent::from_json(r#"{"event_type":"made.up","event_id":"e1"}"#).unwrap();
    assert_eq!(event.event_type(), Some("made.up"));
    assert_eq!((event.event_id(), event.occurred_at()), (None, None));
    assert_eq!((event.topic(), event.partition_key(), event.caused_by()), (None, None, None));
    assert!(event.as_dyn().is_none());
    assert_eq!(event.clone().into_owned(), event);
}

#[test]
fn a_type_that_is_named_beside_an_event_is_that_of_the_unknown_event() {
    let read = |event_type: &str, text| {
        XumiEvent::from_json_as(event_type, text, &DecodeOptions::STRICT).unwrap().message
    };
    assert_eq!(read("made.up", "{\"a\":1}").event_type(), Some("made.up"));
    // What the event says of itself counts more.
    assert_eq!(read("made.up", r#"{"event_type":"other"}"#).event_type(), Some("other"));
    assert!(matches!(read("xumi.generation.start", "{}"), XumiEvent::GenerationStart(_)));
    let decode = |event_type: &str, bytes| {
        XumiEvent::decode_as(event_type, bytes, &DecodeOptions::STRICT).unwrap().message
    };
    assert_eq!(decode("made.up", b"\x9a\x06\x01x").event_type(), Some("made.up"));
    assert_eq!(decode("made.up", b"\x12\x05other").event_type(), Some("other"));
    assert!(matches!(decode("xumi.generation.start", b""), XumiEvent::GenerationStart(_)));
}

#[test]
fn an_event_behind_a_pointer_says_the_same_and_comes_back_as_its_type() {
    let event = WeightsLoadStart::from_json(KNOWN).unwrap().into_owned();
    let family = XumiEvent::from_json(KNOWN).unwrap().into_owned();
    let held: Box<dyn DynEvent> = Box::new(event.clone());
    assert_eq!((held.domain(), &*held.event_type()), ("xumi", "xumi.weights.load.start"));
    assert_eq!(held.info().full_name, "tidings.xumi.v1.WeightsLoadStart");
    assert_eq!(held.topic(), family.topic());
    assert_eq!((held.event_id(), held.caused_by()), (family.event_id(), family.caused_by()));
    assert_eq!(held.partition_key(), family.partition_key());
    assert_eq!(held.occurred_at(), family.occurred_at());
    let (mut text, mut bytes) = (String::new(), Vec::new());
    held.write_json(&mut text).unwrap();
    held.encode_into(&mut bytes).unwrap();
    assert_eq!((text, bytes), (event.to_json().unwrap(), event.to_bytes().unwrap()));
    assert!(held.downcast_ref::<GenerationStart<'_>>().is_none());
    let held = held.downcast::<GenerationStart<'_>>().expect_err("it is another type");
    assert_eq!(*held.downcast::<WeightsLoadStart<'_>>().expect("it is this type"), event);
}

#[test]
fn an_event_tells_when_it_happened() {
    let event = XumiEvent::from_json(KNOWN).unwrap();
    let times = [event.occurred_at(), Timestamp::parse("2026-11-21T08:00:00Z")];
    assert!(times[1].is_some());
    assert_eq!(event.topic().as_deref(), Some("xumi_load"));
}

#[test]
fn what_cannot_be_read_is_an_error_whether_its_type_is_known_or_not() {
    let options = DecodeOptions::STRICT;
    for text in ["", "{", "[]", r#"{"event_type":"made.up","#, r#"{"event_type":"made.up"} x"#] {
        assert!(XumiEvent::from_json(text).is_err(), "{text}");
        assert!(XumiEvent::from_json_as("made.up", text, &options).is_err(), "{text}");
        assert!(
            XumiEvent::from_json_as("xumi.generation.start", text, &options).is_err(),
            "{text}"
        );
    }
    let start = r#"{"event_type":"xumi.generation.start","model":7}"#;
    assert!(XumiEvent::from_json(start).is_err());
    // A type is field 2; after it stands a field that is cut.
    for bytes in [&b"\x07"[..], b"\x12\x09made", b"\x12\x07made.up\x0a\x05a"] {
        assert!(XumiEvent::decode(bytes).is_err(), "{bytes:x?}");
        assert!(XumiEvent::decode_as("made.up", bytes, &options).is_err(), "{bytes:x?}");
        assert!(XumiEvent::decode_as("xumi.generation.start", bytes, &options).is_err());
    }
    let bytes = XumiEvent::decode(b"\x12\x07made.up\x5a\x01m").unwrap();
    assert!(bytes.to_json().is_err(), "its JSON is known to nobody");
}
