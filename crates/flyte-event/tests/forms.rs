//! Where JSON and binary of different writers and versions disagree.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use flyte_event::cloudevents::{Delivery, SOURCE_V1_OLD};
use flyte_event::core::{TaskMetadata, TaskNodeOverrides, WorkflowExecutionPhase};
use flyte_event::{Message, TaskExecutionEvent, WorkflowExecutionEvent, go_json};

#[test]
fn old_fields_whose_numbers_were_given_up_are_kept() {
    // `generates_deck` was a bool with the number 10 up to v1.14.1.
    let bytes = b"\x08\x01\x50\x01";
    let metadata = TaskMetadata::decode(bytes).unwrap();
    assert!(metadata.discoverable && metadata.generates_deck.is_none());
    assert_eq!(metadata.unknown_fields.varint(10), Some(1));
    assert_eq!(metadata.to_bytes().unwrap(), bytes);
    let json = TaskMetadata::from_json(r#"{"generatesDeck":true}"#).unwrap();
    assert!(json.generates_deck.as_ref().unwrap().value);
    assert_eq!(json.to_json().unwrap(), r#"{"generatesDeck":true}"#);
}

#[test]
fn numbers_that_were_used_twice_are_read_as_they_are_today() {
    // Number 2 was `resource_metadata` in v1.5.18 and v1.5.19.
    let overrides = TaskNodeOverrides::decode(b"\x12\x00").unwrap();
    assert!(overrides.extended_resources.is_some());
}

#[test]
fn an_undeclared_phase_is_its_number() {
    let event = WorkflowExecutionEvent::decode(b"\x18\x2a").unwrap();
    assert_eq!(event.phase, WorkflowExecutionPhase(42));
    assert_eq!(go_json(&event).unwrap(), r#"{"phase":42}"#);
    assert_eq!(WorkflowExecutionEvent::from_json(r#"{"phase":42}"#).unwrap(), event);
    assert!(WorkflowExecutionEvent::from_json(r#"{"phase":"42"}"#).is_err());
    assert!(WorkflowExecutionEvent::from_json(r#"{"phase":"PAUSED"}"#).is_err());
}

#[test]
fn two_members_of_one_oneof_are_an_error() {
    let text = r#"{"inputUri":"a","inputData":{}}"#;
    assert!(TaskExecutionEvent::from_json(text).is_err());
}

#[test]
fn an_empty_uri_that_is_set_is_written() {
    let event = TaskExecutionEvent::from_json(r#"{"inputUri":""}"#).unwrap();
    assert_eq!(event.to_bytes().unwrap(), b"\x42\x00");
    assert_eq!(event.to_json().unwrap(), r#"{"inputUri":""}"#);
    assert_eq!(event.input(), None);
}

#[test]
fn a_time_after_the_year_9999_has_no_json() {
    let bytes = b"\x22\x07\x08\x80\x94\x8a\xbb\xd8\x07";
    let event = WorkflowExecutionEvent::decode(bytes).unwrap();
    assert!(!event.occurred_at.unwrap().is_valid());
    assert!(go_json(&event).is_err());
    assert_eq!(event.to_bytes().unwrap(), bytes);
}

#[test]
fn names_of_the_schema_and_null_are_read() {
    let event = TaskExecutionEvent::from_json(
        r#"{"retry_attempt":"3","phase_version":1e1,"task_id":null,"custom_info":{"a":null}}"#,
    )
    .unwrap();
    assert_eq!((event.retry_attempt, event.phase_version), (3, 10));
    assert!(event.task_id.is_none());
    let json = r#"{"retryAttempt":3,"customInfo":{"a":null},"phaseVersion":10}"#;
    assert_eq!(event.to_json().unwrap(), json);
}

#[test]
fn events_from_before_the_move_are_read() {
    let text = format!(
        r#"{{"specversion":"1.0","id":"i","source":"{SOURCE_V1_OLD}","data":{{}},
        "type":"com.flyte.resource.flyteidl.admin.WorkflowExecutionEventRequest"}}"#
    );
    let delivery = Delivery::from_nats(text.as_bytes()).unwrap();
    assert_eq!(delivery.attributes.unwrap().source, SOURCE_V1_OLD);
}

#[test]
fn the_deepest_nesting_is_bounded() {
    let mut json = String::from("{}");
    for _ in 0..200 {
        json = format!(r#"{{"collection":{{"literals":[{json}]}}}}"#);
    }
    let error = flyte_event::core::Literal::from_json(&json).unwrap_err();
    assert!(error.to_string().contains("max_depth"), "{error}");
}
