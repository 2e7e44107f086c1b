//! A test for every quirk of the document.

use assets::{
    AssetDelete, AssetDownload, AssetRead, AssetUpload, AssetsEvent, Event, Message, SpaceUsage,
};
use tidings_core::{DecodeErrorKind, DecodeOptions, Timestamp};
use tidings_testkit::quirks;

const IDS: &[&str] = &[
    "X01", "X02", "X03", "X07", "X08", "X10", "X12", "X17", "X18", "X19", "X20", "X21", "X22",
    "X26", "X27", "X28", "X30",
];

#[test]
fn every_quirk_names_its_test() {
    let tests = [include_str!("quirks.rs"), include_str!("fields.rs")];
    quirks::check(include_str!("../src/quirks.rs"), IDS, &tests);
}

#[test]
fn an_event_of_another_type_is_refused() {
    let error = AssetRead::from_json(r#"{"event_type":"assets.access.delete"}"#).unwrap_err();
    assert!(matches!(error.kind(), DecodeErrorKind::WrongEventType { .. }));
}

#[test]
fn the_event_s_own_time_goes_before_the_core_time() {
    let both = r#"{"timestamp":"2026-01-02T03:04:06Z","created":"2026-01-02T05:04:05.25+02:00"}"#;
    let event = AssetDelete::from_json(both).unwrap();
    assert_eq!(event.occurred_at(), Timestamp::parse("2026-01-02T03:04:05.250Z"));
    let event = AssetDelete::from_json(r#"{"timestamp":"2026-01-02T03:04:06Z"}"#).unwrap();
    assert_eq!(event.occurred_at(), Timestamp::parse("2026-01-02T03:04:06Z"));
}

#[test]
fn an_address_is_any_text() {
    let event = AssetRead::from_json(r#"{"IP":"2001:db8::7"}"#).unwrap();
    assert_eq!(event.parse_ip(), "2001:db8::7".parse().ok());
    let odd = r#"{"IP":"10.0.0.7, 172.16.0.1"}"#;
    let event = AssetUpload::from_json(odd).unwrap();
    assert_eq!((event.parse_ip(), event.to_json().unwrap().as_str()), (None, odd));
    for other in [r#"{"ip":"10.0.0.7"}"#, r#"{"Ip":"10.0.0.7"}"#] {
        let event = AssetDownload::from_json(other).unwrap();
        assert_eq!((event.ip.is_none(), event.to_json().unwrap().as_str()), (true, other));
    }
    assert_eq!(AssetDelete::new().parse_ip(), None);
}

#[test]
fn a_description_is_a_string_by_analogy() {
    let text = r#"{"description":"a \"b\""}"#;
    assert_eq!(AssetRead::from_json(text).unwrap().description.as_deref(), Some("a \"b\""));
    for value in ["7", "{\"a\" : 1.0}", "[]", "true"] {
        let text = format!(r#"{{"description":{value}}}"#);
        let error = AssetDelete::from_json(&text).unwrap_err();
        assert_eq!(error.path(), "description");
        let lenient = AssetDelete::from_json_with(&text, &DecodeOptions::lenient()).unwrap();
        assert_eq!((lenient.findings.len(), lenient.message.description.is_none()), (1, true));
        assert_eq!(lenient.message.to_json().unwrap(), text);
    }
}

#[test]
fn result_is_only_a_field() {
    assert_eq!(AssetRead::from_json(r#"{"result":true}"#).unwrap().result, Some(true));
    assert!(AssetRead::from_json(r#"{"result":1}"#).is_err());
}

#[test]
fn sizes_are_whole_and_speeds_are_not() {
    let text = r#"{"object_size":9.007199254740993E15,"avg_speed":12.5,"total_space_size":0}"#;
    let upload = AssetUpload::from_json(text).unwrap();
    assert_eq!(upload.object_size, Some(9_007_199_254_740_993));
    assert_eq!((upload.avg_speed, upload.total_space_size), (Some(12.5), Some(0)));
    assert!(AssetUpload::from_json(r#"{"object_size":0.5}"#).is_err());
    assert!(AssetDownload::from_json(r#"{"avg_speed":"fast"}"#).is_err());
}

#[test]
fn each_event_has_its_own_word_for_used_space() {
    let both = r#"{"user_space_size":1,"used_space_size":2,"total_space_size":3}"#;
    let upload = AssetUpload::from_json(both).unwrap();
    assert_eq!((upload.used_space(), upload.total_space()), (Some(1), Some(3)));
    assert_eq!(upload.unknown_fields.members(), r#""used_space_size":2"#);
    let delete = AssetDelete::from_json(both).unwrap();
    assert_eq!((delete.used_space(), delete.total_space()), (Some(2), Some(3)));
    assert_eq!(delete.unknown_fields.members(), r#""user_space_size":1"#);
    assert_eq!(AssetDelete::new().used_space(), None);
}

#[test]
fn topics_are_those_of_the_document() {
    assert_eq!(AssetRead::TOPIC, Some("asset_access"));
    for topic in [AssetDownload::TOPIC, AssetUpload::TOPIC, AssetDelete::TOPIC] {
        assert_eq!(topic, Some("asset_transfer"));
    }
}

#[test]
fn an_unknown_type_is_kept_whole() {
    for name in ["asset.access.read", "assets.access.list"] {
        let text = format!(r#"{{"event_type":"{name}","size": 1.0}}"#);
        let event = AssetsEvent::from_json(&text).unwrap();
        assert_eq!(event.event_type(), Some(name));
        let bytes = event.to_bytes().unwrap();
        assert_eq!(AssetsEvent::decode(&bytes).unwrap().to_json().unwrap(), text);
    }
    for name in AssetsEvent::EVENT_TYPES {
        let text = format!(r#"{{"event_type":"{name}","resource_url":"u"}}"#);
        let event = AssetsEvent::from_json(&text).unwrap();
        assert_eq!(event.partition_key().as_deref(), Some("u"));
        assert_eq!(event.caused_by(), None);
    }
}

#[test]
fn no_unit_is_in_the_schema() {
    for message in assets::MESSAGES {
        assert!(message.info.fields.iter().all(|field| field.unit.is_empty()));
    }
}

#[test]
fn new_events_say_type_and_version() {
    let text = r#"{"event_type":"assets.access.upload","version":"1.0"}"#;
    assert_eq!(AssetUpload::new().to_json().unwrap(), text);
}
