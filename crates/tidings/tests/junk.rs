//! What is no event, or cut, or crooked.

mod support;

use support::{random, registry};
use tidings::{AnyEvent, Confidence, DecodeOptions, Hint, Registry};
use tidings_testkit::mutate::damage;
use tidings_testkit::random::Random;

#[test]
fn what_is_no_event_is_answered_with_candidates_or_with_none() {
    let registry = Registry::family();
    let all = registry.events().count();
    for (json, candidates) in [
        ("{}", all),
        (r#"{"nothing":1,"knows":2,"these":3}"#, all),
        (r#"{"event_type":"made.up"}"#, all),
        (r#"{"event_type":5}"#, all),
        ("[1]", 0),
        ("[]", 0),
        ("{", 0),
        ("{\"", 0),
        (r#"{"origin""#, 0),
        (r#"{"origin":"#, 0),
        ("{:}", 0),
        (r#"{"a":{"#, 0),
        ("{,,}", 0),
        ("{]", 0),
    ] {
        let found = registry.detect(json.as_bytes());
        assert!(found.entry.is_none() && found.confidence.is_none(), "{json}: {found}");
        assert_eq!(found.candidates.len(), candidates, "{json}: {found}");
        assert!(!found.reason.is_empty());
    }
}

#[test]
fn an_unknown_type_is_named_beside_similar_ones() {
    let found = Registry::family().detect(br#"{"event_type":"xumi.weights.load.finish"}"#);
    assert!(found.entry.is_none());
    assert_eq!(found.named.as_deref(), Some("xumi.weights.load.finish"));
    assert_eq!(
        found.to_string(),
        "cannot tell which event it is: no event has the `event_type` \"xumi.weights.load.finish\"; \
         candidates are xumi.weights.load.start, xumi.weights.load.complete, \
         xumi.generation.start, xumi.generation.complete, pbac.agent.politics.load"
    );
}

#[test]
fn several_events_that_fit_alike_are_all_named() {
    let found = Registry::family().detect(br#"{"event":{"phase":"RUNNING"}}"#);
    let names: Vec<_> = found.candidates.iter().map(|entry| entry.info.full_name).collect();
    assert!(found.entry.is_none(), "{found}");
    assert_eq!(
        names,
        [
            "flyteidl.admin.WorkflowExecutionEventRequest",
            "flyteidl.admin.NodeExecutionEventRequest",
            "flyteidl.admin.TaskExecutionEventRequest",
        ]
    );
}

#[test]
fn a_payload_alone_is_told_by_its_one_member() {
    let found = Registry::family().detect(br#"{"emptyEvent":{}}"#);
    assert_eq!(found.likely().unwrap().info.full_name, "tidings.hac.v1.Payload");
    // One plain member says little.
    let found = Registry::family().detect(br#"{"prompt":"p"}"#);
    assert_ne!(found.confidence, Some(Confidence::Likely), "{found}");
}

#[test]
fn members_of_nested_objects_do_not_count_as_those_at_the_top() {
    let json = r#"{"a":{"origin":"o","eventType":4,"event_type":"xumi.generation.start"}}"#;
    assert!(Registry::family().detect(json.as_bytes()).entry.is_none());
}

#[test]
fn escapes_in_names_and_values_are_read() {
    let json = r#"{"event\u005ftype":"xumi.weights.load\u002estart"}"#;
    let found = Registry::family().detect(json.as_bytes());
    assert_eq!(found.event_type(), Some("xumi.weights.load.start"));
}

#[test]
fn a_byte_order_mark_is_passed_over() {
    let json = "\u{feff} {\"event_type\":\"xumi.generation.start\"}";
    let found = Registry::family().detect(json.as_bytes());
    assert_eq!(found.event_type(), Some("xumi.generation.start"));
    let read = AnyEvent::from_json_as(&found, json, &DecodeOptions::STRICT).unwrap().message;
    assert_eq!(read.domain(), Some("xumi"));
}

#[test]
fn an_envelope_of_a_later_schema_is_still_told() {
    let registry = Registry::family();
    let json = r#"{"origin":"o","eventType":"LogMessage","a":1,"b":2,"c":3,"d":4}"#;
    assert_eq!(registry.detect(json.as_bytes()).confidence, Some(Confidence::Certain));
    let json = r#"{"origin":"o","eventType":"Later","later":{}}"#;
    assert_eq!(registry.detect(json.as_bytes()).confidence, Some(Confidence::Likely));
    // A counter, and field 99.
    let bytes = b"\x0a\x01o\x10\x07\x52\x05\x0a\x01n\x10\x02\x9a\x06\x01x";
    assert_eq!(registry.detect(bytes).likely().unwrap().info.full_name, "events.Envelope");
}

#[test]
fn damaged_events_are_no_trouble() {
    let registry = registry();
    let mut random_numbers = Random::new(7);
    for (entry, _) in Registry::family().events() {
        for (json, binary) in random(entry, 6) {
            for input in [json.as_bytes(), &binary] {
                for _ in 0..20 {
                    let damaged = damage(&mut random_numbers, input);
                    let found = registry.detect(&damaged);
                    assert!(found.span.end <= damaged.len());
                    let _ = registry.detect_framing(&damaged, random_numbers.once_in(2));
                    let _ = AnyEvent::decode(&damaged);
                    if let Ok(text) = std::str::from_utf8(&damaged) {
                        assert!(text.get(registry.detect_json(text, Hint::NONE).span).is_some());
                        let _ = AnyEvent::from_json(text);
                    }
                }
            }
        }
    }
}

#[test]
fn deep_and_wide_texts_are_no_trouble() {
    let registry = Registry::family();
    for json in [
        "[".repeat(1 << 20),
        "{\"a\":".repeat(1 << 18),
        format!("{{{}\"z\":1}}", "\"a\":1,".repeat(1 << 18)),
        format!("{{\"event\":{{{}\"z\":1}}}}", "\"a\":1,".repeat(1 << 18)),
        format!("{{\"a\":\"{}\"}}", "\\u0041".repeat(1 << 18)),
    ] {
        assert!(registry.detect(json.as_bytes()).likely().is_none());
    }
    for bytes in [vec![0x0b; 1 << 20], vec![0x0a; 1 << 20], [0x08, 0x01].repeat(1 << 19)] {
        assert!(registry.detect(&bytes).likely().is_none());
    }
}

#[test]
fn what_stands_behind_a_megabyte_is_not_looked_at() {
    let registry = Registry::family();
    let long = format!("\"origin\":\"{}\"", "x".repeat(1 << 20));
    let event = "\"eventType\":4";
    let told = |json: String| registry.detect(json.as_bytes()).likely().is_some();
    assert!(told(format!("{{{event},{long}}}")));
    assert!(!told(format!("{{{long},{event}}}")));
    // The beginning of a file of one message with more fields than are counted.
    let prefix = [0x08, 0x01].repeat(1 << 12);
    let guess = registry.detect_framing(&prefix, false);
    assert_eq!(guess.framing, Some(tidings::core::framing::Framing::Single), "{guess}");
}

#[test]
fn what_another_system_wraps_is_told_by_the_type_that_it_names() {
    let registry = Registry::family();
    for (json, named) in [
        (r#"{"specversion":"1.0","type":"made.up","data":{}}"#, Some("made.up")),
        (r#"{"Type":"Notification","Message":"x","Subject":"made.up"}"#, Some("made.up")),
        // A message that is part of an event is none.
        (
            r#"{"specversion":"1.0","type":"events.LogMessage","data":{}}"#,
            Some("events.LogMessage"),
        ),
        (r#"{"specversion":"1.0","type":"made.up","data":"x"}"#, Some("made.up")),
        // It calls itself by another name, which nobody knows either.
        (r#"{"event_type":"other.made.up","specversion":"1.0","type":"made.up"}"#, Some("made.up")),
        // SNS says other things than notifications, and these always hold a message.
        (r#"{"Type":"SubscriptionConfirmation","Message":"x"}"#, None),
        (r#"{"Type":"Notification","Subject":"xumi.generation.start"}"#, None),
        (r#"{"Type":5,"Message":"x","Subject":"xumi.generation.start"}"#, None),
        // WAMP: details are an object, and the first argument is one.
        (r#"[36,"1",2,{},[{"resource":"r"}]]"#, None),
        (r#"[36,1,2,[],[{"resource":"r"}]]"#, None),
        (r#"[36,1,2,{},{"resource":"r"}]"#, None),
        (r#"[36,1,2,{},[5]]"#, None),
        (r#"[36,1,2,{}]"#, None),
        (r#"[35,1,2,{},[{"resource":"r"}]]"#, None),
    ] {
        let found = registry.detect(json.as_bytes());
        assert!(found.likely().is_none(), "{json}: {found}");
        if let Some(named) = named {
            assert_eq!(found.named.as_deref(), Some(named), "{json}: {found}");
        }
    }
    let found = tidings::detect(
        br#"{"specversion":"1.0","type":"com.flyte.resource.cloudevents.TaskExecution","data":{}}"#,
    );
    assert_eq!(found.confidence, Some(Confidence::Certain), "{found}");
    let again = registry.detect_json("{}", Hint::from(&found));
    assert_eq!(again.event_type(), found.event_type());
}

#[test]
fn the_framing_of_what_is_none_cannot_be_told() {
    let registry = Registry::family();
    for bytes in [
        b"".as_slice(),
        b"\xff\xff\xff\xff\xff",
        b"plain text, no event",
        b"\n\n",
        b"{[",
        b"[1 x",
        b"\x07",
    ] {
        let guess = registry.detect_framing(bytes, true);
        assert!(guess.framing.is_none() && guess.candidates.is_empty(), "{bytes:?}: {guess}");
    }
}

#[test]
fn records_that_are_whole_in_two_framings_are_told_by_what_the_framings_are() {
    let registry = Registry::family();
    // A field of four bytes and two varints; or eight bytes with four varints.
    let guess = registry.detect_framing(b"\x08\x08\x0d\x08\x08\x08\x08\x08\x08", true);
    assert_eq!(guess.framing, None, "{guess}");
    let said = guess.to_string();
    let end = "; candidates are binary after varint lengths, one binary message";
    assert!(said.ends_with(end), "{said}");
}
