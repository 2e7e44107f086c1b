//! Messages by name.

#![allow(clippy::unwrap_used, clippy::panic)] // in helpers

use tidings_core::{
    ConvertError, DecodeError, DecodeErrorKind, DecodeOptions, EncodeError, EventEntry,
    MessageEntry, Stability, wkt,
};

fn entry(name: &str) -> &'static MessageEntry {
    wkt::MESSAGES.iter().find(|entry| entry.info.full_name == name).unwrap()
}

#[test]
fn an_entry_converts_with_what_it_was_made_of() {
    let known = entry("google.protobuf.StringValue");
    let made = MessageEntry::new(
        known.info,
        None,
        known.binary_to_json,
        known.json_to_binary,
        known.binary_to_binary,
        known.json_to_json,
    );
    for made in [
        &made,
        &MessageEntry::new(
            known.info,
            None,
            known.binary_to_json,
            known.json_to_binary,
            known.binary_to_binary,
            known.json_to_json,
        )
        .building(known.build_to_json, known.build_to_binary),
    ] {
        let (mut json, mut bytes) = (String::new(), Vec::new());
        (made.binary_to_json)(b"\x0a\x02hi", &DecodeOptions::STRICT, &mut json).unwrap();
        (made.build_to_json)(b"\x0a\x02hi", &DecodeOptions::STRICT, &mut json).unwrap();
        assert_eq!(json, "\"hi\"\"hi\"");
        (made.json_to_binary)("\"a\"", &DecodeOptions::STRICT, &mut bytes).unwrap();
        (made.build_to_binary)("\"a\"", &DecodeOptions::STRICT, &mut bytes).unwrap();
        assert_eq!(bytes, b"\x0a\x01a\x0a\x01a");
        assert!(made.event.is_none());
    }
}

#[test]
fn an_event_s_entry_has_what_it_was_made_of() {
    let event = EventEntry::new(
        ("shop", "shop.sold", "urn:shop:sold"),
        Some("sales"),
        Stability::Retired,
        |_, _| Err(DecodeError::new(DecodeErrorKind::UnexpectedEnd, 1)),
        |_, _| Err(DecodeError::new(DecodeErrorKind::InvalidUtf8, 2)),
    );
    assert_eq!(
        (event.domain, event.event_type, event.schema_id),
        ("shop", "shop.sold", "urn:shop:sold")
    );
    assert_eq!((event.topic, event.stability), (Some("sales"), Stability::Retired));
    assert_eq!((event.decode)(b"", &DecodeOptions::STRICT).unwrap_err().offset(), 1);
    assert_eq!((event.from_json)("", &DecodeOptions::STRICT).unwrap_err().offset(), 2);
}

#[test]
fn an_entry_shown_says_of_what_it_is_and_not_its_functions() {
    let event = EventEntry::new(
        ("shop", "shop.sold", "urn:shop:sold"),
        None,
        Stability::Provisional,
        |_, _| Err(DecodeError::new(DecodeErrorKind::UnexpectedEnd, 1)),
        |_, _| Err(DecodeError::new(DecodeErrorKind::InvalidUtf8, 2)),
    );
    let shown = r#"EventEntry { domain: "shop", event_type: "shop.sold", topic: None, schema_id: "urn:shop:sold", stability: Provisional, .. }"#;
    assert_eq!(format!("{event:?}"), shown);
    let known = entry("google.protobuf.Empty");
    let made = MessageEntry::new(
        known.info,
        Some(event),
        known.binary_to_json,
        known.json_to_binary,
        known.binary_to_binary,
        known.json_to_json,
    );
    let shown = format!(
        r#"MessageEntry {{ full_name: "google.protobuf.Empty", event: Some({shown}), .. }}"#
    );
    assert_eq!(format!("{made:?}"), shown);
}

#[test]
fn an_error_of_a_conversion_is_that_of_reading_or_writing() {
    let mask = entry("google.protobuf.FieldMask");
    let mut json = String::new();
    let camel = b"\x0a\x02aB";
    let error = (mask.binary_to_json)(camel, &DecodeOptions::STRICT, &mut json).unwrap_err();
    let ConvertError::Encode(encode @ EncodeError::NoJsonForm { .. }) = &error else {
        panic!("{error}")
    };
    assert_eq!(error.to_string(), encode.to_string());
    let error = (mask.binary_to_json)(b"\x0a", &DecodeOptions::STRICT, &mut json).unwrap_err();
    let ConvertError::Decode(decode) = &error else { panic!("{error}") };
    assert_eq!(error.to_string(), decode.to_string());
    assert_eq!(json, "");
}
