//! The values that fields hold, and how each is read and written.

use core::fmt;

use crate::context::Context;
use crate::error::{DecodeError, DecodeErrorKind};
use crate::json;
use crate::message::MissingFields;
use crate::text::{Blob, Str};
use crate::wire::{self, low32, unzigzag32, unzigzag64};

/// Protobuf type of a value, where the Rust type does not tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // each is the protobuf type of its name
pub enum Codec {
    Double,
    Float,
    Int32,
    Int64,
    Uint32,
    Uint64,
    Sint32,
    Sint64,
    Fixed32,
    Fixed64,
    Sfixed32,
    Sfixed64,
    Bool,
    String,
    Bytes,
    /// An enum whose undeclared numbers stay in the field.
    Enum,
    /// An enum whose undeclared numbers go to the unknown fields.
    ClosedEnum,
    Message,
}

impl Codec {
    /// The wire type of one value.
    #[must_use]
    pub const fn wire_type(self) -> u32 {
        match self {
            Self::Double | Self::Fixed64 | Self::Sfixed64 => 1,
            Self::Float | Self::Fixed32 | Self::Sfixed32 => 5,
            Self::String | Self::Bytes | Self::Message => 2,
            _ => 0,
        }
    }
}

/// A value of a field: number, text, bytes, enum or message.
///
/// The codec says which of the protobuf types of this Rust type is meant, and
/// `plain` whether 64-bit integers are JSON numbers rather than strings.
pub trait Element<'a>: Clone + Default + PartialEq + fmt::Debug + Sized {
    /// The same value when it borrows nothing.
    type Owned: Element<'static>;

    /// Reads a value from binary.
    ///
    /// # Errors
    /// When the bytes are no such value.
    fn read_wire(
        codec: Codec,
        reader: &mut wire::Reader<'a>,
        cx: &mut Context<'_>,
    ) -> Result<Self, DecodeError>;

    /// Reads a value that comes after this one in the same place: it replaces
    /// this one, a message merges into it.
    ///
    /// # Errors
    /// When the bytes are no such value.
    fn merge_wire(
        &mut self,
        codec: Codec,
        reader: &mut wire::Reader<'a>,
        cx: &mut Context<'_>,
    ) -> Result<(), DecodeError> {
        *self = Self::read_wire(codec, reader, cx)?;
        Ok(())
    }

    /// Writes the value to binary, without a tag.
    fn write_wire(&self, codec: Codec, writer: &mut wire::Writer<'_>);

    /// Writes a field.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn write_field<const N: usize>(
        &self,
        tag: [u8; N],
        codec: Codec,
        writer: &mut wire::Writer<'_>,
    ) {
        writer.raw(&tag);
        self.write_wire(codec, writer);
    }

    /// Reads a value from JSON.
    ///
    /// # Errors
    /// When the text is no such value.
    fn read_json(
        codec: Codec,
        plain: bool,
        reader: &mut json::Reader<'a>,
        cx: &mut Context<'_>,
    ) -> Result<Self, DecodeError>;

    /// Reads a value from JSON, or `None` for an enum's name that is not known
    /// and is to be ignored.
    ///
    /// # Errors
    /// When the text is no such value.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn read_known(
        codec: Codec,
        plain: bool,
        reader: &mut json::Reader<'a>,
        cx: &mut Context<'_>,
    ) -> Result<Option<Self>, DecodeError> {
        Self::read_json(codec, plain, reader, cx).map(Some)
    }

    /// Writes the value to JSON.
    fn put_json(&self, plain: bool, writer: &mut json::Writer<'_>);

    /// Detaches the value from the input.
    fn detach(self) -> Self::Owned;

    /// Whether the value may stand in the field; a closed enum refuses numbers
    /// that are not declared.
    fn is_declared(&self, _codec: Codec) -> bool {
        true
    }

    /// Whether elements are decoded again when they are read, so that they
    /// need not be validated twice. So for messages.
    const NESTED: bool = false;

    /// Names missing required fields, if the value is a message.
    fn find_missing(&self, _name: &str, _at: &dyn fmt::Debug, _missing: &mut MissingFields) {}
}

/// The key of a map.
pub trait MapKey<'a>: Element<'a> + Ord {
    /// A few bits by which two keys usually differ.
    fn fingerprint(&self) -> u8;

    /// Writes the key as the name of a JSON member, without the colon.
    fn put_key(&self, writer: &mut json::Writer<'_>);

    /// The key that a JSON member's name stands for.
    fn from_name(name: Str<'a>) -> Option<Self>;
}

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
        writer.raw(if *self { "\"true\"" } else { "\"false\"" });
    }

    fn from_name(name: Str<'a>) -> Option<Self> {
        match name.as_str() {
            "true" => Some(true),
            "false" => Some(false),
            _ => None,
        }
    }
}

