//! What our decoder does where the protobuf implementations of the world
//! differ, binary form: one test for each rule. Those of varints, tags and
//! nesting are in `rules_wire.rs`, those of JSON in `rules_json.rs`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)] // in helpers

mod common;

use common::{binary_to_binary, binary_to_json, entry, messages};
use prost_reflect::Kind;
use tidings_core::{DecodeErrorKind, DecodeOptions, Message};
use tidings_testkit::generate::{self, Values};
use tidings_testkit::kitchen::{three, two};
use tidings_testkit::mutate::{Record, join, records};
use tidings_testkit::oracle;
use tidings_testkit::random::Random;

const STRICT: DecodeOptions = DecodeOptions::STRICT;

/// A value of this wire type whose bytes would parse as something else if a
/// decoder took them for another type.
fn value_of(wire_type: u8) -> Vec<u8> {
    match wire_type {
        0 => 5u64.to_le_bytes().to_vec(),
        1 => vec![0x10, 5, 0x88, 1, 4, 0x0a, 0, 0x12],
        2 => vec![0x0a, 0, 0x12, 0],
        3 => join(&[Record::varint(1, 5), Record::bytes(2, &[])]),
        _ => vec![4, 0x0a, 0, 0x12],
    }
}

#[test]
fn a_field_of_another_wire_type_is_unknown_and_kept_for_every_field_of_every_message() {
    let mut checked = 0;
    for entry in messages() {
        let name = entry.info.full_name;
        let mut seed = Random::named(20, name);
        let around = oracle::encode(&generate::message(&mut seed, Values::Binary, entry.info));
        let around = records(&around);
        for field in entry.info.fields {
            let packable = field.kind.wire_type() != 2;
            let repeated = matches!(
                field.label,
                tidings_core::info::Label::Repeated | tidings_core::info::Label::Packed
            );
            for wire_type in [0u8, 1, 2, 3, 5] {
                let own = u32::from(wire_type) == field.kind.wire_type();
                if own || (wire_type == 2 && packable && repeated) {
                    continue;
                }
                checked += 1;
                let odd = Record { number: field.number, wire_type, value: value_of(wire_type) };
                let bytes = join(&[std::slice::from_ref(&odd), around.as_slice()].concat());
                let plain = binary_to_binary(entry, &join(&around), &STRICT).unwrap();
                let ours = binary_to_binary(entry, &bytes, &STRICT)
                    .unwrap_or_else(|error| panic!("{name}.{}: {error}", field.name));
                let mut found = records(&ours);
                let at = found.iter().position(|record| *record == odd);
                found.remove(at.unwrap_or_else(|| panic!("{name}.{} is lost", field.name)));
                assert_eq!(join(&found), plain, "{name}.{}", field.name);
            }
        }
    }
    assert!(checked > 4_000, "only {checked}");
}

#[test]
fn a_map_field_of_a_wrong_wire_type_is_unknown_and_the_next_fields_are_intact() {
    // prost 0.14 reads the varint as a map entry.
    let bytes = [0xf8, 1, 4, 0x62, 0, 0x62, 6, 0x0a, 1, b'k', 0x12, 1, b'v'];
    let maps = two::Maps::decode(&bytes).unwrap();
    assert_eq!(maps.by_string.len(), 2);
    assert_eq!(maps.by_string.get("k").as_deref().map(|text| text.as_str()), Some("v"));
    assert_eq!(maps.unknown_fields.varint(31), Some(4));
    assert!(maps.to_duration.is_empty());
}

#[test]
fn an_undeclared_number_of_a_closed_enum_is_an_unknown_field_and_the_value_before_stays() {
    let bytes = join(&[Record::varint(16, 2), Record::varint(16, 1059)]);
    let singles = two::Singles::decode(&bytes).unwrap();
    assert_eq!(singles.colour, Some(two::Colour::GREEN));
    assert_eq!(singles.unknown_fields.varint(16), Some(1059));
    assert_eq!(singles.to_bytes().unwrap(), bytes);
    // An open enum keeps any number.
    let open = three::Singles::decode(&bytes).unwrap();
    assert_eq!(open.colour.number(), 1059);
    assert!(open.unknown_fields.is_empty());
}

