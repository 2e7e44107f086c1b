//! The pieces of JSON text, beside what other libraries write and read.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::cast_possible_truncation)]

use tidings_core::json::{Key, Writer};
use tidings_core::rt::Element;
use tidings_core::wkt::{Empty, UInt64Value};
use tidings_core::{DecodeErrorKind, JsonStyle, Message};

/// Writes a member in a text that has so much room left.
fn member<'a>(value: &impl Element<'a>, key: &'static Key, room: usize) -> String {
    let mut out = String::with_capacity(room);
    let mut writer = Writer::new(&mut out, JsonStyle::default(), 10);
    value.put_member(key, false, &mut writer);
    writer.finish().unwrap();
    drop(writer);
    out
}

const SHORT: &Key = const { &Key::new("\"name\":") };
const LONG: &Key = const { &Key::new("\"aNameThatIsLongerThanWhatIsCopiedAtOnce\":") };

#[test]
fn strings_of_every_length_are_escaped_as_serde_json_escapes_them() {
    for len in 0..70 {
        for at in 0..=len {
            for odd in ["", "\"", "\\", "\n", "\u{1f}", "\u{7f}", "é", "\u{2028}", " ", "!"] {
                let mut text = "x".repeat(len);
                text.insert_str(at, odd);
                let expected = serde_json::to_string(&text).unwrap();
                let text = tidings_core::Str::from(text);
                for room in [0, 40, 200] {
                    assert_eq!(member(&text, SHORT, room), format!("\"name\":{expected},"));
                }
                let long = format!("\"aNameThatIsLongerThanWhatIsCopiedAtOnce\":{expected},");
                assert_eq!(member(&text, LONG, 200), long);
            }
        }
    }
}

#[test]
fn strings_with_many_characters_to_escape_are_written_as_serde_json_writes_them() {
    let odd = ["\"", "\\", "<", "\n", "\u{2028}", "&", "é", "\u{1}", "\u{2027}"];
    for (step, len) in (1..40).flat_map(|step| [(step, 200), (step, 45)]) {
        let piece =
            |at: usize| if at.is_multiple_of(step) { odd[at / step % odd.len()] } else { "x" };
        let text: String = (0..len).map(piece).collect();
        let expected = serde_json::to_string(&text).unwrap();
        assert_eq!(
            member(&tidings_core::Str::from(text.as_str()), Key::NONE, 0),
            expected.clone() + ","
        );
        let mut safe = String::new();
        let mut writer = Writer::new(&mut safe, JsonStyle::default().with_html_safe(true), 10);
        writer.string(&text);
        writer.finish().unwrap();
        drop(writer);
        let expected = expected.replace('<', "\\u003c").replace('&', "\\u0026");
        assert_eq!(safe, expected.replace('\u{2028}', "\\u2028"));
    }
}

#[test]
fn integers_of_every_length_are_written_as_the_standard_library_writes_them() {
    let mut values = vec![0, u64::MAX, i64::MAX.unsigned_abs() + 1];
    for power in 0..20 {
        let power = 10u64.pow(power);
        values.extend([power - 1, power, power + 1, power.wrapping_mul(7) + 3]);
    }
    for value in values {
        for room in [0, 63, 64, 200] {
            assert_eq!(member(&value, SHORT, room), format!("\"name\":\"{value}\","));
        }
        let signed = value.cast_signed();
        assert_eq!(member(&signed, Key::NONE, 200), format!("\"{signed}\","));
        let small = (value % (1 << 32)) as u32;
        assert_eq!(member(&small, SHORT, 200), format!("\"name\":{small},"));
        let small = small.cast_signed();
        let long = format!("\"aNameThatIsLongerThanWhatIsCopiedAtOnce\":{small},");
        assert_eq!(member(&small, LONG, 200), long);
    }
}

/// Reads a number, as such or in a string, with more or less text after it.
fn number(text: &str) -> Option<u64> {
    let mut found = Vec::new();
    for text in [text.to_owned(), format!("\"{text}\"")] {
        for space in [0, 3, 40] {
            let text = format!("{text}{}", " ".repeat(space));
            found.push(UInt64Value::from_json(&text).ok().map(|read| read.value));
        }
    }
    assert!(found.windows(2).all(|two| two[0] == two[1]), "{text}: {found:?}");
    found[0]
}

#[test]
fn an_integer_of_any_length_is_read_exactly_or_refused() {
    for digits in 1..26 {
        for first in ["1", "2", "9"] {
            for rest in ["0", "9", "8", "4"] {
                let text = format!("{first}{}", rest.repeat(digits - 1));
                assert_eq!(number(&text), text.parse().ok(), "{text}");
            }
        }
    }
    for last in [u64::MAX - 1, u64::MAX] {
        assert_eq!(number(&last.to_string()), Some(last));
    }
    for text in ["18446744073709551616", "18446744073709551620", "19999999999999999999", "-1", "01"]
    {
        assert_eq!(number(text), None, "{text}");
    }
}

#[test]
fn text_for_html_has_what_ends_a_script_or_a_line_escaped_and_nothing_more() {
    for (text, expected) in [
        ("</script>&", r"\u003c/script\u003e\u0026"),
        ("\u{2028}\u{2029}", r"\u2028\u2029"),
        ("€ \u{2027}\u{202a}é", "€ \u{2027}\u{202a}é"),
        ("a\u{2028}b<\"\n", r#"a\u2028b\u003c\"\n"#),
    ] {
        for style in [JsonStyle::default().with_html_safe(true), JsonStyle::go_jsonpb()] {
            let mut out = String::new();
            let mut writer = Writer::new(&mut out, style, 10);
            writer.string(text);
            writer.finish().unwrap();
            drop(writer);
            assert_eq!(out, format!("\"{expected}\""));
        }
    }
}

#[test]
fn an_unknown_value_is_judged_as_closely_as_a_known_one() {
    let syntax = |expected| DecodeErrorKind::Syntax { expected };
    let escape = syntax("an escape that stands for a character");
    for (value, expected) in [
        ("[1}", syntax("`,` or `]`")),
        ("[1:2]", syntax("`,` or `]`")),
        ("[[],{}}", syntax("`,` or `]`")),
        ("{\"b\":1]", syntax("`,` or `}`")),
        ("{\"b\":[1,{}] 2}", syntax("`,` or `}`")),
        ("{\"b\" 1}", syntax("`:`")),
        ("{1:2}", syntax("a member's name")),
        ("{\"b\":1,}", syntax("a member's name")),
        ("[1", DecodeErrorKind::UnexpectedEnd),
        ("\"b", DecodeErrorKind::UnexpectedEnd),
        ("\"\\", DecodeErrorKind::UnexpectedEnd),
        ("\"\\u00", DecodeErrorKind::UnexpectedEnd),
        ("\"\\u00\"", DecodeErrorKind::UnexpectedEnd),
        ("\"\\u00g0\"", escape.clone()),
        ("\"\\x\"", escape.clone()),
        ("\"\\ud800\"", escape.clone()),
        ("\"\\ud800\\ue000\"", escape.clone()),
        ("\"\\ud800\\udbff\"", escape),
    ] {
        let text = format!("{{\"a\":{value}");
        let error = Empty::from_json(&text).expect_err(&text);
        assert_eq!(*error.kind(), expected, "{text}");
    }
    for value in ["[1,{}]", "{\"b\":[{},[]]}", r#""\ud83d\ude00\u00e9\/""#, "-1.5e+3"] {
        let text = format!("{{\"a\":{value}}}");
        assert_eq!(Empty::from_json(&text).unwrap().to_json().unwrap(), text);
    }
}
