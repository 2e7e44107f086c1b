//! Makes events of the tidings family from your own `.proto` files.
//!
//! What comes out is what the domain crates are made of: borrowed and owned
//! messages in one type, both codecs, the [`Event`] trait, and the schema as
//! tables. It needs `tidings-core` alone; neither `protoc` nor anything else
//! has to be installed.
//!
//! `build.rs`:
//!
//! ```no_run
//! fn main() -> Result<(), tidings_build::Error> {
//!     tidings_build::compile(&["proto/orders.proto"], &["proto"])
//! }
//! ```
//!
//! `src/lib.rs`, for a file whose package is `shop.orders.v1`:
//!
//! ```ignore
//! include!(concat!(env!("OUT_DIR"), "/tidings.rs"));
//!
//! pub use shop::orders::v1::OrderPlaced;
//! ```
//!
//! There is one module per package, as in `prost-build`; messages of a file
//! without a package stand where the `include!` stands.
//!
//! # Events
//!
//! A plain `.proto` file gives messages. What makes one an event stands in
//! options, whose file comes with this crate:
//!
//! ```proto
//! import "tidings/options.proto";
//!
//! option (tidings.file) = {domain: "shop"};
//!
//! message OrderPlaced {
//!   option (tidings.message) = {
//!     event_type: "shop.order.placed"
//!     topic: "orders"
//!     event_id: "id"
//!     occurred_at: ["placed_at"]
//!   };
//!   string id = 1 [(tidings.field) = {uuid: true}];
//!   google.protobuf.Timestamp placed_at = 2;
//! }
//! ```
//!
//! [`tidings_proto::file`]`("tidings/options.proto")` says what else there is.
//! A schema may import those of the family, e.g. `events/envelope.proto`: its
//! messages then hold the types of that domain's crate, which must be among
//! your dependencies.
//!
//! # Schemas and strategies
//!
//! [`Config::json_schemas`] writes the JSON Schema of each event,
//! [`Config::descriptor_set`] what other protobuf tools read. With its feature
//! `proptest`, `tidings-core` makes events of yours for property tests, as of every
//! message: `tidings_core::strategies::messages::<OrderPlaced>()`; with `arbitrary`,
//! each is `Arbitrary` for fuzzing. The package `own-events` among the examples of the
//! repository has tests with all of these.
//!
//! # Checked-in code
//!
//! [`Config::out_file`] writes to a place of your choice, from a test or a
//! chore of your repository; then nobody who builds your crate needs this one.
//!
//! # What is not here
//!
//! Services (see `tonic`), groups and extensions, which stay among the unknown
//! fields, and editions, whose files are refused. A default value of proto2 is the
//! reader's to apply: a field that is absent is `None`.
//!
//! # Names
//!
//! Types are named as `prost` names them, but stand in the module of their package:
//! `Line` within `Order` is `OrderLine`, its oneof `payment` is `OrderPayment`. Where
//! two names would be one, or one is of Rust's prelude, the later or inner has an
//! underscore after it, e.g. `Option_`, also among fields (`unknown_fields_`); the option
//! `rust_name` of messages, enums and fields gives them another.
//!
//! [`Event`]: https://docs.rs/tidings-core/latest/tidings_core/trait.Event.html

#![forbid(unsafe_code)]

mod error;
mod family;
mod layout;

use std::collections::BTreeMap;
use std::env;
use std::path::{Path, PathBuf};

use tidings_codegen::DescriptorPool;

pub use self::error::Error;

/// Makes the code of some `.proto` files and of what they import, in
/// `$OUT_DIR/tidings.rs`, and tells cargo when to do so again.
///
/// Imports are looked for in `includes`, then among the files of the family.
///
/// # Errors
/// When a file cannot be read, is not valid, or cannot be written.
pub fn compile(protos: &[impl AsRef<Path>], includes: &[impl AsRef<Path>]) -> Result<(), Error> {
    Config::new().compile(protos, includes)
}

/// How the code is made, where [`compile`] does not fit.
#[derive(Clone, Debug, Default)]
pub struct Config {
    out_file: Option<PathBuf>,
    descriptor_set: Option<PathBuf>,
    json_schemas: Option<PathBuf>,
    rust_paths: BTreeMap<String, String>,
}

