//! Entries with unknown fields: kept, and written back behind key and value.

use alloc::{boxed::Box, collections::BTreeMap, vec::Vec};

use super::binary::{EntryWriter, pass_to_entry, read_entry};
use super::{Codecs, Map, State, WireSpan, room};
use crate::context::Context;
use crate::element::{Element, MapKey};
use crate::error::DecodeError;
use crate::stack::Deep;
use crate::wire::{END, Reader};

/// A map some of whose entries carry unknown fields.
#[derive(Clone)]
pub(super) struct Carrying<K, V> {
    pub(super) entries: BTreeMap<K, V>,
    /// The unknown fields by the key of their entry, which may be gone.
    carried: BTreeMap<K, Vec<u8>>,
}

impl<'a, K: MapKey<'a>, V: Element<'a>> Carrying<K, V> {
    /// The entries of a span, and what they carry.
    #[cold]
    pub(super) fn read(span: &WireSpan<'a>, entries: BTreeMap<K, V>) -> Self {
        let mut carried = BTreeMap::new();
        span.each::<K, V>(|key, entry| {
            let fields = unknown_fields(entry, span.codecs);
            if !fields.is_empty() {
                carried.insert(key, fields);
            }
        });
        Self { entries, carried }
    }

    pub(super) fn detach(self) -> Carrying<K::Owned, V::Owned>
    where
        K::Owned: Ord,
    {
        let entries = self.entries.into_iter().map(|(key, value)| (key.detach(), value.detach()));
        let carried = self.carried.into_iter().map(|(key, fields)| (key.detach(), fields));
        Carrying { entries: entries.collect(), carried: carried.collect() }
    }

    pub(super) fn write(&self, writer: &mut EntryWriter<'_, '_>) {
        for (key, value) in &self.entries {
            match self.carried.get(key) {
                Some(fields) => writer.put_carrying((key, value), fields),
                None => writer.put(key, value),
            }
        }
    }
}

impl<'a> WireSpan<'a> {
    /// Calls the function with key and body of each entry.
    fn each<K: MapKey<'a>, V: Element<'a>>(&self, mut with: impl FnMut(K, &'a [u8])) {
        let (mut reader, mut cx) = (Reader::new(self.bytes), Context::trusted());
        while pass_to_entry(self.tag, &mut reader, &mut cx) {
            let mut body = reader;
            let read = read_entry::<K, V>(&mut reader, self.codecs, &mut cx);
            let (Ok((key, value, _)), Ok(body)) = (read, body.bytes()) else { return };
            if value.is_declared(self.codecs.1) {
                with(key, body);
            }
        }
    }

    /// Writes the entries without what stands between them.
    #[cold]
    pub(super) fn write_as_it_stands<K: MapKey<'a>, V: Element<'a>>(
        &self,
        write: &mut EntryWriter<'_, '_>,
    ) {
        self.each::<K, V>(|_, body| {
            write.writer.tag(write.tag.0, write.tag.1);
            write.writer.nested(|writer| writer.raw(body));
        });
    }
}

impl<'a, K: MapKey<'a>, V: Element<'a>> Map<'a, K, V> {
    /// Inserts an entry that stands in the input, with what it carries; the
    /// body is empty where that is nothing.
    #[cold]
    pub(super) fn insert_entry(
        &mut self,
        key: K,
        value: V,
        (body, codecs): (&[u8], Codecs),
        at: usize,
        cx: &mut Context<'_>,
    ) -> Result<(), DecodeError> {
        if body.is_empty() && !matches!(self.0, State::Carrying(_) | State::Wire(_)) {
            return self.insert(key, value, at, cx);
        }
        let owner = key.clone();
        self.insert(key, value, at, cx)?;
        self.carry(owner, (body, codecs), at, cx)
    }

    /// Notes what the entry of a key carries, which was just inserted. Apart, as it
    /// takes more of the stack and of the registers.
    #[inline(never)]
    fn carry(
        &mut self,
        owner: K,
        (body, codecs): (&[u8], Codecs),
        at: usize,
        cx: &mut Context<'_>,
    ) -> Result<(), DecodeError> {
        if let State::Owned(entries) = &mut self.0
            && !body.is_empty()
        {
            cx.charge(size_of::<Carrying<K, V>>(), at)?;
            let entries = core::mem::take(&mut **entries);
            let held = Carrying { entries, carried: BTreeMap::new() };
            self.0 = State::Carrying(Deep::new(Box::new(held)));
        }
        if let State::Carrying(held) = &mut self.0 {
            let before = held.carried.len();
            if body.is_empty() {
                held.carried.remove(&owner);
                return Ok(());
            }
            // A vector that grows holds up to three times as much for a moment.
            cx.charge(body.len().saturating_mul(3), at)?;
            held.carried.insert(owner, unknown_fields(body, codecs));
            cx.charge(room_for::<K>(held.carried.len()) - room_for::<K>(before), at)?;
        }
        Ok(())
    }

    /// Memory for what the entries of a span carry once they are held.
    pub(super) fn room_to_carry(&self) -> usize {
        match &self.0 {
            State::Wire(span) if span.carries => {
                span.bytes.len().saturating_mul(3).saturating_add(room_for::<K>(self.len()))
            }
            _ => 0,
        }
    }

    /// What the entries carry.
    pub(super) fn carried(&self) -> impl Iterator<Item = (&K, &[u8])> {
        let held = match &self.0 {
            State::Carrying(held) => Some(held),
            _ => None,
        };
        held.into_iter().flat_map(|held| {
            let alive = |(key, _): &(&K, &Vec<u8>)| held.entries.contains_key(*key);
            held.carried.iter().filter(alive).map(|(key, fields)| (key, fields.as_slice()))
        })
    }
}

fn room_for<K>(entries: usize) -> usize {
    room(entries).saturating_mul(size_of::<(K, Vec<u8>)>())
}

/// The fields of a valid entry that are neither its key nor its value.
fn unknown_fields(entry: &[u8], codecs: Codecs) -> Vec<u8> {
    let (mut reader, mut cx) = (Reader::new(entry), Context::trusted());
    let (mut fields, mut start) = (Vec::new(), reader);
    let mut next = |reader: &mut Reader<'_>| {
        let tag = reader.tag().ok().filter(|tag| *tag != END)?;
        reader.skip(tag, &mut cx).ok().map(|()| tag)
    };
    while let Some(tag) = next(&mut reader) {
        if tag != 8 | codecs.0.wire_type() && tag != 16 | codecs.1.wire_type() {
            fields.extend_from_slice(reader.since(start));
        }
        start = reader;
    }
    fields
}
