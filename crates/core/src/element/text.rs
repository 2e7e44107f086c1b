//! Text and bytes.

use super::{Codec, Element, MapKey};
use crate::context::Context;
use crate::error::DecodeError;
use crate::json;
use crate::text::{Blob, Str};
use crate::wire::{self, low32};

impl<'a> Element<'a> for Str<'a> {
    type Owned = Str<'static>;

    const TEXT: bool = true;

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
        reader.string(cx)
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn write_wire(&self, _: Codec, writer: &mut wire::Writer<'_>) {
        writer.bytes([], self.as_bytes());
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn text(&self) -> Option<&[u8]> {
        Some(self.as_bytes())
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

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn put_member(&self, key: &'static json::Key, _: bool, writer: &mut json::Writer<'_>) {
        writer.string_then(key, self, b',');
    }

    #[inline]
    fn detach(self) -> Str<'static> {
        self.into_owned()
    }
}

impl<'a> MapKey<'a> for Str<'a> {
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fingerprint(&self) -> u8 {
        let bytes = self.as_bytes();
        let few = || bytes.iter().fold(0, |all: u32, byte| all << 8 | u32::from(*byte));
        let first = bytes.first_chunk::<4>().map_or_else(few, |four| u32::from_le_bytes(*four));
        let last = bytes.last_chunk::<4>().map_or(0, |four| u32::from_le_bytes(*four));
        let mixed =
            (first ^ last.rotate_left(11) ^ low32(bytes.len() as u64)).wrapping_mul(0x9e37_79b1);
        let [.., high] = mixed.to_le_bytes();
        high
    }

    fn put_key(&self, writer: &mut json::Writer<'_>) {
        writer.string_then(json::Key::NONE, self, b':');
    }

    fn from_name(name: Str<'a>) -> Option<Self> {
        Some(name)
    }
}

impl<'a> Element<'a> for Blob<'a> {
    type Owned = Blob<'static>;

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
        reader.blob(cx)
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn write_wire(&self, _: Codec, writer: &mut wire::Writer<'_>) {
        writer.bytes([], self);
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn text(&self) -> Option<&[u8]> {
        Some(self)
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
        json::base64::read(reader, cx)
    }

    fn put_json(&self, _: bool, writer: &mut json::Writer<'_>) {
        match self.base64() {
            Some(text) => writer.string(text),
            None => writer.base64(self),
        }
    }

    #[inline]
    fn detach(self) -> Blob<'static> {
        self.into_owned()
    }
}
