//! `cargo xtask package`: every package that is published, as it would be
//! uploaded; nothing is. `cargo xtask docs`: their documentation as the docs host
//! builds it.

use std::path::Path;
use std::process::Command;
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result, bail};

use crate::workspace::{execute, root};

/// Not for the registry.
const OURS_ALONE: &[&str] =
    &["xtask", "tidings-targets", "tidings-testkit", "tidings-examples", "tidings-benches"];

/// Packed like the others, but not built from the package: these and what needs
/// them take minutes, and the others are made the same way.
const LARGE: &[&str] =
    &["flyte-event", "hac-payload", "tidings", "tidings-cli", "tidings-schemas", "tidings-site"];

/// What every package must hold beside its code.
const FILES: &[&str] =
    &["Cargo.toml", "README.md", "CHANGELOG.md", "LICENSE-MIT", "LICENSE-APACHE"];

#[allow(clippy::print_stdout)] // the closing line
pub(crate) fn run(build_all: bool) -> Result<()> {
    let root = root()?;
    let large = if build_all { &[] } else { LARGE };
    let packages = published(root)?;
    for package in &packages {
        let list = cargo(root, &["package", "--list", "--allow-dirty", "-p", package])?;
        for file in FILES {
            if !list.lines().any(|line| line == *file) {
                bail!("the package {package} lacks the file {file}");
            }
        }
    }
    // cargo remembers a packed version by its folder, so that a second run in
    // the same one would build what the first has packed.
    let now = SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis();
    let folder = root.join(format!("target/package-{now}"));
    let place = folder.to_str().context("a folder name that is not UTF-8")?;
    let done = pack(root, place, large);
    std::fs::remove_dir_all(&folder)?;
    done?;
    println!("{} packages packed with the files they need", packages.len());
    Ok(())
}

/// Builds the documentation of everything that is published with all features, as
/// the docs host does; a warning is an error.
pub(crate) fn docs() -> Result<()> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["doc", "--workspace", "--no-deps", "--all-features", "--locked"]);
    cargo.args(OURS_ALONE.iter().flat_map(|name| ["--exclude", name]));
    execute(cargo.current_dir(root()?).env("RUSTDOCFLAGS", "--cfg docsrs -D warnings"))
}

/// All in one call, so that those that are not published yet find each other;
/// then those that are built, again.
fn pack(root: &Path, place: &str, large: &[&str]) -> Result<()> {
    cargo(root, &arguments(place, "--no-verify", OURS_ALONE))?;
    let left_out: Vec<&str> = OURS_ALONE.iter().chain(large).copied().collect();
    cargo(root, &arguments(place, "--quiet", &left_out)).map(drop)
}

fn arguments<'a>(place: &'a str, option: &'a str, left_out: &[&'a str]) -> Vec<&'a str> {
    let mut arguments =
        vec!["package", "--workspace", "--allow-dirty", "--target-dir", place, option];
    arguments.extend(left_out.iter().flat_map(|name| ["--exclude", name]));
    arguments
}

/// The names of all packages of the workspace that are published.
fn published(root: &Path) -> Result<Vec<String>> {
    let mut packages = Vec::new();
    let tree = cargo(root, &["tree", "--workspace", "--depth", "0", "--prefix", "none"])?;
    for line in tree.lines().filter(|line| !line.is_empty()) {
        let name = line.split(' ').next().unwrap_or_default();
        if !OURS_ALONE.contains(&name) && !packages.iter().any(|known| known == name) {
            packages.push(name.to_owned());
        }
    }
    Ok(packages)
}

fn cargo(root: &Path, arguments: &[&str]) -> Result<String> {
    let output = Command::new(env!("CARGO")).args(arguments).current_dir(root).output()?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        bail!("cargo {}: {}", arguments.join(" "), said.trim());
    }
    Ok(String::from_utf8(output.stdout)?)
}
