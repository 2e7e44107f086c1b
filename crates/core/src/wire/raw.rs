//! The end of a vector, written through a pointer.
//!
//! This module has `unsafe` code: a vector that checks for room at every
//! `push` takes twice as many instructions to encode an event. Its invariants:
//!
//! - `start`, `at` and `end` lie in one allocation, that of `out`, in this
//!   order; `end` is the end of its capacity. `out` is touched only between
//!   [`Tail::settle`] and [`Tail::look_again`], or before the drop, so the
//!   allocation stays where it is.
//! - The bytes from `start` to `at` are initialised.
//! - Every write is preceded, in the same function, by [`Tail::room`] for all
//!   the bytes that the function writes.
//!
//! The vector's own length is set when the tail is dropped.

#![allow(unsafe_code)]

use alloc::vec::Vec;
use core::ptr;
use core::slice;

use super::writer::low8;

/// The written bytes of a vector, and room for more.
#[derive(Debug)]
pub(super) struct Tail<'b> {
    out: &'b mut Vec<u8>,
    start: *mut u8,
    at: *mut u8,
    end: *mut u8,
}

/// The longest varint.
const VARINT: usize = 10;
/// What a short copy may write beyond its length.
const SLACK: usize = 16;

impl<'b> Tail<'b> {
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(super) fn new(out: &'b mut Vec<u8>) -> Self {
        let range = out.as_mut_ptr();
        // SAFETY: length and capacity are within the allocation.
        let (at, end) = unsafe { (range.add(out.len()), range.add(out.capacity())) };
        Self { out, start: range, at, end }
    }

    /// How many bytes the vector holds.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(super) fn len(&self) -> usize {
        self.at.addr() - self.start.addr()
    }

    /// All bytes of the vector.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(super) fn written(&mut self) -> &mut [u8] {
        let len = self.len();
        // SAFETY: the bytes from `start` to `at` are initialised, and borrowed
        // as `self` is.
        unsafe { slice::from_raw_parts_mut(self.start, len) }
    }

    /// Runs something on the vector itself.
    pub(super) fn with_vector<R>(&mut self, run: impl FnOnce(&mut Vec<u8>) -> R) -> R {
        self.settle();
        let result = run(self.out);
        self.look_again();
        result
    }

    /// Drops the bytes after so many.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(super) fn truncate(&mut self, len: usize) {
        if len <= self.len() {
            // SAFETY: this is between `start` and the place up to now.
            self.at = unsafe { self.start.add(len) };
        }
    }

    /// Drops the last byte.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(super) fn pop(&mut self) {
        if self.at.addr() > self.start.addr() {
            // SAFETY: `at` is behind `start`, so one less is not before it.
            self.at = unsafe { self.at.sub(1) };
        }
    }

    /// Makes sure that so many bytes may be written, and gives the place of the
    /// first. It is kept apart from the tail until all is written: a byte that is
    /// written might else be part of the tail, which would be read again.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn room(&mut self, bytes: usize) -> *mut u8 {
        if self.end.addr() - self.at.addr() < bytes {
            self.grow(bytes);
        }
        self.at
    }

    #[cold]
    #[inline(never)]
    fn grow(&mut self, bytes: usize) {
        self.settle();
        self.out.reserve(bytes);
        self.look_again();
    }

    /// Finds the vector again, which may have moved.
    fn look_again(&mut self) {
        let range = self.out.as_mut_ptr();
        // SAFETY: as in `new`.
        let (at, end) = unsafe { (range.add(self.out.len()), range.add(self.out.capacity())) };
        (self.start, self.at, self.end) = (range, at, end);
    }

    /// Tells the vector how much was written.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn settle(&mut self) {
        let len = self.len();
        // SAFETY: `len` bytes from the start are initialised and within the
        // capacity.
        unsafe { self.out.set_len(len) }
    }

    /// A tag and a varint.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(super) fn varint<const N: usize>(&mut self, tag: [u8; N], value: u64) {
        let at = self.room(N + VARINT + SLACK);
        // SAFETY: there is room for the tag and a varint.
        self.at = unsafe { put_varint(put(at, tag), value) };
    }

    /// A tag of so many bytes.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(super) fn tag(&mut self, tag: [u8; 8], len: u8) {
        let at = self.room(8);
        // SAFETY: there is room for eight bytes.
        self.at = unsafe { put_tag(at, tag, len) };
    }

    /// A tag of so many bytes, and a varint.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(super) fn tag_varint(&mut self, tag: [u8; 8], len: u8, value: u64) {
        let at = self.room(8 + VARINT + SLACK);
        // SAFETY: there is room for the tag and a varint.
        self.at = unsafe { put_varint(put_tag(at, tag, len), value) };
    }

    /// A tag of so many bytes, a length and as many bytes.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(super) fn tag_bytes(&mut self, tag: [u8; 8], len: u8, value: &[u8]) {
        let at = self.room(8 + VARINT + SLACK + value.len());
        // SAFETY: there is room for tag, length and bytes.
        self.at = unsafe {
            let at = put_varint(put_tag(at, tag, len), value.len() as u64);
            put_bytes(at, value)
        };
    }

    /// A tag of so many bytes and an entry of a map, whose lengths have one
    /// byte each.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(super) fn text_entry(&mut self, tag: [u8; 8], len: u8, key: &[u8], value: &[u8]) {
        let (key_len, value_len) = (low8(key.len() as u64), low8(value.len() as u64));
        let entry_len = low8((4 + key.len() + value.len()) as u64);
        let at = self.room(8 + 5 + key.len() + value.len());
        // SAFETY: there is room for the tag, three bytes, two bytes and both
        // texts.
        self.at = unsafe {
            let at = put(put_tag(at, tag, len), [entry_len, 0x0a, key_len]);
            put_bytes(put(put_bytes(at, key), [0x12, value_len]), value)
        };
    }

    /// A tag and bytes whose number is known.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(super) fn fixed<const N: usize, const M: usize>(&mut self, tag: [u8; N], value: [u8; M]) {
        let at = self.room(N + M);
        // SAFETY: there is room for both.
        self.at = unsafe { put(put(at, tag), value) };
    }

    /// A tag, a length and as many bytes.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(super) fn bytes<const N: usize>(&mut self, tag: [u8; N], value: &[u8]) {
        // A slice is at most half of the address space: the sum is a number.
        let at = self.room(N + VARINT + SLACK + value.len());
        // SAFETY: there is room for tag, length and bytes.
        self.at = unsafe {
            let at = put_varint(put(at, tag), value.len() as u64);
            put_bytes(at, value)
        };
    }

    /// Bytes.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(super) fn raw(&mut self, bytes: &[u8]) {
        let at = self.room(bytes.len());
        // SAFETY: there is room for them.
        self.at = unsafe { put_bytes(at, bytes) };
    }
}

