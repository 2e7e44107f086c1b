//! Events that say less than others do.

#![allow(clippy::unwrap_used, clippy::panic)]

use flyte_event::cloudevents::Delivery;
use flyte_event::core::{ExecutionError, Literal};
use flyte_event::reduce::{NodeState, NodeTarget, TaskState};
use flyte_event::{
    MAX_ERROR_MESSAGE, MAX_OUTPUT_DATA, Message, NodeExecutionEvent, TRUNCATION_MARKER,
    TaskExecutionEvent, Transition,
};

/// A node after these events, each of which is taken.
fn node(events: &[&str]) -> NodeState {
    let mut state = NodeState::default();
    for event in events {
        let event = NodeExecutionEvent::from_json(event).unwrap();
        assert_eq!(state.apply(&event), Transition::Accept, "{event:?}");
    }
    state
}

#[test]
fn metadata_of_a_node_without_a_target_leaves_what_is_known() {
    let first = r#"{"phase":"QUEUED","taskNodeMetadata":{"dynamicWorkflow":{"dynamicJobSpecUri":"s3://first"}}}"#;
    // The first event's workflow is not looked at.
    assert_eq!(node(&[first]).dynamic_job_spec_uri, "");
    let workflow = r#"{"phase":"RUNNING","workflowNodeMetadata":{}}"#;
    assert_eq!(node(&[r#"{"phase":"QUEUED"}"#, workflow]).target, None);
    let dynamic = r#"{"phase":"DYNAMIC_RUNNING","taskNodeMetadata":{"dynamicWorkflow":{"dynamicJobSpecUri":"s3://j"}}}"#;
    for last in [
        r#"{"phase":"SUCCEEDED","taskNodeMetadata":{"checkpointUri":"c","dynamicWorkflow":{}}}"#,
        r#"{"phase":"SUCCEEDED","taskNodeMetadata":{"checkpointUri":"c"}}"#,
    ] {
        let state = node(&[r#"{"phase":"QUEUED"}"#, dynamic, last]);
        assert_eq!(state.dynamic_job_spec_uri, "s3://j", "{last}");
        let Some(NodeTarget::Task(target)) = &state.target else { panic!("{:?}", state.target) };
        assert_eq!(target.checkpoint_uri, "c");
    }
    let event = r#"{"id":{"nodeId":"n","executionId":{"project":"p","domain":"d","name":"e"}},"occurredAt":"2026-01-01T00:00:00Z","taskNodeMetadata":{}}"#;
    let event = NodeExecutionEvent::from_json(event).unwrap();
    assert_eq!(event.validate(MAX_OUTPUT_DATA), Ok(()));
}

#[test]
fn a_node_that_ends_before_it_began_has_a_negative_duration() {
    for (end, duration) in [
        ("2026-01-01T00:00:03Z", "-2s"),
        ("2026-01-01T00:00:03.250Z", "-1.750s"),
        ("2026-01-01T00:00:07Z", "2s"),
    ] {
        let end = format!(r#"{{"phase":"FAILED","occurredAt":"{end}"}}"#);
        let state = node(&[r#"{"phase":"RUNNING","occurredAt":"2026-01-01T00:00:05Z"}"#, &end]);
        assert_eq!(state.duration.unwrap().to_string(), duration);
    }
}

#[test]
fn a_task_that_runs_again_has_started_when_it_first_ran() {
    let mut state = TaskState::default();
    for (phase, second) in [("RUNNING", 1), ("WAITING_FOR_RESOURCES", 2), ("RUNNING", 3)] {
        let event = format!(r#"{{"phase":"{phase}","occurredAt":"2026-01-01T00:00:0{second}Z"}}"#);
        let event = TaskExecutionEvent::from_json(&event).unwrap();
        assert_eq!(state.apply(&event), Transition::Accept, "{phase} {second}");
    }
    assert_eq!(state.started_at.unwrap().to_string(), "2026-01-01T00:00:01Z");
}

#[test]
fn an_error_that_is_short_enough_is_not_cut() {
    let short = ExecutionError::default().with_message("x".repeat(MAX_ERROR_MESSAGE));
    let mut cut = short.clone();
    assert!(!cut.truncate_message());
    assert_eq!(cut, short);
    let mut long = ExecutionError::default().with_message("x".repeat(MAX_ERROR_MESSAGE + 1));
    assert!(long.truncate_message() && long.message.contains(TRUNCATION_MARKER));
}

#[test]
fn a_literal_with_a_duration_that_is_none_has_no_value() {
    // A second, less a nanosecond: seconds and nanoseconds must have one sign.
    let odd = b"\x0a\x11\x0a\x0f\x32\x0d\x08\x01\x10\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01";
    assert_eq!(Literal::decode(odd).unwrap().to_value(), None);
    let value = Literal::decode(b"\x0a\x06\x0a\x04\x32\x02\x08\x01").unwrap().to_value();
    assert_eq!(value.unwrap().to_json().unwrap(), "\"1s\"");
}

#[test]
fn a_delivery_without_a_time_goes_through_every_transport() {
    let sample = include_bytes!("data/ce_v1_workflow.ce.bin");
    let mut delivery = Delivery::from_protobuf(sample).unwrap();
    let record = delivery.to_kafka().unwrap();
    assert!(record.headers.iter().any(|(name, _)| name == "ce_time"));
    delivery.attributes.as_mut().unwrap().time = None;
    let record = delivery.to_kafka().unwrap();
    assert!(record.headers.iter().all(|(name, _)| name != "ce_time"));
    let headers = record.headers.iter().map(|(name, value)| (name, value.as_bytes()));
    assert_eq!(Delivery::from_kafka(headers, record.value.as_bytes()).unwrap(), delivery);
    let protobuf = delivery.to_protobuf().unwrap();
    assert_eq!(Delivery::from_protobuf(&protobuf).unwrap(), delivery);
    assert!(protobuf.len() < sample.len());
}
