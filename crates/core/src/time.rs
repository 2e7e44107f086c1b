//! Points in time and spans of time, as protobuf's well-known types hold them.
//!
//! Source: `google/protobuf/timestamp.proto` and `duration.proto`, and the
//! ProtoJSON format specification.

mod digits;

use alloc::string::String;
use core::fmt;

use self::digits::{write_clock, write_date, write_fraction};
use crate::text::Str;

const SECOND: i32 = 1_000_000_000;

/// A time is outside of the range of the type that was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the time is out of range")]
pub struct OutOfRange;

/// A point in time, in UTC, to the nanosecond: `google.protobuf.Timestamp`.
///
/// Range: [`MIN`](Self::MIN) to [`MAX`](Self::MAX). Other values can be held,
/// because the wire may carry them, but have no JSON form.
///
/// JSON: an RFC 3339 string, written in UTC with 0, 3, 6 or 9 fraction digits,
/// `"1972-01-01T10:00:20.021Z"`.
///
/// ```
/// use tidings_core::Timestamp;
///
/// let time = Timestamp::parse("2026-11-21T01:13:00.5+01:00").unwrap();
/// assert_eq!(time.to_string(), "2026-11-21T00:13:00.500Z");
/// assert_eq!(time.unix_nanos(), Some(1_795_219_980_500_000_000));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp {
    /// Seconds since 1970-01-01T00:00:00Z without leap seconds; from
    /// -62,135,596,800 to 253,402,300,799 in range.
    pub seconds: i64,
    /// Nanoseconds after `seconds`, also before 1970; 0 to 999,999,999 in range.
    pub nanos: i32,
}

/// A span of time, to the nanosecond: `google.protobuf.Duration`.
///
/// Range: [`MIN`](Self::MIN) to [`MAX`](Self::MAX), with `seconds` and `nanos`
/// of one sign. Other values can be held, too, but have no JSON form.
///
/// JSON: a string of seconds with 0, 3, 6 or 9 fraction digits and an `s`,
/// `"1.234s"`, `"-0.500s"`.
///
/// ```
/// use tidings_core::Duration;
///
/// let span = Duration::parse("-0.5s").unwrap();
/// assert_eq!((span.seconds, span.nanos), (0, -500_000_000));
/// assert_eq!(span.to_string(), "-0.500s");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Duration {
    /// Whole seconds; from -315,576,000,000 to 315,576,000,000 in range.
    pub seconds: i64,
    /// Nanoseconds beside them; up to ±999,999,999 and of the same sign in range.
    pub nanos: i32,
}

/// What both types have: seconds and nanoseconds, checked or not, and a text.
macro_rules! seconds_and_nanos {
    ($type:ident) => {
        impl $type {
            const fn raw(seconds: i64, nanos: i32) -> Self {
                Self { seconds, nanos }
            }

            /// The value of these seconds and nanoseconds, or [`OutOfRange`] when
            /// they are not as the fields say.
            pub const fn new(seconds: i64, nanos: i32) -> Result<Self, OutOfRange> {
                Self::raw(seconds, nanos).checked()
            }

            const fn checked(self) -> Result<Self, OutOfRange> {
                match self.is_valid() {
                    true => Ok(self),
                    false => Err(OutOfRange),
                }
            }
        }

        /// As in JSON; the type's name and both numbers when out of range.
        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                let mut text = String::new();
                match self.write(&mut text) {
                    Some(()) => f.pad(&text),
                    None => write!(f, "{}({}, {})", stringify!($type), self.seconds, self.nanos),
                }
            }
        }
    };
}

seconds_and_nanos!(Timestamp);
seconds_and_nanos!(Duration);

impl Timestamp {
    /// 0001-01-01T00:00:00Z.
    pub const MIN: Self = Self::raw(-62_135_596_800, 0);
    /// 9999-12-31T23:59:59.999999999Z.
    pub const MAX: Self = Self::raw(253_402_300_799, SECOND - 1);

