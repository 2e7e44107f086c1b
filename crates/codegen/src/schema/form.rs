//! The JSON form of messages as JSON Schema: what is written, and what is read
//! in the documented spellings.

use std::collections::{BTreeMap, BTreeSet};

use prost_reflect::{EnumDescriptor, FieldDescriptor, Kind, MessageDescriptor};

use super::json::Json;
use super::source::{Member, Source};
use super::{oneofs, scalars, well_known};
use crate::build::{label, text};
use crate::model::{Label, Text};

/// The definitions that schemas refer to, by name.
pub(crate) struct Forms<'s> {
    pub(super) source: &'s Source,
    /// What stands before the name in a reference.
    prefix: &'static str,
    made: BTreeMap<String, Json>,
    /// For tools that unfold references where they stand.
    unfolding: Option<&'s BTreeSet<String>>,
}

impl<'s> Forms<'s> {
    pub(crate) fn new(source: &'s Source, prefix: &'static str) -> Self {
        Self { source, prefix, made: BTreeMap::new(), unfolding: None }
    }

    /// Only what is written, and of the fields to `cut` not more than what kind of
    /// value they hold: no definition refers to itself. A member refers to its
    /// definition outside of lists, since AsyncAPI's parser goes through lists twice.
    pub(crate) fn unfolding(
        source: &'s Source,
        prefix: &'static str,
        cut: &'s BTreeSet<String>,
    ) -> Self {
        Self { unfolding: Some(cut), ..Self::new(source, prefix) }
    }

    /// Makes the definition of a message and of all that it refers to.
    pub(crate) fn add(&mut self, message: &MessageDescriptor) {
        let name = message.full_name();
        if !self.made.contains_key(name) {
            self.made.insert(name.to_owned(), Json::Null);
            let made = match well_known::form(message, self) {
                Some(made) => made,
                None => self.message(message),
            };
            self.made.insert(name.to_owned(), made);
        }
    }

    pub(crate) fn take(self) -> BTreeMap<String, Json> {
        self.made
    }

    /// The names under which the field's member may stand.
    pub(super) fn names(&self, field: &FieldDescriptor) -> Vec<String> {
        let mut names = self.source.names(field);
        if self.writes_only() {
            names.truncate(1);
        }
        names
    }

    /// A reference to a definition.
    pub(super) fn refer(&self, name: &str) -> Json {
        Json::object([("$ref", Json::text(format!("{}{name}", self.prefix)))])
    }

    fn message(&mut self, message: &MessageDescriptor) -> Json {
        let (mut properties, mut others, mut required) = (Vec::new(), Vec::new(), Vec::new());
        let mut all = Vec::new();
        for member in self.source.members(message) {
            match member {
                Member::Field(field) => {
                    let names = self.names(&field);
                    self.spellings(&field, &names, &mut others, &mut required, &mut all);
                    properties.push((field.json_name().to_owned(), self.field(&field)));
                }
                Member::Shared(oneof, name) => {
                    let made = oneofs::shared(&oneof, self);
                    properties.push((name, made));
                }
            }
        }
        all.extend(oneofs::alone(message, self));
        let mut made = Json::object([("title", Json::text(message.name()))])
            .with_text("description", self.source.comment(&message.parent_file(), message.path()))
            .with("type", Json::text("object"));
        if !properties.is_empty() {
            made = made.with("properties", Json::Object(properties));
        }
        if !others.is_empty() {
            made = made.with("patternProperties", Json::Object(others));
        }
        if !required.is_empty() {
            made = made.with("required", Json::texts(required));
        }
        if all.is_empty() { made } else { made.with("allOf", Json::List(all)) }
    }

