//! Schemas with every kind of field and every option: what is made of them,
//! beside what prost-reflect and a validator of JSON Schema say.

#![allow(clippy::unwrap_used, clippy::panic)] // as in tests

use std::collections::BTreeMap;
use std::path::Path;

use prost_reflect::DynamicMessage;
use serde_json::Value;
use tidings_build::Config;
use tidings_codegen::DescriptorPool;

const SCALARS: &[&str] = &[
    "double", "float", "int32", "int64", "uint32", "uint64", "sint32", "sint64", "fixed32",
    "fixed64", "sfixed32", "sfixed64", "bool", "string", "bytes", "Colour",
];

/// An event with a field of every kind: single, optional, repeated, in maps.
fn event(domain: &str, form: &str) -> String {
    let mut fields = String::new();
    let mut number = 0;
    let mut add = |declared: String| {
        number += 1;
        fields.push_str(&format!("  {declared} = {number};\n"));
    };
    for kind in SCALARS {
        let name = kind.to_lowercase();
        add(format!("{kind} one_{name}"));
        add(format!("optional {kind} maybe_{name}"));
        add(format!("repeated {kind} many_{name}"));
        add(format!("map<string, {kind}> to_{name}"));
        if !matches!(*kind, "double" | "float" | "bytes" | "Colour") {
            add(format!("map<{kind}, Inner> by_{name}"));
        }
    }
    for kind in ["Inner", "google.protobuf.Timestamp", "google.protobuf.Duration"] {
        let name = kind.rsplit('.').next().unwrap().to_lowercase();
        add(format!("{kind} one_{name}"));
        add(format!("repeated {kind} many_{name}"));
        add(format!("map<string, {kind}> to_{name}"));
    }
    add("google.protobuf.Struct a_struct".to_owned());
    add("google.protobuf.Value a_value".to_owned());
    add("repeated google.protobuf.NullValue many_nothing".to_owned());
    fields.push_str("  repeated int32 spread = 900 [packed = false];\n");
    fields.push_str("  int32 soon = 901 [(tidings.field) = {stability: PROVISIONAL}];\n");
    format!(
        r#"syntax = "proto3";
package {domain};
import "google/protobuf/duration.proto";
import "google/protobuf/struct.proto";
import "google/protobuf/timestamp.proto";
import "tidings/options.proto";
option (tidings.file) = {{domain: "{domain}" json: {form}}};
enum Colour {{ COLOUR_NONE = 0; COLOUR_RED = 1; COLOUR_BLUE = 5; }}
// Within the event.
message Inner {{
  string name = 1;
  Inner deeper = 2;
  oneof choice {{ sint64 left = 3; string right = 4; Inner middle = 5; }}
}}
// Every kind.
message Every {{
  option (tidings.message) = {{event_type: "{domain}.every" provenance: INFERRED since: "2.0"}};
{fields}}}
"#
    )
}

fn compile(name: &str, text: &str) -> DescriptorPool {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("every_kind_{name}"));
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join(format!("{name}.proto"));
    std::fs::write(&file, text).unwrap();
    let folders = [folder.as_path(), Path::new(tidings_proto::PROTO_DIR)];
    tidings_codegen::compile_files(&[&file], &folders).unwrap()
}

fn generate(name: &str, text: &str) -> String {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("code_{name}"));
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join(format!("{name}.proto"));
    std::fs::write(&file, text).unwrap();
    Config::new().generate(&[&file], &[&folder]).unwrap()
}

/// The files of one extension that are made of a schema, by their paths.
fn files(pool: &DescriptorPool, ending: &str) -> BTreeMap<String, Vec<u8>> {
    let files = tidings_codegen::schemas(pool, pool).unwrap();
    files.into_iter().filter(|(path, _)| path.ends_with(ending)).collect()
}

