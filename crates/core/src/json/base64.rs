//! Base64, as ProtoJSON has it: written in the standard alphabet with padding,
//! read in either alphabet with or without.

use alloc::vec::Vec;

use base64::Engine;
use base64::alphabet::{STANDARD, URL_SAFE};
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

use super::Reader;
use super::block::Block;
use crate::context::{Context, granted};
use crate::error::{DecodeError, DecodeErrorKind};
use crate::text::{Blob, Str};
use crate::wire;

const LENIENT: GeneralPurposeConfig =
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
static ANY_STANDARD: GeneralPurpose = GeneralPurpose::new(&STANDARD, LENIENT);
/// Bits after the last byte are let pass, as the conformance suite asks.
static ANY_URL_SAFE: GeneralPurpose =
    GeneralPurpose::new(&URL_SAFE, LENIENT.with_decode_allow_trailing_bits(true));

const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

fn without_padding(text: &str) -> &[u8] {
    match text.as_bytes() {
        [text @ .., b'=', b'='] | [text @ .., b'='] => text,
        text => text,
    }
}

/// How many bytes a text stands for, if it is base64.
fn decoded_len(text: &str) -> usize {
    let len = without_padding(text).len();
    len / 4 * 3 + len % 4 * 3 / 4
}

/// Adds the bytes that a text stands for, for which there is room, or says that
/// it is no base64.
fn decode(text: &str, out: &mut Vec<u8>) -> bool {
    // Padding is left out or whole.
    if text.ends_with('=') && !text.len().is_multiple_of(4) {
        return false;
    }
    let start = out.len();
    if decode_standard(without_padding(text), out).is_some() {
        return true;
    }
    out.truncate(start);
    decode_any(text, out)
}

#[cold]
fn decode_any(text: &str, out: &mut Vec<u8>) -> bool {
    let url_safe = text.bytes().any(|byte| matches!(byte, b'-' | b'_'));
    let engine = if url_safe { &ANY_URL_SAFE } else { &ANY_STANDARD };
    engine.decode_vec(text.as_bytes(), out).is_ok()
}

/// Marks what is no letter of the alphabet.
const NONE: u32 = 1 << 31;

/// What a letter in each place of four adds to three bytes, the first lowest.
static VALUES: [[u32; 256]; 4] = {
    let mut values = [[NONE; 256]; 4];
    let mut at = 0;
    #[allow(clippy::indexing_slicing, clippy::cast_possible_truncation)] // a constant
    while at < 64 {
        let (letter, value) = (LETTERS[at] as usize, at as u32);
        values[0][letter] = value << 2;
        values[1][letter] = value >> 4 | (value & 15) << 12;
        values[2][letter] = (value >> 2) << 8 | (value & 3) << 22;
        values[3][letter] = value << 16;
        at += 1;
    }
    values
};

#[cfg_attr(not(debug_assertions), inline(always))]
fn three([a, b, c, d]: [u8; 4]) -> u32 {
    let [first, second, third, fourth] = &VALUES;
    let of = |table: &[u32; 256], letter| table.get(usize::from(letter)).copied().unwrap_or(NONE);
    of(first, a) | of(second, b) | of(third, c) | of(fourth, d)
}

/// The usual case: the standard alphabet, padding taken off, and no bits after
/// the last byte.
fn decode_standard(text: &[u8], out: &mut Vec<u8>) -> Option<()> {
    let (fours, rest) = text.as_chunks::<4>();
    let start = out.len();
    out.resize(start + fours.len() * 3, 0);
    let (threes, _) = out.get_mut(start..).unwrap_or_default().as_chunks_mut::<3>();
    let mut all = 0;
    for (to, letters) in threes.iter_mut().zip(fours) {
        let value = three(*letters);
        all |= value;
        let [a, b, c, _] = value.to_le_bytes();
        *to = [a, b, c];
    }
    let last = match *rest {
        [] => 0,
        [a, b] => three([a, b, b'A', b'A']),
        [a, b, c] => three([a, b, c, b'A']),
        _ => NONE,
    };
    let kept = rest.len().saturating_sub(1);
    // Bits after the last byte are zero.
    if (all | last) & NONE != 0 || last >> (8 * kept) != 0 {
        return None;
    }
    out.extend(last.to_le_bytes().iter().take(kept));
    Some(())
}

/// Whether the text, which may be empty, is as [`encode`] writes it: the standard
/// alphabet, whole padding, and no bits after the last byte.
pub(crate) fn is_canonical(text: &str) -> bool {
    let (letters, unused) = match text.as_bytes() {
        [letters @ .., b'=', b'='] => (letters, 15),
        [letters @ .., b'='] => (letters, 3),
        letters => (letters, 0),
    };
    let (blocks, rest) = letters.as_chunks();
    let rest_is = || match letters.last_chunk() {
        Some(last) => Block::new(*last).is_base64(),
        None => rest.iter().all(|letter| three([*letter, b'A', b'A', b'A']) & NONE == 0),
    };
    // The last letter alone tells: the letters before it stand for whole bytes.
    let last = letters.last().map_or(0, |letter| three([b'A', b'A', b'A', *letter]) >> 16);
    text.len().is_multiple_of(4)
        && last & unused == 0
        && blocks.iter().all(|block| Block::new(*block).is_base64())
        && rest_is()
}

