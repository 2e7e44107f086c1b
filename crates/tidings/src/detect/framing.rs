//! How records follow each other in a stream.

use std::fmt;

use tidings_core::Limits;
use tidings_core::framing::{FrameDecoder, Framing};

use super::scan::Scanner;
use super::{Confidence, Hint, binary};
use crate::registry::Registry;

/// How records seem to follow each other in a stream.
///
/// ```
/// use tidings::{Registry, core::framing::Framing};
///
/// let registry = Registry::family();
/// let guess = registry.detect_framing(b"0a016f100752050a016e1002\n", true);
/// assert_eq!(guess.framing, Some(Framing::HexLines));
/// println!("{guess}");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FramingGuess {
    /// The framing; none where it cannot be told.
    pub framing: Option<Framing>,
    /// How sure that is; none without a framing.
    pub confidence: Option<Confidence>,
    /// Why, in words.
    pub reason: String,
    /// What it may be as well, or instead.
    pub candidates: Vec<Framing>,
}

/// Bytes of a stream that are looked at.
const MOST_BYTES: usize = 1 << 16;

/// What the first records look like in one framing.
struct Trial {
    framing: Framing,
    /// Records that are whole.
    records: usize,
    /// How sure it is which event the first one is.
    event: Option<Confidence>,
}

pub(super) fn detect(registry: &Registry, prefix: &[u8], at_end: bool) -> FramingGuess {
    let at_end = at_end && prefix.len() <= MOST_BYTES;
    let prefix = prefix.get(..MOST_BYTES).unwrap_or(prefix);
    if prefix.is_empty() {
        return FramingGuess::unclear("there are no bytes", Vec::new());
    }
    if let Some(guess) = json(prefix) {
        return guess;
    }
    if let Some(guess) = lines(registry, prefix, at_end) {
        return guess;
    }
    let framings = [Framing::U32Le, Framing::Delimited, Framing::Single];
    let mut trials: Vec<Trial> = framings
        .into_iter()
        .filter_map(|framing| trial(registry, framing, prefix, at_end))
        .collect();
    trials.sort_by_key(|trial| std::cmp::Reverse(trial.event));
    judged(&trials)
}

fn judged(trials: &[Trial]) -> FramingGuess {
    let Some(best) = trials.first() else {
        return FramingGuess::unclear("the bytes are no events in any framing", Vec::new());
    };
    let others = trials.iter().skip(1).map(|trial| trial.framing).collect();
    let clear = trials.get(1).is_none_or(|second| best.event > second.event);
    if !clear {
        let all = trials.iter().map(|trial| trial.framing).collect();
        return FramingGuess::unclear("the bytes are whole messages in several framings", all);
    }
    let confidence = match best.event {
        Some(Confidence::Certain | Confidence::Likely) => Confidence::Likely,
        _ => Confidence::Possible,
    };
    let records = best.records;
    let reason = match best.framing {
        Framing::Single if records == 0 => "the bytes begin one message".to_owned(),
        Framing::Single => "the bytes are one whole message".to_owned(),
        Framing::U32Le => format!("{records} records follow four bytes of length each"),
        _ => format!("{records} records follow a varint of length each"),
    };
    FramingGuess::of(best.framing, confidence, reason, others)
}

/// JSON shows itself by its first bytes.
fn json(prefix: &[u8]) -> Option<FramingGuess> {
    let bytes = prefix.strip_prefix(b"\xef\xbb\xbf").unwrap_or(prefix);
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        // The last character may be cut.
        Err(error) if error.error_len().is_none() => {
            std::str::from_utf8(bytes.get(..error.valid_up_to())?).ok()?
        }
        Err(_) => return None,
    };
    let mut scanner = Scanner::new(text);
    let first = scanner.peek()?;
    scanner.take(first);
    let fits = match first {
        b'{' => matches!(scanner.peek(), None | Some(b'"' | b'}')),
        b'[' => begins_elements(&mut scanner),
        _ => false,
    };
    let plain = |byte: &u8| *byte >= b' ' || byte.is_ascii_whitespace() || *byte == 0x1e;
    (fits && bytes.iter().take(256).all(plain)).then(|| {
        let reason = format!("it begins with `{}`", char::from(first));
        FramingGuess::of(Framing::Json, Confidence::Certain, reason, Vec::new())
    })
}

