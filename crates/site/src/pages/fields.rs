//! The table of a message's fields.

use maud::{Markup, html};

use super::{origin, with_prose};
use crate::Site;
use crate::address::short;
use crate::catalog::{Field, Message};

const ROOT: &str = "../";

/// The anchor of a field.
pub(crate) fn anchor(name: &str) -> String {
    format!("field-{name}")
}

pub(super) fn table(site: &Site<'_>, message: &Message) -> Markup {
    html! {
        @for oneof in &message.oneofs {
            p.oneof {
                span.chip { "one of" } " " code { (oneof.name) } " "
                (with_prose(site, &message.domain, ROOT, |prose| prose.line(&oneof.description)))
            }
        }
        div.fields role="table" aria-label="Fields" {
            div.head role="row" {
                span role="columnheader" { "No." }
                span role="columnheader" { "Field" }
                span role="columnheader" { "Meaning" }
            }
            @for field in &message.fields { (row(site, message, field)) }
        }
    }
}

fn row(site: &Site<'_>, message: &Message, field: &Field) -> Markup {
    let anchor = anchor(&field.name);
    html! {
        div.field role="row" id=(anchor) {
            span.number role="cell" { (field.number) }
            div.id role="rowheader" {
                a.name href={ "#" (anchor) } { (field.name) }
                div.kind { (kind(site, field)) }
                (chips(field))
            }
            div.meaning role="cell" {
                (with_prose(site, &message.domain, ROOT, |prose| prose.paragraphs(&field.description)))
                p.small { (json(field)) (provenance(field)) }
            }
        }
    }
}

fn kind(site: &Site<'_>, field: &Field) -> Markup {
    let refers = field.refers_to.as_deref();
    let link = refers.and_then(|name| Some((name, site.names.link(ROOT, name)?)));
    let before = match field.label.as_str() {
        "repeated" => "repeated ",
        _ => "",
    };
    html! {
        (before)
        @match link {
            Some((name, href)) => {
                @let (start, end) = field.kind.split_once(name).unwrap_or(("", ""));
                (start) a href=(href) title=(name) { (short(name)) } (end)
            },
            None => { (field.kind) },
        }
    }
}

fn chips(field: &Field) -> Markup {
    html! {
        div.chips {
            @if field.required { span.chip.strong { "required" } }
            @if let Some(unit) = &field.unit { span.chip.unit title="Unit" { (unit) } }
            @if let Some(text) = &field.text { span.chip { (text) } }
            @if let Some(oneof) = &field.oneof { span.chip { "one of " (oneof) } }
        }
    }
}

/// How the field stands in JSON.
fn json(field: &Field) -> Markup {
    html! {
        "JSON: "
        @if field.json_name != field.name { code { (field.json_name) } ", " }
        @match &field.constant {
            Some(constant) => { "always " code { (constant) } },
            None => { (field.json) },
        }
        @for (index, name) in field.json_also_read.iter().enumerate() {
            @if index == 0 { "; also read: " } @else { ", " }
            code { (name) }
        }
    }
}

fn provenance(field: &Field) -> Markup {
    let from = &field.origin;
    let known = from.provenance.is_some() || from.source.is_some() || from.since.is_some();
    html! {
        @if known || from.stability == "retired" { br; (origin(from)) }
    }
}
