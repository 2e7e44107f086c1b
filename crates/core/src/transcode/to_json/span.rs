//! Values of messages that are still in binary, to JSON within a message.
//!
//! What cannot be passed is left to the message that holds it, which reads the
//! values one by one. What is in these is not tried again, so that whatever the
//! input nests, nothing is tried twice.

use super::ToJson;
use crate::context::Context;
use crate::info::MessageInfo;
use crate::json::{Key, Writer};
use crate::stack::with_room;
use crate::transcode::{Bail, Pass};
use crate::wire::{END, Reader};

/// The tags of an entry's key and value that have lengths.
const KEY: u32 = 10;
const VALUE: u32 = 18;

/// Writes the elements of an array, each with a comma, or leaves the text as it
/// is and says no. The bytes are fields of this tag and were read before.
pub(crate) fn elements(
    info: &'static MessageInfo,
    tag: u32,
    bytes: &[u8],
    writer: &mut Writer<'_>,
) -> bool {
    try_pass(writer, |pass| {
        let mut reader = Reader::new(bytes);
        while next(&mut reader, tag)? {
            reader = pass.nested(Key::NONE, info, reader)?;
        }
        Ok(())
    })
}

/// The same with the members of an object: entries of a map, of which none has a
/// key that another one has.
pub(crate) fn members(
    info: &'static MessageInfo,
    tag: u32,
    bytes: &[u8],
    writer: &mut Writer<'_>,
) -> bool {
    try_pass(writer, |pass| {
        each_entry(tag, bytes, |mut entry| {
            expect(&mut entry, KEY)?;
            let (key, len) = entry.bytes_in()?;
            pass.put_text(Key::NONE, key, len, b':')?;
            expect(&mut entry, VALUE)?;
            pass.nested(Key::NONE, info, entry)
        })
    })
}

/// The elements of an array of texts.
#[inline(never)]
pub(crate) fn texts(tag: u32, bytes: &[u8], writer: &mut Writer<'_>) -> bool {
    try_write(writer, |writer| {
        let mut reader = Reader::new(bytes);
        while next(&mut reader, tag)? {
            put_text(&mut reader, b',', writer)?;
        }
        Ok(())
    })
}

/// The members of an object of texts: entries of a map, as for [`members`].
#[inline(never)]
pub(crate) fn text_members(tag: u32, bytes: &[u8], writer: &mut Writer<'_>) -> bool {
    try_write(writer, |writer| {
        each_entry(tag, bytes, |mut entry| {
            for (tag, after) in [(KEY, b':'), (VALUE, b',')] {
                expect(&mut entry, tag)?;
                put_text(&mut entry, after, writer)?;
            }
            Ok(entry)
        })
    })
}

/// Goes through entries of a map; `run` gives the place after the entry's value,
/// which has to be its end.
#[cfg_attr(not(debug_assertions), inline(always))]
fn each_entry<'b>(
    tag: u32,
    bytes: &'b [u8],
    mut run: impl FnMut(Reader<'b>) -> Pass<Reader<'b>>,
) -> Pass {
    let mut reader = Reader::new(bytes);
    while next(&mut reader, tag)? {
        let (body, len) = reader.bytes_in()?;
        let after = run(Reader::new(body))?;
        if after.rest().len() != body.len() - len {
            return Err(Bail);
        }
    }
    Ok(())
}

#[cfg_attr(not(debug_assertions), inline(always))]
fn expect(reader: &mut Reader<'_>, tag: u32) -> Pass {
    if reader.pass_tag(tag) { Ok(()) } else { Err(Bail) }
}

#[cfg_attr(not(debug_assertions), inline(always))]
fn put_text(reader: &mut Reader<'_>, after: u8, writer: &mut Writer<'_>) -> Pass {
    let (from, len) = reader.bytes_in()?;
    writer.text_then(Key::NONE, from, len, after).then_some(()).ok_or(Bail)
}

/// Whether a field of this tag comes next. Nothing else may but the end.
#[cfg_attr(not(debug_assertions), inline(always))]
fn next(reader: &mut Reader<'_>, tag: u32) -> Pass<bool> {
    if reader.pass_tag(tag) {
        return Ok(true);
    }
    match reader.tag()? {
        END => Ok(false),
        other if other == tag => Ok(true),
        _ => Err(Bail),
    }
}

fn try_pass(writer: &mut Writer<'_>, run: impl FnOnce(&mut ToJson<'_, 'static>) -> Pass) -> bool {
    try_write(writer, |writer| {
        let cx = Context::trusted().within(writer.level());
        let mut pass = ToJson::new(writer.inner(), cx);
        with_room(|| run(&mut pass))?;
        pass.w.finish().map_err(|_| Bail)
    })
}

#[cfg_attr(not(debug_assertions), inline(always))]
fn try_write<'b>(writer: &mut Writer<'b>, run: impl FnOnce(&mut Writer<'b>) -> Pass) -> bool {
    if !writer.may_pass() {
        return false;
    }
    let start = writer.position();
    let done = run(writer).is_ok();
    if !done {
        writer.truncate(start);
    }
    done
}
