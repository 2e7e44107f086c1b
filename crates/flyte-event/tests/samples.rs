//! Samples made by Python's and Go's own libraries from the same messages.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use flyte_event::admin::{
    NodeExecutionEventRequest, TaskExecutionEventRequest, WorkflowExecutionEventRequest,
};
use flyte_event::{
    CloudEventExecutionStart, CloudEventNodeExecution, CloudEventTaskExecution,
    CloudEventWorkflowExecution, Message, NodeExecutionEvent, TaskExecutionEvent,
    WorkflowExecutionEvent, go_json, to_go_bytes,
};

macro_rules! samples {
    ($($test:ident $message:ident $file:literal;)*) => { $(
        #[test]
        fn $test() {
            let python = include_bytes!(concat!("data/", $file, ".bin"));
            let go = include_bytes!(concat!("data/", $file, ".go.bin"));
            let json = include_str!(concat!("data/", $file, ".json"));
            let go_text = include_str!(concat!("data/", $file, ".gojsonpb.json"));

            let event = $message::decode(python).unwrap();
            assert_eq!(event, $message::decode(go).unwrap());
            assert_eq!(event, $message::from_json(json).unwrap());
            assert_eq!(event, $message::from_json(go_text).unwrap());
            assert!(event.unknown_fields().is_empty());

            for event in [
                event,
                $message::decode(go).unwrap(),
                $message::from_json(json).unwrap(),
                $message::decode(go).unwrap().into_owned(),
            ] {
                assert_eq!(go_json(&event).unwrap(), go_text.trim_end());
                assert_eq!(to_go_bytes(&event).unwrap(), go);
                let printed: serde_json::Value =
                    serde_json::from_str(&event.to_json().unwrap()).unwrap();
                assert_eq!(canonical(printed), canonical(serde_json::from_str(json).unwrap()));
                assert_eq!(event.encoded_len(), python.len());
            }
            // Maps are written in the order of their keys once they are owned.
            let owned = $message::from_json(json).unwrap().into_owned();
            assert_eq!(owned.to_bytes().unwrap(), python);
        }
    )* };
}

/// `4.0` and `4` are one number.
fn canonical(value: serde_json::Value) -> serde_json::Value {
    use serde_json::Value;
    match value {
        Value::Number(number) => Value::from(number.as_f64()),
        Value::Array(values) => values.into_iter().map(canonical).collect(),
        Value::Object(members) => {
            members.into_iter().map(|(name, value)| (name, canonical(value))).collect()
        }
        other => other,
    }
}

samples! {
    workflow_request_samples_agree WorkflowExecutionEventRequest "workflow_execution_event_request";
    node_event_samples_agree NodeExecutionEvent "node_execution_event";
    node_request_samples_agree NodeExecutionEventRequest "node_execution_event_request";
    task_event_samples_agree TaskExecutionEvent "task_execution_event";
    task_request_samples_agree TaskExecutionEventRequest "task_execution_event_request";
    wrapped_workflow_samples_agree CloudEventWorkflowExecution "cloudevent_workflow_execution";
    wrapped_node_samples_agree CloudEventNodeExecution "cloudevent_node_execution";
    wrapped_task_samples_agree CloudEventTaskExecution "cloudevent_task_execution";
    start_samples_agree CloudEventExecutionStart "cloudevent_execution_start";
}

#[test]
fn an_empty_event_is_empty_in_every_form() {
    let event = WorkflowExecutionEvent::decode(b"").unwrap();
    let json = include_str!("data/empty_workflow_execution_event.json");
    assert_eq!(event, WorkflowExecutionEvent::from_json(json).unwrap());
    assert_eq!(event, WorkflowExecutionEvent::default());
    assert_eq!(go_json(&event).unwrap(), "{}");
    assert_eq!(to_go_bytes(&event).unwrap(), b"");
}
