//! A test for every quirk.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use hac_payload::{
    AccessEvent, AccessEventActionType, ApiEvent, App, AppEventEvent, AppGauge, AppInstance,
    AppInstanceStatus, AppInstanceVisibility, AppRuntime, AppVisibility, BillingResourceGauge,
    Engine, EngineType, Event, KubernetesResources, Message, Payload, PayloadPayload, PodStatus,
    StreamMatch, TelemetryEntry, stream_path,
};
use tidings_core::info::{Kind, Label};

#[test]
fn every_quirk_names_tests_that_exist() {
    let ids: Vec<String> = (1..=32).map(|number| format!("H{number:02}")).collect();
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    let tests = [include_str!("quirks.rs"), include_str!("samples.rs")];
    tidings_testkit::quirks::check(include_str!("../src/quirks.rs"), &ids, &tests);
}

/// The text after JSON, and after JSON, binary and JSON.
fn survives(text: &str) {
    let payload = Payload::from_json(text).unwrap();
    assert_eq!(payload.to_json().unwrap(), text);
    let bytes = payload.to_bytes().unwrap();
    assert_eq!(Payload::decode(&bytes).unwrap().to_json().unwrap(), text);
}

fn path(text: &str) -> Option<String> {
    Payload::from_json(text).unwrap().path()
}

/// The kinds in the order of the document, with their members.
const KINDS: [&str; 16] = [
    "apiEvent",
    "appEvent",
    "appGauge",
    "appInstanceEvent",
    "appInstanceGauge",
    "usageGauge",
    "emptyEvent",
    "engineEvent",
    "featureStoreEvent",
    "exampleEvent",
    "mlopsEvent",
    "mlopsGauge",
    "escorerEvent",
    "documentAiEvent",
    "appStoreEvent",
    "h2ogpteEvent",
];

