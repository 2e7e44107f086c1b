//! What our decoder does where the protobuf implementations of the world
//! differ: varints, tags, lengths and nesting.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)] // in helpers

mod common;

use common::{binary_to_binary, binary_to_json, entry};
use tidings_core::{DecodeErrorKind, DecodeOptions, Limits, Message};
use tidings_testkit::kitchen::{three, two};
use tidings_testkit::mutate::{Record, join};

const STRICT: DecodeOptions = DecodeOptions::STRICT;

fn kind<T: std::fmt::Debug>(result: Result<T, tidings_core::DecodeError>) -> DecodeErrorKind {
    result.unwrap_err().kind().clone()
}

#[test]
fn the_bits_of_a_varint_over_64_are_dropped() {
    let bytes = [0x20, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f];
    assert_eq!(two::Singles::decode(&bytes).unwrap().int64_value, Some(-1));
    let bytes = [0x28, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01];
    assert_eq!(two::Singles::decode(&bytes).unwrap().uint32_value, Some(u32::MAX));
}

#[test]
fn every_length_of_a_varint_reads_the_same_near_the_end_of_the_input_or_not() {
    for len in 1..=10 {
        for tail in 0..12 {
            let mut bytes = vec![0x30];
            bytes.extend(std::iter::repeat_n(0x81, len - 1));
            bytes.push(1);
            let value = (0..len).fold(0u64, |sum, at| sum | 1 << (7 * at));
            for _ in 0..tail {
                bytes.extend([0x68, 1]);
            }
            assert_eq!(
                two::Singles::decode(&bytes).unwrap().uint64_value,
                Some(value),
                "{len} {tail}"
            );
            // Needless bytes change nothing.
            let mut long = vec![0x30, 0x85];
            long.extend(std::iter::repeat_n(0x80, len - 1));
            if len < 10 {
                long.push(0);
                assert_eq!(two::Singles::decode(&long).unwrap().uint64_value, Some(5));
            }
            for cut in 1..=len {
                let error = two::Singles::decode(&bytes[..cut]);
                assert!(error.is_err(), "{len} {cut}");
            }
        }
    }
}

#[test]
fn a_varint_of_eleven_bytes_is_an_error() {
    for tail in 0..12 {
        let mut bytes = vec![0x20];
        bytes.extend([0x80; 10]);
        bytes.extend(std::iter::repeat_n(0, tail + 1));
        assert_eq!(kind(two::Singles::decode(&bytes)), DecodeErrorKind::InvalidVarint);
    }
}

/// A length in so many bytes.
fn long(length: u8, bytes: usize) -> Vec<u8> {
    let mut long = vec![length | 0x80];
    long.extend(std::iter::repeat_n(0x80, bytes - 1));
    long[bytes - 1] &= 0x7f;
    long
}

#[test]
fn a_length_reads_the_same_in_one_to_five_bytes_and_not_in_six() {
    // As Google's runtimes; Go and prost take ten.
    let value = [0x12, 1, b'x'];
    let plain = join(&[Record::bytes(20, &value)]);
    for len in 1..=10usize {
        for tail in 0..12 {
            let mut bytes = [&[0xa2, 1], &long(3, len)[..], &value].concat();
            let rest = join(&[Record::varint(13, 1)]).repeat(tail);
            bytes.extend(&rest);
            let read = binary_to_binary(entry("kitchen.two.Singles"), &bytes, &STRICT);
            if len <= 5 {
                assert_eq!(read.unwrap()[rest.len().min(2)..], plain, "{len}");
            } else {
                let error = two::Singles::decode(&bytes).unwrap_err();
                assert_eq!(*error.kind(), DecodeErrorKind::InvalidLength, "{len} {tail}");
                assert_eq!((error.path(), error.offset()), ("inner", 2), "{len} {tail}");
            }
        }
    }
    for bytes in [&[0xa2, 1, 0xff, 0xff, 0xff, 0xff, 0x0f, 0][..], &[0xa2, 1, 0x80, 0x80]] {
        assert_eq!(kind(two::Singles::decode(bytes)), DecodeErrorKind::UnexpectedEnd);
    }
}

