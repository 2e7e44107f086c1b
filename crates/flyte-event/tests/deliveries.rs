//! Deliveries made by Go's CloudEvents library, read and written.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use flyte_event::cloudevents::protobuf::CloudEvent;
use flyte_event::cloudevents::{
    Attributes, CloudEventId, Delivery, DeliveryError, SCHEMA_URL, SOURCE_V1,
};
use flyte_event::{EventRef, FlyteEvent, Message};

struct Sample {
    protobuf: &'static [u8],
    sns: &'static str,
    nats: &'static str,
    kafka: &'static str,
}

macro_rules! sample {
    ($name:literal) => {
        Sample {
            protobuf: include_bytes!(concat!("data/", $name, ".ce.bin")),
            sns: include_str!(concat!("data/", $name, ".sns.json")),
            nats: include_str!(concat!("data/", $name, ".nats.json")),
            kafka: include_str!(concat!("data/", $name, ".kafka.json")),
        }
    };
}

const SAMPLES: [Sample; 4] = [
    sample!("ce_v1_workflow"),
    sample!("ce_v1_task"),
    sample!("ce_v2_workflow"),
    sample!("ce_v2_task"),
];

/// Key, headers and value.
type Record = (String, Vec<(String, String)>, String);

fn kafka(sample: &Sample) -> Record {
    let record: serde_json::Value = serde_json::from_str(sample.kafka).unwrap();
    (
        record["key"].as_str().unwrap().to_owned(),
        serde_json::from_value(record["headers"].clone()).unwrap(),
        record["value"].as_str().unwrap().to_owned(),
    )
}

#[test]
fn every_transport_gives_the_same_delivery() {
    for sample in &SAMPLES {
        let delivery = Delivery::from_protobuf(sample.protobuf).unwrap();
        assert!(delivery.attributes.is_some());
        assert_eq!(Delivery::from_pubsub(sample.protobuf, [("key", "")]).unwrap(), delivery);
        assert_eq!(Delivery::from_sns(sample.sns).unwrap(), delivery);
        assert_eq!(Delivery::from_nats(sample.nats.as_bytes()).unwrap(), delivery);
        let (_, headers, value) = kafka(sample);
        let headers = headers.iter().map(|(name, value)| (name, value.as_bytes()));
        assert_eq!(Delivery::from_kafka(headers, value.as_bytes()).unwrap(), delivery);
    }
}

#[test]
fn attributes_are_made_as_flyteadmin_makes_them() {
    for sample in &SAMPLES {
        let delivery = Delivery::from_protobuf(sample.protobuf).unwrap();
        let built = Delivery::cloud_event(delivery.event.clone()).unwrap();
        assert_eq!(built, delivery);
    }
}

#[test]
fn kafka_and_nats_are_written_byte_for_byte() {
    for sample in &SAMPLES {
        let event = Delivery::from_protobuf(sample.protobuf).unwrap().event;
        let delivery = Delivery::cloud_event(event).unwrap();
        let record = delivery.to_kafka().unwrap();
        assert_eq!((record.key, record.headers, record.value), kafka(sample));
        assert_eq!(delivery.to_nats().unwrap(), sample.nats.trim_end());
    }
}

#[test]
fn protobuf_and_sns_are_written_alike_but_for_the_order_of_attributes() {
    for sample in &SAMPLES {
        let delivery = Delivery::from_protobuf(sample.protobuf).unwrap();
        let written = delivery.to_protobuf().unwrap();
        assert_eq!(
            CloudEvent::decode(&written).unwrap(),
            CloudEvent::decode(sample.protobuf).unwrap()
        );
        assert_eq!(written.len(), sample.protobuf.len());
        let sns = delivery.to_sns().unwrap();
        assert_eq!(Delivery::from_sns(&sns).unwrap(), delivery);
        let members = |text| serde_json::from_str::<serde_json::Value>(text).unwrap();
        let (ours, theirs) = (members(&sns), members(sample.sns));
        assert_eq!(ours["Subject"], theirs["Subject"]);
        assert_eq!(ours["Type"], theirs["Type"]);
        let (_, key) = delivery.to_pubsub().unwrap();
        assert_eq!(key, theirs["Subject"]);
    }
}

