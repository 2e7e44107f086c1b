//! Enums: their values by name and by number.

use std::collections::BTreeMap;

use prost_reflect::{DescriptorPool, EnumDescriptor};

use super::kinds::is_closed;
use super::reserved::{Reserved, reserved};
use super::{ANYONE, BINARY, BOTH, JSON, Report, WRITER, broken};

pub(super) fn compare(old: &DescriptorPool, new: &DescriptorPool, report: &mut Report) {
    let own = |item: &EnumDescriptor| item.package_name() != "google.protobuf";
    for item in old.all_enums().filter(own) {
        match new.get_enum_by_name(item.full_name()) {
            Some(other) => pair(&item, &other, report),
            None => {
                let what = "the enum was removed".to_owned();
                report.add(item.full_name(), "enum-removed", what, Vec::new());
            }
        }
    }
    for item in new.all_enums().filter(own) {
        if old.get_enum_by_name(item.full_name()).is_none() {
            let what = "the enum is new".to_owned();
            report.add(item.full_name(), "enum-added", what, Vec::new());
        }
    }
}

fn pair(old: &EnumDescriptor, new: &EnumDescriptor, report: &mut Report) {
    closed(old, new, report);
    let [before, after] = [old, new].map(Values::of);
    reserved(new.full_name(), &before.reserved, &after.reserved, report);
    for value in old.values() {
        let place = format!("{}.{}", old.full_name(), value.name());
        let number = value.number();
        match (after.numbers.get(value.name()), after.names.get(&number)) {
            (Some(other), _) if *other == number => {}
            (Some(other), _) => {
                let what = format!("the number changed from {number} to {other}");
                let why = "the number means another value";
                report.add(&place, "enum-value-renumbered", what, broken(ANYONE, BINARY, why));
            }
            (None, Some(heir)) => {
                let what = format!("the value {number} is now called {heir}");
                let why = "the other side does not know the name";
                report.add(&place, "enum-value-renamed", what, broken(ANYONE, JSON, why));
            }
            (None, None) => removed(&place, number, &after.reserved, report),
        }
    }
    for value in new.values() {
        let (name, number) = (value.name(), value.number());
        if !before.numbers.contains_key(name) && !before.names.contains_key(&number) {
            let place = format!("{}.{name}", new.full_name());
            added(&place, (name, number), &before.reserved, report);
        }
    }
}

/// The values of an enum, to be found.
struct Values {
    numbers: BTreeMap<String, i32>,
    /// Of several values of one number the first.
    names: BTreeMap<i32, String>,
    reserved: Reserved,
}

impl Values {
    fn of(item: &EnumDescriptor) -> Self {
        let ranges = item.reserved_ranges().map(|range| (*range.start(), *range.end()));
        let reserved = Reserved::new(ranges, item.reserved_names());
        let (mut numbers, mut names) = (BTreeMap::new(), BTreeMap::new());
        for value in item.values() {
            numbers.insert(value.name().to_owned(), value.number());
            names.entry(value.number()).or_insert_with(|| value.name().to_owned());
        }
        Self { numbers, names, reserved }
    }
}

fn closed(old: &EnumDescriptor, new: &EnumDescriptor, report: &mut Report) {
    let what = match (is_closed(old), is_closed(new)) {
        (false, true) => "numbers that no value has are now unknown, and refused in JSON",
        (true, false) => "numbers that no value has are now read",
        _ => return,
    };
    report.add(new.full_name(), "enum-openness-changed", what.to_owned(), Vec::new());
}

fn removed(place: &str, number: i32, new: &Reserved, report: &mut Report) {
    let tail = if new.has_number(number) { "" } else { ", and its number is not reserved" };
    let what = format!("the value {number} was removed{tail}");
    let mut breaks = broken(WRITER, JSON, "new readers refuse a name that they do not know");
    breaks.extend(broken(WRITER, BINARY, "new readers do not know what the number means"));
    report.add(place, "enum-value-removed", what, breaks);
}

fn added(place: &str, (name, number): (&str, i32), old: &Reserved, report: &mut Report) {
    let what = format!("the value {number} is new; a strict old reader of JSON refuses its name");
    report.add(place, "enum-value-added", what, Vec::new());
    if old.has_name(name) || old.has_number(number) {
        let what = "the number or the name was reserved, so it meant something else".to_owned();
        let why = "events of that time are misunderstood";
        report.add(place, "reserved-number-used", what, broken(ANYONE, BOTH, why));
    }
}
