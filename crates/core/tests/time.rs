//! `Timestamp` against the `time` crate and the edges that
//! other implementations disagree on.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use tidings_core::{OutOfRange, Timestamp};
use time::{OffsetDateTime, UtcOffset};

/// Random bits (xorshift64).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn between(&mut self, first: i64, last: i64) -> i64 {
        let span = i128::from(last) - i128::from(first) + 1;
        i64::try_from(i128::from(first) + i128::from(self.next()) % span).unwrap()
    }

    /// Nanoseconds that end in 0, 3 or 6 zeros, or are none.
    fn nanos(&mut self) -> i32 {
        let unit = [1, 1_000, 1_000_000, 1_000_000_000][usize::try_from(self.next() % 4).unwrap()];
        i32::try_from(self.between(0, 999_999_999) / unit * unit).unwrap()
    }
}

fn random() -> Random {
    Random(0x2545_f491_4f6c_dd1d)
}

/// The text that the `time` crate's calendar gives for a time, by `format!`.
fn reference(time: OffsetDateTime) -> String {
    let (year, month, day) = time.to_calendar_date();
    let (hour, minute, second, nanos) = time.to_hms_nano();
    let month = u8::from(month);
    let fraction = match format!(".{nanos:09}") {
        zero if zero == ".000000000" => String::new(),
        milli if milli.ends_with("000000") => milli[..4].to_owned(),
        micro if micro.ends_with("000") => micro[..7].to_owned(),
        nano => nano,
    };
    let (east_hours, east_minutes, _) = time.offset().as_hms();
    let zone = match (time.offset().is_utc(), time.offset().is_negative()) {
        (true, _) => "Z".to_owned(),
        (_, false) => format!("+{east_hours:02}:{east_minutes:02}"),
        (_, true) => format!("-{:02}:{:02}", -east_hours, -east_minutes),
    };
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{fraction}{zone}")
}

#[test]
fn random_timestamps_are_as_the_time_crate_says() {
    let mut random = random();
    for _ in 0..50_000 {
        let seconds = random.between(Timestamp::MIN.seconds, Timestamp::MAX.seconds);
        let time = Timestamp::new(seconds, random.nanos()).unwrap();
        let other = OffsetDateTime::try_from(time).unwrap();
        assert_eq!(other.unix_timestamp(), time.seconds);
        assert_eq!(i32::try_from(other.nanosecond()).unwrap(), time.nanos);
        assert_eq!(Timestamp::from(other), time);

        assert_eq!(time.to_string(), reference(other));
        assert_eq!(Timestamp::parse(&time.to_string()), Some(time));

        let sign = if random.next().is_multiple_of(2) { 1 } else { -1 };
        let (hours, minutes) = (random.between(0, 23), random.between(0, 59));
        let east = i32::try_from(sign * (hours * 60 + minutes) * 60).unwrap();
        let offset = UtcOffset::from_whole_seconds(east).unwrap();
        if let Some(elsewhere) = other.checked_to_offset(offset)
            && (0..=9999).contains(&elsewhere.year())
        {
            assert_eq!(Timestamp::parse(&reference(elsewhere)), Some(time), "{elsewhere}");
            assert_eq!(Timestamp::from(elsewhere), time);
        }
    }
}

#[test]
fn every_day_of_the_calendar_is_written_and_read() {
    let (first, last) = (Timestamp::MIN.seconds / 86_400, Timestamp::MAX.seconds / 86_400);
    for day in (first..=last).step_by(if cfg!(miri) { 100_003 } else { 1 }) {
        let time = Timestamp::from_unix_seconds(day * 86_400);
        let date = OffsetDateTime::from_unix_timestamp(time.seconds).unwrap().date();
        let text = time.to_string();
        assert_eq!(text, format!("{date}T00:00:00Z"));
        assert_eq!(Timestamp::parse(&text), Some(time));
    }
}

