//! The protobuf schemas of the tidings family, as files.
//!
//! For those who generate their own code, in whatever language: the `.proto`
//! files themselves ([`FILES`], and under [`PROTO_DIR`] while building), and
//! what a protobuf compiler makes of them ([`DESCRIPTOR_SET`]).
//!
//! ```
//! let (path, text) = tidings_proto::FILES[0];
//! assert!(path.ends_with(".proto") && text.contains("syntax"));
//! ```

#![forbid(unsafe_code)]

#[rustfmt::skip]
mod files;

pub use files::FILES;

/// The folder with the `.proto` files: an import path for protobuf compilers
/// that run on the machine on which this crate is built.
pub const PROTO_DIR: &str = env!("CARGO_MANIFEST_DIR");

/// All schemas and what they import, as a `google.protobuf.FileDescriptorSet`
/// without comments.
pub const DESCRIPTOR_SET: &[u8] = include_bytes!("descriptors.binpb");

/// The contents of a file by its import path, e.g. `events/envelope.proto`.
#[must_use]
pub fn file(path: &str) -> Option<&'static str> {
    FILES.iter().find(|file| file.0 == path).map(|file| file.1)
}
