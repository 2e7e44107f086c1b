//! What holds for every message type: laws that property tests and fuzz targets
//! check alike, each on one input.

use std::collections::BTreeMap;

use serde_json::value::RawValue;
use tidings_core::framing::{FrameDecoder, Framing};
use tidings_core::{ConvertError, DecodeOptions, EncodeError, Limits, MessageEntry};

/// Whether a law holds, or what speaks against it.
pub type Verdict = Result<(), String>;

/// A conversion's output and how many findings it had.
pub type Converted<T> = Result<(T, usize), ConvertError>;

/// Binary to binary.
///
/// # Errors
/// Ours.
pub fn encode(entry: &MessageEntry, bytes: &[u8], options: &DecodeOptions) -> Converted<Vec<u8>> {
    let mut out = Vec::new();
    (entry.binary_to_binary)(bytes, options, &mut out).map(|findings| (out, findings.len()))
}

/// Binary to JSON.
///
/// # Errors
/// Ours.
pub fn to_json(entry: &MessageEntry, bytes: &[u8], options: &DecodeOptions) -> Converted<String> {
    let mut out = String::new();
    (entry.binary_to_json)(bytes, options, &mut out).map(|findings| (out, findings.len()))
}

/// JSON to binary.
///
/// # Errors
/// Ours.
pub fn from_json(entry: &MessageEntry, text: &str, options: &DecodeOptions) -> Converted<Vec<u8>> {
    let mut out = Vec::new();
    (entry.json_to_binary)(text, options, &mut out).map(|findings| (out, findings.len()))
}

/// JSON to JSON.
///
/// # Errors
/// Ours.
pub fn rewrite(entry: &MessageEntry, text: &str, options: &DecodeOptions) -> Converted<String> {
    let mut out = String::new();
    (entry.json_to_json)(text, options, &mut out).map(|findings| (out, findings.len()))
}

fn demand(holds: bool, what: impl FnOnce() -> String) -> Verdict {
    if holds { Ok(()) } else { Err(what()) }
}

/// Whether what a conversion refused is a bound: the way back may cost more
/// than the way there.
fn is_bound(error: &ConvertError) -> bool {
    match error {
        ConvertError::Decode(error) => {
            matches!(error.kind(), tidings_core::DecodeErrorKind::Limit { .. })
        }
        ConvertError::Encode(error) => matches!(error, EncodeError::TooDeep { .. }),
    }
}

/// The binary form with the entries of maps in order, each key once: a lenient
/// decoder holds them so, a strict one as they came.
///
/// # Errors
/// Ours.
pub fn sorted(
    entry: &MessageEntry,
    bytes: &[u8],
    options: &DecodeOptions,
) -> Result<Vec<u8>, ConvertError> {
    encode(entry, bytes, &lenient(options)).map(|converted| converted.0)
}

fn lenient(options: &DecodeOptions) -> DecodeOptions {
    DecodeOptions::lenient().with_limits(options.limits).with_types(options.types)
}

/// Any bytes: what is accepted is written in a form that is accepted, stays the
/// same from then on, is the same without leniency and with it, has the same
/// JSON, which can be read, and is the same for an event that owns its parts.
/// What only a lenient decoder accepts, it reports.
///
/// # Errors
/// What speaks against that.
pub fn binary(entry: &MessageEntry, bytes: &[u8], options: &DecodeOptions) -> Verdict {
    let loose = encode(entry, bytes, &lenient(options));
    let strict = match encode(entry, bytes, options) {
        Ok((written, _)) => written,
        Err(error) => return let_pass(entry, &error, loose, options),
    };
    let again = encode(entry, &strict, options).map_err(|e| format!("output is refused: {e}"))?;
    demand(again.0 == strict, || format!("no fixed point: {strict:02x?} {:02x?}", again.0))?;
    match &loose {
        Ok((loose, 0)) => {
            let plain = sorted(entry, &strict, options).map_err(|error| error.to_string())?;
            demand(*loose == plain, || format!("strictly {plain:02x?}, leniently {loose:02x?}"))?;
        }
        Err(error) if is_bound(error) => {}
        other => return Err(format!("a strict decoder accepts it, a lenient one: {other:?}")),
    }
    let (json, json_again) = (to_json(entry, bytes, options), to_json(entry, &strict, options));
    demand(json == json_again, || format!("other JSON: {json:?} {json_again:?}"))?;
    if let Ok((json, _)) = json {
        readable(entry, &json, options)?;
    }
    owned(entry, bytes, &strict, options)
}

