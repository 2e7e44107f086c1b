//! Literals made of and turned into plain values.

use tidings_core::wkt::{ListValue, NullValue, Struct, Value, ValueKind};
use tidings_core::{Duration, Message, Timestamp};

use crate::core::{
    Binary, Literal, LiteralCollection, LiteralMap, LiteralValue, Primitive, PrimitiveValue,
    Scalar, ScalarValue, Void,
};

/// The largest magnitude up to which every integer is a double.
const EXACT: i64 = 1 << 53;

impl<'a> Literal<'a> {
    fn scalar(value: ScalarValue<'a>) -> Self {
        Self::default().with_value(LiteralValue::Scalar(Scalar::default().with_value(value).into()))
    }

    fn primitive(value: PrimitiveValue<'a>) -> Self {
        Self::scalar(ScalarValue::Primitive(Primitive::default().with_value(value)))
    }

    /// The literal that stands for nothing, `None` in Python.
    #[must_use]
    pub fn none() -> Self {
        Self::scalar(ScalarValue::NoneType(Void::default()))
    }

    /// Bytes with the name of their encoding, e.g. `msgpack`.
    #[must_use]
    pub fn binary(value: impl Into<tidings_core::Blob<'a>>, tag: &'a str) -> Self {
        let binary = Binary::default().with_value(value).with_tag(tag);
        Self::scalar(ScalarValue::Binary(binary))
    }

    /// A JSON object.
    #[must_use]
    pub fn generic(value: Struct<'a>) -> Self {
        Self::scalar(ScalarValue::Generic(value))
    }

    /// A list.
    #[must_use]
    pub fn collection(literals: impl IntoIterator<Item = Self>) -> Self {
        let literals: Vec<_> = literals.into_iter().collect();
        let collection = LiteralCollection::default().with_literals(literals);
        Self::default().with_value(LiteralValue::Collection(collection))
    }

    /// A map.
    #[must_use]
    pub fn map(literals: impl IntoIterator<Item = (String, Self)>) -> Self {
        Self::default().with_value(LiteralValue::Map(literal_map(literals)))
    }

    /// The scalar, if the literal is one.
    #[must_use]
    pub fn as_scalar(&self) -> Option<&ScalarValue<'a>> {
        match &self.value {
            Some(LiteralValue::Scalar(scalar)) => scalar.value.as_ref(),
            _ => None,
        }
    }

    /// The primitive, if the literal is one.
    #[must_use]
    pub fn as_primitive(&self) -> Option<&PrimitiveValue<'a>> {
        match self.as_scalar()? {
            ScalarValue::Primitive(primitive) => primitive.value.as_ref(),
            _ => None,
        }
    }

    /// The integer, if the literal is one.
    #[must_use]
    pub fn as_integer(&self) -> Option<i64> {
        match self.as_primitive()? {
            PrimitiveValue::Integer(value) => Some(*value),
            _ => None,
        }
    }

    /// The number, if the literal is a float.
    #[must_use]
    pub fn as_float(&self) -> Option<f64> {
        match self.as_primitive()? {
            PrimitiveValue::FloatValue(value) => Some(*value),
            _ => None,
        }
    }

    /// The truth value, if the literal is one.
    #[must_use]
    pub fn as_boolean(&self) -> Option<bool> {
        match self.as_primitive()? {
            PrimitiveValue::Boolean(value) => Some(*value),
            _ => None,
        }
    }

    /// The text, if the literal is one.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        match self.as_primitive()? {
            PrimitiveValue::StringValue(value) => Some(value),
            _ => None,
        }
    }

    /// The literal as a plain JSON value.
    ///
    /// Integers beyond 2^53, floats that are not finite, times and spans of
    /// time become strings, as in ProtoJSON; a union is the value in it. `None`
    /// when the literal, or one within it, is a blob, a schema, a structured
    /// data set, bytes, an error, offloaded, out of range or not set: read
    /// those in place.
    ///
    /// ```
    /// use flyte_event::Message;
    /// use flyte_event::core::Literal;
    ///
    /// let list = Literal::collection([Literal::from(3), Literal::from("x"), Literal::none()]);
    /// assert_eq!(list.to_value().unwrap().to_json()?, r#"[3,"x",null]"#);
    /// # Ok::<(), flyte_event::EncodeError>(())
    /// ```
    #[must_use]
    pub fn to_value(&self) -> Option<Value<'static>> {
        let kind = match self.value.as_ref()? {
            LiteralValue::Scalar(scalar) => scalar_kind(scalar.value.as_ref()?)?,
            LiteralValue::Collection(collection) => {
                let values: Option<Vec<_>> =
                    collection.literals.iter().map(|literal| literal.to_value()).collect();
                ValueKind::ListValue(ListValue::default().with_values(values?))
            }
            LiteralValue::Map(map) => ValueKind::StructValue(map.to_struct()?),
            _ => return None,
        };
        Some(Value::default().with_kind(kind))
    }

    /// The literal that a plain JSON value stands for. Numbers without a
    /// fraction, up to 2^53, become integers.
    #[must_use]
    pub fn from_value(value: Value<'a>) -> Self {
        match value.kind {
            Some(ValueKind::NumberValue(number)) => match integer(number) {
                Some(integer) => Self::from(integer),
                None => Self::from(number),
            },
            Some(ValueKind::StringValue(text)) => {
                Self::primitive(PrimitiveValue::StringValue(text))
            }
            Some(ValueKind::BoolValue(value)) => Self::from(value),
            Some(ValueKind::ListValue(mut list)) => {
                let values = std::mem::take(list.values.to_mut());
                Self::collection(values.into_iter().map(Self::from_value))
            }
            Some(ValueKind::StructValue(mut members)) => {
                let members = std::mem::take(members.fields.to_mut());
                let entries = members.into_iter();
                Self::map(entries.map(|(name, value)| (name.to_string(), Self::from_value(value))))
            }
            _ => Self::none(),
        }
    }
}

