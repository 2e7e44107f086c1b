//! Events of GPU pods on the Xavier platform: deployed and freed, each with a
//! start and an end.
//!
//! ```
//! use kuber::{Event, KuberEvent};
//!
//! let text = r#"{"event_type":"kuber.deploy.start.complete","prevision_event_id":"5c1f"}"#;
//! let event = KuberEvent::from_json(text)?;
//! assert_eq!(event.caused_by().as_deref(), Some("5c1f"));
//! let KuberEvent::PodDeployStartComplete(event) = event else { unreachable!() };
//! assert_eq!(event.previous_event_id.as_deref(), Some("5c1f"));
//! # Ok::<(), tidings_core::DecodeError>(())
//! ```
//!
//! | type | `event_type` | topic |
//! |---|---|---|
//! | [`PodDeployStart`] | `kuber.deploy.start` | `kubernetes` |
//! | [`PodDeployStartComplete`] | `kuber.deploy.start.complete` | `kubernetes` |
//! | [`PodFree`] | `kuber.deploy.free` | `kubernetes` |
//! | [`PodFreeComplete`] | `kuber.deploy.free.complete` | `kubernetes` |
//!
//! Odd names stay on the wire: `prevision_event_id` is read as
//! `previous_event_id`, `resource_Id` as `resource_id`.
//!
//! The core structure of the document and the event's own table stand side by
//! side in **one flat object**, which is this crate's assumption; every member
//! may be absent, and what the schema does not know is kept and written back.
//! [`quirks`] lists where the document is silent or at odds with itself.
//!
//! `user` and `resource` may hold personal data.

#![forbid(unsafe_code)]

mod access;
mod event;
pub mod quirks;

#[rustfmt::skip]
mod generated;

pub use event::KuberEvent;
pub use generated::kuber::*;
#[cfg(feature = "prost")]
pub use generated::pb;
#[cfg(any(feature = "arbitrary", feature = "proptest"))]
pub use tidings_core::strategies;
pub use tidings_core::{Event, Message};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
