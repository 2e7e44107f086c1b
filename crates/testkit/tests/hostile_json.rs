//! JSON made to hurt: a typed error or the right value, within the memory
//! budget, on a small stack, in linear time. Never a panic.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)] // in helpers

mod common;

use std::time::Duration;

use cpu_time::ThreadTime;

use common::{entry, json_to_binary, json_to_json};
use tidings_core::{
    DecodeError, DecodeErrorKind, DecodeOptions, JsonStyle, Message, UnknownMembers,
};
use tidings_testkit::kitchen::three::{Lists, Maps, Singles, Tree, WellKnown};
use tidings_testkit::memory::{Counting, measure};

#[global_allocator]
static COUNTING: Counting = Counting;

const STRICT: DecodeOptions = DecodeOptions::STRICT;
const MIB: usize = 1 << 20;

fn ignoring() -> DecodeOptions {
    STRICT.with_unknown_members(UnknownMembers::Ignore)
}

fn rejecting() -> DecodeOptions {
    STRICT.with_unknown_members(UnknownMembers::Reject)
}

fn read<'a, M: Message<'a>>(text: &'a str, options: &DecodeOptions) -> Result<M, DecodeError> {
    M::from_json_with(text, options).map(|decoded| decoded.message)
}

fn is_limit(error: &DecodeError, name: &str) -> bool {
    matches!(error.kind(), DecodeErrorKind::Limit { option, .. } if *option == name)
}

#[track_caller]
fn quick<T>(what: &str, run: impl FnOnce() -> T) -> T {
    let start = ThreadTime::now();
    let result = run();
    assert!(start.elapsed() < Duration::from_secs(10), "{what}: {:?}", start.elapsed());
    result
}

#[test]
fn millions_of_brackets_stop_at_the_limit_in_every_position() {
    let run = || {
        for open in
            ["[", "{\"a\":", "[{\"a\":", "{\"only\":", "{\"branches\":[", "{\"named\":{\"k\":"]
        {
            let deep = open.repeat(5_000_000 / open.len());
            for (start, kind) in [
                ("{\"zz\":", "Tree"),
                ("{\"only\":", "Tree"),
                ("{\"branches\":[", "Tree"),
                ("{\"named\":{\"k\":", "Tree"),
                ("{\"fields\":", "WellKnown"),
                ("{\"value\":", "WellKnown"),
                ("{\"list\":", "WellKnown"),
                (
                    "{\"any\":{\"@type\":\"type.googleapis.com/google.protobuf.Value\",\"value\":",
                    "WellKnown",
                ),
            ] {
                let text = [start, deep.as_str()].concat();
                for options in [STRICT, ignoring(), DecodeOptions::lenient()] {
                    let error = match kind {
                        "Tree" => read::<Tree<'_>>(&text, &options).map(drop),
                        _ => read::<WellKnown<'_>>(&text, &options).map(drop),
                    };
                    // What is read to its end is an error too, but a late one.
                    let stopped = error.unwrap_err().kind() != &DecodeErrorKind::UnexpectedEnd;
                    assert!(stopped, "{start}{open}");
                }
            }
        }
    };
    std::thread::Builder::new().stack_size(256 << 10).spawn(run).unwrap().join().unwrap();
}