    /// Whether the time is in range, and so has a JSON form.
    #[must_use]
    pub const fn is_valid(&self) -> bool {
        matches!(self.seconds, -62_135_596_800..=253_402_300_799) && matches!(self.nanos, 0..SECOND)
    }

    /// The time so many seconds after 1970, or before if negative.
    #[must_use]
    pub const fn from_unix_seconds(seconds: i64) -> Self {
        Self::raw(seconds, 0)
    }

    /// The time so many nanoseconds after 1970, or before; always in range.
    #[must_use]
    pub const fn from_unix_nanos(nanos: i64) -> Self {
        let (seconds, nanos) = (nanos / 1_000_000_000, (nanos % 1_000_000_000) as i32);
        let before = nanos < 0;
        Self::raw(seconds - before as i64, nanos + before as i32 * SECOND)
    }

    /// Nanoseconds since 1970, or `None` when they do not fit (before
    /// 1677-09-21 and after 2262-04-11) or the time is out of range.
    #[must_use]
    pub fn unix_nanos(&self) -> Option<i64> {
        let nanos = i128::from(self.seconds) * i128::from(SECOND) + i128::from(self.nanos);
        i64::try_from(nanos).ok().filter(|_| self.is_valid())
    }

    /// Reads an RFC 3339 date and time as ProtoJSON has it: upper-case `T` and
    /// `Z`, or an offset of up to 23:59; up to 9 fraction digits; no leap
    /// second, no hour 24; in range once in UTC. `None` for anything else.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (t, rest) = text.as_bytes().split_first_chunk::<19>()?;
        let mut digits = *t;
        [digits[4], digits[7], digits[10], digits[13], digits[16]] = *b"00000";
        if [t[4], t[7], t[10], t[13], t[16]] != *b"--T::" || !are_digits(&digits) {
            return None;
        }
        let year = pair(t[0], t[1]) * 100 + pair(t[2], t[3]);
        let day = days(year, pair(t[5], t[6]), pair(t[8], t[9]))?;
        let minute = clock([t[11], t[12], t[14], t[15]])?;
        let second = Some(pair(t[17], t[18])).filter(|&second| second < 60)?;
        let (nanos, zone) = fraction(rest)?;
        Self::new(day * 86_400 + minute * 60 + second - offset(zone)?, nanos).ok()
    }

    /// Writes the time as in JSON, without quotes; `None`, and nothing
    /// written, when it is out of range.
    #[must_use = "nothing is written for a time that is out of range"]
    pub fn write(&self, out: &mut String) -> Option<()> {
        out.push_str(self.text(&mut [0; 32])?);
        Some(())
    }

    /// The text of [`write`](Self::write), in this place.
    pub(crate) fn text<'t>(&self, text: &'t mut [u8; 32]) -> Option<&'t str> {
        if !self.is_valid() {
            return None;
        }
        let seconds = self.seconds.checked_sub(Self::MIN.seconds)?.unsigned_abs();
        let (date, rest) = text.split_first_chunk_mut::<10>()?;
        write_date(u32::try_from(seconds / 86_400).ok()?, date);
        let (t, rest) = rest.split_first_mut()?;
        *t = b'T';
        let (clock, rest) = rest.split_first_chunk_mut::<8>()?;
        write_clock(u32::try_from(seconds % 86_400).ok()?, clock);
        let end = 19 + write_fraction(self.nanos.unsigned_abs(), rest.first_chunk_mut()?);
        *text.get_mut(end)? = b'Z';
        ascii(text, end)
    }
}

impl TryFrom<Timestamp> for time::OffsetDateTime {
    type Error = OutOfRange;
    fn try_from(time: Timestamp) -> Result<Self, OutOfRange> {
        let time = time.checked()?;
        Self::from_unix_timestamp(time.seconds)
            .and_then(|second| second.replace_nanosecond(time.nanos.unsigned_abs()))
            .map_err(|_| OutOfRange)
    }
}

/// Exact; out of range before the year 1 and after 9999 in UTC.
impl From<time::OffsetDateTime> for Timestamp {
    fn from(time: time::OffsetDateTime) -> Self {
        Self::raw(time.unix_timestamp(), time.nanosecond().cast_signed())
    }
}

