//! The protobuf format of CloudEvents.

use std::collections::BTreeMap;

use tidings_core::{DecodeError, Message, Timestamp};

use super::protobuf::{
    CloudEvent, CloudEventAttributeValue, CloudEventAttributeValueAttr as Attr, CloudEventData,
};
use super::{Attributes, Delivery, DeliveryError};

/// Tells a CloudEvent from an admin request, which has two fields only.
pub(super) fn is_cloud_event(bytes: &[u8]) -> bool {
    CloudEvent::decode(bytes).is_ok_and(|event| !event.spec_version.is_empty())
}

impl Delivery {
    /// Reads a CloudEvent in the protobuf format.
    ///
    /// # Errors
    /// When the bytes are no CloudEvent, its type is unknown, or the data is
    /// not an event of this type.
    pub fn from_protobuf(bytes: &[u8]) -> Result<Self, DeliveryError> {
        let event = CloudEvent::decode(bytes)?;
        let mut attributes = Attributes {
            id: event.id.to_string(),
            source: event.source.to_string(),
            specversion: event.spec_version.to_string(),
            event_type: event.r#type.to_string(),
            ..Attributes::default()
        };
        for (name, value) in &event.attributes {
            match (&**name, &value.attr) {
                ("time", Some(Attr::CeTimestamp(time))) => attributes.time = Some(*time),
                _ => attributes.set(&name, &text(&value)?)?,
            }
        }
        attributes.check()?;
        match &event.data {
            Some(CloudEventData::BinaryData(data)) => Self::from_data(attributes, data),
            Some(CloudEventData::TextData(data)) => Self::from_data(attributes, data.as_bytes()),
            _ => Err(DeliveryError::NoData),
        }
    }

    /// The CloudEvent in the protobuf format.
    ///
    /// # Errors
    /// When a value has no JSON form, or the attributes cannot be made.
    pub fn to_protobuf(&self) -> Result<Vec<u8>, DeliveryError> {
        let attributes = self.required_attributes()?;
        let mut others = BTreeMap::new();
        let mut put = |name: &str, attr| {
            let value = CloudEventAttributeValue::default().with_attr(attr);
            others.insert(name.to_owned().into(), value);
        };
        put("datacontenttype", Attr::CeString(attributes.datacontenttype.clone().into()));
        if let Some(time) = attributes.time {
            put("time", Attr::CeTimestamp(time));
        }
        for (name, value) in &attributes.others {
            put(name, Attr::CeString(value.clone().into()));
        }
        let event = CloudEvent::default()
            .with_id(attributes.id.as_str())
            .with_source(attributes.source.as_str())
            .with_spec_version(attributes.specversion.as_str())
            .with_type(attributes.event_type.as_str())
            .with_attributes(others)
            .with_data(CloudEventData::BinaryData(self.data()?.into_bytes().into()));
        Ok(event.to_bytes()?)
    }
}

/// The value of an attribute as text, as the JSON format has it.
fn text(value: &CloudEventAttributeValue<'_>) -> Result<String, DecodeError> {
    Ok(match &value.attr {
        Some(Attr::CeString(text) | Attr::CeUri(text) | Attr::CeUriRef(text)) => text.to_string(),
        Some(Attr::CeBoolean(value)) => value.to_string(),
        Some(Attr::CeInteger(value)) => value.to_string(),
        Some(Attr::CeTimestamp(time)) => Timestamp::to_string(time),
        Some(Attr::CeBytes(bytes)) => {
            let quoted = tidings_core::wkt::BytesValue::default().with_value(bytes.to_vec());
            quoted.to_json().unwrap_or_default().trim_matches('"').to_owned()
        }
        _ => String::new(),
    })
}
