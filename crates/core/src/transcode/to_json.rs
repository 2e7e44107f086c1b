//! Binary to JSON.

use alloc::string::String;

use super::keys::Keys;
use super::step::Form;
use super::{Bail, MAX_FIELDS, Pass, Seen, is_run};
use crate::context::Context;
use crate::element::{Codec, Element, MapKey};
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
        let mut seen = Seen::new(info);
        let mut fields = info.fields.iter();
        let mut tag = reader.tag()?;
        while tag != END {
            let field = fields.find(|field| field.step.tag == tag).ok_or(Bail)?;
            tag = self.field(info, field, &mut seen, &mut reader)?;
        }
        seen.done()
    }

    /// A field after its tag. Gives the tag after it.
    #[inline]
    fn field(
        &mut self,
        info: &'static MessageInfo,
        field: &'static FieldInfo,
        seen: &mut Seen,
        reader: &mut Reader<'_>,
    ) -> Pass<u32> {
        let key = self.key(info, field, seen)?;
        let plain = info.plain_json;
        match field.label {
            Label::Repeated | Label::Packed => match field.kind {
                Kind::Map(kinds) => self.map(key, field, *kinds, plain, reader),
                _ => self.list(key, field, plain, reader),
            },
            label => {
                let start = self.w.position();
                let default = self.value(key, field, field.kind, plain, reader)?;
                if default && label == Label::Implicit && field.oneof.is_none() {
                    // Absent, although it stands there.
                    self.w.truncate(start);
                }
                seen.required(label);
                Ok(reader.tag()?)
            }
        }
    }

    #[inline]
    fn key(
        &mut self,
        info: &MessageInfo,
        field: &'static FieldInfo,
        seen: &mut Seen,
    ) -> Pass<&'static Key> {
        if let Some(oneof) = field.oneof {
            seen.oneof(oneof)?;
            if let Some(member) = info.oneofs.get(oneof).and_then(|oneof| oneof.json_member) {
                self.w.string_then(Key::NONE, member, b':');
                return Ok(Key::NONE);
            }
        }
        field.step.key.as_ref().ok_or(Bail)
    }

    /// The fields of a message, found first and then taken in the order of
    /// their declaration.
    #[inline(never)]
    fn fields_in_any_order(&mut self, info: &'static MessageInfo, reader: Reader<'_>) -> Pass {
        let mut places = [None; MAX_FIELDS];
        let (mut scan, mut last) = (reader, usize::MAX);
        loop {
            let tag = scan.tag()?;
            if tag == END {
                break;
            }
            let mut steps = info.fields.iter().map(|field| &field.step);
            let index = steps.position(|step| step.tag == tag).ok_or(Bail)?;
            let place = places.get_mut(index).ok_or(Bail)?;
            if place.is_none() {
                *place = Some(scan);
            } else if last != index || !info.fields.get(index).is_some_and(is_run) {
                return Err(Bail);
            }
            last = index;
            scan.skip(tag, &mut self.cx)?;
        }
        let mut seen = Seen::new(info);
        for (field, place) in info.fields.iter().zip(places) {
            if let Some(mut place) = place {
                self.field(info, field, &mut seen, &mut place)?;
            }
        }
        seen.done()
    }

    /// The values of a repeated field. Gives the tag after them.
    fn list(
        &mut self,
        key: &'static Key,
        field: &'static FieldInfo,
        plain: bool,
        reader: &mut Reader<'_>,
    ) -> Pass<u32> {
        let packed = field.label == Label::Packed;
        self.w.name(key);
        self.w.raw("[");
        let mut empty = true;
        let next = loop {
            if packed {
                let mut run = Reader::new(reader.bytes()?);
                while !run.rest().is_empty() {
                    self.element(field, plain, &mut run)?;
                    empty = false;
                }
            } else {
                self.element(field, plain, reader)?;
                empty = false;
            }
            let next = reader.tag()?;
            if next != field.step.tag {
                break next;
            }
        };
        if empty {
            return Err(Bail);
        }
        self.w.end(b'[', ']');
        self.w.comma();
        Ok(next)
    }

    fn element(&mut self, field: &'static FieldInfo, plain: bool, reader: &mut Reader<'_>) -> Pass {
        self.cx.count(1, 0)?;
        let budget = self.cx.memory();
        self.value(Key::NONE, field, field.kind, plain, reader)?;
        // A message is read when it is asked for, and not kept.
        self.cx.give_back(budget);
        Ok(())
    }

    /// The entries of a map. Gives the tag after them.
    fn map(
        &mut self,
        key: &'static Key,
        field: &'static FieldInfo,
        (key_kind, value_kind): (Kind, Kind),
        plain: bool,
        reader: &mut Reader<'_>,
    ) -> Pass<u32> {
        self.w.name(key);
        let mut keys = Keys::new(false);
        let entries = reader.rest();
        if !self.w.open() {
            return Err(Bail);
        }
        loop {
            let body = reader.bytes()?;
            self.cx.enter(0)?;
            self.cx.count(1, 0)?;
            let mut entry = Reader::new(body);
            if entry.tag()? != 8 | key_kind.wire_type() {
                return Err(Bail);
            }
            self.map_key(key_kind, &mut entry, &mut keys, entries)?;
            if entry.tag()? != 16 | value_kind.wire_type() {
                return Err(Bail);
            }
            let budget = self.cx.memory();
            self.value(Key::NONE, field, value_kind, plain, &mut entry)?;
            self.cx.give_back(budget);
            if !entry.rest().is_empty() {
                return Err(Bail);
            }
            self.cx.leave();
            let next = reader.tag()?;
            if next != field.step.tag {
                self.w.close();
                self.w.comma();
                return Ok(next);
            }
        }
    }

    /// The key of a map's entry, and the colon.
    fn map_key<'a>(
        &mut self,
        kind: Kind,
        entry: &mut Reader<'a>,
        keys: &mut Keys<'a>,
        entries: &[u8],
    ) -> Pass {
        macro_rules! number {
            ($type:ty, $codec:ident) => {{
                let key = <$type>::read_wire(Codec::$codec, entry, &mut self.cx)?;
                keys.number(i128::from(key))?;
                key.put_key(&mut self.w);
            }};
        }
        match kind {
            Kind::String => {
                let key = entry.string(&mut self.cx)?;
                let key = key.as_borrowed().ok_or(Bail)?;
                keys.text(key, entries)?;
                self.w.string_then(Key::NONE, key, b':');
            }
            Kind::Int32 => number!(i32, Int32),
            Kind::Int64 => number!(i64, Int64),
            Kind::Uint32 => number!(u32, Uint32),
            Kind::Uint64 => number!(u64, Uint64),
            Kind::Bool => number!(bool, Bool),
            _ => return Err(Bail),
        }
        Ok(())
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
            Kind::Message(info) => self.nested(key, info, reader).map(|()| false),
            Kind::Enum(info) => self.enumeration(key, info, reader),
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
        let text = reader.string(&mut self.cx)?;
        if !field.constant.is_empty() && *text != *field.constant {
            return Err(Bail);
        }
        self.w.string_then(key, &text, b',');
        Ok(text.is_empty())
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

    fn enumeration(
        &mut self,
        key: &'static Key,
        info: &'static EnumInfo,
        reader: &mut Reader<'_>,
    ) -> Pass<bool> {
        let number = wire::low32(reader.varint()?).cast_signed();
        match info.name(number) {
            Some(_) if info.full_name == json::NULL_VALUE => {
                self.w.name(key);
                self.w.raw("null,");
            }
            Some(name) => self.w.string_then(key, name, b','),
            None if info.open => number.put_member(key, true, &mut self.w),
            None => return Err(Bail),
        }
        Ok(number == 0)
    }

    fn nested(
        &mut self,
        key: &'static Key,
        info: &'static MessageInfo,
        reader: &mut Reader<'_>,
    ) -> Pass {
        match info.shape.form {
            Form::Object => {
                let body = reader.bytes()?;
                self.w.name(key);
                self.cx.enter(0)?;
                self.cx.charge(info.shape.size, 0)?;
                with_room(|| self.message(info, Reader::new(body)))?;
                self.cx.leave();
                self.w.comma();
                Ok(())
            }
            Form::Timestamp => self.time::<Timestamp>(key, reader),
            Form::Duration => self.time::<Duration>(key, reader),
            Form::Other => Err(Bail),
        }
    }

    #[inline(never)]
    fn time<'a, T: Time + Element<'a>>(
        &mut self,
        key: &'static Key,
        reader: &mut Reader<'a>,
    ) -> Pass {
        let mut time = T::default();
        if !wire::merge_time(&mut time, reader.bytes()?, &mut self.cx)?.is_empty() {
            return Err(Bail);
        }
        time.put_member(key, false, &mut self.w);
        Ok(())
    }
}
