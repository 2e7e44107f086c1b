//! What the benchmarks share: the events, the peers' types, the clock.

pub mod alloc;
pub mod mix;
pub mod run;

/// What prost-build and pbjson-build make of the same schema.
pub mod prost_types {
    #![allow(missing_docs, clippy::all)]
    include!(concat!(env!("OUT_DIR"), "/events.rs"));
    include!(concat!(env!("OUT_DIR"), "/events.serde.rs"));
}
