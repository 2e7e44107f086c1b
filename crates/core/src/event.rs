//! What makes a message an event: its type, and what it says of itself.

use alloc::{borrow::Cow, boxed::Box, string::String, vec::Vec};
use core::any::Any;
use core::fmt;

use crate::error::EncodeError;
use crate::info::MessageInfo;
use crate::message::Message;
use crate::time::Timestamp;

/// How settled an event's schema is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Stability {
    /// Fields are only added.
    Stable,
    /// Removed from the platform's protocol; still read and written.
    Retired,
    /// May change when the platform's documents become clearer.
    Provisional,
}

/// An event: a message with a type, and with something to say about when it
/// happened, what it belongs to and what caused it.
///
/// The generator implements this trait for every message that the schema marks
/// as an event.
pub trait Event<'a>: Message<'a> {
    /// The domain, which is the name of its crate, e.g. `xumi`.
    const DOMAIN: &'static str;

    /// Full protobuf name, e.g. `tidings.xumi.v1.WeightsLoadStart`.
    const FULL_NAME: &'static str = Self::INFO.full_name;

    /// The event type as the platform writes it, e.g.
    /// `xumi.weights.load.start`.
    const EVENT_TYPE: &'static str;

    /// The topic on which the platform publishes the event, if it names one.
    const TOPIC: Option<&'static str>;

    /// Where the event's schema stands in the published set, e.g.
    /// `xumi/tidings.xumi.v1.WeightsLoadStart`.
    const SCHEMA_ID: &'static str;

    /// How settled the schema is.
    const STABILITY: Stability;

    /// The type of this very event. For envelopes, that of the payload.
    fn event_type(&self) -> Cow<'_, str> {
        Cow::Borrowed(Self::EVENT_TYPE)
    }

    /// What identifies the event, if anything does.
    fn event_id(&self) -> Option<Cow<'_, str>> {
        None
    }

    /// When the event happened, if it says so.
    fn occurred_at(&self) -> Option<Timestamp> {
        None
    }

    /// The JSON member that [`occurred_at`](Self::occurred_at) comes from: some
    /// events have two that may say it.
    fn occurred_at_member(&self) -> Option<&'static str> {
        None
    }

    /// The topic for this very event.
    fn topic(&self) -> Option<Cow<'_, str>> {
        Self::TOPIC.map(Cow::Borrowed)
    }

    /// Events with the same key belong together and should stay in order.
    fn partition_key(&self) -> Option<Cow<'_, str>> {
        None
    }

    /// The [`event_id`](Self::event_id) of the event that caused this one, if
    /// it says so.
    fn caused_by(&self) -> Option<Cow<'_, str>> {
        None
    }
}

/// What an event says of itself, where that depends on its payload.
///
/// Written by hand for such events; [`Event`] passes it on.
pub trait Meaning {
    /// See [`Event::event_type`].
    fn event_type(&self) -> Cow<'_, str>;

    /// See [`Event::event_id`].
    fn event_id(&self) -> Option<Cow<'_, str>> {
        None
    }

    /// See [`Event::occurred_at`].
    fn occurred_at(&self) -> Option<Timestamp> {
        None
    }

    /// See [`Event::occurred_at_member`].
    fn occurred_at_member(&self) -> Option<&'static str> {
        None
    }

    /// See [`Event::partition_key`].
    fn partition_key(&self) -> Option<Cow<'_, str>> {
        None
    }
}

/// An event behind a pointer, for routers and handlers that take any event.
///
/// Implemented for every event that borrows nothing; `into_owned()` gives one.
/// What an event says of itself are methods of `dyn DynEvent`.
///
/// ```
/// use tidings_core::DynEvent;
///
/// fn log(event: &dyn DynEvent) -> String {
///     format!("{} {:?}", event.event_type(), event.occurred_at())
/// }
/// ```
pub trait DynEvent: fmt::Debug + Send + Sync + Any {
    #[doc(hidden)]
    fn dyn_info(&self) -> &'static MessageInfo;
    #[doc(hidden)]
    fn dyn_domain(&self) -> &'static str;
    #[doc(hidden)]
    fn dyn_text(&self, what: Say) -> Option<Cow<'_, str>>;
    #[doc(hidden)]
    fn dyn_occurred_at(&self) -> Option<Timestamp>;
    #[doc(hidden)]
    fn dyn_encode_into(&self, out: &mut Vec<u8>) -> Result<(), EncodeError>;
    #[doc(hidden)]
    fn dyn_write_json(&self, out: &mut String) -> Result<(), EncodeError>;
}

