//! Pub/Sub: binary, with the type as an attribute.

use super::binary::is_cloud_event;
use super::{Delivery, DeliveryError};
use crate::FlyteEvent;

impl Delivery {
    /// Reads a message from Pub/Sub: its data and its attributes, of which
    /// `key` names the type.
    ///
    /// The data is an external event or a CloudEvent, whichever it turns out
    /// to be. A CloudEvent knows its type, so it needs no `key`.
    ///
    /// # Errors
    /// When the type is missing or unknown, or the data is not an event of
    /// this type.
    pub fn from_pubsub<K, V>(
        data: &[u8],
        attributes: impl IntoIterator<Item = (K, V)>,
    ) -> Result<Self, DeliveryError>
    where
        K: AsRef<str>,
        V: AsRef<str>,
    {
        let key = attributes.into_iter().find(|(name, _)| name.as_ref() == "key");
        Self::from_binary(data, key.as_ref().map(|(_, key)| key.as_ref())).map_err(|error| {
            match error {
                DeliveryError::Missing(_) => DeliveryError::Missing("key"),
                other => other,
            }
        })
    }

    /// The data and the attribute `key` that Flyteadmin sends to Pub/Sub.
    ///
    /// # Errors
    /// When the event cannot be written, or the attributes of a CloudEvent
    /// cannot be made.
    pub fn to_pubsub(&self) -> Result<(Vec<u8>, &'static str), DeliveryError> {
        Ok((self.to_binary()?, self.event.subject()))
    }

    /// An external event of the type that `name` names, or a CloudEvent.
    pub(super) fn from_binary(bytes: &[u8], name: Option<&str>) -> Result<Self, DeliveryError> {
        if is_cloud_event(bytes) {
            return Self::from_protobuf(bytes);
        }
        let name = name.ok_or(DeliveryError::Missing("Subject"))?;
        let event = FlyteEvent::decode(name, bytes)
            .ok_or_else(|| DeliveryError::UnknownType(name.to_owned()))??;
        Ok(Self::external(event))
    }

    pub(super) fn to_binary(&self) -> Result<Vec<u8>, DeliveryError> {
        match &self.attributes {
            Some(_) => self.to_protobuf(),
            None => Ok(self.event.to_go_bytes()?),
        }
    }
}
