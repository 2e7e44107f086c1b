//! What the generated code says of names, lengths, members and conditions.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // a failed test panics

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use tidings_codegen::{compile_files, rust};

/// The code of a schema of the package `shop`, without blanks and line breaks.
fn code(test: &str, syntax: &str, text: &str) -> String {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("code_{test}"));
    fs::create_dir_all(&folder).unwrap();
    let head = format!(
        "syntax = \"{syntax}\"; package shop; import \"tidings/options.proto\";
         import \"google/protobuf/timestamp.proto\"; option (tidings.file) = {{json: PLAIN}};"
    );
    fs::write(folder.join("shop.proto"), head + text).unwrap();
    let ours = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../proto");
    let pool = compile_files(&[folder.join("shop.proto")], &[folder, ours]).unwrap();
    let places = [("shop", "crate::shop"), ("tidings", "tidings"), ("google.protobuf", "wkt")];
    let places = BTreeMap::from(places.map(|(package, path)| (package.into(), path.into())));
    rust(&pool, &places).unwrap()["shop"].split_whitespace().collect()
}

/// What follows these words, up to the first of `end`.
fn after<'c>(code: &'c str, words: &str, end: &str) -> &'c str {
    let (_, rest) = code.split_once(words).unwrap();
    rest.split(end).next().unwrap()
}

#[test]
fn a_name_that_the_schema_says_is_kept_and_another_type_makes_room() {
    let code = code(
        "names",
        "proto3",
        "message Offer { string of_its_own_name = 1; }
         message Note { Offer offer = 1; Inner inner = 2;
           message Inner { option (tidings.message) = {rust_name: \"Offer\"}; string said = 1; } }",
    );
    assert!(after(&code, "pubstructOffer<'a>{", "}").contains("said:"), "{code}");
    assert!(after(&code, "pubstructOffer_<'a>{", "}").contains("of_its_own_name:"), "{code}");
}

#[test]
fn a_message_is_short_where_its_longest_binary_form_has_less_than_128_bytes() {
    for (times, numbers, short) in
        [(0, 8, true), (0, 9, false), (4, 1, true), (3, 3, false), (5, 0, false), (0, 0, true)]
    {
        let fields = (0..times + numbers).map(|at| {
            let kind = if at < times { "google.protobuf.Timestamp" } else { "int64" };
            format!("{kind} field_{at} = {};", at + 1)
        });
        let text = format!("message Sold {{ {} }}", fields.collect::<String>());
        let code = code(&format!("short_{times}_{numbers}"), "proto3", &text);
        let said = code.contains("constSHORT:bool=true;");
        assert_eq!(said, short, "{times} times and {numbers} numbers");
    }
}

#[test]
fn a_required_member_whose_absence_is_empty_counts_as_seen() {
    let code = code(
        "absent",
        "proto2",
        "message Sold { required string id = 1;
           required string note = 2 [(tidings.field) = {absent_in_json_is_empty: true}]; }",
    );
    assert!(code.contains("letmutset=2;"), "{code}");
}

#[test]
fn a_member_that_a_oneof_shares_is_asked_about_the_field_for_everything_else_last() {
    let code = code(
        "shared",
        "proto3",
        "message Sold {
           oneof payload {
             option (tidings.oneof) = {json_member: \"payload\"};
             string rest = 1 [(tidings.field) = {json_text: ANY_VALUE select: {otherwise: true}}];
             Part part = 2 [(tidings.field) = {select: {rank: 1 members: [\"id\"]}}];
           }
           oneof extra {
             option (tidings.oneof) = {json_member: \"extra\"};
             Part more = 3 [(tidings.field) = {select: {rank: 1 members: [\"id\"]}}];
             // Of this nothing is said, which is the same.
             string other = 4 [(tidings.field) = {json_text: ANY_VALUE}];
           }
         }
         message Part { string id = 1; }",
    );
    for (first, last) in [
        ("SoldPayload::Part(value)", "SoldPayload::Rest(value)"),
        ("SoldExtra::More(value)", "SoldExtra::Other(value)"),
    ] {
        let mut asked = code.split("rt::json::select(").skip(1);
        let asked = asked.find(|part| part.contains(last)).unwrap();
        assert!(asked.find(first).unwrap() < asked.find(last).unwrap(), "{asked}");
    }
    for rules in code.split(".select(&[").skip(1) {
        assert!(rules.starts_with("rt::json::Select::new(1,&[\"id\"],&[],"), "{rules}");
    }
}
