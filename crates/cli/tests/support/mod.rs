//! Running the command, and comparing JSON by value.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, dead_code)]

use std::collections::BTreeMap;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

/// What a run of the command gave.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Run {
    pub(crate) code: Option<i32>,
    pub(crate) out: Vec<u8>,
    pub(crate) err: String,
}

impl Run {
    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.out).unwrap()
    }

    /// The output of a run that went well.
    pub(crate) fn clean(self) -> Vec<u8> {
        assert_eq!((self.code, self.err.as_str()), (Some(0), ""));
        self.out
    }
}

pub(crate) fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tidings"));
    for name in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"] {
        command.env_remove(name);
    }
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// Runs the command with this standard input.
pub(crate) fn tidings(arguments: &[&str], input: &[u8]) -> Run {
    let mut child = command(arguments).spawn().unwrap();
    feed(&mut child, input.to_vec(), usize::MAX);
    let output = child.wait_with_output().unwrap();
    let err = String::from_utf8(output.stderr).unwrap();
    Run { code: output.status.code(), out: output.stdout, err }
}

/// Writes to the child's standard input in pieces and closes it, without
/// waiting.
pub(crate) fn feed(child: &mut Child, input: Vec<u8>, piece: usize) {
    let mut stdin = child.stdin.take().unwrap();
    std::thread::spawn(move || {
        for part in input.chunks(piece.min(input.len().max(1))) {
            // A command that stops early closes its input.
            if stdin.write_all(part).is_err() {
                return;
            }
        }
    });
}

/// A file of the example data.
pub(crate) fn example(name: &str) -> PathBuf {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    root.join("../../examples/data").join(name)
}

pub(crate) fn read_example(name: &str) -> Vec<u8> {
    std::fs::read(example(name)).unwrap()
}

/// A JSON value in which numbers are decimal numbers, never doubles.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Json {
    Word(String),
    /// Sign, digits without zeros around them, power of ten.
    Number(bool, String, i64),
    String(String),
    Array(Vec<Json>),
    Object(BTreeMap<String, Json>),
}

/// Reads JSON that is known to be well-formed.
pub(crate) fn json(text: &str) -> Json {
    let mut rest = text.trim();
    let value = value(&mut rest);
    assert_eq!(rest.trim(), "", "text after the value");
    value
}

pub(crate) fn json_lines(text: &[u8]) -> Vec<Json> {
    std::str::from_utf8(text).unwrap().lines().map(json).collect()
}

fn value(rest: &mut &str) -> Json {
    match rest.trim_start().as_bytes()[0] {
        b'{' => {
            let mut members = BTreeMap::new();
            list(rest, '}', |rest| {
                let name = string(rest);
                assert!(take(rest, ':'));
                assert_eq!(members.insert(name, value(rest)), None, "a name stands twice");
            });
            Json::Object(members)
        }
        b'[' => {
            let mut elements = Vec::new();
            list(rest, ']', |rest| elements.push(value(rest)));
            Json::Array(elements)
        }
        b'"' => Json::String(string(rest)),
        _ => {
            let text = rest.trim_start();
            let end = text.find([',', '}', ']', ' ', '\n']).unwrap_or(text.len());
            let (scalar, after) = text.split_at(end);
            *rest = after;
            if scalar.starts_with(|c: char| c.is_alphabetic()) {
                return Json::Word(scalar.to_owned());
            }
            number(scalar)
        }
    }
}

fn take(rest: &mut &str, c: char) -> bool {
    let after = rest.trim_start().strip_prefix(c);
    *rest = after.unwrap_or(rest);
    after.is_some()
}

fn list(rest: &mut &str, close: char, mut element: impl FnMut(&mut &str)) {
    *rest = &rest.trim_start()[1..];
    if take(rest, close) {
        return;
    }
    loop {
        element(rest);
        if take(rest, close) {
            return;
        }
        assert!(take(rest, ','), "no comma at {rest}");
    }
}

fn string(rest: &mut &str) -> String {
    let text = rest.trim_start();
    let mut values = serde_json::Deserializer::from_str(text).into_iter::<String>();
    let string = values.next().unwrap().unwrap();
    *rest = &text[values.byte_offset()..];
    string
}

fn number(text: &str) -> Json {
    let (negative, text) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
    let lower = text.to_ascii_lowercase();
    let (mantissa, power) = lower.split_once('e').unwrap_or((&lower, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let power: i64 = power.trim_start_matches('+').parse().unwrap();
    let digits = format!("{whole}{fraction}");
    assert!(digits.bytes().all(|byte| byte.is_ascii_digit()), "{text} is no number");
    let shorter = digits.trim_end_matches('0');
    let zeros = i64::try_from(digits.len() - shorter.len()).unwrap();
    let fraction = i64::try_from(fraction.len()).unwrap();
    match shorter.trim_start_matches('0') {
        "" => Json::Number(false, "0".to_owned(), 0),
        digits => Json::Number(negative, digits.to_owned(), power - fraction + zeros),
    }
}
