//! What stands between messages and prost: `prost::Message` for messages that
//! borrow nothing, and conversions to the types that prost-build makes.

use alloc::string::ToString;
use alloc::vec::Vec;
use core::fmt;
use core::hash::{Hash, Hasher};

pub use ::prost;
use prost::DecodeError;
use prost::bytes::{Buf, BufMut};
use prost::encoding::{DecodeContext, WireType, decode_key, decode_varint, encode_key};
use prost::encoding::{encode_varint, message};

use crate::limits::Limits;
use crate::message::Message;
use crate::options::DecodeOptions;

/// For one field of a message: whether others are missing cannot be said.
pub const ONE_FIELD: DecodeOptions = DecodeOptions::STRICT.with_partial(true);

/// The binary form. Unlike [`Message::to_bytes`] this sets no limit to how deep
/// messages nest: prost's methods have no way to refuse.
pub fn to_bytes<'a>(message: &impl Message<'a>) -> Vec<u8> {
    let mut out = Vec::new();
    // Depth is all that encoding refuses.
    let _ = message.encode_within(&mut out, u32::MAX);
    out
}

/// For messages without floating-point numbers, which equal themselves.
pub fn hash<'a, H: Hasher>(message: &impl Message<'a>, state: &mut H) {
    // A span of the input may be another spelling of the same values.
    to_bytes(&message.clone().into_owned()).hash(state);
}

/// Writes the binary form, if there is room.
///
/// # Errors
/// When there is not.
pub fn encode<'a>(
    message: &impl Message<'a>,
    out: &mut impl BufMut,
) -> Result<(), prost::EncodeError> {
    let bytes = to_bytes(message);
    if bytes.len() > out.remaining_mut() {
        // Its error cannot be made outside; the bytes alone are too long too.
        return prost::Message::encode(&bytes, out);
    }
    out.put_slice(&bytes);
    Ok(())
}

/// An error of ours in prost's type, which holds text alone.
#[must_use]
pub fn error(error: impl fmt::Display) -> DecodeError {
    #[allow(deprecated)] // the only way there is
    DecodeError::new(error.to_string())
}

/// A message within another one, behind a pointer or not: methods see through.
pub trait Part {
    /// Merges one more occurrence into what is there.
    ///
    /// # Errors
    /// As prost has it.
    fn merge_part(
        &mut self,
        wire_type: WireType,
        input: &mut impl Buf,
        context: DecodeContext,
    ) -> Result<(), DecodeError>;
}

impl<M: prost::Message> Part for M {
    fn merge_part(
        &mut self,
        wire_type: WireType,
        input: &mut impl Buf,
        context: DecodeContext,
    ) -> Result<(), DecodeError> {
        message::merge(wire_type, self, input, context)
    }
}

/// Copies one field, whose tag was just read, out of the input.
///
/// # Errors
/// When the input ends within the field, or groups nest too deep.
pub fn field(
    number: u32,
    wire_type: WireType,
    input: &mut impl Buf,
) -> Result<Vec<u8>, DecodeError> {
    let mut out = Vec::new();
    copy(number, wire_type, input, &mut out)?;
    Ok(out)
}

fn copy(
    number: u32,
    wire_type: WireType,
    input: &mut impl Buf,
    out: &mut Vec<u8>,
) -> Result<(), DecodeError> {
    encode_key(number, wire_type, out);
    let length = match wire_type {
        WireType::Varint => {
            encode_varint(decode_varint(input)?, out);
            0
        }
        WireType::ThirtyTwoBit => 4,
        WireType::SixtyFourBit => 8,
        WireType::LengthDelimited => {
            let length = decode_varint(input)?;
            encode_varint(length, out);
            usize::try_from(length).unwrap_or(usize::MAX)
        }
        WireType::StartGroup => return copy_group(number, input, out),
        WireType::EndGroup => return Err(error("unexpected end group tag")),
    };
    if length > input.remaining() {
        return Err(error("the input ends within a field"));
    }
    out.put(input.take(length));
    Ok(())
}

