//! A cursor over protobuf binary.

use crate::context::{Context, granted};
use crate::error::DecodeErrorKind::{InvalidLength, InvalidTag, InvalidVarint, UnexpectedEnd};
use crate::error::{DecodeError, DecodeErrorKind};
use crate::text::{Blob, Str};

/// What [`Reader::tag`] gives at the end of the message. No valid tag has this
/// value, since wire type 7 does not exist.
pub const END: u32 = u32::MAX;

/// So many bytes a length may have, needless ones included.
const MAX_LENGTH: usize = 5;

/// A cursor over protobuf binary.
///
/// Errors carry the address of the byte at which they were noticed; the entry
/// points turn it into an offset.
#[derive(Clone, Copy, Debug)]
pub struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    /// A cursor at the start of these bytes.
    #[cfg_attr(not(debug_assertions), inline(always))]
    #[must_use]
    pub const fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes }
    }

    /// What is still to be read.
    #[cfg_attr(not(debug_assertions), inline(always))]
    #[must_use]
    pub const fn rest(&self) -> &'a [u8] {
        self.rest
    }

    /// Address of the next byte.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn at(&self) -> usize {
        self.rest.as_ptr().addr()
    }

    #[cold]
    pub(crate) fn fail(&self, kind: DecodeErrorKind) -> DecodeError {
        DecodeError::new(kind, self.at())
    }

    /// The next tag, or [`END`].
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn tag(&mut self) -> Result<u32, DecodeError> {
        match self.rest {
            [] => Ok(END),
            [byte @ 8..=0x7f, rest @ ..] => {
                self.rest = rest;
                Ok(u32::from(*byte))
            }
            [low @ 0x80..=0xff, high @ 1..=0x7f, rest @ ..] => {
                self.rest = rest;
                Ok(u32::from(*low & 0x7f) | u32::from(*high) << 7)
            }
            rest => {
                let (tag, rest) = long_tag(rest)?;
                self.rest = rest;
                Ok(tag)
            }
        }
    }

    /// Passes over the next tag if it is this one in its shortest form.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn pass_tag(&mut self, tag: u32) -> bool {
        match self.rest {
            [byte, rest @ ..] if u32::from(*byte) == tag && tag < 0x80 => {
                self.rest = rest;
                true
            }
            [low, high, rest @ ..]
                if tag >= 0x80
                    && *low >= 0x80
                    && (u32::from(*low & 0x7f) | u32::from(*high) << 7) == tag
                    && *high < 0x80 =>
            {
                self.rest = rest;
                true
            }
            _ => false,
        }
    }

    /// A varint. The bits over 64 of a ten-byte varint are dropped.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn varint(&mut self) -> Result<u64, DecodeError> {
        if let [byte @ ..=0x7f, rest @ ..] = self.rest {
            self.rest = rest;
            return Ok(u64::from(*byte));
        }
        // The cursor itself stays here: were its address given away, it could
        // not be held in registers.
        let (value, len) = long_varint(self.rest);
        match self.rest.split_at_checked(len) {
            Some((bytes, rest)) if !bytes.is_empty() => {
                self.rest = rest;
                Ok(value)
            }
            _ => Err(no_varint(self.rest)),
        }
    }

    /// Four bytes.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn fixed32(&mut self) -> Result<[u8; 4], DecodeError> {
        self.array()
    }

    /// Eight bytes.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn fixed64(&mut self) -> Result<[u8; 8], DecodeError> {
        self.array()
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn array<const N: usize>(&mut self) -> Result<[u8; N], DecodeError> {
        match self.rest.split_first_chunk() {
            Some((chunk, rest)) => {
                self.rest = rest;
                Ok(*chunk)
            }
            None => Err(self.fail(DecodeErrorKind::UnexpectedEnd)),
        }
    }

    /// A length, of at most five bytes as in Google's runtimes, and as many bytes.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn bytes(&mut self) -> Result<&'a [u8], DecodeError> {
        let split = match self.rest {
            [len @ ..=0x7f, rest @ ..] => {
                self.rest = rest;
                rest.split_at_checked(usize::from(*len))
            }
            rest => {
                let (value, len) = long_varint(rest);
                let Some(rest) = rest.get(len..).filter(|_| (1..=MAX_LENGTH).contains(&len)) else {
                    return Err(no_length(rest, len));
                };
                self.rest = rest;
                usize::try_from(value).ok().and_then(|len| rest.split_at_checked(len))
            }
        };
        match split {
            Some((bytes, rest)) => {
                self.rest = rest;
                Ok(bytes)
            }
            None => Err(self.fail(DecodeErrorKind::UnexpectedEnd)),
        }
    }

    /// A length: gives all that follows it, and the length. Passes over as many
    /// bytes.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn bytes_in(&mut self) -> Result<(&'a [u8], usize), DecodeError> {
        let len = match self.rest {
            [len @ ..=0x7f, rest @ ..] => {
                self.rest = rest;
                u64::from(*len)
            }
            [low, high @ ..=0x7f, rest @ ..] => {
                self.rest = rest;
                u64::from(*low & 0x7f) | u64::from(*high) << 7
            }
            _ => self.varint()?,
        };
        let from = self.rest;
        let after = usize::try_from(len).ok().and_then(|len| Some((len, from.get(len..)?)));
        match after {
            Some((len, rest)) => {
                self.rest = rest;
                Ok((from, len))
            }
            None => Err(self.fail(DecodeErrorKind::UnexpectedEnd)),
        }
    }

    /// A `bytes` value.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn blob(&mut self, cx: &mut Context<'_>) -> Result<Blob<'a>, DecodeError> {
        let bytes = self.bytes()?;
        if cx.owns() { owned_blob(bytes, cx) } else { Ok(Blob::borrowed(bytes)) }
    }

    /// A `string` value.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn string(&mut self, cx: &mut Context<'_>) -> Result<Str<'a>, DecodeError> {
        let bytes = self.bytes()?;
        if cx.owns() { owned_text(bytes, cx) } else { text(bytes, cx) }
    }

    /// The two tags of a group are in the bytes given back.
    pub(crate) fn since(&self, start: Self) -> &'a [u8] {
        let len = start.rest.len().saturating_sub(self.rest.len());
        start.rest.get(..len).unwrap_or_default()
    }

    /// Passes over the value of a field.
    pub(crate) fn skip(&mut self, tag: u32, cx: &mut Context<'_>) -> Result<(), DecodeError> {
        match tag & 7 {
            0 => self.varint().map(drop),
            1 => self.fixed64().map(drop),
            2 => self.bytes().map(drop),
            3 => self.skip_group(tag, cx),
            5 => self.fixed32().map(drop),
            4 => Err(self.fail(DecodeErrorKind::UnexpectedEndGroup)),
            _ => Err(self.fail(DecodeErrorKind::InvalidTag)),
        }
    }

    fn skip_group(&mut self, tag: u32, cx: &mut Context<'_>) -> Result<(), DecodeError> {
        let mut open = alloc::vec::Vec::new();
        cx.enter(self.at())?;
        open.push(tag);
        while let Some(group) = open.last() {
            let at = *self;
            match self.tag()? {
                END => return Err(at.fail(DecodeErrorKind::UnexpectedEnd)),
                tag if tag & 7 == 3 => {
                    cx.enter(at.at())?;
                    open.push(tag);
                }
                tag if tag & 7 == 4 => {
                    if tag != group + 1 {
                        return Err(at.fail(DecodeErrorKind::UnexpectedEndGroup));
                    }
                    open.pop();
                    cx.leave();
                }
                tag => self.skip(tag, cx)?,
            }
        }
        Ok(())
    }
}

