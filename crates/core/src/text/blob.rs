//! `Blob`: bytes that are borrowed, owned, or still base64.
//!
//! This module has `unsafe` code. Its invariants:
//!
//! - While `made` is not null, `raw` borrows canonical base64 text for `'a`.
//! - A `made` other than null and [`TEXT`] is the pointer of a `Box<[u8]>` of
//!   as many bytes as the text stands for, which this value owns alone. Once
//!   set, it stays until the value is taken apart or dropped.

#![allow(unsafe_code)]

use alloc::{boxed::Box, vec, vec::Vec};
use core::ptr;
use core::sync::atomic::{AtomicPtr, Ordering};

use super::Raw;
use crate::json::base64;

/// Bytes that are borrowed from the input or owned.
///
/// Reads as `[u8]`; made from `&[u8]` and `Vec<u8>` by `.into()`. JSON form: a
/// base64 string.
///
/// What is read from JSON stays the text that it is there, checked, until the
/// bytes are asked for: then they are decoded once and kept. So reading JSON
/// allocates nothing for them, and writing it copies the text.
///
/// ```
/// use tidings_core::Message;
/// use tidings_core::wkt::BytesValue;
///
/// let read = BytesValue::from_json("\"AP8=\"")?;
/// assert_eq!(*read.value, *b"\x00\xff");
/// # Ok::<(), tidings_core::DecodeError>(())
/// ```
pub struct Blob<'a> {
    raw: Raw<'a>,
    /// Null if `raw` holds the bytes; [`TEXT`] or the decoded bytes if it holds
    /// base64.
    made: AtomicPtr<u8>,
}

/// Stands for bytes that were not asked for yet.
const TEXT: *mut u8 = ptr::without_provenance_mut(1);

impl<'a> Blob<'a> {
    #[cfg_attr(not(debug_assertions), inline(always))]
    const fn new(raw: Raw<'a>) -> Self {
        Self { raw, made: AtomicPtr::new(ptr::null_mut()) }
    }

    /// Bytes that borrow.
    #[cfg_attr(not(debug_assertions), inline(always))]
    #[must_use]
    pub const fn borrowed(bytes: &'a [u8]) -> Self {
        Self::new(Raw::borrowed(bytes))
    }

    /// The bytes of base64 text, if that is as this library writes it.
    pub(crate) fn from_base64(text: &'a str) -> Option<Self> {
        let canonical = !text.is_empty() && base64::is_canonical(text);
        canonical.then(|| Self { raw: Raw::borrowed(text.as_bytes()), made: AtomicPtr::new(TEXT) })
    }

    /// The base64 text from which the bytes were read.
    pub(crate) fn base64(&self) -> Option<&str> {
        if self.made.load(Ordering::Relaxed).is_null() {
            return None;
        }
        // SAFETY: `raw` is base64 text, which is ASCII.
        Some(unsafe { core::str::from_utf8_unchecked(self.raw.as_slice()) })
    }

    /// The bytes.
    #[cfg_attr(not(debug_assertions), inline(always))]
    #[must_use]
    pub fn as_slice(&self) -> &[u8] {
        let made = self.made.load(Ordering::Acquire);
        if made.is_null() { self.raw.as_slice() } else { self.decoded(made) }
    }

    #[cold]
    fn decoded(&self, made: *mut u8) -> &[u8] {
        let len = self.decoded_len();
        let made = if made == TEXT { self.decode(len) } else { made };
        // SAFETY: invariant of `made`, which stays as long as it is borrowed.
        unsafe { core::slice::from_raw_parts(made, len) }
    }

    /// How many bytes the text stands for.
    fn decoded_len(&self) -> usize {
        self.base64().map_or(0, base64::canonical_len)
    }

    /// Decodes the text; if another thread was faster, its bytes count.
    fn decode(&self, len: usize) -> *mut u8 {
        let mut bytes = vec![0; len].into_boxed_slice();
        base64::decode_canonical(self.base64().unwrap_or_default(), &mut bytes);
        let new = Box::into_raw(bytes).cast::<u8>();
        let order = (Ordering::AcqRel, Ordering::Acquire);
        match self.made.compare_exchange(TEXT, new, order.0, order.1) {
            Ok(_) => new,
            Err(made) => {
                // SAFETY: this is the box from above, which nobody has seen.
                drop(unsafe { boxed(new, len) });
                made
            }
        }
    }

