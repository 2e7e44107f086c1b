//! Which event an input is, and how sure that is.

mod binary;
mod fit;
mod framing;
mod json;
mod names;
mod nested;
mod quick_binary;
mod quick_json;
mod recognizer;
mod scan;
mod tags;
mod verdict;

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use tidings_core::{EventEntry, MessageEntry};

pub use self::framing::FramingGuess;
pub use self::recognizer::{Glance, Recognizer};
use crate::registry::Registry;

/// What an input was found to be.
///
/// ```
/// use tidings::{Confidence, Registry};
///
/// let registry = Registry::family();
/// let found = registry.detect(br#"{"event_type":"xumi.generation.start","model":"m"}"#);
/// assert_eq!(found.confidence, Some(Confidence::Certain));
/// assert_eq!(found.event_type(), Some("xumi.generation.start"));
///
/// let unclear = registry.detect(br#"{"event_type":"xumi.generation.pause"}"#);
/// assert!(unclear.entry.is_none());
/// assert_eq!(unclear.named.as_deref(), Some("xumi.generation.pause"));
/// println!("{unclear}"); // the reason, and the candidates
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Detection {
    /// The event; none where it cannot be told.
    pub entry: Option<&'static MessageEntry>,
    /// How sure that is; none without an event.
    pub confidence: Option<Confidence>,
    /// The form of the input.
    pub form: Form,
    /// Why, in words.
    pub reason: String,
    /// What it may be as well, or instead, the likeliest first. All registered
    /// events where nothing speaks for any; none where the input is no event.
    pub candidates: Vec<&'static MessageEntry>,
    /// The type that the event names, if nothing is registered under it.
    pub named: Option<String>,
    /// What the event is wrapped in.
    pub wrapping: Option<Wrapping>,
    /// The bytes of the input that are the event itself: all of them, the part
    /// within a wrapping, or none where it stands there in another encoding.
    pub span: Range<usize>,
}

/// How sure it is that an input is an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Confidence {
    /// It fits best, but little speaks for it, or others fit as well.
    Possible,
    /// It has what this event has and no other that is registered.
    Likely,
    /// It says so itself.
    Certain,
}

/// The form of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Form {
    /// JSON text.
    Json,
    /// Protobuf binary.
    Binary,
}

/// What an event in JSON may be wrapped in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Wrapping {
    /// A CloudEvent in the JSON format, with the event as its data.
    CloudEvent,
    /// A notification of Amazon SNS, with the event in base64.
    Sns,
    /// An `EVENT` message of WAMP, with the event as its first argument.
    Wamp,
}

impl Wrapping {
    /// In words, e.g. `a CloudEvent`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::CloudEvent => "a CloudEvent",
            Self::Sns => "a notification of Amazon SNS",
            Self::Wamp => "an EVENT message of WAMP",
        }
    }
}

/// What a transport says of an event: a type in a header, a topic.
///
/// ```
/// use tidings::{Hint, Registry};
///
/// let registry = Registry::family();
/// let found = registry.detect_json(r#"{"model":"m"}"#, Hint::event_type("xumi.generation.start"));
/// assert_eq!(found.event_type(), Some("xumi.generation.start"));
///
/// // Both events of this topic may have that member.
/// let found = registry.detect_json(r#"{"model":"m"}"#, Hint::topic("xumi_load"));
/// assert!(found.entry.is_none());
/// assert_eq!(found.candidates.len(), 2);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Hint<'h> {
    /// Event type, full name, or name under which Flyteadmin sends the event.
    pub event_type: Option<&'h str>,
    /// Topic on which the event came, for events that do not name their type.
    /// One that no registered event has says nothing.
    pub topic: Option<&'h str>,
}

/// Says which event of the family an input is; see [`Registry::detect`].
///
/// Makes a registry of the domains that are compiled in for each call; keep
/// one if there is much to detect.
#[must_use]
pub fn detect(input: &[u8]) -> Detection {
    Registry::family().detect(input)
}

impl Registry {
    /// Says which event an input is, JSON or one binary message, without
    /// decoding it on trial.
    ///
    /// JSON is what begins with `{` or `[`, after white space or a byte order
    /// mark, and is UTF-8. Takes one pass over the input and no memory but for
    /// what stands at its top.
    #[must_use]
    pub fn detect(&self, input: &[u8]) -> Detection {
        match json_text(input) {
            Some((start, text)) => {
                let mut found = self.detect_json(text, Hint::NONE);
                found.span = found.span.start + start..found.span.end + start;
                found
            }
            None => self.detect_binary(input, Hint::NONE),
        }
    }

    /// Says which event a JSON text is.
    ///
    /// An `event_type` that is registered settles it, and so does the type in
    /// an envelope. Otherwise the members tell: each registered event is
    /// compared by the names and JSON types of its members, those of nested
    /// messages included one level down.
    #[must_use]
    pub fn detect_json(&self, text: &str, hint: Hint<'_>) -> Detection {
        match self.among(hint, Form::Json, text.len()) {
            Among::One(found) => *found,
            Among::Events(events) => json::detect(self, &events, text),
        }
    }

