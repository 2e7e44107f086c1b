//! Sixty-four bytes of JSON at a time.
//!
//! Each kind of character becomes a mask with one bit for each byte, as simdjson
//! does it. Blocks with a line break in a string, or a backslash outside of
//! strings, are left to those who look at bytes.

use super::json::SEPARATOR;
use crate::json::block::{Marks, places};

/// Bytes in a block.
pub(super) const SIZE: usize = 64;

/// Where in a value a block begins or ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Within {
    /// Outside of strings.
    Nested,
    /// There, after the end of a line.
    Line,
    String,
    /// After a backslash in a string.
    Escape,
}

/// What comes of a block.
pub(super) enum Passed {
    /// The value ends after so many bytes.
    End(usize),
    /// It goes on, at this depth.
    On(u64, Within),
}

/// Goes through a block of an object or array from this depth on; none if what
/// belongs to it is odd: a line break or a backslash that may not stand where it
/// does, a separator, or a line that begins with a bracket, where another value may
/// begin. What stands before the block does not count for that.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(super) fn pass(bytes: &[u8; SIZE], mut depth: u64, start: Within) -> Option<Passed> {
    let marks = Marks::of(bytes);
    let mut odd = Odd::default();
    let (mut quotes, mut cut) = (marks.quotes, false);
    if marks.is_odd || start == Within::Escape {
        odd.backslashes = places(bytes, b'\\');
        let escaped;
        (escaped, cut) = self::escaped(odd.backslashes, start == Within::Escape);
        quotes &= !escaped;
    }
    // A bit for each byte of a string and the quote before it.
    let mut within = quotes;
    for distance in [1, 2, 4, 8, 16, 32] {
        within ^= within << distance;
    }
    within ^= if matches!(start, Within::Nested | Within::Line) { 0 } else { u64::MAX };
    let mut brackets = marks.brackets & !within;
    if marks.is_odd {
        let lines = places(bytes, b'\n');
        odd.rest = odd.backslashes & !within | lines & within | places(bytes, SEPARATOR);
        odd.rest |= lines << 1 & brackets;
        odd.ends_line = lines >> 63 != 0;
    }
    while brackets != 0 {
        let at = brackets.trailing_zeros() as usize;
        // The second bit is set in those that open.
        depth = match bytes.get(at) {
            Some(byte) if byte & 2 != 0 => depth + 1,
            _ => depth.saturating_sub(1),
        };
        if depth == 0 {
            let before = (1_u64 << at) - 1;
            return (odd.rest & before == 0).then_some(Passed::End(at + 1));
        }
        brackets &= brackets - 1;
    }
    let end = match (within >> 63, cut) {
        (0, _) if odd.ends_line => Within::Line,
        (0, _) => Within::Nested,
        (_, true) => Within::Escape,
        (_, false) => Within::String,
    };
    (odd.rest == 0).then_some(Passed::On(depth, end))
}

/// What most blocks lack.
#[derive(Default)]
struct Odd {
    backslashes: u64,
    /// What may not stand where it does.
    rest: u64,
    ends_line: bool,
}

/// The bytes after a backslash that is not itself escaped, and whether that is
/// so for the byte after the block.
fn escaped(backslashes: u64, mut next: bool) -> (u64, bool) {
    let mut escaped = u64::from(next);
    let mut rest = backslashes & !escaped;
    next = false;
    while rest != 0 {
        let after = (rest & rest.wrapping_neg()) << 1;
        next = after == 0;
        escaped |= after;
        // Whatever the next byte is, it escapes nothing.
        rest &= rest.wrapping_sub(1) & !after;
    }
    (escaped, next)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_begins_with_a_bracket_is_left_to_others() {
        for byte in 0..=u8::MAX {
            for at in 1..SIZE {
                let mut block = [b' '; SIZE];
                block[at] = byte;
                let odd = matches!(byte, b'\\' | SEPARATOR);
                assert_eq!(pass(&block, 2, Within::Nested).is_none(), odd, "{byte} {at}");
                block[at - 1] = b'\n';
                let odd = odd || matches!(byte, b'{' | b'[' | b'}' | b']');
                assert_eq!(pass(&block, 2, Within::Nested).is_none(), odd, "{byte} {at}");
            }
        }
    }

    #[test]
    fn a_backslash_escapes_one_byte() {
        for (backslashes, before, expected) in [
            (0, false, (0, false)),
            (0, true, (1, false)),
            (0b1, false, (0b10, false)),
            (0b11, false, (0b10, false)),
            (0b111, false, (0b1010, false)),
            (0b111, true, (0b101, false)),
            (0b1011, true, (0b10101, false)),
            (1 << 63, false, (0, true)),
            (3 << 62, false, (1 << 63, false)),
        ] {
            assert_eq!(escaped(backslashes, before), expected, "{backslashes:b} {before}");
        }
    }

    #[test]
    fn an_odd_block_is_left_to_others() {
        for byte in 0..=u8::MAX {
            let mut block = [b' '; SIZE];
            block[37] = byte;
            let odd = matches!(byte, b'\\' | SEPARATOR);
            assert_eq!(pass(&block, 1, Within::Nested).is_none(), odd, "{byte}");
            let odd = matches!(byte, b'\n' | SEPARATOR);
            assert_eq!(pass(&block, 1, Within::String).is_none(), odd, "{byte}");
            // What stands after the end of the value does not count.
            block[36] = b'}';
            assert!(matches!(pass(&block, 1, Within::Nested), Some(Passed::End(37))), "{byte}");
        }
    }
}
