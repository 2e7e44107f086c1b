//! The event of workflow processes on the Xavier platform: one was created.
//!
//! ```
//! use workflow::{Event, Message, WorkflowProcessCreate};
//!
//! let text = r#"{"event_type":"workflow.process.create","user_id":"operator-7","result":true}"#;
//! let event = WorkflowProcessCreate::from_json(text)?;
//! assert_eq!(event.access_granted(), Some(true));
//! assert_eq!(event.user_id.as_deref(), Some("operator-7"));
//! assert_eq!(event.topic().as_deref(), Some("kubernetes"));
//! # Ok::<(), tidings_core::DecodeError>(())
//! ```
//!
//! | type | `event_type` | topic |
//! |---|---|---|
//! | [`WorkflowProcessCreate`] | `workflow.process.create` | `kubernetes` |
//!
//! The core structure of the document and the event's own table stand side by
//! side in **one flat object**, which is this crate's assumption; every member
//! may be absent, and what the schema does not know is kept and written back.
//! [`quirks`] lists where the document is silent or at odds with itself.

#![forbid(unsafe_code)]

mod access;
mod event;
pub mod quirks;

#[rustfmt::skip]
mod generated;

pub use event::WorkflowEvent;
#[cfg(feature = "prost")]
pub use generated::pb;
pub use generated::workflow::*;
#[cfg(any(feature = "arbitrary", feature = "proptest"))]
pub use tidings_core::strategies;
pub use tidings_core::{Event, Message};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
