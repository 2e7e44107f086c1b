//! How generated code reads the fields of a message.

use super::reader::text;
use super::{Reader, record, sign_extend, varint};
use crate::boxed::Boxed;
use crate::context::Context;
use crate::element::Codec;
use crate::error::{DecodeError, DecodeErrorKind};
use crate::message::Message;
use crate::special::JsonText;
use crate::stack::with_room_for;
use crate::text::Str;
use crate::unknown::UnknownFields;

// A cursor whose address goes to a function that is not inlined cannot be held
// in registers. So what is called for a field takes the field's bytes, or a
// copy of the cursor.

/// Reads a nested message on top of what one holds.
#[cfg_attr(not(debug_assertions), inline(always))]
pub fn merge<'a, M: Message<'a>>(
    message: &mut M,
    reader: &mut Reader<'a>,
    cx: &mut Context<'_>,
) -> Result<(), DecodeError> {
    within(message, reader.bytes()?, cx)
}

#[cfg_attr(not(debug_assertions), inline(always))]
fn within<'a, M: Message<'a>>(
    message: &mut M,
    body: &'a [u8],
    cx: &mut Context<'_>,
) -> Result<(), DecodeError> {
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
        None => merge(fill(slot), reader, cx),
        Some(message) => again(message, reader, cx),
    }
}

/// A message in a place that has none. Its own function, so that without
/// optimisation the message on its way there takes stack for a moment only.
#[cfg_attr(not(debug_assertions), inline(always))]
fn fill<'s, 'a, M: Message<'a>>(slot: &'s mut Option<M>) -> &'s mut M {
    slot.insert(M::fresh())
}

/// Reads a nested message behind a pointer.
#[cfg_attr(not(debug_assertions), inline(always))]
pub fn boxed<'a, M: Message<'a>>(
    slot: &mut Option<Boxed<M>>,
    reader: &mut Reader<'a>,
    cx: &mut Context<'_>,
) -> Result<(), DecodeError> {
    let seen = slot.is_some();
    if !seen {
        cx.charge(size_of::<M>(), reader.at())?;
    }
    required(&mut **slot.get_or_insert_with(new_box), seen, reader, cx)
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
#[cfg_attr(not(debug_assertions), inline(always))]
pub fn again<'a, M: Message<'a>>(
    message: &mut M,
    reader: &mut Reader<'a>,
    cx: &mut Context<'_>,
) -> Result<(), DecodeError> {
    within_again(message, reader.bytes()?, cx)
}

#[cold]
#[inline(never)]
fn within_again<'a, M: Message<'a>>(
    message: &mut M,
    body: &'a [u8],
    cx: &mut Context<'_>,
) -> Result<(), DecodeError> {
    let spans = core::mem::replace(&mut cx.spans, false);
    within(message, body, cx)?;
    cx.spans = spans;
    Ok(())
}

/// A box with a message in which nothing is set.
#[inline(never)]
fn new_box<'a, M: Message<'a>>() -> Boxed<M> {
    Boxed::new(M::fresh())
}

/// Puts a message in which nothing is set into a oneof.
#[cfg_attr(not(debug_assertions), inline(always))]
pub fn start<'a, M: Message<'a>, T>(slot: &mut Option<T>, member: fn(M) -> T) {
    *slot = Some(member(M::fresh()));
}

/// The same behind a pointer.
#[cfg_attr(not(debug_assertions), inline(always))]
pub fn start_boxed<'a, M: Message<'a>, T>(slot: &mut Option<T>, member: fn(Boxed<M>) -> T) {
    *slot = Some(member(new_box()));
}

/// Reads a member of a oneof behind a pointer, which remembers what it took.
#[cfg_attr(not(debug_assertions), inline(always))]
pub fn boxed_member<'a, M: Message<'a>>(
    message: &mut Boxed<M>,
    again: bool,
    reader: &mut Reader<'a>,
    cx: &mut Context<'_>,
) -> Result<(), DecodeError> {
    let left = cx.memory();
    if !again {
        cx.charge(size_of::<M>(), reader.at())?;
    }
    required(&mut **message, again, reader, cx)?;
    message.note_charge(left, cx.memory());
    Ok(())
}

/// Drops the member of a oneof that another one replaces, and gives back what
/// was charged for it.
#[cfg_attr(not(debug_assertions), inline(always))]
pub fn replace<T>(slot: &mut Option<T>, charged: fn(&T) -> usize, cx: &mut Context<'_>) {
    if slot.is_some() {
        release(slot, charged, cx);
    }
}

#[cold]
#[inline(never)]
fn release<T>(slot: &mut Option<T>, charged: fn(&T) -> usize, cx: &mut Context<'_>) {
    if let Some(old) = slot.take() {
        cx.give_back(cx.memory().saturating_add(charged(&old)));
    }
}

/// Keeps a field that the message does not know.
#[cfg_attr(not(debug_assertions), inline(always))]
pub fn unknown<'a>(
    body: &'a [u8],
    reader: &mut Reader<'a>,
    tag: u32,
    unknown: &mut UnknownFields<'a>,
    cx: &mut Context<'_>,
) -> Result<(), DecodeError> {
    let mut after = *reader;
    keep_unknown(body, &mut after, tag, unknown, cx)?;
    *reader = after;
    Ok(())
}

