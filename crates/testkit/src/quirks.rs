//! Holds a crate's table of quirks against its tests.

/// Checks that the table in `source`, whose rows are `//! | X01 | … |` with
/// the names of tests in the last column, has every one of `ids` once, and
/// that every test it names is in `tests`.
///
/// # Panics
/// When it is not so: this is for tests.
pub fn check(source: &str, ids: &[&str], tests: &[&str]) {
    let rows: Vec<Vec<&str>> = source
        .lines()
        .filter_map(|line| line.strip_prefix("//! | "))
        .map(|row| row.trim_end_matches([' ', '|']).split(" | ").collect())
        .filter(|row: &Vec<&str>| row.first().is_some_and(|id| is_id(id)))
        .collect();
    let listed: Vec<&str> = rows.iter().filter_map(|row| row.first().copied()).collect();
    assert_eq!(listed, ids, "the quirks of the table");
    for row in &rows {
        let named: Vec<&str> =
            row.last().into_iter().flat_map(|cell| cell.split('`').skip(1).step_by(2)).collect();
        assert!(!named.is_empty(), "{row:?} names no test");
        for name in named {
            assert!(tests.iter().any(|file| is_test(file, name)), "no test is called {name}");
        }
    }
}

/// Whether the function of this name stands in the file, under `#[test]`.
fn is_test(file: &str, name: &str) -> bool {
    let head = format!("fn {name}(");
    file.match_indices(&head).any(|(at, _)| {
        let above = file.get(..at).unwrap_or_default().trim_end().lines().rev();
        above.take_while(|line| !line.trim().is_empty()).any(|line| line.trim() == "#[test]")
    })
}

fn is_id(cell: &str) -> bool {
    let mut chars = cell.chars();
    chars.next().is_some_and(|c| c.is_ascii_uppercase())
        && chars.next().is_some_and(|c| c.is_ascii_digit())
        && chars.all(|c| c.is_ascii_alphanumeric())
}
