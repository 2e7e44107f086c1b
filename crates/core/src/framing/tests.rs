//! Streams split into the same records whatever the pieces they arrive in, and
//! nothing makes the decoder hold more than its limit.

use alloc::{format, vec, vec::Vec};

use super::{FrameDecoder, Framing, Seams, write_frame};
use crate::error::{DecodeErrorKind, EncodeError};
use crate::limits::Limits;

const ALL: [Framing; 6] = [
    Framing::Single,
    Framing::Delimited,
    Framing::U32Le,
    Framing::Base64Lines,
    Framing::HexLines,
    Framing::Json,
];

/// A record with its offset, or an error with its own.
pub(super) type Outcome = Result<(Vec<u8>, u64), (DecodeErrorKind, usize)>;

fn take(decoder: &mut FrameDecoder, found: &mut Vec<Outcome>) {
    loop {
        found.push(match decoder.next_frame() {
            Ok(Some(frame)) => Ok((frame.bytes.to_vec(), frame.offset)),
            Ok(None) => return,
            Err(error) => Err((error.kind().clone(), error.offset())),
        });
    }
}

/// Pushes a piece by way of a reader that fails the first time and leaves other bytes in
/// the room that it does not take.
fn read(decoder: &mut FrameDecoder, piece: &[u8]) {
    let room = piece.len() + 5;
    let fail = |room: &mut [u8]| {
        room.fill(b'}');
        Err::<usize, _>("nothing came")
    };
    assert_eq!(decoder.push_from(room, fail), Err("nothing came"));
    let fill = |room: &mut [u8]| {
        room.fill(b'{');
        room[..piece.len()].copy_from_slice(piece);
        Ok::<_, ()>(piece.len())
    };
    assert_eq!(decoder.push_from(room, fill), Ok(piece.len()));
}

pub(super) fn split<'a>(
    framing: Framing,
    max: usize,
    pieces: impl IntoIterator<Item = &'a [u8]>,
) -> Vec<Outcome> {
    let mut decoder = FrameDecoder::new(framing, &Limits::DEFAULT.with_max_bytes(max));
    let mut found = Vec::new();
    for (at, piece) in pieces.into_iter().enumerate() {
        if at % 2 == 0 {
            decoder.push(piece);
        } else {
            read(&mut decoder, piece);
        }
        take(&mut decoder, &mut found);
    }
    decoder.finish();
    take(&mut decoder, &mut found);
    assert_eq!(decoder.next_frame(), Ok(None));
    found
}

/// The outcomes of a stream in one piece, the same as byte by byte.
pub(super) fn outcomes(framing: Framing, max: usize, stream: &[u8]) -> Vec<Outcome> {
    let found = split(framing, max, [stream]);
    assert_eq!(split(framing, max, stream.chunks(1)), found, "{framing:?} {stream:02x?}");
    found
}

pub(super) fn frames(framing: Framing, stream: &[u8]) -> Vec<Vec<u8>> {
    outcomes(framing, 1 << 20, stream).into_iter().map(|found| found.unwrap().0).collect()
}

pub(super) fn limit(value: usize) -> DecodeErrorKind {
    DecodeErrorKind::Limit { what: "bytes in one record", value, option: "Limits::max_bytes" }
}

pub(super) fn syntax(expected: &'static str) -> DecodeErrorKind {
    DecodeErrorKind::Syntax { expected }
}

pub(super) fn frame(bytes: &[u8], offset: u64) -> Outcome {
    Ok((bytes.to_vec(), offset))
}

/// Random bits (xorshift64).
pub(super) struct Random(pub(super) u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(end).unwrap()).unwrap()
    }

    /// Bytes of this alphabet, or of all values if it is empty.
    pub(super) fn bytes(&mut self, most: usize, alphabet: &[u8]) -> Vec<u8> {
        let length = self.below(most + 1);
        let any: Vec<u8> = (0..=255).collect();
        let alphabet = if alphabet.is_empty() { &any } else { alphabet };
        (0..length).map(|_| alphabet[self.below(alphabet.len())]).collect()
    }
}

