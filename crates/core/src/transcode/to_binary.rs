//! JSON to binary.

use alloc::vec::Vec;

use super::keys::Keys;
use super::step::Form;
use super::{Bail, MAX_FIELDS, Pass, Seen, is_run};
use crate::context::Context;
use crate::element::{Codec, Element, MapKey};
use crate::info::{EnumInfo, FieldInfo, Kind, Label, MessageInfo, Text};
use crate::json::{self, Reader};
use crate::options::DecodeOptions;
use crate::stack::with_room;
use crate::text::{Blob, Str};
use crate::time::{Duration, Timestamp};
use crate::wire::{self, Record, Writer};

pub(super) fn pass(
    info: &'static MessageInfo,
    text: &str,
    options: &DecodeOptions,
    out: &mut Vec<u8>,
) -> Pass {
    let cx = Context::for_json(options, text.len());
    if !cx.spans || text.len() > options.limits.max_bytes || info.shape.form != Form::Object {
        return Err(Bail);
    }
    let mut reader = Reader::new(text);
    let mut writer = Writer::new(out).with_max_depth(options.limits.max_depth);
    ToBinary { cx }.message(info, &mut reader, &mut writer)?;
    reader.end()?;
    writer.finish("").map_err(|_| Bail)
}

struct ToBinary<'o> {
    cx: Context<'o>,
}

