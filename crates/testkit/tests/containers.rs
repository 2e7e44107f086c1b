//! Maps and lists: what is written for entries of any size, and in which order
//! they come back.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // in helpers

use tidings_core::{DecodeErrorKind, JsonStyle, Map, Message};
use tidings_testkit::kitchen::three;
use tidings_testkit::mutate::{Record, join};

/// An entry with a text for its key and bytes for its value.
fn entry(number: u32, key: &[u8], value: &[u8]) -> Record {
    Record::bytes(number, &join(&[Record::bytes(1, key), Record::bytes(2, value)]))
}

#[test]
fn entries_of_text_and_bytes_are_written_with_their_lengths_whatever_these_are() {
    let sizes = [0, 1, 49, 50, 51, 90, 99, 100, 101, 120, 127, 128, 129, 300, 16_384, 20_000];
    for (key_len, len) in sizes.into_iter().flat_map(|key| sizes.map(|value| (key, value))) {
        let (key, value) = ("k".repeat(key_len), "v".repeat(len));
        let mut maps = three::Maps::default();
        maps.by_string = Map::from_iter([(key.as_str().into(), value.as_str().into())]);
        maps.to_bytes = Map::from_iter([(key.as_str().into(), value.as_bytes().to_vec().into())]);
        maps.by_int32 = Map::from_iter([(7, value.as_str().into())]);
        let number =
            Record::bytes(1, &join(&[Record::varint(1, 7), Record::bytes(2, value.as_bytes())]));
        let expected = [
            number,
            entry(12, key.as_bytes(), value.as_bytes()),
            entry(27, key.as_bytes(), value.as_bytes()),
        ];
        let bytes = maps.to_bytes().unwrap();
        assert!(bytes == join(&expected), "{key_len} {len}");
        assert!(three::Maps::decode(&bytes).unwrap() == maps, "{key_len} {len}");
    }
}

/// Keys that ascend, descend, and stand in no order, of so many entries.
fn orders(count: usize) -> [Vec<String>; 3] {
    let keys: Vec<String> = (0..count).map(|at| format!("key-{at:05}")).collect();
    let mixed = (0..count).map(|at| keys[at * 7_919 % count].clone()).collect();
    [keys.clone(), keys.iter().rev().cloned().collect(), mixed]
}

fn binary(keys: &[String]) -> Vec<u8> {
    let entries: Vec<_> =
        keys.iter().map(|key| entry(12, key.as_bytes(), key.to_uppercase().as_bytes())).collect();
    join(&entries)
}

fn json(keys: &[String]) -> String {
    let members: Vec<_> =
        keys.iter().map(|key| format!("\"{key}\":\"{}\"", key.to_uppercase())).collect();
    format!("{{\"byString\":{{{}}}}}", members.join(","))
}

#[test]
fn small_maps_and_those_in_order_come_back_in_the_order_of_their_input() {
    for count in [1, 2, 3, 10, 40, 64, 600] {
        for keys in orders(count) {
            let (bytes, text) = (binary(&keys), json(&keys));
            let from_json = three::Maps::from_json(&text).unwrap();
            let from_binary = three::Maps::decode(&bytes).unwrap();
            for maps in [&from_json, &from_binary] {
                let found: Vec<_> =
                    maps.by_string.iter().map(|(key, _)| key.as_str().to_owned()).collect();
                if count <= 64 || keys.is_sorted() {
                    assert!(found == keys, "{count}: {found:?}");
                }
                assert_eq!(maps.by_string.len(), count);
                for key in &keys {
                    let value = maps.by_string.get(key.as_str());
                    assert_eq!(value.as_deref().unwrap().as_str(), key.to_uppercase());
                }
                assert!(maps.by_string.get("key").is_none());
            }
            assert!(from_json == from_binary);
            assert!(from_binary.clone().into_owned() == from_json.clone().into_owned());
            if count <= 64 || keys.is_sorted() {
                assert!(from_binary.to_bytes().unwrap() == bytes, "{count}");
                assert!(from_binary.to_json().unwrap() == text, "{count}");
            }
        }
    }
}

