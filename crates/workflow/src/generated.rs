//! Made by the generator of this repository; see `ARCHITECTURE.md`.

pub(crate) mod workflow;
#[cfg(feature = "prost")]
pub mod pb;
