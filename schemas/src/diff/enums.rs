//! Enums: their values by name and by number.

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
    let [before, after] = [old, new].map(|item| Reserved {
        ranges: item.reserved_ranges().map(|range| (*range.start(), *range.end())).collect(),
        names: item.reserved_names().map(str::to_owned).collect(),
    });
    reserved(new.full_name(), before, &after, report);
    for value in old.values() {
        let place = format!("{}.{}", old.full_name(), value.name());
        let number = value.number();
        let namesake = new.values().find(|other| other.name() == value.name());
        let heir = new.values().find(|other| other.number() == number);
        match (namesake, heir) {
            (Some(other), _) if other.number() == number => {}
            (Some(other), _) => {
                let what = format!("the number changed from {number} to {}", other.number());
                let why = "the number means another value";
                report.add(&place, "enum-value-renumbered", what, broken(ANYONE, BINARY, why));
            }
            (None, Some(heir)) => {
                let what = format!("the value {number} is now called {}", heir.name());
                let why = "the other side does not know the name";
                report.add(&place, "enum-value-renamed", what, broken(ANYONE, JSON, why));
            }
            (None, None) => removed(&place, number, new, report),
        }
    }
    for value in new.values() {
        let known = |other: prost_reflect::EnumValueDescriptor| {
            other.name() == value.name() || other.number() == value.number()
        };
        if !old.values().any(known) {
            let place = format!("{}.{}", new.full_name(), value.name());
            added(&place, value.number(), old, report);
        }
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

fn removed(place: &str, number: i32, new: &EnumDescriptor, report: &mut Report) {
    let reserved = new.reserved_ranges().any(|range| range.contains(&number));
    let tail = if reserved { "" } else { ", and its number is not reserved" };
    let what = format!("the value {number} was removed{tail}");
    let mut breaks = broken(WRITER, JSON, "new readers refuse a name that they do not know");
    breaks.extend(broken(WRITER, BINARY, "new readers do not know what the number means"));
    report.add(place, "enum-value-removed", what, breaks);
}

fn added(place: &str, number: i32, old: &EnumDescriptor, report: &mut Report) {
    let what = format!("the value {number} is new; a strict old reader of JSON refuses its name");
    report.add(place, "enum-value-added", what, Vec::new());
    let reserved_name = old.reserved_names().any(|name| place.ends_with(&format!(".{name}")));
    if reserved_name || old.reserved_ranges().any(|range| range.contains(&number)) {
        let what = "the number or the name was reserved, so it meant something else".to_owned();
        let why = "events of that time are misunderstood";
        report.add(place, "reserved-number-used", what, broken(ANYONE, BOTH, why));
    }
}
