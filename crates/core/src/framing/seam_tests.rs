//! Seams: splitting in pieces side by side gives what splitting in one go gives.

use alloc::vec::Vec;

use super::{FrameDecoder, Framing, Seams, write_frame};
use crate::error::DecodeError;
use crate::limits::Limits;

type Records = Vec<Result<(u64, Vec<u8>), DecodeError>>;

fn take(decoder: &mut FrameDecoder, records: &mut Records) {
    while let Some(frame) = decoder.next_frame().transpose() {
        records.push(frame.map(|frame| (frame.offset, frame.bytes.to_vec())));
    }
}

fn in_one_go(framing: Framing, stream: &[u8]) -> Records {
    let mut records = Records::new();
    let mut decoder = FrameDecoder::new(framing, &Limits::DEFAULT);
    decoder.push(stream);
    decoder.finish();
    take(&mut decoder, &mut records);
    records
}

/// Splits each piece from its seam on for itself, and gives how often the seam
/// was right.
fn in_pieces(framing: Framing, stream: &[u8], size: usize) -> (Records, usize) {
    let (mut records, mut right) = (Records::new(), 0);
    let mut seams = Seams::new(framing);
    let mut carry = FrameDecoder::new(framing, &Limits::DEFAULT);
    let mut origin = 0;
    for piece in stream.chunks(size) {
        let seam = seams.first(piece);
        let (head, rest) = piece.split_at(seam.unwrap_or(piece.len()));
        carry.push(head);
        take(&mut carry, &mut records);
        if let (Some(at), true) = (seam, carry.is_between_records()) {
            right += 1;
            carry = FrameDecoder::within(framing, &Limits::DEFAULT, piece.to_vec(), at, origin);
        } else {
            carry.push(rest);
        }
        take(&mut carry, &mut records);
        origin += u64::try_from(piece.len()).unwrap();
    }
    carry.finish();
    take(&mut carry, &mut records);
    (records, right)
}

fn payloads() -> impl Iterator<Item = Vec<u8>> {
    (0..60_usize)
        .map(|number| (0..number * 7 % 300).map(|at| (at * 31 % 251).to_le_bytes()[0]).collect())
}

const BINARY: [Framing; 4] =
    [Framing::Delimited, Framing::U32Le, Framing::Base64Lines, Framing::HexLines];

#[test]
fn pieces_of_any_size_give_the_records_of_the_whole() {
    for framing in BINARY {
        let mut stream = Vec::new();
        payloads().for_each(|payload| write_frame(framing, &payload, &mut stream).unwrap());
        let whole = in_one_go(framing, &stream);
        assert_eq!(whole.len(), 60);
        for size in [1, 2, 3, 7, 100, 1000, 5000, stream.len()] {
            let (pieces, right) = in_pieces(framing, &stream, size);
            assert_eq!(pieces, whole, "{framing:?} in pieces of {size}");
            // Seams that are never used would prove nothing.
            assert!(size < 1000 || right == stream.len().div_ceil(size), "{framing:?} {size}");
        }
    }
}

#[test]
fn json_in_pieces_gives_the_records_of_the_whole() {
    let lines = b"{\"a\":[1,{}],\"b\":\"}\\n{\"}\n".repeat(40);
    let laid_out = b"{\n  \"a\": [\n    {},\n    {}\n  ]\n}\n".repeat(40);
    let mut sequence = b"\x1e{\"a\":\"\\\"\"}\r\n".repeat(40);
    sequence.splice(..0, *b"\xef\xbb\xbf");
    for stream in [lines, laid_out, sequence] {
        let whole = in_one_go(Framing::Json, &stream);
        assert_eq!(whole.len(), 40);
        for size in [1, 2, 3, 7, 50, 100, 300, stream.len()] {
            let (pieces, right) = in_pieces(Framing::Json, &stream, size);
            assert_eq!(pieces, whole, "pieces of {size}");
            assert!(size < 100 || right == stream.len().div_ceil(size), "{size}: {right}");
        }
    }
}