#[test]
fn maps_of_messages_come_back_in_the_order_of_their_input_at_any_depth() {
    let message = |key: &String, number| {
        entry(29, key.as_bytes(), &join(&[Record::varint(1, number), Record::bytes(2, b"text")]))
    };
    for count in [1, 2, 40, 64] {
        for (keys, depth) in orders(count)
            .into_iter()
            .flat_map(|keys| (0..3).map(move |depth| (keys.clone(), depth)))
        {
            for again in [false, true] {
                let mut entries: Vec<_> =
                    (1..).zip(&keys).map(|(number, key)| message(key, number)).collect();
                entries.extend(again.then(|| message(&keys[0], 99)));
                let wrap = |inner: Vec<u8>, _| join(&[entry(30, b"outer", &inner)]);
                let bytes = (0..depth).fold(join(&entries), wrap);
                let whole = three::Maps::decode(&bytes).unwrap();
                let mut maps = whole.clone();
                for _ in 0..depth {
                    let inner = maps.to_maps.get("outer").unwrap().into_value();
                    maps = inner;
                }
                assert_eq!(maps.to_inner.len(), count);
                for (number, key) in (1..).zip(&keys) {
                    let found = maps.to_inner.get(key.as_str()).unwrap();
                    let expected = if again && number == 1 { 99 } else { number };
                    assert_eq!(found.number, expected, "{key} {depth} {again}");
                }
                if !again {
                    let found: Vec<_> =
                        maps.to_inner.iter().map(|(key, _)| key.as_str().to_owned()).collect();
                    assert!(found == keys, "{found:?} {depth}");
                    assert!(whole.to_bytes().unwrap() == bytes, "{depth}");
                }
            }
        }
    }
}

#[test]
fn a_key_that_comes_again_replaces_its_value_in_binary_and_is_an_error_in_json() {
    for count in [1, 2, 3, 40, 64, 65, 600] {
        for keys in orders(count) {
            for again in [0, count / 2, count - 1] {
                let mut bytes = binary(&keys);
                bytes.extend(join(&[entry(12, keys[again].as_bytes(), b"new")]));
                let maps = three::Maps::decode(&bytes).unwrap();
                assert_eq!(maps.by_string.len(), count);
                for (at, key) in keys.iter().enumerate() {
                    let old = key.to_uppercase();
                    let value = maps.by_string.get(key.as_str());
                    let expected = if at == again { "new" } else { old.as_str() };
                    assert_eq!(value.as_deref().unwrap().as_str(), expected);
                }
                let mut twice = keys.clone();
                twice.push(keys[again].clone());
                let error = three::Maps::from_json(&json(&twice)).unwrap_err();
                let kind = DecodeErrorKind::DuplicateMember(keys[again].clone());
                assert_eq!(*error.kind(), kind);
            }
        }
    }
}

#[test]
fn entries_and_values_between_other_fields_are_written_once_and_together() {
    let (a, b) = (entry(12, b"a", b"1"), entry(12, b"b", b"2"));
    let (x, y) = (entry(26, b"x", b"3"), entry(26, b"y", b"4"));
    let odd = Record::varint(1_000, 5);
    for order in [
        [&a, &x, &b, &y, &odd],
        [&x, &a, &odd, &b, &y],
        [&odd, &x, &y, &a, &b],
        [&a, &odd, &x, &b, &y],
        [&x, &odd, &a, &y, &b],
    ] {
        let bytes = join(&order.map(Clone::clone));
        let maps = three::Maps::decode(&bytes).unwrap();
        let expected = join(&[&a, &b, &x, &y, &odd].map(Clone::clone));
        assert_eq!(maps.to_bytes().unwrap(), expected);
        assert_eq!(maps.into_owned().to_bytes().unwrap(), expected);
    }
}

