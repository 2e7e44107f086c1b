//! Writes protobuf binary forward, without a pass for the lengths.

use alloc::{string::String, vec::Vec};

use crate::error::EncodeError;
use crate::limits::Limits;
use crate::message::Message;
use crate::stack::with_room_for;
use crate::unknown::UnknownFields;

/// Writes protobuf binary to the end of a vector.
///
/// A nested message is written before its length is known. Two bytes are left
/// for the length; a shorter one moves the (at most 127 byte) message by one, a
/// longer one is noted and put in by one pass at the end. So every byte moves
/// at most once however deep messages nest.
#[derive(Debug)]
pub struct Writer<'b> {
    out: &'b mut Vec<u8>,
    inserts: Vec<Insert>,
    /// Bytes that `inserts` will add.
    pending: usize,
    depth: u32,
    max_depth: u32,
    too_deep: bool,
}

#[derive(Debug)]
struct Insert {
    /// Where in the vector the length's two placeholder bytes stand.
    at: usize,
    len: usize,
}

impl<'b> Writer<'b> {
    pub(crate) fn new(out: &'b mut Vec<u8>) -> Self {
        let max_depth = Limits::DEFAULT.max_depth;
        Self { out, inserts: Vec::new(), pending: 0, depth: max_depth, max_depth, too_deep: false }
    }

    pub(crate) fn with_max_depth(mut self, max_depth: u32) -> Self {
        (self.depth, self.max_depth) = (max_depth, max_depth);
        self
    }

    pub(crate) fn finish(mut self, name: &str) -> Result<(), EncodeError> {
        if self.too_deep {
            return Err(EncodeError::TooDeep { path: String::from(name), limit: self.max_depth });
        }
        if !self.inserts.is_empty() {
            self.insert_lengths();
        }
        Ok(())
    }

    /// A varint field.
    #[inline(always)]
    pub fn varint<const N: usize>(&mut self, tag: [u8; N], value: u64) {
        self.out.reserve(N + 16);
        self.out.extend_from_slice(&tag);
        if value < 0x80 {
            self.out.push(low8(value));
        } else {
            let (bytes, len) = varint(value);
            self.short(u128::from_le_bytes(bytes), len);
        }
    }

    /// Up to 16 bytes: a copy of constant size, cut to length, which is faster
    /// than a copy of that length.
    #[inline(always)]
    fn short(&mut self, bytes: u128, len: usize) {
        let end = self.out.len() + len;
        self.out.extend_from_slice(&bytes.to_le_bytes());
        self.out.truncate(end);
    }

    /// A field of four bytes.
    #[inline(always)]
    pub fn fixed32<const N: usize>(&mut self, tag: [u8; N], value: [u8; 4]) {
        self.out.reserve(N + 4);
        self.out.extend_from_slice(&tag);
        self.out.extend_from_slice(&value);
    }

    /// A field of eight bytes.
    #[inline(always)]
    pub fn fixed64<const N: usize>(&mut self, tag: [u8; N], value: [u8; 8]) {
        self.out.reserve(N + 8);
        self.out.extend_from_slice(&tag);
        self.out.extend_from_slice(&value);
    }

    /// A string or bytes field.
    #[inline(always)]
    pub fn bytes<const N: usize>(&mut self, tag: [u8; N], value: &[u8]) {
        self.out.reserve(N + 10 + value.len().max(16));
        self.out.extend_from_slice(&tag);
        self.len(value.len());
        match short(value) {
            Some(bytes) => self.short(bytes, value.len()),
            None => self.out.extend_from_slice(value),
        }
    }

    /// A nested message.
    #[inline(always)]
    pub fn message<'a, const N: usize, M: Message<'a>>(&mut self, tag: [u8; N], message: &M) {
        self.out.extend_from_slice(&tag);
        self.nested(|w| with_room_for::<M, _>(|| message.write_wire(w)));
    }

    /// The unknown fields of a message.
    #[inline(always)]
    pub fn unknown(&mut self, unknown: &UnknownFields<'_>) {
        if !unknown.is_empty() {
            for piece in unknown.wire() {
                self.out.extend_from_slice(piece);
            }
        }
    }

    /// The unknown JSON members of a message, as the text of a JSON object.
    pub fn members<const N: usize>(&mut self, tag: [u8; N], unknown: &UnknownFields<'_>) {
        if unknown.has_members() {
            let members = unknown.members();
            self.out.extend_from_slice(&tag);
            self.len(members.len() + 2);
            self.out.push(b'{');
            self.out.extend_from_slice(members.as_bytes());
            self.out.push(b'}');
        }
    }

    /// Bytes that are whole fields.
    pub(crate) fn raw(&mut self, fields: &[u8]) {
        self.out.extend_from_slice(fields);
    }

    pub(crate) fn raw_varint(&mut self, value: u64) {
        let (bytes, len) = varint(value);
        self.out.extend_from_slice(bytes.get(..len).unwrap_or_default());
    }

    #[inline(always)]
    fn len(&mut self, len: usize) {
        if len < 0x80 {
            self.out.push(low8(len as u64));
        } else {
            self.raw_varint(len as u64);
        }
    }

