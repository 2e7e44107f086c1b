//! What the entry points of a message share.

use alloc::{string::String, vec::Vec};

use super::{Message, MissingFields, lenient};
use crate::context::{Context, limit};
use crate::error::{DecodeError, DecodeErrorKind};
use crate::json;
use crate::options::{DecodeOptions, Finding};

#[inline]
pub(crate) fn check_len(len: usize, options: &DecodeOptions) -> Result<(), DecodeError> {
    let max = options.limits.max_bytes;
    if len <= max {
        return Ok(());
    }
    Err(limit(max, "bytes of input", max, "Limits::max_bytes"))
}

/// What was let pass, or the error for what must not.
#[cold]
pub(super) fn findings<'a, M: Message<'a>>(
    message: &M,
    cx: &mut Context<'_>,
    end: usize,
    place: impl Fn(usize) -> (String, usize),
) -> Result<Vec<Finding>, DecodeError> {
    let mut missing = MissingFields::within(cx.memory());
    message.find_missing(&mut missing);
    if !missing.names.is_empty() && !cx.options().partial {
        return Err(DecodeError::new(DecodeErrorKind::MissingRequired(missing.names), end));
    }
    let mut findings: Vec<Finding> = core::mem::take(&mut cx.noticed)
        .into_iter()
        .map(|(at, kind)| Finding::new(place(at).0, kind))
        .collect();
    findings.extend(missing.names.into_iter().map(|name| {
        let kind = DecodeErrorKind::MissingRequired(Vec::from([name.clone()]));
        Finding::new(name, kind)
    }));
    Ok(findings)
}

/// Reads a message from all of a text; `at_once` says that it is written again
/// and dropped.
pub(crate) fn read_text<'a, M: Message<'a>>(
    message: &mut M,
    text: &'a str,
    options: &DecodeOptions,
    at_once: bool,
) -> Result<Vec<Finding>, DecodeError> {
    check_len(text.len(), options)?;
    if options.keep_mismatched {
        return lenient::from_json(message, text, options);
    }
    let mut cx = Context::for_json(options, text.len());
    cx.at_once = at_once;
    read_document(message, json::Reader::new(text), &mut cx).map_err(|error| at_json(error, text).0)
}

pub(super) fn read_document<'a, M: Message<'a>>(
    message: &mut M,
    mut reader: json::Reader<'a>,
    cx: &mut Context<'_>,
) -> Result<Vec<Finding>, (DecodeError, usize)> {
    let read = message
        .read_json(&mut reader, cx)
        .and_then(|()| reader.end())
        .and_then(|()| message.unknown_fields().check_names(0, cx));
    if let Err(error) = read {
        return Err((error, reader.last_member()));
    }
    if !cx.is_incomplete() {
        return Ok(Vec::new());
    }
    let end = reader.offset();
    findings(message, cx, end, |at| (String::new(), at)).map_err(|error| (error, 0))
}

#[cold]
pub(super) fn at_json(
    (error, last_member): (DecodeError, usize),
    text: &str,
) -> (DecodeError, usize) {
    if matches!(error.kind(), DecodeErrorKind::MissingRequired(_)) {
        return (error, last_member);
    }
    let before = text.get(..error.offset()).unwrap_or(text);
    (error.with_path(json::path_at(before)), last_member)
}
