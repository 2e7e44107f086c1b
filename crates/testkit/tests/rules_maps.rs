//! Entries of maps that carry unknown fields: the pair is read, and the fields
//! stay with it.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // in helpers

mod common;

use cpu_time::ThreadTime;
use tidings_core::info::Kind;
use tidings_core::{DecodeErrorKind, DecodeOptions, Limits, Map, Message};
use tidings_testkit::kitchen::{three, two};
use tidings_testkit::memory::{Counting, measure};
use tidings_testkit::mutate::{Record, join};

#[global_allocator]
static COUNTING: Counting = Counting;

/// Fields of every wire type that no entry has; the value's own number with
/// another wire type is one of them.
fn others() -> Vec<Record> {
    let group = Record { number: 9, wire_type: 3, value: join(&[Record::varint(4, 1)]) };
    vec![
        Record::varint(3, 300),
        Record { number: 4, wire_type: 1, value: vec![8; 8] },
        Record { number: 2, wire_type: 3, value: Vec::new() },
        Record { number: 5, wire_type: 5, value: vec![7; 4] },
        Record::bytes(2047, b"kept"),
        group,
    ]
}

/// An entry of `by_string`.
fn entry(key: &str, value: &str, carried: &[Record]) -> Record {
    let pair = [Record::bytes(1, key.as_bytes()), Record::bytes(2, value.as_bytes())];
    Record::bytes(12, &join(&[&pair, carried].concat()))
}

#[test]
fn what_an_entry_carries_is_written_back_from_a_borrowed_and_an_owned_map_of_every_type() {
    let mut checked = 0;
    for message in common::messages() {
        for field in message.info.fields {
            let Kind::Map((key, value)) = field.kind else { continue };
            let pair = |number, kind: Kind| Record {
                number,
                wire_type: u8::try_from(kind.wire_type()).unwrap(),
                value: vec![0; [8, 8, 0, 0, 0, 4][kind.wire_type() as usize]],
            };
            let body = join(&[vec![pair(1, *key), pair(2, *value)], others()].concat());
            let bytes = join(&[Record::bytes(field.number, &body)]);
            let partial = DecodeOptions::STRICT.with_partial(true);
            let name = format!("{}.{}", message.info.full_name, field.name);
            let written = common::binary_to_binary(message, &bytes, &partial).unwrap();
            assert!(written == bytes, "{name}: {written:x?} for {bytes:x?}");
            checked += 1;
        }
    }
    assert!(checked > 60, "only {checked} maps");
}

#[test]
fn what_an_entry_carries_outlives_the_input_wherever_the_map_stands() {
    let maps = join(&[
        entry("a", "1", &others()),
        Record::varint(99, 1),
        entry("b", "2", &[]),
        entry("c", "3", &others()[..1]),
    ]);
    let sorted = join(&[
        entry("a", "1", &others()),
        entry("b", "2", &[]),
        entry("c", "3", &others()[..1]),
        Record::varint(99, 1),
    ]);
    let borrowed = three::Maps::decode(&maps).unwrap();
    assert!(borrowed.to_bytes().unwrap() == sorted);
    assert!(borrowed.clone().into_owned().to_bytes().unwrap() == sorted);
    assert!(borrowed.clone().into_owned().into_owned().to_bytes().unwrap() == sorted);
    assert!(three::Maps::decode_owned(&maps).unwrap().to_bytes().unwrap() == sorted);
    assert!(borrowed == borrowed.clone().into_owned());

    // In a map of messages, which is read again when it is asked for.
    let inner = join(&[Record::bytes(1, b"k"), Record::bytes(2, &maps)]);
    let outer = join(&[Record::bytes(30, &[inner.as_slice(), &[0x18, 1]].concat())]);
    let expected = [Record::bytes(1, b"k"), Record::bytes(2, &sorted), Record::varint(3, 1)];
    let expected = join(&[Record::bytes(30, &join(&expected))]);
    let read = three::Maps::decode(&outer).unwrap();
    assert!(read.to_bytes().unwrap() == outer);
    assert!(read.to_maps.get("k").unwrap().to_bytes().unwrap() == sorted);
    assert!(read.into_owned().to_bytes().unwrap() == expected);
}

