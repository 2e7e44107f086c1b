//! Numbers and names that are kept from use, or were and are no longer.

use std::collections::BTreeSet;

use super::Report;

/// What a message or an enum reserves.
pub(super) struct Reserved {
    /// With both ends, as they stand.
    ranges: Vec<(i32, i32)>,
    /// In order, and those joined that adjoin or overlap.
    joined: Vec<(i64, i64)>,
    names: BTreeSet<String>,
}

impl Reserved {
    /// Ranges have both their ends.
    pub(super) fn new<'a>(
        ranges: impl Iterator<Item = (i32, i32)>,
        names: impl Iterator<Item = &'a str>,
    ) -> Self {
        let ranges: Vec<(i32, i32)> = ranges.collect();
        let mut sorted = ranges.clone();
        sorted.sort_unstable();
        let mut joined: Vec<(i64, i64)> = Vec::new();
        for (start, end) in sorted.into_iter().map(|(start, end)| (start.into(), end.into())) {
            match joined.last_mut() {
                Some(last) if start <= last.1 + 1 => last.1 = last.1.max(end),
                _ => joined.push((start, end)),
            }
        }
        Self { ranges, joined, names: names.map(str::to_owned).collect() }
    }

    /// Whether all numbers of the range are reserved.
    fn covers(&self, (start, end): (i32, i32)) -> bool {
        let after = self.joined.partition_point(|range| range.0 <= i64::from(start));
        let before = after.checked_sub(1).and_then(|at| self.joined.get(at));
        before.is_some_and(|range| i64::from(end) <= range.1)
    }

    pub(super) fn has_number(&self, number: i32) -> bool {
        self.covers((number, number))
    }

    pub(super) fn has_name(&self, name: &str) -> bool {
        self.names.contains(name)
    }
}

/// Says what is no longer reserved. That breaks nothing by itself; whoever uses it is
/// named on its own.
pub(super) fn reserved(place: &str, old: &Reserved, new: &Reserved, report: &mut Report) {
    let ranges = old.ranges.iter().filter(|range| !new.covers(**range));
    let ranges = ranges.map(|(start, end)| match start == end {
        true => format!("the number {start} is no longer reserved"),
        false => format!("the numbers {start} to {end} are no longer all reserved"),
    });
    let names = old.names.difference(&new.names);
    let names = names.map(|name| format!("the name {name:?} is no longer reserved"));
    for what in ranges.chain(names) {
        report.add(place, "reserved-removed", what, Vec::new());
    }
}
