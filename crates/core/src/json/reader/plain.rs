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
    ///
    /// What it gives fits two registers, so that nothing goes through memory.
    #[inline(never)]
    pub(crate) fn plain_string(&mut self) -> Option<&'a str> {
        let [b'"', rest @ ..] = self.rest else { return None };
        let last = rest.len().checked_sub(16)?;
        let mut at = 0;
        loop {
            // SAFETY: `at` is at most `last`, so that sixteen bytes come after
            // it.
            let block = unsafe { rest.as_ptr().add(at).cast::<[u8; 16]>().read() };
            if let Some(first) = Block::new(block).ends().first() {
                // SAFETY: `first` is the index of one of these bytes.
                return unsafe { self.take(rest, at + first) };
            }
            if at == last {
                return None;
            }
            // The last block may have bytes of the one before, which end nothing.
            at = last.min(at + 16);
        }
    }

    /// The same for a member's name, and the colon after it.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn plain_name(&mut self) -> Option<&'a str> {
        let name = self.plain_string()?;
        match self.rest {
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
        // SAFETY: that was just asked.
        unsafe { self.take(rest, first) }
    }

    /// The string that ends before this byte, if that is a quote. `rest` is the
    /// end of the reader's text after a quote.
    ///
    /// # Safety
    /// The rest has a byte of this index.
    #[cfg_attr(not(debug_assertions), inline(always))]
    unsafe fn take(&mut self, rest: &'a [u8], len: usize) -> Option<&'a str> {
        // SAFETY: the caller knows that there is such a byte.
        if unsafe { *rest.get_unchecked(len) } != b'"' {
            return None;
        }
        // SAFETY: as above.
        let (text, after) = unsafe { (rest.get_unchecked(..len), rest.get_unchecked(len + 1..)) };
        self.rest = after;
        // SAFETY: the text between two quotes, which are characters of their
        // own, is part of a `str`, so it is UTF-8.
        Some(unsafe { core::str::from_utf8_unchecked(text) })
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
