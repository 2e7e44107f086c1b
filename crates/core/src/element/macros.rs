//! What the generator leaves to macros, because it is the same for every enum
//! and every message.

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
            fn wire_type(_: $crate::rt::Codec) -> u32 {
                0
            }

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
            fn put_member(
                &self,
                key: &'static $crate::rt::json::Key,
                _: bool,
                writer: &mut $crate::rt::json::Writer<'_>,
            ) {
                $crate::rt::json::put_enumeration_member(key, *self, writer);
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
        $crate::message_arbitrary!($owned);

        impl $crate::Family for $owned {
            type At<'a> = $name<'a>;

            fn shorten<'s, 'l: 's>(message: &'s $name<'l>) -> &'s $name<'s> {
                message
            }
        }

        impl<'a> $crate::rt::Element<'a> for $name $(<$life>)? {
            type Owned = $owned;

            const MESSAGE: Option<&'static $crate::info::MessageInfo> =
                Some(<Self as $crate::Message<'a>>::INFO);

            #[cfg_attr(not(debug_assertions), inline(always))]
            fn wire_type(_: $crate::rt::Codec) -> u32 {
                2
            }

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
                $crate::rt::json::message(&mut message, reader, cx)?;
                Ok(message)
            }

            #[inline]
            fn pass_json(
                _: $crate::rt::Codec,
                _: bool,
                reader: &mut $crate::rt::json::Reader<'a>,
                cx: &mut $crate::rt::Context<'_>,
            ) -> Result<(), $crate::DecodeError> {
                $crate::rt::json::pass_message::<Self>(reader, cx)
            }

            #[inline]
            fn put_json(&self, _: bool, writer: &mut $crate::rt::json::Writer<'_>) {
                $crate::rt::json::put_message(self, writer);
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

/// Without the feature `serde` there is nothing to implement.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! message_serde {
    ($name:ident $(<$life:lifetime>)?, $owned:ty) => {};
}

/// Implements `Arbitrary` for a generated message.
#[cfg(feature = "arbitrary")]
#[doc(hidden)]
#[macro_export]
macro_rules! message_arbitrary {
    ($owned:ty) => {
        impl<'u> $crate::rt::arbitrary::Arbitrary<'u> for $owned {
            fn arbitrary(
                u: &mut $crate::rt::arbitrary::Unstructured<'u>,
            ) -> $crate::rt::arbitrary::Result<Self> {
                $crate::strategies::arbitrary_message(u)
            }
        }
    };
}

/// Without the feature `arbitrary` there is nothing to implement.
#[cfg(not(feature = "arbitrary"))]
#[doc(hidden)]
#[macro_export]
macro_rules! message_arbitrary {
    ($owned:ty) => {};
}
