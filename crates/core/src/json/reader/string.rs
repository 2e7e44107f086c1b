//! Strings of JSON.

use alloc::string::String;

use super::Reader;
use super::plain::plain_len;
use crate::context::{Context, granted};
use crate::error::{DecodeError, DecodeErrorKind};
use crate::text::Str;

impl<'a> Reader<'a> {
    /// A string. Borrowed when it has no escapes.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn string(&mut self, cx: &mut Context<'_>) -> Result<Str<'a>, DecodeError> {
        match self.plain_string() {
            Some(text) => Ok(Str::borrowed(text)),
            None => self.string_slowly(cx),
        }
    }

    #[cold]
    #[inline(never)]
    fn string_slowly(&mut self, cx: &mut Context<'_>) -> Result<Str<'a>, DecodeError> {
        if self.peek() != Some(b'"') {
            return Err(self.wrong("a string"));
        }
        if let Some(text) = self.plain_string_last().or_else(|| self.plain_string()) {
            return Ok(Str::borrowed(text));
        }
        self.bump();
        self.escaped(self.offset(), cx)
    }

    #[cold]
    pub(super) fn escaped(
        &mut self,
        start: usize,
        cx: &mut Context<'_>,
    ) -> Result<Str<'a>, DecodeError> {
        let first = *self;
        self.pass_string()?;
        let raw = self.text.get(start..self.offset() - 1).unwrap_or_default();
        cx.charge(raw.len(), start)?;
        let mut out = String::new();
        granted(out.try_reserve_exact(raw.len()), start)?;
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
    pub(super) fn pass_string(&mut self) -> Result<(), DecodeError> {
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

    pub(super) fn pass_escape(&mut self) -> Result<(), DecodeError> {
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
}

fn bad_escape() -> DecodeErrorKind {
    DecodeErrorKind::Syntax { expected: "an escape that stands for a character" }
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