#[test]
fn external_events_are_the_request_in_binary() {
    let bytes = include_bytes!("data/task_execution_event_request.go.bin");
    let name = "flyteidl.admin.TaskExecutionEventRequest";
    let delivery = Delivery::from_pubsub(bytes, [("other", "x"), ("key", name)]).unwrap();
    assert_eq!(delivery.attributes, None);
    let FlyteEvent::TaskRequest(_) = &delivery.event else { panic!("{:?}", delivery.event) };
    let Some(EventRef::Task(task)) = delivery.event.view() else { panic!() };
    assert_eq!(&*task.execution().unwrap().project, "flytesnacks");
    assert_eq!(delivery.to_pubsub().unwrap(), (bytes.to_vec(), name));
    let sns = delivery.to_sns().unwrap();
    assert!(sns.starts_with(&format!(r#"{{"Type":"Notification","Subject":"{name}","Message":""#)));
    assert_eq!(Delivery::from_sns(&sns).unwrap(), delivery);
}

#[test]
fn an_event_that_looks_like_another_is_not_taken_for_a_cloud_event() {
    // `request_id` and `event` have the numbers of `id` and `source`.
    let bytes = include_bytes!("data/workflow_execution_event_request.bin");
    let name = "flyteidl.admin.WorkflowExecutionEventRequest";
    let with_id = [b"\x0a\x03abc".as_slice(), bytes].concat();
    let delivery = Delivery::from_pubsub(&with_id, [("key", name)]).unwrap();
    let FlyteEvent::WorkflowRequest(request) = delivery.event else { panic!() };
    assert_eq!(&*request.request_id, "abc");
}

#[test]
fn data_as_json_is_read_too() {
    let text = r#"{"specversion":"1.0","id":"i","source":"s","data":{"event":{"phase":"RUNNING"}},
        "type":"com.flyte.resource.flyteidl.admin.NodeExecutionEventRequest","count":7}"#;
    let delivery = Delivery::from_nats(text.as_bytes()).unwrap();
    assert_eq!(delivery.attributes.unwrap().others["count"], "7");
    let headers = [("Content-Type", "application/cloudevents+json; charset=UTF-8")];
    assert!(Delivery::from_kafka(headers, text.as_bytes()).is_ok());
}

#[test]
fn what_is_wrong_with_a_delivery_is_named() {
    let none: [(&str, &str); 0] = [];
    let missing = |error| matches!(error, Err(DeliveryError::Missing(_)));
    assert!(missing(Delivery::from_kafka(none, b"{}")));
    assert!(missing(Delivery::from_pubsub(b"", none)));
    assert!(missing(Delivery::from_sns(r#"{"Subject":"cloudevents.TaskExecution"}"#)));
    let unknown = Delivery::from_pubsub(b"", [("key", "flyteidl.admin.Project")]);
    assert_eq!(unknown, Err(DeliveryError::UnknownType("flyteidl.admin.Project".to_owned())));
    let text = r#"{"Subject":"cloudevents.TaskExecution","Message":"!"}"#;
    assert_eq!(Delivery::from_sns(text), Err(DeliveryError::NotBase64));
    let name = [("key", "cloudevents.TaskExecution")];
    let broken = Delivery::from_pubsub(b"\x0a\x05", name).unwrap_err();
    assert!(matches!(broken, DeliveryError::Decode(_)), "{broken}");
}

#[test]
fn types_are_known_by_every_name_that_is_sent() {
    for name in [
        "com.flyte.resource.flyteidl.admin.NodeExecutionEventRequest",
        "flyteidl.admin.NodeExecutionEventRequest",
        "com.flyte.resource.cloudevents.NodeExecution",
        "cloudevents.NodeExecution",
        "flyteidl.event.CloudEventNodeExecution",
        "com.flyte.resource.cloudevents.ExecutionStart",
    ] {
        let event = FlyteEvent::from_json(name, "{}").unwrap().unwrap();
        assert!(name.ends_with(event.subject()) || name.starts_with("flyteidl.event"), "{name}");
    }
    assert!(FlyteEvent::from_json("com.flyte.resource.workflow", "{}").is_none());
}

#[test]
fn ids_are_read_whatever_spaces_go_put_in() {
    let text = concat!(
        r#"node_id:"n0"  execution_id:{project:"flyte\"snacks"  domain:"dev"  "#,
        r#"name:"a.b\\\x01"}.DYNAMIC_RUNNING"#
    );
    let id = CloudEventId::parse(text).unwrap();
    assert_eq!(id.part("node_id"), Some("n0"));
    assert_eq!(id.part("execution_id.project"), Some("flyte\"snacks"));
    assert_eq!(id.part("execution_id.name"), Some("a.b\\\u{1}"));
    assert_eq!(id.phase, "DYNAMIC_RUNNING");
    assert_eq!(Some(id), CloudEventId::parse(&text.replace("  ", " ")));
    assert_eq!(CloudEventId::parse(&"a:{".repeat(100_000)), None);
    for text in ["project", "project:\"p", "a:{b:\"c\".X", "}", "project:\"p\".a b"] {
        assert_eq!(CloudEventId::parse(text), None, "{text}");
    }
}

#[test]
fn ids_that_are_built_can_be_read() {
    for sample in &SAMPLES {
        let attributes =
            Attributes::of(&Delivery::from_protobuf(sample.protobuf).unwrap().event).unwrap();
        let id = CloudEventId::parse(&attributes.id).unwrap();
        assert_eq!(id.part("project"), Some("flytesnacks"));
        let version_1 = attributes.source == SOURCE_V1;
        let schema = if version_1 { SCHEMA_URL } else { "" };
        assert_eq!(attributes.others["jsonschemaurl"], schema);
    }
}

#[test]
fn the_id_of_a_node_without_an_execution_names_the_node_alone() {
    let id = |event: &str| {
        let json = format!(r#"{{"event":{{"id":{event},"phase":"RUNNING"}}}}"#);
        let event = FlyteEvent::from_json("flyteidl.admin.NodeExecutionEventRequest", &json);
        Attributes::of(&event.unwrap().unwrap()).map(|attributes| attributes.id)
    };
    assert_eq!(id(r#"{"nodeId":"n0"}"#).as_deref(), Some(r#"node_id:"n0".RUNNING"#));
    let with = id(r#"{"nodeId":"n0","executionId":{"name":"a7"}}"#).unwrap();
    assert_eq!(
        with.split_whitespace().collect::<String>(),
        r#"node_id:"n0"execution_id:{name:"a7"}.RUNNING"#
    );
}
