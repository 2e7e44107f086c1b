//! Values that users make, hold and take apart.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::borrow::Borrow;
use std::collections::{BTreeMap, HashMap};
use std::hash::{BuildHasher as _, RandomState};

use bytes::Bytes;
use tidings_core::framing::{FrameDecoder, Framing};
use tidings_core::wkt::{BytesValue, FieldMask, StringValue, Struct};
use tidings_core::{
    Blob, Boxed, DecodeErrorKind, DecodeOptions, JsonText, Limits, Map, Message, Repeated, Shared,
    Str, UuidText,
};

#[test]
fn a_shared_message_borrows_from_the_buffer_that_it_holds() {
    let bytes = Bytes::from(b"\x0a\x1fa text that is too long to copy".to_vec());
    let shared = Shared::<StringValue>::decode(bytes.clone()).unwrap();
    let text = &shared.get().value;
    assert_eq!(text, "a text that is too long to copy");
    assert!(std::ptr::eq(text.as_ptr(), &raw const bytes[2]), "nothing is copied");
    assert_eq!(shared.bytes(), &bytes);
    assert_eq!(format!("{shared:?}"), format!("{:?}", shared.get()));
    // The handle may move and outlive the first one.
    drop(bytes);
    let moved = std::thread::spawn(move || (shared.get().value.len(), shared.into_bytes()));
    let (len, bytes) = moved.join().unwrap();
    assert_eq!((len, bytes.len()), (31, 33));
}

#[test]
fn a_shared_message_is_refused_as_any_other() {
    let options = DecodeOptions::default().with_limits(Limits::DEFAULT.with_max_bytes(2));
    let read =
        |options| Shared::<StringValue>::decode_with(Bytes::from_static(b"\x0a\x01a"), options);
    assert!(read(&DecodeOptions::STRICT).is_ok());
    let error = read(&options).map(drop).unwrap_err();
    assert!(matches!(error.kind(), DecodeErrorKind::Limit { option: "Limits::max_bytes", .. }));
    assert!(Shared::<StringValue>::decode(Bytes::from_static(b"\x0a\x02a")).is_err());
}

#[test]
#[allow(clippy::mutable_key_type)] // what changes in a `Blob` is not what it is compared by
fn texts_and_bytes_stand_for_str_and_slice_in_maps_of_std() {
    let texts = HashMap::from([(Str::from("a"), 1), (Str::from(String::from("b")), 2)]);
    assert_eq!((texts.get("a"), texts.get("b"), texts.get("c")), (Some(&1), Some(&2), None));
    let (blob, bytes) = (Blob::from(vec![0_u8, 1]), &b"\x00\x01"[..]);
    assert_eq!((AsRef::<[u8]>::as_ref(&blob), Borrow::<[u8]>::borrow(&blob)), (bytes, bytes));
    let hasher = RandomState::new();
    assert_eq!(hasher.hash_one(&blob), hasher.hash_one(bytes));
    let sorted = BTreeMap::from([(Str::from("b"), 1), (Str::from("a"), 2)]);
    assert_eq!(sorted.keys().map(Str::as_str).collect::<String>(), "ab");
    let text = Str::from("a");
    assert_eq!((AsRef::<str>::as_ref(&text), Borrow::<str>::borrow(&text)), ("a", "a"));
    assert_eq!(Blob::from(b"ab").into_vec(), b"ab");
}

#[test]
fn a_uuid_is_written_in_lower_case_and_read_as_it_stands() {
    let text = "f47ac10b-58cc-4372-a567-0e02b2c3d479";
    let uuid = uuid::Uuid::try_parse(text).unwrap();
    let written = UuidText::from(uuid);
    assert_eq!((written.as_str(), written.uuid()), (text, Some(uuid)));
    assert_eq!(
        (format!("{written}"), format!("{written:?}")),
        (text.to_owned(), format!("{text:?}"))
    );
    let braced = UuidText::from(format!("{{{}}}", text.to_uppercase()));
    assert_eq!(braced.uuid(), Some(uuid));
    assert_ne!(braced, written, "what was received is what is passed on");
    assert_eq!(UuidText::from("f47ac10b").uuid(), None);
}

