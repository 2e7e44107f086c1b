//! Typed, fast and lossless events of nine platform domains, under one roof.
//!
//! ```
//! use tidings::{AnyEvent, Registry, xumi::XumiEvent};
//!
//! let text = r#"{"event_type":"xumi.weights.load.complete","result":true,"size":4.8E+9}"#;
//! match AnyEvent::from_json(text)? {
//!     AnyEvent::Xumi(XumiEvent::WeightsLoadComplete(event)) => {
//!         assert_eq!(event.size, Some(4_800_000_000));
//!     }
//!     AnyEvent::Unknown(event) => println!("{:?} is kept whole", event.event_type()),
//!     other => println!("{:?} of {:?}", other.event_type(), other.domain()),
//! }
//! # Ok::<(), tidings::DecodeError>(())
//! ```
//!
//! # Domains
//!
//! Each domain is a crate of its own, which this one re-exports as a module
//! behind a feature. No feature is on by default; `full` is all of them.
//!
//! | feature | module | events |
//! |---|---|---|
//! | `dropsonde` | `dropsonde` | requests, log lines and metrics of Cloud Foundry |
//! | `flyte-event` | `flyte_event` | executions of Flyte workflows, and their CloudEvents |
//! | `hac-payload` | `hac_payload` | telemetry of H2O AI Cloud |
//! | `xumi` | `xumi` | loading of models and generation |
//! | `kuber` | `kuber` | deployment of GPU pods |
//! | `pbac` | `pbac` | policy checks and their agents |
//! | `assets` | `assets` | access to assets and their transfer |
//! | `workflow` | `workflow` | workflow processes |
//! | `apcera-events` | `apcera_events` | jobs, instances, networks, … of the Apcera Platform |
//!
//! # Of all domains at once
//!
//! - [`AnyEvent`]: one enum over the domains, with everything else kept whole.
//! - [`Registry`]: events by type, topic, domain; those of the family and your
//!   own, made by the same generator.
//! - [`detect`] and [`Registry::detect`]: which event an input is, how sure
//!   that is and why, without trial decoding; and what else it may be where
//!   that cannot be told. [`Registry::detect_framing`] does the same for how
//!   records follow each other in a stream.
//! - [`Router`]: from bytes or text to your handler of the type, the topic or
//!   the domain.
//!
//! ```
//! use tidings::{Confidence, Registry};
//!
//! let registry = Registry::family();
//! let found = registry.detect(b"\x0a\x01o\x10\x07\x52\x05\x0a\x01n\x10\x02");
//! assert_eq!(found.event_type(), Some("dropsonde.envelope"));
//! assert_eq!(found.confidence, Some(Confidence::Likely));
//! assert_eq!(found.reason, "its payload is the one that its type names");
//! ```
//!
//! # What is not here
//!
//! No network, no async, no global state: a [`Registry`] is a value that you
//! keep where you need it.

#![forbid(unsafe_code)]
// Without a domain there are no events to do anything with.
#![cfg_attr(
    not(any(
        feature = "apcera-events",
        feature = "assets",
        feature = "dropsonde",
        feature = "flyte-event",
        feature = "hac-payload",
        feature = "kuber",
        feature = "pbac",
        feature = "workflow",
        feature = "xumi",
    )),
    allow(dead_code, unused_imports)
)]

mod any_event;
mod delivery;
mod detect;
mod domains;
mod family;
mod registry;
mod route;

#[cfg(feature = "apcera-events")]
pub use apcera_events;
#[cfg(feature = "assets")]
pub use assets;
#[cfg(feature = "dropsonde")]
pub use dropsonde;
#[cfg(feature = "flyte-event")]
pub use flyte_event;
#[cfg(feature = "hac-payload")]
pub use hac_payload;
#[cfg(feature = "kuber")]
pub use kuber;
#[cfg(feature = "pbac")]
pub use pbac;
#[cfg(feature = "workflow")]
pub use workflow;
#[cfg(feature = "xumi")]
pub use xumi;

/// What all domains are made of: `tidings-core`.
pub use tidings_core as core;
#[cfg(any(feature = "arbitrary", feature = "proptest"))]
pub use tidings_core::strategies;
pub use tidings_core::{
    DecodeError, DecodeOptions, Decoded, DynEvent, EncodeError, Event, EventEntry, Finding, Limits,
    Message, MessageEntry, Timestamp, UnknownEvent,
};

pub use self::any_event::AnyEvent;
pub use self::detect::{
    Confidence, Detection, Form, FramingGuess, Glance, Hint, Recognizer, Wrapping, detect,
};
#[cfg(feature = "dropsonde")]
pub use self::domains::DropsondeEvent;
#[cfg(feature = "flyte-event")]
pub use self::domains::FlyteMessage;
#[cfg(feature = "hac-payload")]
pub use self::domains::HacEvent;
pub use self::family::{DOMAINS, types};
pub use self::registry::{NameTaken, Registry, UnknownName};
pub use self::route::{Handler, HandlerError, Route, RouteError, Router};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
