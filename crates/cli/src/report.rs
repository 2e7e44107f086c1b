//! What is said of records that fail.

use std::borrow::Cow;
use std::fmt;
use std::io::Write as _;

use tidings_core::{ConvertError, DecodeError, Finding};
use tidings_inspect::check;

/// What is wrong with a record, or was let pass.
#[derive(Clone, Debug)]
pub(crate) struct Problem {
    /// The record's number in its stream or batch, from 1.
    pub(crate) record: u64,
    /// The byte of the stream, from 0.
    pub(crate) byte: u64,
    /// The field's path; empty for the record itself.
    pub(crate) path: String,
    /// What is wrong.
    pub(crate) reason: String,
}

/// Where a record stands.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Place {
    /// Its number in its stream or batch, from 1.
    pub(crate) number: u64,
    /// The byte of the stream where it begins.
    pub(crate) offset: u64,
    /// An offset in the record is one in the stream.
    pub(crate) verbatim: bool,
}

impl Place {
    /// A problem of the record as a whole.
    pub(crate) fn problem(&self, reason: impl Into<String>) -> Problem {
        let (record, byte) = (self.number, self.offset);
        Problem { record, byte, path: String::new(), reason: reason.into() }
    }

    /// The record could not be converted.
    pub(crate) fn failed(&self, error: &ConvertError) -> Problem {
        self.within(error.into())
    }

    /// The record could not be read.
    pub(crate) fn undecodable(&self, error: &DecodeError) -> Problem {
        self.within(error.into())
    }

    /// Something that a lenient decoder let pass.
    pub(crate) fn finding(&self, finding: &Finding) -> Problem {
        self.within(finding.into())
    }

    /// A problem in the record.
    pub(crate) fn within(&self, problem: check::Problem) -> Problem {
        let within = problem.offset.filter(|_| self.verbatim).unwrap_or_default();
        let byte = self.offset.saturating_add(u64::try_from(within).unwrap_or(u64::MAX));
        let reason = with_option(problem.reason);
        Problem { record: self.number, byte, path: problem.path, reason }
    }
}

/// What is said of a limit names the command's option instead of the library's.
fn with_option(reason: String) -> String {
    let option =
        reason.strip_suffix("`)").and_then(|rest| rest.rsplit_once("(raise it with `Limits::"));
    match option {
        Some((before, option)) => {
            format!("{before}(raise it with `--{}`)", option.replace('_', "-"))
        }
        None => reason,
    }
}

impl Problem {
    /// What is said of it after the record's number.
    pub(crate) fn text(&self) -> String {
        let (path, reason) = (printable(&self.path), printable(&self.reason));
        let colon = if path.is_empty() { "" } else { ": " };
        format!("(byte {}): {path}{colon}{reason}", self.byte)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "record {} {}", self.record, self.text())
    }
}

/// The text with control characters escaped, so that the content of an event
/// cannot play with the terminal or forge a line.
pub(crate) fn printable(text: &str) -> Cow<'_, str> {
    let hidden = |c: char| {
        c.is_control()
            || matches!(c, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    if !text.contains(hidden) {
        return Cow::Borrowed(text);
    }
    let mut escaped = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match hidden(c) {
            true => escaped.extend(c.escape_default()),
            false => escaped.push(c),
        }
    }
    Cow::Owned(escaped)
}

/// Prints a line on standard error. That it is closed cannot be reported.
pub(crate) fn say(line: &dyn fmt::Display) {
    // In one piece, so that lines of several threads stay apart.
    let _closed = std::io::stderr().lock().write_all(format!("{line}\n").as_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLACE: Place = Place { number: 3, offset: 40, verbatim: true };

    #[test]
    fn control_characters_of_an_event_are_escaped() {
        let line = PLACE.problem("the name \u{1b}[31m\nrecord 4").to_string();
        assert_eq!(line, "record 3 (byte 40): the name \\u{1b}[31m\\nrecord 4");
        // What turns the direction of the text, or breaks the line.
        for hidden in ['\u{202e}', '\u{2066}', '\u{2028}', '\u{2029}'] {
            let escaped = format!("a{}b", hidden.escape_default());
            assert_eq!(printable(&format!("a{hidden}b")), escaped);
        }
        assert_eq!(printable("naïve 中"), "naïve 中");
    }
}
