//! Map fields: a span of the input, or a sorted map.

mod binary;
mod carried;
mod keys;
mod object;
mod odd;
mod pass;

use self::binary::next_wire;
use self::carried::Carrying;
use self::object::next_json;

use alloc::{boxed::Box, collections::BTreeMap};
use core::fmt;

use crate::context::Context;
use crate::element::{Codec, Element, MapKey};
use crate::json;
use crate::message::MissingFields;
use crate::repeated::Item;
use crate::stack::{Deep, with_room};
use crate::wire::Reader;

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
/// let tags: Map<'_, Str<'_>, Str<'_>> = [("job".into(), "router".into())].into();
/// assert_eq!(tags.get("job").as_deref().map(Str::as_str), Some("router"));
/// ```
#[derive(Clone)]
pub struct Map<'a, K, V>(State<'a, K, V>);

#[derive(Clone)]
enum State<'a, K, V> {
    /// No entries, and nothing to drop.
    None,
    Owned(Deep<BTreeMap<K, V>>),
    /// The same, with entries that carry unknown fields.
    Carrying(Deep<Box<Carrying<K, V>>>),
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
    /// Some entry carries unknown fields.
    carries: bool,
    /// How deep entries and messages in them nest at most, as the decoder saw to.
    levels: u32,
}

/// The text of a JSON object. No key stands twice.
#[derive(Clone, Copy)]
struct JsonSpan<'a> {
    text: &'a str,
    count: u32,
    codecs: Codecs,
    plain: bool,
}

/// So many entries fit the one node of a small map: adding them one by one is
/// faster than sorting them in a vector before.
const ONE_NODE: usize = 11;

/// The memory of a tree of so many entries at most, in entries: a node holds
/// eleven and a few bytes more, and once there are two of them they are at least
/// half full.
pub(crate) fn room(len: usize) -> usize {
    match len {
        0 => 0,
        1..=ONE_NODE => ONE_NODE + 1,
        _ => len.saturating_mul(2).saturating_add(ONE_NODE),
    }
}

/// Types of key and value.
#[doc(hidden)]
pub(crate) type Codecs = (Codec, Codec);

impl<'a, K: MapKey<'a>, V: Element<'a>> Map<'a, K, V> {
    /// No entries.
    #[inline(always)]
    #[must_use]
    pub const fn new() -> Self {
        Self(State::None)
    }

    /// How many entries there are.
    #[must_use]
    pub fn len(&self) -> usize {
        match &self.0 {
            State::None => 0,
            State::Owned(entries) => entries.len(),
            State::Carrying(held) => held.entries.len(),
            State::Wire(WireSpan { count, .. }) | State::Json(JsonSpan { count, .. }) => {
                usize::try_from(*count).unwrap_or(usize::MAX)
            }
        }
    }

