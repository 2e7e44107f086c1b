//! What an event says of itself.

use std::borrow::Cow;

use tidings_core::rt::Meaning;

use crate::Envelope;

impl Meaning for Envelope<'_> {
    fn event_type(&self) -> Cow<'_, str> {
        Cow::Borrowed("dropsonde.envelope")
    }
}
