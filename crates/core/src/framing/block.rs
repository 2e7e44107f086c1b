//! Sixty-four bytes of JSON at a time.
//!
//! Each kind of character becomes a mask with one bit for each byte, as simdjson
//! does it, here with what compilers turn into vector instructions by
//! themselves. Blocks with a control character, or a backslash outside of
//! strings, are left to those who look at bytes.

/// Bytes in a block.
pub(super) const SIZE: usize = 64;

/// Where in a value a block begins or ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Within {
    /// Outside of strings.
    Nested,
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

/// Kinds of characters, most of which most blocks lack.
const CONTROL: u8 = 1;
const BACKSLASH: u8 = 2;
const BRACKET: u8 = 4;

/// Goes through a block of an object or array from this depth on; none if what
/// belongs to it is odd.
pub(super) fn pass(bytes: &[u8; SIZE], depth: u64, start: Within) -> Option<Passed> {
    let kinds = bytes.iter().fold(0, |all, byte| all | kind(*byte));
    let passed = pass_text(bytes, kinds, depth, start)?;
    if kinds & CONTROL == 0 {
        return Some(passed);
    }
    let before = mask(bytes, |byte| kind(byte) == CONTROL).trailing_zeros() as usize;
    Some(passed).filter(|passed| matches!(passed, Passed::End(end) if *end <= before))
}

fn kind(byte: u8) -> u8 {
    let kind = |is: bool, kind: u8| if is { kind } else { 0 };
    // `[` and `]` differ from `{` and `}` by one bit.
    kind(byte < b' ', CONTROL)
        | kind(byte == b'\\', BACKSLASH)
        | kind(byte | 0x20 == b'{', BRACKET)
        | kind(byte | 0x20 == b'}', BRACKET)
}

/// Does so without regard to control characters.
fn pass_text(bytes: &[u8; SIZE], kinds: u8, mut depth: u64, start: Within) -> Option<Passed> {
    let backslashes = match kinds & BACKSLASH {
        0 => 0,
        _ => mask(bytes, |byte| byte == b'\\'),
    };
    let (escaped, cut) = escaped(backslashes, start == Within::Escape);
    let mut within = mask(bytes, |byte| byte == b'"') & !escaped;
    for distance in [1, 2, 4, 8, 16, 32] {
        within ^= within << distance;
    }
    within ^= if start == Within::Nested { 0 } else { u64::MAX };
    if backslashes & !within != 0 {
        return None;
    }
    let (opens, closes) = match kinds & BRACKET {
        0 => (0, 0),
        _ => (mask(bytes, |byte| byte | 0x20 == b'{'), mask(bytes, |byte| byte | 0x20 == b'}')),
    };
    let (opens, closes) = (opens & !within, closes & !within);
    let end = match (within >> 63, cut) {
        (0, _) => Within::Nested,
        (_, true) => Within::Escape,
        (_, false) => Within::String,
    };
    if depth > u64::from(closes.count_ones()) {
        let depth = depth + u64::from(opens.count_ones()) - u64::from(closes.count_ones());
        return Some(Passed::On(depth, end));
    }
    let mut rest = opens | closes;
    while rest != 0 {
        let lowest = rest & rest.wrapping_neg();
        match opens & lowest {
            0 => depth = depth.saturating_sub(1),
            _ => depth += 1,
        }
        if depth == 0 {
            return Some(Passed::End(lowest.trailing_zeros() as usize + 1));
        }
        rest ^= lowest;
    }
    Some(Passed::On(depth, end))
}

/// Where such bytes stand; bit 0 is the first byte.
fn mask(bytes: &[u8; SIZE], wanted: impl Fn(u8) -> bool) -> u64 {
    let mut bits = [0; SIZE];
    for (index, (bit, byte)) in bits.iter_mut().zip(bytes).enumerate() {
        *bit = if wanted(*byte) { 1_u8 << (index % 8) } else { 0 };
    }
    let mut mask = 0;
    for (shift, eight) in (0..).step_by(8).zip(bits.as_chunks().0) {
        // The highest byte of the product is the sum of the eight.
        let sum = u64::from_le_bytes(*eight).wrapping_mul(0x0101_0101_0101_0101) >> 56;
        mask |= sum << shift;
    }
    mask
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
    fn a_mask_has_a_bit_for_each_byte() {
        for byte in 0..=u8::MAX {
            let block = core::array::from_fn(|at| if at % 7 == 3 { byte } else { !byte });
            let expected = (0..SIZE).filter(|at| at % 7 == 3).map(|at| 1_u64 << at).sum::<u64>();
            assert_eq!(mask(&block, |other| other == byte), expected, "{byte}");
            assert_eq!(mask(&block, |other| other == !byte), !expected, "{byte}");
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
            let odd = byte < b' ' || byte == b'\\';
            assert_eq!(pass(&block, 1, Within::Nested).is_none(), odd, "{byte}");
            assert_eq!(pass(&block, 1, Within::String).is_none(), byte < b' ', "{byte}");
            // What stands after the end of the value does not count.
            block[36] = b'}';
            let ended = matches!(pass(&block, 1, Within::Nested), Some(Passed::End(37)));
            assert!(ended || byte == b'\\', "{byte}");
        }
    }
}
