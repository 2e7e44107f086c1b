//! One function for each generator.

#[path = "plain.rs"]
mod plain;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use prost::Message as _;
use prost_types::FileDescriptorSet;

type Done = Result<(), Box<dyn Error>>;

/// The files that hold the events of the benchmark.
const FILES: &[&str] = &[
    "events/envelope.proto",
    "flyteidl/event/event.proto",
    "tidings/apcera/v1/apcera.proto",
    "tidings/hac/v1/entry.proto",
    "tidings/pbac/v1/pbac.proto",
    "tidings/xumi/v1/xumi.proto",
    "shapes.proto",
];

const PACKAGES: &[&str] = &[
    ".events",
    ".flyteidl",
    ".tidings.apcera",
    ".tidings.hac",
    ".tidings.pbac",
    ".tidings.xumi",
    ".shapes",
];

/// Makes the code of all peers, and ours for the shapes of this package.
pub(crate) fn generate() -> Done {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let (proto, own) = (here.join("../proto"), here.join("proto"));
    for path in [&proto, &own, &here.join("build")] {
        println!("cargo::rerun-if-changed={}", path.display());
    }
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let mut files = protox::compile(FILES, [&proto, &own])?;
    plain::strip(&mut files);
    ours(&proto, &own, &out)?;
    prost(&files, &out)?;
    buffa(&files, &out)?;
    // These three show the mix of dropsonde only.
    let envelope = protox::compile(["events/envelope.proto"], [&proto])?;
    let text = out.join("events.proto");
    fs::write(&text, plain::print(&envelope, "events"))?;
    quick_protobuf(&text, &out)?;
    rust_protobuf(&text, &out)?;
    micropb(&text, &out)
}

fn folder(out: &Path, name: &str) -> Result<PathBuf, Box<dyn Error>> {
    let folder = out.join(name);
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// Our code for `shapes.proto`, made as for any schema outside this family.
fn ours(proto: &Path, own: &Path, out: &Path) -> Done {
    // The compiler takes one folder: ours with the options beside it.
    let joined = folder(out, "joined")?;
    fs::create_dir_all(joined.join("tidings"))?;
    fs::copy(proto.join("tidings/options.proto"), joined.join("tidings/options.proto"))?;
    fs::copy(own.join("shapes.proto"), joined.join("shapes.proto"))?;
    let pool = tidings_codegen::compile(&joined)?;
    let paths = pool
        .files()
        .map(|file| {
            let home = match file.package_name() {
                "shapes" => "crate::shapes",
                "google.protobuf" => "rt::wkt",
                _ => "unused",
            };
            (file.package_name().to_owned(), home.to_owned())
        })
        .collect();
    let mut code = tidings_codegen::rust(&pool, &paths)?;
    let code = code.remove("shapes").ok_or("no code for the shapes")?;
    // An included file cannot have attributes of its own.
    let lines = code.lines().filter(|line| !line.starts_with("#!["));
    fs::write(out.join("shapes.rs"), lines.collect::<Vec<_>>().join("\n"))?;
    Ok(())
}

fn prost(files: &FileDescriptorSet, out: &Path) -> Done {
    let stock = folder(out, "prost")?;
    prost_build::Config::new()
        .out_dir(&stock)
        .compile_well_known_types()
        .extern_path(".google.protobuf", "::pbjson_types")
        .compile_fds(files.clone())?;
    pbjson_build::Builder::new()
        .register_descriptors(&files.encode_to_vec())?
        .extern_path(".google.protobuf", "::pbjson_types")
        .out_dir(&stock)
        .build(PACKAGES)?;
    let events = FileDescriptorSet {
        file: files.file.iter().filter(|file| file.package() == "events").cloned().collect(),
    };
    prost_build::Config::new()
        .out_dir(folder(out, "prost_tuned")?)
        .bytes(["."])
        .btree_map(["."])
        .compile_fds(events)?;
    Ok(())
}

/// Owned, view and JSON everywhere; lazy views for dropsonde only, to keep the
/// build short.
fn buffa(files: &FileDescriptorSet, out: &Path) -> Done {
    let set = out.join("files.binpb");
    fs::write(&set, files.encode_to_vec())?;
    for (name, lazy) in [("buffa_lazy", true), ("buffa", false)] {
        let chosen: Vec<&str> = files
            .file
            .iter()
            .filter(|file| (file.package() == "events") == lazy)
            .map(|file| file.name())
            .filter(|name| !name.starts_with("google/"))
            .collect();
        buffa_build::Config::new()
            .descriptor_set(&set)
            .files(&chosen)
            .out_dir(folder(out, name)?)
            .generate_json(true)
            .lazy_views(lazy)
            .include_file("mod.rs")
            .compile()?;
    }
    Ok(())
}

fn quick_protobuf(file: &Path, out: &Path) -> Done {
    let folder = folder(out, "quick")?;
    let includes = [file.parent().ok_or("no folder")?];
    let made = pb_rs::ConfigBuilder::new(&[file], None, Some(&folder.as_path()), &includes)?
        .single_module(true)
        .headers(false)
        .build();
    pb_rs::types::FileDescriptor::run(&made)?;
    Ok(())
}

fn rust_protobuf(file: &Path, out: &Path) -> Done {
    protobuf_codegen::Codegen::new()
        .pure()
        .include(file.parent().ok_or("no folder")?)
        .input(file)
        .out_dir(folder(out, "rust_protobuf")?)
        .run()?;
    Ok(())
}

fn micropb(file: &Path, out: &Path) -> Done {
    let set = protox::compile([file], [file.parent().ok_or("no folder")?])?;
    let binary = out.join("events.binpb");
    fs::write(&binary, set.encode_to_vec())?;
    let mut generator = micropb_gen::Generator::new();
    generator.use_container_std();
    generator.compile_fdset_file(&binary, out.join("micropb.rs"))?;
    Ok(())
}