/// How many bytes a canonical text stands for.
pub(crate) fn canonical_len(text: &str) -> usize {
    let padding = match text.as_bytes() {
        [.., b'=', b'='] => 2,
        [.., b'='] => 1,
        _ => 0,
    };
    (text.len() / 4 * 3).saturating_sub(padding)
}

/// Decodes a canonical text to its place.
pub(crate) fn decode_canonical(text: &str, mut to: &mut [u8]) {
    for letters in text.as_bytes().as_chunks::<4>().0 {
        let [a, b, c, d] = *letters;
        let bytes =
            three([a, b, if c == b'=' { b'A' } else { c }, if d == b'=' { b'A' } else { d }])
                .to_le_bytes();
        let (place, after) = to.split_at_mut(to.len().min(3));
        for (to, byte) in place.iter_mut().zip(bytes) {
            *to = byte;
        }
        to = after;
    }
}

/// How long the text of so many bytes is.
pub(super) const fn encoded_len(bytes: usize) -> usize {
    bytes.div_ceil(3).saturating_mul(4)
}

/// Two letters for each twelve bits, the first in the lower byte.
static PAIRS: [u16; 4096] = {
    let mut pairs = [0; 4096];
    let mut at = 0;
    #[allow(clippy::indexing_slicing)] // a constant
    while at < 4096 {
        pairs[at] = u16::from_le_bytes([LETTERS[at >> 6], LETTERS[at & 63]]);
        at += 1;
    }
    pairs
};

/// The letters of three bytes.
#[cfg_attr(not(debug_assertions), inline(always))]
fn four([a, b, c]: [u8; 3]) -> [u8; 4] {
    let (a, b, c) = (usize::from(a), usize::from(b), usize::from(c));
    let pair = |at: usize| u32::from(PAIRS.get(at & 0xfff).copied().unwrap_or_default());
    (pair(a << 4 | b >> 4) | pair(b << 8 | c) << 16).to_le_bytes()
}

/// The letters of the first six of eight bytes: twelve bits, then two letters.
#[cfg_attr(not(debug_assertions), inline(always))]
fn put_eight(bytes: [u8; 8], to: &mut [u8; 8]) {
    let bits = u64::from_be_bytes(bytes);
    let (twos, _) = to.as_chunks_mut::<2>();
    let mut shift = 64;
    for two in twos {
        shift -= 12;
        let at = wire::low32(bits >> shift) & 0xfff;
        let pair = usize::try_from(at).ok().and_then(|at| PAIRS.get(at));
        *two = pair.copied().unwrap_or_default().to_le_bytes();
    }
}

/// Writes the text of some bytes, which is ASCII and fills its place.
pub(super) fn encode(mut bytes: &[u8], mut text: &mut [u8]) {
    // Six bytes at a time, as long as eight can be read.
    while let Some(chunk) = bytes.first_chunk::<8>() {
        let Some((to, after)) = text.split_first_chunk_mut::<8>() else { return };
        put_eight(*chunk, to);
        (bytes, text) = (bytes.get(6..).unwrap_or_default(), after);
    }
    let (threes, rest) = bytes.as_chunks::<3>();
    let (fours, _) = text.as_chunks_mut::<4>();
    let Some((fours, end)) = fours.split_at_mut_checked(threes.len()) else { return };
    for (bytes, to) in threes.iter().zip(fours) {
        *to = four(*bytes);
    }
    let last = match *rest {
        [a] => {
            let [a, b, ..] = four([a, 0, 0]);
            [a, b, b'=', b'=']
        }
        [a, b] => {
            let [a, b, c, _] = four([a, b, 0]);
            [a, b, c, b'=']
        }
        _ => return,
    };
    if let [to, ..] = end {
        *to = last;
    }
}

/// Bytes: base64, standard or URL-safe, with or without padding.
pub(crate) fn read<'a>(
    reader: &mut Reader<'a>,
    cx: &mut Context<'_>,
) -> Result<Blob<'a>, DecodeError> {
    let (text, start) = read_text(reader, cx)?;
    if let Some(blob) = text.as_borrowed().and_then(Blob::from_base64) {
        return Ok(blob);
    }
    let mut out = Vec::new();
    decode_read(&text, start, &mut out)?;
    Ok(if out.is_empty() { Blob::default() } else { out.into() })
}

/// The same to the end of a vector.
pub(crate) fn read_into(
    reader: &mut Reader<'_>,
    cx: &mut Context<'_>,
    out: &mut Vec<u8>,
) -> Result<(), DecodeError> {
    let (text, start) = read_text(reader, cx)?;
    decode_read(&text, start, out)
}

