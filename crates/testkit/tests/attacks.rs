//! Every attack names its tests, and they exist.

use tidings_testkit::quirks;

const IDS: &[&str] = &[
    "A01", "A02", "A03", "A03b", "A04", "A05", "A06", "A07", "A08", "A09", "A10", "A11", "A12",
    "A13", "A14", "A15", "A16", "A17", "A18", "A19", "A20", "A21", "A22", "A23", "A24", "A25",
];

#[test]
fn every_attack_names_its_tests() {
    let tests = [
        include_str!("hostile.rs"),
        include_str!("hostile_json.rs"),
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
        include_str!("../../cli/src/run/faults.rs"),
    ];
    quirks::check(include_str!("../src/attacks.rs"), IDS, &tests);
}