#[test]
fn what_came_in_binary_is_written_in_the_style_that_is_asked_for() {
    let plain = r#"{"valueList":[1e+20,{"b":"<","a":1e+20}],"valueMap":{"y":"<","x":1e+20}}"#;
    let styled = |change: fn(&mut JsonStyle)| {
        let mut style = JsonStyle::default();
        change(&mut style);
        let bytes = three::WellKnown::from_json(plain).unwrap().to_bytes().unwrap();
        let message = three::WellKnown::decode(&bytes).unwrap();
        let mut out = String::new();
        message.write_json_styled(&mut out, style).unwrap();
        out
    };
    assert_eq!(styled(|_| {}), plain);
    let safe = styled(|style| style.html_safe = true);
    assert_eq!(safe, plain.replace('<', r"\u003c"));
    let numbers = styled(|style| style.go_numbers = true);
    assert_eq!(numbers, plain.replace("1e+20", "100000000000000000000"));
    let sorted = styled(|style| style.sorted_maps = true);
    let expected = r#"{"valueList":[1e+20,{"a":1e+20,"b":"<"}],"valueMap":{"x":1e+20,"y":"<"}}"#;
    assert_eq!(sorted, expected);
}

#[test]
fn maps_that_were_not_sorted_are_written_sorted_where_that_is_asked_for() {
    let mut style = JsonStyle::default();
    style.sorted_maps = true;
    let [sorted, reversed, _] = orders(30);
    let (bytes, text) = (binary(&reversed), json(&reversed));
    let from_binary = three::Maps::decode(&bytes).unwrap();
    let from_json = three::Maps::from_json(&text).unwrap();
    for maps in [&from_binary, &from_json, &from_json.clone().into_owned()] {
        let mut out = String::new();
        maps.write_json_styled(&mut out, style).unwrap();
        assert_eq!(out, json(&sorted));
    }
}

