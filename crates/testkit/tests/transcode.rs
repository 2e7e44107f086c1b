//! Transcoding gives what building a message gives: the same bytes or text,
//! findings and errors, for every message type and whatever the input is.
//!
//! `TIDINGS_CASES` sets how many of each type.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // in helpers

mod common;

use std::cell::Cell;

use common::{binary_to_binary, entry, for_each_message};

use tidings_core::info::{FieldInfo, Kind, Label, MessageInfo, Text};
use tidings_core::transcode::{pass_to_binary, pass_to_json};
use tidings_core::wkt::{ListValue, Value, ValueKind};
use tidings_core::{DecodeOptions, Message, MessageEntry};

use tidings_testkit::generate::Values;
use tidings_testkit::kitchen::{three, two};
use tidings_testkit::laws::Verdict;
use tidings_testkit::memory::{Counting, measure};
use tidings_testkit::random::Random;
use tidings_testkit::{mutate, oracle, transcoding};

#[global_allocator]
static COUNTING: Counting = Counting;

const STRICT: DecodeOptions = DecodeOptions::STRICT;

fn check_binary(entry: &MessageEntry, bytes: &[u8], random: &mut Random) -> Verdict {
    transcoding::binary(entry, bytes, &STRICT)?;
    transcoding::binary(entry, bytes, &transcoding::options(random, bytes.len(), STRICT.types))
}

fn check_text(entry: &MessageEntry, text: &str, random: &mut Random) -> Verdict {
    transcoding::json(entry, text, &STRICT)?;
    transcoding::json(entry, text, &transcoding::options(random, text.len(), STRICT.types))
}

fn built_json(entry: &MessageEntry, bytes: &[u8]) -> Option<String> {
    let mut out = String::new();
    (entry.build_to_json)(bytes, &STRICT, &mut out).ok().map(|_| out)
}

/// The JSON of a decoded message, if this is one of those that hold many others.
fn decoded_json<'a>(entry: &MessageEntry, bytes: &'a [u8]) -> Option<Option<String>> {
    fn json<'a, M: Message<'a>>(bytes: &'a [u8]) -> Option<String> {
        M::decode(bytes).ok()?.to_json().ok()
    }
    Some(match entry.info.full_name {
        "kitchen.two.Lists" => json::<two::Lists<'a>>(bytes),
        "kitchen.two.Maps" => json::<two::Maps<'a>>(bytes),
        "kitchen.two.Tree" => json::<two::Tree<'a>>(bytes),
        "kitchen.two.WellKnown" => json::<two::WellKnown<'a>>(bytes),
        "kitchen.three.Lists" => json::<three::Lists<'a>>(bytes),
        "kitchen.three.Maps" => json::<three::Maps<'a>>(bytes),
        "kitchen.three.Tree" => json::<three::Tree<'a>>(bytes),
        "kitchen.three.WellKnown" => json::<three::WellKnown<'a>>(bytes),
        _ => return None,
    })
}

#[test]
fn values_still_in_binary_are_written_as_if_each_were_read() {
    let both = Cell::new(0);
    for_each_message(63, Values::Json, |entry, descriptor, message, random| {
        let bytes = oracle::encode(message);
        let others = [shuffle(random, &bytes), mutate::rewrite(random, descriptor, &bytes)];
        for bytes in [bytes].into_iter().chain(others) {
            let Some(decoded) = decoded_json(entry, &bytes) else { return Ok(()) };
            let built = built_json(entry, &bytes);
            if decoded != built {
                return Err(format!(
                    "\n  decoded {decoded:?}\n  built   {built:?}\n  {bytes:02x?}"
                ));
            }
            both.set(both.get() + usize::from(built.is_some()));
        }
        Ok(())
    });
    assert!(both.get() > 100, "{} had JSON", both.get());
}

/// The records of a message in another order, one of them perhaps twice.
fn shuffle(random: &mut Random, bytes: &[u8]) -> Vec<u8> {
    let mut records = mutate::records(bytes);
    for at in (1..records.len()).rev() {
        if random.once_in(2) {
            records.swap(at, random.below(at + 1));
        }
    }
    if random.once_in(2) && !records.is_empty() {
        records.push(random.pick(&records).clone());
    }
    mutate::join(&records)
}

