//! Schemas and codec say the same of a JSON text: what one accepts the other
//! accepts, whatever is broken in it.
//!
//! | difference | schema | codec |
//! |---|---|---|
//! | `FORMAT` a text that is no UUID where one is meant | a hint, refused only where `format` is asserted | keeps it |
//! | `EXPONENT` an integer in a string with an exponent, `"1e2"` | refuses | reads |
//! | `RANGE` a number in a string that is too large for its type, `"1e400"` | accepts | refuses |
//! | `LEAP` the 29th of February of a year that is no leap year | accepts, unless `format` is asserted | refuses |
//! | `OFFSET` a time whose offset takes it out of the years 1 to 9999 | accepts | refuses |

#![allow(clippy::unwrap_used, clippy::panic)] // a failed test panics

mod support;

use std::collections::BTreeSet;

use jsonschema::Validator;
use serde_json::{Value, json};
use support::{entry, strict_validator, to_binary, to_json, validator};
use tidings_core::MessageEntry;
use tidings_schemas::{EVENTS, VECTORS};
use tidings_testkit::generate::{self, Values};
use tidings_testkit::random::Random;

/// How many random messages of each event a test makes: `TIDINGS_CASES`, or few.
fn cases() -> usize {
    std::env::var("TIDINGS_CASES").ok().and_then(|text| text.parse().ok()).unwrap_or(12)
}

#[test]
fn a_schema_accepts_whatever_the_codec_writes() {
    let mut count = 0;
    for event in EVENTS {
        let (entry, validator) = (entry(event.full_name), validator(event.full_name));
        let mut random = Random::named(6, event.full_name);
        for values in [Values::Binary, Values::Json] {
            for _ in 0..cases() {
                let bytes = generate::bytes(&mut random, values, entry.info);
                // Binary may hold a time that JSON cannot say.
                let Ok(json) = to_json(entry, &bytes) else { continue };
                let value = serde_json::from_str(&json).unwrap();
                let error = validator.iter_errors(&value).next().map(|error| error.to_string());
                assert_eq!(error, None, "{}: {json}", event.full_name);
                count += 1;
            }
        }
    }
    assert!(count > 20 * cases(), "{count} events");
}

/// Values of every type, at the edges of the forms.
fn odd_values() -> Vec<Value> {
    let texts = [
        "",
        "x",
        "1",
        "-0",
        "1.0",
        "1.5",
        "-1",
        "+1",
        "01",
        " 1",
        "NaN",
        "Infinity",
        "true",
        "4294967295",
        "4294967296",
        "-2147483649",
        "2147483648.0",
        "9223372036854775807",
        "9223372036854775808",
        "-9223372036854775808",
        "18446744073709551615",
        "18446744073709551616",
        "AA==",
        "AA=",
        "AB",
        "_-8",
        "/+8",
        "A",
        "2026-01-02T03:04:05Z",
        "2026-13-02T03:04:05Z",
        "2026-01-32T03:04:05Z",
        "2026-04-31T00:00:00Z",
        "2026-01-02T03:04:05.0123456789Z",
        "2026-01-02t03:04:05z",
        "2024-02-29T23:59:59.5-02:30",
        "2026-01-02T03:04:60Z",
        "0000-01-02T03:04:05Z",
        "1.5s",
        "-315576000000s",
        "315576000001s",
        "s",
        "a,bC",
        "a_b",
        "5c1fd2a9-3b0a-4f6e-9a43-0b8a2f0c9f11",
    ];
    let mut values: Vec<Value> = texts.map(Value::from).into();
    values.extend([
        json!(null),
        json!(true),
        json!(0),
        json!(-1),
        json!(1.0),
        json!(1.5),
        json!(1e30),
        json!(-2_147_483_649_i64),
        json!(2_147_483_648_u64),
        json!(4_294_967_296_u64),
        json!(i64::MIN),
        json!(u64::MAX),
        json!(9_223_372_036_854_775_808_u64),
        json!(3.5e38),
        json!([]),
        json!([null]),
        json!([1]),
        json!(["x"]),
        json!([[7.0]]),
        json!([{}]),
        json!({}),
        json!({"a": 1}),
        json!({"a": "x"}),
        json!({"a": null}),
        json!({"1": {}}),
    ]);
    values
}