impl Config {
    /// As [`compile`] does it.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Writes the code to this file instead of `$OUT_DIR/tidings.rs`.
    #[must_use]
    pub fn out_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.out_file = Some(path.into());
        self
    }

    /// Also writes the schemas, as an encoded
    /// `google.protobuf.FileDescriptorSet`, to this file.
    #[must_use]
    pub fn descriptor_set(mut self, path: impl Into<PathBuf>) -> Self {
        self.descriptor_set = Some(path.into());
        self
    }

    /// Also writes the JSON Schema 2020-12 of each event of yours into this folder, as
    /// `<full name>.json`.
    #[must_use]
    pub fn json_schemas(mut self, folder: impl Into<PathBuf>) -> Self {
        self.json_schemas = Some(folder.into());
        self
    }

    /// Takes the types of a package from somewhere else, e.g. `shop.common.v1`
    /// from `::shop_common::v1`, where this crate has made them.
    #[must_use]
    pub fn rust_path(mut self, package: impl Into<String>, path: impl Into<String>) -> Self {
        self.rust_paths.insert(package.into(), path.into());
        self
    }

    /// Makes the code and writes it, if it is not there already.
    ///
    /// # Errors
    /// As [`compile`].
    pub fn compile(
        &self,
        protos: &[impl AsRef<Path>],
        includes: &[impl AsRef<Path>],
    ) -> Result<(), Error> {
        let pool = read(protos, includes)?;
        let out = match &self.out_file {
            Some(path) => path.clone(),
            None => out_dir().ok_or(Error::NoOutDir)?.join("tidings.rs"),
        };
        write(&out, layout::code(&pool, &self.rust_paths)?.as_bytes())?;
        if let Some(path) = &self.descriptor_set {
            write(path, &pool.encode_to_vec())?;
        }
        if let Some(folder) = &self.json_schemas {
            let own = layout::own(&pool, &self.rust_paths);
            let own: Vec<&str> = own.iter().map(String::as_str).collect();
            for (name, schema) in tidings_codegen::json_schemas(&pool, &own) {
                write(&folder.join(format!("{name}.json")), schema.as_bytes())?;
            }
        }
        if out_dir().is_some() {
            rerun_if_changed(&pool, includes);
        }
        Ok(())
    }

    /// Makes the code and returns it; writes nothing.
    ///
    /// # Errors
    /// As [`compile`].
    ///
    /// ```
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let folder = std::env::temp_dir().join(format!("tidings-{}", std::process::id()));
    /// # std::fs::create_dir_all(&folder)?;
    /// # let orders = folder.join("orders.proto");
    /// std::fs::write(&orders, r#"syntax = "proto3"; package shop; message Order { int64 id = 1; }"#)?;
    /// let code = tidings_build::Config::new().generate(&[&orders], &[&folder])?;
    /// assert!(code.contains("pub mod shop"));
    /// assert!(code.contains("pub struct Order<'a>"));
    /// # std::fs::remove_dir_all(&folder)?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn generate(
        &self,
        protos: &[impl AsRef<Path>],
        includes: &[impl AsRef<Path>],
    ) -> Result<String, Error> {
        layout::code(&read(protos, includes)?, &self.rust_paths)
    }
}

fn read(
    protos: &[impl AsRef<Path>],
    includes: &[impl AsRef<Path>],
) -> Result<DescriptorPool, Error> {
    let own = includes.iter().map(AsRef::as_ref);
    let folders: Vec<&Path> = own.chain([Path::new(tidings_proto::PROTO_DIR)]).collect();
    // Only its debug form says in which line.
    tidings_codegen::compile_files(protos, &folders)
        .map_err(|error| Error::Schema(format!("{error:?}")))
}

/// Set by cargo for build scripts.
fn out_dir() -> Option<PathBuf> {
    env::var_os("OUT_DIR").map(PathBuf::from)
}

fn write(path: &Path, content: &[u8]) -> Result<(), Error> {
    // A file that is not touched is not compiled again.
    if std::fs::read(path).is_ok_and(|old| old == content) {
        return Ok(());
    }
    let folder = path.parent().unwrap_or(Path::new(""));
    std::fs::create_dir_all(folder)
        .and_then(|()| std::fs::write(path, content))
        .map_err(|error| Error::Write { path: path.to_owned(), reason: error.to_string() })
}

/// Names the files that were read, imports too.
#[allow(clippy::print_stdout)] // how a build script speaks to cargo
fn rerun_if_changed(pool: &DescriptorPool, includes: &[impl AsRef<Path>]) {
    for file in pool.files() {
        let mut places = includes.iter().map(|folder| folder.as_ref().join(file.name()));
        if let Some(path) = places.find(|path| path.is_file()) {
            println!("cargo::rerun-if-changed={}", path.display());
        }
    }
}

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
