//! Numbers of JSON.

use core::hint::select_unpredictable;

use super::Reader;
use crate::error::DecodeError;
use crate::json::block::Block;
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

    /// Passes over an integer in plain decimal digits, as most are, if one of
    /// at most this value stands here with a comma or a bracket after it or, if
    /// `QUOTED`, in quotes.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn digits<const QUOTED: bool>(&mut self, max: u64) -> Option<u64> {
        let (value, rest) = if QUOTED && self.rest.first() == Some(&b'"') {
            closed::<1>(self.rest, max)?
        } else {
            closed::<0>(self.rest, max)?
        };
        self.rest = rest;
        Some(value)
    }

    /// The same for a number of either sign with anything after it.
    #[cold]
    pub(crate) fn plain_integer<T: Int>(&mut self, quoted: bool) -> Option<T> {
        let (value, len) = plain_integer(self.rest, quoted);
        let rest = self.rest.get(len.unsigned_abs()..).filter(|_| len != 0)?;
        let value = T::from_magnitude(value, len < 0)?;
        self.rest = rest;
        Some(value)
    }
}

/// The integer at the beginning, in so many quotes on either side, if it ends as
/// it began, and what comes after it.
#[cfg_attr(not(debug_assertions), inline(always))]
fn closed<const QUOTES: usize>(bytes: &[u8], max: u64) -> Option<(u64, &[u8])> {
    let (value, count) = if max <= u64::from(u32::MAX) {
        few_digits::<QUOTES>(bytes)
    } else if max <= i64::MAX.cast_unsigned() {
        many_digits::<QUOTES, false>(bytes)
    } else {
        many_digits::<QUOTES, true>(bytes)
    };
    let rest = bytes.get(QUOTES + count..)?;
    let closed = match rest {
        [b'"', ..] => QUOTES == 1,
        [b',' | b']' | b'}', ..] => QUOTES == 0,
        _ => false,
    };
    if !closed || count == 0 || value > max {
        return None;
    }
    Some((value, rest.get(QUOTES..)?))
}

/// The digits after so many quotes, fast for sixteen and more: their value, and
/// how many they are. No digits, if the number is no plain one, or if it is near
/// the end of all.
///
/// Every value waits for the place where the one before ends. So that does not
/// go through memory here, and no multiplication decides how many digits there
/// are, other than by a branch that is foreseen.
#[inline(never)]
fn many_digits<const QUOTES: usize, const TWENTY: bool>(bytes: &[u8]) -> (u64, usize) {
    match opened::<QUOTES>(bytes).and_then(sixteen::<TWENTY>) {
        Some(found) => found,
        None => few_digits::<QUOTES>(bytes),
    }
}

#[cfg_attr(not(debug_assertions), inline(always))]
fn sixteen<const TWENTY: bool>(digits: &[u8; 24]) -> Option<(u64, usize)> {
    let value = Block::new(*digits.first_chunk()?).number()?;
    if digits.first() == Some(&b'0') {
        return None;
    }
    let [a, b, c, last] = *digits.get(16..)?.first_chunk()?;
    let [a, b, c] = [a, b, c].map(|byte| u64::from(byte ^ b'0'));
    match [a, b, c] {
        [0..=9, 0..=9, 0..=9] => {
            let value = value * 1_000 + a * 100 + b * 10 + c;
            if TWENTY { twentieth(value, last) } else { Some((value, 19)) }
        }
        [0..=9, 0..=9, _] => Some((value * 100 + a * 10 + b, 18)),
        [0..=9, ..] => Some((value * 10 + a, 17)),
        _ => Some((value, 16)),
    }
}

/// Adds to nineteen digits one more, if it is one and the number still fits.
/// Whether there is one is chance, so that does not branch.
#[cfg_attr(not(debug_assertions), inline(always))]
fn twentieth(value: u64, last: u8) -> Option<(u64, usize)> {
    let more = last.is_ascii_digit();
    let most = select_unpredictable(more, u64::MAX / 10, u64::MAX);
    let longer = value.wrapping_mul(10).wrapping_add(u64::from(last & 15));
    let longer = select_unpredictable(more, longer, value);
    // Of a tenth of all, with too great a digit, it has wrapped.
    (value <= most && longer >= value).then_some((longer, 19 + usize::from(more)))
}

