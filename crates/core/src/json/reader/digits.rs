//! Numbers of JSON.

use super::Reader;
use crate::error::DecodeError;
use crate::json::number;
use crate::json::value::Int;

impl<'a> Reader<'a> {
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

    /// An integer in plain decimal digits, as most are, as a number or, if
    /// `quoted` ones may stand here, as the whole of a string. Passes over it.
    /// `None` if it is anything else, long, or does not fit.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn plain_integer<T: Int>(&mut self, quoted: bool) -> Option<T> {
        let (in_quotes, rest) = match self.rest {
            [b'"', rest @ ..] if quoted => (true, rest),
            rest => (false, rest),
        };
        let (negative, digits) = match rest {
            [b'-', rest @ ..] => (true, rest),
            rest => (false, rest),
        };
        let (value, rest) = run(digits);
        let count = digits.len() - rest.len();
        let fits = match (count, digits.first()) {
            (1, _) => true,
            (2..=19, Some(first)) => *first != b'0',
            // From 10^19 up to twice that: what does not fit has wrapped.
            (20, Some(first)) => *first == b'1' && value >= 10_000_000_000_000_000_000,
            _ => false,
        };
        let rest = match rest {
            [b'"', rest @ ..] if in_quotes => rest,
            [b'.' | b'e' | b'E', ..] => return None,
            _ if in_quotes => return None,
            rest => rest,
        };
        let value = T::from_magnitude(value, negative).filter(|_| fits)?;
        self.rest = rest;
        Some(value)
    }
}

/// The value of the digits at the beginning, modulo 2^64, and what follows.
/// After 24 digits, which is more than fit, it stops.
#[cfg_attr(not(debug_assertions), inline(always))]
fn run(digits: &[u8]) -> (u64, &[u8]) {
    match some(digits, 0) {
        (value, rest, true) => match some(rest, value) {
            (value, rest, true) => {
                let (value, rest, _) = some(rest, value);
                (value, rest)
            }
            (value, rest, false) => (value, rest),
        },
        (value, rest, false) => (value, rest),
    }
}

/// Adds up to eight digits to a value; gives what follows, and whether there
/// were eight.
#[cfg_attr(not(debug_assertions), inline(always))]
fn some(digits: &[u8], value: u64) -> (u64, &[u8], bool) {
    let Some((chunk, after)) = digits.split_first_chunk::<8>() else {
        let (value, rest) = last(digits, value);
        return (value, rest, false);
    };
    let word = u64::from_le_bytes(*chunk) ^ 0x3030_3030_3030_3030;
    // A digit is now below ten. Bytes above one that is not may seem to be
    // none, too, but the first counts.
    let others = (word | word.wrapping_add(0x7676_7676_7676_7676)) & 0x8080_8080_8080_8080;
    if others == 0 {
        return (value.wrapping_mul(100_000_000).wrapping_add(eight(word)), after, true);
    }
    let count = others.trailing_zeros() as usize / 8;
    // Zeros take the place of what is no digit, before the digits.
    let few = eight(word << 8 << (56 - 8 * count));
    let power = POWERS.get(count & 7).copied().unwrap_or(1);
    let rest = digits.get(count..).unwrap_or_default();
    (value.wrapping_mul(power).wrapping_add(few), rest, false)
}

/// Digits at the end of all.
#[cold]
#[inline(never)]
fn last(digits: &[u8], mut value: u64) -> (u64, &[u8]) {
    let mut rest = digits;
    while let [byte @ b'0'..=b'9', after @ ..] = rest {
        value = value.wrapping_mul(10).wrapping_add(u64::from(*byte & 15));
        rest = after;
    }
    (value, rest)
}

const POWERS: [u64; 8] = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000];

/// The value of eight decimal digits, the first in the lowest byte.
#[cfg_attr(not(debug_assertions), inline(always))]
const fn eight(digits: u64) -> u64 {
    // Pairs, then fours, then eight.
    let pairs = digits.wrapping_mul(10).wrapping_add(digits >> 8);
    let first = (pairs & 0x0000_00ff_0000_00ff).wrapping_mul(0x000f_4240_0000_0064);
    let second = ((pairs >> 16) & 0x0000_00ff_0000_00ff).wrapping_mul(0x0000_2710_0000_0001);
    first.wrapping_add(second) >> 32
}
