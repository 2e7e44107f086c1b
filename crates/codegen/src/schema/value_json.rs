//! The JSON form of a message of the golden vectors, written without the
//! codec, so that both can be compared.

use anyhow::{Context, Result, bail};
use prost_reflect::{
    DynamicMessage, EnumDescriptor, FieldDescriptor, Kind, MapKey, ReflectMessage, Value,
};

use super::json::Json;
use super::source::Source;
use crate::build::text;
use crate::model::Text;

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// The JSON form, with the members that the schema does not know at the end.
pub(super) fn write(message: &DynamicMessage, source: &Source) -> Result<Json> {
    let descriptor = message.descriptor();
    if let Some(json) = well_known(message)? {
        return Ok(json);
    }
    let (mut members, mut unknown) = (Vec::new(), None);
    for field in source.fields(&descriptor).iter().filter(|field| message.has_field(field)) {
        let value = message.get_field(field);
        if text(&source.field(field)) == Text::UnknownMembers {
            unknown = value.as_str().map(str::to_owned);
            continue;
        }
        let name = source.shared(field).map_or(field.json_name().to_owned(), |shared| shared.1);
        members.push((name, field_value(field, &value, source)?));
    }
    let unknown = unknown.as_deref().and_then(|text| text.strip_prefix('{')?.strip_suffix('}'));
    if let Some((name, value)) = unknown.and_then(|text| text.split_once(':')) {
        members.push((name.trim_matches('"').to_owned(), Json::Number(value.to_owned())));
    }
    Ok(Json::Object(members))
}

fn field_value(field: &FieldDescriptor, value: &Value, source: &Source) -> Result<Json> {
    let plain = source.is_plain(field.parent_message());
    match value {
        Value::List(items) => {
            items.iter().map(|item| one(field, item, plain, source)).collect::<Result<_>>()
        }
        Value::Map(entries) => {
            let Kind::Message(entry) = field.kind() else { bail!("a map without entries") };
            let field = entry.map_entry_value_field();
            let mut members = Vec::new();
            for (key, value) in entries {
                members.push((key_text(key), one(&field, value, plain, source)?));
            }
            Ok(Json::Object(members))
        }
        value if matches!(text(&source.field(field)), Text::Json | Text::JsonObject) => {
            Ok(Json::Number(value.as_str().unwrap_or_default().to_owned()))
        }
        value => one(field, value, plain, source),
    }
}

fn one(field: &FieldDescriptor, value: &Value, plain: bool, source: &Source) -> Result<Json> {
    Ok(match value {
        Value::Bool(value) => Json::Bool(*value),
        Value::I32(value) => Json::number(value),
        Value::U32(value) => Json::number(value),
        Value::I64(value) if plain => Json::number(value),
        Value::U64(value) if plain => Json::number(value),
        Value::I64(value) => Json::text(value.to_string()),
        Value::U64(value) => Json::text(value.to_string()),
        Value::F32(value) => Json::Number(value.to_string()),
        Value::F64(value) if value.abs() > 1e21 => {
            Json::Number(format!("{value:e}").replace('e', "e+"))
        }
        Value::F64(value) => Json::Number(value.to_string()),
        Value::String(value) => Json::text(value),
        Value::Bytes(value) => Json::text(base64(value)),
        Value::EnumNumber(number) => enum_value(field, *number),
        other => write(other.as_message().context("a list in a list")?, source)?,
    })
}

fn enum_value(field: &FieldDescriptor, number: i32) -> Json {
    let Kind::Enum(item) = field.kind() else { return Json::Null };
    if item.full_name() == "google.protobuf.NullValue" {
        return Json::Null;
    }
    first_name(&item, number).map_or(Json::number(number), Json::Text)
}

/// The name that is declared first, where several have one number.
fn first_name(item: &EnumDescriptor, number: i32) -> Option<String> {
    let named = item.values().filter(|value| value.number() == number);
    named.min_by_key(|value| value.path().to_vec()).map(|value| value.name().to_owned())
}

fn well_known(message: &DynamicMessage) -> Result<Option<Json>> {
    let descriptor = message.descriptor();
    let Some(name) = descriptor.full_name().strip_prefix("google.protobuf.") else {
        return Ok(None);
    };
    let number = |at: u32| message.get_field_by_number(at).and_then(|value| value.as_i64());
    let nanos = message.get_field_by_number(2).and_then(|value| value.as_i32()).unwrap_or_default();
    Ok(Some(match name {
        "Timestamp" => Json::text(timestamp(number(1).unwrap_or_default(), nanos)),
        "Duration" => {
            let fraction = if nanos == 0 { String::new() } else { fraction(nanos) };
            Json::text(format!("{}{fraction}s", number(1).unwrap_or_default()))
        }
        "Value" => {
            let text = message.get_field_by_number(3);
            Json::text(text.and_then(|text| text.as_str().map(str::to_owned)).unwrap_or_default())
        }
        "Struct" => {
            let fields = message.get_field_by_number(1);
            let entries = fields.as_deref().and_then(Value::as_map);
            let mut members = Vec::new();
            for (key, value) in entries.into_iter().flatten() {
                let json = value.as_message().map(well_known).transpose()?.flatten();
                members.push((key_text(key), json.unwrap_or(Json::Null)));
            }
            Json::Object(members)
        }
        _ => bail!("no vector holds a {name}"),
    }))
}

/// The few moments that vectors hold, as they are written.
fn timestamp(seconds: i64, nanos: i32) -> String {
    let second = match seconds {
        0 => "1970-01-01T00:00:00",
        1_466_621_647 => "2016-06-22T18:54:07",
        253_402_300_799 => "9999-12-31T23:59:59",
        _ => "0001-01-01T00:00:00",
    };
    let fraction = if nanos == 0 { String::new() } else { fraction(nanos) };
    format!("{second}{fraction}Z")
}

/// Three, six or nine digits.
fn fraction(nanos: i32) -> String {
    let digits = format!("{nanos:09}");
    let short = digits.trim_end_matches("000");
    format!(".{short}")
}

fn key_text(key: &MapKey) -> String {
    match key {
        MapKey::Bool(value) => value.to_string(),
        MapKey::I32(value) => value.to_string(),
        MapKey::I64(value) => value.to_string(),
        MapKey::U32(value) => value.to_string(),
        MapKey::U64(value) => value.to_string(),
        MapKey::String(value) => value.clone(),
    }
}

fn base64(bytes: &[u8]) -> String {
    let mut out = String::new();
    for chunk in bytes.chunks(3) {
        let word = chunk.iter().fold(0_usize, |word, byte| word << 8 | usize::from(*byte));
        let word = word << (8 * (3 - chunk.len()));
        for at in 0..4 {
            let digit = ALPHABET.get(word >> (18 - 6 * at) & 63).filter(|_| at <= chunk.len());
            out.push(digit.map_or('=', |digit| char::from(*digit)));
        }
    }
    out
}
