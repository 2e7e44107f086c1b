//! What the schema does not know: kept in order, compared, added to and charged.

#![allow(clippy::unwrap_used, clippy::panic)] // in helpers

use tidings_core::{DecodeOptions, Limits, Message, UnknownFields};
use tidings_testkit::kitchen::three::{Choices, ChoicesChoice, Inner, WellKnown};
use tidings_testkit::mutate::{Record, join};

/// A field that the message knows, of so many bytes.
fn text(len: usize) -> Record {
    Record::bytes(2, "t".repeat(len - 2).as_bytes())
}

/// One that it does not know, of so many bytes.
fn unknown(len: usize) -> Record {
    Record::bytes(15, &vec![7; len - 2])
}

#[test]
fn unknown_fields_are_written_without_what_stands_between_them() {
    for (before, len, gap) in (3..9)
        .flat_map(|before| (2..9).flat_map(move |len| (3..12).map(move |gap| (before, len, gap))))
    {
        for last in [2, 5] {
            let bytes = join(&[text(before), unknown(len), text(gap), unknown(last)]);
            let inner = Inner::decode(&bytes).unwrap();
            let expected = join(&[text(gap), unknown(len), unknown(last)]);
            assert_eq!(inner.to_bytes().unwrap(), expected, "{before} {len} {gap}");
            let owned = Inner::decode_owned_with(&bytes, &DecodeOptions::STRICT).unwrap().message;
            assert_eq!(owned.to_bytes().unwrap(), expected, "{before} {len} {gap}");
            let next = join(&[text(before), unknown(len), unknown(last)]);
            assert_eq!(Inner::decode(&next).unwrap().to_bytes().unwrap(), next);
        }
    }
}

