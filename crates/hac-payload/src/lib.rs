//! H2O AI Cloud telemetry payloads: typed, lossless JSON and protobuf.

mod meaning;

#[rustfmt::skip]
mod generated;

pub use generated::hac::*;
pub use tidings_core::{Event, Message};