impl<'a> Element<'a> for Str<'a> {
    type Owned = Str<'static>;

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn read_wire(
        _: Codec,
        reader: &mut wire::Reader<'a>,
        cx: &mut Context<'_>,
    ) -> Result<Self, DecodeError> {
        reader.string(cx)
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn write_wire(&self, _: Codec, writer: &mut wire::Writer<'_>) {
        writer.bytes([], self.as_bytes());
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn write_field<const N: usize>(&self, tag: [u8; N], _: Codec, writer: &mut wire::Writer<'_>) {
        writer.bytes(tag, self.as_bytes());
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn read_json(
        _: Codec,
        _: bool,
        reader: &mut json::Reader<'a>,
        cx: &mut Context<'_>,
    ) -> Result<Self, DecodeError> {
        reader.string(cx)
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn put_json(&self, _: bool, writer: &mut json::Writer<'_>) {
        writer.string(self);
    }

    fn detach(self) -> Str<'static> {
        self.into_owned()
    }
}

impl<'a> MapKey<'a> for Str<'a> {
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fingerprint(&self) -> u8 {
        let bytes = self.as_bytes();
        let first = bytes.first_chunk::<4>().map_or(0, |chunk| u32::from_le_bytes(*chunk));
        let last = bytes.last_chunk::<4>().map_or(0, |chunk| u32::from_le_bytes(*chunk));
        let mixed =
            (first ^ last.rotate_left(11) ^ low32(bytes.len() as u64)).wrapping_mul(0x9e37_79b1);
        let [.., high] = mixed.to_le_bytes();
        high
    }

    fn put_key(&self, writer: &mut json::Writer<'_>) {
        writer.string(self);
    }

    fn from_name(name: Str<'a>) -> Option<Self> {
        Some(name)
    }
}

impl<'a> Element<'a> for Blob<'a> {
    type Owned = Blob<'static>;

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn read_wire(
        _: Codec,
        reader: &mut wire::Reader<'a>,
        _: &mut Context<'_>,
    ) -> Result<Self, DecodeError> {
        reader.blob()
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn write_wire(&self, _: Codec, writer: &mut wire::Writer<'_>) {
        writer.bytes([], self);
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn write_field<const N: usize>(&self, tag: [u8; N], _: Codec, writer: &mut wire::Writer<'_>) {
        writer.bytes(tag, self);
    }

    fn read_json(
        _: Codec,
        _: bool,
        reader: &mut json::Reader<'a>,
        cx: &mut Context<'_>,
    ) -> Result<Self, DecodeError> {
        json::base64(reader, cx)
    }

    fn put_json(&self, _: bool, writer: &mut json::Writer<'_>) {
        json::put_base64(self, writer);
    }

    fn detach(self) -> Blob<'static> {
        self.into_owned()
    }
}

/// An enum of a schema: an open set of numbers, some of which have names.
pub trait Enumeration: Copy + Default + Eq + fmt::Debug + From<i32> + Into<i32> + 'static {
    /// Names and numbers.
    const INFO: &'static crate::info::EnumInfo;
}

