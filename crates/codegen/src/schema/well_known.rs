//! The JSON forms of the well-known types.

use prost_reflect::MessageDescriptor;

use super::form::Forms;
use super::json::Json;
use super::patterns;

/// The form of a well-known type that has one of its own.
pub(super) fn form(message: &MessageDescriptor, forms: &mut Forms<'_>) -> Option<Json> {
    let name = message.full_name().strip_prefix("google.protobuf.")?;
    let (description, made) = match name {
        "Timestamp" => (
            "A date and time of RFC 3339, in years 1 to 9999, to the nanosecond. Written in UTC.",
            text(patterns::timestamp()).with("format", Json::text("date-time")),
        ),
        "Duration" => ("A span of time in seconds, such as `1.5s`.", text(patterns::duration())),
        "FieldMask" => {
            ("Paths of fields in lowerCamelCase, parted by commas.", text("^[^_]*$".to_owned()))
        }
        "Struct" => ("Any JSON object.", of_type("object")),
        "ListValue" => ("Any JSON array.", of_type("array")),
        "Value" => ("Any JSON value.", Json::Object(Vec::new())),
        "Any" => ("A message of any type, named by `@type`.", any()),
        _ => return wrapper(message, name, forms),
    };
    Some(titled(name, description, made))
}

/// A message that stands in JSON as its one value.
fn wrapper(message: &MessageDescriptor, name: &str, forms: &mut Forms<'_>) -> Option<Json> {
    let field = name.ends_with("Value").then(|| message.get_field(1)).flatten()?;
    let value = forms.scalar(&field.kind(), false);
    let made = Json::object([("allOf", Json::List(vec![value]))]);
    Some(titled(name, "A value that may be absent.", made))
}

fn any() -> Json {
    let members = [("@type", of_type("string"))].map(|(name, form)| (name.to_owned(), form));
    let typed = Json::object([("required", Json::texts(["@type"]))]);
    let empty = Json::object([("maxProperties", Json::number(0))]);
    of_type("object")
        .with("properties", Json::Object(members.into()))
        .with("anyOf", Json::List(vec![typed, empty]))
}

fn titled(name: &str, description: &str, made: Json) -> Json {
    let head =
        Json::object([("title", Json::text(name)), ("description", Json::text(description))]);
    let Json::Object(members) = made else { return head };
    members.into_iter().fold(head, |out, (name, value)| out.with(&name, value))
}

fn of_type(name: &str) -> Json {
    Json::object([("type", Json::text(name))])
}

fn text(pattern: String) -> Json {
    of_type("string").with("pattern", Json::text(pattern))
}
