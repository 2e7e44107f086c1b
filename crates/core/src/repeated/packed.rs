//! Runs of packed numbers, looked at as a whole.
//!
//! A run whose values all stand in their shortest form, as every encoder writes
//! them, needs no second thought: it comes out as it went in, holds no value
//! that the schema does not declare, and its values are counted in one walk.
//! Any other run is read value by value.

use crate::element::{Codec, Element};
use crate::error::{DecodeError, DecodeErrorKind};
use crate::wire::{self, Reader};

/// How many values a packed run holds, if each is written as our encoder
/// would write it. Enums are left to their own check.
pub(super) fn canonical(codec: Codec, run: &[u8]) -> Option<usize> {
    match codec {
        Codec::Double | Codec::Fixed64 | Codec::Sfixed64 => whole(run, 8),
        Codec::Float | Codec::Fixed32 | Codec::Sfixed32 => whole(run, 4),
        Codec::Bool => run.iter().all(|byte| *byte < 2).then_some(run.len()),
        Codec::Int64 | Codec::Uint64 | Codec::Sint64 => varints(run, WIDE),
        Codec::Uint32 | Codec::Sint32 => varints(run, Longest { len: 5, last: 0x0f }),
        // A negative number has ten bytes.
        Codec::Int32 => varints(run, Longest { len: 5, last: 0x07 }),
        _ => None,
    }
}

fn whole(run: &[u8], size: usize) -> Option<usize> {
    run.len().is_multiple_of(size).then(|| run.len() / size)
}

/// The longest varint of a type: how many bytes, and the most in the last.
#[derive(Clone, Copy)]
struct Longest {
    len: usize,
    last: u8,
}

const WIDE: Longest = Longest { len: 10, last: 1 };
const CONTINUED: u64 = 0x8080_8080_8080_8080;

fn varints(mut run: &[u8], longest: Longest) -> Option<usize> {
    let mut count = 0;
    while let Some(chunk) = run.first_chunk::<8>() {
        let stops = !u64::from_le_bytes(*chunk) & CONTINUED;
        let len = (stops.trailing_zeros() / 8 + 1) as usize;
        run = if len > 8 { long(run, longest)? } else { short(run, len, longest)? };
        count += 1;
    }
    while !run.is_empty() {
        let len = run.iter().position(|byte| *byte < 0x80)? + 1;
        run = short(run, len, longest)?;
        count += 1;
    }
    Some(count)
}

/// What follows a varint of so many bytes, if it could not be shorter.
#[cfg_attr(not(debug_assertions), inline(always))]
fn short(run: &[u8], len: usize, longest: Longest) -> Option<&[u8]> {
    let (varint, rest) = run.split_at_checked(len)?;
    let last = *varint.last()?;
    let fits = len < longest.len || len == longest.len && last <= longest.last;
    (fits && (last > 0 || len == 1)).then_some(rest)
}

/// The same for a varint of more than eight bytes.
fn long(run: &[u8], longest: Longest) -> Option<&[u8]> {
    let len = run.iter().take(longest.len).position(|byte| *byte < 0x80)? + 1;
    short(run, len, longest)
}

/// Whether a field of this tag holds a run. For types that never stand in one the
/// compiler knows.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(super) fn is_packed<'a, T: Element<'a>>(tag: u32, codec: Codec) -> bool {
    T::wire_type(codec) != 2 && wire::is_packed(tag, codec)
}

/// The run of packed values.
pub(super) fn packed<'a>(reader: &mut Reader<'a>, codec: Codec) -> Result<Reader<'a>, DecodeError> {
    let inner = Reader::new(reader.bytes()?);
    let size = match codec.wire_type() {
        1 => 8,
        5 => 4,
        _ => 1,
    };
    if !inner.rest().len().is_multiple_of(size) {
        return Err(inner.fail(DecodeErrorKind::InvalidPackedLength));
    }
    Ok(inner)
}

#[cfg(test)]
mod tests;
