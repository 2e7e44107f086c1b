//! What a payload is, what is wrong with it, and which bytes are which field.

use base64::Engine as _;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use serde::Serialize;
use tidings::{Confidence, Detection, Form, Hint, Registry, Wrapping};
use tidings_core::{DecodeOptions, MessageEntry};
use tidings_inspect::check::{self, Payload};

use crate::bytes::Dump;

/// Bytes of a payload that are explained.
pub const MOST_BYTES: usize = 1 << 20;

/// Problems that are named.
const MOST_PROBLEMS: usize = 100;

/// In what writing a payload came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Writing {
    /// JSON text.
    Json,
    /// Hexadecimal digits.
    Hex,
    /// Base64, standard or URL-safe.
    Base64,
    /// The bytes themselves.
    Raw,
}

impl Writing {
    /// Its name for people.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Json => "JSON",
            Self::Hex => "hex",
            Self::Base64 => "base64",
            Self::Raw => "raw bytes",
        }
    }
}

/// What can be said of a payload.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct Explanation {
    /// In what writing it came.
    pub writing: Writing,
    /// The event type that it is; none where that cannot be told.
    pub event_type: Option<&'static str>,
    /// Full name of the message.
    pub full_name: Option<&'static str>,
    /// How sure that is: `certain`, `likely` or `possible`; or `given`, where
    /// the caller said so.
    pub sureness: Option<String>,
    /// Why, in words.
    pub reason: String,
    /// What the event is wrapped in, if it is.
    pub wrapped_in: Option<&'static str>,
    /// Event types that it may be as well, or instead.
    pub candidates: Vec<&'static str>,
    /// Everything that is wrong with it.
    pub problems: Vec<Problem>,
    /// The event in JSON, as it is written by the codec; where it cannot be
    /// read, the JSON that came.
    pub json: Option<String>,
    /// The event in binary: as it came, or as the codec writes it.
    #[serde(serialize_with = "as_hex")]
    pub binary: Option<Vec<u8>>,
    /// The fields in binary.
    pub fields: Vec<FieldBytes>,
    #[serde(skip)]
    pub(crate) entry: Option<&'static MessageEntry>,
}

/// Something that is wrong.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct Problem {
    /// The field's path in JSON names; empty for the event itself.
    pub path: String,
    /// The byte of the event, where it is known.
    pub offset: Option<usize>,
    /// What is wrong, in words.
    pub reason: String,
}

/// A field in binary.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct FieldBytes {
    /// The path in JSON names; empty for what JSON does not name.
    pub path: String,
    /// The number in the tag.
    pub number: u32,
    /// The first byte.
    pub start: usize,
    /// The byte behind the last one.
    pub end: usize,
    /// The value in words.
    pub value: String,
    /// What is odd about it.
    pub marks: Vec<String>,
}

fn as_hex<S: serde::Serializer>(bytes: &Option<Vec<u8>>, to: S) -> Result<S::Ok, S::Error> {
    let hex = |bytes: &Vec<u8>| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    bytes.as_ref().map(hex).serialize(to)
}

/// Says what a payload is: JSON, hex, base64 or bytes. An event type that the
/// registry does not have is as none.
///
/// ```
/// use tidings_site::explain::{Writing, explain};
///
/// let registry = tidings::Registry::family();
/// let found = explain(&registry, br#"{"event_type":"xumi.generation.start"}"#, None);
/// assert_eq!(found.event_type, Some("xumi.generation.start"));
/// assert_eq!(found.writing, Writing::Json);
/// assert!(found.problems.is_empty());
/// ```
#[must_use]
pub fn explain(registry: &Registry, input: &[u8], event_type: Option<&str>) -> Explanation {
    let whole = input;
    let input = input.get(..MOST_BYTES).unwrap_or(input);
    let given = event_type.and_then(|name| registry.find(name).ok());
    let trials = readings(input).into_iter().map(|(writing, bytes)| {
        let found = match given.and_then(|entry| entry.event.as_ref()) {
            Some(event) => hinted(registry, &bytes, event.event_type),
            None => registry.detect(&bytes),
        };
        (writing, bytes, found)
    });
    // Text of hex digits is base64, too: what is recognised more surely counts,
    // and of equals the first.
    let best = trials.reduce(|best, next| match next.2.confidence > best.2.confidence {
        true => next,
        false => best,
    });
    let mut said = match best {
        Some((writing, bytes, found)) => explained(writing, &bytes, &found, given),
        None => nothing(),
    };
    if input.len() < whole.len() {
        said.reason.push_str(&format!("; only the first {MOST_BYTES} bytes are looked at"));
    }
    said
}

/// Recognises with the type given, so that wrappings are still seen through.
fn hinted(registry: &Registry, bytes: &[u8], event_type: &str) -> Detection {
    let plain = registry.detect(bytes);
    if plain.wrapping.is_some() {
        return plain;
    }
    match (plain.form, std::str::from_utf8(bytes)) {
        (Form::Json, Ok(text)) => registry.detect_json(text, Hint::event_type(event_type)),
        _ => registry.detect_binary(bytes, Hint::event_type(event_type)),
    }
}

/// The ways in which an input can be read, the likeliest first.
fn readings(input: &[u8]) -> Vec<(Writing, Vec<u8>)> {
    let text = std::str::from_utf8(input).ok();
    let text = text.map(|text| text.trim_start_matches('\u{feff}').trim());
    let Some(text) = text else { return vec![(Writing::Raw, input.to_vec())] };
    if text.is_empty() {
        return Vec::new();
    }
    if text.starts_with(['{', '[']) {
        return vec![(Writing::Json, text.as_bytes().to_vec())];
    }
    let hex = from_hex(text).map(|bytes| (Writing::Hex, bytes));
    let base64 = from_base64(text).map(|bytes| (Writing::Base64, bytes));
    let mut readings: Vec<_> = hex.into_iter().chain(base64).collect();
    if readings.is_empty() {
        readings.push((Writing::Raw, input.to_vec()));
    }
    readings
}

