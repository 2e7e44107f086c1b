//! What the generator makes of names that Rust has already, and of messages that
//! require each other.

#![allow(clippy::unwrap_used)] // a failed test panics

use tidings_core::{DecodeErrorKind, Message};
use tidings_testkit::kitchen::odd::{
    Circle, HttpCode, HttpCode_, Option_, Order, OrderLevel, OrderLine, OrderLine_, OrderPayload,
    OrderPayload_, Self_,
};

#[test]
fn types_whose_names_would_be_one_are_set_apart_and_the_outer_keeps_its_name() {
    let line = OrderLine::default().with_number(1);
    let payload = OrderPayload_::None(OrderLine_::default().with_text("x"));
    let order = Order::default()
        .with_line(line)
        .with_payload(payload)
        .with_missing_(2)
        .with_unknown_fields_(3)
        .with_self("s");
    let json = order.to_json().unwrap();
    assert_eq!(
        json,
        r#"{"none":{"text":"x"},"line":{"number":1},"missing":"2","unknownFields":"3","self":"s"}"#
    );
    assert_eq!(Order::from_json(&json).unwrap(), order);
    assert_eq!(OrderPayload::default().to_json().unwrap(), "{}");
    assert_eq!(OrderLine::INFO.full_name, "kitchen.odd.OrderLine");
    assert_eq!(OrderLine_::INFO.full_name, "kitchen.odd.Order.Line");
}

#[test]
fn types_named_like_those_of_the_prelude_work_beside_them() {
    let option = Option_::from_json(r#"{"option":{"codes":{"1":"HTTP_A"}},"some":"SOME_A"}"#);
    let option = option.unwrap();
    let code = option.option.as_ref().unwrap().codes.get(1);
    assert_eq!(code.as_deref(), Some(&HttpCode::HTTP_A));
    assert_eq!(HttpCode_::HTTP_B.name(), Some("HTTP_B"));
    assert_eq!(OrderLevel::from_name("INFO"), Some(OrderLevel::INFO));
    assert_eq!((OrderLevel::NAME.number(), OrderLevel::NAME_.number()), (3, 4));
    let own = Self_::from_json(r#"{"self":{}}"#).unwrap();
    assert_eq!(own.to_bytes().unwrap(), b"\x0a\0");
}

/// The circle ends where its optional message is absent, so what it requires is required.
#[test]
fn a_required_message_that_may_hold_its_holder_is_required() {
    let error = Circle::decode(b"\x0a\x01n").unwrap_err();
    assert_eq!(error.kind(), &DecodeErrorKind::MissingRequired(vec!["half".to_owned()]));
    let error = Circle::from_json(r#"{"name":"n","half":{"number":1,"circle":{"name":"m"}}}"#);
    let error = error.unwrap_err();
    let missing = vec!["half.circle.half".to_owned()];
    assert_eq!(error.kind(), &DecodeErrorKind::MissingRequired(missing));
    let whole = r#"{"name":"n","half":{"number":1,"circle":{"name":"m","half":{"number":2}}}}"#;
    let circle = Circle::from_json(whole).unwrap();
    assert_eq!(circle.half.circle.as_ref().unwrap().half.number, 2);
    assert_eq!(Circle::decode(&circle.to_bytes().unwrap()).unwrap().to_json().unwrap(), whole);
}
