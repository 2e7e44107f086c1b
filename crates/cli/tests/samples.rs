//! The example data that `gen` makes.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::collections::HashMap;

use serde_json::Value;
use support::{example, read_example, tidings};

/// Files with the domain and the number of events in each.
const FILES: [(&str, &str, usize); 7] = [
    ("flyte-event.ndjson", "flyte-event", 20),
    ("hac-payload.ndjson", "hac-payload", 20),
    ("kuber.ndjson", "kuber", 20),
    ("pbac.ndjson", "pbac", 20),
    ("assets.ndjson", "assets", 20),
    ("workflow.ndjson", "workflow", 20),
    ("xumi.ndjson", "xumi", 40),
];

/// The domains of `mixed.ndjson`, which has three events of each.
const DOMAINS: [&str; 9] = [
    "dropsonde",
    "flyte-event",
    "hac-payload",
    "xumi",
    "kuber",
    "pbac",
    "assets",
    "workflow",
    "apcera-events",
];

fn made(domain: &str, count: usize) -> Vec<u8> {
    let count = count.to_string();
    tidings(&["gen", domain, "--count", &count, "--seed", "2026"], b"").clean()
}

fn events(ndjson: &[u8]) -> Vec<Value> {
    let lines = std::str::from_utf8(ndjson).unwrap().lines();
    lines.map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn every_sample_is_what_gen_makes() {
    for (name, domain, count) in FILES {
        assert!(read_example(name) == made(domain, count), "{name} is to be made anew");
    }
    let mixed = DOMAINS.map(|domain| made(domain, 3)).concat();
    assert!(read_example("mixed.ndjson") == mixed, "mixed.ndjson is to be made anew");
}

#[test]
fn every_sample_is_valid_and_recognised_without_a_type() {
    let files = FILES.iter().map(|(name, _, count)| (*name, *count));
    for (name, count) in files.chain([("mixed.ndjson", 27)]) {
        let path = example(name);
        let path = path.to_str().unwrap();
        let run = tidings(&["check", path], b"");
        assert_eq!(run.text(), format!("{count} records, all valid\n"), "{name}");
        assert!(tidings(&["decode", path], b"").clean() == read_example(name), "{name}");
    }
}

#[test]
fn statistics_of_the_mixed_sample_count_every_domain() {
    let path = example("mixed.ndjson");
    let output = tidings(&["stats", path.to_str().unwrap(), "--json"], b"").clean();
    let stats: Value = serde_json::from_slice(&output).unwrap();
    assert_eq!(stats["total"]["count"], 27);
    let rows = stats["types"].as_array().unwrap();
    let count = |name: &str| {
        let of_type = rows.iter().filter(|row| row["event_type"] == name);
        of_type.map(|row| row["count"].as_u64().unwrap()).sum::<u64>()
    };
    assert_eq!((count("workflow.process.create"), count("xumi.weights.load.start")), (3, 1));
    let created = rows.iter().find(|row| row["event_type"] == "workflow.process.create").unwrap();
    assert!(created["first"].as_str() < created["last"].as_str());
}

#[test]
fn an_event_that_completes_names_the_one_that_began() {
    for (name, start, complete, cause, shared) in [
        (
            "xumi.ndjson",
            "xumi.weights.load.start",
            "xumi.weights.load.complete",
            "origin_event_id",
            "node_id",
        ),
        (
            "kuber.ndjson",
            "kuber.deploy.start",
            "kuber.deploy.start.complete",
            "prevision_event_id",
            "resource",
        ),
    ] {
        let mut begun = HashMap::new();
        let mut completed = 0;
        for event in events(&read_example(name)) {
            if event["event_type"] == start {
                begun.insert(event["event_id"].as_str().unwrap().to_owned(), event);
            } else if event["event_type"] == complete {
                let began = &begun[event[cause].as_str().unwrap()];
                assert!(began["timestamp"].as_str() <= event["timestamp"].as_str());
                let both = [&began[shared], &event[shared]];
                assert!(both[0] == both[1] || both.iter().any(|value| value.is_null()));
                completed += 1;
            }
        }
        assert!(completed >= 5, "{name}");
    }
}

#[test]
fn executions_of_flyte_go_through_their_phases_in_order() {
    let made = tidings(&["gen", "flyte.workflow", "--count", "9"], b"").clean();
    let events = events(&made);
    let phases: Vec<_> = events.iter().map(|event| event["phase"].as_str().unwrap()).collect();
    assert_eq!(phases, ["QUEUED", "RUNNING", "SUCCEEDED"].repeat(3));
    for run in events.chunks(3) {
        let name = &run[0]["executionId"]["name"];
        assert!(run.iter().all(|event| &event["executionId"]["name"] == name));
        for event in &run[..2] {
            assert!(event.get("outputUri").is_none() && event.get("error").is_none());
        }
    }
    assert_ne!(events[0]["executionId"]["name"], events[3]["executionId"]["name"]);
}

#[test]
fn kind_and_stream_of_telemetry_fit_the_payload() {
    let made = tidings(&["gen", "hac.telemetry.entry", "--count", "400"], b"").clean();
    let (mut gauges, mut known) = (0, 0);
    for event in events(&made) {
        let payload = event["payload"].as_object().unwrap().keys().next().unwrap().clone();
        let is_gauge = payload.ends_with("Gauge");
        let kind = if is_gauge { "GAUGE_METRIC" } else { "EVENT" };
        assert_eq!(event["kind"], kind, "{event}");
        gauges += usize::from(is_gauge);
        let text = event.to_string();
        let entry: tidings::hac_payload::TelemetryEntry<'_> =
            tidings::hac_payload::Message::from_json(&text).unwrap();
        let found = entry.check_stream();
        assert!(!matches!(found, tidings::hac_payload::StreamMatch::Differs { .. }), "{event}");
        known += usize::from(found == tidings::hac_payload::StreamMatch::Agrees);
    }
    assert!(gauges > 20 && known > 50, "{gauges} {known}");
}
