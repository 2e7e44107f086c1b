#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // a failed test panics

use alloc::{string::String, vec::Vec};

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;

use super::{Values, binary, hostile_json, hostile_text, hostile_wire, messages, wire_of};
use crate::wkt::{self, StringValue, Struct, Value, ValueKind};
use crate::{DecodeOptions, Message};

/// Random bytes from a seed.
fn random(mut seed: u64) -> impl FnMut(&mut [u8]) {
    move |bytes| {
        for byte in bytes {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            *byte = seed.to_be_bytes()[0];
        }
    }
}

/// Shrinks what was made as long as it stays bad.
fn shrink<S: Strategy>(strategy: &S, bad: impl Fn(&S::Value) -> bool) -> S::Value {
    let mut runner = TestRunner::deterministic();
    let mut tree = strategy.new_tree(&mut runner).unwrap();
    while !bad(&tree.current()) {
        tree = strategy.new_tree(&mut runner).unwrap();
    }
    if tree.simplify() {
        while if bad(&tree.current()) { tree.simplify() } else { tree.complicate() } {}
    }
    tree.current()
}

#[test]
fn everything_shrinks_to_the_empty_message() {
    for entry in wkt::MESSAGES {
        let name = entry.info.full_name;
        let least = shrink(&wire_of(entry.info, Values::Binary), |_| true);
        match name {
            // A value must be of some kind, and an `Any` of some type.
            "google.protobuf.Value" => assert!(least.len() <= 9, "{least:?}"),
            "google.protobuf.Any" => {
                assert_eq!(least[2..], *b"type.googleapis.com/google.protobuf.Empty")
            }
            _ => assert!(least.is_empty(), "{name}"),
        }
    }
}

#[test]
fn what_does_not_matter_is_left_out_and_what_matters_stays() {
    let long = |text: &str| text.len() >= 4;
    let least = shrink(&messages::<StringValue>(), |event| long(&event.value));
    assert!((4..=9).contains(&least.value.len()), "{least:?}");
    // One entry whose value is a list with a number in it.
    let holds = |value: &Value<'_>| match &value.kind {
        Some(ValueKind::ListValue(list)) => list.values.iter().any(
            |inner| matches!(inner.kind, Some(ValueKind::NumberValue(number)) if number != 0.0),
        ),
        _ => false,
    };
    let least = shrink(&messages::<Struct>(), |event| event.fields.iter().any(|(_, v)| holds(&v)));
    assert_eq!(least.fields.len(), 1);
    let (key, value) = least.fields.iter().next().unwrap();
    let Some(ValueKind::ListValue(list)) = &value.kind else { panic!("{value:?}") };
    assert_eq!((key.as_str(), list.values.len()), ("", 1));
}

#[test]
fn plausible_times_are_of_these_years_and_have_a_json_form() {
    let mut runner = TestRunner::deterministic();
    for (info, first, last) in
        [(&wkt::TIMESTAMP_INFO, "\"2010", "\"2039"), (&wkt::DURATION_INFO, "\"0", "\"9")]
    {
        let entry = wkt::TIMES.iter().find(|entry| entry.info.full_name == info.full_name).unwrap();
        for _ in 0..1000 {
            let bytes = wire_of(info, Values::Plausible).new_tree(&mut runner).unwrap().current();
            let mut json = String::new();
            (entry.binary_to_json)(&bytes, &DecodeOptions::STRICT, &mut json).unwrap();
            assert!(json[..first.len()] >= *first && json[..last.len()] <= *last, "{json}");
        }
    }
}

#[test]
fn zeros_make_the_simplest_message_and_the_same_bytes_the_same() {
    for entry in wkt::MESSAGES {
        let mut zeros = |bytes: &mut [u8]| bytes.fill(0);
        let made = binary(entry.info, Values::Plausible, &mut zeros);
        assert!(made.len() <= 60, "{}: {made:?}", entry.info.full_name);
    }
    let make = || binary(Struct::INFO, Values::Binary, &mut random(5));
    assert_eq!(make(), make());
}

