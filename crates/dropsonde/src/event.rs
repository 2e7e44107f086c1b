//! The payload of an envelope, typed, and what can be wrong with it.

use tidings_core::{Message, Timestamp};

use crate::{
    ContainerMetric, CounterEvent, Envelope, Error, EventType, EventTypes, Heartbeat, HttpStart,
    HttpStartStop, HttpStop, LogMessage, ValueMetric,
};

/// A message that can be the payload of an envelope.
///
/// Implemented for the nine payloads of the protocol and not to be implemented
/// by others.
///
/// ```
/// use dropsonde::{Envelope, Message, Payload, ValueMetric};
///
/// let envelope = Envelope::from_json(
///     r#"{"origin":"o","eventType":6,"valueMetric":{"name":"n","value":1.5,"unit":"ms"}}"#,
/// )?;
/// let metric = ValueMetric::of(&envelope).unwrap();
/// assert_eq!(metric.value, 1.5);
/// # Ok::<(), dropsonde::DecodeError>(())
/// ```
pub trait Payload<'a>: Message<'a> + Sealed {
    /// The event type that names this payload.
    const EVENT_TYPE: EventType;

    /// The payload of this type, whatever the envelope's `eventType` says.
    fn of<'e>(envelope: &'e Envelope<'a>) -> Option<&'e Self>;

    /// Puts the payload into the envelope and names it there. Other payloads
    /// stay; [`wrap`](crate::wrap) makes an envelope without any.
    fn put(self, envelope: &mut Envelope<'a>);
}

/// Keeps [`Payload`] to the messages of the protocol.
pub trait Sealed {}

/// The one table of payloads: variant and message, event type, field, how to
/// borrow the field, and when the payload says that it happened.
macro_rules! payloads {
    ($($name:ident $constant:ident $field:ident $borrow:ident $time:expr;)*) => {
        /// The payload of an envelope, borrowed from it.
        ///
        /// ```
        /// use dropsonde::{Envelope, EventView, Message};
        ///
        /// let envelope = Envelope::decode(b"\x0a\x01o\x10\x07\x52\x05\x0a\x01n\x10\x02")?;
        /// match envelope.event() {
        ///     Ok(EventView::CounterEvent(counter)) => assert_eq!(counter.delta, 2),
        ///     other => panic!("{other:?}"),
        /// }
        /// # Ok::<(), dropsonde::DecodeError>(())
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum EventView<'e, 'a> {
            $(
                #[doc = concat!("A [`", stringify!($name), "`].")]
                $name(&'e $name<'a>),
            )*
        }

        impl EventView<'_, '_> {
            /// The event type that names this payload.
            #[must_use]
            pub const fn event_type(&self) -> EventType {
                match self {
                    $(Self::$name(_) => EventType::$constant,)*
                }
            }

            /// When the payload says that it happened: the time of a log line,
            /// the start of a request. Metrics, errors and heartbeats have no
            /// time beside that of their envelope.
            #[must_use]
            pub fn occurred_at(&self) -> Option<Timestamp> {
                match self {
                    $(Self::$name(payload) => nanos(payload, $time),)*
                }
            }
        }

        $(
            impl Sealed for $name<'_> {}

            impl<'a> Payload<'a> for $name<'a> {
                const EVENT_TYPE: EventType = EventType::$constant;

                fn of<'e>(envelope: &'e Envelope<'a>) -> Option<&'e Self> {
                    envelope.$field.$borrow()
                }

                fn put(self, envelope: &mut Envelope<'a>) {
                    envelope.$field = Some(self.into());
                    *envelope = core::mem::take(envelope).with_event_type(Self::EVENT_TYPE);
                }
            }
        )*

        impl<'a> Envelope<'a> {
            /// The payload that this event type names, whatever `eventType`
            /// says.
            #[must_use]
            pub fn payload(&self, event_type: EventType) -> Option<EventView<'_, 'a>> {
                match event_type {
                    $(EventType::$constant => {
                        self.$field.$borrow().map(EventView::$name)
                    })*
                    _ => None,
                }
            }

            /// The types of the payloads that are there.
            #[must_use]
            pub fn payload_types(&self) -> EventTypes {
                let mut found = EventTypes::NONE;
                $(
                    if self.$field.is_some() {
                        found.insert(EventType::$constant);
                    }
                )*
                found
            }
        }
    };
}

