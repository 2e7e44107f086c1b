//! Domains whose events name their type: any event of such a domain, and the
//! events whose type its schema does not have.

use alloc::{string::String, vec::Vec};

use crate::context::Context;
use crate::error::{DecodeError, EncodeError};
use crate::json;
use crate::message::check_len;
use crate::options::DecodeOptions;
use crate::special::JsonText;
use crate::text::{Blob, Str};
use crate::wire::{self, END};

/// The member that names the type, and its tag in binary (field 2 of every
/// event of these domains).
const EVENT_TYPE: &str = "event_type";
const EVENT_TYPE_TAG: u32 = 2 << 3 | 2;
/// Field 2047, which carries JSON members through binary.
const MEMBERS_TAG: u32 = 2047 << 3 | 2;

/// Version of the core structure that new events say.
pub const CORE_VERSION: &str = "1.0";

/// An event of a type that the schema of its domain does not have, kept whole
/// as it was received.
///
/// From JSON it is the text, byte for byte. In binary such an event is a
/// message with the type in field 2 and the whole text in field 2047, so it
/// comes back to JSON unchanged. Any other binary event of an unknown type is
/// kept as its bytes and has no JSON form.
#[derive(Clone, Debug, PartialEq)]
pub struct UnknownEvent<'a> {
    event_type: Option<Str<'a>>,
    form: Form<'a>,
}

#[derive(Clone, Debug, PartialEq)]
enum Form<'a> {
    Json(Str<'a>),
    Binary(Blob<'a>),
}

impl<'a> UnknownEvent<'a> {
    /// Keeps a JSON object.
    ///
    /// # Errors
    /// When the text is not one JSON object, or a limit is reached.
    pub fn from_json(text: &'a str, options: &DecodeOptions) -> Result<Self, DecodeError> {
        let event_type = text_member(text, EVENT_TYPE, options)?;
        let mut cx = Context::for_json(options, text.len());
        json::Reader::new(text).object_members(&mut cx).map_err(|error| in_json(error, text))?;
        Ok(Self { event_type, form: Form::Json(text.into()) })
    }

    /// Keeps a binary message.
    ///
    /// # Errors
    /// When the bytes are not protobuf fields, or a limit is reached.
    pub fn decode(bytes: &'a [u8], options: &DecodeOptions) -> Result<Self, DecodeError> {
        check_len(bytes.len(), options)?;
        let event_type = wire_type(bytes)?;
        let mut cx = Context::new(options, bytes.len());
        let mut reader = wire::Reader::new(bytes);
        loop {
            match reader.tag().map_err(|error| in_bytes(error, bytes))? {
                END => break,
                tag => reader.skip(tag, &mut cx).map_err(|error| in_bytes(error, bytes))?,
            }
        }
        let carried = carried_json(bytes).and_then(|text| Self::from_json(text, options).ok());
        let carried = carried.map(|event| match (&event.event_type, &event_type) {
            (None, Some(named)) => event.with_event_type(named.clone()),
            _ => event,
        });
        // The text counts only if it says all that the bytes say.
        let same = |event: &Self| event.event_type == event_type && event.to_bytes() == bytes;
        Ok(carried
            .filter(same)
            .unwrap_or_else(|| Self { event_type, form: Form::Binary(bytes.into()) }))
    }

    /// The same event under the type that its envelope named.
    #[must_use]
    pub fn with_event_type(mut self, event_type: impl Into<Str<'a>>) -> Self {
        self.event_type = Some(event_type.into());
        self
    }

    /// The type that the event names, if it names one.
    #[must_use]
    pub fn event_type(&self) -> Option<&str> {
        self.event_type.as_deref()
    }

    /// The event's JSON, as it was received; none if it came as binary of
    /// another origin.
    #[must_use]
    pub fn json(&self) -> Option<&str> {
        match &self.form {
            Form::Json(text) => Some(text),
            Form::Binary(_) => None,
        }
    }

    /// Writes the JSON form to the end of a string.
    ///
    /// # Errors
    /// When there is none; see [`json`](Self::json).
    pub fn write_json(&self, out: &mut String) -> Result<(), EncodeError> {
        match self.json() {
            Some(text) => {
                out.push_str(text);
                Ok(())
            }
            None => Err(EncodeError::NoJsonForm {
                path: String::from(EVENT_TYPE),
                what: "a binary event of a type that the schema does not have",
            }),
        }
    }

    /// The binary form.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let text = match &self.form {
            Form::Binary(bytes) => return bytes.to_vec(),
            Form::Json(text) => text,
        };
        let mut out = Vec::with_capacity(text.len() + 64);
        let mut writer = wire::Writer::new(&mut out);
        if let Some(event_type) = &self.event_type {
            writer.bytes([18], event_type.as_bytes());
        }
        writer.bytes([250, 127], text.as_bytes());
        drop(writer);
        out
    }

    /// Detaches the event from the input that it borrows from.
    #[must_use]
    pub fn into_owned(self) -> UnknownEvent<'static> {
        UnknownEvent {
            event_type: self.event_type.map(Str::into_owned),
            form: match self.form {
                Form::Json(text) => Form::Json(text.into_owned()),
                Form::Binary(bytes) => Form::Binary(bytes.into_owned()),
            },
        }
    }
}

/// The string that a member of a JSON object has, if it is there and is one.
/// Reads no further than that, and checks nothing else.
#[doc(hidden)]
pub fn text_member<'a>(
    text: &'a str,
    member: &str,
    options: &DecodeOptions,
) -> Result<Option<Str<'a>>, DecodeError> {
    check_len(text.len(), options)?;
    let mut reader = json::Reader::new(text);
    let mut cx = Context::for_json(options, text.len());
    find(&mut reader, member, &mut cx).map_err(|error| in_json(error, text))
}

