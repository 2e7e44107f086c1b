//! Numbers of JSON.

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
        let (value, len) = if QUOTED && self.rest.first() == Some(&b'"') {
            plain_digits::<1>(self.rest, max)
        } else {
            plain_digits::<0>(self.rest, max)
        };
        if len == 0 || value > max {
            return None;
        }
        self.rest = self.rest.get(len..)?;
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

/// The integer at the beginning, in so many quotes on either side, and how many
/// bytes it takes with them: none, if there is none in plain digits, or if it is
/// near the end of all. Both are given in registers.
#[cfg_attr(not(debug_assertions), inline(always))]
fn plain_digits<const QUOTES: usize>(bytes: &[u8], max: u64) -> (u64, usize) {
    if max <= u64::from(u32::MAX) {
        few_digits::<QUOTES>(bytes)
    } else if max <= i64::MAX.cast_unsigned() {
        many_digits::<QUOTES, false>(bytes)
    } else {
        many_digits::<QUOTES, true>(bytes)
    }
}

/// The same, fast for sixteen digits and more, and up to twenty if `TWENTY`.
#[inline(never)]
fn many_digits<const QUOTES: usize, const TWENTY: bool>(bytes: &[u8]) -> (u64, usize) {
    let Some(digits) = opened::<QUOTES>(bytes) else { return (0, 0) };
    let (first, rest) = digits.split_at(16);
    let sixteen = first.first_chunk().and_then(|block| Block::new(*block).number());
    match (sixteen, first, rest) {
        (Some(_), [b'0', ..], _) => (0, 0),
        (Some(value), [first, ..], [a, b, c, d, next, ..]) => match three([*a, *b, *c]) {
            Some(three) => {
                let value = value * 1_000 + three;
                if TWENTY {
                    twenty::<QUOTES>(value, *first, [*d, *next])
                } else {
                    closed::<QUOTES>(value, 19, *d)
                }
            }
            None => eighteen::<QUOTES>(value, [*a, *b, *c]),
        },
        _ => few_digits::<QUOTES>(bytes),
    }
}

/// A number of nineteen digits with what comes after them, which may be one
/// more. Which of the two is chance, so this does not branch.
#[cfg_attr(not(debug_assertions), inline(always))]
fn twenty<const QUOTES: usize>(value: u64, first: u8, [last, next]: [u8; 2]) -> (u64, usize) {
    let more = last.is_ascii_digit();
    let longer = value.wrapping_mul(10).wrapping_add(u64::from(last & 15));
    // From 10^19 up to twice that: what does not fit has wrapped.
    let fits = !more | ((first == b'1') & (longer >> 63 != 0));
    let (value, end) = if more { (longer, next) } else { (value, last) };
    let (value, len) = closed::<QUOTES>(value, 19 + usize::from(more), end);
    if fits { (value, len) } else { (0, 0) }
}

/// A number of sixteen digits with what comes after them, which are at most two
/// more.
#[cfg_attr(not(debug_assertions), inline(always))]
fn eighteen<const QUOTES: usize>(value: u64, rest: [u8; 3]) -> (u64, usize) {
    let digit = |byte: u8| u64::from(byte & 15);
    match rest {
        [a, b, end] if a.is_ascii_digit() && b.is_ascii_digit() => {
            closed::<QUOTES>(value * 100 + digit(a) * 10 + digit(b), 18, end)
        }
        [a, end, _] if a.is_ascii_digit() => closed::<QUOTES>(value * 10 + digit(a), 17, end),
        [end, ..] => closed::<QUOTES>(value, 16, end),
    }
}

/// The value of three digits, if these are such.
#[cfg_attr(not(debug_assertions), inline(always))]
fn three(digits: [u8; 3]) -> Option<u64> {
    let [a, b, c] = digits.map(|byte| u64::from(byte ^ b'0'));
    if a > 9 || b > 9 || c > 9 {
        return None;
    }
    Some(a * 100 + b * 10 + c)
}

/// The same for less than sixteen digits.
#[inline(never)]
fn few_digits<const QUOTES: usize>(bytes: &[u8]) -> (u64, usize) {
    let Some(digits) = opened::<QUOTES>(bytes) else { return (0, 0) };
    let ([first, rest, _], _) = digits.as_chunks::<8>() else { return (0, 0) };
    let (value, count) = match some(*first, 0) {
        (value, 8) => {
            let (value, more) = some(*rest, value);
            (value, 8 + more)
        }
        few => few,
    };
    match (count, first, digits.get(count)) {
        (2.., [b'0', ..], _) => (0, 0),
        (1.., _, Some(end)) => closed::<QUOTES>(value, count, *end),
        _ => (0, 0),
    }
}

/// A number of so many digits, if they end as they began.
#[cfg_attr(not(debug_assertions), inline(always))]
fn closed<const QUOTES: usize>(value: u64, count: usize, next: u8) -> (u64, usize) {
    let closed = if QUOTES == 1 { next == b'"' } else { next == b',' || next | 0x20 == b'}' };
    if closed { (value, count + 2 * QUOTES) } else { (0, 0) }
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
        let over = ["18446744073709551616", "20000000000000000000", "99999999999999999999", "+1"];
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
        }
    }
}
