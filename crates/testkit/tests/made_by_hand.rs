//! Containers made by hand, what an `Any` may hold beside its members, and
//! findings at the top of a message.

#![allow(clippy::unwrap_used)] // in helpers

use std::collections::BTreeMap;

use tidings_core::wkt::StringValue;
use tidings_core::{DecodeErrorKind, DecodeOptions, Message, MessageEntry, Types};
use tidings_testkit::kitchen::three;

#[test]
fn containers_made_by_hand_equal_those_that_were_read() {
    let read = |text| three::Inner::from_json(text).unwrap();
    let mut made = three::Inner::default();
    made.words = ["a".into(), "b".into()].into();
    made.numbers = [1, 2, 3].into();
    made.counts = [("y".into(), 2), ("x".into(), 1)].into();
    let text = r#"{"words":["a","b"],"numbers":[1,2,3],"counts":{"x":1,"y":2}}"#;
    assert_eq!(made.to_json().unwrap(), text);
    assert_eq!(made, read(text));
    let mut other = made.clone();
    other.counts = BTreeMap::from([("x".into(), 1), ("y".into(), 2)]).into();
    other.numbers = vec![1, 2, 3].into();
    other.words = ["a", "b"].into_iter().map(Into::into).collect();
    assert_eq!(made, other);
    for text in [
        r#"{"words":["a"],"numbers":[1,2,3],"counts":{"x":1,"y":2}}"#,
        r#"{"words":["a","b","c"],"numbers":[1,2,3],"counts":{"x":1,"y":2}}"#,
        r#"{"words":["a","b"],"numbers":[1,2,4],"counts":{"x":1,"y":2}}"#,
        r#"{"words":["a","b"],"numbers":[1,2,3],"counts":{"x":1}}"#,
        r#"{"words":["a","b"],"numbers":[1,2,3],"counts":{"x":1,"y":3}}"#,
        r#"{"words":["a","b"],"numbers":[1,2,3],"counts":{"x":1,"z":2}}"#,
    ] {
        assert_ne!(made, read(text), "{text}");
    }
    let bytes = made.to_bytes().unwrap();
    assert_ne!(three::Inner::decode(&bytes[..bytes.len() - 7]).unwrap().counts, made.counts);
}

#[test]
fn only_types_with_a_form_of_their_own_stand_in_the_value_of_an_any() {
    static KITCHEN: &[&[MessageEntry]] = &[three::MESSAGES];
    let options = DecodeOptions::STRICT.with_types(Types::new(KITCHEN));
    let read = |text: &str| three::WellKnown::from_json_with(text, &options).map(drop);
    let any = |name: &str, rest: &str| {
        read(&format!(r#"{{"any":{{"@type":"type.googleapis.com/{name}"{rest}}}}}"#))
    };
    assert_eq!(any("google.protobuf.StringValue", r#","value":"x""#), Ok(()));
    assert!(any("google.protobuf.StringValue", "").is_err());
    assert_eq!(any("kitchen.three.Leaf", r#","weight":"7""#), Ok(()));
    assert_eq!(any("google.protobuf.Empty", ""), Ok(()));
    // Here `value` is a member as any other: unknown to both, and refused if those are.
    let strict = options.with_unknown_members(tidings_core::UnknownMembers::Reject);
    for name in ["kitchen.three.Leaf", "google.protobuf.Empty"] {
        let text = format!(r#"{{"any":{{"@type":"type.googleapis.com/{name}","value":1}}}}"#);
        let error = three::WellKnown::from_json_with(&text, &strict).map(drop).unwrap_err();
        assert_eq!(*error.kind(), DecodeErrorKind::UnknownMember("value".to_owned()), "{name}");
    }
}

#[test]
fn a_finding_at_the_top_has_no_path_to_show() {
    let read = StringValue::decode_with(b"\x0a\x01\xff", &DecodeOptions::lenient()).unwrap();
    assert_eq!(read.message.value, "\u{fffd}");
    let shown: Vec<_> = read.findings.iter().map(ToString::to_string).collect();
    assert_eq!(shown, ["value: a string is not UTF-8"]);
    let at_the_top = tidings_core::Finding::new(String::new(), DecodeErrorKind::InvalidUtf8);
    assert_eq!(at_the_top.to_string(), "a string is not UTF-8");
}
