//! Map fields in binary.

use super::keys::Keys;
use super::odd::read_odd_entry;
use super::pass::pass_entries;
use super::{Codecs, Map, State, WireSpan, room};
use crate::context::Context;
use crate::element::{Codec, Element, MapKey};
use crate::error::DecodeError;
use crate::repeated::WireField;
use crate::unknown::UnknownFields;
use crate::wire::{self, END, Reader};

impl<'a, K: MapKey<'a>, V: Element<'a>> Map<'a, K, V> {
    /// Reads entries from binary, up to the first that is not of this field.
    #[doc(hidden)]
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn read_wire(
        &mut self,
        field: WireField<'a>,
        key_codec: Codec,
        reader: &mut Reader<'a>,
        unknown: &mut UnknownFields<'a>,
        cx: &mut Context<'_>,
    ) -> Result<(), DecodeError> {
        let mut after = *reader;
        self.read_run(field, (key_codec, field.codec), &mut after, unknown, cx)?;
        *reader = after;
        Ok(())
    }

    #[inline(never)]
    fn read_run(
        &mut self,
        field: WireField<'a>,
        codecs: Codecs,
        reader: &mut Reader<'a>,
        unknown: &mut UnknownFields<'a>,
        cx: &mut Context<'_>,
    ) -> Result<(), DecodeError> {
        let mut keys = Keys::new(self.is_empty());
        if cx.spans && !V::NESTED && self.may_span() {
            let start = reader.rest();
            let count = pass_entries::<K, V>(reader, field.tag, codecs, &mut keys, cx);
            if count > 0 {
                self.extend_span(field, codecs, &Run { count, ..Run::new(start, cx) }, reader);
                if !reader.pass_tag(field.tag) {
                    return Ok(());
                }
            }
        }
        self.read_rest(field, codecs, keys, reader, unknown, cx)
    }

    /// The same for entries of any form.
    #[inline(never)]
    fn read_rest(
        &mut self,
        field: WireField<'a>,
        codecs: Codecs,
        mut keys: Keys<K>,
        reader: &mut Reader<'a>,
        unknown: &mut UnknownFields<'a>,
        cx: &mut Context<'_>,
    ) -> Result<(), DecodeError> {
        let spans = cx.spans && self.may_span();
        // A value that was validated before is passed over, so that reading
        // it again does not read what is nested in it.
        let pass = V::NESTED && cx.trusted && spans;
        let mut run = Run::new(reader.rest(), cx);
        let mut before = *reader;
        loop {
            let entry = *reader;
            let budget = cx.memory();
            let (key, value, carries) = if pass {
                let (key, carries) = read_key::<K>(reader, codecs, cx)?;
                (key, None, carries)
            } else {
                let (key, value, carries) = read_entry::<K, V>(reader, codecs, cx)?;
                cx.count(1, reader.at())?;
                (key, Some(value), carries)
            };
            if value.as_ref().is_some_and(|value| !value.is_declared(codecs.1)) {
                run.exact = false;
                keep_entry(field.tag, reader.since(entry), unknown, cx)?;
            } else if spans && self.may_span() && keys.add(&key) {
                run.count += 1;
                run.carries |= carries;
                if V::NESTED {
                    // What was read is not kept.
                    cx.give_back(budget);
                }
            } else {
                self.extend_span(field, codecs, &run, &before);
                run = Run::new(entry.rest(), cx);
                if spans && self.may_span() && self.is_new(&key, &mut keys) {
                    (run.count, run.carries) = (1, carries);
                    cx.give_back(budget);
                } else {
                    let value = match value {
                        Some(value) => value,
                        None => read_entry::<K, V>(&mut { entry }, codecs, cx)?.1,
                    };
                    let body = if carries { { entry }.bytes()? } else { &[] };
                    self.insert_entry(key, value, (body, codecs), reader.at(), cx)?;
                }
            }
            before = *reader;
            if !reader.pass_tag(field.tag) {
                break;
            }
        }
        self.extend_span(field, codecs, &run, &before);
        Ok(())
    }

    pub(super) fn may_span(&self) -> bool {
        self.is_empty() || matches!(self.0, State::Wire(_))
    }