fn find<'a>(
    reader: &mut json::Reader<'a>,
    member: &str,
    cx: &mut Context<'_>,
) -> Result<Option<Str<'a>>, DecodeError> {
    let mut more = reader.begin(cx)?;
    while more {
        let name = reader.name(cx)?;
        match reader.peek() {
            Some(b'"') if *name == *member => return reader.string(cx).map(Some),
            _ => reader.skip(cx)?,
        }
        more = reader.more(cx)?;
    }
    Ok(None)
}

/// The JSON that a string member holds.
#[doc(hidden)]
pub fn json_in_text<'a>(text: &'a Option<Str<'_>>) -> Result<Option<JsonText<'a>>, DecodeError> {
    text.as_deref().map(JsonText::new).transpose()
}

/// The type that a binary event names first; a second one is for the event's
/// own decoder to judge.
#[doc(hidden)]
pub fn wire_type(bytes: &[u8]) -> Result<Option<Str<'_>>, DecodeError> {
    let read = || {
        let mut reader = wire::Reader::new(bytes);
        let mut cx = Context::trusted();
        loop {
            match reader.tag()? {
                END => return Ok(None),
                EVENT_TYPE_TAG => return reader.string(&mut cx).map(Some),
                tag => reader.skip(tag, &mut cx)?,
            }
        }
    };
    read().map_err(|error| in_bytes(error, bytes))
}

fn carried_json(bytes: &[u8]) -> Option<&str> {
    let mut reader = wire::Reader::new(bytes);
    loop {
        match reader.tag().ok()? {
            END => return None,
            MEMBERS_TAG => return core::str::from_utf8(reader.bytes().ok()?).ok(),
            tag => reader.skip(tag, &mut Context::trusted()).ok()?,
        }
    }
}

#[cold]
fn in_json(error: DecodeError, text: &str) -> DecodeError {
    let path = json::path_at(text.get(..error.offset()).unwrap_or(text));
    error.with_path(path)
}

/// Errors of binary carry an address until here.
#[cold]
fn in_bytes(error: DecodeError, bytes: &[u8]) -> DecodeError {
    let offset = error.offset().saturating_sub(bytes.as_ptr().addr()).min(bytes.len());
    error.with_offset(offset)
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::error::DecodeErrorKind;

    const STRICT: DecodeOptions = DecodeOptions::STRICT;

    #[test]
    fn a_json_event_comes_back_from_binary_byte_for_byte() {
        for text in [
            "{ \"a\" : 1.50E+2, \"event_type\":\"x.y\\u0041\", \"n\":null}\n",
            "{}",
            r#"{"event_type":5}"#,
        ] {
            let event = UnknownEvent::from_json(text, &STRICT).unwrap();
            let bytes = event.to_bytes();
            let back = UnknownEvent::decode(&bytes, &STRICT).unwrap();
            assert_eq!(back, event);
            assert_eq!(back.json(), Some(text));
        }
    }

    #[test]
    fn a_type_from_an_envelope_comes_back_as_well() {
        let event = UnknownEvent::from_json("{\"a\":1}", &STRICT).unwrap().with_event_type("x.y");
        let bytes = event.to_bytes();
        let back = UnknownEvent::decode(&bytes, &STRICT).unwrap();
        assert_eq!((back.event_type(), back.json()), (Some("x.y"), Some("{\"a\":1}")));
    }

    #[test]
    fn binary_with_more_fields_stays_binary() {
        // Field 2 `x.y`, then field 11 `m`.
        let bytes = b"\x12\x03x.y\x5a\x01m";
        let event = UnknownEvent::decode(bytes, &STRICT).unwrap();
        assert_eq!(event.event_type(), Some("x.y"));
        assert_eq!(event.to_bytes(), bytes);
        let error = event.write_json(&mut String::new()).unwrap_err();
        assert!(matches!(error, EncodeError::NoJsonForm { .. }));
    }

    #[test]
    fn a_text_that_does_not_say_all_of_the_bytes_does_not_stand_for_them() {
        // The type and the text, and a field more; the text alone, of another type.
        let event = UnknownEvent::from_json(r#"{"event_type":"x.y"}"#, &STRICT).unwrap();
        for more in [&b"\x08\x01"[..], b"\x12\x01z"] {
            let bytes = [&event.to_bytes(), more].concat();
            let back = UnknownEvent::decode(&bytes, &STRICT).unwrap();
            assert_eq!((back.event_type(), back.json()), (Some("x.y"), None));
            assert_eq!(back.to_bytes(), bytes);
        }
    }

    #[test]
    fn json_in_a_string_is_read_if_there_is_a_string() {
        assert_eq!(json_in_text(&None), Ok(None));
        let text = Some(Str::from("[1, 2]"));
        assert_eq!(json_in_text(&text).unwrap().unwrap().as_str(), "[1, 2]");
        assert!(json_in_text(&Some(Str::from("[1,"))).is_err());
    }

    #[test]
    fn what_is_no_event_is_refused_with_its_place() {
        let error = UnknownEvent::from_json("[1]", &STRICT).unwrap_err();
        assert_eq!(error.kind(), &DecodeErrorKind::WrongType { expected: "an object" });
        let error = UnknownEvent::from_json(r#"{"a":{"b":tru}}"#, &STRICT).unwrap_err();
        assert_eq!((error.path(), error.offset()), ("a.b", 10));
        let error = UnknownEvent::decode(b"\x12\x03x.y\x5a\x09m", &STRICT).unwrap_err();
        assert_eq!((error.kind(), error.offset()), (&DecodeErrorKind::UnexpectedEnd, 7));
    }
}
