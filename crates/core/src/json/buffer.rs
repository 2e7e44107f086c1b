//! Text to which pieces are added with one check of the room for all of them.
//!
//! This module has `unsafe` code. Its invariants:
//!
//! - What [`Buffer`] holds is UTF-8 up to its length: only whole `str`s and
//!   ASCII are added.
//! - Bytes are written behind the length alone, and only after
//!   [`Buffer::room`] has made room for all that is written; some of it is
//!   scratch beyond the new length.

#![allow(unsafe_code)]

use alloc::string::String;

use super::base64;
use super::block::Block;
use super::digits::{count, eight, leading};
use super::key::{HEAD, Key};

/// Text that grows at its end.
#[derive(Debug, Default)]
pub(super) struct Buffer(String);

impl Buffer {
    pub(super) fn new(text: String) -> Self {
        Self(text)
    }

    pub(super) fn text(&mut self) -> &mut String {
        &mut self.0
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(super) fn last(&self) -> Option<&u8> {
        self.0.as_bytes().last()
    }

    /// Makes room for so many more bytes and gives the place of the first.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn room(&mut self, more: usize) -> *mut u8 {
        if self.0.capacity() - self.0.len() < more {
            self.grow(more);
        }
        self.end()
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn end(&mut self) -> *mut u8 {
        // SAFETY: nothing is written through this vector, only its pointer got.
        let bytes = unsafe { self.0.as_mut_vec() };
        // SAFETY: the length is within the allocation.
        unsafe { bytes.as_mut_ptr().add(bytes.len()) }
    }

    /// Makes room for so many more bytes.
    #[cold]
    #[inline(never)]
    pub(super) fn grow(&mut self, more: usize) {
        self.0.reserve(more.max(256));
    }

    /// The place of the next byte, if there is room for so many: what needs no
    /// call keeps its values in registers.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn room_now(&mut self, more: usize) -> Option<*mut u8> {
        if self.0.capacity() - self.0.len() < more { None } else { Some(self.end()) }
    }

    /// Takes what was written up to here as part of the text.
    ///
    /// # Safety
    /// The bytes from the old length up to `end` are UTF-8 and written after
    /// `room` has made room for them.
    #[cfg_attr(not(debug_assertions), inline(always))]
    unsafe fn take(&mut self, end: *mut u8) {
        // SAFETY: the caller wrote UTF-8 up to `end`, within the capacity.
        unsafe {
            let bytes = self.0.as_mut_vec();
            let len = end.offset_from_unsigned(bytes.as_ptr());
            bytes.set_len(len);
        }
    }

