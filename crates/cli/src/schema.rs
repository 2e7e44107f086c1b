//! `tidings schema`: schemas in every language that they are published in, and
//! what a change of them breaks.

use std::fs;
use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use serde_json::{Value, json};
use tidings_schemas::diff::{self, Report};

use crate::failure::Failure;
use crate::json_text::{self, Look};
use crate::output::Output;
use crate::registry::registry;
use crate::run::Outcome;
use crate::schema_page;
use crate::schema_source::set;

#[derive(Args, Debug)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub(crate) struct SchemaArguments {
    #[command(subcommand)]
    action: Option<Action>,

    /// A message by its full name or event type, or a domain
    #[arg(value_name = "NAME", required = true)]
    name: Option<String>,

    /// The language of the schema
    #[arg(long, value_name = "FORMAT", default_value = "proto")]
    format: Language,

    /// The file to write to; standard output where there is none
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Say what breaks between two versions, for old readers and old writers
    Diff(DiffArguments),
}

/// Exits with 1 when something breaks.
#[derive(Args, Debug)]
struct DiffArguments {
    /// The old schemas: a folder of .proto files (the one that imports start from), a
    /// .proto file, a descriptor set, or a domain as this program knows it
    old: String,

    /// The new ones
    new: String,

    /// How the changes are printed
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: Shape,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Shape {
    /// Sentences
    Text,
    /// A JSON object
    Json,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Language {
    /// The .proto file, or all files of a domain
    Proto,
    /// JSON Schema 2020-12 of the JSON form
    JsonSchema,
    /// The AsyncAPI 3.0 document of the domain
    Asyncapi,
    /// The descriptor set of the domain, in binary
    Descriptor,
    /// A page for people
    Markdown,
}

/// Runs the command.
pub(crate) fn run(arguments: &SchemaArguments) -> Result<Outcome, Failure> {
    if let Some(Action::Diff(arguments)) = &arguments.action {
        return compare(arguments);
    }
    let name = arguments.name.as_deref().unwrap_or_default();
    let bytes = schema(name, arguments.format)?;
    if let Some(path) = &arguments.out {
        let name = path.display().to_string();
        fs::write(path, bytes).map_err(|error| Failure::Io { name, error })?;
        return Ok(Outcome::Clean);
    }
    let mut out = Output::plain();
    if arguments.format == Language::Descriptor && out.is_terminal() {
        let text = "a descriptor set is binary: give --out FILE or redirect the output";
        return Err(Failure::Usage(text.to_owned()));
    }
    out.write(&bytes)?;
    out.flush()?;
    Ok(Outcome::Clean)
}

/// The catalog of all domains.
fn catalog() -> Result<Value, Failure> {
    serde_json::from_str(tidings_schemas::CATALOG)
        .map_err(|error| Failure::Usage(format!("the catalog is not JSON: {error}")))
}

fn rows<'c>(catalog: &'c Value, table: &str) -> impl Iterator<Item = &'c Value> {
    catalog.get(table).and_then(Value::as_array).into_iter().flatten()
}

/// A member that is a text; empty where there is none.
pub(crate) fn text<'v>(row: &'v Value, name: &str) -> &'v str {
    row.get(name).and_then(Value::as_str).unwrap_or_default()
}

fn schema(name: &str, language: Language) -> Result<Vec<u8>, Failure> {
    let catalog = catalog()?;
    if let Some(domain) = rows(&catalog, "domains").find(|row| text(row, "name") == name) {
        return of_domain(domain, &catalog, language);
    }
    let named = |row: &&Value| text(row, "full_name") == name || text(row, "event_type") == name;
    let Some(message) = rows(&catalog, "messages").find(named) else {
        let unknown = registry().find(name).err().map(|error| error.to_string());
        let other = format!("{name} is described by its own package, not here");
        return Err(Failure::Usage(unknown.unwrap_or(other)));
    };
    let (full_name, domain) = (text(message, "full_name"), text(message, "domain"));
    Ok(match language {
        Language::Proto => proto_file(text(message, "file")).into_bytes(),
        Language::JsonSchema => json_schema(full_name)?.into_bytes(),
        Language::Markdown => schema_page::page(message, &catalog).into_bytes(),
        Language::Asyncapi => asyncapi(domain),
        Language::Descriptor => descriptor(domain),
    })
}

