//! The programs whose build is measured.

use std::path::Path;

/// A schema that ours and the peers' crates hold.
pub(crate) struct Schema {
    pub(crate) name: &'static str,
    /// The file with the event; the compiler finds what it imports.
    file: &'static str,
    /// The packages that have code, in the order of nesting.
    packages: &'static [&'static str],
    /// The event's path in a crate of ours and in a peer's code.
    ours: &'static str,
    theirs: &'static str,
}

pub(crate) const SCHEMAS: &[Schema] = &[
    Schema { name: "tidings-core", file: "", packages: &[], ours: "", theirs: "" },
    Schema {
        name: "dropsonde",
        file: "events/envelope.proto",
        packages: &["events"],
        ours: "dropsonde::Envelope",
        theirs: "events::Envelope",
    },
    Schema {
        name: "flyte-event",
        file: "flyteidl/event/event.proto",
        packages: &["flyteidl.core", "flyteidl.event"],
        ours: "flyte_event::TaskExecutionEvent",
        theirs: "flyteidl::event::TaskExecutionEvent",
    },
];

/// A way to read and write the events of a schema.
pub(crate) struct Program {
    pub(crate) what: &'static str,
    key: &'static str,
    /// The program whose build script made the code that stands checked in here.
    pub(crate) code_of: Option<&'static str>,
}

pub(crate) const PROGRAMS: &[Program] = &[
    Program { what: "tidings", key: "tidings", code_of: None },
    Program { what: "prost + pbjson, protox in build.rs", key: "prost-build", code_of: None },
    Program { what: "prost + pbjson, code checked in", key: "prost", code_of: Some("prost-build") },
    Program { what: "buffa, protox in build.rs", key: "buffa-build", code_of: None },
    Program { what: "buffa, code checked in", key: "buffa", code_of: Some("buffa-build") },
];

const PROST: &str = "prost = \"0.14\"\npbjson = \"0.9\"\npbjson-types = \"0.9\"\n\
serde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"\n";
const PROST_BUILD: &str =
    "prost = \"0.14\"\nprost-build = \"0.14\"\npbjson-build = \"0.9\"\nprotox = \"0.10\"\n";
const BUFFA: &str = "buffa = { version = \"0.9\", features = [\"json\"] }\n\
buffa-types = { version = \"0.9\", features = [\"json\"] }\n\
serde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"\n";
const BUFFA_BUILD: &str = "buffa-build = \"0.9\"\nprotox = \"0.10\"\nprost = \"0.14\"\n";

impl Program {
    /// Whether there is such a program: the runtime alone has no peer.
    pub(crate) fn is_for(&self, schema: &Schema) -> bool {
        !schema.file.is_empty() || self.key == "tidings"
    }

    pub(crate) fn folder(&self, schema: &Schema) -> String {
        Self::folder_of(self.key, schema)
    }

    pub(crate) fn folder_of(key: &str, schema: &Schema) -> String {
        format!("{}-{key}", schema.name)
    }

    /// The files of the package.
    pub(crate) fn files(&self, schema: &Schema, root: &Path) -> Vec<(&'static str, String)> {
        let built = self.key.ends_with("-build");
        let (uses, makes) = match self.key.trim_end_matches("-build") {
            "prost" => (PROST.to_owned(), PROST_BUILD),
            "buffa" => (BUFFA.to_owned(), BUFFA_BUILD),
            _ => (ours(schema, root), ""),
        };
        let mut manifest = format!(
            "[package]\nname = \"program\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
             [workspace]\n\n[dependencies]\n{uses}"
        );
        let mut files = vec![("src/main.rs", self.main(schema, built))];
        if built {
            manifest.push_str(&format!("\n[build-dependencies]\n{makes}"));
            files.push(("build.rs", self.script(schema, root)));
        }
        files.push(("Cargo.toml", manifest));
        files
    }

    /// Reads and writes an event in both forms.
    fn main(&self, schema: &Schema, built: bool) -> String {
        let (code, work) = match self.key.trim_end_matches("-build") {
            "prost" => (modules(schema, built), PROST_WORK.replace("EVENT", schema.theirs)),
            "buffa" => {
                let file = include(built, "mod.rs");
                (format!("{file}\n"), BUFFA_WORK.replace("EVENT", schema.theirs))
            }
            _ if schema.ours.is_empty() => {
                (String::new(), OUR_WORK.replace("EVENT", "tidings_core::wkt::Struct"))
            }
            _ => (String::new(), OUR_WORK.replace("EVENT", schema.ours)),
        };
        format!("#![allow(warnings)]\n{code}\nfn main() {{\n{work}\n}}\n")
    }

