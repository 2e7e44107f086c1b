//! Sets of event types, and the filter lists that configure them.

use core::fmt;
use core::str::FromStr;

use crate::EventType;

/// A set of event types, as a nozzle is configured with.
///
/// Text form: names joined by commas, `HttpStartStop,LogMessage`; also read
/// from a JSON array of names.
///
/// ```
/// use dropsonde::{EventType, EventTypes};
///
/// let wanted: EventTypes = "HttpStartStop, CounterEvent".parse()?;
/// assert!(wanted.contains(EventType::COUNTER_EVENT));
/// assert!(!wanted.contains(EventType::LOG_MESSAGE));
/// assert_eq!(wanted, r#"["CounterEvent","HttpStartStop"]"#.parse()?);
/// assert_eq!(wanted.to_string(), "HttpStartStop,CounterEvent");
/// # Ok::<(), dropsonde::UnknownEventType>(())
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct EventTypes(u16);

/// A filter list has a name that is no event type.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no event type; there are {all}", all = EventTypes::ALL)]
pub struct UnknownEventType(pub String);

impl EventTypes {
    /// No event type.
    pub const NONE: Self = Self(0);

    /// All nine, the retired ones included.
    pub const ALL: Self = Self(0b11_1111_1110);

    /// What Go nozzles select when their filter list is empty: log lines.
    pub const DEFAULT_FILTER: Self = Self(1 << EventType::LOG_MESSAGE.number());

    /// Whether this type is in the set; false for undeclared numbers.
    #[must_use]
    pub const fn contains(self, event_type: EventType) -> bool {
        self.0 & Self::bit(event_type) != 0
    }

    /// Adds a type. Undeclared numbers cannot be added: nothing changes, and
    /// the answer is false.
    pub const fn insert(&mut self, event_type: EventType) -> bool {
        self.0 |= Self::bit(event_type);
        self.contains(event_type)
    }

    /// How many types are in the set.
    #[must_use]
    pub const fn len(self) -> usize {
        let mut left = self.0;
        let mut count = 0;
        while left != 0 {
            left &= left - 1;
            count += 1;
        }
        count
    }

    /// Whether the set is empty.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The types, in the order of their numbers.
    pub fn iter(self) -> impl Iterator<Item = EventType> {
        (1..=9).map(EventType).filter(move |event_type| self.contains(*event_type))
    }

    const fn bit(event_type: EventType) -> u16 {
        match event_type.number() {
            number @ 1..=9 => 1 << number,
            _ => 0,
        }
    }
}

/// Undeclared numbers are left out.
impl FromIterator<EventType> for EventTypes {
    fn from_iter<I: IntoIterator<Item = EventType>>(event_types: I) -> Self {
        let mut set = Self::NONE;
        for event_type in event_types {
            set.insert(event_type);
        }
        set
    }
}

/// Reads a filter list as the nozzles do: names joined by commas or in a JSON
/// array, with spaces around them, in the exact spelling of the protocol. An
/// empty list is [`DEFAULT_FILTER`](EventTypes::DEFAULT_FILTER), an empty array
/// selects nothing.
///
/// Source: splunk-firehose-nozzle `events/events.go`, `ParseSelectedEvents`.
impl FromStr for EventTypes {
    type Err = UnknownEventType;

    fn from_str(list: &str) -> Result<Self, UnknownEventType> {
        let list = list.trim();
        if list.is_empty() {
            return Ok(Self::DEFAULT_FILTER);
        }
        match list.strip_prefix('[').and_then(|list| list.strip_suffix(']')) {
            Some(items) if items.trim().is_empty() => Ok(Self::NONE),
            Some(items) => items.split(',').map(quoted).collect(),
            None => list.split(',').map(name).collect(),
        }
    }
}

fn name(text: &str) -> Result<EventType, UnknownEventType> {
    let text = text.trim();
    EventType::from_name(text).ok_or_else(|| UnknownEventType(text.to_owned()))
}

fn quoted(text: &str) -> Result<EventType, UnknownEventType> {
    let text = text.trim();
    match text.strip_prefix('"').and_then(|text| text.strip_suffix('"')) {
        Some(inner) => name(inner),
        None => Err(UnknownEventType(text.to_owned())),
    }
}

impl fmt::Display for EventTypes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, event_type) in self.iter().enumerate() {
            if index > 0 {
                f.write_str(",")?;
            }
            fmt::Display::fmt(&event_type, f)?;
        }
        Ok(())
    }
}

impl fmt::Debug for EventTypes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}
