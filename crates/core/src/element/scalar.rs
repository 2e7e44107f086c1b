//! Numbers and booleans.

use super::{Codec, Element, MapKey};
use crate::context::Context;
use crate::error::DecodeError;
use crate::json;
use crate::text::Str;
use crate::wire::{self, low32, unzigzag32, unzigzag64};

macro_rules! varints {
    ($($type:ty: $expected:literal, |$value:ident| $out:expr, |$zig:ident| $unzig:expr, |$fix:ident| $unfix:expr;
       $self:ident => $varint:expr, $zigzag:expr, $fixed:expr, $quoted:literal;)*) => {$(
        impl<'a> Element<'a> for $type {
            type Owned = Self;

            #[cfg_attr(not(debug_assertions), inline(always))]
            fn read_wire(
                codec: Codec,
                reader: &mut wire::Reader<'a>,
                _: &mut Context<'_>,
            ) -> Result<Self, DecodeError> {
                Ok(match codec {
                    Codec::Sint32 | Codec::Sint64 => { let $zig = reader.varint()?; $unzig }
                    Codec::Fixed32 | Codec::Sfixed32 => {
                        let $fix = u64::from(u32::from_le_bytes(reader.fixed32()?));
                        $unfix
                    }
                    Codec::Fixed64 | Codec::Sfixed64 => {
                        let $fix = u64::from_le_bytes(reader.fixed64()?);
                        $unfix
                    }
                    _ => { let $value = reader.varint()?; $out }
                })
            }

            #[cfg_attr(not(debug_assertions), inline(always))]
            fn write_wire(&self, codec: Codec, writer: &mut wire::Writer<'_>) {
                let $self = *self;
                match codec {
                    Codec::Sint32 | Codec::Sint64 => writer.varint([], $zigzag),
                    Codec::Fixed32 | Codec::Sfixed32 | Codec::Fixed64 | Codec::Sfixed64 => {
                        writer.raw(&$fixed);
                    }
                    _ => writer.varint([], $varint),
                }
            }

            #[cfg_attr(not(debug_assertions), inline(always))]
            fn write_field<const N: usize>(
                &self,
                tag: [u8; N],
                codec: Codec,
                writer: &mut wire::Writer<'_>,
            ) {
                let $self = *self;
                match codec {
                    Codec::Sint32 | Codec::Sint64 => writer.varint(tag, $zigzag),
                    Codec::Fixed32 | Codec::Sfixed32 | Codec::Fixed64 | Codec::Sfixed64 => {
                        writer.raw(&tag);
                        writer.raw(&$fixed);
                    }
                    _ => writer.varint(tag, $varint),
                }
            }

            #[cfg_attr(not(debug_assertions), inline(always))]
            fn read_json(
                _: Codec,
                plain: bool,
                reader: &mut json::Reader<'a>,
                cx: &mut Context<'_>,
            ) -> Result<Self, DecodeError> {
                json::integer(reader, plain, $expected, cx)
            }

            #[cfg_attr(not(debug_assertions), inline(always))]
            fn put_json(&self, plain: bool, writer: &mut json::Writer<'_>) {
                json::put_integer(*self, $quoted && !plain, writer);
            }

            #[cfg_attr(not(debug_assertions), inline(always))]
            fn put_member(
                &self,
                key: &'static json::Key,
                plain: bool,
                writer: &mut json::Writer<'_>,
            ) {
                json::put_integer_member(key, *self, $quoted && !plain, writer);
            }

            #[cfg_attr(not(debug_assertions), inline(always))]
            fn detach(self) -> Self {
                self
            }
        }

        impl<'a> MapKey<'a> for $type {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn fingerprint(&self) -> u8 {
                let [low, ..] = (*self).wrapping_mul(31).to_le_bytes();
                low
            }

            fn put_key(&self, writer: &mut json::Writer<'_>) {
                json::put_integer(*self, true, writer);
                writer.raw(":");
            }

            fn from_name(name: Str<'a>) -> Option<Self> {
                json::integer_text(&name)
            }
        }
    )*};
}

