//! The catalogue leaves nothing unsaid.

#![allow(clippy::unwrap_used, clippy::panic)] // a failed test panics

use serde_json::Value;

fn list<'v>(value: &'v Value, name: &str) -> impl Iterator<Item = &'v Value> {
    value[name].as_array().unwrap().iter()
}

fn text<'v>(value: &'v Value, name: &str) -> &'v str {
    value[name].as_str().unwrap_or_default()
}

/// Names everything that the catalogue describes, with what it says.
fn all(catalog: &Value) -> Vec<(String, &Value)> {
    let mut all = Vec::new();
    for (kind, parts) in [("events", None), ("messages", Some("fields")), ("enums", Some("values"))]
    {
        for item in list(catalog, kind) {
            let name = text(item, "full_name");
            all.push((name.to_owned(), item));
            for part in parts.into_iter().flat_map(|parts| list(item, parts)) {
                all.push((format!("{name}.{}", text(part, "name")), part));
            }
        }
    }
    all
}

#[test]
fn everything_says_what_it_means_and_how_that_is_known() {
    let catalog: Value = serde_json::from_str(tidings_schemas::CATALOG).unwrap();
    let all = all(&catalog);
    assert!(all.len() > 2_000, "{}", all.len());
    for (name, item) in all {
        assert!(!text(item, "description").is_empty(), "{name} has no description");
        let provenance = text(item, "provenance");
        let known = ["documented", "observed", "inferred", "derived"];
        // Of an enum without one, each value has its own.
        let is_enum = item["values"].is_array();
        assert!(known.contains(&provenance) || is_enum, "{name}: {provenance:?}");
        // The members that no schema knows are from nowhere.
        let source = text(item, "source");
        assert!(!source.is_empty() || name.ends_with(".unknown_members"), "{name} has no source");
    }
}

#[test]
fn a_field_without_a_word_of_its_own_has_that_of_its_message() {
    let catalog: Value = serde_json::from_str(tidings_schemas::CATALOG).unwrap();
    let all = all(&catalog);
    let said = |name: &str| {
        let item = all.iter().find(|item| item.0 == name).unwrap().1;
        [text(item, "provenance"), text(item, "source"), text(item, "since")]
    };
    let identifier = ["documented", "flyteidl v1.16.8 flyteidl/core/identifier.proto", "v0.1.0"];
    for name in ["Identifier", "Identifier.project", "ResourceType", "ResourceType.TASK"] {
        assert_eq!(said(&format!("flyteidl.core.{name}")), identifier, "{name}");
    }
    assert_eq!(said("flyteidl.core.Identifier.org"), [identifier[0], identifier[1], "v1.10.7-b1"]);
    assert_eq!(said("tidings.xumi.v1.GenerationStart.unknown_members"), ["derived", "", ""]);
}
