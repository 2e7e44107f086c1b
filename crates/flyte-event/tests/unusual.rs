//! Deliveries that Flyteadmin does not send but that the formats allow, and
//! every type of event behind one.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::error::Error as _;

use flyte_event::admin::{
    NodeExecutionEventRequest, TaskExecutionEventRequest, WorkflowExecutionEventRequest,
};
use flyte_event::cloudevents::protobuf::{
    CloudEvent, CloudEventAttributeValue, CloudEventAttributeValueAttr as Attr, CloudEventData,
};
use flyte_event::cloudevents::{CloudEventId, Delivery, DeliveryError};
use flyte_event::core::{
    CompiledWorkflowClosure, Identifier, Literal, NodeExecutionIdentifier, NodeExecutionPhase,
    ResourceType, TaskExecutionPhase, WorkflowExecutionIdentifier, WorkflowExecutionPhase,
};
use flyte_event::{
    CloudEventExecutionStart, CloudEventNodeExecution, CloudEventTaskExecution,
    CloudEventWorkflowExecution, DynamicWorkflowNodeMetadata, EventRef, FlyteEvent, Invalid,
    Message, NodeExecutionEvent, NodeExecutionEventOutputResult, NodeExecutionEventTargetMetadata,
    TaskExecutionEvent, TaskExecutionEventInputValue, TaskNodeMetadata, Timestamp,
    WorkflowExecutionEvent, WorkflowExecutionEventOutputResult, literal_map,
};
use tidings_core::DecodeErrorKind;

const TIME: Timestamp = Timestamp::from_unix_seconds(1_700_000_000);

fn execution() -> WorkflowExecutionIdentifier<'static> {
    WorkflowExecutionIdentifier::default().with_project("p").with_domain("d").with_name("n")
}

fn node_id() -> NodeExecutionIdentifier<'static> {
    NodeExecutionIdentifier::default().with_node_id("n0").with_execution_id(execution())
}

fn workflow() -> WorkflowExecutionEvent<'static> {
    let event = WorkflowExecutionEvent::default().with_execution_id(execution());
    event.with_phase(WorkflowExecutionPhase::RUNNING).with_occurred_at(TIME)
}

fn node() -> NodeExecutionEvent<'static> {
    let event = NodeExecutionEvent::default().with_id(node_id()).with_occurred_at(TIME);
    event.with_phase(NodeExecutionPhase::RUNNING)
}

