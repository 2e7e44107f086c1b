//! `cargo xtask downstream`: builds and runs the packages that use the family
//! as a user would, outside the workspace.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::workspace::root;

const PACKAGES: &[&str] =
    &["own-events", "prost-build-import", "prost-reflect-dynamic", "tonic-service"];

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
        let status = Command::new(env!("CARGO"))
            .args(["run", "--quiet", "--target-dir"])
            .arg(place.join("target"))
            .current_dir(&copy)
            .status()
            .with_context(|| format!("starting cargo for {package}"))?;
        if !status.success() {
            bail!("the package {package} does not build or run");
        }
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
