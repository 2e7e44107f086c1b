//! What a walk says of fields of every kind, and of what is malformed.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use tidings_core::Message;
use tidings_core::info::{FieldInfo, Kind, Label, MessageInfo, Text};
use tidings_inspect::walk::{Item, Walk};
use tidings_inspect::wire_name;
use tidings_testkit::kitchen::three::{Lists, Singles, Tree};

/// Each field with its marks, each note.
fn walked(record: &[u8], info: Option<&'static MessageInfo>) -> Vec<String> {
    Walk::new(record, info)
        .map(|item| match item {
            Item::Field(part) if part.marks.is_empty() => part.text,
            Item::Field(part) => format!("{} [{}]", part.text, part.marks.join("; ")),
            Item::Note(note) => format!("{}: {}", note.at, note.text),
        })
        .collect()
}

#[test]
fn a_number_is_read_as_its_type_says() {
    // Bytes as protobuf's encoding guide has them.
    for (record, said) in [
        (&b"\x09\0\0\0\0\0\0\xf8\x3f"[..], "= 1.5"),
        (b"\x15\0\0\xc0\xbf", "= -1.5"),
        (b"\x18\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01", "= -1"),
        (b"\x20\x96\x01", "= 150"),
        (b"\x28\xff\xff\xff\xff\x0f", "= 4294967295"),
        (b"\x30\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01", "= 18446744073709551615"),
        (b"\x38\x03", "= -2"),
        (b"\x38\xff\xff\xff\xff\x0f", "= -2147483648"),
        (b"\x40\x04", "= 2"),
        (b"\x40\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01", "= -9223372036854775808"),
        (b"\x4d\x01\0\0\0", "= 1"),
        (b"\x51\x02\0\0\0\0\0\0\0", "= 2"),
        (b"\x5d\xff\xff\xff\xff", "= -1"),
        (b"\x61\xfe\xff\xff\xff\xff\xff\xff\xff", "= -2"),
        (b"\x68\x01", "= true"),
        (b"\x68\x02", "= true [neither 0 nor 1]"),
        (b"\x80\x01\x02", "= GREEN (2)"),
        (b"\x80\x01\x09", "= 9 [undeclared enum value]"),
        (b"\x38\x80\x80\x80\x80\x10", "= 0 [more than 32 bits]"),
        (b"\x20\x81\0", "= 1 [non-minimal varint]"),
    ] {
        assert_eq!(walked(record, Some(Singles::INFO)), [said], "{record:x?}");
    }
}

#[test]
fn a_packed_run_is_shown_element_by_element() {
    let lists = |record: &[u8]| walked(record, Some(Lists::INFO));
    assert_eq!(lists(b"\x2a\x03\x01\x96\x01"), ["= [1, 150] packed"]);
    assert_eq!(lists(b"\x2a\0"), ["= [] packed"]);
    assert_eq!(lists(b"\x32\x02\x01\x02"), ["= [1, 2] packed"], "for a spread field as well");
    assert_eq!(lists(b"\x2a\x02\x01\x96"), ["= [1] packed [the last element is cut]"]);
    assert_eq!(lists(b"\x2a\x02\x81\0"), ["= [1] packed [non-minimal varint]"]);
    let twice = lists(b"\x2a\x04\x81\0\x82\0");
    assert_eq!(twice, ["= [1, 2] packed [non-minimal varint]"], "a mark stands once");
    assert_eq!(lists(b"\x2a\x81\0\x05"), ["= [5] packed [non-minimal varint in the length]"]);
    let many = [&b"\x2a\x21"[..], &[7; 33]].concat();
    let shown = format!("= [{}, … 33 in all] packed", ["7"; 32].join(", "));
    assert_eq!(lists(&many), [shown]);
}

#[test]
fn groups_are_entered_and_their_ends_are_checked() {
    assert_eq!(walked(b"\x0b\x10\x07\x0c", None), ["a group", "= 7", "end of the group"]);
    let known = walked(b"\x0b\x0c", Some(Singles::INFO));
    assert_eq!(known, ["a group [wrong wire type: not a group]", "end of the group"]);
    let said = walked(b"\x8b\0\x8c\0", None);
    let mark = "[non-minimal varint in the tag]";
    assert_eq!(said, [format!("a group {mark}"), format!("end of the group {mark}")]);
    let mut walk = Walk::new(b"\x0b\x14", None);
    let texts: Vec<_> = walk.by_ref().collect();
    assert_eq!((texts.len(), walk.first_fault().map(|fault| fault.at)), (2, Some(1)));
    let cut = walked(b"\x0b\x10\x07", None);
    assert_eq!(cut.last().map(String::as_str), Some("3: the input ends too early, in a group"));
    assert_eq!(wire_name(3), "SGROUP");
    assert_eq!(wire_name(4), "EGROUP");
}

