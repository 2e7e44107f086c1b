//! What a lenient decoder lets pass, and what it does not.

use tidings_core::{DecodeErrorKind, DecodeOptions, Limits, Message, UnknownMembers};
use tidings_testkit::kitchen::three;

const LENIENT: DecodeOptions = DecodeOptions::lenient();

/// Findings, or the error.
fn read(text: &str, options: &DecodeOptions) -> Result<usize, DecodeErrorKind> {
    match three::Tree::from_json_with(text, options) {
        Ok(decoded) => Ok(decoded.findings.len()),
        Err(error) => Err(error.kind().clone()),
    }
}

#[test]
fn values_that_do_not_fit_pass_up_to_sixty_four() {
    let branches = |count| {
        let branches = vec![r#"{"name":7}"#; count].join(",");
        read(&format!(r#"{{"branches":[{branches}]}}"#), &LENIENT)
    };
    for count in [0, 1, 63, 64] {
        assert_eq!(branches(count), Ok(count));
    }
    assert_eq!(branches(65), Err(DecodeErrorKind::WrongType { expected: "a string" }));
}

#[test]
fn what_is_no_mismatch_does_not_pass_beside_one() {
    let wrong = r#""leaf":{"weight":true}"#;
    assert_eq!(read(&format!("{{{wrong}}}"), &LENIENT), Ok(1));
    let refused = |member: &str, options: &DecodeOptions| {
        read(&format!("{{{wrong},{member}}}"), options).unwrap_err()
    };
    let twice = DecodeErrorKind::DuplicateMember("name".into());
    assert_eq!(refused(r#""name":"a","name":"b""#, &LENIENT), twice);
    let choice = DecodeErrorKind::DuplicateMember("one".into());
    assert_eq!(refused(r#""chosen":{}"#, &LENIENT), choice);
    let reject = LENIENT.with_unknown_members(UnknownMembers::Reject);
    assert_eq!(refused(r#""other":1"#, &reject), DecodeErrorKind::UnknownMember("other".into()));
    assert!(matches!(refused(r#""name":"a"#, &LENIENT), DecodeErrorKind::UnexpectedEnd));
    assert!(matches!(refused(r#""name":nul"#, &LENIENT), DecodeErrorKind::Syntax { .. }));
    let flat = LENIENT.with_limits(Limits::DEFAULT.with_max_depth(2));
    let limit = refused(r#""only":{"only":{"only":{}}}"#, &flat);
    assert!(matches!(limit, DecodeErrorKind::Limit { option: "Limits::max_depth", .. }), "{limit}");
    let few = LENIENT.with_limits(Limits::DEFAULT.with_max_elements(2));
    let limit = refused(r#""branches":[{},{},{}]"#, &few);
    assert!(
        matches!(limit, DecodeErrorKind::Limit { option: "Limits::max_elements", .. }),
        "{limit}"
    );
}

#[test]
fn a_value_of_serde_may_nest_as_deep_as_its_text() {
    // Of a list of messages each level is two of the text.
    let nested = |levels| {
        let text = r#"{"branches":["#.repeat(levels) + "{}" + &"]}".repeat(levels);
        let mut value = serde_json::json!({});
        for _ in 0..levels {
            value = serde_json::json!({ "branches": [value] });
        }
        let read = three::Tree::from_json(&text).ok().map(|tree| tree.into_owned());
        let through_serde = serde_json::from_value::<three::Tree<'static>>(value).ok();
        assert_eq!(through_serde, read, "{levels}");
        read.is_some()
    };
    assert!([1, 24, 26, 50, 52, 90, 99, 100].into_iter().all(nested));
    assert!(![101, 110].into_iter().any(nested));
}
