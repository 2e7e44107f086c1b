//! Map fields: a span of the input, or a sorted map.

use alloc::collections::BTreeMap;
use alloc::string::ToString;
use core::fmt;

use crate::context::Context;
use crate::element::{Codec, Element, MapKey};
use crate::error::{DecodeError, DecodeErrorKind};
use crate::json;
use crate::message::MissingFields;
use crate::repeated::{Item, WireField};
use crate::unknown::UnknownFields;
use crate::wire::{self, END, Reader};

/// The entries of a map field.
///
/// After decoding, this is a validated span of the input that is read on
/// demand, so that decoding allocates nothing. Built by hand or after
/// [`to_mut`](Self::to_mut) it is a [`BTreeMap`]. A key never stands twice; of
/// repeated keys in binary the last counts, in JSON they are an error. JSON
/// form: an object.
///
/// Entries of a span come in the order of the input, those of a map in the
/// order of their keys.
///
/// ```
/// use tidings_core::{Map, Str};
///
/// let tags: Map<'_, Str<'_>, Str<'_>> = [("job".into(), "router".into())].into_iter().collect();
/// assert_eq!(tags.get("job").as_deref().map(Str::as_str), Some("router"));
/// ```
#[derive(Clone)]
pub struct Map<'a, K, V>(State<'a, K, V>);

#[derive(Clone)]
enum State<'a, K, V> {
    Owned(BTreeMap<K, V>),
    Wire(WireSpan<'a>),
    Json(JsonSpan<'a>),
}

/// Map entries of a binary message, from the first to the last. No key stands
/// twice.
#[derive(Clone, Copy)]
struct WireSpan<'a> {
    bytes: &'a [u8],
    count: u32,
    tag: u32,
    codecs: Codecs,
    /// Nothing else stands between the entries.
    exact: bool,
}

/// The text of a JSON object with scalar values. No key stands twice.
#[derive(Clone, Copy)]
struct JsonSpan<'a> {
    text: &'a str,
    count: u32,
    codecs: Codecs,
    plain: bool,
}

/// Types of key and value.
#[doc(hidden)]
pub(crate) type Codecs = (Codec, Codec);

/// Beyond so many entries, keys that do not ascend are checked by sorting them.
const SMALL: u32 = 64;

impl<'a, K: MapKey<'a>, V: Element<'a>> Map<'a, K, V> {
    /// No entries.
    #[inline(always)]
    #[must_use]
    pub const fn new() -> Self {
        Self(State::Owned(BTreeMap::new()))
    }

    /// How many entries there are.
    #[must_use]
    pub fn len(&self) -> usize {
        match &self.0 {
            State::Owned(entries) => entries.len(),
            State::Wire(WireSpan { count, .. }) | State::Json(JsonSpan { count, .. }) => {
                usize::try_from(*count).unwrap_or(usize::MAX)
            }
        }
    }

    /// Whether there are no entries.
    #[inline]
    #[must_use]
    pub fn is_empty(&self) -> bool {
        matches!(&self.0, State::Owned(entries) if entries.is_empty())
    }

    /// The entries.
    pub fn iter(&self) -> Iter<'_, 'a, K, V> {
        Iter(match &self.0 {
            State::Owned(entries) => IterState::Owned(entries.iter()),
            State::Wire(span) => IterState::Wire(*span, Reader::new(span.bytes)),
            State::Json(span) => IterState::Json(*span, None),
        })
    }

