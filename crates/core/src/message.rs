//! The codec of a message: what the generator makes for each.

mod decoded;
mod document;
mod lenient;
mod missing;
mod owned;

pub use self::decoded::Decoded;
use self::document::{at_json, findings, read_document};
pub(crate) use self::document::{check_len, read_text};
pub use self::missing::{Missing, MissingFields};

use alloc::{string::String, vec::Vec};
use core::fmt;

use crate::context::Context;
use crate::entry::ConvertError;
use crate::error::{DecodeError, EncodeError};
use crate::info::MessageInfo;
use crate::json::{self, JsonStyle};
use crate::limits::Limits;
use crate::options::{DecodeOptions, Finding};
use crate::transcode;
use crate::unknown::UnknownFields;
use crate::wire;

/// A message of a schema, and how it is read and written.
///
/// The generator implements this trait; nobody writes it by hand. A message
/// borrows strings and bytes from what it was decoded from, for `'a`.
pub trait Message<'a>: Clone + Default + PartialEq + fmt::Debug + Sized {
    /// The same message when it borrows nothing.
    type Owned: Message<'static>;

    /// Name and fields.
    const INFO: &'static MessageInfo;

    /// Whether a value may hold others of its kind, at any distance.
    #[doc(hidden)]
    const RECURSIVE: bool = false;

    /// Reads the binary form, strictly.
    ///
    /// # Errors
    /// When the bytes are not this message, when required fields are missing,
    /// or when a limit is reached.
    fn decode(bytes: &'a [u8]) -> Result<Self, DecodeError> {
        let mut message = Self::fresh();
        message.decode_fresh(bytes, &DecodeOptions::STRICT)?;
        Ok(message)
    }

    /// Reads the binary form as the options say.
    ///
    /// # Errors
    /// As [`decode`](Self::decode), except for what the options let pass.
    fn decode_with(bytes: &'a [u8], options: &DecodeOptions) -> Result<Decoded<Self>, DecodeError> {
        let mut message = Self::fresh();
        let findings = message.decode_fresh(bytes, options)?;
        Ok(Decoded { message, findings })
    }

    /// Reads the binary form, strictly, into a message that borrows nothing, in one
    /// pass: faster than [`into_owned`](Self::into_owned) after decoding. See
    /// [`decode_owned_with`](Self::decode_owned_with).
    ///
    /// ```
    /// use tidings_core::{Message, wkt::StringValue};
    ///
    /// let kept: StringValue<'static> = StringValue::decode_owned(&[0x0a, 0x02, b'h', b'i'])?;
    /// assert_eq!(kept.value, "hi");
    /// # Ok::<(), tidings_core::DecodeError>(())
    /// ```
    ///
    /// # Errors
    /// As [`decode`](Self::decode).
    fn decode_owned(bytes: &'a [u8]) -> Result<Self::Owned, DecodeError> {
        Self::decode_owned_with(bytes, &DecodeOptions::STRICT).map(|decoded| decoded.message)
    }

    /// Reads the binary form as the options say, into a message that borrows nothing.
    ///
    /// Unlike [`into_owned`](Self::into_owned) after decoding, the strings, vectors
    /// and maps that this makes count against [`Limits::max_memory`]: for input
    /// that nobody vouches for.
    ///
    /// # Errors
    /// As [`decode_with`](Self::decode_with).
    fn decode_owned_with(
        bytes: &'a [u8],
        options: &DecodeOptions,
    ) -> Result<Decoded<Self::Owned>, DecodeError> {
        owned::decode(bytes, options)
    }

    /// Reads the binary form in place of what this message holds, which is
    /// faster than making a new one.
    ///
    /// # Errors
    /// As [`decode`](Self::decode); the message then holds some of the fields.
    fn decode_into(&mut self, bytes: &'a [u8]) -> Result<(), DecodeError> {
        self.reset();
        self.decode_fresh(bytes, &DecodeOptions::STRICT).map(drop)
    }

    /// Length of the binary form in bytes. Costs as much as encoding.
    fn encoded_len(&self) -> usize {
        let mut out = Vec::new();
        let mut writer = wire::Writer::new(&mut out);
        self.write_wire(&mut writer);
        let _ = writer.finish(Self::INFO.full_name);
        drop(writer);
        out.len()
    }

    /// Writes the binary form to the end of a vector, fields in the order of
    /// their numbers.
    ///
    /// # Errors
    /// When the message is nested deeper than a decoder would accept; the
    /// vector is then as before.
    fn encode_into(&self, out: &mut Vec<u8>) -> Result<(), EncodeError> {
        self.encode_within(out, Limits::DEFAULT.max_depth)
    }

    #[doc(hidden)]
    fn encode_within(&self, out: &mut Vec<u8>, max_depth: u32) -> Result<(), EncodeError> {
        let start = out.len();
        let done = {
            let mut writer = wire::Writer::within(out, max_depth);
            self.write_wire(&mut writer);
            writer.finish(Self::INFO.full_name)
        };
        if done.is_err() {
            out.truncate(start);
        }
        done
    }

    /// The binary form.
    ///
    /// # Errors
    /// As [`encode_into`](Self::encode_into).
    fn to_bytes(&self) -> Result<Vec<u8>, EncodeError> {
        let mut out = Vec::new();
        self.encode_into(&mut out)?;
        Ok(out)
    }

    /// Reads the JSON form, strictly.
    ///
    /// # Errors
    /// When the text is not JSON or not this message, when required fields are
    /// missing, or when a limit is reached.
    fn from_json(text: &'a str) -> Result<Self, DecodeError> {
        // Read where it is returned, because moving it would cost as much as
        // reading a few members.
        let mut read = Ok(Self::fresh());
        if let Ok(message) = &mut read
            && let Err(error) = message.read_json_fresh(text, &DecodeOptions::STRICT)
        {
            read = Err(error);
        }
        read
    }

    /// Reads the JSON form in place of what this message holds, which is faster
    /// than making a new one.
    ///
    /// # Errors
    /// As [`from_json`](Self::from_json); the message then holds some of the
    /// fields.
    fn decode_json_into(&mut self, text: &'a str) -> Result<(), DecodeError> {
        self.reset();
        self.read_json_fresh(text, &DecodeOptions::STRICT).map(drop)
    }

    /// Reads the JSON form as the options say.
    ///
    /// # Errors
    /// As [`from_json`](Self::from_json), except for what the options let
    /// pass.
    fn from_json_with(
        text: &'a str,
        options: &DecodeOptions,
    ) -> Result<Decoded<Self>, DecodeError> {
        let mut message = Self::fresh();
        let findings = message.read_json_fresh(text, options)?;
        Ok(Decoded { message, findings })
    }

    #[doc(hidden)]
    fn read_json_fresh(
        &mut self,
        text: &'a str,
        options: &DecodeOptions,
    ) -> Result<Vec<Finding>, DecodeError> {
        read_text(self, text, options, false)
    }

    /// Reads the JSON form as the options say, and detaches it; see
    /// [`decode_owned_with`](Self::decode_owned_with).
    ///
    /// # Errors
    /// As [`from_json_with`](Self::from_json_with).
    fn from_json_owned_with(
        text: &'a str,
        options: &DecodeOptions,
    ) -> Result<Decoded<Self::Owned>, DecodeError> {
        if options.keep_mismatched {
            return Self::from_json_with(text, options).map(|read| read.map(Self::into_owned));
        }
        check_len(text.len(), options)?;
        let mut message = Self::fresh();
        let mut cx = Context::for_json(options, text.len());
        cx.spans = false;
        let findings = read_document(&mut message, json::Reader::new(text), &mut cx)
            .map_err(|error| at_json(error, text).0)?;
        Ok(Decoded { message: message.into_owned(), findings })
    }

    /// Writes the JSON form to the end of a string.
    ///
    /// # Errors
    /// When a value has no JSON form, for example a date in the year 10000, or
    /// when the message is nested too deep; the string is then as before.
    fn write_json(&self, out: &mut String) -> Result<(), EncodeError> {
        self.write_json_styled(out, JsonStyle::default())
    }

    /// Writes the JSON form to the end of a string in some style.
    ///
    /// # Errors
    /// As [`write_json`](Self::write_json).
    fn write_json_styled(&self, out: &mut String, style: JsonStyle) -> Result<(), EncodeError> {
        self.write_json_within(out, style, Limits::DEFAULT.max_depth)
    }

    #[doc(hidden)]
    fn write_json_within(
        &self,
        out: &mut String,
        style: JsonStyle,
        max_depth: u32,
    ) -> Result<(), EncodeError> {
        let mut writer = json::Writer::new(out, style, max_depth);
        self.put_json(&mut writer);
        writer.finish()
    }

    /// The JSON form.
    ///
    /// # Errors
    /// As [`write_json`](Self::write_json).
    fn to_json(&self) -> Result<String, EncodeError> {
        let mut out = String::new();
        self.write_json(&mut out)?;
        Ok(out)
    }

    /// Reads the binary form and writes the JSON form to the end of a string,
    /// in most cases without a message in between.
    ///
    /// Gives what [`decode_with`](Self::decode_with) and
    /// [`write_json`](Self::write_json) would give, and takes nothing from the
    /// heap but room for the text. Returns what a lenient decoder let pass.
    ///
    /// ```
    /// use tidings_core::wkt::StringValue;
    /// use tidings_core::{DecodeOptions, Message};
    ///
    /// let mut json = String::new();
    /// StringValue::transcode_to_json(b"\x0a\x03abc", &DecodeOptions::STRICT, &mut json)?;
    /// assert_eq!(json, "\"abc\"");
    /// # Ok::<(), tidings_core::ConvertError>(())
    /// ```
    ///
    /// # Errors
    /// As reading and writing; the string is then as before.
    fn transcode_to_json(
        bytes: &'a [u8],
        options: &DecodeOptions,
        out: &mut String,
    ) -> Result<Vec<Finding>, ConvertError> {
        if transcode::pass_to_json(Self::INFO, bytes, options, out) {
            return Ok(Vec::new());
        }
        transcode::build_to_json::<Self>(bytes, options, out)
    }

    /// Reads the JSON form and writes the binary form to the end of a vector,
    /// in most cases without a message in between.
    ///
    /// Gives what [`from_json_with`](Self::from_json_with) and
    /// [`encode_into`](Self::encode_into) would give, and takes nothing from
    /// the heap but room for the bytes, and for strings with escapes. Returns
    /// what a lenient decoder let pass.
    ///
    /// # Errors
    /// As reading and writing; the vector is then as before.
    fn transcode_to_binary(
        text: &'a str,
        options: &DecodeOptions,
        out: &mut Vec<u8>,
    ) -> Result<Vec<Finding>, ConvertError> {
        if transcode::pass_to_binary(Self::INFO, text, options, out) {
            return Ok(Vec::new());
        }
        transcode::build_to_binary::<Self>(text, options, out)
    }

    /// Detaches the message from the input that it borrows from.
    #[must_use]
    fn into_owned(self) -> Self::Owned;

    /// What the message carries that the schema does not know.
    fn unknown_fields(&self) -> &UnknownFields<'a>;

    /// The message as it is before anything was read: nothing set, and every
    /// required field missing.
    #[doc(hidden)]
    fn fresh() -> Self;

    #[doc(hidden)]
    fn reset(&mut self) {
        *self = Self::fresh();
    }

    #[doc(hidden)]
    fn decode_fresh(
        &mut self,
        bytes: &'a [u8],
        options: &DecodeOptions,
    ) -> Result<Vec<Finding>, DecodeError> {
        check_len(bytes.len(), options)?;
        self.decode_in(bytes, &mut Context::new(options, bytes.len()))
    }

    #[doc(hidden)]
    fn decode_in(
        &mut self,
        bytes: &'a [u8],
        cx: &mut Context<'_>,
    ) -> Result<Vec<Finding>, DecodeError> {
        match self.merge_wire(wire::Reader::new(bytes), cx) {
            Ok(()) if !cx.is_incomplete() && cx.noticed.is_empty() => Ok(Vec::new()),
            Ok(()) => {
                let place = |at| wire::locate(at, bytes, Self::INFO);
                findings(self, cx, bytes.len(), place)
            }
            Err(error) => {
                let (path, offset) = wire::locate(error.offset(), bytes, Self::INFO);
                Err(error.with_path(path).with_offset(offset))
            }
        }
    }

    /// The binary form has less than 128 bytes, whatever the fields hold,
    /// unless there are unknown ones.
    #[doc(hidden)]
    const SHORT: bool = false;

    /// Reads fields from binary on top of what the message holds.
    #[doc(hidden)]
    fn merge_wire(
        &mut self,
        reader: wire::Reader<'a>,
        cx: &mut Context<'_>,
    ) -> Result<(), DecodeError>;

    #[doc(hidden)]
    fn write_wire(&self, writer: &mut wire::Writer<'_>);

    /// Reads a JSON value into a fresh message.
    #[doc(hidden)]
    fn read_json(
        &mut self,
        reader: &mut json::Reader<'a>,
        cx: &mut Context<'_>,
    ) -> Result<(), DecodeError>;

    #[doc(hidden)]
    fn put_json(&self, writer: &mut json::Writer<'_>);

    /// Names the required fields that are missing.
    #[doc(hidden)]
    fn find_missing(&self, _missing: &mut MissingFields) {}
}
