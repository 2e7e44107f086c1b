//! Oracles, generators and mutators that the tests of the family share.
//!
//! - [`oracle`]: another implementation of protobuf, reading the same schemas.
//! - [`generate`]: random messages of any type, from a seed.
//! - [`mutate`]: other encodings of the same message, and broken ones.
//! - [`laws`]: what holds for every message type.
//! - [`transcoding`]: one form to the other, with and without a message.
//! - [`shapes`]: hostile input in any size.
//! - [`memory`]: an allocator that counts.
//! - [`kitchen`]: messages with every feature of the schema language.
//! - [`attacks`]: the table of hostile inputs and their tests.
//! - [`divergences`]: the table of what implementations do otherwise, and its tests.
//! - [`compare`]: what we wrote against what the oracle has.
//! - [`exact`]: JSON compared by value, numbers as exact decimals.
//! - [`plain`]: what every event in plain JSON must stand.
//! - [`schema`]: ways through the schema.
//! - [`fields`], [`quirks`]: documents' tables against schemas and tests.
//!
//! Not published: everything here may panic, as a test does.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

pub mod attacks;
pub mod compare;
pub mod divergences;
pub mod exact;
pub mod fields;
pub mod generate;
#[rustfmt::skip]
#[allow(missing_docs)]
mod generated;
pub mod laws;
pub mod memory;
pub mod mutate;
pub mod oracle;
pub mod plain;
pub mod quirks;
pub mod random;
pub mod schema;
pub mod shapes;
pub mod transcoding;

/// Messages with every feature of the schema language, for tests of the
/// runtime and the generator.
pub mod kitchen {
    /// proto2: closed enums, required fields, groups, extensions.
    pub mod two {
        pub use crate::generated::two::*;
    }
    /// proto3: open enums, implicit presence.
    pub mod three {
        pub use crate::generated::three::*;
    }
    /// Names that mean something in Rust, and messages that require each other.
    pub mod odd {
        pub use crate::generated::odd::*;
    }
}
