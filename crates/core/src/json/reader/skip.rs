//! Values that are checked and kept or passed over as they stand.

use alloc::vec::Vec;

use super::Reader;
use crate::context::Context;
use crate::error::DecodeError;

impl<'a> Reader<'a> {
    /// Passes over a value of any type, checking it. Never recurses.
    pub(crate) fn skip(&mut self, cx: &mut Context<'_>) -> Result<(), DecodeError> {
        if self.plain_string().is_some() {
            return Ok(());
        }
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
    pub(super) fn close(
        &mut self,
        open: &mut Vec<u8>,
        cx: &mut Context<'_>,
    ) -> Result<bool, DecodeError> {
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

    pub(super) fn pass_name(&mut self) -> Result<(), DecodeError> {
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
}
