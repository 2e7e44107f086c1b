//! Eight decimal digits at a time.

const ZEROS: u64 = 0x3030_3030_3030_3030;

/// The digits of a number below 10^8, the first in the lowest byte.
#[cfg_attr(not(debug_assertions), inline(always))]
const fn split(value: u64) -> u64 {
    // Fours, then pairs, then digits, side by side. A product and a shift
    // divide by 10,000, by 100 and by 10 in the range that can stand there;
    // one more product moves the remainder to its place.
    let high = (value * 109_951_163) >> 40;
    let fours = (value << 32) - high * ((10_000 << 32) - 1);
    let hundreds = ((fours * 10_486) >> 20) & 0x0000_007f_0000_007f;
    let pairs = (fours << 16) - hundreds * ((100 << 16) - 1);
    let tens = ((pairs * 103) >> 10) & 0x000f_000f_000f_000f;
    (pairs << 8) - tens * ((10 << 8) - 1)
}

/// A number below 10^8 in eight digits.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) const fn eight(value: u64) -> [u8; 8] {
    (split(value) | ZEROS).to_le_bytes()
}

/// A number below 10^8 without leading zeros, and how many digits it has; the
/// rest is not to be shown.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(super) const fn leading(value: u64) -> ([u8; 8], usize) {
    let digits = split(value);
    // The last digit counts, even if it is zero.
    let zeros = (digits | 1 << 56).trailing_zeros() / 8;
    (((digits | ZEROS) >> (zeros * 8)).to_le_bytes(), 8 - zeros as usize)
}

#[cfg(test)]
mod tests {
    use alloc::format;

    use super::{eight, leading};

    #[test]
    fn digits_are_those_of_the_standard_library() {
        let few = (0..100_000).chain((0..100_000_000).step_by(997));
        for value in few.chain([99_999_999, 99_990_000, 10_000_000, 9_999_999]) {
            assert_eq!(eight(value), format!("{value:08}").as_bytes());
            let (digits, len) = leading(value);
            assert_eq!(&digits[..len], format!("{value}").as_bytes());
        }
    }
}