    /// Something with a length before it.
    #[inline]
    pub(crate) fn nested(&mut self, body: impl FnOnce(&mut Self)) {
        let Some(depth) = self.depth.checked_sub(1) else {
            self.too_deep = true;
            return;
        };
        self.depth = depth;
        self.prefixed(body);
        self.depth += 1;
    }

    /// Something with a length before it that is no message.
    #[inline]
    pub(crate) fn prefixed(&mut self, body: impl FnOnce(&mut Self)) {
        let pending = self.pending;
        let at = self.out.len();
        self.out.extend_from_slice(&[0, 0]);
        body(self);
        let start = at + 2;
        let len = self.out.len() - start + (self.pending - pending);
        self.close(at, start, len);
    }

    #[inline]
    fn close(&mut self, at: usize, start: usize, len: usize) {
        if len < 0x80 {
            if let Some(place) = self.out.get_mut(at) {
                *place = low8(len as u64);
            }
            self.out.copy_within(start.., at + 1);
            self.out.truncate(self.out.len() - 1);
        } else if len < 0x4000 {
            if let Some([low, high]) = self.out.get_mut(at..start) {
                *low = low8(len as u64) | 0x80;
                *high = low8((len >> 7) as u64);
            }
        } else {
            self.pending += varint(len as u64).1 - 2;
            self.inserts.push(Insert { at, len });
        }
    }

    #[cold]
    fn insert_lengths(&mut self) {
        self.inserts.sort_unstable_by_key(|insert| insert.at);
        let mut from = self.out.len();
        let mut to = from + self.pending;
        self.out.resize(to, 0);
        for insert in self.inserts.iter().rev() {
            let body = insert.at + 2;
            to -= from - body;
            self.out.copy_within(body..from, to);
            let (bytes, len) = varint(insert.len as u64);
            to -= len;
            if let (Some(place), Some(bytes)) = (self.out.get_mut(to..to + len), bytes.get(..len)) {
                place.copy_from_slice(bytes);
            }
            from = insert.at;
        }
    }
}

#[inline(always)]
#[allow(clippy::cast_possible_truncation)] // the caller masks or compares
const fn low8(value: u64) -> u8 {
    value as u8
}

/// Up to 16 bytes as one number, put together from two loads that may overlap.
#[inline(always)]
fn short(bytes: &[u8]) -> Option<u128> {
    let len = bytes.len();
    if len > 16 {
        return None;
    }
    if let (Some(first), Some(last)) = (bytes.first_chunk::<8>(), bytes.last_chunk::<8>()) {
        let (first, last) = (u64::from_le_bytes(*first), u64::from_le_bytes(*last));
        return Some(u128::from(first) | u128::from(last) << ((len - 8) * 8));
    }
    if let (Some(first), Some(last)) = (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
        let (first, last) = (u32::from_le_bytes(*first), u32::from_le_bytes(*last));
        return Some(u128::from(first) | u128::from(last) << ((len - 4) * 8));
    }
    Some(bytes.iter().rev().fold(0, |all, byte| all << 8 | u128::from(*byte)))
}

/// The varint form of a value, and how many bytes of it count.
#[inline(always)]
pub(crate) const fn varint(value: u64) -> ([u8; 16], usize) {
    const MORE: u64 = 0x8080_8080_8080_8080;
    let low = spread(value & 0x00ff_ffff_ffff_ffff);
    let high = value >> 56;
    if high == 0 {
        let bits = 64 - (value | 1).leading_zeros() as usize;
        let len = bits.div_ceil(7);
        // Every byte but the last says that more follow.
        let more = MORE & !(u64::MAX << (len * 8 - 8));
        return (((low | more) as u128).to_le_bytes(), len);
    }
    let (tail, len) = if high < 0x80 { (high, 9) } else { (high | 0x180, 10) };
    ((((low | MORE) as u128) | (tail as u128) << 64).to_le_bytes(), len)
}

/// Spreads 56 bits over eight bytes, seven to each.
#[inline(always)]
const fn spread(value: u64) -> u64 {
    let value = (value & 0x0000_0000_0fff_ffff) | ((value & 0x00ff_ffff_f000_0000) << 4);
    let value = (value & 0x0000_3fff_0000_3fff) | ((value & 0x0fff_c000_0fff_c000) << 2);
    (value & 0x007f_007f_007f_007f) | ((value & 0x3f80_3f80_3f80_3f80) << 1)
}

/// The zigzag form of a signed number.
#[inline(always)]
#[must_use]
pub const fn zigzag32(value: i32) -> u64 {
    ((value << 1) ^ (value >> 31)).cast_unsigned() as u64
}

/// The zigzag form of a signed number.
#[inline(always)]
#[must_use]
pub const fn zigzag64(value: i64) -> u64 {
    ((value << 1) ^ (value >> 63)).cast_unsigned()
}

/// What a signed number is as a varint.
#[inline(always)]
#[must_use]
pub const fn sign_extend(value: i32) -> u64 {
    (value as i64).cast_unsigned()
}
