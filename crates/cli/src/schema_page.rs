//! The page of a message in Markdown, from the catalog.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use serde_json::Value;

use crate::schema::text;

/// The page.
pub(crate) fn page(message: &Value, catalog: &Value) -> String {
    let mut out = format!("# {}\n\n", text(message, "full_name"));
    let facts = [
        ("Event type", text(message, "event_type")),
        ("Topic", topic(message, catalog)),
        ("Domain", text(message, "domain")),
        ("File", text(message, "file")),
        ("JSON form", text(message, "json")),
        ("Stability", text(message, "stability")),
        ("Source", text(message, "source")),
        ("Since", text(message, "since")),
    ];
    paragraphs(text(message, "description"), &mut out);
    out.push_str("| | |\n|---|---|\n");
    for (name, fact) in facts.iter().filter(|fact| !fact.1.is_empty()) {
        let _ = writeln!(out, "| {name} | {} |", cell(fact));
    }
    out.push_str(
        "\n## Fields\n\n| # | JSON member | Type | JSON form | Unit | Meaning | Source |\n",
    );
    out.push_str("|---|---|---|---|---|---|---|\n");
    let fields = || message.get("fields").and_then(Value::as_array).into_iter().flatten();
    for field in fields() {
        out.push_str(&row(field));
    }
    let enums: BTreeSet<&str> = fields().map(|field| text(field, "refers_to")).collect();
    let all = catalog.get("enums").and_then(Value::as_array).into_iter().flatten();
    for item in all.filter(|item| enums.contains(text(item, "full_name"))) {
        values(item, &mut out);
    }
    out
}

fn topic<'c>(message: &Value, catalog: &'c Value) -> &'c str {
    let events = catalog.get("events").and_then(Value::as_array).into_iter().flatten();
    let own = |event: &&Value| text(event, "full_name") == text(message, "full_name");
    events.into_iter().find(own).map(|event| text(event, "topic")).unwrap_or_default()
}

fn row(field: &Value) -> String {
    let number = field.get("number").and_then(Value::as_u64).unwrap_or_default();
    let label = match text(field, "label") {
        "required" => "required ",
        "repeated" | "packed" => "repeated ",
        _ => "",
    };
    let mut meaning = text(field, "description").to_owned();
    for (name, note) in [("oneof", "One of"), ("constant", "Always"), ("since", "Since")] {
        let value = text(field, name);
        let note = format!("{note} `{value}`");
        if !value.is_empty() && !meaning.contains(&note) {
            let _ = write!(meaning, " {note}.");
        }
    }
    if text(field, "stability") == "retired" {
        meaning.push_str(" Retired from the protocol.");
    }
    let source = match (text(field, "source"), text(field, "provenance")) {
        ("", known) => known.to_owned(),
        (source, known) => format!("{source}, {known}"),
    };
    format!(
        "| {number} | `{}` | {label}{} | {} | {} | {} | {} |\n",
        text(field, "json_name"),
        cell(text(field, "type")),
        cell(text(field, "json")),
        text(field, "unit"),
        cell(meaning.trim()),
        cell(source.trim_end_matches(", ")),
    )
}

fn values(item: &Value, out: &mut String) {
    let _ = writeln!(out, "\n## {}\n", text(item, "full_name"));
    paragraphs(text(item, "description"), out);
    let open = item.get("open").and_then(Value::as_bool).unwrap_or_default();
    if open {
        out.push_str("Numbers that are not listed are kept.\n\n");
    }
    out.push_str("| # | Name | Meaning |\n|---|---|---|\n");
    for value in item.get("values").and_then(Value::as_array).into_iter().flatten() {
        let number = value.get("number").and_then(Value::as_i64).unwrap_or_default();
        let meaning = cell(text(value, "description"));
        let _ = writeln!(out, "| {number} | `{}` | {meaning} |", text(value, "name"));
    }
}

fn paragraphs(text: &str, out: &mut String) {
    if !text.is_empty() {
        out.push_str(text);
        out.push_str("\n\n");
    }
}

/// Text that stays in its cell.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_known_of_fields_and_values_stands_on_the_page() {
        let field = |name: &str, more: Value| {
            let mut field =
                json!({"number": 1, "json_name": name, "type": "string", "json": "string"});
            let all = field.as_object_mut().unwrap();
            all.extend(more.as_object().unwrap().clone());
            field
        };
        let message = json!({"full_name": "shop.Order", "fields": [
            field("old", json!({"stability": "retired", "description": "Gone.", "label": "required"})),
            field("state", json!({"refers_to": "shop.State", "description": "Since `2.0`.", "since": "2.0"})),
            field("kind", json!({"refers_to": "shop.Kind", "constant": "a|b", "source": "code"})),
        ]});
        let value = json!([{"number": 0, "name": "NONE"}]);
        let catalog = json!({"enums": [
            {"full_name": "shop.State", "open": true, "description": "Where it is.", "values": value},
            {"full_name": "shop.Kind", "open": false, "values": value},
            {"full_name": "shop.Other", "open": true, "values": value},
        ]});
        let page = page(&message, &catalog);
        for line in [
            "| 1 | `old` | required string | string |  | Gone. Retired from the protocol. |  |",
            // What the description says already is not said again.
            "| 1 | `state` | string | string |  | Since `2.0`. |  |",
            "| 1 | `kind` | string | string |  | Always `a\\|b`. | code |",
        ] {
            assert!(page.lines().any(|other| other == line), "{line}: {page}");
        }
        let kept = "Numbers that are not listed are kept.\n\n";
        let head = "| # | Name | Meaning |\n|---|---|---|\n| 0 | `NONE` |  |\n";
        let state = format!("\n## shop.State\n\nWhere it is.\n\n{kept}{head}");
        let ends = format!("{state}\n## shop.Kind\n\n{head}");
        assert!(page.ends_with(&ends), "{page}");
    }
}
