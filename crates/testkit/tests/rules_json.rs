//! What our decoder does where the protobuf implementations of the world
//! differ, JSON form: one test for each rule. Those of binary are in
//! `rules.rs`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)] // in helpers

mod common;

use common::{binary_to_json, entry, json_to_binary, json_to_json};
use tidings_core::{
    DecodeErrorKind, DecodeOptions, Duration, Limits, Message, Timestamp, UnknownMembers,
};
use tidings_testkit::kitchen::three::{Choices, Lists, Maps, Singles, WellKnown};
use tidings_testkit::kitchen::two;

fn error<'a, M: Message<'a>>(text: &'a str) -> (DecodeErrorKind, String, usize) {
    let error = M::from_json(text).map(drop).expect_err(text);
    (error.kind().clone(), error.path().to_owned(), error.offset())
}

#[test]
fn an_integer_in_scientific_notation_is_read_exactly() {
    // Its nearest double is …824.
    let number = "1.4666216476451658E+18";
    for text in [format!(r#"{{"int64Value":{number}}}"#), format!(r#"{{"int64Value":"{number}"}}"#)]
    {
        assert_eq!(Singles::from_json(&text).unwrap().int64_value, 1_466_621_647_645_165_800);
    }
    let plain = json_to_json(
        entry("tidings.apcera.v1.InstanceUsage"),
        r#"{"disk_total":1.4666216476451658E+18}"#,
    );
    assert_eq!(plain.unwrap(), r#"{"disk_total":1466621647645165800}"#);
}

#[test]
fn an_integer_that_is_not_integral_or_out_of_range_is_an_error_at_its_place() {
    for (text, offset) in [
        (r#"{"int64Value":0.5}"#, 14),
        (r#"{"int32Value":2147483648}"#, 14),
        (r#"{"uint64Value":-1}"#, 15),
        (r#"{"uint32Value":"4294967296"}"#, 15),
        (r#"{"sint64Value": 9223372036854775808}"#, 16),
        (r#"{"int64Value":"1e"}"#, 14),
        (r#"{"int64Value":" 1"}"#, 14),
        (r#"{"int64Value":"12x"}"#, 14),
        (r#"{"int64Value":"-12 "}"#, 14),
        (r#"{"int64Value":""}"#, 14),
        (r#"{"floatValue":1e39}"#, 14),
        (r#"{"doubleValue":1e400}"#, 15),
    ] {
        let (kind, path, at) = error::<Singles<'_>>(text);
        assert!(matches!(kind, DecodeErrorKind::OutOfRange { .. }), "{text}: {kind}");
        assert!(text.contains(&format!("\"{path}\"")), "{text}: {path}");
        assert_eq!(at, offset, "{text}");
    }
}

#[test]
fn a_64_bit_integer_is_exact_without_quotes_and_written_with_them() {
    let text = r#"{"int64Value":9007199254740993,"uint64Value":18446744073709551615}"#;
    let singles = Singles::from_json(text).unwrap();
    assert_eq!(singles.int64_value, (1 << 53) + 1);
    let written = r#"{"int64Value":"9007199254740993","uint64Value":"18446744073709551615"}"#;
    assert_eq!(singles.to_json().unwrap(), written);
}

#[test]
fn a_member_that_stands_twice_is_an_error_in_any_spelling() {
    for text in [
        r#"{"int32Value":1,"int32Value":1}"#,
        r#"{"int32Value":1,"int32_value":1}"#,
        r#"{"int32_value":1,"boolValue":true,"int32Value":1}"#,
        r#"{"int32Value":1,"\u0069nt32Value":1}"#,
        r#"{"int32Value":null,"int32Value":1}"#,
    ] {
        let (kind, ..) = error::<Singles<'_>>(text);
        assert_eq!(kind, DecodeErrorKind::DuplicateMember("int32Value".to_owned()), "{text}");
    }
    // Another case is another name.
    assert!(Singles::from_json(r#"{"int32Value":1,"Int32Value":1}"#).is_ok());
    let (kind, path, _) = error::<Maps<'_>>(r#"{"byString":{"a":"1","\u0061":"2"}}"#);
    assert_eq!(kind, DecodeErrorKind::DuplicateMember("a".to_owned()));
    assert!(path.starts_with("byString"), "{path}");
    let (kind, ..) = error::<Maps<'_>>(r#"{"byInt32":{"1":"a","1e0":"b"}}"#);
    assert!(matches!(kind, DecodeErrorKind::DuplicateMember(_)), "{kind}");
    let (kind, ..) = error::<WellKnown<'_>>(r#"{"fields":{"k":1,"j":2,"k":3}}"#);
    assert!(matches!(kind, DecodeErrorKind::DuplicateMember(_)), "{kind}");
    let (kind, ..) = error::<Choices<'_>>(r#"{"boolValue":true,"stringValue":"x"}"#);
    assert_eq!(kind, DecodeErrorKind::DuplicateMember("choice".to_owned()));
    assert!(Choices::from_json(r#"{"boolValue":true,"stringValue":null}"#).is_ok());
}

#[test]
fn a_root_that_is_no_object_is_an_error() {
    for text in ["[]", "null", "1", "\"a\"", "true", "[{}]"] {
        let (kind, path, offset) = error::<Singles<'_>>(text);
        assert_eq!(kind, DecodeErrorKind::WrongType { expected: "an object" }, "{text}");
        assert_eq!((path.as_str(), offset), ("", 0));
    }
    for text in ["", " ", "{} {}", "{}x", "\u{feff}{}", "{", "{]"] {
        let (kind, ..) = error::<Singles<'_>>(text);
        assert!(
            matches!(kind, DecodeErrorKind::Syntax { .. } | DecodeErrorKind::UnexpectedEnd),
            "{text}: {kind}"
        );
    }
    assert_eq!(Singles::from_json(" \t\r\n{ } \n").unwrap(), Singles::default());
}

#[test]
fn a_time_of_day_and_offset_is_read_to_the_nanosecond() {
    for (text, seconds, nanos) in [
        ("1970-01-01T00:00:00Z", 0, 0),
        ("0001-01-01T00:00:00Z", -62_135_596_800, 0),
        ("9999-12-31T23:59:59.999999999Z", 253_402_300_799, 999_999_999),
        ("2024-02-29T12:00:00.5+23:59", 1_709_121_660, 500_000_000),
        ("2024-02-29T12:00:00.000000001-00:30", 1_709_209_800, 1),
    ] {
        let json = format!(r#"{{"time":"{text}"}}"#);
        let time = WellKnown::from_json(&json).unwrap().time.unwrap();
        assert_eq!((time.seconds, time.nanos), (seconds, nanos), "{text}");
    }
}

#[track_caller]
fn no_times(texts: &[&str]) {
    for text in texts {
        let json = format!(r#"{{"time":"{text}"}}"#);
        let (kind, path, _) = error::<WellKnown<'_>>(&json);
        assert!(matches!(kind, DecodeErrorKind::InvalidText { .. }), "{text}: {kind}");
        assert_eq!(path, "time");
    }
}

#[test]
fn a_time_whose_point_has_no_digits_is_an_error() {
    no_times(&["2024-01-01T00:00:00.Z", "2024-01-01T00:00:00.+01:00"]);
}

#[test]
fn a_time_with_an_offset_of_a_day_is_an_error() {
    no_times(&["2024-01-01T00:00:00+24:00", "2024-01-01T00:00:00-24:00"]);
    no_times(&["2024-01-01T00:00:00+00:60"]);
}

#[test]
fn a_time_on_a_day_or_at_an_hour_that_no_calendar_has_is_an_error() {
    no_times(&["2024-02-30T00:00:00Z", "2023-02-29T00:00:00Z", "2024-01-01T24:00:00Z"]);
    no_times(&["2024-13-01T00:00:00Z", "2024-00-01T00:00:00Z", "2024-04-31T00:00:00Z"]);
}

#[test]
fn a_time_is_rfc_3339_to_the_letter() {
    no_times(&[
        "2024-01-01T23:59:60Z",
        "2024-01-01t00:00:00Z",
        "2024-01-01T00:00:00z",
        "2024-01-01T00:00:00",
        "2024-01-01 00:00:00Z",
        "2024-01-01T00:00:00.1234567890Z",
        "2024-1-01T00:00:00Z",
        "24-01-01T00:00:00Z",
        "2024-01-01T00:00Z",
        "0000-12-31T23:59:59Z",
        "0001-01-01T00:00:00+00:01",
        "9999-12-31T23:59:59-00:01",
        " 2024-01-01T00:00:00Z",
        "2024-01-01T00:00:00Z ",
        "\u{ff12}024-01-01T00:00:00Z",
        "",
    ]);
}

#[test]
fn the_whole_number_minus_zero_is_the_double_minus_zero() {
    for text in ["-0", "-0.0", "-0e5", "\"-0\""] {
        let json = format!(r#"{{"doubleValue":{text},"int32Value":{text}}}"#);
        let read = Singles::from_json(&json).unwrap();
        assert_eq!(read.double_value.to_bits(), (-0.0_f64).to_bits(), "{text}");
        assert_eq!(read.int32_value, 0, "{text}");
    }
}

#[test]
fn a_time_out_of_range_is_read_and_passed_on_and_has_no_json_form() {
    let good = [
        Timestamp { seconds: -62_135_596_800, nanos: 0 },
        Timestamp { seconds: 253_402_300_799, nanos: 999_999_999 },
    ];
    for time in good {
        let text = WellKnown::default().with_time(time).to_json().unwrap();
        assert_eq!(WellKnown::from_json(&text).unwrap().time, Some(time));
    }
    let bad = [
        Timestamp { seconds: -62_135_596_801, nanos: 999_999_999 },
        Timestamp { seconds: 253_402_300_800, nanos: 0 },
        Timestamp { seconds: i64::MIN, nanos: 0 },
        Timestamp { seconds: i64::MAX, nanos: 999_999_999 },
        Timestamp { seconds: 0, nanos: -1 },
        Timestamp { seconds: 0, nanos: 1_000_000_000 },
        Timestamp { seconds: 0, nanos: i32::MIN },
    ];
    for time in bad {
        let message = WellKnown::default().with_time(time);
        let bytes = message.to_bytes().unwrap();
        assert_eq!(WellKnown::decode(&bytes).unwrap().time, Some(time));
        let error = message.to_json().unwrap_err();
        assert!(error.to_string().starts_with("time: "), "{error}");
    }
    let good = [(315_576_000_000, 0), (-315_576_000_000, 0), (0, -1), (-1, -999_999_999), (1, 1)];
    for (seconds, nanos) in good {
        let duration = Duration { seconds, nanos };
        let text = WellKnown::default().with_duration(duration).to_json().unwrap();
        assert_eq!(WellKnown::from_json(&text).unwrap().duration, Some(duration), "{text}");
    }
    let bad =
        [(315_576_000_001, 0), (i64::MIN, 0), (1, -1), (-1, 1), (0, 1_000_000_000), (0, i32::MIN)];
    for (seconds, nanos) in bad {
        let duration = Duration { seconds, nanos };
        assert!(WellKnown::default().with_duration(duration).to_json().is_err(), "{duration:?}");
    }
}

#[test]
fn one_depth_limit_holds_for_json_and_what_it_says_in_binary() {
    let nested = |levels: usize| {
        format!(
            r#"{{"fields":{}{}}}"#,
            r#"{"a":"#.repeat(levels),
            "0".to_owned() + &"}".repeat(levels)
        )
    };
    let known = entry("kitchen.three.WellKnown");
    // Each level of a Struct is three in binary: struct, entry, value.
    assert!(json_to_binary(known, &nested(33)).is_ok());
    assert!(json_to_binary(known, &nested(34)).is_err());
    assert!(WellKnown::from_json(&nested(100)).is_ok());
    assert!(WellKnown::from_json(&nested(101)).is_err());
    let unknown =
        |levels: usize| format!(r#"{{"zz":{}{}}}"#, "[".repeat(levels), "]".repeat(levels));
    assert!(Singles::from_json(&unknown(100)).is_ok());
    assert!(Singles::from_json(&unknown(101)).is_err());
    let ten = DecodeOptions::STRICT.with_limits(Limits::DEFAULT.with_max_depth(10));
    assert!(Singles::from_json_with(Box::leak(unknown(10).into_boxed_str()), &ten).is_ok());
    assert!(Singles::from_json_with(Box::leak(unknown(11).into_boxed_str()), &ten).is_err());
}

#[test]
fn unknown_members_at_the_limit_travel_through_binary_and_back() {
    let usage = entry("tidings.apcera.v1.InstanceUsage");
    let text = format!(r#"{{"zz":{}{}}}"#, "[".repeat(100), "]".repeat(100));
    let bytes = json_to_binary(usage, &text).unwrap();
    assert_eq!(binary_to_json(usage, &bytes).unwrap(), text);
    assert_eq!(common::binary_to_binary(usage, &bytes, &DecodeOptions::STRICT).unwrap(), bytes);
}

#[test]
fn errors_in_json_name_the_path_and_the_byte() {
    let text = r#"{"inner":{"list":[{},{"words":["a",5]}]}}"#;
    let (_, path, offset) = error::<Singles<'_>>(text);
    assert_eq!((path.as_str(), offset), ("inner.list[1].words[1]", 35));
    let text = r#"{"toInner":{"a b":{"number":"x"}}}"#;
    let (_, path, _) = error::<Maps<'_>>(text);
    assert_eq!(path, r#"toInner["a b"].number"#);
    let name = DecodeErrorKind::Syntax { expected: "a member's name" };
    for text in ["{5:1}", "{\"boolValue\":true,5:1}", "{\"boolValue\":true, null}", "{ a}"] {
        assert_eq!(error::<Singles<'_>>(text).0, name, "{text}");
    }
    // What stands in a string is no part of the path.
    let text = r#"{"byString":{"k":"x\"{[\\"},"toInt32":{"a":1,"b":[]}}"#;
    let (_, path, offset) = error::<Maps<'_>>(text);
    assert_eq!((path.as_str(), offset), ("toInt32.b", text.len() - 4));
    let text = r#"{"part":{"high":1}}"#;
    let (kind, ..) = error::<two::Required<'_>>(text);
    let DecodeErrorKind::MissingRequired(names) = kind else { panic!("{kind}") };
    assert_eq!(names, ["name", "colour", "time", "part.low"]);
}

#[test]
fn null_is_the_absence_of_any_field_but_a_value_and_no_element() {
    let text = r#"{"int32Value":null,"inner":null,"stringValue":null}"#;
    assert_eq!(Singles::from_json(text).unwrap(), Singles::default());
    assert!(Lists::from_json(r#"{"int32Packed":null,"inner":null}"#).is_ok());
    assert!(Lists::from_json(r#"{"int32Packed":[null]}"#).is_err());
    assert!(Lists::from_json(r#"{"inner":[null]}"#).is_err());
    assert!(Lists::from_json(r#"{"colourPacked":[null]}"#).is_err());
    assert!(Maps::from_json(r#"{"toInt32":{"a":null}}"#).is_err());
    assert!(WellKnown::from_json(r#"{"value":null}"#).unwrap().value.is_some());
    assert_eq!(WellKnown::from_json(r#"{"valueList":[null,1]}"#).unwrap().value_list.len(), 2);
}

#[test]
fn null_is_the_absence_of_every_kind_of_scalar_with_space_around_it_too() {
    for name in [
        "doubleValue",
        "floatValue",
        "int32Value",
        "int64Value",
        "uint32Value",
        "uint64Value",
        "sint64Value",
        "fixed32Value",
        "sfixed64Value",
        "boolValue",
        "stringValue",
        "bytesValue",
        "colour",
    ] {
        for null in ["null", " null", "null ", "\n\tnull\r\n"] {
            let text = format!(r#"{{"{name}":{null},"camelCaseOdd":"x"}}"#);
            let singles = two::Singles::from_json(&text).expect(&text);
            assert_eq!(singles, two::Singles::default().with_camel_case_odd("x"), "{text}");
        }
        for bad in
            ["nul", "nulL", "nullx", "null null", "[null]", "{\"a\":null}", "-null", "\"null"]
        {
            let text = format!(r#"{{"{name}":{bad}}}"#);
            assert!(two::Singles::from_json(&text).is_err(), "{text}");
        }
        let quoted = format!(r#"{{"{name}":"null"}}"#);
        let text = matches!(name, "stringValue" | "bytesValue");
        assert_eq!(two::Singles::from_json(&quoted).is_ok(), text, "{quoted}");
    }
}

#[test]
fn integers_and_strings_read_the_same_at_any_distance_from_the_end() {
    let digits = "12345678901234567890123456789";
    let integers = (1..digits.len()).flat_map(|len| {
        let number = &digits[..len];
        [number.to_owned(), format!("-{number}"), format!("0{number}"), format!("{number}x")]
    });
    for number in integers.chain(["0", "-0", "-", ""].map(str::to_owned)) {
        let valid = !number.starts_with("0") && !number.starts_with("-0") || number.len() < 2;
        let value = number.parse::<i64>().ok().filter(|_| valid || number == "-0");
        for space in 0..40 {
            let space = " ".repeat(space);
            for text in [
                format!(r#"{{"int64Value":"{number}"}}{space}"#),
                format!(r#"{{"int64Value":{number}}}{space}"#),
            ] {
                let read = Singles::from_json(&text).ok().map(|singles| singles.int64_value);
                assert_eq!(read, value, "{text}");
            }
            let text = format!(r#"{{"stringValue":"{number}"}}{space}"#);
            assert_eq!(Singles::from_json(&text).unwrap().string_value, *number);
            let text = format!("{{\"stringValue\":\"{number}\u{1}\"}}{space}");
            assert!(Singles::from_json(&text).is_err());
            let text = format!(r#"{{"stringValue":"{number}\n"}}{space}"#);
            let read = Singles::from_json(&text).unwrap().string_value;
            assert_eq!(read.as_str().strip_suffix('\n'), Some(number.as_str()));
        }
    }
}

#[test]
fn enum_names_that_are_not_known_are_left_out_of_lists_and_maps_when_unknown_is_ignored() {
    let ignoring = DecodeOptions::STRICT.with_unknown_members(UnknownMembers::Ignore);
    let text = r#"{"colourPacked":["GREEN","NOPE","BLUE",77]}"#;
    let lists = Lists::from_json_with(text, &ignoring).unwrap().message;
    let numbers: Vec<_> = lists.colour_packed.iter().map(|colour| colour.number()).collect();
    assert_eq!((lists.colour_packed.len(), numbers), (3, vec![2, -5, 77]));
    let text = r#"{"toColour":{"1":"GREEN","2":"NOPE","3":"BLUE"}}"#;
    let maps = Maps::from_json_with(text, &ignoring).unwrap().message;
    let numbers: Vec<_> =
        maps.to_colour.iter().map(|(key, value)| (*key, value.number())).collect();
    assert_eq!(numbers, [(1, 2), (3, -5)]);
    assert!(Maps::from_json(text).is_err());
}

#[test]
fn an_enum_that_may_have_unknown_names_is_read_by_name_and_number() {
    let instance = entry("tidings.hac.v1.AppInstance");
    let written = |value: &str| json_to_json(instance, &format!(r#"{{"visibility":{value}}}"#));
    let one = written("1").unwrap();
    assert!(one.starts_with(r#"{"visibility":""#), "{one}");
    let name = one.trim_start_matches(r#"{"visibility":"#).trim_end_matches('}');
    for (value, same) in [(name, name), ("77", "77"), (r#""unheard of""#, r#""unheard of""#)] {
        assert_eq!(written(value).unwrap(), format!(r#"{{"visibility":{same}}}"#));
    }
    assert!(written("true").is_err());
}