/// The same for up to sixteen digits.
#[inline(never)]
fn few_digits<const QUOTES: usize>(bytes: &[u8]) -> (u64, usize) {
    let Some(digits) = opened::<QUOTES>(bytes) else { return (0, 0) };
    let ([first, rest, _], _) = digits.as_chunks::<8>() else { return (0, 0) };
    if let [b'0', b'0'..=b'9', ..] = first {
        return (0, 0);
    }
    match some(*first, 0) {
        (value, 8) => {
            let (value, more) = some(*rest, value);
            (value, 8 + more)
        }
        few => few,
    }
}

/// What comes after the quotes, unless it is near the end of all.
#[cfg_attr(not(debug_assertions), inline(always))]
fn opened<const QUOTES: usize>(bytes: &[u8]) -> Option<&[u8; 24]> {
    bytes.first_chunk::<FAR>()?.get(QUOTES..)?.first_chunk()
}

/// With so many bytes, words can be read wherever digits begin that fit.
const FAR: usize = 2 + 24;

/// The magnitude of the integer at the beginning, and its length, which is
/// negative if the integer is, and zero if there is none in plain digits. It
/// calls nothing and gives two words, so that all stays in registers.
#[inline(never)]
fn plain_integer(bytes: &[u8], quoted: bool) -> (u64, isize) {
    if bytes.len() < FAR { plain_integer_last(bytes, quoted) } else { find(bytes, quoted, run) }
}

/// The same near the end of all.
#[inline(never)]
fn plain_integer_last(bytes: &[u8], quoted: bool) -> (u64, isize) {
    find(bytes, quoted, run_last)
}

#[cfg_attr(not(debug_assertions), inline(always))]
fn find(bytes: &[u8], quoted: bool, run: impl Fn(&[u8]) -> (u64, usize)) -> (u64, isize) {
    let (quotes, rest) = match bytes {
        [b'"', rest @ ..] if quoted => (2, rest),
        rest => (0, rest),
    };
    let (negative, digits) = match rest {
        [b'-', rest @ ..] => (true, rest),
        rest => (false, rest),
    };
    let (value, count) = run(digits);
    let closed = match digits.get(count) {
        Some(b'"') => true,
        Some(b'.' | b'e' | b'E') => return (0, 0),
        _ => quotes == 0,
    };
    let fits = match (count, digits.first()) {
        (1, _) => true,
        (2..=19, Some(first)) => *first != b'0',
        // From 10^19 up to twice that: what does not fit has wrapped.
        (20, Some(first)) => *first == b'1' && value >= 10_000_000_000_000_000_000,
        _ => false,
    };
    if !(closed && fits) {
        return (0, 0);
    }
    let len = count.cast_signed() + quotes;
    (value, if negative { -len - 1 } else { len })
}

/// The value of the digits at the beginning, modulo 2^64, and how many there
/// are. After 24 digits, which is more than fit, it stops.
#[cfg_attr(not(debug_assertions), inline(always))]
fn run(digits: &[u8]) -> (u64, usize) {
    let Some(chunks) = digits.first_chunk::<24>() else { return (0, 0) };
    let (chunks, _) = chunks.as_chunks::<8>();
    let (mut value, mut count) = (0, 0);
    for chunk in chunks {
        let (next, more) = some(*chunk, value);
        value = next;
        count += more;
        if more < 8 {
            break;
        }
    }
    (value, count)
}

