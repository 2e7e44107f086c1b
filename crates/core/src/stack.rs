//! Room on the stack for values that hold others of their kind.
//!
//! This module drops a value by hand, in `unsafe` code. It is sound because a
//! [`Deep`] is dropped or taken apart once, and its content is not read after.

#![allow(unsafe_code)]

use alloc::{boxed::Box, collections::BTreeMap, vec::Vec};
use core::fmt;
use core::mem::{ManuallyDrop, needs_drop};
use core::ops::{Deref, DerefMut};

use crate::message::Message;

/// What must be left of the stack before a value's next level is entered: more
/// than any message of a schema takes between two such places, also in a build
/// without optimisation.
#[cfg(feature = "std")]
const LEAST: usize = 96 << 10;

/// How much is added when less is left.
#[cfg(feature = "std")]
const SEGMENT: usize = 1 << 20;

/// Runs something that may go one level deeper, on a stack that has room for it.
///
/// How deep input may nest is settled by [`Limits`](crate::Limits); values
/// built by hand nest as deep as memory allows.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) fn with_room<R>(run: impl FnOnce() -> R) -> R {
    #[cfg(feature = "std")]
    return stacker::maybe_grow(LEAST, SEGMENT, run);
    #[cfg(not(feature = "std"))]
    run()
}

/// The same where levels are counted: as there is room for many, some need not
/// look. At most two are entered from one call to the next.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) fn with_room_at<R>(level: u32, run: impl FnOnce() -> R) -> R {
    if is_looked_at(level) || cfg!(debug_assertions) { with_room(run) } else { run() }
}

/// Two levels of eight.
#[cfg_attr(not(debug_assertions), inline(always))]
const fn is_looked_at(level: u32) -> bool {
    level & 7 < 2
}

/// How far down there is room for certain, where levels are counted.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Room(u32);

impl Room {
    /// For the levels after this one, where one has looked.
    pub(crate) const fn below(level: u32) -> Self {
        Self(level.saturating_sub(8))
    }

    /// Whether this level may be entered without another look.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) const fn reaches(self, level: u32) -> bool {
        level >= self.0
    }
}

/// Runs the codec of a nested message. Where messages cannot nest without end
/// the schema bounds the stack, except in a build without optimisation.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) fn with_room_for<'a, M: Message<'a>, R>(run: impl FnOnce() -> R) -> R {
    if M::RECURSIVE || cfg!(debug_assertions) { with_room(run) } else { run() }
}

/// The same where levels are counted.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) fn with_room_for_at<'a, M: Message<'a>, R>(level: u32, run: impl FnOnce() -> R) -> R {
    if M::RECURSIVE || cfg!(debug_assertions) { with_room_at(level, run) } else { run() }
}

/// What a message holds others in: a box, a vector or a map. Can be dropped,
/// cloned, compared and printed however deep it nests.
pub(crate) struct Deep<C: Holder>(ManuallyDrop<C>);

/// A container of messages.
pub(crate) trait Holder {
    /// Whether dropping the container drops values.
    fn holds_values(&self) -> bool;
}

impl<T> Holder for Box<T> {
    #[inline(always)]
    fn holds_values(&self) -> bool {
        needs_drop::<T>()
    }
}

impl<T> Holder for Vec<T> {
    #[inline(always)]
    fn holds_values(&self) -> bool {
        needs_drop::<T>() && !self.is_empty()
    }
}

impl<K, V> Holder for BTreeMap<K, V> {
    #[inline(always)]
    fn holds_values(&self) -> bool {
        needs_drop::<V>() && !self.is_empty()
    }
}

impl<C: Holder> Deep<C> {
    /// Holds a container.
    #[inline(always)]
    pub(crate) const fn new(container: C) -> Self {
        Self(ManuallyDrop::new(container))
    }

    /// The container itself.
    #[inline]
    pub(crate) fn into_inner(self) -> C {
        let mut held = ManuallyDrop::new(self);
        // SAFETY: `held` is neither dropped nor used after this.
        unsafe { ManuallyDrop::take(&mut held.0) }
    }
}

impl<C: Holder> Drop for Deep<C> {
    // Its own function: where everything is borrowed there is none to drop, and to look
    // for them takes as little code as can be.
    #[inline(never)]
    fn drop(&mut self) {
        let nests = self.0.holds_values();
        // SAFETY: a value is dropped once, and nothing reads it afterwards.
        let mut release = || unsafe { ManuallyDrop::drop(&mut self.0) };
        if nests { with_room(release) } else { release() }
    }
}

impl<C: Holder> Deref for Deep<C> {
    type Target = C;

    #[inline(always)]
    fn deref(&self) -> &C {
        &self.0
    }
}

impl<C: Holder> DerefMut for Deep<C> {
    #[inline(always)]
    fn deref_mut(&mut self) -> &mut C {
        &mut self.0
    }
}

impl<C: Holder + Clone> Clone for Deep<C> {
    fn clone(&self) -> Self {
        with_room(|| Self(self.0.clone()))
    }
}

impl<C: Holder + PartialEq> PartialEq for Deep<C> {
    fn eq(&self, other: &Self) -> bool {
        with_room(|| **self == **other)
    }
}

impl<C: Holder + fmt::Debug> fmt::Debug for Deep<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        with_room(|| fmt::Debug::fmt(&**self, f))
    }
}

#[cfg(all(test, feature = "std"))]
mod tests;