#[test]
fn messages_are_equal_if_what_is_unknown_of_them_is() {
    let wire =
        |value| Inner::decode_owned_with(&join(&[Record::varint(15, value)]), &STRICT).unwrap();
    assert_eq!(wire(1), wire(1));
    assert_ne!(wire(1), wire(2));
    let json = |text: &'static str| Inner::from_json(text).unwrap();
    assert_eq!(json(r#"{"zz":1}"#), json(r#"{"zz":1}"#));
    assert_ne!(json(r#"{"zz":1}"#), json(r#"{"zz":2}"#));
    assert_ne!(json(r#"{"zz":1}"#), Inner::default());
    assert_ne!(wire(1).message, Inner::default());
}

const STRICT: DecodeOptions = DecodeOptions::STRICT;

#[test]
fn fields_that_are_added_come_after_those_that_are_there() {
    let mut fields = UnknownFields::default();
    fields.push_wire(b"\x78\x01").unwrap();
    fields.push_wire(b"").unwrap();
    fields.push_wire(b"\x7a\x01a\x78\x02").unwrap();
    let found: Vec<_> = fields.fields().collect();
    assert_eq!(found, [(15, 0, &b"\x78\x01"[..]), (15, 2, b"\x7a\x01a"), (15, 0, b"\x78\x02")]);
    assert_eq!(fields.varint(15), Some(2));
    assert_eq!(fields.varint(14), None);
    assert!(fields.push_wire(b"\x78").is_err());
    assert_eq!(fields.fields().count(), 3);
    // To what was read, too.
    let mut inner = Inner::decode(b"\x08\x05\x70\x01").unwrap();
    inner.unknown_fields.push_wire(b"\x78\x01").unwrap();
    assert_eq!(inner.to_bytes().unwrap(), b"\x08\x05\x70\x01\x78\x01");
}

#[test]
fn a_name_is_spelled_if_a_member_has_it_once_or_more() {
    let spelled = |texts: &[&str]| {
        let records: Vec<_> =
            texts.iter().map(|text| Record::bytes(2047, text.as_bytes())).collect();
        let bytes = join(&records);
        let usage = apcera_events::InstanceUsage::decode(&bytes).unwrap();
        ["a", "b", "c"].map(|name| usage.unknown_fields.spells(name))
    };
    assert_eq!(spelled(&[]), [false; 3]);
    assert_eq!(spelled(&[r#"{"a":1}"#]), [true, false, false]);
    assert_eq!(spelled(&[r#"{"a":1,"b":2}"#]), [true, true, false]);
    assert_eq!(spelled(&[r#"{"b":1}"#, r#"{"a":1}"#]), [true, true, false]);
    assert_eq!(spelled(&[r#"{"a":1,"c":0}"#, r#"{"a":2}"#]), [true, false, true]);
}

/// The least memory within which this is read.
fn least_memory(read: impl Fn(&DecodeOptions) -> bool) -> usize {
    let fits = |memory| read(&STRICT.with_limits(Limits::DEFAULT.with_max_memory(memory)));
    (0..4096).find(|memory| fits(*memory)).unwrap()
}

#[test]
fn what_is_kept_as_it_stands_costs_one_box_and_what_is_copied_three_times_its_length() {
    let borrowed = |records: &[Record]| {
        let bytes = join(records);
        least_memory(|options| Inner::decode_with(&bytes, options).is_ok())
    };
    let one = borrowed(&[unknown(5)]);
    assert_eq!(borrowed(&[unknown(50)]), one);
    assert_eq!(borrowed(&[unknown(5), unknown(9), unknown(3)]), one, "they adjoin");
    assert_eq!(borrowed(&[unknown(5), text(3), unknown(9)]), one + 3 * 5);
    assert_eq!(borrowed(&[unknown(5), text(3), unknown(9), text(3), unknown(3)]), one + 3 * 14);
    let copied = |records: &[Record]| {
        let bytes = join(records);
        least_memory(|options| Inner::decode_owned_with(&bytes, options).is_ok())
    };
    for len in [2, 3, 8, 40] {
        assert_eq!(copied(&[unknown(len)]), one + 3 * len);
        assert_eq!(copied(&[unknown(len), unknown(7)]), one + 3 * len + 3 * 7);
    }
}

#[test]
fn members_that_are_copied_cost_twice_their_length() {
    let cost = |len: usize| {
        let member = format!("{{\"k\":\"{}\"}}", "v".repeat(len));
        let bytes = join(&[Record::bytes(2047, member.as_bytes())]);
        least_memory(|options| {
            apcera_events::InstanceUsage::decode_owned_with(&bytes, options).is_ok()
        })
    };
    let one = cost(0);
    for len in [1, 10, 100] {
        assert_eq!(cost(len), one + 3 * len);
    }
}

#[test]
fn what_a_time_does_not_know_goes_with_it_when_another_member_of_its_oneof_comes() {
    let odd = Record::bytes(19, &join(&[Record::varint(1, 5), Record::varint(9, 6)]));
    let number = Record::varint(3, 7);
    let others = [Record::varint(19, 1), Record::bytes(99, b"x")];
    let bytes = join(&[odd.clone(), number.clone(), others[0].clone(), others[1].clone()]);
    let expected = join(&[number.clone(), others[0].clone(), others[1].clone()]);
    let read = Choices::decode(&bytes).unwrap();
    assert_eq!(read.choice, Some(ChoicesChoice::Int32Value(7)));
    assert_eq!(read.to_bytes().unwrap(), expected);
    let owned = Choices::decode_owned(&bytes).unwrap();
    assert_eq!(owned.to_bytes().unwrap(), expected);
    // The time last: it stands, with what it does not know.
    let last = join(&[number, odd]);
    let read = Choices::decode(&last).unwrap();
    let again = Choices::decode_owned(&read.to_bytes().unwrap()).unwrap();
    let Some(ChoicesChoice::Time(time)) = again.choice else { panic!("{again:?}") };
    assert_eq!((time.seconds, again.unknown_fields().fields().count()), (5, 1));
}

#[test]
fn what_a_time_does_not_know_goes_with_it_when_it_is_taken_away() {
    let odd = join(&[Record::varint(1, 5), Record::varint(9, 6)]);
    let bytes = join(&[Record::bytes(2, &odd), Record::bytes(3, &odd)]);
    let mut read = WellKnown::decode(&bytes).unwrap();
    assert_eq!(WellKnown::decode(&read.to_bytes().unwrap()).unwrap(), read);
    read.time = None;
    let kept = WellKnown::decode_owned(&read.to_bytes().unwrap()).unwrap();
    assert_eq!((kept.duration.map(|some| some.seconds), kept.time), (Some(5), None));
    read.duration = None;
    assert_eq!(read.to_bytes().unwrap(), b"");
}
