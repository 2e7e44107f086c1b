//! Where in a binary message a byte is, as a field path.

use alloc::{collections::BTreeMap, format, string::String};

use super::{END, Reader, low32, unzigzag32, unzigzag64};
use crate::context::Context;
use crate::info::{Kind, Label, MessageInfo};
use crate::json::push_member;
use crate::stack::with_room;

/// The path of the field that holds the byte at this address, and the byte's
/// offset. An address outside of the input is an offset already.
///
/// Walks the message by its schema. Only for error messages.
#[cold]
pub(crate) fn locate(at: usize, bytes: &[u8], info: &MessageInfo) -> (String, usize) {
    let start = bytes.as_ptr().addr();
    let offset = match at.checked_sub(start) {
        Some(offset) if offset <= bytes.len() => offset,
        _ => return (String::new(), at),
    };
    let mut path = String::new();
    walk(offset, bytes, 0, info, &mut path);
    (path, offset)
}

/// Groups nested deeper than this hold no field that a path could name: what is
/// remembered of them would only cost memory.
const DEEPEST: u32 = 10_000;

/// Passes over a value; false if it is broken.
fn skip(reader: &mut Reader<'_>, tag: u32) -> bool {
    reader.skip(tag, &mut Context::trusted().within(DEEPEST)).is_ok()
}

/// Finds the field that holds the byte, or that is broken just before it.
fn walk(target: usize, bytes: &[u8], base: usize, info: &MessageInfo, path: &mut String) -> bool {
    let mut reader = Reader::new(bytes);
    let mut counts = BTreeMap::new();
    loop {
        let place = |reader: &Reader<'_>| base + bytes.len() - reader.rest().len();
        if place(&reader) > target {
            return false;
        }
        let Some(tag) = reader.tag().ok().filter(|tag| *tag != END) else { return false };
        let mut value = reader;
        let whole = skip(&mut reader, tag);
        let end = place(&reader);
        let Some(field) = info.field(tag >> 3) else {
            if whole {
                continue;
            }
            return false;
        };
        let count = counts.entry(tag).or_insert(0u32);
        let index = *count;
        *count += 1;
        if whole && end < target {
            continue;
        }
        let len = path.len();
        push_member(path, field.json_name);
        let map = matches!(field.kind, Kind::Map(_));
        if matches!(field.label, Label::Repeated) && tag & 7 == 2 && !map {
            path.push_str(&format!("[{index}]"));
        }
        let inside = match (field.kind, tag & 7, value.bytes()) {
            (Kind::Message(message), 2, Ok(body)) => {
                let base = place(&value) - body.len();
                with_room(|| walk(target, body, base, message, path))
            }
            (Kind::Map(kinds), 2, Ok(body)) => {
                entry(target, body, place(&value) - body.len(), *kinds, path)
            }
            _ => false,
        };
        if inside || !whole || end > target {
            return true;
        }
        path.truncate(len);
    }
}

/// Finds the byte in an entry of a map, whose key becomes part of the path.
fn entry(
    target: usize,
    bytes: &[u8],
    base: usize,
    (key, value): (Kind, Kind),
    path: &mut String,
) -> bool {
    let mut reader = Reader::new(bytes);
    let place = |reader: &Reader<'_>| base + bytes.len() - reader.rest().len();
    let mut inner = None;
    while let Some(tag) = reader.tag().ok().filter(|tag| *tag != END) {
        let mut at = reader;
        let whole = skip(&mut reader, tag);
        if tag == 8 | key.wire_type()
            && let Some(text) = key_text(key, &mut at)
        {
            path.push_str(&format!("[{text}]"));
        } else if let (Kind::Message(message), 18, Ok(body)) = (value, tag, at.bytes())
            && (place(&at) - body.len()..=place(&at)).contains(&target)
        {
            inner = Some((body, place(&at) - body.len(), message));
        }
        if !whole {
            break;
        }
    }
    inner.is_some_and(|(body, base, message)| walk(target, body, base, message, path))
}

/// A map's key as a path shows it.
fn key_text(kind: Kind, reader: &mut Reader<'_>) -> Option<String> {
    let fixed = |reader: &mut Reader<'_>| match kind.wire_type() {
        5 => reader.fixed32().map(|bytes| u64::from(u32::from_le_bytes(bytes))),
        1 => reader.fixed64().map(u64::from_le_bytes),
        _ => reader.varint(),
    };
    if kind.wire_type() == 2 {
        let text = str::from_utf8(reader.bytes().ok()?).ok()?;
        let text: String = text.chars().take(80).collect();
        return Some(format!("{text:?}"));
    }
    let value = fixed(reader).ok()?;
    Some(match kind {
        Kind::Bool => format!("{}", value != 0),
        Kind::Int32 | Kind::Sfixed32 => format!("{}", low32(value).cast_signed()),
        Kind::Uint32 | Kind::Fixed32 => format!("{}", low32(value)),
        Kind::Int64 | Kind::Sfixed64 => format!("{}", value.cast_signed()),
        Kind::Sint32 => format!("{}", unzigzag32(low32(value))),
        Kind::Sint64 => format!("{}", unzigzag64(value)),
        _ => format!("{value}"),
    })
}

#[cfg(test)]
mod tests;