    /// Adds a key.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(super) fn key(&mut self, key: &Key) {
        match self.room_now(HEAD) {
            Some(to) if key.len <= HEAD => {
                // SAFETY: there is room for the key, which is a `str`.
                unsafe {
                    let end = put_head(key, to);
                    self.take(end);
                }
            }
            _ => self.long_key(key),
        }
    }

    /// Adds a key and a byte of ASCII after it.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(super) fn key_then(&mut self, key: &Key, after: u8) {
        let (Some(to), true) = (self.room_now(HEAD + 1), key.len <= HEAD) else {
            self.long_key(key);
            return self.ascii(after);
        };
        // SAFETY: there is room for the key, which is a `str`, and a byte of ASCII.
        unsafe {
            let end = put_head(key, to);
            *end = after & 0x7f;
            self.take(end.add(1));
        }
    }

    #[cold]
    #[inline(never)]
    fn long_key(&mut self, key: &Key) {
        if key.len == key.text.len() {
            self.0.push_str(key.text);
        } else {
            self.0.extend(["\"", key.text, "\":"]);
        }
    }

    /// Adds a byte of ASCII.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(super) fn ascii(&mut self, byte: u8) {
        debug_assert!(byte.is_ascii());
        let to = self.room(1);
        // SAFETY: there is room for one byte, which is ASCII.
        unsafe {
            *to = byte & 0x7f;
            self.take(to.add(1));
        }
    }

    /// Replaces the last byte, which is ASCII, by another one.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(super) fn replace_last(&mut self, byte: u8) {
        // SAFETY: ASCII takes the place of ASCII, so all stays UTF-8.
        let bytes = unsafe { self.0.as_mut_vec() };
        if let Some(last) = bytes.last_mut()
            && last.is_ascii()
        {
            *last = byte & 0x7f;
        }
    }

    /// Adds a key, a string in quotes, and a byte after it. Adds nothing when
    /// there is no room, when the key is long, or when a byte of the string
    /// cannot stand as it is.
    #[cfg_attr(not(debug_assertions), inline(always))]
    #[must_use]
    pub(super) fn string(&mut self, key: &Key, text: &str, after: u8) -> bool {
        // SAFETY: a `str` is UTF-8.
        unsafe { self.quoted::<false>(key, text.as_bytes(), text.len(), after) }
    }

    /// The same with the first so many of some bytes; adds nothing when they are
    /// not ASCII. What follows them is looked at, because a block at once is
    /// faster than its parts.
    #[cfg_attr(not(debug_assertions), inline(always))]
    #[must_use]
    pub(super) fn ascii_string(&mut self, key: &Key, from: &[u8], len: usize, after: u8) -> bool {
        // SAFETY: ASCII is asked for.
        unsafe { self.quoted::<true>(key, from, len, after) }
    }

    /// # Safety
    /// The first so many bytes are UTF-8, or `ASCII` asks for nothing else.
    #[cfg_attr(not(debug_assertions), inline(always))]
    unsafe fn quoted<const ASCII: bool>(
        &mut self,
        key: &Key,
        from: &[u8],
        len: usize,
        after: u8,
    ) -> bool {
        let Some(to) = self.room_now((HEAD + BLOCK + 3).saturating_add(len)) else { return false };
        if key.len > HEAD {
            return false;
        }
        // SAFETY: there is room for key, quotes, text, a byte, and a block of
        // which not all counts; what counts is UTF-8.
        unsafe {
            let first = put_head(key, to);
            *first = b'"';
            let first = first.add(1);
            let plain = match from.first_chunk() {
                // A text alone goes on for no whole block after its end.
                Some(block) if ASCII && len <= BLOCK => put_block::<ASCII>(*block, len, first),
                _ => from.get(..len).is_some_and(|text| put_plain::<ASCII>(text, first)),
            };
            if !plain {
                return false;
            }
            let end = first.add(len);
            *end = b'"';
            *end.add(1) = after & 0x7f;
            self.take(end.add(2));
        }
        true
    }

    /// Adds bytes as base64 in quotes.
    pub(super) fn base64(&mut self, bytes: &[u8]) {
        // SAFETY: zeros are ASCII, and `encode` puts ASCII in their place.
        let out = unsafe { self.0.as_mut_vec() };
        let (start, len) = (out.len() + 1, base64::encoded_len(bytes.len()));
        out.reserve(len.saturating_add(2));
        out.push(b'"');
        out.resize(start.saturating_add(len), 0);
        base64::encode(bytes, out.get_mut(start..).unwrap_or_default());
        out.push(b'"');
    }

    /// Adds a key, an integer, and a byte after it. Adds nothing when there is
    /// no room, or when the key is long.
    #[cfg_attr(not(debug_assertions), inline(always))]
    #[must_use]
    pub(super) fn integer(&mut self, key: &Key, value: Integer, quoted: bool, after: u8) -> bool {
        let Some(to) = self.room_now(HEAD + INTEGER) else { return false };
        if key.len > HEAD {
            return false;
        }
        // SAFETY: there is room for the key, and for a sign, twenty digits,
        // seven bytes of scratch, two quotes and a byte; all ASCII.
        unsafe {
            let mut at = put_head(key, to);
            *at = b'"';
            at = at.add(usize::from(quoted));
            *at = b'-';
            at = at.add(usize::from(value.negative));
            at = put_digits(value.magnitude, at);
            *at = b'"';
            at = at.add(usize::from(quoted));
            *at = after & 0x7f;
            self.take(at.add(1));
        }
        true
    }
}

/// Room for an integer with what stands around it.
const INTEGER: usize = 32;

/// An integer of at most 64 bits.
#[derive(Clone, Copy)]
pub struct Integer {
    /// Its absolute value.
    pub magnitude: u64,
    /// Whether it is below zero.
    pub negative: bool,
}

/// Writes a key that is not long and gives the place after it.
///
/// # Safety
/// There is room for `HEAD` bytes, and the key has no more.
#[cfg_attr(not(debug_assertions), inline(always))]
unsafe fn put_head(key: &Key, to: *mut u8) -> *mut u8 {
    // SAFETY: as the caller grants; a constant and a buffer never overlap.
    unsafe {
        to.cast::<[u8; HEAD]>().write_unaligned(key.head);
        to.add(key.len)
    }
}

/// Bytes of a [`Block`].
const BLOCK: usize = 16;

/// Copies a block, and says whether its first so many bytes can stand in a
/// string as they are; with `ASCII`, whether they are ASCII as well.
///
/// # Safety
/// There is room for a block.
#[cfg_attr(not(debug_assertions), inline(always))]
unsafe fn put_block<const ASCII: bool>(block: [u8; BLOCK], len: usize, to: *mut u8) -> bool {
    // SAFETY: as the caller grants.
    unsafe { to.cast::<[u8; BLOCK]>().write_unaligned(block) };
    Block::new(block).odd::<ASCII>().first().is_none_or(|odd| odd >= len)
}

