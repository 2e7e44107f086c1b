//! Binary to JSON.

mod many;

use alloc::string::String;

use super::step::{Form, Op};
use super::{Bail, MAX_FIELDS, Oneofs, Pass, is_run};
use crate::context::Context;
use crate::element::{Codec, Element};
use crate::info::{EnumInfo, FieldInfo, Kind, Label, MessageInfo, Text};
use crate::json::{self, JsonStyle, Key, Writer};
use crate::options::DecodeOptions;
use crate::stack::with_room;
use crate::text::{Blob, Str};
use crate::time::{Duration, Timestamp};
use crate::wire::{self, END, Reader, Time};

pub(super) fn pass(
    info: &'static MessageInfo,
    bytes: &[u8],
    options: &DecodeOptions,
    out: &mut String,
) -> Pass {
    let cx = Context::new(options, bytes.len());
    if !cx.spans || bytes.len() > options.limits.max_bytes || info.shape.form != Form::Object {
        return Err(Bail);
    }
    let style = JsonStyle::default().with_types(options.types);
    let w = Writer::new(out, style, options.limits.max_depth);
    let mut pass = ToJson { w, cx };
    pass.message(info, Reader::new(bytes))?;
    pass.w.finish().map_err(|_| Bail)
}

struct ToJson<'b, 'o> {
    w: Writer<'b>,
    cx: Context<'o>,
}

impl ToJson<'_, '_> {
    fn message(&mut self, info: &'static MessageInfo, reader: Reader<'_>) -> Pass {
        if !self.w.open() {
            return Err(Bail);
        }
        if info.shape.ordered {
            self.fields(info, reader)?;
        } else {
            self.fields_in_any_order(info, reader)?;
        }
        self.w.close();
        Ok(())
    }

    /// The fields of a message that are declared in the order of their numbers.
    fn fields(&mut self, info: &'static MessageInfo, mut reader: Reader<'_>) -> Pass {
        let (mut missing, mut oneofs) = (info.shape.required, Oneofs::default());
        let mut fields = info.fields.iter();
        loop {
            let tag = reader.tag()?;
            if tag == END {
                return if missing == 0 { Ok(()) } else { Err(Bail) };
            }
            let field = fields.find(|field| field.step.tag == tag).ok_or(Bail)?;
            reader = self.field(info, field, &mut oneofs, reader)?;
            missing -= u32::from(field.label == Label::Required);
        }
    }

    /// The fields of a message, found first and then taken in the order of
    /// their declaration.
    #[inline(never)]
    fn fields_in_any_order(&mut self, info: &'static MessageInfo, mut scan: Reader<'_>) -> Pass {
        let mut places = [None; MAX_FIELDS];
        let mut last = usize::MAX;
        loop {
            let tag = scan.tag()?;
            if tag == END {
                break;
            }
            let mut steps = info.fields.iter().map(|field| &field.step);
            let index = steps.position(|step| step.tag == tag).ok_or(Bail)?;
            let place = places.get_mut(index).ok_or(Bail)?;
            let start = match place {
                None => scan,
                Some((start, _)) if last == index && info.fields.get(index).is_some_and(is_run) => {
                    *start
                }
                Some(_) => return Err(Bail),
            };
            last = index;
            scan.skip(tag, &mut self.cx)?;
            *place = Some((start, scan.at()));
        }
        let (mut missing, mut oneofs) = (info.shape.required, Oneofs::default());
        for (field, place) in info.fields.iter().zip(places) {
            if let Some((start, end)) = place {
                // A run is passed up to a tag that is not in its shortest form.
                if self.field(info, field, &mut oneofs, start)?.at() != end {
                    return Err(Bail);
                }
                missing -= u32::from(field.label == Label::Required);
            }
        }
        if missing == 0 { Ok(()) } else { Err(Bail) }
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
    ) -> Pass<Reader<'a>> {
        let Some(key) = &field.step.key else { return Err(Bail) };
        let (plain, implicit) = (info.plain_json, field.label == Label::Implicit);
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
                let text = reader.bytes()?;
                if (!text.is_empty() || !implicit) && !self.w.ascii_then(key, text, b',') {
                    self.odd_text(key, text, b',')?;
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
            Op::Message(info) => self.nested(key, info, reader.bytes()?)?,
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
            Op::Other => return self.other(info, field, oneofs, reader),
        }
        Ok(reader)
    }

    /// A field of a rarer kind, of a oneof, or with a rule of its own.
    #[inline(never)]
    fn other<'a>(
        &mut self,
        info: &'static MessageInfo,
        field: &'static FieldInfo,
        oneofs: &mut Oneofs,
        mut reader: Reader<'a>,
    ) -> Pass<Reader<'a>> {
        let key = self.key(info, field, oneofs)?;
        let plain = info.plain_json;
        match field.label {
            Label::Repeated | Label::Packed => match field.kind {
                Kind::Map(kinds) => self.map(key, field, *kinds, plain, &mut reader)?,
                _ => self.list(key, field, plain, &mut reader)?,
            },
            label => {
                let start = self.w.position();
                let default = self.value(key, field, field.kind, plain, &mut reader)?;
                if default && label == Label::Implicit && field.oneof.is_none() {
                    self.w.truncate(start);
                }
            }
        }
        Ok(reader)
    }

    fn key(
        &mut self,
        info: &MessageInfo,
        field: &'static FieldInfo,
        oneofs: &mut Oneofs,
    ) -> Pass<&'static Key> {
        if let Some(oneof) = field.oneof {
            oneofs.first(oneof)?;
            if let Some(member) = info.oneofs.get(oneof).and_then(|oneof| oneof.json_member) {
                self.w.string_then(Key::NONE, member, b':');
                return Ok(Key::NONE);
            }
        }
        field.step.key.as_ref().ok_or(Bail)
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
            Kind::Message(info) => self.nested(key, info, reader.bytes()?).map(|()| false),
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
        let text = reader.bytes()?;
        if !field.constant.is_empty() && *text != *field.constant.as_bytes() {
            return Err(Bail);
        }
        if !self.w.ascii_then(key, text, b',') {
            self.odd_text(key, text, b',')?;
        }
        Ok(text.is_empty())
    }

    /// Text that is not ASCII, has to be escaped, or has no room yet.
    #[cold]
    #[inline(never)]
    fn odd_text(&mut self, key: &'static Key, text: &[u8], after: u8) -> Pass {
        let text = core::str::from_utf8(text).map_err(|_| Bail)?;
        self.w.string_then(key, text, after);
        Ok(())
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

    #[inline(never)]
    fn nested(&mut self, key: &'static Key, info: &'static MessageInfo, body: &[u8]) -> Pass {
        match info.shape.form {
            Form::Object => {
                self.w.name(key);
                self.cx.enter(0)?;
                self.cx.charge(info.shape.size, 0)?;
                with_room(|| self.message(info, Reader::new(body)))?;
                self.cx.leave();
                self.w.comma();
                Ok(())
            }
            Form::Timestamp => self.time::<Timestamp>(key, body),
            Form::Duration => self.time::<Duration>(key, body),
            Form::Other => Err(Bail),
        }
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
