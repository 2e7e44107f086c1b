//! What every event in plain JSON must stand: each member alone, all together,
//! in either order, with unknown members between them, and through binary.

use tidings_core::info::{FieldInfo, Kind, Label, MessageInfo, Text};
use tidings_core::{ConvertError, DecodeErrorKind, DecodeOptions, MessageEntry};

use crate::exact;

/// Members that no schema has, in odd spellings.
const UNKNOWN: &str = r#""Zz \u00e9" : [1.0E+1,{ "a" : null }],"":-0.10"#;

/// Checks the events of a domain.
///
/// # Panics
/// When one of them loses or changes something: this is for tests.
pub fn check(messages: &[MessageEntry]) {
    for message in messages {
        let fields: Vec<&FieldInfo> = members(message.info).collect();
        assert!(!fields.is_empty());
        for field in &fields {
            check_alone(message, field);
            check_wrong_type(message, field);
        }
        let pairs: Vec<String> = fields
            .iter()
            .map(|field| format!("\"{}\":{}", field.json_name, sample(field)))
            .collect();
        let in_order = json(message, &format!("{{{}}}", pairs.join(",")));
        let reversed: Vec<&str> = pairs.iter().rev().map(String::as_str).collect();
        assert_eq!(json(message, &format!("{{{}}}", reversed.join(" , "))), in_order);
        for at in [0, fields.len() / 2, fields.len()] {
            let mut pairs: Vec<&str> = pairs.iter().map(String::as_str).collect();
            pairs.insert(at, UNKNOWN);
            let kept = json(message, &format!("{{{}}}", pairs.join(",")));
            assert!(kept.contains(UNKNOWN), "{kept}");
        }
    }
}

/// The members of a message: not those that a oneof holds, not the field of
/// unknown ones.
fn members(info: &MessageInfo) -> impl Iterator<Item = &FieldInfo> {
    let own = |field: &&FieldInfo| field.oneof.is_none() && field.text != Text::UnknownMembers;
    info.fields.iter().filter(own)
}

/// The JSON that comes back, straight and through binary.
fn json(message: &MessageEntry, text: &str) -> String {
    let options = DecodeOptions::STRICT;
    let mut straight = String::new();
    (message.json_to_json)(text, &options, &mut straight)
        .unwrap_or_else(|error| panic!("{text}: {error}"));
    assert_eq!(exact::parse(&straight), exact::parse(text));
    let (mut binary, mut again, mut through) = (Vec::new(), Vec::new(), String::new());
    (message.json_to_binary)(text, &options, &mut binary).unwrap();
    (message.binary_to_binary)(&binary, &options, &mut again).unwrap();
    (message.binary_to_json)(&binary, &options, &mut through).unwrap();
    assert_eq!(again, binary, "{text}");
    assert_eq!(through, straight);
    straight
}

/// A value, the empty value and `null` are three things, and absence a fourth.
fn check_alone(message: &MessageEntry, field: &FieldInfo) {
    let name = field.json_name;
    let mut values = vec![sample(field), "null".to_owned()];
    if field.constant.is_empty() {
        values.extend(empty(field).map(str::to_owned));
    }
    for value in values {
        let text = format!("{{\"{name}\":{value}}}");
        assert_eq!(json(message, &text), text);
        let twice = format!("{{\"{name}\":{value},\"{name}\":{value}}}");
        let error = refuse(message, &twice);
        assert_eq!(error.0, DecodeErrorKind::DuplicateMember(name.to_owned()), "{twice}");
    }
    assert_eq!(json(message, "{}"), "{}");
}

/// A value of a wrong type is an error that names the member; a lenient
/// decoder keeps it as it stands and reports it.
fn check_wrong_type(message: &MessageEntry, field: &FieldInfo) {
    let name = field.json_name;
    for value in ["[[ 7.0 ]]", "{\"a\" : 1}", "\"\\u0078\"", "1.5", "true"] {
        let text = format!("{{\"{name}\":{value}}}");
        let mut out = String::new();
        if (message.json_to_json)(&text, &DecodeOptions::STRICT, &mut out).is_ok() {
            continue;
        }
        let (_, path) = refuse(message, &text);
        assert!(path.starts_with(name), "{text}: {path}");
        let findings = (message.json_to_json)(&text, &DecodeOptions::lenient(), &mut out).unwrap();
        assert_eq!((findings.len(), out.as_str()), (1, text.as_str()));
    }
    let wrong = format!("{{\"{name}\":[[7.0]]}}");
    refuse(message, &wrong);
}

fn refuse(message: &MessageEntry, text: &str) -> (DecodeErrorKind, String) {
    let mut out = String::new();
    match (message.json_to_json)(text, &DecodeOptions::STRICT, &mut out) {
        Err(ConvertError::Decode(error)) => (error.kind().clone(), error.path().to_owned()),
        other => panic!("{text} was not refused: {other:?}"),
    }
}

/// A value of the field, spelt as it is written.
fn sample(field: &FieldInfo) -> String {
    if !field.constant.is_empty() {
        return format!("\"{}\"", field.constant);
    }
    match (field.kind, field.text) {
        (_, Text::Json) => r#"{"n" : 1.50E+2,"l":[ ]}"#.to_owned(),
        (_, Text::Uuid) => "\"5C1FD2A9-3b0a-4f6e-9a43-0b8a2f0c9f11\"".to_owned(),
        (Kind::Int32, _) => "-7".to_owned(),
        (Kind::Int64, _) => "9007199254740993".to_owned(),
        (Kind::Double, _) => "0.5".to_owned(),
        (Kind::Bool, _) => "true".to_owned(),
        (Kind::String, _) if field.label == Label::Repeated => r#"["a","",""]"#.to_owned(),
        (Kind::String, _) => r#""a \"b\"\n \\ é""#.to_owned(),
        (Kind::Map((_, Kind::String)), _) => r#"{"k":"v","l":""}"#.to_owned(),
        (Kind::Map((_, Kind::Message(info))), _) => {
            let inner = members(info).next().map(|f| format!("\"{}\":{}", f.json_name, sample(f)));
            format!("{{\"k\":{{{}}}}}", inner.unwrap_or_default())
        }
        (Kind::Message(_), _) => "\"2026-01-02T03:04:05.678Z\"".to_owned(),
        (kind, _) => panic!("no sample for {}", kind.name()),
    }
}

fn empty(field: &FieldInfo) -> Option<&'static str> {
    Some(match (field.kind, field.text) {
        (_, Text::Json) | (Kind::Map(_), _) => "{}",
        (_, _) if field.label == Label::Repeated => "[]",
        (Kind::String, _) => "\"\"",
        (Kind::Int32 | Kind::Int64 | Kind::Double, _) => "0",
        (Kind::Bool, _) => "false",
        _ => return None,
    })
}
