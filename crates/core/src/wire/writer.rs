//! Writes protobuf binary forward, without a pass for the lengths.

use alloc::{string::String, vec::Vec};
use core::mem::replace;

use super::raw::Tail;
use crate::error::EncodeError;
use crate::limits::Limits;
use crate::message::Message;
use crate::stack::with_room_for_at;
use crate::unknown::UnknownFields;

/// Writes protobuf binary to the end of a vector.
///
/// A nested message is written before its length is known. Two bytes are left
/// for the length; a shorter one moves the (at most 127 byte) message by one, a
/// longer one is noted and put in by one pass at the end. So every byte moves
/// at most once however deep messages nest.
#[derive(Debug)]
pub struct Writer<'b> {
    out: Tail<'b>,
    inserts: Vec<Insert>,
    /// Bytes that `inserts` will add.
    pending: usize,
    depth: u32,
    max_depth: u32,
    too_deep: bool,
}

/// A field of a message as it was written.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Record {
    pub(crate) number: u32,
    pub(crate) start: usize,
    pub(crate) len: usize,
}

#[derive(Debug)]
struct Insert {
    /// Where in the vector the length's two placeholder bytes stand.
    at: usize,
    len: usize,
}

impl<'b> Writer<'b> {
    pub(crate) fn new(out: &'b mut Vec<u8>) -> Self {
        Self::within(out, Limits::DEFAULT.max_depth)
    }

