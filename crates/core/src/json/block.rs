//! Sixteen bytes at a time: where the plain part of a string ends.
//!
//! With SSE2, which every x86-64 processor has, and in plain integers
//! elsewhere.

#![allow(unsafe_code)]

pub(super) use self::imp::Block;

impl Block {
    /// Whether there is a byte that cannot stand in a string as it is or, if
    /// asked for, that is not ASCII.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(super) fn has_odd<const ASCII: bool>(self) -> bool {
        if ASCII { self.ends().or_high(self).any() } else { self.ends().any() }
    }

    /// The bytes of two words, the first in the lower half.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(super) const fn from_words(words: [u64; 2]) -> Self {
        let [low, high] = words;
        Self::new((low as u128 | (high as u128) << 64).to_le_bytes())
    }
}

#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
mod imp {
    use core::arch::x86_64::{
        __m128i, _mm_cmpeq_epi8, _mm_min_epu8, _mm_movemask_epi8, _mm_or_si128, _mm_set1_epi8,
        _mm_xor_si128,
    };
    use core::mem::transmute;

    /// Sixteen bytes.
    #[derive(Clone, Copy)]
    pub(in crate::json) struct Block(__m128i);

    /// Which of sixteen bytes cannot stand in a string as they are.
    #[derive(Clone, Copy)]
    pub(in crate::json) struct Ends(__m128i);

    impl Block {
        #[cfg_attr(not(debug_assertions), inline(always))]
        pub(in crate::json) const fn new(bytes: [u8; 16]) -> Self {
            // SAFETY: both are sixteen bytes, and any will do.
            Self(unsafe { transmute::<[u8; 16], __m128i>(bytes) })
        }

        /// Quotes, backslashes and control characters.
        #[cfg_attr(not(debug_assertions), inline(always))]
        pub(in crate::json) fn ends(self) -> Ends {
            // Flipping one bit puts the quote next to the control characters.
            // SAFETY: SSE2 is there: this module is compiled for nothing else.
            Ends(unsafe {
                let slash = _mm_cmpeq_epi8(self.0, _mm_set1_epi8(0x5c));
                let flipped = _mm_xor_si128(self.0, _mm_set1_epi8(0x02));
                let low = _mm_min_epu8(flipped, _mm_set1_epi8(0x20));
                _mm_or_si128(_mm_cmpeq_epi8(low, flipped), slash)
            })
        }

        /// The index of the first after so many bytes, counted from there.
        #[cfg_attr(not(debug_assertions), inline(always))]
        pub(in crate::json) fn first_after(self, skip: u32) -> Option<usize> {
            match self.ends().mask().checked_shr(skip) {
                None | Some(0) => None,
                Some(mask) => Some(mask.trailing_zeros() as usize),
            }
        }
    }

    impl Ends {
        /// Counts bytes that are not ASCII as well.
        #[cfg_attr(not(debug_assertions), inline(always))]
        pub(in crate::json) fn or_high(self, block: Block) -> Self {
            // Only the highest bit of each byte counts.
            // SAFETY: SSE2 is there.
            Self(unsafe { _mm_or_si128(self.0, block.0) })
        }

        /// Whether there is any.
        #[cfg_attr(not(debug_assertions), inline(always))]
        pub(in crate::json) fn any(self) -> bool {
            self.mask() != 0
        }

        /// The index of the first.
        #[cfg_attr(not(debug_assertions), inline(always))]
        pub(in crate::json) fn first(self) -> Option<usize> {
            match self.mask() {
                0 => None,
                mask => Some(mask.trailing_zeros() as usize),
            }
        }

        #[cfg_attr(not(debug_assertions), inline(always))]
        fn mask(self) -> u32 {
            // SAFETY: SSE2 is there.
            unsafe { _mm_movemask_epi8(self.0) }.cast_unsigned()
        }
    }
}

#[cfg(any(test, not(all(target_arch = "x86_64", target_feature = "sse2"))))]
#[cfg_attr(all(target_arch = "x86_64", target_feature = "sse2"), allow(dead_code))]
mod plain {
    /// Sixteen bytes.
    #[derive(Clone, Copy)]
    pub(in crate::json) struct Block(u128);

