//! SNS and SQS: base64 in JSON.

use tidings_core::Message;
use tidings_core::wkt::BytesValue;

use super::json::SnsNotification;
use super::{Delivery, DeliveryError};

impl Delivery {
    /// Reads an SNS notification, which is also the body of an SQS message in
    /// a queue that subscribes to the topic.
    ///
    /// The message is an external event or a CloudEvent, whichever it turns
    /// out to be; the subject is the same for both.
    ///
    /// # Errors
    /// When the text is no notification, its message is not base64, the type
    /// is missing or unknown, or the message is not an event of this type.
    pub fn from_sns(text: &str) -> Result<Self, DeliveryError> {
        let notification = SnsNotification::from_json(text)?;
        let message = notification.message.ok_or(DeliveryError::Missing("Message"))?;
        let quoted = ["\"", &message, "\""].concat();
        let bytes = BytesValue::from_json(&quoted).map_err(|_| DeliveryError::NotBase64)?.value;
        Self::from_binary(&bytes, notification.subject.as_deref())
    }

    /// The notification in which SNS delivers what Flyteadmin sends, without
    /// the members that SNS adds itself.
    ///
    /// # Errors
    /// When the event cannot be written, or the attributes of a CloudEvent
    /// cannot be made.
    pub fn to_sns(&self) -> Result<String, DeliveryError> {
        let quoted = BytesValue::default().with_value(self.to_binary()?).to_json()?;
        let notification = SnsNotification::default()
            .with_type("Notification")
            .with_subject(self.event.subject())
            .with_message(quoted.trim_matches('"'));
        Ok(notification.to_json()?)
    }
}
