//! Asset access and transfer events: typed, lossless JSON and protobuf.

#[rustfmt::skip]
mod generated;

pub use generated::assets::*;
pub use tidings_core::{Event, Message};
