//! Every quirk has its test.

const IDS: &[&str] = &[
    "D01", "D02", "D03", "D04", "D05", "D06", "D07", "D08", "D09", "D10", "D11", "D12", "D13",
    "D14", "D15", "D16", "D17", "D18", "D19", "D20", "D21", "D22", "D23", "D24", "D25", "D26",
    "D27", "D28", "D29",
];

#[test]
fn every_quirk_names_tests_that_exist() {
    let tests = [
        include_str!("decode.rs"),
        include_str!("event.rs"),
        include_str!("fields.rs"),
        include_str!("golden.rs"),
        include_str!("helpers.rs"),
        include_str!("traffic.rs"),
        include_str!("transport.rs"),
        include_str!("uuid.rs"),
    ];
    tidings_testkit::quirks::check(include_str!("../src/quirks.rs"), IDS, &tests);
}
