//! The schemas that are compared: a domain, a set of descriptors, or `.proto` files.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use protox::Compiler;
use protox::file::{
    ChainFileResolver, File, FileResolver, GoogleFileResolver, IncludeFileResolver,
};

use crate::failure::Failure;

/// A descriptor set: that of a domain, what a file holds, or what is made of a
/// `.proto` file or of all those in a folder.
pub(crate) fn set(name: &str) -> Result<Vec<u8>, Failure> {
    let path = Path::new(name);
    if path.is_dir() {
        let mut files = Vec::new();
        find(path, &mut files).map_err(|error| Failure::reading(name, error))?;
        if files.is_empty() {
            return Err(Failure::Usage(format!("{name}: there is no .proto file in this folder")));
        }
        return compile(path, &files)
            .map_err(|reason| Failure::Usage(format!("{reason}\n{IMPORTS}")));
    }
    if path.extension().is_some_and(|extension| extension == "proto") && path.is_file() {
        return file(path);
    }
    match fs::read(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => domain(name),
        read => read.map_err(|error| Failure::reading(name, error)),
    }
}

const IMPORTS: &str = "(name the folder that its imports start from)";

fn domain(name: &str) -> Result<Vec<u8>, Failure> {
    tidings_schemas::descriptor_set(name).map(<[u8]>::to_vec).ok_or_else(|| {
        let domains: Vec<&str> = tidings_schemas::DESCRIPTOR_SETS.iter().map(|set| set.0).collect();
        let domains = domains.join(", ");
        Failure::Usage(format!(
            "{name}: there is no such file or folder, and the domains are {domains}"
        ))
    })
}

/// One file. Its imports may start from any folder above it; the nearest that gives
/// them all counts.
fn file(path: &Path) -> Result<Vec<u8>, Failure> {
    let whole = fs::canonicalize(path)
        .map_err(|error| Failure::reading(&path.display().to_string(), error))?;
    let mut first = None;
    for folder in whole.ancestors().skip(1) {
        match compile(folder, std::slice::from_ref(&whole)) {
            Ok(set) => return Ok(set),
            Err(reason) => first = first.or(Some(reason)),
        }
    }
    Err(Failure::Usage(first.unwrap_or_default()))
}

/// All `.proto` files in a folder, not those of hidden folders.
fn find(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = entry.path();
        let hidden = entry.file_name().to_string_lossy().starts_with('.');
        if entry.file_type()?.is_dir() && !hidden {
            find(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "proto") {
            files.push(path);
        }
    }
    files.sort();
    Ok(())
}

/// What the files say, with what they import; or what is wrong, and in which line.
fn compile(folder: &Path, files: &[PathBuf]) -> Result<Vec<u8>, String> {
    let mut resolver = ChainFileResolver::new();
    resolver.add(IncludeFileResolver::new(folder.to_owned()));
    resolver.add(Family);
    resolver.add(GoogleFileResolver::new());
    let mut compiler = Compiler::with_file_resolver(resolver);
    compiler.include_imports(true);
    // Only its debug form says in which line.
    compiler.open_files(files).map_err(|error| format!("{error:?}"))?;
    Ok(compiler.encode_file_descriptor_set())
}

/// The schemas of the family, for those who import them.
struct Family;

impl FileResolver for Family {
    fn open_file(&self, name: &str) -> Result<File, protox::Error> {
        match tidings_proto::file(name) {
            Some(text) => File::from_source(name, text),
            None => Err(protox::Error::file_not_found(name)),
        }
    }
}