impl ToBinary<'_> {
    fn message(
        &mut self,
        info: &'static MessageInfo,
        reader: &mut Reader<'_>,
        writer: &mut Writer<'_>,
    ) -> Pass {
        let mut seen = Seen::new(info);
        if reader.begin(&mut self.cx)? {
            if info.shape.ordered {
                self.fields(info, &mut seen, reader, writer)?;
            } else {
                self.fields_in_any_order(info, &mut seen, reader, writer)?;
            }
        }
        seen.done()
    }

    /// The members of a message that are declared in the order of their
    /// numbers, from the first name on.
    fn fields(
        &mut self,
        info: &'static MessageInfo,
        seen: &mut Seen,
        reader: &mut Reader<'_>,
        writer: &mut Writer<'_>,
    ) -> Pass {
        let mut fields = info.fields.iter();
        loop {
            let field = next(&mut fields, reader)?;
            self.field(info, field, seen, reader, writer)?;
            if !reader.more(&mut self.cx)? {
                return Ok(());
            }
        }
    }

    /// The same for any declaration: the fields are put in order afterwards.
    #[inline(never)]
    fn fields_in_any_order(
        &mut self,
        info: &'static MessageInfo,
        seen: &mut Seen,
        reader: &mut Reader<'_>,
        writer: &mut Writer<'_>,
    ) -> Pass {
        let mut records = [Record::default(); MAX_FIELDS];
        let mut count = 0;
        let long = writer.long();
        let mut fields = info.fields.iter();
        loop {
            let field = next(&mut fields, reader)?;
            let start = writer.position();
            self.field(info, field, seen, reader, writer)?;
            let record = records.get_mut(count).ok_or(Bail)?;
            *record = Record { number: field.number, start, len: writer.position() - start };
            count += 1;
            if !reader.more(&mut self.cx)? {
                break;
            }
        }
        let records = records.get_mut(..count).ok_or(Bail)?;
        if writer.sort(long, records) { Ok(()) } else { Err(Bail) }
    }

    /// A member after its name.
    #[inline]
    fn field(
        &mut self,
        info: &'static MessageInfo,
        field: &'static FieldInfo,
        seen: &mut Seen,
        reader: &mut Reader<'_>,
        writer: &mut Writer<'_>,
    ) -> Pass {
        let plain = info.plain_json;
        if let Some(oneof) = field.oneof {
            seen.oneof(oneof)?;
            if info.oneofs.get(oneof).is_none_or(|oneof| oneof.json_member.is_some()) {
                return Err(Bail);
            }
        }
        if is_run(field) {
            return match field.kind {
                Kind::Map(kinds) => self.map(field, *kinds, plain, reader, writer),
                _ => self.list(field, plain, reader, writer),
            };
        }
        let start = writer.position();
        writer.tag(&field.step.tag_bytes, field.step.tag_len);
        let default = self.value(field, field.kind, plain, reader, writer)?;
        if default && field.label == Label::Implicit && field.oneof.is_none() {
            writer.truncate(start);
        }
        seen.required(field.label);
        Ok(())
    }

    fn list(
        &mut self,
        field: &'static FieldInfo,
        plain: bool,
        reader: &mut Reader<'_>,
        writer: &mut Writer<'_>,
    ) -> Pass {
        if !reader.begin_array()? {
            return Err(Bail);
        }
        self.charge(field.kind, FIRST)?;
        if field.label == Label::Packed {
            writer.tag(&field.step.tag_bytes, field.step.tag_len);
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
                writer.tag(&field.step.tag_bytes, field.step.tag_len);
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

    fn map(
        &mut self,
        field: &'static FieldInfo,
        (key_kind, value_kind): (Kind, Kind),
        plain: bool,
        reader: &mut Reader<'_>,
        writer: &mut Writer<'_>,
    ) -> Pass {
        if !reader.begin(&mut self.cx)? {
            return Err(Bail);
        }
        let sorted = matches!(value_kind, Kind::Message(_) | Kind::Bytes);
        let mut keys = Keys::new(sorted);
        let from = writer.position() + usize::from(field.step.tag_len);
        loop {
            self.cx.count(1, 0)?;
            self.charge(value_kind, EACH)?;
            self.cx.charge(ENTRY, 0)?;
            let name = reader.name(&mut self.cx)?;
            let name = name.as_borrowed().ok_or(Bail)?;
            if matches!(key_kind, Kind::String) {
                keys.text(name, writer.since(from))?;
            }
            let mut done = Err(Bail);
            writer.tag(&field.step.tag_bytes, field.step.tag_len);
            writer.nested(|writer| {
                done = map_key(key_kind, name, &mut keys, writer).and_then(|()| {
                    writer.raw_varint(u64::from(16 | value_kind.wire_type()));
                    self.value(field, value_kind, plain, reader, writer).map(drop)
                });
            });
            done?;
            if !reader.more(&mut self.cx)? {
                return Ok(());
            }
        }
    }

    /// One value, without a tag. Says whether it is the default.
    #[inline]
    fn value(
        &mut self,
        field: &'static FieldInfo,
        kind: Kind,
        plain: bool,
        reader: &mut Reader<'_>,
        writer: &mut Writer<'_>,
    ) -> Pass<bool> {
        macro_rules! value {
            ($type:ty, $codec:ident, |$value:ident| $default:expr) => {{
                let $value = <$type>::read_json(Codec::$codec, plain, reader, &mut self.cx)?;
                $value.write_wire(Codec::$codec, writer);
                Ok($default)
            }};
        }
        match kind {
            Kind::String => self.text(field, reader, writer),
            Kind::Message(info) => self.nested(info, reader, writer).map(|()| false),
            Kind::Enum(info) => self.enumeration(info, reader, writer),
            Kind::Bytes => self.bytes(reader, writer),
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
            Kind::Map(_) => Err(Bail),
        }
    }

    #[inline]
    fn text(
        &mut self,
        field: &FieldInfo,
        reader: &mut Reader<'_>,
        writer: &mut Writer<'_>,
    ) -> Pass<bool> {
        let text: Str<'_> = match field.text {
            Text::Plain | Text::Uuid => reader.string(&mut self.cx)?,
            // The table does not tell fields that take objects only.
            Text::Json if reader.peek() == Some(b'{') => Str::borrowed(reader.raw(&mut self.cx)?),
            _ => return Err(Bail),
        };
        if !field.constant.is_empty() && *text != *field.constant {
            return Err(Bail);
        }
        writer.bytes([], text.as_bytes());
        Ok(text.is_empty())
    }

    #[inline(never)]
    fn bytes(&mut self, reader: &mut Reader<'_>, writer: &mut Writer<'_>) -> Pass<bool> {
        let mut done = Err(Bail);
        writer.prefixed(|writer| {
            let before = writer.position();
            let read = writer.with_vector(|out| json::base64_into(reader, &mut self.cx, out));
            done = read.map(|()| writer.position() == before).map_err(Bail::from);
        });
        done
    }

    /// An enum's value by its name.
    fn enumeration(
        &mut self,
        info: &'static EnumInfo,
        reader: &mut Reader<'_>,
        writer: &mut Writer<'_>,
    ) -> Pass<bool> {
        let name = reader.string(&mut self.cx)?;
        let number = info.number(&name).ok_or(Bail)?;
        writer.varint([], wire::sign_extend(number));
        Ok(number == 0)
    }

    fn nested(
        &mut self,
        info: &'static MessageInfo,
        reader: &mut Reader<'_>,
        writer: &mut Writer<'_>,
    ) -> Pass {
        match info.shape.form {
            Form::Object => {
                self.cx.charge(info.shape.size, 0)?;
                let mut done = Err(Bail);
                writer.nested(|writer| done = with_room(|| self.message(info, reader, writer)));
                done
            }
            Form::Timestamp => self.time::<Timestamp>(reader, writer),
            Form::Duration => self.time::<Duration>(reader, writer),
            Form::Other => Err(Bail),
        }
    }

    #[inline(never)]
    fn time<'a, T: Element<'a>>(
        &mut self,
        reader: &mut Reader<'a>,
        writer: &mut Writer<'_>,
    ) -> Pass {
        let time = T::read_json(Codec::Message, false, reader, &mut self.cx)?;
        time.write_wire(Codec::Message, writer);
        Ok(())
    }
}

/// How often a value's size is charged for a vector that holds it: room that
/// grows by half, at first four, and old and new room at once.
const EACH: usize = 3;
const FIRST: usize = 8;

/// Memory of a map's entry beside its value, both counted twice.
const ENTRY: usize = 2 * size_of::<Str<'_>>();

/// The next field whose name stands here; the reader is then after the colon.
#[inline(always)]
fn next(
    fields: &mut core::slice::Iter<'static, FieldInfo>,
    reader: &mut Reader<'_>,
) -> Pass<&'static FieldInfo> {
    let rest = reader.rest();
    for field in fields {
        let key = field.step.key.as_ref().ok_or(Bail)?;
        if key.begins(rest) {
            reader.pass(key.len());
            return Ok(field);
        }
    }
    Err(Bail)
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
