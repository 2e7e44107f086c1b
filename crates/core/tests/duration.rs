//! `Duration` against the `time` crate and at the edges of its range.

use tidings_core::{Duration, OutOfRange};

#[test]
fn durations_that_proto_json_has_are_read_and_written() {
    for (text, seconds, nanos, written) in [
        ("0s", 0, 0, "0s"),
        ("-0s", 0, 0, "0s"),
        ("1s", 1, 0, "1s"),
        ("1.234s", 1, 234_000_000, "1.234s"),
        ("-0.5s", 0, -500_000_000, "-0.500s"),
        ("-1.000001s", -1, -1_000, "-1.000001s"),
        ("3.000000001s", 3, 1, "3.000000001s"),
        ("1.0s", 1, 0, "1s"),
        ("007.100000000s", 7, 100_000_000, "7.100s"),
        ("315576000000.999999999s", 315_576_000_000, 999_999_999, "315576000000.999999999s"),
        ("-315576000000.999999999s", -315_576_000_000, -999_999_999, "-315576000000.999999999s"),
    ] {
        let span = Duration::new(seconds, nanos).unwrap();
        assert_eq!(Duration::parse(text), Some(span), "{text}");
        assert_eq!(span.to_string(), written);
    }
}

#[test]
fn other_texts_are_no_duration() {
    for text in [
        "",
        "s",
        "-s",
        "1",
        ".5s",
        "1.s",
        "-.5s",
        "+1s",
        "--1s",
        "1 s",
        " 1s",
        "1s ",
        "1S",
        "1ss",
        "1e3s",
        "1.0000000000s",
        "1.1234567891s",
        "1.5.5s",
        "1.-5s",
        "0x1s",
        "1_0s",
        "NaNs",
        "315576000001s",
        "-315576000001s",
        "99999999999999999999s",
        "1m",
        "\u{661}s",
    ] {
        assert_eq!(Duration::parse(text), None, "{text}");
    }
    assert_eq!(Duration::parse(&format!("{}s", "9".repeat(1_000_000))), None);
}

#[test]
fn a_duration_out_of_range_is_held_but_goes_nowhere() {
    for (seconds, nanos) in [
        (315_576_000_001, 0),
        (-315_576_000_001, 0),
        (i64::MIN, i32::MIN),
        (i64::MAX, i32::MAX),
        (0, 1_000_000_000),
        (0, -1_000_000_000),
        (1, -1),
        (-1, 1),
        (0, i32::MIN),
    ] {
        let span = Duration { seconds, nanos };
        assert!(!span.is_valid());
        assert_eq!(Duration::new(seconds, nanos), Err(OutOfRange));
        assert_eq!(time::Duration::try_from(span), Err(OutOfRange));
        assert_eq!(core::time::Duration::try_from(span), Err(OutOfRange));
        assert_eq!(span.write(&mut String::new()), None);
        assert_eq!(span.to_string(), format!("Duration({seconds}, {nanos})"));
    }
    for span in [Duration::MIN, Duration::MAX] {
        assert!(span.is_valid());
        assert_eq!(Duration::from(time::Duration::try_from(span).unwrap()), span);
    }
    assert_eq!(core::time::Duration::try_from(Duration { seconds: 0, nanos: -1 }), Err(OutOfRange));
    assert_eq!(Duration::try_from(core::time::Duration::MAX), Err(OutOfRange));
    assert!(!Duration::from(time::Duration::MIN).is_valid());
}

#[test]
fn random_durations_convert_and_read_back() {
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    for _ in 0..20_000 {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        let seconds = state.cast_signed().rem_euclid(Duration::MAX.seconds + 1) >> (state % 40);
        let unit = [1, 1_000, 1_000_000, 1_000_000_000][usize::try_from(state >> 62).unwrap()];
        let nanos = i32::try_from((state >> 20) % 1_000_000_000 / unit * unit).unwrap();
        let positive = Duration::new(seconds, nanos).unwrap();
        let negative = Duration::new(-positive.seconds, -positive.nanos).unwrap();
        assert!(negative <= positive);
        for span in [positive, negative] {
            assert_eq!(Duration::parse(&span.to_string()), Some(span));
            let other = time::Duration::try_from(span).unwrap();
            let nanos = i128::from(span.seconds) * 1_000_000_000 + i128::from(span.nanos);
            assert_eq!(other.whole_nanoseconds(), nanos);
            assert_eq!(Duration::from(other), span);
        }
        let other = core::time::Duration::try_from(positive).unwrap();
        assert_eq!(Duration::try_from(other), Ok(positive));
        assert_eq!(other, time::Duration::try_from(positive).unwrap());
    }
}
