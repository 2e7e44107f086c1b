//! Strings that stand in the text as they are.
//!
//! This module has `unsafe` code. Its invariant: the rest of a [`Reader`] is the
//! end of its text, from the beginning of a character on.

#![allow(unsafe_code)]

use super::Reader;
use crate::json::block::Block;

impl<'a> Reader<'a> {
    /// Passes over a string without escapes, if one stands here and sixteen
    /// bytes or more come after its quote.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn plain_string(&mut self) -> Option<&'a str> {
        self.plain_string_for(Some)
    }

    /// The same, if the string means something.
    ///
    /// Where the next byte stands follows from what is given in registers: every
    /// value waits for it, and would wait longer for a place kept in memory.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn plain_string_for<T>(
        &mut self,
        meaning: impl FnOnce(&'a str) -> Option<T>,
    ) -> Option<T> {
        // SAFETY: the rest is the end of a text.
        let text = unsafe { plain(self.rest) }?;
        let value = meaning(text)?;
        // SAFETY: the rest begins with this text between quotes.
        self.rest = unsafe { self.rest.get_unchecked(text.len() + 2..) };
        Some(value)
    }

    /// The same for a member's name, and the colon after it.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn plain_name(&mut self) -> Option<&'a str> {
        // SAFETY: the rest is the end of a text.
        let name = unsafe { plain(self.rest) }?;
        match self.rest.get(name.len() + 2..)? {
            [b':', rest @ ..] => {
                self.rest = rest;
                Some(name)
            }
            _ => None,
        }
    }

    /// As [`plain_string`](Self::plain_string) when fewer bytes come after the
    /// quote.
    pub(super) fn plain_string_last(&mut self) -> Option<&'a str> {
        let [b'"', rest @ ..] = self.rest else { return None };
        let first = match self.text.as_bytes().last_chunk::<16>() {
            // With what comes before them they make a block, too.
            Some(block) => {
                let skip = 16_usize.checked_sub(rest.len())?;
                Block::new(*block).first_after(u32::try_from(skip).ok()?)?
            }
            None => plain_len(rest),
        };
        if first >= rest.len() {
            return None;
        }
        // SAFETY: that was just asked, and the rest is the end of a text.
        let text = unsafe { ended(rest, first) }?;
        self.rest = rest.get(first + 1..)?;
        Some(text)
    }
}

/// The string without escapes at the beginning, if sixteen bytes or more come
/// after its quote.
///
/// # Safety
/// The bytes are the end of a text, from the beginning of a character on.
#[inline(never)]
unsafe fn plain(bytes: &[u8]) -> Option<&str> {
    let [b'"', rest @ ..] = bytes else { return None };
    let last = rest.len().checked_sub(16)?;
    let mut at = 0;
    loop {
        // SAFETY: `at` is at most `last`, so that sixteen bytes come after it.
        let block = unsafe { rest.as_ptr().add(at).cast::<[u8; 16]>().read() };
        if let Some(first) = Block::new(block).ends().first() {
            // SAFETY: `first` is the index of one of these bytes.
            return unsafe { ended(rest, at + first) };
        }
        if at == last {
            return None;
        }
        // The last block may have bytes of the one before, which end nothing.
        at = last.min(at + 16);
    }
}

/// The text before this byte, if that is a quote.
///
/// # Safety
/// There is a byte of this index, and the bytes are the end of a text, from the
/// beginning of a character on.
#[cfg_attr(not(debug_assertions), inline(always))]
unsafe fn ended(bytes: &[u8], len: usize) -> Option<&str> {
    // SAFETY: the caller knows that there is such a byte. What is before a
    // quote, which is a character of its own, is part of a `str`.
    unsafe {
        let quoted = *bytes.get_unchecked(len) == b'"';
        quoted.then(|| core::str::from_utf8_unchecked(bytes.get_unchecked(..len)))
    }
}

/// How many bytes up to the first quote, backslash or control character.
#[must_use]
#[inline]
pub fn plain_len(bytes: &[u8]) -> usize {
    let (blocks, rest) = bytes.as_chunks::<16>();
    for (index, block) in blocks.iter().enumerate() {
        if let Some(first) = Block::new(*block).ends().first() {
            return index * 16 + first;
        }
    }
    let mut block = [0; 16];
    for (to, byte) in block.iter_mut().zip(rest) {
        *to = *byte;
    }
    let tail = Block::new(block).ends().first().unwrap_or(rest.len());
    bytes.len() - rest.len() + tail.min(rest.len())
}
