//! Binary input made to hurt: a typed error or the right value, within the
//! memory budget, on a small stack, in linear time. Never a panic.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)] // in helpers

mod common;

use std::time::Duration;

use cpu_time::ThreadTime;

use common::{binary_to_binary, messages};
use tidings_core::wkt::{ListValue, Struct};
use tidings_core::{DecodeError, DecodeErrorKind, DecodeOptions, Message};
use tidings_testkit::generate::{self, Values};
use tidings_testkit::kitchen::three::{Choices, Inner, Lists, Maps, Singles, Tree, WellKnown};
use tidings_testkit::kitchen::two;
use tidings_testkit::memory::{Counting, Used, measure};
use tidings_testkit::mutate::{Record, join, put_varint};
use tidings_testkit::oracle;
use tidings_testkit::random::Random;

#[global_allocator]
static COUNTING: Counting = Counting;

const STRICT: DecodeOptions = DecodeOptions::STRICT;
const MIB: usize = 1 << 20;

fn both() -> [DecodeOptions; 2] {
    [STRICT, DecodeOptions::lenient()]
}

fn is_limit(error: &DecodeError, name: &str) -> bool {
    matches!(error.kind(), DecodeErrorKind::Limit { option, .. } if *option == name)
}

/// Runs on a thread with a stack of 256 KiB.
fn on_a_small_stack(run: impl FnOnce() + Send + 'static) {
    std::thread::Builder::new().stack_size(256 << 10).spawn(run).unwrap().join().unwrap();
}

/// Decodes within the budget, or stops because of it.
#[track_caller]
fn within_budget<'a, M: Message<'a>>(what: &str, bytes: &'a [u8]) {
    for options in both() {
        let (result, used) = measure(|| M::decode_with(bytes, &options));
        if let Err(error) = &result {
            let partial = matches!(error.kind(), DecodeErrorKind::MissingRequired(_));
            assert!(partial || is_limit(error, "Limits::max_memory"), "{what}: {error}");
        }
        let budget = (8 * bytes.len()).max(MIB) + 4096;
        assert!(used.peak <= budget, "{what}: {} bytes for {}", used.peak, bytes.len());
    }
}

/// Twice the input takes at most about twice the time and allocations.
#[track_caller]
fn linear(what: &str, small: usize, run: impl Fn(usize)) {
    let cost = |size| {
        let best = (0..3).map(|_| {
            let start = ThreadTime::now();
            let ((), used) = measure(|| run(size));
            (start.elapsed(), used.calls)
        });
        best.min().unwrap()
    };
    let (first, second) = (cost(small), cost(small * 4));
    assert!(second.1 <= first.1 * 5 + 100, "{what}: {} then {} allocations", first.1, second.1);
    // What is quadratic takes sixteen times as long.
    let bound = first.0 * 10 + Duration::from_millis(5);
    assert!(second.0 <= bound, "{what}: {:?} then {:?}", first.0, second.0);
}

#[test]
fn every_prefix_and_every_single_bit_flip_is_a_value_or_a_typed_error() {
    for entry in messages() {
        let name = entry.info.full_name;
        let mut random = Random::named(30, name);
        let made = |_| oracle::encode(&generate::message(&mut random, Values::Binary, entry.info));
        let mut bases: Vec<_> = (0..common::cases()).map(made).collect();
        bases.retain(|bytes| bytes.len() <= 100);
        bases.sort_by_key(Vec::len);
        let try_all = |bytes: &[u8]| {
            for options in both() {
                let _ = binary_to_binary(entry, bytes, &options);
            }
            let _ = common::binary_to_json(entry, bytes);
        };
        let longest = bases.pop().unwrap_or_default();
        for end in 0..longest.len() {
            try_all(&longest[..end]);
        }
        for_each_flip(&longest, try_all);
        for base in bases {
            for end in 0..base.len() {
                let _ = binary_to_binary(entry, &base[..end], &STRICT);
            }
            for_each_flip(&base, |bytes| drop(binary_to_binary(entry, bytes, &STRICT)));
        }
    }
}

fn for_each_flip(base: &[u8], mut run: impl FnMut(&[u8])) {
    let mut bytes = base.to_vec();
    for bit in 0..base.len() * 8 {
        bytes[bit / 8] ^= 1 << (bit % 8);
        run(&bytes);
        bytes[bit / 8] ^= 1 << (bit % 8);
    }
}

