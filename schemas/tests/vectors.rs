//! The golden vectors against the codec, and against another implementation of
//! protobuf.

#![allow(clippy::unwrap_used, clippy::panic)] // a failed test panics

mod support;

use std::collections::BTreeMap;

use prost_reflect::{DescriptorPool, DynamicMessage, Value};
use support::{entry, options, strict_validator, to_binary, to_json, validator};
use tidings_schemas::{VECTORS, Vector};
use tidings_testkit::{exact, oracle};

fn name(vector: &Vector) -> String {
    format!("{} {}", vector.full_name, vector.case)
}

#[test]
fn the_codec_writes_exactly_the_vectors() {
    for vector in VECTORS {
        let entry = entry(vector.full_name);
        let mut again = Vec::new();
        (entry.binary_to_binary)(vector.binary, &options(), &mut again).unwrap();
        assert_eq!(again, vector.binary, "{}", name(vector));
        let json =
            to_json(entry, vector.binary).unwrap_or_else(|e| panic!("{}: {e}", name(vector)));
        assert_eq!(json, vector.json.trim_end(), "{}", name(vector));
        let binary =
            to_binary(entry, vector.json).unwrap_or_else(|e| panic!("{}: {e}", name(vector)));
        assert_eq!(binary == vector.binary, vector.both_ways, "{}", name(vector));
    }
}

/// Whether a text stands in JSON as itself, or holds unknown members.
fn has_own_json(message: &DynamicMessage) -> bool {
    message.fields().any(|(field, value)| {
        let rules = oracle::rules(&field);
        rules.json_text != 0 || rules.unknown_members || holds(value)
    })
}

fn holds(value: &Value) -> bool {
    match value {
        Value::Message(message) => has_own_json(message),
        Value::List(items) => items.iter().any(holds),
        Value::Map(entries) => entries.values().any(holds),
        _ => false,
    }
}

#[test]
fn another_implementation_reads_and_writes_the_vectors() {
    let mut read = 0;
    for vector in VECTORS {
        let set = tidings_schemas::descriptor_set(vector.domain).unwrap();
        let pool = DescriptorPool::decode(set).unwrap();
        let descriptor = pool.get_message_by_name(vector.full_name).unwrap();
        let message = oracle::decode(&descriptor, vector.binary).unwrap();
        assert_eq!(oracle::encode(&message), vector.binary, "{}", name(vector));
        // The documents' own JSON forms are nobody else's.
        let plain = entry(vector.full_name).info.plain_json;
        if plain || !vector.both_ways || has_own_json(&message) {
            continue;
        }
        let from_json = oracle::from_json(&descriptor, vector.json)
            .unwrap_or_else(|error| panic!("{}: {error}", name(vector)));
        assert_eq!(oracle::encode(&from_json), vector.binary, "{}", name(vector));
        let written = oracle::to_json(&message, false);
        assert_eq!(exact::parse(&written), exact::parse(vector.json), "{}", name(vector));
        read += 1;
    }
    assert!(read > 80, "{read} vectors were read from JSON");
}

#[test]
fn the_schema_of_an_event_accepts_its_vectors() {
    let mut validators = BTreeMap::new();
    for vector in VECTORS {
        let validator =
            validators.entry(vector.full_name).or_insert_with(|| validator(vector.full_name));
        let json = serde_json::from_str(vector.json).unwrap();
        let first = validator.iter_errors(&json).next();
        assert!(first.is_none(), "{}: {}", name(vector), first.unwrap());
    }
    assert_eq!(validators.len(), tidings_schemas::EVENTS.len());
}

#[test]
fn a_schema_shows_the_vector_with_every_field_and_accepts_it() {
    for event in tidings_schemas::EVENTS {
        let schema: serde_json::Value = serde_json::from_str(event.json_schema).unwrap();
        let mut vectors = VECTORS.iter().filter(|vector| vector.full_name == event.full_name);
        let full = vectors.find(|vector| vector.case == "full").unwrap();
        let full: serde_json::Value = serde_json::from_str(full.json).unwrap();
        assert_eq!(
            schema["examples"],
            serde_json::Value::from([full.clone()]),
            "{}",
            event.full_name
        );
        let validator = strict_validator(event.full_name);
        let first = validator.iter_errors(&full).next();
        assert!(first.is_none(), "{}: {}", event.full_name, first.unwrap());
    }
}

#[test]
fn every_event_of_the_family_has_a_schema_and_several_vectors() {
    let registry = tidings::Registry::family();
    for (entry, event) in registry.events() {
        let schema = tidings_schemas::event(event.event_type).unwrap();
        assert_eq!((schema.full_name, schema.domain), (entry.info.full_name, event.domain));
        assert_eq!(schema.topic, event.topic);
        assert!(
            schema.json_schema.contains(&format!("\"urn:tidings:schema:{}\"", event.schema_id))
        );
        let count = VECTORS.iter().filter(|vector| vector.full_name == schema.full_name).count();
        assert!(count >= 3, "{} has {count} vectors", schema.full_name);
    }
    assert_eq!(registry.events().count(), tidings_schemas::EVENTS.len());
}
