//! The tables of the package that ships the files.

use std::fmt::Write as _;

use super::paths;
use super::source::Event;
use super::vectors::Vector;

/// The Rust module with everything that the package offers.
pub(super) fn module(domains: &[String], events: &[(Event, Vec<Vector>)]) -> String {
    let mut out = String::from(
        "//! Made by `cargo xtask codegen`; never edited.\n\n\
         use crate::{EventSchema, Vector};\n\n\
         /// The events: domain, full name, event type and JSON Schema.\n\
         pub static EVENTS: &[EventSchema] = &[\n",
    );
    for (event, _) in events {
        let name = event.message.full_name();
        let path = paths::json_schema(&event.domain, name);
        let _ = writeln!(
            out,
            "    EventSchema {{ domain: {:?}, full_name: {name:?}, event_type: {:?}, topic: {:?}, json_schema: include_str!(\"../{path}\") }},",
            event.domain,
            event.event_type,
            Some(&event.topic).filter(|topic| !topic.is_empty()),
        );
    }
    out.push_str(
        "];\n\n/// The AsyncAPI documents by domain.\npub static ASYNCAPI: &[(&str, &str)] = &[\n",
    );
    for domain in domains {
        let path = paths::asyncapi(domain);
        let _ = writeln!(out, "    ({domain:?}, include_str!(\"../{path}\")),");
    }
    out.push_str(
        "];\n\n/// The descriptor sets by domain.\npub static DESCRIPTOR_SETS: &[(&str, &[u8])] = &[\n",
    );
    for domain in domains {
        let path = paths::descriptor_set(domain);
        let _ = writeln!(out, "    ({domain:?}, include_bytes!(\"../{path}\")),");
    }
    out.push_str("];\n\n/// The same events in both forms.\npub static VECTORS: &[Vector] = &[\n");
    for (event, vectors) in events {
        for vector in vectors {
            let name = event.message.full_name();
            let path = |extension| paths::vector(&event.domain, name, &vector.case, extension);
            let _ = writeln!(
                out,
                "    Vector {{ domain: {:?}, full_name: {name:?}, case: {:?}, binary: include_bytes!(\"../{}\"), json: include_str!(\"../{}\"), both_ways: {} }},",
                event.domain,
                vector.case,
                path("binpb"),
                path("json"),
                vector.both_ways,
            );
        }
    }
    out.push_str("];\n");
    out
}