    /// The build script; it leaves out what only this family's options need.
    fn script(&self, schema: &Schema, root: &Path) -> String {
        let make = if self.key.starts_with("prost") { PROST_MAKE } else { BUFFA_MAKE };
        let packages: Vec<String> =
            schema.packages.iter().map(|package| format!(".{package}")).collect();
        SCRIPT
            .replace("MAKE", make)
            .replace("PROTO", &format!("{:?}", root.join("proto")))
            .replace("FILE", &format!("{:?}", schema.file))
            .replace("PACKAGES", &format!("{packages:?}"))
    }
}

fn ours(schema: &Schema, root: &Path) -> String {
    let crates = root.join("crates");
    let core = crates.join("core");
    let mut uses = format!("tidings-core = {{ path = {core:?} }}\n");
    if !schema.file.is_empty() {
        uses.push_str(&format!("{} = {{ path = {:?} }}\n", schema.name, crates.join(schema.name)));
    }
    uses
}

fn include(built: bool, file: &str) -> String {
    if built {
        format!("include!(concat!(env!(\"OUT_DIR\"), \"/{file}\"));")
    } else {
        format!("include!(\"made/{file}\");")
    }
}

/// prost writes one file for each package; the packages nest as modules.
fn modules(schema: &Schema, built: bool) -> String {
    let leaf = |package: &str| {
        let name = package.rsplit('.').next().unwrap_or(package);
        let (code, json) = (format!("{package}.rs"), format!("{package}.serde.rs"));
        format!("pub mod {name} {{ {} {} }}\n", include(built, &code), include(built, &json))
    };
    let inner: String = schema.packages.iter().map(|package| leaf(package)).collect();
    match schema.packages.first().and_then(|package| package.split_once('.')) {
        Some((outer, _)) => format!("pub mod {outer} {{\n{inner}}}\n"),
        None => inner,
    }
}

const OUR_WORK: &str = "\
    use tidings_core::Message as _;
    let bytes = std::fs::read(\"event\").unwrap();
    let event = EVENT::decode(&bytes).unwrap();
    let json = event.to_json().unwrap();
    let again = EVENT::from_json(&json).unwrap();
    println!(\"{}\", again.to_bytes().unwrap().len());";

const PROST_WORK: &str = "\
    use prost::Message as _;
    let bytes = std::fs::read(\"event\").unwrap();
    let event = EVENT::decode(bytes.as_slice()).unwrap();
    let json = serde_json::to_string(&event).unwrap();
    let again: EVENT = serde_json::from_str(&json).unwrap();
    println!(\"{}\", again.encode_to_vec().len());";

const BUFFA_WORK: &str = "\
    use buffa::Message as _;
    let bytes = std::fs::read(\"event\").unwrap();
    let event = EVENT::decode_from_slice(&bytes).unwrap();
    let json = serde_json::to_string(&event).unwrap();
    let again: EVENT = serde_json::from_str(&json).unwrap();
    println!(\"{}\", again.encode_to_vec().len());";

const SCRIPT: &str = "\
use prost::Message as _;

fn main() {
    let mut files = protox::compile([FILE], [PROTO]).unwrap();
    let needed = |name: &str| !name.starts_with(\"tidings/\") && !name.ends_with(\"/descriptor.proto\");
    files.file.retain(|file| needed(file.name()));
    for file in &mut files.file {
        file.dependency.retain(|name| needed(name));
        file.source_code_info = None;
    }
MAKE
}
";

const PROST_MAKE: &str = "\
    prost_build::Config::new()
        .compile_well_known_types()
        .extern_path(\".google.protobuf\", \"::pbjson_types\")
        .compile_fds(files.clone())
        .unwrap();
    pbjson_build::Builder::new()
        .register_descriptors(&files.encode_to_vec())
        .unwrap()
        .extern_path(\".google.protobuf\", \"::pbjson_types\")
        .build(&PACKAGES)
        .unwrap();";

const BUFFA_MAKE: &str = "\
    let set = std::env::var(\"OUT_DIR\").unwrap() + \"/files.binpb\";
    std::fs::write(&set, files.encode_to_vec()).unwrap();
    let own: Vec<&str> = files.file.iter().map(|file| file.name()).filter(|name| !name.starts_with(\"google/\")).collect();
    buffa_build::Config::new()
        .descriptor_set(&set)
        .files(&own)
        .generate_json(true)
        .include_file(\"mod.rs\")
        .compile()
        .unwrap();";