/// A string that should be base64, and where it begins.
fn read_text<'a>(
    reader: &mut Reader<'a>,
    cx: &mut Context<'_>,
) -> Result<(Str<'a>, usize), DecodeError> {
    let byte = reader.peek();
    let start = reader.offset();
    if byte != Some(b'"') {
        return Err(reader.wrong("a base64 string"));
    }
    let text = reader.string(cx)?;
    cx.charge(text.len(), start)?;
    Ok((text, start))
}

fn decode_read(text: &str, start: usize, out: &mut Vec<u8>) -> Result<(), DecodeError> {
    granted(out.try_reserve(decoded_len(text)), start)?;
    if decode(text, out) {
        Ok(())
    } else {
        Err(DecodeError::new(DecodeErrorKind::InvalidBase64, start))
    }
}

#[cfg(test)]
mod tests {
    use alloc::{format, string::String, vec, vec::Vec};

    use base64::Engine;
    use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD};

    use super::{encode, encoded_len};

    fn decode(text: &str) -> Option<Vec<u8>> {
        let mut out = Vec::new();
        super::decode(text, &mut out).then_some(out)
    }

    fn random(len: usize, seed: &mut u64) -> Vec<u8> {
        let mut next = || {
            *seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (*seed >> 56) as u8
        };
        (0..len).map(|_| next()).collect()
    }

    #[test]
    fn texts_are_those_of_the_base64_crate_both_ways() {
        let mut seed = 1;
        for len in (0..200).chain(0..200) {
            let bytes = random(len, &mut seed);
            let mut text = vec![0; encoded_len(len)];
            encode(&bytes, &mut text);
            let text = String::from_utf8(text).unwrap();
            assert_eq!(text, STANDARD.encode(&bytes));
            assert_eq!(decode(&text), Some(bytes.clone()));
            assert_eq!(decode(&STANDARD_NO_PAD.encode(&bytes)), Some(bytes.clone()));
            assert_eq!(decode(&URL_SAFE.encode(&bytes)), Some(bytes.clone()));
            assert_eq!(decode(&URL_SAFE_NO_PAD.encode(&bytes)), Some(bytes));
        }
    }

    #[test]
    fn canonical_texts_are_those_that_the_base64_crate_writes() {
        let mut seed = 1;
        for len in 0..200 {
            let bytes = random(len, &mut seed);
            let text = STANDARD.encode(&bytes);
            assert!(super::is_canonical(&text));
            assert_eq!(super::canonical_len(&text), len);
            let mut decoded = vec![0; len];
            super::decode_canonical(&text, &mut decoded);
            assert_eq!(decoded, bytes);
            // Any one byte in place of another.
            for at in 0..text.len() {
                for byte in [b'A', b'/', b'+', b'-', b'=', b'@', b'[', b'`', b'{', b':', b'.', 0] {
                    let mut other = text.clone().into_bytes();
                    other[at] = byte;
                    let other = String::from_utf8(other).unwrap();
                    let expected = STANDARD.decode(&other).is_ok();
                    assert_eq!(super::is_canonical(&other), expected, "{other:?}");
                }
            }
        }
        assert!(!super::is_canonical("AP8"));
        assert!(!super::is_canonical("é/=="));
    }

    #[test]
    fn every_text_of_a_few_letters_is_judged_as_the_base64_crate_judges_it() {
        let letters = ["A", "/", "b", "9", "=", "!", "é", "\0", "Q"];
        let mut texts = vec![String::new()];
        for _ in 0..5 {
            let longer = |text: &String| letters.map(|letter| [text.as_str(), letter].concat());
            let more: Vec<_> = texts.iter().flat_map(longer).collect();
            for text in &more {
                let expected = if text.ends_with('=') && text.len() % 4 != 0 {
                    None
                } else {
                    super::ANY_STANDARD.decode(text).ok()
                };
                assert_eq!(decode(text), expected, "{text:?}");
            }
            texts = more;
        }
    }

    #[test]
    fn the_usual_case_is_read_the_short_way_and_nothing_else() {
        let mut seed = 7;
        for len in 0..70 {
            let bytes = random(len, &mut seed);
            let text = STANDARD_NO_PAD.encode(&bytes);
            let short = |text: &[u8]| {
                let mut out = vec![9];
                super::decode_standard(text, &mut out).map(|()| out)
            };
            assert_eq!(short(text.as_bytes()), Some([&[9], bytes.as_slice()].concat()), "{text}");
            for at in 0..text.len() {
                for other in [b'-', b'_', b'=', b'!', 0x80] {
                    let mut text = text.clone().into_bytes();
                    text[at] = other;
                    assert_eq!(short(&text), None, "{text:?}");
                }
            }
            if len % 3 == 0 {
                assert_eq!(short(format!("{text}A").as_bytes()), None, "a letter too much");
            } else {
                // The last letter has bits that stand for nothing.
                let last = text.len() - 1;
                let odd: Vec<u8> = [&text.as_bytes()[..last], b"/"].concat();
                assert_eq!(short(&odd), None);
            }
        }
    }
}
