//! The JSON forms of numbers, truth values and bytes.

use prost_reflect::Kind;

use super::json::Json;
use super::patterns;

/// From here on a number is nearer to infinity than to the largest float.
const FLOAT_END: &str = "3.4028235677973366e38";

/// The form of a value and, where it is long, a name for it.
pub(super) fn form(kind: &Kind, plain: bool) -> (&'static str, Json) {
    if let Some((name, min, max)) = limits(kind) {
        if plain {
            return ("", range(min, max));
        }
        let text = Json::object([
            ("type", Json::text("string")),
            ("pattern", Json::text(patterns::integer(min, max))),
        ]);
        let (description, forms) = match name {
            "int64" | "uint64" => ("Written as a string.", vec![text, range(min, max)]),
            _ => ("Written as a number.", vec![range(min, max), text]),
        };
        let description = format!("{description} Read as a number or a string.");
        return (name, described(&description).with("anyOf", Json::List(forms)));
    }
    match kind {
        Kind::Double => floating("double", plain, Json::object([("type", Json::text("number"))])),
        Kind::Float => {
            let limits = [
                ("type", Json::text("number")),
                ("exclusiveMinimum", Json::Number(format!("-{FLOAT_END}"))),
                ("exclusiveMaximum", Json::Number(FLOAT_END.to_owned())),
            ];
            floating("float", plain, Json::object(limits))
        }
        Kind::Bytes => ("bytes", bytes()),
        // What is left is bool.
        _ => ("", Json::object([("type", Json::text("boolean"))])),
    }
}

/// What the name of a map's entry must be, if not just any text.
pub(super) fn map_key(key: &Kind) -> Option<Json> {
    if let Some((_, min, max)) = limits(key) {
        return Some(Json::object([("pattern", Json::text(patterns::integer(min, max)))]));
    }
    matches!(key, Kind::Bool).then(|| Json::object([("enum", Json::texts(["false", "true"]))]))
}

/// A number without a fraction, in whatever spelling.
pub(super) fn range(min: i128, max: i128) -> Json {
    Json::object([
        ("type", Json::text("integer")),
        ("minimum", Json::number(min)),
        ("maximum", Json::number(max)),
    ])
}

/// Name and range of an integer type.
pub(super) fn limits(kind: &Kind) -> Option<(&'static str, i128, i128)> {
    Some(match kind {
        Kind::Int32 | Kind::Sint32 | Kind::Sfixed32 => ("int32", i32::MIN.into(), i32::MAX.into()),
        Kind::Int64 | Kind::Sint64 | Kind::Sfixed64 => ("int64", i64::MIN.into(), i64::MAX.into()),
        Kind::Uint32 | Kind::Fixed32 => ("uint32", 0, u32::MAX.into()),
        Kind::Uint64 | Kind::Fixed64 => ("uint64", 0, u64::MAX.into()),
        _ => return None,
    })
}

fn floating(name: &'static str, plain: bool, number: Json) -> (&'static str, Json) {
    let words = Json::object([
        ("type", Json::text("string")),
        ("enum", Json::texts(["NaN", "Infinity", "-Infinity"])),
    ]);
    let mut forms = vec![number, words];
    let mut description = "Written as a number, or by name if it is not finite.".to_owned();
    if !plain {
        description.push_str(" A number in a string is read as well.");
        forms.push(Json::object([
            ("type", Json::text("string")),
            ("pattern", Json::text(patterns::NUMBER)),
        ]));
    }
    (name, described(&description).with("anyOf", Json::List(forms)))
}

fn bytes() -> Json {
    let pattern = |pattern: &str| Json::object([("pattern", Json::text(pattern))]);
    let url_safe = Json::List(vec![pattern(patterns::BASE64_URL), pattern("[-_]")]);
    let forms = vec![pattern(patterns::BASE64), Json::object([("allOf", url_safe)])];
    described(
        "Written as base64 with padding. Read without padding and in the URL-safe alphabet too.",
    )
    .with("type", Json::text("string"))
    .with("anyOf", Json::List(forms))
}

fn described(text: &str) -> Json {
    Json::object([("description", Json::text(text))])
}
