//! The JSON forms of well-known types.

use alloc::string::String;
use alloc::vec::Vec;

use super::generated::{
    Any, BoolValue, BytesValue, DoubleValue, FieldMask, FloatValue, Int32Value, Int64Value,
    ListValue, NullValue, StringValue, Struct, UInt32Value, UInt64Value, Value, ValueKind,
};
use crate::context::{Context, granted};
use crate::element::{Codec, Element};
use crate::error::{DecodeError, DecodeErrorKind, EncodeError};
use crate::json::{Reader, Writer};
use crate::message::Message;
use crate::text::{Blob, Str};

/// A message with the one field `value`, which stands in JSON as the value.
pub(super) trait Wrapper<'a> {
    type Value: Element<'a>;
    const CODEC: Codec;
    fn value(&self) -> &Self::Value;
    fn value_mut(&mut self) -> &mut Self::Value;
}

macro_rules! wrappers {
    ($($name:ident, $value:ty, $codec:ident;)*) => {$(
        impl<'a> Wrapper<'a> for $name<'a> {
            type Value = $value;
            const CODEC: Codec = Codec::$codec;
            fn value(&self) -> &$value {
                &self.value
            }
            fn value_mut(&mut self) -> &mut $value {
                &mut self.value
            }
        }
    )*};
}

wrappers! {
    DoubleValue, f64, Double;
    FloatValue, f32, Float;
    Int64Value, i64, Int64;
    UInt64Value, u64, Uint64;
    Int32Value, i32, Int32;
    UInt32Value, u32, Uint32;
    BoolValue, bool, Bool;
    StringValue, Str<'a>, String;
    BytesValue, Blob<'a>, Bytes;
}

pub(super) fn read_wrapper<'a, W: Wrapper<'a>>(
    wrapper: &mut W,
    r: &mut Reader<'a>,
    cx: &mut Context<'_>,
) -> Result<(), DecodeError> {
    *wrapper.value_mut() = Element::read_json(W::CODEC, false, r, cx)?;
    Ok(())
}

pub(super) fn put_wrapper<'a, W: Wrapper<'a>>(wrapper: &W, w: &mut Writer<'_>) {
    wrapper.value().put_json(false, w);
}

pub(super) fn read_struct<'a>(
    message: &mut Struct<'a>,
    r: &mut Reader<'a>,
    cx: &mut Context<'_>,
) -> Result<(), DecodeError> {
    message.fields.read_json((Codec::String, Codec::Message), false, r, cx)
}

pub(super) fn put_struct(message: &Struct<'_>, w: &mut Writer<'_>) {
    message.fields.put_json(false, w);
}

pub(super) fn read_list<'a>(
    message: &mut ListValue<'a>,
    r: &mut Reader<'a>,
    cx: &mut Context<'_>,
) -> Result<(), DecodeError> {
    cx.enter(r.offset())?;
    message.values.read_json(Codec::Message, false, r, cx)?;
    cx.leave();
    Ok(())
}

pub(super) fn put_list(message: &ListValue<'_>, w: &mut Writer<'_>) {
    w.nested(|w| message.values.put_json(false, w));
}

pub(super) fn read_value<'a>(
    message: &mut Value<'a>,
    r: &mut Reader<'a>,
    cx: &mut Context<'_>,
) -> Result<(), DecodeError> {
    message.kind = Some(match r.peek() {
        Some(b'{') => {
            let mut fields = Struct::fresh();
            read_struct(&mut fields, r, cx)?;
            ValueKind::StructValue(fields)
        }
        Some(b'[') => {
            let mut values = ListValue::fresh();
            read_list(&mut values, r, cx)?;
            ValueKind::ListValue(values)
        }
        Some(b'"') => ValueKind::StringValue(r.string(cx)?),
        Some(b't' | b'f') => ValueKind::BoolValue(r.boolean()?),
        Some(b'n') => {
            r.null()?;
            ValueKind::NullValue(NullValue::NULL_VALUE)
        }
        _ => ValueKind::NumberValue(Element::read_json(Codec::Double, true, r, cx)?),
    });
    Ok(())
}

pub(super) fn put_value(message: &Value<'_>, w: &mut Writer<'_>) {
    match &message.kind {
        Some(ValueKind::StructValue(fields)) => put_struct(fields, w),
        Some(ValueKind::ListValue(values)) => put_list(values, w),
        Some(ValueKind::StringValue(text)) => text.put_json(false, w),
        Some(ValueKind::BoolValue(value)) => value.put_json(false, w),
        Some(ValueKind::NumberValue(value)) if value.is_finite() => value.put_json(false, w),
        Some(ValueKind::NumberValue(_)) => w.refuse("a number that is not finite"),
        Some(ValueKind::NullValue(_)) => w.raw("null"),
        None => w.refuse("a value of no kind"),
    }
}

pub(super) fn read_mask<'a>(
    message: &mut FieldMask<'a>,
    r: &mut Reader<'a>,
    cx: &mut Context<'_>,
) -> Result<(), DecodeError> {
    r.peek();
    let start = r.offset();
    let text = r.string(cx)?;
    for path in text.split(',').filter(|_| !text.is_empty()) {
        let mut snake = String::new();
        cx.charge(path.len() * 2, start)?;
        granted(snake.try_reserve(path.len() * 2), start)?;
        if !snake_case(path, &mut snake) {
            let expected = "a list of field paths in lowerCamelCase";
            return Err(DecodeError::new(DecodeErrorKind::InvalidText { expected }, start));
        }
        cx.push(message.paths.to_mut(), snake.into(), start)?;
    }
    Ok(())
}

