//! `catalog.json`: everything that the schemas say, for tools and people.

use prost_reflect::{
    EnumDescriptor, FieldDescriptor, FileDescriptor, Kind, MessageDescriptor, Syntax,
};

use super::form::is_required;
use super::json::Json;
use super::source::{Event, Source};
use super::{kinds, paths};
use crate::build::{label, text};
use crate::model::{Label, Text};
use crate::rules::Rules;

/// What the catalog says of an event beyond its schema: the messages that it
/// refers to, and the names of its vectors.
pub(super) type About = (Vec<String>, Vec<String>);

/// The catalog.
pub(super) fn catalog(source: &Source, about: &dyn Fn(&Event) -> About) -> Json {
    let domains = source.domains();
    let events = source.events();
    let (mut messages, mut enums) = (Vec::new(), Vec::new());
    for domain in &domains {
        for file in source.files(domain) {
            let all = source.pool.all_messages();
            for item in all.filter(|item| item.parent_file() == file && !item.is_map_entry()) {
                messages.push(message(source, domain, &item));
            }
            let all = source.pool.all_enums();
            enums.extend(
                all.filter(|item| item.parent_file() == file)
                    .map(|item| enumeration(source, domain, &item)),
            );
        }
    }
    Json::object([
        ("version", Json::number(1)),
        ("domains", domains.iter().map(|name| domain(source, name, &events)).collect()),
        ("events", events.iter().map(|item| event(source, item, about(item))).collect()),
        ("messages", Json::List(messages)),
        ("enums", Json::List(enums)),
    ])
}

impl FromIterator<Json> for Json {
    fn from_iter<I: IntoIterator<Item = Json>>(items: I) -> Self {
        Self::List(items.into_iter().collect())
    }
}

fn domain(source: &Source, name: &str, events: &[Event]) -> Json {
    let files = source.files(name);
    let own = events.iter().filter(|event| event.domain == name);
    Json::object([
        ("name", Json::text(name)),
        ("packages", Json::texts(source.packages(name))),
        ("files", Json::texts(files.iter().map(FileDescriptor::name))),
        ("events", Json::texts(own.map(|event| event.message.full_name()))),
        ("asyncapi", Json::text(paths::asyncapi(name))),
        ("descriptor_set", Json::text(paths::descriptor_set(name))),
    ])
}

fn event(source: &Source, event: &Event, (refers, vectors): About) -> Json {
    let name = event.message.full_name();
    let rules = source.message(&event.message);
    let comment = source.comment(&event.message.parent_file(), event.message.path());
    let made = Json::object([
        ("full_name", Json::text(name)),
        ("domain", Json::text(&event.domain)),
        ("event_type", Json::text(&event.event_type)),
    ]);
    let made = made.with_text("topic", &event.topic).with_text("description", comment);
    let made = known(made, &rules, &Rules::default())
        .with("schema_id", Json::text(format!("{}/{name}", event.domain)))
        .with("file", Json::text(event.message.parent_file().name()))
        .with("json_schema", Json::text(paths::json_schema(&event.domain, name)))
        .with_text("event_id", rules.text("event_id"))
        .with("occurred_at", Json::texts(rules.texts("occurred_at")))
        .with_text("partition_key", rules.text("partition_key"))
        .with_text("caused_by", rules.text("caused_by"));
    made.with("refers_to", Json::texts(refers)).with("vectors", Json::texts(vectors))
}

fn message(source: &Source, domain: &str, item: &MessageDescriptor) -> Json {
    let rules = source.message(item);
    let file = item.parent_file();
    let form = if source.is_plain(item) { "plain" } else { "ProtoJSON" };
    let made = Json::object([
        ("full_name", Json::text(item.full_name())),
        ("domain", Json::text(domain)),
        ("file", Json::text(file.name())),
        ("json", Json::text(form)),
    ]);
    let made = made
        .with_text("event_type", rules.text("event_type"))
        .with_text("description", source.comment(&file, item.path()));
    let oneofs = item.oneofs().filter(|oneof| !oneof.is_synthetic()).map(|oneof| {
        Json::object([("name", Json::text(oneof.name()))])
            .with_text("json_member", source.oneof(&oneof).text("json_member"))
            .with_text("description", source.comment(&file, oneof.path()))
    });
    let oneofs = oneofs.collect();
    let fields = source.fields(item);
    known(made, &rules, &Rules::default())
        .with("oneofs", oneofs)
        .with("fields", fields.iter().map(|item| field(source, item)).collect())
}