/// The places of all values in a document, as JSON pointers.
fn places(value: &Value, at: &str, found: &mut Vec<String>) {
    let mut into = |key: &str, value: &Value| {
        let key = key.replace('~', "~0").replace('/', "~1");
        let at = format!("{at}/{key}");
        found.push(at.clone());
        places(value, &at, found);
    };
    match value {
        Value::Object(members) => members.iter().for_each(|(key, value)| into(key, value)),
        Value::Array(items) => {
            items.iter().enumerate().take(1).for_each(|(at, value)| into(&at.to_string(), value));
        }
        _ => {}
    }
}

struct Pair {
    entry: &'static MessageEntry,
    validator: Validator,
    refused: usize,
    differ: BTreeSet<String>,
}

impl Pair {
    fn new(name: &str) -> Self {
        let (entry, validator) = (entry(name), validator(name));
        Self { entry, validator, refused: 0, differ: BTreeSet::new() }
    }

    /// Asks both; says whether they refuse.
    fn ask(&mut self, value: &Value, what: &str) -> bool {
        let codec = to_binary(self.entry, &value.to_string());
        let schema = self.validator.is_valid(value);
        if schema != codec.is_ok() {
            let name = self.entry.info.full_name;
            self.differ
                .insert(format!("{name} {what}: the schema says {schema}, the codec {codec:?}"));
        }
        self.refused += usize::from(!schema);
        !schema
    }
}

/// The two fullest vectors of an event, and some of its arms.
fn documents(name: &str) -> Vec<Value> {
    let own = VECTORS.iter().filter(|vector| vector.full_name == name && vector.both_ways);
    let mut own: Vec<&str> = own.map(|vector| vector.json).collect();
    own.sort_by_key(|json| std::cmp::Reverse(json.len()));
    let step = own.len().div_ceil(6);
    own.iter().step_by(step).map(|json| serde_json::from_str(json).unwrap()).collect()
}

#[test]
fn schema_and_codec_agree_on_every_value_in_every_place() {
    let values = odd_values();
    let mut differ = BTreeSet::new();
    for event in EVENTS {
        let mut pair = Pair::new(event.full_name);
        let mut random = Random::named(7, event.full_name);
        for document in documents(event.full_name) {
            let mut found = Vec::new();
            places(&document, "", &mut found);
            let few = found.len().min(120) * cases() / 12;
            for _ in 0..few {
                let place = random.pick(&found);
                for _ in 0..6 {
                    let value = random.pick(&values);
                    let mut changed = document.clone();
                    *changed.pointer_mut(place).unwrap() = value.clone();
                    pair.ask(&changed, &format!("{place} = {value}"));
                }
            }
        }
        assert!(pair.refused > 0, "nothing of {} is refused", event.full_name);
        differ.extend(pair.differ);
    }
    report(&differ);
}

fn report(differ: &BTreeSet<String>) {
    let few: Vec<&str> = differ.iter().take(25).map(String::as_str).collect();
    assert!(differ.is_empty(), "{} differences:\n{}", differ.len(), few.join("\n"));
}

#[test]
fn every_member_of_an_event_refuses_a_wrong_type() {
    let mut left = Vec::new();
    for event in EVENTS {
        let mut pair = Pair::new(event.full_name);
        let mut tested = BTreeSet::new();
        for vector in VECTORS.iter().filter(|vector| vector.full_name == event.full_name) {
            let document: Value = serde_json::from_str(vector.json).unwrap();
            for name in document.as_object().unwrap().keys() {
                if tested.insert(name.clone()) {
                    let mut changed = document.clone();
                    changed[name] = json!([[7.0]]);
                    if !pair.ask(&changed, name) {
                        left.push(name.clone());
                    }
                }
            }
        }
        report(&pair.differ);
    }
    left.sort();
    left.dedup();
    // Members that hold any JSON value.
    assert_eq!(left, ["payload", "zz_later"], "members that refuse nothing");
}

