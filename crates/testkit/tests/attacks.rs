//! Every attack and every divergence names its tests, and they exist.

use tidings_testkit::quirks;

const IDS: &[&str] = &[
    "A01", "A02", "A03", "A03b", "A04", "A05", "A06", "A07", "A08", "A09", "A10", "A11", "A12",
    "A13", "A14", "A15", "A16", "A17", "A18", "A19", "A20", "A21", "A22", "A23", "A24", "A25",
];

#[test]
fn every_attack_names_its_tests() {
    let tests = [
        include_str!("hostile.rs"),
        include_str!("hostile_events.rs"),
        include_str!("hostile_json.rs"),
        include_str!("hostile_owned.rs"),
        include_str!("hostile_types.rs"),
        include_str!("hostile_values.rs"),
        include_str!("differential.rs"),
        include_str!("rules.rs"),
        include_str!("rules_json.rs"),
        include_str!("rules_wire.rs"),
        include_str!("../../core/tests/time.rs"),
        include_str!("../../core/tests/duration.rs"),
        include_str!("../../core/src/framing/tests.rs"),
        include_str!("../../core/src/framing/line_tests.rs"),
        include_str!("../../core/src/framing/length.rs"),
        include_str!("../../cli/src/report.rs"),
        include_str!("../../cli/src/run/tests.rs"),
    ];
    quirks::check(include_str!("../src/attacks.rs"), IDS, &tests);
}

#[test]
fn every_divergence_names_its_tests() {
    let tests = [
        include_str!("differential.rs"),
        include_str!("hostile_values.rs"),
        include_str!("rules.rs"),
        include_str!("rules_json.rs"),
        include_str!("rules_maps.rs"),
        include_str!("rules_members.rs"),
        include_str!("rules_wire.rs"),
        include_str!("../../dropsonde/tests/decode.rs"),
        include_str!("../../dropsonde/tests/event.rs"),
        include_str!("../../dropsonde/tests/flat.rs"),
        include_str!("../../dropsonde/tests/golden.rs"),
        include_str!("../../dropsonde/tests/helpers.rs"),
        include_str!("../../dropsonde/tests/traffic.rs"),
    ];
    let ids: Vec<String> = (1..=31).map(|number| format!("V{number:02}")).collect();
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    quirks::check(include_str!("../src/divergences.rs"), &ids, &tests);
}

#[test]
fn what_the_comparison_with_python_lets_pass_is_a_row_of_the_table() {
    let rules = include_str!("../../../xtask/differential_rules.py");
    let start = rules.find("DIVERGENCES = {").expect("the table of the comparison");
    let table = rules.get(start..).unwrap_or_default().split("\n}").next().unwrap_or_default();
    let names: Vec<&str> = table
        .lines()
        .filter_map(|line| line.strip_prefix("    \"")?.split_once("\": ").map(|row| row.0))
        .collect();
    let rows = include_str!("../src/divergences.rs");
    for name in &names {
        assert!(rows.contains(&format!("(`{name}`)")), "{name} is no row of the table");
    }
    assert_eq!(rows.matches("(`").count(), names.len(), "{names:?}");
}