    /// Says which event a binary message is.
    ///
    /// A registered type in the field for it settles it, whatever follows.
    /// Otherwise the fields tell: each registered event is compared by numbers,
    /// wire types and texts and, where several are left, by what is in nested
    /// messages. Binary says less than JSON, so expect candidates.
    #[must_use]
    pub fn detect_binary(&self, bytes: &[u8], hint: Hint<'_>) -> Detection {
        match self.among(hint, Form::Binary, bytes.len()) {
            Among::One(found) => *found,
            Among::Events(events) => binary::detect(self, &events, bytes),
        }
    }

    /// Says how records follow each other in a stream, from its first bytes,
    /// or from all of it `at_end`. The first kilobytes are enough.
    #[must_use]
    pub fn detect_framing(&self, prefix: &[u8], at_end: bool) -> FramingGuess {
        framing::detect(self, prefix, at_end)
    }

    /// The events that a hint leaves.
    fn among(&self, hint: Hint<'_>, form: Form, len: usize) -> Among<'_> {
        if let Some(entry) = hint.event_type.and_then(|name| self.find(name).ok())
            && entry.event.is_some()
        {
            let found = Detection::of(entry, Confidence::Certain, form, len);
            return Among::One(Box::new(found.because("the transport names the type")));
        }
        let topic: Vec<_> =
            hint.topic.map(|topic| self.by_topic(topic).collect()).unwrap_or_default();
        match topic.as_slice() {
            [] => Among::Events(Cow::Borrowed(self.known())),
            _ => Among::Events(Cow::Owned(topic)),
        }
    }
}

/// A registered event.
pub(crate) type Known = (&'static MessageEntry, &'static EventEntry);

/// Events of a registry, a bit for each.
type Set = u128;

/// What is left to be told apart.
enum Among<'r> {
    One(Box<Detection>),
    Events(Cow<'r, [Known]>),
}

/// The JSON text in an input, if it looks like one, and where it begins.
fn json_text(input: &[u8]) -> Option<(usize, &str)> {
    let bytes = input.strip_prefix(b"\xef\xbb\xbf").unwrap_or(input);
    let first = bytes.iter().find(|byte| !matches!(byte, b' ' | b'\t' | b'\r' | b'\n'))?;
    if !matches!(first, b'{' | b'[') {
        return None;
    }
    Some((input.len() - bytes.len(), std::str::from_utf8(bytes).ok()?))
}

impl<'h> Hint<'h> {
    /// The transport says nothing.
    pub const NONE: Self = Self { event_type: None, topic: None };

    /// The transport names the type. A name that is not registered says
    /// nothing.
    #[must_use]
    pub const fn event_type(name: &'h str) -> Self {
        Self { event_type: Some(name), topic: None }
    }

    /// The transport has topics.
    #[must_use]
    pub const fn topic(topic: &'h str) -> Self {
        Self { event_type: None, topic: Some(topic) }
    }
}

impl From<&Detection> for Hint<'static> {
    fn from(found: &Detection) -> Self {
        Self { event_type: found.event().map(|event| event.event_type), topic: None }
    }
}

impl Detection {
    fn of(entry: &'static MessageEntry, confidence: Confidence, form: Form, len: usize) -> Self {
        Self { entry: Some(entry), confidence: Some(confidence), ..Self::unclear(form, len) }
    }

    fn unclear(form: Form, len: usize) -> Self {
        Self {
            entry: None,
            confidence: None,
            form,
            reason: String::new(),
            candidates: Vec::new(),
            named: None,
            wrapping: None,
            span: 0..len,
        }
    }

    fn because(mut self, reason: impl Into<String>) -> Self {
        self.reason = reason.into();
        self
    }

    fn or_else(mut self, candidates: impl IntoIterator<Item = &'static MessageEntry>) -> Self {
        self.candidates.extend(candidates);
        self
    }

    /// What makes the message an event.
    #[must_use]
    pub fn event(&self) -> Option<&'static EventEntry> {
        self.entry?.event.as_ref()
    }

    /// The type of the event, as it is registered.
    #[must_use]
    pub fn event_type(&self) -> Option<&'static str> {
        self.event().map(|event| event.event_type)
    }

    /// The event, if it is at least [`Confidence::Likely`].
    #[must_use]
    pub fn likely(&self) -> Option<&'static MessageEntry> {
        self.entry.filter(|_| self.confidence >= Some(Confidence::Likely))
    }
}

impl fmt::Display for Confidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Possible => "possible",
            Self::Likely => "likely",
            Self::Certain => "certain",
        })
    }
}

/// Of more candidates than these the text says only how many there are.
const MOST_NAMED: usize = 16;

impl fmt::Display for Detection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.event_type(), self.confidence) {
            (Some(event_type), Some(confidence)) => {
                write!(f, "{event_type} ({confidence}): {}", self.reason)?;
            }
            _ => write!(f, "cannot tell which event it is: {}", self.reason)?,
        }
        let of = if self.entry.is_some() { "others are" } else { "candidates are" };
        for (index, entry) in self.candidates.iter().take(MOST_NAMED).enumerate() {
            let before = if index == 0 { format!("; {of} ") } else { ", ".to_owned() };
            let name = entry.event.as_ref().map_or(entry.info.full_name, |event| event.event_type);
            write!(f, "{before}{name}")?;
        }
        match self.candidates.len().saturating_sub(MOST_NAMED) {
            0 => Ok(()),
            more => write!(f, " and {more} more"),
        }
    }
}
