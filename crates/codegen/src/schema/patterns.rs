//! Regular expressions for the texts of the JSON forms, without anything that
//! only some regular expression engines know.

/// Base64 in the standard alphabet, padded or not, no stray bits at the end.
pub(crate) const BASE64: &str =
    "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/][AQgw](?:==)?|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=?)?$";

/// Base64 in the URL-safe alphabet, padded or not.
pub(crate) const BASE64_URL: &str =
    "^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2}(?:==)?|[A-Za-z0-9_-]{3}=?)?$";

/// A JSON number as the whole of a text.
pub(crate) const NUMBER: &str = "^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$";

/// A date and time of RFC 3339 with up to nine digits of a second's fraction.
/// That the 29th of February needs a leap year is left to others.
pub(crate) fn timestamp() -> String {
    let year = "(?:[1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])";
    let long = "(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])";
    let short = "(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)";
    let clock = "(?:[01][0-9]|2[0-3]):[0-5][0-9]";
    format!(
        "^{year}-(?:{long}|{short}|02-(?:0[1-9]|[12][0-9]))T{clock}:[0-5][0-9](?:\\.[0-9]{{1,9}})?(?:Z|[+-]{clock})$"
    )
}

/// A span of at most 315,576,000,000 seconds.
pub(crate) fn duration() -> String {
    format!("^-?0*(?:{})(?:\\.[0-9]{{1,9}})?s$", up_to("315576000000"))
}

/// An integer between these in decimal digits; a fraction of zeros may follow.
pub(crate) fn integer(min: i128, max: i128) -> String {
    let (most, least) = (up_to(&max.to_string()), up_to(&min.unsigned_abs().to_string()));
    format!("^(?:{most}|-(?:{least}))(?:\\.0+)?$")
}

/// The decimal integers from 0 up to this one, without leading zeros.
fn up_to(max: &str) -> String {
    let mut cases = vec!["0".to_owned()];
    match max.len() {
        0 | 1 => {}
        len => cases.push(format!("[1-9][0-9]{{0,{}}}", len - 2)),
    }
    let mut head = String::new();
    for (at, digit) in max.chars().enumerate() {
        let (first, below) = (if at == 0 { '1' } else { '0' }, below(digit));
        if let Some(below) = below.filter(|below| *below >= first) {
            let tail = match max.len() - at - 1 {
                0 => String::new(),
                1 => "[0-9]".to_owned(),
                rest => format!("[0-9]{{{rest}}}"),
            };
            let range =
                if first == below { first.to_string() } else { format!("[{first}-{below}]") };
            cases.push(format!("{head}{range}{tail}"));
        }
        head.push(digit);
    }
    if max != "0" {
        cases.push(max.to_owned());
    }
    cases.join("|")
}

fn below(digit: char) -> Option<char> {
    "0123456789".chars().zip("123456789".chars()).find(|pair| pair.1 == digit).map(|pair| pair.0)
}

#[cfg(test)]
mod tests {
    use super::up_to;

    #[test]
    fn the_range_of_a_limit_is_every_integer_below_it() {
        assert_eq!(up_to("0"), "0");
        assert_eq!(up_to("7"), "0|[1-6]|7");
        assert_eq!(up_to("205"), "0|[1-9][0-9]{0,1}|1[0-9]{2}|20[0-4]|205");
    }
}
