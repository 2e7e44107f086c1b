//! Sixteen bytes at a time: where the plain part of a string ends, and which
//! characters give a text its structure.
//!
//! With SSE2, which every x86-64 processor has, and in plain integers
//! elsewhere.

#![allow(unsafe_code)]

pub(crate) use self::imp::Block;
pub(super) use self::imp::Ends;

/// Which of sixty-four bytes give a JSON text its structure, one bit for each;
/// bit 0 is the first byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Marks {
    pub(crate) quotes: u64,
    /// Brackets and braces, opening and closing.
    pub(crate) brackets: u64,
    /// Whether there is a backslash or a control character.
    pub(crate) is_odd: bool,
}

impl Marks {
    /// Those of these bytes.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn of(bytes: &[u8; 64]) -> Self {
        let (mut quotes, mut brackets, mut odd) = (0, 0, Block::new([b' '; 16]).slips());
        for (shift, block) in (0..).step_by(16).zip(bytes.as_chunks().0) {
            let block = Block::new(*block);
            quotes |= u64::from(block.places(b'"')) << shift;
            brackets |= u64::from(block.brackets()) << shift;
            odd = odd.or(block.slips());
        }
        Self { quotes, brackets, is_odd: odd.any() }
    }
}

/// Which of sixty-four bytes are this one, as in [`Marks`].
pub(crate) fn places(bytes: &[u8; 64], byte: u8) -> u64 {
    let blocks = (0..).step_by(16).zip(bytes.as_chunks().0);
    let place =
        |(shift, block): (u32, &[u8; 16])| u64::from(Block::new(*block).places(byte)) << shift;
    blocks.map(place).fold(0, |all, place| all | place)
}

