//! How made values are written and made simpler, edit by edit.

use alloc::vec::Vec;

use super::tree::{Edit, Field, Simplify, Value, put_bytes, put_fields, put_tag, put_varint};

fn field(number: u32, value: Value) -> Field {
    Field { number, value, required: false }
}

fn number(number: u32, bits: u64, least: u64, free: bool) -> Field {
    field(number, Value::Number { wire_type: 0, bits, least, free })
}

fn text(number: u32, bytes: &[u8], least: &'static [u8]) -> Field {
    field(number, Value::Text { bytes: bytes.to_vec(), least })
}

/// What every edit gives, and `None` where there is nothing to be done.
fn edits<T: Simplify>(value: &T) -> Vec<Option<T>> {
    let mut all = Vec::new();
    loop {
        match value.edit(all.len()) {
            Edit::Simpler(simpler) => all.push(Some(simpler)),
            Edit::Nothing => all.push(None),
            Edit::End => return all,
        }
    }
}

/// The same of fields, in binary.
fn written(fields: &[Field]) -> Vec<Option<Vec<u8>>> {
    let put = |fields: Vec<Field>| {
        let mut out = Vec::new();
        put_fields(&mut out, &fields);
        out
    };
    edits(&fields.to_vec()).into_iter().map(|edit| edit.map(put)).collect()
}

fn some(bytes: &[u8]) -> Option<Vec<u8>> {
    Some(bytes.to_vec())
}

#[test]
fn varints_tags_and_lengths_are_those_of_the_wire_format() {
    for (value, expected) in [
        (0, &b"\0"[..]),
        (127, b"\x7f"),
        (128, b"\x80\x01"),
        (300, b"\xac\x02"),
        (16_383, b"\xff\x7f"),
        (16_384, b"\x80\x80\x01"),
        (u64::MAX, b"\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01"),
    ] {
        let mut out = Vec::new();
        put_varint(&mut out, value);
        assert_eq!(out, expected, "{value}");
    }
    let mut out = Vec::new();
    put_tag(&mut out, 2, 5);
    put_tag(&mut out, 536_870_911, 2);
    put_bytes(&mut out, b"hi");
    assert_eq!(out, b"\x15\xfa\xff\xff\xff\x0f\x02hi");
}

#[test]
fn values_are_written_by_their_wire_type() {
    let numbers = [(0, 300), (1, 0x0102_0304_0506_0708), (5, 0x0102_0304)];
    let values =
        numbers.map(|(wire_type, bits)| Value::Number { wire_type, bits, least: 0, free: true });
    let mut fields: Vec<Field> = values.into_iter().map(|value| field(1, value)).collect();
    let run = fields.clone();
    fields.push(field(2, Value::Run(run)));
    fields.push(field(3, Value::Message(Vec::from([text(1, b"a", b"")]))));
    let mut out = Vec::new();
    put_fields(&mut out, &fields);
    let expected = [
        &b"\x08\xac\x02"[..],
        b"\x09\x08\x07\x06\x05\x04\x03\x02\x01",
        b"\x0d\x04\x03\x02\x01",
        b"\x12\x0e\xac\x02\x08\x07\x06\x05\x04\x03\x02\x01\x04\x03\x02\x01",
        b"\x1a\x03\x0a\x01a",
    ];
    assert_eq!(out, expected.concat());
}

#[test]
fn a_field_is_left_out_or_has_its_simplest_value_or_half_of_it() {
    let edits = |field: Field| written(&[field]);
    assert_eq!(edits(number(1, 9, 0, true)), [some(b""), some(b"\x08\0"), some(b"\x08\x04")]);
    // Half of it is below the simplest, or is it, or is none of those that may stand.
    assert_eq!(edits(number(1, 9, 5, true)), [some(b""), some(b"\x08\x05"), None]);
    assert_eq!(edits(number(1, 9, 4, true)), [some(b""), some(b"\x08\x04"), None]);
    assert_eq!(edits(number(1, 9, 3, true)), [some(b""), some(b"\x08\x03"), some(b"\x08\x04")]);
    assert_eq!(edits(number(1, 9, 0, false)), [some(b""), some(b"\x08\0"), None]);
    assert_eq!(edits(number(1, 5, 5, true)), [some(b""), None, None]);
    // An enum's first number may be the higher one.
    assert_eq!(edits(number(1, 1, 5, false)), [some(b""), some(b"\x08\x05"), None]);
}

