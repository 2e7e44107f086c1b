//! What is said of payloads, held against the golden vectors and against noise.

#![allow(clippy::unwrap_used)] // a failed test panics

use std::fmt::Write as _;

use base64::Engine as _;
use base64::prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD};
use serde_json::Value;
use tidings::Registry;
use tidings_schemas::{VECTORS, Vector};
use tidings_site::explain::{Explanation, Writing, explain};

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut hex, byte| {
        write!(hex, "{byte:02x}").unwrap();
        hex
    })
}

fn event_type(vector: &Vector) -> &'static str {
    tidings_schemas::event(vector.full_name).unwrap().event_type
}

fn same_json(a: &str, b: &str) -> bool {
    let read = |text: &str| serde_json::from_str::<Value>(text).unwrap();
    read(a) == read(b)
}

#[test]
fn every_vector_is_explained_in_each_writing() {
    let registry = Registry::family();
    let mut explained = 0;
    for vector in VECTORS.iter().filter(|vector| !vector.binary.is_empty()) {
        let name = event_type(vector);
        let case = format!("{} {}", vector.full_name, vector.case);
        let inputs = [
            hex(vector.binary),
            BASE64_STANDARD.encode(vector.binary),
            BASE64_URL_SAFE_NO_PAD.encode(vector.binary),
        ];
        for input in inputs {
            let said = explain(&registry, input.as_bytes(), Some(name));
            // What has few bytes can be read as hex and as base64; hex counts.
            if said.binary.as_deref() != Some(vector.binary) {
                assert!(said.writing == Writing::Hex && input.len() < 12, "{case}: {input}");
                continue;
            }
            assert_eq!(said.full_name, Some(vector.full_name), "{case}");
            assert!(said.problems.is_empty(), "{case}: {:?}", said.problems);
            assert!(same_json(said.json.as_deref().unwrap(), vector.json), "{case}: {said:?}");
            explained += 1;
        }
        let said = explain(&registry, vector.json.as_bytes(), Some(name));
        assert_eq!(said.writing, Writing::Json, "{case}");
        assert!(said.problems.is_empty(), "{case}: {:?}", said.problems);
        if vector.both_ways {
            assert_eq!(said.binary.as_deref(), Some(vector.binary), "{case}");
        }
    }
    assert!(explained > 500, "{explained}");
}

#[test]
fn full_vectors_are_recognised_without_a_hint_or_stand_among_the_candidates() {
    let registry = Registry::family();
    for vector in VECTORS.iter().filter(|vector| vector.case == "full") {
        for input in [hex(vector.binary), vector.json.to_owned()] {
            let said = explain(&registry, input.as_bytes(), None);
            let name = event_type(vector);
            let named = said.event_type == Some(name) || said.candidates.contains(&name);
            assert!(named, "{name}: {:?} {:?}", said.event_type, said.candidates);
            assert!(said.event_type.is_none() || said.sureness.is_some());
        }
    }
}

/// Whether a JSON value stands at a path, or a scalar at a part of it, for
/// messages that have a text of their own in JSON.
fn stands(json: &Value, path: &str) -> bool {
    let mut value = json;
    let mut rest = path;
    while !rest.is_empty() {
        if value.is_string() {
            return true;
        }
        let end = |text: &str| text.find(['.', '[']).unwrap_or(text.len());
        let next = if let Some(quoted) = rest.strip_prefix("[\"") {
            let (key, behind) = quoted.split_once("\"]").unwrap();
            rest = behind;
            value.get(key)
        } else if let Some(index) = rest.strip_prefix('[') {
            let (index, behind) = index.split_once(']').unwrap();
            rest = behind;
            value.get(index.parse::<usize>().unwrap())
        } else {
            let name = rest.strip_prefix('.').unwrap_or(rest);
            let (name, behind) = name.split_at(end(name));
            rest = behind;
            value.get(name)
        };
        match next {
            Some(next) => value = next,
            None => return false,
        }
    }
    true
}

#[test]
fn fields_cover_every_byte_and_their_paths_stand_in_the_json() {
    let registry = Registry::family();
    let mut paths = 0;
    for vector in VECTORS.iter().filter(|vector| vector.case == "full") {
        let said = explain(&registry, hex(vector.binary).as_bytes(), Some(event_type(vector)));
        let mut covered = vec![false; vector.binary.len()];
        for field in &said.fields {
            assert!(field.start < field.end && field.end <= covered.len(), "{field:?}");
            covered[field.start..field.end].fill(true);
        }
        assert!(covered.iter().all(|byte| *byte), "{}", vector.full_name);
        let json: Value = serde_json::from_str(vector.json).unwrap();
        for field in said.fields.iter().filter(|field| !field.path.is_empty()) {
            let found = stands(&json, &field.path) || is_dynamic(&field.path);
            assert!(found, "{}: {} in {}", vector.full_name, field.path, vector.json);
            paths += 1;
        }
    }
    assert!(paths > 300, "{paths}");
}

