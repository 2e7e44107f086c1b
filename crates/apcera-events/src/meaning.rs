//! What an event says of itself.

use std::borrow::Cow;

use tidings_core::rt::{Meaning, text_member};
use tidings_core::{DecodeOptions, Timestamp};

use crate::{ApceraEvent, ApceraEventPayload, Event};

/// The type is the payload's action, also of a payload of no documented shape;
/// `instance_usage` or `route_metric` for the two shapes without an action;
/// `apcera.event` where nothing says more. Events have no identifier. Those of
/// one resource belong together.
impl Meaning for ApceraEvent<'_> {
    fn event_type(&self) -> Cow<'_, str> {
        let named = match &self.payload {
            Some(ApceraEventPayload::Usage(_)) => Some("instance_usage".into()),
            Some(ApceraEventPayload::RouteMetric(_)) => Some("route_metric".into()),
            Some(ApceraEventPayload::UnknownPayload(text)) => unknown_action(text),
            _ => self.action().map(|action| action.as_str().into()),
        };
        named.unwrap_or(Cow::Borrowed(Self::EVENT_TYPE))
    }

    fn occurred_at(&self) -> Option<Timestamp> {
        self.generated_at().map(Timestamp::from)
    }

    fn occurred_at_member(&self) -> Option<&'static str> {
        self.time.map(|_| "time")
    }

    fn partition_key(&self) -> Option<Cow<'_, str>> {
        self.resource.as_deref().map(Cow::Borrowed)
    }
}

fn unknown_action(payload: &str) -> Option<Cow<'_, str>> {
    let action = text_member(payload, "action", &DecodeOptions::STRICT).ok().flatten()?;
    Some(match action.as_borrowed() {
        Some(text) => Cow::Borrowed(text),
        None => Cow::Owned(action.as_str().to_owned()),
    })
}
