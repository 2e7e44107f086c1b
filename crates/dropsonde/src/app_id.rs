//! Which application an event belongs to.

use std::borrow::Cow;

use crate::{Envelope, EventView, Uuid};

/// What stands for the application of events that belong to none.
///
/// Source: dropsonde `envelope_extensions/envelope_extensions.go`.
pub const SYSTEM_APP_ID: &str = "system";

impl Envelope<'_> {
    /// The application that the event named by `eventType` belongs to, if it
    /// belongs to one.
    ///
    /// Log lines and container metrics carry the identifier as text, which is
    /// given as it stands; HTTP events carry a UUID, given in lower case. An
    /// empty text and a UUID of zeros count as none, and so do all other events.
    ///
    /// ```
    /// use dropsonde::{Envelope, HttpStartStop};
    ///
    /// let app: uuid::Uuid = "f47ac10b-58cc-4372-a567-0e02b2c3d479".parse()?;
    /// let http = HttpStartStop::default().with_application_id(app);
    /// let envelope = dropsonde::wrap(http, "router/z1/0", std::time::SystemTime::now())?;
    /// assert_eq!(envelope.app_id().unwrap(), app.to_string());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn app_id(&self) -> Option<Cow<'_, str>> {
        match self.named_payload()? {
            EventView::LogMessage(log) => log.app_id.as_deref().and_then(from_text),
            EventView::ContainerMetric(metric) => from_text(&metric.application_id),
            EventView::HttpStartStop(http) => http.application_id.as_ref().and_then(from_uuid),
            EventView::HttpStart(http) => http.application_id.as_ref().and_then(from_uuid),
            EventView::HttpStop(http) => http.application_id.as_ref().and_then(from_uuid),
            _ => None,
        }
    }

    /// The application, or `system` for an event that belongs to none.
    ///
    /// Differs from `GetAppId` in Go for a log line without application, for
    /// which Go answers an empty text, and for a UUID of zeros, which Go takes
    /// for an application.
    #[must_use]
    pub fn app_id_or_system(&self) -> Cow<'_, str> {
        self.app_id().unwrap_or(Cow::Borrowed(SYSTEM_APP_ID))
    }
}

fn from_text(text: &str) -> Option<Cow<'_, str>> {
    (!text.is_empty()).then_some(Cow::Borrowed(text))
}

fn from_uuid<'e>(uuid: &Uuid<'_>) -> Option<Cow<'e, str>> {
    (!uuid.is_nil()).then(|| Cow::Owned(uuid.to_uuid().to_string()))
}
