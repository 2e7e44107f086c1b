//! XUMI model loading and generation events: typed, lossless JSON and protobuf.

#[rustfmt::skip]
mod generated;

pub use generated::xumi::*;
pub use tidings_core::{Event, Message};
