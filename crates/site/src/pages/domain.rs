//! The page of a domain: its events, its other types, its quirks.

use maud::{Markup, html};

use super::home::counted;
use super::shell::{HOME, Shell};
use super::{event_table, with_prose};
use crate::address::short;
use crate::catalog::{Domain, DomainQuirks};
use crate::prose::first_sentence;
use crate::{File, Site, address, domains, downloads};

const ROOT: &str = "../";

pub(super) fn page(site: &Site<'_>, domain: &Domain) -> File {
    let (name, catalog) = (domain.name.as_str(), &site.catalog);
    let quirks = site.quirks.get(name).filter(|quirks| !quirks.quirks.is_empty());
    let messages =
        catalog.messages_of(name).filter(|item| catalog.event(&item.full_name).is_none());
    let messages: Vec<_> =
        messages.map(|item| (item.full_name.as_str(), item.description.as_str())).collect();
    let enums: Vec<_> = catalog
        .enums_of(name)
        .map(|item| (item.full_name.as_str(), item.description.as_str()))
        .collect();
    let title = domains::title(name);
    let mut sections = vec![("events", "Events")];
    for (anchor, title, there) in [
        ("quirks", "Quirks", quirks.is_some()),
        ("messages", "Messages", !messages.is_empty()),
        ("enums", "Enums", !enums.is_empty()),
        ("downloads", "Downloads", true),
    ] {
        if there {
            sections.push((anchor, title));
        }
    }
    let body = html! {
        h1 { (title) }
        p.lead { (domains::about(name)) }
        p.small {
            "Rust crate " code { (name) }
        }
        section aria-labelledby="events" {
            h2 #events { "Events" }
            (event_table(site, ROOT, catalog.events_of(name), "Events of the domain"))
        }
        @if let Some(quirks) = quirks { (quirks_html(site, name, quirks)) }
        (types(site, name, "messages", "Messages", &messages))
        (types(site, name, "enums", "Enums", &enums))
        (downloads::of_domain(domain, ROOT))
    };
    let path = address::domain(name);
    let about = format!("{title}: {}", counted(catalog.events_of(name).count(), "event"));
    let trail = [(HOME, "index.html".to_owned())];
    let shell =
        Shell { path: &path, title, about: &about, trail: &trail, sections: &sections, body };
    let content = shell.render(site);
    File::text(path, content)
}

fn quirks_html(site: &Site<'_>, domain: &str, quirks: &DomainQuirks) -> Markup {
    with_prose(site, domain, ROOT, |prose| {
        html! {
            section aria-labelledby="quirks" {
                h2 #quirks { "Quirks" }
                div.small { (prose.paragraphs(&quirks.about)) }
                dl.quirks {
                    @for quirk in &quirks.quirks {
                        div.row id=(quirk.id) {
                            dt {
                                a.mono href={ "#" (quirk.id) } { (quirk.id) }
                                span.small {
                                @if quirk.source.starts_with(|c: char| c.is_ascii_digit()) { "line " }
                                (prose.line(&quirk.source))
                            }
                            }
                            dd {
                                p { (prose.line(&quirk.odd)) }
                                p.handling { span.sr { "What happens: " } (prose.line(&quirk.handling)) }
                                p.small {
                                    "Tested by "
                                    @for (index, test) in quirk.tests.iter().enumerate() {
                                        @if index > 0 { ", " } code { (test) }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    })
}

fn types(
    site: &Site<'_>,
    domain: &str,
    anchor: &str,
    title: &str,
    rows: &[(&str, &str)],
) -> Markup {
    with_prose(site, domain, ROOT, |prose| {
        html! {
            @if !rows.is_empty() {
                section aria-labelledby=(anchor) {
                    h2 id=(anchor) { (title) }
                    ul.types {
                        @for (name, description) in rows {
                            li {
                                a.mono href={ (ROOT) (site.names.page(name)) } title=(name) { (super::breakable(short(name))) }
                                span { (prose.line(first_sentence(description))) }
                            }
                        }
                    }
                }
            }
        }
    })
}
