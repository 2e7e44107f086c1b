//! Google's Rust code for the schemas that are compared, and the table of their
//! messages. Nothing of it is checked in.

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use prost::Message;
use prost_types::{DescriptorProto, FileDescriptorSet};

/// Folders of schemas under the repository, and their files.
const SCHEMAS: &[(&str, &[&str])] = &[
    ("crates/testkit/proto", &["kitchen_three.proto"]),
    (
        "proto",
        &[
            "events/envelope.proto",
            "events/error.proto",
            "events/heartbeat.proto",
            "events/http.proto",
            "events/log.proto",
            "events/metric.proto",
            "events/uuid.proto",
            "control/control_message.proto",
            "control/heartbeat_request.proto",
            "control/uuid.proto",
            "flyteidl/event/event.proto",
            "tidings/xumi/v1/xumi.proto",
        ],
    ),
];

/// What holds our options, which no code is needed for.
const OPTIONS: [&str; 2] = ["tidings/options.proto", "google/protobuf/descriptor.proto"];

fn main() -> Result<(), Box<dyn Error>> {
    let protoc = protoc_bin_vendored::protoc_bin_path()?;
    let root = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../..");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let plain = out.join("plain.binpb");
    let set = without_options(&protoc, &root, &plain)?;
    let code = out.join("upb");
    fs::create_dir_all(&code)?;
    fs::write(out.join("no_crates.txt"), "")?;
    run(Command::new(&protoc)
        .arg(format!("--descriptor_set_in={}", plain.display()))
        .arg(format!("--rust_out={}", code.display()))
        .arg("--rust_opt=experimental-codegen=enabled,kernel=upb")
        .arg(format!("--rust_opt=crate_mapping={}", out.join("no_crates.txt").display()))
        .args(set.file.iter().map(|file| file.name())))?;
    // The list of modules stands beside the code of the first file.
    let first = set.file.first().ok_or("no files")?;
    let modules = code.join(first.name()).with_file_name("generated.rs");
    fs::write(out.join("modules.rs"), format!("#[path = {modules:?}]\npub mod all;\n"))?;
    fs::write(out.join("messages.rs"), rows(&set)?)?;
    Ok(())
}

/// The schemas and what they import, without our options: what the reader of
/// these types does not know is left out when it writes them again.
fn without_options(
    protoc: &Path,
    root: &Path,
    plain: &Path,
) -> Result<FileDescriptorSet, Box<dyn Error>> {
    let mut command = Command::new(protoc);
    command.arg("--include_imports").arg(format!("--descriptor_set_out={}", plain.display()));
    let known = protoc_bin_vendored::include_path()?;
    command.arg(format!("--proto_path={}", known.display()));
    for (folder, files) in SCHEMAS {
        println!("cargo::rerun-if-changed={}", root.join(folder).display());
        command.arg(format!("--proto_path={}", root.join(folder).display())).args(*files);
    }
    run(&mut command)?;
    let mut set = FileDescriptorSet::decode(fs::read(plain)?.as_slice())?;
    set.file.retain(|file| !OPTIONS.contains(&file.name()));
    for file in &mut set.file {
        file.dependency.retain(|name| !OPTIONS.contains(&name.as_str()));
        file.message_type.iter_mut().for_each(rename);
    }
    fs::write(plain, set.encode_to_vec())?;
    Ok(set)
}

/// Gives a oneof that is called `default` another name, which is nowhere on the wire:
/// the code for it would hide `Default::default`.
fn rename(message: &mut DescriptorProto) {
    for oneof in message.oneof_decl.iter_mut().filter(|oneof| oneof.name() == "default") {
        oneof.name = Some("otherwise".to_owned());
    }
    message.nested_type.iter_mut().for_each(rename);
}

fn run(command: &mut Command) -> Result<(), Box<dyn Error>> {
    let output = command.output()?;
    if output.status.success() {
        return Ok(());
    }
    Err(String::from_utf8_lossy(&output.stderr).into())
}

/// A row for every message at the top of a file of ours.
fn rows(set: &FileDescriptorSet) -> Result<String, Box<dyn Error>> {
    let mut rows = String::from("&[\n");
    for file in set.file.iter().filter(|file| !file.name().starts_with("google/")) {
        let module = file.name().replace(['/', '.'], "_");
        for message in &file.message_type {
            let (package, name) = (file.package(), message.name());
            writeln!(rows, "(\"{package}.{name}\", read::<upb::all::{module}::{name}>),")?;
        }
    }
    Ok(rows + "]")
}
