//! Made by the generator of this repository; see `ARCHITECTURE.md`.

pub(crate) mod core;
pub(crate) mod event;
pub(crate) mod admin;
pub(crate) mod cloudevents;
pub(crate) mod envelope;
#[cfg(feature = "prost")]
pub mod pb;
