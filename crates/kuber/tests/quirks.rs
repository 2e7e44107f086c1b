//! A test for every quirk of the document.

use kuber::{
    Event, KuberEvent, Message, PodDeployStart, PodDeployStartComplete, PodFree, PodFreeComplete,
};
use tidings_core::{DecodeErrorKind, Timestamp};
use tidings_testkit::quirks;

const IDS: &[&str] = &[
    "X01", "X02", "X03", "X05", "X06", "X10", "X11", "X12", "X18", "X19", "X20", "X21", "X26",
    "X27", "X28", "X29", "X30",
];

#[test]
fn every_quirk_names_its_test() {
    let tests = [include_str!("quirks.rs"), include_str!("fields.rs")];
    quirks::check(include_str!("../src/quirks.rs"), IDS, &tests);
}

#[test]
fn an_event_of_another_type_is_refused() {
    let text = r#"{"event_type":"kuber.deploy.start.complete"}"#;
    let error = PodDeployStart::from_json(text).unwrap_err();
    assert!(matches!(error.kind(), DecodeErrorKind::WrongEventType { .. }));
}

#[test]
fn the_event_s_own_time_goes_before_the_core_time() {
    let both = r#"{"timestamp":"2026-01-02T03:04:06Z","created":"2026-01-02T05:04:05+02:00"}"#;
    let event = PodFree::from_json(both).unwrap();
    assert_eq!(event.occurred_at(), Timestamp::parse("2026-01-02T03:04:05Z"));
    assert_eq!(event.occurred_at_member(), Some("created"));
}

#[test]
fn only_the_end_of_a_deployment_names_its_cause() {
    let text = r#"{"prevision_event_id":"5c1fd2a9-3b0a-4f6e-9a43-0b8a2f0c9f11"}"#;
    let end = PodDeployStartComplete::from_json(text).unwrap();
    let start = PodDeployStart::new().with_event_id("5c1fd2a9-3b0a-4f6e-9a43-0b8a2f0c9f11");
    assert_eq!(end.caused_by(), start.event_id());
    assert_eq!(end.to_json().unwrap(), text);

    let free = PodFreeComplete::from_json(text).unwrap();
    assert_eq!((free.caused_by(), free.to_json().unwrap().as_str()), (None, text));
    for other in ["previous_event_id", "origin_event_id"] {
        let text = format!(r#"{{"{other}":"x"}}"#);
        let end = PodDeployStartComplete::from_json(&text).unwrap();
        assert_eq!((end.caused_by(), end.to_json().unwrap()), (None, text.clone()));
    }
}

fn through_binary<'a, M: Message<'a>>(text: &'a str) -> Result<String, DecodeErrorKind> {
    let event = M::from_json(text).map_err(|error| error.kind().clone())?;
    let bytes = event.to_bytes().unwrap_or_default();
    let back = <M::Owned as Message<'static>>::decode(bytes.leak());
    back.map_err(|error| error.kind().clone()).map(|event| event.to_json().unwrap_or_default())
}

#[test]
fn the_spelling_that_was_read_is_written() {
    for text in [
        r#"{"service":"s","resource_Id":"a","user_tenant_id":"t"}"#,
        r#"{"service":"s","resource_id":"a","user_tenant_id":"t"}"#,
    ] {
        let same = Ok(text.to_owned());
        assert_eq!(through_binary::<PodDeployStart<'_>>(text), same);
        assert_eq!(through_binary::<PodDeployStartComplete<'_>>(text), same);
        assert_eq!(through_binary::<PodFree<'_>>(text), same);
        assert_eq!(through_binary::<PodFreeComplete<'_>>(text), same);
    }
    for both in
        [r#"{"resource_Id":"a","resource_id":"a"}"#, r#"{"resource_id":1,"resource_Id":null}"#]
    {
        assert!(through_binary::<PodFree<'_>>(both).is_err());
        assert!(through_binary::<PodFreeComplete<'_>>(both).is_err());
    }
    let made = PodFree::new().with_resource_id("a").to_json().unwrap();
    assert!(made.contains(r#""resource_Id":"a""#));
    let made = PodFreeComplete::new().with_resource_id("a").to_json().unwrap();
    assert!(made.contains(r#""resource_id":"a""#));
}

#[test]
fn result_is_named_as_the_row_says() {
    let text = r#"{"result":true}"#;
    assert_eq!(PodDeployStart::from_json(text).unwrap().access_granted(), Some(true));
    assert_eq!(PodFree::from_json(text).unwrap().access_granted(), Some(true));
    assert_eq!(PodFreeComplete::from_json(text).unwrap().access_granted(), Some(true));
    assert_eq!(PodDeployStartComplete::from_json(text).unwrap().result, Some(true));
}

#[test]
fn json_in_a_string_is_passed_on_untouched() {
    let text = r#"{"user":"{ \"id\" : 1.0 }","resource":"not json"}"#;
    let event = PodFreeComplete::from_json(text).unwrap();
    assert_eq!(event.user_json().unwrap().as_deref(), Some(r#"{ "id" : 1.0 }"#));
    assert!(event.resource_json().is_err());
    assert_eq!(event.to_json().unwrap(), text);
    assert_eq!(PodDeployStart::new().resource_json(), Ok(None));
}

#[test]
fn milliseconds_may_have_a_fraction() {
    let event = PodFree::from_json(r#"{"eval_ms":0.25}"#).unwrap();
    assert_eq!(event.eval_ms, Some(0.25));
    let event = PodFreeComplete::from_json(r#"{"eval_ms":12}"#).unwrap();
    assert_eq!(event.to_json().unwrap(), r#"{"eval_ms":12}"#);
}

#[test]
fn topics_are_those_of_the_document() {
    for topic in [
        PodDeployStart::TOPIC,
        PodDeployStartComplete::TOPIC,
        PodFree::TOPIC,
        PodFreeComplete::TOPIC,
    ] {
        assert_eq!(topic, Some("kubernetes"));
    }
}

#[test]
fn an_unknown_type_is_kept_whole() {
    for name in ["kuber.deploy", "kuber.deploy.complete", "kuber.deploy.start.finish"] {
        let text = format!(r#"{{"event_type":"{name}", "n":1.0}}"#);
        let event = KuberEvent::from_json(&text).unwrap();
        assert_eq!(event.event_type(), Some(name));
        let bytes = event.to_bytes().unwrap();
        assert_eq!(KuberEvent::decode(&bytes).unwrap().to_json().unwrap(), text);
    }
    for name in KuberEvent::EVENT_TYPES {
        let text = format!(r#"{{"event_type":"{name}"}}"#);
        let event = KuberEvent::from_json(&text).unwrap();
        assert!(!matches!(event, KuberEvent::Unknown(_)));
        assert_eq!(event.event_type(), Some(*name));
    }
}

#[test]
fn new_events_say_type_and_version() {
    let text = r#"{"event_type":"kuber.deploy.free","version":"1.0"}"#;
    assert_eq!(PodFree::new().to_json().unwrap(), text);
}