    /// Takes the entries that were just passed into the span.
    fn extend_span(
        &mut self,
        field: WireField<'a>,
        codecs: Codecs,
        run: &Run<'a>,
        reader: &Reader<'a>,
    ) {
        if run.count == 0 {
            return;
        }
        let wire::Place { start, end, tight } =
            wire::place(field.body, run.start, reader, field.tag);
        let tight_run = run.exact && tight;
        let (first, count, exact, carries) = match &self.0 {
            State::Wire(span) => {
                let first = span.bytes.as_ptr().addr() - field.body.as_ptr().addr();
                let adjoins = first + span.bytes.len() == start;
                (first, span.count, span.exact && tight_run && adjoins, span.carries)
            }
            _ if tight => (start, 0, tight_run, false),
            _ => (0, 0, false, false),
        };
        let carries = carries || run.carries;
        let bytes = field.body.get(first..end).unwrap_or_default();
        let count = count.saturating_add(run.count);
        let tag = field.preferred;
        let levels = run.levels;
        self.0 = State::Wire(WireSpan { bytes, count, tag, codecs, exact, carries, levels });
    }

    #[cold]
    pub(super) fn insert(
        &mut self,
        key: K,
        value: V,
        at: usize,
        cx: &mut Context<'_>,
    ) -> Result<(), DecodeError> {
        let room = |len| room(len).saturating_mul(size_of::<K>() + size_of::<V>());
        if self.entries().is_none() {
            cx.charge(room(self.len()).saturating_add(self.room_to_carry()), at)?;
        }
        let entries = self.to_mut();
        let before = entries.len();
        entries.insert(key, value);
        cx.charge(room(entries.len()) - room(before), at)
    }

    /// Writes all entries.
    #[doc(hidden)]
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn write_wire(&self, tag: u32, codecs: Codecs, writer: &mut wire::Writer<'_>) {
        if !matches!(self.0, State::None) {
            self.write_some(tag, codecs, writer);
        }
    }

    #[inline(never)]
    fn write_some(&self, tag: u32, codecs: Codecs, writer: &mut wire::Writer<'_>) {
        match &self.0 {
            State::Wire(span)
                if span.exact && span.tag == tag && writer.has_room_for(span.levels) =>
            {
                writer.raw(span.bytes);
            }
            _ => self.write_each(tag, codecs, writer),
        }
    }

    // Apart, as it takes more of the stack and of the registers.
    #[inline(never)]
    fn write_each(&self, tag: u32, codecs: Codecs, writer: &mut wire::Writer<'_>) {
        let mut write = EntryWriter { tag: wire::tag_bytes(tag), codecs, writer };
        match &self.0 {
            State::Owned(entries) => entries.iter().for_each(|(key, value)| write.put(key, value)),
            State::Carrying(held) => held.write(&mut write),
            State::Wire(span) if span.carries => span.write_as_it_stands::<K, V>(&mut write),
            _ => self.iter().for_each(|(key, value)| write.put(&*key, &*value)),
        }
    }
}

/// Writes the entries of a map.
pub(super) struct EntryWriter<'w, 'b> {
    pub(super) tag: ([u8; 8], u8),
    codecs: Codecs,
    pub(super) writer: &'w mut wire::Writer<'b>,
}

/// Text in an entry up to which its length has one byte: beside it stand two
/// tags and, at most, a number of ten bytes for each.
const SHORT_ENTRY: usize = 100;

impl EntryWriter<'_, '_> {
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(super) fn put<'a, K: MapKey<'a>, V: Element<'a>>(&mut self, key: &K, value: &V) {
        let Self { tag, codecs, writer } = self;
        let texts = (key.text(), value.text());
        let len = |text: Option<&[u8]>| text.map_or(0, <[u8]>::len);
        let short = !V::NESTED && len(texts.0).saturating_add(len(texts.1)) <= SHORT_ENTRY;
        if let ((Some(key), Some(value)), true) = (texts, short) {
            return writer.text_entry(tag.0, tag.1, key, value);
        }
        writer.tag(tag.0, tag.1);
        let body = |writer: &mut wire::Writer<'_>| write_pair(key, value, *codecs, writer);
        if short {
            writer.short([], body);
        } else {
            writer.nested(body);
        }
    }

    /// An entry with unknown fields.
    #[cold]
    pub(super) fn put_carrying<'a, K: MapKey<'a>, V: Element<'a>>(
        &mut self,
        (key, value): (&K, &V),
        carried: &[u8],
    ) {
        let Self { tag, codecs, writer } = self;
        writer.tag(tag.0, tag.1);
        writer.nested(|writer| {
            write_pair(key, value, *codecs, writer);
            writer.raw(carried);
        });
    }
}

