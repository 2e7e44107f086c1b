//! Which event a binary message is, by tables over the fields of all events.

use std::collections::BTreeMap;

use tidings_core::MessageEntry;
use tidings_core::info::Label;

use super::binary::{Record, carried, fit, is_packed, records};
use super::names::Table;
use super::verdict::Candidate;
use super::{Known, Set};

/// What a registry knows of the fields of events.
#[derive(Debug, Default)]
pub(super) struct Index {
    events: Vec<&'static MessageEntry>,
    all: Set,
    /// The events that take a field, by number and wire type.
    fields: Table<u32, Set>,
    /// Fields with constants.
    constants: BTreeMap<u32, Constants>,
    /// The events that require a field, by its number.
    required: BTreeMap<u32, Set>,
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
                for wire_type in [0, 1, 2, 5] {
                    if wire_type == field.kind.wire_type() || is_packed(field, wire_type) {
                        *index.fields.entry(tag(field.number, wire_type)).or_default() |= bit;
                    }
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
        let (mut only, mut rest): (Option<Candidate>, _) = (None, self.fitting(&records));
        while rest != 0 {
            let entry = *self.events.get(usize::try_from(rest.trailing_zeros()).ok()?)?;
            rest &= rest - 1;
            let fit = fit(entry.info, &records).map(|fit| fit.candidate(entry));
            match fit.filter(|fit| fit.is_exact) {
                Some(_) if only.is_some() => return None,
                Some(fit) => only = Some(fit),
                None => {}
            }
        }
        only.filter(|fit| fit.is_sure.is_some() || fit.is_clear).map(|fit| fit.entry)
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
            self.fields.get(&tag(record.number, record.wire_type)).copied().unwrap_or_default()
        };
        let mut fitting = records.iter().fold(self.all, |all, record| all & takes(record));
        for (number, constants) in &self.constants {
            if text_of(records, *number).is_some() {
                fitting &= !constants.all;
            }
        }
        for (number, events) in &self.required {
            if fitting & events != 0 && !records.iter().any(|record| record.number == *number) {
                fitting &= !events;
            }
        }
        fitting
    }
}

/// The first record of this number that may be a text.
fn text_of<'r, 'b>(records: &'r [Record<'b>], number: u32) -> Option<&'r Record<'b>> {
    records.iter().find(|record| record.number == number && record.wire_type == 2)
}

fn tag(number: u32, wire_type: u32) -> u32 {
    number << 3 | wire_type
}