    /// Which of sixteen bytes cannot stand in a string as they are: a bit for
    /// the first of them, bytes above such a one may have theirs too.
    #[derive(Clone, Copy)]
    pub(in crate::json) struct Ends(u128);

    const ONES: u128 = 0x0101_0101_0101_0101_0101_0101_0101_0101;

    impl Block {
        pub(in crate::json) const fn new(bytes: [u8; 16]) -> Self {
            Self(u128::from_le_bytes(bytes))
        }

        /// Quotes, backslashes and control characters.
        #[cfg_attr(not(debug_assertions), inline(always))]
        pub(in crate::json) const fn ends(self) -> Ends {
            let quote = self.0 ^ (ONES * 0x22);
            let slash = self.0 ^ (ONES * 0x5c);
            Ends(
                (quote.wrapping_sub(ONES) & !quote
                    | slash.wrapping_sub(ONES) & !slash
                    | self.0.wrapping_sub(ONES * 0x20) & !self.0)
                    & (ONES << 7),
            )
        }

        /// The index of the first after so many bytes, counted from there.
        pub(in crate::json) const fn first_after(self, skip: u32) -> Option<usize> {
            match self.0.checked_shr(skip * 8) {
                // Zeros that come in from above end the text, too.
                Some(rest) => Self(rest).ends().first(),
                None => None,
            }
        }
    }

    impl Ends {
        /// Counts bytes that are not ASCII as well.
        pub(in crate::json) const fn or_high(self, block: Block) -> Self {
            Self(self.0 | block.0 & (ONES << 7))
        }

        /// Whether there is any.
        pub(in crate::json) const fn any(self) -> bool {
            self.0 != 0
        }

        /// The index of the first.
        pub(in crate::json) const fn first(self) -> Option<usize> {
            match self.0 {
                0 => None,
                found => Some(found.trailing_zeros() as usize / 8),
            }
        }
    }
}

#[cfg(not(all(target_arch = "x86_64", target_feature = "sse2")))]
use self::plain as imp;

#[cfg(test)]
mod tests {
    use super::{Block, plain};

    fn first(bytes: &[u8]) -> Option<usize> {
        bytes.iter().position(|byte| matches!(byte, 0..0x20 | b'"' | b'\\'))
    }

    #[test]
    fn the_first_byte_that_ends_plain_text_is_found() {
        for byte in 0..=u8::MAX {
            for at in 0..16 {
                for around in [b'a', 0xff, b'"', 0x7f, 0x21] {
                    let mut bytes = [around; 16];
                    bytes[..at].fill(0x80 | around & 0x7f);
                    bytes[at] = byte;
                    let expected = first(&bytes);
                    assert_eq!(Block::new(bytes).ends().first(), expected, "{bytes:?}");
                    let plain = plain::Block::new(bytes);
                    assert_eq!(plain.ends().first(), expected, "{bytes:?}");
                    assert_eq!(plain.ends().any(), expected.is_some());
                    let odd = expected.is_some() || !bytes.is_ascii();
                    assert_eq!(Block::new(bytes).ends().or_high(Block::new(bytes)).any(), odd);
                    assert_eq!(plain.ends().or_high(plain).any(), odd);
                }
            }
        }
    }

    #[test]
    fn the_first_end_after_some_bytes_is_counted_from_there() {
        for skip in 0..16 {
            for at in 0..16 {
                let mut bytes = [b'a'; 16];
                bytes[..skip].fill(b'"');
                bytes[at] = b'"';
                let expected = bytes[skip..].iter().position(|byte| *byte == b'"');
                let skipped = u32::try_from(skip).unwrap();
                assert_eq!(Block::new(bytes).first_after(skipped), expected);
                // Without SSE2, the end counts as such as well.
                let found = plain::Block::new(bytes).first_after(skipped);
                assert!(found == expected || expected.is_none() && found == Some(16 - skip));
            }
        }
    }
}
