//! Which event a JSON object is, by its members.
//!
//! Nothing is decoded on trial: the members at the top say it. An `event_type`
//! names its event; events without one are known by [`SIGNATURES`].

use std::borrow::Cow;
use std::fmt;

use tidings_core::MessageEntry;

use crate::json_text::{Token, Tokens};
use crate::registry;

/// Members that only one kind of event has together.
struct Signature {
    /// Full name of the event.
    full_name: &'static str,
    /// All of them are there.
    members: &'static [&'static str],
}

/// The events without an `event_type`; the first that fits counts.
static SIGNATURES: &[Signature] = &[
    Signature { full_name: "events.Envelope", members: &["origin", "eventType"] },
    Signature { full_name: "control.ControlMessage", members: &["origin", "controlType"] },
    Signature { full_name: "tidings.apcera.v1.Event", members: &["resource", "payload"] },
    Signature {
        full_name: "tidings.apcera.v1.Event",
        members: &["event_source", "time", "type"],
    },
    Signature { full_name: "tidings.hac.v1.TelemetryEntry", members: &["ts", "payload"] },
    Signature { full_name: "tidings.hac.v1.TelemetryEntry", members: &["id", "ts", "kind"] },
];

/// The member that names the event, in the domains that have one.
const EVENT_TYPE: &str = "event_type";

/// A text that is not recognised as an event.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Unrecognised {
    /// It is not a JSON object.
    NoObject,
    /// Its `event_type` is none of those that are known.
    EventType(String),
    /// Its members are not those of an event.
    Members,
}

/// The event that a JSON object is.
pub(crate) fn recognise(json: &str) -> Result<&'static MessageEntry, Unrecognised> {
    let mut tokens = Tokens::new(json);
    if tokens.next() != Some(Token::Open("{")) {
        return Err(Unrecognised::NoObject);
    }
    let mut found = vec![0_u64; SIGNATURES.len()];
    let mut event_type = None;
    while let Some(name) = next_member(&mut tokens) {
        let value = tokens.next();
        if let (EVENT_TYPE, Some(Token::String(text))) = (name.as_ref(), value) {
            let text = unquoted(text);
            match registry::by_event_type(&text) {
                Some(entry) => return Ok(entry),
                None => event_type = Some(text.into_owned()),
            }
        }
        for (signature, found) in SIGNATURES.iter().zip(&mut found) {
            let at = signature.members.iter().position(|member| *member == name);
            *found |= at.map_or(0, |at| 1 << at);
        }
        skip_rest(value, &mut tokens);
    }
    let whole = |(signature, found): &(&Signature, u64)| {
        found.count_ones() as usize == signature.members.len()
    };
    let signature = SIGNATURES.iter().zip(found).find(whole).map(|(signature, _)| signature);
    match signature.and_then(|signature| registry::by_full_name(signature.full_name)) {
        Some(entry) => Ok(entry),
        None => Err(event_type.map_or(Unrecognised::Members, Unrecognised::EventType)),
    }
}

/// The name of the next member; its value comes next.
fn next_member<'a>(tokens: &mut Tokens<'a>) -> Option<Cow<'a, str>> {
    loop {
        match tokens.next()? {
            Token::Comma => {}
            Token::String(name) => {
                return (tokens.next() == Some(Token::Colon)).then(|| unquoted(name));
            }
            _ => return None,
        }
    }
}

/// Passes over what is left of a value that begins with this token.
fn skip_rest(first: Option<Token<'_>>, tokens: &mut Tokens<'_>) {
    if !matches!(first, Some(Token::Open(_))) {
        return;
    }
    let mut depth = 1_usize;
    for token in tokens {
        match token {
            Token::Open(_) => depth += 1,
            Token::Close(_) => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return;
        }
    }
}

/// The text of a string that stands with its quotes.
fn unquoted(string: &str) -> Cow<'_, str> {
    let inner = string.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    match inner {
        Some(inner) if !inner.contains('\\') => Cow::Borrowed(inner),
        _ => Cow::Owned(serde_json::from_str(string).unwrap_or_default()),
    }
}

impl fmt::Display for Unrecognised {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoObject => return f.write_str("not an event: expected a JSON object"),
            Self::EventType(name) => write!(f, "no event has the event_type {name:?}")?,
            Self::Members => f.write_str("the event is not recognised by its members")?,
        }
        f.write_str("; give --type, one of ")?;
        for (index, (_, event)) in registry::events().enumerate() {
            let comma = if index == 0 { "" } else { ", " };
            write!(f, "{comma}{}", event.event_type)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(json: &str) -> Result<&'static str, Unrecognised> {
        recognise(json).map(|entry| entry.info.full_name)
    }

    #[test]
    fn every_signature_names_an_event() {
        for signature in SIGNATURES {
            let entry = registry::by_full_name(signature.full_name).unwrap();
            assert!(entry.event.is_some());
            assert!(signature.members.len() <= 64);
        }
    }

    #[test]
    fn every_registered_event_type_is_recognised() {
        for (entry, event) in registry::events() {
            let json = format!(r#"{{"x":[{{"event_type":1}}],"event_type":"{}"}}"#, event.event_type);
            assert_eq!(name(&json).unwrap(), entry.info.full_name);
        }
    }

    #[test]
    fn members_of_nested_objects_do_not_count() {
        let json = r#"{"a":{"origin":"o","eventType":4},"origin":"o"}"#;
        assert_eq!(name(json), Err(Unrecognised::Members));
    }

    #[test]
    fn escapes_in_names_and_values_are_read() {
        let json = r#"{"event\u005ftype":"xumi.weights.load\u002estart"}"#;
        assert_eq!(name(json).unwrap(), "tidings.xumi.v1.WeightsLoadStart");
    }

    #[test]
    fn apcera_events_are_known_without_a_payload() {
        let json = r#"{"type":0,"time":1.4E+18,"event_source":""}"#;
        assert_eq!(name(json).unwrap(), "tidings.apcera.v1.Event");
    }

    #[test]
    fn a_text_that_is_no_event_is_answered_with_the_candidates() {
        assert_eq!(name("[1]"), Err(Unrecognised::NoObject));
        assert_eq!(name(r#"{"event_type":"x"}"#), Err(Unrecognised::EventType("x".to_owned())));
        let text = Unrecognised::Members.to_string();
        for candidate in ["dropsonde.envelope", "apcera.event", "xumi.generation.start"] {
            assert!(text.contains(candidate), "{text}");
        }
    }

    #[test]
    fn cut_and_crooked_texts_are_not_recognised() {
        for json in ["", "{", "{\"", "{\"origin\"", "{\"origin\":", "{:}", "{\"a\":{", "{,,}", "{]"] {
            assert!(name(json).is_err(), "{json}");
        }
    }
}
