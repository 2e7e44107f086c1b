//! What is published of fields that no schema of the family has.

#![allow(clippy::unwrap_used)] // a failed test panics

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use tidings_codegen::{Files, compile_files, schemas};

const SHOP: &str = r#"
syntax = "proto3";
package shop;
import "google/protobuf/any.proto";
import "google/protobuf/struct.proto";
import "old.proto";
import "tidings/options.proto";
option (tidings.file) = {domain: "shop"};
message Sold {
  option (tidings.message) = {event_type: "shop.sold"};
  oneof price {
    google.protobuf.Value asked = 1;
    google.protobuf.NullValue gift = 2;
    float paid = 3;
  }
  google.protobuf.Value note = 4;
  google.protobuf.NullValue nothing = 5;
  repeated google.protobuf.Value notes = 6;
  map<int32, google.protobuf.Value> shelves = 7;
  map<bool, string> in_stock = 8;
  google.protobuf.Any receipt = 9;
  Sold returned = 10;
  google.protobuf.Value retired = 11 [(tidings.field) = {stability: RETIRED}];
  float weight = 12;
  repeated int32 sizes = 13;
  repeated int32 loose = 14 [packed = false];
  old.Mark mark = 15;
  Size size = 16;
  optional float change = 17;
}
enum Size { SMALL = 0; LARGE = 1; }
"#;

const OLD: &str = r#"
syntax = "proto2";
package old;
import "tidings/options.proto";
option (tidings.file) = {domain: "shop"};
message Mark {
  option (tidings.message) = {event_type: "old.mark"};
  repeated int32 loose = 1;
  repeated int32 together = 2 [packed = true];
  optional Place place = 3;
}
enum Place { HERE = 0; }
enum Colour {
  option (tidings.enum) = {open: true};
  RED = 0;
}
"#;

fn published(test: &str) -> Files {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("shop.proto"), SHOP).unwrap();
    fs::write(folder.join("old.proto"), OLD).unwrap();
    let ours = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../proto");
    let pool = compile_files(&[folder.join("shop.proto")], &[folder, ours]).unwrap();
    schemas(&pool, &pool).unwrap()
}

fn parsed(files: &Files, path: &str) -> Value {
    serde_json::from_slice(&files[path]).unwrap()
}

fn sold(test: &str) -> Value {
    parsed(&published(test), "json-schema/shop/shop.Sold.json")
}

#[test]
fn null_is_a_value_of_value_and_null_value_and_an_absent_member_elsewhere() {
    let schema = sold("null");
    let properties = &schema["properties"];
    // `Value` takes any value; of a list or a map it is the elements that do.
    assert_eq!(properties["note"], json!({"$ref": "#/$defs/google.protobuf.Value"}));
    assert_eq!(properties["nothing"], json!({"type": "null"}));
    for many in ["notes", "shelves"] {
        assert_eq!(properties[many]["type"][1], "null", "{many}");
    }
    // Of a oneof, a member that is null stands where null is a value.
    let stands = json!([
        {"required": ["asked"]},
        {"required": ["gift"]},
        {"required": ["paid"], "properties": {"paid": {"not": {"type": "null"}}}},
    ]);
    let price = schema["allOf"].as_array().unwrap().iter().find(|rule| rule["if"].is_object());
    assert_eq!(price.unwrap()["then"]["oneOf"], stands);
}

#[test]
fn a_message_in_itself_refers_to_the_root_and_a_retired_field_says_so() {
    let properties = &sold("root")["properties"];
    assert_eq!(properties["returned"], json!({"anyOf": [{"$ref": "#"}, {"type": "null"}]}));
    let note = json!({"$ref": "#/$defs/google.protobuf.Value"});
    assert_eq!(properties["retired"], json!({"deprecated": true, "allOf": [note]}));
}

#[test]
fn a_key_that_is_no_string_is_limited_to_the_spellings_of_its_type() {
    let properties = &sold("keys")["properties"];
    assert_eq!(properties["inStock"]["propertyNames"], json!({"enum": ["false", "true"]}));
    let keys = properties["shelves"]["propertyNames"]["pattern"].as_str().unwrap();
    assert!(keys.contains("2147483647") && !keys.contains("2147483649"), "{keys}");
}

#[test]
fn an_any_is_an_object_that_names_its_type_or_is_empty() {
    let files = published("any");
    let any = &parsed(&files, "json-schema/shop/shop.Sold.json")["$defs"]["google.protobuf.Any"];
    assert_eq!(any["properties"], json!({"@type": {"type": "string"}}));
    assert_eq!(any["anyOf"], json!([{"required": ["@type"]}, {"maxProperties": 0}]));
    // A vector would need the type that it holds.
    let full = parsed(&files, "vectors/shop/shop.Sold/full.json");
    assert_eq!((full.get("receipt"), &full["size"]), (None, &json!("LARGE")));
}

#[test]
fn vectors_have_floats_that_every_language_writes_the_same() {
    let files = published("floats");
    for (case, change) in [("full", 1.5), ("largest", 16_777_216.0), ("smallest", -0.25)] {
        let vector = parsed(&files, &format!("vectors/shop/shop.Sold/{case}.json"));
        assert_eq!(vector["change"].as_f64(), Some(change), "{case}");
        assert_eq!(vector["weight"].as_f64(), Some(change), "{case}");
    }
    let empty = parsed(&files, "vectors/shop/shop.Sold/empty.json");
    assert_eq!((empty["change"].as_f64(), empty.get("weight")), (Some(0.0), None));
}

#[test]
fn the_catalog_says_which_enums_take_numbers_without_a_name() {
    let catalog = parsed(&published("open"), "catalog.json");
    let enums = catalog["enums"].as_array().unwrap().iter();
    let open: Vec<_> = enums.map(|item| (&item["full_name"], &item["open"])).collect();
    let said = [("old.Colour", true), ("old.Place", false), ("shop.Size", true)];
    assert_eq!(open.len(), said.len());
    for (name, is_open) in said {
        assert!(open.contains(&(&json!(name), &json!(is_open))), "{name}: {open:?}");
    }
}

#[test]
fn a_list_says_how_it_is_packed_where_its_file_s_syntax_does_not() {
    let document = parsed(&published("packed"), "asyncapi/shop.json");
    let text = |event: &str| {
        let message = &document["components"]["messages"][event];
        message["payload"]["schema"].as_str().unwrap().to_owned()
    };
    let (sold, mark) = (text("shop.Sold.protobuf"), text("old.Mark.protobuf"));
    for (text, line) in [
        (&sold, "sizes = 13 [json_name = \"sizes\"];"),
        (&sold, "loose = 14 [json_name = \"loose\", packed = false];"),
        (&mark, "loose = 1 [json_name = \"loose\"];"),
        (&mark, "together = 2 [json_name = \"together\", packed = true];"),
        // What is of the old syntax stands here in a file of the new one.
        (&sold, "loose = 1 [json_name = \"loose\", packed = false];"),
        (&sold, "together = 2 [json_name = \"together\"];"),
    ] {
        assert!(text.contains(line), "{line}: {text}");
    }
}
