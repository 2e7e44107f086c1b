//! The values that fields hold, and how each is read and written.

mod macros;
mod scalar;
mod text;

use core::fmt;

use crate::context::Context;
use crate::error::{DecodeError, DecodeErrorKind};
use crate::json;
use crate::message::MissingFields;
use crate::text::Str;
use crate::wire;

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

    /// The wire type of one value of this Rust type.
    #[doc(hidden)]
    #[cfg_attr(not(debug_assertions), inline(always))]
    #[must_use]
    fn wire_type(codec: Codec) -> u32 {
        codec.wire_type()
    }

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

    /// The bytes of a string or of bytes.
    #[doc(hidden)]
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn text(&self) -> Option<&[u8]> {
        None
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

    /// Passes over a value of JSON that is read again when it is asked for: it
    /// is checked, unless all of the text was before.
    ///
    /// # Errors
    /// When the text is no such value.
    #[doc(hidden)]
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn pass_json(
        codec: Codec,
        plain: bool,
        reader: &mut json::Reader<'a>,
        cx: &mut Context<'_>,
    ) -> Result<(), DecodeError> {
        Self::read_json(codec, plain, reader, cx).map(drop)
    }

    /// Writes the value to JSON.
    fn put_json(&self, plain: bool, writer: &mut json::Writer<'_>);

    /// Writes the value to JSON as a member or, with [`json::Key::NONE`], as an
    /// element, and the comma after it.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn put_member(&self, key: &'static json::Key, plain: bool, writer: &mut json::Writer<'_>) {
        writer.name(key);
        self.put_json(plain, writer);
        writer.comma();
    }

    /// Detaches the value from the input.
    fn detach(self) -> Self::Owned;

    /// Whether the value may stand in the field; a closed enum refuses numbers
    /// that are not declared.
    fn is_declared(&self, _codec: Codec) -> bool {
        true
    }

    /// Whether elements are decoded again when they are read, so that they
    /// need not be validated twice. So for messages.
    const NESTED: bool = Self::MESSAGE.is_some();

    /// Whether the value is text that stands in JSON as a string.
    #[doc(hidden)]
    const TEXT: bool = false;

    /// The schema's table, if the value is a message with one.
    #[doc(hidden)]
    const MESSAGE: Option<&'static crate::info::MessageInfo> = None;

    /// Names missing required fields, if the value is a message.
    fn find_missing(&self, _name: &str, _at: &dyn fmt::Debug, _missing: &mut MissingFields) {}
}

/// The key of a map.
pub trait MapKey<'a>: Element<'a> + Ord {
    /// A few bits by which two keys usually differ.
    fn fingerprint(&self) -> u8;

    /// Writes the key as the name of a JSON member, with the colon.
    fn put_key(&self, writer: &mut json::Writer<'_>);

    /// The key that a JSON member's name stands for.
    fn from_name(name: Str<'a>) -> Option<Self>;
}

/// An enum of a schema: an open set of numbers, some of which have names.
pub trait Enumeration: Copy + Default + Eq + fmt::Debug + From<i32> + Into<i32> + 'static {
    /// Names and numbers.
    const INFO: &'static crate::info::EnumInfo;
}

pub(crate) fn out_of_range(expected: &'static str, at: usize) -> DecodeError {
    DecodeError::new(DecodeErrorKind::OutOfRange { expected }, at)
}
