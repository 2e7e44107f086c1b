//! JSON as text: on one line, over several, in colour.
//!
//! Numbers and strings are never read here, only copied, so that they keep
//! their spelling.

use anstyle::{AnsiColor, Style};
use tidings_inspect::json::{Piece, lay_out};

/// Takes the line breaks out of a JSON text, which the members that a schema
/// does not know may bring along. Inside of strings there are none.
pub(crate) fn join_lines(text: &mut String) {
    // Most texts have none.
    if least(text.as_bytes()) < b' ' {
        text.retain(|c| !matches!(c, '\n' | '\r'));
    }
}

/// The least byte.
fn least(bytes: &[u8]) -> u8 {
    // Compilers compare a block at once. The last block overlaps the one before it: how
    // many bytes are left over would differ from text to text, and be guessed wrong.
    let Some(last) = bytes.last_chunk::<32>() else {
        return bytes.iter().copied().fold(u8::MAX, u8::min);
    };
    let mut least = *last;
    for block in bytes.as_chunks::<32>().0 {
        for (least, byte) in least.iter_mut().zip(block) {
            *least = (*least).min(*byte);
        }
    }
    least.iter().copied().fold(u8::MAX, u8::min)
}

/// How JSON is shown.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Look {
    /// Over several lines, each level two blanks deeper.
    pub(crate) pretty: bool,
    /// In colour.
    pub(crate) colored: bool,
}

const NAME: Style = AnsiColor::Blue.on_default().bold();
const STRING: Style = AnsiColor::Green.on_default();
const NUMBER: Style = AnsiColor::Cyan.on_default();
const WORD: Style = AnsiColor::Magenta.on_default();

/// Levels that are set in deeper; below, lines no longer move to the right, so
/// that the output cannot outgrow the input by much.
const MOST_INDENTS: usize = 40;

/// Appends a JSON text in this look, with a line break after it.
pub(crate) fn show(json: &str, look: Look, out: &mut String) {
    lay_out(json, look.pretty, |piece| match piece {
        Piece::Break(depth) => break_line(out, depth),
        Piece::Name(text) => paint(text, NAME, look, out),
        Piece::String(text) => paint(text, STRING, look, out),
        Piece::Number(text) => paint(text, NUMBER, look, out),
        Piece::Word(text) => paint(text, WORD, look, out),
        Piece::Open(text) | Piece::Close(text) | Piece::Between(text) => out.push_str(text),
    });
    out.push('\n');
}

fn break_line(out: &mut String, depth: usize) {
    out.push('\n');
    for _ in 0..depth.min(MOST_INDENTS) {
        out.push_str("  ");
    }
}

/// Appends a text in a colour, if it should be coloured.
pub(crate) fn paint(text: &str, style: Style, look: Look, out: &mut String) {
    use std::fmt::Write as _;
    let written = match look.colored {
        true => write!(out, "{style}{text}{style:#}"),
        false => out.write_str(text),
    };
    debug_assert!(written.is_ok(), "a string takes all text");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pretty(json: &str) -> String {
        let mut out = String::new();
        show(json, Look { pretty: true, colored: false }, &mut out);
        out
    }

    #[test]
    fn a_line_break_is_taken_out_wherever_it_stands() {
        for length in 1..100 {
            let plain = "\u{e9}".repeat(length);
            for at in 0..=length {
                for line_break in ["\n", "\r"] {
                    let mut text = plain.clone();
                    text.insert_str(at * 2, line_break);
                    join_lines(&mut text);
                    assert_eq!(text, plain, "{length} {at}");
                }
            }
        }
        let mut tabs = "\t".repeat(40);
        join_lines(&mut tabs);
        assert_eq!(tabs.len(), 40);
    }

    #[test]
    fn pretty_json_has_one_member_per_line() {
        let shown = pretty(r#"{"a":1.50E+2,"b":[true,{}],"c":{"d":"x\",:{"}}"#);
        let expected = r#"{
  "a": 1.50E+2,
  "b": [
    true,
    {}
  ],
  "c": {
    "d": "x\",:{"
  }
}
"#;
        assert_eq!(shown, expected);
    }

    #[test]
    fn pretty_json_is_read_as_the_same_value_by_another_reader() {
        let json = r#"[[],{},[[{"a":[]}]],"\\\"",-1,null]"#;
        let before: serde_json::Value = serde_json::from_str(json).unwrap();
        let after: serde_json::Value = serde_json::from_str(&pretty(json)).unwrap();
        assert_eq!(before, after);
    }

    #[test]
    fn deep_nesting_does_not_blow_up_the_output() {
        let json = "[".repeat(10_000) + &"]".repeat(10_000);
        assert!(pretty(&json).len() < json.len() * 100);
    }

    #[test]
    fn names_and_values_have_their_own_colours() {
        let mut out = String::new();
        show(r#"{"a":"b"}"#, Look { pretty: false, colored: true }, &mut out);
        assert_eq!(out, "{\u{1b}[1m\u{1b}[34m\"a\"\u{1b}[0m:\u{1b}[32m\"b\"\u{1b}[0m}\n");
    }
}