fn task(id: Identifier<'static>) -> TaskExecutionEvent<'static> {
    TaskExecutionEvent::default()
        .with_task_id(id)
        .with_parent_node_execution_id(node_id())
        .with_phase(TaskExecutionPhase::RUNNING)
        .with_occurred_at(TIME)
}

fn of_every_type() -> [FlyteEvent; 7] {
    let task = || task(Identifier::default().with_name("t"));
    [
        WorkflowExecutionEventRequest::default().with_event(workflow()).into(),
        NodeExecutionEventRequest::default().with_event(node()).into(),
        TaskExecutionEventRequest::default().with_event(task()).into(),
        CloudEventWorkflowExecution::default().with_raw_event(workflow()).into(),
        CloudEventNodeExecution::default().with_raw_event(node()).into(),
        CloudEventTaskExecution::default().with_raw_event(task()).into(),
        CloudEventExecutionStart::default().with_execution_id(execution()).into(),
    ]
}

#[test]
fn every_type_is_read_by_all_its_names_and_written_as_flyteadmin_does() {
    for event in of_every_type() {
        let (json, bytes) = (event.to_go_json().unwrap(), event.to_go_bytes().unwrap());
        for name in [event.event_type(), event.subject()] {
            assert_eq!(FlyteEvent::from_json(name, &json).unwrap().unwrap(), event, "{name}");
            assert_eq!(FlyteEvent::decode(name, &bytes).unwrap().unwrap(), event, "{name}");
        }
        assert_eq!(event.event_type(), format!("com.flyte.resource.{}", event.subject()));
        assert_eq!(event.execution(), Some(&execution()), "{}", event.subject());
        let Some(view) = event.view() else {
            assert!(matches!(event, FlyteEvent::ExecutionStart(_)));
            continue;
        };
        assert_eq!(view.execution(), Some(&execution()));
        let kind = match view {
            EventRef::Workflow(_) => "workflow::p:d:n",
            EventRef::Node(_) => "node::p:d:n:n0",
            _ => "task::p:d:n:n0",
        };
        assert!(view.event_key().starts_with(kind), "{}", view.event_key());
        let delivery = Delivery::cloud_event(event.clone()).unwrap();
        let bytes = delivery.to_protobuf().unwrap();
        assert_eq!(Delivery::from_protobuf(&bytes).unwrap(), delivery);
        let text = delivery.to_nats().unwrap();
        assert_eq!(Delivery::from_nats(text.as_bytes()).unwrap(), delivery);
    }
    assert!(FlyteEvent::from_json("cloudevents.Nothing", "{}").is_none());
    assert!(FlyteEvent::decode("", b"").is_none());
    assert!(FlyteEvent::decode("cloudevents.NodeExecution", b"\x08").unwrap().is_err());
}

/// protobuf-go keeps a field of another wire type among the unknown ones, which it
/// writes last.
#[test]
fn a_field_of_another_wire_type_stands_behind_those_that_are_known() {
    // Field 1 is a message and field 2 a text; here they are numbers, followed by
    // bytes that look like the body of a message of that length.
    for odd in [b"\x08\x02".as_slice(), b"\x08\x64", b"\x10\x05", b"\x0d\x01\x00\x00\x00"] {
        let known = workflow().to_bytes().unwrap();
        let bytes = [odd, &known].concat();
        let event = WorkflowExecutionEvent::decode(&bytes).unwrap();
        let ordered = flyte_event::to_go_bytes(&event).unwrap();
        let expected = [flyte_event::to_go_bytes(&workflow()).unwrap(), odd.to_vec()].concat();
        assert_eq!(ordered, expected, "{odd:02x?}");
    }
}

#[test]
fn an_event_without_its_identifiers_has_no_attributes() {
    let start = || CloudEventExecutionStart::default().with_execution_id(execution());
    let bare: [FlyteEvent; 6] = [
        start().into(),
        WorkflowExecutionEventRequest::default().into(),
        CloudEventWorkflowExecution::default()
            .with_raw_event(WorkflowExecutionEvent::default())
            .into(),
        CloudEventNodeExecution::default().with_raw_event(NodeExecutionEvent::default()).into(),
        CloudEventTaskExecution::default().with_raw_event(TaskExecutionEvent::default()).into(),
        CloudEventTaskExecution::default()
            .with_raw_event(TaskExecutionEvent::default().with_task_id(Identifier::default()))
            .into(),
    ];
    for event in bare {
        assert_eq!(Delivery::cloud_event(event.clone()), None);
        let external = Delivery::external(event);
        assert_eq!(external.to_protobuf().unwrap_err(), DeliveryError::NoAttributes);
        assert_eq!(external.to_nats().unwrap_err(), DeliveryError::NoAttributes);
        assert_eq!(external.to_kafka().unwrap_err(), DeliveryError::NoAttributes);
    }
    assert_eq!(FlyteEvent::from(NodeExecutionEventRequest::default()).execution(), None);
}

#[test]
fn ids_are_go_s_debug_text_with_its_escapes() {
    let odd = "a\"b\\c\nd\re\tf\x01g\x7fh é";
    let event = |id| CloudEventTaskExecution::default().with_raw_event(task(id));
    let id = |event: CloudEventTaskExecution<'static>| {
        Delivery::cloud_event(event).unwrap().attributes.unwrap().id
    };
    let named = Identifier::default().with_name(odd).with_resource_type(ResourceType::TASK);
    let text = id(event(named));
    let escaped = r#"resource_type:TASK name:"a\"b\\c\nd\re\tf\x01g\x7fh é".RUNNING"#;
    assert_eq!(text, escaped);
    let parsed = CloudEventId::parse(&text).unwrap();
    assert_eq!((parsed.part("name"), parsed.part("resource_type")), (Some(odd), Some("TASK")));
    // A value that the schema does not know is a number.
    let unknown = Identifier::default().with_resource_type(ResourceType(77)).with_org("o");
    assert_eq!(id(event(unknown)), r#"resource_type:77 org:"o".RUNNING"#);
    let quoted = CloudEventId::parse(r#"a:"\'".X"#).unwrap();
    assert_eq!(quoted.part("a"), Some("'"));
}

#[test]
fn text_that_is_no_id_is_none() {
    let nine = format!("{}b:1{}.X", "a:{".repeat(9), "}".repeat(9));
    let odd = [
        "a",
        "a b:1.X",
        "a:{b:1.X",
        "a:{b:1",
        "}",
        "a:\"b",
        r#"a:"\q".X"#,
        r#"a:"\x1".X"#,
        r#"a:"\xzz".X"#,
        r#"a:"\"#,
        r#"a:"\xff".X"#,
        "a:1.X Y",
        &nine,
    ];
    for text in odd {
        assert_eq!(CloudEventId::parse(text), None, "{text}");
    }
    let eight = format!("{}b:1{}.X", "a:{".repeat(8), "}".repeat(8));
    assert_eq!(CloudEventId::parse(&eight).unwrap().parts.len(), 1);
    let start = CloudEventId::parse(r#"name:"n""#).unwrap();
    assert_eq!((start.part("name"), start.phase.as_str()), (Some("n"), ""));
}

#[test]
fn a_delivery_without_a_time_is_one_in_every_format() {
    for event in of_every_type() {
        let Some(mut delivery) = Delivery::cloud_event(event) else { continue };
        delivery.attributes.as_mut().unwrap().time = None;
        let bytes = delivery.to_protobuf().unwrap();
        assert_eq!(Delivery::from_protobuf(&bytes).unwrap(), delivery);
        let record = delivery.to_kafka().unwrap();
        assert!(record.headers.iter().all(|(name, _)| name != "ce_time"), "{record:?}");
        let text = delivery.to_nats().unwrap();
        assert_eq!(Delivery::from_nats(text.as_bytes()).unwrap(), delivery);
    }
}

fn cloud_event(attributes: &[(&'static str, Attr<'static>)]) -> CloudEvent<'static> {
    let values = attributes.iter().map(|(name, attr)| {
        ((*name).into(), CloudEventAttributeValue::default().with_attr(attr.clone()))
    });
    CloudEvent::default()
        .with_id("i")
        .with_source("s")
        .with_spec_version("1.0")
        .with_type("com.flyte.resource.cloudevents.TaskExecution")
        .with_attributes(values.collect::<std::collections::BTreeMap<_, _>>())
}

#[test]
fn attributes_of_every_type_are_read_as_the_json_format_has_them() {
    let event = cloud_event(&[
        ("bool", Attr::CeBoolean(true)),
        ("bytes", Attr::CeBytes(vec![0xfb, 0xff].into())),
        ("int", Attr::CeInteger(-7)),
        ("stamp", Attr::CeTimestamp(TIME)),
        ("text", Attr::CeString("x".into())),
        ("time", Attr::CeString("2024-01-02T03:04:05Z".into())),
        ("uri", Attr::CeUri("u:".into())),
        ("uriref", Attr::CeUriRef("/r".into())),
    ]);
    let text = event.clone().with_data(CloudEventData::TextData("{}".into()));
    let read = Delivery::from_protobuf(&text.to_bytes().unwrap()).unwrap();
    let attributes = read.attributes.unwrap();
    let others: Vec<_> = attributes.others.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
    let expected = [
        ("bool", "true"),
        ("bytes", "+/8="),
        ("int", "-7"),
        ("stamp", "2023-11-14T22:13:20Z"),
        ("text", "x"),
        ("uri", "u:"),
        ("uriref", "/r"),
    ];
    assert_eq!(others, expected);
    assert_eq!(attributes.time, Timestamp::parse("2024-01-02T03:04:05Z"));
    let refused =
        |event: CloudEvent<'_>| Delivery::from_protobuf(&event.to_bytes().unwrap()).unwrap_err();
    assert_eq!(refused(event), DeliveryError::NoData);
    assert_eq!(
        refused(cloud_event(&[("time", Attr::CeString("now".into()))])),
        DeliveryError::Missing("time")
    );
    assert_eq!(refused(cloud_event(&[]).with_id("")), DeliveryError::Missing("id"));
    let binary = cloud_event(&[]).with_data(CloudEventData::BinaryData(vec![0xff].into()));
    assert_eq!(refused(binary), DeliveryError::NotText);
    let other = cloud_event(&[]).with_type("x.y").with_data(CloudEventData::TextData("{}".into()));
    assert_eq!(refused(other), DeliveryError::UnknownType("x.y".to_owned()));
    // A value of no type is as good as an empty one.
    let none = cloud_event(&[]).with_attributes(std::collections::BTreeMap::from([(
        "none".into(),
        CloudEventAttributeValue::default(),
    )]));
    let none = none.with_data(CloudEventData::TextData("{}".into())).to_bytes().unwrap();
    let none = Delivery::from_protobuf(&none).unwrap().attributes.unwrap();
    assert_eq!(none.others.get("none").map(String::as_str), Some(""));
}

#[test]
fn structured_json_has_data_as_text_or_object_and_attributes_of_any_type() {
    let event = |rest: &str| {
        format!(
            r#"{{"specversion":"1.0","id":"i","source":"s","type":"cloudevents.TaskExecution"{rest}}}"#
        )
    };
    let text = event(r#","flag":true,"count":7,"data":{"rawEvent":{"retryAttempt":3}}"#);
    for read in [
        Delivery::from_nats(text.as_bytes()).unwrap(),
        Delivery::from_kafka(
            [("Content-Type", "application/cloudevents+json; charset=utf-8"), ("x-other", "y")],
            text.as_bytes(),
        )
        .unwrap(),
    ] {
        let attributes = read.attributes.unwrap();
        let other = |name| attributes.others.get(name).map(String::as_str);
        assert_eq!((other("flag"), other("count")), (Some("true"), Some("7")));
        let Some(EventRef::Task(event)) = read.event.view() else { panic!() };
        assert_eq!(event.retry_attempt, 3);
    }
    assert_eq!(Delivery::from_nats(event("").as_bytes()).unwrap_err(), DeliveryError::NoData);
    let error = Delivery::from_kafka([("ce_id", &b"\xff"[..])], b"{}").unwrap_err();
    assert_eq!(error, DeliveryError::NotText);
    // Without extensions, nothing follows the members that all have.
    let mut bare = Delivery::from_nats(text.as_bytes()).unwrap();
    bare.attributes.as_mut().unwrap().others.clear();
    let written = bare.to_nats().unwrap();
    assert_eq!(Delivery::from_nats(written.as_bytes()).unwrap(), bare);
}

#[test]
fn errors_of_deliveries_say_what_is_wrong_and_what_caused_it() {
    let unreadable = Delivery::from_protobuf(b"\x0a\x05").unwrap_err();
    let DeliveryError::Decode(decode) = unreadable.clone() else { panic!() };
    assert_eq!(*decode.kind(), DecodeErrorKind::UnexpectedEnd);
    assert_eq!(unreadable.to_string(), decode.to_string());
    assert_eq!(unreadable.source().unwrap().to_string(), decode.to_string());
    let late = workflow().with_occurred_at(Timestamp::from_unix_seconds(i64::MAX));
    let late = CloudEventWorkflowExecution::default().with_raw_event(late);
    let unwritable = Delivery::cloud_event(late).unwrap().to_protobuf().unwrap_err();
    let DeliveryError::Encode(encode) = unwritable.clone() else { panic!("{unwritable}") };
    assert_eq!(unwritable.to_string(), encode.to_string());
    assert_eq!(unwritable.source().unwrap().to_string(), encode.to_string());
    let texts = [
        (DeliveryError::Missing("id"), "the envelope has no `id`"),
        (DeliveryError::UnknownType("x".to_owned()), "`x` is no type of a Flyte event"),
        (DeliveryError::NotBase64, "the message is not base64"),
        (DeliveryError::NotText, "the data or a header is not UTF-8"),
        (DeliveryError::NoData, "the CloudEvent has neither bytes nor text"),
        (DeliveryError::NoAttributes, "the event has no identifier to make attributes from"),
    ];
    for (error, text) in texts {
        assert_eq!(error.to_string(), text);
        assert!(error.source().is_none());
    }
}

#[test]
fn what_flyteadmin_refuses_is_said_in_words() {
    let field = "task_id";
    let wrong = Invalid::ResourceType {
        field,
        expected: ResourceType::TASK,
        found: ResourceType::WORKFLOW,
    };
    assert!(wrong.to_string().starts_with("task_id is of the resource type"), "{wrong}");
    assert_eq!(Invalid::Missing { field }.to_string(), "task_id is missing");
    let large = Invalid::OutputTooLarge { size: 3, limit: 2 };
    assert_eq!(large.to_string(), "output_data has 3 bytes, the limit is 2");
    let outputs = || literal_map([("o".to_owned(), Literal::from("text"))]);
    let node = node().with_output_result(NodeExecutionEventOutputResult::OutputData(outputs()));
    assert!(matches!(node.validate(3), Err(Invalid::OutputTooLarge { limit: 3, .. })));
    assert_eq!(node.validate(1 << 20), Ok(()));
    let event = workflow();
    assert_eq!(event.validate(0), Ok(()));
    let event = event.with_output_result(WorkflowExecutionEventOutputResult::OutputData(outputs()));
    assert!(matches!(event.validate(3), Err(Invalid::OutputTooLarge { limit: 3, .. })));
}

#[test]
fn what_is_inline_is_taken_out_once_and_nothing_else_is() {
    let data = || literal_map([("k".to_owned(), Literal::from(1))]);
    let mut event = task(Identifier::default());
    assert_eq!(event.take_input_data("s3://in"), None);
    assert_eq!(event.take_output_data("s3://out"), None);
    assert_eq!(event, task(Identifier::default()));
    event.input_value = Some(TaskExecutionEventInputValue::InputData(data()));
    assert_eq!(event.take_input_data("s3://in"), Some(data()));
    assert_eq!(event.take_input_data("s3://other"), None);
    let uri = TaskExecutionEventInputValue::InputUri("s3://in".into());
    assert_eq!(event.input_value, Some(uri));
    let result = WorkflowExecutionEventOutputResult::OutputData(data());
    let mut event = workflow().with_output_result(result);
    assert_eq!(event.take_output_data("s3://out"), Some(data()));
    assert_eq!(event.take_output_data("s3://other"), None);
    let uri = WorkflowExecutionEventOutputResult::OutputUri("s3://out".into());
    assert_eq!(event.output_result, Some(uri));
    let compiled = CompiledWorkflowClosure::default();
    let dynamic = DynamicWorkflowNodeMetadata::default().with_compiled_workflow(compiled.clone());
    let metadata = TaskNodeMetadata::default().with_dynamic_workflow(dynamic);
    let mut event = node();
    assert_eq!(event.take_compiled_workflow(), None);
    let target = NodeExecutionEventTargetMetadata::TaskNodeMetadata(metadata.into());
    event.target_metadata = Some(target);
    assert_eq!(event.take_compiled_workflow(), Some(compiled));
    assert_eq!(event.take_compiled_workflow(), None);
}

#[test]
fn a_literal_of_another_kind_is_none_of_the_plain_ones() {
    let text = Literal::from("x");
    assert_eq!((text.as_integer(), text.as_float(), text.as_boolean()), (None, None, None));
    let list = Literal::collection([Literal::from(1)]);
    assert_eq!((list.as_scalar(), list.as_primitive(), list.as_text()), (None, None, None));
    assert_eq!(Literal::none().as_primitive(), None);
    assert_eq!(Literal::from(1).as_text(), None);
    assert_eq!(Literal::from(f64::INFINITY).to_value().unwrap().to_json().unwrap(), "\"Infinity\"");
}
