//! Tables made while the program runs say what the schema language says.

use super::slots::{SLOTS, same};
use super::*;

fn enumeration(values: Vec<(&'static str, i32)>) -> EnumInfo {
    EnumInfo::new("test.Enum", values.leak(), true)
}

/// Looks every name and number up, and compares with a search from the front.
fn looked_up(values: Vec<(&'static str, i32)>) {
    let info = enumeration(values.clone());
    for (name, number) in &values {
        let first = values.iter().find(|value| value.1 == *number).map(|value| value.0);
        assert_eq!(info.name(*number), first, "{number}");
        assert_eq!(info.number(name), Some(*number), "{name}");
        for near in [number.wrapping_sub(1), number.wrapping_add(1)] {
            let declared = values.iter().find(|value| value.1 == near).map(|value| value.0);
            assert_eq!(info.name(near), declared, "{near}");
        }
    }
    for other in ["", "a", "NO_SUCH_NAME"] {
        let declared = values.iter().find(|value| value.0 == other).map(|value| value.1);
        assert_eq!(info.number(other), declared, "{other}");
    }
}

#[test]
fn names_and_numbers_of_an_enum_are_found_however_they_are_declared() {
    looked_up(vec![]);
    looked_up(vec![("ONLY", 0)]);
    looked_up(vec![("ZERO", 0), ("ONE", 1), ("TWO", 2), ("TEN", 10), ("NINE", 9)]);
    // Another name for the same number, and one that breaks the run.
    looked_up(vec![("A", 1), ("B", 2), ("B_TOO", 2), ("C", 3), ("A_TOO", 1)]);
    looked_up(vec![
        ("LOWEST", i32::MIN),
        ("NEXT", i32::MIN + 1),
        ("HIGHEST", i32::MAX),
        ("MINUS", -1),
    ]);
    looked_up(vec![("LAST", i32::MAX), ("FIRST", i32::MIN), ("ZERO", 0)]);
    // The same first, last and length: they share a place in the table.
    looked_up(vec![("AXB", 5), ("AYB", 4), ("AZB", 3), ("", 8)]);
    // More than one byte can count.
    let many = |place: i32| (&*format!("VALUE_{place}").leak(), 700 - place);
    looked_up((0..300).map(many).collect());
    looked_up((0..300).map(|place| (many(place).0, place - 150)).collect());
}

#[test]
fn texts_are_the_same_if_no_byte_of_them_differs() {
    for len in 0..24 {
        let text: String = ('a'..).take(len).collect();
        assert!(same(&text, &text.clone()), "{len}");
        for at in 0..len {
            let mut other = text.clone();
            other.replace_range(at..=at, "Z");
            assert!(!same(&text, &other) && !same(&other, &text), "{len} {at}");
        }
        // Of one letter only, so that both ends are alike.
        for more in 1..10 {
            let (short, long) = ("a".repeat(len), "a".repeat(len + more));
            assert!(!same(&short, &long) && !same(&long, &short), "{len} {more}");
        }
    }
}

#[test]
fn names_that_differ_in_one_end_or_in_their_length_have_places_of_their_own() {
    let differ = |names: &[&str]| {
        let slots: std::collections::BTreeSet<usize> =
            names.iter().map(|name| slot(name.as_bytes())).collect();
        assert_eq!(slots.len(), names.len(), "{names:?}");
        assert!(slots.iter().all(|slot| *slot < SLOTS), "{names:?}");
    };
    let letters: Vec<String> = ('A'..='Z').map(String::from).collect();
    differ(&letters.iter().map(String::as_str).collect::<Vec<_>>());
    differ(&["AB", "BA"]);
    differ(&["AA", "AB", "AC", "AD", "AE"]);
    differ(&["@A", "@B", "@C"]);
    differ(&["A@", "A_@", "A__@"]);
    differ(&["A_B", "BB"]);
    differ(&["AA", "A_A", "A__A", "A___A"]);
}

#[test]
fn a_table_knows_where_numbers_rise_by_one_and_where_names_stand() {
    let rows: [(&[(&str, i32)], usize); 6] = [
        (&[], 0),
        (&[("A", 5)], 1),
        (&[("A", 5), ("B", 6), ("C", 7)], 3),
        (&[("A", 5), ("B", 6), ("C", 8), ("D", 9)], 2),
        (&[("A", 5), ("B", 4)], 1),
        (&[("A", i32::MAX), ("B", i32::MIN), ("C", i32::MIN + 1)], 3),
    ];
    for (values, run) in rows {
        let info = enumeration(values.to_vec());
        assert_eq!(info.run, run, "{values:?}");
        for (place, (name, _)) in values.iter().enumerate() {
            assert_eq!(usize::from(info.slots.0[slot(name.as_bytes())]), place, "{name}");
        }
    }
    // Of names that share a slot the first has it.
    let info = enumeration(vec![("Z", 0), ("AXB", 1), ("AYB", 2)]);
    assert_eq!(info.slots.0[slot(b"AYB")], 1);
}

#[test]
fn a_kind_has_the_name_and_wire_type_of_the_schema_language() {
    static MAP: (Kind, Kind) = (Kind::String, Kind::Bool);
    let message: &MessageInfo = Box::leak(Box::new(MessageInfo::new("test.M", &[], &[], false)));
    let numbers: &EnumInfo = Box::leak(Box::new(enumeration(vec![("ZERO", 0)])));
    for (kind, name, wire_type) in [
        (Kind::Double, "double", 1),
        (Kind::Float, "float", 5),
        (Kind::Int32, "int32", 0),
        (Kind::Int64, "int64", 0),
        (Kind::Uint32, "uint32", 0),
        (Kind::Uint64, "uint64", 0),
        (Kind::Sint32, "sint32", 0),
        (Kind::Sint64, "sint64", 0),
        (Kind::Fixed32, "fixed32", 5),
        (Kind::Fixed64, "fixed64", 1),
        (Kind::Sfixed32, "sfixed32", 5),
        (Kind::Sfixed64, "sfixed64", 1),
        (Kind::Bool, "bool", 0),
        (Kind::String, "string", 2),
        (Kind::Bytes, "bytes", 2),
        (Kind::Enum(numbers), "test.Enum", 0),
        (Kind::Message(message), "test.M", 2),
        (Kind::Map(&MAP), "map", 2),
    ] {
        assert_eq!((kind.name(), kind.wire_type()), (name, wire_type));
    }
}

#[test]
fn a_field_tells_what_was_said_of_it() {
    static OF_MESSAGES: (Kind, Kind) = (Kind::String, Kind::Message(&crate::wkt::TIMESTAMP_INFO));
    static OF_TEXTS: (Kind, Kind) = (Kind::String, Kind::String);
    let plain = |kind| FieldInfo::new(7, "a_name", "aName", kind, Label::Optional);
    let field = plain(Kind::Int64).unit("ns").in_oneof(3).constant("1");
    assert_eq!((field.number, field.name, field.json_name), (7, "a_name", "aName"));
    assert_eq!((field.unit, field.oneof, field.constant), ("ns", Some(3), "1"));
    assert_eq!((field.label, field.text), (Label::Optional, Text::Plain));
    assert_eq!(plain(Kind::String).text(Text::Uuid).text, Text::Uuid);
    let name = |kind| plain(kind).message().map(|info| info.full_name);
    assert_eq!(name(Kind::Message(&crate::wkt::DURATION_INFO)), Some("google.protobuf.Duration"));
    assert_eq!(name(Kind::Map(&OF_MESSAGES)), Some("google.protobuf.Timestamp"));
    assert_eq!(name(Kind::Map(&OF_TEXTS)), None);
    assert_eq!(name(Kind::String), None);
    let oneof = OneofInfo::new("choice", Some("value"));
    assert_eq!((oneof.name, oneof.json_member), ("choice", Some("value")));
}

#[test]
fn a_message_of_a_oneof_is_passed_through_as_a_choice_and_a_number_is_not() {
    static INNER: MessageInfo = MessageInfo::new("test.Inner", &[], &[], true);
    let field = |kind| FieldInfo::new(1, "a", "a", kind, Label::Optional).in_oneof(0);
    assert!(
        matches!(field(Kind::Message(&INNER)).step.op, Op::Choice(info) if std::ptr::eq(info, &INNER))
    );
    assert!(matches!(field(Kind::Int32).step.op, Op::Other));
}

static NODE: MessageInfo = MessageInfo::new(
    "test.Node",
    &[
        FieldInfo::new(1, "next", "next", Kind::Message(&NODE), Label::Optional),
        FieldInfo::new(
            2,
            "by_name",
            "byName",
            Kind::Map(&(Kind::String, Kind::Message(&NODE))),
            Label::Repeated,
        ),
    ],
    &[],
    false,
);

#[test]
fn a_message_that_holds_itself_is_named_in_debug_texts_instead_of_unfolded() {
    let text = format!("{NODE:?}");
    assert!(text.starts_with(r#"MessageInfo { full_name: "test.Node", fields: [FieldInfo { "#));
    assert!(text.contains("kind: test.Node, label: Optional"), "{text}");
    assert!(text.contains("kind: map<string, test.Node>"), "{text}");
}
