//! What everyone downstream gets of the schemas: JSON Schema, AsyncAPI, a
//! catalog, descriptor sets and golden vectors.

mod asyncapi;
mod catalog;
mod form;
mod json;
mod kinds;
mod oneofs;
mod package;
mod paths;
mod patterns;
mod proto_text;
mod recursion;
mod scalars;
mod source;
mod value_json;
mod values;
mod vectors;
mod well_known;

use std::collections::BTreeMap;

use anyhow::Result;
use prost_reflect::DescriptorPool;

use self::form::Forms;
use self::json::Json;
use self::source::{Event, Source};
use self::vectors::Vector;

/// Where the forms of messages stand in a schema.
const DEFINITIONS: &str = "#/$defs/";

/// Files by their path in the published folder.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Makes all files of the published folder.
///
/// `commented` is the schemas with their comments, `bare` the same without.
///
/// # Errors
/// When the schemas have something that the generator does not know.
pub fn schemas(commented: &DescriptorPool, bare: &DescriptorPool) -> Result<Files> {
    let source = Source::new(commented);
    let mut files = Files::new();
    let mut events: Vec<(Event, Vec<Vector>)> = Vec::new();
    let mut refers = BTreeMap::new();
    for event in source.events() {
        let name = event.message.full_name().to_owned();
        let vectors = vectors::vectors(&source, &event)?;
        let (schema, names) = json_schema(&source, &event, vectors::example(&vectors));
        files.insert(paths::json_schema(&event.domain, &name), schema.pretty().into_bytes());
        for vector in &vectors {
            let path = |extension| paths::vector(&event.domain, &name, &vector.case, extension);
            files.insert(path("binpb"), vector.binary.clone());
            files.insert(path("json"), format!("{}\n", vector.json.compact()).into_bytes());
        }
        refers.insert(name, names);
        events.push((event, vectors));
    }
    let domains = source.domains();
    for domain in &domains {
        let own = events.iter().filter(|pair| pair.0.domain == *domain);
        let own: Vec<_> = own.map(|(event, vectors)| (event, vectors::example(vectors))).collect();
        let document = asyncapi::document(&source, domain, &own);
        files.insert(paths::asyncapi(domain), document.pretty().into_bytes());
        let packages = source.packages(domain);
        let packages: Vec<&str> = packages.iter().map(String::as_str).collect();
        let set = crate::descriptor_set_of(bare, &packages);
        files.insert(paths::descriptor_set(domain), set);
    }
    let about = |event: &Event| {
        let name = event.message.full_name();
        let vectors = events.iter().find(|pair| pair.0.message.full_name() == name);
        let cases = vectors.into_iter().flat_map(|pair| &pair.1).map(|vector| vector.case.clone());
        (refers.get(name).cloned().unwrap_or_default(), cases.collect())
    };
    files.insert("catalog.json".to_owned(), catalog::catalog(&source, &about).pretty().into());
    files.insert("vectors/index.json".to_owned(), index(&events).pretty().into_bytes());
    files.insert("src/files.rs".to_owned(), package::module(&domains, &events).into_bytes());
    Ok(files)
}

/// The JSON Schema of each event of some packages, by its full name.
#[must_use]
pub fn json_schemas(commented: &DescriptorPool, packages: &[&str]) -> BTreeMap<String, String> {
    let source = Source::new(commented);
    let mut schemas = BTreeMap::new();
    for event in source.events() {
        if packages.contains(&event.message.package_name()) {
            let (schema, _) = json_schema(&source, &event, None);
            schemas.insert(event.message.full_name().to_owned(), schema.pretty());
        }
    }
    schemas
}

/// The schema of an event, and the messages that it refers to.
fn json_schema(source: &Source, event: &Event, example: Option<&Json>) -> (Json, Vec<String>) {
    let mut forms = Forms::new(source, DEFINITIONS);
    forms.add(&event.message);
    let mut made = forms.take();
    let root = event.message.full_name();
    let mut names = form::referred(&made, root, DEFINITIONS);
    names.remove(root);
    let body = made.remove(root).unwrap_or(Json::Null);
    let head = Json::object([
        ("$schema", Json::text("https://json-schema.org/draft/2020-12/schema")),
        ("$id", Json::text(format!("urn:tidings:schema:{}/{root}", event.domain))),
        ("$comment", Json::text(comment(source.is_plain(&event.message)))),
    ]);
    let Json::Object(members) = at_root(body, root) else { return (head, Vec::new()) };
    let schema = members.into_iter().fold(head, |out, (name, value)| out.with(&name, value));
    let schema = match example {
        Some(example) => schema.with("examples", Json::List(vec![example.clone()])),
        None => schema,
    };
    let definitions: Vec<(String, Json)> =
        made.into_iter().map(|(name, form)| (name, at_root(form, root))).collect();
    let messages = names.into_iter().filter(|name| source.pool.get_message_by_name(name).is_some());
    let messages = messages.collect();
    let alone = definitions.is_empty();
    let schema = if alone { schema } else { schema.with("$defs", Json::Object(definitions)) };
    (schema, messages)
}

/// What every schema says of itself.
fn comment(plain: bool) -> String {
    let read = if plain {
        "original field names, integers in any decimal spelling"
    } else {
        "original field names, integers as numbers or strings, enum numbers"
    };
    format!(
        "Accepts what the codec writes, and the other spellings that it reads: {read}, null for an \
         absent member. Members that are not named here are allowed, since they are kept. \
         `format` is a hint: texts that are no UUID are kept as well."
    )
}

/// The same with references to the root where its definition would be.
fn at_root(json: Json, root: &str) -> Json {
    match json {
        Json::Object(members) => Json::Object(
            members.into_iter().map(|(name, value)| refer(name, value, root)).collect(),
        ),
        Json::List(items) => items.into_iter().map(|item| at_root(item, root)).collect(),
        other => other,
    }
}

fn refer(name: String, value: Json, root: &str) -> (String, Json) {
    let Json::Text(text) = &value else { return (name, at_root(value, root)) };
    let rest = text.strip_prefix(DEFINITIONS).and_then(|text| text.strip_prefix(root));
    match rest {
        Some(rest) if name == "$ref" && (rest.is_empty() || rest.starts_with('/')) => {
            (name, Json::text(format!("#{rest}")))
        }
        _ => (name, value),
    }
}

/// The list of all vectors, for readers in other languages.
fn index(events: &[(Event, Vec<Vector>)]) -> Json {
    let mut rows = Vec::new();
    for (event, vectors) in events {
        for vector in vectors {
            let name = event.message.full_name();
            let path = |extension| paths::vector(&event.domain, name, &vector.case, extension);
            rows.push(Json::object([
                ("domain", Json::text(&event.domain)),
                ("full_name", Json::text(name)),
                ("case", Json::text(&vector.case)),
                ("about", Json::text(&vector.about)),
                ("binary", Json::text(path("binpb"))),
                ("json", Json::text(path("json"))),
                ("both_ways", Json::Bool(vector.both_ways)),
            ]));
        }
    }
    Json::object([("version", Json::number(1)), ("vectors", Json::List(rows))])
}
