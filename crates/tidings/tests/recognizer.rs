//! A glance gives what detection finds, or nothing.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use support::random;
use tidings::core::framing::json_end;
use tidings::core::info::MessageInfo;
use tidings::{Hint, MessageEntry, Recognizer, Registry};

/// Both, and a check of what a glance gave for an input.
struct Both {
    registry: Registry,
    recognizer: Recognizer,
}

impl Both {
    fn new() -> Self {
        let registry = Registry::family();
        Self { recognizer: Recognizer::new(&registry), registry }
    }

    /// Whether a glance told, which has to be what detection finds in JSON that
    /// another reader accepts.
    fn json(&self, bytes: &[u8]) -> bool {
        let start = self.recognizer.glance_start(bytes);
        let Some(glance) = self.recognizer.glance_json(bytes) else {
            // What names its type may lack its end.
            assert!(start.is_none_or(|(_, end)| end.is_none()), "{}", bytes.escape_ascii());
            return false;
        };
        let (entry, end) = start.unwrap();
        assert!(std::ptr::eq(entry, glance.entry));
        assert!(end.is_none_or(|end| end == glance.length), "{}", bytes.escape_ascii());
        assert_eq!(json_end(bytes), Some(glance.length), "{}", bytes.escape_ascii());
        let value = &bytes[..glance.length];
        if serde_json::from_slice::<serde_json::Value>(value).is_ok() {
            let found = self.registry.detect_json(str::from_utf8(value).unwrap(), Hint::NONE);
            assert_eq!(found.wrapping, None);
            let likely = found.likely().map(|entry| entry.info.full_name);
            assert_eq!(likely, Some(glance.entry.info.full_name), "{found}: {value:?}");
        }
        true
    }

    fn binary(&self, bytes: &[u8]) -> bool {
        let Some(entry) = self.recognizer.glance_binary(bytes) else { return false };
        let found = self.registry.detect_binary(bytes, Hint::NONE);
        let likely = found.likely().map(|entry| entry.info.full_name);
        assert_eq!(likely, Some(entry.info.full_name), "{found}: {bytes:02x?}");
        true
    }
}

#[test]
fn a_glance_at_a_random_event_gives_what_detection_finds() {
    let both = Both::new();
    let (mut json_told, mut binary_told, mut json_likely, mut binary_likely) = (0, 0, 0, 0);
    for (entry, _) in both.registry.events() {
        for (json, binary) in random(entry, 60) {
            let likely = |found: tidings::Detection| usize::from(found.likely().is_some());
            json_told += usize::from(both.json(json.as_bytes()));
            binary_told += usize::from(both.binary(&binary));
            json_likely += likely(both.registry.detect_json(&json, Hint::NONE));
            binary_likely += likely(both.registry.detect_binary(&binary, Hint::NONE));
        }
    }
    assert!(json_told * 10 > json_likely * 9, "{json_told} of {json_likely}");
    assert!(binary_told * 10 > binary_likely * 9, "{binary_told} of {binary_likely}");
}

#[test]
fn a_glance_at_a_changed_event_gives_what_detection_finds() {
    let both = Both::new();
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut next = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % u64::try_from(below).unwrap()).unwrap()
    };
    let of_json = b"\"\\{}[]:, \n\r\t\x1e\x7f0-etn\xc3";
    for (entry, _) in both.registry.events() {
        for (json, binary) in random(entry, 12) {
            for _ in 0..30 {
                let mut changed = json.clone().into_bytes();
                let at = next(changed.len());
                match next(3) {
                    0 => changed[at] = of_json[next(of_json.len())],
                    1 => drop(changed.remove(at)),
                    _ => changed.insert(at, of_json[next(of_json.len())]),
                }
                both.json(&changed);
                if let Some(last) = binary.len().checked_sub(1) {
                    let mut changed = binary.clone();
                    changed[next(last + 1)] ^= 1 << next(8);
                    both.binary(&changed);
                    both.binary(&changed[..next(last + 1)]);
                }
            }
        }
    }
}

