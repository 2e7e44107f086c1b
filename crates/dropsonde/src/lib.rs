//! Cloud Foundry dropsonde events: typed, lossless protobuf and JSON.

mod meaning;

#[rustfmt::skip]
mod generated;

pub use generated::events::*;
pub use tidings_core::{Event, Message};

/// Messages that the agent once sent back to emitters; retired in 2015.
pub mod control {
    pub use crate::generated::control::*;
}
