//! A message behind a pointer.

use alloc::boxed::Box;
use core::fmt;
use core::ops::{Deref, DerefMut};

use crate::element::Element;
use crate::stack::{Deep, with_room};

/// A message that is held behind a pointer, because it may hold others of its
/// kind or is large. Reads as the message.
///
/// Unlike a [`Box`] it can be dropped, cloned, compared and printed however
/// deep it nests: the stack grows where it has to (with the feature `std`).
///
/// ```
/// use tidings_core::Boxed;
///
/// let held: Boxed<String> = "text".to_owned().into();
/// assert_eq!(held.len(), 4);
/// assert_eq!(held.into_inner(), "text");
/// ```
#[derive(Clone, PartialEq)]
pub struct Boxed<T>(Deep<Box<Held<T>>>);

/// What stands behind the pointer.
#[derive(Clone)]
struct Held<T> {
    value: T,
    /// Memory that decoding took from its budget for the value.
    charged: usize,
}

impl<T> Boxed<T> {
    /// Holds a value.
    #[inline]
    #[must_use]
    pub fn new(value: T) -> Self {
        Self(Deep::new(Box::new(Held { value, charged: 0 })))
    }

    /// The value itself.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.0.into_inner().value
    }

    /// Notes that reading on left so much of the budget.
    pub(crate) fn note_charge(&mut self, before: usize, after: usize) {
        // More may be left than before, when something in the value was replaced.
        self.0.charged = self.0.charged.saturating_add(before).saturating_sub(after);
    }

    /// What decoding gets back when the value is replaced.
    #[doc(hidden)]
    #[must_use]
    pub fn charged(&self) -> usize {
        self.0.charged
    }
}

impl<'a, T: Element<'a>> Boxed<T> {
    /// Detaches the value from the input.
    #[must_use]
    pub fn into_owned(self) -> Boxed<T::Owned> {
        with_room(|| Boxed::new(self.into_inner().detach()))
    }
}

impl<T> Deref for Boxed<T> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        &self.0.value
    }
}

impl<T> DerefMut for Boxed<T> {
    #[inline]
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0.value
    }
}

impl<T> From<T> for Boxed<T> {
    fn from(value: T) -> Self {
        Self::new(value)
    }
}

impl<T: Default> Default for Boxed<T> {
    fn default() -> Self {
        Self::new(T::default())
    }
}

impl<T: fmt::Debug> fmt::Debug for Boxed<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl<T: fmt::Debug> fmt::Debug for Held<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.value, f)
    }
}

/// What a value took to decode is no part of it.
impl<T: PartialEq> PartialEq for Held<T> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}
