//! The module `pb` of a domain crate: what prost-build makes of its schemas,
//! and what stands between that and our own types.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use prost_build::{Config, Module};
use tidings_codegen::DescriptorPool;
use tidings_codegen::prost::{Glue, glue};
use tidings_codegen::tree::{self, Tree, modules};

const HEAD: &str = "\
//! The types that prost-build makes of the same schemas, for services that\n\
//! speak prost already.\n\
//!\n\
//! Each converts into ours by `try_into()` and ours into it, by value or by\n\
//! reference, through the binary form. They drop what the schema does not know.\n\
//!\n\
//! Our own types implement `prost::Message` as well when they borrow nothing.\n\
//! Where a type must not have a lifetime, as in a service of tonic, [`owned`] has\n\
//! a wrapper for each, which reads as our type. Enums and messages of numbers\n\
//! alone are prost's own there, since prost-build takes them for `Copy`. A message\n\
//! decoded alone must have all required fields; in a field of another one the\n\
//! absent ones read as their defaults, as with prost's own types.\n\
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
    let Glue { impls, owned } = glue(pool, paths, PLACE)?;
    let mut code = String::from(HEAD);
    tree::write(&plain(pool, packages)?, "", &mut code);
    code.push_str(
        "/// Our own types in wrappers without lifetimes, by the names of prost-build.\n",
    );
    let owned = owned.into_iter().map(|(place, code)| (under("owned", place), code)).collect();
    tree::write(&owned, "", &mut code);
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
