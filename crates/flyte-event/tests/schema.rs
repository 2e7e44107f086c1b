//! The schema against lists made from upstream's descriptors of v1.16.8.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::{BTreeMap, BTreeSet};

use flyte_event::{admin, core};
use tidings_core::MessageEntry;
use tidings_core::info::{EnumInfo, FieldInfo, Kind, Label, MessageInfo};

fn messages() -> BTreeMap<&'static str, &'static MessageInfo> {
    let all: [&[MessageEntry]; 3] = [core::MESSAGES, flyte_event::MESSAGES, admin::MESSAGES];
    all.into_iter().flatten().map(|entry| (entry.info.full_name, entry.info)).collect()
}

fn table(text: &str) -> impl Iterator<Item = Vec<&str>> {
    text.lines().skip(1).map(|line| line.split('\t').collect())
}

fn type_name(kind: Kind) -> String {
    match kind {
        Kind::Map(&(key, value)) => format!("map<{}, {}>", key.name(), value.name()),
        other => other.name().to_owned(),
    }
}

fn describe(message: &MessageInfo, field: &FieldInfo) -> [String; 7] {
    let label = match (field.kind, field.label) {
        (Kind::Map(_), _) => "map",
        (_, Label::Repeated | Label::Packed) => "repeated",
        _ => "optional",
    };
    [
        message.full_name.to_owned(),
        field.name.to_owned(),
        field.number.to_string(),
        type_name(field.kind),
        label.to_owned(),
        field.json_name.to_owned(),
        field
            .oneof
            .and_then(|index| message.oneofs.get(index))
            .map_or("-", |oneof| oneof.name)
            .to_owned(),
    ]
}

#[test]
fn every_field_is_as_upstream_declares_it() {
    let mut ours = BTreeSet::new();
    for message in messages().values() {
        ours.extend(message.fields.iter().map(|field| describe(message, field).to_vec()));
    }
    let upstream: BTreeSet<Vec<String>> = table(include_str!("data/fields.tsv"))
        .map(|row| row.into_iter().map(str::to_owned).collect())
        .collect();
    assert_eq!(upstream.len(), 463);
    assert_eq!(ours.difference(&upstream).collect::<Vec<_>>(), Vec::<&Vec<String>>::new());
    assert_eq!(upstream.difference(&ours).collect::<Vec<_>>(), Vec::<&Vec<String>>::new());
}

#[test]
fn the_closure_has_133_messages_and_the_admin_file_nine() {
    let ours = messages();
    for row in table(include_str!("data/messages.tsv")) {
        let message = ours[row[0]];
        assert_eq!(message.fields.len().to_string(), row[1], "{}", row[0]);
    }
    let (admin, closure): (Vec<&str>, Vec<&str>) =
        ours.keys().partition(|name| name.starts_with("flyteidl.admin."));
    assert_eq!((closure.len(), admin.len()), (133, 9));
    let count = |pick: fn(&MessageInfo) -> usize| -> usize {
        closure.iter().map(|name| pick(ours[*name])).sum()
    };
    assert_eq!(count(|message| message.fields.len()), 453);
    assert_eq!(count(|message| message.oneofs.len()), 35);
    let is_map = |field: &&FieldInfo| matches!(field.kind, Kind::Map(_));
    let maps = closure.iter().flat_map(|name| ours[*name].fields).filter(is_map).count();
    assert_eq!(maps, 18);
}

#[test]
fn every_enum_is_open_and_has_the_values_that_upstream_declares() {
    let mut enums: BTreeMap<&str, &EnumInfo> = BTreeMap::new();
    for message in messages().values() {
        for field in message.fields {
            if let Kind::Enum(info) = field.kind {
                enums.insert(info.full_name, info);
            }
        }
    }
    enums.remove("google.protobuf.NullValue");
    let mut upstream: BTreeMap<&str, BTreeSet<(String, i32)>> = BTreeMap::new();
    for row in table(include_str!("data/enums.tsv")) {
        upstream.entry(row[0]).or_default().insert((row[1].to_owned(), row[2].parse().unwrap()));
    }
    assert_eq!(upstream.len(), 29);
    assert_eq!(upstream.keys().collect::<Vec<_>>(), enums.keys().collect::<Vec<_>>());
    for (name, values) in upstream {
        assert!(enums[name].open, "{name}");
        let ours = enums[name].values.iter().map(|value| (value.0.to_owned(), value.1)).collect();
        assert_eq!(values, ours, "{name}");
    }
}

#[test]
fn names_that_upstream_writes_oddly_stay_as_they_are() {
    let log = messages()["flyteidl.core.TaskLog"];
    assert_eq!(log.field(5).unwrap().json_name, "ShowWhilePending");
    assert_eq!(log.field(6).unwrap().json_name, "HideOnceFinished");
    assert_eq!(messages()["flyteidl.core.UnionInfo"].field(1).unwrap().name, "targetType");
}