fn field(source: &Source, item: &FieldDescriptor) -> Json {
    let rules = source.field(item);
    let names = source.names(item);
    let made = Json::object([
        ("name", Json::text(item.name())),
        ("number", Json::number(item.number())),
        ("type", Json::text(kinds::name(item))),
        ("label", Json::text(label_name(item))),
        ("required", Json::Bool(is_required(item, source))),
    ]);
    let made = match source.shared(item) {
        Some((_, member)) => made.with("json_name", Json::text(member)),
        None => made.with("json_name", Json::text(item.json_name())),
    };
    let others = names.get(1..).unwrap_or_default();
    let made = if others.is_empty() {
        made
    } else {
        made.with("json_also_read", Json::texts(others.iter().map(String::as_str)))
    };
    let oneof = item.containing_oneof().filter(|oneof| !oneof.is_synthetic());
    let made = made
        .with_text("refers_to", kinds::refers_to(item))
        .with("json", Json::text(kinds::json(item, source)))
        .with_text("oneof", oneof.map(|oneof| oneof.name().to_owned()).unwrap_or_default())
        .with_text("unit", rules.text("unit"))
        .with_text("text", text_name(&rules))
        .with_text("constant", rules.text("constant"))
        .with_text("description", source.comment(&item.parent_file(), item.path()));
    known(made, &rules, &source.message(item.parent_message()))
}

fn enumeration(source: &Source, domain: &str, item: &EnumDescriptor) -> Json {
    let rules = source.enumeration(item);
    let file = item.parent_file();
    let open = rules.flag("open") || file.syntax() != Syntax::Proto2;
    let mut values: Vec<_> = item.values().collect();
    values.sort_by_key(|value| value.path().to_vec());
    let values = values.iter().map(|value| {
        let made = Json::object([
            ("name", Json::text(value.name())),
            ("number", Json::number(value.number())),
        ]);
        let made = made.with_text("description", source.comment(&file, value.path()));
        known(made, &source.value(value), &rules)
    });
    let made = Json::object([
        ("full_name", Json::text(item.full_name())),
        ("domain", Json::text(domain)),
        ("file", Json::text(file.name())),
        ("open", Json::Bool(open)),
    ]);
    let made = made.with_text("description", source.comment(&file, item.path()));
    known(made, &rules, &Rules::default()).with("values", values.collect())
}

/// Adds how the statement is known, and since when it holds. What an element does not say of
/// itself, the one that holds it says.
fn known(made: Json, rules: &Rules, holder: &Rules) -> Json {
    let provenance = match rules.number("provenance") {
        // Where those members go is a rule of this project.
        _ if rules.flag("unknown_members") => {
            return made.with_text("provenance", "derived").with_text("stability", "stable");
        }
        0 => holder.number("provenance"),
        own => own,
    };
    let provenance = match provenance {
        1 => "documented",
        2 => "observed",
        3 => "inferred",
        4 => "derived",
        _ => "",
    };
    let stability = match rules.number("stability") {
        0 => "stable",
        1 => "retired",
        _ => "provisional",
    };
    let text = |name: &str| match rules.text(name) {
        own if own.is_empty() => holder.text(name),
        own => own,
    };
    made.with_text("provenance", provenance)
        .with_text("source", text("source"))
        .with_text("since", text("since"))
        .with_text("stability", stability)
}

fn label_name(field: &FieldDescriptor) -> &'static str {
    match label(field) {
        _ if field.is_map() => "map",
        Label::Optional => "optional",
        Label::Implicit => "implicit",
        Label::Required => "required",
        Label::Repeated => "repeated",
        Label::Packed => "packed",
    }
}

fn text_name(rules: &Rules) -> &'static str {
    match text(rules) {
        Text::Plain => "",
        Text::Uuid => "uuid",
        Text::Json => "json",
        Text::JsonObject => "json object",
        Text::UnknownMembers => "unknown members",
    }
}

/// Whether a field's type is a message or an enum, which is described on its
/// own.
pub(super) fn described_type(kind: &Kind) -> Option<String> {
    match kind {
        Kind::Message(message) => Some(message.full_name().to_owned()),
        Kind::Enum(item) => Some(item.full_name().to_owned()),
        _ => None,
    }
}
