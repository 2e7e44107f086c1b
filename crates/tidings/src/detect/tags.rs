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
        let low = usize::try_from(tag).ok().and_then(|place| self.low.get(place));
        low.or_else(|| self.high.get(&tag).filter(|_| tag >= HIGH)).copied().unwrap_or_default()
    }
}
