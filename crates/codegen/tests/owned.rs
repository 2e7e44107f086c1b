//! What a message without lifetimes derives, so that prost-build's own messages can hold it.

#![allow(clippy::unwrap_used)] // a failed test panics

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use tidings_codegen::compile_files;
use tidings_codegen::prost::glue;

const SHOP: &str = r#"
syntax = "proto3";
package shop;
message Whole { int32 count = 1; bool sold = 2; }
message Real { double price = 1; float weight = 2; }
message Both { Whole whole = 1; Real real = 2; }
message Text { string name = 1; bytes seal = 2; }
message Wholes { repeated int32 counts = 1; }
message Reals { repeated double prices = 1; }
message Texts { Text text = 1; Wholes wholes = 2; }
message Chain { Chain next = 1; }
"#;

#[test]
fn what_prost_build_derives_of_a_message_decides_how_ours_stands_in_its_place() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("owned");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("shop.proto"), SHOP).unwrap();
    let pool = compile_files(&[folder.join("shop.proto")], &[folder]).unwrap();
    let places = BTreeMap::from([("shop".to_owned(), "crate::shop".to_owned())]);
    let made = glue(&pool, &places, "crate::pb").unwrap();
    let owned: String = made.owned.into_values().collect();
    for line in [
        // Numbers alone are `Copy`, which ours cannot be: prost's own stand there.
        "pub use crate::pb::shop::Whole;",
        "pub use crate::pb::shop::Real;",
        "pub use crate::pb::shop::Both;",
        // Where no floating point is, `Eq` and `Hash` are derived.
        "prost_owned!(Text, crate::shop::Text<'static>, Eq);",
        "prost_owned!(Wholes, crate::shop::Wholes<'static>, Eq);",
        "prost_owned!(Texts, crate::shop::Texts<'static>, Eq);",
        "prost_owned!(Reals, crate::shop::Reals<'static>);",
        // Of a message in itself nothing is derived.
        "prost_owned!(Chain, crate::shop::Chain<'static>);",
    ] {
        assert!(owned.contains(line), "{line}: {owned}");
    }
}
