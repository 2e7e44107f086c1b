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
pub struct Boxed<T>(Deep<Box<T>>);

impl<T> Boxed<T> {
    /// Holds a value.
    #[inline]
    #[must_use]
    pub fn new(value: T) -> Self {
        Self(Deep::new(Box::new(value)))
    }

    /// The value itself.
    #[must_use]
    pub fn into_inner(self) -> T {
        *self.0.into_inner()
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
        &self.0
    }
}

impl<T> DerefMut for Boxed<T> {
    #[inline]
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
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
