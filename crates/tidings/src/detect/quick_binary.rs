//! Which event a binary message is, by tables over the fields of all events.

use std::collections::BTreeMap;

use tidings_core::MessageEntry;
use tidings_core::info::{Kind, Label, MessageInfo};

use super::binary::{Record, carried, records};
use super::fit::{Numbers, fit, is_entry, is_packed, is_text, is_whole, surface};
use super::names::Table;
use super::verdict::Candidate;
use super::{Known, Set};

/// What a registry knows of the fields of events.
#[derive(Debug, Default)]
pub(super) struct Index {
    events: Vec<&'static MessageEntry>,
    all: Set,
    /// What stands in the fields of events, by number and wire type.
    fields: Table<u32, Field>,
    /// Fields with constants.
    constants: BTreeMap<u32, Constants>,
    /// The events that require a field, by its number.
    required: BTreeMap<u32, Set>,
}

/// The events that take a field, by what it is to them.
#[derive(Debug, Default)]
struct Field {
    all: Set,
    strings: Set,
    maps: Set,
    messages: Vec<(&'static MessageInfo, Set)>,
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
        let mut index = Self::default();
        for (number, (entry, _)) in events.iter().enumerate() {
            let bit = Set::checked_shl(1, u32::try_from(number).ok()?)?;
            index.events.push(entry);
            index.all |= bit;
            for field in entry.info.fields {
                let own = field.kind.wire_type();
                index.fields.entry(tag(field.number, own)).or_default().add(field.kind, bit);
                if is_packed(field, 2) {
                    index.fields.entry(tag(field.number, 2)).or_default().all |= bit;
                }
                if !field.constant.is_empty() {
                    let constants = index.constants.entry(field.number).or_default();
                    constants.named.entry(field.constant.as_bytes()).or_insert(number);
                    constants.all |= bit;
                }
                if field.label == Label::Required {
                    *index.required.entry(field.number).or_default() |= bit;
                }
            }
        }
        Some(index)
    }

    /// The event that this is, if it is told by a table.
    pub(super) fn glance(&self, bytes: &[u8]) -> Option<&'static MessageEntry> {
        let records = records(bytes).filter(|records| !records.is_empty())?;
        if let Some(event) = self.named(&records) {
            return self.events.get(event).copied();
        }
        if carried(&records).is_some() {
            return None;
        }
        let mut fitting = self.fitting(&records);
        for record in records.iter().filter(|record| record.wire_type == 2) {
            let field = self.fields.get(&tag(record.number, record.wire_type))?;
            fitting = field.having(record.bytes, fitting);
        }
        if !fitting.is_power_of_two() {
            return None;
        }
        let entry = *self.events.get(usize::try_from(fitting.trailing_zeros()).ok()?)?;
        // What is in nested messages counts too, where the rest is not enough.
        let is_told = |fit: Candidate| fit.is_sure.is_some() || fit.is_clear;
        let told = is_told(surface(entry.info, &records).candidate(entry))
            || is_told(fit(entry.info, &records)?.candidate(entry));
        told.then_some(entry)
    }

    /// The first event whose constant the message has.
    fn named(&self, records: &[Record<'_>]) -> Option<usize> {
        let named = self.constants.iter().filter_map(|(number, constants)| {
            constants.named.get(text_of(records, *number)?.bytes).copied()
        });
        named.min()
    }

    /// The events that have all these fields, and no other constants or
    /// required ones: `named` gave none.
    fn fitting(&self, records: &[Record<'_>]) -> Set {
        let takes = |record: &Record<'_>| {
            let field = self.fields.get(&tag(record.number, record.wire_type));
            field.map_or(0, |field| field.all)
        };
        let mut fitting = records.iter().fold(self.all, |all, record| all & takes(record));
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
    fn add(&mut self, kind: Kind, bit: Set) {
        self.all |= bit;
        match kind {
            Kind::String => self.strings |= bit,
            Kind::Map(_) => self.maps |= bit,
            Kind::Message(info) => {
                match self.messages.iter_mut().find(|(known, _)| std::ptr::eq(*known, info)) {
                    Some((_, events)) => *events |= bit,
                    None => self.messages.push((info, bit)),
                }
            }
            _ => {}
        }
    }

    /// Those of the events whose field can have this value, and which know all
    /// that is in it.
    fn having(&self, bytes: &[u8], mut events: Set) -> Set {
        if events & self.strings != 0 && !is_text(bytes) {
            events &= !self.strings;
        }
        if events & self.maps != 0 && !is_entry(bytes) {
            events &= !self.maps;
        }
        for (info, these) in &self.messages {
            if events & these != 0 && !is_whole(info, bytes) {
                events &= !these;
            }
        }
        events
    }
}

/// The first record of this number that may be a text.
fn text_of<'r, 'b>(records: &'r [Record<'b>], number: u32) -> Option<&'r Record<'b>> {
    records.iter().find(|record| record.number == number && record.wire_type == 2)
}

fn tag(number: u32, wire_type: u32) -> u32 {
    number << 3 | wire_type
}
