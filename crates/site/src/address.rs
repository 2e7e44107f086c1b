//! Where each page stands, and how things are called on it.

use std::collections::HashMap;

use crate::catalog::Catalog;

/// The pages of messages and enums by full name.
pub(crate) struct Names {
    pages: HashMap<String, String>,
}

impl Names {
    pub(crate) fn new(catalog: &Catalog) -> Self {
        let mut pages = HashMap::new();
        for message in &catalog.messages {
            let page = match catalog.event(&message.full_name) {
                Some(event) => format!("events/{}.html", event.event_type),
                None => format!("messages/{}.html", message.full_name),
            };
            pages.insert(message.full_name.clone(), page);
        }
        for item in &catalog.enums {
            pages.insert(item.full_name.clone(), format!("enums/{}.html", item.full_name));
        }
        Self { pages }
    }

    /// The page of a message or enum, below the site's folder.
    pub(crate) fn page(&self, full_name: &str) -> &str {
        self.pages.get(full_name).map_or("index.html", String::as_str)
    }

    /// Where a link to it goes from a page; elsewhere for well-known types.
    pub(crate) fn link(&self, root: &str, full_name: &str) -> Option<String> {
        if let Some(page) = self.pages.get(full_name) {
            return Some(format!("{root}{page}"));
        }
        let known = full_name.strip_prefix("google.protobuf.")?;
        let anchor = known.to_lowercase();
        Some(format!("https://protobuf.dev/reference/protobuf/google.protobuf/#{anchor}"))
    }
}

/// The page of a domain.
pub(crate) fn domain(name: &str) -> String {
    format!("domains/{name}.html")
}

/// What leads from a page to the site's folder.
pub(crate) fn root(page: &str) -> &'static str {
    if page.contains('/') { "../" } else { "" }
}

/// A full name without its package, e.g. `Envelope.EventType`.
pub(crate) fn short(full_name: &str) -> &str {
    let upper = |part: &str| part.starts_with(|c: char| c.is_ascii_uppercase());
    let mut at = 0;
    for part in full_name.split('.') {
        if upper(part) {
            return full_name.get(at..).unwrap_or(full_name);
        }
        at += part.len() + 1;
    }
    full_name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_names_begin_with_the_outermost_message() {
        assert_eq!(short("events.Envelope.EventType"), "Envelope.EventType");
        assert_eq!(short("tidings.xumi.v1.WeightsLoadStart"), "WeightsLoadStart");
        assert_eq!(short("lower.case"), "lower.case");
    }
}