#[cfg_attr(not(debug_assertions), inline(always))]
fn write_pair<'a, K: MapKey<'a>, V: Element<'a>>(
    key: &K,
    value: &V,
    codecs: Codecs,
    writer: &mut wire::Writer<'_>,
) {
    key.write_field([entry_tag(8, K::wire_type(codecs.0))], codecs.0, writer);
    value.write_field([entry_tag(16, V::wire_type(codecs.1))], codecs.1, writer);
}

#[cfg_attr(not(debug_assertions), inline(always))]
const fn entry_tag(number: u8, wire_type: u32) -> u8 {
    let [low, ..] = wire_type.to_le_bytes();
    number | low
}

/// Entries that are passed over.
struct Run<'a> {
    /// The bytes after the first tag.
    start: &'a [u8],
    count: u32,
    /// Nothing else stands between them.
    exact: bool,
    /// Some entry carries unknown fields.
    carries: bool,
    levels: u32,
}

impl<'a> Run<'a> {
    fn new(start: &'a [u8], cx: &Context<'_>) -> Self {
        Self { start, count: 0, exact: true, carries: false, levels: cx.level() }
    }
}

/// Reads an entry, and says whether it carries unknown fields.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(super) fn read_entry<'a, K: MapKey<'a>, V: Element<'a>>(
    reader: &mut Reader<'a>,
    codecs: Codecs,
    cx: &mut Context<'_>,
) -> Result<(K, V, bool), DecodeError> {
    let body = reader.bytes()?;
    cx.enter(body.as_ptr().addr())?;
    let mut entry = Reader::new(body);
    // What nearly all entries are: a key, then a value.
    if entry.pass_tag(8 | K::wire_type(codecs.0)) {
        let key = K::read_wire(codecs.0, &mut entry, cx)?;
        if entry.pass_tag(16 | V::wire_type(codecs.1)) {
            let value = V::read_wire(codecs.1, &mut entry, cx)?;
            if entry.rest().is_empty() {
                cx.leave();
                return Ok((key, value, false));
            }
            return read_odd_entry(body, entry, (key, Some(value)), codecs, cx);
        }
        return read_odd_entry(body, entry, (key, None), codecs, cx);
    }
    read_odd_entry(body, entry, (K::default(), None), codecs, cx)
}

/// Reads the key of an entry that was validated before.
pub(super) fn read_key<'a, K: MapKey<'a>>(
    reader: &mut Reader<'a>,
    codecs: Codecs,
    cx: &mut Context<'_>,
) -> Result<(K, bool), DecodeError> {
    let mut entry = Reader::new(reader.bytes()?);
    let (mut key, mut carries) = (K::default(), false);
    loop {
        match entry.tag()? {
            END => return Ok((key, carries)),
            tag if tag == 8 | codecs.0.wire_type() => {
                key = K::read_wire(codecs.0, &mut entry, cx)?;
            }
            tag => {
                carries |= tag != 16 | codecs.1.wire_type();
                entry.skip(tag, cx)?;
            }
        }
    }
}

#[cold]
fn keep_entry(
    tag: u32,
    entry: &[u8],
    unknown: &mut UnknownFields<'_>,
    cx: &mut Context<'_>,
) -> Result<(), DecodeError> {
    let (bytes, len) = wire::varint(u64::from(tag));
    unknown.take_copy(&[bytes.get(..len).unwrap_or_default(), entry], entry.as_ptr().addr(), cx)
}

/// The next entry of a span, in a [trusted](Context::trusted) context.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(super) fn next_wire<'a, K: MapKey<'a>, V: Element<'a>>(
    span: &WireSpan<'a>,
    reader: &mut Reader<'a>,
    cx: &mut Context<'_>,
) -> Option<(K, V)> {
    loop {
        if !reader.pass_tag(span.tag) && !pass_to_entry(span.tag, reader, cx) {
            return None;
        }
        let (key, value, _) = read_entry::<K, V>(reader, span.codecs, cx).ok()?;
        if value.is_declared(span.codecs.1) {
            return Some((key, value));
        }
    }
}

/// Passes over other fields up to the next entry and its tag; false at the end.
#[inline(never)]
pub(super) fn pass_to_entry(entry: u32, reader: &mut Reader<'_>, cx: &mut Context<'_>) -> bool {
    loop {
        match reader.tag() {
            Ok(END) | Err(_) => return false,
            Ok(tag) if tag == entry => return true,
            Ok(tag) if reader.skip(tag, cx).is_err() => return false,
            Ok(_) => {}
        }
    }
}
