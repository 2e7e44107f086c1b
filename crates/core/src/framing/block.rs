//! Sixty-four bytes of JSON at a time.
//!
//! Each kind of character becomes a mask with one bit for each byte, as simdjson
//! does it, here with plain words of eight bytes. Blocks with a backslash or a
//! control character are left to those who look at bytes.

/// Bytes in a block.
pub(super) const SIZE: usize = 64;

/// Where brackets and quotes stand; bit 0 is the first byte.
pub(super) struct Block {
    quotes: u64,
    opens: u64,
    closes: u64,
}

/// What comes of a block.
pub(super) enum Passed {
    /// The value ends after so many bytes.
    End(usize),
    /// It goes on, at this depth, within a string or not.
    On(u64, bool),
}

impl Block {
    /// Looks at a block; none if it has a backslash or a control character.
    pub(super) fn new(bytes: &[u8; SIZE]) -> Option<Self> {
        let mut block = Self { quotes: 0, opens: 0, closes: 0 };
        let mut odd = 0;
        for (shift, bytes) in (0..).step_by(8).zip(bytes.as_chunks().0) {
            let word = u64::from_le_bytes(*bytes);
            // `[` and `]` differ from `{` and `}` by this bit.
            let folded = word | all(0x20);
            odd |= zeros(word ^ all(b'\\')) | zeros(word & all(0xe0));
            block.quotes |= bits(zeros(word ^ all(b'"'))) << shift;
            block.opens |= bits(zeros(folded ^ all(b'{'))) << shift;
            block.closes |= bits(zeros(folded ^ all(b'}'))) << shift;
        }
        (odd == 0).then_some(block)
    }

    /// Goes through the block in an object or array at this depth, beginning in
    /// a string or not.
    pub(super) fn pass(&self, mut depth: u64, in_string: bool) -> Passed {
        let mut within = self.quotes;
        for distance in [1, 2, 4, 8, 16, 32] {
            within ^= within << distance;
        }
        within ^= if in_string { u64::MAX } else { 0 };
        let (opens, closes) = (self.opens & !within, self.closes & !within);
        let ends_in_string = within >> 63 == 1;
        if depth > u64::from(closes.count_ones()) {
            let depth = depth + u64::from(opens.count_ones()) - u64::from(closes.count_ones());
            return Passed::On(depth, ends_in_string);
        }
        let mut rest = opens | closes;
        while rest != 0 {
            let lowest = rest & rest.wrapping_neg();
            match opens & lowest {
                0 => depth = depth.saturating_sub(1),
                _ => depth += 1,
            }
            if depth == 0 {
                return Passed::End(lowest.trailing_zeros() as usize + 1);
            }
            rest ^= lowest;
        }
        Passed::On(depth, ends_in_string)
    }
}

/// A word of eight times this byte.
const fn all(byte: u8) -> u64 {
    u64::from_ne_bytes([byte; 8])
}

/// The highest bit of each byte that is zero.
const fn zeros(word: u64) -> u64 {
    !(((word & all(0x7f)) + all(0x7f)) | word) & all(0x80)
}

/// The highest bits of the bytes, beside each other.
const fn bits(highest: u64) -> u64 {
    (highest >> 7).wrapping_mul(0x0102_0408_1020_4080) >> 56
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bits_say_which_bytes_are_zero() {
        for set in 0..=u8::MAX {
            let bytes = core::array::from_fn(|at| if set >> at & 1 == 1 { 0 } else { 0x81 });
            assert_eq!(bits(zeros(u64::from_le_bytes(bytes))), u64::from(set));
            let bytes = core::array::from_fn(|at| if set >> at & 1 == 1 { 0 } else { 1 });
            assert_eq!(bits(zeros(u64::from_le_bytes(bytes))), u64::from(set));
        }
    }

    #[test]
    fn a_block_with_a_backslash_or_control_character_is_odd() {
        for byte in 0..=u8::MAX {
            let mut block = [b' '; SIZE];
            block[37] = byte;
            assert_eq!(Block::new(&block).is_none(), byte < b' ' || byte == b'\\', "{byte}");
        }
    }
}