/// A tag of more than two bytes, or none.
#[cold]
fn long_tag(bytes: &[u8]) -> Result<(u32, &[u8]), DecodeError> {
    let (tag, len) = bytewise(bytes);
    let Some(rest) = bytes.get(len..).filter(|_| (1..=5).contains(&len)) else {
        // So few bytes are no tag only if each says that more follow.
        return Err(if bytes.len() < 5 {
            error(UnexpectedEnd, bytes, bytes.len())
        } else {
            error(InvalidTag, bytes, 0)
        });
    };
    match u32::try_from(tag) {
        Ok(tag) if tag >= 8 && tag & 7 < 6 => Ok((tag, rest)),
        _ => Err(error(InvalidTag, bytes, 0)),
    }
}

/// A varint of more than one byte, and its length; 0 if it is none.
#[cfg_attr(not(debug_assertions), inline(never))]
fn long_varint(bytes: &[u8]) -> (u64, usize) {
    let Some((chunk, after)) = bytes.split_first_chunk::<8>() else {
        return bytewise(bytes);
    };
    let word = u64::from_le_bytes(*chunk);
    if word & 0x8000 == 0 {
        return (word & 0x7f | word >> 1 & 0x3f80, 2);
    }
    let stops = !word & 0x8080_8080_8080_8080;
    if stops != 0 {
        // Keep the bytes up to the first that has no continuation bit.
        let word = word & (stops ^ stops.wrapping_sub(1));
        return (compact(word), (stops.trailing_zeros() / 8 + 1) as usize);
    }
    let low = compact(word);
    match after {
        [byte @ ..=0x7f, ..] => (low | u64::from(*byte) << 56, 9),
        [ninth, tenth @ ..=0x7f, ..] => {
            (low | u64::from(*ninth & 0x7f) << 56 | u64::from(*tenth) << 63, 10)
        }
        _ => (0, 0),
    }
}

