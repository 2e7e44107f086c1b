//! A test for every quirk of the document.

use pbac::{
    Event, Message, PbacEvent, PolicyAgentStart, PolicyArchive, PolicyCacheReset, PolicyCheck,
    PolicyLoad, PolicyOutcome, PolicyUpdate,
};
use tidings_core::{DecodeErrorKind, Timestamp};
use tidings_testkit::quirks;

const IDS: &[&str] = &[
    "X01", "X02", "X03", "X04", "X06", "X10", "X11", "X15", "X18", "X19", "X20", "X21", "X23",
    "X24", "X25", "X26", "X27", "X28", "X29", "X30",
];

#[test]
fn every_quirk_names_its_test() {
    let tests = [include_str!("quirks.rs"), include_str!("fields.rs")];
    quirks::check(include_str!("../src/quirks.rs"), IDS, &tests);
}

#[test]
fn an_event_of_another_type_is_refused() {
    let text = r#"{"event_type":"pbac.agent.policies.check"}"#;
    let error = PolicyCheck::from_json(text).unwrap_err();
    assert!(matches!(error.kind(), DecodeErrorKind::WrongEventType { .. }));
}

#[test]
fn the_event_s_own_time_goes_before_the_core_time() {
    let both = r#"{"timestamp":"2026-01-02T03:04:06Z","created":"2026-01-02T03:04:05Z"}"#;
    let event = PolicyLoad::from_json(both).unwrap();
    assert_eq!(event.occurred_at(), Timestamp::parse("2026-01-02T03:04:05Z"));
    assert_eq!(event.occurred_at_member(), Some("created"));
    let event = PolicyLoad::from_json(r#"{"timestamp":"2026-01-02T03:04:06Z"}"#).unwrap();
    assert_eq!(event.occurred_at_member(), Some("timestamp"));
}

#[test]
fn a_misspelt_type_is_a_time() {
    let text = r#"{"created":"2026-01-02T05:04:05+02:00"}"#;
    let expected = Timestamp::parse("2026-01-02T03:04:05Z");
    assert_eq!(PolicyUpdate::from_json(text).unwrap().created, expected);
    assert_eq!(PolicyArchive::from_json(text).unwrap().created, expected);
    assert!(PolicyUpdate::from_json(r#"{"created":"yesterday"}"#).is_err());
    assert!(PolicyUpdate::from_json(r#"{"created":1767322445}"#).is_err());
}

#[test]
fn the_spelling_that_was_read_is_written() {
    for text in [
        r#"{"resource_Id":"a"}"#,
        r#"{"resource_id":"a"}"#,
        r#"{"resource_Id":null}"#,
        r#"{"resource_id":null}"#,
        r#"{"resource_id":""}"#,
        "{}",
    ] {
        let event = PolicyCheck::from_json(text).unwrap();
        assert_eq!(event.to_json().unwrap(), text);
        let bytes = event.to_bytes().unwrap();
        assert_eq!(PolicyCheck::decode(&bytes).unwrap().to_json().unwrap(), text);
        assert_eq!(event.into_owned().to_json().unwrap(), text);
    }
    let both = r#"{"resource_id":"a","resource_Id":"b"}"#;
    let error = PolicyCheck::from_json(both).unwrap_err();
    assert!(matches!(error.kind(), DecodeErrorKind::DuplicateMember(_)));

    let event = PolicyCheck::default().with_resource_id("a");
    assert!(event.to_json().unwrap().contains(r#""resource_Id":"a""#));
    assert_eq!(event.partition_key().as_deref(), Some("a"));
    let other = r#"{"resourceId":"a"}"#;
    let event = PolicyCheck::from_json(other).unwrap();
    assert_eq!((event.resource_id.is_none(), event.to_json().unwrap().as_str()), (true, other));
}

#[test]
fn result_is_named_as_the_row_says() {
    let check = PolicyCheck::from_json(r#"{"result":true}"#).unwrap();
    assert_eq!((check.access_granted(), check.result), (Some(true), Some(true)));
    assert_eq!(PolicyCheck::new().access_granted(), None);
    let load = PolicyLoad::from_json(r#"{"result":false}"#).unwrap();
    assert_eq!(load.result, Some(false));
}

#[test]
fn json_in_a_string_is_passed_on_untouched() {
    let text = r#"{"user":"{ \"id\" : 1.0 }","resource":"not json"}"#;
    let check = PolicyCheck::from_json(text).unwrap();
    assert_eq!(check.user_json().unwrap().as_deref(), Some(r#"{ "id" : 1.0 }"#));
    let error = check.resource_json().unwrap_err();
    assert!(matches!(error.kind(), DecodeErrorKind::Syntax { .. }));
    assert_eq!(check.to_json().unwrap(), text);
    assert_eq!(PolicyCheck::new().user_json(), Ok(None));
    assert!(PolicyCheck::from_json(r#"{"user":{"id":1}}"#).is_err());
}

#[test]
fn politic_is_policy_in_rust_only() {
    let text = r#"{"politic_version":3}"#;
    let update = PolicyUpdate::from_json(text).unwrap();
    assert_eq!((update.policy_version, update.to_json().unwrap().as_str()), (Some(3), text));
    let load = PolicyLoad::from_json(r#"{"policy_revision":4}"#).unwrap();
    assert_eq!(load.policy_revision, Some(4));
    for other in [r#"{"policy_version":3}"#, r#"{"policyVersion":3}"#] {
        let update = PolicyUpdate::from_json(other).unwrap();
        assert_eq!((update.policy_version, update.to_json().unwrap().as_str()), (None, other));
    }
}

#[test]
fn topics_are_those_of_the_document() {
    assert_eq!(PolicyCheck::TOPIC, Some("pbac_access"));
    for topic in [
        PolicyCacheReset::TOPIC,
        PolicyLoad::TOPIC,
        PolicyAgentStart::TOPIC,
        PolicyUpdate::TOPIC,
        PolicyArchive::TOPIC,
    ] {
        assert_eq!(topic, Some("pbac_service"));
    }
    // The topic is no member.
    let text = r#"{"topic":"elsewhere"}"#;
    let event = PolicyUpdate::from_json(text).unwrap();
    assert_eq!(event.topic().as_deref(), Some("pbac_service"));
    assert_eq!(event.to_json().unwrap(), text);
}

#[test]
fn an_unknown_type_is_kept_whole() {
    for name in ["pbac.agent.stop", "pbac.agent", "pbac.agent.start.complete"] {
        let text = format!(r#"{{ "x":1.0,"event_type":"{name}"}}"#);
        let event = PbacEvent::from_json(&text).unwrap();
        assert_eq!((event.event_type(), event.topic()), (Some(name), None));
        let bytes = event.to_bytes().unwrap();
        assert_eq!(PbacEvent::decode(&bytes).unwrap().to_json().unwrap(), text);
    }
    for name in PbacEvent::EVENT_TYPES {
        let text = format!(r#"{{"event_type":"{name}"}}"#);
        let event = PbacEvent::from_json(&text).unwrap();
        assert!(!matches!(event, PbacEvent::Unknown(_)));
        let bytes = event.to_bytes().unwrap();
        assert_eq!(PbacEvent::decode(&bytes).unwrap(), event);
    }
}

#[test]
fn versions_are_whole_and_milliseconds_are_not() {
    let check = r#"{"system_rule_revision":1.2E+1,"tenant_rule_revision":9007199254740993,"eval_ms":0.125}"#;
    let check = PolicyCheck::from_json(check).unwrap();
    assert_eq!(check.system_rule_revision, Some(12));
    assert_eq!(check.tenant_rule_revision, Some(9_007_199_254_740_993));
    assert_eq!(check.eval_ms, Some(0.125));
    assert!(PolicyCheck::from_json(r#"{"system_rule_revision":1.5}"#).is_err());
    let load = PolicyLoad::from_json(r#"{"compile_ms":3.0}"#).unwrap();
    assert_eq!(load.to_json().unwrap(), r#"{"compile_ms":3}"#);
}

#[test]
fn a_denial_names_its_source_as_received() {
    let outcome = |text| PolicyCheck::from_json(text).unwrap().outcome().map(|o| format!("{o:?}"));
    let denied = r#"{"result":false,"denial_source":"SYSTEM "}"#;
    assert_eq!(outcome(denied).as_deref(), Some(r#"Denied { by: Some("SYSTEM ") }"#));
    assert_eq!(outcome(r#"{"result":false}"#).as_deref(), Some("Denied { by: None }"));
    assert_eq!(outcome(r#"{"result":true}"#).as_deref(), Some("Allowed"));
    assert_eq!(outcome(r#"{"denial_source":"tenant"}"#), None);
    assert_eq!(outcome("{}"), None);
    let empty = r#"{"result":false,"error":"","denial_source":""}"#;
    assert_eq!(outcome(empty).as_deref(), Some("Denied { by: None }"));
    assert_eq!(PolicyCheck::from_json(empty).unwrap().to_json().unwrap(), empty);
}

#[test]
fn an_error_is_neither_grant_nor_denial() {
    let lines = "TypeError: `x` at line 2, column 5:\n\t002: allow(u, _, r);\n\u{2191} é";
    for result in [None, Some(true), Some(false)] {
        let mut check = PolicyCheck::new().with_error(lines);
        check.result = result;
        assert_eq!(check.outcome(), Some(PolicyOutcome::Error { text: lines }));
        let json = check.to_json().unwrap();
        let back = PolicyCheck::from_json(&json).unwrap();
        assert_eq!((back.error.as_deref(), back.result), (Some(lines), result));
    }
}

#[test]
fn cache_hit_is_as_received() {
    for (text, hit) in [(r#"{"cache_hit":false}"#, Some(false)), ("{}", None)] {
        assert_eq!(PolicyCheck::from_json(text).unwrap().cache_hit, hit);
    }
}

#[test]
fn new_events_say_type_and_version() {
    let text = r#"{"event_type":"pbac.agent.start","version":"1.0"}"#;
    assert_eq!(PolicyAgentStart::new().to_json().unwrap(), text);
}