/// The same near the end of all.
#[cfg_attr(not(debug_assertions), inline(always))]
fn run_last(digits: &[u8]) -> (u64, usize) {
    let (mut value, mut count) = (0, 0);
    let mut rest = digits;
    while let Some((chunk, after)) = rest.split_first_chunk::<8>() {
        let (next, more) = some(*chunk, value);
        value = next;
        count += more;
        if more < 8 {
            return (value, count);
        }
        rest = after;
    }
    for byte in rest.iter().take_while(|byte| byte.is_ascii_digit()) {
        value = value.wrapping_mul(10).wrapping_add(u64::from(*byte & 15));
        count += 1;
    }
    (value, count)
}

/// Adds up to eight digits to a value, and says how many there were.
#[cfg_attr(not(debug_assertions), inline(always))]
fn some(chunk: [u8; 8], value: u64) -> (u64, usize) {
    let word = u64::from_le_bytes(chunk) ^ 0x3030_3030_3030_3030;
    // A digit is now below ten. Bytes above one that is not may seem to be
    // none, too, but the first counts.
    let others = (word | word.wrapping_add(0x7676_7676_7676_7676)) & 0x8080_8080_8080_8080;
    if others == 0 {
        return (value.wrapping_mul(100_000_000).wrapping_add(eight(word)), 8);
    }
    let count = others.trailing_zeros() as usize / 8;
    // Zeros take the place of what is no digit, before the digits.
    let few = eight(word << 8 << (56 - 8 * count));
    let power = POWERS.get(count & 7).copied().unwrap_or(1);
    (value.wrapping_mul(power).wrapping_add(few), count)
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

#[cfg(test)]
mod tests {
    use alloc::format;

    use super::Reader;
    use crate::json::number;

    /// Numbers of every length around the words, blocks and limits.
    fn texts() -> impl Iterator<Item = alloc::string::String> {
        let limits = [u64::MAX, u64::MAX - 1, u64::MAX >> 1, 10_000_000_000_000_000_000];
        let limits = limits.map(|value| format!("{value}"));
        let over = ["18446744073709551616", "20000000000000000000", "30000000000000000000", "+1"];
        let odd = ["", "-1", "-0", "00", "01", "0000000000000000001", "1.5", "1e3", "1x", "12:4"];
        let lengths = (1..=30).flat_map(|len| {
            ["1", "7", "9", "10"].map(|digits| digits.chars().cycle().take(len).collect())
        });
        let odd = odd.into_iter().chain(over).map(alloc::borrow::ToOwned::to_owned);
        limits.into_iter().chain(lengths).chain(odd)
    }

    #[test]
    fn plain_digits_are_the_integer_that_any_reader_of_numbers_gives() {
        for text in texts() {
            let value = number::integer::<u64>(&text);
            let is_number = number::scan(text.as_bytes()) == Some(text.len());
            let value = value.filter(|_| is_number && text.bytes().all(|b| b.is_ascii_digit()));
            for rest in [",\"next\":123456789012345678901234567890}", "}}}}", "]", "", " , \"a\":1"]
            {
                for (quoted, before) in [(true, format!("\"{text}\"")), (false, text.clone())] {
                    let whole = format!("{before}{rest}");
                    for max in [u64::MAX, u64::MAX >> 1, u64::from(u32::MAX)] {
                        let mut reader = Reader::new(&whole);
                        // What is near the end or closed in another way is left to others.
                        if let Some(found) = reader.digits::<true>(max) {
                            assert_eq!(Some(found), value.filter(|value| *value <= max), "{whole}");
                            assert_eq!(reader.offset(), before.len(), "{whole}");
                        } else {
                            assert_eq!(reader.offset(), 0);
                            let plain = rest.len() > 30 && value.is_some_and(|value| value <= max);
                            assert!(!plain, "{whole}");
                        }
                        let found = Reader::new(&whole).digits::<false>(max);
                        assert!(found.is_none() || !quoted && found == value, "{whole}");
                    }
                }
            }
            // A quote on one side only is none.
            for half in [format!("\"{text}"), format!("{text}\"")] {
                let whole = format!("{half},\"next\":123456789012345678901234567890}}");
                assert_eq!(Reader::new(&whole).digits::<true>(u64::MAX), None, "{whole}");
            }
        }
    }
}
