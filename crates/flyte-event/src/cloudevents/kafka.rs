//! Kafka: CloudEvents in binary mode.

use super::{Attributes, Delivery, DeliveryError};

/// What a producer sends to Kafka.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct KafkaRecord {
    /// The key, which decides the partition. Flyteadmin takes the CloudEvent's
    /// id, so events of one execution are scattered;
    /// [`execution_key`](crate::execution_key) keeps them together.
    pub key: String,
    /// The headers in the order in which Flyteadmin writes them.
    pub headers: Vec<(String, String)>,
    /// The value: the data as JSON.
    pub value: String,
}

impl Delivery {
    /// Reads a Kafka record: its headers and its value.
    ///
    /// Binary mode, with the attributes in the headers `ce_…`, is what
    /// Flyteadmin sends; structured mode, with `content-type:
    /// application/cloudevents+json`, is read as well. Names of headers are
    /// compared without regard to case.
    ///
    /// # Errors
    /// When an attribute that every CloudEvent has is missing, the type is
    /// unknown, or the value is not an event of this type.
    pub fn from_kafka<K, V>(
        headers: impl IntoIterator<Item = (K, V)>,
        value: &[u8],
    ) -> Result<Self, DeliveryError>
    where
        K: AsRef<str>,
        V: AsRef<[u8]>,
    {
        let mut attributes = Attributes::default();
        let mut structured = false;
        for (name, value) in headers {
            let name = name.as_ref().to_ascii_lowercase();
            let Some(name) =
                name.strip_prefix("ce_").or((name == "content-type").then_some("datacontenttype"))
            else {
                continue;
            };
            let value = str::from_utf8(value.as_ref()).map_err(|_| DeliveryError::NotText)?;
            structured |=
                name == "datacontenttype" && value.starts_with("application/cloudevents+json");
            attributes.set(name, value)?;
        }
        if structured {
            return Self::from_nats(value);
        }
        attributes.check()?;
        Self::from_data(attributes, value)
    }

    /// The record that Flyteadmin sends to Kafka.
    ///
    /// # Errors
    /// When a value has no JSON form, or the attributes cannot be made.
    pub fn to_kafka(&self) -> Result<KafkaRecord, DeliveryError> {
        let attributes = self.required_attributes()?;
        let mut headers: Vec<(String, String)> = [
            ("ce_id", &attributes.id),
            ("ce_source", &attributes.source),
            ("ce_specversion", &attributes.specversion),
            ("ce_type", &attributes.event_type),
            ("content-type", &attributes.datacontenttype),
        ]
        .map(|(name, value)| (name.to_owned(), value.clone()))
        .into();
        if let Some(time) = attributes.time {
            headers.push(("ce_time".to_owned(), time.to_string()));
        }
        for (name, value) in &attributes.others {
            headers.push((format!("ce_{name}"), value.clone()));
        }
        Ok(KafkaRecord { key: attributes.id.clone(), headers, value: self.data()? })
    }
}
