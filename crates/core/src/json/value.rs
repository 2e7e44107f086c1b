//! How generated code reads and writes the values of JSON members.

use alloc::string::String;

use super::buffer::Integer;
use super::key::Key;
use super::{Reader, Writer, go, number};
use crate::boxed::Boxed;
use crate::context::Context;
use crate::element::{Enumeration, out_of_range};
use crate::error::{DecodeError, DecodeErrorKind};
use crate::info::EnumInfo;
use crate::message::Message;
use crate::options::UnknownMembers;
use crate::stack::with_room_for;
use crate::text::Str;
use crate::unknown::UnknownFields;

/// An integer type of at most 64 bits.
pub trait Int: TryFrom<i128> + Copy {
    /// The greatest number of the type.
    const MAX: u64;

    /// The number of this magnitude and sign, if it fits.
    fn from_magnitude(magnitude: u64, negative: bool) -> Option<Self>;

    /// Magnitude and sign of the number.
    fn magnitude(self) -> Integer;
}

macro_rules! ints {
    ($($type:ty: |$value:ident| $magnitude:expr, $negative:expr;)*) => {$(
        impl Int for $type {
            const MAX: u64 = <$type>::MAX as u64;

            #[inline(always)]
            fn from_magnitude(magnitude: u64, negative: bool) -> Option<Self> {
                if !negative {
                    return Self::try_from(magnitude).ok();
                }
                0i64.checked_sub_unsigned(magnitude).and_then(|value| Self::try_from(value).ok())
            }

            #[cfg_attr(not(debug_assertions), inline(always))]
            fn magnitude(self) -> Integer {
                let $value = self;
                Integer { magnitude: u64::from($magnitude), negative: $negative }
            }
        }
    )*};
}

ints! {
    i32: |value| value.unsigned_abs(), value < 0;
    u32: |value| value, false;
    i64: |value| value.unsigned_abs(), value < 0;
    u64: |value| value, false;
}

/// Names the object's member as seen; a second one of the same index is an
/// error.
#[cfg_attr(not(debug_assertions), inline(always))]
pub fn once(
    seen: &mut u64,
    index: u32,
    name: &'static str,
    reader: &Reader<'_>,
) -> Result<(), DecodeError> {
    let bit = 1 << index;
    if *seen & bit != 0 {
        return Err(duplicate(name, reader));
    }
    *seen |= bit;
    Ok(())
}

#[cold]
fn duplicate(name: &'static str, reader: &Reader<'_>) -> DecodeError {
    reader.fail(DecodeErrorKind::DuplicateMember(String::from(name)))
}

/// An integer: a number in any integral decimal spelling or, unless `plain`,
/// such a number in a string.
#[cfg_attr(not(debug_assertions), inline(always))]
pub fn integer<T: Int>(
    reader: &mut Reader<'_>,
    plain: bool,
    expected: &'static str,
    cx: &mut Context<'_>,
) -> Result<T, DecodeError> {
    let digits = if plain { reader.digits::<false>(T::MAX) } else { reader.digits::<true>(T::MAX) };
    match digits.and_then(|value| T::from_magnitude(value, false)) {
        Some(value) => Ok(value),
        None => integer_slowly(reader, plain, expected, cx),
    }
}

#[cold]
#[inline(never)]
fn integer_slowly<T: Int>(
    reader: &mut Reader<'_>,
    plain: bool,
    expected: &'static str,
    cx: &mut Context<'_>,
) -> Result<T, DecodeError> {
    let byte = reader.peek();
    let start = reader.offset();
    if let Some(value) = reader.plain_integer(!plain) {
        return Ok(value);
    }
    let value = if byte == Some(b'"') && !plain {
        integer_text(&reader.string(cx)?)
    } else {
        number::integer(reader.number(expected)?)
    };
    value.ok_or_else(|| out_of_range(expected, start))
}

/// An integer as the whole of a text.
pub(crate) fn integer_text<T: Int>(text: &str) -> Option<T> {
    let whole = number::scan(text.as_bytes()) == Some(text.len());
    if whole { number::integer(text) } else { None }
}

