//! Binary to JSON and JSON to binary, without a message in between.
//!
//! What comes out is what decoding and writing a message would give, errors
//! and findings included; only the message is never built, which saves time
//! and all memory. [`Message::transcode_to_json`] and
//! [`Message::transcode_to_binary`] are the way in, and the entries of
//! [`MessageEntry`](crate::MessageEntry) go through them.
//!
//! One pass over the input follows the schema's tables. It knows the shape
//! that encoders write: fields in order, each once, nothing unknown and
//! nothing missing. Whatever else it meets, errors included, it does not judge:
//! it takes back what it wrote, and the message is built after all. So is at once
//! a message without others in it, but times, whose fields are declared in another
//! order than that of their numbers.

mod keys;
mod step;
mod to_binary;
mod to_json;

pub(crate) use self::step::{Op, Shape, Step};
pub(crate) use self::to_json::span;

use alloc::{string::String, vec::Vec};

use crate::context::{granted, limit};
use crate::entry::ConvertError;
use crate::error::DecodeError;
use crate::info::{FieldInfo, Label, MessageInfo};
use crate::json::{JsonStyle, Writer};
use crate::message::{Message, check_len, read_text};
use crate::options::{DecodeOptions, Finding};

/// The input has not the shape that is passed through: a message is built.
struct Bail;

impl From<DecodeError> for Bail {
    #[cold]
    fn from(_: DecodeError) -> Self {
        Self
    }
}

type Pass<T = ()> = Result<T, Bail>;

/// Whether the field is one of many values.
fn is_run(field: &FieldInfo) -> bool {
    matches!(field.label, Label::Repeated | Label::Packed)
}

/// A bit for each oneof of which a field has come.
#[derive(Default)]
struct Oneofs(u64);

impl Oneofs {
    /// Takes a field: if it is one of a oneof, none of them has come before.
    fn first(&mut self, field: &FieldInfo) -> Pass {
        let Some(index) = field.oneof else { return Ok(()) };
        if index >= 64 || self.0 >> index & 1 != 0 {
            return Err(Bail);
        }
        self.0 |= 1 << index;
        Ok(())
    }
}

/// Passes binary through to JSON at the end of the string, or leaves the
/// string as it is and says no.
#[doc(hidden)]
pub fn pass_to_json(
    info: &'static MessageInfo,
    bytes: &[u8],
    options: &DecodeOptions,
    out: &mut String,
) -> bool {
    let start = out.len();
    let done = to_json::pass(info, bytes, options, out).is_ok();
    if !done {
        out.truncate(start);
    }
    done
}

/// Passes JSON through to binary at the end of the vector, or leaves the vector
/// as it is and says no.
#[doc(hidden)]
pub fn pass_to_binary(
    info: &'static MessageInfo,
    text: &str,
    options: &DecodeOptions,
    out: &mut Vec<u8>,
) -> bool {
    let start = out.len();
    let pass =
        |options: &DecodeOptions, out: &mut Vec<u8>| to_binary::pass(info, text, options, out);
    let done = reserving(text, options, out, pass).is_ok();
    if !done {
        out.truncate(start);
    }
    done
}

/// Binary to JSON by way of a message.
#[doc(hidden)]
#[inline(never)]
pub fn build_to_json<'a, M: Message<'a>>(
    bytes: &'a [u8],
    options: &DecodeOptions,
    out: &mut String,
) -> Result<Vec<Finding>, ConvertError> {
    // The message stays where it is: moving it would cost as much as a few fields.
    let mut message = M::fresh();
    let findings = message.decode_fresh(bytes, options)?;
    let style = JsonStyle::default().with_types(options.types);
    let mut writer = Writer::new(out, style, options.limits.max_depth);
    // What one pass gave up is not tried again.
    writer.without_passes(|writer| message.put_json(writer));
    writer.finish()?;
    Ok(findings)
}

/// JSON to binary by way of a message.
#[doc(hidden)]
#[inline(never)]
pub fn build_to_binary<'a, M: Message<'a>>(
    text: &'a str,
    options: &DecodeOptions,
    out: &mut Vec<u8>,
) -> Result<Vec<Finding>, ConvertError> {
    reserving(text, options, out, |options, out| {
        let mut message = M::fresh();
        let findings = read_text(&mut message, text, options, true)?;
        message.encode_within(out, options.limits.max_depth)?;
        Ok(findings)
    })
}

/// Texts up to this length are well within the least budget, whatever becomes of
/// them in binary.
const SHORT: usize = 1 << 14;

/// Runs with room for the binary form and the options that say what is left of the
/// memory. Short texts need no room beforehand unless a limit was set.
#[cfg_attr(not(debug_assertions), inline(always))]
fn reserving<R, E: From<DecodeError>>(
    text: &str,
    options: &DecodeOptions,
    out: &mut Vec<u8>,
    run: impl FnOnce(&DecodeOptions, &mut Vec<u8>) -> Result<R, E>,
) -> Result<R, E> {
    if text.len() <= SHORT && options.limits.max_memory.is_none() {
        return run(options, out);
    }
    let options = reserve(text, options, out)?;
    run(&options, out)
}

/// Makes room for the binary form at once, and gives the options with what is left
/// of the memory: a vector that doubles holds up to three times as much as is
/// written. A number of one digit may take eight bytes in binary, and as many for
/// tags and lengths.
#[inline(never)]
fn reserve(
    text: &str,
    options: &DecodeOptions,
    out: &mut Vec<u8>,
) -> Result<DecodeOptions, DecodeError> {
    check_len(text.len(), options)?;
    let commas = text.bytes().filter(|byte| *byte == b',').count();
    let room = text.len().saturating_add(commas.saturating_mul(12));
    // And what the writer asks for before it writes the last field.
    let room = room.min(text.len().saturating_mul(7)).saturating_add(64);
    let memory = options.limits.memory_for(text.len());
    let Some(left) = memory.checked_sub(room) else {
        return Err(limit(0, "bytes of memory", memory, "Limits::max_memory"));
    };
    granted(out.try_reserve(room), 0)?;
    Ok(options.with_limits(options.limits.with_max_memory(left)))
}
