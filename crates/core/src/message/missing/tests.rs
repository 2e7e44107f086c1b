//! Bits of required fields, and the paths that they become.

use super::*;

#[test]
fn fields_are_missing_until_they_are_seen() {
    let mut missing = Missing::all(0b1011);
    assert!(missing.any());
    assert_eq!([0, 1, 2, 3].map(|index| missing.has(index)), [true, true, false, true]);
    assert!(missing.seen(0b0010));
    assert_eq!(missing, Missing::all(0b1001));
    assert!(missing.seen(0b0001));
    assert_eq!(format!("{missing:?}"), "[3]");
    assert!(!missing.seen(0b1000));
    assert_eq!(missing, Missing::NONE);
    assert_eq!(missing, Missing::default());
}

#[test]
fn nothing_is_missing_of_a_message_that_was_built() {
    assert!(!Missing::NONE.any());
    assert!((0..100).all(|index| !Missing::NONE.has(index)));
    assert!(Missing::all(1 << 62).has(62));
    assert_eq!(format!("{:?}", Missing::NONE), "[]");
}

#[test]
fn missing_fields_are_named_up_to_a_thousand() {
    let mut fields = MissingFields::default();
    fields.fields(&Missing::all(0b101), &["first", "second", "third"]);
    assert_eq!(fields.names, ["first", "third"]);
    for _ in 0..999 {
        fields.fields(&Missing::all(0b10), &["first", "second", "third"]);
    }
    assert_eq!((fields.names.len(), fields.names.last().unwrap().as_str()), (1000, "second"));
}

#[test]
fn missing_fields_are_named_as_far_as_there_is_memory_but_the_first_always() {
    let long = "n".repeat(1000);
    for (memory, named) in [(0, 1), (2199, 1), (2200, 1), (4399, 1), (4400, 2), (22_000, 10)] {
        let mut fields = MissingFields::within(memory);
        for _ in 0..100 {
            fields.fields(&Missing::all(1), &[&long]);
        }
        assert_eq!(fields.names.len(), named, "{memory}");
    }
}
