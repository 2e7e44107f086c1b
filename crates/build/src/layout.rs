//! One file of modules that mirror the packages.

use std::collections::{BTreeMap, BTreeSet};

use tidings_codegen::DescriptorPool;
use tidings_codegen::tree::{self, Tree, modules};

use crate::error::Error;
use crate::family::FAMILY;

/// Where the types of a file without a package stand; they are visible one
/// level up.
const UNNAMED: &str = "unnamed";

/// What every file begins with.
const HEAD: &str = "// Made by tidings-build; never edited.\n";

/// What generated code need not comply with.
const ATTRIBUTES: &str = "#[allow(missing_docs, dead_code, unused_imports, clippy::all)]\n";

/// Where the types of packages are found that are not made here.
fn known(elsewhere: &BTreeMap<String, String>) -> BTreeMap<String, String> {
    let family = FAMILY.iter().map(|(package, path)| ((*package).into(), (*path).into()));
    family.chain(elsewhere.clone()).collect()
}

/// The packages whose types are made here.
pub(crate) fn own(pool: &DescriptorPool, elsewhere: &BTreeMap<String, String>) -> BTreeSet<String> {
    let known = known(elsewhere);
    let packages = pool.files().map(|file| file.package_name().to_owned());
    packages.filter(|name| !known.contains_key(name)).collect()
}

/// The code of all packages that are not found elsewhere.
pub(crate) fn code(
    pool: &DescriptorPool,
    elsewhere: &BTreeMap<String, String>,
) -> Result<String, Error> {
    let known = known(elsewhere);
    let own = own(pool, elsewhere);
    let mut tree = Tree::new();
    for package in &own {
        let mut paths = known.clone();
        for other in &own {
            paths.insert(other.clone(), path(package, other));
        }
        let mut made = tidings_codegen::rust(pool, &paths)
            .map_err(|error| Error::Unsupported(format!("{error:#}")))?;
        let code = made.remove(package).unwrap_or_default();
        if tree.insert(place(package), body(&code)).is_some() {
            let module = place(package).join("::");
            let reason = format!("{package} and another package are both the module {module}");
            return Err(Error::Unsupported(reason));
        }
    }
    let mut code = String::from(HEAD);
    tree::write(&tree, ATTRIBUTES, &mut code);
    if tree.contains_key(&place("")) {
        code.push_str(&format!("#[allow(unused_imports)]\npub use {UNNAMED}::*;\n"));
    }
    Ok(code)
}

fn place(package: &str) -> Vec<String> {
    if package.is_empty() { vec![UNNAMED.to_owned()] } else { modules(package) }
}

/// How the code of one package speaks of another.
fn path(from: &str, to: &str) -> String {
    if from == to {
        return "self".to_owned();
    }
    let up = place(from).into_iter().map(|_| "super".to_owned());
    up.chain(place(to)).collect::<Vec<_>>().join("::")
}

/// The code without its head, which only fits at the top of a file.
fn body(code: &str) -> String {
    let head = |line: &&str| line.starts_with("// ") || line.starts_with("#![") || line.is_empty();
    code.lines().skip_while(head).flat_map(|line| [line, "\n"]).collect()
}
