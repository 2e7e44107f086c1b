//! Times: nanoseconds everywhere, whole seconds in one place.

use std::fmt;

use tidings_core::{OutOfRange, Timestamp};
use time::OffsetDateTime;

use crate::{
    ApceraEvent, InstanceLifecycle, InstanceUsage, JobEvent, NetworkEvent, PackageEvent,
    ProviderEvent, ServiceEvent,
};

/// A point in time as nanoseconds since 1970-01-01T00:00:00Z.
///
/// The platform passes its times through a double, so the last two or three
/// digits are rounded; what it prints is read exactly, in any of its three
/// spellings (A01, A02). JSON form: an integer.
///
/// ```
/// use apcera_events::{ApceraEvent, Message, UnixNanos};
///
/// let event = ApceraEvent::from_json(r#"{"time":1.4666216476451658E+18}"#)?;
/// assert_eq!(event.generated_at(), Some(UnixNanos(1_466_621_647_645_165_800)));
/// # Ok::<(), tidings_core::DecodeError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnixNanos(pub i64);

/// A point in time as whole seconds since 1970-01-01T00:00:00Z.
///
/// Only the `timestamp` of usage events has this unit (A03). JSON form: an
/// integer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnixSeconds(pub i64);

impl UnixNanos {
    /// The time as a timestamp; always in range.
    #[must_use]
    pub const fn timestamp(self) -> Timestamp {
        Timestamp::from_unix_nanos(self.0)
    }

    /// The time in whole seconds, rounded down.
    #[must_use]
    pub const fn seconds(self) -> UnixSeconds {
        UnixSeconds(self.0.div_euclid(1_000_000_000))
    }
}

impl UnixSeconds {
    /// The time as a timestamp, which may be out of range.
    #[must_use]
    pub const fn timestamp(self) -> Timestamp {
        Timestamp::from_unix_seconds(self.0)
    }
}

macro_rules! conversions {
    ($($name:ident)*) => {$(
        impl From<i64> for $name {
            fn from(count: i64) -> Self {
                Self(count)
            }
        }

        impl From<$name> for i64 {
            fn from(time: $name) -> Self {
                time.0
            }
        }

        impl From<$name> for Timestamp {
            fn from(time: $name) -> Self {
                time.timestamp()
            }
        }

        /// Fails before the year 1 and after 9999.
        impl TryFrom<$name> for OffsetDateTime {
            type Error = OutOfRange;
            fn try_from(time: $name) -> Result<Self, OutOfRange> {
                time.timestamp().try_into()
            }
        }

        /// As RFC 3339 where the time is in range.
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.timestamp(), f)
            }
        }
    )*};
}

conversions!(UnixNanos UnixSeconds);

impl ApceraEvent<'_> {
    /// When the platform made the event: its member `time`.
    #[must_use]
    pub fn generated_at(&self) -> Option<UnixNanos> {
        self.time.map(UnixNanos)
    }
}

impl InstanceUsage<'_> {
    /// When the usage was measured: the payload's member `timestamp`.
    #[must_use]
    pub fn measured_at(&self) -> Option<UnixSeconds> {
        self.timestamp.map(UnixSeconds)
    }
}

macro_rules! created_at {
    ($($payload:ident $what:literal)*) => {$(
        impl $payload<'_> {
            #[doc = concat!("When the ", $what, " was created: the member `create_time`.")]
            #[must_use]
            pub fn created_at(&self) -> Option<UnixNanos> {
                self.create_time.map(UnixNanos)
            }
        }
    )*};
}

macro_rules! updated_at {
    ($($payload:ident $what:literal)*) => {$(
        impl $payload<'_> {
            #[doc = concat!("When the ", $what, " was last changed: the member `update_time`.")]
            #[must_use]
            pub fn updated_at(&self) -> Option<UnixNanos> {
                self.update_time.map(UnixNanos)
            }
        }
    )*};
}

created_at! {
    JobEvent "job"
    InstanceLifecycle "instance"
    NetworkEvent "network"
    PackageEvent "package"
    ProviderEvent "provider"
    ServiceEvent "service"
}

updated_at! {
    JobEvent "job"
    NetworkEvent "network"
    PackageEvent "package"
    ProviderEvent "provider"
    ServiceEvent "service"
}
