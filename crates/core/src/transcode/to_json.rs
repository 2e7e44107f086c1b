//! Binary to JSON.

mod form;
mod leaf;
mod many;
mod runs;
pub(crate) mod span;

use alloc::string::String;

use self::runs::Runs;
use super::step::{Form, Op, is_passed};
use super::{Bail, Oneofs, Pass};
use crate::context::Context;
use crate::element::Element;
use crate::info::{FieldInfo, Kind, Label, MessageInfo};
use crate::json::{JsonStyle, Key, Writer};
use crate::options::DecodeOptions;
use crate::stack::{Room, with_room};
use crate::text::Blob;
use crate::time::{Duration, Timestamp};
use crate::wire::{self, Reader};

pub(super) fn pass(
    info: &'static MessageInfo,
    bytes: &[u8],
    options: &DecodeOptions,
    out: &mut String,
) -> Pass {
    if bytes.len() > options.limits.max_bytes || !is_passed(info) {
        return Err(Bail);
    }
    let style = JsonStyle::default().with_types(options.types);
    let mut pass = ToJson::new(
        Writer::new(out, style, options.limits.max_depth),
        Context::for_json(options, bytes.len()),
    );
    if !pass.cx.spans {
        return Err(Bail);
    }
    pass.object(Key::NONE, info, Reader::new(bytes), 0)?;
    // Nothing follows the outermost one.
    pass.w.out().pop();
    pass.w.finish().map_err(|_| Bail)
}

/// Readers go on to the end of the input, not of the message: what comes after
/// a text may be looked at with it. `end` is how many bytes follow the message;
/// a value that reaches into them is noticed before the next field.
struct ToJson<'b, 'o> {
    w: Writer<'b>,
    /// Counts the levels for the writer, too, which has at least as many left.
    cx: Context<'o>,
    room: Room,
}

impl<'b, 'o> ToJson<'b, 'o> {
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn new(w: Writer<'b>, cx: Context<'o>) -> Self {
        let room = Room::below(cx.level());
        Self { w, cx, room }
    }
}

impl ToJson<'_, '_> {
    /// A message that is an object, with its key and a comma. Gives the place
    /// after it.
    #[inline(never)]
    fn object<'a>(
        &mut self,
        key: &'static Key,
        info: &'static MessageInfo,
        reader: Reader<'a>,
        end: usize,
    ) -> Pass<Reader<'a>> {
        self.cx.enter(0)?;
        self.cx.charge(info.shape.size, 0)?;
        self.w.begin(key, b'{');
        // A member of a oneof is often all there is.
        let after = if info.shape.ordered || runs::is_one(reader, end) {
            self.fields(info, reader, end)?
        } else {
            self.fields_in_any_order(info, reader, end)?
        };
        self.w.finish_member(b'}');
        self.cx.leave();
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
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn value<'a>(
        &mut self,
        key: &'static Key,
        field: &'static FieldInfo,
        kind: Kind,
        plain: bool,
        reader: &mut Reader<'a>,
    ) -> Pass<bool> {
        if let Kind::Message(info) = kind {
            *reader = self.nested(key, info, *reader)?;
            return Ok(false);
        }
        self.leaf(key, field, kind, plain, reader)
    }

    /// A nested message. Gives the place after it.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn nested<'a>(
        &mut self,
        key: &'static Key,
        info: &'static MessageInfo,
        mut reader: Reader<'a>,
    ) -> Pass<Reader<'a>> {
        let (body, len) = reader.bytes_in()?;
        let end = body.len() - len;
        let body = Reader::new(body);
        if self.room.reaches(self.cx.level()) && !cfg!(debug_assertions) {
            self.any_form(key, info, body, end)
        } else {
            self.with_room(key, info, body, end)
        }
    }

    /// Looks for room on the stack first.
    #[inline(never)]
    fn with_room<'a>(
        &mut self,
        key: &'static Key,
        info: &'static MessageInfo,
        body: Reader<'a>,
        end: usize,
    ) -> Pass<Reader<'a>> {
        let before = core::mem::replace(&mut self.room, Room::below(self.cx.level()));
        let after = with_room(|| self.any_form(key, info, body, end));
        self.room = before;
        after
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn any_form<'a>(
        &mut self,
        key: &'static Key,
        info: &'static MessageInfo,
        body: Reader<'a>,
        end: usize,
    ) -> Pass<Reader<'a>> {
        match info.shape.form {
            Form::Object => self.object(key, info, body, end),
            _ => self.other_form(key, info, body, end),
        }
    }

    /// A nested message that is no object. Gives the place after it.
    #[inline(never)]
    fn other_form<'a>(
        &mut self,
        key: &'static Key,
        info: &'static MessageInfo,
        body: Reader<'a>,
        end: usize,
    ) -> Pass<Reader<'a>> {
        let (bytes, after) = body.rest().split_at_checked(body.rest().len() - end).ok_or(Bail)?;
        match info.shape.form {
            Form::Timestamp => self.time::<Timestamp>(key, bytes)?,
            Form::Duration => self.time::<Duration>(key, bytes)?,
            form => {
                self.cx.enter(0)?;
                self.cx.charge(info.shape.size, 0)?;
                if form != Form::Value || !self.scalar(key, body, end)? {
                    self.own_form(form, key, info, body, end)?;
                }
                self.cx.leave();
            }
        }
        Ok(Reader::new(after))
    }
}
