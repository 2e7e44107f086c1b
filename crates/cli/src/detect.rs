//! Which event a JSON object is, by its members.
//!
//! Nothing is decoded on trial: the members at the top say it. An `event_type`
//! names its event; events without one are known by [`SIGNATURES`].

use std::borrow::Cow;
use std::fmt;

use tidings_core::MessageEntry;

use crate::json_text::{Token, Tokens};
use crate::registry;

/// Members that only one kind of event has together; `a.b` is a member of the
/// object `a`.
struct Signature {
    /// Full name of the event.
    full_name: &'static str,
    /// All of them are there.
    members: &'static [&'static str],
}

const fn known(full_name: &'static str, members: &'static [&'static str]) -> Signature {
    Signature { full_name, members }
}

const HAC_PAYLOAD: &str = "tidings.hac.v1.Payload";

/// The events without an `event_type`; the first that fits counts.
static SIGNATURES: &[Signature] = &[
    known("events.Envelope", &["origin", "eventType"]),
    known("control.ControlMessage", &["origin", "controlType"]),
    known("tidings.apcera.v1.Event", &["resource", "payload"]),
    known("tidings.apcera.v1.Event", &["event_source", "time", "type"]),
    known("tidings.hac.v1.TelemetryEntry", &["ts", "payload"]),
    known("tidings.hac.v1.TelemetryEntry", &["id", "ts", "kind"]),
    known("flyteidl.event.WorkflowExecutionEvent", &["executionId", "phase"]),
    known("flyteidl.event.NodeExecutionEvent", &["id", "phase"]),
    known("flyteidl.event.TaskExecutionEvent", &["taskId", "phase"]),
    known("flyteidl.event.CloudEventWorkflowExecution", &["rawEvent.executionId"]),
    known("flyteidl.event.CloudEventNodeExecution", &["rawEvent.id"]),
    known("flyteidl.event.CloudEventTaskExecution", &["rawEvent.taskId"]),
    known("flyteidl.event.CloudEventExecutionStart", &["executionId", "launchPlanId"]),
    known("flyteidl.admin.WorkflowExecutionEventRequest", &["event.executionId"]),
    known("flyteidl.admin.NodeExecutionEventRequest", &["event.id"]),
    known("flyteidl.admin.TaskExecutionEventRequest", &["event.taskId"]),
    // A payload without its row has one member, which names its kind.
    known(HAC_PAYLOAD, &["apiEvent"]),
    known(HAC_PAYLOAD, &["appEvent"]),
    known(HAC_PAYLOAD, &["appGauge"]),
    known(HAC_PAYLOAD, &["appInstanceEvent"]),
    known(HAC_PAYLOAD, &["appInstanceGauge"]),
    known(HAC_PAYLOAD, &["appStoreEvent"]),
    known(HAC_PAYLOAD, &["documentAiEvent"]),
    known(HAC_PAYLOAD, &["emptyEvent"]),
    known(HAC_PAYLOAD, &["engineEvent"]),
    known(HAC_PAYLOAD, &["escorerEvent"]),
    known(HAC_PAYLOAD, &["exampleEvent"]),
    known(HAC_PAYLOAD, &["featureStoreEvent"]),
    known(HAC_PAYLOAD, &["h2ogpteEvent"]),
    known(HAC_PAYLOAD, &["mlopsEvent"]),
    known(HAC_PAYLOAD, &["mlopsGauge"]),
    known(HAC_PAYLOAD, &["usageGauge"]),
];

/// The objects whose members are looked at as well.
const WRAPPERS: [&str; 2] = ["rawEvent", "event"];

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
    let mut seen = Seen { members: vec![0; SIGNATURES.len()], event_type: None };
    if let Some(entry) = seen.object(&mut tokens, "") {
        return Ok(entry);
    }
    match seen.signature().and_then(|signature| registry::by_full_name(signature.full_name)) {
        Some(entry) => Ok(entry),
        None => Err(seen.event_type.map_or(Unrecognised::Members, Unrecognised::EventType)),
    }
}

/// What is seen of an object so far.
struct Seen {
    /// For each signature a bit for each of its members.
    members: Vec<u64>,
    /// An `event_type` that nothing has.
    event_type: Option<String>,
}

impl Seen {
    /// Looks at the members of an object that has just begun. Gives the event
    /// as soon as one is named.
    fn object(&mut self, tokens: &mut Tokens<'_>, within: &str) -> Option<&'static MessageEntry> {
        while let Some(name) = next_member(tokens) {
            let value = tokens.next();
            if !within.is_empty() {
                self.note(&format!("{within}.{name}"));
            } else if let (EVENT_TYPE, Some(Token::String(text))) = (name.as_ref(), value) {
                let text = unquoted(text);
                if let Some(entry) = registry::by_event_type(&text) {
                    return Some(entry);
                }
                self.event_type = Some(text.into_owned());
            } else {
                self.note(&name);
                if value == Some(Token::Open("{")) && WRAPPERS.contains(&name.as_ref()) {
                    self.object(tokens, &name);
                    continue;
                }
            }
            skip_rest(value, tokens);
        }
        None
    }

    fn note(&mut self, path: &str) {
        for (signature, members) in SIGNATURES.iter().zip(&mut self.members) {
            let at = signature.members.iter().position(|member| *member == path);
            *members |= at.map_or(0, |at| 1 << at);
        }
    }

    /// The first signature of which all members are seen.
    fn signature(&self) -> Option<&'static Signature> {
        let whole = |(signature, members): &(&Signature, &u64)| {
            members.count_ones() as usize == signature.members.len()
        };
        SIGNATURES.iter().zip(&self.members).find(whole).map(|(signature, _)| signature)
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
            let json =
                format!(r#"{{"x":[{{"event_type":1}}],"event_type":"{}"}}"#, event.event_type);
            assert_eq!(name(&json).unwrap(), entry.info.full_name);
        }
    }

    #[test]
    fn members_of_nested_objects_do_not_count() {
        let json = r#"{"a":{"origin":"o","eventType":4},"origin":"o"}"#;
        assert_eq!(name(json), Err(Unrecognised::Members));
    }

    #[test]
    fn wrapped_flyte_events_are_known_by_what_they_wrap() {
        for (json, expected) in [
            (r#"{"rawEvent":{"id":{}},"labels":{}}"#, "CloudEventNodeExecution"),
            (r#"{"labels":{},"rawEvent":{"x":{"id":1},"taskId":{}}}"#, "CloudEventTaskExecution"),
        ] {
            assert_eq!(name(json).unwrap(), format!("flyteidl.event.{expected}"));
        }
        let json = r#"{"requestId":"r","event":{"producerId":"p","executionId":{"id":1}}}"#;
        assert_eq!(name(json).unwrap(), "flyteidl.admin.WorkflowExecutionEventRequest");
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
        for json in [
            "",
            "{",
            "{\"",
            "{\"origin\"",
            "{\"origin\":",
            "{:}",
            "{\"a\":{",
            "{,,}",
            "{]",
            "{\"event\":{",
        ] {
            assert!(name(json).is_err(), "{json}");
        }
    }
}
