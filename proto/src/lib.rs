//! The protobuf schemas of the tidings family, as files.
//!
//! For those who generate their own code, in whatever language: the `.proto`
//! files themselves ([`FILES`], and under [`PROTO_DIR`] while building), and
//! what a protobuf compiler makes of them ([`DESCRIPTOR_SET`],
//! [`DESCRIPTOR_SETS`]).
//!
//! ```
//! let text = tidings_proto::file("events/envelope.proto").unwrap();
//! assert!(text.contains("message Envelope"));
//! ```
//!
//! # With prost-build
//!
//! A schema of your own may import ours, and your messages may hold the types
//! that our crates have already. In `build.rs`, with `protox` in the place of
//! `protoc`:
//!
//! ```no_run
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let files = protox::compile(["proto/audit.proto"], ["proto", tidings_proto::PROTO_DIR])?;
//! let mut config = prost_build::Config::new();
//! for (proto, rust) in tidings_proto::EXTERN_PATHS {
//!     config.extern_path(*proto, *rust);
//! }
//! config.compile_fds(files)?;
//! # Ok(())
//! # }
//! ```
//!
//! | table | leads to | for |
//! |---|---|---|
//! | [`EXTERN_PATHS`] | `pb`, plain prost types | fields of your own messages |
//! | [`OWNED_EXTERN_PATHS`] | `pb::owned`, our own types in wrappers | requests and responses of tonic services |
//!
//! Both need the feature `prost` of the domain's crate.

#![forbid(unsafe_code)]

#[rustfmt::skip]
mod domains;
#[rustfmt::skip]
mod files;

pub use files::FILES;

/// The folder with the `.proto` files: an import path for protobuf compilers
/// that run on the machine on which this crate is built.
pub const PROTO_DIR: &str = env!("CARGO_MANIFEST_DIR");

/// All schemas and what they import, as a `google.protobuf.FileDescriptorSet`
/// without comments.
pub const DESCRIPTOR_SET: &[u8] = include_bytes!("descriptors.binpb");

/// One `google.protobuf.FileDescriptorSet` for each domain, by the name of its
/// crate (`dropsonde`, `flyte-event`, …), with what it imports, without
/// comments.
///
/// ```
/// let names: Vec<&str> = tidings_proto::DESCRIPTOR_SETS.iter().map(|set| set.0).collect();
/// assert_eq!(names.len(), 9);
/// assert!(names.contains(&"dropsonde"));
/// ```
pub static DESCRIPTOR_SETS: &[(&str, &[u8])] = domains::DESCRIPTOR_SETS;

/// Where prost-build finds the types of our packages: pairs for
/// `prost_build::Config::extern_path`, e.g. `.events` and
/// `::dropsonde::pb::events`.
///
/// They lead to the plain types that prost-build itself makes of our schemas,
/// so whatever it derives for your messages compiles: it takes for granted that
/// a message of two numbers is `Copy`, and one of texts `Eq`, which ours, that
/// keep unknown fields, are not. Each plain type converts into ours by
/// `try_into()` and back.
pub static EXTERN_PATHS: &[(&str, &str)] = domains::EXTERN_PATHS;

/// As [`EXTERN_PATHS`], but to our own types in wrappers without lifetimes, e.g.
/// `.events` and `::dropsonde::pb::owned::events`: lossless, and with everything that our
/// crates know to do with them.
///
/// For requests, responses and streams of services, and for fields of messages
/// (`extern_path` of `tonic_prost_build` or prost-build). Enums, and messages that are
/// numbers alone, e.g. `events.UUID`, lead to the plain ones: prost-build derives `Copy`
/// for a message that holds one.
pub static OWNED_EXTERN_PATHS: &[(&str, &str)] = domains::OWNED_EXTERN_PATHS;

/// The contents of a file by its import path, e.g. `events/envelope.proto`.
#[must_use]
pub fn file(path: &str) -> Option<&'static str> {
    FILES.iter().find(|file| file.0 == path).map(|file| file.1)
}

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
