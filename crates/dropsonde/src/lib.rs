//! Cloud Foundry dropsonde events: requests, log lines and metrics of a
//! platform, each in an [`Envelope`].
//!
//! ```
//! use dropsonde::{Envelope, EventView, Message};
//!
//! # let datagram = b"\x0a\x03o/0\x10\x04\x30\x01\x3a\x3c\x08\x02\x10\x80\x94\xeb\xdc\x03\x1a\x14\x08\
//! #     \xf4\xf5\x85\xde\x80\x8b\xf3\xa1\x72\x10\xa5\xcf\xb9\x90\xa0\xf6\xb0\xea\x79\x20\x02\x28\
//! #     \x1a\x32\x01/\x3a\x03a:1\x42\x02ua\x48\xc8\x01\x50\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01";
//! let envelope = Envelope::decode(datagram)?; // borrows from the datagram
//! if let Ok(EventView::HttpStartStop(http)) = envelope.event() {
//!     assert_eq!(http.request_id.to_uuid().to_string(), "f47ac10b-58cc-4372-a567-0e02b2c3d479");
//!     assert_eq!(http.started_at().to_string(), "1970-01-01T00:00:00.000000002Z");
//!     assert_eq!(http.duration().to_string(), "0.999999998s");
//! }
//! assert!(envelope.to_json()?.starts_with(r#"{"origin":"o/0","eventType":"HttpStartStop""#));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! | event type | message | since | until |
//! |---|---|---|---|
//! | 1 | [`Heartbeat`] | 2014 | 2015 |
//! | 2, 3 | [`HttpStart`], [`HttpStop`] | 2014 | 2016 |
//! | 4 | [`HttpStartStop`] | 2014 | |
//! | 5 | [`LogMessage`] | 2014 | |
//! | 6, 7 | [`ValueMetric`], [`CounterEvent`] | 2014 | |
//! | 8 | [`Error`] | 2014 | |
//! | 9 | [`ContainerMetric`] | 2014 | |
//!
//! # The payload
//!
//! `eventType` names the payload, and nothing on the wire makes the two agree.
//! [`Envelope::event`] gives the payload when they do and an [`EventMismatch`]
//! when they do not; [`Envelope::named_payload`] is what the platform's own
//! components look at. [`wrap`] is the way in: it makes an envelope of any
//! payload, and [`Envelope::app_id`] says which application an event is about.
//!
//! # Nothing is lost
//!
//! Undeclared event types, methods and peers are kept as their numbers, empty
//! texts stay apart from absent ones, and fields that the schema does not know
//! are written back byte for byte. So a proxy can look into what it passes on:
//!
//! ```
//! use dropsonde::{DecodeOptions, Envelope, Message};
//!
//! /// Names the source of an envelope as today's agents do, and changes nothing else.
//! fn pass_on(datagram: &[u8], out: &mut Vec<u8>) -> Result<(), Box<dyn std::error::Error>> {
//!     // Real traffic lacks required fields at times: let that pass.
//!     let options = DecodeOptions::STRICT.with_partial(true);
//!     let mut envelope = Envelope::decode_with(datagram, &options)?.message;
//!     if envelope.tags.get("source_id").is_none_or(|id| id.is_empty()) {
//!         let origin = envelope.origin.clone();
//!         envelope.tags.to_mut().insert("source_id".into(), origin);
//!     }
//!     envelope.encode_into(out)?;
//!     Ok(())
//! }
//!
//! // Event type 99, and a field 18 that no version of the schema has.
//! let mut out = Vec::new();
//! pass_on(b"\x0a\x01o\x10\x63\x92\x01\x02id", &mut out)?;
//! assert_eq!(out, b"\x0a\x01o\x10\x63\x8a\x01\x0e\x0a\x09source_id\x12\x01o\x92\x01\x02id");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # JSON
//!
//! [`to_json`](Message::to_json) writes canonical protobuf JSON and
//! [`Envelope::to_sonde_json`] what Go programs print; [`from_json`](Message::from_json)
//! reads both: either spelling of names, names or numbers for enums, strings or
//! numbers for 64-bit integers. [`Envelope::flatten`] makes the flat objects of
//! firehose-to-syslog and splunk-firehose-nozzle.
//!
//! # On the way
//!
//! | transport | here |
//! |---|---|
//! | UDP to the agent, one envelope per datagram | [`Envelope::to_datagram`], [`Envelope::truncate_log`] |
//! | UDP to Doppler, signed | `Signer` (feature `signature`) |
//! | TCP to Doppler, after a little-endian length | [`Framing::U32Le`](tidings_core::framing::Framing::U32Le) |
//! | WebSocket to consumers, one envelope per message | [`decode`](Message::decode) |
//! | HTTP answers, `multipart/x-protobuf` | [`multipart`] |
//!
//! [`quirks`] lists where documents and wire disagree.
//!
//! # What is not here
//!
//! No sockets and no clients: everything takes and gives bytes. The platform's
//! later v2 protocol is another schema.

#![forbid(unsafe_code)]

mod app_id;
mod datagram;
mod event;
mod event_types;
mod flat;
mod meaning;
mod method;
pub mod multipart;
pub mod quirks;
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
#[cfg(feature = "prost")]
pub use generated::pb;
#[cfg(any(feature = "arbitrary", feature = "proptest"))]
pub use tidings_core::strategies;
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

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