#[test]
fn a_length_beyond_the_input_costs_nothing() {
    for entry in messages() {
        for field in entry.info.fields {
            for len in [(1 << 31) - 1, (1 << 32) - 1, 1 << 63, u64::MAX] {
                let mut bytes = Vec::new();
                put_varint(&mut bytes, u64::from(field.number << 3 | 2));
                put_varint(&mut bytes, len);
                bytes.extend([1; 8]);
                let (result, used) = measure(|| binary_to_binary(entry, &bytes, &STRICT).map(drop));
                let text = result.unwrap_err().to_string();
                let wrong = if len >> 35 == 0 { "ends too early" } else { "over five bytes" };
                assert!(text.contains(wrong), "{}: {text}", field.name);
                assert!(used.peak < 4096, "{}.{}: {}", entry.info.full_name, field.name, used.peak);
            }
        }
    }
}

#[test]
fn malformed_tags_and_stray_groups_are_errors_in_every_message() {
    for entry in messages() {
        for bytes in [
            &[0x00, 0][..],
            &[0x80, 0x80, 0x80, 0x80, 0x10, 0],
            &[0xa6, 0x06],
            &[0xa7, 0x06],
            &[0x9c, 0x4e],
            &[0x9b, 0x4e],
            &[0x9b, 0x4e, 0xa4, 0x4e],
            &[0x9b, 0x4e, 0xa3, 0x4e, 0x9c, 0x4e],
            &[0x98, 0x4e, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0],
        ] {
            for options in both() {
                let read = binary_to_binary(entry, bytes, &options);
                assert!(read.is_err(), "{}: {bytes:02x?}", entry.info.full_name);
            }
        }
    }
}

#[test]
fn unknown_groups_nest_as_deep_as_messages_and_no_deeper() {
    on_a_small_stack(|| {
        let groups = |levels| [vec![0x7b; levels], vec![0x7c; levels]].concat();
        let nested = |bytes: &[u8]| join(&[Record::bytes(20, bytes)]);
        let in_map = |bytes: &[u8]| join(&[Record::bytes(12, bytes)]);
        assert!(Inner::decode(&groups(100)).is_ok());
        assert!(Singles::decode(&nested(&groups(99))).is_ok());
        assert!(Maps::decode(&in_map(&groups(99))).is_ok());
        for levels in [101, 1_000_000] {
            assert!(is_limit(&Inner::decode(&groups(levels)).unwrap_err(), "Limits::max_depth"));
            let bytes = nested(&groups(levels));
            assert!(is_limit(&Singles::decode(&bytes).unwrap_err(), "Limits::max_depth"));
            let bytes = in_map(&groups(levels));
            assert!(is_limit(&Maps::decode(&bytes).unwrap_err(), "Limits::max_depth"));
        }
    });
}

#[test]
fn a_million_open_groups_cost_the_error_no_more_than_ten_thousand() {
    for open in [vec![0x7b; 1_000_000], join(&[Record::bytes(20, &vec![0x7b; 1_000_000])])] {
        let (read, used) = measure(|| Singles::decode(&open).map(drop));
        assert!(is_limit(&read.unwrap_err(), "Limits::max_depth"));
        assert!(used.peak <= 100_000, "{} bytes", used.peak);
    }
}

/// A message around a message, so often; built from the inside, in linear time.
fn nest(levels: usize, numbers: &[u32]) -> Vec<u8> {
    let mut reversed = Vec::new();
    for level in 0..levels {
        let mut head = Vec::new();
        put_varint(&mut head, u64::from(numbers[level % numbers.len()] << 3 | 2));
        put_varint(&mut head, u64::try_from(reversed.len()).unwrap());
        reversed.extend(head.iter().rev());
    }
    reversed.reverse();
    reversed
}

#[test]
fn recursive_messages_stop_at_the_limit_on_a_small_stack() {
    on_a_small_stack(|| {
        for number in [2u32, 3, 5] {
            let bytes = nest(100, &[number]);
            let tree = Tree::decode(&bytes).unwrap();
            assert_eq!(tree.to_bytes().unwrap(), bytes);
            assert_eq!(tree.clone().into_owned(), tree);
            for levels in [101, 1_000_000] {
                let bytes = nest(levels, &[number]);
                assert!(is_limit(&Tree::decode(&bytes).unwrap_err(), "Limits::max_depth"));
            }
        }
        // Value in list in value; value in entry in struct in value.
        assert!(ListValue::decode(&nest(100, &[6, 1])).is_ok());
        assert!(ListValue::decode(&nest(1_000_000, &[6, 1])).is_err());
        assert!(Struct::decode(&nest(99, &[5, 2, 1])).is_ok());
        assert!(Struct::decode(&nest(999_999, &[5, 2, 1])).is_err());
        assert!(Tree::decode(&nest(100, &[2, 4])).is_ok());
        assert!(Tree::decode(&nest(1_000_000, &[2, 4])).is_err());
    });
}