/// Copies text, as long as all of it can stand in a string as it is, and says
/// whether it can; with `ASCII`, whether it is ASCII as well.
///
/// # Safety
/// There is room for as many bytes as the text has, elsewhere.
#[cfg_attr(not(debug_assertions), inline(always))]
unsafe fn put_plain<const ASCII: bool>(text: &[u8], to: *mut u8) -> bool {
    let Some(last) = text.last_chunk::<16>() else {
        // SAFETY: as the caller grants.
        return unsafe { put_short::<ASCII>(text, to) };
    };
    let (blocks, _) = text.as_chunks::<16>();
    let mut odd = Block::new(*last).odd::<ASCII>().any();
    // SAFETY: every write lies within the text's length from `to` on, as the
    // pieces lie within the text; the last overlaps the one before it.
    unsafe {
        if let ([first] | [first, _], ..=32) = (blocks, text.len()) {
            odd |= Block::new(*first).odd::<ASCII>().any();
            to.cast::<[u8; 16]>().write_unaligned(*first);
        } else {
            let mut at = to;
            for block in blocks {
                // To stop at once keeps this loop from becoming a call.
                if Block::new(*block).odd::<ASCII>().any() {
                    return false;
                }
                at.cast::<[u8; 16]>().write_unaligned(*block);
                at = at.add(16);
            }
        }
        to.add(text.len() - 16).cast::<[u8; 16]>().write_unaligned(*last);
    }
    !odd
}

/// Bytes that are plain, to fill up a block.
const LETTERS: u64 = 0x6161_6161_6161_6161;

/// As [`put_plain`], for fewer than sixteen bytes.
///
/// # Safety
/// As for [`put_plain`].
#[cfg_attr(not(debug_assertions), inline(always))]
unsafe fn put_short<const ASCII: bool>(text: &[u8], to: *mut u8) -> bool {
    // SAFETY: every write lies within the text's length from `to` on.
    unsafe {
        let words = if let (Some(first), Some(last)) = (text.first_chunk(), text.last_chunk()) {
            to.cast::<[u8; 8]>().write_unaligned(*first);
            to.add(text.len() - 8).cast::<[u8; 8]>().write_unaligned(*last);
            [u64::from_le_bytes(*first), u64::from_le_bytes(*last)]
        } else if let (Some(first), Some(last)) = (text.first_chunk(), text.last_chunk()) {
            to.cast::<[u8; 4]>().write_unaligned(*first);
            to.add(text.len() - 4).cast::<[u8; 4]>().write_unaligned(*last);
            let first = u64::from(u32::from_le_bytes(*first));
            [first | u64::from(u32::from_le_bytes(*last)) << 32, LETTERS]
        } else if let (Some([first]), Some([last])) = (text.first_chunk(), text.last_chunk()) {
            let half = text.len() / 2;
            let middle = text.get(half).copied().unwrap_or(*first);
            *to = *first;
            *to.add(half) = middle;
            *to.add(text.len() - 1) = *last;
            let word = u32::from_le_bytes([*first, middle, *last, 0]);
            // The other bytes of the word are plain.
            [u64::from(word) | LETTERS << 24, LETTERS]
        } else {
            return true;
        };
        !Block::from_words(words).odd::<ASCII>().any()
    }
}

const EIGHT: u64 = 100_000_000;
const SIXTEEN: u64 = EIGHT * EIGHT;

/// Writes a number in decimal and gives the place after it.
///
/// # Safety
/// There is room for twenty digits and seven bytes more.
#[cfg_attr(not(debug_assertions), inline(always))]
unsafe fn put_digits(value: u64, to: *mut u8) -> *mut u8 {
    let len = count(value);
    // SAFETY: so many digits are written from `to` on, the last eight or sixteen up to
    // their end; the first eight bytes are written before them, of which some are scratch.
    unsafe {
        let end = to.add(len);
        let put = |at: *mut u8, digits: [u8; 8]| at.cast::<[u8; 8]>().write_unaligned(digits);
        if value < EIGHT {
            put(to, leading(value, len));
            return end;
        }
        let high = value / EIGHT;
        let low = value - high * EIGHT;
        if value < SIXTEEN {
            put(to, leading(high, len - 8));
            put(end.sub(8), eight(low));
        } else {
            let highest = value / SIXTEEN;
            put(to, leading(highest, len - 16));
            let digits = Block::digits(high - highest * EIGHT, low);
            end.sub(16).cast::<[u8; 16]>().write_unaligned(digits);
        }
        end
    }
}

#[cfg(test)]
mod tests;
