//! Which fields a made message has, written out.

use alloc::vec::Vec;

use super::Values;
use super::choices_tests::Script;
use super::make::Maker;
use super::tree::{Value, put_fields};
use crate::Message as _;
use crate::info::{EnumInfo, FieldInfo, Kind, Label, MessageInfo, OneofInfo, Text};
use crate::wkt;

const EVERY: [Values; 3] = [Values::Plausible, Values::Json, Values::Binary];

/// A message of at most two to the power of `room` values, and of this depth.
fn start(room: usize, depth: usize) -> Script {
    Script::new().pick(room, 9).pick(depth, 6)
}

fn made(info: &'static MessageInfo, values: Values, script: Script) -> Vec<u8> {
    let mut out = Vec::new();
    let fields = script.run(|choices| Maker::new(choices, values).message(info));
    put_fields(&mut out, &fields);
    out
}

const fn field(number: u32, kind: Kind, label: Label) -> FieldInfo {
    FieldInfo::new(number, "a", "a", kind, label)
}

macro_rules! message {
    ($name:ident, $($field:expr),*) => {
        static $name: MessageInfo = MessageInfo::new("test.M", &[$($field),*], &[], false);
    };
}

message!(
    BOOLS,
    field(1, Kind::Bool, Label::Optional),
    field(2, Kind::Bool, Label::Implicit),
    field(3, Kind::Bool, Label::Required)
);

#[test]
fn a_field_stands_once_in_three_times_and_a_required_one_always() {
    let made = |script| made(&BOOLS, Values::Plausible, script);
    let none = start(8, 0).pick(1, 3).pick(1, 3).pick(1, 3).no(1);
    assert_eq!(made(none), b"\x18\0");
    let all = start(8, 0).yes().yes().yes().yes().yes().yes();
    assert_eq!(made(all), b"\x08\x01\x10\x01\x18\x01");
    // A field without presence does not stand with its default.
    let zeros = start(8, 0).yes().no(1).yes().no(1).yes().no(1);
    assert_eq!(made(zeros), b"\x08\0\x18\0");
}

#[test]
fn a_message_has_no_more_values_than_its_room_but_for_required_ones() {
    // One value, then nobody asks for the second.
    let one = start(0, 0).yes().yes().yes();
    assert_eq!(made(&BOOLS, Values::Plausible, one), b"\x08\x01\x18\x01");
    let two = start(1, 0).yes().yes().yes().yes().yes();
    assert_eq!(made(&BOOLS, Values::Plausible, two), b"\x08\x01\x10\x01\x18\x01");
    // A list takes room for itself and for each of its values.
    message!(LIST, field(1, Kind::Bool, Label::Repeated), field(2, Kind::Bool, Label::Optional));
    let list = |room| start(room, 0).yes().pick(3, 20).no(3);
    assert_eq!(made(&LIST, Values::Plausible, list(2)), b"\x08\0\x08\0\x08\0");
    let more = list(3).yes().yes();
    assert_eq!(made(&LIST, Values::Plausible, more), b"\x08\0\x08\0\x08\0\x10\x01");
}

message!(LISTS, field(1, Kind::Bool, Label::Repeated), field(2, Kind::Bool, Label::Packed));

#[test]
fn a_list_has_a_few_values_or_at_times_a_hundred() {
    let lists = |script: Script| made(&LISTS, Values::Plausible, script);
    for (choice, len) in [(0, 0), (1, 1), (3, 3), (4, 0), (18, 2), (19, 100)] {
        let repeated = start(0, 0).yes().pick(choice, 20).bytes(&[255].repeat(len));
        assert_eq!(lists(repeated), b"\x08\x01".repeat(len), "{choice}");
    }
    // Packed values stand in one run, and none in no run.
    let packed = |choice| start(8, 0).no(1).yes().pick(choice, 20);
    assert_eq!(lists(packed(2).yes().no(1)), b"\x12\x02\x01\0");
    assert_eq!(lists(packed(4)), b"");
    assert_eq!(lists(packed(19).no(100)), [&b"\x12\x64"[..], &[0; 100]].concat());
}

