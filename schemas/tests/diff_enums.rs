//! What the comparison says of enums and of what is reserved.

#![allow(clippy::unwrap_used, clippy::panic)] // a failed test panics
#![cfg(feature = "diff")]

mod comparing;

use comparing::{ALL, THREE, TWO, check, compare, set, short};
use tidings_schemas::diff;

#[test]
fn a_value_whose_number_is_reserved_is_removed_without_a_warning() {
    let old = "enum E { Z = 0; A = 1; }";
    let unreserved = compare(THREE, old, "enum E { Z = 0; }").to_string();
    assert!(unreserved.contains("its number is not reserved"), "{unreserved}");
    let reserved = compare(THREE, old, "enum E { reserved 1; Z = 0; }").to_string();
    assert!(!reserved.contains("its number is not reserved"), "{reserved}");
    let named = compare(THREE, "enum E { reserved \"A\"; Z = 0; }", old);
    let rules: Vec<_> = named.changes.iter().map(|change| change.rule).collect();
    assert_eq!(rules, ["reserved-removed", "enum-value-added", "reserved-number-used"]);
}

#[test]
fn values_of_enums() {
    let old = "enum E { Z = 0; A = 1; }";
    check(
        THREE,
        &[
            (old, "enum E { Z = 0; }", &["enum-value-removed Wb Wj"]),
            (old, "enum E { Z = 0; A = 2; }", &["enum-value-renumbered Rb Wb"]),
            (old, "enum E { Z = 0; B = 1; }", &["enum-value-renamed Rj Wj"]),
            (old, "enum E { Z = 0; A = 1; B = 2; }", &["enum-value-added"]),
            (
                "enum E { reserved 1; Z = 0; }",
                old,
                &["reserved-removed", "enum-value-added", &format!("reserved-number-used {ALL}")],
            ),
            (old, "", &["enum-removed"]),
        ],
    );
}

#[test]
fn what_is_no_longer_reserved_is_said_and_breaks_nothing() {
    let old = "message M { reserved 2, 5 to 9; reserved \"a\"; }";
    check(
        THREE,
        &[
            (old, "message M { reserved 1 to 20; reserved \"a\", \"b\"; }", &[]),
            (old, "message M { reserved 5 to 6, 7 to 9, 2; reserved \"a\"; }", &[]),
            (old, "message M { reserved 8 to 9, 1 to 7; reserved \"a\"; }", &[]),
            (old, "message M { reserved 5 to 9; reserved \"a\"; }", &["reserved-removed"]),
            (old, "message M { reserved 2, 6 to max; reserved \"a\"; }", &["reserved-removed"]),
            (old, "message M { reserved 2, 5, 7 to 9; }", &["reserved-removed"; 2]),
            ("enum E { reserved -2; A = 0; }", "enum E { A = 0; }", &["reserved-removed"]),
        ],
    );
}

/// Each against each would be 25 million comparisons of every kind.
#[test]
fn thousands_of_values_and_reservations_are_compared() {
    let count = 5_000;
    let schema = |letter: char, first: usize| {
        let values: Vec<_> = (0..count).map(|at| format!("{letter}{at}={at};")).collect();
        let ranges: Vec<_> = (0..count).map(|at| (10_000 + at * 4 + first).to_string()).collect();
        let names: Vec<_> = (0..count).map(|at| format!("\"{letter}r{at}\"")).collect();
        let reserved = format!("reserved {}; reserved {};", ranges.join(","), names.join(","));
        format!("enum E {{ {reserved} {} }} message M {{ {reserved} }}", values.concat())
    };
    let report = compare(THREE, &schema('A', 0), &schema('B', 2));
    let of = |rule| report.changes.iter().filter(|change| change.rule == rule).count();
    assert_eq!((of("enum-value-renamed"), of("reserved-removed")), (count, 4 * count));
    assert_eq!(report.changes.len(), 5 * count);
}

/// In proto2 a reader knows the numbers of an enum's values only.
#[test]
fn an_enum_of_proto2_does_not_take_any_number() {
    let number = "enum E { A = 0; } message M { optional int32 a = 1; }";
    let value = "enum E { A = 0; } message M { optional E a = 1; }";
    check(TWO, &[(number, value, &["type-changed Rj Wb Wj"])]);
    check(THREE, &[(number, value, &["type-changed Rj"])]);
    let set = |syntax: &str| set(&format!("syntax = {syntax:?}; package p; enum E {{ A = 0; }}"));
    let found = |old: &str, new: &str| {
        let report = diff::compare(&set(old), &set(new)).unwrap();
        report.changes.iter().map(short).collect::<Vec<_>>()
    };
    assert_eq!(found("proto3", "proto2"), ["enum-openness-changed"]);
    assert_eq!(found("proto2", "proto3"), ["enum-openness-changed"]);
}
