//! What a message carries that its schema does not know.

use alloc::{boxed::Box, string::String, vec::Vec};
use core::fmt;

mod levels;
mod members;
#[cfg(test)]
mod tests;

use crate::context::{Context, granted};
use crate::error::DecodeError;
use crate::wire::{END, Reader};

/// What a message carries that its schema does not know: protobuf fields with
/// unknown numbers (and values of closed enums that are not declared), and
/// JSON members with unknown names.
///
/// Both are kept as they stood and written back in their own form. One word
/// while there is nothing, which is almost always.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct UnknownFields<'a>(Option<Box<Inner<'a>>>);

#[derive(Clone, Default)]
struct Inner<'a> {
    wire: Joined<'a, [u8]>,
    members: Joined<'a, str>,
    /// The members are those of several objects: of each name the last counts.
    merged: bool,
    /// How deep groups and JSON nest at most, as the decoder saw to.
    levels: u32,
}

/// Pieces of the input, in order: those that had to be copied because others
/// stood between them, then one that is borrowed.
struct Joined<'a, T: ?Sized + alloc::borrow::ToOwned> {
    copied: T::Owned,
    span: &'a T,
}

impl PartialEq for Inner<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.wire.pieces().concat() == other.wire.pieces().concat() && self.text() == other.text()
    }
}

impl Eq for Inner<'_> {}

impl Clone for Joined<'_, [u8]> {
    fn clone(&self) -> Self {
        Self { copied: self.copied.clone(), span: self.span }
    }
}

impl Clone for Joined<'_, str> {
    fn clone(&self) -> Self {
        Self { copied: self.copied.clone(), span: self.span }
    }
}

impl Default for Joined<'_, [u8]> {
    fn default() -> Self {
        Self { copied: Vec::new(), span: &[] }
    }
}

impl Default for Joined<'_, str> {
    fn default() -> Self {
        Self { copied: String::new(), span: "" }
    }
}

impl Joined<'_, [u8]> {
    fn pieces(&self) -> [&[u8]; 2] {
        [&self.copied, self.span]
    }
}

impl Joined<'_, str> {
    fn pieces(&self) -> String {
        let mut all = self.copied.clone();
        join(&mut all, self.span);
        all
    }
}

fn join(members: &mut String, more: &str) {
    if !members.is_empty() && !more.is_empty() {
        members.push(',');
    }
    members.push_str(more);
}

/// Memory that the first unknown field of a message takes.
const COST: usize = size_of::<Inner<'_>>();

/// Bytes that a copied byte takes at most: while a vector doubles, the old one and
/// the new one exist at once.
const GROWTH: usize = 3;

impl<'a> UnknownFields<'a> {
    /// Nothing unknown.
    pub const NONE: Self = Self(None);

    /// Whether there is nothing unknown.
    #[inline(always)]
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// Forgets all of it.
    pub fn clear(&mut self) {
        self.0 = None;
    }

    /// The unknown protobuf fields, as they stood in the binary form.
    #[must_use]
    pub fn wire(&self) -> [&[u8]; 2] {
        self.0.as_deref().map_or([&[], &[]], |inner| inner.wire.pieces())
    }

    /// The unknown JSON members as they stood, joined by commas: a JSON object
    /// without its braces. No name stands twice: where messages were merged,
    /// the last member of a name counts.
    #[must_use]
    pub fn members(&self) -> String {
        self.0.as_deref().map_or_else(String::new, Inner::text)
    }

    pub(crate) fn has_members(&self) -> bool {
        self.0
            .as_deref()
            .is_some_and(|inner| !inner.members.span.is_empty() || !inner.members.copied.is_empty())
    }

    /// Adds what another message carried.
    #[cfg(feature = "prost")]
    #[doc(hidden)]
    pub fn append(&mut self, other: UnknownFields<'_>) {
        let Some(other) = other.0 else { return };
        let inner = self.0.get_or_insert_default();
        inner.wire.copied.extend_from_slice(core::mem::take(&mut inner.wire.span));
        join(&mut inner.members.copied, core::mem::take(&mut inner.members.span));
        (inner.merged, inner.levels) = (true, u32::MAX);
        for piece in other.wire.pieces() {
            inner.wire.copied.extend_from_slice(piece);
        }
        join(&mut inner.members.copied, &other.members.copied);
        join(&mut inner.members.copied, other.members.span);
    }