#[test]
fn a_map_has_entries_of_key_and_value_and_many_only_of_small_ones() {
    static TO_BOOL: (Kind, Kind) = (Kind::Bool, Kind::Bool);
    static TO_TEXT: (Kind, Kind) = (Kind::Bool, Kind::String);
    message!(BOOL, field(1, Kind::Map(&TO_BOOL), Label::Repeated));
    message!(TEXT, field(1, Kind::Map(&TO_TEXT), Label::Repeated));
    let map = |info, script| made(info, Values::Plausible, script);
    let two = start(8, 0).yes().pick(2, 20).yes().no(1).no(1).yes();
    assert_eq!(map(&BOOL, two), b"\x0a\x04\x08\x01\x10\0\x0a\x04\x08\0\x10\x01");
    let entry = b"\x0a\x04\x08\0\x10\0";
    assert_eq!(map(&BOOL, start(8, 0).yes().pick(19, 20).no(200)), entry.repeat(100));
    // The text is one of those to pick: the empty one.
    let texts = start(8, 0).yes().pick(19, 20).no(9 * 3);
    assert_eq!(map(&TEXT, texts), b"\x0a\x04\x08\0\x12\0".repeat(9));
}

static NODE: MessageInfo = MessageInfo::new(
    "test.Node",
    &[
        field(1, Kind::Message(&NODE), Label::Optional),
        field(2, Kind::Message(&LEAF), Label::Required),
    ],
    &[],
    false,
);
message!(LEAF, field(1, Kind::Bool, Label::Optional));

#[test]
fn messages_nest_to_the_depth_that_was_chosen_and_required_ones_stand_at_any() {
    for depth in 0..6 {
        // Each level asks for both fields, and the leaf for its own.
        let script = start(8, depth).bytes(&[255].repeat(depth + 1)).no(depth + 1);
        let leaf = b"\x12\0".to_vec();
        let expected = (0..depth).fold(leaf.clone(), |inner, _| {
            [&[0x0a, u8::try_from(inner.len()).unwrap()], &inner[..], &leaf].concat()
        });
        assert_eq!(made(&NODE, Values::Plausible, script), expected, "{depth}");
    }
}

#[test]
fn lists_and_maps_of_messages_end_at_the_same_depth_and_have_nine_at_most() {
    static MAP: (Kind, Kind) = (Kind::Bool, Kind::Message(&LEAF));
    message!(
        MANY,
        field(1, Kind::Message(&LEAF), Label::Repeated),
        field(2, Kind::Map(&MAP), Label::Repeated)
    );
    assert_eq!(made(&MANY, Values::Binary, start(8, 0).yes().yes()), b"");
    let nine = start(8, 1).yes().pick(19, 20).no(9).yes().pick(1, 20).yes().yes().yes();
    let expected = [&b"\x0a\0".repeat(9)[..], b"\x12\x06\x08\x01\x12\x02\x08\x01"].concat();
    assert_eq!(made(&MANY, Values::Binary, nine), expected);
}

static CHOICE: MessageInfo = MessageInfo::new(
    "test.Choice",
    &[
        field(1, Kind::Bool, Label::Optional).in_oneof(0),
        field(2, Kind::Bool, Label::Implicit).in_oneof(0),
        field(3, Kind::Bool, Label::Optional).in_oneof(1),
        field(4, Kind::Bool, Label::Optional).in_oneof(0),
    ],
    &[OneofInfo::new("first", None), OneofInfo::new("second", None)],
    false,
);

#[test]
fn of_a_oneof_one_member_stands_or_none_all_as_often() {
    // The first of four equal parts is none, the others are the members in order.
    for (choice, expected) in [
        (0, &b""[..]),
        (63, b""),
        (64, b"\x08\0"),
        (127, b"\x08\0"),
        (128, b"\x10\0"),
        (192, b"\x20\0"),
        (255, b"\x20\0"),
    ] {
        let value = usize::from(!expected.is_empty());
        let script = || start(8, 0).bytes(&[choice]);
        assert_eq!(made(&CHOICE, Values::Json, script().no(1 + value)), expected, "{choice}");
    }
    let both = start(8, 0).bytes(&[64, 128]).yes().yes();
    assert_eq!(made(&CHOICE, Values::Json, both), b"\x08\x01\x18\x01");
}