#[test]
fn vectors_of_every_kind_say_the_same_in_binary_and_json_and_fit_the_schema() {
    for (domain, form) in [("wide", "PROTO"), ("flat", "PLAIN")] {
        let pool = compile(domain, &event(domain, form));
        let descriptor = pool.get_message_by_name(&format!("{domain}.Every")).unwrap();
        let json = files(&pool, ".json");
        let schema = json.iter().find(|(path, _)| path.contains("json-schema")).unwrap().1;
        let schema = serde_json::from_slice(schema).unwrap();
        let validator = jsonschema::validator_for(&schema).unwrap();
        let mut compared = 0;
        for (path, binary) in files(&pool, ".binpb") {
            let Some(text) = json.get(&path.replace(".binpb", ".json")) else { continue };
            let text = std::str::from_utf8(text).unwrap();
            let value: Value = serde_json::from_str(text).unwrap();
            let wrong: Vec<_> = validator.iter_errors(&value).map(|e| e.to_string()).collect();
            assert!(wrong.is_empty(), "{path}: {wrong:?}");
            if path.contains("unknown") {
                continue;
            }
            let mut reader = serde_json::Deserializer::from_str(text);
            let read = DynamicMessage::deserialize(descriptor.clone(), &mut reader).unwrap();
            let decoded = DynamicMessage::decode(descriptor.clone(), binary.as_slice()).unwrap();
            assert_eq!(read, decoded, "{path}");
            compared += 1;
        }
        assert!(compared >= 5, "{compared} vectors");
        let catalog = std::str::from_utf8(&json["catalog.json"]).unwrap();
        assert!(catalog.contains("\"provisional\""), "{catalog}");
    }
}

const WELL_KNOWN: &str = r#"syntax = "proto3";
package known;
import "google/protobuf/any.proto";
import "google/protobuf/field_mask.proto";
import "google/protobuf/struct.proto";
import "google/protobuf/wrappers.proto";
import "tidings/options.proto";
option (tidings.file) = {domain: "known"};
message Known {
  option (tidings.message) = {event_type: "known.all"};
  google.protobuf.Any any = 1;
  google.protobuf.FieldMask mask = 2;
  google.protobuf.ListValue list = 3;
  google.protobuf.NullValue nothing = 4;
  google.protobuf.Int64Value whole = 5;
  google.protobuf.FloatValue half = 6;
  google.protobuf.BoolValue yes = 7;
  google.protobuf.BytesValue raw = 8;
}
"#;

