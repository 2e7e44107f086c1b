//! One message and all that it refers to as the text of a single `.proto`
//! file, for tools that cannot follow imports.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use prost_reflect::{
    Cardinality, EnumDescriptor, FieldDescriptor, Kind, MessageDescriptor, Syntax,
};

use super::kinds;
use crate::build::is_packed;

/// The file, with a mark at the root that AsyncAPI's parser looks for. The
/// fields to `cut` are bytes, which are the same on the wire.
///
/// Messages of several packages stand in one file, so packages become messages
/// that only hold others: full names stay as they are.
pub(super) fn text(root: &MessageDescriptor, cut: &BTreeSet<String>) -> String {
    let mut tops: BTreeMap<String, Top> = BTreeMap::new();
    let mut imports = BTreeSet::new();
    add(Top::Message(root.clone()), &mut tops, &mut imports);
    let proto2 = root.parent_file().syntax() == Syntax::Proto2;
    let mut out = format!("syntax = \"{}\";\n", if proto2 { "proto2" } else { "proto3" });
    let packages: BTreeSet<&str> = tops.values().map(Top::package).collect();
    if let (1, Some(package)) = (packages.len(), packages.first()) {
        let _ = writeln!(out, "package {package};");
    }
    for import in imports {
        let _ = writeln!(out, "import \"{import}\";");
    }
    let writer = Writer { tops: &tops, packages: &packages, root, proto2, cut };
    let package = packages.first().filter(|_| packages.len() == 1);
    writer.package(package.copied().unwrap_or_default(), 0, &mut out);
    out
}

/// Writes what stands in each package.
struct Writer<'w> {
    tops: &'w BTreeMap<String, Top>,
    packages: &'w BTreeSet<&'w str>,
    root: &'w MessageDescriptor,
    proto2: bool,
    cut: &'w BTreeSet<String>,
}

impl Writer<'_> {
    /// What stands in a package, then the packages in it as messages.
    fn package(&self, package: &str, depth: usize, out: &mut String) {
        for top in self.tops.values().filter(|top| top.package() == package) {
            match top {
                Top::Message(item) => self.message(item, depth, out),
                Top::Enum(item) => enumeration(item, depth, out),
            }
        }
        let head = if package.is_empty() { String::new() } else { format!("{package}.") };
        let inner = self.packages.iter().filter_map(|other| other.strip_prefix(head.as_str()));
        let names: BTreeSet<&str> = inner.filter_map(|rest| rest.split('.').next()).collect();
        let indent = "  ".repeat(depth);
        for name in names.into_iter().filter(|name| !name.is_empty()) {
            let _ = writeln!(out, "{indent}message {name} {{");
            self.package(&format!("{head}{name}"), depth + 1, out);
            let _ = writeln!(out, "{indent}}}");
        }
    }
}

/// What stands in a file on its own.
#[derive(Clone)]
enum Top {
    Message(MessageDescriptor),
    Enum(EnumDescriptor),
}

impl Top {
    fn full_name(&self) -> &str {
        match self {
            Self::Message(item) => item.full_name(),
            Self::Enum(item) => item.full_name(),
        }
    }

    fn package(&self) -> &str {
        match self {
            Self::Message(item) => item.package_name(),
            Self::Enum(item) => item.package_name(),
        }
    }

    fn file(&self) -> String {
        match self {
            Self::Message(item) => item.parent_file().name().to_owned(),
            Self::Enum(item) => item.parent_file().name().to_owned(),
        }
    }

    fn parent(&self) -> Option<MessageDescriptor> {
        match self {
            Self::Message(item) => item.parent_message(),
            Self::Enum(item) => item.parent_message(),
        }
    }
}

