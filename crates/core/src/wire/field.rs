//! How generated code reads the fields of a message.

use alloc::vec::Vec;

use super::{END, Reader, Writer, sign_extend, varint};
use crate::boxed::Boxed;
use crate::context::Context;
use crate::element::Codec;
use crate::error::{DecodeError, DecodeErrorKind};
use crate::message::Message;
use crate::special::JsonText;
use crate::stack::with_room_for;
use crate::text::Str;
use crate::time::{Duration, Timestamp};
use crate::unknown::UnknownFields;

/// Reads a nested message on top of what one holds.
#[inline]
pub fn merge<'a, M: Message<'a>>(
    message: &mut M,
    reader: &mut Reader<'a>,
    cx: &mut Context<'_>,
) -> Result<(), DecodeError> {
    let body = reader.bytes()?;
    cx.enter(body.as_ptr().addr())?;
    with_room_for::<M, _>(|| message.merge_wire(Reader::new(body), cx))?;
    cx.leave();
    Ok(())
}

/// Reads a nested message that may have come before.
#[cfg_attr(not(debug_assertions), inline(always))]
pub fn optional<'a, M: Message<'a>>(
    slot: &mut Option<M>,
    reader: &mut Reader<'a>,
    cx: &mut Context<'_>,
) -> Result<(), DecodeError> {
    match slot {
        None => merge(slot.insert(M::fresh()), reader, cx),
        Some(message) => again(message, reader, cx),
    }
}

/// Reads a nested message behind a pointer.
pub fn boxed<'a, M: Message<'a>>(
    slot: &mut Option<Boxed<M>>,
    reader: &mut Reader<'a>,
    cx: &mut Context<'_>,
) -> Result<(), DecodeError> {
    match slot {
        None => {
            cx.charge(size_of::<M>(), reader.at())?;
            merge(&mut **slot.insert(Boxed::new(M::fresh())), reader, cx)
        }
        Some(message) => again(&mut **message, reader, cx),
    }
}

/// Reads a nested message that must stand, and may have come before.
#[cfg_attr(not(debug_assertions), inline(always))]
pub fn required<'a, M: Message<'a>>(
    message: &mut M,
    seen: bool,
    reader: &mut Reader<'a>,
    cx: &mut Context<'_>,
) -> Result<(), DecodeError> {
    if seen { again(message, reader, cx) } else { merge(message, reader, cx) }
}

/// Reads a nested message once more: it merges into the earlier one, whose
/// spans stand elsewhere in the input.
#[cold]
#[inline(never)]
pub fn again<'a, M: Message<'a>>(
    message: &mut M,
    reader: &mut Reader<'a>,
    cx: &mut Context<'_>,
) -> Result<(), DecodeError> {
    let spans = core::mem::replace(&mut cx.spans, false);
    merge(message, reader, cx)?;
    cx.spans = spans;
    Ok(())
}

/// A box for a message of a oneof.
pub fn new_box<'a, M: Message<'a>>(
    reader: &Reader<'a>,
    cx: &mut Context<'_>,
) -> Result<Boxed<M>, DecodeError> {
    cx.charge(size_of::<M>(), reader.at())?;
    Ok(Boxed::new(M::fresh()))
}

/// Keeps a field that the message does not know.
#[cold]
#[inline(never)]
pub fn unknown<'a>(
    body: &'a [u8],
    reader: &mut Reader<'a>,
    tag: u32,
    unknown: &mut UnknownFields<'a>,
    cx: &mut Context<'_>,
) -> Result<(), DecodeError> {
    let value = reader.rest();
    reader.skip(tag, cx)?;
    let Place { start, end, tight } = place(body, value, reader, tag);
    if tight {
        return unknown.take_record(body, body.get(start..end).unwrap_or_default(), cx);
    }
    // The tag had needless bytes, so how long it was is not known.
    let (minimal, len) = varint(u64::from(tag));
    let minimal = minimal.get(..len).unwrap_or_default();
    let value = body.get(body.len() - value.len()..end).unwrap_or_default();
    unknown.take_copy(&[minimal, value].concat(), reader.at(), cx)
}

/// Where a field stands in its message.
pub(crate) struct Place {
    /// Where its tag begins, if that is `tight`.
    pub(crate) start: usize,
    /// Where its value ends.
    pub(crate) end: usize,
    /// The tag has no needless bytes.
    pub(crate) tight: bool,
}

/// Where the field stands that the reader has just passed. `value` is the rest
/// of the body from after the tag.
#[inline]
pub(crate) fn place(body: &[u8], value: &[u8], reader: &Reader<'_>, tag: u32) -> Place {
    let (minimal, len) = varint(u64::from(tag));
    let end = body.len() - reader.rest().len();
    let value = body.len() - value.len();
    let start = value.saturating_sub(len);
    Place { start, end, tight: body.get(start..value) == minimal.get(..len) }
}

