//! Which field of a oneof an object is meant for.

use super::Reader;
use crate::context::Context;
use crate::error::DecodeError;
use crate::info::{OneofInfo, Slots, slot};
use crate::text::Str;

/// When an object is meant for a field of a oneof.
#[derive(Clone, Copy, Debug)]
pub struct Select {
    rank: i32,
    members: &'static [&'static str],
    /// A bit for the [`slot`] of each of the members.
    slots: u64,
    values: &'static [(&'static str, u32)],
    value_slots: Slots,
    otherwise: u32,
}

impl Select {
    /// What is meant where no condition holds: no field has this number.
    pub const NONE: u32 = 0;

    /// Conditions of a lower `rank` are tried first. One of these members is present, and is one
    /// of these strings, beside which stands the number of the field that is meant, or it is
    /// anything else, which means the field `otherwise`.
    #[must_use]
    pub const fn new(
        rank: i32,
        members: &'static [&'static str],
        values: &'static [(&'static str, u32)],
        otherwise: u32,
    ) -> Self {
        let (mut slots, mut at) = (0, 0);
        #[allow(clippy::indexing_slicing)] // constants are checked by the compiler
        while at < members.len() {
            slots |= 1 << slot(members[at].as_bytes());
            at += 1;
        }
        Self { rank, members, slots, values, value_slots: Slots::new(values), otherwise }
    }
}

/// The number of the field of a oneof that the object that comes next is meant
/// for, or [`Select::NONE`].
/// The lowest rank with a member that is present decides: if its value is none
/// of those named, no other rank is asked.
///
/// The rules are in the order of their rank. When a member of the lowest names
/// a field, what comes after it is not looked at: the text is read again anyway.
pub fn select(
    reader: &Reader<'_>,
    oneofs: &[OneofInfo],
    index: usize,
    cx: &mut Context<'_>,
) -> Result<u32, DecodeError> {
    let mut reader = *reader;
    let rules = oneofs.get(index).map_or(&[][..], |oneof| oneof.rules);
    let mut best = (i32::MAX, Select::NONE);
    let Some(lowest) = rules.first().map(|rule| rule.rank) else { return Ok(best.1) };
    if reader.peek() != Some(b'{') || !reader.begin(cx)? {
        return Ok(best.1);
    }
    loop {
        let name = reader.name(cx)?;
        let bit = 1 << slot(name.as_bytes());
        if rules.iter().all(|rule| rule.slots & bit == 0) {
            reader.skip(cx)?;
        } else {
            let value = match reader.peek() {
                Some(b'"') => reader.string(cx)?,
                _ => reader.skip(cx).map(|()| Str::default())?,
            };
            for rule in rules.iter().filter(|rule| rule.members.contains(&&*name)) {
                if rule.rank > best.0 {
                    break;
                }
                let named = rule.value_slots.find(rule.values, &value);
                let field = named.unwrap_or(rule.otherwise);
                if rule.rank < best.0 || field != Select::NONE {
                    best = (rule.rank, field);
                }
            }
        }
        if best.0 == lowest && best.1 != Select::NONE {
            cx.leave();
            return Ok(best.1);
        }
        if !reader.more(cx)? {
            return Ok(best.1);
        }
    }
}

#[cfg(test)]
mod tests;
