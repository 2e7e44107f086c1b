//! A cursor over JSON text.

mod digits;
mod members;
mod plain;
mod skip;
mod string;

pub use self::plain::plain_len;

use crate::context::Context;
use crate::error::{DecodeError, DecodeErrorKind};
use crate::text::Str;

/// A cursor over JSON text.
///
/// Generated readers ask for the members in the order in which they are
/// usually written ([`literal`](Self::literal)) and take any other order
/// through [`member`](Self::member).
#[derive(Clone, Copy, Debug)]
pub struct Reader<'a> {
    text: &'a str,
    rest: &'a [u8],
    /// Every member goes through [`member`](Self::member), because some values
    /// are known not to fit (lenient decoding).
    slow: bool,
    /// Where the last member of a message began, in slow mode.
    last_member: usize,
}

impl<'a> Reader<'a> {
    /// A cursor at the start of the text.
    #[must_use]
    pub(crate) fn new(text: &'a str) -> Self {
        Self { text, rest: text.as_bytes(), slow: false, last_member: 0 }
    }

    pub(crate) fn slow(mut self) -> Self {
        self.slow = true;
        self
    }

    pub(crate) fn last_member(&self) -> usize {
        self.last_member
    }

    /// Offset of the next byte.
    #[cfg_attr(not(debug_assertions), inline(always))]
    #[must_use]
    pub fn offset(&self) -> usize {
        self.text.len() - self.rest.len()
    }

    #[cold]
    pub(crate) fn fail(&self, kind: DecodeErrorKind) -> DecodeError {
        DecodeError::new(kind, self.offset())
    }

    #[cold]
    pub(crate) fn syntax(&self, expected: &'static str) -> DecodeError {
        if self.rest.is_empty() {
            return self.fail(DecodeErrorKind::UnexpectedEnd);
        }
        self.fail(DecodeErrorKind::Syntax { expected })
    }

    /// Says that a value of another type stands here, or none at all.
    #[cold]
    pub(crate) fn wrong(&self, expected: &'static str) -> DecodeError {
        match self.rest {
            [b'"' | b'{' | b'[' | b't' | b'f' | b'n' | b'-' | b'0'..=b'9', ..] => {
                self.fail(DecodeErrorKind::WrongType { expected })
            }
            _ => self.syntax("a value"),
        }
    }

