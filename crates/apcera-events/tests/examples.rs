//! The document's own examples, which are events of a running platform.

use apcera_events::{ApceraEvent, Event, Message, PayloadKind};
use tidings_core::DecodeErrorKind;
use tidings_testkit::exact;

macro_rules! examples {
    ($($name:literal $kind:ident)*) => {
        &[$(($name, include_str!(concat!("data/", $name, ".json")), PayloadKind::$kind)),*]
    };
}

const EXAMPLES: &[(&str, &str, PayloadKind)] = examples! {
    "job_routes_add" Job
    "job_binding_add" Job
    "job_network_join" Job
    "instance_usage" Usage
    "instance_port_dial_failed" Lifecycle
    "network_delete" Network
    "package_update" Package
    "staging_complete" Package
    "provider_create" Provider
    "route_metric" RouteMetric
    "service_create" Service
};

/// Members that the document lists and the example does not have, by example.
const ABSENT: &[(&str, &[&str])] = &[
    (
        "job_routes_add",
        &["bound_services", "labels", "network", "unbound_services", "update_endpoint"],
    ),
    ("job_binding_add", &["network", "routes", "unbound_services", "update_endpoint"]),
    ("job_network_join", &["bound_services", "routes", "unbound_services", "update_endpoint"]),
    ("instance_usage", &["cpu_total"]),
    ("network_delete", &["updated_by"]),
    ("package_update", &["num_stagers", "pipeline", "stager", "tags", "update_time", "updated_by"]),
    (
        "staging_complete",
        &["create_time", "created_by", "package_uuid", "tags", "update_time", "updated_by"],
    ),
];

#[test]
fn documented_examples_come_back_by_value() {
    for (name, text, kind) in EXAMPLES {
        let event = ApceraEvent::from_json(text).unwrap();
        assert_eq!(event.payload_kind(), Some(*kind), "{name}");
        assert!(event.unknown_fields.is_empty());
        let json = event.to_json().unwrap();
        assert_eq!(exact::parse(&json), exact::parse(text), "{name}");

        let bytes = event.to_bytes().unwrap();
        let back = ApceraEvent::decode(&bytes).unwrap();
        assert_eq!(back, event, "{name}");
        assert_eq!(back.to_json().unwrap(), json, "{name}");
        assert_eq!(back.into_owned().to_bytes().unwrap(), bytes, "{name}");
    }
}

#[test]
fn examples_say_what_they_are() {
    for (name, text, kind) in EXAMPLES {
        let event = ApceraEvent::from_json(text).unwrap();
        let expected = match *name {
            // The document names these two by heading; they have no action.
            "instance_usage" | "route_metric" => *name,
            action => event.action().filter(|found| found.as_str() == action).unwrap().as_str(),
        };
        assert_eq!(event.event_type(), expected);
        assert_eq!(event.occurred_at_member(), Some("time"));
        assert_eq!(event.partition_key().as_deref(), event.resource.as_deref());
        assert_eq!((event.event_id(), event.topic()), (None, None));
        if let Some(action) = event.action() {
            assert_eq!(action.payload_kind(), *kind);
        }
    }
}

#[test]
fn documented_members_may_be_absent() {
    for (name, members) in ABSENT {
        let (_, text, _) = EXAMPLES.iter().find(|example| example.0 == *name).unwrap();
        let event = ApceraEvent::from_json(text).unwrap();
        let bytes = event.to_bytes().unwrap();
        for json in
            [event.to_json().unwrap(), ApceraEvent::decode(&bytes).unwrap().to_json().unwrap()]
        {
            for member in *members {
                assert!(!json.contains(&format!("\"{member}\":")), "{name}: {member}");
            }
        }
    }
}

#[test]
fn the_first_example_is_not_json() {
    let text = r#"{"event_source":"","payload":{ ... },"type":0}"#;
    let error = ApceraEvent::from_json(text).unwrap_err();
    assert!(matches!(error.kind(), DecodeErrorKind::Syntax { .. }));
    assert_eq!(Some(error.offset()), text.find("..."));
}

#[test]
fn names_of_the_samples_parse() {
    for (name, text, _) in EXAMPLES {
        let event = ApceraEvent::from_json(text).unwrap();
        let fqn = event.resource_fqn().unwrap();
        assert!(!fqn.is_realm(), "{name}");
        assert_eq!(Some(fqn.as_str()), event.resource.as_deref());
    }
}

#[test]
fn examples_in_any_member_order_are_equal() {
    for (name, text, _) in EXAMPLES {
        let members = exact::parse(text);
        let exact::Value::Object(members) = members else { panic!("{name}") };
        assert_eq!(members.len(), 5);
        // The envelope's members end before the payload and begin after it.
        let (head, rest) = text.split_once("\"payload\"").unwrap();
        let (payload, tail) = rest.split_once("\"resource\"").unwrap();
        let head = head.trim_start().trim_start_matches('{').trim().trim_end_matches(',');
        let tail = tail.trim_end().trim_end_matches('}').trim_end();
        let payload = payload.trim_end().trim_end_matches(',');
        let turned = format!("{{\"resource\"{tail},\"payload\"{payload},{head}}}");
        assert_eq!(ApceraEvent::from_json(&turned), ApceraEvent::from_json(text), "{name}");
    }
}
