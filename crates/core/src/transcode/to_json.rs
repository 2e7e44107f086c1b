//! Binary to JSON.

mod form;
mod many;
mod runs;
pub(crate) mod span;

use alloc::string::String;

use self::runs::Runs;
use super::step::{Form, Op, is_passed};
use super::{Bail, Oneofs, Pass};
use crate::context::Context;
use crate::element::{Codec, Element};
use crate::info::{EnumInfo, FieldInfo, Kind, Label, MessageInfo, Text};
use crate::json::{self, JsonStyle, Key, Writer};
use crate::options::DecodeOptions;
use crate::stack::with_room_at;
use crate::text::{Blob, Str};
use crate::time::{Duration, Timestamp};
use crate::wire::{self, Reader, Time};

pub(super) fn pass(
    info: &'static MessageInfo,
    bytes: &[u8],
    options: &DecodeOptions,
    out: &mut String,
) -> Pass {
    if bytes.len() > options.limits.max_bytes || !is_passed(info) {
        return Err(Bail);
    }
    let cx = Context::new(options, bytes.len());
    if !cx.spans {
        return Err(Bail);
    }
    let style = JsonStyle::default().with_types(options.types);
    let w = Writer::new(out, style, options.limits.max_depth);
    let mut pass = ToJson { w, cx };
    pass.message(info, Reader::new(bytes), 0)?;
    pass.w.finish().map_err(|_| Bail)
}

/// Readers go on to the end of the input, not of the message: what comes after
/// a text may be looked at with it. `end` is how many bytes follow the message;
/// a value that reaches into them is noticed before the next field.
struct ToJson<'b, 'o> {
    w: Writer<'b>,
    cx: Context<'o>,
}

