//! Made by the generator of this repository; see `ARCHITECTURE.md`.

pub(crate) mod pbac;
#[cfg(feature = "prost")]
pub mod pb;
