//! A table by tag.

use super::names::Table;

/// The tags from here on are looked up by hash.
const HIGH: u32 = 128 << 3;

/// A value for each tag: that of a field's number and wire type.
#[derive(Debug, Default)]
pub(super) struct ByTag<T> {
    low: Vec<T>,
    high: Table<u32, T>,
}

impl<T: Copy + Default> ByTag<T> {
    pub(super) fn set(&mut self, tag: u32, value: T) {
        match usize::try_from(tag) {
            Ok(place) if tag < HIGH => {
                if self.low.len() <= place {
                    self.low.resize(place + 1, T::default());
                }
                if let Some(slot) = self.low.get_mut(place) {
                    *slot = value;
                }
            }
            _ => drop(self.high.insert(tag, value)),
        }
    }

    /// The value that was set, or the default.
    pub(super) fn get(&self, tag: u32) -> T {
        let value = match usize::try_from(tag) {
            Ok(place) if tag < HIGH => self.low.get(place),
            _ => self.high.get(&tag),
        };
        value.copied().unwrap_or_default()
    }
}

/// The tag of a field with this wire type.
pub(super) const fn tag(number: u32, wire_type: u32) -> u32 {
    number << 3 | wire_type
}