varints! {
    i32: "a 32-bit integer", |v| low32(v).cast_signed(), |z| unzigzag32(low32(z)), |f| low32(f).cast_signed();
        this => wire::sign_extend(this), u64::from(low32(wire::zigzag32(this))), this.to_le_bytes(), false;
    u32: "an unsigned 32-bit integer", |v| low32(v), |z| low32(z), |f| low32(f);
        this => u64::from(this), u64::from(this), this.to_le_bytes(), false;
    i64: "a 64-bit integer", |v| v.cast_signed(), |z| unzigzag64(z), |f| f.cast_signed();
        this => this.cast_unsigned(), wire::zigzag64(this), this.to_le_bytes(), true;
    u64: "an unsigned 64-bit integer", |v| v, |z| z, |f| f;
        this => this, this, this.to_le_bytes(), true;
}

macro_rules! floats {
    ($($type:ty, $read:ident, $json:ident, $put:ident;)*) => {$(
        impl<'a> Element<'a> for $type {
            type Owned = Self;

            #[cfg_attr(not(debug_assertions), inline(always))]
            fn read_wire(
                _: Codec,
                reader: &mut wire::Reader<'a>,
                _: &mut Context<'_>,
            ) -> Result<Self, DecodeError> {
                Ok(Self::from_le_bytes(reader.$read()?))
            }

            #[cfg_attr(not(debug_assertions), inline(always))]
            fn write_wire(&self, _: Codec, writer: &mut wire::Writer<'_>) {
                writer.$read([], self.to_le_bytes());
            }

            #[cfg_attr(not(debug_assertions), inline(always))]
            fn write_field<const N: usize>(
                &self,
                tag: [u8; N],
                _: Codec,
                writer: &mut wire::Writer<'_>,
            ) {
                writer.$read(tag, self.to_le_bytes());
            }

            fn read_json(
                _: Codec,
                plain: bool,
                reader: &mut json::Reader<'a>,
                cx: &mut Context<'_>,
            ) -> Result<Self, DecodeError> {
                json::$json(reader, plain, cx)
            }

            fn put_json(&self, _: bool, writer: &mut json::Writer<'_>) {
                json::$put(*self, writer);
            }

            #[cfg_attr(not(debug_assertions), inline(always))]
            fn detach(self) -> Self {
                self
            }
        }
    )*};
}

floats! {
    f64, fixed64, double, put_double;
    f32, fixed32, float, put_float;
}

impl<'a> Element<'a> for bool {
    type Owned = Self;

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn read_wire(
        _: Codec,
        reader: &mut wire::Reader<'a>,
        _: &mut Context<'_>,
    ) -> Result<Self, DecodeError> {
        Ok(reader.varint()? != 0)
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn write_wire(&self, _: Codec, writer: &mut wire::Writer<'_>) {
        writer.varint([], u64::from(*self));
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn read_json(
        _: Codec,
        _: bool,
        reader: &mut json::Reader<'a>,
        _: &mut Context<'_>,
    ) -> Result<Self, DecodeError> {
        reader.boolean()
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn put_json(&self, _: bool, writer: &mut json::Writer<'_>) {
        writer.raw(if *self { "true" } else { "false" });
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn detach(self) -> Self {
        self
    }
}

impl<'a> MapKey<'a> for bool {
    fn fingerprint(&self) -> u8 {
        u8::from(*self)
    }

    fn put_key(&self, writer: &mut json::Writer<'_>) {
        writer.raw(if *self { "\"true\":" } else { "\"false\":" });
    }

    fn from_name(name: Str<'a>) -> Option<Self> {
        match name.as_str() {
            "true" => Some(true),
            "false" => Some(false),
            _ => None,
        }
    }
}
