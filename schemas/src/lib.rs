//! The schemas of the tidings family for everyone who does not use its Rust
//! types: as data, made from the same `.proto` files as the code.
//!
//! | what | here | as files |
//! |---|---|---|
//! | JSON Schema 2020-12 of each event | [`json_schema`] | `json-schema/<domain>/<full name>.json` |
//! | AsyncAPI 3.0 of each domain | [`asyncapi`] | `asyncapi/<domain>.json` |
//! | every event, message, field and enum | [`CATALOG`] | `catalog.json` |
//! | what is odd in each domain | [`QUIRKS`] | `quirks.json` |
//! | descriptors of each domain with all imports | [`descriptor_set`] | `descriptors/<domain>.binpb` |
//! | the same event in binary and in JSON | [`VECTORS`] | `vectors/index.json` |
//!
//! The feature `diff` adds `diff`, which compares two descriptor sets and says
//! in words what breaks.
//!
//! ```
//! let schema = tidings_schemas::json_schema("xumi.weights.load.start").unwrap();
//! assert!(schema.contains("https://json-schema.org/draft/2020-12/schema"));
//! ```

#![forbid(unsafe_code)]

#[cfg(feature = "diff")]
pub mod diff;
#[rustfmt::skip]
mod files;

pub use files::{ASYNCAPI, DESCRIPTOR_SETS, EVENTS, VECTORS};

/// Every event, message, field, enum and value with names, numbers, types,
/// units, descriptions and sources, as JSON.
pub static CATALOG: &str = include_str!("../catalog.json");

/// Where documents and wire disagree, per domain, and what is done about it, as
/// JSON. Descriptions in the catalog name the rows by their ids, such as `A05`.
pub static QUIRKS: &str = include_str!("../quirks.json");

/// An event and its schema.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct EventSchema {
    /// The domain, e.g. `xumi`.
    pub domain: &'static str,
    /// Full protobuf name, e.g. `tidings.xumi.v1.WeightsLoadStart`.
    pub full_name: &'static str,
    /// The event type, e.g. `xumi.weights.load.start`.
    pub event_type: &'static str,
    /// The topic on which it travels, where the platform names one.
    pub topic: Option<&'static str>,
    /// Its JSON form as JSON Schema 2020-12.
    pub json_schema: &'static str,
}

/// The same event in both forms, for tests in any language.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Vector {
    /// The domain.
    pub domain: &'static str,
    /// Full protobuf name of the event.
    pub full_name: &'static str,
    /// What the vector shows, e.g. `largest`; unique for the event.
    pub case: &'static str,
    /// Protobuf binary, fields in the order of their numbers.
    pub binary: &'static [u8],
    /// JSON on one line.
    pub json: &'static str,
    /// The JSON says all that the binary says. Otherwise the binary form has
    /// fields that JSON cannot name, and only binary gives JSON.
    pub both_ways: bool,
}

/// The JSON Schema of an event by its full name or its event type.
#[must_use]
pub fn json_schema(name: &str) -> Option<&'static str> {
    event(name).map(|event| event.json_schema)
}

/// An event by its full name or its event type.
#[must_use]
pub fn event(name: &str) -> Option<&'static EventSchema> {
    EVENTS.iter().find(|event| event.full_name == name || event.event_type == name)
}

/// The AsyncAPI 3.0 document of a domain, as JSON.
#[must_use]
pub fn asyncapi(domain: &str) -> Option<&'static str> {
    ASYNCAPI.iter().find(|row| row.0 == domain).map(|row| row.1)
}

/// The schemas of a domain and all that they import, as a
/// `google.protobuf.FileDescriptorSet` without comments.
#[must_use]
pub fn descriptor_set(domain: &str) -> Option<&'static [u8]> {
    DESCRIPTOR_SETS.iter().find(|row| row.0 == domain).map(|row| row.1)
}
