//! Numbers in JSON are exact: every bit of floats, every spelling of integers.

mod common;

use tidings_core::Message;
use tidings_testkit::kitchen::three::Singles;
use tidings_testkit::oracle;
use tidings_testkit::random::Random;

/// `TIDINGS_CASES` times a thousand, or few.
fn many() -> usize {
    common::cases() * 1000
}

#[test]
fn random_doubles_print_and_read_back_bit_for_bit() {
    let mut random = Random::new(1);
    for _ in 0..many() {
        let bits = random.bits();
        let value = f64::from_bits(bits);
        if value.is_nan() {
            continue;
        }
        let text = Singles::default().with_double_value(value).to_json().unwrap();
        let read = Singles::from_json(&text).unwrap().double_value;
        assert_eq!(read.to_bits(), bits, "{text}");
        if value.is_finite() && value != 0.0 {
            let number = text.trim_start_matches("{\"doubleValue\":").trim_end_matches('}');
            assert_eq!(number.parse::<f64>().unwrap().to_bits(), bits, "{text}");
            // No spelling with fewer digits reads back the same.
            let digits = |text: &str| {
                let mantissa = text.split(['e', 'E']).next().unwrap();
                let digits: String = mantissa.chars().filter(char::is_ascii_digit).collect();
                digits.trim_matches('0').len()
            };
            assert_eq!(digits(number), digits(&format!("{value:e}")), "{text}");
        }
    }
}

#[test]
fn random_floats_print_and_read_back_bit_for_bit() {
    let mut random = Random::new(2);
    for _ in 0..many() {
        let bits = u32::try_from(random.bits() >> 32).unwrap();
        let value = f32::from_bits(bits);
        if value.is_nan() {
            continue;
        }
        let text = Singles::default().with_float_value(value).to_json().unwrap();
        let read = Singles::from_json(&text).unwrap().float_value;
        assert_eq!(read.to_bits(), bits, "{text}");
    }
}

