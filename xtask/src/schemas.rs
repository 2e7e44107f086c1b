//! What the packages `tidings-proto` and `tidings-schemas` ship: the list of
//! files, the descriptors, where the types of each package are found in Rust,
//! and the schemas in other languages.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context, Result};

use crate::codegen::{Outputs, domains};

pub(crate) fn files(proto: &Path) -> Result<Outputs> {
    let mut outputs = BTreeMap::from([
        (proto.join("src/files.rs"), file_list(proto)?.into_bytes()),
        (proto.join("src/domains.rs"), domain_tables()?.into_bytes()),
    ]);
    let all = tidings_codegen::descriptor_set(proto)?;
    let pool = tidings_codegen::DescriptorPool::decode(all.as_slice())?;
    outputs.insert(proto.join("src/descriptors.binpb"), all);
    for (folder, packages) in domains() {
        let path = proto.join("src/descriptors").join(name(folder)?).with_extension("binpb");
        outputs.insert(path, tidings_codegen::descriptor_set_of(&pool, &packages));
    }
    Ok(outputs)
}

/// The folder `schemas`.
pub(crate) fn published(root: &Path) -> Result<Outputs> {
    let proto = root.join("proto");
    let bare = tidings_codegen::descriptor_set(&proto)?;
    let bare = tidings_codegen::DescriptorPool::decode(bare.as_slice())?;
    let files = tidings_codegen::schemas(&tidings_codegen::compile(&proto)?, &bare)?;
    let folder = root.join("schemas");
    let homes: Vec<_> = domains().into_keys().collect();
    let quirks = ("quirks.json".to_owned(), crate::quirks::file(root, &homes)?);
    let files = files.into_iter().chain([quirks]);
    Ok(files.map(|(path, content)| (folder.join(path), content)).collect())
}

fn file_list(proto: &Path) -> Result<String> {
    let mut list = String::from(
        "//! Made by `cargo xtask codegen`; never edited.\n\n\
         /// The schemas: import path and text.\n\
         pub static FILES: &[(&str, &str)] = &[\n",
    );
    for file in tidings_codegen::files(proto)? {
        let path = file.strip_prefix(proto)?.to_str().context("a file name that is not UTF-8")?;
        writeln!(list, "    ({path:?}, include_str!({:?})),", format!("../{path}"))?;
    }
    list.push_str("];\n");
    Ok(list)
}

fn domain_tables() -> Result<String> {
    let mut sets = String::new();
    let mut paths = [String::new(), String::new()];
    for (folder, packages) in domains() {
        let name = name(folder)?;
        let file = format!("descriptors/{name}.binpb");
        writeln!(sets, "    ({name:?}, include_bytes!({file:?})),")?;
        for package in packages {
            for (table, module) in paths.iter_mut().zip(["pb", "pb::owned"]) {
                let place = format!(
                    "::{}::{module}::{}",
                    name.replace('-', "_"),
                    tidings_codegen::tree::modules(package).join("::")
                );
                writeln!(table, "    ({:?}, {place:?}),", format!(".{package}"))?;
            }
        }
    }
    let [plain, owned] = paths;
    Ok(format!(
        "//! Made by `cargo xtask codegen`; never edited.\n\n\
         pub(crate) static DESCRIPTOR_SETS: &[(&str, &[u8])] = &[\n{sets}];\n\n\
         pub(crate) static EXTERN_PATHS: &[(&str, &str)] = &[\n{plain}];\n\n\
         pub(crate) static OWNED_EXTERN_PATHS: &[(&str, &str)] = &[\n{owned}];\n"
    ))
}

/// The name of the crate in a folder.
fn name(folder: &str) -> Result<&str> {
    folder.strip_prefix("crates/").context("a domain outside crates/")
}
