//! Messages and events by name.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::fmt;

use tidings_core::{EventEntry, MessageEntry};

use crate::detect::Known;
use crate::family::FAMILY;

/// Messages and events by name: those of the family, and your own.
///
/// A registry is a plain value. What is looked up in it stays valid without
/// it, because the entries are part of the program. Looking up takes as long
/// as comparing the names.
///
/// ```
/// use tidings::Registry;
///
/// let registry = Registry::family();
/// let entry = registry.find("xumi.weights.load.start")?;
/// assert_eq!(entry.info.full_name, "tidings.xumi.v1.WeightsLoadStart");
/// let topic: Vec<&str> =
///     registry.by_topic("xumi_load").map(|(_, event)| event.event_type).collect();
/// assert_eq!(topic, ["xumi.weights.load.start", "xumi.weights.load.complete"]);
/// # Ok::<(), tidings::UnknownName>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Registry {
    lists: Vec<(&'static str, &'static [MessageEntry])>,
    events: Vec<Known>,
    types: BTreeMap<&'static str, &'static MessageEntry>,
}

/// A name that nothing in a registry has.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct UnknownName {
    name: String,
    similar: Vec<&'static str>,
}

/// A message cannot be added, because another one has its full name or its
/// event type.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the name {name:?} is taken by the message {by}")]
#[non_exhaustive]
pub struct NameTaken {
    /// The name that both have.
    pub name: &'static str,
    /// Full name of the message that is there.
    pub by: &'static str,
}

impl Registry {
    /// A registry without any message.
    #[must_use]
    pub const fn new() -> Self {
        Self { lists: Vec::new(), events: Vec::new(), types: BTreeMap::new() }
    }

    /// A registry with all messages of the domains that are compiled in.
    #[must_use]
    pub fn family() -> Self {
        let mut registry = Self::new();
        for (domain, messages) in FAMILY {
            registry.take(domain, messages);
        }
        registry
    }

    /// Adds the messages of a generated module, which is its `MESSAGES`.
    ///
    /// Their domain is the one that the events among them name; a list without
    /// events is added under an empty one, see [`add_to`](Self::add_to). What
    /// is there already may be added again.
    ///
    /// # Errors
    /// When another message has the full name or the event type of one of
    /// them; nothing is added then.
    ///
    /// ```
    /// use tidings::{Registry, core::wkt};
    ///
    /// let mut registry = Registry::new();
    /// registry.add(wkt::MESSAGES)?;
    /// assert!(registry.by_full_name("google.protobuf.Struct").is_some());
    /// # Ok::<(), tidings::NameTaken>(())
    /// ```
    pub fn add(&mut self, messages: &'static [MessageEntry]) -> Result<&mut Self, NameTaken> {
        let domain = messages.iter().find_map(|entry| Some(entry.event.as_ref()?.domain));
        self.add_to(domain.unwrap_or_default(), messages)
    }

    /// Adds the messages of a generated module under the name of a domain.
    ///
    /// # Errors
    /// As [`add`](Self::add).
    pub fn add_to(
        &mut self,
        domain: &'static str,
        messages: &'static [MessageEntry],
    ) -> Result<&mut Self, NameTaken> {
        let known = |entry: &MessageEntry| {
            self.by_full_name(entry.info.full_name)
                .is_some_and(|other| std::ptr::eq(other.info, entry.info))
        };
        if messages.iter().all(known) {
            return Ok(self);
        }
        for (index, entry) in messages.iter().enumerate() {
            let before = messages.get(..index).unwrap_or_default();
            let same = |other: &&MessageEntry| other.info.full_name == entry.info.full_name;
            if let Some(other) =
                self.by_full_name(entry.info.full_name).or(before.iter().find(same))
            {
                return Err(NameTaken { name: entry.info.full_name, by: other.info.full_name });
            }
            let Some(event) = &entry.event else { continue };
            let same = |other: &&MessageEntry| {
                other.event.as_ref().is_some_and(|other| other.event_type == event.event_type)
            };
            if let Some(other) = self.by_event_type(event.event_type).or(before.iter().find(same)) {
                return Err(NameTaken { name: event.event_type, by: other.info.full_name });
            }
        }
        self.take(domain, messages);
        Ok(self)
    }

    fn take(&mut self, domain: &'static str, messages: &'static [MessageEntry]) {
        self.lists.push((domain, messages));
        for entry in messages {
            let Some(event) = &entry.event else { continue };
            self.events.push((entry, event));
            self.types.entry(event.event_type).or_insert(entry);
        }
    }