#[test]
fn a_length_of_six_bytes_is_an_error_wherever_it_would_be_kept_as_it_stands() {
    let field = |tag: &[u8], len: usize| [tag, &long(1, len), b"x"].concat();
    let unknown = |len| field(&[0xc2, 0x3e], len);
    let in_group = |len| [&[0xc3, 0x3e], &unknown(len)[..], &[0xc4, 0x3e]].concat();
    // Lists of strings, and entries of maps: of the key, the value and the entry.
    let word = |len| field(&[0x1a], len);
    let pair = |entry: &[u8]| join(&[Record::bytes(12, entry)]);
    let key = |len| pair(&[&field(&[0x0a], len)[..], &field(&[0x12], 1)].concat());
    let value = |len| pair(&[&field(&[0x0a], 1)[..], &field(&[0x12], len)].concat());
    let whole = |len| [&[0x62], &long(6, len)[..], b"\x0a\x01x\x12\x01x"].concat();
    let of = |name: &str, made: &dyn Fn(usize) -> Vec<u8>| {
        for len in 1..=10 {
            let read = binary_to_binary(entry(name), &made(len), &STRICT);
            assert_eq!(read.is_ok(), len <= 5, "{name} {:02x?}", made(len));
        }
    };
    for name in ["kitchen.two.Inner", "kitchen.three.Inner"] {
        of(name, &unknown);
        of(name, &in_group);
        of(name, &word);
    }
    of("kitchen.three.Maps", &key);
    of("kitchen.three.Maps", &value);
    of("kitchen.three.Maps", &whole);
}

#[test]
fn a_tag_has_at_most_five_bytes() {
    let read = two::Singles::decode(&[0xa0, 0x80, 0x80, 0x80, 0x00, 7]).unwrap();
    assert_eq!(read.int64_value, Some(7));
    for bytes in [
        &[0xa0, 0x80, 0x80, 0x80, 0x80, 0x00, 7][..],
        &[0xff, 0xff, 0xff, 0xff, 0x10, 0],
        &[0x80, 0x80, 0x80, 0x80, 0x20, 0],
        &[0x00, 0],
        &[0x07, 0],
        &[0x80, 0x00, 0],
        &[0x26, 0],
        &[0x27, 0],
        &[0xa6, 0x80, 0x00, 0],
    ] {
        assert_eq!(kind(two::Singles::decode(bytes)), DecodeErrorKind::InvalidTag, "{bytes:02x?}");
    }
    let far = join(&[Record::varint(536_870_911, 9)]);
    assert_eq!(two::Singles::decode(&far).unwrap().far, Some(9));
}

#[test]
fn a_field_that_runs_past_the_end_of_its_message_is_an_error() {
    // The inner string says 3 bytes, the inner message has 1 of them; the
    // bytes after it would do.
    let bytes = [0xa2, 1, 3, 0x12, 3, b'a', b'b', b'c', 0x08];
    let error = two::Singles::decode(&bytes).unwrap_err();
    assert_eq!(*error.kind(), DecodeErrorKind::UnexpectedEnd);
    assert_eq!(error.path(), "inner.text");
    let varint = [0xa2, 1, 2, 0x08, 0x80, 0x01];
    assert_eq!(kind(two::Singles::decode(&varint)), DecodeErrorKind::UnexpectedEnd);
    let fixed = [0xa2, 1, 3, 0x4d, 0, 0, 0, 0];
    assert_eq!(kind(two::Singles::decode(&fixed)), DecodeErrorKind::UnexpectedEnd);
}

/// A tree of so many levels below the first.
fn tree(levels: usize) -> Vec<u8> {
    (0..levels).fold(Vec::new(), |inner, _| join(&[Record::bytes(2, &inner)]))
}

#[test]
fn a_hundred_levels_of_messages_are_read_and_one_more_is_not() {
    let entry = entry("kitchen.three.Tree");
    let bytes = tree(100);
    assert_eq!(binary_to_binary(entry, &bytes, &STRICT).unwrap(), bytes);
    let text = binary_to_json(entry, &bytes).unwrap();
    assert_eq!(common::json_to_binary(entry, &text).unwrap(), bytes);
    let error = three::Tree::decode(&tree(101)).unwrap_err();
    let DecodeErrorKind::Limit { option, .. } = error.kind() else { panic!("{error}") };
    assert_eq!(*option, "Limits::max_depth");
    let deeper = STRICT.with_limits(Limits::DEFAULT.with_max_depth(300));
    assert_eq!(binary_to_binary(entry, &tree(300), &deeper).unwrap(), tree(300));
    assert!(binary_to_binary(entry, &tree(301), &deeper).is_err());
}

#[test]
fn a_map_entry_and_its_value_are_levels_even_when_the_value_is_not_there() {
    let in_entry = |inner: &[u8]| join(&[Record::bytes(4, inner)]);
    let wrap = |levels: usize, inner: Vec<u8>| {
        (0..levels).fold(inner, |inner, _| join(&[Record::bytes(2, &inner)]))
    };
    let fits = wrap(98, in_entry(&[]));
    let read = three::Tree::decode(&fits).unwrap().into_owned();
    let written = read.to_bytes().unwrap();
    assert_eq!(three::Tree::decode(&written).unwrap(), read);
    assert!(three::Tree::decode(&wrap(99, in_entry(&[]))).is_err());
    assert!(three::Tree::decode(&wrap(99, in_entry(&[0x12, 0]))).is_err());
}

