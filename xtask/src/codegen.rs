//! `cargo xtask codegen`: from the schemas to the checked-in code.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::workspace::root;

/// Where the code of a package goes: the package, the crate's folder, and the
/// Rust module, which is the file under `src`.
pub(crate) type Target = (&'static str, &'static str, &'static str);

/// The one crate with schemas of its own, which are for tests only.
pub(crate) const TESTKIT: &str = "crates/testkit";

/// Home of the well-known types.
pub(crate) const CORE: &str = "crates/core";

pub(crate) const TARGETS: &[Target] = &[
    ("google.protobuf", CORE, "wkt::generated"),
    ("events", "crates/dropsonde", "generated::events"),
    ("control", "crates/dropsonde", "generated::control"),
    ("flyteidl.core", "crates/flyte-event", "generated::core"),
    ("flyteidl.event", "crates/flyte-event", "generated::event"),
    ("flyteidl.admin", "crates/flyte-event", "generated::admin"),
    ("tidings.flyte.v1", "crates/flyte-event", "generated::envelope"),
    ("io.cloudevents.v1", "crates/flyte-event", "generated::cloudevents"),
    ("tidings.hac.v1", "crates/hac-payload", "generated::hac"),
    ("tidings.xumi.v1", "crates/xumi", "generated::xumi"),
    ("tidings.kuber.v1", "crates/kuber", "generated::kuber"),
    ("tidings.pbac.v1", "crates/pbac", "generated::pbac"),
    ("tidings.assets.v1", "crates/assets", "generated::assets"),
    ("tidings.workflow.v1", "crates/workflow", "generated::workflow"),
    ("tidings.apcera.v1", "crates/apcera-events", "generated::apcera"),
    ("kitchen.two", TESTKIT, "generated::two"),
    ("kitchen.three", TESTKIT, "generated::three"),
    ("kitchen.odd", TESTKIT, "generated::odd"),
];

/// The crates of the domains, by their folders, with their packages.
pub(crate) fn domains() -> BTreeMap<&'static str, Vec<&'static str>> {
    let mut domains: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for (package, folder, _) in TARGETS {
        if *folder != TESTKIT && *folder != CORE {
            domains.entry(*folder).or_default().push(*package);
        }
    }
    domains
}

/// Makes all generated files, or checks that they are what would be made.
pub(crate) fn run(check: bool) -> Result<()> {
    let root = root()?;
    let mut outputs = code(root)?;
    outputs.extend(crate::schemas::files(&root.join("proto"))?);
    outputs.extend(crate::schemas::published(root)?);
    let mut stale = Vec::new();
    for (path, content) in outputs {
        if std::fs::read(&path).ok().as_ref() != Some(&content) {
            if !check {
                write(&path, &content)?;
            }
            stale.push(path);
        }
    }
    report(check, &stale)
}

pub(crate) type Outputs = BTreeMap<PathBuf, Vec<u8>>;

/// The Rust modules of all crates.
fn code(root: &Path) -> Result<Outputs> {
    let family = tidings_codegen::compile(&root.join("proto"))?;
    let mut outputs = kitchen(root)?;
    let folders: BTreeSet<_> = TARGETS.iter().map(|target| target.1).collect();
    for folder in folders.into_iter().filter(|folder| *folder != TESTKIT) {
        outputs.extend(modules(root, folder, &family)?);
    }
    Ok(outputs)
}

/// The Rust modules of the schemas that are for tests only.
fn kitchen(root: &Path) -> Result<Outputs> {
    let pool = tidings_codegen::compile(&root.join(TESTKIT).join("proto"))?;
    modules(root, TESTKIT, &pool)
}

/// The Rust modules of a crate.
fn modules(root: &Path, folder: &str, pool: &tidings_codegen::DescriptorPool) -> Result<Outputs> {
    let mut outputs = Outputs::new();
    let paths = paths(folder, pool);
    let mut code = tidings_codegen::rust(pool, &paths)?;
    let source = root.join(folder).join("src");
    for (package, _, module) in TARGETS.iter().filter(|target| target.1 == folder) {
        let Some(code) = code.remove(*package) else {
            bail!("no schema has the package {package}");
        };
        let file = module.replace("::", "/");
        outputs.insert(source.join(file).with_extension("rs"), code.into_bytes());
    }
    if let Some(packages) = domains().get(folder) {
        let code = crate::pb::module(pool, packages, &paths)?;
        outputs.insert(source.join("generated/pb.rs"), code.into_bytes());
    }
    Ok(outputs)
}

/// Where a crate finds the types of each package.
fn paths(folder: &str, pool: &tidings_codegen::DescriptorPool) -> BTreeMap<String, String> {
    let mut paths = BTreeMap::new();
    for file in pool.files() {
        // A package that the crate does not use has a place it never meets.
        paths.insert(file.package_name().to_owned(), "unused".to_owned());
    }
    for (package, home, module) in TARGETS {
        let place = match *home {
            home if home == folder => format!("crate::{module}"),
            CORE => "rt::wkt".to_owned(),
            _ => continue,
        };
        paths.insert((*package).to_owned(), place);
    }
    paths
}

fn write(path: &Path, code: &[u8]) -> Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(path, code).with_context(|| path.display().to_string())
}

#[allow(clippy::print_stdout)] // this is what the command is for
fn report(check: bool, stale: &[PathBuf]) -> Result<()> {
    for path in stale {
        println!("{} {}", if check { "stale:" } else { "wrote" }, path.display());
    }
    if check && !stale.is_empty() {
        bail!("the generated code is not up to date: run `cargo xtask codegen`");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn stands(outputs: Outputs) {
        for (path, content) in outputs {
            assert!(std::fs::read(&path).is_ok_and(|found| found == content), "{path:?}");
        }
    }

    // Small ones before the whole: what these find need not wait for it.
    #[test]
    fn the_code_of_the_messages_for_tests_is_what_the_generator_makes() {
        stands(kitchen(root().expect("a root")).expect("code"));
    }

    #[test]
    fn the_code_of_one_domain_is_what_the_generator_makes() {
        let root = root().expect("a root");
        let family = tidings_codegen::compile(&root.join("proto")).expect("schemas");
        stands(modules(root, "crates/xumi", &family).expect("code"));
    }

    #[test]
    fn the_schemas_of_other_languages_are_what_the_generator_makes() {
        stands(crate::schemas::published(root().expect("a root")).expect("schemas"));
    }

    #[test]
    fn what_is_checked_in_is_what_the_generator_makes() {
        run(true).expect("generated files as checked in");
    }
}
