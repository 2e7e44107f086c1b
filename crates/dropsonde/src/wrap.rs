//! Putting a payload into an envelope.

use tidings_core::{Str, Timestamp};

use crate::{Envelope, Payload};

/// Why a payload could not be put into an envelope.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum WrapError {
    /// The origin is empty, so nobody could say where the event comes from.
    #[error("the origin is empty")]
    EmptyOrigin,
    /// The time is before 1677-09-21 or after 2262-04-11, which nanoseconds
    /// since 1970 cannot say.
    #[error("the time does not fit 64-bit nanoseconds since 1970")]
    TimeOutOfRange,
}

/// Puts a payload into an envelope: sets the event type that names it, the
/// origin, and the time.
///
/// Takes every payload of the protocol; Go's `Wrap` has no case for
/// [`Error`](crate::Error). The origin is the emitter's path of names, joined
/// by `/`. The time is any that becomes a [`Timestamp`], such as
/// `std::time::SystemTime`.
///
/// # Errors
/// For an empty origin, and for a time that does not fit.
///
/// Source: dropsonde `emitter/event_formatter.go`.
///
/// ```
/// use dropsonde::{Error, Timestamp, WrapError};
///
/// let now = Timestamp::parse("2016-06-14T00:00:00Z").unwrap();
/// let error = Error::default().with_source("db").with_code(7).with_message("gone");
/// let envelope = dropsonde::wrap(error.clone(), "router/z1/0", now)?;
/// assert_eq!(envelope.timestamp, Some(1_465_862_400_000_000_000));
/// assert_eq!(dropsonde::wrap(error, "", now), Err(WrapError::EmptyOrigin));
/// # Ok::<(), WrapError>(())
/// ```
pub fn wrap<'a>(
    payload: impl Payload<'a>,
    origin: impl Into<Str<'a>>,
    now: impl Into<Timestamp>,
) -> Result<Envelope<'a>, WrapError> {
    let origin = origin.into();
    if origin.is_empty() {
        return Err(WrapError::EmptyOrigin);
    }
    let nanos = now.into().unix_nanos().ok_or(WrapError::TimeOutOfRange)?;
    let mut envelope = Envelope::default().with_origin(origin).with_timestamp(nanos);
    payload.put(&mut envelope);
    Ok(envelope)
}
