//! JSON numbers, exactly: the grammar, integers in any decimal spelling,
//! correctly rounded floats, and the shortest text that reads back.
//!
//! An integer never passes through a double: `1.4666216476451658E+18` is
//! 1466621647645165800, its nearest double is …824.

use alloc::string::String;

/// The length of the JSON number at the start of the bytes (RFC 8259,
/// section 6), or `None` when there is none.
///
/// The longest number counts, and the byte after it is not judged: `01` has
/// the number `0`. A number that is begun but not ended is none: `-`, `1.`,
/// `1e+`.
pub(crate) fn scan(bytes: &[u8]) -> Option<usize> {
    let mut at = usize::from(bytes.first() == Some(&b'-'));
    at += match bytes.get(at)? {
        b'0' => 1,
        b'1'..=b'9' => digits(bytes, at),
        _ => return None,
    };
    if bytes.get(at) == Some(&b'.') {
        at += 1 + some_digits(bytes, at + 1)?;
    }
    if let Some(b'e' | b'E') = bytes.get(at) {
        at += 1 + usize::from(matches!(bytes.get(at + 1), Some(b'+' | b'-')));
        at += some_digits(bytes, at)?;
    }
    Some(at)
}

fn digits(bytes: &[u8], at: usize) -> usize {
    let rest = bytes.get(at..).unwrap_or_default();
    rest.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(rest.len())
}

fn some_digits(bytes: &[u8], at: usize) -> Option<usize> {
    Some(digits(bytes, at)).filter(|&count| count > 0)
}

/// The exact integer that a JSON number spells, or `None` when it is not
/// integral or does not fit the type.
///
/// `lexeme` is a JSON number as [`scan`] delimits it. Takes time linear in its
/// length whatever its exponent, and no memory. For integers of up to 64 bits.
pub(crate) fn integer<T: TryFrom<i128>>(lexeme: &str) -> Option<T> {
    let (negative, text) = match lexeme.strip_prefix('-') {
        Some(text) => (true, text),
        None => (false, lexeme),
    };
    let magnitude = i128::from(plain(text.as_bytes()).or_else(|| scaled(text))?);
    T::try_from(if negative { -magnitude } else { magnitude }).ok()
}

/// Up to 19 digits and nothing else: what nearly every integer is.
fn plain(text: &[u8]) -> Option<u64> {
    if text.len() > 19 {
        return None;
    }
    text.iter().try_fold(0, |value: u64, byte| {
        let digit = byte.wrapping_sub(b'0');
        (digit <= 9).then(|| value * 10 + u64::from(digit))
    })
}

/// A number without its sign, with a fraction, an exponent or many digits:
/// its digits without the outer zeros, times a power of ten.
fn scaled(text: &str) -> Option<u64> {
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, self::exponent(exponent)),
        None => (text, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let fraction = fraction.trim_end_matches('0');
    let kept = if fraction.is_empty() { whole.trim_end_matches('0') } else { whole };
    let dropped = i64::try_from(whole.len() - kept.len()).ok()?;
    let power =
        exponent.saturating_add(dropped).saturating_sub(i64::try_from(fraction.len()).ok()?);

    let mut value = 0_u64;
    for byte in kept.bytes().chain(fraction.bytes()) {
        value = value.checked_mul(10)?.checked_add(u64::from(byte.wrapping_sub(b'0')))?;
    }
    if value == 0 {
        return Some(0);
    }
    // The last digit is not 0, so a negative power leaves a fraction.
    value.checked_mul(10_u64.checked_pow(u32::try_from(power).ok()?)?)
}

/// An exponent with its sign; one that does not fit is cut to the extreme,
/// which no number of digits makes up for.
pub(super) fn exponent(text: &str) -> i64 {
    let unsigned = text.trim_start_matches(['+', '-']);
    let size = unsigned.bytes().fold(0_i64, |size, byte| {
        size.saturating_mul(10).saturating_add(i64::from(byte.wrapping_sub(b'0')))
    });
    if text.starts_with('-') { -size } else { size }
}

/// The double nearest to a JSON number, or `None` when it is too large for
/// one. What is too small becomes 0.
pub(crate) fn double(lexeme: &str) -> Option<f64> {
    lexeme.parse().ok().filter(|value: &f64| value.is_finite())
}

/// The float nearest to a JSON number (not to its double), or `None` when it
/// is too large for one. What is too small becomes 0.
pub(crate) fn float(lexeme: &str) -> Option<f32> {
    lexeme.parse().ok().filter(|value: &f32| value.is_finite())
}

