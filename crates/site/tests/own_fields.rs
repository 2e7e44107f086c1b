//! Fields that no event of the family has, explained byte by byte.

#![allow(clippy::unwrap_used)] // a failed test panics

use tidings::Registry;
use tidings_core::MessageEntry;
use tidings_core::info::{FieldInfo, Kind, Label, MessageInfo};
use tidings_site::explain::explain;

/// An event of these fields; reading it is not asked for.
fn registry(fields: Vec<FieldInfo>) -> Registry {
    let family = Registry::family();
    let other = family.find("xumi.generation.start").unwrap();
    let mut event = other.event.unwrap();
    (event.domain, event.event_type) = ("shop", "shop.counted");
    let info = MessageInfo::new("shop.Counted", fields.leak(), &[], false);
    let (to_json, to_binary) = (other.binary_to_json, other.json_to_binary);
    let (binary, json) = (other.binary_to_binary, other.json_to_json);
    let info = Box::leak(Box::new(info));
    let entry = MessageEntry::new(info, Some(event), to_json, to_binary, binary, json);
    let mut registry = Registry::new();
    registry.add(vec![entry].leak()).unwrap();
    registry
}

#[test]
fn numbers_in_one_run_have_one_path_and_those_apart_one_each() {
    let registry = registry(vec![
        FieldInfo::new(1, "numbers", "numbers", Kind::Int32, Label::Packed),
        FieldInfo::new(2, "texts", "texts", Kind::String, Label::Repeated),
    ]);
    for (hex, paths) in [
        ("0a020102", &["numbers"][..]),
        ("08010802", &["numbers[0]", "numbers[1]"]),
        ("12016112016208010a0102", &["texts[0]", "texts[1]", "numbers[0]", "numbers"]),
    ] {
        let said = explain(&registry, hex.as_bytes(), Some("shop.counted"));
        let found: Vec<_> = said.fields.iter().map(|field| field.path.as_str()).collect();
        assert_eq!(found, paths, "{hex}");
    }
}
