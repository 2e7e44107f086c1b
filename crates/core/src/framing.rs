//! How a byte stream splits into records.
//!
//! [`FrameDecoder`] takes bytes as they arrive, in pieces of any size, and
//! gives back one record's bytes at a time; it reads nothing itself, so it fits
//! files, sockets and standard input alike. [`write_frame`] is the way back.
//!
//! ```
//! use tidings_core::Limits;
//! use tidings_core::framing::{FrameDecoder, Framing};
//!
//! let mut decoder = FrameDecoder::new(Framing::U32Le, &Limits::DEFAULT);
//! for piece in [&b"\x04\0\0"[..], b"\0\x0a\0\x10", b"\x08"] {
//!     decoder.push(piece);
//!     while let Some(frame) = decoder.next_frame()? {
//!         assert_eq!(frame.bytes, b"\x0a\0\x10\x08");
//!         assert_eq!(frame.offset, 4);
//!     }
//! }
//! decoder.finish();
//! assert_eq!(decoder.next_frame()?, None);
//! # Ok::<(), tidings_core::DecodeError>(())
//! ```

#[cfg(test)]
mod between_tests;
mod block;
mod buffer;
mod json;
#[cfg(test)]
mod json_tests;
mod length;
#[cfg(test)]
mod line_tests;
mod lines;
mod seam;
#[cfg(test)]
mod seam_tests;
#[cfg(test)]
mod tests;

use alloc::vec::Vec;
use core::ops::Range;

pub use self::seam::Seams;
use self::{buffer::Buffer, json::JsonSplitter, length::LengthSplitter, lines::LineSplitter};
use crate::error::{DecodeError, DecodeErrorKind, EncodeError};
use crate::limits::Limits;

/// How records follow each other in a stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Framing {
    /// The whole stream is one record; an empty stream is an empty one.
    Single,
    /// Each record follows its length as a protobuf varint, as
    /// `writeDelimitedTo` and its kin in protobuf libraries write it.
    Delimited,
    /// Each record follows its length as four little-endian bytes, as Metron
    /// wrote envelopes to Doppler (loggregator-release v75).
    U32Le,
    /// One record per line in base64, standard or URL-safe, padded or not.
    ///
    /// Lines end with LF or CRLF, the last one with the stream as well. Spaces
    /// and tabs around the text do not count; an empty line is an empty record.
    Base64Lines,
    /// One record per line in hexadecimal, of either case; lines as in
    /// [`Base64Lines`](Self::Base64Lines).
    HexLines,
    /// JSON values one after the other: newline-delimited, concatenated, over
    /// several lines each, or as `application/json-seq` (RFC 7464). A byte
    /// order mark at the start is skipped.
    ///
    /// Only where a value ends is found here; whether it is JSON is for its
    /// reader to say. A value that lacks its end is an error that takes no other
    /// with it: where a line begins with a bracket that cannot belong to it,
    /// because no comma, colon or `[` stands before, the next value begins.
    Json,
}

/// One record of a stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Frame<'a> {
    /// The record: for a framing in lines decoded, otherwise as it came.
    pub bytes: &'a [u8],
    /// The byte of the stream, counted from 0, where the record begins: after
    /// its length, and for a framing in lines at its text.
    pub offset: u64,
}

/// Splits a stream into records, whatever the pieces it arrives in.
///
/// [`push`](Self::push) bytes, take [`next_frame`](Self::next_frame) until it
/// gives `None`, and so on; at the end of the stream [`finish`](Self::finish)
/// and take the last ones. Used like this, it holds
/// [`Limits::max_bytes`] and the bytes of one `push`, no more; whoever pushes
/// without taking has it hold everything pushed. Time is linear in the stream.
#[derive(Clone, Debug)]
pub struct FrameDecoder {
    input: Buffer,
    splitter: Splitter,
}

#[derive(Clone, Debug)]
enum Splitter {
    Length(LengthSplitter),
    Lines(LineSplitter),
    Json(JsonSplitter),
}

/// Where a record stands in the stream, and in the bytes that hold it.
struct Span {
    offset: u64,
    range: Range<usize>,
}

impl FrameDecoder {
    /// A decoder at the start of a stream. Of the limits, `max_bytes` counts: it
    /// bounds each record, in bytes of its payload.
    #[must_use]
    pub fn new(framing: Framing, limits: &Limits) -> Self {
        let max = limits.max_bytes;
        let splitter = match framing {
            Framing::Single => Splitter::Length(LengthSplitter::whole(max)),
            Framing::Delimited => Splitter::Length(LengthSplitter::varint(max)),
            Framing::U32Le => Splitter::Length(LengthSplitter::u32_le(max)),
            Framing::Base64Lines => Splitter::Lines(LineSplitter::base64(max)),
            Framing::HexLines => Splitter::Lines(LineSplitter::hex(max)),
            Framing::Json => Splitter::Json(JsonSplitter::new(max)),
        };
        Self { input: Buffer::default(), splitter }
    }

