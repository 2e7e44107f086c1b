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
