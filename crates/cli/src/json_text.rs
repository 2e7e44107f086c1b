//! JSON as text: its tokens, on one line, over several, in colour.
//!
//! Numbers and strings are never read here, only copied, so that they keep
//! their spelling.

use anstyle::{AnsiColor, Style};

/// A token of a JSON text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Token<'a> {
    /// `{` or `[`.
    Open(&'a str),
    /// `}` or `]`.
    Close(&'a str),
    /// `:`.
    Colon,
    /// `,`.
    Comma,
    /// A string with its quotes.
    String(&'a str),
    /// A number, `true`, `false`, `null`, or what is no JSON.
    Scalar(&'a str),
}

/// The tokens of a JSON text. Text that is not JSON gives some tokens, too:
/// its readers say what is wrong with it.
pub(crate) struct Tokens<'a> {
    rest: &'a str,
}

impl<'a> Tokens<'a> {
    /// The tokens of this text.
    pub(crate) fn new(text: &'a str) -> Self {
        Self { rest: text }
    }

    fn take(&mut self, length: usize) -> &'a str {
        let (token, rest) = self.rest.split_at_checked(length).unwrap_or((self.rest, ""));
        self.rest = rest;
        token
    }

    fn string_length(&self) -> usize {
        let mut escaped = false;
        for (index, byte) in self.rest.bytes().enumerate().skip(1) {
            match byte {
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                b'"' => return index + 1,
                _ => {}
            }
        }
        self.rest.len()
    }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        self.rest = self.rest.trim_start_matches([' ', '\t', '\r', '\n']);
        Some(match self.rest.bytes().next()? {
            b'{' | b'[' => Token::Open(self.take(1)),
            b'}' | b']' => Token::Close(self.take(1)),
            b':' => {
                self.take(1);
                Token::Colon
            }
            b',' => {
                self.take(1);
                Token::Comma
            }
            b'"' => {
                let length = self.string_length();
                Token::String(self.take(length))
            }
            _ => {
                let ends = [' ', '\t', '\r', '\n', '{', '}', '[', ']', ':', ',', '"'];
                let length = self.rest.find(ends).unwrap_or(self.rest.len());
                Token::Scalar(self.take(length))
            }
        })
    }
}

/// Takes the line breaks out of a JSON text, which the members that a schema
/// does not know may bring along. Inside of strings there are none.
pub(crate) fn join_lines(text: &mut String) {
    // Most texts have none, and compilers find the least byte sixteen at a time.
    if text.bytes().fold(u8::MAX, u8::min) < b' ' {
        text.retain(|c| !matches!(c, '\n' | '\r'));
    }
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
    let mut depth = 0_usize;
    let mut tokens = Tokens::new(json).peekable();
    let mut after_open = false;
    while let Some(token) = tokens.next() {
        let close = matches!(token, Token::Close(_));
        if close {
            depth = depth.saturating_sub(1);
        }
        if look.pretty && after_open != close {
            break_line(out, depth);
        }
        after_open = false;
        match token {
            Token::Open(bracket) => {
                out.push_str(bracket);
                depth += 1;
                after_open = true;
            }
            Token::Close(bracket) => out.push_str(bracket),
            Token::Colon => out.push_str(if look.pretty { ": " } else { ":" }),
            Token::Comma => {
                out.push(',');
                if look.pretty {
                    break_line(out, depth);
                }
            }
            Token::String(text) => {
                let is_name = tokens.peek() == Some(&Token::Colon);
                paint(text, if is_name { NAME } else { STRING }, look, out);
            }
            Token::Scalar(text) => {
                let word = text.starts_with(|c: char| c.is_ascii_alphabetic());
                paint(text, if word { WORD } else { NUMBER }, look, out);
            }
        }
    }
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

    #[test]
    fn text_that_ends_in_a_string_is_all_tokens() {
        let tokens: Vec<_> = Tokens::new(r#"{"a\"#).collect();
        assert_eq!(tokens, [Token::Open("{"), Token::String(r#""a\"#)]);
    }
}