/// Members of `google.protobuf.Struct`, which stand in JSON as themselves.
fn is_dynamic(path: &str) -> bool {
    [".fields[", "Value"].iter().any(|part| path.contains(part))
}

#[test]
fn everything_wrong_is_named_with_path_and_offset() {
    let registry = Registry::family();
    let text = r#"{"event_type":"xumi.weights.load.start","model":7,"storage_size":"big"}"#;
    let said = explain(&registry, text.as_bytes(), None);
    let paths: Vec<&str> = said.problems.iter().map(|problem| problem.path.as_str()).collect();
    assert_eq!(paths, ["model", "storage_size"]);
    assert_eq!(said.problems[0].offset, Some(text.find('7').unwrap()));
    // What can be read is still taken apart.
    assert!(said.binary.is_some() && !said.fields.is_empty());
}

#[test]
fn a_wrapped_event_is_unwrapped() {
    let registry = Registry::family();
    let text = r#"{"specversion":"1.0","id":"1","source":"s","type":"xumi.generation.start","datacontenttype":"application/json","data":{"event_type":"xumi.generation.start","model":"m"}}"#;
    let said = explain(&registry, text.as_bytes(), None);
    assert_eq!(said.event_type, Some("xumi.generation.start"), "{said:?}");
    assert_eq!(said.wrapped_in, Some("a CloudEvent"));
    assert!(said.json.unwrap().contains(r#""model":"m""#));
}

#[test]
fn a_wrapping_is_said_whatever_type_was_given() {
    let registry = Registry::family();
    let data = r#"{"event_type":"xumi.generation.start"}"#;
    let wamp = r#"[36,1,2,{},[{"resource":"job::/a::b","time":1}]]"#.to_owned();
    let cloud = format!(r#"{{"specversion":"1.0","type":"xumi.generation.start","data":{data}}}"#);
    let name = "cloudevents.TaskExecution";
    let sns = format!(r#"{{"Type":"Notification","Message":"?","Subject":"{name}"}}"#);
    for (text, wrapping, form) in [
        (&wamp, "an EVENT message of WAMP", "resource"),
        (&cloud, "a CloudEvent", "event_type"),
        (&sns, "a notification of Amazon SNS", "Notification"),
    ] {
        for given in [None, Some("xumi.generation.start")] {
            let said = explain(&registry, text.as_bytes(), given);
            assert_eq!(said.wrapped_in, Some(wrapping), "{text}");
            assert!(said.to_html().contains(wrapping), "{text}");
            assert!(said.json.unwrap().contains(form), "{text}");
        }
    }
    let said = explain(&registry, sns.as_bytes(), None);
    assert!(said.reason.ends_with("paste that part alone"), "{}", said.reason);
}

#[test]
fn what_cannot_be_told_is_answered_with_links_to_what_it_may_be() {
    let registry = Registry::family();
    let said = explain(&registry, br#"{"event":{"phase":"RUNNING"}}"#, None);
    assert!(said.event_type.is_none() && said.candidates.len() == 3, "{:?}", said.candidates);
    let html = said.to_html();
    assert!(html.contains("It may be"), "{html}");
    for name in &said.candidates {
        assert!(html.contains(&format!("events/{name}.html")), "{name}: {html}");
    }
}

#[test]
fn what_may_be_another_event_is_answered_with_links_to_the_others() {
    let registry = Registry::family();
    let mut unsure = 0;
    for vector in VECTORS.iter().filter(|vector| !vector.binary.is_empty()) {
        let said = explain(&registry, hex(vector.binary).as_bytes(), None);
        let html = said.to_html();
        let few = (1..12).contains(&said.candidates.len());
        assert_eq!(html.contains("Or else"), said.event_type.is_some() && few, "{html}");
        assert_eq!(html.contains("It may be"), said.event_type.is_none() && few, "{html}");
        if html.contains("Or else") {
            assert_eq!(said.sureness.as_deref(), Some("possible"));
            let links = |name: &&str| html.contains(&format!("events/{name}.html"));
            assert!(said.candidates.iter().all(links), "{html}");
            unsure += 1;
        }
    }
    assert!(unsure > 0);
}

#[test]
fn digits_that_are_hex_and_base64_are_read_as_what_is_recognised() {
    let registry = Registry::family();
    // In hex a text that is cut, in base64 a number in field 28.
    let said = explain(&registry, b"4AA2", None);
    assert_eq!((said.writing, said.binary.unwrap()), (Writing::Base64, b"\xe0\x00\x36".to_vec()));
    // An envelope in hex, which base64 makes nothing of.
    for text in ["0a016f100752050a016e1002", "0A 01:6f,10 07\n52050a016e1002"] {
        let said = explain(&registry, text.as_bytes(), None);
        assert_eq!((said.writing, said.event_type), (Writing::Hex, Some("dropsonde.envelope")));
    }
}

#[test]
fn words_that_are_no_event_are_not_taken_for_json_or_for_something_wrapped() {
    let registry = Registry::family();
    let said = explain(&registry, b"hello, who is there?", None);
    assert_eq!((said.event_type, said.json.as_deref()), (None, None), "{said:?}");
    assert!(!said.reason.contains("paste"), "{}", said.reason);
    let said = explain(&registry, br#"{"nobody":"knows"}"#, None);
    assert_eq!(said.json.as_deref(), Some(r#"{"nobody":"knows"}"#));
    assert!(!said.reason.contains("paste"), "{}", said.reason);
}

#[test]
fn a_payload_that_is_cut_before_it_is_looked_at_says_so() {
    let registry = Registry::family();
    let long =
        format!(r#"{{"event_type":"xumi.generation.start","model":"{}"}}"#, "m".repeat(1 << 24));
    let said = explain(&registry, long.as_bytes(), None);
    assert!(said.reason.contains("only the first"), "{}", said.reason);
    let short = explain(&registry, br#"{"event_type":"xumi.generation.start"}"#, None);
    assert!(!short.reason.contains("only the first"), "{}", short.reason);
}

fn looks_whole(said: &Explanation) {
    let html = said.to_html();
    assert!(html.contains("Recognised") && !html.contains("<script"), "{html}");
    serde_json::from_str::<Value>(&said.to_json()).unwrap();
}

#[test]
fn noise_is_answered_without_panic() {
    let registry = Registry::family();
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut byte = || {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 56) as u8
    };
    for length in 0..300 {
        let noise: Vec<u8> = (0..length).map(|_| byte()).collect();
        for input in
            [noise.clone(), hex(&noise).into_bytes(), BASE64_STANDARD.encode(&noise).into_bytes()]
        {
            for given in [None, Some("dropsonde.envelope"), Some("no.such.event")] {
                looks_whole(&explain(&registry, &input, given));
            }
        }
    }
    // Broken vectors: cut, and with one byte changed.
    for vector in VECTORS.iter().filter(|vector| vector.case == "full" && vector.binary.len() > 2) {
        let (name, mut bytes) = (event_type(vector), vector.binary.to_vec());
        let at = usize::from(byte()) % bytes.len();
        bytes[at] ^= 0x80;
        looks_whole(&explain(&registry, hex(&bytes).as_bytes(), Some(name)));
        bytes.truncate(at);
        looks_whole(&explain(&registry, hex(&bytes).as_bytes(), Some(name)));
        looks_whole(&explain(
            &registry,
            &vector.json.as_bytes()[..at.min(vector.json.len())],
            Some(name),
        ));
    }
    let texts = [
        "",
        " ",
        "{",
        "[",
        "null",
        "{\"a\":",
        "</textarea><script>alert(1)</script>",
        "0x",
        "=",
        "\u{feff}{}",
    ];
    for text in texts {
        looks_whole(&explain(&registry, text.as_bytes(), None));
    }
}

#[test]
fn deep_and_long_payloads_have_short_answers() {
    let registry = Registry::family();
    let deep = format!("{{\"metadata\":{}1{}}}", "[".repeat(50_000), "]".repeat(50_000));
    let long =
        format!(r#"{{"event_type":"xumi.generation.start","model":"{}"}}"#, "m".repeat(500_000));
    let many = hex(&[8, 1].repeat(100_000));
    for (text, given) in
        [(deep, Some("xumi.generation.start")), (long, None), (many, Some("flyte.node"))]
    {
        let said = explain(&registry, text.as_bytes(), given);
        looks_whole(&said);
        assert!(said.to_html().len() < text.len() * 4 + 1_000_000, "{}", said.to_html().len());
    }
}

#[test]
fn hostile_text_in_a_payload_stays_text() {
    let registry = Registry::family();
    let text = r#"{"event_type":"xumi.generation.start","model":"<img src=x onerror=alert(1)>","<b>":"</pre>"}"#;
    let html = explain(&registry, text.as_bytes(), None).to_html();
    assert!(!html.contains("<img") && !html.contains("<b>") && html.contains("&lt;img"), "{html}");
}