impl Block {
    /// The bytes that cannot stand in a string as they are or, if asked for,
    /// that are not ASCII.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(super) fn odd<const ASCII: bool>(self) -> Ends {
        if ASCII { self.ends_or_high() } else { self.ends() }
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
        __m128i, _mm_cmpeq_epi8, _mm_cmpgt_epi8, _mm_cvtsi128_si64, _mm_madd_epi16, _mm_min_epu8,
        _mm_movemask_epi8, _mm_mul_epu32, _mm_mulhi_epu16, _mm_mullo_epi16, _mm_or_si128,
        _mm_packs_epi32, _mm_set_epi64x, _mm_set1_epi8, _mm_set1_epi16, _mm_set1_epi32,
        _mm_set1_epi64x, _mm_slli_epi16, _mm_slli_epi32, _mm_slli_epi64, _mm_srli_epi16,
        _mm_srli_epi64, _mm_sub_epi8, _mm_sub_epi16, _mm_sub_epi64, _mm_xor_si128,
    };
    use core::mem::transmute;

    /// Sixteen bytes.
    #[derive(Clone, Copy)]
    pub(crate) struct Block(__m128i);

    /// Which of sixteen bytes cannot stand in a string as they are.
    #[derive(Clone, Copy)]
    pub(crate) struct Ends(__m128i);

    impl Block {
        #[cfg_attr(not(debug_assertions), inline(always))]
        pub(crate) const fn new(bytes: [u8; 16]) -> Self {
            // SAFETY: both are sixteen bytes, and any will do.
            Self(unsafe { transmute::<[u8; 16], __m128i>(bytes) })
        }

        /// Quotes, backslashes and control characters.
        #[cfg_attr(not(debug_assertions), inline(always))]
        pub(crate) fn ends(self) -> Ends {
            // Flipping one bit puts the quote next to the control characters,
            // flipping the highest makes bytes compare as signed ones do.
            // SAFETY: SSE2 is there: this module is compiled for nothing else.
            Ends(unsafe {
                let slash = _mm_cmpeq_epi8(self.0, _mm_set1_epi8(0x5c));
                let flipped = _mm_xor_si128(self.0, _mm_set1_epi8(-0x7e));
                _mm_or_si128(_mm_cmpgt_epi8(_mm_set1_epi8(-0x5f), flipped), slash)
            })
        }

        /// Those, and bytes that are not ASCII.
        #[cfg_attr(not(debug_assertions), inline(always))]
        pub(crate) fn ends_or_high(self) -> Ends {
            // As signed numbers, bytes that are not ASCII are below the quote,
            // too.
            // SAFETY: SSE2 is there.
            Ends(unsafe {
                let slash = _mm_cmpeq_epi8(self.0, _mm_set1_epi8(0x5c));
                let flipped = _mm_xor_si128(self.0, _mm_set1_epi8(0x02));
                _mm_or_si128(_mm_cmpgt_epi8(_mm_set1_epi8(0x21), flipped), slash)
            })
        }

        /// Whether all are letters of base64's standard alphabet.
        #[cfg_attr(not(debug_assertions), inline(always))]
        pub(crate) fn is_base64(self) -> bool {
            // SAFETY: SSE2 is there.
            unsafe {
                // Below a number, counted from the first of a range.
                let within = |bytes, first, last| {
                    let from = _mm_sub_epi8(bytes, _mm_set1_epi8(first));
                    _mm_cmpeq_epi8(_mm_min_epu8(from, _mm_set1_epi8(last - first)), from)
                };
                let small = _mm_or_si128(self.0, _mm_set1_epi8(0x20));
                let letters = within(small, 0x61, 0x7a);
                // The slash stands before the digits.
                let digits = within(self.0, 0x2f, 0x39);
                let plus = _mm_cmpeq_epi8(self.0, _mm_set1_epi8(0x2b));
                _mm_movemask_epi8(_mm_or_si128(_mm_or_si128(letters, digits), plus)) == 0xffff
            }
        }

        /// The number that sixteen decimal digits spell, if these are such.
        #[cfg_attr(not(debug_assertions), inline(always))]
        pub(crate) fn number(self) -> Option<u64> {
            // SAFETY: SSE2 is there.
            let halves = unsafe {
                let digits = _mm_xor_si128(self.0, _mm_set1_epi8(0x30));
                let fits = _mm_cmpeq_epi8(_mm_min_epu8(digits, _mm_set1_epi8(9)), digits);
                if _mm_movemask_epi8(fits) != 0xffff {
                    return None;
                }
                // The upper byte of each two becomes their number; then two
                // and two make four, and these eight.
                let pairs = _mm_mullo_epi16(digits, _mm_set1_epi16(10 << 8 | 1));
                let pairs = _mm_srli_epi16::<8>(pairs);
                let fours = _mm_madd_epi16(pairs, _mm_set1_epi32(1 << 16 | 100));
                let fours = _mm_packs_epi32(fours, fours);
                _mm_cvtsi128_si64(_mm_madd_epi16(fours, _mm_set1_epi32(1 << 16 | 10_000)))
            };
            let (low, high) = (halves & 0xffff_ffff, halves >> 32);
            Some((low * 100_000_000 + high).cast_unsigned())
        }

        /// The sixteen decimal digits of two numbers below 10^8, the higher first.
        #[cfg_attr(not(debug_assertions), inline(always))]
        pub(crate) fn digits(high: u64, low: u64) -> [u8; 16] {
            // Each number in its part of the block becomes two, of half as many digits,
            // the higher first. A product and a shift divide in the range that is there.
            // SAFETY: SSE2 is there; both are sixteen bytes, and any will do.
            unsafe {
                let eights = _mm_set_epi64x(low.cast_signed(), high.cast_signed());
                let upper = _mm_mul_epu32(eights, _mm_set1_epi64x(109_951_163));
                let upper = _mm_srli_epi64::<40>(upper);
                let lower = _mm_sub_epi64(eights, _mm_mul_epu32(upper, _mm_set1_epi64x(10_000)));
                let fours = _mm_or_si128(upper, _mm_slli_epi64::<32>(lower));
                let upper = _mm_mulhi_epu16(fours, _mm_set1_epi16(5_243));
                let upper = _mm_srli_epi16::<3>(upper);
                let lower = _mm_sub_epi16(fours, _mm_mullo_epi16(upper, _mm_set1_epi16(100)));
                let twos = _mm_or_si128(upper, _mm_slli_epi32::<16>(lower));
                let upper = _mm_mulhi_epu16(twos, _mm_set1_epi16(6_554));
                let lower = _mm_sub_epi16(twos, _mm_mullo_epi16(upper, _mm_set1_epi16(10)));
                let ones = _mm_or_si128(upper, _mm_slli_epi16::<8>(lower));
                let text = _mm_or_si128(ones, _mm_set1_epi8(0x30));
                transmute::<__m128i, [u8; 16]>(text)
            }
        }

        /// A bit for each byte that is this one.
        #[cfg_attr(not(debug_assertions), inline(always))]
        pub(crate) fn places(self, byte: u8) -> u32 {
            // SAFETY: SSE2 is there.
            Ends(unsafe { _mm_cmpeq_epi8(self.0, _mm_set1_epi8(byte.cast_signed())) }).mask()
        }

        /// A bit for each bracket or brace.
        #[cfg_attr(not(debug_assertions), inline(always))]
        pub(crate) fn brackets(self) -> u32 {
            // `[` and `]` differ from `{` and `}` by one bit.
            // SAFETY: SSE2 is there.
            Ends(unsafe {
                let lower = _mm_or_si128(self.0, _mm_set1_epi8(0x20));
                let open = _mm_cmpeq_epi8(lower, _mm_set1_epi8(0x7b));
                _mm_or_si128(open, _mm_cmpeq_epi8(lower, _mm_set1_epi8(0x7d)))
            })
            .mask()
        }

        /// Backslashes and control characters.
        #[cfg_attr(not(debug_assertions), inline(always))]
        pub(crate) fn slips(self) -> Ends {
            // SAFETY: SSE2 is there.
            Ends(unsafe {
                let control = _mm_cmpeq_epi8(_mm_min_epu8(self.0, _mm_set1_epi8(0x1f)), self.0);
                _mm_or_si128(control, _mm_cmpeq_epi8(self.0, _mm_set1_epi8(0x5c)))
            })
        }

        /// The index of the first after so many bytes, counted from there.
        #[cfg_attr(not(debug_assertions), inline(always))]
        pub(crate) fn first_after(self, skip: u32) -> Option<usize> {
            match self.ends().mask().checked_shr(skip) {
                None | Some(0) => None,
                Some(mask) => Some(mask.trailing_zeros() as usize),
            }
        }
    }

    impl Ends {
        /// Counts others as well.
        #[cfg_attr(not(debug_assertions), inline(always))]
        pub(crate) fn or(self, other: Self) -> Self {
            // SAFETY: SSE2 is there.
            Self(unsafe { _mm_or_si128(self.0, other.0) })
        }

        /// Whether there is any.
        #[cfg_attr(not(debug_assertions), inline(always))]
        pub(crate) fn any(self) -> bool {
            self.mask() != 0
        }

        /// The index of the first.
        #[cfg_attr(not(debug_assertions), inline(always))]
        pub(crate) fn first(self) -> Option<usize> {
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
    use crate::json::digits::eight;

    /// Sixteen bytes.
    #[derive(Clone, Copy)]
    pub(crate) struct Block(u128);

    /// Which of sixteen bytes cannot stand in a string as they are: a bit for
    /// the first of them, bytes above such a one may have theirs too.
    #[derive(Clone, Copy)]
    pub(crate) struct Ends(u128);

    const ONES: u128 = 0x0101_0101_0101_0101_0101_0101_0101_0101;

    impl Block {
        pub(crate) const fn new(bytes: [u8; 16]) -> Self {
            Self(u128::from_le_bytes(bytes))
        }

        /// Quotes, backslashes and control characters.
        #[cfg_attr(not(debug_assertions), inline(always))]
        pub(crate) const fn ends(self) -> Ends {
            let quote = self.0 ^ (ONES * 0x22);
            let slash = self.0 ^ (ONES * 0x5c);
            Ends(
                (quote.wrapping_sub(ONES) & !quote
                    | slash.wrapping_sub(ONES) & !slash
                    | self.0.wrapping_sub(ONES * 0x20) & !self.0)
                    & (ONES << 7),
            )
        }

        /// Those, and bytes that are not ASCII.
        #[cfg_attr(not(debug_assertions), inline(always))]
        pub(crate) const fn ends_or_high(self) -> Ends {
            Ends(self.ends().0 | self.0 & (ONES << 7))
        }

        /// Whether all are letters of base64's standard alphabet.
        pub(crate) fn is_base64(self) -> bool {
            let bytes = self.0.to_le_bytes();
            bytes.iter().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/'))
        }

        /// The number that sixteen decimal digits spell, if these are such.
        pub(crate) fn number(self) -> Option<u64> {
            self.0.to_le_bytes().iter().try_fold(0, |value, byte| {
                let digit = byte ^ b'0';
                (digit < 10).then(|| value * 10 + u64::from(digit))
            })
        }

        /// The sixteen decimal digits of two numbers below 10^8, the higher first.
        pub(crate) fn digits(high: u64, low: u64) -> [u8; 16] {
            let [high, low] = [high, low].map(eight).map(u64::from_le_bytes);
            (u128::from(high) | u128::from(low) << 64).to_le_bytes()
        }

        /// A bit for each byte that is this one.
        pub(crate) fn places(self, wanted: u8) -> u32 {
            mask(self.0.to_le_bytes(), |byte| byte == wanted)
        }

        /// A bit for each bracket or brace.
        pub(crate) fn brackets(self) -> u32 {
            // `[` and `]` differ from `{` and `}` by one bit.
            mask(self.0.to_le_bytes(), |byte| matches!(byte | 0x20, b'{' | b'}'))
        }

        /// Backslashes and control characters.
        pub(crate) const fn slips(self) -> Ends {
            let slash = self.0 ^ (ONES * 0x5c);
            let control = self.0.wrapping_sub(ONES * 0x20) & !self.0;
            Ends((slash.wrapping_sub(ONES) & !slash | control) & (ONES << 7))
        }

        /// The index of the first after so many bytes, counted from there.
        pub(crate) const fn first_after(self, skip: u32) -> Option<usize> {
            match self.0.checked_shr(skip * 8) {
                // Zeros that come in from above end the text, too.
                Some(rest) => Self(rest).ends().first(),
                None => None,
            }
        }
    }

    /// Where such bytes stand; compilers turn this into vector instructions.
    fn mask(bytes: [u8; 16], wanted: impl Fn(u8) -> bool) -> u32 {
        let mut bits = [0; 16];
        for (index, (bit, byte)) in bits.iter_mut().zip(bytes).enumerate() {
            *bit = if wanted(byte) { 1_u8 << (index % 8) } else { 0 };
        }
        let [low, high] = bits.as_chunks().0 else { return 0 };
        // The highest byte of the product is the sum of the eight.
        let sum = |eight: [u8; 8]| {
            u64::from_le_bytes(eight).wrapping_mul(0x0101_0101_0101_0101).to_be_bytes()[0]
        };
        u32::from(u16::from_le_bytes([sum(*low), sum(*high)]))
    }

    impl Ends {
        /// Counts others as well.
        pub(crate) const fn or(self, other: Self) -> Self {
            Self(self.0 | other.0)
        }

        /// Whether there is any.
        pub(crate) const fn any(self) -> bool {
            self.0 != 0
        }

        /// The index of the first.
        pub(crate) const fn first(self) -> Option<usize> {
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
mod tests;
