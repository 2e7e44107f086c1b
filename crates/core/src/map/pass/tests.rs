//! How far the short way goes.

use alloc::format;

use super::*;
use crate::element::Codec;
use crate::limits::Limits;
use crate::options::DecodeOptions;
use crate::text::Str;
use crate::wkt::NullValue;

const TEXTS: Codecs = (Codec::String, Codec::String);

/// How many entries are passed, after the tag of the first, and what is left.
fn passed<'a, K: MapKey<'a>, V: Element<'a>>(
    bytes: &'a [u8],
    codecs: Codecs,
    cx: &mut Context<'_>,
) -> (u32, &'a [u8]) {
    let (mut reader, mut keys) = (Reader::new(bytes), Keys::<K>::new(true));
    let count = pass_entries::<K, V>(&mut reader, 10, codecs, &mut keys, cx);
    (count, reader.rest())
}

#[test]
fn entries_of_key_and_value_are_passed_and_the_tag_after_them_is_left() {
    let options = DecodeOptions::STRICT;
    let mut cx = Context::new(&options, 100);
    let bytes =
        b"\x06\x0a\x01a\x12\x01x\x0a\x04\x0a\x00\x12\x00\x0a\x07\x0a\x02bc\x12\x01y\x10\x07";
    let (count, rest) = passed::<Str<'_>, Str<'_>>(bytes, TEXTS, &mut cx);
    assert_eq!((count, rest), (3, &b"\x10\x07"[..]));
    let numbers = b"\x04\x08\x05\x10\x07\x0a\x04\x08\x06\x10\x07";
    let codecs = (Codec::Int32, Codec::Int64);
    assert_eq!(passed::<i32, i64>(numbers, codecs, &mut cx), (2, &b""[..]));
}

#[test]
fn what_is_not_the_plain_form_is_left_with_its_tag() {
    let options = DecodeOptions::STRICT;
    let entry = b"\x06\x0a\x01a\x12\x01x";
    let others: [&[u8]; 9] = [
        b"\x0a\x04\x0a\x02bc",                  // no value
        b"\x0a\x04\x12\x02bc",                  // no key
        b"\x0a\x07\x12\x02bc\x0a\x01y",         // value first
        b"\x0a\x09\x0a\x02bc\x12\x01y\x18\x01", // more after them
        b"\x0a\x06\x0a\x01a\x12\x01y",          // the key again
        b"\x0a\x07\x0a\x02bc\x12\x02y",         // a value beyond the entry
        b"\x0a\x07\x0a\x02b\xff\x12\x01y",      // no UTF-8
        b"\x0a\x05\x08\x01\x12\x01y",           // a key of another wire type
        b"\x0a\x06\x0a\x02bc\x10\x01",          // a value of another wire type
    ];
    let plain = b"\x0a\x07\x0a\x02bc\x12\x01y";
    let bytes = [&entry[..], plain].concat();
    let mut cx = Context::new(&options, 100);
    assert_eq!(passed::<Str<'_>, Str<'_>>(&bytes, TEXTS, &mut cx), (2, &b""[..]));
    for other in others {
        let bytes = [entry, other].concat();
        let mut cx = Context::new(&options, 100);
        let (count, rest) = passed::<Str<'_>, Str<'_>>(&bytes, TEXTS, &mut cx);
        assert_eq!((count, rest), (1, other), "{other:x?}");
    }
}

#[test]
fn values_that_are_not_declared_and_entries_beyond_a_limit_are_left() {
    let options = DecodeOptions::STRICT;
    let mut cx = Context::new(&options, 100);
    let bytes = b"\x04\x08\x01\x10\x00\x0a\x04\x08\x02\x10\x07";
    let codecs = (Codec::Int32, Codec::ClosedEnum);
    let (count, rest) = passed::<i32, NullValue>(bytes, codecs, &mut cx);
    assert_eq!((count, rest), (1, &bytes[5..]));
    let options = options.with_limits(Limits::DEFAULT.with_max_elements(1).with_max_depth(1));
    let mut cx = Context::new(&options, 100);
    let codecs = (Codec::Int32, Codec::Int32);
    assert_eq!(passed::<i32, i32>(bytes, codecs, &mut cx), (1, &bytes[5..]));
    let mut cx = Context::new(&options, 100);
    cx.enter(0).unwrap();
    assert_eq!(passed::<i32, i32>(bytes, codecs, &mut cx), (0, &bytes[..]));
}

#[test]
fn members_are_passed_up_to_the_name_of_the_first_that_takes_the_long_way() {
    let options = DecodeOptions::STRICT.with_limits(Limits { max_elements: 3, ..Limits::DEFAULT });
    // How many are passed, what the last value ends with, and what is left.
    for (object, count, end, left) in [
        (r#"{"a":"x","bc":"y"}"#, 2, r#""y""#, ""),
        (r#"{"a":"x","b\n":"y","c":"z"}"#, 1, r#""x""#, r#""b\n":"y","c":"z"}"#),
        (r#"{"a":"x","bc":7,"d":"z"}"#, 1, r#""x""#, r#""bc":7,"d":"z"}"#),
        (r#"{"a":"x","bc" :"y"}"#, 1, r#""x""#, r#""bc" :"y"}"#),
        (r#"{"a":"x","bc":"y","a":"z"}"#, 2, r#""y""#, r#""a":"z"}"#),
        (r#"{"a":"x","b":"y","c":"z","d":"w"}"#, 3, r#""z""#, r#""d":"w"}"#),
        (r#"{"b\n":"y"}"#, 0, "", r#""b\n":"y"}"#),
    ] {
        let text = format!("{object},\"what comes after it\"");
        let mut cx = Context::for_json(&options, text.len());
        let mut reader = json::Reader::new(&text);
        assert_eq!(reader.begin(&mut cx), Ok(true));
        let plainly = (Codec::String, false);
        let mut keys = Keys::new(true);
        let run =
            pass_members::<Str<'_>, Str<'_>>(plainly, &mut keys, &mut reader, &mut cx).unwrap();
        assert_eq!((run.count, run.more), (count, !left.is_empty()), "{text}");
        assert!(reader.part(0, run.end).ends_with(end), "{text}");
        assert_eq!(reader.offset(), object.len() - left.len(), "{text}");
    }
}