/// Writes an integer.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) fn put_integer<T: Int>(value: T, quoted: bool, writer: &mut Writer<'_>) {
    writer.integer_then(Key::NONE, value.magnitude(), quoted, b':');
    writer.out().pop();
}

/// Writes an integer as a member.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) fn put_integer_member<T: Int>(
    key: &'static Key,
    value: T,
    quoted: bool,
    writer: &mut Writer<'_>,
) {
    writer.integer_then(key, value.magnitude(), quoted, b',');
}

macro_rules! floats {
    ($($type:ty, $whole:ty, $read:ident, $put:ident, $write:ident, $go:ident, $parse:ident, $expected:literal;)*) => {$(
        pub(crate) fn $read(
            reader: &mut Reader<'_>,
            plain: bool,
            cx: &mut Context<'_>,
        ) -> Result<$type, DecodeError> {
            // Whole numbers that the type holds exactly need no rounding.
            let whole = reader.digits::<false>(u64::from(<$whole>::MAX));
            if let Some(whole) = whole.and_then(|whole| <$whole>::try_from(whole).ok()) {
                return Ok(<$type>::from(whole));
            }
            let byte = reader.peek();
            let start = reader.offset();
            let bad = || out_of_range($expected, start);
            if byte != Some(b'"') {
                let text = reader.number($expected)?;
                return number::$parse(text).ok_or_else(bad);
            }
            let text = reader.string(cx)?;
            match text.as_str() {
                "NaN" => Ok(<$type>::NAN),
                "Infinity" => Ok(<$type>::INFINITY),
                "-Infinity" => Ok(<$type>::NEG_INFINITY),
                _ if plain => {
                    Err(DecodeError::new(DecodeErrorKind::WrongType { expected: $expected }, start))
                }
                text if number::scan(text.as_bytes()) == Some(text.len()) => {
                    number::$parse(text).ok_or_else(bad)
                }
                _ => Err(bad()),
            }
        }

        pub(crate) fn $put(value: $type, writer: &mut Writer<'_>) {
            if value.is_finite() && writer.style().go_numbers {
                go::$go(writer.out(), value);
            } else if value.is_finite() {
                number::$write(writer.out(), value);
            } else {
                writer.raw(if value.is_nan() {
                    "\"NaN\""
                } else if value > 0.0 {
                    "\"Infinity\""
                } else {
                    "\"-Infinity\""
                });
            }
        }
    )*};
}

floats! {
    f64, u32, double, put_double, write_double, write_go_double, double, "a number";
    f32, u16, float, put_float, write_float, write_go_float, float, "a 32-bit number";
}

/// An enum value: its name or its number. `None` for a name that the enum does
/// not have, if the options say to ignore what is unknown.
#[cfg_attr(not(debug_assertions), inline(always))]
pub fn enumeration<E: Enumeration>(
    reader: &mut Reader<'_>,
    cx: &mut Context<'_>,
) -> Result<Option<E>, DecodeError> {
    match declared(reader, E::INFO) {
        Some(number) => Ok(Some(E::from(number))),
        None => enumeration_slowly(reader, cx),
    }
}

/// Passes over a name of this enum, if one stands here plainly.
#[cfg_attr(not(debug_assertions), inline(always))]
fn declared(reader: &mut Reader<'_>, info: &EnumInfo) -> Option<i32> {
    reader.plain_string_for(|name| info.number(name))
}

#[cold]
#[inline(never)]
fn enumeration_slowly<E: Enumeration>(
    reader: &mut Reader<'_>,
    cx: &mut Context<'_>,
) -> Result<Option<E>, DecodeError> {
    let byte = reader.peek();
    let start = reader.offset();
    if byte == Some(b'n') && E::INFO.full_name == NULL_VALUE {
        reader.null()?;
        return Ok(Some(E::default()));
    }
    if byte != Some(b'"') {
        let number = integer::<i32>(reader, false, "an enum's name or number", cx)?;
        return Ok(Some(E::from(number)));
    }
    let name = reader.string(cx)?;
    match E::INFO.number(&name) {
        Some(number) => Ok(Some(E::from(number))),
        None if cx.options().unknown_members == UnknownMembers::Ignore => Ok(None),
        None => Err(unknown_name(&name, start)),
    }
}

