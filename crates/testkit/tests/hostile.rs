//! Binary input made to hurt: a typed error or the right value, within the
//! memory budget, on a small stack, in linear time. Never a panic.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)] // in helpers

mod common;

use std::time::Duration;

use cpu_time::ThreadTime;

use common::{binary_to_binary, messages};
use std::collections::BTreeMap;

use tidings_core::wkt::{ListValue, Struct, Value, ValueKind};
use tidings_core::{DecodeError, DecodeErrorKind, DecodeOptions, Message};
use tidings_testkit::generate::{self, Values};
use tidings_testkit::kitchen::three::{Choices, Inner, Lists, Maps, Singles, Tree, WellKnown};
use tidings_testkit::kitchen::two;
use tidings_testkit::memory::{Counting, measure};
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
        let budget = (8 * bytes.len()).max(MIB) + MIB;
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
    let bound = first.0 * 12 + Duration::from_millis(50);
    assert!(second.0 <= bound, "{what}: {:?} then {:?}", first.0, second.0);
}

#[test]
fn every_prefix_and_every_single_bit_flip_is_a_value_or_a_typed_error() {
    for entry in messages() {
        let name = entry.info.full_name;
        let mut random = Random::named(30, name);
        let made = |_| oracle::encode(&generate::message(&mut random, Values::Binary, entry.info));
        let bases = (0..20).map(made);
        let base = bases.filter(|bytes| bytes.len() <= 100).max_by_key(Vec::len);
        let base = base.unwrap_or_default();
        let try_all = |bytes: &[u8]| {
            for options in both() {
                let _ = binary_to_binary(entry, bytes, &options);
            }
            let _ = common::binary_to_json(entry, bytes);
        };
        for end in 0..base.len() {
            try_all(&base[..end]);
        }
        for bit in 0..base.len() * 8 {
            let mut bytes = base.clone();
            bytes[bit / 8] ^= 1 << (bit % 8);
            try_all(&bytes);
        }
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
                assert!(text.contains("ends too early"), "{}: {text}", field.name);
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
fn packed_fields_are_checked_and_linear() {
    let bytes = join(&[Record::bytes(19, &vec![7; 8 * MIB])]);
    let (read, used) = measure(|| Lists::decode(&bytes).map(|lists| lists.fixed64_packed.len()));
    assert_eq!(read.unwrap(), MIB);
    assert!(used.peak < 4096, "{}", used.peak);
    for (number, len) in [(1, 7), (3, 5), (17, 2), (19, 9), (2, 12)] {
        let error = Lists::decode(&join(&[Record::bytes(number, &vec![0; len])])).map(drop);
        assert_eq!(*error.unwrap_err().kind(), DecodeErrorKind::InvalidPackedLength);
    }
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

#[test]
fn encoding_a_deep_message_costs_as_much_as_a_flat_one() {
    let leaves = || (0..20_000).map(|i| Tree::default().with_name(format!("leaf {i}")));
    let flat = Tree::default().with_branches(leaves().collect::<Vec<_>>());
    let deep = (0..50).fold(flat.clone(), |inner, _| {
        Tree::default().with_branches(vec![inner, Tree::default().with_name("beside")])
    });
    let time = |tree: &Tree<'_>| {
        let once = || {
            let start = ThreadTime::now();
            let bytes = tree.to_bytes().unwrap();
            (start.elapsed(), bytes.len())
        };
        (0..3).map(|_| once()).min().unwrap()
    };
    let (flat_time, deep_time) = (time(&flat), time(&deep));
    assert!(deep_time.0 < flat_time.0 * 3, "{flat_time:?} {deep_time:?}");
    let bytes = deep.to_bytes().unwrap();
    assert_eq!(Tree::decode(&bytes).unwrap(), deep);
    let descriptor = oracle::descriptor("kitchen.three.Tree");
    let read = oracle::decode(&descriptor, &bytes).unwrap();
    assert_eq!(oracle::encode(&read).len(), bytes.len());
}

#[test]
fn lengths_of_one_to_four_bytes_are_right_at_every_level() {
    let descriptor = oracle::descriptor("kitchen.three.Tree");
    for size in [0, 126, 127, 128, 16_380, 16_383, 16_384, 20_000, 2_097_140, 2_097_152, 3_000_000]
    {
        for depth in [1usize, 2, 5] {
            let leaf = Tree::default().with_name("x".repeat(size));
            let tree = (0..depth).fold(leaf, |inner, level| match level % 3 {
                0 => Tree::default().with_only(inner).with_name("a"),
                1 => Tree::default().with_branches(vec![Tree::default(), inner, Tree::default()]),
                _ => Tree::default().with_named(
                    [("k".into(), inner)].into_iter().collect::<tidings_core::Map<'_, _, _>>(),
                ),
            });
            let bytes = tree.to_bytes().unwrap();
            assert_eq!(bytes.len(), tree.encoded_len());
            let read = oracle::decode(&descriptor, &bytes).unwrap();
            assert_eq!(oracle::encode(&read), bytes, "{size} {depth}");
        }
    }
}

#[test]
fn a_value_too_deep_for_a_decoder_is_not_encoded() {
    let deep =
        |levels| (0..levels).fold(Tree::default(), |inner, _| Tree::default().with_only(inner));
    assert!(deep(100).to_bytes().is_ok());
    assert!(deep(100).to_json().is_ok());
    for levels in [101, 500] {
        let tree = deep(levels);
        let mut out = b"before".to_vec();
        let error = tree.encode_into(&mut out).unwrap_err();
        assert!(error.to_string().contains("Limits::max_depth"), "{error}");
        assert_eq!(out, b"before");
        let mut text = String::from("before");
        assert!(tree.write_json(&mut text).is_err());
        assert_eq!(text, "before");
    }
}

/// Everything that can be done to a value, however deep it nests.
fn handle_with_care<M: Message<'static, Owned = M>>(value: M) {
    let copy = value.clone();
    assert!(copy == value);
    assert!(format!("{copy:?}").len() > 200_000);
    assert!(copy.to_bytes().unwrap_err().to_string().contains("Limits::max_depth"));
    assert!(copy.to_json().unwrap_err().to_string().contains("Limits::max_depth"));
    assert!(copy.into_owned() == value);
}

#[test]
fn values_built_by_hand_may_nest_as_deep_as_memory_allows() {
    const LEVELS: usize = 200_000;
    let value = |kind| Value::default().with_kind(kind);
    on_a_small_stack(move || {
        handle_with_care(
            (0..LEVELS).fold(Tree::default(), |tree, _| Tree::default().with_only(tree)),
        );
        handle_with_care((0..LEVELS).fold(ListValue::default(), |list, _| {
            ListValue::default().with_values(vec![value(ValueKind::ListValue(list))])
        }));
        handle_with_care((0..LEVELS).fold(Struct::default(), |object, _| {
            let entry = ("a".into(), value(ValueKind::StructValue(object)));
            Struct::default().with_fields(BTreeMap::from([entry]))
        }));
    });
}
