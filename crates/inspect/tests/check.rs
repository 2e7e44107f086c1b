//! What is wrong with a payload, from errors of every sort.

#![allow(clippy::unwrap_used, clippy::panic)]

use tidings_core::{DecodeOptions, EncodeError, MessageEntry, wkt};
use tidings_inspect::check::{Checker, Payload, Problem};

fn entry(name: &str) -> &'static MessageEntry {
    wkt::MESSAGES.iter().find(|entry| entry.info.full_name == name).unwrap()
}

fn problems(name: &str, payload: Payload<'_>) -> Vec<(String, Option<usize>, String)> {
    let types = DecodeOptions::STRICT.types;
    let problems = Checker::default().problems(payload, entry(name), types);
    problems.into_iter().map(|problem| (problem.path, problem.offset, problem.reason)).collect()
}

#[test]
fn what_has_no_json_form_is_a_problem_of_its_path() {
    let found = problems("google.protobuf.FieldMask", Payload::Binary(b"\x0a\x02aB"));
    let [(path, None, reason)] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!(path, "");
    assert!(reason.ends_with("has no JSON form"), "{reason}");
    // A list of one value, which is infinite.
    let infinite = b"\x0a\x09\x11\0\0\0\0\0\0\xf0\x7f";
    let found = problems("google.protobuf.ListValue", Payload::Binary(infinite));
    let [(path, None, reason)] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!((path.as_str(), reason.contains(path.as_str())), ("[0]", false), "{reason}");
}

#[test]
fn a_fault_is_named_once_with_its_byte() {
    let found = problems("google.protobuf.FieldMask", Payload::Json("1"));
    assert_eq!(found.len(), 1, "{found:?}");
    let found = problems("google.protobuf.FieldMask", Payload::Binary(b"\x0a\x01a\x12"));
    let [(_, Some(at), _)] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!(*at, 4);
    assert!(problems("google.protobuf.FieldMask", Payload::Binary(b"\x0a\x01a")).is_empty());
}

#[test]
fn an_error_without_a_path_is_a_problem_of_the_whole() {
    let problem = Problem::from(&EncodeError::TooLarge { size: 3, limit: 2 });
    assert_eq!((problem.path.as_str(), problem.offset), ("", None));
    assert_eq!(problem.reason, "the event has 3 bytes, the limit is 2");
    let path = "a.b".to_owned();
    let problem = Problem::from(&EncodeError::TooDeep { path, limit: 2 });
    assert_eq!(problem.path, "a.b");
    assert!(problem.reason.starts_with("nested deeper than 2 messages"), "{}", problem.reason);
}
