//! Bytes and texts of other implementations, both ways.
//!
//! Bytes and Go texts: sonde-go ff36de9 with protobuf-go 1.28.0; canonical
//! texts: Python protobuf 7.36.2. The bytes of retired payloads were made with
//! Python, too, from a descriptor of all versions of the schema.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // as in tests

mod common;

use common::{golden, golden_named};
use dropsonde::{DecodeErrorKind, DecodeOptions, EncodeError, Envelope, Event, Message, Method};

const NO_REQUEST_ID: &str = "HttpStartStop no requestId";
const METHOD_0: &str = "HttpStartStop method=0 forwarded=[\"\"]";

fn decode(bytes: &[u8]) -> Envelope<'_> {
    Envelope::decode_with(bytes, &DecodeOptions::lenient()).unwrap().message
}

#[test]
fn golden_bytes_survive_byte_for_byte() {
    for golden in golden() {
        let envelope = decode(&golden.bytes);
        assert_eq!(envelope.to_bytes().unwrap(), golden.bytes, "{}", golden.name);
        assert_eq!(envelope.encoded_len(), golden.bytes.len(), "{}", golden.name);
        let owned = envelope.clone().into_owned();
        assert_eq!(owned.to_bytes().unwrap(), golden.bytes, "{}", golden.name);
    }
}

#[test]
fn golden_bytes_are_strictly_valid_but_for_the_missing_request_id() {
    for golden in golden() {
        match Envelope::decode(&golden.bytes) {
            Ok(_) => assert_ne!(golden.name, NO_REQUEST_ID),
            Err(error) => {
                assert_eq!(golden.name, NO_REQUEST_ID);
                let missing = vec!["httpStartStop.requestId".to_owned()];
                assert_eq!(*error.kind(), DecodeErrorKind::MissingRequired(missing));
            }
        }
    }
}

#[test]
fn canonical_text_is_that_of_python() {
    for golden in golden().iter().filter(|golden| golden.name != METHOD_0) {
        if let Some(canonical) = golden.canonical {
            let envelope = decode(&golden.bytes);
            assert_eq!(envelope.to_json().unwrap(), canonical, "{}", golden.name);
        }
    }
}

