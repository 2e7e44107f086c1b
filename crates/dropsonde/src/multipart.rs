//! `multipart/x-protobuf`: how Doppler and the Traffic Controller answered
//! `recentlogs` and `containermetrics`, one envelope per part.
//!
//! The parts have no headers, so a blank line follows each boundary at once,
//! and they are raw binary, so line breaks mean nothing inside of them.
//!
//! ```
//! use dropsonde::multipart::{self, MultipartDecoder};
//! use dropsonde::{Envelope, Limits, Message};
//!
//! let mut body = Vec::new();
//! multipart::write_part("b0", b"\x0a\x01\r\x10\x08", &mut body)?;
//! multipart::write_end("b0", &mut body);
//! assert_eq!(body, b"--b0\r\n\r\n\x0a\x01\r\x10\x08\r\n--b0--\r\n");
//!
//! let boundary = multipart::boundary("multipart/x-protobuf; boundary=b0").unwrap();
//! let mut decoder = MultipartDecoder::new(boundary, &Limits::DEFAULT);
//! for piece in body.chunks(3) {
//!     decoder.push(piece);
//!     while let Some(part) = decoder.next_part()? {
//!         assert_eq!(Envelope::decode(part)?.origin, "\r");
//!     }
//! }
//! assert!(decoder.is_complete());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Source: loggregator-release v75
//! `src/trafficcontroller/dopplerproxy/doppler_proxy.go`; RFC 2046, section 5.1.

use core::ops::Range;

use tidings_core::Limits;

/// How many bytes the headers of one part may have. The platform sends none.
const MAX_HEADERS: usize = 8 << 10;

/// Why a body is not multipart, or a part cannot be written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum MultipartError {
    /// Neither a line break nor two hyphens follow a boundary.
    #[error("byte {0}: a boundary is not followed by a line break or two hyphens")]
    Malformed(u64),
    /// The headers of a part have more than 8 KiB.
    #[error("byte {0}: the headers of a part have more than {MAX_HEADERS} bytes")]
    LongHeaders(u64),
    /// A part is longer than the limit.
    #[error(
        "byte {at}: the limit of {limit} bytes in one part is reached (raise it with `Limits::max_bytes`)"
    )]
    TooLarge {
        /// Where the part begins in the body.
        at: u64,
        /// The limit.
        limit: usize,
    },
    /// The part to be written contains its boundary; another one is needed.
    #[error("the part contains the boundary")]
    BoundaryInPart,
}

/// The boundary in a `Content-Type` header, if the type is multipart and names
/// one.
///
/// ```
/// use dropsonde::multipart::boundary;
///
/// assert_eq!(boundary("Multipart/X-Protobuf; charset=x; boundary=\"a b\""), Some("a b"));
/// assert_eq!(boundary("application/json; boundary=a"), None);
/// ```
#[must_use]
pub fn boundary(content_type: &str) -> Option<&str> {
    let (media_type, parameters) = content_type.split_once(';')?;
    let (kind, _) = media_type.trim().split_once('/')?;
    if !kind.eq_ignore_ascii_case("multipart") {
        return None;
    }
    let value = parameters.split(';').find_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        name.trim().eq_ignore_ascii_case("boundary").then_some(value.trim())
    })?;
    let unquoted = value.strip_prefix('"').and_then(|value| value.strip_suffix('"'));
    Some(unquoted.unwrap_or(value)).filter(|boundary| !boundary.is_empty())
}

/// The `Content-Type` header of a body with this boundary.
#[must_use]
pub fn content_type(boundary: &str) -> String {
    format!("multipart/x-protobuf; boundary={boundary}")
}

/// Adds an encoded envelope to a body. [`write_end`] ends the body.
///
/// # Errors
/// [`MultipartError::BoundaryInPart`], which does not happen with boundaries
/// of 60 random characters, as the platform makes them; nothing is written then.
pub fn write_part(
    boundary: &str,
    envelope: &[u8],
    body: &mut Vec<u8>,
) -> Result<(), MultipartError> {
    // The line break before the part counts: a part may begin with hyphens.
    let part = [b"\r\n", envelope, b"\r\n"].concat();
    if find(&part, &delimiter(boundary)).is_some() {
        return Err(MultipartError::BoundaryInPart);
    }
    for piece in [b"--", boundary.as_bytes(), b"\r\n", &part] {
        body.extend_from_slice(piece);
    }
    Ok(())
}

/// Ends a body.
pub fn write_end(boundary: &str, body: &mut Vec<u8>) {
    for piece in [b"--", boundary.as_bytes(), b"--\r\n"] {
        body.extend_from_slice(piece);
    }
}

/// Splits a multipart body into its parts, whatever the pieces it arrives in.
///
/// [`push`](Self::push) bytes, take [`next_part`](Self::next_part) until it gives
/// `None`, and so on. Used like this, it holds one part and the bytes of one
/// `push`. Headers of a part are skipped, as is what stands before the first
/// boundary and after the last.
#[derive(Clone, Debug)]
pub struct MultipartDecoder {
    delimiter: Vec<u8>,
    max: usize,
    state: State,
    bytes: Vec<u8>,
    /// How many of `bytes` are done with.
    start: usize,
    /// Up to where `bytes` were searched for what the state waits for.
    searched: usize,
    /// How many bytes of the body were dropped from `bytes`.
    dropped: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// Before the first boundary.
    Preamble,
    /// After a boundary, which ends its line or the body.
    Boundary,
    Headers,
    /// In a part; `start` is its first byte.
    Part,
    Done,
}