fn from_hex(text: &str) -> Option<Vec<u8>> {
    let text = text.strip_prefix("0x").unwrap_or(text);
    let between = |c: &char| !(c.is_ascii_whitespace() || matches!(c, ':' | ','));
    let digit = |c: char| c.to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let digits: Option<Vec<u8>> = text.chars().filter(between).map(digit).collect();
    let (pairs, rest) = digits.as_deref()?.as_chunks::<2>();
    rest.is_empty().then(|| pairs.iter().map(|[high, low]| high << 4 | low).collect())
}

fn from_base64(text: &str) -> Option<Vec<u8>> {
    let config = GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true);
    let text: String = text.chars().filter(|c| !c.is_ascii_whitespace()).collect();
    let alphabet = match text.contains(['-', '_']) {
        true => &alphabet::URL_SAFE,
        false => &alphabet::STANDARD,
    };
    GeneralPurpose::new(alphabet, config).decode(text).ok()
}

fn nothing() -> Explanation {
    Explanation {
        writing: Writing::Raw,
        event_type: None,
        full_name: None,
        sureness: None,
        reason: "there is nothing to explain".to_owned(),
        wrapped_in: None,
        candidates: Vec::new(),
        problems: Vec::new(),
        json: None,
        binary: None,
        fields: Vec::new(),
        entry: None,
    }
}

fn explained(
    writing: Writing,
    bytes: &[u8],
    found: &Detection,
    given: Option<&'static MessageEntry>,
) -> Explanation {
    let entry = found.entry.or(given);
    let event_type = |entry: &&'static MessageEntry| Some(entry.event.as_ref()?.event_type);
    // An event that stands in its wrapping in another encoding has no bytes.
    let own = bytes.get(found.span.clone()).filter(|own| !own.is_empty() || bytes.is_empty());
    let mut said = Explanation {
        writing,
        event_type: entry.as_ref().and_then(event_type),
        full_name: entry.map(|entry| entry.info.full_name),
        sureness: match (given, found.confidence) {
            (Some(_), _) => Some("given".to_owned()),
            (None, sureness) => sureness.map(|sureness: Confidence| sureness.to_string()),
        },
        reason: found.reason.clone(),
        wrapped_in: found.wrapping.map(Wrapping::name),
        candidates: found.candidates.iter().filter_map(event_type).collect(),
        entry,
        ..nothing()
    };
    match (found.form, own.map(std::str::from_utf8)) {
        // Text that is no event is shown as what it was taken for.
        (_, None) if found.wrapping.is_none() => {
            let text = (writing == Writing::Json).then(|| String::from_utf8(bytes.to_vec()).ok());
            said.json = text.flatten();
        }
        (_, None) => {
            said.json = String::from_utf8(bytes.to_vec()).ok();
            said.reason.push_str("; it stands there in another encoding: paste that part alone");
        }
        (Form::Json, Some(Ok(text))) => said.read(Payload::Json(text)),
        (_, Some(_)) => said.read(Payload::Binary(own.unwrap_or(bytes))),
    }
    said.take_apart();
    said
}

impl Explanation {
    /// Reads the payload in both forms, leniently where that is needed.
    fn read(&mut self, payload: Payload<'_>) {
        match payload {
            Payload::Json(text) => self.json = Some(text.to_owned()),
            Payload::Binary(bytes) => self.binary = Some(bytes.to_vec()),
        }
        let Some(entry) = self.entry else { return };
        let problems = check::Checker::default().problems(payload, entry, tidings::types());
        let problem = |problem: check::Problem| Problem {
            path: problem.path,
            offset: problem.offset,
            reason: problem.reason,
        };
        self.problems = problems.into_iter().take(MOST_PROBLEMS).map(problem).collect();
        let options = match self.problems.is_empty() {
            true => DecodeOptions::STRICT,
            false => DecodeOptions::lenient(),
        };
        let options = options.with_types(tidings::types());
        let (mut json, mut binary) = (String::new(), Vec::new());
        match payload {
            Payload::Json(text) => {
                if (entry.json_to_json)(text, &options, &mut json).is_ok() {
                    self.json = Some(json);
                }
                if (entry.json_to_binary)(text, &options, &mut binary).is_ok() {
                    self.binary = Some(binary);
                }
            }
            Payload::Binary(bytes) => {
                if (entry.binary_to_json)(bytes, &options, &mut json).is_ok() {
                    self.json = Some(json);
                }
            }
        }
    }

    fn take_apart(&mut self) {
        let Some(bytes) = &self.binary else { return };
        let dump = Dump::new(bytes, self.entry.map(|entry| entry.info));
        let field = |(path, part): (&str, &tidings_inspect::walk::Part)| FieldBytes {
            path: path.to_owned(),
            number: part.number,
            start: part.start,
            end: part.end,
            value: part.text.strip_prefix("= ").unwrap_or(&part.text).to_owned(),
            marks: part.marks.clone(),
        };
        self.fields = dump.rows().map(field).collect();
    }

    /// As a piece of a page.
    #[must_use]
    pub fn to_html(&self) -> String {
        crate::pages::explain::fragment(self).into_string()
    }

    /// As JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}
