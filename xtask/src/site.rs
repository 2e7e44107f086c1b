//! `cargo xtask site`: the catalogue's pages in a browser.
//!
//! Builds the command, writes the site to `target/site/pages`, opens it as
//! files and as it is served, and goes through `xtask/site/check.mjs`. The
//! browser is the system's Chromium, or the one that `CHROMIUM` names; the
//! packages that steer it come from npm into `target/site`. Screenshots are left
//! in `target/site/shots`.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::workspace::root;

/// What steers the browser, and what looks for missing names and poor contrast.
const PACKAGES: [&str; 2] = ["playwright-core@1.65.1", "axe-core@4.14.1"];

/// Names of the browser's program.
const BROWSERS: [&str; 4] =
    ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// Runs the check. Where there is no browser, says so and succeeds.
#[allow(clippy::print_stdout)] // this is what the command is for
pub(crate) fn run() -> Result<()> {
    let root = root()?;
    let place = root.join("target/site");
    fs::create_dir_all(&place)?;
    let browser = match tools(&place) {
        Ok(browser) => browser,
        Err(reason) => {
            println!("site: NOT RUN, there is no browser to look at it: {reason:#}");
            return Ok(());
        }
    };
    execute(Command::new(env!("CARGO")).current_dir(root).args(["build", "-p", "tidings-cli"]))?;
    let tidings = root.join("target/debug/tidings");
    let pages = place.join("pages");
    execute(Command::new(&tidings).args(["docs", "--out"]).arg(&pages))?;
    let server = Server::start(&tidings)?;
    // Node finds packages beside the script.
    let script = place.join("check.mjs");
    fs::copy(root.join("xtask/site/check.mjs"), &script)?;
    let mut check = Command::new("node");
    check.current_dir(&place).arg(&script).arg(&browser).arg(&pages).arg(&server.address);
    execute(&mut check)
}

/// The browser's program, with the packages in place.
fn tools(place: &Path) -> Result<PathBuf> {
    let browser = browser().context("install Chromium, or name it in CHROMIUM")?;
    if !PACKAGES.iter().all(|package| is_installed(place, package)) {
        let options = ["install", "--silent", "--no-save", "--no-audit", "--no-fund"];
        let mut npm = Command::new("npm");
        execute(npm.current_dir(place).arg("--prefix").arg(place).args(options).args(PACKAGES))?;
    }
    Ok(browser)
}

fn is_installed(place: &Path, package: &str) -> bool {
    let name = package.split('@').next().unwrap_or(package);
    place.join("node_modules").join(name).is_dir()
}

fn browser() -> Option<PathBuf> {
    if let Some(named) = std::env::var_os("CHROMIUM") {
        return Some(named.into());
    }
    let path = std::env::var_os("PATH")?;
    let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    let files =
        BROWSERS.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    files.into_iter().find(|file| file.is_file())
}

/// The command while it serves.
struct Server {
    process: Child,
    address: String,
}

impl Server {
    fn start(tidings: &Path) -> Result<Self> {
        let mut command = Command::new(tidings);
        command.args(["docs", "--serve", "--port", "0"]).stderr(Stdio::piped());
        let mut process = command.spawn().context("starting the server")?;
        let said = process.stderr.take().context("the server has no standard error")?;
        let mut line = String::new();
        BufReader::new(said).read_line(&mut line)?;
        let address = line.split(' ').find(|word| word.starts_with("http://"));
        let address = address.context("the server names no address")?.to_owned();
        Ok(Self { process, address })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _gone = self.process.kill().and_then(|()| self.process.wait());
    }
}

fn execute(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("starting {command:?}"))?;
    if !status.success() {
        bail!("{command:?} failed: {status}");
    }
    Ok(())
}
