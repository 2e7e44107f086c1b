//! Before anything is timed: every case gives the result that ours gives.

use tidings_testkit::exact::{self, Value};

use crate::baseline;
use crate::case::{Case, Made, Shape, Work};

/// Runs every case once over every event.
///
/// # Panics
/// When a result differs: then there is nothing worth timing.
pub(crate) fn all(cases: &mut [Case]) {
    let mut values: Vec<(&str, Vec<Value>)> = Vec::new();
    let mut differing = 0;
    for case in cases {
        let shape = case.shape;
        if values.last().is_none_or(|(name, _)| *name != shape.name) {
            let parsed = shape.json.iter().map(|text| exact::parse(text)).collect();
            values.push((shape.name, parsed));
        }
        let Some((_, values)) = values.last() else { continue };
        for (at, value) in values.iter().enumerate() {
            let made = (case.result)(at);
            if !same(shape, at, value, &made) || (made == Made::Nothing && !is_baseline(case)) {
                eprintln!(
                    "{}, {}, {}: event {at} differs:",
                    shape.name,
                    case.work.name(),
                    case.who
                );
                eprintln!("{}\n{}", shape.json[at], made.text(shape));
                differing += 1;
                break;
            }
        }
    }
    assert_eq!(differing, 0, "cases with a result that differs");
}

fn is_baseline(case: &Case) -> bool {
    case.work == Work::Baseline && case.who != "memcpy" || case.who == baseline::WALK
}

fn same(shape: &Shape, at: usize, value: &Value, made: &Made) -> bool {
    match made {
        Made::Nothing => true,
        Made::Wire(bytes) => {
            *bytes == shape.wire[at] || {
                (shape.to_json)(bytes).is_some_and(|json| close(value, &exact::parse(&json)))
            }
        }
        Made::Json(text) => {
            let is_same = |text: &str| close(value, &exact::parse(text));
            text.as_slice() == shape.json[at].as_bytes()
                || std::str::from_utf8(text).is_ok_and(|text| {
                    is_same(text) || (shape.respell)(text).is_some_and(|text| is_same(&text))
                })
        }
        Made::Peeked(kind, origin, time) => peeked(value) == Some((*kind, origin.clone(), *time)),
    }
}

/// The three fields out of our JSON of an envelope.
fn peeked(value: &Value) -> Option<(i64, String, i64)> {
    let Value::Object(members) = value else { return None };
    let text = |name: &str| match members.get(name) {
        Some(Value::String(text)) => Some(text.as_str()),
        _ => None,
    };
    let kind = dropsonde::EventType::from_name(text("eventType")?)?;
    Some((i64::from(i32::from(kind)), text("origin")?.to_owned(), text("timestamp")?.parse().ok()?))
}

/// Equal, but for the last bit of a double: serde_json reads one in a few
/// thousand doubles one unit off, as its documentation says.
pub(crate) fn close(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(a, b)| close(a, b))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one.iter().zip(other).all(|(a, b)| a.0 == b.0 && close(a.1, b.1))
        }
        (Value::Number(..), Value::Number(..)) => {
            let (a, b) = (double(one), double(other));
            one == other || (a - b).abs() <= a.abs() * 2.0 * f64::EPSILON
        }
        _ => one == other,
    }
}

fn double(value: &Value) -> f64 {
    match value {
        Value::Number(negative, digits, power) => {
            let sign = if *negative { "-" } else { "" };
            format!("{sign}{digits}e{power}").parse().unwrap_or(f64::NAN)
        }
        _ => f64::NAN,
    }
}