/// Whether the elements of an array begin here, as far as they can be seen.
fn begins_elements(scanner: &mut Scanner<'_>) -> bool {
    match scanner.peek() {
        None | Some(b'{' | b'[' | b'"' | b']') => true,
        _ => scanner.value().is_some() && matches!(scanner.peek(), None | Some(b',' | b']')),
    }
}

/// Hexadecimal and base64 have letters only, and protobuf in them.
fn lines(registry: &Registry, prefix: &[u8], at_end: bool) -> Option<FramingGuess> {
    let blank = |byte: &u8| byte.is_ascii_whitespace();
    let letter = |byte: &u8| byte.is_ascii_alphanumeric() || b"+/-_=".contains(byte);
    if !prefix.iter().all(|byte| blank(byte) || letter(byte)) || prefix.iter().all(blank) {
        return None;
    }
    let trials: Vec<Trial> = [Framing::HexLines, Framing::Base64Lines]
        .into_iter()
        .filter_map(|framing| trial(registry, framing, prefix, at_end))
        .collect();
    let Some(best) = trials.first() else {
        return Some(FramingGuess::unclear("it is text without events in it", Vec::new()));
    };
    let what = if best.framing == Framing::HexLines { "hexadecimal" } else { "base64" };
    let reason = format!("its lines are {what} with protobuf in them");
    let others = trials.iter().skip(1).map(|trial| trial.framing).collect();
    Some(FramingGuess::of(best.framing, Confidence::Likely, reason, others))
}

/// Splits the bytes in a framing, if every record in them is a message.
fn trial(registry: &Registry, framing: Framing, prefix: &[u8], at_end: bool) -> Option<Trial> {
    if framing == Framing::Single && !at_end {
        let begins = binary::begins_message(prefix);
        return begins.then_some(Trial { framing, records: 0, event: None });
    }
    let mut decoder = FrameDecoder::new(framing, &Limits::DEFAULT);
    decoder.push(prefix);
    if at_end {
        decoder.finish();
    }
    let mut trial = Trial { framing, records: 0, event: None };
    while let Some(frame) = decoder.next_frame().transpose() {
        let frame = frame.ok()?;
        if frame.bytes.is_empty() {
            continue;
        }
        if !binary::is_message(frame.bytes) {
            return None;
        }
        if trial.records == 0 {
            trial.event = registry.detect_binary(frame.bytes, Hint::NONE).confidence;
        }
        trial.records += 1;
    }
    (trial.records > 0).then_some(trial)
}

impl FramingGuess {
    fn of(
        framing: Framing,
        confidence: Confidence,
        reason: String,
        candidates: Vec<Framing>,
    ) -> Self {
        Self { framing: Some(framing), confidence: Some(confidence), reason, candidates }
    }

    fn unclear(reason: &str, candidates: Vec<Framing>) -> Self {
        Self { framing: None, confidence: None, reason: reason.to_owned(), candidates }
    }

    /// The framing, if it is at least [`Confidence::Likely`].
    #[must_use]
    pub fn likely(&self) -> Option<Framing> {
        self.framing.filter(|_| self.confidence >= Some(Confidence::Likely))
    }
}

/// A framing in words, of those that are tried.
fn words(framing: Framing) -> &'static str {
    match framing {
        Framing::Single => "one binary message",
        Framing::Delimited => "binary after varint lengths",
        Framing::U32Le => "binary after four-byte lengths",
        Framing::Base64Lines => "lines of base64",
        Framing::HexLines => "lines of hexadecimal",
        _ => "JSON",
    }
}

impl fmt::Display for FramingGuess {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.framing, self.confidence) {
            (Some(framing), Some(confidence)) => {
                write!(f, "{} ({confidence}): {}", words(framing), self.reason)?;
            }
            _ => write!(f, "cannot tell how records follow each other: {}", self.reason)?,
        }
        let of = if self.framing.is_some() { "others are" } else { "candidates are" };
        for (index, framing) in self.candidates.iter().enumerate() {
            let before = if index == 0 { format!("; {of} ") } else { ", ".to_owned() };
            write!(f, "{before}{}", words(*framing))?;
        }
        Ok(())
    }
}
