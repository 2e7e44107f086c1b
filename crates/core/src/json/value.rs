//! How generated code reads and writes the values of JSON members.

use alloc::string::String;

use base64::Engine;
use base64::alphabet::{STANDARD, URL_SAFE};
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig, general_purpose};

use super::{Reader, Writer, go, number};
use crate::boxed::Boxed;
use crate::context::Context;
use crate::element::{Enumeration, out_of_range};
use crate::error::{DecodeError, DecodeErrorKind};
use crate::message::Message;
use crate::options::UnknownMembers;
use crate::stack::with_room_for;
use crate::text::{Blob, Str};
use crate::unknown::UnknownFields;

/// An integer type of at most 64 bits.
pub trait Int: TryFrom<i128> {
    /// The number of this magnitude and sign, if it fits.
    fn from_magnitude(magnitude: u64, negative: bool) -> Option<Self>;
}

macro_rules! ints {
    ($($type:ty),*) => {$(
        impl Int for $type {
            #[inline(always)]
            fn from_magnitude(magnitude: u64, negative: bool) -> Option<Self> {
                if !negative {
                    return Self::try_from(magnitude).ok();
                }
                0i64.checked_sub_unsigned(magnitude).and_then(|value| Self::try_from(value).ok())
            }
        }
    )*};
}

ints!(i32, u32, i64, u64);

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
#[inline]
pub fn integer<T: Int>(
    reader: &mut Reader<'_>,
    plain: bool,
    expected: &'static str,
    cx: &mut Context<'_>,
) -> Result<T, DecodeError> {
    let byte = reader.peek();
    let start = reader.offset();
    if byte == Some(b'"') && !plain {
        if let Some((value, negative)) = reader.quoted_digits() {
            return T::from_magnitude(value, negative).ok_or_else(|| out_of_range(expected, start));
        }
        let text = reader.string(cx)?;
        return integer_text(&text).ok_or_else(|| out_of_range(expected, start));
    }
    if let Some((value, negative)) = reader.digits() {
        return T::from_magnitude(value, negative).ok_or_else(|| out_of_range(expected, start));
    }
    let text = reader.number(expected)?;
    number::integer(text).ok_or_else(|| out_of_range(expected, start))
}

/// An integer as the whole of a text.
pub(crate) fn integer_text<T: Int>(text: &str) -> Option<T> {
    let whole = number::scan(text.as_bytes()) == Some(text.len());
    if whole { number::integer(text) } else { None }
}

#[inline]
pub(crate) fn put_integer<T: itoa::Integer>(value: T, quoted: bool, writer: &mut Writer<'_>) {
    let mut buffer = itoa::Buffer::new();
    let digits = buffer.format(value);
    if quoted {
        writer.raw("\"");
        writer.raw(digits);
        writer.raw("\"");
    } else {
        writer.raw(digits);
    }
}