/// What a strict decoder refuses and a lenient one lets pass is reported, and
/// its form stays as it is. It cannot be asked to be strictly readable: values
/// that do not fit are kept.
fn let_pass(
    entry: &MessageEntry,
    refused: &ConvertError,
    loose: Converted<Vec<u8>>,
    options: &DecodeOptions,
) -> Verdict {
    let Ok((loose, findings)) = loose else { return Ok(()) };
    demand(findings > 0 || is_bound(refused), || format!("let pass in silence: {refused}"))?;
    match encode(entry, &loose, &lenient(options)) {
        Ok((again, _)) => demand(again == loose, || "lenient output changes".to_owned()),
        Err(error) if is_bound(&error) => Ok(()),
        Err(error) => Err(format!("lenient output is refused: {error}")),
    }
}

/// JSON that we wrote is JSON that we read. Where it holds a member of a known
/// name that does not fit, which came among the unknown members of the binary
/// form, a lenient decoder keeps that and says so.
fn readable(entry: &MessageEntry, json: &str, options: &DecodeOptions) -> Verdict {
    is_json(json)?;
    let error = match rewrite(entry, json, options) {
        Ok((again, _)) => {
            // A field of the one value `null` may be absent as well.
            let nulls = !entry.info.plain_json && json.contains("null");
            // Maps of messages are held in the order of their keys: then the
            // same bytes stand elsewhere.
            let same = bytes_in_order(&again) == bytes_in_order(json);
            return demand(nulls || same, || format!("{json} becomes {again}"));
        }
        Err(error) if is_bound(&error) => return Ok(()),
        Err(error) => error,
    };
    match rewrite(entry, json, &lenient(options)) {
        Ok((again, findings)) => {
            let names = |json| members(json).map(|members| members.into_keys().collect::<Vec<_>>());
            let same = names(json) == names(&again);
            demand(findings > 0 && same, || format!("{json} is refused: {error}"))
        }
        Err(loose) if is_bound(&loose) => Ok(()),
        Err(loose) => Err(format!("{json} is refused: {error}; leniently: {loose}")),
    }
}

fn bytes_in_order(text: &str) -> Vec<u8> {
    let mut bytes = text.as_bytes().to_vec();
    bytes.sort_unstable();
    bytes
}

/// The members of an object as they stand.
fn members(json: &str) -> Option<BTreeMap<String, &RawValue>> {
    serde_json::from_str(json.trim_start_matches('\u{feff}')).ok()
}

/// Members that no field has are written as they stood.
fn keeps_unknown(entry: &MessageEntry, text: &str, written: &str) -> Verdict {
    let info = entry.info;
    if info.full_name.starts_with("google.protobuf.") {
        return Ok(());
    }
    let (Some(before), Some(after)) = (members(text), members(written)) else {
        return Err(format!("no object: {text} {written}"));
    };
    for (name, value) in before {
        let known = info.fields.iter().any(|field| field.json_name == name || field.name == name)
            || info.oneofs.iter().any(|oneof| oneof.json_member == Some(&name));
        let kept = || after.get(&name).is_some_and(|after| after.get() == value.get());
        demand(known || kept(), || format!("{name:?} of {text} is changed in {written}"))?;
    }
    Ok(())
}

