//! Strings that stand in the text as they are.
//!
//! This module has `unsafe` code. Its invariant: the rest of a [`Reader`] is the
//! end of its text, from the beginning of a character on.

#![allow(unsafe_code)]

use super::Reader;
use crate::json::block::Block;

impl<'a> Reader<'a> {
    /// The text up to the closing quote, and what comes after the quote.
    /// `None` if it has escapes or does not end. `rest` is the end of the
    /// reader's text after a quote.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(super) fn quoted(&self, rest: &'a [u8]) -> Option<(&'a str, &'a [u8])> {
        let (blocks, tail) = rest.as_chunks::<16>();
        for (index, block) in blocks.iter().enumerate() {
            if let Some(first) = Block::new(*block).ends().first() {
                return self.up_to(rest, index * 16 + first);
            }
        }
        // What is left of the text and what comes before it make a block, too.
        let block = self.text.as_bytes().last_chunk::<16>()?;
        let skip = u32::try_from(16 - tail.len()).ok()?;
        let first = Block::new(*block).first_after(skip)?;
        self.up_to(rest, rest.len() - tail.len() + first)
    }

    /// The same at the end of all.
    #[cold]
    pub(super) fn quoted_last(&self, rest: &'a [u8]) -> Option<(&'a str, &'a [u8])> {
        self.up_to(rest, plain_len(rest))
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn up_to(&self, rest: &'a [u8], len: usize) -> Option<(&'a str, &'a [u8])> {
        if rest.get(len) != Some(&b'"') {
            return None;
        }
        // SAFETY: `len` is the index of a byte of `rest`.
        let (text, after) = unsafe { (rest.get_unchecked(..len), rest.get_unchecked(len + 1..)) };
        // SAFETY: the text between two quotes, which are characters of their
        // own, is part of a `str`, so it is UTF-8.
        Some((unsafe { core::str::from_utf8_unchecked(text) }, after))
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
