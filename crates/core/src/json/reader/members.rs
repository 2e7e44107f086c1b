//! The members of a message.

use alloc::string::String;

use super::Reader;
use crate::context::Context;
use crate::error::{DecodeError, DecodeErrorKind};
use crate::options::UnknownMembers;
use crate::unknown::UnknownFields;

impl<'a> Reader<'a> {
    /// Begins an object; says whether it has members. The cursor stays on the
    /// byte before the first name.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn begin_members(&mut self, cx: &mut Context<'_>) -> Result<bool, DecodeError> {
        if self.begins(*b"{\"") {
            cx.enter(self.offset())?;
            return Ok(true);
        }
        self.begin_members_slowly(cx)
    }

    #[inline(never)]
    fn begin_members_slowly(&mut self, cx: &mut Context<'_>) -> Result<bool, DecodeError> {
        let more = self.begin_slowly(cx)?;
        self.step_back(more);
        Ok(more)
    }

    /// After a member's value: says whether another member follows. The cursor
    /// stays on the byte before its name.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn more_members(&mut self, cx: &mut Context<'_>) -> Result<bool, DecodeError> {
        if self.begins(*b",\"") {
            return Ok(true);
        }
        match self.rest {
            [b'}', rest @ ..] => {
                self.rest = rest;
                cx.leave();
                Ok(false)
            }
            _ => self.more_members_slowly(cx),
        }
    }

    #[inline(never)]
    fn more_members_slowly(&mut self, cx: &mut Context<'_>) -> Result<bool, DecodeError> {
        let more = self.more_slowly(cx)?;
        self.step_back(more);
        Ok(more)
    }

    /// Goes back to the byte before, which is a comma, a bracket or white space.
    fn step_back(&mut self, more: bool) {
        let before = self.offset().saturating_sub(usize::from(more));
        self.rest = self.text.as_bytes().get(before..).unwrap_or_default();
    }

    /// Passes over `"name":` if it stands after the next byte exactly so.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn literal(&mut self, key: &'static [u8]) -> bool {
        let [_, rest @ ..] = self.rest else { return false };
        match rest.split_at_checked(key.len()) {
            Some((name, rest)) if name == key && !self.slow => {
                self.rest = rest;
                true
            }
            _ => false,
        }
    }

    /// Reads a member's name and gives its index, counted from 1. A member
    /// that the message does not know is treated as the options say, and gives
    /// 0. The cursor stands on the byte before the name.
    pub fn member(
        &mut self,
        index: fn(&str) -> u32,
        unknown: &mut UnknownFields<'a>,
        cx: &mut Context<'_>,
    ) -> Result<u32, DecodeError> {
        self.bump();
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
}
