//! `Str`: text that is borrowed or owned, in two words.
//!
//! This module has `unsafe` code. Its invariants:
//!
//! - `Raw::ptr` and the length in `Raw::meta` are those of a live slice of
//!   initialised bytes.
//! - When the highest bit of `meta` is set, the slice is a `Box<[u8]>` that
//!   this value owns alone; otherwise it is borrowed for `'a`.
//! - A `Str` is only ever made from a `str`, so its bytes are UTF-8.

#![allow(unsafe_code)]

mod ascii;
mod blob;

use alloc::borrow::{Cow, ToOwned};
use alloc::{boxed::Box, string::String, vec::Vec};
use core::marker::PhantomData;
use core::ops::Deref;
use core::ptr::{self, NonNull};
use core::{fmt, hash, slice, str};

use self::ascii::is_ascii;
pub use self::blob::Blob;

const OWNED: usize = 1 << (usize::BITS - 1);

struct Raw<'a> {
    ptr: NonNull<u8>,
    meta: usize,
    life: PhantomData<&'a [u8]>,
}

// SAFETY: a `Raw` is a `&[u8]` or a `Box<[u8]>`; both are `Send` and `Sync`.
unsafe impl Send for Raw<'_> {}
// SAFETY: as above.
unsafe impl Sync for Raw<'_> {}

impl<'a> Raw<'a> {
    #[cfg_attr(not(debug_assertions), inline(always))]
    const fn borrowed(bytes: &'a [u8]) -> Self {
        // A slice has at most `isize::MAX` bytes, so the highest bit is free.
        // SAFETY: the pointer of a slice is never null.
        let ptr = unsafe { NonNull::new_unchecked(bytes.as_ptr().cast_mut()) };
        Self { ptr, meta: bytes.len(), life: PhantomData }
    }

    #[inline]
    fn owned(bytes: Box<[u8]>) -> Self {
        let meta = bytes.len() | OWNED;
        // SAFETY: the pointer of a box is never null; `meta` says that it is
        // ours to free.
        let ptr = unsafe { NonNull::new_unchecked(Box::into_raw(bytes).cast::<u8>()) };
        Self { ptr, meta, life: PhantomData }
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    const fn is_owned(&self) -> bool {
        self.meta & OWNED != 0
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    const fn as_slice(&self) -> &[u8] {
        // SAFETY: invariant of `ptr` and `meta`; the borrow of `self` keeps an
        // owned slice alive, `'a` a borrowed one.
        unsafe { slice::from_raw_parts(self.ptr.as_ptr(), self.meta & !OWNED) }
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    const fn as_borrowed(&self) -> Option<&'a [u8]> {
        if self.is_owned() {
            return None;
        }
        // SAFETY: not owned, so the slice lives for `'a`.
        Some(unsafe { slice::from_raw_parts(self.ptr.as_ptr(), self.meta) })
    }

    #[inline]
    fn into_boxed(self) -> Box<[u8]> {
        if self.is_owned() {
            let raw = ptr::slice_from_raw_parts_mut(self.ptr.as_ptr(), self.meta & !OWNED);
            core::mem::forget(self);
            // SAFETY: owned, so this is the pointer of a `Box<[u8]>`, and
            // `forget` gave up this value's claim to it.
            return unsafe { Box::from_raw(raw) };
        }
        Box::from(self.as_slice())
    }

    #[inline]
    fn into_owned(self) -> Raw<'static> {
        Raw::owned(self.into_boxed())
    }
}

impl Drop for Raw<'_> {
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn drop(&mut self) {
        if self.is_owned() {
            free(self.ptr, self.meta & !OWNED);
        }
    }
}

#[cold]
fn free(ptr: NonNull<u8>, len: usize) {
    // SAFETY: called by `drop` alone, for an owned slice.
    drop(unsafe { Box::from_raw(ptr::slice_from_raw_parts_mut(ptr.as_ptr(), len)) });
}

impl Clone for Raw<'_> {
    #[inline]
    fn clone(&self) -> Self {
        if self.is_owned() {
            return Self::owned(Box::from(self.as_slice()));
        }
        Self { ptr: self.ptr, meta: self.meta, life: PhantomData }
    }
}

/// Text that is borrowed from the input or owned, in two words.
///
/// Reads as [`str`](prim@str); made from `&str` and `String` by `.into()`. JSON form: a
/// string.
///
/// ```
/// use tidings_core::Str;
///
/// let borrowed: Str<'_> = "rep".into();
/// let owned: Str<'static> = borrowed.clone().into_owned();
/// assert_eq!(borrowed, owned);
/// assert_eq!(owned.len(), 3);
/// ```
#[derive(Clone)]
pub struct Str<'a>(Raw<'a>);

impl<'a> Str<'a> {
    /// Text that borrows.
    #[cfg_attr(not(debug_assertions), inline(always))]
    #[must_use]
    pub const fn borrowed(text: &'a str) -> Self {
        Self(Raw::borrowed(text.as_bytes()))
    }

