//! Events of XUMI, the part of the Xavier platform that packages and runs
//! models: loading weights and generating, each with a start and an end.
//!
//! ```
//! use xumi::XumiEvent;
//!
//! let text = r#"{"event_type":"xumi.weights.load.complete","result":true,"size":4.8E+9}"#;
//! match XumiEvent::from_json(text)? {
//!     XumiEvent::WeightsLoadComplete(event) => assert_eq!(event.size, Some(4_800_000_000)),
//!     XumiEvent::Unknown(event) => println!("{:?} is kept whole", event.event_type()),
//!     _ => {}
//! }
//! # Ok::<(), tidings_core::DecodeError>(())
//! ```
//!
//! | type | `event_type` | topic |
//! |---|---|---|
//! | [`WeightsLoadStart`] | `xumi.weights.load.start` | `xumi_load` |
//! | [`WeightsLoadComplete`] | `xumi.weights.load.complete` | `xumi_load` |
//! | [`GenerationStart`] | `xumi.generation.start` | `xumi_task` |
//! | [`GenerationComplete`] | `xumi.generation.complete` | `xumi_task` |
//!
//! # What is read and written
//!
//! The platform's document has a core structure of ten members and a table for
//! each event, and does not say how they belong together. This crate assumes
//! **one flat object** with both side by side. A producer that nests instead
//! loses nothing: whatever the schema does not know is kept and written back.
//!
//! Every member may be absent, and absent, `null`, empty and zero stay four
//! different things. Times are RFC 3339 texts in JSON and compare by value.
//! [`quirks`] lists where the document is silent or at odds with itself, and
//! what this crate does about it.
//!
//! # What is not here
//!
//! No network, no Kafka client, no units: the document gives one for
//! `storage_size` alone. The schema's field numbers are this project's own.

#![forbid(unsafe_code)]

mod event;
pub mod quirks;
mod result;

#[rustfmt::skip]
mod generated;

pub use event::XumiEvent;
#[cfg(feature = "prost")]
pub use generated::pb;
pub use generated::xumi::*;
#[cfg(any(feature = "arbitrary", feature = "proptest"))]
pub use tidings_core::strategies;
pub use tidings_core::{Event, Message};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