fn copy_group(number: u32, input: &mut impl Buf, out: &mut Vec<u8>) -> Result<(), DecodeError> {
    let mut open = Vec::from([number]);
    while let Some(group) = open.last().copied() {
        let (number, wire_type) = decode_key(input)?;
        match wire_type {
            WireType::StartGroup => {
                // The decoder that gets the copy sets the same limit.
                if open.len() >= usize::try_from(Limits::DEFAULT.max_depth).unwrap_or(usize::MAX) {
                    return Err(error("groups nest too deep"));
                }
                encode_key(number, wire_type, out);
                open.push(number);
            }
            WireType::EndGroup if number == group => {
                encode_key(number, wire_type, out);
                open.pop();
            }
            _ => copy(number, wire_type, input, out)?,
        }
    }
    Ok(())
}

/// `prost::Message` and `prost::Name` for a message of ours that borrows
/// nothing, and conversions to and from what prost-build makes of its schema.
#[doc(hidden)]
#[macro_export]
macro_rules! prost_message {
    (
        $owned:ty, $any:ty, $plain:ty, $package:literal, $name:literal,
        last { $($last_n:literal $last:ident)* }
        more { $($more_n:literal $more:ident)* }
        part { $($part_n:literal $part:ident)* }
        must { $($must_n:literal $must:ident)* }
        choice { $($choice_n:literal $choice:ident $variant:path,)* }
    ) => {
        impl $crate::rt::plain::prost::Message for $owned {
            fn encode_raw(&self, out: &mut impl $crate::rt::plain::prost::bytes::BufMut) {
                out.put_slice(&$crate::rt::plain::to_bytes(self));
            }

            fn encode(
                &self,
                out: &mut impl $crate::rt::plain::prost::bytes::BufMut,
            ) -> Result<(), $crate::rt::plain::prost::EncodeError> {
                $crate::rt::plain::encode(self, out)
            }

            fn encode_to_vec(&self) -> ::std::vec::Vec<u8> {
                $crate::rt::plain::to_bytes(self)
            }

            fn encoded_len(&self) -> usize {
                $crate::rt::plain::to_bytes(self).len()
            }

            fn clear(&mut self) {
                *self = Default::default();
            }

            fn decode(
                mut input: impl $crate::rt::plain::prost::bytes::Buf,
            ) -> Result<Self, $crate::rt::plain::prost::DecodeError> {
                let bytes = input.copy_to_bytes(input.remaining());
                let options = &$crate::DecodeOptions::STRICT;
                match <$any as $crate::Message<'_>>::decode_owned_with(&bytes, options) {
                    Ok(decoded) => Ok(decoded.message),
                    Err(error) => Err($crate::rt::plain::error(error)),
                }
            }

            #[allow(unused_imports, unused_mut, unused_variables)]
            fn merge_field(
                &mut self,
                number: u32,
                wire_type: $crate::rt::plain::prost::encoding::WireType,
                input: &mut impl $crate::rt::plain::prost::bytes::Buf,
                context: $crate::rt::plain::prost::encoding::DecodeContext,
            ) -> Result<(), $crate::rt::plain::prost::DecodeError> {
                use $crate::rt::plain::Part as _;
                $(if number == $part_n && let Some(part) = &mut self.$part {
                    return part.merge_part(wire_type, input, context);
                })*
                $(if number == $must_n {
                    return self.$must.merge_part(wire_type, input, context);
                })*
                $(if number == $choice_n && let Some($variant(part)) = &mut self.$choice {
                    return part.merge_part(wire_type, input, context);
                })*
                let bytes = $crate::rt::plain::field(number, wire_type, input)?;
                let options = &$crate::rt::plain::ONE_FIELD;
                let mut one: Self =
                    match <$any as $crate::Message<'_>>::decode_owned_with(&bytes, options) {
                        Ok(decoded) => decoded.message,
                        Err(error) => return Err($crate::rt::plain::error(error)),
                    };
                let known = one.unknown_fields.is_empty();
                self.unknown_fields.append(one.unknown_fields);
                match number {
                    $($more_n => {
                        self.$more.to_mut().extend(::std::mem::take(one.$more.to_mut()));
                    })*
                    $($last_n if known => self.$last = one.$last,)*
                    _ => {}
                }
                Ok(())
            }
        }

        impl $crate::rt::plain::prost::Name for $owned {
            const NAME: &'static str = $name;
            const PACKAGE: &'static str = $package;
        }

        impl TryFrom<&$any> for $plain {
            type Error = $crate::rt::plain::prost::DecodeError;

            fn try_from(message: &$any) -> Result<Self, Self::Error> {
                let bytes = $crate::rt::plain::to_bytes(message);
                $crate::rt::plain::prost::Message::decode(bytes.as_slice())
            }
        }

        impl TryFrom<$any> for $plain {
            type Error = $crate::rt::plain::prost::DecodeError;

            fn try_from(message: $any) -> Result<Self, Self::Error> {
                Self::try_from(&message)
            }
        }

        impl TryFrom<$plain> for $owned {
            type Error = $crate::DecodeError;

            fn try_from(message: $plain) -> Result<Self, Self::Error> {
                Self::try_from(&message)
            }
        }

        impl TryFrom<&$plain> for $owned {
            type Error = $crate::DecodeError;

            fn try_from(message: &$plain) -> Result<Self, Self::Error> {
                let bytes = $crate::rt::plain::prost::Message::encode_to_vec(message);
                let options = &$crate::DecodeOptions::STRICT;
                <$any as $crate::Message<'_>>::decode_owned_with(&bytes, options)
                    .map(|decoded| decoded.message)
            }
        }
    };
}

