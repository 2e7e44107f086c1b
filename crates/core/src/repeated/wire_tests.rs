//! What is written of values that came in binary, in any form and place: what
//! writing each of them gives.

use alloc::vec;
use alloc::vec::Vec;

use super::*;
use crate::options::DecodeOptions;
use crate::text::Str;
use crate::unknown::UnknownFields;
use crate::wire::{END, Reader, record};

/// A number seven bits at a time, and so many needless bytes.
fn varint(mut value: u64, needless: usize) -> Vec<u8> {
    let mut out = Vec::new();
    while value >= 0x80 {
        out.push(value.to_le_bytes()[0] | 0x80);
        value >>= 7;
    }
    out.push(value.to_le_bytes()[0]);
    if needless > 0 {
        *out.last_mut().unwrap() |= 0x80;
        out.resize(out.len() + needless - 1, 0x80);
        out.push(0);
    }
    out
}

/// Reads the field from a message as generated code does. How many values there
/// are, and what is written of them before and after they are detached.
fn read<'a, T: Element<'a>>(body: &'a [u8], tag: u32, codec: Codec) -> (usize, [Vec<u8>; 2]) {
    let (preferred, mut reader) = (tag, Reader::new(body));
    let mut cx = Context::new(&DecodeOptions::STRICT, body.len());
    let (mut values, mut unknown) = (Repeated::<T>::default(), UnknownFields::NONE);
    loop {
        let tag = reader.tag().unwrap();
        if tag == END {
            break;
        }
        if tag >> 3 == preferred >> 3 {
            let field = WireField { body, tag, preferred, codec };
            values.read_wire(field, &mut reader, &mut unknown, &mut cx).unwrap();
        } else {
            reader.skip(tag, &mut cx).unwrap();
        }
    }
    assert!(unknown.is_empty());
    let count = values.len();
    assert_eq!(values.iter().count(), count);
    let written = record(|writer| values.write_wire(tag, codec, writer));
    let owned = values.into_owned();
    (count, [written, record(|writer| owned.write_wire(tag, codec, writer))])
}

/// What is written of a message's field, twice as [`read`] gives it.
type Written<'f> = &'f dyn Fn(&[u8], u32) -> [Vec<u8>; 2];

/// The tag of a field, with so many needless bytes.
fn tag(number: u32, wire_type: u32, needless: usize) -> Vec<u8> {
    varint(u64::from(number << 3 | wire_type), needless)
}

/// A record of so many bytes in another field; of one byte there is none.
fn other(len: usize) -> Vec<u8> {
    match len.checked_sub(2) {
        None => Vec::new(),
        Some(len) => [&[0x0a, u8::try_from(len).unwrap()][..], &vec![b'o'; len]].concat(),
    }
}

/// Numbers of fields whose tags have one, two and three bytes.
const NUMBERS: [u32; 3] = [3, 16, 2048];

#[test]
fn texts_are_written_without_what_stands_before_or_between_them() {
    for number in NUMBERS {
        let text = |len: usize| {
            let len_byte = [u8::try_from(len).unwrap()];
            [&tag(number, 2, 0), &len_byte[..], &vec![b'w'; len]].concat()
        };
        let lens = [0, 2, 3, 4, 5, 6, 7, 8, 9];
        for (before, len, gap) in lens
            .into_iter()
            .flat_map(|before| (0..8).flat_map(move |len| lens.map(|gap| (before, len, gap))))
        {
            let body = [other(before), text(len), other(gap), text(1), other(2)].concat();
            let expected = [text(len), text(1)].concat();
            let (count, written) = read::<Str<'_>>(&body, number << 3 | 2, Codec::String);
            assert_eq!(count, 2);
            assert_eq!(written, [expected.clone(), expected], "{number} {before} {len} {gap}");
        }
    }
}

