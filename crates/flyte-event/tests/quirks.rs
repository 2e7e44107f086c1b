//! Every quirk has its test.

#[test]
fn every_quirk_names_tests_that_exist() {
    let ids: Vec<String> = (1..=27).map(|number| format!("F{number:02}")).collect();
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    // The tests of samples are made by a macro, which takes the name first.
    let samples = include_str!("samples.rs").replace("_agree ", "_agree(");
    let samples =
        samples.lines().map(|line| format!("#[test]\nfn {}\n\n", line.trim())).collect::<String>();
    let tests = [
        include_str!("deliveries.rs"),
        include_str!("forms.rs"),
        include_str!("phases.rs"),
        include_str!("reduce.rs"),
        include_str!("rules.rs"),
        include_str!("schema.rs"),
        &samples,
    ];
    tidings_testkit::quirks::check(include_str!("../src/quirks.rs"), &ids, &tests);
}
