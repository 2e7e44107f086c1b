//! The first page: domains and events.

use maud::html;

use super::shell::{HOME, Shell};
use crate::{File, Site, address, domains, downloads};

pub(super) fn page(site: &Site<'_>) -> File {
    let catalog = &site.catalog;
    let fields: usize = catalog.messages.iter().map(|message| message.fields.len()).sum();
    let body = html! {
        h1 { (HOME) }
        p.lead {
            (catalog.events.len()) " events of " (catalog.domains.len()) " domains, with their "
            (fields) " fields: what each one means, its type and unit, where that is known from, "
            "and how it stands on the wire."
        }
        p.small {
            "All of it as data: " (downloads::link("", "schemas/catalog.json", "catalog.json"))
            ". Schemas are on the pages of domains and events."
        }
        section aria-labelledby="domains" {
            h2 #domains { "Domains" }
            ul.cards {
                @for domain in &catalog.domains {
                    li.card {
                        h3 { a href=(address::domain(&domain.name)) { (domains::title(&domain.name)) } }
                        p { (domains::about(&domain.name)) }
                        p.small {
                            (counted(catalog.events_of(&domain.name).count(), "event"))
                            " · " (counted(catalog.messages_of(&domain.name).count(), "message"))
                            @if let Some(quirks) = site.quirks.get(&domain.name) {
                                " · " (counted(quirks.quirks.len(), "quirk"))
                            }
                        }
                    }
                }
            }
        }
        section aria-labelledby="events" {
            h2 #events { "Events" }
            div.groups {
                @for domain in &catalog.domains {
                    div {
                        h3 { a href=(address::domain(&domain.name)) { (domains::title(&domain.name)) } }
                        ul.list {
                            @for event in catalog.events_of(&domain.name) {
                                li { a.mono href=(site.names.page(&event.full_name)) { (super::event_name(event)) } }
                            }
                        }
                    }
                }
            }
        }
    };
    let shell = Shell {
        path: "index.html",
        title: HOME,
        about: "Every event of the tidings family, field by field.",
        trail: &[],
        sections: &[],
        body,
    };
    File::text("index.html".to_owned(), shell.render(site))
}

/// A count with its noun.
pub(super) fn counted(count: usize, noun: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {noun}{plural}")
}