#[test]
fn tags_and_lengths_of_needless_bytes_are_written_in_their_shortest_form() {
    for (number, len) in
        NUMBERS.into_iter().flat_map(|number| [(number, 0), (number, 3), (number, 200)])
    {
        let text = |in_tag, in_len| {
            let len_bytes = varint(len, in_len);
            let len = usize::try_from(len).unwrap();
            [tag(number, 2, in_tag), len_bytes, vec![b'w'; len]].concat()
        };
        let forms = [(0, 0), (1, 0), (0, 1), (0, 3), (2, 1)];
        for (first, second) in forms.into_iter().flat_map(|a| forms.map(|b| (a, b))) {
            for gap in [0, 4] {
                let body = [text(first.0, first.1), other(gap), text(second.0, second.1)].concat();
                let expected = text(0, 0).repeat(2);
                let (count, written) = read::<Str<'_>>(&body, number << 3 | 2, Codec::String);
                assert_eq!(count, 2);
                assert_eq!(written, [expected.clone(), expected], "{body:x?}");
            }
        }
    }
}

#[test]
fn runs_of_numbers_are_written_as_one_and_an_empty_one_not_at_all() {
    for number in NUMBERS {
        let run = |values: &[u8]| {
            [&tag(number, 2, 0), &[u8::try_from(values.len()).unwrap()][..], values].concat()
        };
        let one = |value: u8| [tag(number, 0, 0), vec![value]].concat();
        for (records, expected) in [
            (vec![run(&[])], vec![]),
            (vec![run(&[]), run(&[])], vec![]),
            (vec![run(&[1, 2])], run(&[1, 2])),
            (vec![run(&[1]), run(&[2])], run(&[1, 2])),
            (vec![run(&[]), run(&[1]), run(&[])], run(&[1])),
            (vec![one(1)], run(&[1])),
            (vec![one(1), one(2)], run(&[1, 2])),
            (vec![run(&[1]), one(2), run(&[3])], run(&[1, 2, 3])),
            (vec![one(1), run(&[])], run(&[1])),
        ] {
            for gap in [0, 2, 5] {
                let body = records.join(&other(gap)[..]);
                let (_, written) = read::<i32>(&body, number << 3 | 2, Codec::Int32);
                assert_eq!(written, [expected.clone(), expected.clone()], "{body:x?}");
            }
        }
    }
}

#[test]
fn numbers_are_written_as_their_type_would_write_them() {
    let all = u64::MAX;
    for number in NUMBERS {
        let packed = number << 3 | 2;
        for (value, needless, int32, uint32, int64, truth) in [
            (0, 0, 0, 0, 0, 0),
            (1, 0, 1, 1, 1, 1),
            (1, 1, 1, 1, 1, 1),
            (2, 0, 2, 2, 2, 1),
            (2, 1, 2, 2, 2, 1),
            (3, 0, 3, 3, 3, 1),
            (128, 0, 128, 128, 128, 1),
            (300, 2, 300, 300, 300, 1),
            (0x7fff_ffff, 0, 0x7fff_ffff, 0x7fff_ffff, 0x7fff_ffff, 1),
            (0xffff_ffff, 0, all, 0xffff_ffff, 0xffff_ffff, 1),
            (1 << 32, 0, 0, 0, 1 << 32, 1),
            (all, 0, all, 0xffff_ffff, all, 1),
        ] {
            let given = varint(value, needless);
            let run = |values: Vec<u8>| {
                [tag(number, 2, 0), varint(values.len() as u64, 0), values].concat()
            };
            let spread = |value| [tag(number, 0, 0), value].concat();
            let twice = |value: &[u8]| value.repeat(2);
            let check = |expected: u64, body: &[u8], found: Written<'_>| {
                let expected = varint(expected, 0);
                let as_run = run(twice(&expected));
                assert_eq!(found(body, packed), [as_run.clone(), as_run], "{body:x?}");
                let each = twice(&spread(expected));
                assert_eq!(found(body, number << 3), [each.clone(), each], "{body:x?}");
            };
            for body in [run(twice(&given)), twice(&spread(given))] {
                check(int32, &body, &|body, tag| read::<i32>(body, tag, Codec::Int32).1);
                check(uint32, &body, &|body, tag| read::<u32>(body, tag, Codec::Uint32).1);
                check(uint32, &body, &|body, tag| read::<i32>(body, tag, Codec::Sint32).1);
                check(int64, &body, &|body, tag| read::<u64>(body, tag, Codec::Uint64).1);
                check(int64, &body, &|body, tag| read::<i64>(body, tag, Codec::Sint64).1);
                check(truth, &body, &|body, tag| read::<bool>(body, tag, Codec::Bool).1);
            }
        }
    }
}
