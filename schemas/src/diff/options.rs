//! What the options of `tidings/options.proto` say, where a set has them.

use prost_reflect::{DynamicMessage, EnumDescriptor, FieldDescriptor, MessageDescriptor, Value};

fn option(options: &DynamicMessage, kind: &str, name: &str) -> Option<Value> {
    let pool = options.clone();
    let pool = prost_reflect::ReflectMessage::descriptor(&pool).parent_pool().clone();
    let extension = pool.get_extension_by_name(&format!("tidings.{kind}"))?;
    let rules = options.get_extension(&extension);
    Some(rules.as_message()?.get_field_by_name(name)?.into_owned())
}

fn text(options: &DynamicMessage, kind: &str, name: &str) -> String {
    let value = option(options, kind, name);
    value.and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

/// The JSON of the message is a document's own, not canonical ProtoJSON.
pub(super) fn is_plain(message: &MessageDescriptor) -> bool {
    option(&message.parent_file().options(), "file", "json")
        .and_then(|value| value.as_enum_number())
        .is_some_and(|number| number == 1)
}

/// The enum of proto2 takes any number, as those of proto3 do.
pub(super) fn is_open(item: &EnumDescriptor) -> bool {
    option(&item.options(), "enum", "open").and_then(|value| value.as_bool()).unwrap_or_default()
}

/// Event type and topic; empty for a message that is no event.
pub(super) fn event(message: &MessageDescriptor) -> [String; 2] {
    ["event_type", "topic"].map(|name| text(&message.options(), "message", name))
}

/// What a reader of the field accepts as the name of its member.
pub(super) fn names(field: &FieldDescriptor) -> Vec<String> {
    let mut names =
        vec![field.json_name().to_owned(), text(&field.options(), "field", "json_alias")];
    if !is_plain(field.parent_message()) {
        names.push(field.name().to_owned());
    }
    names
}