/// The text with white space, members in another order, or one twice.
fn respell(random: &mut Random, text: &str) -> String {
    let Ok(mut value) = serde_json::from_str::<serde_json::Value>(text) else {
        return text.to_owned();
    };
    if let (Some(object), true) = (value.as_object_mut(), random.once_in(2)) {
        let keys: Vec<_> = object.keys().cloned().collect();
        if !keys.is_empty() {
            let key = random.pick(&keys).clone();
            let other = object.get(random.pick(&keys)).cloned().unwrap_or_default();
            object.insert(key, if random.once_in(2) { other } else { serde_json::Value::Null });
        }
    }
    if random.once_in(2) {
        return serde_json::to_string_pretty(&value).unwrap();
    }
    let text = value.to_string();
    match text.strip_prefix('{').and_then(|rest| rest.split_once(',')) {
        Some((first, _)) if random.once_in(2) => {
            format!("{},{first}}}", &text[..text.len() - 1])
        }
        _ => text,
    }
}

#[test]
fn binary_of_any_shape_gives_what_a_message_gives() {
    for_each_message(60, Values::Binary, |entry, descriptor, message, random| {
        let bytes = oracle::encode(message);
        check_binary(entry, &bytes, random)?;
        if let Ok(ours) = binary_to_binary(entry, &bytes, &STRICT) {
            check_binary(entry, &ours, random)?;
        }
        for _ in 0..4 {
            check_binary(entry, &shuffle(random, &bytes), random)?;
            check_binary(entry, &mutate::rewrite(random, descriptor, &bytes), random)?;
            check_binary(entry, &mutate::damage(random, &bytes), random)?;
            let cut = random.below(bytes.len() + 1);
            check_binary(entry, &bytes[..cut], random)?;
        }
        Ok(())
    });
}

#[test]
fn json_of_any_shape_gives_what_a_message_gives() {
    for_each_message(61, Values::Json, |entry, _, message, random| {
        let theirs = oracle::to_json(message, entry.info.plain_json);
        let bytes = oracle::encode(message);
        for text in [built_json(entry, &bytes).unwrap_or_default(), theirs] {
            check_text(entry, &text, random)?;
            for _ in 0..4 {
                check_text(entry, &respell(random, &text), random)?;
                let damaged = mutate::damage(random, text.as_bytes());
                check_text(entry, &String::from_utf8_lossy(&damaged), random)?;
            }
        }
        Ok(())
    });
}

/// Whether a message of it is built in any case: it holds no others but times,
/// and its members stand in another order than its fields.
fn is_built(info: &MessageInfo) -> bool {
    let times = ["google.protobuf.Timestamp", "google.protobuf.Duration"];
    let is_flat = |info: &MessageInfo| times.contains(&info.full_name);
    !info.fields.is_sorted_by_key(|field| field.number)
        && info.fields.iter().all(|field| field.message().is_none_or(is_flat))
}

#[test]
fn what_encoders_write_is_passed_through() {
    let (binary, text, all) = (Cell::new(0), Cell::new(0), Cell::new(0));
    for_each_message(62, Values::Json, |entry, descriptor, message, _| {
        let bytes = oracle::encode(message);
        let Ok(bytes) = binary_to_binary(entry, &bytes, &STRICT) else { return Ok(()) };
        let json = built_json(entry, &bytes);
        let own_form = descriptor.full_name().starts_with("google.");
        let Some(json) = json.filter(|_| !own_form && !is_built(entry.info)) else {
            return Ok(());
        };
        all.set(all.get() + 1);
        let passed = pass_to_json(entry.info, &bytes, &STRICT, &mut String::new());
        binary.set(binary.get() + usize::from(passed));
        let passed = pass_to_binary(entry.info, &json, &STRICT, &mut Vec::new());
        text.set(text.get() + usize::from(passed));
        Ok(())
    });
    let (binary, text, all) = (binary.get(), text.get(), all.get());
    println!("{binary} binary and {text} JSON of {all}");
    assert!(binary * 10 > all * 8, "{binary} of {all} binary messages");
    assert!(text * 10 > all * 8, "{text} of {all} JSON messages");
}

/// Converts an event both ways and checks that neither way takes memory.
fn converts_without_memory(name: &str, text: &str) {
    let entry = entry(name);
    let mut bytes = Vec::new();
    (entry.build_to_binary)(text, &STRICT, &mut bytes).unwrap();
    let (mut json, mut binary) = (String::with_capacity(4096), Vec::with_capacity(4096));
    let (done, used) = measure(|| {
        (entry.binary_to_json)(&bytes, &STRICT, &mut json)?;
        (entry.json_to_binary)(text, &STRICT, &mut binary)
    });
    assert_eq!(done, Ok(Vec::new()), "{name}");
    assert_eq!((json.as_str(), &binary), (text, &bytes));
    assert_eq!(used.calls, 0, "{name}");
}