    /// The bytes with their own lifetime, unless they are owned or were read
    /// from JSON.
    #[must_use]
    pub fn as_borrowed(&self) -> Option<&'a [u8]> {
        if self.base64().is_some() { None } else { self.raw.as_borrowed() }
    }

    /// Detaches the bytes from what they borrow.
    #[inline]
    #[must_use]
    pub fn into_owned(self) -> Blob<'static> {
        Blob::new(Raw::owned(self.into_boxed()))
    }

    /// The bytes in a vector of their own.
    #[must_use]
    pub fn into_vec(self) -> Vec<u8> {
        self.into_boxed().into_vec()
    }

    fn into_boxed(mut self) -> Box<[u8]> {
        if self.base64().is_none() {
            return core::mem::replace(&mut self.raw, Raw::borrowed(&[])).into_boxed();
        }
        let len = self.as_slice().len();
        let made = core::mem::replace(self.made.get_mut(), TEXT);
        // SAFETY: `as_slice` has made the box, and `made` has let it go.
        unsafe { boxed(made, len) }
    }
}

/// # Safety
/// The pointer is that of a `Box<[u8]>` of so many bytes, which is the caller's.
unsafe fn boxed(made: *mut u8, len: usize) -> Box<[u8]> {
    // SAFETY: as the caller grants.
    unsafe { Box::from_raw(ptr::slice_from_raw_parts_mut(made, len)) }
}

impl Drop for Blob<'_> {
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn drop(&mut self) {
        let made = *self.made.get_mut();
        if made.addr() > TEXT.addr() {
            release(made, self.decoded_len());
        }
    }
}

#[cold]
fn release(made: *mut u8, len: usize) {
    // SAFETY: called by `drop` alone, for bytes that were made.
    drop(unsafe { boxed(made, len) });
}

impl Clone for Blob<'_> {
    #[inline]
    fn clone(&self) -> Self {
        let made = if self.base64().is_some() { TEXT } else { ptr::null_mut() };
        Self { raw: self.raw.clone(), made: AtomicPtr::new(made) }
    }
}

impl From<Vec<u8>> for Blob<'_> {
    fn from(bytes: Vec<u8>) -> Self {
        Self::new(Raw::owned(bytes.into_boxed_slice()))
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;
    use std::thread;

    use super::{Blob, TEXT};

    fn read(text: &str) -> Blob<'_> {
        Blob::from_base64(text).expect("canonical text")
    }

    #[test]
    fn text_is_decoded_when_it_is_asked_for_and_not_before() {
        let blob = read("aGVsbG8=");
        let copy = blob.clone();
        assert_eq!(blob.made.load(super::Ordering::Relaxed), TEXT);
        assert_eq!(blob.as_slice(), b"hello");
        let first = blob.as_slice().as_ptr();
        assert_eq!(blob.as_slice().as_ptr(), first);
        assert_eq!(copy.made.load(super::Ordering::Relaxed), TEXT);
        assert_eq!(copy, blob);
        assert_eq!(blob.base64(), Some("aGVsbG8="));
        assert_eq!(blob.clone().base64(), Some("aGVsbG8="));
    }

    #[test]
    fn decoded_bytes_can_be_taken_before_and_after_they_were_asked_for() {
        let blob = read("aGVsbG8=");
        assert_eq!(blob.clone().into_vec(), b"hello");
        assert_eq!(blob.as_borrowed(), None);
        assert_eq!(&*blob, b"hello");
        assert_eq!(blob.clone().into_owned().base64(), None);
        assert_eq!(blob.into_owned(), b"hello".as_slice());
    }

    #[test]
    fn threads_that_ask_at_once_see_the_same_bytes() {
        let blob = read("AAECAwQF");
        let places: Vec<usize> = thread::scope(|scope| {
            let ask = || blob.as_slice().as_ptr().addr();
            let threads: Vec<_> = (0..4).map(|_| scope.spawn(ask)).collect();
            threads.into_iter().map(|thread| thread.join().expect("no panic")).collect()
        });
        assert!(places.iter().all(|place| *place == places[0]));
        assert_eq!(blob.as_slice(), [0, 1, 2, 3, 4, 5]);
    }
}