    /// What follows from the names of a member: which are read, and that one
    /// of them at most, or for a required field exactly one, stands.
    fn spellings(
        &self,
        field: &FieldDescriptor,
        names: &[String],
        others: &mut Vec<(String, Json)>,
        required: &mut Vec<String>,
        all: &mut Vec<Json>,
    ) {
        let (own, more) = (field.json_name(), names.get(1..).unwrap_or_default());
        let path = format!("{}/properties/{own}", field.parent_message().full_name());
        for other in more {
            others.push((format!("^{other}$"), self.refer(&path)));
        }
        let stands = |name: &String| Json::object([("required", Json::texts([name.as_str()]))]);
        match (is_required(field, self.source), more.is_empty()) {
            (true, true) => required.push(own.to_owned()),
            (true, false) => {
                let one = names.iter().map(stands).collect();
                all.push(Json::object([("oneOf", Json::List(one))]));
            }
            (false, true) => {}
            (false, false) => {
                let both =
                    Json::object([("required", Json::texts(names.iter().map(String::as_str)))]);
                all.push(Json::object([("not", both)]));
            }
        }
    }

    fn field(&mut self, field: &FieldDescriptor) -> Json {
        let rules = self.source.field(field);
        let constant = rules.text("constant");
        let made = self.container(field);
        let made = if !constant.is_empty() {
            Json::object([("enum", Json::List(vec![Json::text(constant), Json::Null]))])
        } else if self.writes_only()
            || is_required(field, self.source)
            || self.source.takes_null(field)
        {
            made
        } else {
            nullable(made)
        };
        let mut description = self.source.comment(&field.parent_file(), field.path());
        let unit = rules.text("unit");
        if !unit.is_empty() {
            description.push_str(&format!("\nUnit: {unit}."));
        }
        let (description, deprecated) = (description.trim(), rules.number("stability") == 1);
        let alone = description.is_empty() && !deprecated;
        let made = if alone || self.writes_only() { made } else { apart(made) };
        described(made, description, deprecated)
    }

    fn container(&mut self, field: &FieldDescriptor) -> Json {
        if let (true, Kind::Message(entry)) = (field.is_map(), field.kind()) {
            let mut made = Json::object([("type", Json::text("object"))]);
            if let Some(names) = scalars::map_key(&entry.map_entry_key_field().kind()) {
                made = made.with("propertyNames", names);
            }
            let value = self.value(&entry.map_entry_value_field(), field);
            return made.with("additionalProperties", value);
        }
        if field.is_list() {
            let items = self.value(field, field);
            return Json::object([("type", Json::text("array")), ("items", items)]);
        }
        self.value(field, field)
    }

    /// The form of one value; `owner` is the field, `field` that of the value.
    pub(super) fn value(&mut self, field: &FieldDescriptor, owner: &FieldDescriptor) -> Json {
        let plain = self.source.is_plain(owner.parent_message());
        let string = match text(&self.source.field(owner)) {
            Text::Json => return Json::Object(Vec::new()),
            Text::JsonObject => return Json::object([("type", Json::text("object"))]),
            Text::Uuid => {
                Json::object([("type", Json::text("string")), ("format", Json::text("uuid"))])
            }
            _ => Json::object([("type", Json::text("string"))]),
        };
        match field.kind() {
            Kind::Message(message) if self.is_cut(owner) => again(&message),
            Kind::Message(message) => {
                self.add(&message);
                self.refer(message.full_name())
            }
            Kind::String => string,
            Kind::Enum(item) => self.enumeration(&item, owner),
            kind => self.scalar(&kind, plain),
        }
    }

    /// Whether the forms are only of what is written, where no member is `null`.
    pub(super) fn writes_only(&self) -> bool {
        self.unfolding.is_some()
    }

    fn is_cut(&self, field: &FieldDescriptor) -> bool {
        self.unfolding.is_some_and(|cut| cut.contains(field.full_name()))
    }

    /// A number, a truth value or bytes. Long forms become definitions.
    pub(super) fn scalar(&mut self, kind: &Kind, plain: bool) -> Json {
        let (name, made) = scalars::form(kind, plain);
        if name.is_empty() {
            return made;
        }
        self.made.insert(name.to_owned(), made);
        self.refer(name)
    }