/// A message of ours that borrows nothing, in a type without a lifetime.
///
/// The compiler forgets lifetimes where it asks whether a future is `Send`, so
/// that async code cannot hold a trait which only `'static` messages have.
#[doc(hidden)]
#[macro_export]
macro_rules! prost_owned {
    ($name:ident, $owned:ty, Eq) => {
        $crate::prost_owned!($name, $owned);

        impl Eq for $name {}

        impl ::core::hash::Hash for $name {
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                $crate::rt::plain::hash(&self.0, state);
            }
        }
    };
    ($name:ident, $owned:ty) => {
        #[doc = concat!("Holds one [`", stringify!($name), "`](", stringify!($owned), ").")]
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $name(pub $owned);

        impl ::core::ops::Deref for $name {
            type Target = $owned;

            fn deref(&self) -> &$owned {
                &self.0
            }
        }

        impl ::core::ops::DerefMut for $name {
            fn deref_mut(&mut self) -> &mut $owned {
                &mut self.0
            }
        }

        impl From<$owned> for $name {
            fn from(message: $owned) -> Self {
                Self(message)
            }
        }

        impl From<$name> for $owned {
            fn from(message: $name) -> Self {
                message.0
            }
        }

        const _: () = {
            use $crate::rt::plain::prost::bytes::{Buf, BufMut};
            use $crate::rt::plain::prost::encoding::{DecodeContext, WireType};
            use $crate::rt::plain::prost::{DecodeError, EncodeError, Message, Name};

            impl Message for $name {
                fn encode_raw(&self, out: &mut impl BufMut) {
                    Message::encode_raw(&self.0, out);
                }

                fn encode(&self, out: &mut impl BufMut) -> Result<(), EncodeError> {
                    Message::encode(&self.0, out)
                }

                fn encode_to_vec(&self) -> ::std::vec::Vec<u8> {
                    Message::encode_to_vec(&self.0)
                }

                fn encoded_len(&self) -> usize {
                    Message::encoded_len(&self.0)
                }

                fn clear(&mut self) {
                    Message::clear(&mut self.0);
                }

                fn decode(input: impl Buf) -> Result<Self, DecodeError> {
                    <$owned as Message>::decode(input).map(Self)
                }

                fn merge_field(
                    &mut self,
                    number: u32,
                    wire_type: WireType,
                    input: &mut impl Buf,
                    context: DecodeContext,
                ) -> Result<(), DecodeError> {
                    Message::merge_field(&mut self.0, number, wire_type, input, context)
                }
            }

            impl Name for $name {
                const NAME: &'static str = <$owned as Name>::NAME;
                const PACKAGE: &'static str = <$owned as Name>::PACKAGE;
            }
        };
    };
}

#[cfg(test)]
mod tests;
