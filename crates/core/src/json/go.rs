//! Floating-point numbers as Go's `encoding/json` spells them.

use alloc::string::String;

use super::number::exponent;

/// Writes this finite double as Go does.
pub(crate) fn write_go_double(out: &mut String, value: f64) {
    write_go(out, zmij::Buffer::new().format_finite(value));
}

/// Writes this finite float as Go does.
pub(crate) fn write_go_float(out: &mut String, value: f32) {
    write_go(out, zmij::Buffer::new().format_finite(value));
}

/// Lays the digits of a number out as Go's `encoding/json` does.
fn write_go(out: &mut String, text: &str) {
    let text = match text.strip_prefix('-') {
        Some(text) => {
            out.push('-');
            text
        }
        None => text,
    };
    let (mantissa, power) = match text.split_once('e') {
        Some((mantissa, power)) => (mantissa, exponent(power)),
        None => (text, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let all = [whole, fraction].concat();
    let digits = all.trim_start_matches('0');
    let zeros = i64::try_from(all.len() - digits.len()).unwrap_or_default();
    // The value is 0.digits times ten to the power of `point`.
    let point = power + i64::try_from(whole.len()).unwrap_or_default() - zeros;
    let digits = digits.trim_end_matches('0');
    if digits.is_empty() {
        return out.push('0');
    }
    match usize::try_from(point) {
        Ok(point @ 1..=21) => match digits.split_at_checked(point) {
            Some((whole, "")) => out.push_str(whole),
            Some((whole, fraction)) => out.extend([whole, ".", fraction]),
            None => {
                out.push_str(digits);
                out.extend(core::iter::repeat_n('0', point - digits.len()));
            }
        },
        _ if (-5..=0).contains(&point) => {
            out.push_str("0.");
            out.extend((point..0).map(|_| '0'));
            out.push_str(digits);
        }
        _ => {
            let (first, rest) = digits.split_at_checked(1).unwrap_or((digits, ""));
            out.push_str(first);
            if !rest.is_empty() {
                out.extend([".", rest]);
            }
            out.push_str(if point > 0 { "e+" } else { "e-" });
            out.push_str(itoa::Buffer::new().format((point - 1).unsigned_abs()));
        }
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::String;

    use super::{write_go_double, write_go_float};

    #[test]
    fn numbers_are_spelled_as_go_does() {
        // By the rule of `floatEncoder` in Go's encoding/json/encode.go: the
        // format 'f' from 1e-6 up to 1e21, else 'e' without a zero in e-09.
        let cases = [
            (0.0, "0"),
            (-0.0, "-0"),
            (4.0, "4"),
            (-1.5, "-1.5"),
            (100.0, "100"),
            (0.000001, "0.000001"),
            (0.0000012345, "0.0000012345"),
            (0.0000009, "9e-7"),
            (1.25e-9, "1.25e-9"),
            (1e-10, "1e-10"),
            (123456789.125, "123456789.125"),
            (1e20, "100000000000000000000"),
            (1.2345e20, "123450000000000000000"),
            (1e21, "1e+21"),
            (1.5e300, "1.5e+300"),
            (f64::MAX, "1.7976931348623157e+308"),
            (5e-324, "5e-324"),
        ];
        for (value, text) in cases {
            let mut out = String::new();
            write_go_double(&mut out, value);
            assert_eq!(out, text);
        }
        let mut out = String::new();
        write_go_float(&mut out, 0.1);
        assert_eq!(out, "0.1");
    }
}
