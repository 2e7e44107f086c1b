//! Well-known types that have JSON forms of their own.

use super::ToBinary;
use crate::element::{Codec, Element};
use crate::info::{Kind, MessageInfo};
use crate::json::Reader;
use crate::transcode::step::Form;
use crate::transcode::{Bail, Pass};
use crate::wire::Writer;

impl ToBinary<'_> {
    /// The fields of a message in a form of its own.
    #[inline(never)]
    pub(super) fn own_form(
        &mut self,
        form: Form,
        info: &'static MessageInfo,
        reader: &mut Reader<'_>,
        writer: &mut Writer<'_>,
    ) -> Pass {
        if form == Form::Value {
            return self.json_value(info, reader, writer);
        }
        let [field] = info.fields else { return Err(Bail) };
        match (form, field.kind) {
            (Form::Struct, Kind::Map(kinds)) => match reader.begin(&mut self.cx)? {
                true => self.entries(field, *kinds, false, reader, writer),
                false => Ok(()),
            },
            (Form::List, _) => {
                self.cx.enter(0)?;
                if reader.begin_array()? {
                    self.first_elements(field, false, reader, writer)?;
                }
                self.cx.leave();
                Ok(())
            }
            (Form::Wrapper, kind) => {
                let start = writer.position();
                writer.tag(field.step.tag_bytes, field.step.tag_len);
                if self.value(field, kind, false, reader, writer)? {
                    writer.truncate(start);
                }
                Ok(())
            }
            _ => Err(Bail),
        }
    }

    /// The field of a `Value` that the next character tells.
    fn json_value(
        &mut self,
        info: &'static MessageInfo,
        reader: &mut Reader<'_>,
        writer: &mut Writer<'_>,
    ) -> Pass {
        let [null, number, text, boolean, object, list] = info.fields else { return Err(Bail) };
        let field = match reader.peek() {
            Some(b'{') => object,
            Some(b'[') => list,
            Some(b'"') => text,
            Some(b't' | b'f') => boolean,
            Some(b'n') => null,
            _ => number,
        };
        writer.tag(field.step.tag_bytes, field.step.tag_len);
        match field.kind {
            Kind::Enum(_) => {
                reader.null()?;
                writer.varint([], 0);
            }
            Kind::Double => {
                let value = f64::read_json(Codec::Double, true, reader, &mut self.cx)?;
                value.write_wire(Codec::Double, writer);
            }
            kind => {
                self.value(field, kind, false, reader, writer)?;
            }
        }
        Ok(())
    }
}
