//! Flyte events in deliveries that hold them in another encoding, and how
//! records follow each other.

#![allow(clippy::unwrap_used, clippy::panic)]

use tidings::core::DecodeErrorKind;
use tidings::core::framing::{Framing, write_frame};
use tidings::flyte_event::admin::{
    NodeExecutionEventRequest, TaskExecutionEventRequest, WorkflowExecutionEventRequest,
};
use tidings::flyte_event::cloudevents::{Attributes, Delivery};
use tidings::flyte_event::core::WorkflowExecutionIdentifier;
use tidings::flyte_event::{
    CloudEventExecutionStart, CloudEventNodeExecution, CloudEventTaskExecution,
    CloudEventWorkflowExecution, FlyteEvent,
};
use tidings::{AnyEvent, DecodeOptions, Hint, Limits, Registry, Router};

fn of_every_type() -> [FlyteEvent; 7] {
    let id = WorkflowExecutionIdentifier::default().with_name("n");
    [
        WorkflowExecutionEventRequest::default().with_request_id("r").into(),
        NodeExecutionEventRequest::default().with_request_id("r").into(),
        TaskExecutionEventRequest::default().with_request_id("r").into(),
        CloudEventWorkflowExecution::default().into(),
        CloudEventNodeExecution::default().into(),
        CloudEventTaskExecution::default().into(),
        CloudEventExecutionStart::default().with_execution_id(id).into(),
    ]
}

/// A delivery with attributes put there by hand.
fn delivery(event: &FlyteEvent) -> Delivery {
    let mut attributes = Attributes::default();
    attributes.id = "i".to_owned();
    attributes.source = "s".to_owned();
    attributes.specversion = "1.0".to_owned();
    attributes.event_type = event.event_type().to_owned();
    let mut delivery = Delivery::external(event.clone());
    delivery.attributes = Some(attributes);
    delivery
}

#[test]
fn every_type_is_taken_out_of_its_delivery() {
    for event in of_every_type() {
        let text = delivery(&event).to_nats().unwrap();
        assert!(text.contains("data_base64"), "{text}");
        let read = AnyEvent::from_json(&text).unwrap();
        assert_eq!(read.event_type().as_deref(), Some(event.event_type()));
        assert_eq!(read.domain(), Some("flyte-event"));
        assert_eq!(read.to_bytes().unwrap(), {
            let name = event.event_type();
            let (json, mut bytes) = (event.to_go_json().unwrap(), Vec::new());
            let entry = Registry::family().find(name).unwrap();
            (entry.json_to_binary)(&json, &DecodeOptions::STRICT, &mut bytes).unwrap();
            bytes
        });
        assert!(read.into_owned().as_dyn().is_some());
    }
}

#[test]
fn a_delivery_whose_event_cannot_be_read_is_an_error() {
    let [event, ..] = of_every_type();
    let text = delivery(&event).to_nats().unwrap();
    let kind = |text: &str| AnyEvent::from_json(text).unwrap_err().kind().clone();
    let expected = DecodeErrorKind::InvalidText { expected: "a delivery of a Flyte event" };
    let broken = text.replace("\"data_base64\":\"", "\"data_base64\":\"/w==\",\"x\":\"");
    assert_eq!(kind(&broken), expected);
    let none = text.replace("\"data_base64\":\"", "\"x\":\"");
    assert_eq!(kind(&none), expected);
    let other = text.replace("\"data_base64\":\"", "\"data_base64\":\"*\",\"x\":\"");
    assert_ne!(kind(&other), expected, "the envelope itself is broken");
    // Longer than what is read: it stays what it is.
    let options = DecodeOptions::STRICT.with_limits(Limits::DEFAULT.with_max_bytes(16));
    let refused = AnyEvent::from_json_with(&text, Hint::NONE, &options);
    assert!(refused.is_err(), "{refused:?}");
}

#[test]
fn a_framing_is_said_in_words() {
    let event = b"{\"event_type\":\"xumi.generation.start\",\"model\":\"m\"}";
    let registry = Registry::family();
    let entry = registry.find("xumi.generation.start").unwrap();
    let mut bytes = Vec::new();
    let text = std::str::from_utf8(event).unwrap();
    (entry.json_to_binary)(text, &DecodeOptions::STRICT, &mut bytes).unwrap();
    let cases = [
        (Framing::Single, "one binary message"),
        (Framing::Delimited, "binary after varint lengths"),
        (Framing::U32Le, "binary after four-byte lengths"),
        (Framing::Base64Lines, "lines of base64"),
        (Framing::HexLines, "lines of hexadecimal"),
        (Framing::Json, "JSON"),
    ];
    for (framing, words) in cases {
        let mut stream = Vec::new();
        for _ in 0..if framing == Framing::Single { 1 } else { 3 } {
            let payload = if framing == Framing::Json { event } else { bytes.as_slice() };
            write_frame(framing, payload, &mut stream).unwrap();
        }
        let guess = registry.detect_framing(&stream, true);
        assert_eq!(guess.framing, Some(framing), "{guess}");
        assert!(guess.to_string().starts_with(&format!("{words} (")), "{guess}");
        assert_eq!(guess.likely(), Some(framing), "{guess}");
    }
    let none = registry.detect_framing(b"\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff", true);
    assert_eq!((none.framing, none.likely()), (None, None));
    let said = none.to_string();
    assert!(said.starts_with("cannot tell how records follow each other: "), "{said}");
    // One field of 121 bytes, or after its length a message of thirteen fields;
    // either is no event.
    let fixed = |tag: u8, size: usize| [vec![tag], vec![0xff; size]].concat();
    let several = [vec![0x7a], fixed(0x79, 8).repeat(13), fixed(0x7d, 4)].concat();
    let several = registry.detect_framing(&several, true);
    assert_eq!((several.framing, several.likely()), (None, None), "{several}");
    let said = several.to_string();
    let candidates = "; candidates are binary after varint lengths, one binary message";
    assert!(said.ends_with(candidates), "{said}");
}

#[test]
fn a_router_shows_what_it_is_asked_for() {
    let router = Router::new(Registry::family())
        .on_type("xumi.generation.start", |_: &dyn tidings::DynEvent| Ok(()))
        .on_topic("xumi_load", |_: &dyn tidings::DynEvent| Ok(()))
        .on_domain("pbac", |_: &dyn tidings::DynEvent| Ok(()));
    let shown = format!("{router:?}");
    for name in ["xumi.generation.start", "xumi_load", "pbac"] {
        assert!(shown.contains(name), "{shown}");
    }
}
