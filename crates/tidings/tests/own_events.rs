//! Events of one's own, told by what only they require.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // in helpers

mod support;

use tidings::core::info::{EnumInfo, FieldInfo, Kind, Label, MessageInfo};
use tidings::{Hint, MessageEntry, Registry};

fn message(name: &'static str, fields: Vec<FieldInfo>) -> &'static MessageInfo {
    Box::leak(Box::new(MessageInfo::new(name, fields.leak(), &[], false)))
}

/// An event of these fields; it is not read.
fn event(name: &'static str, fields: Vec<FieldInfo>) -> MessageEntry {
    let order = &support::MESSAGES[0];
    let mut event = order.event.unwrap();
    event.event_type = name;
    let (to_json, to_binary) = (order.binary_to_json, order.json_to_binary);
    let (binary, json) = (order.binary_to_binary, order.json_to_json);
    MessageEntry::new(message(name, fields), Some(event), to_json, to_binary, binary, json)
}

fn registry(events: Vec<MessageEntry>) -> Registry {
    let mut registry = Registry::new();
    registry.add(events.leak()).unwrap();
    registry
}

/// A registry of two events that differ in whether the message in field 1 must
/// have a field of this number.
fn sealed_and_open(number: u32) -> Registry {
    let entry = |name: &'static str, label| {
        let seal = FieldInfo::new(number, "seal", "seal", Kind::Int32, label);
        let letter = message("acme.Letter", vec![seal]);
        let letter = FieldInfo::new(1, "letter", "letter", Kind::Message(letter), Label::Optional);
        event(name, vec![letter, FieldInfo::new(2, "to", "to", Kind::Int32, Label::Optional)])
    };
    registry(vec![entry("acme.Sealed", Label::Required), entry("acme.Open", Label::Optional)])
}

#[test]
fn a_nested_message_without_its_required_field_is_another_event_s() {
    for (number, tag) in
        [(3, &b"\x18"[..]), (63, b"\xf8\x03"), (64, b"\x80\x04"), (2047, b"\xf8\x7f")]
    {
        let registry = sealed_and_open(number);
        let sealed = [tag, b"\x05"].concat();
        let length = u8::try_from(sealed.len()).unwrap();
        let letter = [b"\x0a", &[length][..], &sealed, b"\x10\x07"].concat();
        let found = registry.detect_binary(&letter, Hint::NONE);
        assert_eq!((found.likely().is_none(), found.candidates.len()), (true, 2), "{found}");
        let found = registry.detect_binary(b"\x0a\x00\x10\x07", Hint::NONE);
        assert_eq!(found.event_type(), Some("acme.Open"), "{number}: {found}");
    }
}

/// In a schema without a package, messages have names without a dot.
#[test]
fn a_payload_is_named_by_its_type_with_and_without_a_package() {
    static TYPES: EnumInfo = EnumInfo::new("Type", &[("None", 0), ("Sold", 1), ("Lost", 2)], true);
    for (sold, is_named) in
        [("Sold", true), ("shop.Sold", true), ("shop.UnSold", false), ("s.Lost", false)]
    {
        let said = FieldInfo::new(1, "type", "type", Kind::Enum(&TYPES), Label::Optional);
        let count = FieldInfo::new(1, "count", "count", Kind::Int32, Label::Optional);
        let sold = Kind::Message(message(sold, vec![count]));
        let sold = FieldInfo::new(2, "sold", "sold", sold, Label::Optional);
        let number = FieldInfo::new(1, "number", "number", Kind::Int32, Label::Optional);
        let text = FieldInfo::new(3, "text", "text", Kind::Bytes, Label::Optional);
        let events =
            vec![event("shop.Event", vec![said, sold]), event("shop.Other", vec![number, text])];
        let found = registry(events).detect_binary(b"\x08\x01\x12\x02\x08\x07", Hint::NONE);
        let reason = "its payload is the one that its type names";
        assert_eq!(found.reason == reason, is_named, "{found}");
    }
}

#[test]
fn an_envelope_whose_payload_is_the_one_it_names_is_not_sure_without_its_origin() {
    let family = Registry::family();
    // A counter, and its type.
    let counter = b"\x10\x07\x52\x05\x0a\x01n\x10\x02";
    let whole = [b"\x0a\x01o", &counter[..]].concat();
    let reason = "its payload is the one that its type names";
    assert_eq!(family.detect_binary(&whole, Hint::NONE).reason, reason);
    let found = family.detect_binary(counter, Hint::NONE);
    assert_ne!(found.reason, reason, "{found}");
}

#[test]
fn an_event_of_the_family_may_have_a_member_that_is_called_as_others_types_are() {
    let text = r#"{"origin":"o","eventType":"LogMessage","event_type":"made.up"}"#;
    let found = Registry::family().detect(text.as_bytes());
    assert_eq!(found.likely().unwrap().info.full_name, "events.Envelope");
    assert_eq!(found.named, None);
}

#[test]
fn only_a_wamp_message_with_an_event_for_its_first_argument_is_one() {
    let family = Registry::family();
    let event = r#"{"resource":"r","payload":{}}"#;
    let found = family.detect(format!("[36,1,2,{{}},[{event}]]").as_bytes());
    assert_eq!(found.likely().unwrap().info.full_name, "tidings.apcera.v1.Event");
    for text in [
        "[36]",
        "[36 1]",
        "[36,1]",
        "[36,1 2]",
        "[36,1,2]",
        "[36,1,2,{}]",
        "[36,1,2,{} []]",
        "[36,1,2,[]]",
        "[36,1,2,{},{}]",
        "[36,1,2,{},[]]",
        "[36,1,2,{},[5]]",
        "[36,\"1\",2,{},[{}]]",
        "[36,1,2,{},",
        "[36",
    ] {
        let found = family.detect(text.as_bytes());
        assert!(found.entry.is_none() && found.wrapping.is_none(), "{text}: {found}");
    }
}