impl LiteralMap<'_> {
    /// The literals as a plain JSON object, see [`Literal::to_value`].
    #[must_use]
    pub fn to_struct(&self) -> Option<Struct<'static>> {
        let members: Option<std::collections::BTreeMap<_, _>> = self
            .literals
            .iter()
            .map(|(name, literal)| Some((name.to_string().into(), literal.to_value()?)))
            .collect();
        Some(Struct::default().with_fields(members?))
    }
}

/// Literals by name, as inputs and outputs hold them.
///
/// ```
/// use flyte_event::core::Literal;
/// use flyte_event::literal_map;
///
/// let inputs = literal_map([("epochs".to_owned(), Literal::from(3))]);
/// assert_eq!(inputs.literals.get("epochs").unwrap().as_integer(), Some(3));
/// ```
pub fn literal_map<'a>(
    literals: impl IntoIterator<Item = (String, Literal<'a>)>,
) -> LiteralMap<'a> {
    let literals: std::collections::BTreeMap<_, _> =
        literals.into_iter().map(|(name, literal)| (name.into(), literal)).collect();
    LiteralMap::default().with_literals(literals)
}

fn scalar_kind(scalar: &ScalarValue<'_>) -> Option<ValueKind<'static>> {
    Some(match scalar {
        ScalarValue::Primitive(primitive) => match primitive.value.as_ref()? {
            PrimitiveValue::Integer(value) => match double(*value) {
                Some(number) => ValueKind::NumberValue(number),
                None => ValueKind::StringValue(value.to_string().into()),
            },
            PrimitiveValue::FloatValue(value) if value.is_finite() => {
                ValueKind::NumberValue(*value)
            }
            PrimitiveValue::FloatValue(value) if value.is_nan() => text("NaN"),
            PrimitiveValue::FloatValue(value) if *value > 0.0 => text("Infinity"),
            PrimitiveValue::FloatValue(_) => text("-Infinity"),
            PrimitiveValue::StringValue(value) => {
                ValueKind::StringValue(value.clone().into_owned())
            }
            PrimitiveValue::Boolean(value) => ValueKind::BoolValue(*value),
            PrimitiveValue::Datetime(time) if time.is_valid() => text(&time.to_string()),
            PrimitiveValue::Duration(span) if span.is_valid() => text(&span.to_string()),
            _ => return None,
        },
        ScalarValue::NoneType(_) => ValueKind::NullValue(NullValue::NULL_VALUE),
        ScalarValue::Generic(members) => ValueKind::StructValue(members.clone().into_owned()),
        ScalarValue::Union(union) => union.value.as_ref()?.to_value()?.kind?,
        _ => return None,
    })
}

fn text(text: &str) -> ValueKind<'static> {
    ValueKind::StringValue(text.to_owned().into())
}

/// The double that is exactly this integer, up to 2^53.
fn double(value: i64) -> Option<f64> {
    let exact = (-EXACT..=EXACT).contains(&value);
    #[allow(clippy::cast_precision_loss)] // up to 2^53 there is none
    exact.then_some(value as f64)
}

/// The integer that a double is, up to 2^53.
fn integer(number: f64) -> Option<i64> {
    let limit = double(EXACT)?;
    let whole = number.fract() == 0.0 && (-limit..=limit).contains(&number);
    #[allow(clippy::cast_possible_truncation)] // a whole number of at most 2^53
    whole.then_some(number as i64)
}

macro_rules! from {
    ($($type:ty, $kind:ident, $what:literal;)*) => { $(
        impl<'a> From<$type> for Literal<'a> {
            #[doc = $what]
            fn from(value: $type) -> Self {
                Self::primitive(PrimitiveValue::$kind(value.into()))
            }
        }
    )* };
}

from! {
    i64, Integer, "An integer.";
    f64, FloatValue, "A float.";
    bool, Boolean, "A truth value.";
    &'a str, StringValue, "A text.";
    String, StringValue, "A text.";
    Timestamp, Datetime, "A point in time.";
    Duration, Duration, "A span of time.";
}
