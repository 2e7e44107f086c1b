//! Arrays, and objects that are maps, to binary.

use super::ToBinary;
use crate::element::{Codec, Element, MapKey};
use crate::info::{FieldInfo, Kind, Label};
use crate::json::Reader;
use crate::map;
use crate::text::{Blob, Str};
use crate::transcode::keys::Keys;
use crate::transcode::{Bail, Pass};
use crate::wire::{self, Writer};

/// How often a value's size is charged for a vector that holds it: room that
/// grows by half, at first four, and old and new room at once.
const EACH: usize = 3;
const FIRST: usize = 8;

/// Memory of a map's entry beside its value.
const ENTRY: usize = 2 * size_of::<Str<'_>>();

impl ToBinary<'_> {
    /// The elements of an array.
    pub(super) fn list(
        &mut self,
        field: &'static FieldInfo,
        plain: bool,
        reader: &mut Reader<'_>,
        writer: &mut Writer<'_>,
    ) -> Pass {
        if !reader.begin_array()? {
            return Err(Bail);
        }
        self.first_elements(field, plain, reader, writer)
    }

    /// The elements of an array that has some.
    pub(super) fn first_elements(
        &mut self,
        field: &'static FieldInfo,
        plain: bool,
        reader: &mut Reader<'_>,
        writer: &mut Writer<'_>,
    ) -> Pass {
        self.charge(field.kind, FIRST)?;
        if field.label == Label::Packed {
            writer.tag(field.step.tag_bytes, field.step.tag_len);
            let mut done = Err(Bail);
            writer.prefixed(|writer| done = self.elements(field, plain, false, reader, writer));
            return done;
        }
        self.elements(field, plain, true, reader, writer)
    }

    fn elements(
        &mut self,
        field: &'static FieldInfo,
        plain: bool,
        tagged: bool,
        reader: &mut Reader<'_>,
        writer: &mut Writer<'_>,
    ) -> Pass {
        loop {
            self.cx.count(1, 0)?;
            self.charge(field.kind, EACH)?;
            if tagged {
                writer.tag(field.step.tag_bytes, field.step.tag_len);
            }
            self.value(field, field.kind, plain, reader, writer)?;
            if !reader.more_elements()? {
                return Ok(());
            }
        }
    }

    /// Takes as much memory as a message may, which holds values of some kinds
    /// in vectors and trees.
    fn charge(&mut self, kind: Kind, times: usize) -> Pass {
        let size = match kind {
            Kind::Message(info) => info.shape.size,
            Kind::Bytes => size_of::<Blob<'_>>(),
            _ => return Ok(()),
        };
        Ok(self.cx.charge(size.saturating_mul(times), 0)?)
    }

    /// The members of an object as entries of a map.
    pub(super) fn map(
        &mut self,
        field: &'static FieldInfo,
        kinds: (Kind, Kind),
        plain: bool,
        reader: &mut Reader<'_>,
        writer: &mut Writer<'_>,
    ) -> Pass {
        if !reader.begin(&mut self.cx)? {
            return Err(Bail);
        }
        self.entries(field, kinds, plain, reader, writer)
    }

    /// The members of an object that has some.
    pub(super) fn entries(
        &mut self,
        field: &'static FieldInfo,
        (key_kind, value_kind): (Kind, Kind),
        plain: bool,
        reader: &mut Reader<'_>,
        writer: &mut Writer<'_>,
    ) -> Pass {
        if !writer.may_nest() {
            return Err(Bail);
        }
        self.charge(value_kind, map::room(1))?;
        let sorted = matches!(value_kind, Kind::Message(_) | Kind::Bytes);
        let texts = matches!((key_kind, value_kind), (Kind::String, Kind::String));
        let mut keys = Keys::new(sorted);
        let from = writer.position() + usize::from(field.step.tag_len);
        loop {
            self.cx.count(1, 0)?;
            self.charge(value_kind, EACH)?;
            self.cx.charge(ENTRY, 0)?;
            let name = reader.name(&mut self.cx)?;
            let name = name.as_borrowed().ok_or(Bail)?;
            if matches!(key_kind, Kind::String) {
                keys.text(name.as_bytes(), writer.since(from))?;
            }
            writer.tag(field.step.tag_bytes, field.step.tag_len);
            if texts {
                let value = reader.string(&mut self.cx)?;
                put_texts(name, &value, writer);
            } else {
                let mut done = Err(Bail);
                writer.nested(|writer| {
                    done = map_key(key_kind, name, &mut keys, writer).and_then(|()| {
                        writer.raw_varint(u64::from(16 | value_kind.wire_type()));
                        self.value(field, value_kind, plain, reader, writer).map(drop)
                    });
                });
                done?;
            }
            if !reader.more(&mut self.cx)? {
                return Ok(());
            }
        }
    }
}

/// An entry of two texts, whose length is known before it is written.
#[cfg_attr(not(debug_assertions), inline(always))]
fn put_texts(key: &str, value: &str, writer: &mut Writer<'_>) {
    let len = |text: &str| 1 + wire::varint(text.len() as u64).1 + text.len();
    writer.raw_varint((len(key) + len(value)) as u64);
    writer.bytes([10], key.as_bytes());
    writer.bytes([18], value.as_bytes());
}

/// The key of a map's entry with its tag.
fn map_key(kind: Kind, name: &str, keys: &mut Keys<'_>, writer: &mut Writer<'_>) -> Pass {
    macro_rules! number {
        ($type:ty, $codec:ident) => {{
            let key = <$type>::from_name(Str::borrowed(name)).ok_or(Bail)?;
            keys.number(i128::from(key))?;
            writer.raw_varint(u64::from(8 | Codec::$codec.wire_type()));
            key.write_wire(Codec::$codec, writer);
        }};
    }
    match kind {
        Kind::String => writer.bytes([10], name.as_bytes()),
        Kind::Int32 => number!(i32, Int32),
        Kind::Int64 => number!(i64, Int64),
        Kind::Uint32 => number!(u32, Uint32),
        Kind::Uint64 => number!(u64, Uint64),
        Kind::Bool => number!(bool, Bool),
        _ => return Err(Bail),
    }
    Ok(())
}
