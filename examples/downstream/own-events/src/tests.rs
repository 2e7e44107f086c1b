//! What property tests of one's own events look like, and how their JSON Schema is used.

use arbitrary::{Arbitrary, Unstructured};
use jsonschema::Validator;
use proptest::prelude::*;
use serde_json::{Value, json};
use tidings_core::strategies::{hostile_json, hostile_wire, messages};

use super::*;

const SCHEMA: &str =
    include_str!(concat!(env!("OUT_DIR"), "/schemas/shop.orders.v1.OrderPlaced.json"));

fn validator() -> Validator {
    jsonschema::draft202012::new(&serde_json::from_str(SCHEMA).unwrap()).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Any order is the same after a journey in either form.
    #[test]
    fn an_order_survives_both_forms(order in messages::<OrderPlaced>()) {
        let bytes = order.to_bytes()?;
        prop_assert_eq!(&OrderPlaced::decode(&bytes)?, &order);
        let json = order.to_json()?;
        prop_assert_eq!(OrderPlaced::from_json(&json)?.to_json()?, json);
    }

    /// Whoever checks our JSON by the schema can rely on it.
    #[test]
    fn the_schema_accepts_what_is_written(order in messages::<OrderPlaced>()) {
        let json: Value = serde_json::from_str(&order.to_json()?)?;
        let errors: Vec<String> = validator().iter_errors(&json).map(|error| error.to_string()).collect();
        prop_assert!(errors.is_empty(), "{errors:?}");
    }

    /// Bytes and texts of strangers are read or refused, and what is read can be passed on.
    #[test]
    fn hostile_input_is_read_or_refused(
        bytes in hostile_wire::<OrderPlaced>(),
        text in hostile_json::<OrderPlaced>(),
    ) {
        if let Ok(order) = OrderPlaced::decode(&bytes) {
            let written = order.to_bytes()?;
            prop_assert_eq!(OrderPlaced::decode(&written)?.to_bytes()?, written);
        }
        if let Ok(order) = OrderPlaced::from_json(&text) {
            prop_assert!(OrderPlaced::from_json(&order.to_json()?).is_ok());
        }
    }
}

#[test]
fn the_schema_refuses_what_the_codec_refuses() {
    let validator = validator();
    assert!(validator.is_valid(&json!({"lines": [{"count": 2}], "invoice": "i7"})));
    for broken in [
        json!({"lines": [{"count": -1}]}),
        json!({"lines": {"count": 1}}),
        json!({"invoice": "i7", "prepaid": {}}),
        json!({"placedAt": 7}),
        json!([]),
    ] {
        assert!(!validator.is_valid(&broken), "{broken}");
        assert!(OrderPlaced::from_json(&broken.to_string()).is_err(), "{broken}");
    }
}

/// The body of a fuzz target.
#[test]
fn a_fuzzer_steers_orders() {
    let noise: Vec<u8> = (0..4096_u32).map(|at| ((at * at) >> 3).to_le_bytes()[0]).collect();
    let mut input = Unstructured::new(&noise);
    let mut made = 0;
    while !input.is_empty() {
        let order = OrderPlaced::arbitrary(&mut input).unwrap();
        assert_eq!(OrderPlaced::decode(&order.to_bytes().unwrap()).unwrap(), order);
        made += 1;
    }
    assert!(made > 1);
}
