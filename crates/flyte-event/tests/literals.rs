//! Literals and plain values.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use flyte_event::core::{Literal, LiteralMap, LiteralValue, ScalarValue};
use flyte_event::{
    Duration, Message, TaskExecutionEvent, TaskExecutionEventInputValue, Timestamp, literal_map,
};
use tidings_core::wkt::{Struct, Value};

#[test]
fn every_kind_of_plain_literal_has_a_value() {
    let map = literal_map([
        ("int".to_owned(), Literal::from(3)),
        ("big".to_owned(), Literal::from(i64::MAX)),
        ("exact".to_owned(), Literal::from(1_i64 << 53)),
        ("float".to_owned(), Literal::from(0.5)),
        ("nan".to_owned(), Literal::from(f64::NAN)),
        ("inf".to_owned(), Literal::from(f64::NEG_INFINITY)),
        ("yes".to_owned(), Literal::from(true)),
        ("text".to_owned(), Literal::from("x")),
        ("time".to_owned(), Literal::from(Timestamp::from_unix_seconds(0))),
        ("span".to_owned(), Literal::from(Duration::new(1, 500_000_000).unwrap())),
        ("none".to_owned(), Literal::none()),
        ("list".to_owned(), Literal::collection([Literal::from(1), Literal::from("y")])),
        ("map".to_owned(), Literal::map([("k".to_owned(), Literal::from(false))])),
    ]);
    let json = map.to_struct().unwrap().to_json().unwrap();
    let expected = concat!(
        r#"{"big":"9223372036854775807","exact":9007199254740992,"float":0.5,"inf":"-Infinity","#,
        r#""int":3,"list":[1,"y"],"map":{"k":false},"nan":"NaN","none":null,"span":"1.500s","#,
        r#""text":"x","time":"1970-01-01T00:00:00Z","yes":true}"#
    );
    assert_eq!(json, expected);
}

#[test]
fn plain_values_become_literals_and_come_back() {
    let json = r#"{"a":[1,2.5,"x",null,true],"b":{"c":{}},"d":-9007199254740992}"#;
    let literal = Literal::from_value(Value::from_json(json).unwrap());
    let Some(LiteralValue::Map(map)) = &literal.value else { panic!() };
    assert_eq!(map.literals.get("d").unwrap().as_integer(), Some(-(1 << 53)));
    let Some(LiteralValue::Collection(list)) = &map.literals.get("a").unwrap().value.clone() else {
        panic!()
    };
    assert_eq!(list.literals.get(1).unwrap().as_float(), Some(2.5));
    assert_eq!(list.literals.get(2).unwrap().as_text(), Some("x"));
    assert_eq!(list.literals.get(4).unwrap().as_boolean(), Some(true));
    assert_eq!(literal.to_value().unwrap().to_json().unwrap(), json);
}

#[test]
fn what_is_no_plain_value_gives_none() {
    assert_eq!(Literal::default().to_value(), None);
    assert_eq!(Literal::binary(b"\x01".as_slice(), "msgpack").to_value(), None);
    assert_eq!(Literal::collection([Literal::default()]).to_value(), None);
    let late = Timestamp::from_unix_seconds(i64::MAX);
    assert_eq!(Literal::from(late).to_value(), None);
    // A union has the value of its member, if that has one.
    for (member, expected) in [
        (r#"{"value":{"scalar":{"primitive":{"integer":"1"}}}}"#, Some("1")),
        (r#"{"value":{"scalar":{}}}"#, None),
        ("{}", None),
    ] {
        let text = format!(r#"{{"scalar":{{"union":{member}}}}}"#);
        let value = Literal::from_json(&text).unwrap().to_value();
        let json = value.map(|value| value.to_json().unwrap());
        assert_eq!(json.as_deref(), expected, "{text}");
    }
    let generic = Literal::generic(Struct::from_json(r#"{"k":[1]}"#).unwrap());
    assert_eq!(generic.to_value().unwrap().to_json().unwrap(), r#"{"k":[1]}"#);
}

#[test]
fn literals_of_the_sample_are_read() {
    let bytes = include_bytes!("data/task_execution_event.bin");
    let event = TaskExecutionEvent::decode(bytes).unwrap();
    let Some(TaskExecutionEventInputValue::InputData(inputs)) = &event.input_value else {
        panic!()
    };
    let inputs: &LiteralMap<'_> = inputs;
    let kinds = inputs.literals.iter().filter(|(_, literal)| literal.as_scalar().is_some());
    let primitives = inputs.literals.iter().filter(|(_, literal)| literal.as_primitive().is_some());
    assert!(primitives.count() >= 4);
    assert!(kinds.count() > 4);
    let blob = |literal: &Literal<'_>| matches!(literal.as_scalar(), Some(ScalarValue::Blob(_)));
    for (name, literal) in &inputs.literals {
        if blob(&literal) {
            assert_eq!(literal.to_value(), None, "{name:?}");
        }
    }
    assert_eq!(inputs.to_struct(), None);
}
