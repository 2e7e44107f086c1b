//! Every kind of field, broken in every way that a table can list: what the
//! pass over a document gives is what building its message gives.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // in helpers

mod common;

use common::messages;
use tidings_core::info::{FieldInfo, Kind, Label, MessageInfo};
use tidings_core::{ConvertError, DecodeErrorKind, DecodeOptions, Limits, MessageEntry};
use tidings_testkit::mutate::{Record, join, records};
use tidings_testkit::transcoding;

const STRICT: DecodeOptions = DecodeOptions::STRICT;

/// A value as JSON writes it.
fn value(kind: Kind) -> String {
    let text = match kind {
        Kind::Double | Kind::Float => "1.5",
        Kind::Int64 | Kind::Uint64 | Kind::Sint64 | Kind::Fixed64 | Kind::Sfixed64 => "\"7\"",
        Kind::Bool => "true",
        Kind::String => "\"té\"",
        Kind::Bytes => "\"AAEC\"",
        Kind::Enum(info) if info.full_name == "google.protobuf.NullValue" => "null",
        Kind::Enum(info) => return format!("{:?}", info.values.last().unwrap().0),
        Kind::Message(info) => match info.full_name.rsplit_once('.').unwrap() {
            ("google.protobuf", name) => match name {
                "Timestamp" => "\"2026-01-02T03:04:05.678Z\"",
                "Duration" => "\"-1.500s\"",
                "FieldMask" => "\"a,b\"",
                "Any" => r#"{"@type":"type.googleapis.com/google.protobuf.Empty"}"#,
                "Struct" => r#"{"a":{"b":1}}"#,
                "Value" => r#"[null,{"a":1.5},"x",true,[]]"#,
                "ListValue" => r#"[1,["x"]]"#,
                "DoubleValue" | "FloatValue" => "0.5",
                "Int64Value" | "UInt64Value" => "\"7\"",
                "BoolValue" => "true",
                "StringValue" => "\"x\"",
                "BytesValue" => "\"AA==\"",
                "Int32Value" | "UInt32Value" => "7",
                _ => "{}",
            },
            (_, "Inner") => r#"{"number":1,"words":["a"],"counts":{"a":1}}"#,
            _ => return object(&members_with(info, None)),
        },
        _ => "7",
    };
    text.to_owned()
}

fn object(members: &[String]) -> String {
    format!("{{{}}}", members.join(","))
}

/// The members that a message must have, and this one.
fn members_with(info: &'static MessageInfo, one: Option<&'static FieldInfo>) -> Vec<String> {
    let is_in = |field: &&FieldInfo| {
        field.label == Label::Required || one.is_some_and(|one| one.number == field.number)
    };
    info.fields.iter().filter(is_in).map(member).collect()
}

/// A member of an object for the field.
fn member(field: &FieldInfo) -> String {
    let value = match field.kind {
        Kind::Map((key, kind)) => {
            let [one, other] = match key {
                Kind::String => ["a", "b"],
                Kind::Bool => ["false", "true"],
                _ => ["7", "300"],
            };
            format!("{{\"{one}\":{0},\"{other}\":{0}}}", value(*kind))
        }
        kind if matches!(field.label, Label::Repeated | Label::Packed) => {
            format!("[{0},{0}]", value(kind))
        }
        kind => value(kind),
    };
    format!("\"{}\":{value}", field.json_name)
}

/// One document for each field of the kitchen's messages, in both forms.
fn documents() -> Vec<(&'static MessageEntry, &'static FieldInfo, String, Vec<u8>)> {
    let mut documents = Vec::new();
    for entry in messages() {
        let info = entry.info;
        if !info.full_name.starts_with("kitchen.t") {
            continue;
        }
        for field in info.fields {
            let text = object(&members_with(info, Some(field)));
            let mut bytes = Vec::new();
            (entry.build_to_binary)(&text, &STRICT, &mut bytes).unwrap();
            // A default value is not written where it means absence.
            if records(&bytes).iter().any(|record| record.number == field.number) {
                documents.push((entry, field, text, bytes));
            }
        }
    }
    assert!(documents.len() > 200, "only {}", documents.len());
    documents
}

#[test]
fn a_document_that_is_cut_anywhere_gives_the_error_of_building() {
    for (entry, _, text, bytes) in documents() {
        for cut in (0..=text.len()).filter(|cut| text.is_char_boundary(*cut)) {
            transcoding::json(entry, &text[..cut], &STRICT).unwrap();
        }
        for cut in 0..=bytes.len() {
            transcoding::binary(entry, &bytes[..cut], &STRICT).unwrap();
        }
    }
}

