//! The index that is searched in the browser: a script, since a page that was
//! opened as a file may not fetch.

use serde::Serialize;

use crate::prose::first_sentence;
use crate::{Site, address, domains};

/// Kind, name, where it stands, what it means, page, anchor.
#[derive(Serialize)]
struct Row<'a>(&'static str, &'a str, &'a str, String, &'a str, String);

/// Characters of a description that are searched and shown.
const MOST_SHOWN: usize = 120;

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
        let about = domains::about(name);
        rows.push(Row("domain", domains::title(name), name, cut(about), page, String::new()));
        for quirk in site.quirks.get(*name).into_iter().flat_map(|quirks| &quirks.quirks) {
            let place = domains::title(name);
            rows.push(Row("quirk", &quirk.id, place, cut(&quirk.odd), page, quirk.id.clone()));
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
        let about = || cut(&message.description);
        let event = site.catalog.event(&message.full_name);
        let (kind, name) = match event {
            Some(event) => ("event", event.event_type.as_str()),
            None => ("message", address::short(&message.full_name)),
        };
        rows.push(Row(kind, name, &message.full_name, about(), page, String::new()));
        for field in &message.fields {
            let anchor = format!("field-{}", field.name);
            rows.push(Row("field", &field.name, name, cut(&field.description), page, anchor));
        }
    }
}

fn enums<'s>(site: &'s Site<'_>, rows: &mut Vec<Row<'s>>) {
    for item in &site.catalog.enums {
        let (page, name) = (site.names.page(&item.full_name), address::short(&item.full_name));
        rows.push(Row("enum", name, &item.full_name, cut(&item.description), page, String::new()));
        for value in &item.values {
            let anchor = format!("value-{}", value.name);
            rows.push(Row("value", &value.name, name, cut(&value.description), page, anchor));
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
        rows.push(Row("topic", topic, "", String::new(), "topics.html", anchor));
    }
}

fn cut(text: &str) -> String {
    let text = first_sentence(text).replace('`', "");
    match text.char_indices().nth(MOST_SHOWN) {
        Some((at, _)) => format!("{}…", text.get(..at).unwrap_or_default().trim_end()),
        None => text,
    }
}
