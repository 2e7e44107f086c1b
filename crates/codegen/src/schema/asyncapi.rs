//! One AsyncAPI 3.0 document per domain: channels are topics, messages are
//! events, each in JSON and in binary.

use std::collections::{BTreeMap, BTreeSet};

use prost_reflect::Syntax;

use super::form::Forms;
use super::json::Json;
use super::source::{Event, Source};
use super::{proto_text, recursion};

/// Where the forms of messages stand in the document.
const SCHEMAS: &str = "#/components/schemas/";

/// The document of a domain with these events and an example of each.
pub(super) fn document(source: &Source, domain: &str, events: &[(&Event, Option<&Json>)]) -> Json {
    let cut = recursion::cut(events.iter().map(|(event, _)| &event.message));
    let mut forms = Forms::unfolding(source, SCHEMAS, &cut);
    let (mut messages, mut topics) = (Vec::new(), BTreeMap::<&str, Vec<&Event>>::new());
    for (event, example) in events {
        forms.add(&event.message);
        let [json, binary] = names(event);
        let in_json = message(source, event, "application/json", form_of(event));
        messages.push((json, with_example(in_json, *example)));
        let payload = protobuf(event, &cut);
        messages.push((binary, message(source, event, "application/protobuf", payload)));
        topics.entry(&event.topic).or_default().push(event);
    }
    let (mut channels, mut operations) = (Vec::new(), Vec::new());
    for (topic, events) in topics {
        let key = key(if topic.is_empty() { domain } else { topic });
        operations.push((format!("receive_{key}"), operation(&key)));
        channels.push((key, channel(topic, &events)));
    }
    let schemas = Json::Object(forms.take().into_iter().collect());
    let components = Json::object([("messages", Json::Object(messages)), ("schemas", schemas)]);
    Json::object([
        ("asyncapi", Json::text("3.0.0")),
        ("id", Json::text(format!("urn:tidings:asyncapi:{domain}"))),
        ("info", info(domain)),
        ("defaultContentType", Json::text("application/json")),
        ("channels", Json::Object(channels)),
        ("operations", Json::Object(operations)),
        ("components", components),
    ])
}

fn info(domain: &str) -> Json {
    let description = "Every event in both of its forms: JSON, and protobuf binary. A channel \
                       without an address holds the events for which no topic is documented. Payloads in \
                       JSON are given as they are written; where a message holds itself again, the \
                       schema says only that it is an object, or bytes in protobuf, since parsers \
                       unfold what is referred to. The JSON Schema of each event and the .proto \
                       files say all.";
    let license = Json::object([("name", Json::text("MIT OR Apache-2.0"))]);
    Json::object([
        ("title", Json::text(format!("Events of {domain}"))),
        ("version", Json::text(env!("CARGO_PKG_VERSION"))),
        ("description", Json::text(description)),
        ("license", license),
    ])
}

/// The names of the event's two messages: in JSON, and in binary.
fn names(event: &Event) -> [String; 2] {
    let name = event.message.full_name();
    [format!("{name}.json"), format!("{name}.protobuf")]
}

fn channel(topic: &str, events: &[&Event]) -> Json {
    let refer = |name: String| {
        let path = format!("#/components/messages/{name}");
        (name, Json::object([("$ref", Json::text(path))]))
    };
    let address = if topic.is_empty() { Json::Null } else { Json::text(topic) };
    let messages = events.iter().flat_map(|event| names(event)).map(refer).collect();
    Json::object([
        ("address", address),
        ("description", Json::text(about(topic, events))),
        ("messages", Json::Object(messages)),
    ])
}

/// What a channel says of itself.
fn about(topic: &str, events: &[&Event]) -> String {
    let types: Vec<String> = events.iter().map(|event| format!("`{}`", event.event_type)).collect();
    let types = types.join(", ");
    if topic.is_empty() {
        return format!("No topic is documented for {types}: ask whoever sends them.");
    }
    format!("The topic `{topic}`, on which these events travel: {types}.")
}

fn operation(key: &str) -> Json {
    let channel = Json::object([("$ref", Json::text(format!("#/channels/{key}")))]);
    Json::object([("action", Json::text("receive")), ("channel", channel)])
}

fn message(source: &Source, event: &Event, content_type: &str, payload: Json) -> Json {
    let comment = source.comment(&event.message.parent_file(), event.message.path());
    Json::object([
        ("name", Json::text(event.message.full_name())),
        ("title", Json::text(&event.event_type)),
    ])
    .with_text("description", comment)
    .with("contentType", Json::text(content_type))
    .with("payload", payload)
}

fn with_example(message: Json, example: Option<&Json>) -> Json {
    let Some(example) = example else { return message };
    let shown = Json::object([("payload", example.clone())]);
    message.with("examples", Json::List(vec![shown]))
}

fn form_of(event: &Event) -> Json {
    Json::object([("$ref", Json::text(format!("{SCHEMAS}{}", event.message.full_name())))])
}

fn protobuf(event: &Event, cut: &BTreeSet<String>) -> Json {
    let proto2 = event.message.parent_file().syntax() == Syntax::Proto2;
    let version = if proto2 { 2 } else { 3 };
    let format = format!("application/vnd.google.protobuf;version={version}");
    Json::object([
        ("schemaFormat", Json::text(format)),
        ("schema", Json::text(proto_text::text(&event.message, cut))),
    ])
}

fn key(name: &str) -> String {
    name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect()
}
