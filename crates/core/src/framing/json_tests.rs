//! JSON values one after the other, and what stands between them.

use alloc::{vec, vec::Vec};

use super::Framing;
use super::buffer::offset;
use super::tests::{Random, frame, frames, limit, outcomes, split, syntax};
use crate::error::DecodeErrorKind;

#[test]
fn json_values_may_be_lines_concatenated_or_spread() {
    for (text, values) in [
        ("", &[][..]),
        (" \r\n\t", &[]),
        ("{\"a\":1}\n{\"b\":2}\n", &["{\"a\":1}", "{\"b\":2}"]),
        ("{\"a\":1}{\"b\":[{}]}[]", &["{\"a\":1}", "{\"b\":[{}]}", "[]"]),
        ("{\n \"a\": [\n1\n]\n}\r\n\r\n{}", &["{\n \"a\": [\n1\n]\n}", "{}"]),
        ("\u{feff}{\"a\":\"}]\\\"\\\\\"}", &["{\"a\":\"}]\\\"\\\\\"}"]),
        ("\u{1e}{}\n\u{1e}{}\n", &["{}", "{}"]),
        (
            "1 -2.5e3\ntrue null\"x\"\"\\\"\"3",
            &["1", "-2.5e3", "true", "null", "\"x\"", "\"\\\"\"", "3"],
        ),
        ("12{}34[]", &["12", "{}", "34", "[]"]),
        ("{\"\u{1f4a9}\":\"\u{2028}\"}", &["{\"\u{1f4a9}\":\"\u{2028}\"}"]),
    ] {
        let found = frames(Framing::Json, text.as_bytes());
        assert_eq!(
            found,
            values.iter().map(|value| value.as_bytes()).collect::<Vec<_>>(),
            "{text:?}"
        );
    }
}

#[test]
fn json_goes_on_after_what_is_not_json() {
    use DecodeErrorKind::UnexpectedEnd;
    let (value, string) = ("a JSON value", "no line break in a string");
    for (text, found) in [
        ("hello world\n{}", vec![Err((syntax(value), 0)), frame(b"{}", 12)]),
        ("{}}\n[]", vec![frame(b"{}", 0), Err((syntax(value), 2)), frame(b"[]", 4)]),
        ("1,2\n3", vec![frame(b"1", 0), Err((syntax(value), 1)), frame(b"3", 4)]),
        ("{\"a\":\"b\n{}\n", vec![Err((syntax(string), 7)), frame(b"{}", 8)]),
        ("\"a\\\n{}", vec![Err((syntax(string), 3)), frame(b"{}", 4)]),
        ("\u{1e}{\"a\":[\u{1e}{}\n", vec![Err((UnexpectedEnd, 7)), frame(b"{}", 8)]),
        ("x\u{1e}{}", vec![Err((syntax(value), 0)), frame(b"{}", 2)]),
        ("{\"a\":", vec![Err((UnexpectedEnd, 5))]),
        ("\"a", vec![Err((UnexpectedEnd, 2))]),
        ("{} \u{feff}{}\n1", vec![frame(b"{}", 0), Err((syntax(value), 3)), frame(b"1", 9)]),
    ] {
        assert_eq!(outcomes(Framing::Json, 99, text.as_bytes()), found, "{text:?}");
    }
    assert_eq!(outcomes(Framing::Json, 99, b"\xef\xbb"), [Err((syntax(value), 0))]);
}

#[test]
fn a_value_without_its_end_takes_no_other_lines_with_it() {
    let broken = || syntax("a comma or a closing bracket before this line");
    for text in [
        "{\"a\":1\n",
        "{\"a\":{\"b\":[1]\r\n",
        "[\"a\"\n\n  \n",
        "{\"a\":[[]]\n",
        "{\"a\":true \t\n",
        "{\"a\"\n",
        "{\n",
    ] {
        for blanks in [0, 1, 57, 64, 200] {
            // In front of the value they move it through the blocks.
            let front = " ".repeat(blanks);
            let stream = alloc::format!("{front}{text}{{\"c\":2}}\n[3]\n");
            let next = offset(blanks + text.len());
            let end = (broken(), blanks + text.len());
            let expected = [Err(end), frame(b"{\"c\":2}", next), frame(b"[3]", next + 8)];
            assert_eq!(outcomes(Framing::Json, 999, stream.as_bytes()), expected, "{stream:?}");
        }
    }
    // The value that is too long ends there as well.
    let long = alloc::format!("[{}\n{{}}\n", "1".repeat(500));
    assert_eq!(
        outcomes(Framing::Json, 9, long.as_bytes()),
        [Err((limit(9), 0)), frame(b"{}", 502)]
    );
}

