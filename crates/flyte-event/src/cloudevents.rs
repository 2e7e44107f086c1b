//! Events as consumers receive them, and as Flyteadmin sends them.
//!
//! Flyteadmin has two ways out that carry events: *external events* are the
//! admin requests in binary, *CloudEvents* are JSON with attributes around it,
//! in version 1 (the request as JSON) or 2 (a wrapper with what else is known).
//! Both may go through SNS (and SQS) or Pub/Sub; CloudEvents also through
//! Kafka and NATS. Each transport has a function that reads what a consumer
//! gets and one that writes it:
//!
//! | transport | read | write |
//! |---|---|---|
//! | SNS, SQS | [`Delivery::from_sns`] | [`Delivery::to_sns`] |
//! | Pub/Sub | [`Delivery::from_pubsub`] | [`Delivery::to_pubsub`] |
//! | Kafka | [`Delivery::from_kafka`] | [`Delivery::to_kafka`] |
//! | NATS | [`Delivery::from_nats`] | [`Delivery::to_nats`] |
//!
//! What to expect of them (flyte v1.16.8): no order, each event at most once,
//! and the first event of a task attempt not at all. The id of a CloudEvent is
//! neither unique nor stable: take
//! [`event_key`](crate::WorkflowExecutionEvent::event_key).

mod attributes;
mod binary;
mod error;
mod kafka;
mod nats;
mod pubsub;
mod sns;

use std::borrow::Cow;

use tidings_core::EncodeError;

pub use self::attributes::{Attributes, CloudEventId, SCHEMA_URL, SOURCE_V1, SOURCE_V1_OLD};
pub use self::error::DeliveryError;
pub use self::kafka::KafkaRecord;
use crate::FlyteEvent;

/// The protobuf format of CloudEvents (`io.cloudevents.v1`).
pub mod protobuf {
    pub use crate::generated::cloudevents::*;
}

/// The JSON envelopes of SNS and of the JSON format of CloudEvents.
pub mod json {
    pub use crate::generated::envelope::*;
}

/// An event, and what its transport said about it.
///
/// ```
/// use flyte_event::EventRef;
/// use flyte_event::cloudevents::Delivery;
///
/// let headers = [
///     ("ce_id", "project:\"p\" domain:\"d\" name:\"n\".RUNNING"),
///     ("ce_source", "https://github.com/flyteorg/flyte/flyteadmin"),
///     ("ce_specversion", "1.0"),
///     ("ce_type", "com.flyte.resource.flyteidl.admin.WorkflowExecutionEventRequest"),
///     ("content-type", "application/json"),
/// ];
/// let value = br#"{"event":{"executionId":{"name":"n"},"phase":"RUNNING"}}"#;
/// let delivery = Delivery::from_kafka(headers, value)?;
/// let Some(EventRef::Workflow(event)) = delivery.event.view() else { panic!() };
/// assert!(!event.phase.is_terminal());
/// # Ok::<(), flyte_event::cloudevents::DeliveryError>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Delivery {
    /// The event.
    pub event: FlyteEvent,
    /// The attributes of the CloudEvent; `None` for an external event.
    pub attributes: Option<Attributes>,
}

impl Delivery {
    /// An event as Flyteadmin sends it as a CloudEvent: of version 1 for the
    /// requests, of version 2 for the others.
    ///
    /// `None` when the event lacks what the attributes are made of, as
    /// [`Attributes::of`] says.
    #[must_use]
    pub fn cloud_event(event: impl Into<FlyteEvent>) -> Option<Self> {
        let event = event.into();
        let attributes = Attributes::of(&event)?;
        Some(Self { event, attributes: Some(attributes) })
    }

    /// An event as Flyteadmin sends it as an external event, without
    /// attributes.
    #[must_use]
    pub fn external(event: impl Into<FlyteEvent>) -> Self {
        Self { event: event.into(), attributes: None }
    }

    /// The data of the CloudEvent: JSON, byte for byte as Flyteadmin writes it.
    ///
    /// # Errors
    /// When a value has no JSON form.
    pub fn data(&self) -> Result<String, EncodeError> {
        self.event.to_go_json()
    }

    /// The attributes, made from the event where there are none.
    fn required_attributes(&self) -> Result<Cow<'_, Attributes>, DeliveryError> {
        match &self.attributes {
            Some(attributes) => Ok(Cow::Borrowed(attributes)),
            None => Attributes::of(&self.event).map(Cow::Owned).ok_or(DeliveryError::NoAttributes),
        }
    }

    fn from_data(attributes: Attributes, data: &[u8]) -> Result<Self, DeliveryError> {
        let text = std::str::from_utf8(data).map_err(|_| DeliveryError::NotText)?;
        let name = attributes.event_type.as_str();
        let event = FlyteEvent::from_json(name, text)
            .ok_or_else(|| DeliveryError::UnknownType(name.to_owned()))??;
        Ok(Self { event, attributes: Some(attributes) })
    }
}