/// Writes the shortest number that reads back as this finite double; integral
/// ones without `.0`.
pub(crate) fn write_double(out: &mut String, value: f64) {
    write_short(out, zmij::Buffer::new().format_finite(value));
}

/// Writes the shortest number that reads back as this finite float; integral
/// ones without `.0`.
pub(crate) fn write_float(out: &mut String, value: f32) {
    write_short(out, zmij::Buffer::new().format_finite(value));
}

fn write_short(out: &mut String, text: &str) {
    out.push_str(text.strip_suffix(".0").unwrap_or(text));
}

#[cfg(test)]
mod tests {
    use alloc::{format, string::String};

    use super::{double, float, integer, scan, write_double, write_float};

    /// Random bits (xorshift64).
    fn random() -> impl FnMut() -> u64 {
        let mut state = 0x9e37_79b9_7f4a_7c15_u64;
        move || {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state
        }
    }

    #[test]
    fn every_decimal_spelling_of_an_integer_is_exact() {
        let cases: [(&str, Option<i64>); 30] = [
            ("0", Some(0)),
            ("-0", Some(0)),
            ("-0.0e-5", Some(0)),
            ("0e99999999999999999999", Some(0)),
            ("0e-99999999999999999999", Some(0)),
            ("1.0", Some(1)),
            ("1e2", Some(100)),
            ("1E+2", Some(100)),
            ("12300e-2", Some(123)),
            ("12300e-3", None),
            ("120.50e1", Some(1205)),
            ("0.00012e5", Some(12)),
            ("0.00012e4", None),
            ("1.4666216476451658E+18", Some(1_466_621_647_645_165_800)),
            ("1466621647645165800", Some(1_466_621_647_645_165_800)),
            ("9007199254740993", Some(9_007_199_254_740_993)),
            ("9007199254740993.0", Some(9_007_199_254_740_993)),
            ("0.5", None),
            ("1e-1", None),
            ("9223372036854775807", Some(i64::MAX)),
            ("9223372036854775807.000", Some(i64::MAX)),
            ("9223372036854775808", None),
            ("-9223372036854775808", Some(i64::MIN)),
            ("-922337203685477580.8e1", Some(i64::MIN)),
            ("-9223372036854775809", None),
            ("1e18", Some(1_000_000_000_000_000_000)),
            ("1e19", None),
            ("1e20", None),
            ("1e999999999", None),
            ("1e-999999999999999999999999", None),
        ];
        for (text, value) in cases {
            assert_eq!(scan(text.as_bytes()), Some(text.len()), "{text}");
            assert_eq!(integer::<i64>(text), value, "{text}");
        }
    }

    #[test]
    fn an_integer_outside_of_its_type_is_refused() {
        assert_eq!(integer("18446744073709551615"), Some(u64::MAX));
        assert_eq!(integer("1.8446744073709551615e19"), Some(u64::MAX));
        assert_eq!(integer::<u64>("18446744073709551616"), None);
        assert_eq!(integer::<u64>("99999999999999999999"), None);
        assert_eq!(integer("10000000000000000000"), Some(10_000_000_000_000_000_000_u64));
        assert_eq!(integer::<u64>("-1"), None);
        assert_eq!(integer("-0"), Some(0_u64));
        assert_eq!(integer("4294967295"), Some(u32::MAX));
        assert_eq!(integer::<u32>("4294967296"), None);
        assert_eq!(integer("-2147483648"), Some(i32::MIN));
        assert_eq!(integer::<i32>("2147483648"), None);
    }

    #[test]
    fn random_integers_read_as_str_parse_reads_them() {
        let mut next = random();
        for _ in 0..20_000 {
            let value = next().cast_signed() >> (next() % 64);
            let text = format!("{value}");
            assert_eq!(integer(&text), text.parse::<i64>().ok());
            let places = usize::try_from(next() % 30).unwrap();
            let (sign, magnitude) = if value < 0 { ("-", &text[1..]) } else { ("", &*text) };
            let padded = format!("{sign}0.{}{magnitude}", "0".repeat(places));
            let spelled = format!("{padded}e{}", places + magnitude.len());
            assert_eq!(integer(&spelled), Some(value), "{spelled}");
            let spelled = format!("{text}{}E-{places}", "0".repeat(places));
            assert_eq!(integer(&spelled), Some(value), "{spelled}");
        }
    }