#[test]
fn a_changed_value_keeps_what_its_entry_carries_and_a_removed_key_does_not() {
    let bytes = join(&[entry("a", "1", &others()), entry("b", "2", &others())]);
    let mut maps = three::Maps::decode(&bytes).unwrap();
    let entries = maps.by_string.to_mut();
    entries.insert("a".into(), "other".into());
    entries.remove("b");
    entries.insert("c".into(), "3".into());
    let expected = join(&[entry("a", "other", &others()), entry("c", "3", &[])]);
    assert!(maps.to_bytes().unwrap() == expected);
    assert_eq!(maps.by_string.len(), 2);
    assert_eq!(maps.by_string.get("a").unwrap().as_str(), "other");
    assert!(maps.clone().into_owned().to_bytes().unwrap() == expected);
    assert_eq!(maps.to_json().unwrap(), r#"{"byString":{"a":"other","c":"3"}}"#);
    maps.by_string.to_mut().clear();
    assert!(maps.by_string.is_empty() && maps.to_bytes().unwrap().is_empty());
}

#[test]
fn of_a_key_that_comes_again_the_last_entry_counts_with_what_it_carries() {
    for (first, second, third) in [(1, 2, 3), (1, 0, 2), (0, 1, 0), (2, 1, 0), (0, 0, 1)] {
        let carried = |count: usize| others()[..count].to_vec();
        let bytes = join(&[
            entry("a", "1", &carried(first)),
            entry("b", "2", &carried(second)),
            entry("a", "3", &carried(third)),
        ]);
        let expected = join(&[entry("a", "3", &carried(third)), entry("b", "2", &carried(second))]);
        let maps = three::Maps::decode(&bytes).unwrap();
        assert!(maps.to_bytes().unwrap() == expected, "{first} {second} {third}");
        assert!(maps.clone().into_owned() == maps);
        assert!(three::Maps::decode(&expected).unwrap() == maps);
    }
}

#[test]
fn maps_that_differ_only_in_what_their_entries_carry_are_not_equal() {
    let plain = join(&[entry("a", "1", &[])]);
    let carrying = join(&[entry("a", "1", &others())]);
    let [plain, carrying] = [&plain, &carrying].map(|bytes| three::Maps::decode(bytes).unwrap());
    assert_ne!(plain, carrying);
    assert!(plain.clone().into_owned() != carrying.clone().into_owned());
    let mut emptied = carrying.clone();
    emptied.by_string.to_mut().remove("a");
    assert!(emptied == three::Maps::default());
    emptied.by_string.to_mut().insert("a".into(), "1".into());
    assert!(emptied == carrying, "the key is back, and what it carries with it");
    let made = Map::from_iter([("a".into(), "1".into())]);
    assert!(plain.by_string == made && carrying.by_string != made);
}

#[test]
fn an_entry_of_a_closed_enum_is_unknown_as_a_whole_and_the_others_keep_what_they_carry() {
    let entry = |key, value, carried: &[Record]| {
        let pair = [Record::varint(1, key), Record::varint(2, value)];
        Record::bytes(28, &join(&[&pair, carried].concat()))
    };
    let bytes = join(&[entry(7, 1, &others()), entry(8, 99, &others()), entry(9, 2, &[])]);
    let sorted = join(&[entry(7, 1, &others()), entry(9, 2, &[]), entry(8, 99, &others())]);
    let maps = two::Maps::decode(&bytes).unwrap();
    assert!(maps.to_bytes().unwrap() == sorted);
    assert!(maps.into_owned().to_bytes().unwrap() == sorted);
}

#[test]
fn what_entries_carry_counts_against_the_memory() {
    for carried in [Record::varint(3, 1), Record::bytes(2047, &[7; 300])] {
        let one = |at: usize| entry(&format!("{at:05}"), "", std::slice::from_ref(&carried));
        let twice = |at: usize| one(at / 2);
        for entries in [
            (0..9_000).map(one).collect::<Vec<_>>(),
            (0..9_000).map(twice).collect(),
            (0..9_000).map(|at| one(at / 8_999)).collect(),
        ] {
            let bytes = join(&entries);
            let budget = Limits::DEFAULT.memory_for(bytes.len());
            let (_, used) = measure(|| three::Maps::decode_owned(&bytes).map(drop));
            assert!(used.peak <= budget, "{} of {budget}", used.peak);
            let small = DecodeOptions::STRICT.with_limits(Limits::DEFAULT.with_max_memory(40_000));
            let (refused, used) = measure(|| three::Maps::decode_owned_with(&bytes, &small));
            let kind = refused.unwrap_err().kind().clone();
            assert!(matches!(kind, DecodeErrorKind::Limit { option: "Limits::max_memory", .. }));
            assert!(used.peak <= 48_000, "{}", used.peak);
        }
    }
}

#[test]
fn entries_with_much_between_them_take_hardly_longer_than_what_is_between() {
    let between = join(&[Record::varint(900, 1)]).repeat(1000);
    let entries = |round: u64| {
        let numbers = (1..=4).map(|number| {
            Record::bytes(number, &join(&[Record::varint(1, round), Record::bytes(2, b"v")]))
        });
        join(&numbers.chain([entry(&round.to_string(), "v", &[])]).collect::<Vec<_>>())
    };
    let plain = between.repeat(64);
    let spread: Vec<u8> =
        (0..64).flat_map(|round| [entries(round), between.clone()].concat()).collect();
    let time = |bytes: &[u8], entries: usize| {
        let once = || {
            let start = ThreadTime::now();
            let maps = three::Maps::decode(bytes).unwrap();
            assert_eq!((maps.by_int32.len(), maps.by_string.len()), (entries, entries));
            start.elapsed()
        };
        (0..3).map(|_| once()).min().unwrap()
    };
    let (plain, spread) = (time(&plain, 0), time(&spread, 64));
    assert!(spread < plain * 8, "{plain:?} without entries, {spread:?} with them");
}

#[test]
fn what_is_missing_in_a_map_is_named_by_its_key_whatever_that_is() {
    let part = two::Part::fresh;
    let mut missing = tidings_core::rt::MissingFields::default();
    Map::from(std::collections::BTreeMap::from([(7, part())])).find_missing("m", &mut missing);
    let named = std::collections::BTreeMap::from([("k".into(), part())]);
    Map::<tidings_core::Str<'_>, _>::from(named).find_missing("n", &mut missing);
    let said = format!("{missing:?}");
    for path in ["m[7].high", "m[7].low", "n[\\\"k\\\"].high", "n[\\\"k\\\"].low"] {
        assert!(said.contains(path), "{path}: {said}");
    }
}