/// What an event can say of itself in text.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub enum Say {
    EventType,
    EventId,
    Topic,
    PartitionKey,
    CausedBy,
}

impl<E: Event<'static> + Send + Sync + 'static> DynEvent for E {
    fn dyn_info(&self) -> &'static MessageInfo {
        E::INFO
    }

    fn dyn_domain(&self) -> &'static str {
        E::DOMAIN
    }

    fn dyn_text(&self, what: Say) -> Option<Cow<'_, str>> {
        match what {
            Say::EventType => Some(self.event_type()),
            Say::EventId => self.event_id(),
            Say::Topic => self.topic(),
            Say::PartitionKey => self.partition_key(),
            Say::CausedBy => self.caused_by(),
        }
    }

    fn dyn_occurred_at(&self) -> Option<Timestamp> {
        self.occurred_at()
    }

    fn dyn_encode_into(&self, out: &mut Vec<u8>) -> Result<(), EncodeError> {
        self.encode_into(out)
    }

    fn dyn_write_json(&self, out: &mut String) -> Result<(), EncodeError> {
        self.write_json(out)
    }
}

impl dyn DynEvent {
    /// Name and fields.
    #[must_use]
    pub fn info(&self) -> &'static MessageInfo {
        self.dyn_info()
    }

    /// See [`Event::DOMAIN`].
    #[must_use]
    pub fn domain(&self) -> &'static str {
        self.dyn_domain()
    }

    /// See [`Event::event_type`].
    #[must_use]
    pub fn event_type(&self) -> Cow<'_, str> {
        self.dyn_text(Say::EventType).unwrap_or_default()
    }

    /// See [`Event::event_id`].
    #[must_use]
    pub fn event_id(&self) -> Option<Cow<'_, str>> {
        self.dyn_text(Say::EventId)
    }

    /// See [`Event::occurred_at`].
    #[must_use]
    pub fn occurred_at(&self) -> Option<Timestamp> {
        self.dyn_occurred_at()
    }

    /// See [`Event::topic`].
    #[must_use]
    pub fn topic(&self) -> Option<Cow<'_, str>> {
        self.dyn_text(Say::Topic)
    }

    /// See [`Event::partition_key`].
    #[must_use]
    pub fn partition_key(&self) -> Option<Cow<'_, str>> {
        self.dyn_text(Say::PartitionKey)
    }

    /// See [`Event::caused_by`].
    #[must_use]
    pub fn caused_by(&self) -> Option<Cow<'_, str>> {
        self.dyn_text(Say::CausedBy)
    }

    /// See [`Message::encode_into`].
    ///
    /// # Errors
    /// The same.
    pub fn encode_into(&self, out: &mut Vec<u8>) -> Result<(), EncodeError> {
        self.dyn_encode_into(out)
    }

    /// See [`Message::write_json`].
    ///
    /// # Errors
    /// The same.
    pub fn write_json(&self, out: &mut String) -> Result<(), EncodeError> {
        self.dyn_write_json(out)
    }

    /// The event as its own type, if it is of that type.
    #[must_use]
    pub fn downcast_ref<E: Event<'static> + 'static>(&self) -> Option<&E> {
        (self as &dyn Any).downcast_ref()
    }

    /// The event as its own type.
    ///
    /// # Errors
    /// Gives the event back if it is of another type.
    pub fn downcast<E>(self: Box<Self>) -> Result<Box<E>, Box<Self>>
    where
        E: Event<'static> + 'static,
    {
        if self.downcast_ref::<E>().is_none() {
            return Err(self);
        }
        let any: Box<dyn Any> = self;
        any.downcast().map_err(|_| unreachable!("the type was checked just before"))
    }
}

#[cfg(test)]
mod tests;