/// Never panics, unlike prost-types before RUSTSEC-2021-0073. Windows cuts to 100 ns.
#[cfg(feature = "std")]
impl TryFrom<Timestamp> for std::time::SystemTime {
    type Error = OutOfRange;
    fn try_from(time: Timestamp) -> Result<Self, OutOfRange> {
        let time = time.checked()?;
        let whole = core::time::Duration::from_secs(time.seconds.unsigned_abs());
        let nanos = core::time::Duration::from_nanos(time.nanos.unsigned_abs().into());
        let second = match time.seconds {
            ..0 => Self::UNIX_EPOCH.checked_sub(whole),
            _ => Self::UNIX_EPOCH.checked_add(whole),
        };
        second.and_then(|at| at.checked_add(nanos)).ok_or(OutOfRange)
    }
}

/// Exact, but cut to 64 bits of seconds should a system's clock have more.
#[cfg(feature = "std")]
impl From<std::time::SystemTime> for Timestamp {
    fn from(time: std::time::SystemTime) -> Self {
        let (before, span) = match time.duration_since(std::time::SystemTime::UNIX_EPOCH) {
            Ok(after) => (false, after),
            Err(error) => (true, error.duration()),
        };
        let (seconds, nanos) = (span.as_secs(), span.subsec_nanos().cast_signed());
        match (before, nanos) {
            (false, _) => Self::raw(0_i64.saturating_add_unsigned(seconds), nanos),
            (true, 0) => Self::raw(0_i64.saturating_sub_unsigned(seconds), 0),
            (true, _) => Self::raw((-1_i64).saturating_sub_unsigned(seconds), SECOND - nanos),
        }
    }
}

impl Duration {
    /// -315,576,000,000.999999999 s.
    pub const MIN: Self = Self::raw(-315_576_000_000, 1 - SECOND);
    /// 315,576,000,000.999999999 s.
    pub const MAX: Self = Self::raw(315_576_000_000, SECOND - 1);

    /// Whether the span is in range, and so has a JSON form.
    #[must_use]
    pub const fn is_valid(&self) -> bool {
        self.seconds.unsigned_abs() <= Self::MAX.seconds.unsigned_abs()
            && self.nanos.unsigned_abs() <= Self::MAX.nanos.unsigned_abs()
            && self.seconds.signum() * (self.nanos as i64) >= 0
    }

    /// Reads seconds as ProtoJSON has them: an optional `-`, digits, up to 9
    /// fraction digits after a point, `s`; in range. `None` for anything else.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.strip_suffix('s')?;
        let unsigned = text.strip_prefix('-').unwrap_or(text);
        let sign = if unsigned.len() < text.len() { -1 } else { 1 };
        let digits = unsigned.bytes().take_while(u8::is_ascii_digit).count();
        let (whole, rest) = unsigned.split_at_checked(digits)?;
        let (nanos, rest) = fraction(rest.as_bytes())?;
        let seconds: i64 = whole.parse().ok().filter(|_| rest.is_empty())?;
        Self::new(i64::from(sign) * seconds, sign * nanos).ok()
    }

    /// Writes the span as in JSON, without quotes; `None`, and nothing
    /// written, when it is out of range.
    #[must_use = "nothing is written for a span that is out of range"]
    pub fn write(&self, out: &mut String) -> Option<()> {
        out.push_str(self.text(&mut [0; 32])?);
        Some(())
    }

    /// The text of [`write`](Self::write), in this place.
    pub(crate) fn text<'t>(&self, text: &'t mut [u8; 32]) -> Option<&'t str> {
        if !self.is_valid() {
            return None;
        }
        let mut digits = itoa::Buffer::new();
        let digits = digits.format(self.seconds.unsigned_abs()).as_bytes();
        let start = usize::from(*self < Self::default());
        let whole = start + digits.len();
        *text.first_mut()? = b'-';
        text.get_mut(start..whole)?.copy_from_slice(digits);
        let rest = text.get_mut(whole..)?.first_chunk_mut()?;
        let end = whole + write_fraction(self.nanos.unsigned_abs(), rest);
        *text.get_mut(end)? = b's';
        ascii(text, end)
    }
}

