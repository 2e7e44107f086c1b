//! Repeated and map fields to JSON.

use super::ToJson;
use crate::element::{Codec, Element, MapKey};
use crate::info::{FieldInfo, Kind, Label};
use crate::json::Key;
use crate::transcode::keys::Keys;
use crate::transcode::{Bail, Pass};
use crate::wire::Reader;

impl ToJson<'_, '_> {
    /// The values of a repeated field.
    pub(super) fn list(
        &mut self,
        key: &'static Key,
        field: &'static FieldInfo,
        plain: bool,
        reader: &mut Reader<'_>,
    ) -> Pass {
        self.w.name(key);
        self.w.raw("[");
        let mut empty = true;
        loop {
            if field.label == Label::Packed {
                let mut run = Reader::new(reader.bytes()?);
                while !run.rest().is_empty() {
                    self.element(field, plain, &mut run)?;
                    empty = false;
                }
            } else {
                self.element(field, plain, reader)?;
                empty = false;
            }
            if !reader.pass_tag(field.step.tag) {
                break;
            }
        }
        if empty {
            return Err(Bail);
        }
        self.w.end(b'[', ']');
        self.w.comma();
        Ok(())
    }

    fn element(&mut self, field: &'static FieldInfo, plain: bool, reader: &mut Reader<'_>) -> Pass {
        self.cx.count(1, 0)?;
        let budget = self.cx.memory();
        self.value(Key::NONE, field, field.kind, plain, reader)?;
        // A message is read when it is asked for, and not kept.
        self.cx.give_back(budget);
        Ok(())
    }

    /// The entries of a map.
    pub(super) fn map(
        &mut self,
        key: &'static Key,
        field: &'static FieldInfo,
        (key_kind, value_kind): (Kind, Kind),
        plain: bool,
        reader: &mut Reader<'_>,
    ) -> Pass {
        self.w.name(key);
        if !self.w.open() {
            return Err(Bail);
        }
        let mut keys = Keys::new(false);
        let entries = reader.rest();
        loop {
            let body = reader.bytes()?;
            self.cx.enter(0)?;
            self.cx.count(1, 0)?;
            let mut entry = Reader::new(body);
            if !entry.pass_tag(8 | key_kind.wire_type()) {
                return Err(Bail);
            }
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
            if !reader.pass_tag(field.step.tag) {
                break;
            }
        }
        self.w.close();
        self.w.comma();
        Ok(())
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
                let key = entry.bytes()?;
                keys.text(key, entries)?;
                if !self.w.ascii_then(Key::NONE, key, b':') {
                    self.odd_text(Key::NONE, key, b':')?;
                }
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
}
