//! From descriptors to the model: names, types, labels.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail};
use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};
use prost_reflect::{
    Cardinality, DescriptorPool, EnumDescriptor, FieldDescriptor, FileDescriptor,
    Kind as ProtoKind, MessageDescriptor, OneofDescriptor, Syntax,
};

use crate::docs::{Comments, comments, docs};
use crate::model::{
    Enum, EnumValue, EventRules, Field, Kind, Label, Message, Module, Oneof, Paths, Scalar, Select,
    Text, info_name,
};
use crate::names::{Names, set_apart};
use crate::rules::{Extensions, Rules};

/// Makes the module of each package that has a place in `paths`.
pub(crate) fn build(pool: &DescriptorPool, paths: &Paths) -> Result<BTreeMap<String, Module>> {
    let extensions = Extensions::new(pool);
    let names = Names::new(pool, &extensions);
    let builder = Builder { extensions, names, paths };
    let mut modules: BTreeMap<String, Module> = BTreeMap::new();
    for file in pool.files().filter(|file| file.name() != "google/protobuf/descriptor.proto") {
        let module = modules.entry(file.package_name().to_owned()).or_default();
        builder.file(&file, module)?;
    }
    let mut all: Vec<&mut Message> =
        modules.values_mut().flat_map(|module| &mut module.messages).collect();
    crate::shape::settle(&mut all);
    let here = |path: &String| path.starts_with("crate") || path == "self";
    modules.retain(|package, _| paths.get(package).is_some_and(here));
    Ok(modules)
}

struct Builder<'a> {
    extensions: Extensions,
    names: Names,
    paths: &'a Paths,
}