#[test]
fn events_are_converted_without_memory() {
    converts_without_memory(
        "events.Envelope",
        r#"{"origin":"rep","eventType":"LogMessage","timestamp":"1700000000000000000","logMessage":{"message":"aGVsbG8=","messageType":"OUT","timestamp":"-5","appId":"f47ac10b"},"deployment":"cf","tags":{"job":"router","index":"0","zone":"zé"}}"#,
    );
    converts_without_memory(
        "events.Envelope",
        r#"{"origin":"rep","eventType":"HttpStartStop","httpStartStop":{"startTimestamp":"1","stopTimestamp":"2","requestId":{"low":"18446744073709551615","high":"10000000000000000000"},"peerType":"Client","method":"GET","uri":"/","remoteAddress":"10.0.0.1:80","userAgent":"","statusCode":200,"contentLength":"0","forwarded":["10.0.0.1","10.0.0.2"]}}"#,
    );
    // Members are not declared in the order of their numbers.
    converts_without_memory(
        "tidings.xumi.v1.WeightsLoadStart",
        r#"{"event_type":"xumi.weights.load.start","model":"m","node_id":"n-1","storage_size":1466621647645165800,"event_id":"f47ac10b-58cc-4372-a567-0e02b2c3d479","timestamp":"2026-01-02T03:04:05.678Z","source":"s"}"#,
    );
}

