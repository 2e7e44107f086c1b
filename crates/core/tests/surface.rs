//! What users see of limits, texts, errors and the well-known types.

use std::borrow::Cow;
use std::error::Error;

use tidings_core::wkt::{Any, FieldMask};
use tidings_core::{
    Blob, DecodeError, DecodeErrorKind, DecodeOptions, EncodeError, Finding, Limits, Message, Str,
    Types,
};

#[test]
fn the_budget_is_eight_times_the_input_but_at_least_a_mebibyte() {
    for (input, budget) in [
        (0, 1 << 20),
        (1 << 17, 1 << 20),
        ((1 << 17) + 1, (1 << 20) + 8),
        (64 << 20, 512 << 20),
        (usize::MAX, usize::MAX),
    ] {
        assert_eq!(Limits::default().memory_for(input), budget, "{input}");
    }
    assert_eq!(Limits::DEFAULT.with_max_memory(7).memory_for(usize::MAX), 7);
}

#[test]
fn a_depth_is_cut_to_what_is_allowed() {
    for (wanted, depth) in
        [(0, 1), (1, 1), (100, 100), (10_000, 10_000), (10_001, 10_000), (u32::MAX, 10_000)]
    {
        assert_eq!(Limits::DEFAULT.with_max_depth(wanted).max_depth, depth);
    }
}

#[test]
fn one_byte_and_one_element_over_a_limit_are_too_many() {
    let paths = b"\x0a\x01a\x0a\x01b\x0a\x01c";
    let read = |limits| FieldMask::decode_with(paths, &DecodeOptions::STRICT.with_limits(limits));
    for (limits, option) in [
        (Limits::DEFAULT.with_max_bytes(paths.len() - 1), "Limits::max_bytes"),
        (Limits::DEFAULT.with_max_elements(2), "Limits::max_elements"),
    ] {
        let error = read(limits).map(drop).unwrap_err();
        let DecodeErrorKind::Limit { option: named, value, .. } = error.kind() else {
            unreachable!("{error}")
        };
        assert_eq!(*named, option);
        assert!(error.to_string().contains(&format!("limit of {value} ")), "{error}");
    }
    assert!(read(Limits::DEFAULT.with_max_bytes(paths.len())).is_ok());
    assert!(read(Limits::DEFAULT.with_max_elements(3)).is_ok());
    let text = "\"a,b\"";
    let read = |bytes| {
        let options = DecodeOptions::STRICT.with_limits(Limits::DEFAULT.with_max_bytes(bytes));
        FieldMask::from_json_with(text, &options).map(drop)
    };
    assert!(read(text.len()).is_ok() && read(text.len() - 1).is_err());
}