/// Entries of `by_int32`; values say which entry of the key came last.
fn by_int32(keys: &[i32]) -> Vec<u8> {
    let entries = keys.iter().enumerate().map(|(at, key)| {
        let key = Record::varint(1, u64::from(key.cast_unsigned()));
        let value = Record::bytes(2, at.to_string().as_bytes());
        Record::bytes(1, &join(&[key, value]))
    });
    join(&entries.collect::<Vec<_>>())
}

#[test]
fn keys_of_a_map_are_told_apart_in_every_order() {
    let ascending: Vec<i32> = (0..700).collect();
    let descending: Vec<i32> = (0..700).rev().collect();
    let scattered: Vec<i32> = (0..700).map(|at| at * 389 % 701).collect();
    let again_first = [&ascending[..], &[0]].concat();
    let again_last = [&ascending[..], &[699]].concat();
    let turning = [&ascending[..350], &descending[..350], &[351, 5]].concat();
    for keys in [ascending, descending, scattered, again_first, again_last, turning] {
        let bytes = by_int32(&keys);
        let expected: std::collections::BTreeMap<i32, String> =
            keys.iter().enumerate().map(|(at, key)| (*key, at.to_string())).collect();
        let maps = three::Maps::decode(&bytes).unwrap();
        assert_eq!(maps.by_int32.len(), expected.len());
        let read = maps.by_int32.iter().map(|(key, value)| (*key, value.to_string()));
        assert_eq!(read.collect::<std::collections::BTreeMap<_, _>>(), expected);
        let owned = maps.clone().into_owned();
        assert_eq!(owned.by_int32.len(), expected.len());
        assert_eq!(owned, maps);
    }
}

#[test]
fn strings_of_every_length_are_checked_at_every_byte() {
    for len in 0..150usize {
        for at in 0..=len {
            for odd in [&[0x80u8][..], &[0xff], "ü".as_bytes(), "€".as_bytes()] {
                let mut text = vec![b'a'; len];
                text.splice(at..(at + odd.len()).min(len), odd.iter().copied());
                if at == len {
                    text.truncate(len);
                }
                let bytes = join(&[Record::bytes(1, &text)]);
                let read = tidings_core::wkt::StringValue::decode(&bytes);
                match std::str::from_utf8(&text) {
                    Ok(text) => assert_eq!(read.unwrap().value, *text),
                    Err(_) => assert_eq!(kind(read), DecodeErrorKind::InvalidUtf8),
                }
            }
        }
    }
}

/// The two values of an entry are merged as any message is.
#[test]
fn a_time_that_stands_twice_in_an_entry_is_merged() {
    // Key 1, a value of one second, another of five nanoseconds.
    let entry = b"\x08\x01\x12\x02\x08\x01\x12\x02\x10\x05";
    let bytes = [b"\xfa\x01\x0a", &entry[..]].concat();
    let maps = three::Maps::decode(&bytes).unwrap();
    assert_eq!(maps.to_duration.get(1).unwrap().to_string(), "1.000000005s");
    assert_eq!(maps.to_json().unwrap(), r#"{"toDuration":{"1":"1.000000005s"}}"#);
}

#[test]
fn the_field_number_0_is_an_error() {
    // A number, eight bytes, a text, a group and four bytes in field 0, and the same
    // tag in two bytes; at the top, in a group that is unknown, and in a message.
    let fields: [&[u8]; 6] = [
        b"\x00\x07",
        b"\x01\0\0\0\0\0\0\0\0",
        b"\x02\x01x",
        b"\x03\x04",
        b"\x05\0\0\0\0",
        b"\x80\0\x07",
    ];
    for field in fields {
        let within = |before: &[u8], after: &[u8]| [before, field, after].concat();
        for bytes in [
            field.to_vec(),
            within(b"\x0a\x01n", b""),
            within(b"\x9b\x06", b"\x9c\x06"),
            [&[0x12, u8::try_from(field.len()).unwrap()], field].concat(),
        ] {
            let error = three::Tree::decode(&bytes).map(drop);
            assert_eq!(kind(error), DecodeErrorKind::InvalidTag, "{bytes:02x?}");
        }
    }
}

#[test]
fn an_unknown_field_after_a_tag_of_needless_bytes_is_kept_with_its_tag_in_the_shortest_form() {
    for before in [&b""[..], b"\x08\x05"] {
        for after in [&b""[..], b"\x12\x01x"] {
            for value in [&b"\x2a"[..], b"\x81\x80\x00"] {
                let bytes = [before, b"\xf8\x80\x00", value, after].concat();
                let inner = three::Inner::decode(&bytes).unwrap();
                let expected = [before, after, b"\x78", value].concat();
                assert_eq!(inner.to_bytes().unwrap(), expected, "{bytes:x?}");
            }
        }
    }
}