    /// The text from an earlier place to here.
    pub(crate) fn since(&self, start: usize) -> &'a str {
        self.part(start, self.offset())
    }

    /// The text from one place to another.
    pub(crate) fn part(&self, start: usize, end: usize) -> &'a str {
        self.text.get(start..end).unwrap_or_default()
    }

    /// Goes back to an earlier place.
    pub(crate) fn back_to(&mut self, offset: usize) {
        self.rest = self.text.get(offset..).unwrap_or_default().as_bytes();
    }

    /// The next byte that is not white space.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn peek(&mut self) -> Option<u8> {
        match self.rest.first() {
            Some(byte) if *byte > b' ' => Some(*byte),
            _ => self.skip_space(),
        }
    }

    #[inline(never)]
    fn skip_space(&mut self) -> Option<u8> {
        while let [b' ' | b'\n' | b'\r' | b'\t', rest @ ..] = self.rest {
            self.rest = rest;
        }
        self.rest.first().copied()
    }

    /// What is still to be read.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn rest(&self) -> &'a [u8] {
        self.rest
    }

    /// Passes over so many bytes, if they end with a character.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn pass(&mut self, len: usize) {
        if let Some(rest) = self.rest.get(len..)
            && rest.first().is_none_or(|byte| byte & 0xc0 != 0x80)
        {
            self.rest = rest;
        }
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn bump(&mut self) {
        if let [_, rest @ ..] = self.rest {
            self.rest = rest;
        }
    }

    /// Whether these two bytes come next: one comparison for both.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn begins(&self, two: [u8; 2]) -> bool {
        self.rest.first_chunk() == Some(&two)
    }

    /// Passes over a comma, if one stands here.
    pub(crate) fn comma(&mut self) {
        if self.peek() == Some(b',') {
            self.bump();
        }
    }

    /// The end of the text, after white space.
    pub(crate) fn end(&mut self) -> Result<(), DecodeError> {
        match self.peek() {
            None => Ok(()),
            Some(_) => Err(self.syntax("the end")),
        }
    }

    /// Begins an object; says whether it has members.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn begin(&mut self, cx: &mut Context<'_>) -> Result<bool, DecodeError> {
        if self.begins(*b"{\"") {
            cx.enter(self.offset())?;
            self.bump();
            return Ok(true);
        }
        self.begin_slowly(cx)
    }

    #[inline(never)]
    fn begin_slowly(&mut self, cx: &mut Context<'_>) -> Result<bool, DecodeError> {
        if self.peek() != Some(b'{') {
            return Err(self.wrong("an object"));
        }
        cx.enter(self.offset())?;
        self.bump();
        match self.peek() {
            Some(b'}') => {
                self.bump();
                cx.leave();
                Ok(false)
            }
            _ => Ok(true),
        }
    }

    /// After a member's value: says whether another member follows.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn more(&mut self, cx: &mut Context<'_>) -> Result<bool, DecodeError> {
        if self.begins(*b",\"") {
            self.bump();
            return Ok(true);
        }
        match self.rest {
            [b'}', rest @ ..] => {
                self.rest = rest;
                cx.leave();
                Ok(false)
            }
            _ => self.more_slowly(cx),
        }
    }

    #[inline(never)]
    fn more_slowly(&mut self, cx: &mut Context<'_>) -> Result<bool, DecodeError> {
        match self.peek() {
            Some(b',') => {
                self.bump();
                self.peek();
                Ok(true)
            }
            Some(b'}') => {
                self.bump();
                cx.leave();
                Ok(false)
            }
            _ => Err(self.syntax("`,` or `}`")),
        }
    }

    /// A member's name and the colon.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn name(&mut self, cx: &mut Context<'_>) -> Result<Str<'a>, DecodeError> {
        match self.plain_name() {
            Some(name) => Ok(Str::borrowed(name)),
            None => self.name_slowly(cx),
        }
    }

    #[inline(never)]
    fn name_slowly(&mut self, cx: &mut Context<'_>) -> Result<Str<'a>, DecodeError> {
        if self.rest.first() != Some(&b'"') {
            return Err(self.syntax("a member's name"));
        }
        let name = self.string(cx)?;
        if self.peek() != Some(b':') {
            return Err(self.syntax("`:`"));
        }
        self.bump();
        Ok(name)
    }

    /// Whether the value is `null`; passes over it.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn null(&mut self) -> Result<bool, DecodeError> {
        match self.rest.first() {
            Some(b'n' | ..=b' ') | None => self.null_slowly(),
            Some(_) => Ok(false),
        }
    }

    #[inline(never)]
    fn null_slowly(&mut self) -> Result<bool, DecodeError> {
        if self.peek() != Some(b'n') {
            return Ok(false);
        }
        self.word(b"null")?;
        Ok(true)
    }

    /// Passes over a `null` that was read as another value, or gives the error
    /// that this gave. Values are read first, because few are absent.
    ///
    /// # Errors
    /// The error, if no `null` stands here.
    #[cold]
    #[inline(never)]
    pub fn null_or(&mut self, error: DecodeError) -> Result<(), DecodeError> {
        let here = error.offset() == self.offset();
        match error.kind() {
            DecodeErrorKind::WrongType { .. } if here && self.null()? => Ok(()),
            _ => Err(error),
        }
    }

    fn word(&mut self, word: &'static [u8]) -> Result<(), DecodeError> {
        match self.rest.strip_prefix(word) {
            Some(rest) => {
                self.rest = rest;
                Ok(())
            }
            None => Err(self.syntax("a value")),
        }
    }

    /// `true` or `false`.
    pub(crate) fn boolean(&mut self) -> Result<bool, DecodeError> {
        match self.peek() {
            Some(b't') => self.word(b"true").map(|()| true),
            Some(b'f') => self.word(b"false").map(|()| false),
            _ => Err(self.wrong("true or false")),
        }
    }

    /// Begins an array; says whether it has elements.
    pub(crate) fn begin_array(&mut self) -> Result<bool, DecodeError> {
        if self.peek() != Some(b'[') {
            return Err(self.wrong("an array"));
        }
        self.bump();
        if self.peek() == Some(b']') {
            self.bump();
            return Ok(false);
        }
        Ok(true)
    }

    /// After an element: says whether another one follows.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn more_elements(&mut self) -> Result<bool, DecodeError> {
        if self.begins(*b",\"") {
            self.bump();
            return Ok(true);
        }
        match self.peek() {
            Some(b',') => {
                self.bump();
                self.peek();
                Ok(true)
            }
            Some(b']') => {
                self.bump();
                Ok(false)
            }
            _ => Err(self.syntax("`,` or `]`")),
        }
    }
}

#[cfg(test)]
mod tests;