    /// The unknown protobuf fields one by one: number, wire type, and the
    /// bytes with tag and value.
    pub fn fields(&self) -> impl Iterator<Item = (u32, u8, &[u8])> {
        self.wire().into_iter().flat_map(Records::new)
    }

    /// The value of the last unknown varint field of this number, which is
    /// where an undeclared value of a closed enum is found.
    #[must_use]
    pub fn varint(&self, number: u32) -> Option<u64> {
        let last = self.fields().filter(|(n, wire, _)| *n == number && *wire == 0).last();
        let mut reader = Reader::new(last?.2);
        reader.tag().ok()?;
        reader.varint().ok()
    }

    /// Adds unknown protobuf fields in binary form.
    ///
    /// # Errors
    /// When the bytes are not whole protobuf fields.
    pub fn push_wire(&mut self, fields: &[u8]) -> Result<(), DecodeError> {
        let options = crate::options::DecodeOptions::STRICT;
        let mut cx = Context::new(&options, fields.len());
        let mut reader = Reader::new(fields);
        loop {
            match reader.tag()? {
                END => break,
                tag => reader.skip(tag, &mut cx)?,
            }
        }
        let inner = self.0.get_or_insert_default();
        inner.levels = u32::MAX;
        inner.wire.join(&[fields], 0)
    }

    /// Takes the field that ends where the reader stands.
    pub(crate) fn take_record(
        &mut self,
        body: &'a [u8],
        record: &'a [u8],
        cx: &mut Context<'_>,
    ) -> Result<(), DecodeError> {
        let at = record.as_ptr().addr();
        if cx.owns() {
            return self.take_copy(&[record], at, cx);
        }
        if self.0.is_none() {
            cx.charge(COST, at)?;
        }
        let wire = &mut self.held(cx).wire;
        match adjoin(body, wire.span, record) {
            Some(span) => wire.span = span,
            None => {
                cx.charge(wire.span.len().saturating_mul(GROWTH), at)?;
                wire.join(&[], at)?;
                wire.span = record;
            }
        }
        Ok(())
    }

    /// Takes bytes that do not stand in the input as they are kept.
    pub(crate) fn take_copy(
        &mut self,
        record: &[&[u8]],
        at: usize,
        cx: &mut Context<'_>,
    ) -> Result<(), DecodeError> {
        let first = if self.0.is_none() { COST } else { 0 };
        let len: usize = record.iter().map(|piece| piece.len()).sum();
        cx.charge(first + len * GROWTH, at)?;
        self.held(cx).wire.join(record, at)
    }

    /// Takes members of a JSON object.
    pub(crate) fn take_members(
        &mut self,
        members: &'a str,
        at: usize,
        cx: &mut Context<'_>,
    ) -> Result<(), DecodeError> {
        if cx.owns() {
            return self.take_member_copy(&[members], at, cx);
        }
        if self.0.is_none() {
            cx.charge(COST, at)?;
        }
        let kept = &mut self.held(cx).members;
        cx.charge(kept.span.len().saturating_mul(GROWTH), at)?;
        kept.join(&[], at)?;
        kept.span = members;
        Ok(())
    }

    /// Keeps a member whose presence no field can hold, such as `"tags":{}`.
    #[doc(hidden)]
    #[cold]
    pub fn keep_member(
        &mut self,
        member: &'static str,
        reader: &crate::json::Reader<'_>,
        cx: &mut Context<'_>,
    ) -> Result<(), DecodeError> {
        self.take_members(member, reader.offset(), cx)
    }

    /// Keeps, before all other members, that a known one came in its other
    /// spelling.
    #[doc(hidden)]
    #[cold]
    pub fn keep_spelling(
        &mut self,
        member: &'static str,
        reader: &crate::json::Reader<'_>,
        cx: &mut Context<'_>,
    ) -> Result<(), DecodeError> {
        let others = self.0.as_mut().map(|inner| core::mem::take(&mut inner.members));
        self.take_member_copy(&[member], reader.offset(), cx)?;
        let (Some(inner), Some(others)) = (&mut self.0, others) else { return Ok(()) };
        cx.charge(others.copied.len().saturating_mul(GROWTH), reader.offset())?;
        inner.members.join(&[&others.copied], reader.offset())?;
        inner.members.span = others.span;
        Ok(())
    }

