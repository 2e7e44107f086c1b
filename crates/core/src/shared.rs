//! An event that shares the buffer it borrows from.
//!
//! This module extends a lifetime, in `unsafe` code. It is sound because:
//!
//! - the bytes of a [`Bytes`] stay where they are when the handle moves, and
//!   live until the last handle is dropped; the message is dropped first;
//! - the message is decoded for a lifetime that the decoder cannot name, so it
//!   cannot keep the bytes elsewhere;
//! - the message is only handed out for the lifetime of the handle, through
//!   [`Family::shorten`], which no type could implement that may not be
//!   shortened.

#![allow(unsafe_code)]

use core::fmt;
use core::mem::{ManuallyDrop, transmute_copy};

use bytes::Bytes;

use crate::error::DecodeError;
use crate::message::Message;
use crate::options::DecodeOptions;

/// A message type without its lifetime; implemented for the `'static` form of
/// every message.
pub trait Family: 'static {
    /// The message that borrows for `'a`.
    type At<'a>: Message<'a>;

    /// The message for a shorter lifetime.
    fn shorten<'s, 'l: 's>(message: &'s Self::At<'l>) -> &'s Self::At<'s>;
}

/// A message and the buffer that it borrows from, in one value without a
/// lifetime: for tasks, channels and queues.
///
/// Decoding copies nothing and counts one reference.
///
/// ```
/// use bytes::Bytes;
/// use tidings_core::{Shared, wkt::StringValue};
///
/// let datagram = Bytes::from_static(b"\x0a\x05hello");
/// let shared = Shared::<StringValue>::decode(datagram)?;
/// let in_a_task = std::thread::spawn(move || shared.get().value.len());
/// assert_eq!(in_a_task.join().unwrap(), 5);
/// # Ok::<(), tidings_core::DecodeError>(())
/// ```
pub struct Shared<M: Family> {
    // Before the bytes, so that it is dropped before them.
    message: M::At<'static>,
    bytes: Bytes,
}

impl<M: Family> Shared<M> {
    /// Reads the binary form, strictly.
    ///
    /// # Errors
    /// As [`Message::decode`].
    pub fn decode(bytes: Bytes) -> Result<Self, DecodeError> {
        Self::decode_with(bytes, &DecodeOptions::STRICT)
    }

    /// Reads the binary form as the options say; findings are dropped.
    ///
    /// # Errors
    /// As [`Message::decode_with`].
    pub fn decode_with(bytes: Bytes, options: &DecodeOptions) -> Result<Self, DecodeError> {
        let message = ManuallyDrop::new(decode::<M>(&bytes, options)?);
        // SAFETY: the types differ in a lifetime only; what it stands for is
        // said at the head of this module.
        let message = unsafe { transmute_copy::<M::At<'_>, M::At<'static>>(&message) };
        Ok(Self { message, bytes })
    }

    /// The message.
    #[must_use]
    pub fn get(&self) -> &M::At<'_> {
        M::shorten(&self.message)
    }

    /// The buffer.
    #[must_use]
    pub fn bytes(&self) -> &Bytes {
        &self.bytes
    }

    /// The buffer alone.
    #[must_use]
    pub fn into_bytes(self) -> Bytes {
        self.bytes
    }
}

fn decode<'a, M: Family>(
    bytes: &'a [u8],
    options: &DecodeOptions,
) -> Result<M::At<'a>, DecodeError> {
    M::At::decode_with(bytes, options).map(|decoded| decoded.message)
}

impl<M: Family> fmt::Debug for Shared<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.get().fmt(f)
    }
}
