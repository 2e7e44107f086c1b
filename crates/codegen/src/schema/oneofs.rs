//! Oneofs: at most one field stands, or all of them share one member.

use prost_reflect::{FieldDescriptor, MessageDescriptor, OneofDescriptor};

use super::form::Forms;
use super::json::Json;
use crate::rules::Rules;

/// For each oneof, that at most one of its members stands. A member that is
/// `null` does not.
pub(super) fn alone(message: &MessageDescriptor, forms: &Forms<'_>) -> Vec<Json> {
    let apart = |oneof: &OneofDescriptor| {
        !oneof.is_synthetic() && forms.source.oneof(oneof).text("json_member").is_empty()
    };
    message.oneofs().filter(apart).map(|oneof| one_of(&oneof, forms)).collect()
}

/// If any stands, exactly one does. Generators of code take a bare `oneOf` for as
/// many types; they pass over a condition.
fn one_of(oneof: &OneofDescriptor, forms: &Forms<'_>) -> Json {
    let branches: Vec<Json> = oneof.fields().map(|field| stands(&field, forms)).collect();
    let any = Json::object([("anyOf", Json::List(branches.clone()))]);
    Json::object([("if", any), ("then", Json::object([("oneOf", Json::List(branches))]))])
}

/// Says that a field stands, under whichever name.
fn stands(field: &FieldDescriptor, forms: &Forms<'_>) -> Json {
    let stands = |name: &String| {
        let required = Json::object([("required", Json::texts([name.as_str()]))]);
        if forms.writes_only() || forms.source.takes_null(field) {
            return required;
        }
        let null = Json::object([("type", Json::text("null"))]);
        let value = Json::object([("not", null)]);
        required.with("properties", Json::Object(vec![(name.clone(), value)]))
    };
    let names = forms.names(field);
    match names.as_slice() {
        [name] => stands(name),
        names => Json::object([("anyOf", Json::List(names.iter().map(stands).collect()))]),
    }
}

/// The one member of all fields of a oneof: its own members say which field is
/// meant. The lowest rank with a member that stands decides.
pub(super) fn shared(oneof: &OneofDescriptor, forms: &mut Forms<'_>) -> Json {
    let mut rules: Vec<(FieldDescriptor, Rules)> = Vec::new();
    for field in oneof.fields() {
        let select = forms.source.field(&field).nested("select");
        rules.push((field, select));
    }
    let mut all = Vec::new();
    for (field, select) in rules.iter().filter(|(_, select)| !select.flag("otherwise")) {
        let rank = select.number("rank");
        let mut earlier: Vec<String> = rules
            .iter()
            .filter(|(_, other)| !other.flag("otherwise") && other.number("rank") < rank)
            .flat_map(|(_, other)| other.texts("members"))
            .collect();
        earlier.sort();
        earlier.dedup();
        let value = forms.value(field, field);
        all.push(Json::object([("if", meant(select, &earlier)), ("then", value)]));
    }
    let comment = forms.source.comment(&oneof.parent_message().parent_file(), oneof.path());
    Json::Object(Vec::new()).with_text("description", comment).with("allOf", Json::List(all))
}

fn meant(select: &Rules, earlier: &[String]) -> Json {
    let values = select.texts("values");
    let has = |name: &String| {
        let required = Json::object([("required", Json::texts([name.as_str()]))]);
        if values.is_empty() {
            return required;
        }
        let one = Json::object([("enum", Json::texts(values.clone()))]);
        required.with("properties", Json::Object(vec![(name.clone(), one)]))
    };
    let any = select.texts("members").iter().map(has).collect();
    let meant = Json::object([("type", Json::text("object")), ("anyOf", Json::List(any))]);
    if earlier.is_empty() {
        return meant;
    }
    let stands = |name: &String| Json::object([("required", Json::texts([name.as_str()]))]);
    let decided = Json::object([("anyOf", Json::List(earlier.iter().map(stands).collect()))]);
    meant.with("not", decided)
}
