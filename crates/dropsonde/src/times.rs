//! Times, which are nanoseconds since 1970 on the wire.

use tidings_core::{Duration, Timestamp};

use crate::{Envelope, HttpStart, HttpStartStop, HttpStop, LogMessage, control::ControlMessage};

impl Envelope<'_> {
    /// When the emitter put the event into the envelope, if it says so.
    #[must_use]
    pub fn wrapped_at(&self) -> Option<Timestamp> {
        self.timestamp.map(Timestamp::from_unix_nanos)
    }
}

impl HttpStartStop<'_> {
    /// When the request began.
    #[must_use]
    pub const fn started_at(&self) -> Timestamp {
        Timestamp::from_unix_nanos(self.start_timestamp)
    }

    /// When the response was complete.
    #[must_use]
    pub const fn stopped_at(&self) -> Timestamp {
        Timestamp::from_unix_nanos(self.stop_timestamp)
    }

    /// How long the request took. Negative when the clock was set back.
    ///
    /// ```
    /// use dropsonde::HttpStartStop;
    ///
    /// let http = HttpStartStop::default().with_start_timestamp(5).with_stop_timestamp(1_500_000_005);
    /// assert_eq!(http.duration().to_string(), "1.500s");
    /// ```
    #[must_use]
    pub fn duration(&self) -> Duration {
        let nanos = i128::from(self.stop_timestamp) - i128::from(self.start_timestamp);
        // Both fit: the difference of two 64-bit numbers is under 585 years.
        Duration {
            seconds: i64::try_from(nanos / 1_000_000_000).unwrap_or_default(),
            nanos: i32::try_from(nanos % 1_000_000_000).unwrap_or_default(),
        }
    }
}

/// The time of messages that have one, by the same name.
macro_rules! time {
    ($($type:ty: $what:literal;)*) => {$(
        impl $type {
            #[doc = $what]
            #[must_use]
            pub const fn occurred_at(&self) -> Timestamp {
                Timestamp::from_unix_nanos(self.timestamp)
            }
        }
    )*};
}

time! {
    LogMessage<'_>: "When the line was written.";
    HttpStart<'_>: "When the request began.";
    HttpStop<'_>: "When the response was complete.";
    ControlMessage<'_>: "When the agent sent the message.";
}