#[test]
fn any_split_of_any_stream_gives_the_same() {
    let mut random = Random(0x853c_49e6_748f_ea9b);
    let alphabets: [(Framing, &[u8]); 6] = [
        (Framing::Single, b""),
        (Framing::Delimited, b"\0\x01\x02\x05\x80\x81"),
        (Framing::U32Le, b"\0\0\0\x01\x02\x09"),
        (Framing::Base64Lines, b"AAAAAAAAQgQz09++/-_= \t\r\n\n!"),
        (Framing::HexLines, b"00123456789abcdefABCDEF \t\r\n\ng"),
        (Framing::Json, b"{}{}[]\"\"\\,:12e true\n\x1e\r\xef\xbb\xbf"),
    ];
    for round in 0..60_000 {
        let (framing, alphabet) = alphabets[round % alphabets.len()];
        let mut stream = random.bytes(60, alphabet);
        if random.below(4) == 0 {
            stream.splice(0..0, *b"\xef\xbb\xbf");
        }
        let max = [0, 1, 2, 3, 4, 5, 8, 12, 100][random.below(9)];
        let found = outcomes(framing, max, &stream);
        for outcome in &found {
            match outcome {
                Ok((bytes, offset)) => {
                    assert!(
                        bytes.len() <= max && usize::try_from(*offset).unwrap() <= stream.len()
                    );
                }
                Err((_, offset)) => assert!(*offset <= stream.len()),
            }
        }
        let mut pieces = Vec::new();
        let mut rest = &stream[..];
        while !rest.is_empty() {
            let (piece, after) = rest.split_at(random.below(rest.len() + 1));
            pieces.push(piece);
            rest = after;
        }
        assert_eq!(split(framing, max, pieces), found, "{framing:?} {max} {stream:02x?}");
    }
}

#[test]
fn what_is_written_is_read_back() {
    let mut random = Random(0xda3e_39cb_94b9_5bdb);
    for round in 0..3_000 {
        let framing = ALL[round % ALL.len()];
        let mut records: Vec<Vec<u8>> =
            (0..random.below(8)).map(|_| random.bytes(300, b"")).collect();
        match framing {
            Framing::Single => records.resize(1, Vec::new()),
            Framing::Json => {
                for record in &mut records {
                    *record = format!("{{\"a]}}\\\"\":[{record:?}]}}").into_bytes();
                }
            }
            _ => {}
        }
        let mut stream = Vec::new();
        for record in &records {
            write_frame(framing, record, &mut stream).unwrap();
        }
        assert_eq!(frames(framing, &stream), records, "{framing:?}");
    }
}

#[test]
fn pushing_ahead_of_taking_loses_nothing() {
    let mut stream = Vec::new();
    for length in 0..2_000_usize {
        write_frame(Framing::Delimited, &vec![7; length % 50], &mut stream).unwrap();
    }
    let mut decoder = FrameDecoder::new(Framing::Delimited, &Limits::DEFAULT);
    let mut taken = 0;
    for piece in stream.chunks(100) {
        decoder.push(piece);
        if let Some(frame) = decoder.next_frame().unwrap() {
            assert_eq!(frame.bytes.len(), taken % 50);
            taken += 1;
        }
    }
    while let Some(frame) = decoder.next_frame().unwrap() {
        assert_eq!(frame.bytes.len(), taken % 50);
        taken += 1;
    }
    assert_eq!(taken, 2_000);
}

#[test]
fn metron_frames_are_read_and_written() {
    let stream = b"\x04\0\0\0\x0a\0\x10\x08\x04\0\0\0\x0a\0\x10\x04";
    assert_eq!(
        outcomes(Framing::U32Le, 4, stream),
        [frame(b"\x0a\0\x10\x08", 4), frame(b"\x0a\0\x10\x04", 12)]
    );
    let mut out = Vec::new();
    write_frame(Framing::U32Le, b"\x0a\0\x10\x08", &mut out).unwrap();
    assert_eq!(out, stream[..8]);
}

#[test]
fn single_is_one_record_even_when_empty() {
    assert_eq!(outcomes(Framing::Single, 10, b""), [frame(b"", 0)]);
    assert_eq!(outcomes(Framing::Single, 4, b"\x0a\0\x10\x08"), [frame(b"\x0a\0\x10\x08", 0)]);
    assert_eq!(outcomes(Framing::Single, 3, b"\x0a\0\x10\x08"), [Err((limit(3), 0))]);
}

#[test]
fn a_cut_prefix_or_body_is_an_unexpected_end() {
    for (framing, stream, prefix) in
        [(Framing::Delimited, &b"\x80\x01"[..], 2), (Framing::U32Le, b"\x80\0\0\0", 4)]
    {
        let whole = [stream, &[9; 128]].concat();
        assert_eq!(outcomes(framing, 128, &whole).len(), 1);
        for cut in 1..whole.len() {
            let found = outcomes(framing, 128, &whole[..cut]);
            assert_eq!(found, [Err((DecodeErrorKind::UnexpectedEnd, cut))], "{framing:?} {prefix}");
        }
        assert_eq!(outcomes(framing, 128, b""), []);
    }
}