#[test]
fn a_null_outside_of_a_oneof_stands_in_binary_only() {
    static NULL: EnumInfo = EnumInfo::new("google.protobuf.NullValue", &[("NULL_VALUE", 0)], true);
    static OTHER: EnumInfo = EnumInfo::new("test.Enum", &[("ZERO", 0)], true);
    message!(ALONE, field(1, Kind::Enum(&NULL), Label::Optional));
    message!(NONE, field(1, Kind::Enum(&OTHER), Label::Optional));
    static MEMBER: MessageInfo = MessageInfo::new(
        "test.Member",
        &[field(1, Kind::Enum(&NULL), Label::Optional).in_oneof(0)],
        &[OneofInfo::new("choice", None)],
        false,
    );
    for values in EVERY {
        let alone = if values == Values::Binary { &b"\x08\0"[..] } else { b"" };
        assert_eq!(made(&ALONE, values, start(8, 0).yes()), alone, "{values:?}");
        assert_eq!(made(&NONE, values, start(8, 0).yes()), b"\x08\0", "{values:?}");
        assert_eq!(made(&MEMBER, values, start(8, 0).yes()), b"\x08\0", "{values:?}");
    }
}

#[test]
fn texts_that_stand_in_json_as_themselves_are_left_out_where_json_is_all_that_is_known() {
    message!(JSON, field(1, Kind::String, Label::Optional).text(Text::Json));
    message!(MORE, field(1, Kind::String, Label::Optional).text(Text::UnknownMembers));
    message!(ID, field(1, Kind::String, Label::Optional).text(Text::Uuid));
    static MEMBER: MessageInfo = MessageInfo::new(
        "test.Member",
        &[field(1, Kind::Bool, Label::Optional).in_oneof(0)],
        &[OneofInfo::new("choice", Some("value"))],
        false,
    );
    for values in EVERY {
        let stands = |info, is_json: bool| {
            let bytes = made(info, values, start(8, 0).yes());
            assert_eq!(!bytes.is_empty(), !is_json || values != Values::Json, "{values:?}");
        };
        stands(&JSON, true);
        stands(&MORE, true);
        stands(&MEMBER, true);
        stands(&ID, false);
        stands(&CHOICE, false);
    }
}

#[test]
fn a_mask_has_paths_that_json_can_spell() {
    let mask = |script| made(wkt::FieldMask::INFO, Values::Plausible, script);
    assert_eq!(mask(start(0, 0).pick(0, 4)), b"");
    let script = start(0, 0).pick(3, 4).pick(0, 4).pick(1, 4).pick(2, 4);
    assert_eq!(mask(script), b"\x0a\x01a\x0a\x07foo_bar\x0a\x07a.b_c.d");
    assert_eq!(mask(start(0, 0).pick(1, 4).pick(3, 4)), b"\x0a\x0erequest_id.low");
}

#[test]
fn an_any_holds_a_message_of_the_type_that_it_names() {
    let any = |script| made(wkt::Any::INFO, Values::Plausible, script);
    let text = any(start(8, 0).pick(1, 4).yes().pick(0, 3).pick(1, 15));
    let url = b"type.googleapis.com/google.protobuf.StringValue";
    assert_eq!(text, [b"\x0a\x2f", &url[..], b"\x12\x03\x0a\x01a"].concat());
    // Of an empty message there are no bytes.
    let duration = any(start(8, 0).pick(0, 4).bits32(0).pick(0, 5).bits32(0));
    assert_eq!(duration, b"\x0a\x2ctype.googleapis.com/google.protobuf.Duration");
    let time = any(start(8, 0).pick(3, 4).bits(0).pick(0, 5).bits32(0));
    assert!(time.starts_with(b"\x0a\x2dtype.googleapis.com/google.protobuf.Timestamp\x12\x06\x08"));
    let number = any(start(8, 0).pick(2, 4).no(1));
    assert_eq!(number, b"\x0a\x2etype.googleapis.com/google.protobuf.Int64Value");
}

