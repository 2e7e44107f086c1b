//! Messages that borrow nothing are decoded within the same budget.

#![allow(clippy::unwrap_used)] // in helpers

use tidings_core::wkt::{ListValue, Struct, Value};
use tidings_core::{DecodeError, DecodeErrorKind, DecodeOptions, Message};
use tidings_testkit::kitchen::three::{Choices, Inner, Lists, Maps, Singles, Tree, WellKnown};
use tidings_testkit::memory::{Counting, measure};
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
