//! Dates and fractions of a second in digits.

/// The last two digits of a number.
pub(super) fn two_digits(value: u32) -> [u8; 2] {
    let value = value % 100;
    [b'0' + (value / 10) as u8, b'0' + (value % 10) as u8]
}

/// Writes nanoseconds in range as 9 digits after a point; gives how much of that
/// to show: nothing or 3, 6 or 9 digits.
pub(super) fn write_fraction(nanos: u32, text: &mut [u8; 10]) -> usize {
    [text[1], text[2]] = two_digits(nanos / 10_000_000);
    [text[3], text[4]] = two_digits(nanos / 100_000);
    [text[5], text[6]] = two_digits(nanos / 1_000);
    [text[7], text[8]] = two_digits(nanos / 10);
    [_, text[9]] = two_digits(nanos);
    match nanos {
        0 => 0,
        _ if nanos.is_multiple_of(1_000_000) => 4,
        _ if nanos.is_multiple_of(1_000) => 7,
        _ => 10,
    }
}

/// The year, month and day so many days after 0001-01-01: Neri and Schneider, "Euclidean
/// affine functions and their application to calendar algorithms" (2023), figure 12.
pub(super) fn civil(days: u32) -> (u32, u32, u32) {
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
