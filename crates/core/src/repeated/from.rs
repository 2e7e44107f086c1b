//! Lists of what is built by hand.

use alloc::vec::Vec;

use super::{Repeated, State};
use crate::stack::Deep;

impl<T> From<Vec<T>> for Repeated<'_, T> {
    fn from(values: Vec<T>) -> Self {
        Self(State::Owned(Deep::new(values)))
    }
}

impl<T, const N: usize> From<[T; N]> for Repeated<'_, T> {
    fn from(values: [T; N]) -> Self {
        Vec::from(values).into()
    }
}

impl<T> FromIterator<T> for Repeated<'_, T> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        values.into_iter().collect::<Vec<T>>().into()
    }
}
