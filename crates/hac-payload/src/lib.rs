//! H2O AI Cloud telemetry payloads: typed, lossless JSON and protobuf.
//!
//! ```
//! use hac_payload::{Event, Message, PayloadPayload, StreamMatch, TelemetryEntry};
//!
//! let row = r#"{"id":"6f1e2d3c-0000-4000-8000-000000000001","ts":"2023-08-27T06:53:39.266797Z",
//!     "kind":"EVENT","resource_type":1,"resource_id":"7","stream":"ai/h2o/engine/event/starting",
//!     "payload":{"engineEvent":{"starting":{"engine":{"cpu":4,"memoryBytes":"64424509440"}}}}}"#;
//! let entry = TelemetryEntry::from_json(row)?;
//! assert_eq!(entry.check_stream(), StreamMatch::Agrees);
//! assert_eq!(entry.event_type(), "ai/h2o/engine/event/starting");
//! let payload = entry.payload.as_ref().unwrap().payload.as_ref();
//! assert!(matches!(payload, Some(PayloadPayload::EngineEvent(_))));
//! # Ok::<(), hac_payload::DecodeError>(())
//! ```
//!
//! - [`Payload`] is one of sixteen kinds, [`PayloadPayload`]. The document
//!   describes nine of them; the others are as a later document has them. Each
//!   keeps members that the schema does not name and enum names that it does
//!   not list, as they stand, through JSON and binary; so does a payload of a
//!   kind that is not known. [`Payload::path`] says what happened.
//! - [`TelemetryEntry`] is the row around it: who, when, what about.
//!   [`TelemetryEntry::check_stream`] compares its stream with the payload.
//!
//! JSON is that of the published telemetry export: lowerCamel names, enum
//! names, 64-bit integers as strings. Numbers of enums, names in snake case and
//! numbers for 64-bit integers are read as well. The binary form is this
//! family's own, not H2O's.

#![forbid(unsafe_code)]

mod engine;
mod meaning;
mod member;
mod quirks;
mod stream;

#[rustfmt::skip]
mod generated;

pub use engine::MAX_DISPLAY_NAME;
pub use generated::hac::*;
#[cfg(feature = "prost")]
pub use generated::pb;
pub use stream::{StreamMatch, stream_path};
#[cfg(any(feature = "arbitrary", feature = "proptest"))]
pub use tidings_core::strategies;
pub use tidings_core::{DecodeError, Duration, EncodeError, Event, Message, Timestamp};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