    /// Whether there are no entries.
    #[inline]
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match &self.0 {
            State::None => true,
            State::Owned(entries) => entries.is_empty(),
            State::Carrying(held) => held.entries.is_empty(),
            State::Wire(_) | State::Json(_) => false,
        }
    }

    /// The entries.
    pub fn iter(&self) -> Iter<'_, 'a, K, V> {
        Iter(match &self.0 {
            State::None => IterState::None,
            State::Owned(entries) => IterState::Owned(entries.iter()),
            State::Carrying(held) => IterState::Owned(held.entries.iter()),
            State::Wire(span) => IterState::Wire(*span, Reader::new(span.bytes)),
            State::Json(span) => IterState::Json(*span, None),
        })
    }

    /// The value of a key.
    #[must_use]
    pub fn get(&self, key: impl Into<K>) -> Option<Item<'_, V>> {
        let key = key.into();
        match self.entries() {
            Some(entries) => entries.get(&key).map(Item::Held),
            None => self.iter().find(|(k, _)| **k == key).map(|(_, value)| value),
        }
    }

    /// The entries as a map that can be changed. Unknown fields that an entry
    /// carries stay with its key.
    pub fn to_mut(&mut self) -> &mut BTreeMap<K, V> {
        if self.entries().is_none() {
            // One by one: collected, all would stand in a vector first.
            let mut entries = BTreeMap::new();
            entries.extend(self.iter().map(|(key, value)| (key.into_value(), value.into_value())));
            self.0 = match &self.0 {
                State::Wire(span) if span.carries => {
                    State::Carrying(Deep::new(Box::new(Carrying::read(span, entries))))
                }
                _ => State::Owned(Deep::new(entries)),
            };
        }
        match &mut self.0 {
            State::Owned(entries) => entries,
            State::Carrying(held) => &mut held.entries,
            _ => unreachable!("a map was made just before"),
        }
    }

    /// Detaches the entries from the input.
    #[must_use]
    pub fn into_owned(mut self) -> Map<'static, K::Owned, V::Owned>
    where
        K::Owned: Ord,
    {
        if matches!(self.0, State::Wire(WireSpan { carries: true, .. })) {
            with_room(|| self.to_mut());
        }
        let owned = match core::mem::replace(&mut self.0, State::None) {
            State::None => return Map(State::None),
            State::Owned(entries) => with_room(|| {
                let entries = entries.into_inner().into_iter();
                sorted(entries.len(), entries.map(|(key, value)| (key.detach(), value.detach())))
            }),
            State::Carrying(held) => {
                let held = with_room(|| held.into_inner().detach());
                return Map(State::Carrying(Deep::new(Box::new(held))));
            }
            span => with_room(|| Self(span).detach_span()),
        };
        Map(State::Owned(Deep::new(owned)))
    }

    /// The entries, if they are held and not read on demand.
    fn entries(&self) -> Option<&BTreeMap<K, V>> {
        match &self.0 {
            State::Owned(entries) => Some(entries),
            State::Carrying(held) => Some(&held.entries),
            _ => None,
        }
    }

    fn detach_span(&self) -> BTreeMap<K::Owned, V::Owned>
    where
        K::Owned: Ord,
    {
        let detach = |(key, value): (Item<'_, K>, Item<'_, V>)| {
            (key.into_value().detach(), value.into_value().detach())
        };
        match &self.0 {
            State::Wire(span) => {
                let mut reader = Reader::new(span.bytes);
                let mut cx = Context::trusted().within(span.levels);
                let next = || next_wire::<K, V>(span, &mut reader, &mut cx);
                let entries = core::iter::from_fn(next);
                sorted(self.len(), entries.map(|(key, value)| (key.detach(), value.detach())))
            }
            _ => sorted(self.len(), self.iter().map(detach)),
        }
    }

    /// Names missing required fields of the values.
    #[doc(hidden)]
    pub fn find_missing(&self, name: &str, missing: &mut MissingFields) {
        if V::NESTED {
            for (key, value) in self {
                match key.text().and_then(|text| str::from_utf8(text).ok()) {
                    Some(text) => value.find_missing(name, &json::shown(text), missing),
                    None => value.find_missing(name, &*key, missing),
                }
            }
        }
    }
}

fn sorted<K: Ord, V>(len: usize, entries: impl Iterator<Item = (K, V)>) -> BTreeMap<K, V> {
    if len > ONE_NODE {
        return entries.collect();
    }
    let mut map = BTreeMap::new();
    map.extend(entries);
    map
}

/// The entries of a map field.
#[derive(Debug)]
pub struct Iter<'s, 'a, K, V>(IterState<'s, 'a, K, V>);

enum IterState<'s, 'a, K, V> {
    None,
    Owned(alloc::collections::btree_map::Iter<'s, K, V>),
    Wire(WireSpan<'a>, Reader<'a>),
    Json(JsonSpan<'a>, Option<json::Reader<'a>>),
}

impl<K, V> fmt::Debug for IterState<'_, '_, K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("..")
    }
}

impl<'s, 'a, K: MapKey<'a>, V: Element<'a>> Iterator for Iter<'s, 'a, K, V> {
    type Item = (Item<'s, K>, Item<'s, V>);

    fn next(&mut self) -> Option<Self::Item> {
        let read = |(key, value)| (Item::Read(key), Item::Read(value));
        match &mut self.0 {
            IterState::None => None,
            IterState::Owned(entries) => {
                entries.next().map(|(key, value)| (Item::Held(key), Item::Held(value)))
            }
            IterState::Wire(span, reader) => {
                next_wire(span, reader, &mut Context::trusted().within(span.levels)).map(read)
            }
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
        Self(State::Owned(Deep::new(entries)))
    }
}

impl<K: Ord, V, const N: usize> From<[(K, V); N]> for Map<'_, K, V> {
    fn from(entries: [(K, V); N]) -> Self {
        entries.into_iter().collect()
    }
}

impl<K: Ord, V> FromIterator<(K, V)> for Map<'_, K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        entries.into_iter().collect::<BTreeMap<K, V>>().into()
    }
}

impl<'a, K: MapKey<'a>, V: Element<'a>> PartialEq for Map<'a, K, V> {
    fn eq(&self, other: &Self) -> bool {
        let read = |map: &Self| {
            // Entries of a span stand in the order of the input.
            let mut map = map.clone();
            map.to_mut();
            map
        };
        match (self.entries(), other.entries()) {
            _ if self.len() != other.len() => false,
            (None, _) => read(self) == *other,
            (_, None) => *self == read(other),
            (left, right) => with_room(|| left == right) && self.carried().eq(other.carried()),
        }
    }
}

impl<'a, K: MapKey<'a>, V: Element<'a>> fmt::Debug for Map<'a, K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        with_room(|| f.debug_map().entries(self.iter()).finish())
    }
}