macro_rules! floats {
    ($($type:ty, $read:ident, $put:ident, $write:ident, $go:ident, $parse:ident, $expected:literal;)*) => {$(
        pub(crate) fn $read(
            reader: &mut Reader<'_>,
            plain: bool,
            cx: &mut Context<'_>,
        ) -> Result<$type, DecodeError> {
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
    f64, double, put_double, write_double, write_go_double, double, "a number";
    f32, float, put_float, write_float, write_go_float, float, "a 32-bit number";
}

/// An enum value: its name or its number. `None` for a name that the enum does
/// not have, if the options say to ignore what is unknown.
pub fn enumeration<E: Enumeration>(
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
const NULL_VALUE: &str = "google.protobuf.NullValue";

#[cold]
fn unknown_name(name: &str, at: usize) -> DecodeError {
    DecodeError::new(DecodeErrorKind::UnknownEnumName(String::from(name)), at)
}

/// The value, or an error for an enum's name that is not known.
pub fn known<T>(value: Option<T>, reader: &Reader<'_>) -> Result<T, DecodeError> {
    value.ok_or_else(|| unknown_name("", reader.offset()))
}

/// Writes an enum value: its name, or its number if that is not declared.
#[inline]
pub fn put_enumeration<E: Enumeration>(value: E, writer: &mut Writer<'_>) {
    match E::INFO.name(value.into()) {
        Some(_) if E::INFO.full_name == NULL_VALUE => writer.raw("null"),
        Some(name) => {
            writer.raw("\"");
            writer.raw(name);
            writer.raw("\"");
        }
        None => put_integer::<i32>(value.into(), false, writer),
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
    let member = [key, reader.since(start)].concat();
    unknown.take_member_copy(&member, start, cx)?;
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
    with_room_for::<M, _>(|| message.read_json(reader, cx))
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

/// When an object is meant for a field of a oneof.
#[derive(Clone, Copy, Debug)]
pub struct Select {
    /// Conditions of a lower rank are tried first.
    pub rank: i32,
    /// One of these members is present …
    pub members: &'static [&'static str],
    /// … and, if there are any, is one of these strings.
    pub values: &'static [&'static str],
}

/// Which of the rules holds for the object that comes next, or their number if
/// none does. The lowest rank with a member that is present decides: if its
/// value is none of those named, no other rank is asked.
pub fn select(
    reader: &Reader<'_>,
    rules: &[Select],
    cx: &mut Context<'_>,
) -> Result<usize, DecodeError> {
    let mut reader = *reader;
    let mut best = (i32::MAX, rules.len());
    if reader.peek() != Some(b'{') || !reader.begin(cx)? {
        return Ok(best.1);
    }
    loop {
        let name = reader.name(cx)?;
        let text = match reader.peek() {
            Some(b'"') => Some(reader.string(cx)?),
            _ => {
                reader.skip(cx)?;
                None
            }
        };
        let named = rules.iter().enumerate().filter(|(_, rule)| rule.members.contains(&&*name));
        for (index, rule) in named {
            if rule.rank > best.0 {
                continue;
            }
            let meant = rule.values.is_empty()
                || text.as_ref().is_some_and(|text| rule.values.contains(&text.as_str()));
            if meant {
                best = (rule.rank, index);
            } else if rule.rank < best.0 {
                best = (rule.rank, rules.len());
            }
        }
        if !reader.more(cx)? {
            return Ok(best.1);
        }
    }
}

const LENIENT: GeneralPurposeConfig =
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
static ANY_STANDARD: GeneralPurpose = GeneralPurpose::new(&STANDARD, LENIENT);
/// Bits after the last byte are let pass, as the conformance suite asks.
static ANY_URL_SAFE: GeneralPurpose =
    GeneralPurpose::new(&URL_SAFE, LENIENT.with_decode_allow_trailing_bits(true));

/// Bytes: base64, standard or URL-safe, with or without padding.
pub(crate) fn base64<'a>(
    reader: &mut Reader<'a>,
    cx: &mut Context<'_>,
) -> Result<Blob<'a>, DecodeError> {
    let byte = reader.peek();
    let start = reader.offset();
    if byte != Some(b'"') {
        return Err(reader.wrong("a base64 string"));
    }
    let text: Str<'a> = reader.string(cx)?;
    // Padding is left out or whole.
    if text.ends_with('=') && !text.len().is_multiple_of(4) {
        return Err(DecodeError::new(DecodeErrorKind::InvalidBase64, start));
    }
    cx.charge(text.len(), start)?;
    let url_safe = text.bytes().any(|byte| matches!(byte, b'-' | b'_'));
    let engine = if url_safe { &ANY_URL_SAFE } else { &ANY_STANDARD };
    match engine.decode(text.as_bytes()) {
        Ok(bytes) => Ok(bytes.into()),
        Err(_) => Err(DecodeError::new(DecodeErrorKind::InvalidBase64, start)),
    }
}

pub(crate) fn put_base64(bytes: &[u8], writer: &mut Writer<'_>) {
    writer.raw("\"");
    general_purpose::STANDARD.encode_string(bytes, writer.out());
    writer.raw("\"");
}
