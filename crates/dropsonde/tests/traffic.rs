//! What real traffic carries beyond the documents.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // as in tests

mod common;

use common::{golden_named, hex};
use dropsonde::{
    ContainerMetric, DecodeOptions, Envelope, HttpStartStop, Message, Method, PeerType,
};

/// Bytes in, JSON and back, bytes out; owned as well.
fn assert_lossless(bytes: &[u8]) {
    let options = DecodeOptions::STRICT.with_partial(true);
    let envelope = Envelope::decode_with(bytes, &options).unwrap().message;
    assert_eq!(envelope.to_bytes().unwrap(), bytes);
    let json = envelope.to_json().unwrap();
    let read = Envelope::from_json_with(&json, &options).unwrap().message;
    assert_eq!(read.to_bytes().unwrap(), bytes, "{json}");
    assert_eq!(envelope.into_owned().to_bytes().unwrap(), bytes);
}

#[test]
fn method_0_and_peer_type_0_survive() {
    let golden = golden_named("HttpStartStop method=0 forwarded=[\"\"]");
    let envelope = Envelope::decode(&golden.bytes).unwrap();
    assert_eq!(envelope.http_start_stop.as_ref().unwrap().method, Method(0));
    assert_lossless(&golden.bytes);

    let http = HttpStartStop::default().with_method(Method(0)).with_peer_type(PeerType(0));
    let envelope = dropsonde::wrap(http, "o", dropsonde::Timestamp::default()).unwrap();
    let bytes = envelope.to_bytes().unwrap();
    let http = Envelope::decode(&bytes).unwrap().http_start_stop.unwrap();
    assert_eq!((http.method, http.peer_type), (Method(0), PeerType(0)));
    assert_lossless(&bytes);
}

#[test]
fn missing_request_id_is_let_pass_on_request() {
    let golden = golden_named("HttpStartStop no requestId");
    assert!(Envelope::decode(&golden.bytes).is_err());
    assert_lossless(&golden.bytes);
    let decoded = Envelope::decode_with(&golden.bytes, &DecodeOptions::lenient()).unwrap();
    let found: Vec<&str> = decoded.findings.iter().map(|found| &*found.path).collect();
    assert_eq!(found, ["httpStartStop.requestId"]);
}

#[test]
fn one_empty_forwarded_address_is_not_none() {
    let golden = golden_named("HttpStartStop method=0 forwarded=[\"\"]");
    let envelope = Envelope::decode(&golden.bytes).unwrap();
    let forwarded = &envelope.http_start_stop.as_ref().unwrap().forwarded;
    assert_eq!(forwarded.len(), 1);
    assert!(forwarded.iter().all(|address| address.is_empty()));
}

#[test]
fn empty_texts_differ_from_absent_ones() {
    // deployment, job, index and ip are there and empty
    let bytes = hex("0a016f10086a0072007a00820100");
    let envelope = Envelope::decode(&bytes).unwrap();
    assert_eq!(envelope.deployment.as_deref(), Some(""));
    assert_eq!(envelope.ip.as_deref(), Some(""));
    let json = r#"{"origin":"o","eventType":"Error","deployment":"","job":"","index":"","ip":""}"#;
    assert_eq!(envelope.to_json().unwrap(), json);
    assert_lossless(&bytes);

    let absent = Envelope::decode(b"\x0a\x01o\x10\x08").unwrap();
    assert_eq!(absent.deployment, None);
}

/// `Envelope.id` = 18 was proposed and never merged (dropsonde-protocol #4).
#[test]
fn unknown_envelope_field_is_kept_byte_for_byte() {
    let bytes = hex("0a016f100892010474657374");
    let envelope = Envelope::decode(&bytes).unwrap();
    let fields: Vec<_> = envelope.unknown_fields.fields().collect();
    assert_eq!(fields, [(18, 2, &hex("92010474657374")[..])]);
    assert_eq!(envelope.to_bytes().unwrap(), bytes);
    assert_eq!(envelope.clone().into_owned().to_bytes().unwrap(), bytes);
    assert_eq!(envelope.to_sonde_json().unwrap(), r#"{"origin":"o","eventType":8}"#);
}

/// Age and absolute CPU use of a container, fields 8 to 10, were proposed, too
/// (dropsonde-protocol #10), and some senders carry them.
#[test]
fn unknown_container_metric_fields_are_kept_byte_for_byte() {
    let metric = "0a0161100119000000000000f03f20022803";
    let more = "40ac02480150e807";
    let bytes = hex(&format!("0a016f1009621a{metric}{more}"));
    let envelope = Envelope::decode(&bytes).unwrap();
    let metric = ContainerMetric::clone(envelope.container_metric.as_ref().unwrap());
    assert_eq!(metric.unknown_fields.varint(8), Some(300));
    assert_eq!(metric.unknown_fields.varint(10), Some(1000));
    assert_eq!(envelope.to_bytes().unwrap(), bytes);
}

#[test]
fn unknown_json_members_are_kept_as_they_stand() {
    let json = concat!(
        r#"{"origin":"o","eventType":"Error","error":{"source":"s","code":1,"message":"m","#,
        r#""detail":[1.0,{"x":"\u00e9"}]},"id":"7"}"#,
    );
    assert_eq!(Envelope::from_json(json).unwrap().to_json().unwrap(), json);
}

/// Nanoseconds and UUID halves are over 2^53 always: a double would round them.
#[test]
fn large_json_numbers_are_exact() {
    let json = concat!(
        r#"{"origin":"o","eventType":7,"timestamp":9223372036854775807,"#,
        r#""counterEvent":{"name":"n","delta":18446744073709551615,"total":9007199254740993}}"#,
    );
    let envelope = Envelope::from_json(json).unwrap();
    assert_eq!(envelope.timestamp, Some(i64::MAX));
    let counter = envelope.counter_event.as_ref().unwrap();
    assert_eq!((counter.delta, counter.total), (u64::MAX, Some(9_007_199_254_740_993)));
    assert_eq!(envelope.to_sonde_json().unwrap(), json);
}

#[test]
fn tags_that_repeat_a_key_are_read_once_with_the_last_value() {
    let bytes = hex("0a016f10088a01060a016b1201618a01060a016b120162");
    let envelope = Envelope::decode(&bytes).unwrap();
    assert_eq!(envelope.tags.len(), 1);
    assert_eq!(*envelope.tags.get("k").unwrap(), "b");
    let json = r#"{"origin":"o","eventType":"Error","tags":{"k":"b"}}"#;
    assert_eq!(envelope.to_json().unwrap(), json);
}

/// Envelope field 13 was a list of key and value messages for three days in
/// 2015, and a deployment ever since.
#[test]
fn tag_of_april_2015_reads_as_a_strange_deployment() {
    let bytes = hex("0a016f10086a060a016b120176");
    let envelope = Envelope::decode(&bytes).unwrap();
    assert_eq!(envelope.deployment.as_deref(), Some("\n\u{1}k\u{12}\u{1}v"));
    assert_lossless(&bytes);
}

#[test]
fn fields_out_of_order_are_read_and_written_in_order() {
    let in_order = hex("0a016f1008300152050a016e1002");
    let out_of_order = hex("52050a016e1002300110080a016f");
    let envelope = Envelope::decode(&out_of_order).unwrap();
    assert_eq!(envelope, Envelope::decode(&in_order).unwrap());
    assert_eq!(envelope.to_bytes().unwrap(), in_order);
}
