//! Folders that hold no schemas, and what the catalog says of fields that no
//! schema of the family has.

#![allow(clippy::unwrap_used)] // a failed test panics

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use tidings_codegen::{compile, compile_files, descriptor_set, files, schemas};

/// A folder of this test's own with one schema.
fn folder(test: &str, schema: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("shop.proto"), schema).unwrap();
    folder
}

#[test]
fn a_folder_that_is_not_there_and_a_schema_that_is_none_are_named() {
    let missing = Path::new(env!("CARGO_TARGET_TMPDIR")).join("nowhere");
    let errors = [
        files(&missing).map(drop),
        compile(&missing).map(drop),
        descriptor_set(&missing).map(drop),
    ];
    for error in errors {
        let error = format!("{:#}", error.unwrap_err());
        assert!(error.contains("nowhere"), "{error}");
    }
    let broken = folder("broken", "syntax = \"proto3\";\nmessage {}\n");
    for error in [compile(&broken).map(drop), descriptor_set(&broken).map(drop)] {
        let error = format!("{:#}", error.unwrap_err());
        assert!(error.starts_with("compiling ") && error.contains("broken"), "{error}");
    }
    let file = broken.join("shop.proto");
    let error = compile_files(std::slice::from_ref(&file), &[&broken]).unwrap_err();
    assert!(format!("{error:?}").contains("shop.proto"), "{error:?}");
    assert!(compile_files(&[&file], &[Path::new("nowhere")]).is_err());
    assert!(compile_files(&[file.with_extension("other")], &[&broken]).is_err());
}

const SHOP: &str = r#"
syntax = "proto3";
package shop;
import "google/protobuf/field_mask.proto";
import "google/protobuf/struct.proto";
import "google/protobuf/timestamp.proto";
import "google/protobuf/wrappers.proto";
import "tidings/options.proto";
option (tidings.file) = {domain: "shop"};
message Sold {
  option (tidings.message) = {event_type: "shop.sold"};
  string id = 1;
}
message Kinds {
  google.protobuf.FieldMask mask = 1;
  google.protobuf.ListValue list = 2;
  google.protobuf.Value value = 3;
  google.protobuf.Struct structure = 4;
  google.protobuf.Int64Value long = 5;
  google.protobuf.UInt32Value short = 6;
  google.protobuf.DoubleValue real = 7;
  google.protobuf.StringValue text = 8;
  google.protobuf.BytesValue bytes = 9;
  google.protobuf.BoolValue flag = 10;
  repeated google.protobuf.Int32Value shorts = 11;
  map<string, google.protobuf.StringValue> texts = 12;
  google.protobuf.Timestamp at = 13;
}
"#;

#[test]
fn the_catalog_says_what_a_well_known_type_is_in_json() {
    let folder = folder("well_known", SHOP);
    let ours = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../proto");
    let pool = compile_files(&[folder.join("shop.proto")], &[folder, ours]).unwrap();
    let made = schemas(&pool, &pool).unwrap();
    let catalog: Value = serde_json::from_slice(&made["catalog.json"]).unwrap();
    let messages = catalog["messages"].as_array().unwrap().iter();
    let kinds = messages.into_iter().find(|message| message["full_name"] == "shop.Kinds").unwrap();
    let said: Vec<_> = kinds["fields"]
        .as_array()
        .unwrap()
        .iter()
        .map(|field| (field["name"].as_str().unwrap(), field["json"].as_str().unwrap()))
        .collect();
    assert_eq!(
        said,
        [
            ("mask", "string with paths"),
            ("list", "array"),
            ("value", "any JSON value"),
            ("structure", "object"),
            ("long", "string with an integer"),
            ("short", "number"),
            ("real", "number"),
            ("text", "string"),
            ("bytes", "string with base64"),
            ("flag", "true or false"),
            ("shorts", "array; elements: number"),
            ("texts", "object; values: string"),
            ("at", "string with an RFC 3339 date and time"),
        ]
    );
}
