//! Lines of text, and every form of base64.

use alloc::format;

use super::Framing;
use super::tests::{frame, frames, limit, outcomes};
use crate::error::DecodeErrorKind;

#[test]
fn lines_end_with_lf_crlf_or_the_stream() {
    for (text, records) in [
        ("", &[][..]),
        ("0a00", &[&b"\x0a\0"[..]]),
        ("0a00\n", &[b"\x0a\0"]),
        ("0a00\r\n", &[b"\x0a\0"]),
        ("0a00\r", &[b"\x0a\0"]),
        ("0a00\n\n", &[b"\x0a\0", b""]),
        ("\n0a00\n", &[b"", b"\x0a\0"]),
        ("\r\n\r\n0A", &[b"", b"", b"\x0a"]),
        (" \t0aFf\t \r\n  \n01", &[b"\x0a\xff", b"", b"\x01"]),
    ] {
        assert_eq!(frames(Framing::HexLines, text.as_bytes()), records, "{text:?}");
    }
    assert_eq!(
        outcomes(Framing::HexLines, 9, b" 0a\n\t\n  0b")[1..],
        [frame(b"", 5), frame(b"\x0b", 8)]
    );
    // A CR is text that says nothing; blanks are not.
    assert_eq!(outcomes(Framing::HexLines, 9, b"\r\n \t\r\n"), [frame(b"", 0), frame(b"", 4)]);
}

#[test]
fn a_bad_line_does_not_hide_the_next() {
    use DecodeErrorKind::{InvalidBase64, InvalidHex};
    for (text, offset) in [
        ("0", 1),
        ("0g", 1),
        ("0x00", 1),
        ("00 00", 3),
        ("00\r00", 3),
        ("00\r\r", 3),
        ("0a=", 2),
        ("\u{e9}", 0),
    ] {
        let stream = format!("{text}\n0b\n");
        let next = u64::try_from(text.len()).unwrap() + 1;
        let expected = [Err((InvalidHex, offset)), frame(b"\x0b", next)];
        assert_eq!(outcomes(Framing::HexLines, 99, stream.as_bytes()), expected, "{text:?}");
    }
    let stream = b"CgAQ!A\nCgAQCA\nC";
    let expected = [Err((InvalidBase64, 4)), frame(b"\x0a\0\x10\x08", 7), Err((InvalidBase64, 15))];
    assert_eq!(outcomes(Framing::Base64Lines, 99, stream), expected);
    for (text, offset) in [("Ag===", 4), ("AA=A", 3), ("AA+_", 3), ("AAAA=", 5)] {
        let found = outcomes(Framing::Base64Lines, 99, text.as_bytes());
        assert_eq!(found, [Err((InvalidBase64, offset))], "{text}");
    }
}

#[test]
fn a_line_that_is_too_long_is_dropped_and_the_next_read() {
    let stream = [&b"00"[..], &b"ab".repeat(100_000), b"\n0102030405\n010203040506\n\n"].concat();
    assert_eq!(
        outcomes(Framing::HexLines, 5, &stream),
        [
            Err((limit(5), 0)),
            frame(b"\x01\x02\x03\x04\x05", 200_003),
            Err((limit(5), 200_014)),
            frame(b"", 200_027)
        ]
    );
    let found = outcomes(Framing::Base64Lines, 4, b"CgAQCA==\nCgAQCAA=\n    CgAQCA      \n");
    assert_eq!(
        found,
        [frame(b"\x0a\0\x10\x08", 0), Err((limit(4), 9)), frame(b"\x0a\0\x10\x08", 22)]
    );
}

#[test]
fn a_line_has_as_many_bytes_as_the_limit_and_not_one_more() {
    for framing in [Framing::HexLines, Framing::Base64Lines] {
        for length in 0..40 {
            let record = [0xff].repeat(length);
            let mut line = alloc::vec::Vec::new();
            super::write_frame(framing, &record, &mut line).unwrap();
            for max in 0..40 {
                let expected = if length <= max { frame(&record, 0) } else { Err((limit(max), 0)) };
                assert_eq!(outcomes(framing, max, &line), [expected], "{framing:?} {length} {max}");
            }
        }
    }
}

#[test]
fn base64_has_four_forms_and_no_other() {
    for text in ["+/+/Ag==", "-_-_Ag==", "+/+/Ag", "-_-_Ag"] {
        assert_eq!(frames(Framing::Base64Lines, text.as_bytes()), [b"\xfb\xff\xbf\x02"], "{text}");
    }
    for text in [
        "+_+/Ag==", "-_-_+w==", "Ag=", "Ag===", "Ag==Ag==", "A", "AAAAA", "=", "====", "A===",
        "Ah==", "Ah", "AAB=", "AAB", "AA=A", "A=AA", "AAAA=", "AAAA====", "AAA==", "Ag= =",
        "Ag\u{a0}",
    ] {
        let found = outcomes(Framing::Base64Lines, 99, text.as_bytes());
        assert!(
            matches!(found[..], [Err((DecodeErrorKind::InvalidBase64, _))]),
            "{text}: {found:?}"
        );
    }
}

#[test]
fn base64_lines_are_as_the_base64_crate_says() {
    use super::{tests::Random, write_frame};
    use alloc::vec::Vec;
    use base64::Engine as _;
    use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD};
    let mut random = Random(0x1405_7b7e_f767_814f);
    for _ in 0..20_000 {
        let text = random.bytes(12, b"AAAAAAAgQzw09+/-_==");
        let valid = [STANDARD, URL_SAFE, STANDARD_NO_PAD, URL_SAFE_NO_PAD]
            .iter()
            .find_map(|engine| engine.decode(&text).ok());
        let found = outcomes(Framing::Base64Lines, 99, &[&text[..], b"\n"].concat());
        assert_eq!(found[0].as_ref().ok().map(|frame| &frame.0), valid.as_ref(), "{text:?}");

        let payload = random.bytes(40, b"");
        let mut line = Vec::new();
        write_frame(Framing::Base64Lines, &payload, &mut line).unwrap();
        assert_eq!(line, format!("{}\n", STANDARD.encode(&payload)).into_bytes());
    }
}

#[test]
fn every_byte_has_the_value_that_rfc_4648_gives_it() {
    use super::lines::{Code, NEITHER, STANDARD, URL_SAFE, table};

    let (hex, base64) = (table(Code::Hex), table(Code::Base64));
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    for byte in 0..=u8::MAX {
        let digit = char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
        assert_eq!(hex[usize::from(byte)], digit.unwrap_or(NEITHER), "{byte}");
        let value = match byte {
            b'+' => 62 | STANDARD,
            b'/' => 63 | STANDARD,
            b'-' => 62 | URL_SAFE,
            b'_' => 63 | URL_SAFE,
            _ => letters
                .bytes()
                .zip(0..)
                .find(|(letter, _)| *letter == byte)
                .map_or(NEITHER, |(_, value)| value),
        };
        assert_eq!(base64[usize::from(byte)], value, "{byte}");
    }
}