#[test]
fn undeclared_numbers_of_a_closed_enum_leave_lists_packed_or_not() {
    let packed = [1, 99, 2, 0xfb, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1];
    for number in [29, 30] {
        let spread = [1, 99, 2, (-5i64).cast_unsigned()].map(|n| Record::varint(number, n));
        for bytes in [join(&[Record::bytes(number, &packed)]), join(&spread)] {
            let lists = two::Lists::decode(&bytes).unwrap();
            let list = if number == 29 { &lists.colour_packed } else { &lists.colour_spread };
            let colours: Vec<_> = list.iter().map(|colour| *colour).collect();
            assert_eq!(colours, [two::Colour::RED, two::Colour::GREEN, two::Colour::BLUE]);
            assert_eq!(list.len(), 3);
            assert_eq!(lists.unknown_fields.varint(number), Some(99));
            let again = lists.to_bytes().unwrap();
            let again = two::Lists::decode(&again).unwrap();
            assert_eq!(again, lists);
            assert_eq!(lists.clone().into_owned(), lists);
        }
    }
}

#[test]
fn a_map_entry_with_an_undeclared_number_of_a_closed_enum_is_unknown_as_a_whole() {
    let entry =
        |key, value| Record::bytes(28, &join(&[Record::varint(1, key), Record::varint(2, value)]));
    let bytes = join(&[entry(7, 1), entry(8, 99), entry(9, 2)]);
    let maps = two::Maps::decode(&bytes).unwrap();
    let entries: Vec<_> =
        maps.to_colour.iter().map(|(key, value)| (*key, value.number())).collect();
    assert_eq!(entries, [(7, 1), (9, 2)]);
    let kept: Vec<_> = maps.unknown_fields.fields().collect();
    assert_eq!(kept, [(28, 2, join(&[entry(8, 99)]).as_slice())]);
    assert_eq!(two::Maps::decode(&maps.to_bytes().unwrap()).unwrap(), maps);
}

#[test]
fn an_undeclared_number_of_a_closed_enum_leaves_a_oneof_as_it_is() {
    let bytes = join(&[Record::bytes(14, b"text"), Record::varint(16, 99)]);
    let choices = two::Choices::decode(&bytes).unwrap();
    assert_eq!(choices.choice, Some(two::ChoicesChoice::StringValue("text".into())));
    assert_eq!(choices.unknown_fields.varint(16), Some(99));
}

#[test]
fn a_required_closed_enum_with_an_undeclared_number_is_missing() {
    let error = two::Required::decode(&join(&[Record::varint(6, 99)])).unwrap_err();
    let DecodeErrorKind::MissingRequired(names) = error.kind() else { panic!("{error}") };
    assert!(names.contains(&"colour".to_owned()), "{names:?}");
}

#[test]
fn invalid_utf8_is_an_error_with_the_fields_path_in_both_syntaxes() {
    let singles = join(&[Record::bytes(20, &join(&[Record::bytes(2, b"a\xffb")]))]);
    for error in [
        two::Singles::decode(&singles).map(drop).unwrap_err(),
        three::Singles::decode(&singles).map(drop).unwrap_err(),
    ] {
        assert_eq!(*error.kind(), DecodeErrorKind::InvalidUtf8);
        assert_eq!(error.path(), "inner.text");
        assert_eq!(error.offset(), 5);
    }
    let words = [Record::bytes(3, b"fine"), Record::bytes(3, b"\xc0\x80")];
    assert_eq!(two::Inner::decode(&join(&words)).unwrap_err().path(), "words[1]");
    let value = Record::bytes(12, &join(&[Record::bytes(1, b"job"), Record::bytes(2, b"\xff")]));
    assert_eq!(two::Maps::decode(&join(&[value])).unwrap_err().path(), "byString[\"job\"]");
    let key = Record::bytes(12, &join(&[Record::bytes(1, b"\xff"), Record::bytes(2, b"v")]));
    assert_eq!(two::Maps::decode(&join(&[key])).unwrap_err().path(), "byString");
}

