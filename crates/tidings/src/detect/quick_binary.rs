//! Which event a binary message is, by tables over the fields of all events.

use tidings_core::MessageEntry;

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
    /// Fields with constants, each with the events that these stand for.
    constants: Vec<(u32, Table<&'static [u8], usize>)>,
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
                    index.name(field.number, field.constant, number);
                }
            }
        }
        Some(index)
    }

    fn name(&mut self, field: u32, constant: &'static str, event: usize) {
        let known = self.constants.iter().position(|(number, _)| *number == field);
        if known.is_none() {
            self.constants.push((field, Table::default()));
        }
        let at = known.unwrap_or(self.constants.len() - 1);
        if let Some((_, events)) = self.constants.get_mut(at) {
            events.entry(constant.as_bytes()).or_insert(event);
        }
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
        let takes = |record: &Record<'_>| {
            self.fields.get(&tag(record.number, record.wire_type)).copied().unwrap_or_default()
        };
        let fitting = records.iter().fold(self.all, |all, record| all & takes(record));
        let mut only: Option<Candidate> = None;
        let mut rest = fitting;
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
        let named = self.constants.iter().filter_map(|(number, events)| {
            let here = |record: &&Record<'_>| record.number == *number && record.wire_type == 2;
            events.get(records.iter().find(here)?.bytes).copied()
        });
        named.min()
    }
}

fn tag(number: u32, wire_type: u32) -> u32 {
    number << 3 | wire_type
}
