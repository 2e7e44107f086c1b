//! Flyte workflow, node and task events and their CloudEvents: typed, lossless protobuf and JSON.
//!
//! ```
//! use flyte_event::cloudevents::Delivery;
//! use flyte_event::reduce::Reducer;
//!
//! let mut execution = Reducer::default();
//! let message = r#"{"specversion":"1.0","id":"1","source":"flyteadmin",
//!     "type":"com.flyte.resource.flyteidl.admin.WorkflowExecutionEventRequest",
//!     "data":{"event":{"executionId":{"name":"a7f2k9"},"phase":"SUCCEEDED"}}}"#;
//! let delivery = Delivery::from_nats(message.as_bytes())?;
//! delivery.event.view().map(|event| execution.push(event));
//! assert!(execution.workflow().phase.is_success());
//! # Ok::<(), flyte_event::cloudevents::DeliveryError>(())
//! ```
//!
//! The messages are those of flyteidl v1.16.8: what events and CloudEvents may
//! hold (133 messages), and the nine of the admin service that carry them.
//! Fields and enum values of later versions are kept and written back.
//!
//! - [`cloudevents`]: what SNS, SQS, Pub/Sub, Kafka and NATS deliver, read in
//!   one call, and the same for building. [`FlyteEvent`] is any of it.
//! - Phases (`core::WorkflowExecutionPhase` and its siblings) know whether they
//!   are final and which changes Flyteadmin accepts: [`Transition`].
//! - [`reduce`]: from events to the state of an execution.
//! - [`event_key`](WorkflowExecutionEvent::event_key) tells events apart,
//!   [`execution_key`] keeps those of one execution together,
//!   [`dedupe_key`](WorkflowExecutionEvent::dedupe_key) is FlytePropeller's.
//! - [`validate`](TaskExecutionEvent::validate), [`truncate_middle`],
//!   [`check_size`]: what Flyteadmin and the transports demand.
//! - [`go_json`] and [`to_go_bytes`]: byte for byte what Go writes.
//! - [`core::Literal`] to and from plain values; `Struct` is in
//!   [`wkt`].
//!
//! What is not here: clients of Flyteadmin and of brokers, Flyte 2's own
//! events, and the other messages of flyteidl.

#![forbid(unsafe_code)]

mod budget;
pub mod cloudevents;
mod event;
mod go;
mod identity;
mod literal;
mod meaning;
mod phase;
mod quirks;
pub mod reduce;
mod truncate;
mod validate;

#[rustfmt::skip]
mod generated;

pub use budget::{MAX_GRPC_MESSAGE, MAX_SNS_MESSAGE, base64_len, check_size};
pub use event::{EventRef, FlyteEvent};
pub use generated::event::*;
#[cfg(feature = "prost")]
pub use generated::pb;
pub use go::{go_json, to_go_bytes};
pub use identity::execution_key;
pub use literal::literal_map;
pub use phase::{DEFAULT_PRODUCER, Transition, accepts_producer};
#[cfg(any(feature = "arbitrary", feature = "proptest"))]
pub use tidings_core::strategies;
pub use tidings_core::{DecodeError, Duration, EncodeError, Event, Message, Timestamp, wkt};
pub use truncate::{MAX_ERROR_MESSAGE, TRUNCATION_MARKER, truncate_middle};
pub use validate::{Invalid, MAX_OUTPUT_DATA};

/// What events are made of: identifiers, phases, literals, types, compiled
/// workflows (`flyteidl.core`).
pub mod core {
    pub use crate::generated::core::*;
}

/// The requests in which events travel to Flyteadmin and out of it
/// (`flyteidl.admin`).
pub mod admin {
    pub use crate::generated::admin::*;
}

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
