//! Required fields that are missing.

use alloc::{format, string::String, vec::Vec};
use core::fmt;

use super::Message;
use crate::json;
use crate::stack::with_room_for;

/// How many missing fields are named.
const MAX_MISSING: usize = 1000;

/// Collects the paths of required fields that are missing: up to a thousand, and no
/// more than there is memory for, but for the first.
#[derive(Debug)]
pub struct MissingFields {
    path: String,
    pub(super) names: Vec<String>,
    /// Bytes that may still be taken.
    memory: usize,
}

/// What a name takes beside its text: it stands in a list, and then in a finding.
const COST: usize = 200;

impl Default for MissingFields {
    fn default() -> Self {
        Self::within(usize::MAX)
    }
}

impl MissingFields {
    /// None yet, and so many bytes for them.
    pub(super) fn within(memory: usize) -> Self {
        Self { path: String::new(), names: Vec::new(), memory }
    }

    /// Names missing fields of the message that is looked at.
    pub fn fields(&mut self, missing: &Missing, names: &[&str]) {
        for (index, name) in names.iter().enumerate() {
            if missing.has(index) && self.names.len() < MAX_MISSING {
                // The text stands twice in what is made of it.
                let len = self.path.len().saturating_add(name.len()).saturating_mul(2);
                let left = self.memory.checked_sub(len.saturating_add(COST));
                if left.is_none() && !self.names.is_empty() {
                    continue;
                }
                self.memory = left.unwrap_or_default();
                let mut path = self.path.clone();
                json::push_member(&mut path, name);
                self.names.push(path);
            }
        }
    }

    /// Looks at a nested message.
    pub fn nested<'a, M: Message<'a>>(&mut self, name: &str, message: &M) {
        let len = self.path.len();
        json::push_member(&mut self.path, name);
        with_room_for::<M, _>(|| message.find_missing(self));
        self.path.truncate(len);
    }

    /// Looks at an element of a repeated or map field.
    pub fn element<'a, M: Message<'a>>(&mut self, name: &str, at: &dyn fmt::Debug, message: &M) {
        let len = self.path.len();
        json::push_member(&mut self.path, name);
        self.path.push_str(&format!("[{at:?}]"));
        with_room_for::<M, _>(|| message.find_missing(self));
        self.path.truncate(len);
    }
}

/// Which required fields of a message were missing when it was decoded.
///
/// Empty for messages built by hand: they write every required field. A field
/// that was missing is written once it has a value other than its default.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Missing(core::num::NonZeroU64);

/// The bit that is always set, so that an `Option` of a message needs no room
/// of its own.
const ALWAYS: core::num::NonZeroU64 = match core::num::NonZeroU64::new(1 << 63) {
    Some(bits) => bits,
    None => core::num::NonZeroU64::MIN,
};

impl Missing {
    /// Nothing is missing.
    pub const NONE: Self = Self(ALWAYS);

    /// All of the fields with these bits are missing.
    #[cfg_attr(not(debug_assertions), inline(always))]
    #[must_use]
    pub const fn all(bits: u64) -> Self {
        Self(match core::num::NonZeroU64::new(bits | ALWAYS.get()) {
            Some(bits) => bits,
            None => ALWAYS,
        })
    }

    /// Notes fields that were there; says whether some are still missing.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn seen(&mut self, bits: u64) -> bool {
        *self = Self::all(self.0.get() & !bits);
        self.any()
    }

    /// Whether any field is missing.
    #[cfg_attr(not(debug_assertions), inline(always))]
    #[must_use]
    pub fn any(&self) -> bool {
        self.0 != ALWAYS
    }

    /// Whether the field of this index is missing.
    #[cfg_attr(not(debug_assertions), inline(always))]
    #[must_use]
    pub const fn has(&self, index: usize) -> bool {
        index < 63 && self.0.get() >> index & 1 != 0
    }
}

/// The indices of the fields among the required ones.
impl fmt::Debug for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries((0..63).filter(|index| self.has(*index))).finish()
    }
}

impl Default for Missing {
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn default() -> Self {
        Self::NONE
    }
}

#[cfg(test)]
mod tests;
