use alloc::vec::Vec;

use super::*;

/// A number seven bits at a time, without needless bytes.
fn shortest(mut value: u32) -> Vec<u8> {
    let mut out = Vec::new();
    while value >= 0x80 {
        out.push(value.to_le_bytes()[0] | 0x80);
        value >>= 7;
    }
    out.push(value.to_le_bytes()[0]);
    out
}

#[test]
fn a_tag_is_passed_in_its_shortest_form_of_two_bytes_at_most_and_in_no_other() {
    let edges = [0x00, 0x01, 0x02, 0x08, 0x7f, 0x80, 0x81, 0x82, 0x88, 0xff];
    let inputs: Vec<Vec<u8>> = edges
        .iter()
        .flat_map(|first| {
            let two = edges.iter().map(|second| alloc::vec![*first, *second, 0x01]);
            two.chain([alloc::vec![*first], Vec::new()])
        })
        .collect();
    for tag in (1..0x100).chain(0x3f80..0x4100).chain([0x7f00, 0x1_0008, u32::MAX - 7]) {
        let form = shortest(tag);
        for input in &inputs {
            let expected = form.len() <= 2 && input.starts_with(&form);
            let mut reader = Reader::new(input);
            assert_eq!(reader.pass_tag(tag), expected, "{tag:x} {input:x?}");
            let rest = if expected { &input[form.len()..] } else { input };
            assert_eq!(reader.rest(), rest, "{tag:x} {input:x?}");
        }
    }
}

#[test]
fn a_length_gives_all_that_follows_it_and_is_passed_with_its_bytes() {
    for len in [0, 1, 127, 128, 129, 300, 0x3fff, 0x4000, 0x1_2345] {
        let mut bytes = shortest(len);
        let start = bytes.len();
        bytes.extend((0..len).map(|at| at.to_le_bytes()[0]));
        let short = Reader::new(&bytes[..bytes.len() - 1]).bytes_in();
        assert!(short.is_err_and(|error| error.kind() == &UnexpectedEnd), "{len}");
        bytes.extend(*b"rest");
        let mut reader = Reader::new(&bytes);
        let len = usize::try_from(len).unwrap();
        assert_eq!(reader.bytes_in().unwrap(), (&bytes[start..], len));
        assert_eq!(reader.rest(), b"rest", "{len}");
    }
}

#[test]
fn a_group_that_is_not_open_cannot_be_closed_and_an_open_one_must_be() {
    let skipped = |bytes: &[u8]| {
        let options = crate::DecodeOptions::STRICT;
        let mut reader = Reader::new(bytes);
        let tag = reader.tag().unwrap();
        let result = reader.skip(tag, &mut Context::new(&options, bytes.len()));
        result.map(|()| reader.rest().len()).map_err(|error| error.kind().clone())
    };
    assert_eq!(skipped(b"\x0c"), Err(DecodeErrorKind::UnexpectedEndGroup));
    assert_eq!(skipped(b"\x0b"), Err(UnexpectedEnd));
    assert_eq!(skipped(b"\x0b\x08\x01"), Err(UnexpectedEnd));
    assert_eq!(skipped(b"\x0b\x14"), Err(DecodeErrorKind::UnexpectedEndGroup));
    assert_eq!(skipped(b"\x0b\x13\x14\x08\x01\x0c\x08"), Ok(1));
}

/// What an error says, and at which byte of these.
fn failed<T>(bytes: &[u8], result: Result<T, DecodeError>) -> Option<(DecodeErrorKind, usize)> {
    let start = bytes.as_ptr().addr();
    let error = result.err()?;
    Some((error.kind().clone(), error.offset() - start))
}

#[test]
fn a_tag_has_at_most_five_bytes_a_number_and_a_wire_type_that_exists() {
    for (bytes, expected) in [
        (&[0x88][..], Some((UnexpectedEnd, 1))),
        (&[0x88; 4], Some((UnexpectedEnd, 4))),
        (&[0x88; 5], Some((InvalidTag, 0))),
        (&[0x88; 12], Some((InvalidTag, 0))),
        (&[0x88, 0x80, 0x80, 0x80, 0x80, 0x01], Some((InvalidTag, 0))),
        (&[0xf8, 0xff, 0xff, 0xff, 0x1f], Some((InvalidTag, 0))),
        (&[0x00], Some((InvalidTag, 0))),
        (&[0x07, 0x01], Some((InvalidTag, 0))),
        (&[0x87, 0x80, 0x00], Some((InvalidTag, 0))),
        (&[0x8d, 0x80, 0x00], None),
        (&[0x8e, 0x80, 0x00], Some((InvalidTag, 0))),
        (&[0x8f, 0x80, 0x00], Some((InvalidTag, 0))),
        (&[0xfd, 0xff, 0xff, 0xff, 0x0f], None),
    ] {
        assert_eq!(failed(bytes, Reader::new(bytes).tag()), expected, "{bytes:x?}");
    }
}

#[test]
fn a_number_of_ten_bytes_is_cut_off_before_the_tenth_and_wrong_after_it() {
    for len in 1..20 {
        let bytes = alloc::vec![0x80; len];
        let expected = if len < 10 { (UnexpectedEnd, len) } else { (InvalidVarint, 0) };
        assert_eq!(failed(&bytes, Reader::new(&bytes).varint()), Some(expected.clone()), "{len}");
        assert_eq!(failed(&bytes, Reader::new(&bytes).bytes()), Some(expected), "{len}");
    }
    let long = [0x80, 0x80, 0x80, 0x80, 0x80, 0x00];
    assert_eq!(failed(&long, Reader::new(&long).bytes()), Some((InvalidLength, 0)));
    assert_eq!(failed(&long[1..], Reader::new(&long[1..]).bytes()), None);
}
