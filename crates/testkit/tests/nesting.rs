//! Lengths and levels of nested messages, at the edges of what they may be.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // in helpers

mod common;

use common::{binary_to_json, entry, json_to_binary};
use tidings_core::{DecodeOptions, EncodeError, Limits, Message};
use tidings_testkit::kitchen::three::{Choices, Maps, Singles, Tree};
use tidings_testkit::mutate::{Record, join};

/// Sizes around those at which a length takes one byte more.
fn sizes() -> impl Iterator<Item = usize> {
    (110..135).chain(16_360..16_400).chain([40_000]).chain(2_097_120..2_097_156)
}

#[test]
fn a_nested_message_of_any_length_has_its_length_before_it() {
    for len in sizes() {
        let text = "t".repeat(len);
        let inner = [Record::varint(1, 7), Record::bytes(2, text.as_bytes())];
        let twice = [&inner[..], &[Record::bytes(5, &join(&inner))]].concat();
        let expected = join(&[Record::bytes(14, b"s"), Record::bytes(20, &join(&twice))]);
        let message = Singles::decode(&expected).unwrap().into_owned();
        assert!(message.to_bytes().unwrap() == expected, "{len}");
    }
}

#[test]
fn members_in_any_order_are_written_in_order_whatever_their_lengths() {
    let short = ("\"stringValue\":\"s\"", Record::bytes(14, b"s"));
    for len in sizes().step_by(9).chain([16_380, 16_384]) {
        let text = "t".repeat(len);
        let records = [Record::varint(1, 7), Record::bytes(2, text.as_bytes())];
        let given = format!("{{\"text\":\"{text}\",\"number\":7}}");
        let long = (format!("\"inner\":{given}"), Record::bytes(20, &join(&records)));
        let nested = [&records[..], &[Record::bytes(5, &join(&records))]].concat();
        let inner = format!("{{\"inner\":{given},\"text\":\"{text}\",\"number\":7}}");
        let twice = (format!("\"inner\":{inner}"), Record::bytes(20, &join(&nested)));
        for (member, record) in [long, twice] {
            let expected = join(&[short.1.clone(), record]);
            for text in [format!("{{{member},{}}}", short.0), format!("{{{},{member}}}", short.0)] {
                let found = json_to_binary(entry("kitchen.three.Singles"), &text).unwrap();
                assert!(found == expected, "{len}");
            }
        }
    }
}

#[test]
fn fields_that_are_not_declared_by_number_are_written_by_number_whatever_their_lengths() {
    for len in sizes().step_by(9).chain([16_380, 16_384]) {
        let text = "t".repeat(len);
        let json = format!("{{\"number\":7,\"text\":\"{text}\"}}");
        let inner = join(&[Record::varint(1, 7), Record::bytes(2, text.as_bytes())]);
        let (right, inside) = (Record::bytes(24, &inner), Record::bytes(22, b"i"));
        let first = (format!("\"inner\":{json},"), Record::bytes(17, &inner));
        for (before, record) in [(String::new(), None), (first.0, Some(first.1))] {
            let text = format!("{{{before}\"right\":{json},\"inside\":\"i\"}}");
            let records: Vec<_> =
                record.into_iter().chain([inside.clone(), right.clone()]).collect();
            let found = json_to_binary(entry("kitchen.three.Choices"), &text).unwrap();
            assert!(found == join(&records), "{len}");
        }
    }
}

/// A limit that is not reached here.
fn deep() -> DecodeOptions {
    DecodeOptions::STRICT.with_limits(Limits::DEFAULT.with_max_depth(500))
}

#[test]
fn what_is_written_nests_as_deep_as_what_is_read() {
    let time = Record::bytes(19, &join(&[Record::varint(1, 5)]));
    for levels in 95..105 {
        for leaf in [&[][..], std::slice::from_ref(&time)] {
            let bytes = (0..levels).fold(join(leaf), |inner, _| join(&[Record::bytes(18, &inner)]));
            let owned = Choices::decode_with(&bytes, &deep()).unwrap().message.into_owned();
            same_end(Choices::decode(&bytes).is_ok(), owned.to_bytes(), &bytes);
        }
    }
}

#[track_caller]
fn same_end(read: bool, written: Result<Vec<u8>, EncodeError>, bytes: &[u8]) {
    match written {
        Ok(written) => assert!(read && written == bytes),
        Err(error) => assert!(!read && matches!(error, EncodeError::TooDeep { limit: 100, .. })),
    }
}

/// Maps in maps, with these records in the innermost.
fn maps(levels: usize, leaf: &[Record]) -> Vec<u8> {
    let within = |inner: Vec<u8>, _| {
        join(&[Record::bytes(30, &join(&[Record::bytes(1, b"k"), Record::bytes(2, &inner)]))])
    };
    (0..levels).fold(join(leaf), within)
}

#[test]
fn entries_of_maps_are_a_level_however_many_they_are_and_whatever_they_hold() {
    let entry = |number, key: &[u8], value: Record| {
        Record::bytes(number, &join(&[Record::bytes(1, key), value]))
    };
    let texts = [b"a", b"b"].map(|key| entry(12, key, Record::bytes(2, b"text")));
    let numbers = [b"a", b"b"].map(|key| entry(15, key, Record::varint(2, 5)));
    for levels in 47..53 {
        for leaf in [&[][..], &texts[..1], &texts, &numbers[..1], &numbers] {
            let bytes = maps(levels, leaf);
            let owned = Maps::decode_with(&bytes, &deep()).unwrap().message.into_owned();
            let read = Maps::decode(&bytes).is_ok();
            same_end(read, owned.to_bytes(), &bytes);
            let converted = binary_to_json(common::entry("kitchen.three.Maps"), &bytes);
            assert_eq!(converted.is_ok(), read, "{levels} {converted:?}");
        }
    }
}

