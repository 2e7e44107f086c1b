//! What entries of maps carry: how it is charged, and how it is written where
//! a map is read again.

#![allow(clippy::unwrap_used)] // in helpers

use tidings_core::{DecodeOptions, Limits, Message, Str};
use tidings_testkit::kitchen::three;
use tidings_testkit::mutate::{Record, join};

/// The least memory within which this is read.
fn least_memory<'a, M: Message<'a>>(bytes: &'a [u8]) -> usize {
    let fits = |memory| {
        let limits = Limits::DEFAULT.with_max_memory(memory);
        M::decode_with(bytes, &DecodeOptions::STRICT.with_limits(limits)).is_ok()
    };
    let (mut low, mut high) = (0, 1 << 20);
    while low < high {
        let middle = usize::midpoint(low, high);
        if fits(middle) { high = middle } else { low = middle + 1 }
    }
    low
}

/// An entry of a map from texts to texts or messages.
fn entry(key: &str, value: &[u8], carried: &[Record]) -> Vec<Record> {
    [&[Record::bytes(1, key.as_bytes()), Record::bytes(2, value)], carried].concat()
}

fn by_string(key: &str, value: &str, carried: &[Record]) -> Record {
    Record::bytes(12, &join(&entry(key, value.as_bytes(), carried)))
}

