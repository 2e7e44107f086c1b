//! Messages: there or not, and their fields by number and by name.

use std::collections::BTreeSet;
use std::ops::Range;

use prost_reflect::{DescriptorPool, FieldDescriptor, MessageDescriptor};

use super::reserved::{Reserved, reserved};
use super::{ANYONE, BINARY, BOTH, JSON, READER, Report, WRITER, broken, fields, oneofs, options};

pub(super) fn compare(old: &DescriptorPool, new: &DescriptorPool, report: &mut Report) {
    let own = |message: &MessageDescriptor| {
        !message.is_map_entry() && message.package_name() != "google.protobuf"
    };
    for message in old.all_messages().filter(own) {
        match new.get_message_by_name(message.full_name()) {
            Some(other) => pair(&message, &other, report),
            None => {
                let why = "new readers do not know the message";
                let breaks = broken(WRITER, BOTH, why);
                let what = "the message was removed".to_owned();
                report.add(message.full_name(), "message-removed", what, breaks);
            }
        }
    }
    for message in new.all_messages().filter(own) {
        if old.get_message_by_name(message.full_name()).is_none() {
            let what = "the message is new".to_owned();
            report.add(message.full_name(), "message-added", what, Vec::new());
        }
    }
}

fn pair(old: &MessageDescriptor, new: &MessageDescriptor, report: &mut Report) {
    let place = new.full_name();
    if options::is_plain(old) != options::is_plain(new) {
        let why = "numbers and names of members are spelt otherwise";
        let what = "the JSON form changed between canonical ProtoJSON and the document's own";
        report.add(place, "json-form-changed", what.to_owned(), broken(ANYONE, JSON, why));
    }
    let [(old_type, old_topic), (new_type, new_topic)] = [old, new].map(|message| {
        let [event_type, topic] = options::event(message);
        (event_type, topic)
    });
    if old_type != new_type {
        let what = format!("the event type changed from {old_type:?} to {new_type:?}");
        let breaks = match old_type.as_str() {
            "" => Vec::new(),
            _ => broken(ANYONE, BOTH, "events are told apart by their type"),
        };
        report.add(place, "event-type-changed", what, breaks);
    }
    if old_topic != new_topic {
        let what = format!("the topic changed from {old_topic:?} to {new_topic:?}");
        report.add(place, "topic-changed", what, Vec::new());
    }
    let [before, after] = [old, new].map(|message| {
        Reserved::new(message.reserved_ranges().map(inclusive), message.reserved_names())
    });
    let old_fields: Vec<FieldDescriptor> = old.fields().collect();
    let mut moved = BTreeSet::new();
    for field in &old_fields {
        match (new.get_field(field.number()), new.get_field_by_name(field.name())) {
            (None, Some(other)) if old.get_field(other.number()).is_none() => {
                renumbered(field, &other, report);
                moved.insert(other.number());
            }
            // The number and the name of different fields: both were changed.
            (Some(other), Some(namesake)) if other != namesake => swapped(field, &other, report),
            (Some(other), _) => fields::pair(field, &other, report),
            (None, _) => removed(field, &after, report),
        }
    }
    let added = new.fields().filter(|field| old.get_field(field.number()).is_none());
    for field in added.filter(|field| !moved.contains(&field.number())) {
        self::added(&field, &before, report);
    }
    oneofs::compare(old, new, report);
    reserved(place, &before, &after, report);
}

fn inclusive(range: Range<u32>) -> (i32, i32) {
    (signed(range.start), signed(range.end.saturating_sub(1)))
}

fn signed(number: u32) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}

fn renumbered(old: &FieldDescriptor, new: &FieldDescriptor, report: &mut Report) {
    let what = format!("the number changed from {} to {}", old.number(), new.number());
    let mut breaks = Vec::new();
    for (reader, party) in [(old, READER), (new, WRITER)] {
        let why = if fields::is_required(reader) {
            "the value stands under another number, and a message without it is refused"
        } else {
            "the value stands under another number and is passed over as unknown"
        };
        breaks.extend(broken(party, BINARY, why));
    }
    report.add(new.full_name(), "field-renumbered", what, breaks);
    fields::pair(old, new, report);
}

fn swapped(old: &FieldDescriptor, new: &FieldDescriptor, report: &mut Report) {
    let what = format!("the number {} was {} and is now {}", old.number(), old.name(), new.name());
    let why = "the value is taken for that of another field";
    report.add(new.full_name(), "number-reused", what, broken(ANYONE, BINARY, why));
}

fn removed(field: &FieldDescriptor, new: &Reserved, report: &mut Report) {
    let number = field.number();
    let tail = if new.has_number(signed(number)) { "" } else { ", and its number is not reserved" };
    let what = format!("the field {number} was removed{tail}");
    let mut breaks = broken(WRITER, BOTH, "new readers no longer understand what it says");
    if fields::is_required(field) {
        breaks.extend(broken(READER, BOTH, "they refuse a message without it"));
    }
    report.add(field.full_name(), "field-removed", what, breaks);
}

fn added(field: &FieldDescriptor, old: &Reserved, report: &mut Report) {
    let (place, number) = (field.full_name(), field.number());
    let what = format!("the field {number} is new");
    let required = fields::is_required(field);
    let why = "new readers refuse a message without it";
    let breaks = if required { broken(WRITER, BOTH, why) } else { Vec::new() };
    report.add(place, if required { "required-added" } else { "field-added" }, what, breaks);
    if old.has_number(signed(number)) {
        let what = format!("the number {number} was reserved, so it meant something else before");
        let why = "events of that time are misunderstood";
        report.add(place, "reserved-number-used", what, broken(ANYONE, BINARY, why));
    }
    if old.has_name(field.name()) {
        let what = format!("the name {:?} was reserved, so it meant something else", field.name());
        let why = "events of that time are misunderstood";
        report.add(place, "reserved-name-used", what, broken(ANYONE, JSON, why));
    }
}
