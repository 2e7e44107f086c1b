//! JSON spelt in other ways, and what is no JSON.

use alloc::{format, string::String, vec::Vec};

use super::choices::Choices;

/// Values of every type and of none.
const VALUES: &[&str] = &[
    "null",
    "true",
    "0",
    "-0",
    "1.0",
    "1e2",
    "1E+2",
    "-1.5e-3",
    "1.4666216476451658E+18",
    "9223372036854775807",
    "18446744073709551615",
    "9223372036854775808",
    "1e400",
    "1e-400",
    "1e999999999",
    "01",
    "+1",
    "1.",
    ".5",
    "1e",
    "-",
    "NaN",
    "Infinity",
    "\"NaN\"",
    "\"-Infinity\"",
    "\"1e3\"",
    "\" 1\"",
    "\"\"",
    "\"2026-02-30T24:00:60Z\"",
    "\"1970-01-01t00:00:00z\"",
    "\"0001-01-01T00:00:00.000000001+24:00\"",
    "\"315576000001s\"",
    "\"YQ==\"",
    "\"YQ\"",
    "\"-_-_\"",
    "\"\\ud800\"",
    "\"\\udc00\\ud800\"",
    "\"\\u0000\"",
    "\"\\x\"",
    "\"\u{1}\"",
    "'a'",
    "[]",
    "{}",
    "[null]",
    "[1,]",
    "{\"a\":1,}",
    "{\"a\":1,\"a\":2}",
    "{\"@type\":\"type.googleapis.com/google.protobuf.Duration\",\"value\":\"1s\"}",
    "{\"__proto__\":{},\"constructor\":1}",
    "/**/1",
    "undefined",
    "",
];

const SPACES: &[&str] = &[" ", "\n", "\t\r\n ", "\u{feff}", "\u{a0}", "\u{c}"];

/// Spells some tokens in another way and spoils others, or the whole.
pub(super) fn spoil(choices: &mut Choices<'_>, json: &str) -> String {
    let mut out = String::new();
    let rate = choices.pick(&[3, 10, 40, 200]);
    // Where the latest member or element begins.
    let mut member = 0;
    for token in tokens(json) {
        match choices.once_in(rate) {
            true => odd(choices, token, member, &mut out),
            false => out.push_str(token),
        }
        if token.starts_with(['{', ',']) {
            member = out.len();
        }
    }
    match choices.below(8) {
        7 => {
            let at = choices.below(out.len() + 1);
            let at = (0..=at).rev().find(|at| out.is_char_boundary(*at));
            out.truncate(at.unwrap_or(0));
        }
        6 => return deep(choices, &out),
        5 => out.push_str(choices.pick(VALUES)),
        _ => {}
    }
    out
}

/// The tokens of a JSON text; what is none is a token too.
fn tokens(json: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut rest = json;
    while let Some(first) = rest.chars().next() {
        let len = match first {
            '"' => text_len(rest),
            '{' | '}' | '[' | ']' | ':' | ',' => 1,
            _ => rest.find(['"', '{', '}', '[', ']', ':', ',']).unwrap_or(rest.len()),
        };
        let (token, tail) = rest.split_at_checked(len).unwrap_or((rest, ""));
        tokens.push(token);
        rest = tail;
    }
    tokens
}

fn text_len(rest: &str) -> usize {
    let mut escaped = false;
    for (at, byte) in rest.bytes().enumerate().skip(1) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return at + 1,
            _ => {}
        }
    }
    rest.len()
}

fn odd(choices: &mut Choices<'_>, token: &str, member: usize, out: &mut String) {
    if token.starts_with('"') && choices.once_in(2) {
        escape(choices, token, out);
        return;
    }
    match (token, choices.below(6)) {
        ("," | "}", 0..2) => {
            // The member before it once more.
            let again = out.get(member..).map(String::from).unwrap_or_default();
            out.push_str(&format!(",{again}{token}"));
        }
        ("{", 2) => out.push_str("{\"zz\":[1,{\"a\":null}],"),
        ("{" | "}" | "[" | "]" | ":" | ",", 0..5) => {
            out.push_str(choices.pick(SPACES));
            out.push_str(token);
            out.push_str(choices.pick(SPACES));
        }
        (_, 0) => {}
        (_, 1) => out.push_str(token.trim_matches('"')),
        (_, 2) if !token.starts_with('"') => out.push_str(&format!("\"{token}\"")),
        (_, 3) if token.parse::<i64>().is_ok() => {
            out.push_str(&format!("{token}{}", choices.pick(&[".0", "e0", "E+0", "0e-1", ".5"])));
        }
        _ => out.push_str(choices.pick(VALUES)),
    }
}

/// The text with some of its characters as escapes.
fn escape(choices: &mut Choices<'_>, token: &str, out: &mut String) {
    let mut escaped = false;
    for (at, letter) in token.char_indices() {
        let quote = at == 0 || at + 1 == token.len();
        if quote || escaped || letter == '\\' || choices.once_in(2) {
            escaped = letter == '\\' && !escaped;
            out.push(letter);
            continue;
        }
        let mut units = [0; 2];
        for unit in letter.encode_utf16(&mut units) {
            out.push_str(&format!("\\u{unit:04x}"));
        }
    }
}

/// The text deep inside of arrays or objects, closed or not.
fn deep(choices: &mut Choices<'_>, json: &str) -> String {
    let depth = choices.pick(&[97, 98, 99, 100, 101, 102, 1_000, 20_000]);
    let (open, close) = choices.pick(&[("[", "]"), ("{\"a\":", "}"), ("{\"zz\":[", "]}")]);
    let close = if choices.once_in(4) { "" } else { close };
    format!("{}{json}{}", open.repeat(depth), close.repeat(depth))
}
