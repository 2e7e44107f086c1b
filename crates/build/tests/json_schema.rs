//! The JSON Schema of a user's own events.

#![allow(clippy::unwrap_used)] // as in tests

use std::fs;
use std::path::Path;

use tidings_build::Config;

const SCHEMA: &str = r#"
syntax = "proto3";
package shop;
import "events/envelope.proto";
import "tidings/options.proto";
option (tidings.file) = {domain: "shop"};
// An order has been placed.
message OrderPlaced {
  option (tidings.message) = {event_type: "shop.order.placed"};
  string id = 1 [(tidings.field) = {uuid: true}];
  events.Envelope request = 2;
  oneof payment {
    string invoice = 3;
    int64 prepaid_cents = 4;
  }
}
message Line { string article = 1; }
"#;

#[test]
fn each_event_of_ones_own_has_a_json_schema() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("json_schema");
    let schemas = folder.join("schemas");
    fs::create_dir_all(&schemas).unwrap();
    fs::write(folder.join("orders.proto"), SCHEMA).unwrap();
    Config::new()
        .out_file(folder.join("tidings.rs"))
        .json_schemas(&schemas)
        .compile(&[folder.join("orders.proto")], &[&folder])
        .unwrap();

    // Neither the imported event nor the message that is no event.
    let files = fs::read_dir(&schemas).unwrap().map(|file| file.unwrap().file_name());
    assert_eq!(files.collect::<Vec<_>>(), ["shop.OrderPlaced.json"]);

    let schema = fs::read_to_string(schemas.join("shop.OrderPlaced.json")).unwrap();
    let validator = jsonschema::validator_for(&serde_json::from_str(&schema).unwrap()).unwrap();
    let accepts = |text: &str| validator.is_valid(&serde_json::from_str(text).unwrap());
    assert!(accepts(r#"{"id":"a","invoice":"i7","request":{"origin":"o","eventType":"Error"}}"#));
    assert!(accepts(r#"{"prepaid_cents":"12","unknown":[]}"#));
    assert!(!accepts(r#"{"invoice":"i7","prepaidCents":"12"}"#), "both of a oneof");
    assert!(!accepts(r#"{"prepaidCents":"twelve"}"#), "a text that is no number");
    assert!(!accepts(r#"{"request":{"eventType":"Error"}}"#), "the origin is required");
}