    #[test]
    fn hostile_lengths_stay_linear() {
        let nines = "9".repeat(1_000_000);
        let zeros = "0".repeat(1_000_000);
        for (text, value) in [
            (nines.clone(), None),
            (format!("0.{zeros}1"), None),
            (format!("0.{zeros}1e1000001"), Some(1)),
            (format!("7{zeros}e-1000000"), Some(7)),
            (format!("7{zeros}"), None),
            (format!("0.{zeros}"), Some(0)),
            (format!("1e{nines}"), None),
            (format!("1e-{nines}"), None),
            (format!("0e{nines}"), Some(0)),
            (format!("5e{zeros}1"), Some(50)),
        ] {
            assert_eq!(scan(text.as_bytes()), Some(text.len()));
            assert_eq!(integer::<i64>(&text), value);
            assert!(double(&text).is_none_or(f64::is_finite));
        }
    }

    #[test]
    fn scan_follows_rfc_8259() {
        for text in ["0", "-0", "10", "1.5", "-0.0", "1e5", "1E+05", "1.25e-300", "0e0"] {
            assert_eq!(scan(text.as_bytes()), Some(text.len()), "{text}");
            assert_eq!(scan(format!("{text},").as_bytes()), Some(text.len()), "{text}");
        }
        for text in ["", "-", "+1", ".5", "1.", "1.e5", "1e", "1e+", "-a", "Infinity", "-.5"] {
            assert_eq!(scan(text.as_bytes()), None, "{text}");
        }
        for (text, length) in [("01", 1), ("-012", 2), ("1.5.5", 3), ("1e5e", 3), ("0x1", 1)] {
            assert_eq!(scan(text.as_bytes()), Some(length), "{text}");
        }
    }

    #[test]
    fn floats_are_rounded_once_and_never_infinite() {
        assert_eq!(double("2.22507e-308").map(f64::to_bits), Some(0x000f_fffe_2e81_59d0));
        assert_eq!(
            double("2.2250738585072011e-308").map(f64::to_bits),
            Some(0x000f_ffff_ffff_ffff)
        );
        assert_eq!(double("9007199254740993").map(f64::to_bits), Some(0x4340_0000_0000_0000));
        assert_eq!(double("5e-324").map(f64::to_bits), Some(1));
        assert_eq!(double("1e-400"), Some(0.0));
        assert_eq!(double("-0").map(f64::to_bits), Some(1 << 63));
        assert_eq!(double("1e308"), Some(1e308));
        assert_eq!(double("1e400"), None);
        assert_eq!(double("-1.8e308"), None);
        assert_eq!(float("3.4e38"), Some(3.4e38));
        assert_eq!(float("3.5e38"), None);
        // Just over the middle of two floats; its double is the middle.
        assert_eq!(float("1.00000005960464477540").map(f32::to_bits), Some(0x3f80_0001));
    }

    #[test]
    fn whole_floats_have_no_point() {
        for (value, text) in [
            (4.0, "4"),
            (0.0, "0"),
            (-0.0, "-0"),
            (0.1, "0.1"),
            (-1.5, "-1.5"),
            (123_456_789.0, "123456789"),
            (5e-324, "5e-324"),
            (1e22, "1e+22"),
            (f64::MAX, "1.7976931348623157e+308"),
        ] {
            let mut out = String::new();
            write_double(&mut out, value);
            assert_eq!(out, text);
        }
        let mut out = String::new();
        write_float(&mut out, 16_777_216.0);
        write_float(&mut out, -0.1);
        assert_eq!(out, "16777216-0.1");
    }

    #[test]
    fn printed_floats_read_back_bit_for_bit() {
        let mut next = random();
        let mut out = String::new();
        for _ in 0..100_000 {
            let bits = next();
            let value = f64::from_bits(bits);
            if value.is_finite() {
                out.clear();
                write_double(&mut out, value);
                assert_eq!(scan(out.as_bytes()), Some(out.len()), "{out}");
                assert_eq!(double(&out).map(f64::to_bits), Some(bits), "{out}");
            }
            let bits = u32::try_from(next() >> 32).unwrap();
            let value = f32::from_bits(bits);
            if value.is_finite() {
                out.clear();
                write_float(&mut out, value);
                assert_eq!(scan(out.as_bytes()), Some(out.len()), "{out}");
                assert_eq!(float(&out).map(f32::to_bits), Some(bits), "{out}");
            }
        }
    }
}