/// A pair of vectors' headers: what is remembered for each key that carries something.
const REMEMBERED: usize = size_of::<(Str<'_>, Vec<u8>)>();

#[test]
fn of_a_map_that_is_no_part_of_the_input_what_is_carried_is_charged_as_a_second_map() {
    let carried = [Record::bytes(2047, &[7; 50])];
    let body = |at: u64, carries: bool| {
        let pair = [Record::bytes(1, format!("{at:03}").as_bytes()), Record::varint(2, at)];
        join(&[&pair[..], if carries { &carried } else { &[] }].concat())
    };
    let cost = |count: u64, carries: &dyn Fn(u64) -> bool| {
        let entries = (0..count).map(|at| Record::bytes(6, &body(at, carries(at))));
        let counts = Record::bytes(20, &join(&entries.collect::<Vec<_>>()));
        // The second merges into the first.
        least_memory::<three::Singles<'_>>(&join(&[Record::bytes(20, &[]), counts]))
    };
    // A vector that grows takes three times its length for a moment.
    let copied = |count: u64| usize::try_from(count).unwrap() * 3 * body(0, true).len();
    let maps = 2 * size_of::<std::collections::BTreeMap<Str<'_>, i32>>();
    // Eleven fit the first node of a map, and further nodes are half full.
    for (count, nodes) in [(1, 12), (2, 12), (11, 12), (12, 35), (13, 37), (100, 211)] {
        let more = cost(count, &|_| true) - cost(count, &|_| false);
        assert_eq!(more, maps + copied(count) + nodes * REMEMBERED, "{count}");
    }
    let more = cost(100, &|at| at % 8 == 0) - cost(100, &|_| false);
    assert_eq!(more, maps + copied(13) + 37 * REMEMBERED);
    // What nothing is left of takes what it took.
    let first = cost(30, &|at| at == 0) - cost(30, &|_| false);
    assert_eq!(first, maps + copied(1) + 12 * REMEMBERED);
}

#[test]
fn of_a_map_whose_keys_come_again_what_its_span_carries_is_charged_when_it_is_held() {
    let entry = |key: &str, len: usize| {
        let carried = (len > 0).then(|| Record::bytes(2047, &vec![7; len]));
        by_string(key, "v", carried.as_slice())
    };
    let cost = |entries: &[Record]| least_memory::<three::Maps<'_>>(&join(entries));
    let pair = 2 * size_of::<Str<'_>>();
    let plain = cost(&[entry("a", 0), entry("a", 0)]);
    assert_eq!(plain, 12 * pair, "one node of pairs");
    for len in [1, 20, 90] {
        // The span is what stands before the key that comes again.
        let span = join(&[entry("a", len)]).len();
        let held = cost(&[entry("a", len), entry("a", 0)]);
        assert_eq!(held - plain, 3 * span + 12 * REMEMBERED, "{len}");
        // Of twelve entries the nodes are as many as of pairs.
        let twelve: Vec<String> = (0..12).map(|at| format!("{at:02}")).collect();
        let keys = || twelve.iter().chain(twelve.first()).map(String::as_str);
        let plain = cost(&keys().map(|key| entry(key, 0)).collect::<Vec<_>>());
        let held: Vec<Record> = keys().map(|key| entry(key, len)).collect();
        let spans = join(held.get(..12).unwrap()).len();
        let last = join(&entry_body("00", len)).len();
        assert_eq!(cost(&held) - plain, 3 * spans + 35 * REMEMBERED + 3 * last, "{len}");
    }
}

/// The fields of an entry with the value `v` that carries so many bytes.
fn entry_body(key: &str, len: usize) -> Vec<Record> {
    entry(key, b"v", &[Record::bytes(2047, &vec![7; len])])
}

/// A map of maps of messages, which is read again when the inner one is asked for.
fn to_maps(key: &str, value: &[Record], carried: &[Record]) -> Record {
    Record::bytes(30, &join(&entry(key, &join(value), carried)))
}

/// What the inner maps of the only entry are written as.
fn read_again(inner: &[Record]) -> Vec<u8> {
    let outer = join(&[to_maps("k", inner, &[])]);
    let maps = three::Maps::decode(&outer).unwrap();
    let (_, inner) = maps.to_maps.iter().next().unwrap();
    let written = inner.to_bytes().unwrap();
    let owned = inner.into_value().into_owned().to_bytes().unwrap();
    assert_eq!(owned.len(), written.len());
    written
}

#[test]
fn an_entry_that_is_read_again_keeps_what_it_carries_whatever_stands_between() {
    let carried = [Record::varint(3, 300), Record::bytes(9, b"kept")];
    let gap = Record::varint(99, 1);
    for first in [&carried[..], &[]] {
        for second in [&carried[..], &[]] {
            let (a, b) = (to_maps("a", &[], first), to_maps("b", &[], second));
            let bytes = [a.clone(), gap.clone(), b.clone()];
            assert_eq!(read_again(&bytes), join(&[a, b, gap.clone()]));
        }
    }
}

#[test]
fn an_entry_that_carries_nothing_is_written_in_the_common_order_where_something_stood_between() {
    let gap = Record::varint(99, 1);
    let swapped = |number: u32, key: &[u8], value: &[u8]| {
        Record::bytes(number, &join(&[Record::bytes(2, value), Record::bytes(1, key)]))
    };
    let expected = join(&[to_maps("a", &[], &[]), to_maps("b", &[], &[]), gap.clone()]);
    assert_eq!(
        read_again(&[swapped(30, b"a", b""), gap.clone(), to_maps("b", &[], &[])]),
        expected
    );
    // So it is of a map that is read once.
    let bytes = join(&[swapped(12, b"a", b"1"), gap.clone(), by_string("b", "2", &[])]);
    let expected = join(&[by_string("a", "1", &[]), by_string("b", "2", &[]), gap]);
    assert_eq!(three::Maps::decode(&bytes).unwrap().to_bytes().unwrap(), expected);
}

#[test]
fn maps_of_different_lengths_are_not_equal_and_those_with_other_entries_neither() {
    let map = |entries: &[(&str, &str)]| {
        let entries: Vec<_> = entries.iter().map(|(k, v)| by_string(k, v, &[])).collect();
        join(&entries)
    };
    let all = [map(&[]), map(&[("a", "1")]), map(&[("a", "1"), ("b", "2")]), map(&[("b", "1")])];
    for (at, one) in all.iter().enumerate() {
        for (place, other) in all.iter().enumerate() {
            let [one, other] = [one, other].map(|bytes| three::Maps::decode(bytes).unwrap());
            assert_eq!(one == other, at == place);
            assert_eq!(one.into_owned() == other.into_owned(), at == place);
        }
    }
}
