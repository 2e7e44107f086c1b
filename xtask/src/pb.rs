//! The module `pb` of a domain crate: what prost-build makes of its schemas,
//! and what stands between that and our own types.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use anyhow::{Context, Result};
use prost_build::{Config, Module};
use tidings_codegen::DescriptorPool;
use tidings_codegen::prost::{Glue, Tree, glue, modules};

const HEAD: &str = "\
//! The types that prost-build makes of the same schemas, for services that\n\
//! speak prost already.\n\
//!\n\
//! Each converts into ours by `try_into()`, and a reference to ours into it,\n\
//! through the binary form. They drop what the schema does not know. Our own\n\
//! types implement `prost::Message` as well when they borrow nothing; [`owned`]\n\
//! names them so.\n\
// Made by `cargo xtask codegen` from the schemas in proto/; never edited.\n\
#![allow(missing_docs, clippy::all, clippy::pedantic, rustdoc::all)]\n\n\
use ::tidings_core::rt;\n\n";

/// Where the module is in its crate.
const PLACE: &str = "crate::generated::pb";

/// Writes the module for these packages.
pub(crate) fn module(
    pool: &DescriptorPool,
    packages: &[&str],
    paths: &BTreeMap<String, String>,
) -> Result<String> {
    let Glue { impls, mut owned } = glue(pool, paths, PLACE)?;
    let mut code = String::from(HEAD);
    write_tree(&plain(pool, packages)?, &mut code, 0)?;
    code.push_str("/// Our own types without lifetimes, by the names of prost-build.\n");
    let inner = std::mem::take(&mut owned);
    owned = inner.into_iter().map(|(place, code)| (under("owned", place), code)).collect();
    write_tree(&owned, &mut code, 0)?;
    code.push('\n');
    code.push_str(&impls);
    Ok(code)
}

fn under(module: &str, mut place: Vec<String>) -> Vec<String> {
    place.insert(0, module.to_owned());
    place
}

/// What prost-build writes for each package.
fn plain(pool: &DescriptorPool, packages: &[&str]) -> Result<Tree> {
    let files = pool.files().map(|file| {
        let module = Module::from_protobuf_package_name(file.package_name());
        (module, file.file_descriptor_proto().clone())
    });
    let mut written = Config::new().generate(files.collect())?;
    let code = |package: &&str| {
        let module = Module::from_protobuf_package_name(package);
        let code = written.remove(&module).with_context(|| format!("no types in {package}"))?;
        Ok((modules(package), code))
    };
    packages.iter().map(code).collect()
}

/// Writes modules into each other.
fn write_tree(tree: &Tree, code: &mut String, depth: usize) -> Result<()> {
    let mut names: Vec<&String> = tree.keys().filter_map(|place| place.get(depth)).collect();
    names.dedup();
    for name in names {
        let inside = |place: &&Vec<String>| place.get(depth) == Some(name);
        let inner: Tree = tree
            .iter()
            .filter(|(place, _)| inside(place))
            .map(|(place, code)| (place.clone(), code.clone()))
            .collect();
        writeln!(code, "pub mod {name} {{")?;
        for text in inner.iter().filter(|(place, _)| place.len() == depth + 1).map(|item| item.1) {
            code.push_str(text);
        }
        write_tree(&inner, code, depth + 1)?;
        code.push_str("}\n");
    }
    Ok(())
}
