//! Strings with a meaning: UUIDs and JSON text; and times as field values.

use core::fmt;
use core::ops::Deref;

use crate::context::Context;
use crate::element::{Codec, Element};
use crate::error::{DecodeError, DecodeErrorKind};
use crate::json;
use crate::text::Str;
use crate::time::{Duration, Timestamp};
use crate::wire;

/// A UUID as text, kept as it was written.
///
/// Whatever was received is passed on unchanged, upper-case or braced UUIDs
/// included; [`uuid`](Self::uuid) gives the value. Reads as `str`. JSON form: a
/// string.
///
/// ```
/// use tidings_core::UuidText;
///
/// let text = UuidText::from("F47AC10B-58CC-4372-A567-0E02B2C3D479");
/// let uuid = text.uuid().unwrap();
/// assert_eq!(uuid.to_string(), "f47ac10b-58cc-4372-a567-0e02b2c3d479");
/// assert_eq!(text.as_str(), "F47AC10B-58CC-4372-A567-0E02B2C3D479");
/// ```
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UuidText<'a>(Str<'a>);

impl UuidText<'_> {
    /// The UUID, unless the text is none.
    #[must_use]
    pub fn uuid(&self) -> Option<uuid::Uuid> {
        uuid::Uuid::try_parse(&self.0).ok()
    }
}

impl From<uuid::Uuid> for UuidText<'_> {
    fn from(uuid: uuid::Uuid) -> Self {
        let mut buffer = uuid::Uuid::encode_buffer();
        let text: &str = uuid.hyphenated().encode_lower(&mut buffer);
        Self(alloc::string::String::from(text).into())
    }
}

/// A JSON value as text, kept as it was written.
///
/// Reads as `str`. In JSON it stands as itself, not as a string. It is JSON
/// always: [`new`](Self::new) and both decoders check it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct JsonText<'a>(Str<'a>);

impl<'a> JsonText<'a> {
    /// Text that is checked to be one JSON value.
    ///
    /// # Errors
    /// When it is not.
    pub fn new(text: impl Into<Str<'a>>) -> Result<Self, DecodeError> {
        let text = text.into();
        let options = crate::options::DecodeOptions::STRICT;
        let mut cx = Context::new(&options, text.len());
        let mut reader = json::Reader::new(&text);
        reader.skip(&mut cx)?;
        reader.end()?;
        Ok(Self(text))
    }
}

impl Default for JsonText<'_> {
    fn default() -> Self {
        Self(Str::borrowed("null"))
    }
}

macro_rules! text {
    ($name:ident, $read:expr, $json:expr, $put:expr, $member:expr) => {
        impl<'a> $name<'a> {
            /// The text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl Deref for $name<'_> {
            type Target = str;
            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Debug for $name<'_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(&self.0, f)
            }
        }

        impl fmt::Display for $name<'_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, f)
            }
        }

        impl<'a> Element<'a> for $name<'a> {
            type Owned = $name<'static>;

            #[cfg_attr(not(debug_assertions), inline(always))]
            fn wire_type(_: Codec) -> u32 {
                2
            }

            #[cfg_attr(not(debug_assertions), inline(always))]
            fn read_wire(
                _: Codec,
                reader: &mut wire::Reader<'a>,
                cx: &mut Context<'_>,
            ) -> Result<Self, DecodeError> {
                $read(reader, cx).map(Self)
            }

            #[cfg_attr(not(debug_assertions), inline(always))]
            fn write_wire(&self, _: Codec, writer: &mut wire::Writer<'_>) {
                writer.bytes([], self.as_bytes());
            }

            #[cfg_attr(not(debug_assertions), inline(always))]
            fn write_field<const N: usize>(
                &self,
                tag: [u8; N],
                _: Codec,
                writer: &mut wire::Writer<'_>,
            ) {
                writer.bytes(tag, self.as_bytes());
            }

            #[cfg_attr(not(debug_assertions), inline(always))]
            fn read_json(
                _: Codec,
                _: bool,
                reader: &mut json::Reader<'a>,
                cx: &mut Context<'_>,
            ) -> Result<Self, DecodeError> {
                $json(reader, cx).map(Self)
            }

            fn put_json(&self, _: bool, writer: &mut json::Writer<'_>) {
                $put(writer, self.as_str());
            }

            fn put_member(&self, key: &'static json::Key, _: bool, writer: &mut json::Writer<'_>) {
                $member(writer, key, self.as_str());
            }

            fn detach(self) -> $name<'static> {
                $name(self.0.into_owned())
            }
        }
    };
}

