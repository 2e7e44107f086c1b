//! What can be said of engines and apps beyond their members.

use crate::{AppEventEvent, Engine};

/// Characters that the display name of an engine has at most.
///
/// Source: HAC telemetry schemas document, line 155.
pub const MAX_DISPLAY_NAME: usize = 63;

impl Engine<'_> {
    /// The id of the present run as a UUID; `None` when there is none or the
    /// text is no UUID, as in some published samples (H26).
    #[must_use]
    pub fn session_uuid(&self) -> Option<uuid::Uuid> {
        uuid::Uuid::try_parse(self.session.as_deref()?).ok()
    }

    /// Whether the display name has at most [`MAX_DISPLAY_NAME`] characters, as
    /// documented. Longer ones are read all the same (H24).
    #[must_use]
    pub fn has_valid_display_name(&self) -> bool {
        self.display_name.as_deref().is_none_or(|name| name.chars().count() <= MAX_DISPLAY_NAME)
    }
}

impl AppEventEvent<'_> {
    /// Whether it is one of the four events that the document calls "Preference
    /// Update": liked, unliked, pinned, unpinned (H04).
    #[must_use]
    pub fn is_preference_update(&self) -> bool {
        matches!(self, Self::Liked(_) | Self::Unliked(_) | Self::Pinned(_) | Self::Unpinned(_))
    }
}
