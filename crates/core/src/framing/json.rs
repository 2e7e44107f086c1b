//! Records as JSON values one after the other.

use super::block::{self, Passed, Within};
use super::{Buffer, Span, buffer::offset, error, too_long};
use crate::error::{DecodeError, DecodeErrorKind};

/// Finds where each value ends. Looks at brackets and strings only, counts
/// nesting without recursion, and looks at every byte once, or twice at the end of a value.
#[derive(Clone, Debug)]
pub(super) struct JsonSplitter {
    state: State,
    /// Open brackets.
    depth: u64,
    /// How many bytes of the value are looked at; they are the first of the
    /// buffer's rest.
    seen: usize,
    /// The last byte looked at that is no blank.
    before: u8,
    /// The value is too long and reported; its bytes are dropped.
    dropping: bool,
    max: usize,
}

#[derive(Clone, Copy, Debug)]
enum State {
    Between,
    /// In a number or a word.
    Scalar,
    /// In an object or array, outside of strings.
    Nested,
    /// There, where a line begins.
    Line,
    String,
    /// After a backslash.
    Escape,
    /// After an error, until the next line or record separator.
    Skipping,
}

enum Found {
    /// The value goes on after all bytes.
    More,
    /// The value ends after so many bytes.
    End(usize),
    /// The value cannot go on after so many bytes.
    Broken(usize, DecodeErrorKind),
}

/// Begins each text of `application/json-seq` (RFC 7464), and stands nowhere
/// in a JSON text.
pub(super) const SEPARATOR: u8 = 0x1e;
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

impl JsonSplitter {
    pub(super) fn new(max: usize) -> Self {
        // After a comma whatever follows may stand on a line of its own.
        Self { state: State::Between, depth: 0, seen: 0, before: b',', dropping: false, max }
    }

    /// Whether no value has begun.
    pub(super) fn is_between(&self) -> bool {
        matches!(self.state, State::Between)
    }

    /// The next value. Of an object or array that begins, `glance` is asked
    /// first how long it is.
    pub(super) fn next(
        &mut self,
        input: &mut Buffer,
        mut glance: impl FnMut(&[u8]) -> Option<usize>,
    ) -> Result<Option<Span>, DecodeError> {
        loop {
            let waits = match self.state {
                State::Skipping => self.skip(input),
                State::Between => {
                    let waits = self.begin(input)?;
                    if let State::Nested = self.state
                        && let Some(length) = glance(input.rest())
                        && length <= input.rest().len()
                    {
                        return self.end(input, length);
                    }
                    waits
                }
                _ => match self.advance(input)? {
                    Some(span) => return Ok(Some(span)),
                    None => !matches!(self.state, State::Between),
                },
            };
            if waits {
                input.wait();
                return Ok(None);
            }
        }
    }

    /// Drops bytes up to the next line or separator; gives whether more are
    /// needed.
    fn skip(&mut self, input: &mut Buffer) -> bool {
        match input.rest().iter().position(|&byte| matches!(byte, b'\n' | SEPARATOR)) {
            Some(at) => {
                input.consume(at);
                self.state = State::Between;
                false
            }
            None => {
                input.clear();
                true
            }
        }
    }

    /// Finds the start of a value; gives whether more bytes are needed.
    fn begin(&mut self, input: &mut Buffer) -> Result<bool, DecodeError> {
        if input.offset() == 0 {
            let rest = input.rest();
            if rest.starts_with(BYTE_ORDER_MARK) {
                input.consume(BYTE_ORDER_MARK.len());
            } else if BYTE_ORDER_MARK.starts_with(rest) && !input.is_finished() {
                return Ok(true);
            }
        }
        let rest = input.rest();
        let between = |byte: &u8| matches!(byte, b' ' | b'\t' | b'\r' | b'\n' | &SEPARATOR);
        let blanks = rest.iter().position(|byte| !between(byte)).unwrap_or(rest.len());
        let first = rest.get(blanks).copied();
        input.consume(blanks);
        *self = Self::new(self.max);
        self.state = match first {
            None => return Ok(true),
            Some(b'{' | b'[') => State::Nested,
            Some(b'"') => {
                self.seen = 1;
                State::String
            }
            Some(b'-' | b'0'..=b'9' | b't' | b'f' | b'n') => State::Scalar,
            Some(_) => {
                self.state = State::Skipping;
                let kind = DecodeErrorKind::Syntax { expected: "a JSON value" };
                return Err(error(kind, input.offset()));
            }
        };
        Ok(false)
    }

    /// Goes on in a value; `None` when it needs more bytes, or was dropped and
    /// has ended.
    fn advance(&mut self, input: &mut Buffer) -> Result<Option<Span>, DecodeError> {
        let window = match self.dropping {
            true => usize::MAX,
            false => self.max.saturating_add(1) - self.seen,
        };
        let unseen = input.rest().get(self.seen..).unwrap_or_default();
        let unseen = unseen.get(..window).unwrap_or(unseen);
        let arrived = unseen.len();
        match self.scan(unseen) {
            Found::More => self.seen += arrived,
            Found::End(used) => return self.end(input, self.seen + used),
            Found::Broken(used, kind) => {
                let at = input.offset().saturating_add(offset(self.seen + used));
                input.consume(self.seen + used);
                return self.fail(error(kind, at));
            }
        }
        let start = input.offset();
        if self.dropping || self.seen > self.max {
            input.consume(core::mem::take(&mut self.seen));
            if !self.dropping {
                self.dropping = true;
                return Err(too_long(self.max, start));
            }
        }
        if !input.is_finished() {
            return Ok(None);
        }
        if let State::Scalar = self.state {
            return self.end(input, self.seen);
        }
        let end = start.saturating_add(offset(self.seen));
        input.clear();
        self.fail(error(DecodeErrorKind::UnexpectedEnd, end))
    }

