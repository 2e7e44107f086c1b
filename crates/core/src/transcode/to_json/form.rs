//! Well-known types that have JSON forms of their own.

use super::ToJson;
use crate::element::{Codec, Element};
use crate::info::{FieldInfo, Kind, MessageInfo};
use crate::json::Key;
use crate::transcode::step::Form;
use crate::transcode::{Bail, Pass};
use crate::wire::Reader;

/// The default value of every kind in binary.
const DEFAULT: &[u8] = &[0; 8];

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
                    self.empty(form, key)?;
                    reader
                }
                (Form::Struct, Kind::Map(kinds)) => {
                    self.map(key, field, *kinds, false, reader, end)?
                }
                (Form::List, _) => self.list_value(key, field, reader, end)?,
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
    fn empty(&mut self, form: Form, key: &'static Key) -> Pass {
        self.w.name(key);
        if !self.w.enter() {
            return Err(Bail);
        }
        self.w.raw(if form == Form::List { "[]," } else { "{}," });
        self.w.leave();
        Ok(())
    }

    fn list_value<'a>(
        &mut self,
        key: &'static Key,
        field: &'static FieldInfo,
        reader: Reader<'a>,
        end: usize,
    ) -> Pass<Reader<'a>> {
        if !self.w.enter() {
            return Err(Bail);
        }
        let after = self.list(key, field, false, reader, end)?;
        self.w.leave();
        Ok(after)
    }

    /// A `Value`, from after its tag on.
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
            }
            Kind::Double => {
                let value = f64::read_wire(Codec::Double, &mut reader, &mut self.cx)?;
                if !value.is_finite() {
                    return Err(Bail);
                }
                value.put_member(key, false, &mut self.w);
            }
            kind => {
                self.value(key, field, kind, false, &mut reader)?;
            }
        }
        Ok(reader)
    }
}