/// Keeps a number that a closed enum does not declare as an unknown field.
#[cold]
pub fn undeclared(
    number: u32,
    value: i32,
    reader: &Reader<'_>,
    unknown: &mut UnknownFields<'_>,
    cx: &mut Context<'_>,
) -> Result<(), DecodeError> {
    let mut record = Vec::new();
    let mut writer = Writer::new(&mut record);
    writer.raw_varint(u64::from(number) << 3);
    writer.raw_varint(sign_extend(value));
    unknown.take_copy(&record, reader.at(), cx)
}

/// Reads the unknown JSON members that travel in a string field.
pub fn members<'a>(
    reader: &mut Reader<'a>,
    unknown: &mut UnknownFields<'a>,
    cx: &mut Context<'_>,
) -> Result<(), DecodeError> {
    let at = reader.at();
    let text = reader.string(cx)?;
    let Some(text) = text.as_borrowed() else { return Ok(()) };
    let mut json = crate::json::Reader::new(text);
    // The members stand in the message: their object is no level of its own.
    cx.leave();
    let checked =
        json.object_members(cx).map_err(|error| DecodeError::new(error.kind().clone(), at))?;
    cx.enter(at)?;
    if checked.is_empty() { Ok(()) } else { unknown.take_members(checked, at, cx) }
}

/// Refuses an event whose type is not the one asked for.
#[inline]
pub fn constant(
    value: &Option<Str<'_>>,
    expected: &'static str,
    reader: &Reader<'_>,
    cx: &mut Context<'_>,
) -> Result<(), DecodeError> {
    match value {
        Some(value) if **value != *expected => {
            let kind = DecodeErrorKind::WrongEventType { expected, found: value.as_str().into() };
            if !cx.options().keep_mismatched {
                return Err(DecodeError::new(kind, just_read(reader)));
            }
            cx.notice(just_read(reader), kind);
            Ok(())
        }
        _ => Ok(()),
    }
}

/// Address of the last byte of the field before the cursor, by which the
/// field's path is found.
fn just_read(reader: &Reader<'_>) -> usize {
    reader.at().saturating_sub(1)
}

/// Refuses JSON text that is not an object.
#[inline]
pub fn object(value: &Option<JsonText<'_>>, reader: &Reader<'_>) -> Result<(), DecodeError> {
    match value {
        Some(text) if !text.trim_ascii_start().starts_with('{') => {
            let kind = DecodeErrorKind::WrongType { expected: "an object" };
            Err(DecodeError::new(kind, just_read(reader)))
        }
        _ => Ok(()),
    }
}

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
    reader: &mut Reader<'a>,
    cx: &mut Context<'_>,
) -> Result<UnknownFields<'a>, DecodeError> {
    let body = reader.bytes()?;
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
#[inline]
pub fn time<'a, T: Time>(
    slot: &mut Option<T>,
    number: u32,
    reader: &mut Reader<'a>,
    unknown: &mut UnknownFields<'a>,
    cx: &mut Context<'_>,
) -> Result<(), DecodeError> {
    let rest = merge_time(slot.get_or_insert_default(), reader, cx)?;
    if rest.is_empty() { Ok(()) } else { keep_rest(&rest, number, reader, unknown, cx) }
}

#[cold]
fn keep_rest(
    rest: &UnknownFields<'_>,
    number: u32,
    reader: &Reader<'_>,
    unknown: &mut UnknownFields<'_>,
    cx: &mut Context<'_>,
) -> Result<(), DecodeError> {
    let mut record = Vec::new();
    let mut writer = Writer::new(&mut record);
    writer.raw_varint(u64::from(number) << 3 | 2);
    writer.bytes([], &rest.wire().concat());
    unknown.take_copy(&record, reader.at(), cx)
}

/// Writes a time without a tag.
#[inline]
pub(crate) fn write_time<T: Time>(time: T, writer: &mut Writer<'_>) {
    writer.nested(|writer| put_time_fields(time, writer));
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

/// Text of a `string` field that holds JSON, checked.
pub(crate) fn json_text<'a>(
    reader: &mut Reader<'a>,
    cx: &mut Context<'_>,
) -> Result<Str<'a>, DecodeError> {
    let at = reader.at();
    let text = reader.string(cx)?;
    let mut json = crate::json::Reader::new(&text);
    json.skip(cx)
        .and_then(|()| json.end())
        .map_err(|error| DecodeError::new(error.kind().clone(), at))?;
    Ok(text)
}

/// Whether the tag is that of a run of packed values.
pub(crate) const fn is_packed(tag: u32, codec: Codec) -> bool {
    tag & 7 == 2 && codec.wire_type() != 2
}
