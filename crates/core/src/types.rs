//! The message types that an `Any` may hold.

use core::fmt;

use crate::entry::MessageEntry;

/// The message types that a `google.protobuf.Any` may hold in JSON, where its
/// value stands as the message that it is.
///
/// The well-known types are always among them.
#[derive(Clone, Copy, Default)]
pub struct Types(&'static [&'static [MessageEntry]]);

impl Types {
    /// The well-known types and those in these lists, for example
    /// `dropsonde::MESSAGES`.
    #[must_use]
    pub const fn new(lists: &'static [&'static [MessageEntry]]) -> Self {
        Self(lists)
    }

    /// The well-known types only.
    pub const WELL_KNOWN: Self = Self(&[]);

    /// Whether there are none but the well-known types.
    pub(crate) const fn is_well_known(&self) -> bool {
        self.0.is_empty()
    }

    /// The type of this full name.
    #[must_use]
    pub fn find(&self, full_name: &str) -> Option<&'static MessageEntry> {
        let lists =
            [crate::wkt::MESSAGES, &crate::wkt::TIMES].into_iter().chain(self.0.iter().copied());
        lists.flatten().find(|entry| entry.info.full_name == full_name)
    }
}

impl PartialEq for Types {
    fn eq(&self, other: &Self) -> bool {
        core::ptr::eq(self.0, other.0)
    }
}

impl Eq for Types {}

impl fmt::Debug for Types {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.0.iter().copied().flatten().map(|entry| entry.info.full_name);
        f.debug_list().entries(names).finish()
    }
}