#[cold]
#[inline(never)]
fn keep_unknown<'a>(
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
    unknown.take_copy(&[minimal, value], reader.at(), cx)
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
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) fn place(body: &[u8], value: &[u8], reader: &Reader<'_>, tag: u32) -> Place {
    let len = match tag {
        0..0x80 => 1,
        0x80..0x4000 => 2,
        _ => varint(u64::from(tag)).1,
    };
    let end = body.len() - reader.rest().len();
    let value = body.len() - value.len();
    // A varint with needless bytes ends in a zero; no tag is zero.
    let tight = value.checked_sub(1).and_then(|last| body.get(last)) != Some(&0);
    Place { start: value.saturating_sub(len), end, tight }
}

/// Keeps a number that a closed enum does not declare as an unknown field.
#[cfg_attr(not(debug_assertions), inline(always))]
pub fn undeclared(
    number: u32,
    value: i32,
    reader: &Reader<'_>,
    unknown: &mut UnknownFields<'_>,
    cx: &mut Context<'_>,
) -> Result<(), DecodeError> {
    keep_undeclared(number, value, reader.at(), unknown, cx)
}

#[cold]
fn keep_undeclared(
    number: u32,
    value: i32,
    at: usize,
    unknown: &mut UnknownFields<'_>,
    cx: &mut Context<'_>,
) -> Result<(), DecodeError> {
    let record = record(|writer| {
        writer.raw_varint(u64::from(number) << 3);
        writer.raw_varint(sign_extend(value));
    });
    unknown.take_copy(&[&record], at, cx)
}

/// Reads the unknown JSON members that travel in a string field.
#[cfg_attr(not(debug_assertions), inline(always))]
pub fn members<'a>(
    reader: &mut Reader<'a>,
    unknown: &mut UnknownFields<'a>,
    cx: &mut Context<'_>,
) -> Result<(), DecodeError> {
    let at = reader.at();
    let text = text(reader.bytes()?, cx)?;
    take_members(&text, at, unknown, cx)
}

#[inline(never)]
fn take_members<'a>(
    text: &Str<'a>,
    at: usize,
    unknown: &mut UnknownFields<'a>,
    cx: &mut Context<'_>,
) -> Result<(), DecodeError> {
    let Some(text) = text.as_borrowed() else { return Ok(()) };
    let mut json = crate::json::Reader::new(text);
    // The members stand in the message: their object is no level of its own.
    cx.leave();
    let checked =
        json.object_members(cx).map_err(|error| DecodeError::new(error.kind().clone(), at))?;
    cx.enter(at)?;
    if checked.is_empty() { Ok(()) } else { unknown.merge_members(checked, at, cx) }
}

/// Refuses an event whose type is not the one asked for.
#[cfg_attr(not(debug_assertions), inline(always))]
pub fn constant(
    value: &Option<Str<'_>>,
    expected: &'static str,
    reader: &Reader<'_>,
    cx: &mut Context<'_>,
) -> Result<(), DecodeError> {
    match value {
        Some(value) if **value != *expected => {
            other_constant(value, expected, just_read(reader), cx)
        }
        _ => Ok(()),
    }
}

#[cold]
fn other_constant(
    value: &str,
    expected: &'static str,
    at: usize,
    cx: &mut Context<'_>,
) -> Result<(), DecodeError> {
    let kind = DecodeErrorKind::WrongEventType { expected, found: value.into() };
    if !cx.options().keep_mismatched {
        return Err(DecodeError::new(kind, at));
    }
    cx.notice(at, kind);
    Ok(())
}

/// Address of the last byte of the field before the cursor, by which the
/// field's path is found.
#[cfg_attr(not(debug_assertions), inline(always))]
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

/// Text of a `string` field that holds JSON, checked.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) fn json_text<'a>(
    reader: &mut Reader<'a>,
    cx: &mut Context<'_>,
) -> Result<Str<'a>, DecodeError> {
    let at = reader.at();
    let text = reader.string(cx)?;
    check_json(&text, at, cx)?;
    Ok(text)
}

fn check_json(text: &str, at: usize, cx: &mut Context<'_>) -> Result<(), DecodeError> {
    let mut json = crate::json::Reader::new(text);
    json.skip(cx)
        .and_then(|()| json.end())
        .map_err(|error| DecodeError::new(error.kind().clone(), at))
}

/// Whether the tag is that of a run of packed values.
pub(crate) const fn is_packed(tag: u32, codec: Codec) -> bool {
    tag & 7 == 2 && codec.wire_type() != 2
}