    /// All messages that are events.
    pub(crate) fn known(&self) -> &[Known] {
        &self.events
    }

    /// All messages, each with its domain.
    pub fn messages(&self) -> impl Iterator<Item = (&'static str, &'static MessageEntry)> {
        self.lists.iter().flat_map(|(domain, list)| list.iter().map(|entry| (*domain, entry)))
    }

    /// All messages that are events.
    pub fn events(&self) -> impl Iterator<Item = (&'static MessageEntry, &'static EventEntry)> {
        self.events.iter().copied()
    }

    /// The domains, each once.
    pub fn domains(&self) -> impl Iterator<Item = &'static str> {
        let mut domains: Vec<&'static str> = self.lists.iter().map(|(domain, _)| *domain).collect();
        domains.dedup();
        domains.into_iter()
    }

    /// The message of this full name, e.g. `events.Envelope`.
    #[must_use]
    pub fn by_full_name(&self, name: &str) -> Option<&'static MessageEntry> {
        let lists = self.lists.iter().map(|(_, list)| *list);
        lists.flatten().find(|entry| entry.info.full_name == name)
    }

    /// The event of this event type, e.g. `xumi.weights.load.start`.
    #[must_use]
    pub fn by_event_type(&self, name: &str) -> Option<&'static MessageEntry> {
        self.types.get(name).copied()
    }

    /// The events that travel on this topic.
    pub fn by_topic<'r>(
        &'r self,
        topic: &'r str,
    ) -> impl Iterator<Item = (&'static MessageEntry, &'static EventEntry)> + 'r {
        self.events().filter(move |(_, event)| event.topic == Some(topic))
    }

    /// The events of this domain.
    pub fn by_domain<'r>(
        &'r self,
        domain: &'r str,
    ) -> impl Iterator<Item = (&'static MessageEntry, &'static EventEntry)> + 'r {
        self.events().filter(move |(_, event)| event.domain == domain)
    }

    /// The message of this full name or event type, or of the name under which
    /// Flyteadmin sends it, e.g. `cloudevents.TaskExecution`.
    ///
    /// # Errors
    /// When there is none; the error names similar ones.
    pub fn find(&self, name: &str) -> Result<&'static MessageEntry, UnknownName> {
        self.by_event_type(name)
            .or_else(|| self.by_full_name(name))
            .or_else(|| self.by_flyte_subject(name))
            .ok_or_else(|| UnknownName { name: name.to_owned(), similar: self.similar(name) })
    }

    /// Subjects of SNS and keys of Pub/Sub are event types without this.
    fn by_flyte_subject(&self, name: &str) -> Option<&'static MessageEntry> {
        let subject = |event: &EventEntry| event.event_type.strip_prefix("com.flyte.resource.");
        self.events().find(|(_, event)| subject(event) == Some(name)).map(|(entry, _)| entry)
    }

    /// Up to eight names of messages and event types that have most parts in
    /// common with this one, the most similar first.
    #[must_use]
    pub fn similar(&self, name: &str) -> Vec<&'static str> {
        let wanted = name.to_lowercase();
        let parts: Vec<&str> =
            wanted.split(['.', '-', '_', ' ']).filter(|part| part.len() > 2).collect();
        // A part that stands alone counts more than one within a word.
        let score = |name: &str| -> usize {
            let name = name.to_lowercase();
            let alone = |part: &str| name.split('.').any(|other| other == part);
            let score = |part: &&str| usize::from(name.contains(*part)) + usize::from(alone(part));
            parts.iter().map(score).sum()
        };
        let events = self.events().map(|(_, event)| event.event_type);
        let names = events.chain(self.messages().map(|(_, entry)| entry.info.full_name));
        let mut similar: Vec<(usize, &'static str)> =
            names.map(|name| (score(name), name)).filter(|(score, _)| *score > 0).collect();
        similar.sort_by_key(|(score, _)| Reverse(*score));
        similar.into_iter().map(|(_, name)| name).take(MOST_SIMILAR).collect()
    }
}

/// Up to this many similar names are given.
const MOST_SIMILAR: usize = 8;

impl UnknownName {
    /// The name that was looked up.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Names that are similar to it; see [`Registry::similar`].
    #[must_use]
    pub fn similar(&self) -> &[&'static str] {
        &self.similar
    }
}

impl fmt::Display for UnknownName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no message or event has the name {:?}", self.name)?;
        match self.similar.as_slice() {
            [] => Ok(()),
            similar => write!(f, "; similar are {}", similar.join(", ")),
        }
    }
}
