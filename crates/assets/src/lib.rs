//! Events of assets on the Xavier platform: who read, fetched, stored or
//! deleted one.
//!
//! ```
//! use assets::{AssetUpload, Message, SpaceUsage};
//!
//! let text = r#"{"object_size":2048,"IP":"10.0.0.7","user_space_size":4096}"#;
//! let upload = AssetUpload::from_json(text)?;
//! assert_eq!((upload.object_size, upload.used_space()), (Some(2048), Some(4096)));
//! assert_eq!(upload.parse_ip(), "10.0.0.7".parse().ok());
//! # Ok::<(), tidings_core::DecodeError>(())
//! ```
//!
//! | type | `event_type` | topic |
//! |---|---|---|
//! | [`AssetRead`] | `assets.access.read` | `asset_access` |
//! | [`AssetDownload`] | `assets.access.download` | `asset_transfer` |
//! | [`AssetUpload`] | `assets.access.upload` | `asset_transfer` |
//! | [`AssetDelete`] | `assets.access.delete` | `asset_transfer` |
//!
//! The core structure of the document and the event's own table stand side by
//! side in **one flat object**, which is this crate's assumption; every member
//! may be absent, and what the schema does not know is kept and written back.
//! Sizes and speeds have no documented unit, so none is assumed. [`quirks`]
//! lists where the document is silent or at odds with itself.
//!
//! `IP`, `resource_url` and `description` may hold personal data.

#![forbid(unsafe_code)]

mod event;
mod ip;
pub mod quirks;
mod space;

#[rustfmt::skip]
mod generated;

pub use event::AssetsEvent;
pub use generated::assets::*;
#[cfg(feature = "prost")]
pub use generated::pb;
pub use space::SpaceUsage;
#[cfg(any(feature = "arbitrary", feature = "proptest"))]
pub use tidings_core::strategies;
pub use tidings_core::{Event, Message};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
