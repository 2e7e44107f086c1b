//! Files that others have made: the examples of the documents, and what Go
//! programs write.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use support::file;
use tidings::core::framing::{FrameDecoder, Framing};
use tidings::{
    AnyEvent, Confidence, DecodeOptions, FlyteMessage, Form, Limits, Registry, Wrapping,
};

const EXAMPLES: &[(&str, Framing)] = &[
    ("apcera.ndjson", Framing::Json),
    ("dropsonde.base64", Framing::Base64Lines),
    ("dropsonde.binary", Framing::Single),
    ("dropsonde.delimited", Framing::Delimited),
    ("dropsonde.hex", Framing::HexLines),
    ("dropsonde.ndjson", Framing::Json),
    ("dropsonde.u32le", Framing::U32Le),
    ("xumi.ndjson", Framing::Json),
];

fn records(bytes: &[u8], framing: Framing) -> Vec<Vec<u8>> {
    let mut decoder = FrameDecoder::new(framing, &Limits::DEFAULT);
    decoder.push(bytes);
    decoder.finish();
    let mut records = Vec::new();
    while let Some(frame) = decoder.next_frame().unwrap() {
        records.push(frame.bytes.to_vec());
    }
    records
}

#[test]
fn the_framing_of_every_example_is_told_from_its_bytes() {
    let registry = Registry::family();
    for (name, framing) in EXAMPLES {
        let bytes = file(&format!("examples/data/{name}"));
        let guess = registry.detect_framing(&bytes, true);
        assert_eq!(guess.likely(), Some(*framing), "{name}: {guess}");
    }
}

#[test]
fn the_framing_of_every_example_is_told_from_its_first_half() {
    let registry = Registry::family();
    for (name, framing) in EXAMPLES {
        let bytes = file(&format!("examples/data/{name}"));
        let guess = registry.detect_framing(&bytes[..bytes.len() / 2], false);
        assert_eq!(guess.framing, Some(*framing), "{name}: {guess}");
    }
}

#[test]
fn every_event_of_every_example_is_told() {
    let registry = Registry::family();
    for (name, framing) in EXAMPLES {
        let records = records(&file(&format!("examples/data/{name}")), *framing);
        assert!(!records.is_empty());
        for record in records {
            let found = registry.detect(&record);
            let domain = found.event().map(|event| event.domain);
            let expected = name.split('.').next();
            assert_eq!(domain.and_then(|domain| domain.split('-').next()), expected, "{found}");
            assert!(found.confidence >= Some(Confidence::Likely), "{name}: {found}");
            let form = if *framing == Framing::Json { Form::Json } else { Form::Binary };
            assert_eq!((found.form, found.span), (form, 0..record.len()));
        }
    }
}

/// Files as the crate of Flyte has them, and the event type in each.
const FLYTE: &[(&str, &str)] = &[
    ("node_execution_event", "flyte.node"),
    ("task_execution_event", "flyte.task"),
    (
        "workflow_execution_event_request",
        "com.flyte.resource.flyteidl.admin.WorkflowExecutionEventRequest",
    ),
    ("node_execution_event_request", "com.flyte.resource.flyteidl.admin.NodeExecutionEventRequest"),
    ("task_execution_event_request", "com.flyte.resource.flyteidl.admin.TaskExecutionEventRequest"),
    ("cloudevent_execution_start", "com.flyte.resource.cloudevents.ExecutionStart"),
    ("cloudevent_node_execution", "com.flyte.resource.cloudevents.NodeExecution"),
    ("cloudevent_task_execution", "com.flyte.resource.cloudevents.TaskExecution"),
    ("cloudevent_workflow_execution", "com.flyte.resource.cloudevents.WorkflowExecution"),
];

fn flyte(name: &str) -> Vec<u8> {
    file(&format!("crates/flyte-event/tests/data/{name}"))
}

#[test]
fn flyte_events_are_told_from_json_and_from_binary() {
    let registry = Registry::family();
    for (name, event_type) in FLYTE {
        for end in ["json", "gojsonpb.json", "bin", "go.bin"] {
            let found = registry.detect(&flyte(&format!("{name}.{end}")));
            assert_eq!(found.event_type(), Some(*event_type), "{name}.{end}: {found}");
            assert!(found.confidence >= Some(Confidence::Likely), "{name}.{end}: {found}");
        }
    }
}

#[test]
fn flyte_deliveries_are_told_and_read() {
    let registry = Registry::family();
    for (name, short) in [
        ("ce_v1_workflow", "flyteidl.admin.WorkflowExecutionEventRequest"),
        ("ce_v1_task", "flyteidl.admin.TaskExecutionEventRequest"),
        ("ce_v2_workflow", "cloudevents.WorkflowExecution"),
        ("ce_v2_task", "cloudevents.TaskExecution"),
    ] {
        for (end, wrapping) in [("nats", Wrapping::CloudEvent), ("sns", Wrapping::Sns)] {
            let text = String::from_utf8(flyte(&format!("{name}.{end}.json"))).unwrap();
            let found = registry.detect(text.as_bytes());
            assert_eq!(found.entry.unwrap() as *const _, registry.find(short).unwrap() as *const _);
            assert_eq!(
                (found.confidence, found.wrapping),
                (Some(Confidence::Certain), Some(wrapping))
            );
            let event = AnyEvent::from_json(&text).unwrap();
            assert_eq!(event.domain(), Some("flyte-event"), "{event:?}");
            assert_eq!(event.event_type().as_deref(), found.event_type());
            assert!(event.event_id().is_some());
        }
    }
}

#[test]
fn a_cloud_event_with_its_data_as_json_is_read_where_it_stands() {
    let text = r#"{"specversion":"1.0","id":"1","source":"flyteadmin",
        "type":"com.flyte.resource.flyteidl.admin.WorkflowExecutionEventRequest",
        "data":{"event":{"executionId":{"name":"n"},"phase":"SUCCEEDED"}}}"#;
    let found = Registry::family().detect(text.as_bytes());
    assert!(text[found.span.clone()].starts_with(r#"{"event":"#));
    let event = AnyEvent::from_json_as(&found, text, &DecodeOptions::STRICT).unwrap().message;
    let AnyEvent::Flyte(FlyteMessage::WorkflowRequest(request)) = event else {
        panic!("{event:?}")
    };
    assert_eq!(&*request.event.unwrap().execution_id.unwrap().name, "n");

    let broken = text.replace(r#""name":"n""#, r#""name":5"#);
    let error = AnyEvent::from_json(&broken).unwrap_err();
    assert_eq!(error.offset(), broken.find("5}").unwrap());
}

#[test]
fn the_event_of_a_wamp_message_is_told_and_read() {
    let event =
        String::from_utf8(file("crates/apcera-events/tests/data/instance_usage.json")).unwrap();
    let text = format!("[36, 5512315355, 4429313566, {{}}, [{event}, 1], {{}}]");
    let found = Registry::family().detect(text.as_bytes());
    assert_eq!((found.event_type(), found.wrapping), (Some("apcera.event"), Some(Wrapping::Wamp)));
    assert_eq!(text[found.span.clone()].trim_end(), event.trim_end());
    let read = AnyEvent::from_json(&text).unwrap();
    assert_eq!(read, AnyEvent::from_json(&event).unwrap());
    assert_eq!(read.event_type().as_deref(), Some("instance_usage"));

    for other in ["[33,713845233,5512315355]", "[36,1,2,{}]", "[36,1,2,{},[]]", "[1]", "[]", "["] {
        let found = Registry::family().detect(other.as_bytes());
        assert!(found.entry.is_none() && found.candidates.is_empty(), "{other}: {found}");
    }
}
