//! Entries that are not a key and then a value.

use super::Codecs;
use crate::context::Context;
use crate::element::{Codec, Element, MapKey};
use crate::error::DecodeError;
use crate::wire::{END, Reader};

/// Reads the rest of an entry in whatever order it comes, and says whether it
/// carries unknown fields.
#[cold]
#[inline(never)]
pub(super) fn read_odd_entry<'a, K: MapKey<'a>, V: Element<'a>>(
    body: &'a [u8],
    mut entry: Reader<'a>,
    (mut key, mut value): (K, Option<V>),
    (key_codec, value_codec): Codecs,
    cx: &mut Context<'_>,
) -> Result<(K, V, bool), DecodeError> {
    let mut carries = false;
    loop {
        let tag = entry.tag()?;
        if tag == END {
            break;
        } else if tag == 8 | key_codec.wire_type() {
            key = K::read_wire(key_codec, &mut entry, cx)?;
        } else if tag == 16 | value_codec.wire_type() {
            match &mut value {
                None => value = Some(V::read_wire(value_codec, &mut entry, cx)?),
                Some(value) => value.merge_wire(value_codec, &mut entry, cx)?,
            }
        } else {
            carries = true;
            entry.skip(tag, cx)?;
        }
    }
    let value = match value {
        Some(value) => value,
        None => no_value(value_codec, body, cx)?,
    };
    cx.leave();
    Ok((key, value, carries))
}

/// The value of an entry that has none. A message counts as nested and misses
/// its required fields as if it stood there, because it is written back.
#[cold]
fn no_value<'a, V: Element<'a>>(
    codec: Codec,
    entry: &[u8],
    cx: &mut Context<'_>,
) -> Result<V, DecodeError> {
    if codec != Codec::Message {
        return Ok(V::default());
    }
    let at = entry.as_ptr().addr();
    V::read_wire(codec, &mut Reader::new(&[0]), cx).map_err(|error| error.with_offset(at))
}