#[test]
fn a_length_over_the_limit_is_found_before_the_body() {
    for (framing, prefix) in [
        (Framing::U32Le, &b"\xff\xff\xff\xff"[..]),
        (Framing::U32Le, b"\x0b\0\0\0"),
        (Framing::Delimited, b"\x0b"),
        (Framing::Delimited, b"\x80\x80\x80\x80\x10"),
        (Framing::Delimited, b"\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01"),
    ] {
        let mut decoder = FrameDecoder::new(framing, &Limits::DEFAULT.with_max_bytes(10));
        decoder.push(prefix);
        assert_eq!(decoder.next_frame().unwrap_err().kind(), &limit(10));
        decoder.push(b"\x01\x01\0\0\0");
        assert_eq!(decoder.next_frame(), Ok(None));
        decoder.finish();
        assert_eq!(decoder.next_frame(), Ok(None));
    }
}

#[test]
fn an_endless_varint_fails_at_its_tenth_byte() {
    let mut decoder = FrameDecoder::new(Framing::Delimited, &Limits::DEFAULT);
    decoder.push(&[0x80; 9]);
    assert_eq!(decoder.next_frame(), Ok(None));
    decoder.push(&[0x80]);
    assert_eq!(decoder.next_frame().unwrap_err().kind(), &DecodeErrorKind::InvalidVarint);
    decoder.push(&[0x80; 1_000]);
    assert_eq!(decoder.next_frame(), Ok(None));
    assert_eq!(frames(Framing::Delimited, b"\x81\x80\x00x"), [b"x"]);
}

#[test]
fn a_million_empty_records_take_linear_time() {
    for (framing, record) in [
        (Framing::Delimited, &b"\0"[..]),
        (Framing::U32Le, b"\0\0\0\0"),
        (Framing::HexLines, b"\n"),
        (Framing::Base64Lines, b"\r\n"),
        (Framing::Json, b"{}"),
    ] {
        let stream = record.repeat(1_000_000);
        for size in [stream.len(), 1_000] {
            let mut decoder = FrameDecoder::new(framing, &Limits::DEFAULT);
            let mut count = 0;
            for piece in stream.chunks(size) {
                decoder.push(piece);
                while decoder.next_frame().unwrap().is_some() {
                    count += 1;
                }
            }
            assert_eq!(count, 1_000_000, "{framing:?}");
        }
    }
}

#[cfg(target_pointer_width = "64")]
#[test]
fn a_record_too_large_for_its_length_is_not_written() {
    // Four gigabytes of untouched zero pages.
    let payload = vec![0_u8; 1 << 32];
    let mut out = vec![7];
    let error = write_frame(Framing::U32Le, &payload, &mut out).unwrap_err();
    assert_eq!(error, EncodeError::TooLarge { size: 1 << 32, limit: (1 << 32) - 1 });
    assert_eq!(out, [7]);
}

#[test]
fn never_more_than_the_limit_and_one_push_is_held() {
    let streams = ["\x7f\0\0\0", "[", "\"", "a", " ", "\x20\0\0\0", "{}", "[[]]\n", "00\n", "!\n"];
    for (framing, seed) in ALL.iter().flat_map(|framing| streams.map(|seed| (*framing, seed))) {
        for size in [1, 7, 64] {
            let mut decoder = FrameDecoder::new(framing, &Limits::DEFAULT.with_max_bytes(127));
            let stream: Vec<u8> = seed.bytes().cycle().take(3_000).collect();
            for piece in stream.chunks(size) {
                decoder.push(piece);
                assert!(decoder.input.all().len() <= 127 + size, "{framing:?} {seed:?}");
                while !matches!(decoder.next_frame(), Ok(None)) {}
            }
        }
    }
}

#[test]
fn a_seam_is_found_behind_any_number_of_blank_lines() {
    let blanks = vec![b'\n'; 1 << 18];
    let first = |parts: &[&[u8]]| Seams::new(Framing::Json).first(&parts.concat());
    assert_eq!(first(&[b"{}", &blanks, b"{"]), Some(2 + blanks.len()));
    assert_eq!(first(&[b"{}\n \t\r\n", b"[1"]), Some(7));
    assert_eq!(first(&[b"1,", &blanks, b"{"]), None, "an element of a list");
    assert_eq!(first(&[&blanks, b"{}"]), None, "nothing ended in this piece");
    assert_eq!(first(&[b"{}", &blanks]), None);
}

#[test]
fn what_is_done_with_is_dropped_when_more_arrives() {
    let mut decoder = FrameDecoder::new(Framing::U32Le, &Limits::DEFAULT);
    decoder.push(&[&b"\x01\0\0\0a\x7f\0\0\0"[..], &[7; 120]].concat());
    assert!(decoder.next_frame().unwrap().is_some());
    assert_eq!(decoder.next_frame(), Ok(None));
    decoder.push(&[7]);
    assert_eq!(decoder.input.all(), [7; 121]);
}
