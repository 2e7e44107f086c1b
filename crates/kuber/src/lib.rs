//! GPU pod deployment events: typed, lossless JSON and protobuf.

#[rustfmt::skip]
mod generated;

pub use generated::kuber::*;
pub use tidings_core::{Event, Message};
