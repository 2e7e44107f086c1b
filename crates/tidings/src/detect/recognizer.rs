//! Recognising many events, one after the other.

use tidings_core::MessageEntry;

use super::{quick_binary, quick_json};
use crate::registry::Registry;

/// Recognises the events of a stream: at a glance those that tables tell, which
/// are most.
///
/// It gives the event that [`Registry::detect`] finds at least
/// [likely](super::Detection::likely), several times faster, or nothing. Then
/// ask the registry, which knows more ways and the reasons. The tables are made
/// once, in less than a millisecond; threads can share them.
///
/// ```
/// use tidings::{Recognizer, Registry};
///
/// let registry = Registry::family();
/// let recognizer = Recognizer::new(&registry);
/// let stream = br#"{"event_type":"xumi.generation.start","model":"m"} {"model":"m"}"#;
/// let glance = recognizer.glance_json(stream).expect("it names its type");
/// assert_eq!(glance.entry.info.full_name, "tidings.xumi.v1.GenerationStart");
/// assert_eq!(glance.length, 50);
/// // Several events have this member.
/// assert!(recognizer.glance_json(&stream[51..]).is_none());
/// ```
#[derive(Debug)]
pub struct Recognizer {
    json: Option<quick_json::Index>,
    binary: Option<quick_binary::Index>,
}

/// What a glance at a JSON object told.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Glance {
    /// The event.
    pub entry: &'static MessageEntry,
    /// Bytes from the opening brace to the closing one.
    pub length: usize,
}

impl Recognizer {
    /// Makes the tables for the events of a registry. One with more than 128
    /// events gets none; then every glance gives nothing.
    #[must_use]
    pub fn new(registry: &Registry) -> Self {
        let events = registry.known();
        Self { json: quick_json::Index::new(events), binary: quick_binary::Index::new(events) }
    }

    /// The event that the JSON object is with which these bytes begin; what
    /// follows it is not looked at.
    ///
    /// Nothing where there is no whole object, where it has a wrapping, or
    /// where a glance is not enough. That the object is JSON in every detail is
    /// for its reader to say: brackets, strings and the members at the top are
    /// as they should be. The length is right for
    /// [`FrameDecoder::next_frame_by`](tidings_core::framing::FrameDecoder::next_frame_by).
    #[must_use]
    pub fn glance_json(&self, bytes: &[u8]) -> Option<Glance> {
        let (entry, length) = self.json.as_ref()?.glance(bytes)?;
        Some(Glance { entry, length })
    }

    /// As [`glance_json`](Self::glance_json), but the end of an object that names its
    /// type is not looked for: no length is given. For those who find out otherwise
    /// whether there is a whole object, and what it is otherwise does not matter.
    #[must_use]
    pub fn glance_start(&self, bytes: &[u8]) -> Option<(&'static MessageEntry, Option<usize>)> {
        self.json.as_ref()?.glance_start(bytes)
    }

    /// The event that a binary message is. Nothing where a glance is not enough.
    #[must_use]
    pub fn glance_binary(&self, bytes: &[u8]) -> Option<&'static MessageEntry> {
        self.binary.as_ref()?.glance(bytes)
    }
}