#[test]
fn an_error_says_its_path_its_reason_and_its_byte() {
    let error = DecodeError::new(DecodeErrorKind::InvalidUtf8, 7);
    assert_eq!(error.to_string(), "a string is not UTF-8 (byte 7)");
    let error = error.with_path("tags[\"a\"]".to_owned());
    assert_eq!(error.to_string(), "tags[\"a\"]: a string is not UTF-8 (byte 7)");
    assert_eq!(error.source().unwrap().to_string(), "a string is not UTF-8");
    let shown = format!("{error:?}");
    assert_eq!(shown, r#"DecodeError { kind: InvalidUtf8, path: "tags[\"a\"]", offset: 7 }"#);
    let finding = Finding::new("a.b".to_owned(), DecodeErrorKind::InvalidUtf8);
    assert_eq!(finding.to_string(), "a.b: a string is not UTF-8");
    let missing = DecodeErrorKind::MissingRequired(vec!["a.b".to_owned(), "a.c".to_owned()]);
    let finding = Finding::new("a".to_owned(), missing);
    assert_eq!(finding.to_string(), "required fields are missing: a.b, a.c");
}

#[test]
fn texts_and_bytes_convert_without_a_copy_where_they_borrow() {
    let text = String::from("a borrowed text");
    let borrowed = Str::from(&text);
    let Cow::Borrowed(same) = Cow::from(borrowed.clone()) else { unreachable!("it borrows") };
    assert!(std::ptr::eq(same, text.as_str()));
    assert_eq!(borrowed.as_borrowed(), Some(text.as_str()));
    let owned = borrowed.clone().into_owned();
    assert_eq!((owned.as_borrowed(), &owned), (None, &borrowed));
    assert!(matches!(Cow::from(owned.clone()), Cow::Owned(copy) if copy == text));
    assert_eq!(owned.reborrow().as_borrowed(), Some(text.as_str()));
    assert_eq!(String::from(owned), text);
    assert_eq!(String::from(Str::from(Cow::Borrowed("b"))), "b");
    assert_eq!(String::from(Str::from(Cow::<str>::Owned("o".to_owned()))), "o");
    assert_eq!(format!("{borrowed:>17}|{borrowed:?}"), "  a borrowed text|\"a borrowed text\"");

    let bytes = Blob::from(b"\x00\xff");
    assert_eq!(bytes.as_borrowed(), Some(&b"\x00\xff"[..]));
    let owned = bytes.clone().into_owned();
    assert_eq!((owned.as_borrowed(), &owned), (None, &bytes));
    assert_eq!(Blob::from(Cow::<[u8]>::Owned(vec![0, 255])), bytes);
    assert_eq!(format!("{bytes:?}"), "[0, 255]");
}

#[test]
fn an_any_that_is_not_whole_is_refused() {
    let duration = "type.googleapis.com/google.protobuf.Duration";
    let empty = "type.googleapis.com/google.protobuf.Empty";
    for text in [
        format!(r#"{{"@type":"{duration}"}}"#),
        format!(r#"{{"@type":"{duration}","value":"1s","value":"1s"}}"#),
        format!(r#"{{"@type":"{duration}","@type":"{duration}","value":"1s"}}"#),
        format!(r#"{{"@type":"{duration}","value":"1"}}"#),
        r#"{"value":"1s"}"#.to_owned(),
        r#"{"@type":"","a":1}"#.to_owned(),
        r#"{"@type":"google.protobuf.Duration","value":"1s"}"#.to_owned(),
        r#"{"@type":"type.googleapis.com/no.such.Type"}"#.to_owned(),
        r#"{"@type":7}"#.to_owned(),
    ] {
        assert!(Any::from_json(&text).is_err(), "{text}");
    }
    for text in ["{}".to_owned(), format!(r#"{{"@type":"{empty}"}}"#)] {
        assert_eq!(Any::from_json(&text).unwrap().to_json().unwrap(), text);
    }
    let text = format!(r#"{{"value":"1.500s","@type":"{duration}"}}"#);
    let any = Any::from_json(&text).unwrap();
    assert_eq!(
        (any.type_url.as_str(), &*any.value),
        (duration, &b"\x08\x01\x10\x80\xca\xb5\xee\x01"[..])
    );
}

#[test]
fn an_any_without_a_json_form_says_why() {
    let of = |url: &'static str, value: &'static [u8]| {
        Any::default().with_type_url(url).with_value(value).to_json().unwrap_err()
    };
    let error = of("type.googleapis.com/no.such.Type", b"");
    assert!(matches!(error, EncodeError::UnknownAnyType { .. }), "{error}");
    let error = of("", b"\x08\x01");
    assert!(matches!(error, EncodeError::UnknownAnyType { .. }), "{error}");
    // Cut in the middle, and a duration of more than ten thousand years.
    for value in [&b"\x08"[..], b"\x08\xff\xff\xff\xff\xff\x7f"] {
        let error = of("type.googleapis.com/google.protobuf.Duration", value);
        assert!(matches!(error, EncodeError::NoJsonForm { .. }), "{error}");
    }
}

#[test]
fn a_path_of_a_mask_is_in_lower_camel_case() {
    let error = FieldMask::from_json("\"a_b\"").map(drop).unwrap_err();
    assert!(matches!(error.kind(), DecodeErrorKind::InvalidText { .. }), "{error}");
    for path in ["a_B", "a__b", "aB", "a_", "a,b"] {
        let mask = FieldMask::default().with_paths(vec![path.into()]);
        assert!(mask.to_json().is_err(), "{path} would not come back");
    }
}

#[test]
fn well_known_types_are_found_by_name_beside_ones_own() {
    for name in ["Timestamp", "Duration", "Struct", "Any", "FieldMask", "Int64Value"] {
        let name = format!("google.protobuf.{name}");
        assert_eq!(Types::WELL_KNOWN.find(&name).unwrap().info.full_name, name);
    }
    assert!(Types::WELL_KNOWN.find("google.protobuf.Nothing").is_none());
    assert_eq!(format!("{:?}", Types::WELL_KNOWN), "[]");
    assert_eq!(Types::default(), Types::WELL_KNOWN);
}

#[test]
fn times_go_through_both_forms_by_name() {
    let options = DecodeOptions::STRICT;
    let timestamp = Types::WELL_KNOWN.find("google.protobuf.Timestamp").unwrap();
    let text = "\"1970-01-01T00:00:01.500Z\"";
    let (mut bytes, mut again, mut json) = (Vec::new(), Vec::new(), String::new());
    (timestamp.json_to_binary)(text, &options, &mut bytes).unwrap();
    assert_eq!(bytes, b"\x08\x01\x10\x80\xca\xb5\xee\x01");
    (timestamp.binary_to_binary)(&bytes, &options, &mut again).unwrap();
    assert_eq!(again, bytes);
    (timestamp.binary_to_json)(&bytes, &options, &mut json).unwrap();
    assert_eq!(json, text);
    json.clear();
    (timestamp.json_to_json)("\"1970-01-01T01:00:01.5+01:00\"", &options, &mut json).unwrap();
    assert_eq!(json, text);
    assert!((timestamp.json_to_json)("\"1970\"", &options, &mut json).is_err());
    let duration = Types::WELL_KNOWN.find("google.protobuf.Duration").unwrap();
    assert!((duration.binary_to_json)(b"\x08", &options, &mut json).is_err());
}
