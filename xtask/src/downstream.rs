//! `cargo xtask downstream`: builds and runs the packages that use the family
//! as a user would, outside the workspace.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::workspace::root;

const PACKAGES: &[&str] =
    &["own-events", "prost-build-import", "prost-reflect-dynamic", "tonic-service"];

#[allow(clippy::print_stdout)] // the closing line
pub(crate) fn run() -> Result<()> {
    let root = root()?;
    let place = root.join("target/downstream");
    for package in PACKAGES {
        // As deep as the original, so that the paths of dependencies hold.
        let copy = place.join(package);
        for folder in ["src", "proto"] {
            if copy.join(folder).is_dir() {
                fs::remove_dir_all(copy.join(folder))?;
            }
        }
        copy_folder(&root.join("examples/downstream").join(package), &copy)?;
        // The versions that the repository is tested with.
        fs::copy(root.join("Cargo.lock"), copy.join("Cargo.lock"))?;
        let target = place.join("target");
        cargo("run", &copy, &target)?;
        if copy.join("src/tests.rs").is_file() {
            cargo("test", &copy, &target)?;
        }
    }
    println!("{} built and ran", PACKAGES.join(", "));
    Ok(())
}

fn cargo(what: &str, package: &Path, target: &Path) -> Result<()> {
    let status = Command::new(env!("CARGO"))
        .args([what, "--quiet", "--target-dir"])
        .arg(target)
        .current_dir(package)
        .status()
        .with_context(|| format!("starting cargo {what} in {}", package.display()))?;
    if !status.success() {
        bail!("cargo {what} fails in {}", package.display());
    }
    Ok(())
}

fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from).with_context(|| from.display().to_string())? {
        let path = entry?.path();
        let target = to.join(path.file_name().context("a file without a name")?);
        if path.is_dir() && !path.ends_with("target") {
            copy_folder(&path, &target)?;
        } else if path.is_file() && !path.ends_with("Cargo.lock") {
            fs::copy(&path, target)?;
        }
    }
    Ok(())
}
