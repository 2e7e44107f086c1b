//! Flyte workflow, node and task events and their CloudEvents: typed, lossless protobuf and JSON.

#[rustfmt::skip]
mod generated;

pub use generated::event::*;
pub use tidings_core::{Event, Message};
