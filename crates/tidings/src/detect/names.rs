//! Names that are known beforehand, by number.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// A table of what is known beforehand. Nothing from an input goes into it, so
/// that nobody can make its keys collide.
pub(super) type Table<K, V> = HashMap<K, V, BuildHasherDefault<Mix>>;

/// A hash for a few bytes.
#[derive(Default)]
pub(super) struct Mix(u64);

impl Mix {
    fn add(&mut self, word: u64) {
        self.0 = (self.0.rotate_left(23) ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }
}

impl Hasher for Mix {
    fn write(&mut self, bytes: &[u8]) {
        let half = |bytes: &[u8; 4]| u64::from(u32::from_le_bytes(*bytes));
        match (bytes.first_chunk(), bytes.last_chunk()) {
            // What is between them may be the same: a name has a few bytes.
            (Some(first), Some(last)) => {
                self.add(u64::from_le_bytes(*first));
                self.add(u64::from_le_bytes(*last));
            }
            _ => match (bytes.first_chunk(), bytes.last_chunk()) {
                (Some(first), Some(last)) => self.add(half(first) | half(last) << 32),
                _ => bytes.iter().for_each(|byte| self.add(u64::from(*byte))),
            },
        }
    }

    fn write_u32(&mut self, number: u32) {
        self.add(number.into());
    }

    fn write_usize(&mut self, length: usize) {
        self.0 ^= length as u64;
    }

    fn finish(&self) -> u64 {
        // Tables look at the lowest bits, which are the poorest of a product.
        self.0.rotate_left(32)
    }
}

/// Names, each with a number of its own, counted from 0.
#[derive(Debug, Default)]
pub(super) struct Names(Table<&'static [u8], usize>);

impl Names {
    /// The number of a name, which gets one if it has none.
    pub(super) fn add(&mut self, name: &'static str) -> usize {
        let next = self.0.len();
        *self.0.entry(name.as_bytes()).or_insert(next)
    }

    /// The number of a name that is known.
    pub(super) fn find(&self, name: &[u8]) -> Option<usize> {
        self.0.get(name).copied()
    }
}