    /// Whether a member of this name stands among the unknown ones, which is
    /// how the other spelling of a known member is remembered.
    #[doc(hidden)]
    #[must_use]
    pub fn spells(&self, name: &str) -> bool {
        let mut found = false;
        if self.has_members() {
            self.each_member(|other, _| found |= other == name);
        }
        found
    }

    /// Keeps a member whose text has to be put together.
    pub(crate) fn take_member_copy(
        &mut self,
        member: &[&str],
        at: usize,
        cx: &mut Context<'_>,
    ) -> Result<(), DecodeError> {
        let len: usize = member.iter().map(|piece| piece.len()).sum();
        cx.charge(COST + len * GROWTH, at)?;
        self.held(cx).members.join(member, at)
    }

    /// Detaches what is kept from the input.
    #[must_use]
    pub fn into_owned(self) -> UnknownFields<'static> {
        UnknownFields(self.0.map(|inner| {
            let text = inner.merged.then(|| inner.text());
            let Inner { mut wire, mut members, levels, .. } = *inner;
            wire.copied.extend_from_slice(wire.span);
            join(&mut members.copied, members.span);
            Box::new(Inner {
                wire: Joined { copied: wire.copied, span: &[] },
                members: Joined { copied: text.unwrap_or(members.copied), span: "" },
                merged: false,
                levels,
            })
        }))
    }
}

impl Joined<'_, [u8]> {
    /// Copies what is borrowed, and then one more record.
    fn join(&mut self, record: &[&[u8]], at: usize) -> Result<(), DecodeError> {
        let more: usize = record.iter().map(|piece| piece.len()).sum();
        granted(self.copied.try_reserve(self.span.len() + more), at)?;
        self.copied.extend_from_slice(core::mem::take(&mut self.span));
        record.iter().for_each(|piece| self.copied.extend_from_slice(piece));
        Ok(())
    }
}

impl Joined<'_, str> {
    /// Copies what is borrowed, and then one more member.
    fn join(&mut self, member: &[&str], at: usize) -> Result<(), DecodeError> {
        let more: usize = member.iter().map(|piece| piece.len()).sum();
        granted(self.copied.try_reserve(self.span.len() + more + 2), at)?;
        join(&mut self.copied, core::mem::take(&mut self.span));
        if let [first, rest @ ..] = member {
            join(&mut self.copied, first);
            rest.iter().for_each(|piece| self.copied.push_str(piece));
        }
        Ok(())
    }
}

/// Joins two neighbouring pieces of one body.
fn adjoin<'a>(body: &'a [u8], first: &'a [u8], second: &'a [u8]) -> Option<&'a [u8]> {
    let start = first.as_ptr().addr().checked_sub(body.as_ptr().addr())?;
    let middle = second.as_ptr().addr().checked_sub(body.as_ptr().addr())?;
    if start + first.len() != middle || first.is_empty() {
        return None;
    }
    body.get(start..middle + second.len())
}

struct Records<'a>(Reader<'a>);

impl<'a> Records<'a> {
    fn new(bytes: &'a [u8]) -> Self {
        Self(Reader::new(bytes))
    }
}

impl<'a> Iterator for Records<'a> {
    type Item = (u32, u8, &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        let start = self.0;
        let tag = self.0.tag().ok().filter(|tag| *tag != END)?;
        self.0.skip(tag, &mut Context::trusted()).ok()?;
        let wire_type = u8::try_from(tag & 7).unwrap_or_default();
        Some((tag >> 3, wire_type, self.0.since(start)))
    }
}

impl fmt::Debug for UnknownFields<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut list = f.debug_list();
        list.entries(self.fields().map(|(number, _, bytes)| (number, bytes)));
        if self.has_members() {
            list.entry(&self.members());
        }
        list.finish()
    }
}
