//! What stands between our messages and the types that prost-build makes of
//! the same schemas.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use heck::ToUpperCamelCase;
use prost_reflect::{Cardinality, DescriptorPool, Kind as Type, MessageDescriptor};

use crate::model::{Field, Kind, Label, Message, Module};
use crate::tree::{Tree, module, modules};

/// What the feature `prost` adds to a crate.
#[derive(Debug)]
pub struct Glue {
    /// `prost::Message` for our messages, and conversions.
    pub impls: String,
    /// Our messages without lifetimes, each in a type of its own, where prost-build looks for them.
    pub owned: Tree,
}

/// Writes the code for the packages that `paths` places in this crate, where
/// prost's types stand in the module `pb`.
///
/// # Errors
/// As [`rust`](crate::rust).
pub fn glue(pool: &DescriptorPool, paths: &BTreeMap<String, String>, pb: &str) -> Result<Glue> {
    let mut glue = Glue { impls: String::new(), owned: Tree::new() };
    for (package, content) in crate::build::build(pool, paths)? {
        let Some(home) = paths.get(&package) else { continue };
        for message in &content.messages {
            let (place, name) = place(&message.full_name, &package);
            glue.impls.push_str(&implement(message, home, pb, &package));
            let found = pool.get_message_by_name(&message.full_name);
            let found = found.with_context(|| message.full_name.clone())?;
            glue.owned.entry(place.clone()).or_default().push_str(&match derived(&found, &[]) {
                Derived { copy: true, .. } => {
                    format!("pub use {pb}::{}::{name};\n", place.join("::"))
                }
                Derived { eq, .. } => format!(
                    "::tidings_core::prost_owned!({name}, {home}::{}<'static>{});\n",
                    message.rust_name,
                    if eq { ", Eq" } else { "" }
                ),
            });
        }
        enums(&content, &package, pb, &mut glue.owned);
    }
    Ok(glue)
}

/// Enums are prost's in both: its derive wants an `i32` in the message and a
/// Rust enum beside it.
fn enums(content: &Module, package: &str, pb: &str, owned: &mut Tree) {
    for item in &content.enums {
        let (place, name) = place(&item.full_name, package);
        let line = format!("pub use {pb}::{}::{name};\n", place.join("::"));
        owned.entry(place).or_default().push_str(&line);
    }
}

/// What prost-build derives for a user's message with a field of this type: it looks at the
/// schema alone, so the type must have it too.
#[derive(Clone, Copy)]
struct Derived {
    /// Ours keep unknown fields and cannot have it: prost's own type stands there.
    copy: bool,
    /// `Eq` and `Hash`.
    eq: bool,
}

/// Looks at a message that stands within these.
fn derived(message: &MessageDescriptor, around: &[&str]) -> Derived {
    let around = [around, &[message.full_name()]].concat();
    let mut all = Derived { copy: true, eq: true };
    for field in message.fields() {
        let repeated = field.cardinality() == Cardinality::Repeated;
        let one = match field.kind() {
            Type::Message(inner) if repeated || around.contains(&inner.full_name()) => {
                Derived { copy: false, eq: false }
            }
            Type::Message(inner) => derived(&inner, &around),
            Type::Double | Type::Float => Derived { copy: !repeated, eq: false },
            Type::String | Type::Bytes => Derived { copy: false, eq: true },
            _ => Derived { copy: !repeated, eq: true },
        };
        all = Derived { copy: all.copy && one.copy, eq: all.eq && one.eq };
    }
    all
}

/// Modules and name of a type in what prost-build writes.
fn place(full_name: &str, package: &str) -> (Vec<String>, String) {
    let local = full_name.strip_prefix(package).unwrap_or(full_name).trim_start_matches('.');
    let mut names: Vec<&str> = local.split('.').collect();
    let name = names.pop().unwrap_or_default().to_upper_camel_case();
    let mut place = modules(package);
    place.extend(names.into_iter().map(module));
    (place, name)
}

fn implement(message: &Message, home: &str, pb: &str, package: &str) -> String {
    let (place, name) = place(&message.full_name, package);
    let ours = format!("{home}::{}", message.rust_name);
    let local = message.full_name.strip_prefix(package).unwrap_or(&message.full_name);
    let mut parts = Parts::default();
    for field in message.fields.iter().filter(|field| !field.is_unknown_members()) {
        parts.add(message, field, home);
    }
    format!(
        "rt::prost_message!(\n    {ours}<'static>, {ours}<'_>, {pb}::{}::{name},\n    \
         {package:?}, {:?},\n    last {{{}}}\n    more {{{}}}\n    part {{{}}}\n    \
         must {{{}}}\n    choice {{{}}}\n);\n",
        place.join("::"),
        local.trim_start_matches('.'),
        parts.last,
        parts.more,
        parts.part,
        parts.must,
        parts.choice,
    )
}

/// Fields by what happens when one more occurrence is read.
#[derive(Default)]
struct Parts {
    /// The last one counts.
    last: String,
    /// It is added.
    more: String,
    /// It is merged into the message that may be there.
    part: String,
    /// It is merged into the message that is always there.
    must: String,
    /// It is merged into the message of a oneof, if it is that one.
    choice: String,
}

impl Parts {
    fn add(&mut self, message: &Message, field: &Field, home: &str) {
        // The well-known types are another crate's.
        let merges = field.message().is_some_and(|name| !name.starts_with("google.protobuf."));
        let oneof = field.oneof.and_then(|index| message.oneofs.get(index));
        let name = crate::emit::ident(oneof.map_or(&field.rust_name, |oneof| &oneof.rust_name));
        let entry = format!(" {} {name}", field.number);
        match oneof {
            _ if field.is_repeated() || matches!(field.kind, Kind::Map(_)) => {
                self.more.push_str(&entry);
                return;
            }
            Some(oneof) if merges => {
                let variant = crate::emit::ident(&field.variant);
                let variant = format!("{entry} {home}::{}::{variant},", oneof.rust_type);
                self.choice.push_str(&variant);
            }
            None if merges && field.label == Label::Required => {
                self.must.push_str(&entry);
                return;
            }
            None if merges => self.part.push_str(&entry),
            _ => {}
        }
        self.last.push_str(&entry);
    }
}
