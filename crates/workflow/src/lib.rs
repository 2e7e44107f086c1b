//! Workflow process events: typed, lossless JSON and protobuf.

#[rustfmt::skip]
mod generated;

pub use generated::workflow::*;
pub use tidings_core::{Event, Message};