    /// A writer of messages that nest so deep at most.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn within(out: &'b mut Vec<u8>, max_depth: u32) -> Self {
        let out = Tail::new(out);
        Self { out, inserts: Vec::new(), pending: 0, depth: max_depth, max_depth, too_deep: false }
    }

    /// Puts in what is missing; the vector has all of it when the writer is dropped. By
    /// reference, as a processor waits long for a value that is moved right after it
    /// was written.
    pub(crate) fn finish(&mut self, name: &str) -> Result<(), EncodeError> {
        if self.too_deep {
            return Err(EncodeError::TooDeep { path: String::from(name), limit: self.max_depth });
        }
        if !self.inserts.is_empty() {
            self.insert_lengths();
        }
        Ok(())
    }

    /// A varint field.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn varint<const N: usize>(&mut self, tag: [u8; N], value: u64) {
        self.out.varint(tag, value);
    }

    /// A field of four bytes.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn fixed32<const N: usize>(&mut self, tag: [u8; N], value: [u8; 4]) {
        self.out.fixed(tag, value);
    }

    /// A field of eight bytes.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn fixed64<const N: usize>(&mut self, tag: [u8; N], value: [u8; 8]) {
        self.out.fixed(tag, value);
    }

    /// A string or bytes field.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn bytes<const N: usize>(&mut self, tag: [u8; N], value: &[u8]) {
        self.out.bytes(tag, value);
    }

    /// A nested message.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn message<'a, const N: usize, M: Message<'a>>(&mut self, tag: [u8; N], message: &M) {
        if M::SHORT && message.unknown_fields().is_empty() {
            return self.short(tag, |w| message.write_wire(w));
        }
        self.out.fixed(tag, []);
        self.nested(|w| with_room_for_at::<M, _>(w.depth, || message.write_wire(w)));
    }

    /// The unknown fields of a message.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn unknown(&mut self, unknown: &UnknownFields<'_>) {
        if !unknown.is_empty() {
            self.look_into(unknown);
            for piece in unknown.wire() {
                self.out.raw(piece);
            }
        }
    }

    /// Looks how deep it nests what a schema does not know.
    fn look_into(&mut self, unknown: &UnknownFields<'_>) {
        if !unknown.fits(self.depth) {
            self.too_deep = true;
        }
    }

    /// The unknown fields of a message, but for what was in times that are absent
    /// now: of each time, its number and whether it is absent.
    #[cold]
    pub fn unknown_but(&mut self, unknown: &UnknownFields<'_>, times: &[(u32, bool)]) {
        self.look_into(unknown);
        for (number, wire_type, field) in unknown.fields() {
            if wire_type != 2 || !times.contains(&(number, true)) {
                self.out.raw(field);
            }
        }
    }

    /// The unknown JSON members of a message, as the text of a JSON object.
    pub fn members<const N: usize>(&mut self, tag: [u8; N], unknown: &UnknownFields<'_>) {
        if unknown.has_members() {
            self.look_into(unknown);
            let members = unknown.members();
            self.out.varint(tag, members.len() as u64 + 2);
            self.out.raw(b"{");
            self.out.raw(members.as_bytes());
            self.out.raw(b"}");
        }
    }

    /// Where the bytes end.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn position(&self) -> usize {
        self.out.len()
    }

    /// Takes back what was written after this place, which was no message.
    pub(crate) fn truncate(&mut self, position: usize) {
        self.out.truncate(position);
    }

    /// What was written after this place; long lengths are not in it yet.
    pub(crate) fn since(&mut self, position: usize) -> &[u8] {
        self.out.written().get(position..).unwrap_or_default()
    }

    /// Runs something that adds to the vector.
    pub(crate) fn with_vector<R>(&mut self, run: impl FnOnce(&mut Vec<u8>) -> R) -> R {
        self.out.with_vector(run)
    }

    /// A tag of so many bytes.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn tag(&mut self, tag: [u8; 8], len: u8) {
        self.out.tag(tag, len);
    }

    /// A varint field whose tag has so many bytes.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn tag_varint(&mut self, tag: [u8; 8], len: u8, value: u64) {
        self.out.tag_varint(tag, len, value);
    }

    /// A string or bytes field whose tag has so many bytes.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn tag_bytes(&mut self, tag: [u8; 8], len: u8, value: &[u8]) {
        self.out.tag_bytes(tag, len, value);
    }

    /// An entry of a map from text to text that together surely have less than
    /// 120 bytes, after a tag of so many bytes.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn text_entry(&mut self, tag: [u8; 8], len: u8, key: &[u8], value: &[u8]) {
        self.too_deep |= self.depth == 0;
        self.out.text_entry(tag, len, key, value);
    }

    /// Puts the records of a message, which are all that was written since the
    /// first, in the order of their numbers. Gives up if lengths in them are
    /// still to be put in; before them, so many were.
    pub(crate) fn sort(&mut self, long: usize, records: &mut [Record]) -> bool {
        if records.is_sorted_by_key(|record| record.number) {
            return true;
        }
        let (Some(first), true) = (records.first(), self.inserts.len() == long) else {
            return false;
        };
        let (start, end) = (first.start, self.out.len());
        records.sort_unstable_by_key(|record| record.number);
        self.out.with_vector(|out| {
            // What stays side by side is copied as one.
            let mut run = start..start;
            for record in records {
                if record.start != run.end {
                    out.extend_from_within(replace(&mut run, record.start..record.start));
                }
                run.end += record.len;
            }
            out.extend_from_within(run);
            out.copy_within(end.., start);
            out.truncate(end);
        });
        true
    }

    /// How many lengths are still to be put in.
    pub(crate) fn long(&self) -> usize {
        self.inserts.len()
    }

    /// Bytes that are whole fields.
    pub(crate) fn raw(&mut self, fields: &[u8]) {
        self.out.raw(fields);
    }

    pub(crate) fn raw_varint(&mut self, value: u64) {
        self.out.varint([], value);
    }

    /// A nested message that surely has less than 128 bytes.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn short<const N: usize>(&mut self, tag: [u8; N], body: impl FnOnce(&mut Self)) {
        self.too_deep |= self.depth == 0;
        self.out.fixed(tag, [0]);
        let start = self.out.len();
        body(self);
        let len = self.out.len() - start;
        if let Some(place) = self.out.written().get_mut(start - 1) {
            *place = low8(len as u64);
        }
    }

    /// Whether there is room for what nests so deep where it was read. A value may have
    /// been moved since, or may have been read with a higher limit.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn has_room_for(&self, levels: u32) -> bool {
        self.depth >= levels
    }

    /// Whether there is room for one more level.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn may_nest(&self) -> bool {
        self.depth > 0
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
        self.out.fixed([], [0, 0]);
        body(self);
        let start = at + 2;
        let len = self.out.len() - start + (self.pending - pending);
        self.close(at, start, len);
    }

    #[inline]
    fn close(&mut self, at: usize, start: usize, len: usize) {
        if len < 0x80 {
            let written = self.out.written();
            if let Some(place) = written.get_mut(at) {
                *place = low8(len as u64);
            }
            written.copy_within(start.., at + 1);
            self.out.pop();
        } else if len < 0x4000 {
            if let Some([low, high]) = self.out.written().get_mut(at..start) {
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
        self.out.raw(&alloc::vec![0; self.pending]);
        let out = self.out.written();
        for insert in self.inserts.iter().rev() {
            let body = insert.at + 2;
            to -= from - body;
            out.copy_within(body..from, to);
            let (bytes, len) = varint(insert.len as u64);
            to -= len;
            if let (Some(place), Some(bytes)) = (out.get_mut(to..to + len), bytes.get(..len)) {
                place.copy_from_slice(bytes);
            }
            from = insert.at;
        }
    }
}

#[cfg_attr(not(debug_assertions), inline(always))]
#[allow(clippy::cast_possible_truncation)] // the caller masks or compares
pub(super) const fn low8(value: u64) -> u8 {
    value as u8
}

/// The varint form of a value, and how many bytes of it count.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) const fn varint(value: u64) -> ([u8; 16], usize) {
    const MORE: u64 = 0x8080_8080_8080_8080;
    let low = spread(value & 0x00ff_ffff_ffff_ffff);
    let high = value >> 56;
    if high == 0 {
        // A seventh, rounded up: exact up to 56 bits.
        let len = ((value | 1).ilog2() as usize * 9 + 73) / 64;
        // Every byte but the last says that more follow.
        let more = (MORE >> 8) >> (64 - len * 8);
        return (((low | more) as u128).to_le_bytes(), len);
    }
    // The ninth byte has seven bits; the tenth is there for the eighth.
    let tenth = high >> 7;
    let tail = high + (tenth << 8);
    ((((low | MORE) as u128) | (tail as u128) << 64).to_le_bytes(), 9 + tenth as usize)
}

