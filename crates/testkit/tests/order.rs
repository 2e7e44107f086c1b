//! The order in which protobuf-go writes fields when it is asked to be
//! deterministic.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // in helpers

use tidings_core::Message;
use tidings_core::info::MessageInfo;
use tidings_core::rt::wire::go_order;
use tidings_testkit::kitchen::three::{Choices, Inner, Maps, Singles, Tree};
use tidings_testkit::mutate::{Record, join};

/// The records, put in order, are those at these places.
#[track_caller]
fn becomes(info: &'static MessageInfo, records: &[Record], places: &[usize]) {
    let expected: Vec<Record> = places.iter().map(|place| records[*place].clone()).collect();
    let mut out = b"before".to_vec();
    go_order(&join(records), info, &mut out).unwrap();
    assert_eq!(out, [b"before", &*join(&expected)].concat());
}

/// A message in a record, in two orders.
fn nested(number: u32) -> [Record; 2] {
    let (name, value) = (Record::bytes(2, b"b"), Record::varint(1, 7));
    [[&name, &value], [&value, &name]]
        .map(|records| Record::bytes(number, &join(&records.map(Clone::clone))))
}

#[test]
fn fields_stand_by_number_and_those_of_one_number_as_they_came() {
    let singles = [Record::varint(16, 2), Record::bytes(14, b"\x7f"), Record::varint(3, 300)];
    becomes(Singles::INFO, &singles, &[2, 1, 0]);
    let numbers = [Record::bytes(4, &[1, 2]), Record::varint(4, 3), Record::varint(1, 4)];
    becomes(Inner::INFO, &numbers, &[2, 0, 1]);
    let far = [Record::varint(536_870_911, 1), Record::varint(2, 5), Record::bytes(2047, b"x")];
    becomes(Singles::INFO, &far, &[2, 0, 1]);
}

#[test]
fn members_of_oneofs_come_after_other_fields_and_unknown_fields_last() {
    let choices = [
        Record::varint(99, 1),
        Record::bytes(23, b"left"),
        Record::varint(13, 1),
        Record::bytes(22, b"inside"),
        Record::bytes(21, b"between"),
        // A text where the schema has a number is unknown, too.
        Record::bytes(3, b"odd"),
    ];
    becomes(Choices::INFO, &choices, &[4, 3, 2, 1, 0, 5]);
}

#[test]
fn messages_in_messages_are_ordered_wherever_they_stand() {
    let order = |info, given: &Record, expected: &Record| {
        let mut out = Vec::new();
        go_order(&join(std::slice::from_ref(given)), info, &mut out).unwrap();
        assert_eq!(out, join(std::slice::from_ref(expected)));
    };
    let [given, expected] = nested(20);
    order(Singles::INFO, &given, &expected);
    let [given, expected] = nested(17);
    order(Choices::INFO, &given, &expected);
    // The value of an entry, which itself is left as it is.
    let entry = |value: &Record, number| {
        Record::bytes(number, &join(&[value.clone(), Record::bytes(1, b"key")]))
    };
    let [given, expected] = nested(2);
    order(Maps::INFO, &entry(&given, 29), &entry(&expected, 29));
    order(Maps::INFO, &entry(&given, 27), &entry(&given, 27));
    let tree = |inner: [Record; 2]| Record::bytes(2, &join(&inner));
    let (name, only) = (Record::bytes(1, b"n"), Record::bytes(2, b""));
    order(Tree::INFO, &tree([only.clone(), name.clone()]), &tree([name, only]));
}

#[test]
fn entries_of_a_map_stand_by_their_keys() {
    let entry =
        |key: &[u8]| Record::bytes(12, &join(&[Record::bytes(1, key), Record::bytes(2, b"value")]));
    becomes(Maps::INFO, &[b"c", b"a", b"b"].map(|key| entry(key)), &[1, 2, 0]);
}

/// What stands in a message is not looked at before it is put in order.
#[test]
fn what_is_no_message_is_refused_at_any_depth() {
    let whole = |record: Record| join(&[record]);
    let entry = |value: &[u8]| whole(Record::bytes(29, &whole(Record::bytes(2, value))));
    let odd = |entry: &[u8]| whole(Record::bytes(29, entry));
    let broken: &[(&'static MessageInfo, Vec<u8>)] = &[
        (Singles::INFO, b"\x07".to_vec()),
        (Singles::INFO, b"\x72\x05a".to_vec()),
        (Singles::INFO, whole(Record::bytes(20, b"\x07"))),
        (Singles::INFO, whole(Record::bytes(20, b"\x12\x05a"))),
        (Maps::INFO, entry(b"\x07")),
        (Maps::INFO, entry(b"\x12\x05a")),
        (Maps::INFO, odd(b"\x07")),
        (Maps::INFO, odd(b"\x0a\x05a")),
    ];
    for (info, bytes) in broken {
        assert!(go_order(bytes, info, &mut Vec::new()).is_err(), "{bytes:x?}");
    }
    // Messages may be as deep as every decoder takes them.
    for in_map in [false, true] {
        let wrap = |inner: &[u8]| {
            let only = whole(Record::bytes(2, inner));
            if in_map { whole(Record::bytes(4, &only)) } else { only }
        };
        let mut deep = Vec::new();
        let mut refused = 0;
        for _ in 0..110 {
            deep = wrap(&deep);
            let ordered = go_order(&deep, Tree::INFO, &mut Vec::new());
            assert_eq!(ordered.is_ok(), Tree::decode(&deep).is_ok());
            refused += usize::from(ordered.is_err());
        }
        assert!((10..=60).contains(&refused), "{refused}");
    }
}