#[test]
fn empty_records_of_every_field_stay_within_the_budget() {
    let fill = |number: u32, wire_type: u32, value: &[u8], size: usize| {
        let mut record = Vec::new();
        put_varint(&mut record, u64::from(number << 3 | wire_type));
        record.extend(value);
        record.repeat(size / record.len())
    };
    for size in [64 << 10, MIB] {
        for field in <Lists<'_> as Message<'_>>::INFO.fields {
            within_budget::<Lists<'_>>(field.name, &fill(field.number, 2, &[0], size));
            if field.kind.wire_type() == 0 {
                within_budget::<Lists<'_>>(field.name, &fill(field.number, 0, &[0], size));
            }
        }
        for number in [1, 7, 12, 27, 28, 29, 30, 31] {
            within_budget::<Maps<'_>>("map", &fill(number, 2, &[0], size));
        }
        for number in 1..=23 {
            within_budget::<WellKnown<'_>>("wkt", &fill(number, 2, &[0], size));
        }
        for number in [4, 5, 10] {
            within_budget::<two::Required<'_>>("required", &fill(number, 2, &[0], size));
        }
        within_budget::<flyte_event::core::LiteralCollection<'_>>(
            "literals",
            &fill(1, 2, &[0], size),
        );
        within_budget::<dropsonde::Envelope<'_>>("tags", &fill(17, 2, &[0], size));
        within_budget::<dropsonde::HttpStartStop<'_>>("forwarded", &fill(14, 2, &[0], size));
    }
}

#[test]
fn unknown_fields_share_the_budget_even_over_merges() {
    let unknown = [
        Record::varint(900, 0),
        Record::bytes(901, &[]),
        Record { number: 902, wire_type: 3, value: Vec::new() },
        Record { number: 903, wire_type: 5, value: vec![0; 4] },
    ];
    let known = Record::varint(1, 1);
    for some in [&unknown[..1], &unknown[1..2], &unknown[2..3], &unknown[..]] {
        let plain = join(some).repeat(MIB / join(some).len());
        within_budget::<Inner<'_>>("unknown", &plain);
        let mixed = join(&[some, std::slice::from_ref(&known)].concat());
        within_budget::<Inner<'_>>("mixed", &mixed.repeat(MIB / mixed.len()));
        let merged = join(&[Record::bytes(20, &mixed)]);
        within_budget::<Singles<'_>>("merged", &merged.repeat(MIB / merged.len()));
        let list = join(&[Record::bytes(7, &mixed)]);
        within_budget::<Inner<'_>>("list", &list.repeat(MIB / list.len()));
    }
    // Undeclared numbers of a closed enum.
    within_budget::<two::Lists<'_>>("closed", &join(&[Record::bytes(29, &vec![99; MIB])]));
    within_budget::<two::Singles<'_>>("closed", &join(&[Record::varint(16, 99)]).repeat(MIB / 3));
}

#[test]
fn merging_again_and_again_is_linear() {
    let one = |record: &Record, n: usize| join(std::slice::from_ref(record)).repeat(n);
    let inner = Record::bytes(20, &join(&[Record::varint(1, 1), Record::bytes(2, b"text")]));
    linear("submessage", 20_000, |n| assert!(Singles::decode(&one(&inner, n)).is_ok()));
    let words = Record::bytes(20, &join(&[Record::bytes(3, b"a long enough word")]));
    linear("list in submessage", 5_000, |n| {
        let bytes = one(&words, n);
        assert_eq!(Singles::decode(&bytes).unwrap().inner.unwrap().words.len(), n);
    });
    let two_members = join(&[Record::varint(3, 1), Record::bytes(17, &[8, 1])]);
    linear("oneof", 10_000, |n| assert!(Choices::decode(&two_members.repeat(n)).is_ok()));
    let entry = Record::bytes(12, &join(&[Record::bytes(1, b"key"), Record::bytes(2, b"v")]));
    linear("map key", 10_000, |n| {
        assert_eq!(Maps::decode(&one(&entry, n)).unwrap().by_string.len(), 1)
    });
    let spread = join(&[Record::varint(4, 1), Record::varint(1, 1)]);
    linear("list with gaps", 10_000, |n| {
        let bytes = spread.repeat(n);
        let inner = Inner::decode(&bytes).unwrap();
        assert_eq!((inner.numbers.len(), inner.numbers.iter().count()), (n, n));
    });
}

