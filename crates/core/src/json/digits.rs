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

/// A number below 10^8 that has so many digits, without leading zeros; what follows
/// them is not to be shown.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(super) const fn leading(value: u64, len: usize) -> [u8; 8] {
    ((split(value) | ZEROS) >> ((8 - len) * 8)).to_le_bytes()
}

/// How many decimal digits a number has. This does not wait for the digits, as all
/// that is written after them waits for it.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(super) fn count(value: u64) -> usize {
    // The logarithm to base 2, times log10(2): one too many at most.
    let most = (((value | 1).ilog2() as usize + 1) * 1233) >> 12;
    let is_less = POWERS.get(most).is_some_and(|power| value < *power);
    most + 1 - usize::from(is_less)
}

/// The powers of ten, the first of them zero, as zero has a digit too.
#[allow(clippy::indexing_slicing)] // checked by the compiler
const POWERS: [u64; 20] = {
    let (mut powers, mut at) = ([0; 20], 1);
    powers[at] = 10;
    while at + 1 < powers.len() {
        powers[at + 1] = powers[at] * 10;
        at += 1;
    }
    powers
};

#[cfg(test)]
mod tests {
    use alloc::format;

    use super::{POWERS, count, eight, leading};

    #[test]
    fn digits_are_those_of_the_standard_library() {
        let few = (0..100_000).chain((0..100_000_000).step_by(997));
        for value in few.chain([99_999_999, 99_990_000, 10_000_000, 9_999_999]) {
            assert_eq!(eight(value), format!("{value:08}").as_bytes());
            let len = count(value);
            assert_eq!(&leading(value, len)[..len], format!("{value}").as_bytes());
        }
    }

    #[test]
    fn digits_are_counted_on_both_sides_of_each_power() {
        let powers = POWERS.iter().skip(1).flat_map(|power| [power - 1, *power, power + 1]);
        let bits = (0..64).flat_map(|bit| [(1 << bit) - 1, 1 << bit]);
        for value in powers.chain(bits).chain([0, u64::MAX]) {
            assert_eq!(count(value), format!("{value}").len(), "{value}");
        }
    }
}