#[test]
fn json_in_text_is_null_until_it_is_said() {
    assert_eq!(JsonText::default().as_str(), "null");
    assert_eq!(JsonText::new("null").unwrap(), JsonText::default());
    for text in ["", "nul", "null null", "{", "1,", "'a'"] {
        assert!(JsonText::new(text).is_err(), "{text}");
    }
    let text = JsonText::new(" {\"a\" : [1.50]} ".trim()).unwrap();
    assert_eq!(format!("{text}"), "{\"a\" : [1.50]}");
}

#[test]
fn containers_are_made_of_iterators_and_taken_apart() {
    let paths: Repeated<'_, Str<'_>> = ["b", "a"].into_iter().map(Str::from).collect();
    let mask = FieldMask::default().with_paths(paths);
    assert_eq!(mask.to_json().unwrap(), "\"b,a\"");
    let read = FieldMask::decode(b"\x0a\x01b\x0a\x01a").unwrap();
    assert!(format!("{:?}", read.paths.iter()).starts_with("Iter("));
    assert_eq!(format!("{:?}", read.paths), r#"["b", "a"]"#);
    assert_eq!(read.paths.into_iter().map(String::from).collect::<Vec<_>>(), ["b", "a"]);

    let map: Map<'_, Str<'_>, i32> =
        [("b", 1), ("a", 2)].map(|(k, v)| (Str::from(k), v)).into_iter().collect();
    assert!(format!("{:?}", map.iter()).starts_with("Iter("));
    let keys: Vec<_> = map.iter().map(|(key, value)| (key.to_string(), *value)).collect();
    assert_eq!(keys, [("a".to_owned(), 2), ("b".to_owned(), 1)]);
    let one: Map<'_, Str<'_>, i32> = [(Str::from("a"), 2)].into_iter().collect();
    assert_ne!(map, one);
}

#[test]
fn unknown_fields_can_be_dropped() {
    let bytes = b"\x0a\x01a\x98\x06\x07";
    let mut read = StringValue::decode(bytes).unwrap();
    assert!(!read.unknown_fields.is_empty());
    assert_eq!(read.to_bytes().unwrap(), bytes);
    read.unknown_fields.clear();
    assert!(read.unknown_fields.is_empty());
    assert_eq!(read.to_bytes().unwrap(), &bytes[..3]);
}

#[test]
fn a_box_without_a_value_holds_the_default() {
    let held: Boxed<Struct<'_>> = Boxed::default();
    assert_eq!(*held, Struct::default());
    assert_eq!(*Boxed::from(7), 7);
}

#[test]
fn options_are_strict_unless_told_otherwise() {
    assert_eq!(DecodeOptions::default(), DecodeOptions::STRICT);
    assert_eq!(DecodeOptions::default().limits, Limits::DEFAULT);
}

#[test]
fn the_buffer_of_a_decoder_serves_the_next() {
    let mut decoder = FrameDecoder::new(Framing::Delimited, &Limits::DEFAULT);
    decoder.push(b"\x03abc\x05de");
    assert!(decoder.next_frame().unwrap().is_some());
    let buffer = decoder.into_buffer();
    assert!(buffer.ends_with(b"\x05de"), "what was not taken stands at the end");
}

/// Reads a message from bytes that are overwritten and gone when it is written again.
macro_rules! outlived {
    ($type:ty, $bytes:expr) => {{
        let mut bytes = Vec::from($bytes);
        let read = <$type>::decode_owned(&bytes);
        bytes.fill(0xa5);
        drop(bytes);
        read.unwrap().to_bytes().unwrap()
    }};
}

#[test]
fn a_message_that_owns_its_parts_outlives_the_input() {
    let json = r#"{"a":[1,"x",{"y":"z"}],"b":"text","c":{}}"#;
    let nested = Struct::from_json(json).unwrap().to_bytes().unwrap();
    assert_eq!(outlived!(Struct, nested.as_slice()), nested);
    for (what, bytes) in [
        ("text", &b"\x0a\x02hi"[..]),
        ("unknown fields with a known one between them", b"\x12\x01a\x0a\x02hi\x18\x05"),
        ("an unknown field behind a tag that is longer than it has to be", b"\x92\x00\x01a"),
    ] {
        let written = StringValue::decode(bytes).unwrap().to_bytes().unwrap();
        assert_eq!(outlived!(StringValue, bytes), written, "{what}");
    }
    let blob = b"\x0a\x03\x00\xff\x80";
    assert_eq!(outlived!(BytesValue, blob), blob);
    let paths = b"\x0a\x03a.b\x12\x01?\x0a\x01c";
    assert_eq!(outlived!(FieldMask, paths), FieldMask::decode(paths).unwrap().to_bytes().unwrap());
    // Text that is not UTF-8 was replaced, and what is kept is the replacement.
    let mut bytes = b"\x0a\x02\xffi".to_vec();
    let read = StringValue::decode_owned_with(&bytes, &DecodeOptions::lenient()).unwrap();
    bytes.fill(0xa5);
    drop(bytes);
    assert_eq!((read.message.value.as_str(), read.findings.len()), ("\u{fffd}i", 1));
}

#[test]
fn a_message_is_read_as_one_that_borrows_nothing() {
    let read = StringValue::decode_owned(b"\x0a\x02hi").unwrap();
    assert_eq!(read.value, "hi");
    assert!(StringValue::decode_owned(b"\x0a\x02h").is_err());
    // Lenient reading keeps what does not fit, and says what it let pass.
    let lenient = DecodeOptions::lenient();
    let read = Struct::from_json_owned_with(r#"{"a":[1,"x"]}"#, &lenient).unwrap();
    assert!(read.findings.is_empty());
    assert_eq!(read.message.to_json().unwrap(), r#"{"a":[1,"x"]}"#);
    assert!(Struct::from_json_owned_with("{", &lenient).is_err());
}

#[test]
fn json_is_read_in_place_of_what_a_message_held() {
    let mut message = Struct::from_json(r#"{"old":1}"#).unwrap();
    message.decode_json_into(r#"{"new":[true]}"#).unwrap();
    assert_eq!(message.to_json().unwrap(), r#"{"new":[true]}"#);
    assert!(message.decode_json_into("[]").is_err());
}

#[test]
fn only_an_object_or_array_has_an_end_of_its_own() {
    use tidings_core::framing::json_end;
    for (text, end) in [("{} x", Some(2)), ("[[]]", Some(4)), ("[", None), ("1", None), ("", None)]
    {
        assert_eq!(json_end(text.as_bytes()), end, "{text}");
    }
}

#[cfg(feature = "prost")]
#[test]
fn what_is_unknown_of_one_message_is_added_after_that_of_another() {
    use tidings_core::UnknownFields;
    use tidings_core::wkt::Empty;
    let mut first = Empty::decode(b"\x78\x01\x70\x05").unwrap();
    let second = Empty::decode(b"\x78\x02").unwrap();
    first.unknown_fields.append(UnknownFields::default());
    first.unknown_fields.append(second.unknown_fields);
    assert_eq!(first.to_bytes().unwrap(), b"\x78\x01\x70\x05\x78\x02");
    let mut none = UnknownFields::default();
    none.append(first.unknown_fields.clone());
    assert_eq!(none, first.unknown_fields);
    let mut first = Empty::from_json(r#"{"a":1,"b":2}"#).unwrap();
    let second = Empty::from_json(r#"{"b":3,"c":4}"#).unwrap();
    first.unknown_fields.append(second.unknown_fields);
    assert_eq!(first.unknown_fields.members(), r#""a":1,"b":3,"c":4"#);
}
