//! The tables of a platform's document against the tables of the schema.

use tidings_core::MessageEntry;
use tidings_core::info::{FieldInfo, Kind, Text};

/// A row of a document's table.
#[derive(Clone, Copy, Debug)]
pub struct Row<'a> {
    /// The event, or the name of the table.
    pub event: &'a str,
    /// The JSON member.
    pub key: &'a str,
    /// The type that the document or its examples give.
    pub kind: &'a str,
    /// The line of the document.
    pub line: &'a str,
}

/// Reads rows of `event`, `json_key`, `type` and `line`, parted by tabs, after
/// a head line.
///
/// # Panics
/// When a row has fewer parts: this is for tests.
#[must_use]
pub fn rows(table: &str) -> Vec<Row<'_>> {
    table.lines().skip(1).map(|line| row(line).expect("four columns")).collect()
}

fn row(line: &str) -> Option<Row<'_>> {
    let mut parts = line.split('\t');
    Some(Row { event: parts.next()?, key: parts.next()?, kind: parts.next()?, line: parts.next()? })
}

/// The type of a field in the words of those tables.
#[must_use]
pub fn kind_of(field: &FieldInfo) -> &'static str {
    match (field.kind, field.text) {
        (_, Text::Json) => "object",
        (_, Text::Uuid) => "uuid",
        (Kind::Double, _) => "float",
        (Kind::Int64 | Kind::Int32, _) => "integer",
        (Kind::Bool, _) => "bool",
        (Kind::Message(info), _) if info.full_name == "google.protobuf.Timestamp" => "timestamp",
        (Kind::Map(_), _) => "map",
        (Kind::String, _) => "string",
        _ => "other",
    }
}

/// Checks the events of a domain of the Xavier platform: each has exactly the
/// members of its table, in its order and with its types, then those of the
/// table `core` that it does not have yet; and the generated `code` cites the
/// line of each row.
///
/// # Panics
/// When it is not so: this is for tests.
pub fn check_xavier(table: &str, messages: &[MessageEntry], code: &str) {
    let rows = rows(table);
    let core: Vec<&Row<'_>> = rows.iter().filter(|row| row.event == "core").collect();
    for message in messages {
        let event = message.event.expect("all messages are events").event_type;
        let own: Vec<&Row<'_>> = rows.iter().filter(|row| row.event == event).collect();
        assert!(!own.is_empty(), "the document has no {event}");
        let keys: Vec<&str> = own.iter().map(|row| row.key).collect();
        let rest = core.iter().copied().filter(|row| !keys.contains(&row.key));
        let members: Vec<Row<'_>> = own.iter().copied().chain(rest).copied().collect();
        check_citations(&members, code);
        let expected: Vec<(&str, &str)> =
            members.iter().map(|row| (row.key, expected(row))).collect();
        let fields = message.info.fields.iter().filter(|field| field.text != Text::UnknownMembers);
        let found: Vec<(&str, &str)> =
            fields.map(|field| (field.json_name, kind_of(field))).collect();
        assert_eq!(found, expected, "{event}");
        let constant = message.info.fields.iter().find(|field| field.json_name == "event_type");
        assert_eq!(constant.map(|field| field.constant), Some(event));
    }
    let events = rows.iter().map(|row| row.event).filter(|event| *event != "core");
    let mut events: Vec<&str> = events.collect();
    events.dedup();
    assert_eq!(events.len(), messages.len(), "every table of the document is an event");
}

/// Checks that the docs of the generated code cite the line of each row.
///
/// # Panics
/// When they do not: this is for tests.
pub fn check_citations(rows: &[Row<'_>], code: &str) {
    for row in rows {
        let cited = ["", ", inferred", ", as observed"]
            .iter()
            .any(|how| code.contains(&format!("line {}{how}.", row.line)));
        assert!(cited, "{} of {}, line {}", row.key, row.event, row.line);
    }
}

/// The type of the schema for a type of the document: a `number` is an integer
/// unless it counts milliseconds (X21), a user is a text (X16), a misspelt or
/// missing type is that of its siblings (X04, X08).
fn expected<'a>(row: &Row<'a>) -> &'a str {
    match (row.kind, row.key) {
        ("uuid", "user_id") => "string",
        ("number", key) if key.ends_with("_ms") => "float",
        ("number", _) => "integer",
        ("timestump" | "ISO 8601 datetime", _) => "timestamp",
        ("none" | "literal", _) => "string",
        (kind, _) => kind,
    }
}