payloads! {
    Heartbeat HEARTBEAT heartbeat as_deref |_| None;
    HttpStart HTTP_START http_start as_deref |start| Some(start.timestamp);
    HttpStop HTTP_STOP http_stop as_deref |stop| Some(stop.timestamp);
    HttpStartStop HTTP_START_STOP http_start_stop as_ref |http| Some(http.start_timestamp);
    LogMessage LOG_MESSAGE log_message as_ref |log| Some(log.timestamp);
    ValueMetric VALUE_METRIC value_metric as_ref |_| None;
    CounterEvent COUNTER_EVENT counter_event as_ref |_| None;
    Error ERROR error as_ref |_| None;
    ContainerMetric CONTAINER_METRIC container_metric as_ref |_| None;
}

fn nanos<M>(payload: &M, time: impl Fn(&M) -> Option<i64>) -> Option<Timestamp> {
    time(payload).map(Timestamp::from_unix_nanos)
}

/// How the `eventType` of an envelope and its payloads disagree.
///
/// The wire allows all of it, because payloads are plain optional fields and
/// no oneof. The platform's agent looks at one thing only: it drops an envelope
/// when the payload named by `eventType` is not there, which is so for
/// [`Missing`](Self::Missing), [`Other`](Self::Other) and
/// [`UnknownType`](Self::UnknownType). It passes [`Several`](Self::Several) on,
/// other payloads included.
///
/// Source: loggregator-agent-release
/// `src/pkg/ingress/v1/event_unmarshaller.go`; loggregator-release v75
/// `src/metron/writers/eventunmarshaller/event_unmarshaller.go`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum EventMismatch {
    /// The named payload is not there, nor is any other.
    #[error("the envelope has no payload, its type is {named}")]
    Missing {
        /// What `eventType` says.
        named: EventType,
    },
    /// The named payload is not there, but others are.
    #[error("the envelope's type is {named}, its payload {found}")]
    Other {
        /// What `eventType` says.
        named: EventType,
        /// The payloads that are there; at least one.
        found: EventTypes,
    },
    /// The named payload is there, but not alone.
    /// [`Envelope::named_payload`] gives it.
    #[error("the envelope's type is {named}, its payloads are {found}")]
    Several {
        /// What `eventType` says.
        named: EventType,
        /// The payloads that are there; at least two.
        found: EventTypes,
    },
    /// The number in `eventType` is not declared, so it names no payload.
    #[error("the envelope's type {number} is unknown")]
    UnknownType {
        /// What `eventType` says.
        number: i32,
        /// The payloads that are there, if any.
        found: EventTypes,
    },
}

impl<'a> Envelope<'a> {
    /// The payload that `eventType` names, if type and payload agree.
    ///
    /// # Errors
    /// When they do not agree. An envelope that was decoded leniently without
    /// its `eventType` counts as a heartbeat here, for that is the value which
    /// protobuf gives to an absent enum; the decoder's findings name the field.
    ///
    /// ```
    /// use dropsonde::{Envelope, EventType, EventMismatch, Message};
    ///
    /// let bare = Envelope::decode(b"\x0a\x00\x10\x08")?;
    /// let named = EventType::ERROR;
    /// assert_eq!(bare.event(), Err(EventMismatch::Missing { named }));
    /// # Ok::<(), dropsonde::DecodeError>(())
    /// ```
    pub fn event(&self) -> Result<EventView<'_, 'a>, EventMismatch> {
        let named = self.event_type;
        let found = self.payload_types();
        if named.name().is_none() {
            return Err(EventMismatch::UnknownType { number: named.number(), found });
        }
        match self.named_payload() {
            Some(payload) if found.len() == 1 => Ok(payload),
            Some(_) => Err(EventMismatch::Several { named, found }),
            None if found.is_empty() => Err(EventMismatch::Missing { named }),
            None => Err(EventMismatch::Other { named, found }),
        }
    }

    /// The payload that `eventType` names, whatever else is there. It is what
    /// the platform's own components read.
    #[must_use]
    pub fn named_payload(&self) -> Option<EventView<'_, 'a>> {
        self.payload(self.event_type)
    }

    /// All payloads that are there, in the order of their event types.
    pub fn payloads(&self) -> impl Iterator<Item = EventView<'_, 'a>> {
        self.payload_types().iter().filter_map(|event_type| self.payload(event_type))
    }
}
