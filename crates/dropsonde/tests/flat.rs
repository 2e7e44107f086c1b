//! Flat JSON against what splunk-firehose-nozzle's `events/events.go` makes of
//! the golden envelopes: its members, sorted as Go sorts a map.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // as in tests

mod common;

use common::golden_named;
use dropsonde::{DecodeOptions, Envelope, EventMismatch, EventType, FlatValue, Message};

fn flat(name: &str) -> String {
    let golden = golden_named(name);
    let options = DecodeOptions::lenient();
    let envelope = Envelope::decode_with(&golden.bytes, &options).unwrap().message;
    envelope.flatten().unwrap().to_json()
}

#[test]
fn http_start_stop_is_flat() {
    assert_eq!(
        flat("HttpStartStop"),
        concat!(
            r#"{"cf_app_id":"01000000-0000-0000-0200-000000000000","cf_origin":"firehose","#,
            r#""content_length":-1,"deployment":"d","duration_ms":0,"event_type":"HttpStartStop","#,
            r#""forwarded":["1.1.1.1","2.2.2.2"],"instance_id":"i","instance_index":0,"#,
            r#""ip":"10.0.0.1","job":"j","job_index":"0","method":"PATCH","origin":"o/0","#,
            r#""peer_type":"Server","remote_addr":"a:1","#,
            r#""request_id":"f47ac10b-58cc-4372-a567-0e02b2c3d479","start_timestamp":2,"#,
            r#""status_code":200,"stop_timestamp":3,"uri":"/","user_agent":"ua"}"#,
        ),
    );
}

#[test]
fn other_payloads_are_flat() {
    let common = concat!(
        r#""cf_origin":"firehose","deployment":"d","event_type":"NAME","ip":"10.0.0.1","#,
        r#""job":"j","job_index":"0","origin":"o/0""#,
    );
    for (name, own) in [
        (
            "LogMessage",
            r#""cf_app_id":"a","message_type":"ERR","msg":"hi�","source_instance":"0","source_type":"APP","timestamp":2"#,
        ),
        ("ValueMetric", r#""name":"n","unit":"ms","value":1.5"#),
        ("ValueMetric NaN", r#""name":"n","unit":"ms","value":"NaN""#),
        ("CounterEvent", r#""delta":18446744073709551615,"name":"n","total":7"#),
        ("Error", r#""code":-5,"msg":"m","source":"s""#),
        (
            "ContainerMetric",
            r#""cf_app_id":"a","cpu_percentage":112.5,"disk_bytes":2,"disk_bytes_quota":4,"instance_index":1,"memory_bytes":1,"memory_bytes_quota":3"#,
        ),
    ] {
        let event_type = name.split(' ').next().unwrap();
        let members = format!("{},{own}", common.replace("NAME", event_type));
        let mut expected: Vec<&str> = members.split(r#",""#).map(|m| m.trim_matches('"')).collect();
        expected.sort_unstable_by_key(|member| member.split('"').next());
        let flat = flat(name);
        let inner = flat.strip_prefix('{').unwrap().strip_suffix('}').unwrap();
        let found: Vec<&str> = inner.split(r#",""#).map(|m| m.trim_matches('"')).collect();
        assert_eq!(found, expected, "{name}");
    }
}

#[test]
fn retired_requests_are_flat() {
    assert_eq!(
        flat("HttpStart"),
        concat!(
            r#"{"cf_app_id":"01000000-0000-0000-0200-000000000000","cf_origin":"firehose","#,
            r#""deployment":"","event_type":"HttpStart","instance_id":"i","instance_index":-1,"#,
            r#""ip":"","job":"","job_index":"","method":"POST","origin":"o/0","#,
            r#""parent_request_id":"03000000-0000-0000-0400-000000000000","remote_addr":"a:1","#,
            r#""request_id":"f47ac10b-58cc-4372-a567-0e02b2c3d479","timestamp":2,"uri":"/","#,
            r#""user_agent":"ua"}"#,
        ),
    );
    assert_eq!(
        flat("HttpStop"),
        concat!(
            r#"{"cf_app_id":"01000000-0000-0000-0200-000000000000","cf_origin":"firehose","#,
            r#""content_length":5,"deployment":"","event_type":"HttpStop","ip":"","job":"","#,
            r#""job_index":"","origin":"o/0","peer_type":"Server","#,
            r#""request_id":"f47ac10b-58cc-4372-a567-0e02b2c3d479","status_code":404,"#,
            r#""timestamp":2,"uri":"/"}"#,
        ),
    );
}

#[test]
fn undeclared_method_is_its_number_and_empty_lists_are_null() {
    let golden = golden_named("HttpStartStop method=0 forwarded=[\"\"]");
    let mut envelope = Envelope::decode(&golden.bytes).unwrap();
    let json = envelope.flatten().unwrap().to_json();
    assert!(json.contains(r#""method":"0""#) && json.contains(r#""forwarded":[""]"#), "{json}");
    envelope.http_start_stop.as_mut().unwrap().forwarded = Vec::new().into();
    assert!(envelope.flatten().unwrap().to_json().contains(r#""forwarded":null"#));
}

/// The nozzle divides twice by 1000 and drops the rest.
#[test]
fn duration_is_whole_milliseconds() {
    for (stop, milliseconds) in [(1_999_999, 1), (-1_999_999, -1), (999_999, 0)] {
        let http = dropsonde::HttpStartStop::default().with_stop_timestamp(stop);
        let envelope = dropsonde::wrap(http, "o", dropsonde::Timestamp::default()).unwrap();
        let flat = envelope.flatten().unwrap();
        assert_eq!(flat.get("duration_ms"), Some(&FlatValue::Integer(milliseconds)));
    }
}

#[test]
fn a_heartbeat_has_no_members_of_its_own() {
    let heartbeat = dropsonde::Heartbeat::default().with_sent_count(3);
    let envelope = dropsonde::wrap(heartbeat, "o", dropsonde::Timestamp::default()).unwrap();
    assert_eq!(
        envelope.flatten().unwrap().to_json(),
        concat!(
            r#"{"cf_origin":"firehose","deployment":"","event_type":"Heartbeat","ip":"","#,
            r#""job":"","job_index":"","origin":"o"}"#,
        ),
    );
}

#[test]
fn tags_are_an_object_on_request() {
    let golden = golden_named("CounterEvent");
    let envelope = Envelope::decode(&golden.bytes).unwrap();
    let mut flat = envelope.flatten().unwrap();
    assert_eq!(flat.get("tags"), None);
    flat.insert_tags(&envelope);
    assert!(flat.to_json().contains(r#""tags":{"k":"v"}"#));
}

#[test]
fn named_payload_must_be_there_and_may_have_company() {
    let mut envelope = Envelope::default().with_event_type(EventType::ERROR);
    let named = EventType::ERROR;
    assert_eq!(envelope.flatten(), Err(EventMismatch::Missing { named }));
    envelope = envelope
        .with_error(dropsonde::Error::default())
        .with_counter_event(dropsonde::CounterEvent::default());
    let flat = envelope.flatten().unwrap();
    assert!(flat.get("code").is_some() && flat.get("delta").is_none());
}
