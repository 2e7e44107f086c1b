//! Cloud Foundry dropsonde events.
#![forbid(unsafe_code)]

mod app_id;
mod datagram;
mod event;
mod event_types;
mod flat;
mod meaning;
mod method;
pub mod multipart;
#[cfg(feature = "signature")]
mod signature;
mod sonde_json;
mod tags;
mod times;
mod uuid;
mod wrap;

#[rustfmt::skip]
mod generated;

pub use generated::events::*;
pub use tidings_core::{
    Blob, DecodeError, DecodeErrorKind, DecodeOptions, Decoded, Duration, EncodeError, Event,
    Finding, Limits, Message, Str, Timestamp,
};

pub use self::app_id::SYSTEM_APP_ID;
pub use self::datagram::{AGENT_ADDRESS, MAX_DATAGRAM_LEN, TRUNCATED};
pub use self::event::{EventMismatch, EventView, Payload};
pub use self::event_types::{EventTypes, UnknownEventType};
pub use self::flat::{Flat, FlatValue};
#[cfg(feature = "signature")]
pub use self::signature::{SIGNATURE_LEN, SignatureError, Signer};
pub use self::tags::{MAX_TAG_CHARS, MAX_TAGS, TagError};
pub use self::wrap::{WrapError, wrap};

/// Messages that the agent once sent back to emitters; retired in 2015.
pub mod control {
    pub use crate::generated::control::*;
}
