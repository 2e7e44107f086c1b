//! Events in the shapes of H2O's published samples, with values of our own, and
//! the tables of the document.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use hac_payload::{Event, MESSAGES, Message, Payload, StreamMatch, TelemetryEntry};
use serde_json::Value;

fn value(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

#[test]
fn samples_come_back_by_value() {
    let paths = [
        "engineEvent.pausing",
        "engineEvent.pausing",
        "engineEvent.pausing",
        "mlopsEvent.createRegisteredModelVersion",
        "mlopsEvent.createRegisteredModel",
        "mlopsEvent.projectCreated",
        "mlopsEvent.experimentCreated",
    ];
    let samples = include_str!("data/payloads.jsonl");
    assert_eq!(samples.lines().count(), paths.len());
    for (text, path) in samples.lines().zip(paths) {
        let payload = Payload::from_json(text).unwrap();
        assert_eq!(payload.path().as_deref(), Some(path));
        assert_eq!(value(&payload.to_json().unwrap()), value(text));
        let bytes = payload.to_bytes().unwrap();
        assert_eq!(value(&Payload::decode(&bytes).unwrap().to_json().unwrap()), value(text));
    }
}

#[test]
fn entries_come_back_by_value() {
    for text in include_str!("data/entries.jsonl").lines() {
        let entry = TelemetryEntry::from_json(text).unwrap();
        assert_eq!(value(&entry.to_json().unwrap()), value(text));
        let bytes = entry.to_bytes().unwrap();
        let entry = TelemetryEntry::decode(&bytes).unwrap();
        assert_eq!(value(&entry.to_json().unwrap()), value(text));
        assert_eq!(entry.event_type(), entry.stream.as_deref().unwrap());
        assert_eq!(entry.event_id().as_deref(), entry.id.as_deref());
        assert_eq!(entry.partition_key().as_deref(), entry.resource_id.as_deref());
        assert_eq!(entry.occurred_at(), entry.ts);
        // The samples' streams are not those of the platform.
        assert_eq!(entry.check_stream(), StreamMatch::Unknown);
        // A name that is not listed is no value, but is not lost either.
        assert_eq!(entry.resource_type, None);
    }
}

#[test]
fn no_member_of_a_sample_is_unknown() {
    for text in include_str!("data/payloads.jsonl").lines() {
        let strict = tidings_core::DecodeOptions::STRICT
            .with_unknown_members(tidings_core::UnknownMembers::Reject);
        assert!(Payload::from_json_with(text, &strict).is_ok(), "{text}");
    }
}

#[test]
fn every_documented_field_is_in_the_schema() {
    let table = include_str!("data/fields.tsv");
    let mut count = 0;
    for row in table.lines().skip(1) {
        let [message, field, line] = row.split('\t').collect::<Vec<_>>()[..] else { panic!() };
        let name = format!("tidings.hac.v1.{message}");
        let entry = MESSAGES.iter().find(|entry| entry.info.full_name == name);
        let info = entry.unwrap_or_else(|| panic!("line {line}: {name}")).info;
        let known = info.fields.iter().any(|known| known.name == field);
        assert!(known, "line {line}: {message}.{field}");
        count += 1;
    }
    assert!(count > 80, "{count}");
}