impl MultipartDecoder {
    /// A decoder at the start of a body. Of the limits, `max_bytes` counts: it
    /// bounds each part.
    #[must_use]
    pub fn new(boundary: &str, limits: &Limits) -> Self {
        Self {
            delimiter: delimiter(boundary),
            max: limits.max_bytes,
            state: State::Preamble,
            // The first boundary need not follow a line break.
            bytes: b"\r\n".to_vec(),
            start: 0,
            searched: 0,
            dropped: 0,
        }
    }

    /// Takes the next bytes of the body.
    pub fn push(&mut self, bytes: &[u8]) {
        // The two bytes before a part stay: its delimiter may begin there.
        let done = self.start.saturating_sub(2);
        if self.state == State::Done {
            return;
        }
        if done >= self.bytes.len() / 2 {
            self.bytes.drain(..done);
            self.start -= done;
            self.searched = self.searched.saturating_sub(done);
            self.dropped = self.dropped.saturating_add(u64::try_from(done).unwrap_or(u64::MAX));
        }
        self.bytes.extend_from_slice(bytes);
    }

    /// Whether the closing boundary was reached. A body that ends without it
    /// was cut off.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.state == State::Done
    }

    /// The next part, or `None` when more bytes are needed or the body has
    /// ended.
    ///
    /// # Errors
    /// When the body is malformed or a limit is reached; there are no more parts
    /// then.
    pub fn next_part(&mut self) -> Result<Option<&[u8]>, MultipartError> {
        loop {
            let step = match self.state {
                State::Preamble => self.preamble(),
                State::Boundary => self.boundary(),
                State::Headers => self.headers(),
                State::Part => {
                    return match self.part() {
                        Ok(range) => Ok(range.and_then(|range| self.bytes.get(range))),
                        Err(error) => self.fail(error),
                    };
                }
                State::Done => return Ok(None),
            };
            match step {
                Ok(true) => {}
                Ok(false) => return Ok(None),
                Err(error) => return self.fail(error),
            }
        }
    }

    fn fail<T>(&mut self, error: MultipartError) -> Result<T, MultipartError> {
        self.state = State::Done;
        Err(error)
    }

    fn rest(&self) -> &[u8] {
        self.bytes.get(self.start..).unwrap_or_default()
    }

    /// Where `start` is in the body.
    fn at(&self) -> u64 {
        let start = u64::try_from(self.start).unwrap_or(u64::MAX);
        self.dropped.saturating_add(start).saturating_sub(2)
    }

    fn advance(&mut self, to: usize, state: State) {
        self.start = to;
        self.searched = to;
        self.state = state;
    }

    fn preamble(&mut self) -> Result<bool, MultipartError> {
        match self.search(self.start) {
            Some(found) => {
                self.advance(found + self.delimiter.len(), State::Boundary);
                Ok(true)
            }
            None => {
                self.start = self.searched;
                Ok(false)
            }
        }
    }

    fn boundary(&mut self) -> Result<bool, MultipartError> {
        let rest = self.rest();
        if rest.starts_with(b"--") {
            self.advance(self.start, State::Done);
            return Ok(true);
        }
        let padding = rest.iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
        match rest.get(padding..).unwrap_or_default() {
            [b'\r', b'\n', ..] => {
                self.advance(self.start + padding + 2, State::Headers);
                Ok(true)
            }
            [] | [b'\r'] | [b'-'] if padding <= MAX_HEADERS => Ok(false),
            _ => Err(MultipartError::Malformed(self.at())),
        }
    }

    fn headers(&mut self) -> Result<bool, MultipartError> {
        let rest = self.rest();
        if rest.starts_with(b"\r\n") {
            self.advance(self.start + 2, State::Part);
            return Ok(true);
        }
        let window = rest.get(..MAX_HEADERS).unwrap_or(rest);
        match find(window, b"\r\n\r\n") {
            Some(end) => {
                self.advance(self.start + end + 4, State::Part);
                Ok(true)
            }
            None if window.len() == MAX_HEADERS => Err(MultipartError::LongHeaders(self.at())),
            None => Ok(false),
        }
    }

    fn part(&mut self) -> Result<Option<Range<usize>>, MultipartError> {
        // The blank line before an empty part may be that of its delimiter.
        let found = self.search(self.start.saturating_sub(2));
        let end = found.unwrap_or(self.searched).max(self.start);
        if end - self.start > self.max {
            return Err(MultipartError::TooLarge { at: self.at(), limit: self.max });
        }
        Ok(found.map(|found| {
            let part = self.start..end;
            self.advance(found + self.delimiter.len(), State::Boundary);
            part
        }))
    }

    /// Where the next delimiter begins, at `from` or later; notes what need not
    /// be searched again.
    fn search(&mut self, from: usize) -> Option<usize> {
        let from = from.max(self.searched.saturating_sub(2));
        let found = find(self.bytes.get(from..)?, &self.delimiter);
        if found.is_none() {
            let kept = self.delimiter.len() - 1;
            self.searched = self.bytes.len().saturating_sub(kept).max(from);
        }
        found.map(|found| from + found)
    }
}

/// What stands between two parts.
fn delimiter(boundary: &str) -> Vec<u8> {
    [b"\r\n--", boundary.as_bytes()].concat()
}

fn find(bytes: &[u8], pattern: &[u8]) -> Option<usize> {
    bytes.windows(pattern.len()).position(|window| window == pattern)
}
