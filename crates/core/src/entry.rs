//! Messages by name, for registries, tools and routers.

use alloc::{boxed::Box, string::String, vec::Vec};
use core::fmt;

use crate::error::{DecodeError, EncodeError};
use crate::event::{DynEvent, Stability};
use crate::info::MessageInfo;
use crate::options::{DecodeOptions, Finding};

/// A message type by its name, and what can be done with its bytes and texts
/// without naming the Rust type.
#[non_exhaustive]
pub struct MessageEntry {
    /// Name and fields.
    pub info: &'static MessageInfo,
    /// What makes the message an event, if it is one.
    pub event: Option<EventEntry>,
    /// Reads binary and writes JSON to the end of the string; see
    /// [`transcode`](crate::transcode).
    pub binary_to_json: Convert<[u8], String>,
    /// Reads JSON and writes binary to the end of the vector; see
    /// [`transcode`](crate::transcode).
    pub json_to_binary: Convert<str, Vec<u8>>,
    /// Reads binary and writes it again.
    pub binary_to_binary: Convert<[u8], Vec<u8>>,
    /// Reads JSON and writes it again.
    pub json_to_json: Convert<str, String>,
    /// As `binary_to_json`, by way of a message always.
    #[doc(hidden)]
    pub build_to_json: Convert<[u8], String>,
    /// As `json_to_binary`, by way of a message always.
    #[doc(hidden)]
    pub build_to_binary: Convert<str, Vec<u8>>,
}

/// A conversion of one message; gives what a lenient decoder let pass.
pub type Convert<From, To> =
    fn(&From, &DecodeOptions, &mut To) -> Result<Vec<Finding>, ConvertError>;

/// Reads an event of one type, without naming it.
pub type Read<From> = fn(&From, &DecodeOptions) -> Result<Box<dyn DynEvent>, DecodeError>;

/// What makes a message an event.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct EventEntry {
    /// See [`Event::DOMAIN`](crate::Event::DOMAIN).
    pub domain: &'static str,
    /// See [`Event::EVENT_TYPE`](crate::Event::EVENT_TYPE).
    pub event_type: &'static str,
    /// See [`Event::TOPIC`](crate::Event::TOPIC).
    pub topic: Option<&'static str>,
    /// See [`Event::SCHEMA_ID`](crate::Event::SCHEMA_ID).
    pub schema_id: &'static str,
    /// See [`Event::STABILITY`](crate::Event::STABILITY).
    pub stability: Stability,
    /// Reads binary.
    pub decode: Read<[u8]>,
    /// Reads JSON.
    pub from_json: Read<str>,
}

/// Why a message could not be converted.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ConvertError {
    /// It could not be read.
    #[error(transparent)]
    Decode(#[from] DecodeError),
    /// It could not be written.
    #[error(transparent)]
    Encode(#[from] EncodeError),
}

impl MessageEntry {
    /// For the macros of generated code.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(
        info: &'static MessageInfo,
        event: Option<EventEntry>,
        binary_to_json: Convert<[u8], String>,
        json_to_binary: Convert<str, Vec<u8>>,
        binary_to_binary: Convert<[u8], Vec<u8>>,
        json_to_json: Convert<str, String>,
    ) -> Self {
        Self {
            info,
            event,
            binary_to_json,
            json_to_binary,
            binary_to_binary,
            json_to_json,
            build_to_json: binary_to_json,
            build_to_binary: json_to_binary,
        }
    }

    /// For the macros of generated code: conversions by way of a message.
    #[doc(hidden)]
    #[must_use]
    pub const fn building(
        mut self,
        build_to_json: Convert<[u8], String>,
        build_to_binary: Convert<str, Vec<u8>>,
    ) -> Self {
        self.build_to_json = build_to_json;
        self.build_to_binary = build_to_binary;
        self
    }
}

impl EventEntry {
    /// For the macros of generated code.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(
        (domain, event_type, schema_id): (&'static str, &'static str, &'static str),
        topic: Option<&'static str>,
        stability: Stability,
        decode: Read<[u8]>,
        from_json: Read<str>,
    ) -> Self {
        Self { domain, event_type, topic, schema_id, stability, decode, from_json }
    }
}

// The functions are left out, and of the fields there are pages.
impl fmt::Debug for MessageEntry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MessageEntry")
            .field("full_name", &self.info.full_name)
            .field("event", &self.event)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for EventEntry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventEntry")
            .field("domain", &self.domain)
            .field("event_type", &self.event_type)
            .field("topic", &self.topic)
            .field("schema_id", &self.schema_id)
            .field("stability", &self.stability)
            .finish_non_exhaustive()
    }
}

/// The entry of a message.
#[doc(hidden)]
#[macro_export]
macro_rules! message_entry {
    ($name:ident) => {
        $crate::message_entry!($name, None)
    };
    ($name:ident, $event:expr) => {
        $crate::MessageEntry::new(
            <$name<'static> as $crate::Message<'static>>::INFO,
            $event,
            |bytes, options, out| {
                <$name<'_> as $crate::Message<'_>>::transcode_to_json(bytes, options, out)
            },
            |text, options, out| {
                <$name<'_> as $crate::Message<'_>>::transcode_to_binary(text, options, out)
            },
            |bytes, options, out| {
                let decoded = <$name<'_> as $crate::Message<'_>>::decode_with(bytes, options)?;
                let depth = options.limits.max_depth;
                $crate::Message::encode_within(&decoded.message, out, depth)?;
                Ok(decoded.findings)
            },
            |text, options, out| {
                let decoded = <$name<'_> as $crate::Message<'_>>::from_json_with(text, options)?;
                let style = $crate::JsonStyle::default().with_types(options.types);
                let depth = options.limits.max_depth;
                $crate::Message::write_json_within(&decoded.message, out, style, depth)?;
                Ok(decoded.findings)
            },
        )
        .building(
            |bytes, options, out| {
                $crate::transcode::build_to_json::<$name<'_>>(bytes, options, out)
            },
            |text, options, out| {
                $crate::transcode::build_to_binary::<$name<'_>>(text, options, out)
            },
        )
    };
}

/// The entry of an event.
#[doc(hidden)]
#[macro_export]
macro_rules! event_entry {
    ($name:ident) => {
        $crate::message_entry!(
            $name,
            Some($crate::EventEntry::new(
                (
                    <$name<'static> as $crate::Event<'static>>::DOMAIN,
                    <$name<'static> as $crate::Event<'static>>::EVENT_TYPE,
                    <$name<'static> as $crate::Event<'static>>::SCHEMA_ID,
                ),
                <$name<'static> as $crate::Event<'static>>::TOPIC,
                <$name<'static> as $crate::Event<'static>>::STABILITY,
                |bytes, options| {
                    let decoded =
                        <$name<'_> as $crate::Message<'_>>::decode_owned_with(bytes, options)?;
                    Ok(Box::new(decoded.message))
                },
                |text, options| {
                    let decoded =
                        <$name<'_> as $crate::Message<'_>>::from_json_owned_with(text, options)?;
                    Ok(Box::new(decoded.message))
                },
            ))
        )
    };
}