    /// A decoder that begins within a stream: a record begins at byte `start`
    /// of `bytes`, which stand at byte `origin` of the stream.
    ///
    /// Together with [`Seams`] this lets several threads split one stream.
    /// The bytes are taken as if they had been [pushed](Self::push), but are not
    /// copied.
    ///
    /// ```
    /// use tidings_core::Limits;
    /// use tidings_core::framing::{FrameDecoder, Framing};
    ///
    /// let (framing, limits) = (Framing::HexLines, Limits::DEFAULT);
    /// let mut decoder = FrameDecoder::within(framing, &limits, b"08\n0a00\n".to_vec(), 3, 1000);
    /// let frame = decoder.next_frame()?.expect("a whole line is there");
    /// assert_eq!((frame.bytes, frame.offset), (&b"\x0a\0"[..], 1003));
    /// assert_eq!(decoder.next_frame()?, None);
    /// assert!(decoder.is_between_records());
    /// # Ok::<(), tidings_core::DecodeError>(())
    /// ```
    #[must_use]
    pub fn within(
        framing: Framing,
        limits: &Limits,
        bytes: Vec<u8>,
        start: usize,
        origin: u64,
    ) -> Self {
        Self { input: Buffer::within(bytes, start, origin), ..Self::new(framing, limits) }
    }

    /// Whether everything that was pushed belongs to records that have come
    /// out, so that a new decoder, [`within`](Self::within) the stream, would go
    /// on alike. Ask when [`next_frame`](Self::next_frame) gives `None`.
    #[must_use]
    pub fn is_between_records(&self) -> bool {
        self.input.rest().is_empty()
            && match &self.splitter {
                Splitter::Length(length) => length.is_between(),
                Splitter::Json(json) => json.is_between(),
                Splitter::Lines(lines) => lines.is_between(),
            }
    }

    /// The buffer of the decoder, for use in another one: what was pushed last
    /// or given to [`within`](Self::within) stands at its end, taken or not.
    #[must_use]
    pub fn into_buffer(self) -> Vec<u8> {
        self.input.into_bytes()
    }

    /// Takes the next bytes of the stream.
    pub fn push(&mut self, bytes: &[u8]) {
        self.input.push(bytes);
    }

    /// Takes the next bytes of the stream from a reader, which puts them into room for
    /// so many and says how many they are: with [`push`](Self::push) they would be
    /// copied once more. What is in the room before is of no meaning.
    ///
    /// # Errors
    ///
    /// That of `read`; the stream then goes on as if it had not been asked.
    ///
    /// ```
    /// use std::io::Read;
    ///
    /// use tidings_core::Limits;
    /// use tidings_core::framing::{FrameDecoder, Framing};
    ///
    /// let mut file: &[u8] = b"\x01a\x02bc";
    /// let mut decoder = FrameDecoder::new(Framing::Delimited, &Limits::DEFAULT);
    /// assert_eq!(decoder.push_from(1 << 16, |room| file.read(room))?, 5);
    /// assert_eq!(decoder.next_frame()?.expect("a record is there").bytes, b"a");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn push_from<E>(
        &mut self,
        room: usize,
        read: impl FnOnce(&mut [u8]) -> Result<usize, E>,
    ) -> Result<usize, E> {
        self.input.push_from(room, read)
    }

    /// Says that the stream has ended.
    pub fn finish(&mut self) {
        self.input.finish();
    }

    /// The next record, or `None` when more bytes are needed or, after
    /// [`finish`](Self::finish), the stream has no more records.
    ///
    /// # Errors
    ///
    /// The offset of an error counts from the start of the stream. What comes
    /// after one depends on the framing:
    ///
    /// | framing | error | the next call goes on |
    /// | --- | --- | --- |
    /// | `Single`, `Delimited`, `U32Le` | `Limit` (found from the length alone), `InvalidVarint`, `UnexpectedEnd` | nowhere: `None` from here on |
    /// | `Base64Lines`, `HexLines` | `Limit`, `InvalidBase64`, `InvalidHex` | with the next line |
    /// | `Json` | `Limit` | after the value that is too long |
    /// | `Json` | `Syntax`: no value begins here, or a string has a line break | with the next line or RS byte |
    /// | `Json` | `UnexpectedEnd`: a value is cut by an RS byte or the end | after it |
    pub fn next_frame(&mut self) -> Result<Option<Frame<'_>>, DecodeError> {
        self.next_frame_by(|_| None)
    }

    /// The next record as [`next_frame`](Self::next_frame) gives it, for callers
    /// who go through JSON anyway, so that it is done once.
    ///
    /// Of each JSON object or array that begins, `glance` is given what has
    /// arrived of the stream from there on. It may say after how many bytes the
    /// value ends, which has to be where its brackets close, those in strings
    /// aside. Where it says nothing, the end is looked for as ever; it is never
    /// asked twice about a value.
    ///
    /// # Errors
    ///
    /// As [`next_frame`](Self::next_frame).
    ///
    /// ```
    /// use tidings_core::Limits;
    /// use tidings_core::framing::{FrameDecoder, Framing};
    ///
    /// let mut decoder = FrameDecoder::new(Framing::Json, &Limits::DEFAULT);
    /// decoder.push(b"{} {\"a\":[]}");
    /// let empty = |bytes: &[u8]| bytes.starts_with(b"{}").then_some(2);
    /// let frame = decoder.next_frame_by(empty)?.expect("an object is there");
    /// assert_eq!(frame.bytes, b"{}");
    /// let frame = decoder.next_frame_by(empty)?.expect("another one is there");
    /// assert_eq!(frame.bytes, b"{\"a\":[]}");
    /// # Ok::<(), tidings_core::DecodeError>(())
    /// ```
    pub fn next_frame_by(
        &mut self,
        glance: impl FnMut(&[u8]) -> Option<usize>,
    ) -> Result<Option<Frame<'_>>, DecodeError> {
        let (span, bytes) = match &mut self.splitter {
            Splitter::Length(length) => (length.next(&mut self.input)?, self.input.all()),
            Splitter::Json(json) => (json.next(&mut self.input, glance)?, self.input.all()),
            Splitter::Lines(lines) => (lines.next(&mut self.input)?, lines.decoded()),
        };
        Ok(span.and_then(|Span { offset, range }| {
            let bytes = bytes.get(range)?;
            Some(Frame { bytes, offset })
        }))
    }
}