    fn enumeration(&mut self, item: &EnumDescriptor, owner: &FieldDescriptor) -> Json {
        let name = item.full_name();
        if name == "google.protobuf.NullValue" {
            return Json::object([("type", Json::text("null"))]);
        }
        if !self.made.contains_key(name) {
            let mut values: Vec<_> = item.values().collect();
            values.sort_by_key(|value| value.path().to_vec());
            let names = values.iter().map(|value| value.name().to_owned());
            let names =
                Json::object([("type", Json::text("string")), ("enum", Json::texts(names))]);
            let number = scalars::range(i128::from(i32::MIN), i128::from(i32::MAX));
            let made = Json::object([("title", Json::text(item.name()))])
                .with_text("description", enum_text(self.source, item, &values))
                .with("anyOf", Json::List(vec![names, number]));
            self.made.insert(name.to_owned(), made);
        }
        let refer = self.refer(name);
        // Names that are not declared are kept where members are.
        if self.source.keeps_members(owner.parent_message()) && !owner.is_list() && !owner.is_map()
        {
            let any = Json::object([("type", Json::text("string"))]);
            return Json::object([("anyOf", Json::List(vec![refer, any]))]);
        }
        refer
    }
}

/// A message that is a part of itself, where its own form does not stand.
fn again(message: &MessageDescriptor) -> Json {
    let text = format!("A {} again, whose own form stands further out.", message.full_name());
    Json::object([("type", Json::text("object")), ("$comment", Json::text(text))])
}

/// The comment of an enum and those of its values.
fn enum_text(
    source: &Source,
    item: &EnumDescriptor,
    values: &[prost_reflect::EnumValueDescriptor],
) -> String {
    let file = item.parent_file();
    let mut text = source.comment(&file, item.path());
    for value in values {
        let comment = source.comment(&file, value.path()).replace('\n', " ");
        let line = format!("\n{} ({}): {comment}", value.name(), value.number());
        text.push_str(line.trim_end_matches([' ', ':']));
    }
    text.trim().to_owned()
}

/// A reference to which more can be said. What stands beside a reference is passed
/// over by older validators.
fn apart(made: Json) -> Json {
    match made {
        Json::Object(members) if members.iter().any(|member| member.0 == "$ref") => {
            Json::object([("allOf", Json::List(vec![Json::Object(members)]))])
        }
        other => other,
    }
}

/// A schema with a description.
fn described(made: Json, description: &str, deprecated: bool) -> Json {
    let Json::Object(members) = made else { return made };
    let mut out = Json::Object(Vec::new()).with_text("description", description);
    if deprecated {
        out = out.with("deprecated", Json::Bool(true));
    }
    members.into_iter().fold(out, |out, (name, value)| out.with(&name, value))
}

/// The same, or `null`.
pub(super) fn nullable(made: Json) -> Json {
    let Json::Object(members) = &made else { return made };
    if members.is_empty() {
        return made;
    }
    let simple = !members.iter().any(|(name, _)| name == "enum");
    if let (Some((first, Json::Text(kind))), true) = (members.first(), simple)
        && first == "type"
    {
        if kind == "null" {
            return made;
        }
        let rest = members.iter().skip(1);
        let both = Json::texts([kind.as_str(), "null"]);
        return rest.fold(Json::object([("type", both)]), |out, (name, value)| {
            out.with(name, value.clone())
        });
    }
    let null = Json::object([("type", Json::text("null"))]);
    Json::object([("anyOf", Json::List(vec![made, null]))])
}

/// Whether the member must stand.
pub(super) fn is_required(field: &FieldDescriptor, source: &Source) -> bool {
    label(field) == Label::Required && !source.field(field).flag("absent_in_json_is_empty")
}

/// The definitions that a schema refers to, directly or not.
pub(crate) fn referred(
    made: &BTreeMap<String, Json>,
    root: &str,
    prefix: &str,
) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut todo = vec![root.to_owned()];
    while let Some(name) = todo.pop() {
        if let Some(json) = made.get(&name)
            && found.insert(name)
        {
            references(json, prefix, &mut todo);
        }
    }
    found
}

fn references(json: &Json, prefix: &str, found: &mut Vec<String>) {
    match json {
        Json::List(items) => items.iter().for_each(|item| references(item, prefix, found)),
        Json::Object(members) => {
            for (name, value) in members {
                match value {
                    Json::Text(text) if name == "$ref" => {
                        let name = text.strip_prefix(prefix).unwrap_or_default();
                        found.extend(name.split('/').next().map(str::to_owned));
                    }
                    value => references(value, prefix, found),
                }
            }
        }
        _ => {}
    }
}
