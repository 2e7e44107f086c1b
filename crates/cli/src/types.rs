//! `tidings types`: the events that are known.

use serde_json::json;
use tidings_core::MessageEntry;

use crate::args::TypesArguments;
use crate::failure::Failure;
use crate::json_text::{self, Look};
use crate::output::Output;
use crate::registry;
use crate::run::Outcome;
use crate::table;

const HEADER: [&str; 4] = ["DOMAIN", "FULL NAME", "EVENT TYPE", "TOPIC"];

/// Runs the command.
pub(crate) fn run(arguments: &TypesArguments) -> Result<Outcome, Failure> {
    let entries: Vec<_> = registry::registry()
        .messages()
        .filter(|(_, entry)| arguments.all || entry.event.is_some())
        .collect();
    let mut out = Output::styled();
    let text = match arguments.json {
        true => as_json(&entries, out.is_colored()),
        false => as_table(&entries, out.is_colored()),
    };
    out.write(text.as_bytes())?;
    out.flush()?;
    Ok(Outcome::Clean)
}

fn as_json(entries: &[(&str, &MessageEntry)], colored: bool) -> String {
    let rows: Vec<_> = entries
        .iter()
        .map(|(domain, entry)| match &entry.event {
            None => json!({"domain": domain, "full_name": entry.info.full_name}),
            Some(event) => json!({
                "domain": domain,
                "full_name": entry.info.full_name,
                "event_type": event.event_type,
                "topic": event.topic,
                "schema_id": event.schema_id,
                "stability": format!("{:?}", event.stability).to_lowercase(),
            }),
        })
        .collect();
    let mut text = String::new();
    let json = serde_json::Value::Array(rows).to_string();
    json_text::show(&json, Look { pretty: true, colored }, &mut text);
    text
}

fn as_table(entries: &[(&str, &MessageEntry)], colored: bool) -> String {
    let rows = entries.iter().map(|(domain, entry)| {
        let event = entry.event.as_ref();
        let event_type = event.map_or("-", |event| event.event_type);
        let topic = event.and_then(|event| event.topic).unwrap_or("-");
        [*domain, entry.info.full_name, event_type, topic].map(str::to_owned)
    });
    table::show(HEADER, [false; 4], &rows.collect::<Vec<_>>(), colored)
}
