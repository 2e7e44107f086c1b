//! A test for every quirk of the document.

use tidings_core::{DecodeErrorKind, Timestamp};
use tidings_testkit::quirks;
use workflow::{Event, Message, WorkflowEvent, WorkflowProcessCreate};

const IDS: &[&str] =
    &["X01", "X02", "X03", "X06", "X10", "X12", "X16", "X18", "X19", "X20", "X26", "X27", "X28"];

#[test]
fn every_quirk_names_its_test() {
    let tests = [include_str!("quirks.rs"), include_str!("fields.rs")];
    quirks::check(include_str!("../src/quirks.rs"), IDS, &tests);
}

#[test]
fn an_event_of_another_type_is_refused() {
    let text = r#"{"event_type":"workflow.process.delete"}"#;
    let error = WorkflowProcessCreate::from_json(text).unwrap_err();
    assert!(matches!(error.kind(), DecodeErrorKind::WrongEventType { .. }));
}

#[test]
fn the_event_s_own_time_goes_before_the_core_time() {
    let both = r#"{"timestamp":"2026-01-02T03:04:06Z","created":"2026-01-02T05:04:05+02:00"}"#;
    let event = WorkflowProcessCreate::from_json(both).unwrap();
    assert_eq!(event.occurred_at(), Timestamp::parse("2026-01-02T03:04:05Z"));
    assert_eq!(event.occurred_at_member(), Some("created"));
}

#[test]
fn the_spelling_that_was_read_is_written() {
    for text in [r#"{"resource_Id":"a"}"#, r#"{"resource_id":"a"}"#] {
        let event = WorkflowProcessCreate::from_json(text).unwrap();
        assert_eq!(event.resource_id.as_deref(), Some("a"));
        let bytes = event.to_bytes().unwrap();
        let back = WorkflowProcessCreate::decode(&bytes).unwrap();
        assert_eq!(back.to_json().unwrap(), text);
    }
    let both = r#"{"resource_Id":"a","resource_id":"a"}"#;
    assert!(WorkflowProcessCreate::from_json(both).is_err());
}

#[test]
fn the_other_spelling_is_the_same_wherever_it_stands() {
    let written = r#"{"resource_id":"a","later":{"n":1},"service":null}"#;
    let expected = WorkflowProcessCreate::from_json(written).unwrap();
    assert_eq!(expected.to_json().unwrap(), written);
    for text in [
        r#"{"later":{"n":1},"resource_id":"a","service":null}"#,
        r#"{"later":{"n":1},"service":null,"resource_id":"a"}"#,
    ] {
        let event = WorkflowProcessCreate::from_json(text).unwrap();
        assert_eq!(event, expected, "{text}");
        assert_eq!(event.to_bytes().unwrap(), expected.to_bytes().unwrap(), "{text}");
        let back = WorkflowProcessCreate::decode_owned(&event.to_bytes().unwrap()).unwrap();
        assert_eq!(back.to_json().unwrap(), written);
    }
}

#[test]
fn result_is_the_result_of_a_check() {
    let event = WorkflowProcessCreate::from_json(r#"{"result":false}"#).unwrap();
    assert_eq!(event.access_granted(), Some(false));
    assert_eq!(WorkflowProcessCreate::new().access_granted(), None);
}

#[test]
fn a_user_need_not_be_a_uuid() {
    let event = WorkflowProcessCreate::new().with_user_id("operator-7");
    assert_eq!(event.user_uuid(), None);
    let event = event.with_user_id("0d9a7c52-8f64-4a53-9f38-6f2f7f0d1f2e");
    assert!(event.user_uuid().is_some());
}

#[test]
fn the_topic_is_that_of_the_document() {
    assert_eq!(WorkflowProcessCreate::TOPIC, Some("kubernetes"));
    assert_eq!(WorkflowProcessCreate::DOMAIN, "workflow");
}

#[test]
fn an_unknown_type_is_kept_whole() {
    let text = r#"{"event_type":"workflow.process.create.complete", "n":1.0}"#;
    let event = WorkflowEvent::from_json(text).unwrap();
    assert_eq!(event.event_type(), Some("workflow.process.create.complete"));
    let bytes = event.to_bytes().unwrap();
    assert_eq!(WorkflowEvent::decode(&bytes).unwrap().to_json().unwrap(), text);

    let known = WorkflowEvent::from(WorkflowProcessCreate::new());
    let bytes = known.to_bytes().unwrap();
    assert_eq!(WorkflowEvent::decode(&bytes).unwrap(), known);
}

#[test]
fn new_events_say_type_and_version() {
    let text = r#"{"event_type":"workflow.process.create","version":"1.0"}"#;
    assert_eq!(WorkflowProcessCreate::new().to_json().unwrap(), text);
}
