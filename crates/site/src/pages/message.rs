//! The page of a message; of an event, with a sample and its bytes.

use maud::{Markup, html};
use tidings_core::{DecodeOptions, MessageEntry};

use super::home::counted;
use super::shell::{HOME, Shell};
use super::{domain_link, fields, origin, topic_link, with_prose};
use crate::address::short;
use crate::bytes::Dump;
use crate::catalog::{Event, Message};
use crate::prose::first_sentence;
use crate::{File, Site, address, domains, downloads, json_view};

const ROOT: &str = "../";

pub(super) fn page(site: &Site<'_>, message: &Message) -> File {
    let event = site.catalog.event(&message.full_name);
    let path = site.names.page(&message.full_name).to_owned();
    let title = event.map_or(short(&message.full_name), |event| event.event_type.as_str());
    let entry = site.registry.by_full_name(&message.full_name);
    let sample = event.and(entry).and_then(|entry| sample(site, entry));
    let users = users(site, &message.full_name);
    let mut sections = vec![("fields", "Fields")];
    if sample.is_some() {
        sections.extend([("json", "JSON"), ("bytes", "Bytes")]);
    }
    if !users.is_empty() {
        sections.push(("used-by", "Used by"));
    }
    let body = html! {
        h1.mono { (super::breakable(title)) }
        div.lead { (with_prose(site, &message.domain, ROOT, |prose| prose.paragraphs(&message.description))) }
        (facts(message, event))
        section aria-labelledby="fields" {
            h2 #fields { "Fields" }
            @if message.fields.is_empty() { p { "This message has no fields." } }
            @else { (fields::table(site, message)) }
        }
        @if let Some(sample) = &sample { (sample) }
        (used_by(site, &users))
    };
    let trail = [
        (HOME, "index.html".to_owned()),
        (domains::title(&message.domain), address::domain(&message.domain)),
    ];
    let about = first_sentence(&message.description).to_owned();
    let shell =
        Shell { path: &path, title, about: &about, trail: &trail, sections: &sections, body };
    let content = shell.render(site);
    File::text(path, content)
}

fn facts(message: &Message, event: Option<&Event>) -> Markup {
    let form = if message.json == "plain" {
        "as the platform documents it"
    } else {
        "canonical ProtoJSON"
    };
    html! {
        dl.facts {
            div { dt { "Domain" } dd { (domain_link(ROOT, &message.domain)) } }
            div { dt { "Full name" } dd { code { (super::breakable(&message.full_name)) } } }
            @if let Some(event) = event { (event_facts(event)) }
            div { dt { "JSON" } dd { (form) } }
            div { dt { "Schema" } dd { (downloads::link(ROOT, &downloads::proto(&message.file), &message.file)) } }
            div { dt { "Known from" } dd { (origin(&message.origin)) } }
        }
    }
}

fn event_facts(event: &Event) -> Markup {
    let roles = [
        ("Identified by", event.event_id.as_slice()),
        ("Occurred at", event.occurred_at.as_slice()),
        ("Partitioned by", event.partition_key.as_slice()),
        ("Caused by", event.caused_by.as_slice()),
    ];
    html! {
        div { dt { "Topic" } dd { (topic_link(ROOT, event.topic.as_deref())) } }
        div { dt { "Schema id" } dd { code { (super::breakable(&event.schema_id)) } } }
        div {
            dt { "JSON Schema" }
            dd {
                @let file = downloads::json_schema(&event.domain, &event.full_name);
                (downloads::link(ROOT, &file, file.rsplit('/').next().unwrap_or(&file)))
            }
        }
        @for (role, names) in roles.iter().filter(|role| !role.1.is_empty()) {
            div {
                dt { (role) }
                dd {
                    @for (index, name) in names.iter().enumerate() {
                        @if index > 0 { ", else " }
                        a.mono href={ "#" (fields::anchor(name)) } { (name) }
                    }
                }
            }
        }
    }
}

/// A sample of an event in both forms.
fn sample(site: &Site<'_>, entry: &'static MessageEntry) -> Option<Markup> {
    let bytes = (site.samples)(entry)?;
    let mut json = String::new();
    let options = DecodeOptions::STRICT.with_types(tidings::types());
    (entry.binary_to_json)(&bytes, &options, &mut json).ok()?;
    let dump = Dump::new(&bytes, Some(entry.info));
    Some(html! {
        section aria-labelledby="json" {
            h2 #json { "JSON" }
            p.small { "A made-up event. Members light up with their bytes below." }
            (json_view::html(&json, &dump.by_path()))
        }
        section aria-labelledby="bytes" {
            h2 #bytes { "Bytes" }
            p.small {
                "The same event in binary, " (counted(bytes.len(), "byte")) ". "
                span.swatch.tag { "tag" } " " span.swatch.len { "length" } " " span.swatch.val { "value" }
                " Point at a byte or a field, or go through them with the arrow keys."
            }
            (dump.html())
        }
    })
}

/// The messages that have a field of this type, each with the field's name.
fn users<'s>(site: &'s Site<'_>, full_name: &str) -> Vec<(&'s Message, &'s str)> {
    let refers = |message: &'s Message| {
        let of_type =
            message.fields.iter().filter(|field| field.refers_to.as_deref() == Some(full_name));
        of_type.map(move |field| (message, field.name.as_str())).collect::<Vec<_>>()
    };
    site.catalog.messages.iter().flat_map(refers).collect()
}

fn used_by(site: &Site<'_>, users: &[(&Message, &str)]) -> Markup {
    html! {
        @if !users.is_empty() {
            section aria-labelledby="used-by" {
                h2 #used-by { "Used by" }
                ul.list {
                    @for (message, field) in users {
                        li {
                            a.mono href={ (ROOT) (site.names.page(&message.full_name)) "#" (fields::anchor(field)) } {
                                (short(&message.full_name)) "." wbr; (field)
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The fields of other types that have the enum as theirs.
pub(super) fn users_html(site: &Site<'_>, full_name: &str) -> Markup {
    used_by(site, &users(site, full_name))
}

/// Whether there are any.
pub(super) fn is_used(site: &Site<'_>, full_name: &str) -> bool {
    !users(site, full_name).is_empty()
}
