//! What a user reads when something is wrong, and what needs no options.

#![allow(clippy::unwrap_used)] // as in tests

use std::path::{Path, PathBuf};

use tidings_build::{Config, Error};

/// A folder of this test's own, with one file.
fn file(test: &str, text: &str) -> (PathBuf, PathBuf) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join("orders.proto");
    std::fs::write(&path, text).unwrap();
    (folder, path)
}

fn generate(test: &str, text: &str) -> Result<String, Error> {
    let (folder, path) = file(test, text);
    Config::new().generate(&[path], &[folder])
}

#[test]
fn a_syntax_error_is_named_with_file_and_line() {
    let error = generate("syntax", "syntax = \"proto3\";\nmessage Order {\n  int64 = 1;\n}\n");
    let error = error.unwrap_err();
    assert!(matches!(error, Error::Schema(_)));
    assert!(error.to_string().contains("orders.proto:3:9"), "{error}");
    assert_eq!(format!("{error:?}"), error.to_string());
}

#[test]
fn an_import_that_is_not_there_is_named() {
    let error = generate("import", "syntax = \"proto3\";\nimport \"shop/item.proto\";\n");
    let error = error.unwrap_err().to_string();
    assert!(error.contains("shop/item.proto") && error.contains("orders.proto:2"), "{error}");
}

#[test]
fn an_option_that_names_no_field_is_an_error() {
    let error = generate(
        "option",
        "syntax = \"proto3\"; package shop; import \"tidings/options.proto\";
         message Order { option (tidings.message) = {event_type: \"o\", event_id: \"uid\"};
           string id = 1; }",
    );
    let error = error.unwrap_err();
    assert!(matches!(error, Error::Unsupported(_)));
    assert!(error.to_string().contains("shop.Order") && error.to_string().contains("uid"));
}

#[test]
fn an_edition_is_refused_in_words() {
    let error = generate("edition", "edition = \"2023\";\nmessage Order { int64 id = 1; }\n");
    let error = error.unwrap_err().to_string();
    assert!(error.contains("orders.proto:1:1") && error.contains("edition"), "{error}");
}

#[test]
fn more_required_fields_than_a_message_remembers_are_refused() {
    let schema = |count: usize| {
        let fields = (1..=count).map(|at| format!("required int32 f{at} = {at};\n"));
        format!(
            "syntax = \"proto2\"; package p; message Order {{\n{}}}",
            fields.collect::<String>()
        )
    };
    assert!(generate("required_63", &schema(63)).is_ok());
    let error = generate("required_64", &schema(64)).unwrap_err().to_string();
    assert!(error.contains("p.Order") && error.contains("64 required fields"), "{error}");
}

#[test]
fn two_packages_that_are_one_module_are_refused() {
    let (folder, path) = file(
        "module",
        "syntax = \"proto3\"; package shop.fooBar; import \"other.proto\"; message Order {}",
    );
    let other = "syntax = \"proto3\"; package shop.foo_bar; message Item {}";
    std::fs::write(folder.join("other.proto"), other).unwrap();
    let error = Config::new().generate(&[path], &[folder]).unwrap_err().to_string();
    assert!(error.contains("shop.foo") && error.contains("shop::foo_bar"), "{error}");
}

/// What Rust cannot have as the name of a module, and what the code has as one.
#[test]
fn packages_named_like_rusts_own_modules_have_an_underscore() {
    let code = generate(
        "module_names",
        "syntax = \"proto3\"; package shop.self.rt.crate.type; message Order { Order back = 1; }",
    );
    let code = code.unwrap();
    for module in ["self_", "rt_", "crate_", "r#type"] {
        assert!(code.contains(&format!("pub mod {module} {{")), "{module}");
    }
}

#[test]
fn outside_a_build_script_a_file_must_be_named() {
    let (folder, path) = file("out", "syntax = \"proto3\"; message Order { int64 id = 1; }");
    assert_eq!(Config::new().compile(&[&path], &[&folder]), Err(Error::NoOutDir));
    let out = folder.join("src/orders.rs");
    Config::new().out_file(&out).compile(&[&path], &[&folder]).unwrap();
    let code = std::fs::read_to_string(&out).unwrap();
    assert!(code.contains("pub struct Order<'a>") && code.contains("pub use unnamed::*;"));
}

#[test]
fn a_place_that_cannot_be_written_is_named() {
    let (folder, path) = file("write", "syntax = \"proto3\"; message Order { int64 id = 1; }");
    let error = Config::new().out_file(&folder).compile(&[&path], &[&folder]).unwrap_err();
    assert!(matches!(&error, Error::Write { path, .. } if *path == folder), "{error}");
}

#[test]
fn types_of_the_family_come_from_its_crates() {
    let code = generate(
        "family",
        "syntax = \"proto3\"; package audit; import \"events/envelope.proto\";
         message Seen { events.Envelope envelope = 1; }",
    );
    let code = code.unwrap();
    assert!(code.contains("::dropsonde::Envelope<'a>") && !code.contains("pub struct Envelope"));
}

#[test]
fn every_package_of_the_family_has_a_place() {
    let files = tidings_proto::FILES.iter().map(|file| file.0);
    let imports: String = files.map(|path| format!("import \"{path}\";\n")).collect();
    let code = generate("all", &format!("syntax = \"proto3\"; package all;\n{imports}")).unwrap();
    assert!(code.contains("pub mod all"));
    assert_eq!(code.matches("pub mod ").count(), 1);
}
