//! Well-known types that have JSON forms of their own.

use super::ToJson;
use crate::element::Element;
use crate::info::{Kind, MessageInfo};
use crate::json::Key;
use crate::transcode::step::Form;
use crate::transcode::{Bail, Pass};
use crate::wire::Reader;

/// The default value of every kind in binary.
const DEFAULT: &[u8] = &[0; 8];

/// Tags of a `Value`.
const NUMBER: u32 = 2 << 3 | 1;
const TEXT: u32 = 3 << 3 | 2;
const BOOL: u32 = 4 << 3;

impl ToJson<'_, '_> {
    /// A message in a form of its own, with its key and a comma. Gives the place
    /// after it.
    #[inline(never)]
    pub(super) fn own_form<'a>(
        &mut self,
        form: Form,
        key: &'static Key,
        info: &'static MessageInfo,
        mut reader: Reader<'a>,
        end: usize,
    ) -> Pass<Reader<'a>> {
        let empty = reader.rest().len() == end;
        let tag = if empty { 0 } else { reader.tag()? };
        if form == Form::Value {
            reader = self.json_value(key, info, tag, reader)?;
        } else {
            let [field] = info.fields else { return Err(Bail) };
            if !empty && tag != field.step.tag {
                return Err(Bail);
            }
            reader = match (form, field.kind) {
                (Form::Struct | Form::List, _) if empty => {
                    self.empty(form, key);
                    reader
                }
                (Form::Struct, Kind::Map(kinds)) => {
                    self.map(key, field, *kinds, false, reader, end)?
                }
                (Form::List, _) => self.list(key, field, false, reader, end)?,
                (Form::Wrapper, kind) => {
                    let mut value = if empty { Reader::new(DEFAULT) } else { reader };
                    self.value(key, field, kind, false, &mut value)?;
                    if empty { reader } else { value }
                }
                _ => return Err(Bail),
            };
        }
        if reader.rest().len() == end { Ok(reader) } else { Err(Bail) }
    }

    /// A `Struct` or `ListValue` of nothing.
    fn empty(&mut self, form: Form, key: &'static Key) {
        self.w.name(key);
        self.w.raw(if form == Form::List { "[]," } else { "{}," });
    }

    /// A `Value` of text, a number or a truth value, as most are. Says whether it
    /// is one.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(super) fn scalar(
        &mut self,
        key: &'static Key,
        mut reader: Reader<'_>,
        end: usize,
    ) -> Pass<bool> {
        if reader.pass_tag(TEXT) {
            let (from, len) = reader.bytes_in()?;
            self.put_text(key, from, len, b',')?;
        } else if reader.pass_tag(NUMBER) {
            let value = f64::from_le_bytes(reader.fixed64()?);
            if !value.is_finite() {
                return Err(Bail);
            }
            value.put_member(key, false, &mut self.w);
        } else if reader.pass_tag(BOOL) {
            (reader.varint()? != 0).put_member(key, false, &mut self.w);
        } else {
            return Ok(false);
        }
        // What follows an empty value may have been taken for it.
        if reader.rest().len() == end { Ok(true) } else { Err(Bail) }
    }

    /// A `Value` of another kind, from after its tag on.
    fn json_value<'a>(
        &mut self,
        key: &'static Key,
        info: &'static MessageInfo,
        tag: u32,
        mut reader: Reader<'a>,
    ) -> Pass<Reader<'a>> {
        let field = info.fields.iter().find(|field| field.step.tag == tag).ok_or(Bail)?;
        match field.kind {
            Kind::Enum(_) => {
                reader.varint()?;
                self.w.name(key);
                self.w.raw("null,");
                Ok(reader)
            }
            Kind::Message(info) => self.nested(key, info, reader),
            _ => Err(Bail),
        }
    }
}