    /// The text.
    #[cfg_attr(not(debug_assertions), inline(always))]
    #[must_use]
    pub const fn as_str(&self) -> &str {
        // SAFETY: a `Str` is only made from a `str`.
        unsafe { str::from_utf8_unchecked(self.0.as_slice()) }
    }

    /// The text with its own lifetime, unless it is owned.
    #[must_use]
    pub const fn as_borrowed(&self) -> Option<&'a str> {
        match self.0.as_borrowed() {
            // SAFETY: a `Str` is only made from a `str`.
            Some(bytes) => Some(unsafe { str::from_utf8_unchecked(bytes) }),
            None => None,
        }
    }

    /// The same text, borrowed from this value.
    #[must_use]
    pub const fn reborrow(&self) -> Str<'_> {
        Str::borrowed(self.as_str())
    }

    /// Detaches the text from what it borrows.
    #[inline]
    #[must_use]
    pub fn into_owned(self) -> Str<'static> {
        Str(self.0.into_owned())
    }

    /// Bytes to text, checked.
    ///
    /// ASCII is recognised eight bytes at a time, which is much faster for
    /// short text than a call of the exact check.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn from_utf8(bytes: &'a [u8]) -> Option<Self> {
        if is_ascii(bytes) || str::from_utf8(bytes).is_ok() {
            // ASCII or checked, so the bytes are UTF-8.
            return Some(Self(Raw::borrowed(bytes)));
        }
        None
    }
}

impl Deref for Str<'_> {
    type Target = str;
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl Deref for Blob<'_> {
    type Target = [u8];
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn deref(&self) -> &[u8] {
        self.as_slice()
    }
}

impl From<String> for Str<'_> {
    fn from(text: String) -> Self {
        Self(Raw::owned(text.into_bytes().into_boxed_slice()))
    }
}

impl From<Str<'_>> for String {
    fn from(text: Str<'_>) -> Self {
        // SAFETY: a `Str` is only made from a `str`.
        unsafe { Self::from_utf8_unchecked(text.0.into_boxed().into_vec()) }
    }
}

macro_rules! common {
    ($name:ident, $target:ty, $owned:ty) => {
        impl<'a> From<&'a $target> for $name<'a> {
            fn from(value: &'a $target) -> Self {
                Self::borrowed(value)
            }
        }

        impl<'a> From<&'a $owned> for $name<'a> {
            fn from(value: &'a $owned) -> Self {
                Self::borrowed(value)
            }
        }

        impl<'a> From<Cow<'a, $target>> for $name<'a> {
            fn from(value: Cow<'a, $target>) -> Self {
                match value {
                    Cow::Borrowed(value) => Self::borrowed(value),
                    Cow::Owned(value) => value.into(),
                }
            }
        }

        impl AsRef<$target> for $name<'_> {
            fn as_ref(&self) -> &$target {
                self
            }
        }

        impl core::borrow::Borrow<$target> for $name<'_> {
            fn borrow(&self) -> &$target {
                self
            }
        }

        impl<'b> PartialEq<$name<'b>> for $name<'_> {
            fn eq(&self, other: &$name<'b>) -> bool {
                **self == **other
            }
        }

        impl Eq for $name<'_> {}

        impl PartialEq<$target> for $name<'_> {
            fn eq(&self, other: &$target) -> bool {
                **self == *other
            }
        }

        impl PartialEq<&$target> for $name<'_> {
            fn eq(&self, other: &&$target) -> bool {
                **self == **other
            }
        }

        impl PartialOrd for $name<'_> {
            fn partial_cmp(&self, other: &Self) -> Option<core::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

        impl Ord for $name<'_> {
            fn cmp(&self, other: &Self) -> core::cmp::Ordering {
                (**self).cmp(&**other)
            }
        }

        impl hash::Hash for $name<'_> {
            fn hash<H: hash::Hasher>(&self, state: &mut H) {
                (**self).hash(state);
            }
        }

        impl fmt::Debug for $name<'_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(&**self, f)
            }
        }
    };
}

common!(Str, str, String);
common!(Blob, [u8], Vec<u8>);

impl Default for Str<'_> {
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn default() -> Self {
        Self::borrowed("")
    }
}

impl Default for Blob<'_> {
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn default() -> Self {
        Self::borrowed(&[])
    }
}

impl<'a, const N: usize> From<&'a [u8; N]> for Blob<'a> {
    fn from(bytes: &'a [u8; N]) -> Self {
        Self::borrowed(bytes)
    }
}

impl fmt::Display for Str<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&**self, f)
    }
}

impl<'a> From<Str<'a>> for Cow<'a, str> {
    fn from(text: Str<'a>) -> Self {
        match text.as_borrowed() {
            Some(text) => Cow::Borrowed(text),
            None => Cow::Owned(text.as_str().to_owned()),
        }
    }
}
