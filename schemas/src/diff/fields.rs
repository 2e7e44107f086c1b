//! The same field in two versions: name, label, type, default.

use prost_reflect::{Cardinality, FieldDescriptor, Kind};

use super::kinds::{self, name};
use super::{ANYONE, BINARY, Break, JSON, READER, Report, WRITER, broken, options};
use super::{BOTH, Party};

pub(super) fn is_required(field: &FieldDescriptor) -> bool {
    field.cardinality() == Cardinality::Required
}

pub(super) fn pair(old: &FieldDescriptor, new: &FieldDescriptor, report: &mut Report) {
    renamed(old, new, report);
    required(old, new, report);
    if shape(old) != shape(new) {
        return reshaped(old, new, report);
    }
    let (old_kind, new_kind) = (old.kind(), new.kind());
    if old.is_map() {
        map(&old_kind, &new_kind, new, report);
    } else {
        retyped(&old_kind, &new_kind, new.full_name(), report);
    }
    if old.is_packed() != new.is_packed() && old_kind == new_kind {
        let what = "numbers are packed otherwise, which every decoder takes".to_owned();
        report.add(new.full_name(), "packing-changed", what, Vec::new());
    }
    if shape(old) == Shape::One && old.supports_presence() != new.supports_presence() {
        let what = if new.supports_presence() {
            "an empty value now differs from none"
        } else {
            "an empty value no longer differs from none"
        };
        report.add(new.full_name(), "presence-changed", what.to_owned(), Vec::new());
    }
    if shape(old) == Shape::One
        && old.default_value() != new.default_value()
        && default_counts(old, new)
    {
        let what =
            format!("the default changed from {} to {}", old.default_value(), new.default_value());
        let why = "absence means another value";
        report.add(new.full_name(), "default-changed", what, broken(ANYONE, BOTH, why));
    }
}

/// A default is only compared between values of one type.
fn default_counts(old: &FieldDescriptor, new: &FieldDescriptor) -> bool {
    let message = matches!(old.kind(), Kind::Message(_));
    let same = name(&old.kind()) == name(&new.kind());
    // The first value of an enum counts as its default too.
    !message && same && !is_required(old)
}

fn renamed(old: &FieldDescriptor, new: &FieldDescriptor, report: &mut Report) {
    if old.json_name() == new.json_name() {
        if old.name() != new.name() {
            let what = format!(
                "renamed from {} to {}, with the same member in JSON",
                old.name(),
                new.name()
            );
            report.add(new.full_name(), "field-renamed", what, Vec::new());
        }
        return;
    }
    let mut breaks = Vec::new();
    if !options::names(old).contains(&new.json_name().to_owned()) {
        let why = if is_required(old) {
            "they look for the member under its old name, and refuse an object without it"
        } else {
            "they look for the member under its old name"
        };
        breaks.extend(broken(READER, JSON, why));
    }
    if !options::names(new).contains(&old.json_name().to_owned()) {
        let why = if is_required(new) {
            "new readers look for the member under its new name, and refuse an object without it"
        } else {
            "new readers look for the member under its new name"
        };
        breaks.extend(broken(WRITER, JSON, why));
    }
    let what = format!("the JSON member {:?} is now {:?}", old.json_name(), new.json_name());
    let rule = if old.name() == new.name() { "json-name-changed" } else { "field-renamed" };
    report.add(new.full_name(), rule, what, breaks);
}

fn required(old: &FieldDescriptor, new: &FieldDescriptor, report: &mut Report) {
    match (is_required(old), is_required(new)) {
        (false, true) => {
            let breaks = broken(WRITER, BOTH, "new readers refuse a message without it");
            report.add(new.full_name(), "required-added", "now required".to_owned(), breaks);
        }
        (true, false) => {
            let breaks = broken(READER, BOTH, "they refuse a message without it");
            let what = "no longer required".to_owned();
            report.add(new.full_name(), "required-removed", what, breaks);
        }
        _ => {}
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shape {
    One,
    List,
    Map,
}

fn shape(field: &FieldDescriptor) -> Shape {
    match (field.is_map(), field.is_list()) {
        (true, _) => Shape::Map,
        (_, true) => Shape::List,
        _ => Shape::One,
    }
}

fn reshaped(old: &FieldDescriptor, new: &FieldDescriptor, report: &mut Report) {
    let mut breaks =
        broken(ANYONE, JSON, "a value, an array and an object are not read for each other");
    let word = |field: &FieldDescriptor| match shape(field) {
        Shape::One => "single",
        Shape::List => "repeated",
        Shape::Map => "a map",
    };
    let (one, list) = ("they see the last element only", "the last element only is read");
    let packed = "numbers that are packed are passed over";
    match (shape(old), shape(new)) {
        (Shape::One, Shape::List) => {
            let why = if new.is_packed() { packed } else { one };
            breaks.extend(broken(READER, BINARY, why));
        }
        (Shape::List, Shape::One) => {
            let why = if old.is_packed() { packed } else { list };
            breaks.extend(broken(WRITER, BINARY, why));
        }
        // A map is a list of entries on the wire.
        (Shape::Map, Shape::List) | (Shape::List, Shape::Map) if entries_alike(old, new) => {}
        _ => breaks.extend(broken(ANYONE, BINARY, "entries of a map are not such values")),
    }
    let what = format!("was {} and is {}", word(old), word(new));
    let rule = match (shape(old), shape(new)) {
        (Shape::Map, _) | (_, Shape::Map) => "map-changed",
        _ => "label-changed",
    };
    report.add(new.full_name(), rule, what, breaks);
}

/// Whether the entries of a map and the elements of a list have the same
/// bytes.
fn entries_alike(old: &FieldDescriptor, new: &FieldDescriptor) -> bool {
    let (Kind::Message(old), Kind::Message(new)) = (old.kind(), new.kind()) else { return false };
    let alike = |old: &FieldDescriptor, new: &FieldDescriptor| {
        !old.is_list() && !new.is_list() && name(&old.kind()) == name(&new.kind())
    };
    [1, 2].iter().all(|number| {
        let pair = old.get_field(*number).zip(new.get_field(*number));
        pair.is_some_and(|(old, new)| alike(&old, &new))
    })
}

fn map(old: &Kind, new: &Kind, field: &FieldDescriptor, report: &mut Report) {
    let (Kind::Message(old), Kind::Message(new)) = (old, new) else { return };
    for (number, what) in [(1, "key"), (2, "value")] {
        if let (Some(old), Some(new)) = (old.get_field(number), new.get_field(number)) {
            let place = format!("{}.{what}", field.full_name());
            retyped(&old.kind(), &new.kind(), &place, report);
        }
    }
}

fn retyped(old: &Kind, new: &Kind, place: &str, report: &mut Report) {
    if name(old) == name(new) {
        return;
    }
    let mut breaks: Vec<Break> = Vec::new();
    for (party, from, to) in [(Party::Reader, new, old), (Party::Writer, old, new)] {
        if let Some(why) = kinds::binary(from, to) {
            breaks.extend(broken(&[party], BINARY, &why));
        }
        if let Some(why) = kinds::json(from, to) {
            breaks.extend(broken(&[party], JSON, &why));
        }
    }
    let what = format!("the type changed from {} to {}", name(old), name(new));
    report.add(place, "type-changed", what, breaks);
}