/// The enum whose one value is written as `null`.
pub(crate) const NULL_VALUE: &str = "google.protobuf.NullValue";

#[cold]
fn unknown_name(name: &str, at: usize) -> DecodeError {
    DecodeError::new(DecodeErrorKind::UnknownEnumName(String::from(name)), at)
}

/// The value, or an error for an enum's name that is not known.
pub fn known<T>(value: Option<T>, reader: &Reader<'_>) -> Result<T, DecodeError> {
    value.ok_or_else(|| unknown_name("", reader.offset()))
}

/// Writes an enum value: its name, or its number if that is not declared.
pub fn put_enumeration<E: Enumeration>(value: E, writer: &mut Writer<'_>) {
    put_enumeration_member(Key::NONE, value, writer);
    writer.out().pop();
}

/// Writes an enum value as a member.
#[cfg_attr(not(debug_assertions), inline(always))]
pub fn put_enumeration_member<E: Enumeration>(
    key: &'static Key,
    value: E,
    writer: &mut Writer<'_>,
) {
    match E::INFO.name(value.into()) {
        Some(_) if E::INFO.full_name == NULL_VALUE => {
            writer.name(key);
            writer.raw("null,");
        }
        Some(name) => writer.string_then(key, name, b','),
        None => put_integer_member::<i32>(key, value.into(), false, writer),
    }
}

/// An enum value by name or number, in a message that keeps unknown members:
/// a member with a name that is not declared is kept as it is.
pub fn known_name<'a, E: Enumeration>(
    reader: &mut Reader<'a>,
    key: &'static str,
    unknown: &mut UnknownFields<'a>,
    cx: &mut Context<'_>,
) -> Result<Option<E>, DecodeError> {
    if let Some(number) = declared(reader, E::INFO) {
        return Ok(Some(E::from(number)));
    }
    let byte = reader.peek();
    let start = reader.offset();
    if byte != Some(b'"') {
        return enumeration(reader, cx);
    }
    let name = reader.string(cx)?;
    if let Some(number) = E::INFO.number(&name) {
        return Ok(Some(E::from(number)));
    }
    if cx.options().unknown_members == UnknownMembers::Ignore {
        return Ok(None);
    }
    unknown.take_member_copy(&[key, reader.since(start)], start, cx)?;
    Ok(None)
}

/// Refuses an event whose type is not the one asked for.
#[inline]
pub fn constant(
    value: &Option<Str<'_>>,
    expected: &'static str,
    reader: &Reader<'_>,
) -> Result<(), DecodeError> {
    match value {
        Some(value) if **value != *expected => {
            let found = String::from(value.as_str());
            Err(reader.fail(DecodeErrorKind::WrongEventType { expected, found }))
        }
        _ => Ok(()),
    }
}

/// Reads a nested message.
#[inline]
pub fn message<'a, M: Message<'a>>(
    message: &mut M,
    reader: &mut Reader<'a>,
    cx: &mut Context<'_>,
) -> Result<(), DecodeError> {
    let start = reader.offset();
    with_room_for::<M, _>(|| message.read_json(reader, cx))?;
    message.unknown_fields().check_names(start, cx)
}

/// Passes over a message that is read again when it is asked for. What it held
/// is not charged.
#[inline(never)]
pub fn pass_message<'a, M: Message<'a>>(
    reader: &mut Reader<'a>,
    cx: &mut Context<'_>,
) -> Result<(), DecodeError> {
    if cx.trusted {
        return reader.skip(cx);
    }
    let budget = cx.memory();
    message(&mut M::fresh(), reader, cx)?;
    cx.give_back(budget);
    Ok(())
}

/// Writes a nested message.
#[inline]
pub fn put_message<'a, M: Message<'a>>(message: &M, writer: &mut Writer<'_>) {
    with_room_for::<M, _>(|| message.put_json(writer));
}

/// A box for a message that may be large or nest.
pub fn new_box<'a, M: Message<'a>>(
    reader: &Reader<'a>,
    cx: &mut Context<'_>,
) -> Result<Boxed<M>, DecodeError> {
    cx.charge(size_of::<M>(), reader.offset())?;
    Ok(Boxed::new(M::fresh()))
}