#[test]
fn text_is_what_the_standard_library_takes_for_text_in_every_length() {
    let same = |bytes: &[u8]| {
        let found = three::Inner::decode(&join(&[Record::bytes(2, bytes)])).is_ok();
        assert_eq!(found, str::from_utf8(bytes).is_ok(), "{bytes:x?}");
    };
    for len in 0..100 {
        // Nothing but bytes that begin no character, and one such among letters.
        for byte in [b'a', 0x7f, 0x80, 0xff] {
            same(&vec![byte; len]);
            for at in 0..len {
                let mut bytes = vec![b'a'; len];
                bytes[at] = byte;
                same(&bytes);
            }
        }
        same("é".repeat(len).as_bytes());
    }
}

#[test]
fn the_key_of_a_broken_entry_is_in_the_path_whatever_its_type() {
    let (minus, wide) = (u64::MAX, (1 << 40) + 7);
    let four = |value: u32| [&[0x0d][..], &value.to_le_bytes()].concat();
    let eight = |value: u64| [&[0x09][..], &value.to_le_bytes()].concat();
    let varint = |value| join(&[Record::varint(1, value)]);
    for (number, key, path) in [
        (1, varint(minus), "byInt32[-1]"),
        (2, varint(minus), "byInt64[-1]"),
        (2, varint(wide), "byInt64[1099511627783]"),
        // What a 32-bit field does not hold is not shown, either.
        (3, varint(wide), "byUint32[7]"),
        (3, varint(minus), "byUint32[4294967295]"),
        (4, varint(minus), "byUint64[18446744073709551615]"),
        (5, varint(5), "bySint32[-3]"),
        (6, varint(2 * wide), "bySint64[1099511627783]"),
        (6, varint(2 * wide - 1), "bySint64[-1099511627783]"),
        (7, four(u32::MAX), "byFixed32[4294967295]"),
        (8, eight(minus), "byFixed64[18446744073709551615]"),
        (9, four(u32::MAX), "bySfixed32[-1]"),
        (10, eight(minus), "bySfixed64[-1]"),
        (11, varint(1), "byBool[true]"),
        (11, varint(0), "byBool[false]"),
        (12, join(&[Record::bytes(1, b"a\"b")]), r#"byString["a\"b"]"#),
    ] {
        let bytes = join(&[Record::bytes(number, &[&*key, b"\x12\x02a\xff"].concat())]);
        let error = three::Maps::decode(&bytes).unwrap_err();
        assert_eq!((error.path(), error.offset()), (path, bytes.len() - 2));
    }
}

#[test]
fn invalid_utf8_is_replaced_on_request_and_reported() {
    let bytes = join(&[Record::bytes(3, b"fine"), Record::bytes(3, b"a\xffb")]);
    let read = two::Inner::decode_with(&bytes, &DecodeOptions::lenient()).unwrap();
    let words: Vec<_> = read.message.words.iter().map(|word| word.to_string()).collect();
    assert_eq!(words, ["fine", "a\u{fffd}b"]);
    assert_eq!(read.findings.len(), 1);
    assert_eq!(read.findings[0].path, "words[1]");
    assert_eq!(read.findings[0].kind, DecodeErrorKind::InvalidUtf8);
}

#[test]
fn a_missing_required_field_is_an_error_that_names_all_of_them() {
    let part = Record::bytes(2, &join(&[Record::varint(1, 5)]));
    let named = Record::bytes(5, &join(&[Record::bytes(1, b"x"), Record::bytes(2, &[])]));
    let bytes = join(&[part, Record::bytes(4, &[0x10, 1]), named]);
    let error = two::Required::decode(&bytes).unwrap_err();
    let DecodeErrorKind::MissingRequired(names) = error.kind() else { panic!("{error}") };
    let mut names = names.clone();
    names.sort();
    let expected = [
        "colour",
        "name",
        "named[\"x\"].high",
        "named[\"x\"].low",
        "part.low",
        "parts[0].high",
        "time",
    ];
    assert_eq!(names, expected);
    let read = two::Required::decode_with(&bytes, &STRICT.with_partial(true)).unwrap();
    let mut found: Vec<_> = read.findings.iter().map(|finding| finding.path.clone()).collect();
    found.sort();
    assert_eq!(found, expected);
    // What was missing is not made up when the message is written.
    assert_eq!(records(&read.message.to_bytes().unwrap()).len(), 3);
}

#[test]
fn a_required_field_may_come_in_a_later_part_of_a_message_that_merges() {
    let whole = |fields: &[Record]| Record::bytes(2, &join(fields));
    let bytes = join(&[
        Record::bytes(1, b"n"),
        whole(&[Record::varint(1, 5)]),
        Record::varint(6, 1),
        Record::bytes(9, &[]),
        whole(&[Record::varint(2, 6)]),
    ]);
    let message = two::Required::decode(&bytes).unwrap();
    assert_eq!((message.part.high, message.part.low), (5, 6));
    let chosen = |fields: &[Record]| Record::bytes(7, &join(fields));
    let parts = join(&[chosen(&[Record::varint(1, 1)]), chosen(&[Record::varint(2, 2)])]);
    let merged = two::Required::decode_with(&parts, &STRICT.with_partial(true)).unwrap();
    assert!(merged.findings.iter().all(|finding| !finding.path.starts_with("chosen")));
    // A member of a oneof that another one replaced misses nothing.
    let replaced = join(&[chosen(&[Record::varint(1, 1)]), Record::bytes(8, b"x")]);
    let read = two::Required::decode_with(&replaced, &STRICT.with_partial(true)).unwrap();
    assert!(read.findings.iter().all(|finding| !finding.path.starts_with("chosen")));
}

#[test]
fn a_map_entry_without_a_value_misses_the_values_required_fields() {
    let entry = Record::bytes(5, &join(&[Record::bytes(1, b"x")]));
    let error = two::Required::decode(&join(&[entry])).unwrap_err();
    let DecodeErrorKind::MissingRequired(names) = error.kind() else { panic!("{error}") };
    assert!(names.contains(&"named[\"x\"].high".to_owned()), "{names:?}");
}

#[test]
fn a_map_entry_with_an_unknown_field_keeps_its_pair() {
    let parts = [Record::varint(9, 1), Record::bytes(1, b"k"), Record::bytes(2, b"v")];
    let bytes = join(&[Record::bytes(12, &join(&parts))]);
    let maps = three::Maps::decode(&bytes).unwrap();
    assert_eq!(maps.by_string.get("k").as_deref().map(|text| text.as_str()), Some("v"));
    let read = oracle::decode(&oracle::descriptor("kitchen.three.Maps"), &maps.to_bytes().unwrap());
    let map = read.unwrap().get_field_by_name("by_string").unwrap().into_owned();
    assert_eq!(map.as_map().unwrap().len(), 1);
}

#[test]
fn the_value_of_a_map_entry_merges_when_it_comes_twice() {
    let value = |fields: &[Record]| Record::bytes(2, &join(fields));
    let parts = [
        value(&[Record::varint(1, 5), Record::bytes(3, b"a")]),
        Record::bytes(1, b"k"),
        value(&[Record::bytes(2, b"t"), Record::bytes(3, b"b")]),
    ];
    let bytes = join(&[Record::bytes(29, &join(&parts))]);
    let maps = three::Maps::decode(&bytes).unwrap();
    let inner = maps.to_inner.get("k").unwrap();
    assert_eq!((inner.number, inner.text.as_str(), inner.words.len()), (5, "t", 2));
    let descriptor = oracle::descriptor("kitchen.three.Maps");
    let expected = oracle::decode(&descriptor, &bytes).unwrap();
    common::same(&descriptor, &maps.into_owned().to_bytes().unwrap(), &expected).unwrap();
}

#[test]
fn of_repeated_map_keys_the_last_counts_however_many_there_are() {
    for count in [2u64, 63, 64, 65, 300] {
        let entries: Vec<_> = (0..count * 3)
            .map(|i| {
                let key = i * 11 % count;
                Record::bytes(
                    15,
                    &join(&[Record::bytes(1, key.to_string().as_bytes()), Record::varint(2, i)]),
                )
            })
            .collect();
        let bytes = join(&entries);
        let maps = three::Maps::decode(&bytes).unwrap();
        assert_eq!(maps.to_int32.len(), usize::try_from(count).unwrap());
        assert_eq!(maps.to_int32.iter().count(), maps.to_int32.len());
        let descriptor = oracle::descriptor("kitchen.three.Maps");
        let expected = oracle::decode(&descriptor, &bytes).unwrap();
        common::same(&descriptor, &maps.to_bytes().unwrap(), &expected).unwrap();
    }
}

#[test]
fn the_bits_of_a_nan_are_kept() {
    let bits = 0x7ff4_dead_beef_0001u64;
    let bytes = join(&[Record { number: 1, wire_type: 1, value: bits.to_le_bytes().to_vec() }]);
    let ours = binary_to_binary(entry("kitchen.three.Singles"), &bytes, &STRICT).unwrap();
    assert_eq!(ours, bytes);
    let text = binary_to_json(entry("kitchen.three.Singles"), &bytes).unwrap();
    assert_eq!(text, r#"{"doubleValue":"NaN"}"#);
}

#[test]
fn groups_extensions_and_message_sets_are_kept_as_they_stand() {
    let deep = Record { number: 6, wire_type: 3, value: join(&[Record::bytes(7, b"b")]) };
    let data = Record { number: 4, wire_type: 3, value: join(&[Record::varint(5, 1), deep]) };
    let bytes = join(&[
        Record::varint(1, 7),
        data,
        Record::varint(100, 3),
        Record::bytes(102, &join(&[Record::varint(1, 1)])),
    ]);
    let odd = two::Odd::decode(&bytes).unwrap();
    assert_eq!(odd.number, Some(7));
    assert_eq!(odd.to_bytes().unwrap(), bytes);
    assert_eq!(odd.unknown_fields.fields().map(|field| field.0).collect::<Vec<_>>(), [4, 100, 102]);
    let item = Record {
        number: 1,
        wire_type: 3,
        value: join(&[Record::varint(2, 9), Record::bytes(3, b"x")]),
    };
    let set = join(&[item]);
    assert_eq!(two::Set::decode(&set).unwrap().to_bytes().unwrap(), set);
}

#[test]
fn a_time_keeps_the_fields_it_does_not_know() {
    let time = join(&[Record::varint(1, 5), Record::varint(3, 6), Record::varint(2, 7)]);
    let bytes = join(&[Record::bytes(3, &time)]);
    let read = three::WellKnown::decode(&bytes).unwrap();
    assert_eq!(read.time.map(|time| (time.seconds, time.nanos)), Some((5, 7)));
    let descriptor = oracle::descriptor("kitchen.three.WellKnown");
    let expected = oracle::decode(&descriptor, &bytes).unwrap();
    common::same(&descriptor, &read.to_bytes().unwrap(), &expected).unwrap();
}

#[test]
fn the_oracle_knows_every_message_and_field_that_we_know() {
    for entry in messages() {
        let descriptor = oracle::descriptor(entry.info.full_name);
        let known = |field: &prost_reflect::FieldDescriptor| {
            entry.info.fields.iter().any(|info| info.number == field.number())
        };
        for field in descriptor.fields() {
            let group = field.is_group();
            assert!(known(&field) != group, "{}", field.full_name());
            if let (Kind::Enum(kind), Some(info)) = (field.kind(), entry.info.field(field.number()))
                && let tidings_core::info::Kind::Enum(ours) = info.kind
            {
                assert_eq!(ours.full_name, kind.full_name());
            }
        }
    }
}
