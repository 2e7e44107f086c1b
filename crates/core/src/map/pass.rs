//! The short way over the entries of a map.

use super::Codecs;
use super::keys::Keys;
use crate::context::Context;
use crate::element::{Codec, Element, MapKey};
use crate::error::DecodeError;
use crate::json;
use crate::text::Str;
use crate::wire::Reader;

/// Passes over entries of a key and a value that are valid and have new keys,
/// up to the first of another kind, and says how many there were. This is the
/// short way of [`Map::read_rest`], which takes what is left and finds errors.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(super) fn pass_entries<'a, K: MapKey<'a>, V: Element<'a>>(
    reader: &mut Reader<'a>,
    tag: u32,
    codecs: Codecs,
    keys: &mut Keys<K>,
    cx: &mut Context<'_>,
) -> u32 {
    let mut next = *reader;
    let mut count = 0;
    while let Some(key) = pass_entry::<K, V>(&mut next, codecs, cx)
        && keys.add(&key)
        && cx.count(1, next.at()).is_ok()
    {
        *reader = next;
        count += 1;
        if !next.pass_tag(tag) {
            break;
        }
    }
    count
}

#[cfg_attr(not(debug_assertions), inline(always))]
fn pass_entry<'a, K: MapKey<'a>, V: Element<'a>>(
    reader: &mut Reader<'a>,
    codecs: Codecs,
    cx: &mut Context<'_>,
) -> Option<K> {
    let mut entry = Reader::new(reader.bytes().ok()?);
    if !cx.may_enter() || !entry.pass_tag(8 | K::wire_type(codecs.0)) {
        return None;
    }
    let key = K::read_wire(codecs.0, &mut entry, cx).ok()?;
    if !entry.pass_tag(16 | V::wire_type(codecs.1)) {
        return None;
    }
    let value = V::read_wire(codecs.1, &mut entry, cx).ok()?;
    (entry.rest().is_empty() && value.is_declared(codecs.1)).then_some(key)
}

/// Members that were passed over.
pub(super) struct Passed {
    pub(super) count: u32,
    /// Where the last value ends.
    pub(super) end: usize,
    /// Whether there are others.
    pub(super) more: bool,
}

/// The same for the members of a JSON object whose names stand plainly.
pub(super) fn pass_members<'a, K: MapKey<'a>, V: Element<'a>>(
    (codec, plain): (Codec, bool),
    keys: &mut Keys<K>,
    reader: &mut json::Reader<'a>,
    cx: &mut Context<'_>,
) -> Result<Passed, DecodeError> {
    let mut passed = Passed { count: 0, end: 0, more: true };
    let mut next = reader.offset();
    while let Some(name) = reader.plain_name()
        && let Some(key) = K::from_name(Str::borrowed(name))
        && V::pass_json(codec, plain, reader, cx).is_ok()
        && keys.add(&key)
        && cx.count(1, reader.offset()).is_ok()
    {
        if V::NESTED && passed.count == 0 {
            keys.begin(&key);
        }
        passed.end = reader.offset();
        passed.count += 1;
        passed.more = reader.more(cx)?;
        if !passed.more {
            return Ok(passed);
        }
        next = reader.offset();
    }
    reader.back_to(next);
    Ok(passed)
}

#[cfg(test)]
mod tests;
