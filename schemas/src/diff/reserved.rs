//! Numbers and names that were kept from use and are no longer.

use super::Report;

/// What a message or an enum reserves; ranges with both ends.
pub(super) struct Reserved {
    pub(super) ranges: Vec<(i32, i32)>,
    pub(super) names: Vec<String>,
}

/// Says what is no longer reserved. That breaks nothing by itself; whoever uses it is
/// named on its own.
pub(super) fn reserved(place: &str, old: Reserved, new: &Reserved, report: &mut Report) {
    let covered = |range: &(i32, i32)| {
        let mut next = i64::from(range.0);
        let mut ranges = new.ranges.clone();
        ranges.sort_unstable();
        for (start, end) in ranges {
            if i64::from(start) <= next {
                next = next.max(i64::from(end) + 1);
            }
        }
        next > i64::from(range.1)
    };
    let ranges = old.ranges.iter().filter(|range| !covered(range));
    let ranges = ranges.map(|(start, end)| match start == end {
        true => format!("the number {start} is no longer reserved"),
        false => format!("the numbers {start} to {end} are no longer all reserved"),
    });
    let names = old.names.iter().filter(|name| !new.names.contains(name));
    let names = names.map(|name| format!("the name {name:?} is no longer reserved"));
    for what in ranges.chain(names) {
        report.add(place, "reserved-removed", what, Vec::new());
    }
}
