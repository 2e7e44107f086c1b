//! Map fields in binary.

use super::{Codecs, Map, State, WireSpan};
use crate::context::Context;
use crate::element::{Codec, Element, MapKey};
use crate::error::DecodeError;
use crate::json;
use crate::repeated::WireField;
use crate::unknown::UnknownFields;
use crate::wire::{self, END, Reader};

impl<'a, K: MapKey<'a>, V: Element<'a>> Map<'a, K, V> {
    /// Reads entries from binary, up to the first that is not of this field.
    #[doc(hidden)]
    #[inline(never)]
    pub fn read_wire(
        &mut self,
        field: WireField<'a>,
        key_codec: Codec,
        reader: &mut Reader<'a>,
        unknown: &mut UnknownFields<'a>,
        cx: &mut Context<'_>,
    ) -> Result<(), DecodeError> {
        let codecs = (key_codec, field.codec);
        let mut keys = Keys::new(self.is_empty());
        loop {
            let value_at = *reader;
            if V::NESTED && cx.trusted && cx.spans && self.may_span() {
                self.pass_entry(field, codecs, &mut keys, reader, cx)?;
                let mut next = *reader;
                match next.tag() {
                    Ok(same) if same == field.tag => *reader = next,
                    _ => return Ok(()),
                }
                continue;
            }
            let budget = cx.memory();
            let (key, value, declared) = read_entry::<K, V>(reader, codecs, cx)?;
            cx.count(1, reader.at())?;
            if !declared {
                let value = value_at.rest();
                let len = value.len() - reader.rest().len();
                keep_entry(field.tag, value.get(..len).unwrap_or_default(), unknown, cx)?;
            } else if cx.spans && self.may_span() && self.is_new(&key, &mut keys) {
                self.extend_span(field, codecs, value_at.rest(), reader);
                // What was read is not kept.
                cx.give_back(budget);
            } else {
                self.insert(key, value, reader.at(), cx)?;
            }
            let mut next = *reader;
            match next.tag() {
                Ok(same) if same == field.tag => *reader = next,
                _ => return Ok(()),
            }
        }
    }

    pub(super) fn may_span(&self) -> bool {
        self.is_empty() || matches!(self.0, State::Wire(_))
    }

    /// Whether the key stands in the span for the first time. False as well
    /// when finding out would take too long.
    pub(super) fn is_new(&self, key: &K, keys: &mut Keys<K>) -> bool {
        let fresh = keys.add(key);
        if fresh {
            return true;
        }
        self.len() < SMALL as usize && !self.has_key(key)
    }

    /// Whether the key stands in the span. Passes over the values: they may be
    /// large, and reading them here would repeat at every level of nesting.
    pub(super) fn has_key(&self, key: &K) -> bool {
        let mut cx = Context::trusted();
        match &self.0 {
            State::Owned(entries) => entries.contains_key(key),
            State::Wire(span) => {
                let mut reader = Reader::new(span.bytes);
                while let Ok(tag) = reader.tag()
                    && tag != END
                {
                    let found = if tag == span.tag {
                        read_key::<K>(&mut reader, span.codecs.0, &mut cx)
                            .map(|other| other == *key)
                    } else {
                        reader.skip(tag, &mut cx).map(|()| false)
                    };
                    match found {
                        Ok(false) => {}
                        Ok(true) => return true,
                        Err(_) => return false,
                    }
                }
                false
            }
            State::Json(span) => {
                let mut reader = json::Reader::new(span.text);
                let mut more = reader.begin(&mut cx);
                while more == Ok(true) {
                    let name = reader.name(&mut cx).ok().and_then(K::from_name);
                    if name.as_ref() == Some(key) {
                        return true;
                    }
                    more = reader.skip(&mut cx).and_then(|()| reader.more(&mut cx));
                }
                false
            }
        }
    }

    /// Passes over an entry that was validated before, so that reading a value
    /// again does not read what is nested in it.
    pub(super) fn pass_entry(
        &mut self,
        field: WireField<'a>,
        codecs: Codecs,
        keys: &mut Keys<K>,
        reader: &mut Reader<'a>,
        cx: &mut Context<'_>,
    ) -> Result<(), DecodeError> {
        let mut entry = *reader;
        let key = read_key::<K>(reader, codecs.0, cx)?;
        if self.is_new(&key, keys) {
            self.extend_span(field, codecs, entry.rest(), reader);
            return Ok(());
        }
        let (key, value, _) = read_entry(&mut entry, codecs, cx)?;
        self.insert(key, value, reader.at(), cx)
    }

    pub(super) fn extend_span(
        &mut self,
        field: WireField<'a>,
        codecs: Codecs,
        value: &'a [u8],
        reader: &Reader<'a>,
    ) {
        let wire::Place { start, end, tight } = wire::place(field.body, value, reader, field.tag);
        let (first, count, exact) = match &self.0 {
            State::Wire(span) => {
                let first = span.bytes.as_ptr().addr() - field.body.as_ptr().addr();
                (first, span.count, span.exact && tight && first + span.bytes.len() == start)
            }
            _ if tight => (start, 0, true),
            _ => (0, 0, false),
        };
        let bytes = field.body.get(first..end).unwrap_or_default();
        let count = count.saturating_add(1);
        self.0 = State::Wire(WireSpan { bytes, count, tag: field.preferred, codecs, exact });
    }