impl Builder<'_> {
    fn file(&self, file: &FileDescriptor, module: &mut Module) -> Result<()> {
        let rules = self.extensions.rules("file", &file.options());
        if module.domain.is_empty() {
            module.domain = rules.text("domain");
        }
        let plain = rules.number("json") == 1;
        let comments = comments(file);
        for message in file.messages() {
            self.message(&message, plain, &comments, module)
                .with_context(|| message.full_name().to_owned())?;
        }
        for item in file.enums() {
            module.enums.push(self.enumeration(&item, &comments));
        }
        Ok(())
    }

    fn message(
        &self,
        message: &MessageDescriptor,
        plain_json: bool,
        comments: &Comments,
        module: &mut Module,
    ) -> Result<()> {
        let by_hand = ["google.protobuf.Timestamp", "google.protobuf.Duration"];
        if message.is_map_entry() || by_hand.contains(&message.full_name()) {
            return Ok(());
        }
        let rules = self.extensions.rules("message", &message.options());
        let oneofs: Vec<OneofDescriptor> =
            message.oneofs().filter(|oneof| !oneof.is_synthetic()).collect();
        let mut fields = Vec::new();
        for field in &message.descriptor_proto().field {
            let field = message
                .get_field(u32::try_from(field.number())?)
                .context("a field without a descriptor")?;
            if !field.is_group() {
                fields.push(
                    self.field(&field, &oneofs, comments)
                        .with_context(|| field.full_name().to_owned())?,
                );
            }
        }
        let mut oneofs: Vec<Oneof> =
            oneofs.iter().map(|oneof| self.oneof(oneof, comments)).collect();
        set_apart(&mut fields, &mut oneofs);
        let made = Message {
            full_name: message.full_name().to_owned(),
            docs: docs(message.path(), comments, &rules, message.full_name()),
            oneofs,
            rust_name: self.names.of(message.full_name()),
            fields,
            plain_json,
            event: event_rules(&rules),
            has_required: false,
            recursive: false,
        };
        crate::check::event(&made)?;
        crate::check::required(&made)?;
        module.messages.push(made);
        for child in message.child_messages() {
            self.message(&child, plain_json, comments, module)?;
        }
        for child in message.child_enums() {
            module.enums.push(self.enumeration(&child, comments));
        }
        Ok(())
    }

    fn field(
        &self,
        field: &FieldDescriptor,
        oneofs: &[OneofDescriptor],
        comments: &Comments,
    ) -> Result<Field> {
        let rules = self.extensions.rules("field", &field.options());
        let kind = self.kind(field)?;
        let oneof = field.containing_oneof().and_then(|oneof| {
            oneofs.iter().position(|other| other.full_name() == oneof.full_name())
        });
        let rust_name = or(rules.text("rust_name"), || field.name().to_snake_case());
        let select = rules.nested("select");
        Ok(Field {
            number: field.number(),
            name: field.name().to_owned(),
            variant: rust_name.to_upper_camel_case(),
            rust_name,
            json_name: field.json_name().to_owned(),
            json_alias: rules.text("json_alias"),
            docs: docs(field.path(), comments, &rules, field.full_name()),
            label: label(field),
            boxed: rules.flag("boxed"),
            unit: rules.text("unit"),
            text: text(&rules),
            constant: rules.text("constant"),
            absent_in_json_is_empty: rules.flag("absent_in_json_is_empty"),
            select: select.is_set().then(|| Select {
                rank: select.number("rank"),
                members: select.texts("members"),
                values: select.texts("values"),
                otherwise: select.flag("otherwise"),
            }),
            kind,
            oneof,
        })
    }

    fn kind(&self, field: &FieldDescriptor) -> Result<Kind> {
        if let (true, ProtoKind::Message(entry)) = (field.is_map(), field.kind()) {
            let key = self.value_kind(&entry.map_entry_key_field().kind())?;
            let value = self.value_kind(&entry.map_entry_value_field().kind())?;
            return Ok(Kind::Map(Box::new((key, value))));
        }
        self.value_kind(&field.kind())
    }

    fn value_kind(&self, kind: &ProtoKind) -> Result<Kind> {
        Ok(Kind::Scalar(match kind {
            ProtoKind::Double => Scalar::Double,
            ProtoKind::Float => Scalar::Float,
            ProtoKind::Int32 => Scalar::Int32,
            ProtoKind::Int64 => Scalar::Int64,
            ProtoKind::Uint32 => Scalar::Uint32,
            ProtoKind::Uint64 => Scalar::Uint64,
            ProtoKind::Sint32 => Scalar::Sint32,
            ProtoKind::Sint64 => Scalar::Sint64,
            ProtoKind::Fixed32 => Scalar::Fixed32,
            ProtoKind::Fixed64 => Scalar::Fixed64,
            ProtoKind::Sfixed32 => Scalar::Sfixed32,
            ProtoKind::Sfixed64 => Scalar::Sfixed64,
            ProtoKind::Bool => Scalar::Bool,
            ProtoKind::String => Scalar::String,
            ProtoKind::Bytes => Scalar::Bytes,
            ProtoKind::Enum(item) => {
                let name = self.names.of(item.full_name());
                let module = self.module(item.package_name())?;
                return Ok(Kind::Enum {
                    info: format!("{module}::{}", info_name(&name)),
                    path: format!("{module}::{name}"),
                    open: self.is_open(item),
                });
            }
            ProtoKind::Message(message) => return self.message_kind(message),
        }))
    }

    fn message_kind(&self, message: &MessageDescriptor) -> Result<Kind> {
        match message.full_name() {
            "google.protobuf.Timestamp" => return Ok(Kind::Timestamp),
            "google.protobuf.Duration" => return Ok(Kind::Duration),
            _ => {}
        }
        let name = self.names.of(message.full_name());
        let module = self.module(message.package_name())?;
        Ok(Kind::Message {
            full_name: message.full_name().to_owned(),
            info: format!("{module}::{}", info_name(&name)),
            path: format!("{module}::{name}"),
        })
    }

    fn module(&self, package: &str) -> Result<&str> {
        match self.paths.get(package) {
            Some(path) => Ok(path),
            None => bail!("no Rust module is known for the package {package}"),
        }
    }

    fn is_open(&self, item: &EnumDescriptor) -> bool {
        let rules = self.extensions.rules("enum", &item.options());
        rules.flag("open") || item.parent_file().syntax() != Syntax::Proto2
    }

    fn oneof(&self, oneof: &OneofDescriptor, comments: &Comments) -> Oneof {
        let rules = self.extensions.rules("oneof", &oneof.options());
        Oneof {
            name: oneof.name().to_owned(),
            rust_name: oneof.name().to_snake_case(),
            rust_type: self.names.of(oneof.full_name()),
            docs: docs(oneof.path(), comments, &rules, oneof.full_name()),
            json_member: rules.text("json_member"),
        }
    }

    fn enumeration(&self, item: &EnumDescriptor, comments: &Comments) -> Enum {
        let rules = self.extensions.rules("enum", &item.options());
        let mut names = BTreeSet::new();
        // In the order of declaration: the first value is the default.
        let mut declared: Vec<_> = item.values().collect();
        declared.sort_by_key(|value| value.path().to_vec());
        Enum {
            full_name: item.full_name().to_owned(),
            rust_name: self.names.of(item.full_name()),
            docs: docs(item.path(), comments, &rules, item.full_name()),
            open: self.is_open(item),
            values: declared
                .iter()
                .map(|value| {
                    let rules = self.extensions.rules("value", &value.options());
                    let mut rust_name = or(rules.text("rust_name"), || constant_name(value.name()));
                    while !names.insert(rust_name.clone()) {
                        rust_name.push('_');
                    }
                    EnumValue {
                        name: value.name().to_owned(),
                        rust_name,
                        number: value.number(),
                        docs: docs(value.path(), comments, &rules, value.full_name()),
                    }
                })
                .collect(),
        }
    }
}

