//! Which event a binary message is, by tables over the fields of all events.

use tidings_core::MessageEntry;
use tidings_core::info::{FieldInfo, Kind, Label};

use super::binary::{Record, carried, each_record, records};
use super::fit::{Numbers, is_entry, is_odd, is_packed, is_text, surface};
use super::names::Table;
use super::nested::{Builder, Nested, place};
use super::tags::{ByTag, tag};
use super::{Known, Set};

/// What a registry knows of the fields of events.
#[derive(Debug, Default)]
pub(super) struct Index {
    /// With the number of constants that each has.
    events: Vec<(&'static MessageEntry, usize)>,
    all: Set,
    /// What stands in the fields of events, and where that is for a tag.
    fields: Vec<Field>,
    tags: ByTag<Option<u16>>,
    nested: Nested,
    /// Fields with constants, by number.
    constants: Vec<(u32, Constants)>,
    /// The events that require a field, by its number.
    required: Vec<(u32, Set)>,
}

/// The events that take a field, by what it is to them.
#[derive(Debug, Default)]
struct Field {
    all: Set,
    strings: Set,
    maps: Set,
    /// By their places among the nested messages.
    messages: Vec<(u16, Set)>,
}

/// A field that is a constant in some events.
#[derive(Debug, Default)]
struct Constants {
    /// The event that a constant stands for.
    named: Table<&'static [u8], usize>,
    /// All of these events.
    all: Set,
}

impl Index {
    /// None where there are too many events for the tables.
    pub(super) fn new(events: &[Known]) -> Option<Self> {
        let (mut index, mut nested) = (Self::default(), Builder::default());
        for (number, (entry, _)) in events.iter().enumerate() {
            let bit = u32::try_from(number).ok().and_then(|number| Set::checked_shl(1, number))?;
            let is_constant = |field: &&FieldInfo| !field.constant.is_empty();
            index.events.push((entry, entry.info.fields.iter().filter(is_constant).count()));
            index.all |= bit;
            for field in entry.info.fields {
                let own = tag(field.number, field.kind.wire_type());
                index.with_field(own, |known| known.add(field.kind, bit, &mut nested));
                if is_packed(field, 2) {
                    index.with_field(tag(field.number, 2), |known| known.all |= bit);
                }
                if !field.constant.is_empty() {
                    with(&mut index.constants, field.number, |known: &mut Constants| {
                        known.named.entry(field.constant.as_bytes()).or_insert(number);
                        known.all |= bit;
                    });
                }
                if field.label == Label::Required {
                    with(&mut index.required, field.number, |events| *events |= bit);
                }
            }
        }
        index.nested = nested.build();
        (index.fields.len().max(index.nested.len()) <= usize::from(u16::MAX)).then_some(index)
    }

    /// The field of a tag, which gets one if it has none.
    fn with_field(&mut self, tag: u32, change: impl FnOnce(&mut Field)) {
        if self.tags.get(tag).is_none() {
            self.tags.set(tag, Some(place(self.fields.len())));
            self.fields.push(Field::default());
        }
        let known = self.tags.get(tag).map(usize::from);
        known.and_then(|known| self.fields.get_mut(known)).map(change);
    }

    fn field(&self, record: &Record<'_>) -> Option<&Field> {
        self.fields.get(usize::from(self.tags.get(record.tag())?))
    }