    /// The value of a key.
    #[must_use]
    pub fn get(&self, key: impl Into<K>) -> Option<Item<'_, V>> {
        let key = key.into();
        match &self.0 {
            State::Owned(entries) => entries.get(&key).map(Item::Held),
            _ => self.iter().find(|(k, _)| **k == key).map(|(_, value)| value),
        }
    }

    /// The entries as a map that can be changed.
    pub fn to_mut(&mut self) -> &mut BTreeMap<K, V> {
        if !matches!(self.0, State::Owned(_)) {
            let entries = self.iter().map(|(key, value)| (key.into_value(), value.into_value()));
            self.0 = State::Owned(entries.collect());
        }
        match &mut self.0 {
            State::Owned(entries) => entries,
            _ => unreachable!("a map was made just before"),
        }
    }

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

    fn may_span(&self) -> bool {
        self.is_empty() || matches!(self.0, State::Wire(_))
    }

    /// Whether the key stands in the span for the first time. False as well
    /// when finding out would take too long.
    fn is_new(&self, key: &K, keys: &mut Keys<K>) -> bool {
        let fresh = keys.add(key);
        if fresh {
            return true;
        }
        self.len() < SMALL as usize && !self.has_key(key)
    }

    /// Whether the key stands in the span. Passes over the values: they may be
    /// large, and reading them here would repeat at every level of nesting.
    fn has_key(&self, key: &K) -> bool {
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
    fn pass_entry(
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

    fn extend_span(
        &mut self,
        field: WireField<'a>,
        codecs: Codecs,
        value: &'a [u8],
        reader: &Reader<'a>,
    ) {
        let (minimal, len) = wire::varint(u64::from(field.tag));
        let minimal = minimal.get(..len).unwrap_or_default();
        let end = field.body.len() - reader.rest().len();
        let value = field.body.len() - value.len();
        let start = value.saturating_sub(len);
        let tight = field.body.get(start..value) == Some(minimal);
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
    fn insert(
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

    /// Reads a JSON object.
    #[doc(hidden)]
    pub fn read_json(
        &mut self,
        codecs: Codecs,
        plain: bool,
        reader: &mut json::Reader<'a>,
        cx: &mut Context<'_>,
    ) -> Result<(), DecodeError> {
        reader.peek();
        let start = reader.offset();
        if !reader.begin(cx)? {
            return Ok(());
        }
        let again = crate::repeated::reads_again::<V>(codecs.1, cx);
        let span = cx.spans && again && !V::NESTED && codecs.1 != Codec::Bytes;
        let mut keys = Keys::new(true);
        self.0 = State::Owned(BTreeMap::new());
        loop {
            let at = reader.offset();
            cx.count(1, at)?;
            let name = reader.name(cx)?;
            let Some(key) = K::from_name(name.clone()) else {
                return Err(crate::element::out_of_range("the map's key", at));
            };
            if span && self.may_span_json() && self.is_new(&key, &mut keys) {
                V::read_json(codecs.1, plain, reader, cx)?;
                // The brace is added when the end is known.
                let text = reader.since(start);
                let count = u32::try_from(self.len() + 1).unwrap_or(u32::MAX);
                self.0 = State::Json(JsonSpan { text, count, codecs, plain });
            } else if let Some(value) = V::read_known(codecs.1, plain, reader, cx)? {
                let before = self.len();
                self.insert(key, value, at, cx)?;
                if self.len() == before {
                    let kind = DecodeErrorKind::DuplicateMember(name.to_string());
                    return Err(DecodeError::new(kind, at));
                }
            }
            if !reader.more(cx)? {
                return Ok(());
            }
        }
    }

    fn may_span_json(&self) -> bool {
        self.is_empty() || matches!(self.0, State::Json(_))
    }

    /// Writes a JSON object.
    #[doc(hidden)]
    pub fn put_json(&self, plain: bool, writer: &mut json::Writer<'_>) {
        if !writer.open() {
            return;
        }
        let sorted = writer.style().sorted_maps && !matches!(self.0, State::Owned(_));
        let mut put = |key: &K, value: &V| {
            key.put_key(writer);
            writer.raw(":");
            value.put_json(plain, writer);
            writer.comma();
        };
        if sorted {
            let mut entries: alloc::vec::Vec<_> = self.iter().collect();
            entries.sort_by(|(a, _), (b, _)| K::cmp(a, b));
            entries.iter().for_each(|(key, value)| put(key, value));
        } else {
            self.iter().for_each(|(key, value)| put(&key, &value));
        }
        writer.close();
    }

    /// Detaches the entries from the input.
    #[must_use]
    pub fn into_owned(mut self) -> Map<'static, K::Owned, V::Owned>
    where
        K::Owned: Ord,
    {
        let entries = core::mem::take(self.to_mut());
        let entries = entries.into_iter().map(|(key, value)| (key.detach(), value.detach()));
        Map(State::Owned(entries.collect()))
    }

    /// Names missing required fields of the values.
    #[doc(hidden)]
    pub fn find_missing(&self, name: &str, missing: &mut MissingFields) {
        if V::NESTED {
            for (key, value) in self {
                value.find_missing(name, &*key, missing);
            }
        }
    }
}

/// What is remembered of the keys of one run, to notice repeated ones: whether
/// they ascend, and if not, which fingerprints were seen.
struct Keys<K> {
    last: Option<K>,
    ascending: bool,
    seen: [u64; 4],
}

impl<'a, K: MapKey<'a>> Keys<K> {
    fn new(first: bool) -> Self {
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

/// The entries of a map field.
#[derive(Debug)]
pub struct Iter<'s, 'a, K, V>(IterState<'s, 'a, K, V>);

enum IterState<'s, 'a, K, V> {
    Owned(alloc::collections::btree_map::Iter<'s, K, V>),
    Wire(WireSpan<'a>, Reader<'a>),
    Json(JsonSpan<'a>, Option<json::Reader<'a>>),
}

impl<K, V> fmt::Debug for IterState<'_, '_, K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("..")
    }
}

fn next_wire<'a, K: MapKey<'a>, V: Element<'a>>(
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

fn next_json<'a, K: MapKey<'a>, V: Element<'a>>(
    span: &JsonSpan<'a>,
    reader: &mut Option<json::Reader<'a>>,
) -> Option<(K, V)> {
    let mut cx = Context::trusted();
    // The span ends with its last value, without the brace.
    let more = match reader {
        Some(reader) => reader.more(&mut cx),
        None => reader.insert(json::Reader::new(span.text)).begin(&mut cx),
    };
    let reader = reader.as_mut().filter(|_| more == Ok(true))?;
    let key = K::from_name(reader.name(&mut cx).ok()?)?;
    let value = V::read_json(span.codecs.1, span.plain, reader, &mut cx).ok()?;
    Some((key, value))
}

impl<'s, 'a, K: MapKey<'a>, V: Element<'a>> Iterator for Iter<'s, 'a, K, V> {
    type Item = (Item<'s, K>, Item<'s, V>);

    fn next(&mut self) -> Option<Self::Item> {
        let read = |(key, value)| (Item::Read(key), Item::Read(value));
        match &mut self.0 {
            IterState::Owned(entries) => {
                entries.next().map(|(key, value)| (Item::Held(key), Item::Held(value)))
            }
            IterState::Wire(span, reader) => next_wire(span, reader).map(read),
            IterState::Json(span, reader) => next_json(span, reader).map(read),
        }
    }
}

impl<'s, 'a, K: MapKey<'a>, V: Element<'a>> IntoIterator for &'s Map<'a, K, V> {
    type Item = (Item<'s, K>, Item<'s, V>);
    type IntoIter = Iter<'s, 'a, K, V>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<'a, K: MapKey<'a>, V: Element<'a>> Default for Map<'a, K, V> {
    #[inline(always)]
    fn default() -> Self {
        Self::new()
    }
}

impl<K, V> From<BTreeMap<K, V>> for Map<'_, K, V> {
    fn from(entries: BTreeMap<K, V>) -> Self {
        Self(State::Owned(entries))
    }
}

impl<K: Ord, V> FromIterator<(K, V)> for Map<'_, K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        Self(State::Owned(entries.into_iter().collect()))
    }
}

impl<'a, K: MapKey<'a>, V: Element<'a>> PartialEq for Map<'a, K, V> {
    fn eq(&self, other: &Self) -> bool {
        if self.len() != other.len() {
            return false;
        }
        let sorted = |map: &Self| match &map.0 {
            State::Owned(_) => map.clone(),
            _ => Self(State::Owned(map.clone().to_mut().clone())),
        };
        match (&sorted(self).0, &sorted(other).0) {
            (State::Owned(left), State::Owned(right)) => left == right,
            _ => false,
        }
    }
}

impl<'a, K: MapKey<'a>, V: Element<'a>> fmt::Debug for Map<'a, K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}