#[test]
fn well_known_types_have_the_schema_of_their_json_form() {
    let pool = compile("known", WELL_KNOWN);
    let schema = tidings_codegen::json_schemas(&pool, &["known"]);
    let schema = serde_json::from_str(schema.get("known.Known").unwrap()).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let descriptor = pool.get_message_by_name("known.Known").unwrap();
    let all = r#"{"any":{},"mask":"a.bC,d","list":[1,"x",null],"nothing":null,"whole":"-7",
        "half":0.5,"yes":true,"raw":"AP8="}"#;
    let cases = [
        (all, true),
        (r#"{"whole":7,"half":"NaN","mask":""}"#, true),
        (r#"{"any":{"value":1}}"#, false),
        (r#"{"mask":"a_b"}"#, false),
        (r#"{"list":{}}"#, false),
        (r#"{"whole":"seven"}"#, false),
        (r#"{"whole":{"value":1}}"#, false),
        (r#"{"half":[]}"#, false),
        (r#"{"yes":"true"}"#, false),
        (r#"{"raw":1}"#, false),
    ];
    for (text, fits) in cases {
        let value: Value = serde_json::from_str(text).unwrap();
        assert_eq!(validator.is_valid(&value), fits, "{text}");
        // The other implementation judges alike, but for paths with underscores
        // and an `Any` of no type.
        let mut reader = serde_json::Deserializer::from_str(text);
        let read = DynamicMessage::deserialize(descriptor.clone(), &mut reader);
        assert!(
            read.is_ok() == fits || text.contains("a_b") || text.contains("any"),
            "{text}: {read:?}"
        );
    }
}

#[test]
fn a_type_that_no_vector_holds_is_named() {
    let pool = compile("known", WELL_KNOWN);
    let error = tidings_codegen::schemas(&pool, &pool).unwrap_err();
    assert!(format!("{error:#}").contains("no vector holds a "), "{error:#}");
}

#[test]
fn a_schema_without_other_types_has_no_definitions() {
    let text = "syntax = \"proto3\"; package lone; import \"tidings/options.proto\";
        option (tidings.file) = {domain: \"lone\" json: PLAIN};
        message Lone { option (tidings.message) = {event_type: \"lone\"}; string id = 1; }";
    let schemas = tidings_codegen::json_schemas(&compile("lone", text), &["lone"]);
    let schema: Value = serde_json::from_str(&schemas["lone.Lone"]).unwrap();
    assert_eq!(schema.get("$defs"), None);
    assert_eq!(schema["properties"]["id"]["type"], serde_json::json!(["string", "null"]));
}

#[test]
fn a_package_named_like_a_keyword_is_a_module() {
    let text = "syntax = \"proto3\"; package shop.type.v1; message Kind {}";
    let code = generate("keyword", text);
    assert!(code.contains("pub mod r#type {") && code.contains("pub mod v1 {"));
}

#[test]
fn a_group_has_no_place_in_json() {
    let text = "syntax = \"proto2\"; package old; import \"tidings/options.proto\";
        option (tidings.file) = {domain: \"old\"};
        message Old { option (tidings.message) = {event_type: \"old\"};
          optional string id = 1; optional group Part = 2 { optional int32 n = 1; } }";
    let pool = compile("group", text);
    let schemas = tidings_codegen::json_schemas(&pool, &["old"]);
    let schema: Value = serde_json::from_str(&schemas["old.Old"]).unwrap();
    let members: Vec<&String> = schema["properties"].as_object().unwrap().keys().collect();
    assert_eq!(members, ["id"]);
    let vectors = files(&pool, ".json");
    assert!(vectors.keys().any(|path| path.contains("old.Old/")), "{:?}", vectors.keys());
}

#[test]
fn a_package_without_a_place_in_rust_is_named() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("placeless");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("a.proto"), "syntax = \"proto3\"; package a; message A {}").unwrap();
    let b = folder.join("b.proto");
    let text = "syntax = \"proto3\"; package b; import \"a.proto\"; message B { a.A a = 1; }";
    std::fs::write(&b, text).unwrap();
    let pool = tidings_codegen::compile_files(&[&b], &[&folder]).unwrap();
    let paths = BTreeMap::from([("b".to_owned(), "self".to_owned())]);
    let error = tidings_codegen::rust(&pool, &paths).unwrap_err();
    assert!(
        format!("{error:#}").contains("no Rust module is known for the package a"),
        "{error:#}"
    );
}

/// The code without blanks and line breaks, which are the formatter's.
fn dense(code: &str) -> String {
    code.split_whitespace().collect()
}

/// A member that the schema does not know is not written where a field took its name.
#[test]
fn members_of_plain_json_are_asked_for_in_the_way_of_their_field() {
    let code = dense(&generate("plain", &event("plain", "PLAIN")));
    for part in [
        "\"left\"=>matches!(self.choice,Some(InnerChoice::Left(_)))",
        "\"name\"=>!self.name.is_empty()",
        "\"deeper\"=>self.deeper.is_some()",
        "\"maybeInt32\"=>self.maybe_int32.is_some()",
        "\"manyInt32\"=>!self.many_int32.is_empty()",
        "\"oneInt32\"=>self.one_int32!=0",
    ] {
        assert!(code.contains(part), "no {part}");
    }
}

#[test]
fn an_enum_of_a_oneof_keeps_a_name_that_it_does_not_know() {
    let code = dense(&generate(
        "named_choice",
        "syntax = \"proto3\"; package shop; import \"tidings/options.proto\";
         option (tidings.file) = {domain: \"shop\" json: PLAIN};
         enum Colour { NONE = 0; }
         message Paint {
           option (tidings.message) = {event_type: \"paint\"};
           oneof choice { Colour colour = 1; string mixed = 2; }
           string unknown = 2047 [(tidings.field) = {unknown_members: true}];
         }",
    ));
    let read = "ifletSome(value)=rt::json::known_name(r,";
    assert!(code.contains(read) && code.contains("PaintChoice::Colour(value)"));
}

#[test]
fn a_message_in_a_member_that_a_oneof_shares_may_hold_itself() {
    let code = dense(&generate(
        "shared_self",
        "syntax = \"proto3\"; package shop; import \"tidings/options.proto\";
         option (tidings.file) = {domain: \"shop\" json: PLAIN};
         message Tree {
           option (tidings.message) = {event_type: \"tree\"};
           oneof payload {
             option (tidings.oneof) = {json_member: \"payload\"};
             Tree tree = 1 [(tidings.field) = {select: {rank: 1 members: [\"payload\"]}}];
             string other = 2 [(tidings.field) = {
               json_text: ANY_VALUE select: {rank: 2 otherwise: true}}];
           }
           oneof extra {
             option (tidings.oneof) = {json_member: \"extra\"};
             string more = 3 [(tidings.field) = {
               json_text: ANY_VALUE select: {rank: 1 otherwise: true}}];
           }
           string unknown = 2047 [(tidings.field) = {unknown_members: true}];
         }",
    ));
    for part in [
        "matchrt::json::select(r,",
        "letmutvalue=rt::json::new_box(r,cx)?;rt::json::message(&mut*value,r,cx)?;",
        "Some(TreePayload::Tree(value))",
    ] {
        assert!(code.contains(part), "no {part}");
    }
}

#[test]
fn a_message_that_requires_itself_is_optional_in_a_box() {
    let code = dense(&generate(
        "required_self",
        "syntax = \"proto2\"; package shop; message Chain { required Chain next = 1; }",
    ));
    assert!(code.contains("pubnext:Option<rt::Boxed<"));
}

#[test]
fn options_of_events_become_constants_and_accessors() {
    let code = generate(
        "options",
        r#"syntax = "proto2";
package shop;
import "google/protobuf/timestamp.proto";
import "tidings/options.proto";
option (tidings.file) = {domain: "shop"};
message Old {
  option (tidings.message) = {event_type: "shop.old" stability: RETIRED topic: "t"
    event_id: "id" occurred_at: "at" partition_key: "text" caused_by: "cause"};
  required string id = 1 [(tidings.field) = {uuid: true}];
  required int64 at = 2 [(tidings.field) = {unit: "s"}];
  optional string text = 3 [(tidings.field) = {json_text: ANY_VALUE}];
  optional string cause = 4;
}
message New {
  option (tidings.message) = {event_type: "shop.new" stability: PROVISIONAL occurred_at: "at"};
  optional sfixed64 at = 1 [(tidings.field) = {unit: "ns"}];
  optional int32 self = 2;
  optional int32 type = 3;
  optional Colour colour = 4;
}
enum Colour { RED = 0; red = 1; Red = 2; }
"#,
    );
    let has = |wanted: &str| assert!(code.contains(wanted), "no {wanted} in {code}");
    has("rt::Stability = rt::Stability::Retired");
    has("rt::Stability = rt::Stability::Provisional");
    has("Some(\"t\")");
    has("Some(rt::Timestamp::from_unix_seconds(self.at))");
    has("self.at.map(rt::Timestamp::from_unix_nanos)");
    has("rt::UuidText::as_str(&self.id)");
    has("rt::JsonText::as_str");
    has("self.cause.as_ref().map(rt::Str::as_str)");
    has("pub self_: Option<i32>");
    has("pub r#type: Option<i32>");
    // Three names that are one in Rust.
    let constants = ["RED:", "RED_:", "RED__:"];
    constants.iter().for_each(|name| has(&format!("pub const {name}")));
}

#[test]
fn an_option_that_does_not_fit_its_field_is_an_error() {
    let message = |rules: &str, fields: &str| {
        format!(
            "syntax = \"proto3\"; package shop; import \"tidings/options.proto\";
             message Order {{ option (tidings.message) = {{event_type: \"o\" {rules}}}; {fields} }}"
        )
    };
    let cases = [
        ("event_id: \"id\"", "repeated string id = 1;"),
        ("event_id: \"id\"", "int64 id = 1;"),
        ("occurred_at: \"at\"", "int64 at = 1;"),
        ("occurred_at: \"at\"", "string at = 1;"),
        ("partition_key: \"key\"", "oneof o { string key = 1; }"),
        ("caused_by: \"no\"", "string key = 1;"),
    ];
    for (at, (rules, fields)) in cases.iter().enumerate() {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("unfit_{at}"));
        std::fs::create_dir_all(&folder).unwrap();
        let file = folder.join("order.proto");
        std::fs::write(&file, message(rules, fields)).unwrap();
        let error = Config::new().generate(&[&file], &[&folder]).unwrap_err().to_string();
        let option = rules.split(':').next().unwrap();
        assert!(error.contains(option) && error.contains("shop.Order"), "{rules}: {error}");
    }
}
