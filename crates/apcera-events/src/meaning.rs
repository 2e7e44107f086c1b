//! What an event says of itself.

use std::borrow::Cow;

use tidings_core::rt::Meaning;

use crate::ApceraEvent;

impl Meaning for ApceraEvent<'_> {
    fn event_type(&self) -> Cow<'_, str> {
        Cow::Borrowed("apcera.event")
    }
}
