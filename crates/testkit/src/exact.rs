//! JSON values compared by value, numbers as exact decimals.
//!
//! Written apart from the codec under test, and never through a double:
//! `1.4666216476451658E+18` equals 1466621647645165800 and no other integer.

use std::collections::BTreeMap;

/// A JSON value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Value {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// Sign, digits without outer zeros, and the power of ten they count.
    Number(bool, String, i64),
    /// A string without its escapes.
    String(String),
    /// An array.
    Array(Vec<Value>),
    /// An object; the order of its members does not count.
    Object(BTreeMap<String, Value>),
}

/// Reads JSON text.
///
/// # Panics
/// When the text is not JSON or names a member twice: this is for tests.
#[must_use]
pub fn parse(text: &str) -> Value {
    let mut rest = text.trim_start();
    let value = value(&mut rest);
    assert_eq!(rest.trim_start(), "", "more than one value");
    value
}

fn value(rest: &mut &str) -> Value {
    match rest.as_bytes().first() {
        Some(b'{') => object(rest),
        Some(b'[') => array(rest),
        Some(b'"') => Value::String(string(rest)),
        Some(b't') => word(rest, "true", Value::Bool(true)),
        Some(b'f') => word(rest, "false", Value::Bool(false)),
        Some(b'n') => word(rest, "null", Value::Null),
        _ => number(rest),
    }
}

fn take(rest: &mut &str, token: &str) -> bool {
    let Some(after) = rest.trim_start().strip_prefix(token) else { return false };
    *rest = after.trim_start();
    true
}

fn word(rest: &mut &str, word: &str, value: Value) -> Value {
    assert!(take(rest, word), "expected {word} at {rest}");
    value
}

fn object(rest: &mut &str) -> Value {
    let mut members = BTreeMap::new();
    take(rest, "{");
    while !take(rest, "}") {
        let name = string(rest);
        assert!(take(rest, ":"), "expected a colon at {rest}");
        let old = members.insert(name, value(rest));
        assert_eq!(old, None, "a member stands twice before {rest}");
        assert!(take(rest, ",") || rest.trim_start().starts_with('}'), "at {rest}");
    }
    Value::Object(members)
}

fn array(rest: &mut &str) -> Value {
    let mut elements = Vec::new();
    take(rest, "[");
    while !take(rest, "]") {
        elements.push(value(rest));
        assert!(take(rest, ",") || rest.trim_start().starts_with(']'), "at {rest}");
    }
    Value::Array(elements)
}

fn string(rest: &mut &str) -> String {
    let mut escaped = false;
    let inside = rest.strip_prefix('"').expect("a string");
    let end = inside.find(|c| {
        let ends = c == '"' && !escaped;
        escaped = c == '\\' && !escaped;
        ends
    });
    let (lexeme, after) = rest.split_at(end.expect("the end of a string") + 2);
    *rest = after;
    serde_json::from_str(lexeme).expect("a JSON string")
}

fn number(rest: &mut &str) -> Value {
    let part = |c: char| c.is_ascii_digit() || matches!(c, '+' | '-' | '.' | 'e' | 'E');
    let end = rest.find(|c| !part(c)).unwrap_or(rest.len());
    let (lexeme, after) = rest.split_at(end);
    *rest = after;
    serde_json::from_str::<serde_json::Number>(lexeme).expect("a JSON number");
    let unsigned = lexeme.trim_start_matches('-');
    let (mantissa, exponent) = unsigned.split_once(['e', 'E']).unwrap_or((unsigned, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    let kept = digits.trim_end_matches('0');
    let dropped = i64::try_from(digits.len() - kept.len()).expect("a length");
    let places = i64::try_from(fraction.len()).expect("a length");
    // Past these, all exponents are one.
    let furthest = if exponent.starts_with('-') { i64::MIN / 2 } else { i64::MAX / 2 };
    let exponent = exponent.parse().unwrap_or(furthest).clamp(i64::MIN / 2, i64::MAX / 2);
    match kept.trim_start_matches('0') {
        "" => Value::Number(false, String::new(), 0),
        kept => {
            Value::Number(lexeme.starts_with('-'), kept.to_owned(), exponent - places + dropped)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn spellings_of_one_number_are_equal_and_neighbours_are_not() {
        assert_eq!(parse("1.4666216476451658E+18"), parse("1466621647645165800"));
        assert_ne!(parse("1.4666216476451658E+18"), parse("1466621647645165824"));
        assert_eq!(parse("[5E+6,-0,0.50]"), parse(" [ 5000000 , 0.0, 5e-1 ] "));
        assert_ne!(parse("1"), parse("\"1\""));
        assert_ne!(parse("{}"), parse("{\"a\":null}"));
        assert_eq!(parse(r#"{"a":"\"\\","b":[]}"#), parse(r#"{"b":[],"a":"\u0022\\"}"#));
    }
}