#[test]
fn members_that_are_missing_or_stand_twice_are_judged_alike() {
    let mut differ = BTreeSet::new();
    for event in EVENTS {
        let mut pair = Pair::new(event.full_name);
        let documents = documents(event.full_name);
        for document in &documents {
            let mut found = Vec::new();
            places(document, "", &mut found);
            for place in found.iter().take(150) {
                let (parent, name) = place.rsplit_once('/').unwrap();
                let mut changed = document.clone();
                if let Some(Value::Object(members)) = changed.pointer_mut(parent) {
                    let value = members.remove(name).unwrap();
                    pair.ask(&changed, &format!("without {place}"));
                    twice(&mut pair, document, parent, name, &value);
                }
            }
        }
        // Members of two arms of a oneof in one object.
        for (one, other) in documents.iter().zip(documents.iter().skip(1)) {
            let mut both = one.as_object().unwrap().clone();
            for (name, value) in other.as_object().unwrap() {
                both.entry(name.clone()).or_insert_with(|| value.clone());
            }
            pair.ask(&Value::Object(both), "two arms");
        }
        differ.extend(pair.differ);
    }
    report(&differ);
}

/// The same member under its original name too, and alone under that.
fn twice(pair: &mut Pair, document: &Value, parent: &str, name: &str, value: &Value) {
    let original: String = name.chars().fold(String::new(), |mut out, c| {
        if c.is_ascii_uppercase() {
            out.push('_');
        }
        out.push(c.to_ascii_lowercase());
        out
    });
    if original == name {
        return;
    }
    let mut changed = document.clone();
    let members = changed.pointer_mut(parent).unwrap().as_object_mut().unwrap();
    members.insert(original.clone(), value.clone());
    pair.ask(&changed, &format!("{name} twice"));
    let members = changed.pointer_mut(parent).unwrap().as_object_mut().unwrap();
    members.remove(name);
    pair.ask(&changed, &format!("{name} as {original}"));
}

#[test]
fn two_fields_of_a_oneof_are_refused_by_both() {
    let mut pair = Pair::new("flyteidl.event.NodeExecutionEvent");
    let document = json!({"outputUri": "s3://x", "error": {"code": "E"}});
    assert!(pair.ask(&document, "two outputs"));
    let document = json!({"outputUri": "s3://x", "error": null});
    assert!(!pair.ask(&document, "one output, and one that is null"));
    report(&pair.differ);
}

/// The table at the top of this file: what differs, and how.
#[test]
fn the_differences_are_those_of_the_table() {
    let table = include_str!("agreement.rs");
    // Name, event, text, verdict of the schema, verdict with formats, verdict of the codec.
    let node = "flyteidl.event.NodeExecutionEvent";
    let rows = [
        (
            "FORMAT",
            "tidings.xumi.v1.WeightsLoadStart",
            json!({"node_id": "no uuid"}),
            true,
            false,
            true,
        ),
        ("EXPONENT", node, json!({"eventVersion": "1e2"}), false, false, true),
        ("RANGE", "events.Envelope", metric("1e400"), true, true, false),
        ("LEAP", node, json!({"occurredAt": "2026-02-29T00:00:00Z"}), true, false, false),
        ("OFFSET", node, json!({"occurredAt": "0001-01-01T00:00:00+01:00"}), true, true, false),
    ];
    for (name, event, document, schema, formats, codec) in rows {
        assert!(table.contains(&format!("//! | `{name}` ")), "{name} is not in the table");
        assert_eq!(validator(event).is_valid(&document), schema, "{name}");
        assert_eq!(strict_validator(event).is_valid(&document), formats, "{name}");
        assert_eq!(to_binary(entry(event), &document.to_string()).is_ok(), codec, "{name}");
    }
}

fn metric(value: &str) -> Value {
    let metric = json!({"name": "n", "value": value, "unit": "u"});
    json!({"origin": "o", "eventType": "ValueMetric", "valueMetric": metric})
}