#[test]
fn seams_that_are_wrong_change_nothing() {
    let streams: [(Framing, &[u8]); 9] = [
        // A bracket is missing, so what follows belongs to the record.
        (Framing::Json, b"{\"a\":[1}\n{\"b\":2}\n{\"c\":3}\n{\"d\":4}]}]\n{\"e\":5}\n"),
        (Framing::Json, b"[[1]\n[2]\n[3]\n[4]\n\x1e{}\n{}\n{}\n"),
        (Framing::Json, b"{\"a}\n{\"b\":1}\n]\n{}\n{}\n!{}{}\n{\"c\":\"\n{}\n{}"),
        (Framing::Json, b"{}{}{}\n\n\n{}[]\n[]1 2 \"a\"\n\"b\"\n{}"),
        (Framing::HexLines, b"00\nzz\n\n 11 \r\n2\n33\r"),
        (Framing::Base64Lines, b"AA==\n!\n\nAAA=\nA"),
        (Framing::Delimited, b"\x01a\x02bc\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01a\x01b"),
        (Framing::Delimited, b"\x01a\x81\x80\x00b\x05cut"),
        (Framing::U32Le, b"\x01\0\0\0a\xff\xff\xff\xff\x01\0\0\0a"),
    ];
    for (framing, stream) in streams {
        let whole = in_one_go(framing, stream);
        for size in 1..=stream.len() {
            assert_eq!(in_pieces(framing, stream, size).0, whole, "{framing:?} in {size}");
        }
    }
}

#[test]
fn a_single_message_has_no_seam() {
    let mut seams = Seams::new(Framing::Single);
    for piece in [&b"\x0a\x01a\n{}\n{}\n"[..], b"", b"\0\0\0\0"] {
        assert_eq!(seams.first(piece), None);
    }
}

#[test]
fn a_decoder_is_between_records_when_all_that_came_has_come_out() {
    for (framing, whole, begun) in [
        (Framing::Delimited, &b"\x03abc"[..], &b"\x05de"[..]),
        (Framing::Delimited, b"\x01a", b"\x80"),
        (Framing::U32Le, b"\x01\0\0\0a", b"\x01\0"),
        (Framing::U32Le, b"\x01\0\0\0a", b"\x02\0\0\0a"),
        (Framing::HexLines, b"0a00\n", b"0a"),
        (Framing::HexLines, b"0a00\n", b"0"),
        (Framing::Base64Lines, b"AAAA\n", b"AAA"),
        (Framing::Json, b"{}\n", b"{\"a\":"),
        (Framing::Json, b"[1]\n", b"\"a"),
    ] {
        let mut decoder = FrameDecoder::new(framing, &Limits::DEFAULT);
        assert!(decoder.is_between_records(), "{framing:?}");
        let mut records = Records::new();
        decoder.push(whole);
        take(&mut decoder, &mut records);
        assert!(decoder.is_between_records(), "{framing:?} {records:?}");
        decoder.push(begun);
        take(&mut decoder, &mut records);
        assert!(!decoder.is_between_records(), "{framing:?} {begun:?}");
        assert_eq!(records.len(), 1, "{framing:?}");
    }
}

#[test]
fn a_line_at_the_end_of_a_piece_is_followed_by_no_record_in_it() {
    for (piece, first) in [
        ("", None),
        ("\n", None),
        ("00", None),
        ("00\n", None),
        ("00\n1", Some(3)),
        ("\n\n", Some(1)),
        ("{}\n", None),
    ] {
        assert_eq!(Seams::new(Framing::HexLines).first(piece.as_bytes()), first, "{piece:?}");
    }
}

#[test]
fn a_length_that_is_cut_goes_on_in_the_next_piece() {
    for framing in [Framing::Delimited, Framing::U32Le] {
        let (mut stream, mut starts) = (Vec::new(), Vec::new());
        for length in [130, 1, 0, 3] {
            starts.push(stream.len());
            write_frame(framing, &alloc::vec![0x81; length], &mut stream).unwrap();
        }
        for (one, two) in
            (0..stream.len()).flat_map(|one| (one..stream.len()).map(move |two| (one, two)))
        {
            let mut seams = Seams::new(framing);
            for (from, to) in [(0, one), (one, two), (two, stream.len())] {
                let first = starts.iter().find(|start| (from..to).contains(*start));
                let found = stream.get(from..to).and_then(|piece| seams.first(piece));
                assert_eq!(found, first.map(|start| start - from), "{framing:?} {one} {two}");
            }
        }
    }
}
