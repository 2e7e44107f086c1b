//! Which field an object is meant for, by its members.

use super::{Select, select};
use crate::context::Context;
use crate::info::{OneofInfo, slot};
use crate::json::Reader;
use crate::options::DecodeOptions;

const NONE: u32 = Select::NONE;

/// A member that names the field, in two rules, before members that mean one.
const RULES: &[Select] = &[
    Select::new(0, &["kind"], &[("a", 1), ("b", 2)], NONE),
    Select::new(0, &["kind", "type"], &[("c", 3)], NONE),
    Select::new(5, &["x", "X", "y"], &[], 4),
    Select::new(7, &["z"], &[("q", 5)], 6),
];

/// What is meant; the level is the same after that.
fn meant(text: &str, rules: &'static [Select]) -> Option<u32> {
    let mut cx = Context::for_json(&DecodeOptions::STRICT, text.len());
    let oneofs = [OneofInfo::new("choice", Some("value")).select(rules)];
    let before = cx.level();
    let found = select(&Reader::new(text), &oneofs, 0, &mut cx).ok()?;
    assert_eq!(cx.level(), before, "{text}");
    Some(found)
}

#[test]
fn the_lowest_rank_whose_member_is_present_decides_wherever_it_stands() {
    for (text, field) in [
        (r#"{"kind":"a"}"#, 1),
        (r#" { "kind" : "b" } "#, 2),
        (r#"{"kind":"c"}"#, 3),
        (r#"{"type":"c"}"#, 3),
        (r#"{"type":"a"}"#, NONE),
        (r#"{"x":1}"#, 4),
        (r#"{"X":1}"#, 4),
        (r#"{"y":{"kind":"a"}}"#, 4),
        (r#"{"z":"q"}"#, 5),
        (r#"{"z":"r"}"#, 6),
        (r#"{"z":["q"]}"#, 6),
        (r#"{"x":[],"kind":"b"}"#, 2),
        (r#"{"z":"q","x":1}"#, 4),
        (r#"{"x":1,"z":"q"}"#, 4),
        (r#"{"z":"q","x":1,"other":null,"type":"c"}"#, 3),
        // A member that names none of the fields lets no other rank decide.
        (r#"{"kind":"d"}"#, NONE),
        (r#"{"kind":"d","x":1}"#, NONE),
        (r#"{"z":"q","kind":7}"#, NONE),
        (r#"{"kind":null,"type":"c"}"#, 3),
        (r#"{"other":"a"}"#, NONE),
        ("{}", NONE),
        ("[]", NONE),
        ("\"kind\"", NONE),
        ("", NONE),
    ] {
        assert_eq!(meant(text, RULES), Some(field), "{text}");
    }
}

#[test]
fn what_comes_after_the_deciding_member_is_not_looked_at() {
    assert_eq!(meant(r#"{"kind":"a" and so on"#, RULES), Some(1));
    assert_eq!(meant(r#"{"kind":"d" and so on"#, RULES), None);
    assert_eq!(meant(r#"{"x":1 and so on"#, RULES), None);
    assert_eq!(meant(r#"{"x":tru}"#, RULES), None);
    // Without a rule there is nothing to look for.
    assert_eq!(meant(r#"{"kind" and so on"#, &[]), Some(NONE));
}

#[test]
fn a_rule_knows_the_slots_of_its_members() {
    let rule = Select::new(0, &["kind", "x", "kind"], &[], 1);
    assert_eq!(rule.slots, 1 << slot(b"kind") | 1 << slot(b"x"));
    assert_ne!(slot(b"kind"), slot(b"x"));
}

#[test]
fn one_rule_about_one_member_is_enough() {
    const RULES: &[Select] = &[Select::new(0, &["kind"], &[("a", 1)], 2)];
    for (text, field) in
        [(r#"{"x":0,"kind":"a"}"#, 1), (r#"{"kind":"b"}"#, 2), (r#"{"kinds":"a"}"#, NONE)]
    {
        assert_eq!(meant(text, RULES), Some(field), "{text}");
    }
    // Without the table there are no rules.
    let cx = &mut Context::for_json(&DecodeOptions::STRICT, 0);
    assert_eq!(select(&Reader::new(r#"{"kind":"a"}"#), &[], 0, cx).ok(), Some(NONE));
}