/// The same byte by byte.
fn bytewise(bytes: &[u8]) -> (u64, usize) {
    let mut value = 0u64;
    for (index, byte) in bytes.iter().take(10).enumerate() {
        value |= u64::from(*byte & 0x7f) << (index * 7);
        if *byte < 0x80 {
            return (value, index + 1);
        }
    }
    (0, 0)
}

#[cold]
fn no_varint(bytes: &[u8]) -> DecodeError {
    if bytes.len() < 10 {
        error(UnexpectedEnd, bytes, bytes.len())
    } else {
        error(InvalidVarint, bytes, 0)
    }
}

#[cold]
fn no_length(bytes: &[u8], len: usize) -> DecodeError {
    if len > MAX_LENGTH { error(InvalidLength, bytes, 0) } else { no_varint(bytes) }
}

fn error(kind: DecodeErrorKind, bytes: &[u8], at: usize) -> DecodeError {
    DecodeError::new(kind, bytes.as_ptr().addr() + at)
}

/// Joins the low seven bits of eight bytes.
#[cfg_attr(not(debug_assertions), inline(always))]
const fn compact(word: u64) -> u64 {
    let word = word & 0x7f7f_7f7f_7f7f_7f7f;
    let word = (word & 0x007f_007f_007f_007f) | ((word & 0x7f00_7f00_7f00_7f00) >> 1);
    let word = (word & 0x0000_3fff_0000_3fff) | ((word & 0x3fff_0000_3fff_0000) >> 2);
    (word & 0x0000_0000_0fff_ffff) | ((word & 0x0fff_ffff_0000_0000) >> 4)
}

/// Bytes to text that borrows from them.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) fn text<'a>(bytes: &'a [u8], cx: &mut Context<'_>) -> Result<Str<'a>, DecodeError> {
    match Str::from_utf8(bytes) {
        Some(text) => Ok(text),
        None => replace_invalid(bytes, cx),
    }
}

/// Bytes to text that borrows nothing.
#[inline(never)]
fn owned_text(bytes: &[u8], cx: &mut Context<'_>) -> Result<Str<'static>, DecodeError> {
    cx.charge(bytes.len(), bytes.as_ptr().addr())?;
    text(bytes, cx).map(Str::into_owned)
}

/// Bytes that borrow nothing.
#[inline(never)]
fn owned_blob(bytes: &[u8], cx: &mut Context<'_>) -> Result<Blob<'static>, DecodeError> {
    cx.charge(bytes.len(), bytes.as_ptr().addr())?;
    Ok(Blob::borrowed(bytes).into_owned())
}

#[cold]
fn replace_invalid<'a>(bytes: &'a [u8], cx: &mut Context<'_>) -> Result<Str<'a>, DecodeError> {
    let at = bytes.as_ptr().addr();
    if !cx.options().replace_invalid_utf8 {
        return Err(DecodeError::new(DecodeErrorKind::InvalidUtf8, at));
    }
    cx.charge(bytes.len().saturating_mul(3), at)?;
    cx.notice(at, DecodeErrorKind::InvalidUtf8);
    let mut text = alloc::string::String::new();
    granted(text.try_reserve_exact(bytes.len().saturating_mul(3)), at)?;
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        if !chunk.invalid().is_empty() {
            text.push(char::REPLACEMENT_CHARACTER);
        }
    }
    Ok(text.into())
}

/// Undoes the zigzag form of a signed number.
#[cfg_attr(not(debug_assertions), inline(always))]
#[must_use]
pub const fn unzigzag32(value: u32) -> i32 {
    ((value >> 1) ^ (value & 1).wrapping_neg()).cast_signed()
}

/// Undoes the zigzag form of a signed number.
#[cfg_attr(not(debug_assertions), inline(always))]
#[must_use]
pub const fn unzigzag64(value: u64) -> i64 {
    ((value >> 1) ^ (value & 1).wrapping_neg()).cast_signed()
}

/// The low half of a varint, which is what a 32-bit field holds.
#[cfg_attr(not(debug_assertions), inline(always))]
#[must_use]
#[allow(clippy::cast_possible_truncation)] // protobuf cuts 32-bit values so
pub const fn low32(value: u64) -> u32 {
    value as u32
}

#[cfg(test)]
mod tests;
