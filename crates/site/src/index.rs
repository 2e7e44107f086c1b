//! The index that is searched in the browser: a script, since a page that was
//! opened as a file may not fetch.

use serde::Serialize;

use crate::catalog::{Field, Origin};
use crate::{Site, address, domains};

/// Kind, name, where it stands, what it means, page, anchor, and what else it is found by.
#[derive(Serialize)]
struct Row<'a>(&'static str, &'a str, &'a str, String, &'a str, String, String);

/// The script, which sets one variable.
pub(crate) fn script(site: &Site<'_>) -> String {
    let mut rows = Vec::new();
    let pages: Vec<(String, &str)> = site
        .catalog
        .domains
        .iter()
        .map(|domain| (address::domain(&domain.name), domain.name.as_str()))
        .collect();
    for (page, name) in &pages {
        let about = plain(domains::about(name));
        let title = domains::title(name);
        rows.push(Row("domain", title, name, about, page, String::new(), String::new()));
        for quirk in site.quirks.get(*name).into_iter().flat_map(|quirks| &quirks.quirks) {
            let facts = plain(&format!("{} Source {}", quirk.handling, quirk.source));
            let (odd, anchor) = (plain(&quirk.odd), quirk.id.clone());
            rows.push(Row("quirk", &quirk.id, title, odd, page, anchor, facts));
        }
    }
    messages(site, &mut rows);
    enums(site, &mut rows);
    topics(site, &mut rows);
    // `<` is escaped so that the text is harmless wherever it is pasted.
    let json = serde_json::to_string(&rows).unwrap_or_else(|_| "[]".to_owned());
    format!("window.tidingsIndex={};\n", json.replace('<', "\\u003c"))
}

fn messages<'s>(site: &'s Site<'_>, rows: &mut Vec<Row<'s>>) {
    for message in &site.catalog.messages {
        let page = site.names.page(&message.full_name);
        let event = site.catalog.event(&message.full_name);
        let (kind, name) = match event {
            Some(event) => ("event", event.event_type.as_str()),
            None => ("message", address::short(&message.full_name)),
        };
        let topic = event.and_then(|event| event.topic.as_deref());
        let facts = facts(&[("topic", topic), ("domain", Some(&message.domain))], &message.origin);
        let about = plain(&message.description);
        rows.push(Row(kind, name, &message.full_name, about, page, String::new(), facts));
        for field in &message.fields {
            let (about, anchor) = (plain(&field.description), format!("field-{}", field.name));
            rows.push(Row("field", &field.name, name, about, page, anchor, field_facts(field)));
        }
    }
}

fn field_facts(field: &Field) -> String {
    let number = field.number.to_string();
    let json = (field.json_name != field.name).then_some(field.json_name.as_str());
    let known = [
        ("unit", field.unit.as_deref()),
        ("type", Some(field.kind.as_str())),
        ("", field.text.as_deref()),
        ("", field.required.then_some("required")),
        ("number", Some(&number)),
        ("JSON", json),
    ];
    facts(&known, &field.origin)
}

fn enums<'s>(site: &'s Site<'_>, rows: &mut Vec<Row<'s>>) {
    for item in &site.catalog.enums {
        let (page, name) = (site.names.page(&item.full_name), address::short(&item.full_name));
        let about = plain(&item.description);
        let source = facts(&[("source", item.source.as_deref())], &Origin::default());
        rows.push(Row("enum", name, &item.full_name, about, page, String::new(), source));
        for value in &item.values {
            let (about, anchor) = (plain(&value.description), format!("value-{}", value.name));
            let facts = facts(&[("number", Some(&value.number.to_string()))], &value.origin);
            rows.push(Row("value", &value.name, name, about, page, anchor, facts));
        }
    }
}

fn topics<'s>(site: &'s Site<'_>, rows: &mut Vec<Row<'s>>) {
    let mut topics: Vec<&str> =
        site.catalog.events.iter().filter_map(|event| event.topic.as_deref()).collect();
    topics.sort_unstable();
    topics.dedup();
    for topic in topics {
        let anchor = format!("topic-{topic}");
        rows.push(Row("topic", topic, "", String::new(), "topics.html", anchor, String::new()));
    }
}

/// What is known, each after the word that it is looked for with, e.g. `unit bytes`.
fn facts(known: &[(&str, Option<&str>)], origin: &Origin) -> String {
    let origin = [
        ("", Some(origin.stability.as_str()).filter(|stability| *stability != "stable")),
        ("", origin.provenance.as_deref()),
        ("source", origin.source.as_deref()),
        ("since", origin.since.as_deref()),
    ];
    let all = known.iter().chain(&origin);
    let all = all.filter_map(|(label, value)| Some((*label, value.filter(|it| !it.is_empty())?)));
    let words: Vec<String> =
        all.map(|(label, value)| format!("{label} {value}").trim_start().to_owned()).collect();
    words.join(", ")
}

fn plain(text: &str) -> String {
    text.replace('`', "")
}
