//! Dates and fractions of a second in digits.

use crate::json::eight;

/// Writes a date as `2025-01-31`.
pub(super) fn write_date(days: u32, text: &mut [u8; 10]) {
    let (year, month, day) = civil(days);
    // Zeros stand where the hyphens go.
    let [y0, y1, y2, y3, _, m0, m1, _] = eight(u64::from(year * 10_000 + month * 10));
    let [_, _, _, _, _, _, d0, d1] = eight(u64::from(day));
    *text = [y0, y1, y2, y3, b'-', m0, m1, b'-', d0, d1];
}

/// Writes a second of a day as `23:59:59`.
pub(super) fn write_clock(second: u32, text: &mut [u8; 8]) {
    let (hour, minute) = (second / 3_600, second / 60 % 60);
    let [h0, h1, _, m0, m1, _, s0, s1] =
        eight(u64::from(hour * 1_000_000 + minute * 1_000 + second % 60));
    *text = [h0, h1, b':', m0, m1, b':', s0, s1];
}

/// Writes nanoseconds in range as a point and 9 digits; gives how much of that
/// to show: nothing, or the point and 3, 6 or 9 digits.
pub(super) fn write_fraction(nanos: u32, text: &mut [u8; 10]) -> usize {
    let [a, b, c, d, e, f, g, h] = eight(u64::from(nanos / 10));
    let [.., i] = eight(u64::from(nanos % 10));
    *text = [b'.', a, b, c, d, e, f, g, h, i];
    match nanos {
        0 => 0,
        _ if nanos.is_multiple_of(1_000_000) => 4,
        _ if nanos.is_multiple_of(1_000) => 7,
        _ => 10,
    }
}

/// The year, month and day so many days after 0001-01-01: Neri and Schneider, "Euclidean
/// affine functions and their application to calendar algorithms" (2023), figure 12.
fn civil(days: u32) -> (u32, u32, u32) {
    let quarter_days = 4 * (days + 306) + 3;
    let century = quarter_days / 146_097;
    let product = 2_939_745 * u64::from(quarter_days % 146_097 / 4 * 4 + 3);
    let year = 100 * century + (product >> 32) as u32;
    let day_of_year = (product & 0xffff_ffff) as u32 / 2_939_745 / 4;
    let month_day = 2_141 * day_of_year + 197_913;
    let (month, day) = (month_day >> 16, (month_day & 0xffff) / 2_141 + 1);
    // January and February belong to the next year.
    let shift = u32::from(day_of_year >= 306);
    (year + shift, month - 12 * shift, day)
}