fn snake_case(path: &str, out: &mut String) -> bool {
    for c in path.chars() {
        match c {
            'A'..='Z' => out.extend(['_', c.to_ascii_lowercase()]),
            '_' => return false,
            c => out.push(c),
        }
    }
    true
}

pub(super) fn put_mask(message: &FieldMask<'_>, w: &mut Writer<'_>) {
    let mut out = String::new();
    for (at, path) in message.paths.iter().enumerate() {
        if at > 0 {
            out.push(',');
        }
        if !camel_case(&path, &mut out) {
            return w.refuse("a field path that is not in lower_snake_case");
        }
    }
    if out.is_empty() && !message.paths.is_empty() {
        return w.refuse("a mask of one empty path, which reads as a mask of none");
    }
    w.string(&out);
}

fn camel_case(path: &str, out: &mut String) -> bool {
    let mut chars = path.chars();
    while let Some(c) = chars.next() {
        match c {
            '_' => match chars.next() {
                Some(c @ 'a'..='z') => out.push(c.to_ascii_uppercase()),
                _ => return false,
            },
            'A'..='Z' | ',' => return false,
            c => out.push(c),
        }
    }
    true
}

/// The full name of the type that a type URL names.
fn type_name(url: &str) -> Option<&str> {
    url.rsplit_once('/').map(|(_, name)| name).filter(|name| !name.is_empty())
}

/// Whether the JSON form of a type is not an object of its fields, so that an
/// `Any` of it has the member `value`.
fn has_own_form(name: &str) -> bool {
    name.strip_prefix("google.protobuf.").is_some_and(|name| name != "Empty")
}

pub(super) fn read_any<'a>(
    message: &mut Any<'a>,
    r: &mut Reader<'a>,
    cx: &mut Context<'_>,
) -> Result<(), DecodeError> {
    r.peek();
    let start = r.offset();
    let mut members: Vec<&str> = Vec::new();
    let (mut url, mut value) = (None, None);
    let mut more = r.begin(cx)?;
    let empty = !more;
    while more {
        let at = r.offset();
        let name = r.name(cx)?;
        if name == *"@type" {
            let text = r.string(cx)?;
            if url.replace(text).is_some() {
                let kind = DecodeErrorKind::DuplicateMember(String::from("@type"));
                return Err(DecodeError::new(kind, at));
            }
        } else {
            let text = r.raw(cx)?;
            if name == *"value" && value.replace(text).is_some() {
                let kind = DecodeErrorKind::DuplicateMember(String::from("value"));
                return Err(DecodeError::new(kind, at));
            }
            cx.push(&mut members, r.since(at), at)?;
        }
        more = r.more(cx)?;
    }
    let Some(url) = url else {
        // An `Any` without a type has no value either.
        let expected = "the member `@type`";
        return if empty {
            Ok(())
        } else {
            Err(DecodeError::new(DecodeErrorKind::Syntax { expected }, start))
        };
    };
    let unknown = || DecodeError::new(DecodeErrorKind::UnknownAnyType(String::from(&*url)), start);
    let name = type_name(&url).ok_or_else(unknown)?;
    let entry = cx.options().types.find(name).ok_or_else(unknown)?;
    let whole;
    let text = match value {
        Some(value) if has_own_form(name) => value,
        None if has_own_form(name) => {
            let expected = "the member `value`";
            return Err(DecodeError::new(DecodeErrorKind::Syntax { expected }, start));
        }
        _ => {
            cx.charge(r.offset() - start, start)?;
            let mut text = String::new();
            granted(text.try_reserve_exact(r.offset() - start), start)?;
            object(&members, &mut text);
            whole = text;
            &whole
        }
    };
    let mut bytes = Vec::new();
    let options = cx.nested_options(start)?;
    (entry.json_to_binary)(text, &options, &mut bytes).map_err(|error| match error {
        crate::ConvertError::Decode(error) => DecodeError::new(error.kind().clone(), start),
        crate::ConvertError::Encode(_) => unknown(),
    })?;
    cx.charge(bytes.len(), start)?;
    message.type_url = url;
    message.value = bytes.into();
    Ok(())
}

/// Members as an object.
fn object(members: &[&str], out: &mut String) {
    out.push('{');
    for member in members {
        if out.len() > 1 {
            out.push(',');
        }
        out.push_str(member);
    }
    out.push('}');
}

pub(super) fn put_any(message: &Any<'_>, w: &mut Writer<'_>) {
    if message.type_url.is_empty() && message.value.is_empty() {
        return w.raw("{}");
    }
    let entry =
        type_name(&message.type_url).and_then(|name| Some((name, w.style().types.find(name)?)));
    let Some((name, entry)) = entry else {
        let type_url = String::from(&*message.type_url);
        return w.fail(|path| EncodeError::UnknownAnyType { path, type_url });
    };
    // Members of an object are the `Any`'s own; a form of its own stands within.
    let Some(options) = w.nested_options(u32::from(has_own_form(name))) else {
        return w.too_deep();
    };
    let mut text = String::new();
    match (entry.binary_to_json)(&message.value, &options, &mut text) {
        Ok(_) => {}
        Err(crate::ConvertError::Encode(EncodeError::TooDeep { .. })) => return w.too_deep(),
        Err(_) => return w.refuse("an `Any` whose value is not of its type"),
    }
    w.raw("{\"@type\":");
    w.string(&message.type_url);
    if has_own_form(name) {
        w.raw(",\"value\":");
        w.raw(&text);
        w.raw("}");
    } else {
        let members = text.strip_prefix('{').unwrap_or_default();
        w.raw(if members == "}" { "" } else { "," });
        w.raw(members);
    }
}
