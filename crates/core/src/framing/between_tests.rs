//! Where a decoder is between records another one can go on.

use alloc::vec::Vec;

use super::tests::{Random, outcomes};
use super::{FrameDecoder, Framing, write_frame};
use crate::limits::Limits;

const STREAMS: [Framing; 5] =
    [Framing::Delimited, Framing::U32Le, Framing::Base64Lines, Framing::HexLines, Framing::Json];

/// Whether the decoder is between records after these bytes, all of which it
/// was asked for.
fn is_between(framing: Framing, bytes: &[u8]) -> bool {
    let mut decoder = FrameDecoder::new(framing, &Limits::DEFAULT);
    decoder.push(bytes);
    while decoder.next_frame().unwrap().is_some() {}
    decoder.is_between_records()
}

/// Records of some bytes, and the places after them.
fn stream(framing: Framing, random: &mut Random) -> (Vec<u8>, Vec<usize>) {
    let (mut out, mut ends) = (Vec::new(), Vec::new());
    for _ in 0..4 {
        let record = match framing {
            Framing::Json => b"{\"a\\\"}\":[\"\\\\\",{}]}".to_vec(),
            _ => random.bytes(200, b""),
        };
        write_frame(framing, &record, &mut out).unwrap();
        ends.push(out.len());
    }
    (out, ends)
}

#[test]
fn between_records_a_new_decoder_goes_on_alike_and_elsewhere_none_is_said_to() {
    let mut random = Random(0x1234_5678_9abc_def1);
    for framing in STREAMS {
        let (stream, ends) = stream(framing, &mut random);
        let whole = outcomes(framing, 1 << 20, &stream);
        for cut in 0..=stream.len() {
            let (before, after) = stream.split_at(cut);
            let ended = cut == 0 || ends.contains(&cut);
            // Only JSON ends before its line does.
            let may = ended || framing == Framing::Json && ends.contains(&(cut + 1));
            assert_eq!(is_between(framing, before), may, "{framing:?} {cut}");
            if !may {
                continue;
            }
            let rest = outcomes(framing, 1 << 20, after);
            let moved = rest.into_iter().map(|found| {
                found.map(|(bytes, offset)| (bytes, offset + u64::try_from(cut).unwrap()))
            });
            let expected = whole.iter().skip(whole.len() - moved.len()).cloned();
            assert!(moved.eq(expected), "{framing:?} {cut}");
        }
    }
}

#[test]
fn a_decoder_that_drops_the_rest_of_a_value_is_not_between_records() {
    for (framing, begun, end) in [
        (Framing::Json, "[1,2,3", "]"),
        (Framing::Json, "\"12345", "\""),
        (Framing::Json, "xyz", "\n"),
        (Framing::HexLines, "0102030405", "06\n"),
        (Framing::Base64Lines, "!", "\n"),
    ] {
        let mut decoder = FrameDecoder::new(framing, &Limits::DEFAULT.with_max_bytes(4));
        decoder.push(begun.as_bytes());
        assert!(decoder.next_frame().is_err(), "{begun}");
        assert_eq!(decoder.next_frame(), Ok(None));
        assert!(!decoder.is_between_records(), "{begun}");
        decoder.push(end.as_bytes());
        assert_eq!(decoder.next_frame(), Ok(None));
        assert!(decoder.is_between_records(), "{begun}");
    }
}

#[test]
fn a_length_of_any_size_is_written_in_as_few_bytes_as_it_needs() {
    for (length, bytes) in [(0, 1), (127, 1), (128, 2), (16_383, 2), (16_384, 3)] {
        let mut out = Vec::new();
        write_frame(Framing::Delimited, &alloc::vec![7; length], &mut out).unwrap();
        assert_eq!(out.len(), bytes + length);
        assert_eq!(outcomes(Framing::Delimited, 1 << 20, &out).len(), 1);
    }
}

#[test]
fn a_byte_is_written_as_two_digits_whatever_its_bits() {
    let all: Vec<u8> = (0..=u8::MAX).collect();
    let mut out = Vec::new();
    write_frame(Framing::HexLines, &all, &mut out).unwrap();
    let expected: alloc::string::String =
        all.iter().map(|byte| alloc::format!("{byte:02x}")).collect();
    assert_eq!(out, [expected.as_bytes(), b"\n"].concat());
}