/// Implements what every generated enum has.
#[doc(hidden)]
#[macro_export]
macro_rules! enumeration {
    ($name:ident, $info:ident, $default:literal) => {
        impl $name {
            /// The value's name in the schema, if the number is declared.
            #[must_use]
            pub fn name(self) -> Option<&'static str> {
                $info.name(self.0)
            }

            /// The value of this name in the schema.
            #[must_use]
            pub fn from_name(name: &str) -> Option<Self> {
                $info.number(name).map(Self)
            }

            /// The number.
            #[must_use]
            pub const fn number(self) -> i32 {
                self.0
            }
        }

        impl Default for $name {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn default() -> Self {
                Self($default)
            }
        }

        impl From<i32> for $name {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn from(number: i32) -> Self {
                Self(number)
            }
        }

        impl From<$name> for i32 {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn from(value: $name) -> Self {
                value.0
            }
        }

        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(self, f)
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                match self.name() {
                    Some(name) => f.write_str(name),
                    None => ::core::fmt::Display::fmt(&self.0, f),
                }
            }
        }

        impl $crate::rt::Enumeration for $name {
            const INFO: &'static $crate::info::EnumInfo = &$info;
        }

        impl<'a> $crate::rt::Element<'a> for $name {
            type Owned = Self;

            #[cfg_attr(not(debug_assertions), inline(always))]
            fn read_wire(
                _: $crate::rt::Codec,
                reader: &mut $crate::rt::wire::Reader<'a>,
                _: &mut $crate::rt::Context<'_>,
            ) -> Result<Self, $crate::DecodeError> {
                Ok(Self($crate::rt::wire::low32(reader.varint()?).cast_signed()))
            }

            #[cfg_attr(not(debug_assertions), inline(always))]
            fn write_wire(&self, _: $crate::rt::Codec, writer: &mut $crate::rt::wire::Writer<'_>) {
                writer.varint([], $crate::rt::wire::sign_extend(self.0));
            }

            #[cfg_attr(not(debug_assertions), inline(always))]
            fn write_field<const N: usize>(
                &self,
                tag: [u8; N],
                _: $crate::rt::Codec,
                writer: &mut $crate::rt::wire::Writer<'_>,
            ) {
                writer.varint(tag, $crate::rt::wire::sign_extend(self.0));
            }

            #[cfg_attr(not(debug_assertions), inline(always))]
            fn read_json(
                _: $crate::rt::Codec,
                _: bool,
                reader: &mut $crate::rt::json::Reader<'a>,
                cx: &mut $crate::rt::Context<'_>,
            ) -> Result<Self, $crate::DecodeError> {
                let value = $crate::rt::json::enumeration(reader, cx)?;
                $crate::rt::json::known(value, reader)
            }

            #[cfg_attr(not(debug_assertions), inline(always))]
            fn read_known(
                _: $crate::rt::Codec,
                _: bool,
                reader: &mut $crate::rt::json::Reader<'a>,
                cx: &mut $crate::rt::Context<'_>,
            ) -> Result<Option<Self>, $crate::DecodeError> {
                $crate::rt::json::enumeration(reader, cx)
            }

            #[cfg_attr(not(debug_assertions), inline(always))]
            fn put_json(&self, _: bool, writer: &mut $crate::rt::json::Writer<'_>) {
                $crate::rt::json::put_enumeration(*self, writer);
            }

            #[cfg_attr(not(debug_assertions), inline(always))]
            fn detach(self) -> Self {
                self
            }

            #[cfg_attr(not(debug_assertions), inline(always))]
            fn is_declared(&self, codec: $crate::rt::Codec) -> bool {
                codec != $crate::rt::Codec::ClosedEnum || self.name().is_some()
            }
        }
    };
}

/// Implements [`Element`] for a generated message.
#[doc(hidden)]
#[macro_export]
macro_rules! message_element {
    ($name:ident $(<$life:lifetime>)?, $owned:ty) => {
        $crate::message_serde!($name $(<$life>)?, $owned);

        impl $crate::Family for $owned {
            type At<'a> = $name<'a>;

            fn shorten<'s, 'l: 's>(message: &'s $name<'l>) -> &'s $name<'s> {
                message
            }
        }

        impl<'a> $crate::rt::Element<'a> for $name $(<$life>)? {
            type Owned = $owned;

            const NESTED: bool = true;

            #[inline]
            fn read_wire(
                _: $crate::rt::Codec,
                reader: &mut $crate::rt::wire::Reader<'a>,
                cx: &mut $crate::rt::Context<'_>,
            ) -> Result<Self, $crate::DecodeError> {
                let mut message = <Self as $crate::Message<'a>>::fresh();
                $crate::rt::wire::merge(&mut message, reader, cx)?;
                Ok(message)
            }

            fn merge_wire(
                &mut self,
                _: $crate::rt::Codec,
                reader: &mut $crate::rt::wire::Reader<'a>,
                cx: &mut $crate::rt::Context<'_>,
            ) -> Result<(), $crate::DecodeError> {
                $crate::rt::wire::again(self, reader, cx)
            }

            #[inline]
            fn write_wire(&self, _: $crate::rt::Codec, writer: &mut $crate::rt::wire::Writer<'_>) {
                writer.message([], self);
            }

            #[inline]
            fn read_json(
                _: $crate::rt::Codec,
                _: bool,
                reader: &mut $crate::rt::json::Reader<'a>,
                cx: &mut $crate::rt::Context<'_>,
            ) -> Result<Self, $crate::DecodeError> {
                let mut message = <Self as $crate::Message<'a>>::fresh();
                $crate::Message::read_json(&mut message, reader, cx)?;
                Ok(message)
            }

            #[inline]
            fn put_json(&self, _: bool, writer: &mut $crate::rt::json::Writer<'_>) {
                $crate::Message::put_json(self, writer);
            }

            fn detach(self) -> $owned {
                $crate::Message::into_owned(self)
            }

            fn find_missing(
                &self,
                name: &str,
                at: &dyn ::core::fmt::Debug,
                missing: &mut $crate::rt::MissingFields,
            ) {
                missing.element(name, at, self);
            }
        }
    };
}

pub(crate) fn out_of_range(expected: &'static str, at: usize) -> DecodeError {
    DecodeError::new(DecodeErrorKind::OutOfRange { expected }, at)
}

/// Without the feature `serde` there is nothing to implement.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! message_serde {
    ($name:ident $(<$life:lifetime>)?, $owned:ty) => {};
}
