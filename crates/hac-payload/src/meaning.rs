//! What telemetry says of itself.

use std::borrow::Cow;

use tidings_core::Timestamp;
use tidings_core::rt::Meaning;

use crate::{Payload, PayloadPayload, TelemetryEntry};

impl Meaning for Payload<'_> {
    fn event_type(&self) -> Cow<'_, str> {
        Cow::Borrowed(self.payload.as_ref().map_or("hac.payload", PayloadPayload::member))
    }
}

impl Meaning for TelemetryEntry<'_> {
    fn event_type(&self) -> Cow<'_, str> {
        match &self.stream {
            Some(stream) => Cow::Borrowed(stream.as_str()),
            None => Cow::Borrowed("hac.telemetry.entry"),
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

impl PayloadPayload<'_> {
    /// The name of the JSON member that holds this kind of payload, e.g.
    /// `engineEvent`.
    #[must_use]
    pub fn member(&self) -> &'static str {
        match self {
            Self::ApiEvent(_) => "apiEvent",
            Self::AppEvent(_) => "appEvent",
            Self::AppGauge(_) => "appGauge",
            Self::AppInstanceEvent(_) => "appInstanceEvent",
            Self::AppInstanceGauge(_) => "appInstanceGauge",
            Self::UsageGauge(_) => "usageGauge",
            Self::EmptyEvent(_) => "emptyEvent",
            Self::EngineEvent(_) => "engineEvent",
            Self::FeatureStoreEvent(_) => "featureStoreEvent",
            Self::ExampleEvent(_) => "exampleEvent",
            Self::MlopsEvent(_) => "mlopsEvent",
            Self::MlopsGauge(_) => "mlopsGauge",
            Self::EscorerEvent(_) => "escorerEvent",
            Self::DocumentAiEvent(_) => "documentAiEvent",
            Self::AppStoreEvent(_) => "appStoreEvent",
            Self::H2ogpteEvent(_) => "h2ogpteEvent",
        }
    }
}
