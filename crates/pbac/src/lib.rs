//! Events of PBAC, the policy agents of the Xavier platform: checks of access,
//! loading of policies, and changes in their central repository.
//!
//! ```
//! use pbac::{Message, PolicyCheck, PolicyOutcome};
//!
//! let text = r#"{"action":"read","result":false,"denial_source":"tenant"}"#;
//! let check = PolicyCheck::from_json(text)?;
//! assert_eq!(check.outcome(), Some(PolicyOutcome::Denied { by: Some("tenant") }));
//! # Ok::<(), tidings_core::DecodeError>(())
//! ```
//!
//! | type | `event_type` | topic |
//! |---|---|---|
//! | [`PolicyCheck`] | `pbac.agent.politics.check` | `pbac_access` |
//! | [`PolicyCacheReset`] | `pbac.agent.politics.reset` | `pbac_service` |
//! | [`PolicyLoad`] | `pbac.agent.politics.load` | `pbac_service` |
//! | [`PolicyAgentStart`] | `pbac.agent.start` | `pbac_service` |
//! | [`PolicyUpdate`] | `pbac.agent.politics.update` | `pbac_service` |
//! | [`PolicyArchive`] | `pbac.agent.politics.archive` | `pbac_service` |
//!
//! The wire says "politics" and "politic" for policy, Rust says policy:
//! `politic_version` is read as `policy_version`, `resource_Id` as
//! `resource_id`.
//!
//! The core structure of the document and the event's own table stand side by
//! side in **one flat object**, which is this crate's assumption; every member
//! may be absent, and what the schema does not know is kept and written back.
//! [`quirks`] lists where the document is silent or at odds with itself.
//!
//! `user`, `resource` and `error` may hold personal data and texts of a
//! tenant's policies; think of that before logging an event.

#![forbid(unsafe_code)]

mod access;
mod event;
pub mod quirks;

#[rustfmt::skip]
mod generated;

pub use access::PolicyOutcome;
pub use event::PbacEvent;
#[cfg(feature = "prost")]
pub use generated::pb;
pub use generated::pbac::*;
#[cfg(any(feature = "arbitrary", feature = "proptest"))]
pub use tidings_core::strategies;
pub use tidings_core::{Event, Message};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