#[test]
fn every_kind_has_its_member() {
    let members: Vec<&str> = Payload::INFO.fields.iter().map(|field| field.json_name).collect();
    assert_eq!(members[..16], KINDS);
    for kind in KINDS {
        let payload = Payload::from_json(&format!(r#"{{"{kind}":{{}}}}"#)).unwrap().into_owned();
        assert_eq!(payload.member().as_deref(), Some(kind));
        assert_eq!(payload.event_type(), kind);
        survives(&format!(r#"{{"{kind}":{{}}}}"#));
    }
}

#[test]
fn ordinals_of_the_list_are_no_field_numbers() {
    for (ordinal, kind) in (1..).zip(KINDS) {
        let field = Payload::INFO.fields.iter().find(|field| field.json_name == kind).unwrap();
        assert_ne!(field.number, ordinal);
    }
}

#[test]
fn a_payload_of_an_unknown_kind_is_kept_whole() {
    let text = r#"{"voiceEvent":{"b":1.50,"a":[12345678901234567890]}}"#;
    survives(text);
    assert_eq!(path(text).as_deref(), Some("voiceEvent"));
    assert_eq!(Payload::from_json(text).unwrap().event_type(), "voiceEvent");
    assert_eq!(path("{}"), None);
    assert_eq!(Payload::default().event_type(), "hac.payload");
}

#[test]
fn every_arm_is_named_as_in_samples() {
    for arm in ["created.app", "created.runtime", "deleted.app", "updated.visibility"] {
        let (arm, member) = arm.split_once('.').unwrap();
        let value = if member == "visibility" { r#""ALL_USERS""# } else { "{}" };
        let text = format!(r#"{{"appEvent":{{"{arm}":{{"{member}":{value}}}}}}}"#);
        survives(&text);
        assert_eq!(path(&text), Some(format!("appEvent.{arm}")));
    }
    for arm in ["starting", "running", "pausing", "paused", "failed", "deleting"] {
        let text = format!(r#"{{"engineEvent":{{"{arm}":{{"engine":{{"cpu":4}}}}}}}}"#);
        survives(&text);
        let payload = Payload::from_json(&text).unwrap();
        let Some(PayloadPayload::EngineEvent(event)) = &payload.payload else { panic!() };
        assert_eq!(event.event.as_ref().unwrap().member(), arm);
        assert!(event.unknown_fields.is_empty());
    }
}

#[test]
fn members_are_those_of_the_schema() {
    // Each arm that can be read has the member that it was read from.
    for kind in Payload::INFO.fields.iter().filter(|field| field.oneof.is_some()) {
        let Kind::Message(body) = kind.kind else { panic!() };
        for arm in body.fields.iter().filter(|field| field.oneof.is_some()) {
            let text = format!(r#"{{"{}":{{"{}":{{}}}}}}"#, kind.json_name, arm.json_name);
            assert_eq!(path(&text), Some(format!("{}.{}", kind.json_name, arm.json_name)));
            let Kind::Message(body) = arm.kind else { panic!() };
            for inner in body.fields.iter().filter(|field| field.oneof.is_some()) {
                let text = text.replace("{}", &format!(r#"{{"{}":{{}}}}"#, inner.json_name));
                let path = path(&text).unwrap();
                assert_eq!(path.split('.').nth(2), Some(inner.json_name));
            }
        }
    }
}

#[test]
fn preference_update_is_four_events() {
    for (arm, preference) in [
        ("liked", true),
        ("unliked", true),
        ("pinned", true),
        ("unpinned", true),
        ("deleted", false),
    ] {
        let text = format!(r#"{{"appEvent":{{"{arm}":{{"app":{{}}}}}}}}"#);
        let payload = Payload::from_json(&text).unwrap();
        let Some(PayloadPayload::AppEvent(event)) = &payload.payload else { panic!() };
        let event: &AppEventEvent<'_> = event.event.as_ref().unwrap();
        assert_eq!(event.is_preference_update(), preference);
    }
}

#[test]
fn a_gauge_may_count_all_apps() {
    let gauge = AppGauge::from_json(r#"{"count":3}"#).unwrap();
    assert_eq!((gauge.name.as_deref(), gauge.count), (None, Some(3)));
    assert_eq!(gauge.to_json().unwrap(), r#"{"count":3}"#);
}

fn entry(stream: &str, payload: &str) -> StreamMatch {
    let text = format!(r#"{{"stream":"{stream}","payload":{payload}}}"#);
    let entry = TelemetryEntry::from_json(&text).unwrap();
    assert_eq!(entry.to_json().unwrap(), text, "neither is derived from the other");
    entry.check_stream()
}

#[test]
fn stream_and_payload_are_compared_never_derived() {
    let started = "ai/h2o/cloud/appstore/instance/event/started";
    let expected = "appInstanceEvent.started";
    let differs = StreamMatch::Differs { expected };
    assert_eq!(entry(started, r#"{"appInstanceEvent":{"started":{}}}"#), StreamMatch::Agrees);
    assert_eq!(entry(started, r#"{"appInstanceEvent":{}}"#), StreamMatch::Agrees);
    assert_eq!(entry(started, r#"{"appInstanceEvent":{"resumed":{}}}"#), differs);
    assert_eq!(entry(started, r#"{"appEvent":{}}"#), differs);
    assert_eq!(entry(started, r#"{"emptyEvent":{}}"#), StreamMatch::Unknown);
    assert_eq!(entry("running", r#"{"engineEvent":{"pausing":{}}}"#), StreamMatch::Unknown);
    let created = "ai/h2o/cloud/appstore/app/event/created";
    assert_eq!(entry(created, r#"{"appStoreEvent":{"created":{}}}"#), StreamMatch::Agrees);
    let gauge = "ai/h2o/cloud/appstore/instance/gauge/running";
    assert_eq!(entry(gauge, r#"{"appInstanceGauge":{"usage":{}}}"#), StreamMatch::Agrees);
    let finished = "ai/h2o/cloud/fs/job/finished";
    let job = r#"{"featureStoreEvent":{"job":{"success":{}}}}"#;
    assert_eq!(entry(finished, job), StreamMatch::Agrees);
    assert_eq!(TelemetryEntry::default().check_stream(), StreamMatch::Unknown);
    assert_eq!(stream_path("ai/h2o/document/ai/proxy"), None);
}

#[test]
fn the_other_name_of_stream_is_an_unknown_member() {
    let text = r#"{"stream_id":"ai/h2o/engine/event/paused"}"#;
    let entry = TelemetryEntry::from_json(text).unwrap();
    assert_eq!((entry.stream.as_deref(), &*entry.to_json().unwrap()), (None, text));
}

#[test]
fn an_empty_event_is_not_a_missing_payload() {
    let empty = Payload::from_json(r#"{"emptyEvent":{}}"#).unwrap();
    assert!(matches!(empty.payload, Some(PayloadPayload::EmptyEvent(_))));
    assert_ne!(empty, Payload::from_json("{}").unwrap());
    assert!(!empty.to_bytes().unwrap().is_empty());
    survives(r#"{"emptyEvent":{}}"#);
}

#[test]
fn a_feature_store_event_has_a_message_and_an_element() {
    for (element, body) in [
        ("access", r#"{"action":"GRANT"}"#),
        ("project", r#"{"created":{}}"#),
        ("featureSet", r#"{"ingest":{}}"#),
        ("job", r#"{"running":{}}"#),
    ] {
        survives(&format!(r#"{{"featureStoreEvent":{{"message":"m","{element}":{body}}}}}"#));
    }
}

#[test]
fn undocumented_bodies_survive() {
    for kind in &KINDS[9..] {
        survives(&format!(r#"{{"{kind}":{{"somethingNew":{{"n":1e3,"s":[null]}}}}}}"#));
    }
}

#[test]
fn values_of_no_known_type_are_kept_as_they_stand() {
    for value in ["200", r#""OK""#, r#"{"code":5}"#, "0.250", "null"] {
        let text = format!(r#"{{"service":"s","latency":{value}}}"#);
        let event = ApiEvent::from_json(&text).unwrap();
        let expected = if value == "null" { r#"{"service":"s"}"#.to_owned() } else { text.clone() };
        assert_eq!(event.to_json().unwrap(), expected);
    }
}

#[test]
fn an_app_has_an_owner() {
    let app = App::from_json(r#"{"ownerId":"o","ownerName":"test"}"#).unwrap();
    assert_eq!(app.owner_id.as_deref(), Some("o"));
    assert!(app.unknown_fields.is_empty());
}

#[test]
fn undocumented_members_are_kept() {
    let text = r#"{"cpuLimitMillicpu":500,"cpuReservationMillicpu":250}"#;
    let resources = KubernetesResources::from_json(text).unwrap();
    assert_eq!(resources.to_json().unwrap(), text);
    survives(r#"{"engineEvent":{"failed":{"podFailure":{"reason":"OOM"},"exit":137}}}"#);
}

#[test]
fn plural_members_are_lists() {
    let text = r#"{"keywords":["a","b"],"tags":[{"visitorRoles":["x","y"]},{"name":"t"}]}"#;
    let app = App::from_json(text).unwrap();
    assert_eq!((app.keywords.len(), app.tags.len()), (2, 2));
    assert_eq!(app.to_json().unwrap(), text);
}

#[test]
fn resources_of_the_gauge_are_a_count() {
    let gauge = BillingResourceGauge::from_json(r#"{"resources":7}"#).unwrap();
    assert_eq!(gauge.resource_count, Some(7));
    let runtime = AppRuntime::from_json(r#"{"resources":{}}"#).unwrap();
    assert!(runtime.resources.is_some());
    assert_eq!(runtime.to_json().unwrap(), r#"{"resources":{}}"#);
}

#[test]
fn padding_is_not_checked() {
    let text = r#"{"memoryReservationBytes":"10","paddedMemoryReservationBytes":"5"}"#;
    assert_eq!(BillingResourceGauge::from_json(text).unwrap().to_json().unwrap(), text);
}

#[test]
fn gpu_types_are_a_list() {
    let text = r#"{"gpuTypes":[{"type":"nvidia-tesla-v100","count":2},{"count":1}]}"#;
    let gauge = BillingResourceGauge::from_json(text).unwrap();
    assert_eq!(gauge.gpu_types.get(0).unwrap().gpu_type.as_deref(), Some("nvidia-tesla-v100"));
    assert_eq!(gauge.to_json().unwrap(), text);
}

#[test]
fn members_called_type_keep_their_name() {
    let engine = Engine::from_json(r#"{"type":"TYPE_H2O"}"#).unwrap();
    assert_eq!(engine.engine_type, Some(EngineType::TYPE_H2O));
    let access = AccessEvent::from_json(r#"{"type":1}"#).unwrap();
    assert_eq!(access.resource_kind.unwrap().number(), 1);
    assert_eq!(access.to_json().unwrap(), r#"{"type":"PROJECT"}"#);
    let field = Engine::INFO.fields.iter().find(|field| field.json_name == "type").unwrap();
    assert_eq!(field.label, Label::Optional);
}

#[test]
fn enum_names_and_numbers_are_read() {
    let name = TelemetryEntry::from_json(r#"{"kind":"EVENT","resource_type":"DAI_ENGINE"}"#);
    let number = TelemetryEntry::from_json(r#"{"kind":1,"resource_type":3}"#);
    assert_eq!(name.unwrap(), number.unwrap());
    let entry = TelemetryEntry::from_json(r#"{"resource_type":99}"#).unwrap();
    assert_eq!(entry.to_json().unwrap(), r#"{"resource_type":99}"#);
}

#[test]
fn unknown_enum_names_are_kept() {
    survives(r#"{"engineEvent":{"paused":{"engine":{"cpu":1,"type":"TYPE_NOTEBOOK"}}}}"#);
}

#[test]
fn actions_without_labels_are_numbers() {
    for (number, name) in [(0, "ACTION_TYPE_UNSPECIFIED"), (1, "GRANT"), (2, "REVOKE")] {
        assert_eq!(AccessEventActionType(number).name(), Some(name));
    }
    let access = AccessEvent::from_json(r#"{"action":3}"#).unwrap();
    assert_eq!(access.to_json().unwrap(), r#"{"action":3}"#);
}

#[test]
fn visibilities_of_apps_and_instances_differ() {
    assert_eq!(AppInstanceVisibility(3).name(), Some("PUBLIC"));
    assert_eq!(AppVisibility(3).name(), None);
    assert_eq!(App::from_json(r#"{"visibility":"PUBLIC"}"#).unwrap().visibility, None);
}

#[test]
fn unspecified_and_unknown_differ() {
    let status = |text| AppInstance::from_json(text).unwrap().status;
    let unspecified = Some(AppInstanceStatus::STATUS_UNSPECIFIED);
    assert_eq!(status(r#"{"status":"STATUS_UNSPECIFIED"}"#), unspecified);
    assert_eq!(status(r#"{"status":1}"#), Some(AppInstanceStatus::STATUS_UNKNOWN));
    assert_eq!(status("{}"), None);
}

#[test]
fn display_names_over_the_limit_are_read() {
    let named = |len: usize| Engine::default().with_display_name("é".repeat(len));
    assert!(named(63).has_valid_display_name() && !named(64).has_valid_display_name());
    let text = named(64).to_json().unwrap();
    assert!(Engine::from_json(&text).is_ok());
}

#[test]
fn ids_that_are_no_uuid_are_kept() {
    let text = r#"{"uid":"rfba345a-449d-4a68-8b86-942a5a576716","session":"x"}"#;
    let engine = Engine::from_json(text).unwrap();
    assert_eq!(engine.session_uuid(), None);
    assert_eq!(engine.to_json().unwrap(), text);
    let engine = Engine::default().with_session("9941a93c-375b-44b4-ad4e-17836ba72e5f");
    assert!(engine.session_uuid().is_some());
}

#[test]
fn spans_of_time_have_a_sign() {
    let text = r#"{"readyDuration":"-0.500s","pullTime":"1.234s"}"#;
    let status = PodStatus::from_json(text).unwrap();
    assert_eq!(status.ready_duration.unwrap().nanos, -500_000_000);
    assert_eq!(status.to_json().unwrap(), text);
}

#[test]
fn cpu_units_are_not_converted() {
    let engine = Engine::from_json(r#"{"cpu":4}"#).unwrap();
    let resources = KubernetesResources::from_json(r#"{"cpuLimitMillicpu":4}"#).unwrap();
    assert_eq!((engine.cpu, resources.cpu_limit_millicpu), (Some(4), Some(4)));
}

#[test]
fn the_usage_gauge_has_an_inner_member() {
    let text = r#"{"usageGauge":{"billingResources":{"gpuCount":1,"resources":2}}}"#;
    survives(text);
    assert_eq!(path(text).as_deref(), Some("usageGauge.billingResources"));
    survives(r#"{"appGauge":{"unheardOf":{"count":2}}}"#);
}