#[test]
fn messages_that_merge_merge_their_maps_and_lists() {
    let count = |key: &str, value| {
        Record::bytes(6, &join(&[Record::bytes(1, key.as_bytes()), Record::varint(2, value)]))
    };
    let word = |text: &str| Record::bytes(3, text.as_bytes());
    let inner = |records: &[Record]| Record::bytes(20, &join(records));
    let first = inner(&[word("x"), word("y"), count("a", 1), count("b", 2)]);
    let second = inner(&[word("z"), count("b", 3), count("c", 4)]);
    for bytes in [
        join(&[first.clone(), second.clone()]),
        join(&[first.clone(), Record::varint(3, 7), second.clone()]),
        join(&[inner(&[]), first, second, inner(&[])]),
    ] {
        let singles = three::Singles::decode(&bytes).unwrap();
        let text = singles.inner.as_ref().unwrap().to_json().unwrap();
        assert_eq!(text, r#"{"words":["x","y","z"],"counts":{"a":1,"b":3,"c":4}}"#);
    }
}

#[test]
fn containers_may_be_moved_to_another_field() {
    let keys = orders(3)[1].clone();
    let bytes = binary(&keys);
    let mut maps = three::Maps::decode(&bytes).unwrap();
    maps.to_string = core::mem::take(&mut maps.by_string);
    let moved: Vec<_> =
        keys.iter().map(|key| entry(26, key.as_bytes(), key.to_uppercase().as_bytes())).collect();
    assert_eq!(maps.to_bytes().unwrap(), join(&moved));
    let numbers = Record::bytes(5, &[1, 2, 0x85, 1]);
    let bytes = join(&[numbers]);
    let mut lists = three::Lists::decode(&bytes).unwrap();
    lists.int32_spread = core::mem::take(&mut lists.int32_packed);
    let spread = [1, 2, 133].map(|value| Record::varint(6, value));
    assert_eq!(lists.to_bytes().unwrap(), join(&spread));
    lists.int32_packed = core::mem::take(&mut lists.int32_spread);
    assert_eq!(lists.to_bytes().unwrap(), bytes);
}

#[test]
fn numbers_are_written_in_the_form_of_their_field_whatever_form_they_came_in() {
    let other = Record::bytes(27, b"s");
    for number in [5, 6] {
        let (run, one) =
            (|values: &[u8]| Record::bytes(number, values), |value| Record::varint(number, value));
        let expected = if number == 5 { vec![run(&[1, 2])] } else { vec![one(1), one(2)] };
        for records in [
            vec![run(&[1, 2])],
            vec![one(1), one(2)],
            vec![run(&[1]), run(&[2])],
            vec![run(&[1, 2]), run(&[])],
            vec![one(1), run(&[2])],
            vec![run(&[1]), one(2)],
            vec![one(1), run(&[]), one(2)],
            vec![run(&[0x81, 0, 2])],
        ] {
            for at in 0..=records.len() {
                let (mut bytes, mut written) = (records.clone(), expected.clone());
                if at > 0 {
                    bytes.insert(at, other.clone());
                    written.push(other.clone());
                }
                let (bytes, written) = (join(&bytes), join(&written));
                let lists = three::Lists::decode(&bytes).unwrap();
                assert_eq!(lists.int32_packed.len() + lists.int32_spread.len(), 2);
                assert_eq!(lists.to_bytes().unwrap(), written, "{bytes:x?}");
                assert_eq!(lists.into_owned().to_bytes().unwrap(), written, "{bytes:x?}");
            }
        }
    }
}

#[test]
fn a_packed_number_in_needless_bytes_or_bits_is_written_in_its_own() {
    let minus = [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1];
    let (cut, max) = ([0xff, 0xff, 0xff, 0xff, 0x7f], [0xff, 0xff, 0xff, 0xff, 0x0f]);
    for (number, given, written) in [
        (1, &[1; 24][..], &[1; 24][..]),
        (17, &[2; 12], &[2; 12]),
        (23, &[3; 32], &[3; 32]),
        (25, &[1, 1, 0, 1], &[1, 1, 0, 1]),
        (5, &[0x81, 0], &[1]),
        (5, &[0xff, 0xff, 0xff, 0xff, 0x0f], &minus),
        (5, &minus, &minus),
        (7, &[0x81, 0x80, 0, 2], &[1, 2]),
        (9, &cut, &max),
        (9, &max, &max),
        (11, &[0x80, 1, 0x80, 0], &[0x80, 1, 0]),
        (13, &cut, &max),
        (15, &[0x81, 0], &[1]),
        (25, &[2, 0, 1], &[1, 0, 1]),
        (25, &[0x80, 0], &[0]),
        (25, &[0x80, 1], &[1]),
        (29, &[0x82, 0], &[2]),
    ] {
        let bytes = join(&[Record::bytes(number, given)]);
        let lists = three::Lists::decode(&bytes).unwrap();
        let written = join(&[Record::bytes(number, written)]);
        assert_eq!(lists.to_bytes().unwrap(), written, "{number} {given:x?}");
        assert_eq!(lists.clone().into_owned(), lists, "{number} {given:x?}");
        assert_eq!(lists.into_owned().to_bytes().unwrap(), written, "{number} {given:x?}");
    }
}

#[test]
fn a_run_of_numbers_of_one_size_has_no_part_of_one() {
    for (number, size) in [(1, 8), (3, 4), (17, 4), (19, 8), (21, 4), (23, 8)] {
        for len in 0..25 {
            let bytes = join(&[Record::bytes(number, &vec![1; len])]);
            let error = three::Lists::decode(&bytes).err().map(|error| error.kind().clone());
            let expected = (len % size != 0).then_some(DecodeErrorKind::InvalidPackedLength);
            assert_eq!(error, expected, "{number} {len}");
        }
    }
}

#[test]
fn entries_are_written_without_what_stands_before_or_between_them() {
    let text = |len: usize| Record::bytes(2, "t".repeat(len - 2).as_bytes());
    let count = |key_len: usize, value| {
        let key = "k".repeat(key_len);
        Record::bytes(6, &join(&[Record::bytes(1, key.as_bytes()), Record::varint(2, value)]))
    };
    // The lengths of text before the first and second entry.
    for (before, key_len, gap) in (2..10)
        .flat_map(|before| (0..6).flat_map(move |key| (2..16).map(move |gap| (before, key, gap))))
    {
        let entries = [count(key_len, 1), count(key_len + 1, 2)];
        let [first, second] = entries.clone();
        let bytes = join(&[text(before), first, text(gap), second]);
        let inner = three::Inner::decode(&bytes).unwrap();
        let expected = join(&[&[text(gap)][..], &entries].concat()[..]);
        // A text of nothing is not written.
        let expected = if gap == 2 { join(&entries) } else { expected };
        assert_eq!(inner.to_bytes().unwrap(), expected, "{before} {key_len} {gap}");
        assert_eq!(inner.into_owned().to_bytes().unwrap(), expected);
    }
}
