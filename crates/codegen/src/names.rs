//! Names of Rust types, fields and variants, each its own where it stands.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToUpperCamelCase;
use prost_reflect::{DescriptorPool, EnumDescriptor, MessageDescriptor};

use crate::model::{Field, Oneof, info_name};
use crate::rules::Extensions;

/// What generated code calls by these names from Rust's prelude.
const PRELUDE: &[&str] =
    &["Box", "Default", "Err", "From", "Into", "None", "Ok", "Option", "Result", "Self", "Some"];

/// What every generated struct may hold beside its fields.
const HELD: &[&str] = &["missing", "unknown_fields"];

/// Rust names of messages, enums and oneofs, by their full names.
pub(crate) struct Names(BTreeMap<String, String>);

impl Names {
    /// Chooses the names. Where two would be one, the later has underscores after it:
    /// what is nested deeper is later, and oneofs are last.
    pub(crate) fn new(pool: &DescriptorPool, extensions: &Extensions) -> Self {
        let mut chosen = Self(BTreeMap::new());
        let mut taken = BTreeMap::new();
        let messages: Vec<_> = pool.all_messages().filter(|item| !item.is_map_entry()).collect();
        let mut types: Vec<_> = messages.iter().map(|item| message(item, extensions)).collect();
        types.extend(pool.all_enums().map(|item| enumeration(&item, extensions)));
        types.sort_by_key(|item| (!item.fixed, item.depth));
        for item in types {
            chosen.add(&mut taken, item);
        }
        for message in &messages {
            for oneof in message.oneofs().filter(|oneof| !oneof.is_synthetic()) {
                let outer = chosen.of(message.full_name());
                let wanted = format!("{outer}{}", oneof.name().to_upper_camel_case());
                let full_name = oneof.full_name().to_owned();
                let package = message.package_name().to_owned();
                chosen.add(&mut taken, Type { full_name, package, wanted, fixed: false, depth: 0 });
            }
        }
        chosen
    }

    /// The Rust name of a type.
    pub(crate) fn of(&self, full_name: &str) -> String {
        self.0.get(full_name).cloned().unwrap_or_default()
    }

    fn add(&mut self, taken: &mut BTreeMap<String, BTreeSet<String>>, item: Type) {
        let taken = taken.entry(item.package).or_insert_with(|| set(PRELUDE));
        let mut name = item.wanted;
        // The table that describes it has a name, too.
        while taken.contains(&name) || taken.contains(&info_name(&name)) {
            name.push('_');
        }
        taken.insert(info_name(&name));
        taken.insert(name.clone());
        self.0.insert(item.full_name, name);
    }
}

/// A type whose name is looked for.
struct Type {
    full_name: String,
    package: String,
    wanted: String,
    /// The schema says the name.
    fixed: bool,
    depth: usize,
}

fn message(item: &MessageDescriptor, extensions: &Extensions) -> Type {
    let said = extensions.rules("message", &item.options()).text("rust_name");
    named(item.full_name(), item.package_name(), said)
}

fn enumeration(item: &EnumDescriptor, extensions: &Extensions) -> Type {
    let said = extensions.rules("enum", &item.options()).text("rust_name");
    named(item.full_name(), item.package_name(), said)
}

fn named(full_name: &str, package: &str, said: String) -> Type {
    let local = full_name.strip_prefix(package).unwrap_or(full_name);
    let parts = local.split('.').filter(|part| !part.is_empty());
    let (fixed, depth) = (!said.is_empty(), parts.clone().count());
    let wanted = if fixed { said } else { parts.map(str::to_upper_camel_case).collect() };
    Type { full_name: full_name.to_owned(), package: package.to_owned(), wanted, fixed, depth }
}

/// Sets apart the fields of a struct and the variants of each oneof whose names are
/// one in Rust.
pub(crate) fn set_apart(fields: &mut [Field], oneofs: &mut [Oneof]) {
    let mut held = set(HELD);
    let mut variants: BTreeMap<usize, BTreeSet<String>> = BTreeMap::new();
    for field in fields {
        match field.oneof {
            Some(oneof) => unique(&mut field.variant, variants.entry(oneof).or_default()),
            None => unique(&mut field.rust_name, &mut held),
        }
    }
    for oneof in oneofs {
        unique(&mut oneof.rust_name, &mut held);
    }
}

fn unique(name: &mut String, taken: &mut BTreeSet<String>) {
    while !taken.insert(name.clone()) {
        name.push('_');
    }
}

fn set(names: &[&str]) -> BTreeSet<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}
