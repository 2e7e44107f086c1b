//! `Timestamp` and `Duration` as messages by name, for `Any`.

use alloc::string::String;
use alloc::vec::Vec;

use super::{DURATION_INFO, TIMESTAMP_INFO};
use crate::context::Context;
use crate::element::{Codec, Element};
use crate::entry::{ConvertError, MessageEntry};
use crate::error::DecodeError;
use crate::json::{JsonStyle, Reader, Writer};
use crate::options::{DecodeOptions, Finding};
use crate::time::{Duration, Timestamp};
use crate::unknown::UnknownFields;
use crate::wire::{self, Time};

/// The entries of the two.
pub(crate) static TIMES: [MessageEntry; 2] = [
    MessageEntry::new(
        &TIMESTAMP_INFO,
        None,
        binary_to_json::<Timestamp>,
        json_to_binary::<Timestamp>,
        binary_to_binary::<Timestamp>,
        json_to_json::<Timestamp>,
    ),
    MessageEntry::new(
        &DURATION_INFO,
        None,
        binary_to_json::<Duration>,
        json_to_binary::<Duration>,
        binary_to_binary::<Duration>,
        json_to_json::<Duration>,
    ),
];

type Converted = Result<Vec<Finding>, ConvertError>;

fn decode<'a, T: Time>(
    bytes: &'a [u8],
    options: &DecodeOptions,
) -> Result<(T, UnknownFields<'a>), DecodeError> {
    let mut cx = Context::new(options, bytes.len());
    let mut time = T::default();
    let rest = wire::time_fields(&mut time, bytes, &mut cx)?;
    Ok((time, rest))
}

fn encode<T: Time>(time: T, rest: &UnknownFields<'_>, out: &mut Vec<u8>) -> Converted {
    let mut writer = wire::Writer::new(out);
    wire::put_time_fields(time, &mut writer);
    writer.unknown(rest);
    writer.finish("")?;
    Ok(Vec::new())
}

fn from_json<'a, T: Element<'a>>(text: &'a str, options: &DecodeOptions) -> Result<T, DecodeError> {
    let mut cx = Context::new(options, text.len());
    let mut reader = Reader::new(text);
    let time = T::read_json(Codec::Message, false, &mut reader, &mut cx)?;
    reader.end()?;
    Ok(time)
}

fn to_json<'a, T: Element<'a>>(time: &T, out: &mut String) -> Converted {
    let mut writer = Writer::new(out, JsonStyle::default(), 1);
    time.put_json(false, &mut writer);
    writer.finish()?;
    Ok(Vec::new())
}

fn binary_to_json<T: Time + Element<'static>>(
    bytes: &[u8],
    options: &DecodeOptions,
    out: &mut String,
) -> Converted {
    to_json(&decode::<T>(bytes, options)?.0, out)
}

fn json_to_binary<T: Time + for<'a> Element<'a>>(
    text: &str,
    options: &DecodeOptions,
    out: &mut Vec<u8>,
) -> Converted {
    encode(from_json::<T>(text, options)?, &UnknownFields::NONE, out)
}

fn binary_to_binary<T: Time>(
    bytes: &[u8],
    options: &DecodeOptions,
    out: &mut Vec<u8>,
) -> Converted {
    let (time, rest) = decode::<T>(bytes, options)?;
    encode(time, &rest, out)
}

fn json_to_json<T: for<'a> Element<'a>>(
    text: &str,
    options: &DecodeOptions,
    out: &mut String,
) -> Converted {
    to_json(&from_json::<T>(text, options)?, out)
}
