//! How the words of each gate become a figure.

/// A figure, and whether it reaches the goal.
pub(super) struct Reading {
    pub(super) text: String,
    pub(super) holds: bool,
    /// Lines for the page below its table.
    pub(super) details: Vec<String>,
}

impl Reading {
    fn new(text: impl Into<String>, holds: bool) -> Self {
        Self { text: text.into(), holds, details: Vec::new() }
    }
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
    (passed > 0).then(|| Reading::new(format!("{passed} passed, {failed} failed"), failed == 0))
}

/// The runner's closing line.
pub(super) fn conformance(said: &str) -> Option<Reading> {
    let line = said.lines().find(|line| line.contains("CONFORMANCE SUITE"))?;
    Some(Reading::new(line.trim(), line.contains("PASSED")))
}

/// For our chores that measure: the line after `name:`, and the tables and lists
/// before it. Whether it holds, the exit status says.
fn measured(said: &str, name: &str) -> Option<Reading> {
    let said: Vec<&str> = said.lines().map(str::trim).collect();
    let end = said.iter().rposition(|line| line.starts_with(name))?;
    let text = said.get(end)?.strip_prefix(name)?.trim();
    let mut details: Vec<String> = Vec::new();
    for line in said.get(..end)? {
        let item = LISTED.iter().any(|list| line.starts_with(list));
        if item {
            details.push(format!("- {line}"));
        } else if line.starts_with('|') {
            // A table begins after an empty line.
            if details.last().is_some_and(|last| last.starts_with('-'))
                || line.starts_with("| file |")
            {
                details.push(String::new());
            }
            details.push((*line).to_owned());
        }
    }
    // A list that follows a table needs one, too.
    let first = details.iter().position(|line| line.starts_with('-')).filter(|first| *first > 0);
    if let Some(first) = first {
        details.insert(first, String::new());
    }
    Some(Reading { text: text.to_owned(), holds: true, details })
}

/// How the lines of lists begin.
const LISTED: &[&str] = &["excused: ", "missed: ", "not reached: "];

/// What `cargo xtask coverage` closes with.
pub(super) fn coverage(said: &str) -> Option<Reading> {
    measured(said, "coverage:")
}

/// What `cargo xtask mutants` closes with.
pub(super) fn mutants(said: &str) -> Option<Reading> {
    measured(said, "mutants:")
}

/// The verdicts of `cargo deny`.
pub(super) fn deny(said: &str) -> Option<Reading> {
    let line =
        said.lines().find(|line| line.contains("bans ok") || line.contains("bans FAILED"))?;
    Some(Reading::new(line.trim(), !line.contains("FAILED")))
}

/// The verdict of `cargo deny` on advisories; none where it has no database.
pub(super) fn advisories(said: &str) -> Option<Reading> {
    let line = said.lines().find(|line| line.contains("advisories ok"));
    let found = said.lines().find(|line| line.contains("advisories FAILED"));
    match (line, found) {
        (Some(line), _) => Some(Reading::new(line.trim(), true)),
        (None, Some(line)) => Some(Reading::new(line.trim(), false)),
        (None, None) => None,
    }
}

/// For commands that say nothing of their own: the exit status decides.
pub(super) fn success(said: &str) -> Option<Reading> {
    let checked = said.lines().filter(|line| line.starts_with("info: running")).count();
    let clean = !said.lines().any(|line| line.starts_with("error"));
    (checked > 0).then(|| Reading::new(format!("{checked} combinations"), clean))
}

/// For cargo commands of which it matters only that they end well.
pub(super) fn finished(said: &str) -> Option<Reading> {
    let line = said.lines().rev().map(str::trim).find(|line| line.starts_with("Finished"))?;
    Some(Reading::new(line, true))
}

/// For our own chores, which close with a line that says what they found.
pub(super) fn closing_line(said: &str) -> Option<Reading> {
    let line = said.lines().rev().map(str::trim).find(|line| !line.is_empty())?;
    if said.contains("NOT RUN") || line.starts_with("error") || said.contains("Error:") {
        return None;
    }
    Some(Reading::new(line, true))
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
    fn a_chore_that_measures_gives_its_closing_line_and_what_it_listed() {
        let said = "Compiling\n| crate | lines |\n|---|--:|\n| a | 99 % |\nexcused: a:1: why\n\
                    coverage: lines 99 %\nError: below the goal\n";
        let reading = coverage(said).expect("a closing line");
        assert_eq!(reading.text, "lines 99 %");
        let listed = ["| crate | lines |", "|---|--:|", "| a | 99 % |", "", "- excused: a:1: why"];
        assert_eq!(reading.details, listed);
        assert!(mutants(said).is_none());
    }

    #[test]
    fn a_chore_that_did_not_run_gives_no_figure() {
        assert!(closing_line("languages: Python NOT RUN, no interpreter\nall fine").is_none());
        assert!(closing_line("Error: no workspace\n").is_none());
    }
}