fn of_domain(domain: &Value, catalog: &Value, language: Language) -> Result<Vec<u8>, Failure> {
    let name = text(domain, "name");
    let list = |table: &str| {
        let items = domain.get(table).and_then(Value::as_array);
        items.into_iter().flatten().filter_map(Value::as_str).collect::<Vec<_>>()
    };
    Ok(match language {
        Language::Proto => {
            let files = list("files");
            let files: Vec<String> =
                files.iter().map(|path| format!("// {path}\n{}", proto_file(path))).collect();
            files.join("\n").into_bytes()
        }
        Language::Asyncapi => asyncapi(name),
        Language::Descriptor => descriptor(name),
        Language::Markdown => {
            let events = list("events");
            let own = |row: &&Value| events.contains(&text(row, "full_name"));
            let pages = rows(catalog, "messages").filter(own);
            let pages: Vec<String> = pages.map(|row| schema_page::page(row, catalog)).collect();
            pages.join("\n").into_bytes()
        }
        Language::JsonSchema => {
            return Err(Failure::Usage(format!(
                "each event has a JSON Schema of its own: name one of {}",
                list("events").join(", ")
            )));
        }
    })
}

fn proto_file(path: &str) -> String {
    tidings_proto::file(path).unwrap_or_default().to_owned()
}

fn asyncapi(domain: &str) -> Vec<u8> {
    tidings_schemas::asyncapi(domain).unwrap_or_default().into()
}

fn descriptor(domain: &str) -> Vec<u8> {
    tidings_schemas::descriptor_set(domain).unwrap_or_default().into()
}

/// The schema of an event, or of a message that an event holds.
fn json_schema(full_name: &str) -> Result<String, Failure> {
    if let Some(schema) = tidings_schemas::json_schema(full_name) {
        return Ok(schema.to_owned());
    }
    let key = format!("\"{full_name}\": {{");
    let holder = tidings_schemas::EVENTS.iter().find(|event| event.json_schema.contains(&key));
    let schema = holder.and_then(|event| serde_json::from_str::<Value>(event.json_schema).ok());
    let Some(mut schema) = schema else {
        return Err(Failure::Usage(format!("no event holds a {full_name}")));
    };
    // The message refers to others of the same event, so those stay with it.
    let definitions = schema.get_mut("$defs").map(Value::take).unwrap_or_default();
    let alone = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$ref": format!("#/$defs/{full_name}"),
        "$defs": definitions,
    });
    let mut out = String::new();
    json_text::show(&alone.to_string(), Look { pretty: true, colored: false }, &mut out);
    Ok(out)
}

fn compare(arguments: &DiffArguments) -> Result<Outcome, Failure> {
    let (old, new) = (set(&arguments.old)?, set(&arguments.new)?);
    let report = diff::compare(&old, &new).map_err(|error| {
        let name = if error.new { &arguments.new } else { &arguments.old };
        Failure::Usage(format!("{name}: {error}"))
    })?;
    let mut out = Output::styled();
    let text = match arguments.format {
        Shape::Text => format!("{report}\n"),
        Shape::Json => as_json(&report, out.is_colored()),
    };
    out.write(text.as_bytes())?;
    out.flush()?;
    Ok(if report.breaks() { Outcome::RecordsFailed } else { Outcome::Clean })
}

fn as_json(report: &Report, colored: bool) -> String {
    let changes = report.changes.iter().map(|change| {
        let breaks = change.breaks.iter().map(
            |item| json!({"party": item.party.name(), "form": item.form.name(), "why": item.why}),
        );
        json!({
            "place": change.place,
            "rule": change.rule,
            "what": change.what,
            "breaks": breaks.collect::<Vec<_>>(),
        })
    });
    let all = json!({"breaks": report.breaks(), "changes": changes.collect::<Vec<_>>()});
    let mut out = String::new();
    json_text::show(&all.to_string(), Look { pretty: true, colored }, &mut out);
    out
}
