//! What the comparison says of fields that exclude each other.

#![allow(clippy::unwrap_used, clippy::panic)] // a failed test panics
#![cfg(feature = "diff")]

mod comparing;

use comparing::{THREE, check, compare};
use tidings_schemas::diff::Report;

#[test]
fn fields_that_exclude_each_other() {
    let apart = "message M { int32 a = 1; int32 b = 2; }";
    let one = "message M { oneof o { int32 a = 1; int32 b = 2; } }";
    let alone = "message M { oneof o { int32 a = 1; } int32 b = 2; }";
    check(
        THREE,
        &[
            (apart, one, &["presence-changed", "presence-changed", "oneof-changed Wb Wj"][..]),
            (one, apart, &["presence-changed", "presence-changed", "oneof-changed Rb Rj"]),
            (apart, alone, &["presence-changed"]),
            (one, alone, &["presence-changed", "oneof-changed Rb Rj"]),
        ],
    );
}

/// A field by its number, and the oneofs that it is in before and after.
type Field = (usize, Option<usize>, Option<usize>);

/// The message that has these fields in these oneofs, and others alone.
fn message(fields: &[Field], oneof: impl Fn(&Field) -> Option<usize>) -> String {
    let of = |which: Option<usize>| {
        let inside = fields.iter().filter(|field| oneof(field) == which);
        inside.map(|(at, ..)| format!("int32 f{at} = {};", at + 1)).collect::<String>()
    };
    let last = fields.iter().filter_map(&oneof).max().map_or(0, |last| last + 1);
    let oneofs = (0..last).map(|which| (which, of(Some(which))));
    let oneofs = oneofs.filter(|(_, inside)| !inside.is_empty());
    let oneofs: String = oneofs.map(|(at, inside)| format!("oneof o{at} {{ {inside} }}")).collect();
    format!("message M {{ {} {oneofs} }}", of(None))
}

fn report(fields: &[Field]) -> Report {
    compare(THREE, &message(fields, |field| field.1), &message(fields, |field| field.2))
}

/// What is said of each field's oneofs, by its name.
fn said(report: &Report) -> Vec<(String, String)> {
    let of_oneofs = report.changes.iter().filter(|change| change.rule == "oneof-changed");
    let mut said: Vec<_> =
        of_oneofs.map(|change| (change.place.clone(), change.what.clone())).collect();
    said.sort();
    said
}

/// The same, found by looking at each two fields.
fn expected(fields: &[Field]) -> Vec<(String, String)> {
    let one = |a: Option<usize>, b: Option<usize>| a.is_some() && a == b;
    let mut said = Vec::new();
    for (index, (at, old, new)) in fields.iter().enumerate() {
        let changed = fields
            .iter()
            .take(index)
            .find(|(_, before, after)| one(*old, *before) != one(*new, *after));
        let Some((other, _, after)) = changed else { continue };
        let what = if one(*new, *after) { "may no longer" } else { "may now" };
        said.push((format!("p.M.f{at}"), format!("the field {what} stand beside f{other}")));
    }
    said.sort();
    said
}

#[test]
fn the_first_field_is_named_whose_company_changed_however_oneofs_are_cut() {
    let mut seed = 1_u64;
    let mut below = |end: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        usize::try_from(seed >> 33).unwrap() % end
    };
    let mut some = 0;
    for _ in 0..200 {
        let fields: Vec<Field> = (0..8)
            .map(|at| {
                let mut oneof = || below(4).checked_sub(1);
                (at, oneof(), oneof())
            })
            .collect();
        let expected = expected(&fields);
        some += usize::from(!expected.is_empty());
        assert_eq!(said(&report(&fields)), expected, "{fields:?}");
    }
    assert!(some > 150, "only {some} differ");
}

#[test]
fn thousands_of_fields_in_one_oneof_or_many_are_compared() {
    let all = |count: usize, oneofs: &dyn Fn(usize) -> (usize, usize)| -> Vec<Field> {
        let field = |at| (at, Some(oneofs(at).0), Some(oneofs(at).1));
        (0..count).map(field).collect()
    };
    // One is cut in two: of the second half each may now stand beside the first.
    let halves = report(&all(2_000, &|at| (0, at / 1_000)));
    let beside = "the field may now stand beside f0";
    assert_eq!(said(&halves).iter().filter(|(_, what)| what == beside).count(), 1_000);
    assert_eq!(said(&halves).len(), 1_000);
    // Each pair loses its partner and gets another.
    let pairs = report(&all(2_000, &|at| (at / 2, at.div_ceil(2))));
    assert_eq!(said(&pairs).len(), 1_999);
}
