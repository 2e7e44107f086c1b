//! The schema tables against a list of all fields and enum values that the
//! protocol ever had (dropsonde-protocol, every version up to 023ad59).

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // as in tests

use dropsonde::{EventType, MESSAGES, MessageType, Method, PeerType, control};
use tidings_core::info::{EnumInfo, FieldInfo, Kind, Label, MessageInfo};
use tidings_core::rt::Enumeration;

struct Row {
    scope: &'static str,
    name: &'static str,
    number: i64,
    of: &'static str,
    label: &'static str,
}

fn rows(kind: &str) -> Vec<Row> {
    let mut rows = Vec::new();
    for line in include_str!("data/fields.tsv").lines().skip(1) {
        let mut columns = line.split('\t');
        let mut next = || columns.next().unwrap_or_default();
        if next() == kind {
            let (scope, name, number) = (next(), next(), next().parse().unwrap());
            rows.push(Row { scope, name, number, of: next(), label: next() });
        }
    }
    rows
}

fn messages() -> impl Iterator<Item = &'static MessageInfo> {
    MESSAGES.iter().chain(control::MESSAGES).map(|entry| entry.info)
}

fn message(full_name: &str) -> &'static MessageInfo {
    messages().find(|info| info.full_name == full_name).unwrap()
}

/// `events.Envelope.EventType` and the like, relative as the list has them.
fn type_name(field: &FieldInfo) -> String {
    match field.kind {
        Kind::Map((key, value)) => format!("map<{},{}>", key.name(), value.name()),
        kind => kind.name().trim_start_matches("events.").to_owned(),
    }
}

fn label_name(label: Label) -> &'static str {
    match label {
        Label::Required => "required",
        Label::Optional => "optional",
        Label::Repeated => "repeated",
        other => panic!("{other:?}"),
    }
}

#[test]
fn every_field_of_every_version_is_there() {
    let rows = rows("field");
    assert_eq!(rows.len(), 87);
    for row in &rows {
        let field = if row.scope == "events.Envelope.TagsEntry" {
            // The entry of a map has no table of its own.
            let tags = message("events.Envelope").field(17).unwrap();
            let Kind::Map((key, value)) = tags.kind else { panic!("{tags:?}") };
            let kind = if row.name == "key" { key } else { value };
            assert_eq!(kind.name(), row.of);
            continue;
        } else {
            message(row.scope).field(u32::try_from(row.number).unwrap()).unwrap()
        };
        let of = row.of.replace("ControlMessage.ControlType", "control.ControlMessage.ControlType");
        assert_eq!(field.name, row.name);
        assert_eq!(type_name(field), of, "{}.{}", row.scope, row.name);
        assert_eq!(label_name(field.label), row.label, "{}.{}", row.scope, row.name);
    }
}

#[test]
fn there_are_no_other_fields() {
    let rows = rows("field");
    for info in messages() {
        let listed = rows.iter().filter(|row| row.scope == info.full_name).count();
        assert_eq!(info.fields.len(), listed, "{}", info.full_name);
    }
}

#[test]
fn every_enum_value_of_every_version_is_there_and_no_other() {
    let enums: [&EnumInfo; 5] = [
        EventType::INFO,
        MessageType::INFO,
        Method::INFO,
        PeerType::INFO,
        control::ControlType::INFO,
    ];
    let rows = rows("value");
    assert_eq!(rows.len(), 58);
    for info in enums {
        let listed: Vec<(&str, i64)> = rows
            .iter()
            .filter(|row| row.scope == info.full_name)
            .map(|row| (row.name, row.number))
            .collect();
        let ours: Vec<(&str, i64)> =
            info.values.iter().map(|(name, number)| (*name, i64::from(*number))).collect();
        assert_eq!(ours, listed, "{}", info.full_name);
        assert!(info.open, "{}", info.full_name);
    }
}

/// Only `LogMessage` has names in snake case, so only there do the two JSON
/// forms differ in names.
#[test]
fn only_log_messages_have_two_spellings() {
    for info in messages() {
        let two = info.fields.iter().any(|field| field.name != field.json_name);
        assert_eq!(two, info.full_name == "events.LogMessage", "{}", info.full_name);
    }
}
