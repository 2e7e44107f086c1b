//! What telemetry says of itself.

use std::borrow::Cow;

use tidings_core::rt::Meaning;
use tidings_core::{Event, Timestamp};

use crate::{Payload, TelemetryEntry};

impl Meaning for Payload<'_> {
    fn event_type(&self) -> Cow<'_, str> {
        self.member().unwrap_or(Cow::Borrowed(<Self as Event>::EVENT_TYPE))
    }
}

impl Meaning for TelemetryEntry<'_> {
    fn event_type(&self) -> Cow<'_, str> {
        match &self.stream {
            Some(stream) => Cow::Borrowed(stream.as_str()),
            None => Cow::Borrowed(<Self as Event>::EVENT_TYPE),
        }
    }

    fn event_id(&self) -> Option<Cow<'_, str>> {
        self.id.as_ref().map(|id| Cow::Borrowed(id.as_str()))
    }

    fn occurred_at(&self) -> Option<Timestamp> {
        self.ts
    }

    fn partition_key(&self) -> Option<Cow<'_, str>> {
        self.resource_id.as_ref().map(|id| Cow::Borrowed(id.as_str()))
    }
}
