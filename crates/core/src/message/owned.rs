//! Reading binary into a message that borrows nothing, in one pass.
//!
//! This module extends a lifetime, in `unsafe` code. It is sound because:
//!
//! - In an [owning](Context::owning) context nothing that is read keeps a part of the
//!   input. Only four places keep any: [`Reader::string`] and [`Reader::blob`], which
//!   copy then; [`UnknownFields`], which copies then; and the spans of repeated and map
//!   fields, which such a context does not have.
//! - Readers are made and moved by generated code, which calls these alone. [`Message`]
//!   is not for others to implement, and what its hidden methods take is no part of
//!   the public API.
//!
//! [`Reader::string`]: crate::wire::Reader::string
//! [`Reader::blob`]: crate::wire::Reader::blob
//! [`UnknownFields`]: crate::UnknownFields

#![allow(unsafe_code)]

use core::ptr;

use super::{Decoded, Message, check_len};
use crate::context::Context;
use crate::error::DecodeError;
use crate::options::DecodeOptions;

pub(super) fn decode<M: Message<'static>>(
    bytes: &[u8],
    options: &DecodeOptions,
) -> Result<Decoded<M>, DecodeError> {
    check_len(bytes.len(), options)?;
    let mut cx = Context::owning(options, bytes.len());
    // SAFETY: nothing keeps a part of the bytes when this function is left, as is said at
    // the head of this module.
    let bytes: &'static [u8] = unsafe { &*ptr::from_ref(bytes) };
    // Read where it is returned, because moving it costs as much as reading a few fields.
    let mut decoded = Ok(Decoded::strict(M::fresh()));
    if let Ok(Decoded { message, findings }) = &mut decoded
        && let Err(error) = message.decode_in(bytes, &mut cx).map(|found| *findings = found)
    {
        decoded = Err(error);
    }
    decoded
}
