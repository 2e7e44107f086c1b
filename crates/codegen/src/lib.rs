//! Makes the Rust code of the tidings family from its schemas.
//!
//! [`compile`] and [`compile_files`] read `.proto` files, [`rust`] writes one
//! Rust module per protobuf package, [`schemas`] what everyone else gets: JSON
//! Schema, AsyncAPI, a catalog, descriptor sets and golden vectors. What they
//! write for the family is checked in; nobody edits it. Others use it through `tidings-build`, which has a
//! stable face; this crate changes without notice.

mod build;
mod check;
mod docs;
mod emit;
mod model;
mod names;
pub mod prost;
mod rules;
mod schema;
mod shape;
pub mod tree;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
pub use prost_reflect::{DescriptorPool, FileDescriptor};
pub use protox::Error as SchemaError;

pub use self::schema::{Files, json_schemas, schemas};

/// The well-known types that the family offers.
const WELL_KNOWN: &[&str] =
    &["any", "duration", "empty", "field_mask", "struct", "timestamp", "wrappers"];

/// Compiles all `.proto` files under a folder.
///
/// # Errors
/// When a file cannot be read or is not valid.
pub fn compile(folder: &Path) -> Result<DescriptorPool> {
    Ok(compiler(folder, true)?.descriptor_pool())
}

/// Compiles all `.proto` files under a folder to an encoded
/// `google.protobuf.FileDescriptorSet`, imports included, without comments.
///
/// # Errors
/// When a file cannot be read or is not valid.
pub fn descriptor_set(folder: &Path) -> Result<Vec<u8>> {
    Ok(compiler(folder, false)?.encode_file_descriptor_set())
}

/// Compiles some `.proto` files and what they import, which is looked for in
/// these folders in order.
///
/// # Errors
/// When a file cannot be read or found, or is not valid.
pub fn compile_files(
    files: &[impl AsRef<Path>],
    folders: &[impl AsRef<Path>],
) -> Result<DescriptorPool, protox::Error> {
    let mut compiler = protox::Compiler::new(folders)?;
    compiler.include_source_info(true).include_imports(true);
    compiler.open_files(files)?;
    Ok(compiler.descriptor_pool())
}

/// The files of some packages and all that they import, as an encoded
/// `google.protobuf.FileDescriptorSet`; imports come before importers.
#[must_use]
pub fn descriptor_set_of(pool: &DescriptorPool, packages: &[&str]) -> Vec<u8> {
    let wanted = pool.files().filter(|file| packages.contains(&file.package_name()));
    let mut open: Vec<FileDescriptor> = wanted.collect();
    let mut names = BTreeSet::new();
    while let Some(file) = open.pop() {
        if names.insert(file.name().to_owned()) {
            open.extend(file.dependencies());
        }
    }
    let mut set = Vec::new();
    // A pool holds imports before importers.
    for file in pool.files().filter(|file| names.contains(file.name())) {
        let file = file.encode_to_vec();
        set.push(0x0a); // FileDescriptorSet.file
        let mut length = file.len();
        while length >= 0x80 {
            set.push(u8::try_from(length & 0x7f).unwrap_or_default() | 0x80);
            length >>= 7;
        }
        set.push(u8::try_from(length).unwrap_or_default());
        set.extend(file);
    }
    set
}

/// The paths of all `.proto` files under a folder, in order.
///
/// # Errors
/// When the folder cannot be read.
pub fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    find(folder, &mut files)?;
    files.sort();
    Ok(files)
}

fn compiler(folder: &Path, comments: bool) -> Result<protox::Compiler> {
    let files = files(folder)?;
    let mut compiler = protox::Compiler::new([folder])?;
    compiler.include_source_info(comments).include_imports(true);
    for file in WELL_KNOWN {
        compiler.open_file(format!("google/protobuf/{file}.proto"))?;
    }
    compiler.open_files(&files).with_context(|| format!("compiling {}", folder.display()))?;
    Ok(compiler)
}

fn find(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    let entries = std::fs::read_dir(folder).with_context(|| folder.display().to_string())?;
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() && !path.ends_with("target") && !path.ends_with("src") {
            find(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "proto") {
            files.push(path);
        }
    }
    Ok(())
}

/// Writes the Rust module of each package that `paths` places in this crate.
///
/// `paths` says for every package, well-known types included, in which Rust
/// module its types are found; those that begin with `crate` are written.
///
/// # Errors
/// When a package has no place, or the schema has something that the generator
/// does not know.
pub fn rust(
    pool: &DescriptorPool,
    paths: &BTreeMap<String, String>,
) -> Result<BTreeMap<String, String>> {
    let modules = build::build(pool, paths)?;
    let write = |(package, module): (String, model::Module)| {
        let code = emit::module(&module).with_context(|| package.clone())?;
        Ok((package, code))
    };
    modules.into_iter().map(write).collect()
}

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