/// The bytes of a tag, and how many of them count.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) const fn tag_bytes(tag: u32) -> ([u8; 8], u8) {
    let ([a, b, c, d, e, ..], len) = varint(tag as u64);
    ([a, b, c, d, e, 0, 0, 0], low8(len as u64))
}

/// Spreads 56 bits over eight bytes, seven to each.
#[cfg_attr(not(debug_assertions), inline(always))]
const fn spread(value: u64) -> u64 {
    let value = (value & 0x0000_0000_0fff_ffff) | ((value & 0x00ff_ffff_f000_0000) << 4);
    // Bits move up by two as three times their value is added, by one as it
    // is added once: fewer instructions than to take both parts and join them.
    let value = value + (value & 0x0fff_c000_0fff_c000) * 3;
    value + (value & 0x3f80_3f80_3f80_3f80)
}

/// The zigzag form of a signed number.
#[cfg_attr(not(debug_assertions), inline(always))]
#[must_use]
pub const fn zigzag32(value: i32) -> u64 {
    ((value << 1) ^ (value >> 31)).cast_unsigned() as u64
}

/// The zigzag form of a signed number.
#[cfg_attr(not(debug_assertions), inline(always))]
#[must_use]
pub const fn zigzag64(value: i64) -> u64 {
    ((value << 1) ^ (value >> 63)).cast_unsigned()
}

/// What a signed number is as a varint.
#[cfg_attr(not(debug_assertions), inline(always))]
#[must_use]
pub const fn sign_extend(value: i32) -> u64 {
    (value as i64).cast_unsigned()
}

/// What is written for itself, apart from any message.
pub(crate) fn record(write: impl FnOnce(&mut Writer<'_>)) -> Vec<u8> {
    let mut out = Vec::new();
    let mut writer = Writer::new(&mut out);
    write(&mut writer);
    drop(writer);
    out
}
