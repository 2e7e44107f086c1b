//! The schema against the tables of the document.

use std::collections::BTreeMap;

use tidings_core::info::{FieldInfo, Kind, Label, Text};
use tidings_testkit::fields::{check_citations, rows};

fn kind_of(field: &FieldInfo) -> &'static str {
    match (field.kind, field.label) {
        (Kind::String, Label::Repeated) => "repeated string",
        (Kind::Map((_, Kind::String)), _) => "map<string,string>",
        (Kind::Map(_), _) => "map<string,InterfaceUsage>",
        (kind, _) => kind.name(),
    }
}

#[test]
fn documented_members_are_the_schema() {
    let mut documented: BTreeMap<&str, BTreeMap<&str, &str>> = BTreeMap::new();
    let table = rows(include_str!("data/fields.tsv"));
    for row in &table {
        assert_eq!(documented.entry(row.event).or_default().insert(row.key, row.kind), None);
    }
    assert_eq!(table.len(), 91);

    let mut schema: BTreeMap<&str, BTreeMap<&str, &str>> = BTreeMap::new();
    for message in apcera_events::MESSAGES {
        let name = message.info.full_name.strip_prefix("tidings.apcera.v1.").unwrap();
        let fields = message.info.fields.iter().filter(|f| f.text != Text::UnknownMembers);
        let member = |field: &FieldInfo| match field.oneof.and_then(|i| message.info.oneofs.get(i))
        {
            Some(oneof) => (oneof.json_member.unwrap(), "oneof"),
            None => (field.json_name, kind_of(field)),
        };
        schema.insert(name, fields.map(member).collect());
    }
    assert_eq!(schema, documented);
}

#[test]
fn every_row_is_cited() {
    let rows = rows(include_str!("data/fields.tsv"));
    check_citations(&rows, include_str!("../src/generated/apcera.rs"));
}

#[test]
fn members_are_declared_in_the_platform_s_order() {
    for message in apcera_events::MESSAGES {
        let fields = message.info.fields.iter().filter(|f| f.text != Text::UnknownMembers);
        let names: Vec<&str> = fields.filter(|f| f.oneof.is_none()).map(|f| f.json_name).collect();
        assert!(names.is_sorted(), "{names:?}");
    }
}
