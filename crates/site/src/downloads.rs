//! The schemas as files beside the pages.

use maud::{Markup, html};
use tidings_schemas::{ASYNCAPI, DESCRIPTOR_SETS, EVENTS};

use crate::File;
use crate::catalog::Domain;

/// Everything that the pages offer.
pub(crate) fn files() -> Vec<File> {
    let mut files = vec![File::text("schemas/catalog.json".to_owned(), tidings_schemas::CATALOG)];
    for event in EVENTS {
        files.push(File::text(json_schema(event.domain, event.full_name), event.json_schema));
    }
    for (domain, document) in ASYNCAPI {
        files.push(File::text(asyncapi(domain), *document));
    }
    for (domain, set) in DESCRIPTOR_SETS {
        files.push(File { path: descriptor_set(domain), content: set.to_vec() });
    }
    for (path, schema) in tidings_proto::FILES {
        files.push(File::text(proto(path), *schema));
    }
    files
}

/// The JSON Schema of an event, below the site's folder.
pub(crate) fn json_schema(domain: &str, full_name: &str) -> String {
    format!("schemas/json-schema/{domain}/{full_name}.json")
}

/// A `.proto` file by its import path, below the site's folder.
pub(crate) fn proto(path: &str) -> String {
    format!("proto/{path}")
}

fn asyncapi(domain: &str) -> String {
    format!("schemas/asyncapi/{domain}.json")
}

fn descriptor_set(domain: &str) -> String {
    format!("schemas/descriptors/{domain}.binpb")
}

/// What there is of a domain, for its page.
pub(crate) fn of_domain(domain: &Domain, root: &str) -> Markup {
    let name = domain.name.as_str();
    html! {
        section aria-labelledby="downloads" {
            h2 #downloads { "Downloads" }
            ul.types {
                @for file in &domain.files {
                    li { (link(root, &proto(file), file)) span { "protobuf schema" } }
                }
                li {
                    (link(root, &descriptor_set(name), &format!("{name}.binpb")))
                    span { "descriptor set, with all that it imports" }
                }
                li { (link(root, &asyncapi(name), &format!("{name}.json"))) span { "AsyncAPI 3.0" } }
            }
            p.small { "Each event has its JSON Schema on its own page." }
        }
    }
}

/// A link that saves the file under its own name.
pub(crate) fn link(root: &str, path: &str, text: &str) -> Markup {
    html! { a.mono href={ (root) (path) } download { (text) } }
}
