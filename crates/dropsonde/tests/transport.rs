//! Datagrams, signatures, length prefixes and multipart bodies.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // as in tests

mod common;

use common::{golden, hex};
use dropsonde::multipart::{self, MultipartDecoder, MultipartError};
use dropsonde::{
    EncodeError, Envelope, Error, Limits, LogMessage, MAX_DATAGRAM_LEN, Message, TRUNCATED,
    Timestamp, wrap,
};
use tidings_core::framing::{FrameDecoder, Framing, write_frame};

const NOW: Timestamp = Timestamp::from_unix_nanos(0);

/// An error event of exactly so many bytes.
fn envelope_of(len: usize) -> Envelope<'static> {
    let wrapped = |len| wrap(Error::default().with_message("x".repeat(len)), "o", NOW).unwrap();
    let overhead = wrapped(len).encoded_len() - len;
    wrapped(len - overhead)
}

fn log(text: &[u8]) -> Envelope<'static> {
    wrap(LogMessage::default().with_message(text.to_vec()).with_app_id("a"), "o", NOW).unwrap()
}

fn text<'e>(envelope: &'e Envelope<'_>) -> &'e [u8] {
    &envelope.log_message.as_ref().unwrap().message
}

#[test]
fn datagram_has_at_most_65507_bytes() {
    assert_eq!(MAX_DATAGRAM_LEN, 65_507);
    assert_eq!(envelope_of(65_507).to_datagram().unwrap().len(), 65_507);
    let error = EncodeError::TooLarge { size: 65_508, limit: 65_507 };
    assert_eq!(envelope_of(65_508).to_datagram(), Err(error));
}

#[test]
fn log_line_is_cut_to_the_limit() {
    let mut envelope = log(&[b'x'; 200]);
    assert_eq!(envelope.truncate_log(100), Ok(true));
    let bytes = envelope.to_bytes().unwrap();
    // One byte short of the limit: the shorter lengths need fewer bytes.
    assert!((98..=100).contains(&bytes.len()), "{}", bytes.len());
    let text = text(&envelope);
    assert!(text.ends_with(b"xTRUNCATED"));
    assert_eq!(envelope.truncate_log(100), Ok(false));
}

#[test]
fn log_line_is_cut_between_characters_but_anywhere_in_bytes() {
    let size = log("é".repeat(40).as_bytes()).encoded_len();
    for limit in size - 40..size {
        let mut envelope = log("é".repeat(40).as_bytes());
        assert_eq!(envelope.truncate_log(limit), Ok(true));
        assert!(envelope.encoded_len() <= limit);
        assert!(std::str::from_utf8(text(&envelope)).is_ok());

        let mut binary = log(&[0xff; 80]);
        assert_eq!(binary.truncate_log(limit), Ok(true));
        assert_eq!(binary.encoded_len(), limit);
    }
}

#[test]
fn what_cannot_be_cut_stays_as_it_is() {
    let mut error = envelope_of(200);
    assert_eq!(error.truncate_log(199), Err(EncodeError::TooLarge { size: 200, limit: 199 }));
    assert_eq!(error, envelope_of(200));
    let mut short = log(b"short");
    let size = short.encoded_len();
    assert_eq!(short.truncate_log(size - 1), Err(EncodeError::TooLarge { size, limit: size - 1 }));
    assert_eq!(short, log(b"short"));
    assert_eq!(TRUNCATED, b"TRUNCATED");
}

/// Secret and message of dropsonde `signature/signature_test.go`; the digest was
/// computed with another implementation.
#[cfg(feature = "signature")]
#[test]
fn signature_is_the_hmac_before_the_message() {
    use dropsonde::{SIGNATURE_LEN, SignatureError, Signer};

    let signer = Signer::new(b"valid-secret");
    let signed = hex("88fb5a303f8faf1565c8f77a15c0e5c3c7b81b15b6a4997b25bdb959e4826ca8010203");
    assert_eq!(signer.sign(&[1, 2, 3]), signed);
    assert_eq!(signer.verify(&signed), Ok(&[1, 2, 3][..]));
    for at in 0..signed.len() {
        let mut wrong = signed.clone();
        wrong[at] ^= 0x80;
        assert_eq!(signer.verify(&wrong), Err(SignatureError::Wrong), "{at}");
    }
    for len in 0..SIGNATURE_LEN {
        assert_eq!(signer.verify(&signed[..len]), Err(SignatureError::TooShort(len)));
    }
    assert_eq!(Signer::new(b"other").verify(&signed), Err(SignatureError::Wrong));
    assert_eq!(signer.verify(&signer.sign(b"")), Ok(&b""[..]));
    assert!(!format!("{signer:?}").contains("secret"));
}

