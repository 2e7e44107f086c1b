//! `serde::Serialize` and `Deserialize` for messages, with the JSON shape.
//!
//! Both go through the JSON text of the message, so that the fast codec and
//! the serde path cannot disagree, in any serde format.

use alloc::string::{String, ToString};
use core::fmt::{self, Write};

use base64::Engine;
use serde::de::{self, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{self, SerializeMap, SerializeSeq, Serializer};

use crate::context::Context;
use crate::json::{self, Reader};
use crate::limits::Limits;
use crate::message::Message;
use crate::text::Str;

/// Serializes a message as its JSON form.
///
/// # Errors
/// When a value has no JSON form, or the serializer fails.
pub fn serialize<'a, M: Message<'a>, S: Serializer>(
    message: &M,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let text = message.to_json().map_err(ser::Error::custom)?;
    ser::Serialize::serialize(&Text(&text), serializer)
}

/// What a deserializer holds, as JSON text.
///
/// # Errors
/// When the deserializer fails, or its value is nested too deep.
pub fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    let mut text = String::new();
    ToText { out: &mut text, depth: Limits::DEFAULT.max_depth * 2 }.deserialize(deserializer)?;
    Ok(text)
}

/// JSON text that serializes as the value it spells.
struct Text<'t>(&'t str);

impl ser::Serialize for Text<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut reader = Reader::new(self.0);
        let mut cx = Context::trusted();
        match reader.peek() {
            Some(b'{') => members(reader, &mut cx, serializer.serialize_map(None)?),
            Some(b'[') => elements(reader, &mut cx, serializer.serialize_seq(None)?),
            Some(b'"') => {
                let text = reader.string(&mut cx).map_err(ser::Error::custom)?;
                serializer.serialize_str(&text)
            }
            Some(b't') => serializer.serialize_bool(true),
            Some(b'f') => serializer.serialize_bool(false),
            Some(b'n') => serializer.serialize_unit(),
            _ => number(self.0, serializer),
        }
    }
}

fn number<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    if let Some(value) = json::integer_text::<u64>(text) {
        serializer.serialize_u64(value)
    } else if let Some(value) = json::integer_text::<i64>(text) {
        serializer.serialize_i64(value)
    } else {
        serializer.serialize_f64(text.parse().map_err(ser::Error::custom)?)
    }
}

fn members<M: SerializeMap>(
    mut reader: Reader<'_>,
    cx: &mut Context<'_>,
    mut map: M,
) -> Result<M::Ok, M::Error> {
    let mut more = reader.begin(cx).map_err(ser::Error::custom)?;
    while more {
        let name = reader.name(cx).map_err(ser::Error::custom)?;
        let value = reader.raw(cx).map_err(ser::Error::custom)?;
        map.serialize_entry(name.as_str(), &Text(value))?;
        more = reader.more(cx).map_err(ser::Error::custom)?;
    }
    map.end()
}

fn elements<Q: SerializeSeq>(
    mut reader: Reader<'_>,
    cx: &mut Context<'_>,
    mut seq: Q,
) -> Result<Q::Ok, Q::Error> {
    let mut more = reader.begin_array().map_err(ser::Error::custom)?;
    while more {
        let value = reader.raw(cx).map_err(ser::Error::custom)?;
        seq.serialize_element(&Text(value))?;
        more = reader.more_elements().map_err(ser::Error::custom)?;
    }
    seq.end()
}

/// Writes whatever is deserialized as JSON text.
struct ToText<'o> {
    out: &'o mut String,
    depth: u32,
}

impl ToText<'_> {
    fn nested<E: de::Error>(&mut self) -> Result<ToText<'_>, E> {
        match self.depth.checked_sub(1) {
            Some(depth) => Ok(ToText { out: self.out, depth }),
            None => Err(E::custom("nested too deep")),
        }
    }

    fn text(&mut self, text: &str) {
        let mut writer = json::Writer::new(self.out, json::JsonStyle::default(), 0);
        writer.string(text);
    }
}

impl<'de> DeserializeSeed<'de> for ToText<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