#[test]
fn json_that_nests_too_deep_is_refused_by_every_way_to_binary() {
    for levels in 47..53 {
        for leaf in ["{}", "{\"byString\":{\"a\":\"b\"}}", "{\"toInt32\":{\"a\":1}}"] {
            let (open, close) = ("{\"toMaps\":{\"k\":".repeat(levels), "}}".repeat(levels));
            let text = format!("{open}{leaf}{close}");
            let read = Maps::from_json(&text).map(|maps| maps.to_bytes().unwrap());
            let converted = json_to_binary(entry("kitchen.three.Maps"), &text);
            assert_eq!(converted.ok(), read.ok(), "{levels} {leaf}");
        }
    }
}

/// A tree in a tree, so often.
fn moved(tree: &Tree<'_>, levels: usize) -> Tree<'static> {
    let read = tree.clone();
    let deeper = (0..levels).fold(read, |inner, _| Tree::default().with_only(inner));
    assert_refused_or_readable(&deeper);
    deeper.into_owned()
}

/// What is written can be read.
fn assert_refused_or_readable(tree: &Tree<'_>) {
    match tree.to_bytes() {
        Ok(bytes) => assert_eq!(Tree::decode(&bytes).unwrap().to_bytes().unwrap(), bytes),
        Err(error) => assert!(matches!(error, EncodeError::TooDeep { .. }), "{error}"),
    }
    match tree.to_json() {
        Ok(text) => assert_eq!(Tree::from_json(&text).unwrap().to_json().unwrap(), text),
        Err(error) => assert!(matches!(error, EncodeError::TooDeep { .. }), "{error}"),
    }
}

/// So many levels of messages, groups or entries, none of which is read before it is asked for.
fn nested(levels: usize) -> [Vec<u8>; 4] {
    let wrap = |numbers: &[u32]| {
        let wrap = |inner: Vec<u8>, number: &u32| join(&[Record::bytes(*number, &inner)]);
        numbers.iter().cycle().take(levels).fold(Vec::new(), wrap)
    };
    let groups = [vec![0x7b; levels], vec![0x7c; levels]].concat();
    [wrap(&[3]), wrap(&[2, 4]), wrap(&[2, 3]), groups]
}

#[test]
fn what_is_moved_deeper_is_written_where_it_can_be_read_and_nowhere_else() {
    for bytes in nested(50) {
        let tree = Tree::decode(&bytes).unwrap();
        for (levels, fits) in [(0, true), (49, true), (50, true), (51, false), (90, false)] {
            let deeper =
                (0..levels).fold(tree.clone(), |inner, _| Tree::default().with_only(inner));
            assert_eq!(deeper.to_bytes().is_ok(), fits, "{levels} {bytes:02x?}");
            assert_eq!(moved(&tree, levels).to_bytes().is_ok(), fits, "{levels}");
        }
    }
    let text = format!("{{\"zz\":{}1{}}}", "[".repeat(50), "]".repeat(50));
    let tree = Tree::from_json(&text).unwrap();
    for (levels, fits) in [(0, true), (50, true), (51, false), (90, false)] {
        let deeper = moved(&tree, levels);
        assert_eq!(deeper.to_json().is_ok(), fits, "{levels}");
    }
}

#[test]
fn what_was_read_with_a_higher_limit_is_not_written_with_a_lower_one() {
    let options = DecodeOptions::STRICT.with_limits(Limits::DEFAULT.with_max_depth(300));
    for levels in [100, 101, 250] {
        for bytes in nested(levels) {
            let tree = Tree::decode_with(&bytes, &options).unwrap().message;
            assert_eq!(tree.to_bytes().is_ok(), levels == 100, "{levels} {:02x?}", &bytes[..8]);
            let mut out = Vec::new();
            tree.encode_within(&mut out, 300).unwrap();
            assert_eq!(out, bytes);
            // An element that is read on demand knows how deep it may be.
            for inner in &tree.branches {
                let mut out = Vec::new();
                inner.encode_within(&mut out, 299).unwrap();
                assert_refused_or_readable(&inner);
            }
        }
    }
}

#[test]
fn unknown_fields_put_in_by_hand_are_looked_through() {
    let [.., groups] = nested(60);
    let mut tree = Tree::default();
    tree.unknown_fields.push_wire(&groups).unwrap();
    for (levels, fits) in [(0, true), (40, true), (41, false)] {
        assert_eq!(moved(&tree, levels).to_bytes().is_ok(), fits, "{levels}");
    }
}

#[test]
fn unknown_fields_beside_times_are_looked_through() {
    let [.., groups] = nested(60);
    let mut choices = Choices::default();
    choices.unknown_fields.push_wire(&groups).unwrap();
    for (depth, fits) in [(100, true), (60, true), (59, false)] {
        let mut out = Vec::new();
        assert_eq!(choices.encode_within(&mut out, depth).is_ok(), fits, "{depth}");
    }
}
