//! What an envelope says of itself.

use std::borrow::Cow;

use tidings_core::Timestamp;
use tidings_core::rt::Meaning;

use crate::Envelope;

/// An envelope has no identifier of its own. The request id of an HTTP event
/// is none: both peers report the same request, and so did start and stop.
impl Meaning for Envelope<'_> {
    /// The name in `eventType`, such as `HttpStartStop`; the number as text when
    /// it is not declared.
    fn event_type(&self) -> Cow<'_, str> {
        match self.event_type.name() {
            Some(name) => Cow::Borrowed(name),
            None => Cow::Owned(self.event_type.to_string()),
        }
    }

    /// The time of the envelope, or else that of the payload that `eventType`
    /// names.
    fn occurred_at(&self) -> Option<Timestamp> {
        self.wrapped_at().or_else(|| self.named_payload()?.occurred_at())
    }

    /// The application, or else the origin.
    fn partition_key(&self) -> Option<Cow<'_, str>> {
        let origin = || (!self.origin.is_empty()).then_some(Cow::Borrowed(&*self.origin));
        self.app_id().or_else(origin)
    }
}
