//! Values that are no messages, or times.

use super::ToJson;
use crate::element::{Codec, Element};
use crate::info::{EnumInfo, FieldInfo, Kind, Text};
use crate::json::{self, Key};
use crate::text::{Blob, Str};
use crate::transcode::{Bail, Pass};
use crate::wire::{self, Reader, Time};

impl ToJson<'_, '_> {
    /// One value that is no message, as [`value`](Self::value) writes it.
    #[inline(never)]
    pub(super) fn leaf<'a>(
        &mut self,
        key: &'static Key,
        field: &'static FieldInfo,
        kind: Kind,
        plain: bool,
        reader: &mut Reader<'a>,
    ) -> Pass<bool> {
        macro_rules! value {
            ($type:ty, $codec:ident, |$value:ident| $default:expr) => {{
                let $value = <$type>::read_wire(Codec::$codec, reader, &mut self.cx)?;
                $value.put_member(key, plain, &mut self.w);
                Ok($default)
            }};
        }
        match kind {
            Kind::String => self.text(key, field, reader),
            Kind::Enum(info) => {
                let number = wire::low32(reader.varint()?).cast_signed();
                self.enumeration(key, info, number).map(|()| number == 0)
            }
            Kind::Bytes => value!(Blob<'_>, Bytes, |v| v.is_empty()),
            Kind::Int32 => value!(i32, Int32, |v| v == 0),
            Kind::Int64 => value!(i64, Int64, |v| v == 0),
            Kind::Uint32 => value!(u32, Uint32, |v| v == 0),
            Kind::Uint64 => value!(u64, Uint64, |v| v == 0),
            Kind::Sint32 => value!(i32, Sint32, |v| v == 0),
            Kind::Sint64 => value!(i64, Sint64, |v| v == 0),
            Kind::Fixed32 => value!(u32, Fixed32, |v| v == 0),
            Kind::Fixed64 => value!(u64, Fixed64, |v| v == 0),
            Kind::Sfixed32 => value!(i32, Sfixed32, |v| v == 0),
            Kind::Sfixed64 => value!(i64, Sfixed64, |v| v == 0),
            Kind::Double => value!(f64, Double, |v| v.to_bits() == 0),
            Kind::Float => value!(f32, Float, |v| v.to_bits() == 0),
            Kind::Bool => value!(bool, Bool, |v| !v),
            Kind::Message(_) | Kind::Map(_) => Err(Bail),
        }
    }

    #[inline]
    fn text(
        &mut self,
        key: &'static Key,
        field: &FieldInfo,
        reader: &mut Reader<'_>,
    ) -> Pass<bool> {
        if !matches!(field.text, Text::Plain | Text::Uuid) {
            return self.json_text(key, field, reader);
        }
        let (from, len) = reader.bytes_in()?;
        let constant = field.constant.as_bytes();
        if !constant.is_empty() && from.get(..len) != Some(constant) {
            return Err(Bail);
        }
        self.put_text(key, from, len, b',')?;
        Ok(len == 0)
    }

    /// Text, the first so many of some bytes.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(super) fn put_text(
        &mut self,
        key: &'static Key,
        from: &[u8],
        len: usize,
        after: u8,
    ) -> Pass {
        if self.w.text_then(key, from, len, after) { Ok(()) } else { Err(Bail) }
    }

    #[inline(never)]
    fn json_text(
        &mut self,
        key: &'static Key,
        field: &FieldInfo,
        reader: &mut Reader<'_>,
    ) -> Pass<bool> {
        let text: Str<'_> = match field.text {
            Text::Json => wire::json_text(reader, &mut self.cx)?,
            _ => return Err(Bail),
        };
        // The table does not tell fields that take objects only.
        if !text.trim_ascii_start().starts_with('{') {
            return Err(Bail);
        }
        self.w.name(key);
        self.w.raw(&text);
        self.w.comma();
        Ok(false)
    }

    #[inline]
    pub(super) fn enumeration(
        &mut self,
        key: &'static Key,
        info: &'static EnumInfo,
        number: i32,
    ) -> Pass {
        match info.name(number) {
            Some(_) if info.full_name == json::NULL_VALUE => {
                self.w.name(key);
                self.w.raw("null,");
            }
            Some(name) => self.w.string_then(key, name, b','),
            None if info.open => number.put_member(key, true, &mut self.w),
            None => return Err(Bail),
        }
        Ok(())
    }

    #[inline(never)]
    pub(super) fn time<'a, T: Time + Element<'a>>(
        &mut self,
        key: &'static Key,
        body: &[u8],
    ) -> Pass {
        let mut time = T::default();
        if !wire::merge_time(&mut time, body, &mut self.cx)?.is_empty() {
            return Err(Bail);
        }
        time.put_member(key, false, &mut self.w);
        Ok(())
    }
}
