//! The page of an enum.

use maud::html;

use super::message::{is_used, users_html};
use super::shell::{HOME, Shell};
use super::{domain_link, origin, with_prose};
use crate::address::short;
use crate::catalog::Enum;
use crate::prose::first_sentence;
use crate::{File, Site, address, domains, downloads};

const ROOT: &str = "../";

/// The anchor of a value.
pub(crate) fn anchor(name: &str) -> String {
    format!("value-{name}")
}

pub(super) fn page(site: &Site<'_>, item: &Enum) -> File {
    let path = site.names.page(&item.full_name).to_owned();
    let title = short(&item.full_name);
    let mut sections = vec![("values", "Values")];
    if is_used(site, &item.full_name) {
        sections.push(("used-by", "Used by"));
    }
    let prose = |text: &str| with_prose(site, &item.domain, ROOT, |prose| prose.paragraphs(text));
    let body = html! {
        h1.mono { (super::breakable(title)) }
        div.lead { (prose(&item.description)) }
        dl.facts {
            div { dt { "Domain" } dd { (domain_link(ROOT, &item.domain)) } }
            div { dt { "Full name" } dd { code { (super::breakable(&item.full_name)) } } }
            div { dt { "Other numbers" } dd {
                @if item.open { "are kept, and written to JSON as numbers" }
                @else { "are kept among the unknown fields" }
            } }
            div { dt { "Schema" } dd { (downloads::link(ROOT, &downloads::proto(&item.file), &item.file)) } }
            @if let Some(source) = &item.source { div { dt { "Known from" } dd { (source) } } }
        }
        section aria-labelledby="values" {
            h2 #values { "Values" }
            div.fields.values role="table" aria-label="Values" {
                div.head role="row" {
                    span role="columnheader" { "No." }
                    span role="columnheader" { "Name" }
                    span role="columnheader" { "Meaning" }
                }
                @for value in &item.values {
                    @let anchor = anchor(&value.name);
                    div.field role="row" id=(anchor) {
                        span.number role="cell" { (value.number) }
                        div.id role="rowheader" { a.name href={ "#" (anchor) } { (value.name) } }
                        div.meaning role="cell" {
                            (prose(&value.description))
                            p.small { (origin(&value.origin)) }
                        }
                    }
                }
            }
        }
        (users_html(site, &item.full_name))
    };
    let trail = [
        (HOME, "index.html".to_owned()),
        (domains::title(&item.domain), address::domain(&item.domain)),
    ];
    let about = first_sentence(&item.description).to_owned();
    let shell =
        Shell { path: &path, title, about: &about, trail: &trail, sections: &sections, body };
    let content = shell.render(site);
    File::text(path, content)
}