/// Adds what holds this one, and what that refers to.
fn add(item: Top, tops: &mut BTreeMap<String, Top>, imports: &mut BTreeSet<String>) {
    let mut item = item;
    while let Some(parent) = item.parent() {
        item = Top::Message(parent);
    }
    if item.package() == "google.protobuf" {
        imports.insert(item.file());
        return;
    }
    if tops.insert(item.full_name().to_owned(), item.clone()).is_some() {
        return;
    }
    let Top::Message(message) = item else { return };
    let mut todo = vec![message];
    while let Some(message) = todo.pop() {
        todo.extend(message.child_messages());
        for field in message.fields() {
            match field.kind() {
                Kind::Message(item) => add(Top::Message(item), tops, imports),
                Kind::Enum(item) => add(Top::Enum(item), tops, imports),
                _ => {}
            }
        }
    }
}

impl Writer<'_> {
    fn message(&self, item: &MessageDescriptor, depth: usize, out: &mut String) {
        let indent = "  ".repeat(depth);
        if item == self.root {
            let _ = writeln!(out, "{indent}// @RootNode");
        }
        let _ = writeln!(out, "{indent}message {} {{", item.name());
        for child in item.child_enums() {
            enumeration(&child, depth + 1, out);
        }
        for child in item.child_messages().filter(|child| !child.is_map_entry()) {
            self.message(&child, depth + 1, out);
        }
        for oneof in item.oneofs().filter(|oneof| !oneof.is_synthetic()) {
            let _ = writeln!(out, "{indent}  oneof {} {{", oneof.name());
            for member in oneof.fields() {
                self.field(&member, "", depth + 2, out);
            }
            let _ = writeln!(out, "{indent}  }}");
        }
        let alone = |field: &FieldDescriptor| {
            field.containing_oneof().is_none_or(|oneof| oneof.is_synthetic()) && !field.is_group()
        };
        for item in item.fields().filter(alone) {
            let label = match item.cardinality() {
                _ if item.is_map() => "",
                Cardinality::Repeated => "repeated ",
                Cardinality::Required => "required ",
                Cardinality::Optional if self.proto2 || item.supports_presence() => "optional ",
                Cardinality::Optional => "",
            };
            self.field(&item, label, depth + 1, out);
        }
        let _ = writeln!(out, "{indent}}}");
    }

    fn field(&self, field: &FieldDescriptor, label: &str, depth: usize, out: &mut String) {
        let indent = "  ".repeat(depth);
        let cut = self.cut.contains(field.full_name());
        let named = |kind: &Kind| match kind {
            Kind::Message(_) if cut => "bytes".to_owned(),
            Kind::Message(_) | Kind::Enum(_) => format!(".{}", kinds::kind(kind)),
            kind => kinds::kind(kind),
        };
        if cut {
            let name = kinds::refers_to(field);
            let _ =
                writeln!(out, "{indent}// {name} in binary, which may hold this message again.");
        }
        let kind = match field.kind() {
            Kind::Message(entry) if field.is_map() => {
                let key = named(&entry.map_entry_key_field().kind());
                format!("map<{key}, {}>", named(&entry.map_entry_value_field().kind()))
            }
            kind => named(&kind),
        };
        let scalar = !matches!(field.kind(), Kind::Message(_) | Kind::String | Kind::Bytes);
        let mut options = vec![format!("json_name = \"{}\"", field.json_name())];
        // The syntax of this file says what holds without the option, not that of the field's.
        if field.is_list() && scalar && is_packed(field) == self.proto2 {
            options.push(format!("packed = {}", is_packed(field)));
        }
        let (name, number, options) = (field.name(), field.number(), options.join(", "));
        let _ = writeln!(out, "{indent}{label}{kind} {name} = {number} [{options}];");
    }
}

fn enumeration(item: &EnumDescriptor, depth: usize, out: &mut String) {
    let indent = "  ".repeat(depth);
    let _ = writeln!(out, "{indent}enum {} {{", item.name());
    let mut values: Vec<_> = item.values().collect();
    values.sort_by_key(|value| value.path().to_vec());
    for value in values {
        let _ = writeln!(out, "{indent}  {} = {};", value.name(), value.number());
    }
    let _ = writeln!(out, "{indent}}}");
}