#[test]
fn any_in_any_shares_the_limits() {
    let any = |levels: usize| {
        let open = r#"{"@type":"type.googleapis.com/google.protobuf.Any","value":"#;
        let inner = r#"{"@type":"type.googleapis.com/google.protobuf.Empty"}"#;
        format!("{{\"any\":{}{inner}{}}}", open.repeat(levels), "}".repeat(levels))
    };
    assert!(read::<WellKnown<'_>>(&any(20), &STRICT).is_ok());
    let error = read::<WellKnown<'_>>(&any(150), &STRICT).unwrap_err();
    assert!(is_limit(&error, "Limits::max_depth"), "{error}");
    let filler = "x".repeat(200_000);
    let text = any(60).replace("Empty\"", &format!("Empty\",\"zz\":\"{filler}\""));
    let (result, used) = measure(|| read::<WellKnown<'_>>(&text, &STRICT).map(drop));
    assert!(result.is_ok() || is_limit(&result.unwrap_err(), "Limits::max_memory"));
    assert!(used.peak <= 8 * text.len() + 4096, "{} for {}", used.peak, text.len());
}

#[test]
fn json_cut_anywhere_is_an_error_at_once() {
    let text = r#"{"inner":{"number":-1.5e1,"text":"a\u00e9\"b","words":["x",""],"counts":{"k":1}},"zz":[true,null,{"a":false}],"boolValue":true,"bytesValue":"aGk="}"#;
    assert!(read::<Singles<'_>>(text, &STRICT).is_ok());
    let any = r#"{"any":{"@type":"type.googleapis.com/google.protobuf.Duration","value":"1.5s"}}"#;
    assert!(read::<WellKnown<'_>>(any, &STRICT).is_ok());
    for options in [STRICT, ignoring(), DecodeOptions::lenient()] {
        for end in 0..text.len() {
            let error = read::<Singles<'_>>(&text[..end], &options).unwrap_err();
            assert!(error.offset() <= end, "{end}: {error}");
        }
        for end in 0..any.len() {
            assert!(read::<WellKnown<'_>>(&any[..end], &options).is_err(), "{end}");
        }
    }
    assert!(read::<Singles<'_>>(text, &rejecting()).is_err());
}

#[test]
fn numbers_of_a_million_digits_are_linear_and_take_no_memory() {
    let nines = "9".repeat(1_000_000);
    let zeros = "0".repeat(1_000_000);
    let numbers = [
        (nines.clone(), None),
        (format!("0.{zeros}1"), None),
        (format!("0.{zeros}1e1000001"), Some(1)),
        (format!("7{zeros}e-1000000"), Some(7)),
        ("1e999999999".to_owned(), None),
        ("1e-999999999".to_owned(), None),
        (format!("0e{nines}"), Some(0)),
        (format!("3.{zeros}"), Some(3)),
        ("-".to_owned(), None),
        ("01".to_owned(), None),
        ("1e".to_owned(), None),
        ("1.".to_owned(), None),
        ("--1".to_owned(), None),
        ("+1".to_owned(), None),
        (".5".to_owned(), None),
        ("0x10".to_owned(), None),
    ];
    for (number, value) in numbers {
        for field in [
            "int32", "int64", "uint32", "uint64", "sint32", "sint64", "fixed32", "fixed64",
            "sfixed32", "sfixed64",
        ] {
            for text in [
                format!(r#"{{"{field}Value":{number}}}"#),
                format!(r#"{{"{field}Value":"{number}"}}"#),
            ] {
                let (result, used) =
                    measure(|| quick("number", || read::<Singles<'_>>(&text, &STRICT)));
                assert_eq!(
                    result.is_ok(),
                    value.is_some(),
                    "{field} {}",
                    &text[..text.len().min(60)]
                );
                assert!(used.peak < 1024, "{}", used.peak);
            }
        }
        for field in ["double", "float"] {
            let text = format!(r#"{{"{field}Value":{number}}}"#);
            let (result, used) = measure(|| quick("float", || read::<Singles<'_>>(&text, &STRICT)));
            if let Ok(read) = result {
                assert!(read.double_value.is_finite() && read.float_value.is_finite());
            }
            assert!(used.peak < 4096, "{}", used.peak);
        }
        let _ = read::<Singles<'_>>(&format!(r#"{{"zz":{number}}}"#), &STRICT);
    }
}

#[test]
fn strings_with_odd_escapes_are_read_exactly_or_refused() {
    for (json, text) in [
        (r#""\u00e9\ud83d\ude00\u0000\/""#, Some("\u{e9}\u{1f600}\u{0}/")),
        (r#""\u2028""#, Some("\u{2028}")),
        ("\"\u{2028}\u{7f}\"", Some("\u{2028}\u{7f}")),
        (r#""\uD83D\uDE00""#, Some("\u{1f600}")),
        (r#""\ud800\udc00\udbff\udfff""#, Some("\u{10000}\u{10ffff}")),
        (r#""\ud83d\udbff""#, None),
        (r#""\ud83d\ue000""#, None),
        (r#""\ud83d""#, None),
        (r#""\ude00\ud83d""#, None),
        (r#""\ud83dx""#, None),
        (r#""\ud83d\u0041""#, None),
        (r#""\ud83d\n""#, None),
        (r#""\u12g4""#, None),
        (r#""\u+123""#, None),
        (r#""\x41""#, None),
        (r#""\U0041""#, None),
        ("\"\t\"", None),
        ("\"\u{0}\"", None),
        ("\"\n\"", None),
        (r#"'a'"#, None),
        (r#""a"#, None),
        (r#""a\"#, None),
        (r#""a\u00"#, None),
    ] {
        let known = format!(r#"{{"stringValue":{json}}}"#);
        let read_known = read::<Singles<'_>>(&known, &STRICT).ok();
        assert_eq!(
            read_known.as_ref().map(|singles| singles.string_value.as_str()),
            text,
            "{json}"
        );
        // The same verdict where the value, or the name, is not known.
        for options in [STRICT, ignoring()] {
            assert_eq!(
                read::<Singles<'_>>(&format!(r#"{{"zz":{json}}}"#), &options).is_ok(),
                text.is_some(),
                "{json}"
            );
            assert_eq!(
                read::<Singles<'_>>(&format!(r#"{{{json}:1}}"#), &options).is_ok(),
                text.is_some(),
                "{json}"
            );
        }
    }
    let message = Singles::default().with_string_value("</script>\u{2028}\u{2029}&");
    let mut safe = String::new();
    message.write_json_styled(&mut safe, JsonStyle::default().with_html_safe(true)).unwrap();
    assert!(!safe.contains(['<', '>', '&', '\u{2028}', '\u{2029}']), "{safe}");
    assert_eq!(read::<Singles<'_>>(&safe, &STRICT).unwrap(), message);
}

#[test]
fn long_strings_are_linear_and_within_the_budget() {
    let escapes = format!(r#"{{"stringValue":"{}"}}"#, r"\u0041\n".repeat(500_000));
    let (result, used) = measure(|| quick("escapes", || read::<Singles<'_>>(&escapes, &STRICT)));
    assert_eq!(result.unwrap().string_value.len(), 1_000_000);
    assert!(used.peak <= 2 * escapes.len());
    let plain = format!(r#"{{"stringValue":"{}"}}"#, "x".repeat(16 * MIB));
    let (result, used) = measure(|| quick("plain", || read::<Singles<'_>>(&plain, &STRICT)));
    assert_eq!(result.unwrap().string_value.len(), 16 * MIB);
    assert!(used.peak < 1024);
}

#[test]
fn strange_and_many_names_are_plain_data() {
    for name in [
        "__proto__",
        "constructor",
        "prototype",
        "toString",
        "",
        "@type",
        "$ref",
        "int32value",
        "INT32VALUE",
    ] {
        let text = format!(r#"{{"{name}":{{"a":1}}}}"#);
        assert_eq!(json_to_json(entry("kitchen.three.Singles"), &text).unwrap(), text);
        assert!(read::<Singles<'_>>(&text, &rejecting()).is_err());
        let map = format!(r#"{{"byString":{{"{name}":"v"}}}}"#);
        assert_eq!(json_to_json(entry("kitchen.three.Maps"), &map).unwrap(), map);
    }
    let long = format!(r#"{{"{}":1}}"#, "n".repeat(MIB));
    assert!(read::<Singles<'_>>(&long, &STRICT).is_ok());
    let error = read::<Singles<'_>>(&long, &rejecting()).unwrap_err();
    assert!(matches!(error.kind(), DecodeErrorKind::UnknownMember(_)));
    let names: Vec<String> = (0..200_000).map(|i| format!(r#""n{i}":{i}"#)).collect();
    let many = format!("{{{}}}", names.join(","));
    let (result, used) = measure(|| quick("names", || read::<Singles<'_>>(&many, &STRICT)));
    assert!(result.is_ok());
    assert!(used.peak <= 8 * many.len(), "{}", used.peak);
}

#[test]
fn base64_is_read_in_its_four_forms_and_nothing_else() {
    let bytes = [0xfb, 0xff, 0xbf, 0x01];
    for text in ["+/+/AQ==", "-_-_AQ==", "+/+/AQ", "-_-_AQ"] {
        let json = format!(r#"{{"bytesValue":"{text}"}}"#);
        assert_eq!(*read::<Singles<'_>>(&json, &STRICT).unwrap().bytes_value, bytes, "{text}");
    }
    for text in [
        "+_+/AQ==", "A", "AQ=", "AQ=A", "=AQ=", "AQ===", "A Q=", "AQ==\\n", "AR==", "AR", "\u{e9}",
        "AQ==AQ==", "====",
    ] {
        let json = format!(r#"{{"bytesValue":"{text}"}}"#);
        let error = read::<Singles<'_>>(&json, &STRICT).map(drop).expect_err(text);
        assert_eq!(*error.kind(), DecodeErrorKind::InvalidBase64, "{text}");
        assert_eq!(error.path(), "bytesValue");
    }
    let large = format!(r#"{{"bytesValue":"{}"}}"#, "AAAA".repeat(4 * MIB));
    let (result, used) = measure(|| quick("base64", || read::<Singles<'_>>(&large, &STRICT)));
    assert_eq!(result.unwrap().bytes_value.len(), 12 * MIB);
    assert!(used.peak <= large.len() + 4096, "{}", used.peak);
}

#[test]
fn arrays_and_objects_of_small_things_stay_within_the_budget() {
    let array = |item: &str| [item, ","].concat().repeat(MIB / (item.len() + 1)) + item;
    for (member, item) in [
        ("inner", "{}"),
        ("int32Packed", "0"),
        ("stringList", "\"\""),
        ("bytesList", "\"\""),
        ("times", "\"1970-01-01T00:00:00Z\""),
        ("stringList", r#""\n""#),
        ("inner", r#"{"text":"\n","list":[{}],"zz":1}"#),
    ] {
        let text = format!(r#"{{"{member}":[{}]}}"#, array(item));
        for options in [STRICT, ignoring(), DecodeOptions::lenient()] {
            let (result, used) = measure(|| read::<Lists<'_>>(&text, &options).map(drop));
            if let Err(error) = result {
                assert!(is_limit(&error, "Limits::max_memory"), "{member} {item}: {error}");
            }
            assert!(
                used.peak <= 8 * text.len() + 4096,
                "{member} {item}: {} for {}",
                used.peak,
                text.len()
            );
        }
    }
    let object = (0..60_000).map(|i| format!(r#""{i}":"#)).collect::<Vec<_>>();
    for (member, value) in
        [("toInt32", "0"), ("toInner", "{}"), ("toBytes", "\"\""), ("toMaps", "{}")]
    {
        let text = format!(
            r#"{{"{member}":{{{}}}}}"#,
            object.iter().map(|name| [name, value].concat()).collect::<Vec<_>>().join(",")
        );
        let (result, used) = measure(|| read::<Maps<'_>>(&text, &STRICT).map(drop));
        if let Err(error) = result {
            assert!(is_limit(&error, "Limits::max_memory"), "{member}: {error}");
        }
        assert!(used.peak <= 8 * text.len() + 4096, "{member}: {} for {}", used.peak, text.len());
    }
}

#[test]
fn an_array_of_many_small_objects_is_no_attack() {
    for item in
        ["{}", r#"{"number":1}"#, r#"{"text":"a\nb","words":["x","y"],"inner":{"number":2}}"#]
    {
        let text = format!(r#"{{"inner":[{}]}}"#, vec![item; 20_000].join(","));
        let lists = read::<Lists<'_>>(&text, &STRICT).unwrap();
        assert_eq!((lists.inner.len(), lists.inner.iter().count()), (20_000, 20_000));
        assert_eq!(lists.to_json().unwrap(), text);
        assert_eq!(read::<Lists<'_>>(&text, &rejecting()).unwrap(), lists);
        let bytes = json_to_binary(entry("kitchen.three.Lists"), &text).unwrap();
        assert_eq!(Lists::decode(&bytes).unwrap(), lists);
        assert_eq!(lists.clone().into_owned(), lists);
    }
}

#[test]
fn unknown_members_between_many_known_ones_are_linear() {
    let text = format!(
        r#"{{"inner":[{}]}}"#,
        vec![r#"{"a":1,"number":1,"b":2,"text":"t","c":3}"#; 20_000].join(",")
    );
    let lists = quick("members", || read::<Lists<'_>>(&text, &STRICT)).unwrap();
    let written = lists.to_json().unwrap();
    assert_eq!(written.matches("\"a\":1").count(), 20_000);
}

#[test]
fn binary_and_what_it_is_made_from_stay_within_the_budget_together() {
    let cases = [
        ("kitchen.three.Lists", "sfixed64Spread", "1"),
        ("kitchen.three.Lists", "doublePacked", "1"),
        ("kitchen.three.Lists", "bytesList", "\"\""),
        ("kitchen.three.Maps", "toFixed64", "1"),
        ("kitchen.three.Maps", "toBytes", "\"\""),
        ("kitchen.three.WellKnown", "list", "1"),
        ("kitchen.three.WellKnown", "valueList", "[1]"),
        ("kitchen.three.WellKnown", "value", "{\"a\":1}"),
    ];
    for (name, field, value) in cases {
        let many = |each: fn(usize, &str) -> String| -> String {
            (0..200_000 / (value.len() + 1)).map(|at| each(at, value)).collect()
        };
        let list = many(|_, value| format!(",{value}"));
        let map = many(|at, value| format!(",\"{at}\":{value}"));
        for body in [format!("[{}]", &list[1..]), format!("{{{}}}", &map[1..])] {
            let text = format!("{{\"{field}\":{body}}}");
            let convert = || json_to_binary(entry(name), &text).map(|bytes| bytes.len());
            let (done, used) = measure(convert);
            assert!(
                used.peak <= 8 * text.len() + 4096,
                "{field} {value}: {used:?}, {}",
                text.len()
            );
            let refused = done.is_err();
            let open = ["toBytes", "value"].contains(&field);
            let fits = body.starts_with('{') == field.starts_with("to");
            assert!(!refused || !fits || open, "{field} {value}");
        }
    }
}