#[test]
fn a_value_may_have_brackets_at_the_begin_of_lines() {
    for text in [
        "[\n{\"a\":\n{\"b\":\n[\n[\n1\n]\n,\n[2]\n]\n}\n}\n,\n{}\n]",
        "{\"a\":1\n,\"b\":{\n}\n}",
        "[1,  \t\r\n\n [2],\n\n[3]\n]",
        "[{\"a\":\"}\"}\n , \n{\"a\":\"\\\"\"},\n{}]",
    ] {
        for blanks in 0..130 {
            let value = text.replacen('\n', &alloc::format!("{}\n", " ".repeat(blanks)), 1);
            assert_eq!(frames(Framing::Json, value.as_bytes()), [value.as_bytes()], "{value}");
        }
    }
}

#[test]
fn a_json_value_that_is_too_long_is_skipped_to_its_end() {
    let stream = b"{\"a\":\n[\"}\"]}{} 12345 123456 \"12\" {\"123";
    assert_eq!(
        outcomes(Framing::Json, 5, stream),
        [
            Err((limit(5), 0)),
            frame(b"{}", 12),
            frame(b"12345", 15),
            Err((limit(5), 21)),
            frame(b"\"12\"", 28),
            Err((DecodeErrorKind::UnexpectedEnd, 38))
        ]
    );
    let deep = [&b"[".repeat(1_000_000)[..], &b"]".repeat(1_000_000), b"{}"].concat();
    assert_eq!(
        outcomes(Framing::Json, 1_000, &deep),
        [Err((limit(1_000), 0)), frame(b"{}", 2_000_000)]
    );
    assert_eq!(frames(Framing::Json, &deep[999_000..1_001_000]).len(), 1);
}

#[test]
fn sixty_four_bytes_at_a_time_give_what_single_bytes_give() {
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    let alphabets: [&[u8]; 4] = [
        b"{}[]\"\"::,,aaaaaaaa\xc3\xa4",
        b"{{{{{}}}}[]\"\"\"\"aaaaaaaaaaaaaaaaaaaaaaaaaaa\\",
        b"{\"\"}aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n\x1e",
        b"{{[[]}\"\"aaaaaaaaaaaaaaaaaaa   \xff\\\n",
    ];
    let mut found = 0;
    for round in 0..2_000 {
        let alphabet = alphabets[round % alphabets.len()];
        let stream = [&b"{\"a\":[{"[..], &random.bytes(700, alphabet)].concat();
        for max in [100, 1 << 20] {
            found += outcomes(Framing::Json, max, &stream).iter().filter(|o| o.is_ok()).count();
        }
    }
    assert!(found > 2_000, "{found}");
}

#[test]
fn an_object_or_array_ends_with_the_bracket_that_closes_the_first() {
    use super::{json_end, json_rest};
    let long = alloc::format!("{{\"a\":[{}\"}}\"]}}", "{},".repeat(100));
    for (text, length) in [
        ("{}", Some(2)),
        ("[1, 2] [3]", Some(6)),
        ("{\"a\":\"}\"},{\"b\":1}", Some(9)),
        ("[[{\"]\\\"\":[]}]]]", Some(14)),
        (&long, Some(long.len())),
        ("{", None),
        ("[[]", None),
        ("{\"a", None),
        ("[\u{1e}]", None),
        ("", None),
        ("1", None),
        ("\"{}\"", None),
        (" {}", None),
    ] {
        assert_eq!(json_end(text.as_bytes()), length, "{text}");
        // From after the first bracket on, the rest ends there as well.
        if let Some(rest) = text.strip_prefix(['{', '[']) {
            assert_eq!(json_rest(rest.as_bytes()), length.map(|length| length - 1), "{rest}");
        }
    }
}

#[test]
fn an_escaped_quote_ends_no_string_wherever_it_stands() {
    for before in 0..140 {
        let text = alloc::format!("{{\"{}\\\"}}{}\"}}", "a".repeat(before), "b".repeat(70));
        assert_eq!(frames(Framing::Json, text.as_bytes()), [text.as_bytes()], "{before}");
    }
}

#[test]
fn a_value_over_the_limit_is_too_long_wherever_a_piece_ends() {
    let stream = b"[1,2,3,\x1e{}";
    for cut in 0..=stream.len() {
        let (before, after) = stream.split_at(cut);
        let found = split(Framing::Json, 5, [before, after]);
        assert_eq!(found, [Err((limit(5), 0)), frame(b"{}", 8)], "{cut}");
    }
}

#[test]
fn a_length_that_a_glance_finds_counts_only_within_what_has_arrived() {
    use super::FrameDecoder;
    use crate::limits::Limits;
    for (length, expected) in [(0, &b""[..]), (2, b"[]"), (5, b"[][1]"), (6, b"[]")] {
        let mut decoder = FrameDecoder::new(Framing::Json, &Limits::DEFAULT);
        decoder.push(b"[][1]");
        let frame = decoder.next_frame_by(|_| Some(length)).unwrap().unwrap();
        assert_eq!(frame.bytes, expected, "{length}");
    }
}
