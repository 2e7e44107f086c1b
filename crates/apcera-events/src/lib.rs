//! Apcera Platform events: typed, lossless JSON and protobuf.

mod meaning;

#[rustfmt::skip]
mod generated;

pub use generated::apcera::*;
pub use tidings_core::{Event, Message};