#[test]
fn what_is_not_told_at_a_glance_is_left_to_detection() {
    let both = Both::new();
    let event = r#""event_type":"xumi.generation.start""#;
    for (text, told) in [
        (format!("{{{event}}}"), true),
        (format!(" \n{{ {event} , \"x\" : [1] }} tail"), true),
        // The first one counts.
        (format!("{{\"event_type\":\"unheard of\",{event}}}"), false),
        (format!("{{\"event_type\":1,{event}}}"), true),
        (format!("{{{event}"), false),
        (format!("{{\"a\":\"line\nbreak\",{event}}}"), false),
        (format!("{{\"a\":\"\\\n\",{event}}}"), false),
        (format!("{{\x1e{event}}}"), false),
        (format!("{{{}}}", event.replace("event", "\\u0065vent")), false),
        (format!("[{{{event}}}]"), false),
        (r#"{"origin":"o","eventType":"LogMessage","tags":{"a":"}"}}"#.to_owned(), true),
        (r#"{"origin":"o","eventType":4,"specversion":"1.0","type":"x"}"#.to_owned(), false),
        (r#"{"Type":"Notification","Message":"","origin":"o","eventType":4}"#.to_owned(), false),
        ("{}".to_owned(), false),
        (String::new(), false),
    ] {
        assert_eq!(both.json(text.trim_start().as_bytes()), told, "{text}");
    }
}

/// An event of a later version travels as its JSON in field 2047.
#[test]
fn an_unknown_event_in_binary_is_left_to_detection() {
    let both = Both::new();
    let text = r#"{"event_type":"xumi.weights.load.finish","model":"m"}"#;
    let bytes = tidings::AnyEvent::from_json(text).unwrap().to_bytes().unwrap();
    assert!(!both.binary(&bytes));
    let found = both.registry.detect_binary(&bytes, Hint::NONE);
    assert_eq!(found.named.as_deref(), Some("xumi.weights.load.finish"), "{found}");
}

#[test]
fn a_glance_has_the_limits_of_detection() {
    let both = Both::new();
    let many = (0..300).map(|number| format!("\"m{number}\":0,")).collect::<String>();
    let event = "\"event_type\":\"xumi.generation.start\"";
    assert!(!both.json(format!("{{{many}{event}}}").as_bytes()));
    let long = format!("\"m\":\"{}\"", "x".repeat(1 << 20));
    assert!(!both.json(format!("{{{long},{event}}}").as_bytes()));
    assert!(both.json(format!("{{{event},{}}}", &long[..].replacen("xx", "", 1 << 18)).as_bytes()));
}

#[test]
fn events_of_ones_own_are_told_where_the_family_is_not_known() {
    let mut registry = Registry::new();
    registry.add(support::MESSAGES).unwrap();
    let both = Both { recognizer: Recognizer::new(&registry), registry };
    assert!(both.json(br#"{"event_type":"acme.order"}"#));
    assert!(both.json(br#"{"number":7,"text":"t"}"#));
    // An envelope of the family, which has a signature.
    assert!(!both.json(br#"{"origin":"o","eventType":4}"#));
    assert!(!both.binary(b"\x0a\x01o\x10\x04\x9a\x06\x01x"));
}

#[test]
fn a_registry_of_more_events_than_the_tables_have_room_for_is_left_to_detection() {
    let order = &support::MESSAGES[0];
    let of_so_many = |count: usize| {
        let entries = (0..count).map(|number| {
            let name: &'static str = format!("acme.Order{number}").leak();
            let mut event = order.event.unwrap();
            event.event_type = name;
            let info = Box::leak(Box::new(MessageInfo::new(name, order.info.fields, &[], true)));
            let (to_json, to_binary) = (order.binary_to_json, order.json_to_binary);
            let (binary, json) = (order.binary_to_binary, order.json_to_json);
            MessageEntry::new(info, Some(event), to_json, to_binary, binary, json)
        });
        let mut registry = Registry::new();
        registry.add(entries.collect::<Vec<_>>().leak()).unwrap();
        Both { recognizer: Recognizer::new(&registry), registry }
    };
    let last = |count: usize| format!(r#"{{"event_type":"acme.Order{}"}}"#, count - 1);
    assert!(of_so_many(128).json(last(128).as_bytes()));
    let too_many = of_so_many(129);
    assert!(!too_many.json(last(129).as_bytes()));
    assert!(!too_many.binary(b"\x08\x07"));
    let found = too_many.registry.detect_json(&last(129), Hint::NONE);
    assert_eq!(found.event_type(), Some("acme.Order128"));
}

#[test]
fn binary_that_names_its_type_is_told_though_it_is_cut_off() {
    let both = Both::new();
    let text = r#"{"event_type":"xumi.generation.start","model":"m"}"#;
    let bytes = tidings::AnyEvent::from_json(text).unwrap().to_bytes().unwrap();
    let cut = &bytes[..bytes.len() - 1];
    assert!(both.binary(cut));
    let found = both.registry.detect_binary(cut, Hint::NONE);
    assert_eq!(found.confidence, Some(tidings::Confidence::Certain), "{found}");
    // Cut within the name, it says nothing.
    let within = bytes.windows(4).position(|part| part == b"xumi").unwrap() + 2;
    assert!(!both.binary(&bytes[..within]));
    assert!(both.registry.detect_binary(&bytes[..within], Hint::NONE).entry.is_none());
}

#[test]
fn an_event_is_told_by_its_own_fields_though_a_nested_message_has_others() {
    let both = Both::new();
    let entry = both.registry.by_full_name("flyteidl.event.NodeExecutionEvent").unwrap();
    let mut told = 0;
    for (_, mut binary) in random(entry, 60) {
        // Its `id` goes on, with field 1011.
        binary.extend(b"\x0a\x03\x98\x3f\x01");
        told += usize::from(both.binary(&binary));
    }
    assert!(told > 10, "{told}");
}

#[test]
fn a_glance_at_the_start_gives_the_end_of_an_object_that_does_not_name_its_type() {
    let both = Both::new();
    let start = |text: &str| {
        let (entry, end) = both.recognizer.glance_start(text.as_bytes())?;
        Some((entry.info.full_name, end))
    };
    let generation = Some(("tidings.xumi.v1.GenerationStart", None));
    assert_eq!(start(r#"{"event_type":"xumi.generation.start"} 7"#), generation);
    assert_eq!(start(r#"{"event_type":"xumi.generation.start""#), generation);
    let envelope = r#"{"origin":"o","eventType":"CounterEvent"}"#;
    assert_eq!(start(&format!("{envelope} 7")), Some(("events.Envelope", Some(envelope.len()))));
    assert_eq!(start(envelope.trim_end_matches('}')), None);
    assert_eq!(start(r#" {"event_type":"xumi.generation.start"}"#), None);
}
