//! Rust modules that mirror protobuf packages, as prost-build lays them out.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToSnakeCase;

/// Rust code by the module, e.g. `["flyteidl", "core"]`, that it stands in.
pub type Tree = BTreeMap<Vec<String>, String>;

/// The modules around the types of a package.
#[must_use]
pub fn modules(package: &str) -> Vec<String> {
    package.split('.').map(module).collect()
}

/// The module for a part of a package, or for the types within a message.
pub(crate) fn module(name: &str) -> String {
    let name = name.to_snake_case();
    match name.as_str() {
        // No raw identifiers, or what generated code calls the runtime.
        "self" | "super" | "crate" | "rt" => name + "_",
        _ if syn::parse_str::<syn::Ident>(&name).is_ok() => name,
        _ => format!("r#{name}"),
    }
}

/// Writes modules into each other, each after these attributes.
pub fn write(tree: &Tree, attributes: &str, out: &mut String) {
    write_level(tree, attributes, out, 0);
}

fn write_level(tree: &Tree, attributes: &str, out: &mut String, depth: usize) {
    let names: BTreeSet<&String> = tree.keys().filter_map(|place| place.get(depth)).collect();
    for name in names {
        let inside = tree.iter().filter(|item| item.0.get(depth) == Some(name));
        let inner: Tree = inside.map(|(place, code)| (place.clone(), code.clone())).collect();
        out.push_str(&format!("{attributes}pub mod {name} {{\n"));
        for code in inner.iter().filter(|item| item.0.len() == depth + 1).map(|item| item.1) {
            out.push_str(code);
        }
        write_level(&inner, attributes, out, depth + 1);
        out.push_str("}\n");
    }
}