#[test]
fn a_text_is_cut_in_half_between_its_characters_and_bytes_anywhere() {
    let edits = |bytes: &[u8], least| written(&[text(1, bytes, least)]);
    assert_eq!(edits(b"abcd", b""), [some(b""), some(b"\x0a\0"), some(b"\x0a\x02ab")]);
    assert_eq!(edits(b"abc", b""), [some(b""), some(b"\x0a\0"), some(b"\x0a\x01a")]);
    assert_eq!(edits("aé".as_bytes(), b"")[2], some(b"\x0a\x01a"));
    assert_eq!(edits("éa".as_bytes(), b"")[2], some(b"\x0a\0"));
    assert_eq!(edits(b"\xc3\xa9\xff", b"")[2], some(b"\x0a\x01\xc3"));
    assert_eq!(edits(b"a", b""), [some(b""), some(b"\x0a\0"), None]);
    // What has to be of a form is not cut.
    assert_eq!(edits(b"abcd", b"xy"), [some(b""), some(b"\x0a\x02xy"), None]);
    assert_eq!(edits(b"", b""), [some(b""), None, None]);
}

#[test]
fn fields_of_messages_and_values_of_runs_are_edited_where_they_stand() {
    let inner =
        |value| Value::Message(Vec::from([Field { required: true, ..number(1, value, 0, true) }]));
    let run = Value::Run(Vec::from([number(0, 1, 0, false)]));
    let fields = [field(1, inner(2)), field(2, run), number(3, 1, 0, true)];
    let expected = [
        // The message is left out, and can be no simpler as a whole.
        some(b"\x12\x01\x01\x18\x01"),
        None,
        None,
        // Its required field stays, and becomes simpler.
        None,
        some(b"\x0a\x02\x08\0\x12\x01\x01\x18\x01"),
        some(b"\x0a\x02\x08\x01\x12\x01\x01\x18\x01"),
        // The run, and its only number.
        some(b"\x0a\x02\x08\x02\x18\x01"),
        None,
        None,
        some(b"\x0a\x02\x08\x02\x12\0\x18\x01"),
        some(b"\x0a\x02\x08\x02\x12\x01\0\x18\x01"),
        None,
        // The field behind them.
        some(b"\x0a\x02\x08\x02\x12\x01\x01"),
        some(b"\x0a\x02\x08\x02\x12\x01\x01\x18\0"),
        None,
    ];
    assert_eq!(written(&fields), expected);
    assert_eq!(written(&[]), []);
}

#[cfg(feature = "proptest")]
#[test]
fn bytes_and_texts_lose_halves_then_smaller_pieces_then_single_ones() {
    let bytes = |bytes: &[u8]| {
        let edits = edits(&bytes.to_vec()).into_iter();
        edits
            .map(|edit| edit.map(|bytes| alloc::string::String::from_utf8(bytes).unwrap()))
            .collect::<Vec<_>>()
    };
    let texts = |texts: &[&str]| texts.iter().map(|text| Some((*text).into())).collect::<Vec<_>>();
    assert_eq!(bytes(b""), []);
    assert_eq!(bytes(b"1"), texts(&[""]));
    assert_eq!(bytes(b"1234"), texts(&["34", "12", "234", "134", "124", "123"]));
    assert_eq!(bytes(b"12345"), texts(&["45", "123", "2345", "1345", "1245", "1235", "1234"]));
    let pieces = bytes(b"12345678");
    assert_eq!(pieces[..6], texts(&["5678", "1234", "345678", "125678", "123478", "123456"]));
    assert_eq!(pieces.len(), 2 + 4 + 8);
    // A piece that begins or ends within a character cannot go.
    let text = edits(&alloc::string::String::from("aéb"));
    let expected = [None, None, Some("éb"), None, None, Some("aé")];
    assert_eq!(text, expected.map(|text| text.map(alloc::string::String::from)));
}

#[cfg(feature = "proptest")]
#[test]
fn what_could_not_go_at_first_is_tried_again_when_other_things_are_gone() {
    use crate::info::{FieldInfo, Kind, Label, MessageInfo};
    use proptest::strategy::{Strategy as _, ValueTree as _};
    use proptest::test_runner::TestRunner;
    static PAIR: MessageInfo = MessageInfo::new(
        "test.Pair",
        &[
            FieldInfo::new(1, "a", "a", Kind::Fixed32, Label::Optional),
            FieldInfo::new(2, "b", "b", Kind::Fixed32, Label::Optional),
        ],
        &[],
        false,
    );
    let strategy = super::wire_of(&PAIR, super::Values::Binary);
    let mut runner = TestRunner::deterministic();
    let mut made = strategy.new_tree(&mut runner).unwrap();
    while made.current().len() < 10 {
        made = strategy.new_tree(&mut runner).unwrap();
    }
    // The second field needs the first: that can go only after it.
    let bad = |bytes: &Vec<u8>| bytes.first() != Some(&0x15);
    let mut more = made.simplify();
    while more {
        more = if bad(&made.current()) { made.simplify() } else { made.complicate() };
    }
    assert_eq!(made.current(), b"");
}