#[test]
fn every_month_has_its_days_and_no_more() {
    for year in [0, 1, 4, 100, 400, 1582, 1900, 1970, 2000, 2023, 2024, 2100, 9996, 9999] {
        for (month, day) in (0..=13_u8).flat_map(|month| (0..=32_u8).map(move |day| (month, day))) {
            let text = format!("{year:04}-{month:02}-{day:02}T12:00:00Z");
            let date = time::Month::try_from(month)
                .and_then(|month| time::Date::from_calendar_date(year, month, day));
            let expected = date.ok().filter(|_| year > 0);
            let seconds =
                expected.map(|date| date.midnight().assume_utc().unix_timestamp() + 43_200);
            assert_eq!(
                Timestamp::parse(&text),
                seconds.map(Timestamp::from_unix_seconds),
                "{text}"
            );
        }
    }
}

#[test]
fn timestamps_that_proto_json_has_are_read() {
    for (text, seconds, nanos) in [
        ("1970-01-01T00:00:00Z", 0, 0),
        ("1970-01-01T00:00:00.000000000Z", 0, 0),
        ("1969-12-31T23:59:59.999999999Z", -1, 999_999_999),
        ("0001-01-01T00:00:00Z", -62_135_596_800, 0),
        ("9999-12-31T23:59:59.999999999Z", 253_402_300_799, 999_999_999),
        ("1972-01-01T10:00:20.021Z", 63_108_020, 21_000_000),
        ("1972-01-01T10:00:20.1Z", 63_108_020, 100_000_000),
        ("1972-01-01T10:00:20.00000001Z", 63_108_020, 10),
        ("1970-01-01T08:00:00+08:00", 0, 0),
        ("1969-12-31T16:00:00.5-08:00", 0, 500_000_000),
        ("1970-01-01T00:00:00-00:00", 0, 0),
        ("1970-01-01T23:59:00+23:59", 0, 0),
        ("0000-12-31T23:00:00-01:00", -62_135_596_800, 0),
        ("2000-02-29T00:00:00Z", 951_782_400, 0),
    ] {
        assert_eq!(Timestamp::parse(text), Some(Timestamp { seconds, nanos }), "{text}");
    }
}

#[test]
fn other_texts_are_no_timestamp() {
    for text in [
        "",
        "1970-01-01",
        "1970-01-01T00:00:00",
        "1970-01-01T00:00:00.Z",
        "1970-01-01T00:00:00,5Z",
        "1970-01-01T00:00:00.0000000000Z",
        "1970-01-01T00:00:00.1234567891Z",
        "1970-01-01T00:00:00+24:00",
        "1970-01-01T00:00:00+00:60",
        "1970-01-01T00:00:00+0000",
        "1970-01-01T00:00:00+00",
        "1970-01-01T00:00:00+00:00Z",
        "1970-01-01T00:00:00ZZ",
        "1970-01-01T00:00:00Z ",
        " 1970-01-01T00:00:00Z",
        "1970-01-01t00:00:00Z",
        "1970-01-01T00:00:00z",
        "1970-01-01 00:00:00Z",
        "1970-01-01T24:00:00Z",
        "1970-01-01T23:60:00Z",
        "2016-12-31T23:59:60Z",
        "1970-02-30T00:00:00Z",
        "1900-02-29T00:00:00Z",
        "1970-13-01T00:00:00Z",
        "1970-00-01T00:00:00Z",
        "1970-01-00T00:00:00Z",
        "0000-12-31T23:59:59Z",
        "0001-01-01T00:00:00+00:01",
        "9999-12-31T23:59:59-00:01",
        "10000-01-01T00:00:00Z",
        "+970-01-01T00:00:00Z",
        "197O-01-01T00:00:00Z",
        "1970-1-01T00:00:000Z",
        "1970/01/01T00:00:00Z",
        "1970-01-01T00:00:0\u{663}Z",
    ] {
        assert_eq!(Timestamp::parse(text), None, "{text}");
    }
    let digits = format!("1970-01-01T00:00:00.{}Z", "1".repeat(1_000_000));
    assert_eq!(Timestamp::parse(&digits), None);
}

