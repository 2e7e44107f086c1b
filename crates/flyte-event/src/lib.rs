//! Flyte workflow, node and task events and their CloudEvents: typed, lossless protobuf and JSON.

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

pub use generated::event::*;
pub use budget::{MAX_GRPC_MESSAGE, MAX_SNS_MESSAGE, base64_len, check_size};
pub use event::{EventRef, FlyteEvent};
pub use go::{go_json, to_go_bytes};
pub use identity::execution_key;
pub use literal::literal_map;
pub use phase::{DEFAULT_PRODUCER, Transition, accepts_producer};
pub use tidings_core::{DecodeError, Duration, EncodeError, Event, Message, Timestamp};
pub use truncate::{MAX_ERROR_MESSAGE, TRUNCATION_MARKER, truncate_middle};
pub use validate::{Invalid, MAX_OUTPUT_DATA};

/// What events are made of: identifiers, phases, literals, types, compiled
/// workflows (`flyteidl.core`).
pub mod core {
    pub use crate::generated::core::*;
}

/// The wrappers in which events travel to Flyteadmin and out of it
/// (`flyteidl.admin`).
pub mod admin {
    pub use crate::generated::admin::*;
}