    /// The value ends after so many bytes of the rest.
    fn end(&mut self, input: &mut Buffer, length: usize) -> Result<Option<Span>, DecodeError> {
        let span = Span { offset: input.offset(), range: input.start()..input.start() + length };
        input.consume(length);
        if length > self.max {
            return self.fail(too_long(self.max, span.offset));
        }
        self.state = State::Between;
        Ok(Some(span).filter(|_| !self.dropping))
    }

    /// The value ends with an error, which a dropped one had before.
    fn fail(&mut self, error: DecodeError) -> Result<Option<Span>, DecodeError> {
        self.state = State::Between;
        if self.dropping { Ok(None) } else { Err(error) }
    }

    /// Where an object or array ends that begins with these bytes, or that goes
    /// on with them after so many open brackets.
    pub(super) fn end_of(bytes: &[u8], depth: u64) -> Option<usize> {
        let mut splitter = Self { state: State::Nested, depth, ..Self::new(bytes.len()) };
        match splitter.scan(bytes) {
            Found::End(length) => Some(length),
            Found::More | Found::Broken(..) => None,
        }
    }

    fn scan(&mut self, bytes: &[u8]) -> Found {
        let mut at = 0;
        while let Some(rest) = bytes.get(at..).filter(|rest| !rest.is_empty()) {
            let within = match (self.state, self.depth) {
                (State::Nested, _) => Some(Within::Nested),
                (State::Line, _) if !matches!(rest.first(), Some(b'{' | b'[')) => {
                    Some(Within::Nested)
                }
                (State::String, 1..) => Some(Within::String),
                (State::Escape, 1..) => Some(Within::Escape),
                _ => None,
            };
            let passed = within
                .zip(rest.first_chunk())
                .and_then(|(within, block)| block::pass(block, self.depth, within));
            match passed {
                Some(Passed::End(used)) => return Found::End(at + used),
                Some(Passed::On(depth, within)) => {
                    self.depth = depth;
                    self.state = match within {
                        Within::Nested => State::Nested,
                        Within::Line => State::Line,
                        Within::String => State::String,
                        Within::Escape => State::Escape,
                    };
                }
                None => match self.scan_bytes(bytes, at) {
                    Found::More => {}
                    found => return found,
                },
            }
            at += block::SIZE;
        }
        self.before = self.before(bytes, bytes.len());
        Found::More
    }

    /// The last byte before this one that is no blank.
    fn before(&self, bytes: &[u8], at: usize) -> u8 {
        let passed = bytes.get(..at).unwrap_or_default();
        let solid = passed.iter().rev().find(|byte| !matches!(byte, b' ' | b'\t' | b'\r' | b'\n'));
        solid.copied().unwrap_or(self.before)
    }

    /// Goes through the block that begins here byte by byte.
    #[inline(never)] // inlined, it would slow those who pass whole blocks
    fn scan_bytes(&mut self, bytes: &[u8], at: usize) -> Found {
        let block = bytes.iter().skip(at).take(block::SIZE);
        for (index, &byte) in (at..).zip(block) {
            self.state = match (self.state, byte) {
                (State::Scalar, b' ' | b'\t' | b'\r' | b'\n' | SEPARATOR) => {
                    return Found::End(index);
                }
                (State::Scalar, b'{' | b'[' | b'"' | b'}' | b']' | b',' | b':') => {
                    return Found::End(index);
                }
                (_, SEPARATOR) => return Found::Broken(index, DecodeErrorKind::UnexpectedEnd),
                (State::Nested | State::Line, b'"') => State::String,
                // In JSON a bracket that opens follows one of these. So the value lacks its
                // end, and what begins here is the next one.
                (State::Line, b'{' | b'[')
                    if !matches!(self.before(bytes, index), b',' | b':' | b'[') =>
                {
                    let expected = "a comma or a closing bracket before this line";
                    return Found::Broken(index, DecodeErrorKind::Syntax { expected });
                }
                (State::Nested | State::Line, b'{' | b'[') => {
                    self.depth += 1;
                    State::Nested
                }
                (State::Nested | State::Line, b'}' | b']') => {
                    self.depth = self.depth.saturating_sub(1);
                    if self.depth == 0 {
                        return Found::End(index + 1);
                    }
                    State::Nested
                }
                (State::String, b'"') if self.depth == 0 => return Found::End(index + 1),
                (State::String, b'"') => State::Nested,
                (State::String, b'\\') => State::Escape,
                (State::String | State::Escape, b'\n') => {
                    let kind = DecodeErrorKind::Syntax { expected: "no line break in a string" };
                    return Found::Broken(index, kind);
                }
                (State::Nested | State::Line, b'\n') => State::Line,
                (State::Line, _) => State::Nested,
                (State::Escape, _) => State::String,
                (state, _) => state,
            };
        }
        Found::More
    }
}
