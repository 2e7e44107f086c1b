//! The event model and the codec runtime of the tidings family.
//!
//! Domain crates (`dropsonde`, `xumi`, …) are made of this crate's parts by the
//! family's generator; most users depend on those and find here what their
//! signatures speak of:
//!
//! - [`Message`] and [`Event`]: how events are read, written and asked what
//!   they are; [`DynEvent`] for code that takes any event.
//! - [`Str`], [`Blob`], [`Repeated`], [`Map`], [`UuidText`], [`JsonText`],
//!   [`Timestamp`], [`Duration`]: what fields hold, borrowed from the input or
//!   owned.
//! - [`DecodeOptions`], [`Limits`], [`DecodeError`], [`EncodeError`],
//!   [`Finding`]: how strictly and how much is read, and what went wrong.
//! - [`framing`]: how a stream of bytes splits into events.
//! - [`info`]: what the schema says, as tables.
//!
//! ```
//! use tidings_core::{Message, wkt::FieldMask};
//!
//! let mask = FieldMask::decode(b"\x0a\x09user_name\x10\x07")?; // borrows from the bytes
//! assert_eq!(mask.to_json()?, r#""userName""#);
//! assert_eq!(mask.to_bytes()?, b"\x0a\x09user_name\x10\x07"); // the unknown field 2 is kept
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Nothing here does I/O, spawns anything or keeps global state.

#![cfg_attr(not(any(test, feature = "std")), no_std)]
#![deny(unsafe_code)]

extern crate alloc;
extern crate self as tidings_core;

mod boxed;
mod context;
mod element;
mod entry;
mod error;
mod event;
mod family;
mod family_macro;
pub mod framing;
pub mod info;
#[doc(hidden)]
pub mod json;
mod limits;
mod map;
mod message;
mod options;
#[cfg(feature = "prost")]
#[doc(hidden)]
pub mod plain;
mod repeated;

#[cfg(feature = "serde")]
#[doc(hidden)]
pub mod serde_text;
mod shared;
mod special;
mod stack;
#[cfg(any(feature = "arbitrary", feature = "proptest"))]
pub mod strategies;
mod text;
mod time;
pub mod transcode;
mod types;
mod unknown;
#[doc(hidden)]
pub mod wire;
pub mod wkt;

pub use self::boxed::Boxed;
pub use self::entry::{Convert, ConvertError, EventEntry, MessageEntry, Read};
pub use self::error::{DecodeError, DecodeErrorKind, EncodeError};
pub use self::event::{DynEvent, Event, Stability};
pub use self::family::UnknownEvent;
pub use self::json::JsonStyle;
pub use self::limits::Limits;
pub use self::map::Map;
pub use self::message::{Decoded, Message};
pub use self::options::{DecodeOptions, Finding, UnknownMembers};
pub use self::repeated::{Item, Repeated};
pub use self::shared::{Family, Shared};
pub use self::special::{JsonText, UuidText};
pub use self::text::{Blob, Str};
pub use self::time::{Duration, OutOfRange, Timestamp};
pub use self::types::Types;
pub use self::unknown::UnknownFields;

/// What generated code is made of. Not for users: it changes without notice.
#[doc(hidden)]
pub mod rt {
    pub use crate::context::Context;
    pub use crate::element::{Codec, Element, Enumeration, MapKey};
    pub use crate::event::Meaning;
    pub use crate::family::{CORE_VERSION, json_in_text, text_member, wire_type};
    pub use crate::message::{Missing, MissingFields};
    pub use crate::repeated::WireField;
    pub use crate::special::check_object;
    pub use crate::*;
    pub use crate::{
        enumeration, event_entry, event_family, json, message_element, message_entry, wire,
    };
    #[cfg(feature = "prost")]
    pub use crate::{plain, prost_message};
    #[cfg(feature = "arbitrary")]
    pub use ::arbitrary;
    #[cfg(feature = "serde")]
    pub use ::serde;
    pub use ::uuid::Uuid;
}

/// Readers of the entries of [`Map`] and the values of [`Repeated`].
pub mod iter {
    pub use crate::map::Iter as MapIter;
    pub use crate::repeated::Iter as RepeatedIter;
}

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
