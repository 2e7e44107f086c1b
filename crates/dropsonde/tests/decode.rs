//! What sonde-go (proto2, protobuf-go 1.28) does with odd input, and what we do.

mod common;

use common::hex;
use dropsonde::{
    DecodeErrorKind, DecodeOptions, Envelope, EventType, HttpStartStop, Message, Uuid,
};

fn missing(names: &[&str]) -> DecodeErrorKind {
    DecodeErrorKind::MissingRequired(names.iter().map(|name| (*name).to_owned()).collect())
}

#[test]
fn undeclared_event_type_is_kept() {
    let bytes = hex("0a016f1063");
    let envelope = Envelope::decode(&bytes).unwrap();
    assert_eq!(envelope.event_type, EventType(99));
    assert_eq!(envelope.to_bytes().unwrap(), bytes);
    assert_eq!(envelope.to_json().unwrap(), r#"{"origin":"o","eventType":99}"#);
    assert_eq!(envelope.to_sonde_json().unwrap(), r#"{"origin":"o","eventType":99}"#);
}

#[test]
fn retired_event_type_has_its_name() {
    let bytes = hex("0a016f1001");
    assert_eq!(Envelope::decode(&bytes).unwrap().event_type, EventType::HEARTBEAT);
}

#[test]
fn missing_required_fields_are_named() {
    for (bytes, names) in [
        ("0a016f", &["eventType"][..]),
        ("1005", &["origin"]),
        ("", &["origin", "eventType"]),
        ("0a016f10051a020801", &["heartbeat.receivedCount", "heartbeat.errorCount"]),
    ] {
        let bytes = hex(bytes);
        let error = Envelope::decode(&bytes).unwrap_err();
        assert_eq!(*error.kind(), missing(names));

        let options = DecodeOptions::STRICT.with_partial(true);
        let decoded = Envelope::decode_with(&bytes, &options).unwrap();
        assert_eq!(decoded.message.to_bytes().unwrap(), bytes);
        let found: Vec<&str> = decoded.findings.iter().map(|found| &*found.path).collect();
        assert_eq!(found, names);
    }
}

/// Go does not check the strings of proto2.
#[test]
fn strings_that_are_no_utf8_are_refused_or_replaced() {
    let bytes = hex("0a01ff1005");
    let error = Envelope::decode(&bytes).unwrap_err();
    assert_eq!((error.kind(), error.path()), (&DecodeErrorKind::InvalidUtf8, "origin"));

    let decoded = Envelope::decode_with(&bytes, &DecodeOptions::lenient()).unwrap();
    assert_eq!(decoded.message.origin, "\u{fffd}");
    assert_eq!(decoded.findings[0].path, "origin");
}

#[test]
fn log_text_need_not_be_utf8() {
    let golden = common::golden_named("LogMessage");
    let envelope = Envelope::decode(&golden.bytes).unwrap();
    assert_eq!(envelope.log_message.unwrap().message, b"hi\xff"[..]);
}

#[test]
fn json_enums_may_be_names_or_any_numbers() {
    let name = Envelope::from_json(r#"{"origin":"o","eventType":"LogMessage"}"#).unwrap();
    let number = Envelope::from_json(r#"{"origin":"o","eventType":5}"#).unwrap();
    assert_eq!(name, number);
    let undeclared = Envelope::from_json(r#"{"origin":"o","eventType":99}"#).unwrap();
    assert_eq!(undeclared.event_type, EventType(99));
    let error = Envelope::from_json(r#"{"origin":"o","eventType":"Nope"}"#).unwrap_err();
    assert_eq!(*error.kind(), DecodeErrorKind::UnknownEnumName("Nope".into()));
    assert_eq!(error.path(), "eventType");
}

/// Go's `encoding/json` takes `ORIGIN` for `origin`; protobuf does not.
#[test]
fn json_names_are_case_sensitive() {
    let text = r#"{"ORIGIN":"o","eventtype":5}"#;
    let error = Envelope::from_json(text).unwrap_err();
    assert_eq!(*error.kind(), missing(&["origin", "eventType"]));
}

#[test]
fn json_null_is_absent() {
    let text = r#"{"origin":"o","eventType":8,"timestamp":null,"error":null,"tags":null}"#;
    let envelope = Envelope::from_json(text).unwrap();
    assert_eq!(envelope.to_bytes().unwrap(), hex("0a016f1008"));
}

#[test]
fn nan_and_infinity_are_strings_in_json() {
    for (value, text) in
        [(f64::NAN, "NaN"), (f64::INFINITY, "Infinity"), (f64::NEG_INFINITY, "-Infinity")]
    {
        let metric = dropsonde::ValueMetric::default().with_value(value);
        let json = format!(r#"{{"name":"","value":"{text}","unit":""}}"#);
        assert_eq!(metric.to_json().unwrap(), json);
        let read = dropsonde::ValueMetric::from_json(&json).unwrap().value;
        assert_eq!((read.is_nan(), read == value), (value.is_nan(), !value.is_nan()));
    }
}

#[test]
fn every_cut_of_a_datagram_is_refused_or_a_shorter_envelope() {
    let golden = common::golden_named("HttpStartStop");
    for len in 0..golden.bytes.len() {
        let cut = &golden.bytes[..len];
        if let Ok(envelope) = Envelope::decode(cut) {
            assert_eq!(envelope.to_bytes().unwrap(), cut);
        }
    }
}

#[test]
fn a_short_message_with_long_unknown_fields_is_written_as_it_was() {
    for len in [0usize, 1, 100, 120, 127, 128, 300, 20_000] {
        let mut uuid = Uuid::default().with_low(u64::MAX).with_high(1);
        let mut field = vec![0x7a];
        let mut rest = len;
        while rest >= 0x80 {
            field.push(u8::try_from(rest & 0x7f).unwrap() | 0x80);
            rest >>= 7;
        }
        field.push(u8::try_from(rest).unwrap());
        field.extend(std::iter::repeat_n(b'x', len));
        uuid.unknown_fields.push_wire(&field).unwrap();
        let request = HttpStartStop::default().with_request_id(uuid.clone());
        let bytes = request.to_bytes().unwrap();
        let read = HttpStartStop::decode(&bytes).unwrap();
        assert_eq!(read.request_id, uuid);
        assert_eq!(read.to_bytes().unwrap(), bytes);
        let body = uuid.to_bytes().unwrap();
        assert!(bytes.windows(body.len()).any(|window| window == body));
    }
}
