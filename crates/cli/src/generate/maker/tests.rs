//! Events of schemas with every kind of field.

use std::collections::BTreeSet;

use tidings_core::DecodeOptions;
use tidings_core::info::Label;
use tidings_inspect::walk::{Item, Walk};
use tidings_testkit::kitchen::{three, two};

use super::*;

/// The fields of the outermost message that a message has.
fn names(bytes: &[u8], info: &'static MessageInfo) -> Vec<&'static str> {
    let fields = Walk::new(bytes, Some(info)).filter_map(|item| match item {
        Item::Field(part) if part.depth == 0 => part.field,
        _ => None,
    });
    fields.map(|field| field.name).collect()
}

#[test]
fn messages_of_every_kind_of_field_are_valid_and_filled() {
    for entry in three::MESSAGES.iter().chain(two::MESSAGES) {
        let any = |info: &MessageInfo| info.full_name == "google.protobuf.Any";
        // The one value of an enum of one stands for none.
        let says = |kind: Kind| !matches!(kind, Kind::Enum(info) if info.values.len() < 2);
        let fills = |field: &&FieldInfo| !field.message().is_some_and(any) && says(field.kind);
        let fields = entry.info.fields.iter().filter(fills);
        let mut left: BTreeSet<&str> = fields.map(|field| field.name).collect();
        let mut maker = Maker::new(7);
        for _ in 0..500 {
            let bytes = maker.event(entry.info);
            let mut again = Vec::new();
            (entry.binary_to_binary)(&bytes, &DecodeOptions::STRICT, &mut again).unwrap();
            for name in names(&again, entry.info) {
                left.remove(name);
            }
            if left.is_empty() {
                break;
            }
        }
        assert!(left.is_empty(), "{}: {left:?}", entry.info.full_name);
    }
}

#[test]
fn time_begins_anew_before_it_leaves_its_years() {
    let mut maker = Maker::new(7);
    maker.clock = LAST_TIME;
    maker.event(three::MESSAGES[0].info);
    assert!((FIRST_TIME..FIRST_TIME + 5 * SECOND).contains(&maker.clock), "{}", maker.clock);
}

#[test]
fn a_span_of_time_is_no_moment() {
    let field = |name, unit| FieldInfo::new(1, name, name, Kind::Int64, Label::Optional).unit(unit);
    let mut maker = Maker::new(7);
    for _ in 0..100 {
        for name in ["duration", "queue_latency", "elapsedTime"] {
            assert!((100_000..2_000_000_000).contains(&maker.integer(&field(name, "ns"))));
        }
        assert!(maker.integer(&field("started", "ns")) > 1_000_000_000 * SECOND);
        assert!(maker.integer(&field("started", "s")) > 1_000_000_000);
        assert!((0..=100).contains(&maker.integer(&field("load", "percent"))));
        assert!((1..5_000).contains(&maker.integer(&field("wait", "ms"))));
        assert!((0.0..=100.0).contains(&maker.float(&field("cpu_percentage", ""))));
    }
}
