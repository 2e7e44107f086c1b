//! Which event a record is, where no type is given.

use std::sync::LazyLock;

use tidings::{AnyEvent, Detection, Glance, Hint, Recognizer};
use tidings_core::{ConvertError, DecodeOptions, MessageEntry};

use crate::registry::registry;
use crate::worker::{Payload, Record};

static RECOGNIZER: LazyLock<Recognizer> = LazyLock::new(|| Recognizer::new(registry()));

/// A record that was recognised.
pub(crate) struct Found<'a> {
    /// The event.
    pub(crate) entry: &'static MessageEntry,
    /// The event itself, without what it was wrapped in.
    pub(crate) payload: Unwrapped<'a>,
    /// The byte of the record where it stands; none where it stands there in
    /// another encoding.
    pub(crate) at: Option<u64>,
}

/// An event as it stands in the record, or taken out of another encoding.
pub(crate) enum Unwrapped<'a> {
    Here(Payload<'a>),
    Binary(Vec<u8>),
}

impl Unwrapped<'_> {
    pub(crate) fn borrow(&self) -> Payload<'_> {
        match self {
            Self::Here(payload) => *payload,
            Self::Binary(bytes) => Payload::Binary(bytes),
        }
    }
}

/// Why a record is not recognised.
pub(crate) enum Unclear {
    /// It may be any event, or none.
    Type(Box<Detection>),
    /// What the event is wrapped in cannot be taken off.
    Content(ConvertError),
}

/// The event with which these bytes of JSON begin, if a glance is enough to tell.
pub(crate) fn glance(bytes: &[u8]) -> Option<Glance> {
    RECOGNIZER.glance_json(bytes)
}

/// The event that the first so many of these bytes are if they are one object.
pub(crate) fn glance_line(bytes: &[u8], length: usize) -> Option<&'static MessageEntry> {
    let (entry, end) = RECOGNIZER.glance_start(bytes)?;
    Some(entry).filter(|_| end.is_none_or(|end| end == length))
}

/// The event that a record is. One that is wrapped in another is unwrapped.
pub(crate) fn event<'a>(
    record: &Record<'a>,
    options: &DecodeOptions,
) -> Result<Found<'a>, Unclear> {
    let here = |entry, at| Found { entry, payload: Unwrapped::Here(record.payload), at: Some(at) };
    let text = match record.payload {
        Payload::Binary(bytes) => {
            if let Some(entry) = RECOGNIZER.glance_binary(bytes) {
                return Ok(here(entry, 0));
            }
            let found = registry().detect_binary(bytes, Hint::NONE);
            return match found.likely() {
                Some(entry) => Ok(here(entry, 0)),
                None => Err(Unclear::Type(Box::new(found))),
            };
        }
        Payload::Json(text) => text,
    };
    // A record that came in two pieces was not whole when it was looked at.
    if let Some(glance) = glance(text.as_bytes()) {
        return Ok(here(glance.entry, 0));
    }
    let found = registry().detect_json(text, Hint::NONE);
    let Some(entry) = found.likely() else { return Err(Unclear::Type(Box::new(found))) };
    match text.get(found.span.clone()).filter(|text| !text.is_empty()) {
        Some(inner) => Ok(Found {
            entry,
            payload: Unwrapped::Here(Payload::Json(inner)),
            at: Some(u64::try_from(found.span.start).unwrap_or_default()),
        }),
        None => unwrap(found, text, options),
    }
}

/// The event in a delivery that holds it in another encoding.
fn unwrap<'a>(found: Detection, text: &str, options: &DecodeOptions) -> Result<Found<'a>, Unclear> {
    let read = AnyEvent::from_json_as(&found, text, options).map_err(ConvertError::Decode);
    let event = read.map_err(Unclear::Content)?.message.into_owned();
    let entry = event
        .as_dyn()
        .and_then(|event| Some((event, registry().by_full_name(event.info().full_name)?)));
    let Some((event, entry)) = entry else { return Err(Unclear::Type(Box::new(found))) };
    let mut bytes = Vec::new();
    let encoded = event.encode_into(&mut bytes).map_err(ConvertError::Encode);
    encoded.map_err(Unclear::Content)?;
    Ok(Found { entry, payload: Unwrapped::Binary(bytes), at: None })
}
