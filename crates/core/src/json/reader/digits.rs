//! Numbers of JSON.

use super::Reader;
use crate::error::DecodeError;
use crate::json::number;

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