#[test]
fn hostile_inputs_are_read_at_times_and_refused_at_times() {
    let mut runner = TestRunner::deterministic();
    let (mut wire, mut json) = ((0, 0), (0, 0));
    for _ in 0..2000 {
        let bytes = hostile_wire::<Struct>().new_tree(&mut runner).unwrap().current();
        match Struct::decode(&bytes) {
            Ok(_) => wire.0 += 1,
            Err(_) => wire.1 += 1,
        }
        let text = hostile_json::<Struct>().new_tree(&mut runner).unwrap().current();
        match Struct::from_json(&text) {
            Ok(_) => json.0 += 1,
            Err(_) => json.1 += 1,
        }
    }
    assert!(wire.0 > 200 && wire.1 > 200, "{wire:?}");
    assert!(json.0 > 200 && json.1 > 200, "{json:?}");
}

#[test]
fn hostile_inputs_shrink_to_the_bytes_that_matter() {
    let refused = |bytes: &Vec<u8>| Struct::decode(bytes).is_err();
    assert!(shrink(&hostile_wire::<Struct>(), refused).len() <= 2);
    let refused = |text: &String| Struct::from_json(text).is_err();
    assert!(shrink(&hostile_json::<Struct>(), refused).len() <= 1);
}

#[test]
fn an_escaped_text_means_the_same() {
    let json = r#"{"a\"b":"caf\u00e9 \\ 😀"}"#;
    let expected = Struct::from_json(json).unwrap();
    let (mut fill, mut equal) = (random(1), 0);
    for _ in 0..300 {
        let text = hostile_text(json, &mut fill);
        equal += usize::from(text != json && Struct::from_json(&text).as_ref() == Ok(&expected));
    }
    assert!(equal > 0);
}

#[cfg(feature = "arbitrary")]
#[test]
fn a_fuzzers_bytes_make_events_however_few_they_are() {
    use arbitrary::{Arbitrary, Unstructured};
    let mut bytes = [0; 500];
    let mut fill = random(9);
    let mut made = Vec::new();
    for len in (0..500).step_by(5) {
        fill(&mut bytes);
        let event = Struct::arbitrary(&mut Unstructured::new(&bytes[..len])).unwrap();
        made.push(event.to_bytes().unwrap());
    }
    assert!(made[0].is_empty());
    assert!(made.iter().any(|bytes| bytes.len() > 50));
}

#[test]
fn a_strategy_is_shown_without_its_schema_and_one_step_back_is_enough() {
    let strategy = messages::<StringValue<'static>>();
    assert_eq!(alloc::format!("{strategy:?}"), "strategy of tidings");
    let mut tree = strategy.new_tree(&mut TestRunner::deterministic()).unwrap();
    assert!(!tree.complicate(), "nothing was tried yet");
}

#[test]
fn bytes_and_texts_become_shorter_piece_by_piece() {
    // One byte is left out or stays, a text is cut between its characters only.
    let one = shrink(&wire_of(wkt::BytesValue::INFO, Values::Binary), |bytes| bytes.len() > 2);
    assert_eq!(one.len(), 3, "a tag, a length and one byte: {one:x?}");
    let is_odd = |text: &String| text.chars().any(|character| character.len_utf8() > 1);
    let odd = shrink(&hostile_json::<Struct>(), is_odd);
    assert!(odd.chars().count() <= 2, "{odd:?}");
}

#[test]
fn numbers_are_halved_as_long_as_they_matter() {
    use crate::wkt::{BoolValue, BytesValue, Int32Value, UInt64Value};
    let least = shrink(&messages::<UInt64Value>(), |event| event.value >= 1000);
    assert!((1000..2000).contains(&least.value), "{least:?}");
    // A negative number is none of those between it and zero, seen as bits.
    let least = shrink(&messages::<Int32Value>(), |event| event.value < 0);
    assert!(least.value < 0, "{least:?}");
    assert!(shrink(&messages::<BoolValue>(), |event| event.value).value);
    let least = shrink(&messages::<BytesValue>(), |event| event.value.len() >= 4);
    assert!((4..8).contains(&least.value.len()), "{least:?}");
    // One character stays, with what stands before the middle of its bytes.
    let least = shrink(&messages::<StringValue>(), |event| !event.value.is_empty());
    assert!((1..=7).contains(&least.value.len()), "{least:?}");
}

#[test]
fn a_text_that_is_cut_within_a_string_is_spoiled_as_any_other() {
    let mut fill = random(3);
    let others = (0..50).filter(|_| hostile_text("{\"a\":\"b", &mut fill) != "{\"a\":\"b");
    assert!(others.count() > 10);
}
