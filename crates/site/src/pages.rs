//! The pages.

mod domain;
mod enumeration;
pub(crate) mod explain;
mod fields;
mod home;
mod message;
mod shell;
mod topics;

use maud::{Markup, html};

use crate::catalog::{Event, Origin};
use crate::prose::Prose;
use crate::{File, Site, address, domains};

impl Site<'_> {
    pub(crate) fn pages(&self) -> Vec<File> {
        let mut files = vec![home::page(self), topics::page(self)];
        if self.explains {
            let content = explain::page(self, "", None);
            files.push(File::text(explain::PATH.to_owned(), content));
        }
        files.extend(self.catalog.domains.iter().map(|item| domain::page(self, item)));
        files.extend(self.catalog.messages.iter().map(|item| message::page(self, item)));
        files.extend(self.catalog.enums.iter().map(|item| enumeration::page(self, item)));
        files
    }

    /// How sentences of a domain are written on a page.
    fn prose(&self, domain: &str, root: &str) -> (String, Option<&crate::catalog::DomainQuirks>) {
        (format!("{root}{}", address::domain(domain)), self.quirks.get(domain))
    }
}

/// Sentences with links to the quirks of their domain.
fn with_prose<T>(site: &Site<'_>, domain: &str, root: &str, write: impl Fn(Prose<'_>) -> T) -> T {
    let (page, quirks) = site.prose(domain, root);
    write(Prose { quirks: quirks.map(|quirks| (quirks, page.as_str())) })
}

/// Where something comes from, in small print.
fn origin(origin: &Origin) -> Markup {
    let parts = [
        origin.provenance.as_deref().unwrap_or_default(),
        origin.source.as_deref().unwrap_or_default(),
    ];
    html! {
        @if origin.stability == "retired" { span.chip.warn { "retired" } " " }
        @for (index, part) in parts.iter().filter(|part| !part.is_empty()).enumerate() {
            @if index > 0 { " · " }
            (part)
        }
        @if let Some(since) = &origin.since { " · since " (since) }
    }
}

/// A table of events.
fn event_table<'e>(
    site: &Site<'_>,
    root: &str,
    events: impl Iterator<Item = &'e Event>,
    caption: &str,
) -> Markup {
    html! {
        div.scroll tabindex="0" role="region" aria-label=(caption) {
            table.events {
                caption.sr { (caption) }
                thead { tr { th scope="col" { "Event" } th scope="col" { "Topic" } th scope="col" { "What it says" } } }
                tbody {
                    @for event in events {
                        tr {
                            th scope="row" {
                                a href={ (root) (site.names.page(&event.full_name)) } { (event_name(event)) }
                            }
                            td { (topic_link(root, event.topic.as_deref())) }
                            td {
                                @if let Some(message) = site.catalog.message(&event.full_name) {
                                    (with_prose(site, &event.domain, root, |prose| prose.line(crate::prose::first_sentence(&message.description))))
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The type of an event, which may break at its dots.
fn event_name(event: &Event) -> Markup {
    breakable(&event.event_type)
}

/// A dotted name that may break behind its dots.
fn breakable(name: &str) -> Markup {
    html! {
        @for (index, part) in name.split('.').enumerate() {
            @if index > 0 { "." wbr; }
            (part)
        }
    }
}

fn topic_link(root: &str, topic: Option<&str>) -> Markup {
    html! {
        @match topic {
            Some(topic) => a.mono href={ (root) "topics.html#topic-" (topic) } { (topic) },
            None => span.muted { "–" },
        }
    }
}

fn domain_link(root: &str, domain: &str) -> Markup {
    html! { a href={ (root) (address::domain(domain)) } { (domains::title(domain)) } }
}