fn constant_name(name: &str) -> String {
    // A name that is in capitals already stays as it is.
    if name.chars().any(|c| c.is_ascii_lowercase()) {
        name.to_shouty_snake_case()
    } else {
        name.to_owned()
    }
}

fn or(text: String, other: impl FnOnce() -> String) -> String {
    if text.is_empty() { other() } else { text }
}

pub(crate) fn label(field: &FieldDescriptor) -> Label {
    match field.cardinality() {
        Cardinality::Required => Label::Required,
        Cardinality::Repeated if is_packed(field) => Label::Packed,
        Cardinality::Repeated => Label::Repeated,
        Cardinality::Optional if field.supports_presence() => Label::Optional,
        Cardinality::Optional => Label::Implicit,
    }
}

/// Numbers are packed where the schema says so, and in proto3 unless it says
/// not.
pub(crate) fn is_packed(field: &FieldDescriptor) -> bool {
    let length_delimited =
        matches!(field.kind(), ProtoKind::String | ProtoKind::Bytes | ProtoKind::Message(_));
    let said = field.field_descriptor_proto().options.as_ref().and_then(|options| options.packed);
    !length_delimited && said.unwrap_or(field.parent_file().syntax() == Syntax::Proto3)
}

pub(crate) fn text(rules: &Rules) -> Text {
    if rules.flag("unknown_members") {
        return Text::UnknownMembers;
    }
    match rules.number("json_text") {
        1 => Text::Json,
        2 => Text::JsonObject,
        _ if rules.flag("uuid") => Text::Uuid,
        _ => Text::Plain,
    }
}

fn event_rules(rules: &Rules) -> Option<EventRules> {
    let event_type = rules.text("event_type");
    (!event_type.is_empty()).then(|| EventRules {
        event_type,
        topic: rules.text("topic"),
        stability: rules.number("stability"),
        event_id: rules.text("event_id"),
        occurred_at: rules.texts("occurred_at"),
        partition_key: rules.text("partition_key"),
        caused_by: rules.text("caused_by"),
        by_hand: rules.flag("meaning_by_hand"),
    })
}
