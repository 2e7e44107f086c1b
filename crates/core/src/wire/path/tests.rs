use alloc::vec::Vec;

use super::locate;
use crate::Message;
use crate::wkt::{ListValue, Struct};

#[test]
fn a_place_in_the_input_is_named_and_a_place_elsewhere_is_an_offset() {
    // A list of a text that is no UTF-8.
    let bytes = b"\x0a\x03\x1a\x01\xff";
    let (path, offset) = locate(bytes[4..].as_ptr().addr(), bytes, ListValue::INFO);
    assert_eq!((path.starts_with("values[0]"), offset), (true, 4), "{path}");
    assert_eq!(locate(7, bytes, ListValue::INFO), (String::new(), 7));
    let behind = bytes.as_ptr().addr() + bytes.len() + 1;
    assert_eq!(locate(behind, bytes, ListValue::INFO), (String::new(), behind));
}

#[test]
fn every_byte_belongs_to_the_innermost_field_around_it() {
    // A struct, whose pieces are named as the text of its JSON form is read.
    let pieces: [(&[u8], &str); 14] = [
        // Two bytes of an unknown field.
        (b"\x78\x01", ""),
        // The key of an entry names it from its first byte on.
        (b"\x0a\x15\x0a\x01a\x12\x10", "fields[\"a\"]"),
        (b"\x2a\x0e", "fields[\"a\"].structValue"),
        (b"\x0a\x05\x0a\x01b\x12\x00", "fields[\"a\"].structValue.fields[\"b\"]"),
        (b"\x0a\x05\x0a\x01c\x12\x00", "fields[\"a\"].structValue.fields[\"c\"]"),
        // The value before the key, which then names the rest only.
        (b"\x0a\x0e\x12\x09", "fields[\"d\"]"),
        (b"\x11\0\0\0\0\0\0\xf0\x3f", "fields[\"d\"].numberValue"),
        (b"\x0a\x01d", "fields[\"d\"]"),
        (b"\x0a\x0e\x0a\x01e\x12\x09", "fields[\"e\"]"),
        (b"\x32\x07", "fields[\"e\"].listValue"),
        (b"\x0a\x02", "fields[\"e\"].listValue.values[0]"),
        (b"\x20\x01", "fields[\"e\"].listValue.values[0].boolValue"),
        (b"\x0a\x01", "fields[\"e\"].listValue.values[1]"),
        (b"\x08", "fields[\"e\"].listValue.values[1].nullValue"),
    ];
    let bytes: Vec<u8> = pieces.iter().flat_map(|(piece, _)| piece.iter().copied()).collect();
    let expected = pieces.iter().flat_map(|(piece, path)| piece.iter().map(move |_| *path));
    for (at, expected) in expected.enumerate() {
        let (path, offset) = locate(bytes[at..].as_ptr().addr(), &bytes, Struct::INFO);
        assert_eq!((path.as_str(), offset), (expected, at));
    }
}

#[test]
fn what_is_cut_off_inside_a_message_is_named_though_other_fields_follow() {
    // A text of five bytes in a value of two, and another value.
    let bytes = b"\x0a\x02\x1a\x05\x0a\x02\x20\x01";
    let named = |at: usize| locate(bytes[at..].as_ptr().addr(), bytes, ListValue::INFO).0;
    assert_eq!(named(4), "values[0].stringValue");
    assert_eq!(named(5), "values[1]");
    assert_eq!(named(6), "values[1].boolValue");
}
