//! Messages that borrow nothing are decoded within the same budget, and so is
//! binary made from JSON.

#![allow(clippy::unwrap_used)] // in helpers

use tidings_core::wkt::{ListValue, Struct, Value};
use tidings_core::{ConvertError, DecodeError, DecodeErrorKind, DecodeOptions, Limits, Message};
use tidings_testkit::kitchen::three::{
    self, Choices, Inner, Lists, Maps, Singles, Tree, WellKnown,
};
use tidings_testkit::kitchen::two::Required;
use tidings_testkit::memory::{Counting, measure};
use tidings_testkit::mutate::{Record, join};
use tidings_testkit::shapes::{Work, shapes};

#[global_allocator]
static COUNTING: Counting = Counting;

const SIZE: usize = 256 << 10;

/// What comes of reading, which takes at most eight times the input.
#[track_caller]
fn within_budget<'a, M: Message<'a>>(what: &str, input: &'a [u8], json: bool) -> bool {
    let (read, used): (Result<(), DecodeError>, _) = measure(|| {
        let options = DecodeOptions::STRICT;
        if json {
            let text = std::str::from_utf8(input).unwrap();
            M::from_json_owned_with(text, &options).map(drop)
        } else {
            M::decode_owned_with(input, &options).map(drop)
        }
    });
    assert!(used.peak <= 8 * input.len() + 4096, "{what}: {} for {}", used.peak, input.len());
    match read.map_err(|error| error.kind().clone()) {
        Ok(()) => true,
        Err(DecodeErrorKind::Limit { option: "Limits::max_memory", .. }) => true,
        Err(_) => false,
    }
}

#[test]
fn every_shape_is_read_into_an_owned_message_within_the_budget() {
    for shape in shapes() {
        let (name, json) = match shape.work {
            Work::Binary(name) | Work::ToJson(name) => (name, false),
            Work::Json(name) | Work::ToBinary(name) => (name, true),
            Work::Stream(_) => continue,
        };
        let (what, input) = (shape.name, (shape.make)(SIZE));
        let read = match name {
            "Lists" => within_budget::<Lists<'_>>(what, &input, json),
            "Maps" => within_budget::<Maps<'_>>(what, &input, json),
            "Tree" => within_budget::<Tree<'_>>(what, &input, json),
            "Inner" => within_budget::<Inner<'_>>(what, &input, json),
            "Choices" => within_budget::<Choices<'_>>(what, &input, json),
            "Singles" => within_budget::<Singles<'_>>(what, &input, json),
            "WellKnown" => within_budget::<WellKnown<'_>>(what, &input, json),
            other => unreachable!("a shape of {other}"),
        };
        assert_eq!(read, shape.fits, "{what}");
    }
}

