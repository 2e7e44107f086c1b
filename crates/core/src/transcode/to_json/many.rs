//! Repeated and map fields to JSON.

use super::ToJson;
use crate::element::{Codec, Element, MapKey};
use crate::info::{FieldInfo, Kind, Label};
use crate::json::Key;
use crate::transcode::keys::Keys;
use crate::transcode::{Bail, Pass};
use crate::wire::Reader;

impl ToJson<'_, '_> {
    /// The values of a repeated field. Gives the place after them.
    #[inline(never)]
    pub(super) fn list<'a>(
        &mut self,
        key: &'static Key,
        field: &'static FieldInfo,
        plain: bool,
        mut reader: Reader<'a>,
        end: usize,
    ) -> Pass<Reader<'a>> {
        self.w.begin(key, b'[');
        let mut empty = true;
        loop {
            if field.label == Label::Packed {
                let mut run = Reader::new(reader.bytes()?);
                while !run.rest().is_empty() {
                    self.element(field, plain, &mut run)?;
                    empty = false;
                }
            } else {
                self.element(field, plain, &mut reader)?;
                empty = false;
            }
            if !comes_again(field, &mut reader, end) {
                break;
            }
        }
        if empty {
            return Err(Bail);
        }
        self.w.finish_member(b']');
        Ok(reader)
    }

    fn element(&mut self, field: &'static FieldInfo, plain: bool, reader: &mut Reader<'_>) -> Pass {
        self.cx.count(1, 0)?;
        let budget = self.cx.memory();
        self.value(Key::NONE, field, field.kind, plain, reader)?;
        // A message is read when it is asked for, and not kept.
        self.cx.give_back(budget);
        Ok(())
    }

    /// The entries of a map of texts. Gives the place after them.
    #[inline(never)]
    pub(super) fn text_map<'a>(
        &mut self,
        key: &'static Key,
        field: &'static FieldInfo,
        mut reader: Reader<'a>,
        end: usize,
    ) -> Pass<Reader<'a>> {
        if !self.cx.may_enter() {
            return Err(Bail);
        }
        self.w.begin(key, b'{');
        let mut keys = Keys::new(false);
        let entries = reader.rest();
        loop {
            self.cx.count(1, 0)?;
            let (body, len) = reader.bytes_in()?;
            let mut entry = Reader::new(body);
            self.text_key(&mut entry, &mut keys, entries)?;
            if !entry.pass_tag(18) {
                return Err(Bail);
            }
            let (value, value_len) = entry.bytes_in()?;
            self.put_text(Key::NONE, value, value_len, b',')?;
            if entry.rest().len() != body.len() - len {
                return Err(Bail);
            }
            if !comes_again(field, &mut reader, end) {
                break;
            }
        }
        self.w.finish_member(b'}');
        Ok(reader)
    }

    /// The entries of a map. Gives the place after them.
    #[inline(never)]
    pub(super) fn map<'a>(
        &mut self,
        key: &'static Key,
        field: &'static FieldInfo,
        (key_kind, value_kind): (Kind, Kind),
        plain: bool,
        mut reader: Reader<'a>,
        end: usize,
    ) -> Pass<Reader<'a>> {
        self.w.begin(key, b'{');
        let mut keys = Keys::new(false);
        let entries = reader.rest();
        loop {
            let body = reader.bytes()?;
            self.cx.enter(0)?;
            self.cx.count(1, 0)?;
            let mut entry = Reader::new(body);
            self.map_key(key_kind, &mut entry, &mut keys, entries)?;
            if !entry.pass_tag(16 | value_kind.wire_type()) {
                return Err(Bail);
            }
            let budget = self.cx.memory();
            self.value(Key::NONE, field, value_kind, plain, &mut entry)?;
            self.cx.give_back(budget);
            if !entry.rest().is_empty() {
                return Err(Bail);
            }
            self.cx.leave();
            if !comes_again(field, &mut reader, end) {
                break;
            }
        }
        self.w.finish_member(b'}');
        Ok(reader)
    }

    /// A key that is text, and the colon.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn text_key<'a>(
        &mut self,
        entry: &mut Reader<'a>,
        keys: &mut Keys<'a>,
        entries: &[u8],
    ) -> Pass {
        if !entry.pass_tag(10) {
            return Err(Bail);
        }
        let (key, len) = entry.bytes_in()?;
        keys.text(key.get(..len).ok_or(Bail)?, entries)?;
        self.put_text(Key::NONE, key, len, b':')
    }

    /// The key of a map's entry, and the colon.
    fn map_key<'a>(
        &mut self,
        kind: Kind,
        entry: &mut Reader<'a>,
        keys: &mut Keys<'a>,
        entries: &[u8],
    ) -> Pass {
        if matches!(kind, Kind::String) {
            return self.text_key(entry, keys, entries);
        }
        if !entry.pass_tag(8 | kind.wire_type()) {
            return Err(Bail);
        }
        macro_rules! number {
            ($type:ty, $codec:ident) => {{
                let key = <$type>::read_wire(Codec::$codec, entry, &mut self.cx)?;
                keys.number(i128::from(key))?;
                key.put_key(&mut self.w);
            }};
        }
        match kind {
            Kind::Int32 => number!(i32, Int32),
            Kind::Int64 => number!(i64, Int64),
            Kind::Uint32 => number!(u32, Uint32),
            Kind::Uint64 => number!(u64, Uint64),
            Kind::Bool => number!(bool, Bool),
            _ => return Err(Bail),
        }
        Ok(())
    }
}

/// Passes over the field's tag, if it comes next within the message.
#[cfg_attr(not(debug_assertions), inline(always))]
fn comes_again(field: &FieldInfo, reader: &mut Reader<'_>, end: usize) -> bool {
    reader.rest().len() > end && reader.pass_tag(field.step.tag)
}
