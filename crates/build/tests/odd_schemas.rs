//! What is made of schemas with fields and folders that are seldom.

#![allow(clippy::unwrap_used, clippy::panic)] // as in tests

use std::path::Path;

use prost_reflect::DynamicMessage;
use serde_json::{Value, json};
use tidings_codegen::DescriptorPool;

const TMP: &str = env!("CARGO_TARGET_TMPDIR");

/// A schema of the package `odd`.
fn compile(name: &str, syntax: &str, text: &str) -> DescriptorPool {
    let folder = Path::new(TMP).join(format!("odd_{name}"));
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join(format!("{name}.proto"));
    let head = format!(
        "syntax = \"{syntax}\"; package odd; import \"tidings/options.proto\";
         import \"google/protobuf/struct.proto\"; option (tidings.file) = {{domain: \"odd\"}};"
    );
    std::fs::write(&file, head + text).unwrap();
    let folders = [folder.as_path(), Path::new(tidings_proto::PROTO_DIR)];
    tidings_codegen::compile_files(&[&file], &folders).unwrap()
}

fn schema(pool: &DescriptorPool, event: &str) -> Value {
    let schemas = tidings_codegen::json_schemas(pool, &["odd"]);
    serde_json::from_str(schemas.get(event).unwrap()).unwrap()
}

#[test]
fn an_event_that_holds_itself_refers_to_the_whole_schema() {
    let pool = compile(
        "tree",
        "proto3",
        "message Tree { option (tidings.message) = {event_type: \"tree\"};
           string name = 1; Tree left = 2; repeated Tree others = 3; }",
    );
    let schema = schema(&pool, "odd.Tree");
    assert_eq!(schema.get("$defs"), None);
    let validator = jsonschema::validator_for(&schema).unwrap();
    for (text, fits) in [
        (json!({"left": {"left": {"name": "a"}}, "others": [{"name": "b"}]}), true),
        (json!({"left": {"left": {"name": 1}}}), false),
        (json!({"others": [{"others": [{"left": "c"}]}]}), false),
    ] {
        assert_eq!(validator.is_valid(&text), fits, "{text}");
    }
}

#[test]
fn null_is_a_choice_where_the_field_has_it_as_a_value() {
    let pool = compile(
        "null",
        "proto3",
        "message Said { option (tidings.message) = {event_type: \"said\"};
           oneof what { google.protobuf.Value any = 1; string text = 2; } }",
    );
    let validator = jsonschema::validator_for(&schema(&pool, "odd.Said")).unwrap();
    let descriptor = pool.get_message_by_name("odd.Said").unwrap();
    for (text, fits) in [
        (r#"{"any":null}"#, true),
        (r#"{"any":[1,null]}"#, true),
        (r#"{"text":"a"}"#, true),
        (r#"{"any":1,"text":null}"#, true),
        (r#"{"any":null,"text":"a"}"#, false),
        (r#"{"any":1,"text":"a"}"#, false),
    ] {
        let value: Value = serde_json::from_str(text).unwrap();
        assert_eq!(validator.is_valid(&value), fits, "{text}");
        let mut reader = serde_json::Deserializer::from_str(text);
        let read = DynamicMessage::deserialize(descriptor.clone(), &mut reader);
        assert_eq!(read.is_ok(), fits, "{text}: {read:?}");
    }
}

#[test]
fn vectors_of_null_hold_nothing_else() {
    let pool = compile(
        "nothing",
        "proto3",
        "message Nothing { option (tidings.message) = {event_type: \"nothing\"};
           string id = 1; optional google.protobuf.NullValue nothing = 2; }",
    );
    let descriptor = pool.get_message_by_name("odd.Nothing").unwrap();
    let mut seen = 0;
    for (path, content) in tidings_codegen::schemas(&pool, &pool).unwrap() {
        if path.contains("odd.Nothing/") && path.ends_with(".binpb") {
            let read = DynamicMessage::decode(descriptor.clone(), content.as_slice()).unwrap();
            let nothing = read.get_field_by_name("nothing").unwrap().as_enum_number();
            assert_eq!(nothing, Some(0), "{path}");
            seen += usize::from(read.has_field_by_name("nothing"));
        }
    }
    assert!(seen >= 3, "{seen} vectors");
}

#[test]
fn schemas_are_not_looked_for_where_code_and_what_is_built_of_it_stand() {
    let folder = Path::new(TMP).join("odd_folders");
    for (path, text) in [
        ("a/a.proto", "syntax = \"proto3\"; package a; message A {}"),
        ("a/README.md", "# A"),
        ("src/broken.proto", "no schema"),
        ("a/target/broken.proto", "no schema"),
    ] {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    assert_eq!(tidings_codegen::files(&folder).unwrap(), [folder.join("a/a.proto")]);
    let pool = tidings_codegen::compile(&folder).unwrap();
    assert!(pool.get_message_by_name("a.A").is_some());
    assert!(tidings_codegen::files(&folder.join("nowhere")).is_err());
}