#[test]
fn decimal_texts_read_as_the_nearest_double_and_float() {
    let mut random = Random::new(3);
    for _ in 0..many() / 4 {
        let (whole, fraction) = (random.bits() >> random.below(64), random.bits());
        let exponent = i64::try_from(random.below(700)).unwrap() - 350;
        let number = format!("{whole}.{fraction}e{exponent}");
        let json = format!(r#"{{"doubleValue":{number}}}"#);
        let expected: f64 = number.parse().unwrap();
        match Singles::from_json(&json) {
            Ok(read) => assert_eq!(read.double_value.to_bits(), expected.to_bits(), "{number}"),
            Err(_) => assert!(expected.is_infinite(), "{number}"),
        }
        let json = format!(r#"{{"floatValue":{number}}}"#);
        let expected: f32 = number.parse().unwrap();
        match Singles::from_json(&json) {
            Ok(read) => assert_eq!(read.float_value.to_bits(), expected.to_bits(), "{number}"),
            Err(_) => assert!(expected.is_infinite(), "{number}"),
        }
    }
}

#[test]
fn whole_numbers_read_as_the_nearest_double_and_float() {
    let numbers = [0, 7, 65_535, 65_536, 16_777_217, (1 << 32) - 1, 1 << 32, u64::MAX];
    for number in numbers.iter().flat_map(|number| [format!("{number}"), format!("-{number}")]) {
        // Far from the end of the text and near it.
        for rest in [r#","stringValue":"a text of thirty bytes or more"}"#, "}"] {
            let json = format!(r#"{{"doubleValue":{number}{rest}"#);
            let read = Singles::from_json(&json).unwrap();
            let expected: f64 = number.parse().unwrap();
            assert_eq!(read.double_value.to_bits(), expected.to_bits(), "{number}{rest}");
            let json = format!(r#"{{"floatValue":{number}{rest}"#);
            let read = Singles::from_json(&json).unwrap();
            let expected: f32 = number.parse().unwrap();
            assert_eq!(read.float_value.to_bits(), expected.to_bits(), "{number}{rest}");
        }
    }
}

/// Other spellings of an integer in JSON.
fn spellings(value: i128) -> Vec<String> {
    let (sign, digits) =
        if value < 0 { ("-", (-value).to_string()) } else { ("", value.to_string()) };
    let len = digits.len();
    let (head, tail) = digits.split_at(1);
    let zeros = digits.len() - digits.trim_end_matches('0').len();
    let short = &digits[..len - zeros.min(len - 1)];
    if value == 0 {
        return ["0", "-0", "0.0", "0e5", "-0.000E-7", "0e99999999999"].map(String::from).into();
    }
    vec![
        format!("{sign}{digits}"),
        format!("{sign}{digits}.0"),
        format!("{sign}{digits}.000e0"),
        format!("{sign}{digits}000E-3"),
        format!("{sign}{head}.{tail}0e{}", len - 1),
        format!("{sign}{head}.{tail}0E+{}", len - 1),
        format!("{sign}0.{digits}e+{len}"),
        format!("{sign}0.00{digits}e{}", len + 2),
        format!("{sign}{short}e{}", len - short.len()),
    ]
}

#[test]
fn integers_are_exact_in_every_spelling() {
    let mut random = Random::new(4);
    let edges = [0, 1, -1, i64::MAX, i64::MIN, i64::MIN + 1, 1 << 53, (1 << 53) + 1, 10, 1000];
    let some = (0..many() / 10).map(|_| random.bits().cast_signed() >> random.below(64));
    for value in edges.into_iter().chain(some.collect::<Vec<_>>()) {
        for text in spellings(value.into()) {
            for json in
                [format!(r#"{{"int64Value":{text}}}"#), format!(r#"{{"int64Value":"{text}"}}"#)]
            {
                assert_eq!(Singles::from_json(&json).unwrap().int64_value, value, "{json}");
            }
            let unsigned = format!(r#"{{"uint64Value":{text}}}"#);
            let read = Singles::from_json(&unsigned).ok().map(|read| read.uint64_value);
            assert_eq!(read, u64::try_from(value).ok(), "{unsigned}");
            let small = format!(r#"{{"sint32Value":{text}}}"#);
            let read = Singles::from_json(&small).ok().map(|read| read.sint32_value);
            assert_eq!(read, i32::try_from(value).ok(), "{small}");
            let fixed = format!(r#"{{"fixed32Value":{text}}}"#);
            let read = Singles::from_json(&fixed).ok().map(|read| read.fixed32_value);
            assert_eq!(read, u32::try_from(value).ok(), "{fixed}");
        }
    }
    for value in [u64::MAX, u64::MAX - 1, 10_000_000_000_000_000_000] {
        for text in spellings(value.into()) {
            let json = format!(r#"{{"fixed64Value":"{text}"}}"#);
            assert_eq!(Singles::from_json(&json).unwrap().fixed64_value, value, "{json}");
        }
    }
}

#[test]
fn random_integers_of_every_kind_agree_with_the_oracle_in_both_forms() {
    let descriptor = oracle::descriptor("kitchen.three.Singles");
    let mut random = Random::new(5);
    for _ in 0..many() / 20 {
        let bits = random.bits() >> random.below(64);
        let small = u32::try_from(bits & 0xffff_ffff).unwrap();
        let message = Singles::default()
            .with_int32_value(small.cast_signed())
            .with_int64_value(bits.cast_signed())
            .with_uint32_value(small)
            .with_uint64_value(bits)
            .with_sint32_value(small.cast_signed().wrapping_neg())
            .with_sint64_value(bits.cast_signed().wrapping_neg())
            .with_fixed32_value(small)
            .with_fixed64_value(bits)
            .with_sfixed32_value(small.cast_signed())
            .with_sfixed64_value(bits.cast_signed());
        let expected = oracle::from_json(&descriptor, &message.to_json().unwrap()).unwrap();
        common::same(&descriptor, &message.to_bytes().unwrap(), &expected).unwrap();
        assert_eq!(Singles::decode(&message.to_bytes().unwrap()).unwrap(), message);
    }
}
