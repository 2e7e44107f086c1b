//! NATS: CloudEvents in structured JSON.

use tidings_core::{JsonStyle, Message, wkt};

use super::json::StructuredEvent;
use super::{Attributes, Delivery, DeliveryError};

impl Delivery {
    /// Reads a message from NATS: a CloudEvent in the JSON format, with its
    /// data as `data_base64`, which is what Flyteadmin sends, or as `data`.
    ///
    /// # Errors
    /// When the payload is no CloudEvent, its type is unknown, or the data is
    /// not an event of this type.
    pub fn from_nats(payload: &[u8]) -> Result<Self, DeliveryError> {
        let text = str::from_utf8(payload).map_err(|_| DeliveryError::NotText)?;
        let event = StructuredEvent::from_json(text)?;
        let mut attributes = Attributes::default();
        let known = [
            ("specversion", &event.specversion),
            ("id", &event.id),
            ("source", &event.source),
            ("type", &event.r#type),
            ("datacontenttype", &event.datacontenttype),
            ("time", &event.time),
        ];
        for (name, value) in known {
            if let Some(value) = value {
                attributes.set(name, value)?;
            }
        }
        let others = format!("{{{}}}", event.unknown_fields.members());
        for (name, value) in &wkt::Struct::from_json(&others)?.fields {
            match &value.kind {
                Some(wkt::ValueKind::StringValue(text)) => attributes.set(&name, text)?,
                _ => attributes.set(&name, &value.to_json()?)?,
            }
        }
        attributes.check()?;
        match (&event.data_base64, &event.data) {
            (Some(data), _) => Self::from_data(attributes, data),
            (None, Some(data)) => Self::from_data(attributes, data.as_bytes()),
            (None, None) => Err(DeliveryError::NoData),
        }
    }

    /// The message that Flyteadmin sends through NATS.
    ///
    /// # Errors
    /// When a value has no JSON form, or the attributes cannot be made.
    pub fn to_nats(&self) -> Result<String, DeliveryError> {
        let attributes = self.required_attributes()?;
        let time = attributes.time.map(|time| time.to_string());
        let mut event = StructuredEvent::default()
            .with_specversion(attributes.specversion.as_str())
            .with_id(attributes.id.as_str())
            .with_source(attributes.source.as_str())
            .with_type(attributes.event_type.as_str())
            .with_datacontenttype(attributes.datacontenttype.as_str())
            .with_data_base64(self.data()?.into_bytes());
        event.time = time.map(Into::into);
        let mut out = String::new();
        event.write_json_styled(&mut out, JsonStyle::go_jsonpb())?;
        // The extensions stand last, in the same object.
        out.pop();
        let others: std::collections::BTreeMap<_, _> = attributes
            .others
            .iter()
            .map(|(name, value)| {
                let value = wkt::ValueKind::StringValue(value.as_str().into());
                (name.as_str().into(), wkt::Value::default().with_kind(value))
            })
            .collect();
        let mut extensions = String::new();
        wkt::Struct::default()
            .with_fields(others)
            .write_json_styled(&mut extensions, JsonStyle::go_jsonpb())?;
        match extensions.strip_prefix('{') {
            Some(members) if members != "}" => out.extend([",", members]),
            _ => out.push('}'),
        }
        Ok(out)
    }
}
