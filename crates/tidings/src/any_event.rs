//! Any event of the family, behind one type.

use std::borrow::Cow;

use tidings_core::{
    DecodeError, DecodeOptions, Decoded, DynEvent, EncodeError, MessageEntry, Timestamp,
    UnknownEvent,
};

use crate::delivery::unwrapped;
use crate::detect::{Detection, Hint};
use crate::domains::{AsDyn, DomainEvent};
use crate::registry::Registry;

macro_rules! any_event {
    ($($(#[$doc:meta])* $feature:literal $kind:ident $type:ty;)+) => {
        /// Any event of the family: one variant for each domain that is
        /// compiled in, and [`Unknown`](Self::Unknown) for everything else.
        ///
        /// ```
        /// use tidings::{AnyEvent, xumi::XumiEvent};
        ///
        /// let text = r#"{"event_type":"xumi.generation.start","model":"m"}"#;
        /// match AnyEvent::from_json(text)? {
        ///     AnyEvent::Xumi(XumiEvent::GenerationStart(event)) => {
        ///         assert_eq!(event.model.as_deref(), Some("m"));
        ///     }
        ///     other => panic!("{other:?}"),
        /// }
        /// # Ok::<(), tidings::DecodeError>(())
        /// ```
        ///
        /// An event of your own is in none of the domains: read it through a
        /// [`Registry`] or a [`Router`](crate::Router).
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        #[allow(clippy::large_enum_variant)]
        pub enum AnyEvent<'a> {
            $(
                $(#[$doc])*
                #[cfg(feature = $feature)]
                $kind($type),
            )+
            /// An event of no domain that is compiled in, or of a type that
            /// its domain does not have, kept whole.
            Unknown(UnknownEvent<'a>),
        }

        impl<'a> AnyEvent<'a> {
            /// Reads JSON as a registered event.
            fn read_json(
                entry: &MessageEntry,
                text: &'a str,
                options: &DecodeOptions,
            ) -> Option<Result<Decoded<Self>, DecodeError>> {
                let event = entry.event.as_ref()?;
                match event.domain {
                    $(
                        #[cfg(feature = $feature)]
                        $feature => <$type>::read_json(event.event_type, text, options)
                            .map(|read| read.map(|read| read.map(Self::$kind))),
                    )+
                    _ => {
                        let _ = (text, options);
                        None
                    }
                }
            }

            /// Reads binary as a registered event.
            fn read_binary(
                entry: &MessageEntry,
                bytes: &'a [u8],
                options: &DecodeOptions,
            ) -> Option<Result<Decoded<Self>, DecodeError>> {
                let event = entry.event.as_ref()?;
                match event.domain {
                    $(
                        #[cfg(feature = $feature)]
                        $feature => <$type>::read_binary(event.event_type, bytes, options)
                            .map(|read| read.map(|read| read.map(Self::$kind))),
                    )+
                    _ => {
                        let _ = (bytes, options);
                        None
                    }
                }
            }

            /// The domain, by the name of its feature; none for an unknown
            /// event.
            #[must_use]
            pub fn domain(&self) -> Option<&'static str> {
                match self {
                    $(
                        #[cfg(feature = $feature)]
                        Self::$kind(_) => Some($feature),
                    )+
                    Self::Unknown(_) => None,
                }
            }

            /// Writes the JSON form to the end of a string; for an unknown
            /// event that came as JSON, what was read, byte for byte.
            ///
            /// # Errors
            /// When a value has no JSON form; see
            /// [`Message::write_json`](tidings_core::Message::write_json) and
            /// [`UnknownEvent::write_json`].
            pub fn write_json(&self, out: &mut String) -> Result<(), EncodeError> {
                match self {
                    $(
                        #[cfg(feature = $feature)]
                        Self::$kind(event) => DomainEvent::write_json(event, out),
                    )+
                    Self::Unknown(event) => event.write_json(out),
                }
            }

            /// The binary form; for an unknown event that came as binary, what
            /// was read, byte for byte.
            ///
            /// # Errors
            /// See [`Message::encode_into`](tidings_core::Message::encode_into).
            pub fn to_bytes(&self) -> Result<Vec<u8>, EncodeError> {
                match self {
                    $(
                        #[cfg(feature = $feature)]
                        Self::$kind(event) => DomainEvent::to_bytes(event),
                    )+
                    Self::Unknown(event) => Ok(event.to_bytes()),
                }
            }

            /// The type that the event says of itself; for envelopes, that of
            /// the payload. See [`Event::event_type`](tidings_core::Event::event_type).
            #[must_use]
            pub fn event_type(&self) -> Option<Cow<'_, str>> {
                match self {
                    $(
                        #[cfg(feature = $feature)]
                        Self::$kind(event) => DomainEvent::event_type(event),
                    )+
                    Self::Unknown(event) => event.event_type().map(Cow::Borrowed),
                }
            }

            any_event!(@each $($feature $kind)+; event_id Option<Cow<'_, str>>);
            any_event!(@each $($feature $kind)+; occurred_at Option<Timestamp>);
            any_event!(@each $($feature $kind)+; topic Option<Cow<'_, str>>);
            any_event!(@each $($feature $kind)+; partition_key Option<Cow<'_, str>>);
            any_event!(@each $($feature $kind)+; caused_by Option<Cow<'_, str>>);

            /// Detaches the event from the input that it borrows from.
            #[must_use]
            pub fn into_owned(self) -> AnyEvent<'static> {
                match self {
                    $(
                        #[cfg(feature = $feature)]
                        Self::$kind(event) => AnyEvent::$kind(event.detach()),
                    )+
                    Self::Unknown(event) => AnyEvent::Unknown(event.into_owned()),
                }
            }
        }

        impl AnyEvent<'static> {
            /// The event behind a pointer, for code that takes any event; none
            /// for an unknown one. [`into_owned`](AnyEvent::into_owned) makes
            /// events that have one.
            #[must_use]
            pub fn as_dyn(&self) -> Option<&dyn DynEvent> {
                match self {
                    $(
                        #[cfg(feature = $feature)]
                        Self::$kind(event) => AsDyn::as_dyn(event),
                    )+
                    Self::Unknown(_) => None,
                }
            }
        }
    };
    (@each $($feature:literal $kind:ident)+; $name:ident $result:ty) => {
        #[doc = concat!(
            "See [`Event::", stringify!($name), "`](tidings_core::Event::", stringify!($name), ");",
            " none for an unknown event."
        )]
        #[must_use]
        pub fn $name(&self) -> $result {
            match self {
                $(
                    #[cfg(feature = $feature)]
                    Self::$kind(event) => DomainEvent::$name(event),
                )+
                Self::Unknown(_) => None,
            }
        }
    };
}

any_event! {
    /// Cloud Foundry dropsonde.
    "dropsonde" Dropsonde crate::DropsondeEvent<'a>;
    /// Flyte.
    "flyte-event" Flyte crate::FlyteMessage<'a>;
    /// H2O AI Cloud telemetry.
    "hac-payload" Hac crate::HacEvent<'a>;
    /// XUMI models.
    "xumi" Xumi xumi::XumiEvent<'a>;
    /// Policies and their agents.
    "pbac" Pbac pbac::PbacEvent<'a>;
    /// Assets.
    "assets" Assets assets::AssetsEvent<'a>;
    /// Workflow processes.
    "workflow" Workflow workflow::WorkflowEvent<'a>;
    /// GPU pods.
    "kuber" Kuber kuber::KuberEvent<'a>;
    /// The Apcera Platform.
    "apcera-events" Apcera Box<apcera_events::ApceraEvent<'a>>;
}

impl<'a> AnyEvent<'a> {
    /// Reads a JSON event of whatever domain, strictly.
    ///
    /// What is not [`Likely`](crate::Confidence::Likely) to be an event of a
    /// domain that is compiled in is [`Unknown`](Self::Unknown) and kept
    /// whole. Of an event that is wrapped, in a WAMP message, CloudEvent or
    /// SNS notification, only the event is read.
    ///
    /// Makes a [`Registry`] for each call. Where that matters, keep one and give
    /// what it [detects](Registry::detect_json) to
    /// [`from_json_as`](Self::from_json_as).
    ///
    /// # Errors
    /// When the text is not a JSON object, or not the event that it seems to
    /// be, or when a limit is reached.
    pub fn from_json(text: &'a str) -> Result<Self, DecodeError> {
        Self::from_json_with(text, Hint::NONE, &DecodeOptions::STRICT).map(|read| read.message)
    }

    /// Reads a JSON event as the options say, with what the transport says of
    /// it. A type named there that is not known makes an unknown event.
    ///
    /// # Errors
    /// As [`from_json`](Self::from_json), except for what the options let
    /// pass.
    pub fn from_json_with(
        text: &'a str,
        hint: Hint<'_>,
        options: &DecodeOptions,
    ) -> Result<Decoded<Self>, DecodeError> {
        let registry = Registry::family();
        match stranger(&registry, hint) {
            Some(_) => Self::unknown_json(text, hint, options),
            None => Self::from_json_as(&registry.detect_json(text, hint), text, options),
        }
    }

    /// Reads the JSON text of which this is the [`Detection`], which spares
    /// looking at it twice.
    ///
    /// # Errors
    /// As [`from_json_with`](Self::from_json_with).
    pub fn from_json_as(
        found: &Detection,
        text: &'a str,
        options: &DecodeOptions,
    ) -> Result<Decoded<Self>, DecodeError> {
        let Some(entry) = found.likely() else {
            return Self::unknown_json(text, Hint::NONE, options);
        };
        let start = found.span.start;
        let read = match text.get(found.span.clone()).filter(|text| !text.is_empty()) {
            Some(text) => Self::read_json(entry, text, options),
            None => unwrapped(found.wrapping, text, options),
        };
        match read {
            Some(read) => read.map_err(|error| {
                let offset = error.offset().saturating_add(start);
                error.with_offset(offset)
            }),
            None => Self::unknown_json(text, Hint::NONE, options),
        }
    }

    fn unknown_json(
        text: &'a str,
        hint: Hint<'_>,
        options: &DecodeOptions,
    ) -> Result<Decoded<Self>, DecodeError> {
        Ok(Self::unknown(UnknownEvent::from_json(text, options)?, hint))
    }

    fn unknown(event: UnknownEvent<'a>, hint: Hint<'_>) -> Decoded<Self> {
        let event = match hint.event_type {
            Some(name) if event.event_type().is_none() => event.with_event_type(name.to_owned()),
            _ => event,
        };
        Decoded::strict(Self::Unknown(event))
    }

    /// Reads a binary event of whatever domain, strictly.
    ///
    /// Binary says less than JSON: give a [`Hint`] to
    /// [`decode_with`](Self::decode_with) where there is one. What is not
    /// [`Likely`](crate::Confidence::Likely) to be an event of a domain that
    /// is compiled in is [`Unknown`](Self::Unknown) and kept whole. Makes a
    /// [`Registry`] for each call, like [`from_json`](Self::from_json).
    ///
    /// # Errors
    /// When the bytes are not protobuf, or not the event that they seem to be,
    /// or when a limit is reached.
    pub fn decode(bytes: &'a [u8]) -> Result<Self, DecodeError> {
        Self::decode_with(bytes, Hint::NONE, &DecodeOptions::STRICT).map(|read| read.message)
    }

    /// Reads a binary event as the options say, with what the transport says
    /// of it. A type named there that is not known makes an unknown event.
    ///
    /// # Errors
    /// As [`decode`](Self::decode), except for what the options let pass.
    pub fn decode_with(
        bytes: &'a [u8],
        hint: Hint<'_>,
        options: &DecodeOptions,
    ) -> Result<Decoded<Self>, DecodeError> {
        let registry = Registry::family();
        match stranger(&registry, hint) {
            Some(_) => Ok(Self::unknown(UnknownEvent::decode(bytes, options)?, hint)),
            None => Self::decode_as(&registry.detect_binary(bytes, hint), bytes, options),
        }
    }

    /// Reads the bytes of which this is the [`Detection`], which spares
    /// looking at them twice.
    ///
    /// # Errors
    /// As [`decode_with`](Self::decode_with).
    pub fn decode_as(
        found: &Detection,
        bytes: &'a [u8],
        options: &DecodeOptions,
    ) -> Result<Decoded<Self>, DecodeError> {
        match found.likely().and_then(|entry| Self::read_binary(entry, bytes, options)) {
            Some(read) => read,
            None => Ok(Self::unknown(UnknownEvent::decode(bytes, options)?, Hint::NONE)),
        }
    }

    /// The JSON form.
    ///
    /// # Errors
    /// As [`write_json`](Self::write_json).
    pub fn to_json(&self) -> Result<String, EncodeError> {
        let mut out = String::new();
        self.write_json(&mut out)?;
        Ok(out)
    }
}

/// A type that the transport names and the family does not have.
fn stranger<'h>(registry: &Registry, hint: Hint<'h>) -> Option<&'h str> {
    hint.event_type.filter(|name| registry.find(name).is_err())
}