macro_rules! numbers {
    ($($method:ident: $type:ty;)*) => {$(
        fn $method<E: de::Error>(self, value: $type) -> Result<(), E> {
            write!(self.out, "{value}").map_err(E::custom)
        }
    )*};
}

impl<'de> Visitor<'de> for ToText<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    numbers! {
        visit_bool: bool;
        visit_i64: i64;
        visit_u64: u64;
        visit_i128: i128;
        visit_u128: u128;
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<(), E> {
        let mut writer = json::Writer::new(self.out, json::JsonStyle::default(), 0);
        json::put_double(value, &mut writer);
        Ok(())
    }

    fn visit_f32<E: de::Error>(self, value: f32) -> Result<(), E> {
        let mut writer = json::Writer::new(self.out, json::JsonStyle::default(), 0);
        json::put_float(value, &mut writer);
        Ok(())
    }

    fn visit_str<E: de::Error>(mut self, value: &str) -> Result<(), E> {
        self.text(value);
        Ok(())
    }

    fn visit_bytes<E: de::Error>(mut self, value: &[u8]) -> Result<(), E> {
        self.text(&base64::engine::general_purpose::STANDARD.encode(value));
        Ok(())
    }

    fn visit_unit<E: de::Error>(self) -> Result<(), E> {
        self.out.push_str("null");
        Ok(())
    }

    fn visit_none<E: de::Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut seq: A) -> Result<(), A::Error> {
        self.out.push('[');
        let mut first = true;
        loop {
            let before = self.out.len();
            if !first {
                self.out.push(',');
            }
            if seq.next_element_seed(self.nested()?)?.is_none() {
                self.out.truncate(before);
                self.out.push(']');
                return Ok(());
            }
            first = false;
        }
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<(), A::Error> {
        self.out.push('{');
        let mut first = true;
        while let Some(name) = map.next_key::<Name>()? {
            if !first {
                self.out.push(',');
            }
            first = false;
            self.text(&name.0);
            self.out.push(':');
            map.next_value_seed(self.nested()?)?;
        }
        self.out.push('}');
        Ok(())
    }
}

/// A member's name; formats with typed keys give numbers and bools too.
struct Name(String);

impl<'de> de::Deserialize<'de> for Name {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct NameVisitor;

        impl Visitor<'_> for NameVisitor {
            type Value = Name;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a member's name")
            }

            fn visit_str<E: de::Error>(self, value: &str) -> Result<Name, E> {
                Ok(Name(value.to_string()))
            }

            fn visit_u64<E: de::Error>(self, value: u64) -> Result<Name, E> {
                Ok(Name(value.to_string()))
            }

            fn visit_i64<E: de::Error>(self, value: i64) -> Result<Name, E> {
                Ok(Name(value.to_string()))
            }

            fn visit_bool<E: de::Error>(self, value: bool) -> Result<Name, E> {
                Ok(Name(value.to_string()))
            }
        }

        deserializer.deserialize_any(NameVisitor)
    }
}

impl ser::Serialize for Str<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self)
    }
}

impl<'de> de::Deserialize<'de> for Str<'_> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Str::from)
    }
}

/// Implements serde's traits for a generated message.
#[doc(hidden)]
#[macro_export]
macro_rules! message_serde {
    ($name:ident $(<$life:lifetime>)?, $owned:ty) => {
        impl<'a> $crate::rt::serde::Serialize for $name $(<$life>)? {
            fn serialize<S: $crate::rt::serde::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                $crate::rt::serde_text::serialize(self, serializer)
            }
        }

        impl<'de, 'a> $crate::rt::serde::Deserialize<'de> for $name $(<$life>)? {
            fn deserialize<D: $crate::rt::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                let text = $crate::rt::serde_text::text(deserializer)?;
                match <$name<'_> as $crate::Message<'_>>::from_json(&text) {
                    Ok(message) => Ok($crate::Message::into_owned(message)),
                    Err(error) => Err($crate::rt::serde::de::Error::custom(error)),
                }
            }
        }
    };
}
