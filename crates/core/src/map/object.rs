//! Map fields in JSON.

use alloc::string::ToString;

use super::binary::next_wire;
use super::keys::Keys;
use super::pass::pass_members;
use super::{Codecs, JsonSpan, Map, State, WireSpan};
use crate::context::Context;
use crate::element::{Element, MapKey};
use crate::error::{DecodeError, DecodeErrorKind};
use crate::json;
use crate::transcode;
use crate::wire::Reader;

impl<'a, K: MapKey<'a>, V: Element<'a>> Map<'a, K, V> {
    /// Reads a JSON object.
    #[doc(hidden)]
    pub fn read_json(
        &mut self,
        codecs: Codecs,
        plain: bool,
        reader: &mut json::Reader<'a>,
        cx: &mut Context<'_>,
    ) -> Result<(), DecodeError> {
        reader.peek();
        let start = reader.offset();
        if !reader.begin(cx)? {
            return Ok(());
        }
        let keeps = cx.spans && !(V::NESTED && cx.at_once);
        let span = keeps && crate::repeated::reads_again::<V>(cx);
        let mut keys = Keys::new(true);
        self.0 = State::None;
        if span {
            let run = pass_members::<K, V>((codecs.1, plain), &mut keys, reader, cx)?;
            if run.count > 0 {
                let text = reader.part(start, run.end);
                self.0 = State::Json(JsonSpan { text, count: run.count, codecs, plain });
            }
            if !run.more {
                return Ok(());
            }
        }
        loop {
            let at = reader.offset();
            cx.count(1, at)?;
            let name = reader.name(cx)?;
            let Some(key) = K::from_name(name.clone()) else {
                return Err(crate::element::out_of_range("the map's key", at));
            };
            if span && self.may_span_json() && (keys.add(&key) || self.is_new(&key, &mut keys)) {
                V::pass_json(codecs.1, plain, reader, cx)?;
                // The brace is added when the end is known.
                let text = reader.since(start);
                match &mut self.0 {
                    State::Json(span) => {
                        (span.text, span.count) = (text, span.count.saturating_add(1))
                    }
                    _ => self.0 = State::Json(JsonSpan { text, count: 1, codecs, plain }),
                }
            } else if let Some(value) = V::read_known(codecs.1, plain, reader, cx)? {
                let before = self.len();
                self.insert(key, value, at, cx)?;
                if self.len() == before {
                    let kind = DecodeErrorKind::DuplicateMember(name.to_string());
                    return Err(DecodeError::new(kind, at));
                }
            }
            if !reader.more(cx)? {
                return Ok(());
            }
        }
    }

    fn may_span_json(&self) -> bool {
        self.is_empty() || matches!(self.0, State::Json(_))
    }

    /// Writes a JSON object.
    #[doc(hidden)]
    pub fn put_json(&self, plain: bool, writer: &mut json::Writer<'_>) {
        if !writer.open() {
            return;
        }
        if let State::Wire(span) = &self.0
            && span.put_json::<K, V>(plain, writer)
        {
            return writer.close();
        }
        let sorted = writer.style().sorted_maps && self.entries().is_none();
        let mut put = |key: &K, value: &V| {
            key.put_key(writer);
            value.put_member(json::Key::NONE, plain, writer);
        };
        if sorted {
            let mut entries: alloc::vec::Vec<_> = self.iter().collect();
            entries.sort_by(|(a, _), (b, _)| K::cmp(a, b));
            entries.iter().for_each(|(key, value)| put(key, value));
        } else {
            self.iter().for_each(|(key, value)| put(&key, &value));
        }
        writer.close();
    }
}

impl<'a> WireSpan<'a> {
    /// Writes the entries in the order of the input, if the style lets it.
    fn put_json<K: MapKey<'a>, V: Element<'a>>(
        &self,
        plain: bool,
        writer: &mut json::Writer<'_>,
    ) -> bool {
        if writer.style().sorted_maps {
            return false;
        }
        let done = match V::MESSAGE {
            _ if !K::TEXT => false,
            Some(info) => transcode::span::members(info, self.tag, self.bytes, writer),
            None => V::TEXT && transcode::span::text_members(self.tag, self.bytes, writer),
        };
        if done {
            return true;
        }
        let (mut reader, mut cx) = (Reader::new(self.bytes), Context::trusted());
        writer.without_passes(|writer| {
            while let Some((key, value)) = next_wire::<K, V>(self, &mut reader, &mut cx) {
                key.put_key(writer);
                value.put_member(json::Key::NONE, plain, writer);
            }
        });
        true
    }
}

/// The next entry of a span.
pub(super) fn next_json<'a, K: MapKey<'a>, V: Element<'a>>(
    span: &JsonSpan<'a>,
    reader: &mut Option<json::Reader<'a>>,
) -> Option<(K, V)> {
    let mut cx = Context::trusted();
    // The span ends with its last value, without the brace.
    let more = match reader {
        Some(reader) => reader.more(&mut cx),
        None => reader.insert(json::Reader::new(span.text)).begin(&mut cx),
    };
    let reader = reader.as_mut().filter(|_| more == Ok(true))?;
    let key = K::from_name(reader.name(&mut cx).ok()?)?;
    let value = V::read_json(span.codecs.1, span.plain, reader, &mut cx).ok()?;
    Some((key, value))
}

#[cfg(test)]
mod tests;