/// An event that owns its parts is written as one that borrows them, when what it
/// was read from is overwritten and gone.
fn owned(entry: &MessageEntry, bytes: &[u8], written: &[u8], options: &DecodeOptions) -> Verdict {
    let Some(event) = &entry.event else { return Ok(()) };
    let mut input = bytes.to_vec();
    let owned = (event.decode)(&input, options);
    input.fill(0xa5);
    drop(input);
    let owned = match owned {
        Ok(event) => event,
        // Vectors and maps count against the budget, spans do not.
        Err(error) if is_bound(&error.clone().into()) => return Ok(()),
        Err(error) => return Err(format!("refused when owned: {error}")),
    };
    let mut out = Vec::new();
    owned.encode_into(&mut out).map_err(|error| format!("owned: {error}"))?;
    let sorted = sorted(entry, written, options).map_err(|error| error.to_string())?;
    demand(out == sorted, || format!("owned {out:02x?}, borrowed {sorted:02x?}"))
}

/// What serde_json, which we did not make, takes for JSON.
///
/// # Errors
/// What it says against that.
pub fn is_json(text: &str) -> Verdict {
    let read = serde_json::from_str::<serde::de::IgnoredAny>(text);
    read.map(drop).map_err(|error| format!("no JSON: {error}: {text}"))
}

/// Any text: what is accepted is JSON, is written as JSON that is accepted and
/// stays the same from then on, keeps what nobody knows, and has one binary
/// form, which has one JSON form. What only a lenient decoder accepts, it
/// reports.
///
/// # Errors
/// What speaks against that.
pub fn json(entry: &MessageEntry, text: &str, options: &DecodeOptions) -> Verdict {
    let loose = rewrite(entry, text, &lenient(options));
    if let Ok((loose, _)) = &loose {
        is_json(loose)?;
    }
    let written = match rewrite(entry, text, options) {
        Ok((written, _)) => written,
        Err(error) => {
            let silent = matches!(loose, Ok((_, 0))) && !is_bound(&error);
            return demand(!silent, || format!("let pass in silence: {error}"));
        }
    };
    // A byte order mark is no JSON to serde_json.
    is_json(text.trim_start_matches('\u{feff}'))?;
    is_json(&written)?;
    keeps_unknown(entry, text, &written)?;
    let again =
        rewrite(entry, &written, options).map_err(|e| format!("refused: {written}: {e}"))?;
    demand(again.0 == written, || format!("no fixed point: {written} {}", again.0))?;
    let bytes = match from_json(entry, text, options) {
        Ok((bytes, _)) => bytes,
        Err(error) if is_bound(&error) => return Ok(()),
        Err(error) => return Err(format!("no binary form: {error}")),
    };
    match loose {
        Ok((loose, 0)) => as_strict(entry, text, (&loose, &written), &bytes, options)?,
        Err(error) if is_bound(&error) => {}
        other => return Err(format!("a strict decoder accepts it, a lenient one: {other:?}")),
    }
    let of_written = from_json(entry, &written, options).map(|converted| converted.0);
    demand(of_written.as_ref() == Ok(&bytes), || format!("other binary: {of_written:02x?}"))?;
    match to_json(entry, &bytes, options) {
        // Unknown members travel through binary in plain JSON only.
        Ok((json, _)) if entry.info.plain_json => {
            demand(json == written, || format!("straight {written}, through binary {json}"))
        }
        Ok((json, _)) => {
            let back = from_json(entry, &json, options).map(|converted| converted.0);
            demand(back.as_ref() == Ok(&bytes), || format!("{json} is read as {back:02x?}"))
        }
        Err(error) if is_bound(&error) => Ok(()),
        Err(error) => Err(format!("the binary form is refused: {error}")),
    }
}

