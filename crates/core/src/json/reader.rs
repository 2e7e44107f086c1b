//! A cursor over JSON text.

use alloc::{string::String, vec::Vec};

use super::number;
use super::writer::special;
use crate::context::Context;
use crate::error::{DecodeError, DecodeErrorKind};
use crate::options::UnknownMembers;
use crate::text::Str;
use crate::unknown::UnknownFields;

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
    #[inline(always)]
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
        self.text.get(start..self.offset()).unwrap_or_default()
    }

    /// The next byte that is not white space.
    #[inline(always)]
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

    #[inline(always)]
    fn bump(&mut self) {
        if let [_, rest @ ..] = self.rest {
            self.rest = rest;
        }
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
    #[inline]
    pub fn begin(&mut self, cx: &mut Context<'_>) -> Result<bool, DecodeError> {
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
    #[inline(always)]
    pub fn more(&mut self, cx: &mut Context<'_>) -> Result<bool, DecodeError> {
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

    /// Passes over `"name":` if it stands here exactly so.
    #[inline(always)]
    pub fn literal(&mut self, key: &'static [u8]) -> bool {
        match self.rest.strip_prefix(key) {
            Some(rest) if !self.slow => {
                self.rest = rest;
                true
            }
            _ => false,
        }
    }

    /// Reads a member's name and gives its index, counted from 1. A member
    /// that the message does not know is treated as the options say, and gives
    /// 0.
    pub fn member(
        &mut self,
        index: fn(&str) -> u32,
        unknown: &mut UnknownFields<'a>,
        cx: &mut Context<'_>,
    ) -> Result<u32, DecodeError> {
        let start = self.offset();
        let name = self.name(cx)?;
        self.last_member = start;
        match index(&name) {
            known @ 1.. if !cx.mismatched.contains(&start) => Ok(known),
            0 => {
                self.unknown_member(start, &name, unknown, cx)?;
                Ok(0)
            }
            _ => {
                self.skip(cx)?;
                unknown.take_members(self.since(start), start, cx)?;
                Ok(0)
            }
        }
    }

    fn unknown_member(
        &mut self,
        start: usize,
        name: &str,
        unknown: &mut UnknownFields<'a>,
        cx: &mut Context<'_>,
    ) -> Result<(), DecodeError> {
        match cx.options().unknown_members {
            // An extension is known to somebody, and kept as in binary.
            UnknownMembers::Reject if !name.starts_with('[') => {
                Err(DecodeError::new(DecodeErrorKind::UnknownMember(String::from(name)), start))
            }
            UnknownMembers::Ignore => self.skip(cx),
            UnknownMembers::Keep | UnknownMembers::Reject => {
                self.skip(cx)?;
                unknown.take_members(self.since(start), start, cx)
            }
        }
    }

    /// A member's name and the colon.
    pub(crate) fn name(&mut self, cx: &mut Context<'_>) -> Result<Str<'a>, DecodeError> {
        if self.peek() != Some(b'"') {
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
    #[inline(always)]
    pub fn null(&mut self) -> Result<bool, DecodeError> {
        if self.peek() != Some(b'n') {
            return Ok(false);
        }
        self.word(b"null")?;
        Ok(true)
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

    /// A string. Borrowed when it has no escapes.
    #[inline]
    pub(crate) fn string(&mut self, cx: &mut Context<'_>) -> Result<Str<'a>, DecodeError> {
        if self.peek() != Some(b'"') {
            return Err(self.wrong("a string"));
        }
        let start = self.offset() + 1;
        self.bump();
        let plain = plain_len(self.rest);
        if self.rest.get(plain) == Some(&b'"') {
            self.rest = self.rest.get(plain + 1..).unwrap_or_default();
            return Ok(Str::borrowed(self.text.get(start..start + plain).unwrap_or_default()));
        }
        self.escaped(start, cx)
    }

    #[cold]
    fn escaped(&mut self, start: usize, cx: &mut Context<'_>) -> Result<Str<'a>, DecodeError> {
        let first = *self;
        self.pass_string()?;
        let raw = self.text.get(start..self.offset() - 1).unwrap_or_default();
        cx.charge(raw.len(), start)?;
        let mut out = String::with_capacity(raw.len());
        let mut rest = raw;
        while let Some((plain, after)) = rest.split_once('\\') {
            out.push_str(plain);
            match unescape(after) {
                Some((c, after)) => {
                    out.push(c);
                    rest = after;
                }
                None => return Err(first.fail(bad_escape())),
            }
        }
        out.push_str(rest);
        Ok(out.into())
    }

    /// From after the opening quote to after the closing one.
    fn pass_string(&mut self) -> Result<(), DecodeError> {
        loop {
            let plain = plain_len(self.rest);
            self.rest = self.rest.get(plain..).unwrap_or_default();
            match self.rest {
                [b'"', rest @ ..] => {
                    self.rest = rest;
                    return Ok(());
                }
                [b'\\', ..] => self.pass_escape()?,
                [] => return Err(self.fail(DecodeErrorKind::UnexpectedEnd)),
                _ => return Err(self.syntax("no control character in a string")),
            }
        }
    }

    fn pass_escape(&mut self) -> Result<(), DecodeError> {
        let len = match self.rest {
            [_, b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't', ..] => 2,
            [_, b'u', a, b, c, d, ..] => {
                if ![a, b, c, d].iter().all(|byte| byte.is_ascii_hexdigit()) {
                    return Err(self.fail(bad_escape()));
                }
                match unescape(self.text.get(self.offset() + 1..).unwrap_or_default()) {
                    Some((c, _)) if c.len_utf8() == 4 => 12,
                    Some(_) => 6,
                    None => return Err(self.fail(bad_escape())),
                }
            }
            [_] | [_, b'u', ..] => return Err(self.fail(DecodeErrorKind::UnexpectedEnd)),
            _ => return Err(self.fail(bad_escape())),
        };
        self.rest = self.rest.get(len..).unwrap_or_default();
        Ok(())
    }

    /// A number, as it stands.
    #[inline]
    pub(crate) fn number(&mut self, expected: &'static str) -> Result<&'a str, DecodeError> {
        match self.peek() {
            Some(b'-' | b'0'..=b'9') => {}
            _ => return Err(self.wrong(expected)),
        }
        let Some(len) = number::scan(self.rest) else {
            return Err(self.syntax("a number"));
        };
        let start = self.offset();
        self.rest = self.rest.get(len..).unwrap_or_default();
        Ok(self.since(start))
    }

    /// Plain decimal digits, as most numbers are: the value and whether it was
    /// negative. Leaves the cursor alone if it is anything else, or long.
    #[inline(always)]
    pub(crate) fn digits(&mut self) -> Option<(u64, bool)> {
        let (negative, digits) = match self.rest {
            [b'-', rest @ ..] => (true, rest),
            rest => (false, rest),
        };
        let (mut rest, mut value) = (digits, 0u64);
        while let Some((chunk, after)) = rest.split_first_chunk::<8>()
            && let Some(eight) = eight_digits(*chunk)
        {
            value = value.wrapping_mul(100_000_000).wrapping_add(eight);
            rest = after;
        }
        while let [byte @ b'0'..=b'9', after @ ..] = rest {
            value = value.wrapping_mul(10).wrapping_add(u64::from(*byte & 15));
            rest = after;
        }
        let count = digits.len() - rest.len();
        let plain = matches!(count, 1..=19) && (count == 1 || digits.first() != Some(&b'0'));
        if !plain || matches!(rest, [b'.' | b'e' | b'E', ..]) {
            return None;
        }
        self.rest = rest;
        Some((value, negative))
    }

    /// Such digits as the whole of a string.
    #[inline(always)]
    pub(crate) fn quoted_digits(&mut self) -> Option<(u64, bool)> {
        let start = *self;
        self.bump();
        let digits = self.digits();
        match self.rest {
            [b'"', rest @ ..] if digits.is_some() => {
                self.rest = rest;
                digits
            }
            _ => {
                *self = start;
                None
            }
        }
    }

    /// Passes over a value of any type, checking it. Never recurses.
    pub(crate) fn skip(&mut self, cx: &mut Context<'_>) -> Result<(), DecodeError> {
        let mut open = Vec::new();
        loop {
            match self.peek() {
                Some(bracket @ (b'{' | b'[')) => {
                    cx.enter(self.offset())?;
                    self.bump();
                    if self.peek() == Some(bracket + 2) {
                        self.bump();
                        cx.leave();
                    } else {
                        open.push(bracket);
                        if bracket == b'{' {
                            self.pass_name()?;
                        }
                        continue;
                    }
                }
                Some(b'"') => {
                    self.bump();
                    self.pass_string()?;
                }
                Some(b't') => self.word(b"true")?,
                Some(b'f') => self.word(b"false")?,
                Some(b'n') => self.word(b"null")?,
                _ => self.number("a value").map(drop)?,
            }
            if self.close(&mut open, cx)? {
                return Ok(());
            }
        }
    }

    /// After a value inside brackets: passes over the comma, or over as many
    /// brackets as close. True when the outermost one is closed.
    fn close(&mut self, open: &mut Vec<u8>, cx: &mut Context<'_>) -> Result<bool, DecodeError> {
        while let Some(bracket) = open.last().copied() {
            match self.peek() {
                Some(b',') => {
                    self.bump();
                    if bracket == b'{' {
                        self.pass_name()?;
                    }
                    return Ok(false);
                }
                Some(byte) if byte == bracket + 2 => {
                    self.bump();
                    open.pop();
                    cx.leave();
                }
                _ if bracket == b'{' => return Err(self.syntax("`,` or `}`")),
                _ => return Err(self.syntax("`,` or `]`")),
            }
        }
        Ok(true)
    }

    fn pass_name(&mut self) -> Result<(), DecodeError> {
        if self.peek() != Some(b'"') {
            return Err(self.syntax("a member's name"));
        }
        self.bump();
        self.pass_string()?;
        if self.peek() != Some(b':') {
            return Err(self.syntax("`:`"));
        }
        self.bump();
        Ok(())
    }

    /// A value of any type, checked, as it stands.
    pub(crate) fn raw(&mut self, cx: &mut Context<'_>) -> Result<&'a str, DecodeError> {
        self.peek();
        let start = self.offset();
        self.skip(cx)?;
        Ok(self.since(start))
    }

    /// An object as the whole of the text, checked: its members as they stand.
    pub(crate) fn object_members(&mut self, cx: &mut Context<'_>) -> Result<&'a str, DecodeError> {
        let mut more = self.begin(cx)?;
        let start = self.offset();
        let mut end = start;
        while more {
            self.pass_name()?;
            self.skip(cx)?;
            end = self.offset();
            more = self.more(cx)?;
        }
        self.end()?;
        Ok(self.text.get(start..end).unwrap_or_default())
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
    pub(crate) fn more_elements(&mut self) -> Result<bool, DecodeError> {
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

fn bad_escape() -> DecodeErrorKind {
    DecodeErrorKind::Syntax { expected: "an escape that stands for a character" }
}

/// How many bytes up to the first quote, backslash or control character.
#[inline(always)]
fn plain_len(bytes: &[u8]) -> usize {
    let mut rest = bytes;
    while let Some((chunk, after)) = rest.split_first_chunk::<8>() {
        let found = special(u64::from_le_bytes(*chunk));
        if found != 0 {
            return bytes.len() - rest.len() + found.trailing_zeros() as usize / 8;
        }
        rest = after;
    }
    let special = |byte: &u8| matches!(byte, b'"' | b'\\' | ..0x20);
    let tail = rest.iter().position(special).unwrap_or(rest.len());
    bytes.len() - rest.len() + tail
}

/// The value of eight decimal digits.
#[inline(always)]
const fn eight_digits(chunk: [u8; 8]) -> Option<u64> {
    let word = u64::from_le_bytes(chunk);
    let low = word.wrapping_sub(0x3030_3030_3030_3030);
    // A digit is between 0x30 and 0x39: neither the one nor the other carries.
    if (low | word.wrapping_add(0x4646_4646_4646_4646)) & 0x8080_8080_8080_8080 != 0 {
        return None;
    }
    // Pairs, then fours, then eight.
    let pairs = low.wrapping_mul(10).wrapping_add(low >> 8);
    let first = (pairs & 0x0000_00ff_0000_00ff).wrapping_mul(0x000f_4240_0000_0064);
    let second = ((pairs >> 16) & 0x0000_00ff_0000_00ff).wrapping_mul(0x0000_2710_0000_0001);
    Some(first.wrapping_add(second) >> 32)
}

/// The character that the text after a backslash stands for, and the rest.
fn unescape(text: &str) -> Option<(char, &str)> {
    let mut chars = text.chars();
    let c = match chars.next()? {
        c @ ('"' | '\\' | '/') => c,
        'b' => '\u{8}',
        'f' => '\u{c}',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'u' => return unescape_unicode(chars.as_str()),
        _ => return None,
    };
    Some((c, chars.as_str()))
}

fn unescape_unicode(text: &str) -> Option<(char, &str)> {
    let (first, rest) = hex4(text)?;
    match first {
        0xd800..0xdc00 => {
            let (second, rest) = hex4(rest.strip_prefix("\\u")?)?;
            let low = second.checked_sub(0xdc00).filter(|low| *low < 0x400)?;
            Some((char::from_u32(0x10000 + ((first - 0xd800) << 10) + low)?, rest))
        }
        _ => Some((char::from_u32(first)?, rest)),
    }
}

fn hex4(text: &str) -> Option<(u32, &str)> {
    let (digits, rest) = text.split_at_checked(4)?;
    if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    Some((u32::from_str_radix(digits, 16).ok()?, rest))
}
