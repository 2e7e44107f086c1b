//! Made by the generator of this repository; see `ARCHITECTURE.md`.

pub(crate) mod apcera;
#[cfg(feature = "prost")]
pub mod pb;