#[test]
fn a_timestamp_out_of_range_is_held_but_goes_nowhere() {
    let (min, max) = (Timestamp::MIN, Timestamp::MAX);
    for (seconds, nanos) in [
        (min.seconds - 1, 999_999_999),
        (max.seconds + 1, 0),
        (i64::MIN, i32::MIN),
        (i64::MAX, i32::MAX),
        (i64::MIN, 0),
        (i64::MAX, 999_999_999),
        (0, -1),
        (0, 1_000_000_000),
        (min.seconds, -1),
        (max.seconds, 1_000_000_000),
    ] {
        let time = Timestamp { seconds, nanos };
        assert!(!time.is_valid());
        assert_eq!(Timestamp::new(seconds, nanos), Err(OutOfRange));
        assert_eq!(time.unix_nanos(), None);
        assert_eq!(OffsetDateTime::try_from(time), Err(OutOfRange));
        let mut out = String::from("kept");
        assert_eq!(time.write(&mut out), None);
        assert_eq!(out, "kept");
        assert_eq!(time.to_string(), format!("Timestamp({seconds}, {nanos})"));
    }
    assert!(min.is_valid() && max.is_valid());
    assert_eq!(min.to_string(), "0001-01-01T00:00:00Z");
    assert_eq!(max.to_string(), "9999-12-31T23:59:59.999999999Z");
}

#[test]
fn unix_nanoseconds_are_exact_both_ways() {
    for nanos in [i64::MIN, i64::MIN + 1, -1_000_000_001, -1, 0, 1, 999_999_999, i64::MAX] {
        let time = Timestamp::from_unix_nanos(nanos);
        assert!(time.is_valid());
        assert_eq!(time.unix_nanos(), Some(nanos));
        assert_eq!(
            Timestamp::from(OffsetDateTime::from_unix_timestamp_nanos(nanos.into()).unwrap()),
            time
        );
    }
    let last = Timestamp::from_unix_nanos(i64::MAX);
    assert_eq!(Timestamp { nanos: last.nanos + 1, ..last }.unix_nanos(), None);
    let first = Timestamp::from_unix_nanos(i64::MIN);
    assert_eq!(Timestamp { nanos: first.nanos - 1, ..first }.unix_nanos(), None);
    let time = Timestamp::from_unix_nanos(1_466_621_647_645_165_800);
    assert_eq!(time.to_string(), "2016-06-22T18:54:07.645165800Z");
}

#[cfg(all(feature = "std", unix))]
#[test]
fn system_times_convert_without_a_panic() {
    use std::time::SystemTime;
    let mut random = random();
    for _ in 0..10_000 {
        let seconds = random.between(Timestamp::MIN.seconds, Timestamp::MAX.seconds);
        let time = Timestamp::new(seconds, random.nanos()).unwrap();
        let system = SystemTime::try_from(time).unwrap();
        assert_eq!(Timestamp::from(system), time);
        let nanos = match system.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(after) => i128::try_from(after.as_nanos()).unwrap(),
            Err(error) => -i128::try_from(error.duration().as_nanos()).unwrap(),
        };
        let other = OffsetDateTime::try_from(time).unwrap();
        assert_eq!(nanos, other.unix_timestamp_nanos());
    }
    for time in [Timestamp::MIN, Timestamp::MAX, Timestamp::from_unix_nanos(-1)] {
        assert_eq!(Timestamp::from(SystemTime::try_from(time).unwrap()), time);
    }
    // RUSTSEC-2021-0073.
    for (seconds, nanos) in [(i64::MIN, i32::MIN), (i64::MAX, i32::MAX), (0, -1), (i64::MIN, 0)] {
        assert_eq!(SystemTime::try_from(Timestamp { seconds, nanos }), Err(OutOfRange));
    }
    for seconds in [i64::MAX.unsigned_abs(), i64::MIN.unsigned_abs()] {
        let span = std::time::Duration::from_secs(seconds);
        if let Some(time) = SystemTime::UNIX_EPOCH.checked_sub(span) {
            assert_eq!(Timestamp::from(time).seconds, 0_i64.saturating_sub_unsigned(seconds));
        }
        if let Some(time) = SystemTime::UNIX_EPOCH.checked_add(span) {
            assert_eq!(Timestamp::from(time).seconds, i64::MAX);
        }
    }
}