#[test]
fn small_things_in_values_are_read_within_the_budget_or_refused_for_it() {
    let list = |item: &str| {
        let items = vec![item; SIZE / (item.len() + 1)];
        format!("[{}]", items.join(","))
    };
    for item in ["1", "\"abc\"", "{\"a\":1}", "[]", "null", "{}"] {
        let text = list(item);
        assert!(within_budget::<ListValue<'_>>(item, text.as_bytes(), true));
        assert!(within_budget::<Value<'_>>(item, text.as_bytes(), true));
        let members: Vec<String> = (0..SIZE / 14).map(|at| format!("\"{at}\":{item}")).collect();
        let text = format!("{{{}}}", members.join(","));
        assert!(within_budget::<Struct<'_>>(item, text.as_bytes(), true));
        let one = ListValue::from_json(&format!("[{item}]")).unwrap().to_bytes().unwrap();
        let bytes = one.repeat(SIZE / one.len());
        assert!(within_budget::<ListValue<'_>>(item, &bytes, false));
    }
}

#[test]
fn binary_from_json_takes_no_more_than_the_memory_that_was_set() {
    let (mut whole, mut stopped) = (0, 0);
    for shape in shapes() {
        let (Work::Json(name) | Work::ToBinary(name)) = shape.work else { continue };
        let found = three::MESSAGES.iter().find(|entry| entry.info.full_name.ends_with(name));
        let entry = found.unwrap();
        for size in [200, 10_000, 100_000] {
            let input = (shape.make)(size);
            let text = std::str::from_utf8(&input).unwrap();
            for budget in [0, text.len() / 2, text.len(), 3 * text.len(), 8 * text.len()] {
                let limits = Limits::DEFAULT.with_max_memory(budget);
                let options = DecodeOptions::STRICT.with_limits(limits);
                for convert in [entry.json_to_binary, entry.build_to_binary] {
                    let run = || convert(text, &options, &mut Vec::new()).map(drop);
                    let (result, used) = measure(run);
                    let what = format!("{} of {}, {budget}", shape.name, text.len());
                    assert!(used.peak <= budget + 4096, "{what}: {} {result:?}", used.peak);
                    whole += usize::from(result.is_ok());
                    if let Err(ConvertError::Decode(error)) = &result {
                        stopped += usize::from(error.to_string().contains("Limits::max_memory"));
                    }
                }
            }
        }
    }
    assert!(whole > 50 && stopped > 50, "{whole} whole, {stopped} stopped");
}

/// What comes of members that come in turn so often, and the most that was held.
fn in_turn(members: &[Record], times: usize) -> (Result<(), DecodeError>, usize) {
    let bytes = join(members).repeat(times);
    let (read, used) = measure(|| Choices::decode_owned(&bytes).map(drop));
    (read, used.peak)
}

#[test]
fn members_of_a_oneof_in_turn_hold_no_more_than_one_whatever_they_are() {
    let tree = Record::bytes(18, &join(&[Record::varint(99, 1)]));
    let inner = Record::bytes(17, &join(&[Record::varint(99, 1)]));
    let text = Record::bytes(14, b"text");
    let plain = [text.clone(), Record::varint(3, 1), Record::bytes(17, &[])];
    for (members, times) in [(plain.as_slice(), 100_000), (&[text, tree], 100_000)] {
        let (read, peak) = in_turn(members, times);
        assert!(read.is_ok() && peak < 4096, "{peak} {read:?}");
    }
    // What is charged for a message that stands in the oneof itself is not given
    // back. So nothing is held, but the budget of a long input ends.
    let members = [Record::varint(3, 1), inner];
    let (read, peak) = in_turn(&members, 5_000);
    assert!(read.is_ok() && peak < 4096, "{peak} {read:?}");
    let (read, peak) = in_turn(&members, 200_000);
    let kind = read.unwrap_err().kind().clone();
    assert!(matches!(kind, DecodeErrorKind::Limit { option: "Limits::max_memory", .. }));
    assert!(peak < 4096, "{peak}");
}

#[test]
fn bytes_that_are_decoded_when_they_are_asked_for_are_freed_with_their_message() {
    let text = format!("{{\"bytesValue\":\"{}\"}}", "AAEC".repeat(100));
    let ((), used) = measure(|| {
        let message = Singles::from_json(&text).unwrap();
        assert_eq!(*message.bytes_value, [0, 1, 2].repeat(100));
        let owned = message.clone().into_owned();
        assert_eq!(owned.bytes_value, message.bytes_value);
    });
    assert_eq!(used.left, 0);
}

/// What a lenient decoder holds of this, errors and findings included.
fn held(input: &[u8], read: impl FnOnce(&DecodeOptions) -> usize) -> usize {
    let (findings, used) = measure(|| read(&DecodeOptions::lenient()));
    assert!(findings > 0 && used.peak <= 8 * input.len() + 4096, "{findings}: {}", used.peak);
    findings
}

#[test]
fn a_long_name_is_not_in_the_path_of_every_finding_below_it() {
    let long = "a".repeat(SIZE);
    let wrong = vec![r#"{"number":"x"}"#; 64].join(",");
    let text = format!(r#"{{"toInner":{{"{long}":{{"list":[{wrong}]}}}}}}"#);
    let read = |options: &_| Maps::from_json_with(&text, options).unwrap().findings.len();
    assert_eq!(held(text.as_bytes(), read), 64);
    let key = "\u{1}".repeat(SIZE);
    let entry = join(&[Record::bytes(1, key.as_bytes()), Record::bytes(2, b"")]);
    let bytes = join(&[Record::bytes(5, &entry)]);
    let read = |options: &_| Required::decode_with(&bytes, options).unwrap().findings.len();
    assert_eq!(held(&bytes, read), 6);
    let (error, used) = measure(|| Required::decode(&bytes).map(drop).unwrap_err());
    assert!(error.to_string().len() < 2000 && used.peak < 8 * SIZE, "{}", used.peak);
}