/// Where the JSON object or array ends that begins with these bytes: after its
/// last bracket. `None` if it does not end, or breaks off.
///
/// Looks at brackets and strings only, as [`FrameDecoder`] does.
///
/// ```
/// use tidings_core::framing::json_end;
///
/// assert_eq!(json_end(br#"{"a":"}"},{"b":1}"#), Some(9));
/// assert_eq!(json_end(b"[1, 2"), None);
/// ```
#[must_use]
pub fn json_end(bytes: &[u8]) -> Option<usize> {
    match bytes.first()? {
        b'{' | b'[' => JsonSplitter::end_of(bytes, 0),
        _ => None,
    }
}

/// Where the JSON object or array ends of which these bytes are the rest, from
/// somewhere outside of strings and of its inner brackets on. Otherwise as
/// [`json_end`].
///
/// ```
/// assert_eq!(tidings_core::framing::json_rest(br#","b":[{}]}, 7"#), Some(10));
/// ```
#[must_use]
pub fn json_rest(bytes: &[u8]) -> Option<usize> {
    JsonSplitter::end_of(bytes, 1)
}

/// Appends a record to a stream: after its length, or as a line.
///
/// A `Json` record gets a newline and must be one JSON value, which is not
/// checked; a `Single` one is appended as it is, and must be the only one.
///
/// # Errors
///
/// [`EncodeError::TooLarge`] for `U32Le` when the record has over
/// 4,294,967,295 bytes; nothing is written then.
///
/// ```
/// use tidings_core::framing::{Framing, write_frame};
///
/// let mut out = Vec::new();
/// write_frame(Framing::Delimited, b"\x0a\0\x10\x08", &mut out)?;
/// write_frame(Framing::HexLines, b"\x0a\0\x10\x08", &mut out)?;
/// assert_eq!(out, b"\x04\x0a\0\x10\x080a001008\n");
/// # Ok::<(), tidings_core::EncodeError>(())
/// ```
pub fn write_frame(framing: Framing, payload: &[u8], out: &mut Vec<u8>) -> Result<(), EncodeError> {
    match framing {
        Framing::Single => out.extend_from_slice(payload),
        Framing::Delimited => {
            length::write_varint(payload.len(), out);
            out.extend_from_slice(payload);
        }
        Framing::U32Le => {
            let prefix = length::u32_le(payload.len())?;
            out.reserve(prefix.len() + payload.len());
            out.extend_from_slice(&prefix);
            out.extend_from_slice(payload);
        }
        Framing::Base64Lines => lines::write_base64(payload, out),
        Framing::HexLines => lines::write_hex(payload, out),
        Framing::Json => {
            out.extend_from_slice(payload);
            out.push(b'\n');
        }
    }
    Ok(())
}

/// An error at a byte of the stream.
#[cold]
fn error(kind: DecodeErrorKind, offset: u64) -> DecodeError {
    DecodeError::new(kind, usize::try_from(offset).unwrap_or(usize::MAX))
}

/// A record is longer than `max_bytes` allows.
#[cold]
fn too_long(max: usize, offset: u64) -> DecodeError {
    let kind = DecodeErrorKind::Limit {
        what: "bytes in one record",
        value: max,
        option: "Limits::max_bytes",
    };
    error(kind, offset)
}
