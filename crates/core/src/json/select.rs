//! Which field of a oneof an object is meant for.

use super::Reader;
use crate::context::Context;
use crate::error::DecodeError;

/// When an object is meant for a field of a oneof.
#[derive(Clone, Copy, Debug)]
pub struct Select {
    /// Conditions of a lower rank are tried first.
    pub rank: i32,
    /// One of these members is present …
    pub members: &'static [&'static str],
    /// … and is one of these strings, beside which stands the field that is
    /// meant …
    pub values: &'static [(&'static str, usize)],
    /// … or is anything else, which means this field.
    pub otherwise: usize,
}

impl Select {
    /// What is meant where no condition holds.
    pub const NONE: usize = usize::MAX;
}

/// Which field the object that comes next is meant for, or [`Select::NONE`].
/// The lowest rank with a member that is present decides: if its value is none
/// of those named, no other rank is asked.
///
/// The rules are in the order of their rank. When a member of the lowest names
/// a field, what comes after it is not looked at: the text is read again anyway.
pub fn select(
    reader: &Reader<'_>,
    rules: &[Select],
    cx: &mut Context<'_>,
) -> Result<usize, DecodeError> {
    let mut reader = *reader;
    let mut best = (i32::MAX, Select::NONE);
    let Some(lowest) = rules.first().map(|rule| rule.rank) else { return Ok(best.1) };
    if reader.peek() != Some(b'{') || !reader.begin(cx)? {
        return Ok(best.1);
    }
    loop {
        let name = reader.name(cx)?;
        let text = match reader.peek() {
            Some(b'"') => Some(reader.string(cx)?),
            _ => {
                reader.skip(cx)?;
                None
            }
        };
        for rule in rules.iter().filter(|rule| rule.members.contains(&&*name)) {
            if rule.rank > best.0 {
                break;
            }
            let value = text.as_ref().map_or("", |text| text);
            let named = rule.values.iter().find(|(named, _)| *named == value);
            let field = named.map_or(rule.otherwise, |(_, field)| *field);
            if rule.rank < best.0 || field != Select::NONE {
                best = (rule.rank, field);
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