/// RFC 4231, test case 6: a key that is longer than a block.
#[cfg(feature = "signature")]
#[test]
fn long_secret_is_hashed_first() {
    let message = b"Test Using Larger Than Block-Size Key - Hash Key First";
    let signed = dropsonde::Signer::new(&[0xaa; 131]).sign(message);
    let digest = hex("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
    assert_eq!(signed, [&digest[..], message].concat());
}

/// Metron's batch writer and Doppler's TCP listener: four little-endian bytes.
#[test]
fn tcp_frames_have_a_little_endian_length() {
    let mut stream = Vec::new();
    for golden in golden() {
        write_frame(Framing::U32Le, &golden.bytes, &mut stream).unwrap();
    }
    let mut one = Vec::new();
    write_frame(Framing::U32Le, &hex("0a001008"), &mut one).unwrap();
    assert_eq!(one, hex("040000000a001008"));

    let mut decoder = FrameDecoder::new(Framing::U32Le, &Limits::DEFAULT);
    let mut expected = golden().into_iter();
    for piece in stream.chunks(7) {
        decoder.push(piece);
        while let Some(frame) = decoder.next_frame().unwrap() {
            assert_eq!(frame.bytes, expected.next().unwrap().bytes);
        }
    }
    assert!(expected.next().is_none());
}

const BOUNDARY: &str = "d661b2c1f3c5e8a0b4d7926f0e1c3a5b7d9f8e6c4a2b0d1f3e5c7a9b8d6f";

fn decode(
    body: &[u8],
    boundary: &str,
    piece: usize,
    limits: &Limits,
) -> (Vec<Vec<u8>>, Result<bool, MultipartError>) {
    let mut decoder = MultipartDecoder::new(boundary, limits);
    let mut parts = Vec::new();
    for piece in body.chunks(piece) {
        decoder.push(piece);
        loop {
            match decoder.next_part() {
                Ok(Some(part)) => parts.push(part.to_vec()),
                Ok(None) => break,
                Err(error) => return (parts, Err(error)),
            }
        }
    }
    (parts, Ok(decoder.is_complete()))
}

#[test]
fn multipart_is_written_without_headers() {
    let mut body = Vec::new();
    multipart::write_part(BOUNDARY, b"\r\nA", &mut body).unwrap();
    multipart::write_part(BOUNDARY, b"", &mut body).unwrap();
    multipart::write_end(BOUNDARY, &mut body);
    let text = format!("--{BOUNDARY}\r\n\r\n\r\nA\r\n--{BOUNDARY}\r\n\r\n\r\n--{BOUNDARY}--\r\n");
    assert_eq!(body, text.as_bytes());
    let content_type = multipart::content_type(BOUNDARY);
    assert_eq!(content_type, format!("multipart/x-protobuf; boundary={BOUNDARY}"));
    assert_eq!(multipart::boundary(&content_type), Some(BOUNDARY));
}

#[test]
fn multipart_parts_survive_pieces_of_any_size() {
    let mut expected: Vec<Vec<u8>> = golden().into_iter().map(|golden| golden.bytes).collect();
    // What line-based parsers break, and beginnings of the delimiter.
    for part in [&b""[..], b"\r\n", b"\r\n\r\n", b"--", b"\r\n--", b"\n--d661", b"\r\n--d661b2c1"] {
        expected.push(part.to_vec());
    }
    let mut body = b"preamble\r\n".to_vec();
    for part in &expected {
        multipart::write_part(BOUNDARY, part, &mut body).unwrap();
    }
    multipart::write_end(BOUNDARY, &mut body);
    body.extend_from_slice(b"epilogue\r\n--d661b2c1");
    for piece in [1, 2, 3, 5, 61, 64, 1000, body.len()] {
        let (parts, end) = decode(&body, BOUNDARY, piece, &Limits::DEFAULT);
        assert_eq!((parts.len(), end), (expected.len(), Ok(true)), "{piece}");
        assert_eq!(parts, expected, "{piece}");
    }
}

#[test]
fn multipart_skips_headers_and_padding() {
    let body = b"--b \t\r\nContent-Type: a/b\r\nX: y\r\n\r\nONE\r\n--b\r\n\r\n--b--";
    for piece in 1..body.len() {
        let (parts, end) = decode(body, "b", piece, &Limits::DEFAULT);
        assert_eq!(parts, [b"ONE".to_vec(), Vec::new()], "{piece}");
        assert_eq!(end, Ok(true));
    }
}

#[test]
fn multipart_without_parts_is_complete() {
    let (parts, end) = decode(b"--b--\r\n", "b", 2, &Limits::DEFAULT);
    assert_eq!((parts.len(), end), (0, Ok(true)));
}

#[test]
fn multipart_that_is_cut_off_is_incomplete() {
    let mut body = Vec::new();
    multipart::write_part("b", b"one", &mut body).unwrap();
    multipart::write_end("b", &mut body);
    for len in 0..body.len() - 2 {
        let (parts, end) = decode(&body[..len.max(1)], "b", 4, &Limits::DEFAULT);
        let has_part = len >= b"--b\r\n\r\none\r\n--b".len();
        assert_eq!((parts.len(), end), (usize::from(has_part), Ok(false)), "{len}");
    }
}

#[test]
fn multipart_bounds_each_part() {
    let mut body = Vec::new();
    multipart::write_part("b", &[0; 100], &mut body).unwrap();
    multipart::write_part("b", &[0; 101], &mut body).unwrap();
    multipart::write_end("b", &mut body);
    let limits = Limits::DEFAULT.with_max_bytes(100);
    for piece in [1, 10, 300] {
        let (parts, end) = decode(&body, "b", piece, &limits);
        assert_eq!(parts.len(), 1);
        assert_eq!(end, Err(MultipartError::TooLarge { at: 116, limit: 100 }), "{piece}");
    }
    // Found long before the part ends, which it never does.
    let (_, end) = decode(&[&b"--b\r\n\r\n"[..], &[0; 1000]].concat(), "b", 10, &limits);
    assert_eq!(end, Err(MultipartError::TooLarge { at: 7, limit: 100 }));
}

#[test]
fn multipart_that_is_malformed_is_refused() {
    let (parts, end) = decode(b"--b\r\n\r\none\r\n--bad\r\n\r\n", "b", 4, &Limits::DEFAULT);
    assert_eq!((parts.len(), end), (1, Err(MultipartError::Malformed(15))));
    let headers = [&b"--b\r\n"[..], &[b'h'; 10_000]].concat();
    let (_, end) = decode(&headers, "b", 100, &Limits::DEFAULT);
    assert_eq!(end, Err(MultipartError::LongHeaders(5)));
}

#[test]
fn multipart_boundary_must_not_stand_in_a_part() {
    let mut body = Vec::new();
    for part in [&b"a\r\n--b"[..], b"--b", b"--b--"] {
        let error = MultipartError::BoundaryInPart;
        assert_eq!(multipart::write_part("b", part, &mut body), Err(error));
    }
    assert!(body.is_empty());
    multipart::write_part("b", b"a--b", &mut body).unwrap();
}

#[test]
fn boundary_is_found_in_content_types() {
    for (content_type, boundary) in [
        ("multipart/x-protobuf; boundary=abc", Some("abc")),
        ("multipart/x-protobuf;boundary=\"abc\"", Some("abc")),
        ("MULTIPART/x-protobuf; charset=x; BOUNDARY=abc", Some("abc")),
        ("multipart/x-protobuf; boundary=", None),
        ("multipart/x-protobuf", None),
        ("text/plain; boundary=abc", None),
        ("", None),
    ] {
        assert_eq!(multipart::boundary(content_type), boundary, "{content_type}");
    }
}

#[test]
fn white_space_behind_a_delimiter_has_an_end() {
    for (padding, is_taken) in [(0, true), (1, true), (8_192, true), (8_193, false)] {
        let mut decoder = MultipartDecoder::new("b", &Limits::DEFAULT);
        decoder.push(b"--b");
        decoder.push(&vec![b' '; padding]);
        match decoder.next_part() {
            Ok(part) => assert!(part.is_none() && is_taken, "{padding}"),
            Err(error) => assert!(matches!(error, MultipartError::Malformed(_)) && !is_taken),
        }
        if is_taken {
            decoder.push(b"\r\n\r\nevent\r\n--b--");
            assert_eq!(decoder.next_part(), Ok(Some(&b"event"[..])), "{padding}");
        }
    }
}
