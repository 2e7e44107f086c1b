//! What the schema does not know, at every level.

use apcera_events::{ApceraEvent, ApceraEventPayload, Message};
use tidings_core::DecodeErrorKind;
use tidings_testkit::{exact, plain};

#[test]
fn every_member_survives_alone_and_together() {
    plain::check(apcera_events::MESSAGES);
}

#[test]
fn unknown_members_survive_at_every_level() {
    let text = r#"{"v":1.50E+2,"payload":{"cpu":1,"network_used":{"eth0":{"Drops" : 1e2,"RxBytes":null}},"gpu":[ {} ]},"time":5, "w":"\u00e9"}"#;
    let event = ApceraEvent::from_json(text).unwrap();
    let json = event.to_json().unwrap();
    for kept in [r#""v":1.50E+2"#, r#""Drops" : 1e2"#, r#""gpu":[ {} ]"#, r#""w":"\u00e9""#] {
        assert!(json.contains(kept), "{kept} in {json}");
    }
    assert_eq!(exact::parse(&json), exact::parse(text));

    let bytes = event.to_bytes().unwrap();
    let back = ApceraEvent::decode(&bytes).unwrap();
    assert_eq!(back.to_json().unwrap(), json);
    assert_eq!(back.into_owned().to_json().unwrap(), json);
    assert_eq!(event.into_owned().to_bytes().unwrap(), bytes);
}

#[test]
fn a_binary_event_of_another_maker_keeps_its_unknown_fields() {
    // Payload 5 (job) with action `job_start` and field 90 = 1, time 7, and
    // field 100 of four bytes.
    let bytes = b"\x18\x07\x2a\x0e\x0a\x09job_start\xd0\x05\x01\xa5\x06abcd";
    let event = ApceraEvent::decode(bytes).unwrap();
    assert_eq!(event.to_bytes().unwrap(), bytes);
    let Some(ApceraEventPayload::Job(job)) = &event.payload else { panic!("a job") };
    assert_eq!(job.unknown_fields.varint(90), Some(1));
}

#[test]
fn an_unknown_payload_in_binary_must_be_json() {
    // Field 15 with `{]`.
    let error = ApceraEvent::decode(b"\x7a\x02{]").unwrap_err();
    assert!(matches!(error.kind(), DecodeErrorKind::Syntax { .. }));
    let event = ApceraEvent::decode(b"\x7a\x04[ 1]").unwrap();
    assert_eq!(event.to_json().unwrap(), r#"{"payload":[ 1]}"#);
}

#[test]
fn a_payload_member_of_a_wrong_type_names_its_path() {
    let text = r#"{"payload":{"action":"job_start","num_instances":"2"}}"#;
    let error = ApceraEvent::from_json(text).unwrap_err();
    assert_eq!(error.path(), "payload.num_instances");
    let text = r#"{"payload":{"cpu":1,"network_used":{"eth0":{"RxBytes":"x"}}}}"#;
    let error = ApceraEvent::from_json(text).unwrap_err();
    assert!(error.path().starts_with("payload.network_used"), "{}", error.path());
    let twice = r#"{"payload":{"cpu":1},"payload":{"cpu":2}}"#;
    let error = ApceraEvent::from_json(twice).unwrap_err();
    assert_eq!(error.kind(), &DecodeErrorKind::DuplicateMember("payload".to_owned()));
}
