//! Transcoding gives what building a message gives: the same bytes or text,
//! findings and errors, whatever the input and the options are.

use tidings_core::{Convert, ConvertError, DecodeOptions, Finding, Limits, MessageEntry};
use tidings_core::{Types, UnknownMembers};

use crate::laws::Verdict;
use crate::random::Random;

type Outcome<T> = (Result<Vec<Finding>, ConvertError>, T);

fn to_json(
    convert: Convert<[u8], String>,
    bytes: &[u8],
    options: &DecodeOptions,
) -> Outcome<String> {
    let mut out = String::from("before ");
    (convert(bytes, options, &mut out), out)
}

fn to_binary(
    convert: Convert<str, Vec<u8>>,
    text: &str,
    options: &DecodeOptions,
) -> Outcome<Vec<u8>> {
    let mut out = Vec::from(*b"before ");
    (convert(text, options, &mut out), out)
}

/// Options of many kinds, some of which an input of this length just fits or
/// just does not.
#[must_use]
pub fn options(random: &mut Random, len: usize, types: Types) -> DecodeOptions {
    let limits = Limits::DEFAULT;
    let limits = match random.below(8) {
        0 => limits.with_max_depth(u32::try_from(random.below(6)).unwrap_or_default()),
        1 => limits.with_max_elements(random.below(8)),
        2 => limits.with_max_bytes(len.saturating_sub(random.below(2))),
        3 => limits.with_max_memory(random.below(4096)),
        _ => limits,
    };
    let options = if random.once_in(4) { DecodeOptions::lenient() } else { DecodeOptions::STRICT };
    let unknown = [UnknownMembers::Keep, UnknownMembers::Ignore, UnknownMembers::Reject];
    let options = options.with_unknown_members(unknown[random.below(6).saturating_sub(3)]);
    options.with_limits(limits).with_partial(random.once_in(3)).with_types(types)
}

/// Binary to JSON, passed through and by way of a message.
///
/// # Errors
/// When the two differ.
pub fn binary(entry: &MessageEntry, bytes: &[u8], options: &DecodeOptions) -> Verdict {
    let built = to_json(entry.build_to_json, bytes, options);
    let passed = to_json(entry.binary_to_json, bytes, options);
    if built == passed {
        return Ok(());
    }
    Err(format!("\n  input  {bytes:02x?}\n  built  {built:?}\n  passed {passed:?}\n  {options:?}"))
}

/// JSON to binary, passed through and by way of a message.
///
/// # Errors
/// When the two differ.
pub fn json(entry: &MessageEntry, text: &str, options: &DecodeOptions) -> Verdict {
    let built = to_binary(entry.build_to_binary, text, options);
    let passed = to_binary(entry.json_to_binary, text, options);
    if built == passed {
        return Ok(());
    }
    Err(format!("\n  input  {text}\n  built  {built:02x?}\n  passed {passed:02x?}\n  {options:?}"))
}