/// Out of range for a negative span, too.
impl TryFrom<Duration> for core::time::Duration {
    type Error = OutOfRange;
    fn try_from(span: Duration) -> Result<Self, OutOfRange> {
        Self::try_from(time::Duration::try_from(span)?).map_err(|_| OutOfRange)
    }
}

impl TryFrom<core::time::Duration> for Duration {
    type Error = OutOfRange;
    fn try_from(span: core::time::Duration) -> Result<Self, OutOfRange> {
        let seconds = i64::try_from(span.as_secs()).map_err(|_| OutOfRange)?;
        Self::new(seconds, span.subsec_nanos().cast_signed())
    }
}

impl TryFrom<Duration> for time::Duration {
    type Error = OutOfRange;
    fn try_from(span: Duration) -> Result<Self, OutOfRange> {
        span.checked().map(|span| Self::new(span.seconds, span.nanos))
    }
}

/// Exact; out of range over ±10,000 years.
impl From<time::Duration> for Duration {
    fn from(span: time::Duration) -> Self {
        Self::raw(span.whole_seconds(), span.subsec_nanoseconds())
    }
}

/// The text up to this byte, which is ASCII.
fn ascii(text: &[u8; 32], end: usize) -> Option<&str> {
    Str::from_utf8(text.get(..=end)?)?.as_borrowed()
}

/// Whether all are digits; without an early end, which is faster for few.
fn are_digits(text: &[u8]) -> bool {
    text.iter().fold(true, |all, b| all & b.is_ascii_digit())
}

/// Two digits as a number.
fn pair(tens: u8, ones: u8) -> i64 {
    i64::from(tens & 15) * 10 + i64::from(ones & 15)
}

/// Hours and minutes in minutes.
fn clock([h1, h2, m1, m2]: [u8; 4]) -> Option<i64> {
    let (hours, minutes) = (pair(h1, h2), pair(m1, m2));
    (hours < 24 && minutes < 60).then_some(hours * 60 + minutes)
}

/// A zone's seconds east of UTC.
fn offset(zone: &[u8]) -> Option<i64> {
    let (sign, digits) = match *zone {
        [b'Z'] => return Some(0),
        [b'+', h1, h2, b':', m1, m2] => (60, [h1, h2, m1, m2]),
        [b'-', h1, h2, b':', m1, m2] => (-60, [h1, h2, m1, m2]),
        _ => return None,
    };
    Some(sign * clock(digits).filter(|_| are_digits(&digits))?)
}

/// The nanoseconds of a fraction, if there is one, and what stands after it.
fn fraction(text: &[u8]) -> Option<(i32, &[u8])> {
    let [b'.', digits @ ..] = text else {
        return Some((0, text));
    };
    let count = digits.iter().take_while(|b| b.is_ascii_digit()).count();
    let (digits, rest) = digits.split_at_checked(count)?;
    let scale = 9_u32.checked_sub(u32::try_from(count).ok().filter(|&n| n > 0)?)?;
    let value = digits.iter().fold(0, |n, d| n * 10 + i32::from(d & 15));
    Some((value * 10_i32.pow(scale), rest))
}

/// Days from 1970-01-01 to a Gregorian date; `None` when there is no such date.
fn days(year: i64, month: i64, day: i64) -> Option<i64> {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let last = match month {
        2 => 28 + i64::from(leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    // Years begin in March (a leap day comes last) and 400 years later (none is negative);
    // 146,097 days are 400 years, and 719,468 days after 0000-03-01 is 1970-01-01.
    let shift = i64::from(month < 3);
    let (year, march_month) = (year + 400 - shift, month - 3 + 12 * shift);
    let whole_years = 365 * year + year / 4 - year / 100 + year / 400 - 146_097;
    let days = whole_years + (153 * march_month + 2) / 5 + day - 1 - 719_468;
    ((1..=12).contains(&month) && (1..=last).contains(&day)).then_some(days)
}