/// Where a strict decoder finds nothing to refuse, a lenient one reads the
/// same: it holds the entries of maps in order, so that texts are compared by
/// their unknown members, and the rest by the binary form.
fn as_strict(
    entry: &MessageEntry,
    text: &str,
    (loose, written): (&str, &str),
    bytes: &[u8],
    options: &DecodeOptions,
) -> Verdict {
    keeps_unknown(entry, written, loose)?;
    let (Ok((read, _)), Ok(strict)) =
        (from_json(entry, text, &lenient(options)), sorted(entry, bytes, options))
    else {
        return Ok(());
    };
    let read = sorted(entry, &read, options).map_err(|error| error.to_string())?;
    demand(read == strict, || format!("strictly {strict:02x?}, leniently {read:02x?}"))?;
    let said = from_json(entry, loose, options).map_err(|error| format!("{loose}: {error}"))?;
    let said = sorted(entry, &said.0, options).map_err(|error| error.to_string())?;
    demand(said == strict, || format!("strictly {strict:02x?}, written leniently {loose}"))
}

/// A message that JSON can say: it comes back from JSON as it was.
///
/// # Errors
/// What speaks against that.
pub fn through_json(entry: &MessageEntry, bytes: &[u8], options: &DecodeOptions) -> Verdict {
    let written = sorted(entry, bytes, options).map_err(|error| error.to_string())?;
    let (json, _) = to_json(entry, bytes, options).map_err(|error| error.to_string())?;
    let (back, _) = from_json(entry, &json, options).map_err(|e| format!("{e} in {json}"))?;
    let back = sorted(entry, &back, options).map_err(|error| error.to_string())?;
    demand(back == written, || format!("{written:02x?} became {back:02x?} through {json}"))
}

/// Reading two messages one after the other merges them, in whatever form each
/// was written.
///
/// # Errors
/// What speaks against that.
pub fn merge(entry: &MessageEntry, a: &[u8], b: &[u8], options: &DecodeOptions) -> Verdict {
    // As encoders write it: a zero that stands there nevertheless replaces a value, but is
    // not written again where a field has no presence.
    let Ok((b, _)) = encode(entry, b, options) else {
        return Err("the second half is refused".to_owned());
    };
    let b = b.as_slice();
    let merged = |parts: [&[u8]; 2]| {
        sorted(entry, &parts.concat(), options).map_err(|error| error.to_string())
    };
    let plain = merged([a, b])?;
    let written = |bytes: &[u8]| encode(entry, bytes, options).map(|converted| converted.0);
    let (first, second) = (written(a), written(b));
    let (Ok(first), Ok(second)) = (first, second) else {
        return Err("a half is refused and the whole is not".to_owned());
    };
    for other in [[a, second.as_slice()], [&first, b], [&first, &second]] {
        let other = merged(other)?;
        demand(other == plain, || format!("{plain:02x?} {other:02x?}"))?;
    }
    Ok(())
}

/// A record, or what was wrong with it.
type Frames = Vec<Result<(Vec<u8>, u64), String>>;

fn frames<'s>(framing: Framing, limits: &Limits, pieces: impl Iterator<Item = &'s [u8]>) -> Frames {
    let mut decoder = FrameDecoder::new(framing, limits);
    let mut frames = Frames::new();
    let mut drain = |decoder: &mut FrameDecoder| {
        loop {
            match decoder.next_frame() {
                Ok(None) => break,
                Ok(Some(frame)) => frames.push(Ok((frame.bytes.to_vec(), frame.offset))),
                Err(error) => frames.push(Err(error.to_string())),
            }
        }
    };
    for piece in pieces {
        decoder.push(piece);
        drain(&mut decoder);
    }
    decoder.finish();
    drain(&mut decoder);
    frames
}

/// A stream splits into the same records, whatever the pieces it arrives in.
///
/// # Errors
/// What speaks against that.
pub fn framing(framing: Framing, stream: &[u8], size: usize, limits: &Limits) -> Verdict {
    let whole = frames(framing, limits, std::iter::once(stream));
    let pieces = frames(framing, limits, stream.chunks(size.max(1)));
    demand(whole == pieces, || format!("{framing:?} in pieces of {size}: {whole:?} {pieces:?}"))
}
