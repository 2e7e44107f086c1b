//! What a decoder gives back.

use alloc::vec::Vec;

use crate::options::Finding;

/// A message, and what a lenient decoder let pass.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Decoded<M> {
    /// The message.
    pub message: M,
    /// What a strict decoder would have refused; empty after strict decoding.
    pub findings: Vec<Finding>,
}

impl<M> Decoded<M> {
    /// The same with the message made into something else.
    pub fn map<N>(self, make: impl FnOnce(M) -> N) -> Decoded<N> {
        Decoded { message: make(self.message), findings: self.findings }
    }

    /// A message without findings.
    #[doc(hidden)]
    #[must_use]
    pub fn strict(message: M) -> Self {
        Self { message, findings: Vec::new() }
    }
}
