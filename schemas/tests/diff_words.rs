//! What a report says at its end, and fields that look like others.

#![allow(clippy::unwrap_used, clippy::panic)] // a failed test panics
#![cfg(feature = "diff")]

mod comparing;

use comparing::{THREE, TWO, check, compare};

#[test]
fn a_report_ends_with_how_many_changes_there_are_and_how_many_break() {
    let end = |new: &str| {
        let report = compare(THREE, "message M { int32 a = 1; int32 b = 2; }", new).to_string();
        report.lines().last().map(str::to_owned)
    };
    for (new, said) in [
        ("message M { int32 a = 1; int32 b = 2; }", "nothing differs in binary or in JSON"),
        ("message M { int32 a = 1; int32 b = 2; int32 c = 3; }", "1 change, nothing breaks"),
        (
            "message M { int32 a = 1; int32 b = 2; int32 c = 3; int32 d = 4; }",
            "2 changes, nothing breaks",
        ),
        ("message M { int32 a = 1; int32 c = 3; }", "1 of 2 changes break something"),
        ("message M { int32 a = 1; }", "1 of 1 changes break something"),
    ] {
        assert_eq!(end(new).as_deref(), Some(said), "{new}");
    }
}

#[test]
fn a_field_that_takes_the_number_of_another_is_no_renumbered_one() {
    let old = "message M { int32 a = 1; int32 b = 2; }";
    let removed = "field-removed Wb Wj";
    check(THREE, &[(old, "message M { int32 a = 2; }", &[removed, "field-renamed Rj Wj"])]);
    check(THREE, &[(old, "message M { int32 b = 1; }", &["field-renamed Rj Wj", removed])]);
}

#[test]
fn a_value_that_is_no_number_is_none_of_a_closed_enum() {
    for kind in ["string", "bytes", "M"] {
        let old = format!("enum E {{ A = 0; }} message M {{ optional {kind} a = 1; }}");
        let new = "enum E { A = 0; } message M { optional E a = 1; }";
        check(TWO, &[(&old, new, &["type-changed Rb Rj Wb Wj"])]);
    }
}