impl ToJson<'_, '_> {
    /// A message. Gives the place after it.
    fn message<'a>(
        &mut self,
        info: &'static MessageInfo,
        reader: Reader<'a>,
        end: usize,
    ) -> Pass<Reader<'a>> {
        if !self.w.open() {
            return Err(Bail);
        }
        let after = if info.shape.ordered {
            self.fields(info, reader, end)?
        } else {
            self.fields_in_any_order(info, reader, end)?
        };
        self.w.close();
        Ok(after)
    }

    /// The fields of a message that are declared in the order of their numbers.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fields<'a>(
        &mut self,
        info: &'static MessageInfo,
        mut reader: Reader<'a>,
        end: usize,
    ) -> Pass<Reader<'a>> {
        let (mut missing, mut oneofs) = (info.shape.required, Oneofs::default());
        let mut fields = info.fields.iter();
        while reader.rest().len() > end {
            let tag = reader.tag()?;
            // The processor guesses which one it is: nothing waits for a table.
            let field = fields.find(|field| field.step.tag == tag).ok_or(Bail)?;
            missing -= u32::from(field.step.required);
            reader = self.field(info, field, &mut oneofs, reader, end)?;
        }
        if missing == 0 && reader.rest().len() == end { Ok(reader) } else { Err(Bail) }
    }

    /// The fields of a message, found first and then taken in the order of
    /// their declaration.
    #[inline(never)]
    fn fields_in_any_order<'a>(
        &mut self,
        info: &'static MessageInfo,
        reader: Reader<'a>,
        end: usize,
    ) -> Pass<Reader<'a>> {
        // A member of a oneof is often all there is.
        if runs::is_one(reader, end) {
            return self.fields(info, reader, end);
        }
        let mut runs = Runs::new();
        let after = runs.find(info, reader, end, &mut self.cx)?;
        let (mut missing, mut oneofs) = (info.shape.required, Oneofs::default());
        for (index, run) in runs.in_order() {
            let field = info.fields.get(index).ok_or(Bail)?;
            let (start, left) = run.place(reader).ok_or(Bail)?;
            // A run is passed up to a tag that is not in its shortest form.
            if self.field(info, field, &mut oneofs, start, end)?.rest().len() != left {
                return Err(Bail);
            }
            missing -= u32::from(field.step.required);
        }
        if missing == 0 { Ok(after) } else { Err(Bail) }
    }

    /// A field after its tag: here those of the commonest kinds, so that the
    /// cursor stays in registers. Gives the place after it.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn field<'a>(
        &mut self,
        info: &'static MessageInfo,
        field: &'static FieldInfo,
        oneofs: &mut Oneofs,
        mut reader: Reader<'a>,
        end: usize,
    ) -> Pass<Reader<'a>> {
        let Some(key) = &field.step.key else { return Err(Bail) };
        let (plain, implicit) = (info.plain_json, field.step.implicit);
        // Without presence, a default value is absence although it stands there.
        macro_rules! integer {
            (|$wire:ident| $value:expr) => {{
                let $wire = reader.varint()?;
                let value = $value;
                if value != 0 || !implicit {
                    value.put_member(key, plain, &mut self.w);
                }
            }};
        }
        match field.step.op {
            Op::Text => {
                let (from, len) = reader.bytes_in()?;
                if len != 0 || !implicit {
                    self.put_text(key, from, len, b',')?;
                }
            }
            Op::Int64 => integer!(|wire| wire.cast_signed()),
            Op::Uint64 => integer!(|wire| wire),
            Op::Int32 => integer!(|wire| wire::low32(wire).cast_signed()),
            Op::Uint32 => integer!(|wire| wire::low32(wire)),
            Op::Enum(info) => {
                let number = wire::low32(reader.varint()?).cast_signed();
                if number != 0 || !implicit {
                    self.enumeration(key, info, number)?;
                }
            }
            Op::Message(info) => return self.nested(key, info, reader),
            Op::Choice(message) => {
                oneofs.first(field)?;
                return self.nested(key, message, reader);
            }
            Op::Bytes => {
                let bytes = reader.bytes()?;
                if !bytes.is_empty() || !implicit {
                    Blob::borrowed(bytes).put_member(key, plain, &mut self.w);
                }
            }
            Op::Double => {
                let value = f64::from_le_bytes(reader.fixed64()?);
                if value.to_bits() != 0 || !implicit {
                    value.put_member(key, plain, &mut self.w);
                }
            }
            Op::Other => return self.other(key, info, field, oneofs, reader, end),
        }
        Ok(reader)
    }

    /// A field of a rarer kind, of a oneof, or with a rule of its own.
    #[inline(never)]
    fn other<'a>(
        &mut self,
        key: &'static Key,
        info: &'static MessageInfo,
        field: &'static FieldInfo,
        oneofs: &mut Oneofs,
        mut reader: Reader<'a>,
        end: usize,
    ) -> Pass<Reader<'a>> {
        oneofs.first(field)?;
        let plain = info.plain_json;
        match field.label {
            Label::Repeated | Label::Packed => match field.kind {
                Kind::Map((Kind::String, Kind::String)) => self.text_map(key, field, reader, end),
                Kind::Map(kinds) => self.map(key, field, *kinds, plain, reader, end),
                _ => self.list(key, field, plain, reader, end),
            },
            _ => {
                let start = self.w.position();
                let default = self.value(key, field, field.kind, plain, &mut reader)?;
                if default && field.step.implicit {
                    self.w.truncate(start);
                }
                Ok(reader)
            }
        }
    }

    /// One value with its key and a comma. Says whether it is the default, which a field without
    /// presence does not write.
    #[inline]
    fn value<'a>(
        &mut self,
        key: &'static Key,
        field: &'static FieldInfo,
        kind: Kind,
        plain: bool,
        reader: &mut Reader<'a>,
    ) -> Pass<bool> {
        macro_rules! value {
            ($type:ty, $codec:ident, |$value:ident| $default:expr) => {{
                let $value = <$type>::read_wire(Codec::$codec, reader, &mut self.cx)?;
                $value.put_member(key, plain, &mut self.w);
                Ok($default)
            }};
        }
        match kind {
            Kind::String => self.text(key, field, reader),
            Kind::Message(info) => {
                *reader = self.nested(key, info, *reader)?;
                Ok(false)
            }
            Kind::Enum(info) => {
                let number = wire::low32(reader.varint()?).cast_signed();
                self.enumeration(key, info, number).map(|()| number == 0)
            }
            Kind::Bytes => value!(Blob<'_>, Bytes, |v| v.is_empty()),
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
        key: &'static Key,
        field: &FieldInfo,
        reader: &mut Reader<'_>,
    ) -> Pass<bool> {
        if !matches!(field.text, Text::Plain | Text::Uuid) {
            return self.json_text(key, field, reader);
        }
        let (from, len) = reader.bytes_in()?;
        let constant = field.constant.as_bytes();
        if !constant.is_empty() && from.get(..len) != Some(constant) {
            return Err(Bail);
        }
        self.put_text(key, from, len, b',')?;
        Ok(len == 0)
    }

    /// Text, the first so many of some bytes.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn put_text(&mut self, key: &'static Key, from: &[u8], len: usize, after: u8) -> Pass {
        if self.w.text_then(key, from, len, after) { Ok(()) } else { Err(Bail) }
    }

    #[inline(never)]
    fn json_text(
        &mut self,
        key: &'static Key,
        field: &FieldInfo,
        reader: &mut Reader<'_>,
    ) -> Pass<bool> {
        let text: Str<'_> = match field.text {
            Text::Json => wire::json_text(reader, &mut self.cx)?,
            _ => return Err(Bail),
        };
        // The table does not tell fields that take objects only.
        if !text.trim_ascii_start().starts_with('{') {
            return Err(Bail);
        }
        self.w.name(key);
        self.w.raw(&text);
        self.w.comma();
        Ok(false)
    }

    #[inline]
    fn enumeration(&mut self, key: &'static Key, info: &'static EnumInfo, number: i32) -> Pass {
        match info.name(number) {
            Some(_) if info.full_name == json::NULL_VALUE => {
                self.w.name(key);
                self.w.raw("null,");
            }
            Some(name) => self.w.string_then(key, name, b','),
            None if info.open => number.put_member(key, true, &mut self.w),
            None => return Err(Bail),
        }
        Ok(())
    }

    /// A nested message. Gives the place after it.
    #[inline(never)]
    fn nested<'a>(
        &mut self,
        key: &'static Key,
        info: &'static MessageInfo,
        mut reader: Reader<'a>,
    ) -> Pass<Reader<'a>> {
        let (body, len) = reader.bytes_in()?;
        match info.shape.form {
            Form::Object => {
                self.w.name(key);
                self.cx.enter(0)?;
                self.cx.charge(info.shape.size, 0)?;
                let end = body.len() - len;
                let level = self.cx.level();
                reader = with_room_at(level, || self.message(info, Reader::new(body), end))?;
                self.cx.leave();
                self.w.comma();
            }
            Form::Timestamp => self.time::<Timestamp>(key, body.get(..len).ok_or(Bail)?)?,
            Form::Duration => self.time::<Duration>(key, body.get(..len).ok_or(Bail)?)?,
            form => {
                self.cx.enter(0)?;
                self.cx.charge(info.shape.size, 0)?;
                let end = body.len() - len;
                if form != Form::Value || !self.scalar(key, Reader::new(body), end)? {
                    let level = self.cx.level();
                    let run = || self.own_form(form, key, info, Reader::new(body), end);
                    reader = with_room_at(level, run)?;
                }
                self.cx.leave();
            }
        }
        Ok(reader)
    }

    #[inline(never)]
    fn time<'a, T: Time + Element<'a>>(&mut self, key: &'static Key, body: &[u8]) -> Pass {
        let mut time = T::default();
        if !wire::merge_time(&mut time, body, &mut self.cx)?.is_empty() {
            return Err(Bail);
        }
        time.put_member(key, false, &mut self.w);
        Ok(())
    }
}