    #[cold]
    pub(super) fn insert(
        &mut self,
        key: K,
        value: V,
        at: usize,
        cx: &mut Context<'_>,
    ) -> Result<(), DecodeError> {
        let entry = (size_of::<K>() + size_of::<V>()).saturating_mul(2);
        if !matches!(self.0, State::Owned(_)) {
            cx.charge(entry.saturating_mul(self.len()), at)?;
        }
        let entries = self.to_mut();
        let before = entries.len();
        entries.insert(key, value);
        if entries.len() > before { cx.charge(entry, at) } else { Ok(()) }
    }

    /// Writes all entries.
    #[doc(hidden)]
    pub fn write_wire(&self, tag: u32, codecs: Codecs, writer: &mut wire::Writer<'_>) {
        if self.is_empty() {
            return;
        }
        if let State::Wire(span) = &self.0
            && span.exact
            && span.tag == tag
        {
            return writer.raw(span.bytes);
        }
        for (key, value) in self {
            writer.raw_varint(u64::from(tag));
            writer.nested(|writer| {
                writer.raw_varint(u64::from(8 | codecs.0.wire_type()));
                key.write_wire(codecs.0, writer);
                writer.raw_varint(u64::from(16 | codecs.1.wire_type()));
                value.write_wire(codecs.1, writer);
            });
        }
    }
}

/// What is remembered of the keys of one run, to notice repeated ones: whether
/// they ascend, and if not, which fingerprints were seen.
pub(super) struct Keys<K> {
    last: Option<K>,
    ascending: bool,
    seen: [u64; 4],
}

impl<'a, K: MapKey<'a>> Keys<K> {
    pub(super) fn new(first: bool) -> Self {
        // Entries before this run are not remembered: every bit may be theirs.
        let seen = if first { [0; 4] } else { [u64::MAX; 4] };
        Self { last: None, ascending: first, seen }
    }

    /// Adds a key; true if it is surely new.
    #[inline]
    fn add(&mut self, key: &K) -> bool {
        let print = key.fingerprint();
        let bit = 1 << (print & 63);
        let word = self.seen.get_mut(usize::from(print >> 6));
        let unseen = word.is_some_and(|word| {
            let unseen = *word & bit == 0;
            *word |= bit;
            unseen
        });
        self.ascending &= self.last.as_ref().is_none_or(|last| last < key);
        self.last = Some(key.clone());
        self.ascending || unseen
    }
}

/// Beyond so many entries, keys that do not ascend are checked by sorting them.
const SMALL: u32 = 64;

/// Reads an entry. Says whether its value may stand in the field.
#[inline]
fn read_entry<'a, K: MapKey<'a>, V: Element<'a>>(
    reader: &mut Reader<'a>,
    (key_codec, value_codec): Codecs,
    cx: &mut Context<'_>,
) -> Result<(K, V, bool), DecodeError> {
    let body = reader.bytes()?;
    cx.enter(body.as_ptr().addr())?;
    let mut entry = Reader::new(body);
    let mut key = K::default();
    let mut value = None;
    loop {
        let tag = entry.tag()?;
        if tag == END {
            break;
        } else if tag == 8 | key_codec.wire_type() {
            key = K::read_wire(key_codec, &mut entry, cx)?;
        } else if tag == 16 | value_codec.wire_type() {
            match &mut value {
                None => value = Some(V::read_wire(value_codec, &mut entry, cx)?),
                Some(value) => value.merge_wire(value_codec, &mut entry, cx)?,
            }
        } else {
            entry.skip(tag, cx)?;
        }
    }
    let value = match value {
        Some(value) => value,
        None => no_value(value_codec, body, cx)?,
    };
    cx.leave();
    let declared = value.is_declared(value_codec);
    Ok((key, value, declared))
}

/// The value of an entry that has none. A message counts as nested and misses
/// its required fields as if it stood there, because it is written back.
#[cold]
fn no_value<'a, V: Element<'a>>(
    codec: Codec,
    entry: &[u8],
    cx: &mut Context<'_>,
) -> Result<V, DecodeError> {
    if codec != Codec::Message {
        return Ok(V::default());
    }
    let at = entry.as_ptr().addr();
    V::read_wire(codec, &mut Reader::new(&[0]), cx).map_err(|error| error.with_offset(at))
}

/// Reads the key of an entry that was validated before.
fn read_key<'a, K: MapKey<'a>>(
    reader: &mut Reader<'a>,
    codec: Codec,
    cx: &mut Context<'_>,
) -> Result<K, DecodeError> {
    let mut entry = Reader::new(reader.bytes()?);
    let mut key = K::default();
    loop {
        match entry.tag()? {
            END => return Ok(key),
            tag if tag == 8 | codec.wire_type() => key = K::read_wire(codec, &mut entry, cx)?,
            tag => entry.skip(tag, cx)?,
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
    let record = [bytes.get(..len).unwrap_or_default(), entry].concat();
    unknown.take_copy(&record, entry.as_ptr().addr(), cx)
}

pub(super) fn next_wire<'a, K: MapKey<'a>, V: Element<'a>>(
    span: &WireSpan<'a>,
    reader: &mut Reader<'a>,
) -> Option<(K, V)> {
    let mut cx = Context::trusted();
    loop {
        let tag = reader.tag().ok().filter(|tag| *tag != END)?;
        if tag == span.tag {
            let (key, value, declared) = read_entry(reader, span.codecs, &mut cx).ok()?;
            if declared {
                return Some((key, value));
            }
        } else {
            reader.skip(tag, &mut cx).ok()?;
        }
    }
}
