//! What `result` says (X10).

use crate::WeightsLoadComplete;

impl WeightsLoadComplete<'_> {
    /// Whether the weights were loaded; `None` when the event does not say.
    ///
    /// The document describes `result` of this event as success or failure.
    /// That of [`GenerationComplete`](crate::GenerationComplete) it does not
    /// describe, so there it is only the field. Source: telemetry events
    /// document, lines 45 and 84.
    ///
    /// ```
    /// use xumi::{Message, WeightsLoadComplete};
    ///
    /// let event = WeightsLoadComplete::from_json(r#"{"result":false}"#)?;
    /// assert_eq!(event.succeeded(), Some(false));
    /// # Ok::<(), tidings_core::DecodeError>(())
    /// ```
    #[must_use]
    pub fn succeeded(&self) -> Option<bool> {
        self.result
    }
}