#[test]
fn wrappers_of_numbers_have_a_value_that_json_writes_in_one_way_only() {
    let double = |script| made(wkt::DoubleValue::INFO, Values::Json, script);
    assert_eq!(double(start(0, 0).bits32(2)), b"\x09\0\0\0\0\0\0\0\x40");
    assert_eq!(double(start(0, 0).bits32(u32::MAX)), b"\x09\0\0\0\0\0\0\xf0\xbf");
    assert_eq!(made(wkt::FloatValue::INFO, Values::Json, start(0, 0)), b"\x0d\0\0\x80\x3e");
    // In other messages they are as any field.
    for values in [Values::Plausible, Values::Binary] {
        assert_eq!(made(wkt::DoubleValue::INFO, values, start(0, 0).no(1)), b"");
        assert_eq!(made(wkt::FloatValue::INFO, values, start(0, 0).no(1)), b"");
    }
}

#[test]
fn a_json_value_is_of_each_kind_and_holds_others_only_above_the_last_level() {
    let value = |values, script| made(wkt::Value::INFO, values, script);
    let flat = |kind| start(8, 0).pick(kind, 4);
    assert_eq!(value(Values::Plausible, flat(0).no(1)), b"\x08\0");
    assert_eq!(value(Values::Plausible, flat(2).pick(0, 3).pick(1, 15)), b"\x1a\x01a");
    assert_eq!(value(Values::Plausible, flat(3).yes()), b"\x20\x01");
    let deep = |kind| start(8, 1).pick(kind, 6);
    assert_eq!(value(Values::Plausible, deep(3).yes()), b"\x20\x01");
    assert_eq!(value(Values::Plausible, deep(4).no(1)), b"\x2a\0");
    // What a list could hold would be a level deeper than there is.
    assert_eq!(value(Values::Plausible, deep(5).yes()), b"\x32\0");
    let list = start(8, 2).pick(5, 6).yes().pick(1, 20).pick(3, 4).yes();
    assert_eq!(value(Values::Plausible, list), b"\x32\x04\x0a\x02\x20\x01");
}

#[test]
fn a_number_of_json_is_finite_and_in_binary_any() {
    let number = |values, place| {
        let script = start(8, 0).pick(1, 4).pick(0, 2).pick(place, 11);
        made(wkt::Value::INFO, values, script)
    };
    assert_eq!(number(Values::Json, 7), b"\x11\0\0\0\0\0\0\xe0\x3f");
    assert_eq!(number(Values::Json, 2), b"\x11\x9a\x99\x99\x99\x99\x99\xb9\x3f");
    assert_eq!(number(Values::Binary, 7), b"\x11\0\0\0\0\0\0\xf0\x7f");
}

#[test]
fn what_a_message_cannot_do_without_is_marked() {
    let marks = |info, script: Script| {
        let fields = script.run(|choices| Maker::new(choices, Values::Plausible).message(info));
        fields.iter().map(|field| field.required).collect::<Vec<_>>()
    };
    let all = start(8, 0).yes().yes().yes().yes().yes().yes();
    assert_eq!(marks(&BOOLS, all), [false, false, true]);
    assert_eq!(marks(wkt::Value::INFO, start(8, 0).pick(3, 4).no(1)), [true]);
    assert_eq!(marks(wkt::FieldMask::INFO, start(8, 0).pick(1, 4).no(1)), [false]);
    static MAP: (Kind, Kind) = (Kind::Bool, Kind::Bool);
    message!(MAPS, field(1, Kind::Map(&MAP), Label::Repeated));
    let script = start(8, 0).yes().pick(1, 20).no(2);
    let fields = script.run(|choices| Maker::new(choices, Values::Plausible).message(&MAPS));
    let [entry] = &fields[..] else { panic!("{fields:?}") };
    let Value::Message(pair) = &entry.value else { panic!("{entry:?}") };
    assert!(!entry.required && pair.iter().all(|field| field.required));
}
