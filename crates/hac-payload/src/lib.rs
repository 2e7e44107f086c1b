//! H2O AI Cloud telemetry payloads: typed, lossless JSON and protobuf.

#[rustfmt::skip]
mod generated;

pub use generated::hac::*;
pub use tidings_core::{Event, Message};