text!(
    UuidText,
    wire::Reader::string,
    json::Reader::string,
    json::Writer::string,
    |writer: &mut json::Writer<'_>, key, text| writer.string_then(key, text, b',')
);
text!(
    JsonText,
    wire::json_text,
    |reader: &mut json::Reader<'a>, cx: &mut Context<'_>| reader.raw(cx).map(Str::borrowed),
    json::Writer::raw,
    |writer: &mut json::Writer<'_>, key, text| {
        writer.name(key);
        writer.raw(text);
        writer.comma();
    }
);

impl<'a> From<&'a str> for UuidText<'a> {
    fn from(text: &'a str) -> Self {
        Self(text.into())
    }
}

impl From<alloc::string::String> for UuidText<'_> {
    fn from(text: alloc::string::String) -> Self {
        Self(text.into())
    }
}

/// Refuses a JSON value that is not an object.
#[doc(hidden)]
pub fn check_object(reader: &mut json::Reader<'_>) -> Result<(), DecodeError> {
    if reader.peek() == Some(b'{') { Ok(()) } else { Err(reader.wrong("an object")) }
}

macro_rules! time {
    ($type:ident, $expected:literal) => {
        impl<'a> Element<'a> for $type {
            type Owned = Self;

            #[cfg_attr(not(debug_assertions), inline(always))]
            fn wire_type(_: Codec) -> u32 {
                2
            }

            fn read_wire(
                _: Codec,
                reader: &mut wire::Reader<'a>,
                cx: &mut Context<'_>,
            ) -> Result<Self, DecodeError> {
                let mut time = Self::default();
                wire::merge_time(&mut time, reader.bytes()?, cx)?;
                Ok(time)
            }

            fn merge_wire(
                &mut self,
                _: Codec,
                reader: &mut wire::Reader<'a>,
                cx: &mut Context<'_>,
            ) -> Result<(), DecodeError> {
                wire::merge_time(self, reader.bytes()?, cx).map(drop)
            }

            fn write_wire(&self, _: Codec, writer: &mut wire::Writer<'_>) {
                wire::write_time(*self, writer);
            }

            fn read_json(
                _: Codec,
                _: bool,
                reader: &mut json::Reader<'a>,
                cx: &mut Context<'_>,
            ) -> Result<Self, DecodeError> {
                reader.peek();
                let start = reader.offset();
                let text = reader.string(cx)?;
                Self::parse(&text).ok_or_else(|| {
                    DecodeError::new(DecodeErrorKind::InvalidText { expected: $expected }, start)
                })
            }

            fn put_json(&self, _: bool, writer: &mut json::Writer<'_>) {
                match self.text(&mut [0; 32]) {
                    Some(text) => writer.string(text),
                    None => writer.refuse($expected),
                }
            }

            fn put_member(&self, key: &'static json::Key, _: bool, writer: &mut json::Writer<'_>) {
                if let Some(text) = self.text(&mut [0; 32]) {
                    return writer.string_then(key, text, b',');
                }
                writer.name(key);
                writer.refuse($expected);
                writer.comma();
            }

            fn detach(self) -> Self {
                self
            }
        }
    };
}

time!(Timestamp, "an RFC 3339 date and time from year 1 to 9999");
time!(Duration, "a duration in seconds, such as `1.5s`");

#[cfg(test)]
mod tests;
