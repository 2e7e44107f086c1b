//! Which type has a name that several would have.

#![allow(clippy::unwrap_used)] // a failed test panics

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use tidings_codegen::{compile_files, rust};

#[test]
fn a_name_that_the_schema_says_is_kept_and_another_type_makes_room() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("names");
    fs::create_dir_all(&folder).unwrap();
    let text = r#"
        syntax = "proto3";
        package shop;
        import "tidings/options.proto";
        message Offer { string of_its_own_name = 1; }
        message Note { Offer offer = 1; Inner inner = 2;
          message Inner { option (tidings.message) = {rust_name: "Offer"}; string said = 1; } }
    "#;
    fs::write(folder.join("shop.proto"), text).unwrap();
    let ours = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../proto");
    let pool = compile_files(&[folder.join("shop.proto")], &[folder, ours]).unwrap();
    let places = [("shop", "crate::shop"), ("tidings", "tidings"), ("google.protobuf", "wkt")];
    let places = BTreeMap::from(places.map(|(package, path)| (package.into(), path.into())));
    let code = &rust(&pool, &places).unwrap()["shop"];
    let fields = |name: &str| {
        let rest = code.split(&format!("pub struct {name}<'a> {{")).nth(1).unwrap();
        rest.split('}').next().unwrap().to_owned()
    };
    assert!(fields("Offer").contains("said:"), "{code}");
    assert!(fields("Offer_").contains("of_its_own_name:"), "{code}");
}
