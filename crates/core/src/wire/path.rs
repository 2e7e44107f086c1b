//! Where in a binary message a byte is, as a field path.

use alloc::{collections::BTreeMap, format, string::String};

use super::{END, Reader};
use crate::context::Context;
use crate::info::{Kind, Label, MessageInfo};
use crate::json::push_member;

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
        let count = counts.entry(tag >> 3).or_insert(0u32);
        let index = *count;
        *count += 1;
        let mut value = reader;
        let whole = reader.skip(tag, &mut Context::trusted()).is_ok();
        let end = place(&reader);
        let Some(field) = info.field(tag >> 3) else { continue };
        if whole && end < target {
            continue;
        }
        let len = path.len();
        push_member(path, field.json_name);
        if matches!(field.label, Label::Repeated) && matches!(field.kind, Kind::Message(_)) {
            path.push_str(&format!("[{index}]"));
        }
        let inside = match (field.kind, tag & 7, value.bytes()) {
            (Kind::Message(message), 2, Ok(body)) => {
                walk(target, body, place(&value) - body.len(), message, path)
            }
            _ => false,
        };
        if inside || !whole || end > target {
            return true;
        }
        path.truncate(len);
    }
}
