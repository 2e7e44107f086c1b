//! Records after their length, and the one record that is the whole stream.

use alloc::vec::Vec;

use super::{Buffer, Span, buffer::offset, error, too_long};
use crate::error::{DecodeError, DecodeErrorKind, EncodeError};

/// Splits at lengths. A length that is wrong leaves no way to find the next
/// record, so any error is the last thing that comes.
#[derive(Clone, Debug)]
pub(super) struct LengthSplitter {
    state: State,
    prefix: Prefix,
    max: usize,
}

#[derive(Clone, Copy, Debug)]
enum State {
    Prefix,
    /// The length is read, so many bytes are to follow.
    Body(usize),
    Done,
}

#[derive(Clone, Copy, Debug)]
enum Prefix {
    Varint,
    U32Le,
    /// None: the record ends with the stream.
    Whole,
}

impl LengthSplitter {
    pub(super) fn varint(max: usize) -> Self {
        Self { state: State::Prefix, prefix: Prefix::Varint, max }
    }

    pub(super) fn u32_le(max: usize) -> Self {
        Self { state: State::Prefix, prefix: Prefix::U32Le, max }
    }

    pub(super) fn whole(max: usize) -> Self {
        Self { state: State::Prefix, prefix: Prefix::Whole, max }
    }

    /// Whether a length may follow.
    pub(super) fn is_between(&self) -> bool {
        matches!(self.state, State::Prefix)
    }

    pub(super) fn next(&mut self, input: &mut Buffer) -> Result<Option<Span>, DecodeError> {
        let next = self.advance(input);
        if next.is_err() {
            self.state = State::Done;
        }
        next
    }

    fn advance(&mut self, input: &mut Buffer) -> Result<Option<Span>, DecodeError> {
        if let State::Prefix = self.state {
            let Some((used, length)) = self.length(input)? else {
                return self.wait(input);
            };
            input.consume(used);
            self.state = State::Body(length);
        }
        match self.state {
            State::Body(length) if input.rest().len() >= length => {
                self.state = match self.prefix {
                    Prefix::Whole => State::Done,
                    _ => State::Prefix,
                };
                let span =
                    Span { offset: input.offset(), range: input.start()..input.start() + length };
                input.consume(length);
                Ok(Some(span))
            }
            State::Body(_) => self.wait(input),
            State::Prefix | State::Done => {
                input.clear();
                Ok(None)
            }
        }
    }

    /// Nothing to give yet, or an end inside a record, or the end.
    fn wait(&mut self, input: &mut Buffer) -> Result<Option<Span>, DecodeError> {
        input.wait();
        let rest = input.rest().len();
        let inside = rest > 0 || matches!(self.state, State::Body(_));
        if input.is_finished() && inside {
            let end = input.offset().saturating_add(offset(rest));
            return Err(error(DecodeErrorKind::UnexpectedEnd, end));
        }
        Ok(None)
    }

    /// The prefix's size and the length in it, or `None` when bytes are missing.
    fn length(&self, input: &Buffer) -> Result<Option<(usize, usize)>, DecodeError> {
        let rest = input.rest();
        let found = match self.prefix {
            Prefix::Varint => read_varint(rest)
                .ok_or_else(|| error(DecodeErrorKind::InvalidVarint, input.offset()))?,
            Prefix::U32Le => {
                rest.first_chunk().map(|prefix: &[u8; 4]| (4, u32::from_le_bytes(*prefix).into()))
            }
            Prefix::Whole => {
                (input.is_finished() || rest.len() > self.max).then_some((0, offset(rest.len())))
            }
        };
        let Some((used, length)) = found else {
            return Ok(None);
        };
        match usize::try_from(length) {
            Ok(length) if length <= self.max => Ok(Some((used, length))),
            _ => Err(too_long(self.max, input.offset())),
        }
    }
}

/// A varint's size and value, cut to 64 bits as everywhere in the binary
/// format; `Some(None)` when bytes are missing, `None` when it has more than
/// ten.
pub(super) fn read_varint(bytes: &[u8]) -> Option<Option<(usize, u64)>> {
    let mut value = 0_u64;
    for (index, (byte, shift)) in bytes.iter().zip((0..70_u32).step_by(7)).enumerate() {
        value |= u64::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return Some(Some((index + 1, value)));
        }
    }
    (bytes.len() < 10).then_some(None)
}

/// Writes a record's length as a varint.
pub(super) fn write_varint(length: usize, out: &mut Vec<u8>) {
    let mut rest = offset(length);
    while rest > 0x7f {
        out.push((rest & 0x7f) as u8 | 0x80);
        rest >>= 7;
    }
    out.push((rest & 0x7f) as u8);
}

/// A record's length as four little-endian bytes.
pub(super) fn u32_le(length: usize) -> Result<[u8; 4], EncodeError> {
    let limit = usize::try_from(u32::MAX).unwrap_or(usize::MAX);
    match u32::try_from(length) {
        Ok(length) => Ok(length.to_le_bytes()),
        Err(_) => Err(EncodeError::TooLarge { size: length, limit }),
    }
}

#[cfg(test)]
mod tests {
    use super::{EncodeError, read_varint, u32_le};

    #[test]
    fn a_length_over_32_bits_is_too_large() {
        let max = usize::try_from(u32::MAX).unwrap();
        assert_eq!(u32_le(max), Ok([0xff; 4]));
        let error = EncodeError::TooLarge { size: max + 1, limit: max };
        assert_eq!(u32_le(max + 1), Err(error));
    }

    #[test]
    fn a_varint_has_up_to_ten_bytes_and_64_bits() {
        assert_eq!(read_varint(b""), Some(None));
        assert_eq!(read_varint(&[0x80; 9]), Some(None));
        assert_eq!(read_varint(&[0x80; 10]), None);
        assert_eq!(read_varint(&[0x96, 0x01, 0xff]), Some(Some((2, 150))));
        assert_eq!(read_varint(&[0x83, 0x80, 0x00]), Some(Some((3, 3))));
        let max = [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f];
        assert_eq!(read_varint(&max), Some(Some((10, u64::MAX))));
    }
}
