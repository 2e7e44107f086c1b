//! PBAC policy agent events: typed, lossless JSON and protobuf.

#[rustfmt::skip]
mod generated;

pub use generated::pbac::*;
pub use tidings_core::{Event, Message};
