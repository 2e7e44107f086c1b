//! Made by the generator of this repository; see `ARCHITECTURE.md`.

pub(crate) mod control;
pub(crate) mod events;
#[cfg(feature = "prost")]
pub mod pb;