#[test]
fn a_value_of_another_type_gives_what_building_gives() {
    let values = [
        "null",
        "true",
        "7",
        "-1",
        "1.5",
        "1e400",
        "\"x\"",
        "\"\"",
        "\"7\"",
        "\"NaN\"",
        "{}",
        "[]",
        "[[]]",
        "[null]",
        "{\"a\":null}",
        "{\"7\":{}}",
        "{\"\\u0061\":1}",
        "01",
        "@",
        "tru",
    ];
    for (entry, field, text, bytes) in documents() {
        let member = member(field);
        for value in values {
            let other = format!("\"{}\":{value}", field.json_name);
            for other in [other.clone(), format!("{member},{other}"), format!(" {member} ,\"?\":1")]
            {
                let text = text.replace(&member, &other);
                for options in [STRICT, DecodeOptions::lenient()] {
                    transcoding::json(entry, &text, &options).unwrap();
                }
            }
        }
        let whole = records(&bytes);
        let at = whole.iter().position(|record| record.number == field.number).unwrap();
        for wire_type in [0, 1, 2, 3, 5] {
            for size in [0, 1, 2, 4, 8, 9] {
                let size = [8, 8, size, 0, 0, 4][usize::from(wire_type)];
                for byte in [0, 8, 0x0a, 0x41, 0x80, 0xff] {
                    let value = vec![byte; size];
                    let other = Record { number: field.number, wire_type, value };
                    let mut records = whole.clone();
                    records.insert(at, other.clone());
                    transcoding::binary(entry, &join(&records), &STRICT).unwrap();
                    records.remove(at + 1);
                    transcoding::binary(entry, &join(&records), &STRICT).unwrap();
                }
            }
        }
    }
}

#[test]
fn bodies_that_no_encoder_writes_give_what_building_gives() {
    let bits = |number, wire_type, value: &[u8]| {
        let value = value.to_vec();
        Record { number, wire_type, value }
    };
    for (entry, field, _, bytes) in documents() {
        let whole = records(&bytes);
        let at = whole.iter().position(|record| record.number == field.number).unwrap();
        if whole[at].wire_type != 2
            || field.message().is_none() && !matches!(field.kind, Kind::Map(_))
        {
            continue;
        }
        let inner = records(&whole[at].value);
        let odd =
            [bits(9, 0, &[1; 8]), bits(1, 5, &[1; 4]), bits(2, 1, &[1; 8]), bits(3, 2, b"\xff")];
        let mut bodies = vec![Vec::new(), inner.iter().rev().cloned().collect()];
        for place in 0..=inner.len() {
            bodies.push(inner[..place].to_vec());
            bodies.push(inner[place..].to_vec());
            for odd in odd.iter().chain(inner.first()) {
                let mut body = inner.clone();
                body.insert(place, odd.clone());
                bodies.push(body);
            }
        }
        for body in bodies {
            let mut records = whole.clone();
            records[at] = Record::bytes(field.number, &join(&body));
            transcoding::binary(entry, &join(&records), &STRICT).unwrap();
        }
        // A length that reaches beyond the field, or not to its end.
        for (place, _) in whole[at].value.iter().enumerate() {
            for byte in [0, 0x05, 0x7f, 0x80] {
                let mut records = whole.clone();
                records[at].value[place] = byte;
                transcoding::binary(entry, &join(&records), &STRICT).unwrap();
            }
        }
    }
}

#[test]
fn every_limit_that_a_document_reaches_is_the_one_that_building_reaches() {
    let limits = |count: usize| {
        let depth = u32::try_from(count).unwrap();
        [
            Limits::DEFAULT.with_max_depth(depth),
            Limits::DEFAULT.with_max_elements(count),
            Limits::DEFAULT.with_max_memory(count * 48),
            Limits::DEFAULT.with_max_memory(2_048 + count * 512),
        ]
    };
    for (entry, _, text, bytes) in documents() {
        for limits in (0..12).flat_map(limits) {
            let options = STRICT.with_limits(limits);
            transcoding::json(entry, &text, &options).unwrap();
            transcoding::binary(entry, &bytes, &options).unwrap();
        }
    }
}

#[test]
fn what_is_read_within_some_memory_is_read_within_more() {
    for (entry, field, text, bytes) in documents() {
        let mut enough = [false; 2];
        for memory in (0..160).chain((160..4_000).step_by(53)).chain([1 << 20]) {
            let options = STRICT.with_limits(Limits::DEFAULT.with_max_memory(memory));
            let read = [
                (entry.json_to_json)(&text, &options, &mut String::new()).map(drop),
                (entry.binary_to_binary)(&bytes, &options, &mut Vec::new()).map(drop),
            ];
            for (enough, read) in enough.iter_mut().zip(read) {
                match read {
                    Ok(()) => *enough = true,
                    Err(ConvertError::Decode(error)) => {
                        let kind = error.kind();
                        assert!(
                            matches!(
                                kind,
                                DecodeErrorKind::Limit { option: "Limits::max_memory", .. }
                            ),
                            "{text}: {error}"
                        );
                        assert!(!*enough, "{text} {} within {memory}", field.name);
                    }
                    Err(error) => panic!("{text}: {error}"),
                }
            }
        }
        assert_eq!(enough, [true; 2], "{text}");
    }
}