    /// The event that this is, if it is told by a table.
    pub(super) fn glance(&self, bytes: &[u8]) -> Option<&'static MessageEntry> {
        if let Some(event) = self.named_early(bytes) {
            return self.events.get(event).map(|(entry, _)| *entry);
        }
        let records = records(bytes).filter(|records| !records.is_empty())?;
        if let Some(event) = self.named(&records) {
            return self.events.get(event).map(|(entry, _)| *entry);
        }
        if carried(&records).is_some() {
            return None;
        }
        let mut fitting = self.fitting(&records);
        if let Some((entry, constants)) = self.only(fitting)
            && is_told(entry, constants, &records, records.len() >= 2)
        {
            return Some(entry);
        }
        // What is in nested messages counts where the rest is not enough.
        for record in records.iter().filter(|record| record.wire_type == 2) {
            if fitting == 0 {
                return None;
            }
            fitting = self.field(record)?.having(record.bytes, fitting, &self.nested);
        }
        let (entry, constants) = self.only(fitting)?;
        let has_fields = |record: &Record<'_>| {
            let kind = entry.info.field(record.number).map(|field| field.kind);
            matches!(kind, Some(Kind::Message(_))) && !record.bytes.is_empty()
        };
        let has_two = records.len() >= 2 || records.iter().any(has_fields);
        is_told(entry, constants, &records, has_two).then_some(entry)
    }

    /// The event of a set that has one, and its number of constants.
    fn only(&self, fitting: Set) -> Option<(&'static MessageEntry, usize)> {
        let one = fitting.is_power_of_two().then(|| fitting.trailing_zeros());
        let place = one.and_then(|one| usize::try_from(one).ok());
        place.and_then(|place| self.events.get(place).copied())
    }

    /// The event whose constant the message has, if the field for it comes in
    /// its place. What follows is not looked at.
    fn named_early(&self, bytes: &[u8]) -> Option<usize> {
        let [(number, constants)] = self.constants.as_slice() else { return None };
        let mut text = None;
        each_record(bytes, |record| {
            if (record.number, record.wire_type) == (*number, 2) {
                text = Some(record.bytes);
            }
            (record.number < *number).then_some(())
        });
        constants.named.get(text?).copied()
    }

    /// The first event whose constant the message has.
    fn named(&self, records: &[Record<'_>]) -> Option<usize> {
        let named = self.constants.iter().filter_map(|(number, constants)| {
            constants.named.get(text_of(records, *number)?.bytes).copied()
        });
        named.min()
    }

    /// The events that have all these fields with such texts, and no other
    /// constants or required ones: `named` gave none.
    fn fitting(&self, records: &[Record<'_>]) -> Set {
        let takes = |record: &Record<'_>| self.field(record).map_or(0, |field| field.all);
        let mut fitting = records.iter().fold(self.all, |all, record| all & takes(record));
        for record in records.iter().filter(|record| record.wire_type == 2) {
            let strings = self.field(record).map_or(0, |field| field.strings);
            if fitting & strings != 0 && !is_text(record.bytes) {
                fitting &= !strings;
            }
        }
        for (number, constants) in &self.constants {
            if text_of(records, *number).is_some() {
                fitting &= !constants.all;
            }
        }
        let numbers = Numbers::of(records);
        for (number, events) in &self.required {
            let look = || records.iter().any(|record| record.number == *number);
            if fitting & events != 0 && !numbers.has(*number, look) {
                fitting &= !events;
            }
        }
        fitting
    }
}

impl Field {
    fn add(&mut self, kind: Kind, bit: Set, nested: &mut Builder) {
        self.all |= bit;
        match kind {
            Kind::String => self.strings |= bit,
            Kind::Map(_) => self.maps |= bit,
            Kind::Message(info) => {
                with(&mut self.messages, nested.add(info), |events| *events |= bit);
            }
            _ => {}
        }
    }

    /// Those of the events that know all that is in this value of the field.
    fn having(&self, bytes: &[u8], mut events: Set, nested: &Nested) -> Set {
        if events & self.maps != 0 && !is_entry(bytes) {
            events &= !self.maps;
        }
        for (place, these) in &self.messages {
            if events & these != 0 && !nested.is_whole(*place, bytes) {
                events &= !these;
            }
        }
        events
    }
}

/// Changes what is kept for a key, which begins as the default.
fn with<K: PartialEq, T: Default>(all: &mut Vec<(K, T)>, key: K, change: impl FnOnce(&mut T)) {
    match all.iter_mut().find(|(known, _)| *known == key) {
        Some((_, kept)) => change(kept),
        None => {
            let mut kept = T::default();
            change(&mut kept);
            all.push((key, kept));
        }
    }
}

/// The first record of this number that may be a text.
fn text_of<'r, 'b>(records: &'r [Record<'b>], number: u32) -> Option<&'r Record<'b>> {
    records.iter().find(|record| record.number == number && record.wire_type == 2)
}

/// Whether the fields are enough to tell the only event that fits them, which
/// has none of its constants. One field alone is not.
fn is_told(
    entry: &'static MessageEntry,
    constants: usize,
    records: &[Record<'_>],
    has_two: bool,
) -> bool {
    let info = entry.info;
    // Where most values are usual, there is nothing to count.
    let enough = records.len() - records.len() / 2 + constants;
    let is_usual = |record: &&Record<'_>| {
        info.field(record.number).is_some_and(|field| !is_odd(field, record))
    };
    (has_two && records.iter().filter(is_usual).take(enough).count() == enough)
        || surface(info, records).candidate(entry).is_sure.is_some()
}