#[test]
fn a_field_of_another_wire_type_is_shown_as_it_stands() {
    let singles = |record: &[u8]| walked(record, Some(Singles::INFO));
    let said = singles(b"\x0d\0\0\xc0\x3f");
    assert_eq!(said, ["= 0x3fc00000 (or 1.5) [wrong wire type: I64 expected]"]);
    let said = singles(b"\x19\0\0\0\0\0\0\xf8\x3f");
    assert_eq!(said, ["= 0x3ff8000000000000 (or 1.5) [wrong wire type: VARINT expected]"]);
    assert_eq!(walked(b"\x0d\0\0\xc0\x3f", None), ["= 0x3fc00000 (or 1.5)"]);
}

/// A tree of one branch with so many below one another.
fn tree(levels: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    for _ in 0..levels {
        let mut length = Vec::new();
        let mut rest = bytes.len();
        while rest >= 0x80 {
            length.push(u8::try_from(rest & 0x7f).unwrap() | 0x80);
            rest >>= 7;
        }
        length.push(u8::try_from(rest).unwrap());
        bytes = [&[0x12], &*length, &*bytes].concat();
    }
    bytes
}

#[test]
fn what_nests_deeper_than_a_decoder_takes_is_not_entered() {
    let fine = walked(&tree(100), Some(Tree::INFO));
    assert!(fine.iter().all(|said| !said.contains("deeper")), "{fine:?}");
    let deep = walked(&tree(102), Some(Tree::INFO));
    let marked = deep.iter().filter(|said| said.contains("nested deeper than 100 messages"));
    assert_eq!((deep.len(), marked.count()), (101, 1));
    let mut walk = Walk::new(&[0x0b; 1_000], None);
    assert_eq!(walk.by_ref().count(), 101, "a hundred groups and the fault");
    assert_eq!(walk.first_fault().map(|fault| fault.reason), Some("groups are nested too deep"));
}

#[test]
fn a_number_of_a_unit_of_time_is_shown_with_its_moment() {
    static FIELDS: &[FieldInfo] = &[
        FieldInfo::new(1, "ns", "ns", Kind::Int64, Label::Optional).unit("ns"),
        FieldInfo::new(2, "ms", "ms", Kind::Int64, Label::Optional).unit("ms"),
        FieldInfo::new(3, "s", "s", Kind::Int64, Label::Optional).unit("s"),
        FieldInfo::new(4, "size", "size", Kind::Fixed64, Label::Optional).unit("bytes"),
        FieldInfo::new(5, "old", "old", Kind::Sfixed64, Label::Optional).unit("ms"),
    ];
    static UNITS: MessageInfo = MessageInfo::new("shop.Units", FIELDS, &[], true);
    // 2024-01-31T11:33:20Z is 1706700800 seconds after the epoch.
    for (record, said) in [
        (&b"\x10\x07"[..], "= 7 ms"),
        (b"\x10\x80\x80\xae\xfa\xd5\x31", "= 1706700800000 ms (2024-01-31T11:33:20Z)"),
        (b"\x18\x80\xe0\xe8\xad\x06", "= 1706700800 s (2024-01-31T11:33:20Z)"),
        (b"\x18\x07", "= 7 s"),
        (b"\x18\xff\xff\xff\xff\xff\xff\xff\xff\x7f", "= 9223372036854775807 s"),
        (b"\x08\x07", "= 7 ns"),
        (b"\x21\x07\0\0\0\0\0\0\0", "= 7 bytes"),
    ] {
        assert_eq!(walked(record, Some(&UNITS)), [said], "{record:x?}");
    }
}

#[test]
fn a_text_that_should_be_a_uuid_is_marked_unless_it_is_none() {
    static FIELDS: &[FieldInfo] =
        &[FieldInfo::new(1, "id", "id", Kind::String, Label::Optional).text(Text::Uuid)];
    static IDS: MessageInfo = MessageInfo::new("shop.Ids", FIELDS, &[], true);
    let id = b"\x0a\x24b3b6f5a2-0c1d-4e8f-9a7b-2c3d4e5f6071";
    for (record, said) in [
        (&id[..], "= \"b3b6f5a2-0c1d-4e8f-9a7b-2c3d4e5f6071\""),
        (b"\x0a\x01x", "= \"x\" [not a UUID]"),
        (b"\x0a\0", "= \"\""),
    ] {
        assert_eq!(walked(record, Some(&IDS)), [said], "{record:x?}");
    }
}

#[test]
fn a_malformed_part_ends_the_message_around_it_and_its_groups() {
    // A tag has five bytes at most, even where the others say nothing.
    assert_eq!(walked(b"\x88\x80\x80\x80\x80\0\x01", None), ["0: a tag is malformed"]);
    assert_eq!(walked(b"\x88\x80\x80\x80\0\x01", None).len(), 1);
    // A branch of a tree: in it two groups, one in the other, and field 0; then
    // the name of the tree, which is read on.
    let said = walked(b"\x12\x03\x0b\x13\x01\x0a\x01n", Some(Tree::INFO));
    let faults = said.iter().filter(|said| said.starts_with("4: a tag is malformed"));
    assert_eq!(faults.count(), 1, "{said:?}");
    assert_eq!(said.last().map(String::as_str), Some("= \"n\""), "{said:?}");
}