/// Bytes whose number is known, without a check for room.
///
/// # Safety
/// The caller has made room for them.
#[cfg_attr(not(debug_assertions), inline(always))]
unsafe fn put<const N: usize>(at: *mut u8, bytes: [u8; N]) -> *mut u8 {
    // SAFETY: there is room for `N` bytes at `at`; an array of bytes has no
    // alignment.
    unsafe {
        at.cast::<[u8; N]>().write(bytes);
        at.add(N)
    }
}

/// # Safety
/// The caller has made room for ten bytes and the slack.
#[cfg_attr(not(debug_assertions), inline(always))]
unsafe fn put_varint(at: *mut u8, value: u64) -> *mut u8 {
    let [low, ..] = value.to_le_bytes();
    if value < 0x80 {
        // SAFETY: passed on.
        return unsafe { put(at, [low]) };
    }
    let (bytes, len) = super::varint(value);
    // SAFETY: 16 bytes fit; at most ten of them count.
    unsafe {
        at.cast::<[u8; 16]>().write(bytes);
        at.add(len)
    }
}

/// # Safety
/// The caller has made room for eight bytes.
#[cfg_attr(not(debug_assertions), inline(always))]
unsafe fn put_tag(at: *mut u8, tag: [u8; 8], len: u8) -> *mut u8 {
    // SAFETY: eight bytes fit; at most seven of them count.
    unsafe {
        at.cast::<[u8; 8]>().write(tag);
        at.add(usize::from(len & 7))
    }
}

/// Up to 64 bytes by copies of constant size that may overlap, which is faster
/// than a call. Lengths vary from event to event, so few branches ask for them.
///
/// # Safety
/// The caller has made room for the bytes.
#[cfg_attr(not(debug_assertions), inline(always))]
unsafe fn put_bytes(to: *mut u8, bytes: &[u8]) -> *mut u8 {
    let (from, len) = (bytes.as_ptr(), bytes.len());
    // SAFETY: there is room for `len` bytes, and each branch copies bytes of
    // `bytes` to their place only: its length is at least that of the copies.
    // The vector is borrowed for writing, so `bytes` is elsewhere.
    unsafe {
        if len > 64 {
            ptr::copy_nonoverlapping(from, to, len);
        } else if len > 16 {
            // 16 from 32 bytes on, else 0; 32 for 64.
            let step = len >> 5 << 4;
            copy::<16>(from, to, 0);
            copy::<16>(from, to, step);
            copy::<16>(from, to, len - 16 - step);
            copy::<16>(from, to, len - 16);
        } else if len >= 4 {
            // 4 from eight bytes on, else 0; 8 for 16.
            let step = len >> 3 << 2;
            copy::<4>(from, to, 0);
            copy::<4>(from, to, step);
            copy::<4>(from, to, len - 4 - step);
            copy::<4>(from, to, len - 4);
        } else if len > 0 {
            copy::<1>(from, to, 0);
            copy::<1>(from, to, len / 2);
            copy::<1>(from, to, len - 1);
        }
        to.add(len)
    }
}

/// Copies `N` bytes at an offset.
///
/// # Safety
/// Both have `N` bytes there.
#[cfg_attr(not(debug_assertions), inline(always))]
unsafe fn copy<const N: usize>(from: *const u8, to: *mut u8, at: usize) {
    // SAFETY: passed on; an array of bytes has no alignment.
    unsafe { to.add(at).cast::<[u8; N]>().write(from.add(at).cast::<[u8; N]>().read()) }
}

impl Drop for Tail<'_> {
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn drop(&mut self) {
        self.settle();
    }
}

#[cfg(test)]
mod tests;
