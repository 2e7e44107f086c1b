//! The page with the box for payloads.

use std::collections::HashMap;

use maud::{Markup, html};

use super::home::counted;
use super::shell::{HOME, Shell};
use crate::bytes::Dump;
use crate::explain::Explanation;
use crate::prose::Prose;
use crate::{Site, json_view};

/// Where the page stands.
pub(crate) const PATH: &str = "explain.html";

/// The page, with what was pasted and its explanation if there is one.
pub(crate) fn page(site: &Site<'_>, input: &str, explanation: Option<&Explanation>) -> String {
    let body = html! {
        h1 { "Explain a payload" }
        p.lead { "Paste an event as JSON, hex or base64. It is recognised, decoded, checked, and taken apart byte by byte. Nothing leaves this machine." }
        form #explain action="explain" method="post" accept-charset="utf-8" {
            label for="payload" { "Payload" }
            textarea #payload name="payload" rows="8" spellcheck="false" autocomplete="off" required { (input) }
            div.actions {
                label for="type" { "Event type" }
                select #type name="type" {
                    option value="" { "recognise it" }
                    @for event in &site.catalog.events {
                        option value=(event.event_type) { (event.event_type) }
                    }
                }
                button.primary type="submit" { "Explain" }
            }
        }
        div #explanation role="region" aria-label="Explanation" aria-live="polite" {
            @if let Some(explanation) = explanation { (fragment(explanation)) }
        }
    };
    let shell = Shell {
        path: PATH,
        title: "Explain a payload",
        about: "Recognises, decodes, checks and explains a payload.",
        trail: &[(HOME, "index.html".to_owned())],
        sections: &[],
        body,
    };
    shell.render(site)
}

/// The explanation alone.
pub(crate) fn fragment(said: &Explanation) -> Markup {
    let dump =
        said.binary.as_deref().map(|bytes| Dump::new(bytes, said.entry.map(|entry| entry.info)));
    let fields = dump.as_ref().map(Dump::by_path).unwrap_or_default();
    html! {
        section aria-labelledby="recognised" {
            h2 #recognised { "Recognised" }
            (recognised(said))
        }
        section aria-labelledby="checked" {
            h2 #checked { "Checked" }
            (checked(said))
        }
        @if let Some(json) = &said.json { (json_section(json, &fields)) }
        @if let (Some(dump), Some(bytes)) = (&dump, &said.binary) {
            section aria-labelledby="bytes" {
                h2 #bytes { "Bytes" }
                p.small {
                    (counted(bytes.len(), "byte")) ". "
                    span.swatch.tag { "tag" } " " span.swatch.len { "length" } " " span.swatch.val { "value" }
                }
                (dump.html())
            }
        }
    }
}

fn json_section(json: &str, fields: &HashMap<&str, usize>) -> Markup {
    html! {
        section aria-labelledby="json" {
            h2 #json { "JSON" }
            (json_view::html(json, fields))
        }
    }
}

fn recognised(said: &Explanation) -> Markup {
    let link = |name: &str| html! { a.mono href={ "events/" (name) ".html" } { (name) } };
    html! {
        p.verdict {
            @match said.event_type {
                Some(name) => {
                    (link(name))
                    @if let Some(sureness) = &said.sureness { " " span class={ "chip " (sureness) } { (sureness) } }
                },
                None => { "It cannot be told which event this is." },
            }
        }
        dl.facts {
            div { dt { "Written as" } dd { (said.writing.name()) } }
            div { dt { "Why" } dd { (Prose { quirks: None }.line(&said.reason)) } }
            @if let Some(wrapping) = said.wrapped_in { div { dt { "Wrapped in" } dd { (wrapping) } } }
            @if !said.candidates.is_empty() && said.candidates.len() < 12 {
                div {
                    dt { @if said.event_type.is_some() { "Or else" } @else { "It may be" } }
                    dd { ul.inline { @for name in &said.candidates { li { (link(name)) } } } }
                }
            }
        }
    }
}

fn checked(said: &Explanation) -> Markup {
    html! {
        @if said.entry.is_none() {
            p { "Without a type there is nothing to check it against. Choose one above." }
        } @else if said.problems.is_empty() {
            p.good { "Valid: everything is as the schema says." }
        } @else {
            ul.problems {
                @for problem in &said.problems {
                    li {
                        @if !problem.path.is_empty() { code { (problem.path) } " " }
                        (problem.reason)
                        @if let Some(offset) = problem.offset { " " span.small { "byte " (offset) } }
                    }
                }
            }
        }
    }
}
