//! Golden vectors: the same event in binary and in JSON.

use anyhow::Result;
use prost_reflect::prost::Message as _;
use prost_reflect::{DynamicMessage, Value};

use super::json::Json;
use super::source::{Event, Source};
use super::value_json;
use super::values::{Case, Maker};

/// What a later version of the schema may have added: field 100000 with the
/// number 42 and field 100001 with a text.
const LATER: &[u8] = b"\x80\xea\x30\x2a\x8a\xea\x30\x05later";

/// The case in which every field stands.
const FULL: &str = "full";

/// One event in both forms.
pub(super) struct Vector {
    pub(super) case: String,
    pub(super) about: String,
    pub(super) binary: Vec<u8>,
    pub(super) json: Json,
    /// The JSON says all that the binary says, so that each gives the other.
    pub(super) both_ways: bool,
}

/// The vectors of an event, each different from all others.
pub(super) fn vectors(source: &Source, event: &Event) -> Result<Vec<Vector>> {
    let cases = [
        ("minimal", Case::Minimal, "only what is required"),
        (FULL, Case::Full, "every field, down to some depth"),
        ("largest", Case::Largest, "largest numbers, texts with characters that JSON escapes"),
        ("smallest", Case::Smallest, "smallest numbers, enum numbers that are not declared"),
        ("empty", Case::Empty, "every field that can stand and be empty or zero"),
    ];
    let mut vectors: Vec<Vector> = Vec::new();
    for (name, case, about) in cases {
        let made = Maker { source, case, arm: None }.root(&event.message);
        push(&mut vectors, name.to_owned(), about.to_owned(), &made, source)?;
    }
    for oneof in event.message.oneofs().filter(|oneof| !oneof.is_synthetic()) {
        for field in oneof.fields().skip(1) {
            let arm = Some(field.number());
            let made = Maker { source, case: Case::Full, arm }.root(&event.message);
            let about = format!("`{}` of the oneof `{}`", field.name(), oneof.name());
            push(&mut vectors, format!("with-{}", field.name()), about, &made, source)?;
        }
    }
    vectors.extend(unknown(source, event)?);
    Ok(vectors)
}

/// The JSON that shows what the event looks like: the one with every field.
pub(super) fn example(vectors: &[Vector]) -> Option<&Json> {
    vectors.iter().find(|vector| vector.case == FULL).map(|vector| &vector.json)
}

fn push(
    vectors: &mut Vec<Vector>,
    case: String,
    about: String,
    message: &DynamicMessage,
    source: &Source,
) -> Result<()> {
    let binary = message.encode_to_vec();
    if vectors.iter().all(|other| other.binary != binary) {
        let json = value_json::write(message, source)?;
        vectors.push(Vector { case, about, binary, json, both_ways: true });
    }
    Ok(())
}

/// What the schema does not know: fields in binary; members in JSON, where
/// they travel through binary too.
fn unknown(source: &Source, event: &Event) -> Result<Vec<Vector>> {
    let mut made = Maker { source, case: Case::Minimal, arm: None }.root(&event.message);
    let mut binary = made.encode_to_vec();
    binary.extend_from_slice(LATER);
    let mut vectors = vec![Vector {
        case: "unknown-fields".to_owned(),
        about: "fields of a later version, which only binary can say".to_owned(),
        binary,
        json: value_json::write(&made, source)?,
        both_ways: false,
    }];
    let keeper = event.message.fields().find(|field| source.field(field).flag("unknown_members"));
    if let Some(field) = keeper {
        let text = r#"{"zz_later":[1,2.50,{"a":null}]}"#;
        made.set_field(&field, Value::String(text.to_owned()));
        let (case, about) =
            ("unknown-members".to_owned(), "a member of a later version".to_owned());
        push(&mut vectors, case, about, &made, source)?;
    }
    Ok(vectors)
}