#[test]
fn a_million_merges_hold_no_more_than_their_last_value() {
    let million = |records: &[Record]| join(records).repeat(1_000_000);
    let holds = |what: &str, used: Used, most| {
        assert!(used.peak <= most, "{what}: {} bytes", used.peak);
    };
    let inner = Record::bytes(20, &join(&[Record::varint(1, 1), Record::bytes(2, b"t")]));
    let bytes = million(&[inner]);
    let (read, used) = measure(|| Singles::decode(&bytes).unwrap().inner.unwrap().number);
    assert_eq!(read, 1);
    holds("submessage", used, 4096);
    let bytes = million(&[Record::varint(3, 1), Record::bytes(17, &[8, 1])]);
    let (read, used) = measure(|| Choices::decode(&bytes).map(drop));
    assert_eq!(read, Ok(()));
    holds("oneof", used, 4096);
    // Behind pointers, for which the budget is charged; so is what is in them.
    let bytes = million(&[Record::varint(3, 1), Record::bytes(18, &[0x18, 1])]);
    let (read, used) = measure(|| Choices::decode(&bytes).map(drop));
    assert_eq!(read, Ok(()));
    holds("oneof with a pointer", used, 4096);
    let (tree, leaf) = ([0x12, 4, 0x12, 2, 0x2a, 0], [0x0a, 2, 0x12, 0]);
    let bytes = million(&[Record::bytes(5, &tree), Record::bytes(6, &leaf)]);
    let (read, used) = measure(|| Tree::decode(&bytes).map(drop));
    assert_eq!(read, Ok(()));
    holds("oneof of pointers", used, 8192);
    let entry = Record::bytes(12, &join(&[Record::bytes(1, b"k"), Record::bytes(2, b"v")]));
    let bytes = million(&[entry]);
    let (read, used) = measure(|| Maps::decode(&bytes).unwrap().by_string.len());
    assert_eq!(read, 1);
    holds("map key", used, 4096);
}

#[test]
fn packed_fields_are_checked_and_linear() {
    let bytes = join(&[Record::bytes(19, &vec![7; 8 * MIB])]);
    let (read, used) = measure(|| Lists::decode(&bytes).map(|lists| lists.fixed64_packed.len()));
    assert_eq!(read.unwrap(), MIB);
    assert!(used.peak < 4096, "{}", used.peak);
    for (number, len) in [(1, 7), (3, 5), (17, 2), (19, 9), (2, 12)] {
        let error = Lists::decode(&join(&[Record::bytes(number, &vec![0; len])])).map(drop);
        assert_eq!(*error.unwrap_err().kind(), DecodeErrorKind::InvalidPackedLength);
    }
    linear("packed", 200_000, |n| {
        let bytes = join(&[Record::bytes(5, &b"\x80\x00\x07".repeat(n / 2))]);
        assert_eq!(Lists::decode(&bytes).unwrap().int32_packed.iter().count(), n / 2 * 2);
    });
    let empty = join(&[Record::bytes(5, &[])]).repeat(1_000_000);
    assert_eq!(Lists::decode(&empty).unwrap(), Lists::default());
    let cut = Lists::decode(&join(&[Record::bytes(5, &[1, 0x80])])).map(drop);
    assert_eq!(*cut.unwrap_err().kind(), DecodeErrorKind::UnexpectedEnd);
}

#[test]
fn maps_with_keys_in_any_order_and_alike_keys_are_linear() {
    let entry = |key: &str| {
        Record::bytes(12, &join(&[Record::bytes(1, key.as_bytes()), Record::bytes(2, b"v")]))
    };
    // First and last bytes and the length are the same in all keys.
    let alike = |i: usize| format!("aaaa{i:08}zzzz");
    let map = |order: &[usize]| join(&order.iter().map(|i| entry(&alike(*i))).collect::<Vec<_>>());
    for what in ["ascending", "descending", "mixed"] {
        linear(what, 5_000, |n| {
            let mut order: Vec<usize> = (0..n).collect();
            match what {
                "descending" => order.reverse(),
                "mixed" => order.sort_by_key(|i| i.wrapping_mul(0x9e37_79b9) % 65_536),
                _ => {}
            }
            let bytes = map(&order);
            assert_eq!(Maps::decode(&bytes).unwrap().by_string.len(), n);
        });
    }
}

#[test]
fn nested_maps_with_alike_or_repeated_keys_cost_no_more_at_each_level() {
    // Each level: a large first entry, then entries with keys that look alike.
    let level = |inner: &[u8], keys: &[&str]| {
        let first = Record::bytes(4, &join(&[Record::bytes(1, b"mmmm"), Record::bytes(2, inner)]));
        let rest = keys.iter().map(|key| {
            Record::bytes(4, &join(&[Record::bytes(1, key.as_bytes()), Record::bytes(2, &[])]))
        });
        join(&std::iter::once(first).chain(rest).collect::<Vec<_>>())
    };
    for keys in [vec!["mmmm"; 8], vec!["a"; 40], vec!["b", "a", "b", "a", "mmmm"]] {
        let bytes = (0..45).fold(Vec::new(), |inner, _| level(&inner, &keys));
        let start = ThreadTime::now();
        let tree = Tree::decode(&bytes).unwrap();
        let _ = tree.to_bytes().unwrap();
        let _ = tree.to_json().unwrap();
        assert_eq!(tree.clone().into_owned(), tree);
        assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
    }
}
