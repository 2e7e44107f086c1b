//! Fields that are a `Timestamp` or a `Duration`.

use super::field::unknown;
use super::{END, Reader, Writer, record, sign_extend};
use crate::context::Context;
use crate::error::DecodeError;
use crate::time::{Duration, Timestamp};
use crate::unknown::UnknownFields;

/// `Timestamp` and `Duration`: seconds and nanoseconds.
pub trait Time: Copy + Default {
    /// Seconds and nanoseconds.
    fn parts(self) -> (i64, i32);
    /// From seconds and nanoseconds.
    fn from_parts(seconds: i64, nanos: i32) -> Self;
}

impl Time for Timestamp {
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn parts(self) -> (i64, i32) {
        (self.seconds, self.nanos)
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn from_parts(seconds: i64, nanos: i32) -> Self {
        Self { seconds, nanos }
    }
}

impl Time for Duration {
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn parts(self) -> (i64, i32) {
        (self.seconds, self.nanos)
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn from_parts(seconds: i64, nanos: i32) -> Self {
        Self { seconds, nanos }
    }
}

/// Reads a time on top of an earlier one. Gives the fields it does not know.
pub(crate) fn merge_time<'a, T: Time>(
    time: &mut T,
    body: &'a [u8],
    cx: &mut Context<'_>,
) -> Result<UnknownFields<'a>, DecodeError> {
    cx.enter(body.as_ptr().addr())?;
    let rest = time_fields(time, body, cx)?;
    cx.leave();
    Ok(rest)
}

/// Reads the fields of a time on top of an earlier one.
pub(crate) fn time_fields<'a, T: Time>(
    time: &mut T,
    body: &'a [u8],
    cx: &mut Context<'_>,
) -> Result<UnknownFields<'a>, DecodeError> {
    let (mut seconds, mut nanos) = time.parts();
    let mut rest = UnknownFields::NONE;
    let mut reader = Reader::new(body);
    loop {
        match reader.tag()? {
            8 => seconds = reader.varint()?.cast_signed(),
            16 => nanos = super::low32(reader.varint()?).cast_signed(),
            END => break,
            tag => unknown(body, &mut reader, tag, &mut rest, cx)?,
        }
    }
    *time = T::from_parts(seconds, nanos);
    Ok(rest)
}

/// Reads a time field. Fields that a time does not know are kept with the
/// unknown fields of the message, as a second value of the field, which every
/// decoder merges into the first.
#[cfg_attr(not(debug_assertions), inline(always))]
pub fn time<'a, T: Time>(
    slot: &mut Option<T>,
    number: u32,
    reader: &mut Reader<'a>,
    unknown: &mut UnknownFields<'a>,
    cx: &mut Context<'_>,
) -> Result<(), DecodeError> {
    let rest = merge_time(slot.get_or_insert_default(), reader.bytes()?, cx)?;
    if rest.is_empty() { Ok(()) } else { keep_rest(&rest, number, reader.at(), unknown, cx) }
}

#[cold]
fn keep_rest(
    rest: &UnknownFields<'_>,
    number: u32,
    at: usize,
    unknown: &mut UnknownFields<'_>,
    cx: &mut Context<'_>,
) -> Result<(), DecodeError> {
    let record = record(|writer| {
        writer.raw_varint(u64::from(number) << 3 | 2);
        writer.bytes([], &rest.wire().concat());
    });
    unknown.take_copy(&[&record], at, cx)
}

/// Writes a time without a tag.
#[inline]
pub(crate) fn write_time<T: Time>(time: T, writer: &mut Writer<'_>) {
    writer.short([], |writer| put_time_fields(time, writer));
}

/// Writes the fields of a time.
pub(crate) fn put_time_fields<T: Time>(time: T, writer: &mut Writer<'_>) {
    let (seconds, nanos) = time.parts();
    if seconds != 0 {
        writer.varint([8], seconds.cast_unsigned());
    }
    if nanos != 0 {
        writer.varint([16], sign_extend(nanos));
    }
}
