//! Made by the generator of this repository; see `ARCHITECTURE.md`.

pub(crate) mod assets;
#[cfg(feature = "prost")]
pub mod pb;
