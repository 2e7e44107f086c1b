//! The schemas with what their options and comments say of them.

use std::collections::HashMap;

use prost_reflect::{
    DescriptorPool, EnumDescriptor, FieldDescriptor, FileDescriptor, Kind, MessageDescriptor,
    OneofDescriptor,
};

use crate::docs::{Comments, comments, text_of};
use crate::rules::{Extensions, Rules};

/// A set of schemas with comments.
pub(crate) struct Source {
    pub(crate) pool: DescriptorPool,
    extensions: Extensions,
    comments: HashMap<String, Comments>,
}

/// A member of the JSON object of a message.
pub(crate) enum Member {
    Field(FieldDescriptor),
    /// All fields of the oneof share the member of this name.
    Shared(OneofDescriptor, String),
}

/// An event of the schemas.
pub(crate) struct Event {
    pub(crate) domain: String,
    pub(crate) event_type: String,
    pub(crate) topic: String,
    pub(crate) message: MessageDescriptor,
}

impl Source {
    pub(crate) fn new(pool: &DescriptorPool) -> Self {
        let comments = pool.files().map(|file| (file.name().to_owned(), comments(&file)));
        Self { pool: pool.clone(), extensions: Extensions::new(pool), comments: comments.collect() }
    }

    /// The files of a domain; its name is the file option's.
    pub(crate) fn files(&self, domain: &str) -> Vec<FileDescriptor> {
        self.pool.files().filter(|file| self.domain(file) == domain).collect()
    }

    /// The packages of a domain's files, in the order of the alphabet.
    pub(crate) fn packages(&self, domain: &str) -> Vec<String> {
        let files = self.files(domain);
        let mut packages: Vec<String> =
            files.iter().map(|file| file.package_name().to_owned()).collect();
        packages.sort_unstable();
        packages.dedup();
        packages
    }

    pub(crate) fn domain(&self, file: &FileDescriptor) -> String {
        self.extensions.rules("file", &file.options()).text("domain")
    }

    /// All domains in the order of the alphabet.
    pub(crate) fn domains(&self) -> Vec<String> {
        let domains = self.pool.files().map(|file| self.domain(&file));
        let mut domains: Vec<String> = domains.filter(|domain| !domain.is_empty()).collect();
        domains.sort();
        domains.dedup();
        domains
    }

    /// All events, by domain and then by full name.
    pub(crate) fn events(&self) -> Vec<Event> {
        let mut events: Vec<Event> = Vec::new();
        for message in self.pool.all_messages() {
            let rules = self.message(&message);
            let event_type = rules.text("event_type");
            if !event_type.is_empty() {
                let domain = self.domain(&message.parent_file());
                events.push(Event { domain, event_type, topic: rules.text("topic"), message });
            }
        }
        events.sort_by_cached_key(|event| {
            (event.domain.clone(), event.message.full_name().to_owned())
        });
        events
    }

    pub(crate) fn message(&self, message: &MessageDescriptor) -> Rules {
        self.extensions.rules("message", &message.options())
    }

    pub(crate) fn field(&self, field: &FieldDescriptor) -> Rules {
        self.extensions.rules("field", &field.options())
    }

    pub(crate) fn oneof(&self, oneof: &OneofDescriptor) -> Rules {
        self.extensions.rules("oneof", &oneof.options())
    }

    pub(crate) fn enumeration(&self, item: &EnumDescriptor) -> Rules {
        self.extensions.rules("enum", &item.options())
    }

    pub(crate) fn value(&self, value: &prost_reflect::EnumValueDescriptor) -> Rules {
        self.extensions.rules("value", &value.options())
    }

    /// The message's JSON is the document's form, not canonical ProtoJSON.
    pub(crate) fn is_plain(&self, message: &MessageDescriptor) -> bool {
        self.extensions.rules("file", &message.parent_file().options()).number("json") == 1
    }

    /// The message has a field for the members that the schema does not know.
    pub(crate) fn keeps_members(&self, message: &MessageDescriptor) -> bool {
        message.fields().any(|field| self.field(&field).flag("unknown_members"))
    }

    /// The comment of an element, each paragraph on a line.
    pub(crate) fn comment(&self, file: &FileDescriptor, path: &[i32]) -> String {
        let comments = self.comments.get(file.name());
        let text = comments.map(|comments| text_of(path, comments)).unwrap_or_default();
        let mut out = String::new();
        for line in text.lines() {
            let begins = line.is_empty() || line.starts_with(['-', '|', ' ']);
            if !out.is_empty() {
                out.push(if begins || out.ends_with('\n') { '\n' } else { ' ' });
            }
            out.push_str(line);
        }
        out
    }

    /// The fields in the order of their declaration.
    pub(crate) fn fields(&self, message: &MessageDescriptor) -> Vec<FieldDescriptor> {
        let declared = message.descriptor_proto().field.iter();
        declared.filter_map(|field| message.get_field_by_name(field.name())).collect()
    }

    /// The members of the JSON object in the order of their declaration.
    pub(crate) fn members(&self, message: &MessageDescriptor) -> Vec<Member> {
        let mut members: Vec<Member> = Vec::new();
        for field in self.fields(message) {
            if self.field(&field).flag("unknown_members") || field.is_group() {
                continue;
            }
            let Some((oneof, name)) = self.shared(&field) else {
                members.push(Member::Field(field));
                continue;
            };
            let seen =
                |member: &Member| matches!(member, Member::Shared(_, other) if *other == name);
            if !members.iter().any(seen) {
                members.push(Member::Shared(oneof, name));
            }
        }
        members
    }

    /// The member that the field shares with the others of its oneof.
    pub(crate) fn shared(&self, field: &FieldDescriptor) -> Option<(OneofDescriptor, String)> {
        let oneof = field.containing_oneof()?;
        let name = self.oneof(&oneof).text("json_member");
        (!name.is_empty()).then_some((oneof, name))
    }

    /// All names under which the field's member is read, the one that is
    /// written first.
    pub(crate) fn names(&self, field: &FieldDescriptor) -> Vec<String> {
        let mut names = vec![field.json_name().to_owned()];
        let alias = self.field(field).text("json_alias");
        if !self.is_plain(field.parent_message()) && field.name() != field.json_name() {
            names.push(field.name().to_owned());
        }
        if !alias.is_empty() {
            names.push(alias);
        }
        names
    }

    /// Whether `null` is a value of the field, not its absence.
    pub(crate) fn takes_null(&self, field: &FieldDescriptor) -> bool {
        let null_value = |kind: &EnumDescriptor| kind.full_name() == "google.protobuf.NullValue";
        !field.is_list()
            && !field.is_map()
            && match field.kind() {
                Kind::Message(message) => message.full_name() == "google.protobuf.Value",
                Kind::Enum(kind) => null_value(&kind) && field.containing_oneof().is_some(),
                _ => false,
            }
    }
}
