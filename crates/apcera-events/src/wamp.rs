//! Events as the platform's WebSocket brings them: in WAMP messages.
//!
//! The platform speaks WAMP version 2 with JSON under `/v1/wamp`, in the realm
//! [`REALM`]. The topic of a subscription is the FQN of a resource or
//! namespace, which is no valid WAMP URI: clients must not check topics. Every
//! published event is the first positional argument of an `EVENT` message.
//! Source: Apcera documentation, "Events system API"; WAMP specification,
//! `EVENT`.
//!
//! Connecting, authenticating and subscribing are the client's business.

use std::fmt;

use serde::de::{IgnoredAny, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;
use tidings_core::{DecodeError, DecodeOptions, Decoded, Message};

use crate::ApceraEvent;

/// The realm in which the platform publishes its events.
pub const REALM: &str = "com.apcera.api.es";

/// Code of the message type `EVENT`.
const EVENT: u64 = 36;

/// An `EVENT` message.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EventMessage<'a> {
    /// Identifies the subscription that brought the event.
    pub subscription: u64,
    /// Identifies the publication.
    pub publication: u64,
    /// The details, as the text of a JSON object; empty in all samples.
    pub details: &'a str,
    /// The event.
    pub event: ApceraEvent<'a>,
}

/// Why a text is no message with an event.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum WampError {
    /// The text is no WAMP message: not a JSON array that begins with a code,
    /// or one without the parts of its type.
    #[error("not a WAMP message")]
    NotAMessage,
    /// A message of another type, which is no error of the connection: a
    /// subscriber receives `SUBSCRIBED` (33), for example.
    #[error("a WAMP message of type {0}, not EVENT")]
    OtherMessage(u64),
    /// The message has no positional argument.
    #[error("the WAMP message carries no event")]
    NoEvent,
    /// The event cannot be read. The offset is that in the whole message.
    #[error(transparent)]
    Event(#[from] DecodeError),
}

impl<'a> EventMessage<'a> {
    /// Reads a message, strictly.
    ///
    /// # Errors
    /// When the text is no `EVENT` message, or its event cannot be read.
    ///
    /// ```
    /// use apcera_events::wamp::EventMessage;
    ///
    /// let text = r#"[36,5512315355,4429313566,{},[{"resource":"job::/dev::web","time":1}]]"#;
    /// let message = EventMessage::from_json(text)?;
    /// assert_eq!(message.event.resource.as_deref(), Some("job::/dev::web"));
    /// # Ok::<(), apcera_events::wamp::WampError>(())
    /// ```
    pub fn from_json(text: &'a str) -> Result<Self, WampError> {
        Self::from_json_with(text, &DecodeOptions::STRICT).map(|decoded| decoded.message)
    }

    /// Reads a message, and its event as the options say.
    ///
    /// # Errors
    /// As [`from_json`](Self::from_json), except for what the options let
    /// pass.
    pub fn from_json_with(
        text: &'a str,
        options: &DecodeOptions,
    ) -> Result<Decoded<Self>, WampError> {
        if text.len() > options.limits.max_bytes {
            // The event's own decoder says which limit it is.
            ApceraEvent::from_json_with(text, options)?;
        }
        let [code, subscription, publication, details, arguments] = first(text)?;
        match number(code)? {
            EVENT => {}
            other => return Err(WampError::OtherMessage(other)),
        }
        let (subscription, publication) = (number(subscription)?, number(publication)?);
        let details = details.ok_or(WampError::NotAMessage)?.get();
        let [event] = first(arguments.ok_or(WampError::NoEvent)?.get())?;
        let event = event.ok_or(WampError::NoEvent)?.get();
        let start = event.as_ptr().addr().saturating_sub(text.as_ptr().addr());
        let decoded = ApceraEvent::from_json_with(event, options).map_err(|error| {
            let offset = start.saturating_add(error.offset());
            error.with_offset(offset)
        })?;
        Ok(decoded.map(|event| Self { subscription, publication, details, event }))
    }
}

fn number(part: Option<&RawValue>) -> Result<u64, WampError> {
    part.and_then(|part| part.get().parse().ok()).ok_or(WampError::NotAMessage)
}

/// The first elements of a JSON array, as they stand; the rest is checked.
fn first<const N: usize>(text: &str) -> Result<[Option<&RawValue>; N], WampError> {
    let parts: First<'_, N> = serde_json::from_str(text).map_err(|_| WampError::NotAMessage)?;
    Ok(parts.0)
}

struct First<'a, const N: usize>([Option<&'a RawValue>; N]);

impl<'de: 'a, 'a, const N: usize> Deserialize<'de> for First<'a, N> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(Parts)
    }
}

struct Parts<const N: usize>;

impl<'de, const N: usize> Visitor<'de> for Parts<N> {
    type Value = First<'de, N>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Self::Value, A::Error> {
        let mut parts = [None; N];
        for part in &mut parts {
            *part = elements.next_element()?;
        }
        while elements.next_element::<IgnoredAny>()?.is_some() {}
        Ok(First(parts))
    }
}
