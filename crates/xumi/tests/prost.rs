//! Members that the schema does not know, in the hands of prost.

#![allow(clippy::unwrap_used)] // as in tests

use xumi::pb::owned::tidings::xumi::v1::WeightsLoadStart as Owned;
use xumi::pb::tidings::xumi::v1::WeightsLoadStart as Plain;
use xumi::{Message, WeightsLoadStart};

const TEXT: &str = r#"{"event_type":"xumi.weights.load.start","model":"m","more":[1.50],"x":{}}"#;

#[test]
fn unknown_members_survive_field_by_field() {
    let ours = WeightsLoadStart::from_json(TEXT).unwrap();
    let mut merged = Owned::from(WeightsLoadStart::from_json("{}").unwrap());
    prost::Message::merge(&mut merged, ours.to_bytes().unwrap().as_slice()).unwrap();
    assert_eq!(merged.to_json().unwrap(), TEXT);
}

#[test]
fn unknown_members_survive_in_the_plain_type_too() {
    let ours = WeightsLoadStart::from_json(TEXT).unwrap();
    let plain = Plain::try_from(&ours).unwrap();
    assert_eq!(plain.model.as_deref(), Some("m"));
    assert_eq!(WeightsLoadStart::try_from(plain).unwrap().to_json().unwrap(), TEXT);
}
