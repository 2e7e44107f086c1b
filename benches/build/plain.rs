//! Schemas without the options of this family, for generators that cannot read
//! custom options.

use std::fmt::Write as _;

use prost_types::field_descriptor_proto::{Label, Type};
use prost_types::{DescriptorProto, EnumDescriptorProto, FieldDescriptorProto, FileDescriptorSet};

/// Leaves out the options, what only they need, and comments.
pub(crate) fn strip(files: &mut FileDescriptorSet) {
    let unneeded =
        |name: &str| name == "tidings/options.proto" || name == "google/protobuf/descriptor.proto";
    files.file.retain(|file| !unneeded(file.name()));
    for file in &mut files.file {
        // Public and weak imports are indices into the list; no file has one.
        file.dependency.retain(|name| !unneeded(name));
        file.source_code_info = None;
    }
}

/// All messages and enums of one proto2 package as one file.
pub(crate) fn print(files: &FileDescriptorSet, package: &str) -> String {
    let mut out = format!("syntax = \"proto2\";\npackage {package};\n");
    for file in files.file.iter().filter(|file| file.package() == package) {
        file.enum_type.iter().for_each(|each| enumeration(&mut out, each));
        file.message_type.iter().for_each(|each| message(&mut out, each));
    }
    out
}

fn enumeration(out: &mut String, each: &EnumDescriptorProto) {
    let _ = writeln!(out, "enum {} {{", each.name());
    if each.options.as_ref().is_some_and(|options| options.allow_alias()) {
        out.push_str("option allow_alias = true;\n");
    }
    for value in &each.value {
        let _ = writeln!(out, "{} = {};", value.name(), value.number());
    }
    out.push_str("}\n");
}

fn message(out: &mut String, each: &DescriptorProto) {
    let _ = writeln!(out, "message {} {{", each.name());
    each.enum_type.iter().for_each(|inner| enumeration(out, inner));
    let is_entry = |inner: &&DescriptorProto| {
        inner.options.as_ref().is_some_and(|options| options.map_entry())
    };
    for inner in each.nested_type.iter().filter(|inner| !is_entry(inner)) {
        message(out, inner);
    }
    for field in &each.field {
        let entry = each
            .nested_type
            .iter()
            .filter(is_entry)
            .find(|entry| field.type_name().ends_with(&format!(".{}", entry.name())));
        let kind = match entry {
            Some(entry) => {
                let parts: Vec<_> = entry.field.iter().map(kind).collect();
                format!("map<{}>", parts.join(", "))
            }
            None => format!("{} {}", label(field), kind(field)),
        };
        let _ = writeln!(out, "{kind} {} = {};", field.name(), field.number());
    }
    out.push_str("}\n");
}

fn label(field: &FieldDescriptorProto) -> &'static str {
    match field.label() {
        Label::Optional => "optional",
        Label::Required => "required",
        Label::Repeated => "repeated",
    }
}

fn kind(field: &FieldDescriptorProto) -> String {
    match field.r#type() {
        Type::Message | Type::Enum | Type::Group => {
            field.type_name().trim_start_matches('.').to_owned()
        }
        scalar => scalar.as_str_name().trim_start_matches("TYPE_").to_lowercase(),
    }
}
