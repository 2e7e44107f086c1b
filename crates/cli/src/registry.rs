//! The domains and their messages: the one list of what the command knows.

use std::fmt;

use tidings_core::{EventEntry, MessageEntry, Types};

macro_rules! domains {
    ($($name:literal: $($list:path),+;)+) => {
        /// Each domain and one list of its messages; a domain may have several.
        static DOMAINS: &[(&str, &[MessageEntry])] = &[$($(($name, $list)),+),+];

        static LISTS: &[&[MessageEntry]] = &[$($($list),+),+];
    };
}

domains! {
    "dropsonde": dropsonde::MESSAGES, dropsonde::control::MESSAGES;
    "flyte-event": flyte_event::MESSAGES, flyte_event::admin::MESSAGES, flyte_event::core::MESSAGES;
    "hac-payload": hac_payload::MESSAGES;
    "xumi": xumi::MESSAGES;
    "pbac": pbac::MESSAGES;
    "assets": assets::MESSAGES;
    "workflow": workflow::MESSAGES;
    "kuber": kuber::MESSAGES;
    "apcera-events": apcera_events::MESSAGES;
}

/// A name that nothing has.
#[derive(Debug)]
pub(crate) struct UnknownName {
    name: String,
    similar: Vec<&'static str>,
}

/// The types that an `Any` may hold.
pub(crate) const fn types() -> Types {
    Types::new(LISTS)
}

/// All messages, each with its domain.
pub(crate) fn messages() -> impl Iterator<Item = (&'static str, &'static MessageEntry)> {
    DOMAINS.iter().flat_map(|(domain, list)| list.iter().map(move |entry| (*domain, entry)))
}

/// All messages that are events.
pub(crate) fn events() -> impl Iterator<Item = (&'static MessageEntry, &'static EventEntry)> {
    LISTS.iter().copied().flatten().filter_map(|entry| Some((entry, entry.event.as_ref()?)))
}

/// The message of this full name.
pub(crate) fn by_full_name(name: &str) -> Option<&'static MessageEntry> {
    LISTS.iter().copied().flatten().find(|entry| entry.info.full_name == name)
}

/// The event of this event type.
pub(crate) fn by_event_type(name: &str) -> Option<&'static MessageEntry> {
    events().find(|(_, event)| event.event_type == name).map(|(entry, _)| entry)
}

/// The events of a domain; none where there is no such domain.
pub(crate) fn events_of(domain: &str) -> Vec<&'static MessageEntry> {
    let of_domain = messages().filter(|(name, _)| *name == domain);
    of_domain.map(|(_, entry)| entry).filter(|entry| entry.event.is_some()).collect()
}

/// The message of this full name or event type.
pub(crate) fn find(name: &str) -> Result<&'static MessageEntry, UnknownName> {
    by_full_name(name).or_else(|| by_event_type(name)).ok_or_else(|| UnknownName::new(name))
}

impl UnknownName {
    /// Up to this many similar names are shown.
    const SHOWN: usize = 8;

    fn new(name: &str) -> Self {
        let wanted = name.to_lowercase();
        let parts: Vec<&str> =
            wanted.split(['.', '-', '_', ' ']).filter(|part| part.len() > 2).collect();
        let score = |name: &str| {
            let name = name.to_lowercase();
            parts.iter().filter(|part| name.contains(**part)).count()
        };
        let names = messages()
            .map(|(_, entry)| entry.info.full_name)
            .chain(events().map(|(_, event)| event.event_type));
        let mut similar: Vec<_> =
            names.map(|name| (score(name), name)).filter(|(score, _)| *score > 0).collect();
        similar.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
        let similar = similar.into_iter().map(|(_, name)| name).take(Self::SHOWN).collect();
        Self { name: name.to_owned(), similar }
    }
}

impl fmt::Display for UnknownName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no message or event has the name {:?}", self.name)?;
        match self.similar.as_slice() {
            [] => f.write_str("; `tidings types` lists the events"),
            similar => write!(f, "; similar are {}", similar.join(", ")),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn every_full_name_and_event_type_stands_for_one_message() {
        let mut names = HashSet::new();
        for (_, entry) in messages() {
            assert!(names.insert(entry.info.full_name), "{} stands twice", entry.info.full_name);
        }
        for (_, event) in events() {
            assert!(names.insert(event.event_type), "{} stands twice", event.event_type);
        }
    }

    #[test]
    fn the_domain_of_an_event_is_the_one_that_its_entry_names() {
        for (domain, entry) in messages() {
            if let Some(event) = &entry.event {
                assert_eq!(event.domain, domain);
            }
        }
    }

    #[test]
    fn an_unknown_name_is_answered_with_similar_ones() {
        let error = find("xumi.weights.loading.start").unwrap_err().to_string();
        assert!(error.contains("xumi.weights.load.start"), "{error}");
    }
}
