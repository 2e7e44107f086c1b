//! What stands on disk and what cargo is told after a build script.

#![allow(clippy::unwrap_used, clippy::panic)] // as in tests

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use tidings_build::Config;
use tidings_codegen::DescriptorPool;

const COMMON: &str =
    r#"syntax = "proto3"; package shop.common.v1; message Money { int64 cents = 1; }"#;
const ORDERS: &str = r#"
syntax = "proto3";
package shop.orders.v1;
import "common.proto";
import "tidings/options.proto";
option (tidings.file) = {domain: "shop"};
message OrderPlaced {
  option (tidings.message) = {event_type: "shop.order.placed"};
  shop.common.v1.Money price = 1;
}
"#;

/// A folder of this test's own, with a schema that imports another.
fn folder(test: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("common.proto"), COMMON).unwrap();
    fs::write(folder.join("orders.proto"), ORDERS).unwrap();
    folder
}

/// The test runs itself once more as cargo runs a build script: in a process that
/// has an `OUT_DIR`.
#[test]
fn a_build_script_writes_to_out_dir_and_names_the_files_that_were_read() {
    let folder = folder("build_script");
    if env::var_os("OUT_DIR").is_some() {
        tidings_build::compile(&[folder.join("orders.proto")], &[&folder]).unwrap();
        return;
    }
    let out = folder.join("out");
    let _ = fs::remove_dir_all(&out);
    let script = || {
        let mut script = Command::new(env::current_exe().unwrap());
        script.arg("a_build_script_writes_to_out_dir").arg("--nocapture").env("OUT_DIR", &out);
        let output = script.output().unwrap();
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).unwrap()
    };
    let said = script();
    let told = said.lines().filter_map(|line| line.strip_prefix("cargo::rerun-if-changed="));
    let mut told: Vec<&Path> = told.map(Path::new).collect();
    told.sort_unstable();
    // What comes with the crate does not change under the user's hands.
    assert_eq!(told, [folder.join("common.proto"), folder.join("orders.proto")]);
    let code = fs::read_to_string(out.join("tidings.rs")).unwrap();
    assert!(code.contains("pub struct OrderPlaced<'a>") && code.contains("pub struct Money<'a>"));

    // What is made of the same schema is not written, so that cargo builds nothing again.
    let written = || fs::metadata(out.join("tidings.rs")).unwrap().modified().unwrap();
    let first = written();
    script();
    assert_eq!(written(), first);
}

#[test]
fn a_package_speaks_of_another_by_the_modules_between_them() {
    let folder = folder("modules");
    let code = Config::new().generate(&[folder.join("orders.proto")], &[&folder]).unwrap();
    assert!(code.contains("super::super::super::shop::common::v1::Money<'a>"), "{code}");
}

#[test]
fn types_of_a_package_that_stands_elsewhere_are_taken_from_there() {
    let folder = folder("elsewhere");
    let config = Config::new().rust_path("shop.common.v1", "::shop_common::v1");
    let code = config.generate(&[folder.join("orders.proto")], &[&folder]).unwrap();
    assert!(code.contains("::shop_common::v1::Money<'a>"), "{code}");
    assert!(!code.contains("pub struct Money"), "{code}");
}

#[test]
fn the_descriptor_set_has_the_schema_and_its_imports() {
    let folder = folder("descriptors");
    let set = folder.join("made/orders.binpb");
    let config = Config::new().out_file(folder.join("orders.rs")).descriptor_set(&set);
    config.compile(&[folder.join("orders.proto")], &[&folder]).unwrap();
    let pool = DescriptorPool::decode(fs::read(&set).unwrap().as_slice()).unwrap();
    let event = pool.get_message_by_name("shop.orders.v1.OrderPlaced").unwrap();
    let price = event.get_field_by_name("price").unwrap().kind();
    assert_eq!(price.as_message().unwrap().full_name(), "shop.common.v1.Money");
}

#[test]
fn a_place_of_schemas_that_is_a_file_is_named() {
    let folder = folder("occupied");
    let occupied = folder.join("orders.proto");
    let config = Config::new().out_file(folder.join("orders.rs"));
    for config in [
        config.clone().json_schemas(&occupied),
        config.descriptor_set(occupied.join("orders.binpb")),
    ] {
        let error = config.compile(&[&occupied], &[&folder]).unwrap_err();
        let tidings_build::Error::Write { path, .. } = error else { panic!("{error}") };
        assert!(path.starts_with(&occupied), "{}", path.display());
    }
}
