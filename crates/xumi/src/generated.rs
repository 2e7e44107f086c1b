//! Made by the generator of this repository; see `ARCHITECTURE.md`.

pub(crate) mod xumi;
#[cfg(feature = "prost")]
pub mod pb;
