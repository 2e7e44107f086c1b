//! `cargo xtask languages`: the published files in other languages. Each reads
//! and writes all golden vectors with its own protobuf library; Python does so with
//! models of the JSON Schemas too, and TypeScript is checked for its types.
//!
//! Libraries come from the languages' registries into `target/languages`, those for
//! Go from Debian's packages; nothing of them is kept in the repository.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::workspace::{execute, root};

/// Makes a language ready in a folder; what fails here is only not run.
type Prepare = fn(&Path) -> Result<()>;

/// Generates code and checks the vectors; what fails here fails the chore.
type Check = fn(&Path, &Path) -> Result<()>;

const LANGUAGES: &[(&str, Prepare, Check)] = &[
    ("python", prepare_python, check_python),
    ("typescript", prepare_typescript, check_typescript),
    ("go", prepare_go, check_go),
];

/// Runs every language that can be had, and names the others.
#[allow(clippy::print_stdout)] // this is what the command is for
pub(crate) fn run() -> Result<()> {
    let root = root()?;
    if !root.join("schemas/vectors/index.json").is_file() {
        println!("languages: NOT RUN, there are no golden vectors in schemas/vectors");
        return Ok(());
    }
    for (language, prepare, check) in LANGUAGES {
        let place = root.join("target/languages").join(language);
        fs::create_dir_all(&place)?;
        match prepare(&place) {
            Ok(()) => check(root, &place).with_context(|| format!("in {language}"))?,
            Err(reason) => println!("{language}: NOT RUN: {reason:#}"),
        }
    }
    Ok(())
}

const PIP: &[&str] = &["grpcio-tools", "datamodel-code-generator", "pydantic>=2"];

fn prepare_python(place: &Path) -> Result<()> {
    if place.join("bin/datamodel-codegen").is_file() {
        return Ok(());
    }
    execute(Command::new("python3").args(["-m", "venv"]).arg(place))?;
    execute(Command::new(place.join("bin/pip")).args(["install", "--quiet"]).args(PIP))
}

fn check_python(root: &Path, place: &Path) -> Result<()> {
    let python = |program: &str| {
        let mut python = Command::new(place.join("bin/python"));
        python.arg(root.join("xtask/languages").join(program));
        python
    };
    let generated = emptied(&place.join("generated"))?;
    show(python("check.py").args([root.join("proto"), root.join("schemas"), generated]))?;
    let models = emptied(&place.join("models"))?;
    show(python("models.py").args([root.join("schemas"), models]))
}

const NPM: &[&str] = &[
    "@bufbuild/protobuf@2",
    "@bufbuild/protoc-gen-es@2",
    "@bufbuild/buf@1",
    "ajv@8",
    "typescript@5",
];

const BUF: &str = "version: v2\nplugins:\n  - local: node_modules/.bin/protoc-gen-es\n    \
                   out: generated\n    opt: [target=js+dts, import_extension=js]\n";

fn prepare_typescript(place: &Path) -> Result<()> {
    fs::write(place.join("package.json"), "{\"type\":\"module\",\"private\":true}")?;
    if place.join("node_modules/.bin/tsc").exists() {
        return Ok(());
    }
    let options = ["install", "--silent", "--no-save", "--no-audit", "--no-fund"];
    execute(Command::new("npm").current_dir(place).args(options).args(NPM))
}

#[allow(clippy::print_stdout)] // this is what the command is for
fn check_typescript(root: &Path, place: &Path) -> Result<()> {
    emptied(&place.join("generated"))?;
    fs::write(place.join("buf.gen.yaml"), BUF)?;
    let buf = place.join("node_modules/.bin/buf");
    execute(Command::new(buf).current_dir(place).arg("generate").arg(root.join("proto")))?;
    // Node looks for libraries beside the program.
    for program in ["check.mjs", "typed.ts"] {
        fs::copy(root.join("xtask/languages").join(program), place.join(program))?;
    }
    let mut tsc = Command::new(place.join("node_modules/.bin/tsc"));
    let options = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2022"];
    show(tsc.current_dir(place).args(options).arg("typed.ts"))?;
    println!("typescript: the generated types hold in tsc --strict");
    let mut node = Command::new("node");
    show(node.current_dir(place).arg("check.mjs").arg(root.join("schemas")).arg("generated"))
}

/// Where Debian's packages `golang-google-protobuf-dev` and `protoc-gen-go` put
/// their sources.
const GO_LIBRARIES: &str = "/usr/share/gocode";

fn prepare_go(_: &Path) -> Result<()> {
    for tool in ["protoc", "protoc-gen-go"] {
        execute(Command::new(tool).arg("--version"))?;
    }
    execute(Command::new("go").arg("version"))?;
    let library = Path::new(GO_LIBRARIES).join("src/google.golang.org/protobuf");
    if !library.is_dir() {
        bail!("there is no {}", library.display());
    }
    Ok(())
}

fn check_go(root: &Path, place: &Path) -> Result<()> {
    let generated = emptied(&place.join("src/vectors"))?;
    let proto = root.join("proto");
    let mut protoc = Command::new("protoc");
    protoc.arg("-I").arg(&proto).arg("--go_opt=module=vectors").arg("--go_out").arg(generated);
    // Our files do not say where their packages stand in Go.
    for file in tidings_codegen::files(&proto)? {
        let file = file.strip_prefix(&proto)?;
        let folder = file.parent().context("a file in no folder")?;
        protoc.arg(format!("--go_opt=M{}=vectors/{}", file.display(), folder.display())).arg(file);
    }
    execute(&mut protoc)?;
    let mut go = Command::new("go");
    go.current_dir(place).env("GO111MODULE", "off").env("GOFLAGS", "");
    go.env("GOPATH", format!("{}:{GO_LIBRARIES}", place.display()));
    go.env("GOCACHE", place.join("cache"));
    show(go.arg("run").arg(root.join("xtask/languages/check.go")).arg(root.join("schemas")))
}

/// A folder with nothing in it.
fn emptied(folder: &Path) -> Result<PathBuf> {
    if folder.is_dir() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    Ok(folder.to_owned())
}

/// Runs a check and lets it speak.
fn show(command: &mut Command) -> Result<()> {
    if !command.status().with_context(|| format!("{command:?}"))?.success() {
        bail!("the golden vectors do not agree");
    }
    Ok(())
}