#[test]
fn entries_of_maps_pass_in_any_order_but_not_twice() {
    let info = entry("events.Envelope").info;
    let head = r#"{"origin":"rep","eventType":"Error","tags":"#;
    let pass = |tags: &str| {
        let text = format!("{head}{tags}}}");
        pass_to_binary(info, &text, &STRICT, &mut Vec::new())
    };
    assert!(pass(r#"{"b":"1","a":"2","c":"3"}"#));
    assert!(!pass(r#"{"b":"1","a":"2","b":"3"}"#));
    let entries = |key: &[u8]| [b"\x8a\x01\x06\x0a\x01", key, b"\x12\x01x"].concat();
    let pass = |keys: &[&[u8]]| {
        let mut bytes = b"\x0a\x03rep\x10\x08".to_vec();
        keys.iter().for_each(|key| bytes.extend(entries(key)));
        pass_to_json(info, &bytes, &STRICT, &mut String::new())
    };
    assert!(pass(&[b"b", b"a", b"c"]));
    assert!(!pass(&[b"b", b"a", b"b"]));
}

#[test]
fn a_run_that_goes_on_with_a_long_tag_is_not_cut_short() {
    let entry = entry("flyteidl.event.TaskExecutionEvent");
    // Three `logs`, the last with a tag of four bytes, in a message whose
    // fields are not declared in the order of their numbers.
    let bytes = b"\x32\x00\x32\x00\xb2\x80\x80\x00\x00\x0a\x02\x2a\x00";
    let mut text = String::new();
    assert_eq!((entry.binary_to_json)(bytes, &STRICT, &mut text), Ok(Vec::new()));
    assert_eq!(text, r#"{"taskId":{},"logs":[{},{},{}]}"#);
    assert_eq!(built_json(entry, bytes), Some(text));
}

/// A field with a length, in front of which stands a tag of one byte.
fn field(number: u8, body: &[u8]) -> Vec<u8> {
    let mut out = vec![number << 3 | 2];
    let mut rest = body.len();
    while rest > 0x7f {
        out.push(u8::try_from(rest & 0x7f).unwrap() | 0x80);
        rest >>= 7;
    }
    out.push(u8::try_from(rest).unwrap());
    [&out, body].concat()
}

/// Spans are read in the room that a message built by hand leaves them.
#[test]
fn what_is_still_in_binary_is_as_deep_as_what_was_read() {
    fn tree(levels: usize) -> Vec<u8> {
        (0..levels).fold(Vec::new(), |inner, _| field(3, &inner))
    }
    for total in 95..=104 {
        for lazy in [1, 2, 5, 40] {
            let bytes = tree(lazy);
            let mut value = three::Tree::decode(&bytes).unwrap();
            for _ in lazy..total {
                value = three::Tree::default().with_branches(vec![value]);
            }
            let owned = value.clone().into_owned();
            assert_eq!(value.to_json(), owned.to_json(), "{lazy} of {total}");
            assert_eq!(value.to_json().is_ok(), total < 101, "{lazy} of {total}");
        }
    }
}

#[test]
fn lists_in_lists_have_the_same_room_in_binary_as_when_they_were_read() {
    fn list(levels: usize) -> Vec<u8> {
        (0..levels).fold(Vec::new(), |inner, _| field(1, &field(6, &inner)))
    }
    for total in 44..=54 {
        for lazy in [1, 2, 7] {
            let bytes = list(lazy);
            let mut value = ListValue::decode(&bytes).unwrap();
            for _ in lazy..total {
                let inner = Value::default().with_kind(ValueKind::ListValue(value));
                value = ListValue::default().with_values(vec![inner]);
            }
            let owned = value.clone().into_owned();
            assert_eq!(value.to_json(), owned.to_json(), "{lazy} of {total}");
        }
    }
}

#[test]
fn members_that_only_look_like_fields_are_left_to_building() {
    // The payload's member is called `payload`, whatever its field is called.
    let apcera = entry("tidings.apcera.v1.Event");
    for text in [r#"{"job":{}}"#, r#"{"resource":"r","usage":{"cpu":1}}"#] {
        transcoding::json(apcera, text, &STRICT).unwrap();
        let mut bytes = Vec::new();
        (apcera.json_to_binary)(text, &STRICT, &mut bytes).unwrap();
        let mut again = String::new();
        (apcera.binary_to_json)(&bytes, &STRICT, &mut again).unwrap();
        assert_eq!(again, text);
    }
    // An event names its own type or none.
    let start = entry("tidings.xumi.v1.GenerationStart");
    let text = r#"{"event_type":"xumi.generation.complete"}"#;
    transcoding::json(start, text, &STRICT).unwrap();
    assert!((start.json_to_binary)(text, &STRICT, &mut Vec::new()).is_err());
}

#[test]
fn long_messages_in_another_order_are_left_to_building() {
    let tree = entry("kitchen.three.Tree");
    // A length of three bytes is put in at the end, so nothing can be sorted before.
    for size in [10, 200, 20_000] {
        let name = "x".repeat(size);
        let text = format!(r#"{{"only":{{"name":"{name}"}},"name":"y"}}"#);
        transcoding::json(tree, &text, &STRICT).unwrap();
        let mut bytes = Vec::new();
        (tree.json_to_binary)(&text, &STRICT, &mut bytes).unwrap();
        assert!(bytes.starts_with(b"\x0a\x01y\x12"), "the name is field 1");
    }
}

/// Fields whose text is checked, in a message whose unknown fields are not JSON members.
#[test]
fn texts_that_must_be_something_pass_if_they_are() {
    static FIELDS: &[FieldInfo] = &[
        FieldInfo::new(1, "type", "type", Kind::String, Label::Implicit).constant("shop.sold"),
        FieldInfo::new(2, "more", "more", Kind::String, Label::Implicit).text(Text::Json),
    ];
    static SOLD: MessageInfo = MessageInfo::new("shop.Sold", FIELDS, &[], false);
    for (bytes, text) in [
        (&b"\x0a\x09shop.sold"[..], r#"{"type":"shop.sold"}"#),
        (b"\x12\x07{\"a\":1}", r#"{"more":{"a":1}}"#),
        (b"\x0a\x09shop.sold\x12\x02{}", r#"{"type":"shop.sold","more":{}}"#),
    ] {
        let (mut json, mut binary) = (String::new(), Vec::new());
        assert!(pass_to_json(&SOLD, bytes, &STRICT, &mut json), "{text}");
        assert_eq!(json, text);
        assert!(pass_to_binary(&SOLD, text, &STRICT, &mut binary), "{text}");
        assert_eq!(binary, bytes, "{text}");
    }
    // An error, or to be read once more: building the message tells.
    for bytes in [&b"\x0a\x05other"[..], b"\x12\x03[1]", b"\x12\x01{", b"\x0a\x01\xff"] {
        let mut json = "before".to_owned();
        assert!(!pass_to_json(&SOLD, bytes, &STRICT, &mut json), "{bytes:x?}");
        assert_eq!(json, "before");
    }
    for text in [r#"{"type":"other"}"#, r#"{"more":[1]}"#, r#"{"more":"{}"}"#] {
        let mut binary = b"before".to_vec();
        assert!(!pass_to_binary(&SOLD, text, &STRICT, &mut binary), "{text}");
        assert_eq!(binary, b"before");
    }
}

#[test]
fn packed_numbers_that_are_detached_are_the_same_numbers() {
    let bytes = b"\x2a\x03\x01\x96\x01";
    let lists = three::Lists::decode(bytes).unwrap();
    let owned = lists.clone().into_owned();
    assert_eq!(owned, lists);
    assert_eq!(owned.to_json().unwrap(), lists.to_json().unwrap());
    assert_eq!(owned.to_bytes().unwrap(), bytes);
}
