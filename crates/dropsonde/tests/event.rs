//! Event type and payload: when they agree, and every way in which they do not.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // as in tests

mod common;

use dropsonde::{
    ContainerMetric, CounterEvent, Envelope, Error, EventMismatch, EventType, EventTypes,
    EventView, Heartbeat, HttpStart, HttpStartStop, HttpStop, LogMessage, Message, Payload,
    Timestamp, ValueMetric, WrapError, wrap,
};

fn types(list: &str) -> EventTypes {
    list.parse().unwrap()
}

#[test]
fn golden_envelopes_have_the_event_that_they_are_named_for() {
    let mut seen = EventTypes::NONE;
    for golden in common::golden() {
        let Ok(envelope) = Envelope::decode(&golden.bytes) else { continue };
        match envelope.event() {
            Ok(event) => {
                let name = event.event_type().name().unwrap();
                assert_eq!(golden.name.split([' ', '+']).next(), Some(name));
                seen.insert(event.event_type());
            }
            Err(mismatch) => {
                assert!(matches!(golden.name, "minimal" | "eventType=1"), "{mismatch}");
                let named = envelope.event_type;
                assert_eq!(mismatch, EventMismatch::Missing { named });
            }
        }
    }
    assert_eq!(seen, EventTypes::ALL);
}

#[test]
fn payload_of_another_type_is_named() {
    let envelope = Envelope::default()
        .with_event_type(EventType::LOG_MESSAGE)
        .with_value_metric(ValueMetric::default());
    let mismatch = envelope.event().unwrap_err();
    let found = types("ValueMetric");
    assert_eq!(mismatch, EventMismatch::Other { named: EventType::LOG_MESSAGE, found });
    assert_eq!(mismatch.to_string(), "the envelope's type is LogMessage, its payload ValueMetric");
    assert_eq!(envelope.named_payload(), None);
}

#[test]
fn several_payloads_are_named_and_the_right_one_is_at_hand() {
    let envelope = Envelope::default()
        .with_event_type(EventType::COUNTER_EVENT)
        .with_heartbeat(Heartbeat::default())
        .with_counter_event(CounterEvent::default().with_delta(7u64));
    let found = types("Heartbeat,CounterEvent");
    let named = EventType::COUNTER_EVENT;
    assert_eq!(envelope.event(), Err(EventMismatch::Several { named, found }));
    let counter = envelope.counter_event.as_ref().unwrap();
    assert_eq!(envelope.named_payload(), Some(EventView::CounterEvent(counter)));
    let all: EventTypes = envelope.payloads().map(|payload| payload.event_type()).collect();
    assert_eq!((all, envelope.payload_types()), (found, found));
}

#[test]
fn unknown_type_is_named_with_what_is_there() {
    let bytes = b"\x0a\x00\x10\x63\x52\x05\x0a\x01n\x10\x02";
    let envelope = Envelope::decode(bytes).unwrap();
    let found = types("CounterEvent");
    assert_eq!(envelope.event(), Err(EventMismatch::UnknownType { number: 99, found }));
    let bare = Envelope::decode(b"\x0a\x00\x10\x00").unwrap();
    let found = EventTypes::NONE;
    assert_eq!(bare.event(), Err(EventMismatch::UnknownType { number: 0, found }));
}

#[test]
fn every_payload_can_be_wrapped() {
    fn check<'a, P: Payload<'a>>() -> EventType {
        let now = Timestamp::from_unix_nanos(1);
        let envelope = wrap(P::default(), "o", now).unwrap();
        assert_eq!(P::of(&envelope), Some(&P::default()));
        assert_eq!(envelope.event().unwrap().event_type(), P::EVENT_TYPE);
        assert_eq!((&*envelope.origin, envelope.timestamp), ("o", Some(1)));
        assert!(Envelope::decode(&envelope.to_bytes().unwrap()).is_ok());
        P::EVENT_TYPE
    }
    let wrapped: EventTypes = [
        check::<Heartbeat<'_>>(),
        check::<HttpStart<'_>>(),
        check::<HttpStop<'_>>(),
        check::<HttpStartStop<'_>>(),
        check::<LogMessage<'_>>(),
        check::<ValueMetric<'_>>(),
        check::<CounterEvent<'_>>(),
        check::<Error<'_>>(),
        check::<ContainerMetric<'_>>(),
    ]
    .into_iter()
    .collect();
    assert_eq!(wrapped, EventTypes::ALL);
}

/// Go's `Wrap` has no case for errors.
#[test]
fn wrapped_error_is_the_golden_one() {
    let golden = common::golden_named("Error");
    let error = Error::default().with_source("s").with_code(-5).with_message("m");
    let mut envelope = wrap(error, "o/0", Timestamp::from_unix_nanos(1))
        .unwrap()
        .with_deployment("d")
        .with_job("j")
        .with_index("0")
        .with_ip("10.0.0.1");
    envelope.set_tag("k", "v").unwrap();
    assert_eq!(envelope.to_bytes().unwrap(), golden.bytes);
}

#[test]
fn wrap_refuses_no_origin_and_impossible_times() {
    let heartbeat = Heartbeat::default();
    let now = Timestamp::from_unix_nanos(1);
    assert_eq!(wrap(heartbeat.clone(), "", now), Err(WrapError::EmptyOrigin));
    assert_eq!(wrap(heartbeat, "o", Timestamp::MAX), Err(WrapError::TimeOutOfRange));
}

#[test]
fn put_replaces_the_type_and_keeps_the_rest() {
    let mut envelope = Envelope::decode(b"\x0a\x01o\x10\x63\x92\x01\x02id").unwrap();
    Heartbeat::default().put(&mut envelope);
    assert_eq!(envelope.event_type, EventType::HEARTBEAT);
    assert_eq!(envelope.origin, "o");
    assert_eq!(envelope.unknown_fields.fields().count(), 1);
}

#[test]
fn payloads_say_when_they_happened() {
    for (name, nanos) in [
        ("HttpStartStop", Some(2)),
        ("HttpStart", Some(2)),
        ("HttpStop", Some(2)),
        ("LogMessage", Some(2)),
        ("ValueMetric", None),
        ("CounterEvent", None),
        ("Error", None),
        ("ContainerMetric", None),
        ("Heartbeat", None),
    ] {
        let golden = common::golden_named(name);
        let envelope = Envelope::decode(&golden.bytes).unwrap();
        let time = envelope.event().unwrap().occurred_at();
        assert_eq!(time.and_then(|time| time.unix_nanos()), nanos, "{name}");
    }
}

#[test]
fn absent_event_type_counts_as_heartbeat() {
    let options = dropsonde::DecodeOptions::lenient();
    let decoded = Envelope::decode_with(b"\x0a\x01o", &options).unwrap();
    assert_eq!(decoded.findings[0].path, "eventType");
    let named = EventType::HEARTBEAT;
    assert_eq!(decoded.message.event(), Err(EventMismatch::Missing { named }));
    assert_eq!(decoded.message.to_bytes().unwrap(), b"\x0a\x01o");
}
