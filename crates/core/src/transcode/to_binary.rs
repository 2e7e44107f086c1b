//! JSON to binary.

mod form;
mod many;

use alloc::vec::Vec;

use super::step::{Form, Op, is_passed};
use super::{Bail, Oneofs, Pass, is_run};
use crate::context::Context;
use crate::element::{Codec, Element};
use crate::info::{EnumInfo, FieldInfo, Kind, MessageInfo, Text};
use crate::json::{self, Reader};
use crate::options::DecodeOptions;
use crate::stack::with_room_at;
use crate::text::Str;
use crate::time::{Duration, Timestamp};
use crate::wire::{self, Record, Writer};

/// How many fields stand at most in a message that declares them in another order
/// than that of their numbers.
const MAX_FIELDS: usize = 32;

pub(super) fn pass(
    info: &'static MessageInfo,
    text: &str,
    options: &DecodeOptions,
    out: &mut Vec<u8>,
) -> Pass {
    if text.len() > options.limits.max_bytes || !is_passed(info) {
        return Err(Bail);
    }
    let mut pass = ToBinary { cx: Context::for_json(options, text.len()) };
    if !pass.cx.spans {
        return Err(Bail);
    }
    let mut reader = Reader::new(text);
    let mut writer = Writer::within(out, options.limits.max_depth);
    pass.message(info, &mut reader, &mut writer)?;
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
        let missing = match reader.begin(&mut self.cx)? {
            true if info.shape.ordered => self.fields(info, reader, writer)?,
            true => self.fields_in_any_order(info, reader, writer)?,
            false => info.shape.required,
        };
        if missing == 0 { Ok(()) } else { Err(Bail) }
    }

    /// The members of a message that are declared in the order of their
    /// numbers, from the first name on. Gives how many are missing.
    fn fields(
        &mut self,
        info: &'static MessageInfo,
        reader: &mut Reader<'_>,
        writer: &mut Writer<'_>,
    ) -> Pass<u32> {
        let (mut missing, mut oneofs) = (info.shape.required, Oneofs::default());
        let mut fields = info.fields.iter();
        loop {
            let field = next(&mut fields, reader)?;
            self.field(info, field, &mut oneofs, reader, writer)?;
            missing -= u32::from(field.step.required);
            if !reader.more(&mut self.cx)? {
                return Ok(missing);
            }
        }
    }

    /// The same for any declaration: the fields are put in order afterwards.
    #[inline(never)]
    fn fields_in_any_order(
        &mut self,
        info: &'static MessageInfo,
        reader: &mut Reader<'_>,
        writer: &mut Writer<'_>,
    ) -> Pass<u32> {
        let (mut missing, mut oneofs) = (info.shape.required, Oneofs::default());
        let mut records = [Record::default(); MAX_FIELDS];
        let mut count = 0;
        let long = writer.long();
        let mut fields = info.fields.iter();
        loop {
            let field = next(&mut fields, reader)?;
            let start = writer.position();
            let number = self.field(info, field, &mut oneofs, reader, writer)?;
            missing -= u32::from(field.step.required);
            let record = records.get_mut(count).ok_or(Bail)?;
            *record = Record { number, start, len: writer.position() - start };
            count += 1;
            if !reader.more(&mut self.cx)? {
                break;
            }
        }
        let records = records.get_mut(..count).ok_or(Bail)?;
        if writer.sort(long, records) { Ok(missing) } else { Err(Bail) }
    }

    /// A member after its name: here those of the commonest kinds. Gives the number of the
    /// field that it means, which may be another one of the same oneof.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn field(
        &mut self,
        info: &'static MessageInfo,
        field: &'static FieldInfo,
        oneofs: &mut Oneofs,
        reader: &mut Reader<'_>,
        writer: &mut Writer<'_>,
    ) -> Pass<u32> {
        let (plain, implicit) = (info.plain_json, field.step.implicit);
        let (tag, tag_len) = (field.step.tag_bytes, field.step.tag_len);
        // Without presence, a default value is absence although it stands there.
        macro_rules! integer {
            ($type:ty, |$value:ident| $wire:expr) => {{
                let $value = json::integer::<$type>(reader, plain, "", &mut self.cx)?;
                if $value != 0 || !implicit {
                    writer.tag_varint(tag, tag_len, $wire);
                }
            }};
        }
        match field.step.op {
            Op::Text => {
                let text = reader.string(&mut self.cx)?;
                if !text.is_empty() || !implicit {
                    writer.tag_bytes(tag, tag_len, text.as_bytes());
                }
            }
            Op::Int64 => integer!(i64, |value| value.cast_unsigned()),
            Op::Uint64 => integer!(u64, |value| value),
            Op::Int32 => integer!(i32, |value| wire::sign_extend(value)),
            Op::Uint32 => integer!(u32, |value| u64::from(value)),
            Op::Enum(info) => {
                let name = reader.string(&mut self.cx)?;
                let number = info.number(&name).ok_or(Bail)?;
                if number != 0 || !implicit {
                    writer.tag_varint(tag, tag_len, wire::sign_extend(number));
                }
            }
            Op::Message(info) => {
                writer.tag(tag, tag_len);
                self.nested(info, reader, writer)?;
            }
            Op::Choice(_) | Op::Bytes | Op::Double | Op::Other => {
                return self.other(info, field, oneofs, reader, writer);
            }
        }
        Ok(field.number)
    }

    /// A member of a rarer kind, of a oneof, or with a rule of its own.
    #[inline(never)]
    fn other(
        &mut self,
        info: &'static MessageInfo,
        mut field: &'static FieldInfo,
        oneofs: &mut Oneofs,
        reader: &mut Reader<'_>,
        writer: &mut Writer<'_>,
    ) -> Pass<u32> {
        let plain = info.plain_json;
        if is_run(field) {
            match field.kind {
                Kind::Map(kinds) => self.map(field, *kinds, plain, reader, writer)?,
                _ => self.list(field, plain, reader, writer)?,
            }
            return Ok(field.number);
        }
        oneofs.first(field)?;
        if let Some(index) = field.oneof
            && info.oneofs.get(index).is_none_or(|oneof| oneof.json_member.is_some())
        {
            let number = json::select(reader, info.oneofs, index, &mut self.cx)?;
            field = info.field(number).ok_or(Bail)?;
        }
        let start = writer.position();
        writer.tag(field.step.tag_bytes, field.step.tag_len);
        let default = self.value(field, field.kind, plain, reader, writer)?;
        if default && field.step.implicit {
            writer.truncate(start);
        }
        Ok(field.number)
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
            let read = writer.with_vector(|out| json::base64::read_into(reader, &mut self.cx, out));
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
                let (level, mut done) = (self.cx.level(), Err(Bail));
                let body = |writer: &mut Writer<'_>| {
                    done = with_room_at(level, || self.message(info, reader, writer));
                };
                writer.nested(body);
                done
            }
            Form::Timestamp => self.time::<Timestamp>(reader, writer),
            Form::Duration => self.time::<Duration>(reader, writer),
            form => {
                self.cx.charge(info.shape.size, 0)?;
                let (level, mut done) = (self.cx.level(), Err(Bail));
                let body = |writer: &mut Writer<'_>| {
                    done = with_room_at(level, || self.own_form(form, info, reader, writer));
                };
                writer.nested(body);
                done
            }
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

/// The next field whose name stands here; the reader is then after the colon.
#[inline(always)]
fn next(
    fields: &mut core::slice::Iter<'static, FieldInfo>,
    reader: &mut Reader<'_>,
) -> Pass<&'static FieldInfo> {
    let rest = reader.rest();
    for field in fields {
        if let Some(len) = field.step.name_len(rest) {
            reader.pass(len);
            return Ok(field);
        }
    }
    Err(Bail)
}
