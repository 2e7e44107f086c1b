//! Choices made from random bytes. Where all bytes are zero, the simplest thing
//! is chosen.

use alloc::vec::Vec;

/// Fills a buffer with random bytes.
pub(super) type Fill<'f> = dyn FnMut(&mut [u8]) + 'f;

pub(super) struct Choices<'f> {
    fill: &'f mut Fill<'f>,
}

impl<'f> Choices<'f> {
    pub(super) fn new(fill: &'f mut Fill<'f>) -> Self {
        Self { fill }
    }

    pub(super) fn bits(&mut self) -> u64 {
        let mut bytes = [0; 8];
        (self.fill)(&mut bytes);
        u64::from_le_bytes(bytes)
    }

    pub(super) fn bits32(&mut self) -> u32 {
        let mut bytes = [0; 4];
        (self.fill)(&mut bytes);
        u32::from_le_bytes(bytes)
    }

    pub(super) fn byte(&mut self) -> u8 {
        let mut byte = [0];
        (self.fill)(&mut byte);
        byte[0]
    }

    /// A number below this one; 0 for 0.
    pub(super) fn below(&mut self, end: usize) -> usize {
        if end <= 256 {
            return usize::from(self.byte()) * end / 256;
        }
        let end = u64::try_from(end).unwrap_or(u64::MAX);
        usize::try_from(self.bits() % end).unwrap_or(0)
    }

    /// True once in so many times, at most once in 256.
    pub(super) fn once_in(&mut self, times: usize) -> bool {
        self.below(times) + 1 == times
    }

    /// One of these.
    pub(super) fn pick<T: Copy + Default>(&mut self, items: &[T]) -> T {
        items.get(self.below(items.len())).copied().unwrap_or_default()
    }

    pub(super) fn bytes(&mut self, len: usize) -> Vec<u8> {
        let mut bytes = alloc::vec![0; len];
        (self.fill)(&mut bytes);
        bytes
    }
}
