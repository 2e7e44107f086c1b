//! Events of the Apcera Platform, as its events system streams them.
//!
//! ```
//! use apcera_events::{Action, ApceraEvent, ApceraEventPayload, Message};
//!
//! let text = r#"{"payload":{"action":"job_start","job_uuid":"14c0"},"time":1.4666219488555164E+18}"#;
//! let event = ApceraEvent::from_json(text)?;
//! assert_eq!(event.action(), Some(Action::JOB_START));
//! assert_eq!(event.time, Some(1_466_621_948_855_516_400));
//! if let Some(ApceraEventPayload::Job(job)) = &event.payload {
//!     assert_eq!(job.job_uuid.as_deref(), Some("14c0"));
//! }
//! # Ok::<(), tidings_core::DecodeError>(())
//! ```
//!
//! Every event is an [`ApceraEvent`]: who caused it, which resource it is
//! about, when, and a payload of one of eight shapes.
//!
//! | payload | recognised by | documented actions |
//! |---|---|---|
//! | [`JobEvent`] | `action` | 15 |
//! | [`InstanceUsage`] | `cpu` or `network_used`, without `action` and `route` | none |
//! | [`InstanceLifecycle`] | `action` | 6 |
//! | [`NetworkEvent`] | `action` | 2 |
//! | [`PackageEvent`] | `action` | 7 |
//! | [`ProviderEvent`] | `action` | 2 |
//! | [`RouteMetric`] | `route`, without `action` | none |
//! | [`ServiceEvent`] | `action` | 2 |
//!
//! Any other payload, one with an unknown action included, is kept as its JSON
//! text. Numbers are read from their decimal text, never through a double, and
//! written plainly; equality is that of values, not of spelling. What a
//! payload leaves out stays out. [`quirks`] lists where the document is silent
//! or at odds with what the platform sends.
//!
//! The feature `wamp` adds `wamp::EventMessage`, which takes an event out of
//! the WebSocket message that brings it. Connections are not made here.

#![forbid(unsafe_code)]

mod action;
mod fqn;
mod meaning;
mod open_text;
mod payload;
pub mod quirks;
mod state;
mod time;
mod usage;
#[cfg(feature = "wamp")]
pub mod wamp;

#[rustfmt::skip]
mod generated;

pub use action::Action;
pub use fqn::{Cidr, FqnError, FqnRef, InvalidCidr, NetworkRef};
pub use generated::apcera::*;
#[cfg(feature = "prost")]
pub use generated::pb;
pub use payload::PayloadKind;
pub use state::InstanceState;
#[cfg(any(feature = "arbitrary", feature = "proptest"))]
pub use tidings_core::strategies;
pub use tidings_core::{Event, Message};
pub use time::{UnixNanos, UnixSeconds};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