/// Python's closed enums drop the 0; we write it, as Go does.
#[test]
fn undeclared_method_is_written_as_its_number() {
    let golden = golden_named(METHOD_0);
    let python = golden.canonical.unwrap();
    let ours = python.replace(r#""uri":"/""#, r#""method":0,"uri":"/""#);
    assert_eq!(decode(&golden.bytes).to_json().unwrap(), ours);
    assert_eq!(Envelope::from_json(&ours).unwrap().to_bytes().unwrap(), golden.bytes);
}

#[test]
fn canonical_text_gives_the_golden_bytes() {
    for golden in golden().iter().filter(|golden| golden.name != METHOD_0) {
        if let Some(canonical) = golden.canonical {
            let read = Envelope::from_json_with(canonical, &DecodeOptions::lenient()).unwrap();
            if golden.name == "ValueMetric NaN" {
                // Go's NaN has a payload (…01) that JSON cannot carry.
                let value = read.message.value_metric.unwrap().value;
                assert!(value.is_nan());
                continue;
            }
            assert_eq!(read.message.to_bytes().unwrap(), golden.bytes, "{}", golden.name);
        }
    }
}

#[test]
fn go_text_is_that_of_sonde_go() {
    let mut compared = 0;
    for golden in golden() {
        if let Some(sonde) = golden.sonde {
            let envelope = decode(&golden.bytes);
            assert_eq!(envelope.to_sonde_json().unwrap(), sonde, "{}", golden.name);
            compared += 1;
        }
    }
    assert_eq!(compared, 10);
}

#[test]
fn go_text_gives_the_golden_bytes() {
    for golden in golden() {
        if let Some(sonde) = golden.sonde {
            let read = Envelope::from_json_with(sonde, &DecodeOptions::lenient()).unwrap();
            assert_eq!(read.message.to_bytes().unwrap(), golden.bytes, "{}", golden.name);
        }
    }
}

#[test]
fn go_text_refuses_nan() {
    let golden = golden_named("ValueMetric NaN");
    let error = decode(&golden.bytes).to_sonde_json().unwrap_err();
    let path = "valueMetric.value".to_owned();
    assert_eq!(error, EncodeError::NoJsonForm { path, what: "NaN or an infinity" });
}

#[test]
fn retired_payloads_have_a_go_text_that_reads_back() {
    for name in ["Heartbeat", "Heartbeat+id", "HttpStart", "HttpStop"] {
        let golden = golden_named(name);
        let text = decode(&golden.bytes).to_sonde_json().unwrap();
        let read = Envelope::from_json(&text).unwrap();
        assert_eq!(read.to_bytes().unwrap(), golden.bytes, "{name}");
    }
}

/// A log line without text: sonde-go leaves `message` out of its JSON.
#[test]
fn empty_log_text_is_absent_in_go_text_and_back() {
    let bytes = common::hex("0a016f1005300042060a0010011800820100");
    let text = concat!(
        r#"{"origin":"o","eventType":5,"timestamp":0,"ip":"","#,
        r#""logMessage":{"message_type":1,"timestamp":0}}"#,
    );
    assert_eq!(Envelope::decode(&bytes).unwrap().to_sonde_json().unwrap(), text);
    assert_eq!(Envelope::from_json(text).unwrap().to_bytes().unwrap(), bytes);
}

/// What Go's `encoding/json` does with doubles and with special characters:
/// `encoding/json` documents `'f'` format from 1e-6 up to 1e21, and escapes
/// that suit HTML.
#[test]
fn go_text_writes_numbers_and_strings_as_go_does() {
    let cases = [
        (100.0, "100"),
        (0.1, "0.1"),
        (1e21, "1e+21"),
        (1e20, "100000000000000000000"),
        (1e-7, "1e-7"),
        (1e-6, "0.000001"),
        (-1.5e300, "-1.5e+300"),
        (-0.0, "-0"),
    ];
    for (value, number) in cases {
        let metric = dropsonde::ValueMetric::default().with_value(value).with_unit("<&>\u{2028}");
        let mut envelope = Envelope::default().with_origin("\"\n").with_value_metric(metric);
        envelope.event_type = dropsonde::EventType::VALUE_METRIC;
        let text = format!(
            concat!(
                r#"{{"origin":"\"\n","eventType":6,"valueMetric":"#,
                r#"{{"name":"","value":{},"unit":"\u003c\u0026\u003e\u2028"}}}}"#,
            ),
            number,
        );
        assert_eq!(envelope.to_sonde_json().unwrap(), text);
    }
}

#[test]
fn go_text_has_tags_in_the_order_of_their_keys() {
    let bytes = common::hex(
        "0a016f1008\
         8a01060a0162120131\
         8a01060a0161120132",
    );
    let text = r#"{"origin":"o","eventType":8,"tags":{"a":"2","b":"1"}}"#;
    assert_eq!(Envelope::decode(&bytes).unwrap().to_sonde_json().unwrap(), text);
}

#[test]
fn both_spellings_of_everything_are_read() {
    let spellings = [
        r#"{"origin":"o","eventType":"HttpStartStop","timestamp":"9007199254740993","logMessage":{"message":"","messageType":"ERR","timestamp":"1","appId":"a"}}"#,
        r#"{"origin":"o","eventType":4,"timestamp":9007199254740993,"logMessage":{"message":"","message_type":2,"timestamp":1,"app_id":"a"}}"#,
        r#"{"origin":"o","eventType":4,"timestamp":9.007199254740993e15,"logMessage":{"message_type":"ERR","timestamp":1.0,"appId":"a"}}"#,
    ];
    let first = Envelope::from_json(spellings[0]).unwrap();
    assert_eq!(first.timestamp, Some(9_007_199_254_740_993));
    for spelling in spellings {
        assert_eq!(Envelope::from_json(spelling).unwrap(), first, "{spelling}");
    }
}

#[test]
fn what_an_envelope_says_of_itself() {
    let golden = golden_named("LogMessage");
    let mut log = decode(&golden.bytes);
    assert_eq!(Event::event_type(&log), "LogMessage");
    assert_eq!(log.occurred_at().unwrap().unix_nanos(), Some(1));
    assert_eq!(log.partition_key().unwrap(), "a");
    assert_eq!(log.event_id(), None);

    log.timestamp = None;
    assert_eq!(log.occurred_at().unwrap().unix_nanos(), Some(2));

    let golden = golden_named("ValueMetric");
    let mut metric = decode(&golden.bytes);
    assert_eq!(metric.partition_key().unwrap(), "o/0");
    metric.timestamp = None;
    assert_eq!(metric.occurred_at(), None);

    let unknown = Envelope::decode(b"\x0a\x00\x10\x63").unwrap();
    assert_eq!(Event::event_type(&unknown), "99");
    assert_eq!(unknown.partition_key(), None);
}

#[test]
fn methods_and_peers_of_the_golden_request() {
    let golden = golden_named("HttpStartStop");
    let envelope = decode(&golden.bytes);
    let http = envelope.http_start_stop.as_ref().unwrap();
    assert_eq!(http.method, Method::PATCH);
    assert_eq!(http.peer_type, dropsonde::PeerType::SERVER);
    let id = "f47ac10b-58cc-4372-a567-0e02b2c3d479";
    assert_eq!(http.request_id.to_uuid().to_string(), id);
    assert_eq!(envelope.app_id().unwrap(), "01000000-0000-0000-0200-000000000000");
}

#[test]
fn golden_bytes_transcode_to_the_text_of_their_message_and_back() {
    let options = DecodeOptions::STRICT;
    for golden in golden() {
        let built = Envelope::decode(&golden.bytes).map(|envelope| envelope.to_json().unwrap());
        let mut text = String::new();
        let transcoded = Envelope::transcode_to_json(&golden.bytes, &options, &mut text);
        match built {
            Ok(built) => assert_eq!((transcoded, &text), (Ok(Vec::new()), &built)),
            Err(error) => assert_eq!(transcoded, Err(error.into()), "{}", golden.name),
        }
        for text in [Some(text.as_str()), golden.canonical].into_iter().flatten() {
            let built = Envelope::from_json(text).map(|envelope| envelope.to_bytes().unwrap());
            let mut bytes = Vec::new();
            let transcoded = Envelope::transcode_to_binary(text, &options, &mut bytes);
            match built {
                Ok(built) => assert_eq!((transcoded, bytes), (Ok(Vec::new()), built)),
                Err(error) => assert_eq!(transcoded, Err(error.into()), "{}", golden.name),
            }
        }
    }
}
