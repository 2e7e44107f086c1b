//! Random events of every type: the type is found, or it is among the
//! candidates.

mod support;

use support::random;
use tidings::core::framing::{Framing, write_frame};
use tidings::{AnyEvent, Confidence, DecodeOptions, Detection, Hint, MessageEntry, Registry};

const CASES: usize = 60;

fn check(found: &Detection, entry: &'static MessageEntry, what: &str) {
    let name = |entry: &MessageEntry| entry.info.full_name;
    let right = found.entry.is_some_and(|found| name(found) == name(entry));
    let among = found.candidates.iter().any(|other| name(other) == name(entry));
    assert!(right || among, "{}: {found}\n{what}", name(entry));
    if found.confidence >= Some(Confidence::Likely) {
        assert!(right, "{} is said to be another: {found}\n{what}", name(entry));
    }
}

#[test]
fn the_type_of_an_event_in_json_is_never_lost() {
    let registry = Registry::family();
    assert_eq!(registry.events().count(), 34);
    for (entry, _) in registry.events() {
        for (json, _) in random(entry, CASES) {
            check(&registry.detect(json.as_bytes()), entry, &json);
        }
    }
}

#[test]
fn an_event_with_most_of_its_fields_is_told_in_both_forms() {
    let registry = Registry::family();
    let options = DecodeOptions::STRICT.with_types(tidings::types());
    let mut told = 0;
    for (entry, event) in registry.events() {
        // Messages one after the other are one message with the fields of all.
        let merged: Vec<u8> = random(entry, 40).into_iter().flat_map(|(_, bytes)| bytes).collect();
        let (mut json, mut binary) = (String::new(), Vec::new());
        (entry.binary_to_json)(&merged, &options, &mut json).unwrap();
        (entry.binary_to_binary)(&merged, &options, &mut binary).unwrap();
        let found = registry.detect(json.as_bytes());
        assert_eq!(found.event_type(), Some(event.event_type), "{found}");
        assert!(found.likely().is_some(), "{found}\n{json}");
        told += usize::from(registry.detect(&binary).event_type() == Some(event.event_type));
    }
    // Binary has no names: a payload of HAC, for example, is a single field.
    assert!(told >= 30, "only {told} of 34 are told from binary");
}

#[test]
fn events_that_name_their_type_in_json_are_certain() {
    let registry = Registry::family();
    for (entry, event) in registry.events().filter(|(_, event)| event.topic.is_some()) {
        let named = format!("\"event_type\":\"{}\"", event.event_type);
        let mut events = random(entry, 40);
        events.retain(|(json, _)| json.contains(&named));
        assert!(events.len() >= 5, "{} events name their type", events.len());
        for (json, binary) in events {
            for found in [registry.detect(json.as_bytes()), registry.detect(&binary)] {
                assert_eq!(found.event_type(), Some(event.event_type));
                assert_eq!(found.confidence, Some(Confidence::Certain));
            }
        }
    }
}

#[test]
fn the_type_of_a_binary_event_is_never_lost() {
    let registry = Registry::family();
    for (entry, _) in registry.events() {
        for (_, binary) in random(entry, CASES) {
            let found = registry.detect_binary(&binary, Hint::NONE);
            check(&found, entry, &format!("{binary:02x?}"));
        }
    }
}

#[test]
fn envelopes_are_told_from_binary_nearly_always() {
    let registry = Registry::family();
    for name in ["events.Envelope", "control.ControlMessage"] {
        let entry = registry.by_full_name(name).unwrap();
        let events = random(entry, CASES);
        let told = events.iter().filter(|(_, binary)| registry.detect(binary).likely().is_some());
        assert!(told.count() * 10 >= CASES * 9, "{name}");
    }
}

#[test]
fn every_event_is_read_under_its_name_and_written_as_it_was() {
    let registry = Registry::family();
    let options = DecodeOptions::STRICT.with_types(tidings::types());
    for (entry, event) in registry.events() {
        for (json, binary) in random(entry, 10) {
            let hint = Hint::event_type(event.event_type);
            let read = AnyEvent::from_json_with(&json, hint, &options).unwrap().message;
            assert_eq!(read.domain(), Some(event.domain));
            let mut expected = Vec::new();
            (entry.json_to_binary)(&json, &options, &mut expected).unwrap();
            assert_eq!(read.to_bytes().unwrap(), expected, "{json}");
            let mut text = String::new();
            (entry.binary_to_json)(&expected, &options, &mut text).unwrap();
            assert_eq!(read.to_json().unwrap(), text);

            let hint = Hint::event_type(entry.info.full_name);
            let read = AnyEvent::decode_with(&binary, hint, &options).unwrap().message;
            assert_eq!(read.to_bytes().unwrap(), binary);
            let owned = read.clone().into_owned();
            // NaN is equal to nothing.
            assert!(owned == read || json.contains("NaN"), "{json}");
            let dynamic = owned.as_dyn().unwrap();
            assert_eq!(dynamic.info().full_name, entry.info.full_name);
            assert_eq!(dynamic.event_type(), read.event_type().unwrap());
            assert_eq!(dynamic.event_id(), read.event_id());
            assert_eq!(dynamic.occurred_at(), read.occurred_at());
            assert_eq!(dynamic.topic(), read.topic());
            assert_eq!(dynamic.partition_key(), read.partition_key());
            assert_eq!(dynamic.caused_by(), read.caused_by());
        }
    }
}

#[test]
fn the_framing_of_random_streams_is_never_taken_for_another() {
    let registry = Registry::family();
    let framings = [
        Framing::Single,
        Framing::Delimited,
        Framing::U32Le,
        Framing::Base64Lines,
        Framing::HexLines,
        Framing::Json,
    ];
    for (entry, _) in registry.events() {
        let events = random(entry, 8);
        for framing in framings {
            let mut stream = Vec::new();
            let count = if framing == Framing::Single { 1 } else { 8 };
            for (json, binary) in events.iter().filter(|(_, b)| !b.is_empty()).take(count) {
                let payload = if framing == Framing::Json { json.as_bytes() } else { binary };
                write_frame(framing, payload, &mut stream).unwrap();
            }
            let guess = registry.detect_framing(&stream, true);
            let right = guess.framing == Some(framing);
            let name = entry.info.full_name;
            assert!(right || guess.candidates.contains(&framing), "{name}, {framing:?}: {guess}");
            assert!(right || guess.likely().is_none(), "{name}, {framing:?}: {guess}");
        }
    }
}
