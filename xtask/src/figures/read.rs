//! How the words of each gate become a figure.

use serde_json::Value;

/// A figure, and whether it reaches the goal.
pub(super) struct Reading {
    pub(super) text: String,
    pub(super) holds: bool,
}

/// The sums over all `test result:` lines.
pub(super) fn tests(said: &str) -> Option<Reading> {
    let count = |what: &str| -> u64 {
        said.lines()
            .filter(|line| line.starts_with("test result:"))
            .filter_map(|line| {
                let before = line.split(what).next()?;
                before.trim_end().rsplit(' ').next()?.parse::<u64>().ok()
            })
            .sum()
    };
    let (passed, failed) = (count(" passed"), count(" failed"));
    (passed > 0)
        .then(|| Reading { text: format!("{passed} passed, {failed} failed"), holds: failed == 0 })
}

/// The runner's closing line.
pub(super) fn conformance(said: &str) -> Option<Reading> {
    let line = said.lines().find(|line| line.contains("CONFORMANCE SUITE"))?;
    Some(Reading { text: line.trim().to_owned(), holds: line.contains("PASSED") })
}

/// Lines, regions and branches from the summary that `cargo llvm-cov --json` gives.
pub(super) fn coverage(said: &str) -> Option<Reading> {
    let start = said.find("{\"data\"")?;
    let mut values = serde_json::Deserializer::from_str(said.get(start..)?).into_iter::<Value>();
    let summary = values.next()?.ok()?;
    let percent = |what: &str| summary.pointer(&format!("/data/0/totals/{what}/percent"))?.as_f64();
    let (lines, regions) = (percent("lines")?, percent("regions")?);
    let branches = percent("branches")?;
    Some(Reading {
        text: format!("lines {lines:.2} %, regions {regions:.2} %, branches {branches:.2} %"),
        holds: lines >= 100.0 && regions >= 99.0 && branches >= 98.0,
    })
}

/// The closing line of `cargo mutants`: how many were missed and caught.
pub(super) fn mutants(said: &str) -> Option<Reading> {
    let line = said.lines().rev().find(|line| line.contains("mutants tested"))?;
    let holds = !line.contains("missed") && !line.contains("timeout");
    Some(Reading { text: line.trim().to_owned(), holds })
}

/// The verdicts of `cargo deny`.
pub(super) fn deny(said: &str) -> Option<Reading> {
    let line =
        said.lines().find(|line| line.contains("bans ok") || line.contains("bans FAILED"))?;
    Some(Reading { text: line.trim().to_owned(), holds: !line.contains("FAILED") })
}

/// For commands that say nothing of their own: the exit status decides.
pub(super) fn success(said: &str) -> Option<Reading> {
    let checked = said.lines().filter(|line| line.starts_with("info: running")).count();
    let clean = !said.lines().any(|line| line.starts_with("error"));
    (checked > 0).then(|| Reading { text: format!("{checked} combinations"), holds: clean })
}

/// For cargo commands of which it matters only that they end well.
pub(super) fn finished(said: &str) -> Option<Reading> {
    let line = said.lines().rev().map(str::trim).find(|line| line.starts_with("Finished"))?;
    Some(Reading { text: line.to_owned(), holds: true })
}

/// For our own chores, which close with a line that says what they found.
pub(super) fn closing_line(said: &str) -> Option<Reading> {
    let line = said.lines().rev().map(str::trim).find(|line| !line.is_empty())?;
    if said.contains("NOT RUN") || line.starts_with("error") || said.contains("Error:") {
        return None;
    }
    Some(Reading { text: line.to_owned(), holds: true })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_of_all_test_binaries_are_summed() {
        let said = "test result: ok. 12 passed; 0 failed; 1 ignored\n\
                    test result: FAILED. 3 passed; 2 failed; 0 ignored\n";
        let reading = tests(said).expect("two results");
        assert_eq!((reading.text.as_str(), reading.holds), ("15 passed, 2 failed", false));
        assert!(tests("error: could not compile").is_none());
    }

    #[test]
    fn a_gate_below_its_goal_does_not_hold() {
        let said = r#"noise {"data":[{"totals":{"lines":{"percent":99.5},
            "regions":{"percent":99.9},"branches":{"percent":98.0}}}]} more"#;
        assert!(!coverage(said).expect("a summary").holds);
        assert!(!mutants("5 mutants tested in 3s: 1 missed, 4 caught").expect("a line").holds);
        assert!(mutants("5 mutants tested in 3s: 5 caught").expect("a line").holds);
    }

    #[test]
    fn a_chore_that_did_not_run_gives_no_figure() {
        assert!(closing_line("languages: Python NOT RUN, no interpreter\nall fine").is_none());
        assert!(closing_line("Error: no workspace\n").is_none());
    }
}
