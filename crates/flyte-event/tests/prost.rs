//! Oneofs, maps and well-known types in the hands of prost.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // as in tests

use flyte_event::pb::flyteidl::event as plain;
use flyte_event::pb::owned::flyteidl::event as owned;
use flyte_event::{Message, NodeExecutionEvent, TaskExecutionEvent, WorkflowExecutionEvent};

const WORKFLOW: &[u8] = include_bytes!("data/workflow_execution_event_request.bin");
const NODE: &[u8] = include_bytes!("data/node_execution_event.bin");
const TASK: &[u8] = include_bytes!("data/task_execution_event.bin");

macro_rules! same {
    ($($test:ident $message:ident $bytes:expr;)*) => { $(
        #[test]
        fn $test() {
            let bytes: &[u8] = $bytes;
            let ours = $message::decode(bytes).unwrap();
            let plain = <plain::$message as prost::Message>::decode(bytes).unwrap();
            assert_eq!(plain::$message::try_from(&ours).unwrap(), plain);
            assert_eq!($message::try_from(plain).unwrap(), ours);

            // Field by field, as within another message; and all of it twice.
            let mut merged = owned::$message::default();
            prost::Message::merge(&mut merged, bytes).unwrap();
            assert_eq!(merged.0, ours);
            prost::Message::merge(&mut merged, bytes).unwrap();
            assert_eq!(merged.0, $message::decode(&[bytes, bytes].concat()).unwrap());
        }
    )* };
}

same! {
    workflow_events WorkflowExecutionEvent request_body();
    node_events NodeExecutionEvent NODE;
    task_events TaskExecutionEvent TASK;
}

/// The event in the request.
fn request_body() -> &'static [u8] {
    let request = flyte_event::admin::WorkflowExecutionEventRequest::decode(WORKFLOW).unwrap();
    Box::leak(request.event.unwrap().to_bytes().unwrap().into_boxed_slice())
}

#[test]
fn another_field_of_a_oneof_takes_the_place_of_the_first() {
    let uri = NodeExecutionEvent::default().with_output_result(
        flyte_event::NodeExecutionEventOutputResult::OutputUri("s3://a".into()),
    );
    let error = NodeExecutionEvent::default().with_output_result(
        flyte_event::NodeExecutionEventOutputResult::Error(
            flyte_event::core::ExecutionError::default().with_code("E").with_message("m"),
        ),
    );
    for (first, second) in [(&uri, &error), (&error, &uri), (&error, &error)] {
        let joined = [first.to_bytes().unwrap(), second.to_bytes().unwrap()].concat();
        let mut merged = owned::NodeExecutionEvent::default();
        prost::Message::merge(&mut merged, joined.as_slice()).unwrap();
        assert_eq!(merged.0, NodeExecutionEvent::decode(&joined).unwrap());
    }
}
