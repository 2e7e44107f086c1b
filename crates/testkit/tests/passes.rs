//! Which documents are converted without a message being built: all that an
//! encoder writes of fields, lists, maps and well-known types.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // in helpers

mod common;

use common::entry;
use tidings_core::info::{FieldInfo, Kind, Label, MessageInfo};
use tidings_core::transcode::{pass_to_binary, pass_to_json};
use tidings_core::{DecodeOptions, Limits};
use tidings_testkit::mutate::{Record, join};

const STRICT: DecodeOptions = DecodeOptions::STRICT;

/// The message types of the kitchen, and members of each in the order of their
/// declaration.
const SAMPLES: &[(&str, &[&str])] = &[
    (
        "kitchen.three.Singles",
        &[
            r#""doubleValue":1.5"#,
            r#""floatValue":0.5"#,
            r#""int32Value":-1"#,
            r#""int64Value":"-1""#,
            r#""uint32Value":1"#,
            r#""uint64Value":"1""#,
            r#""sint32Value":-1"#,
            r#""sint64Value":"-1""#,
            r#""fixed32Value":1"#,
            r#""fixed64Value":"1""#,
            r#""sfixed32Value":-1"#,
            r#""sfixed64Value":"-1""#,
            r#""boolValue":true"#,
            r#""stringValue":"a""#,
            r#""bytesValue":"AA==""#,
            r#""colour":"GREEN""#,
            r#""inner":{"number":1}"#,
        ],
    ),
    (
        "kitchen.three.Optionals",
        &[
            r#""doubleValue":0"#,
            r#""floatValue":0"#,
            r#""int32Value":0"#,
            r#""int64Value":"0""#,
            r#""uint32Value":0"#,
            r#""uint64Value":"0""#,
            r#""sint32Value":0"#,
            r#""sint64Value":"0""#,
            r#""fixed32Value":0"#,
            r#""fixed64Value":"0""#,
            r#""sfixed32Value":0"#,
            r#""sfixed64Value":"0""#,
            r#""boolValue":false"#,
            r#""stringValue":"""#,
            r#""bytesValue":"""#,
            r#""colour":"COLOUR_UNSPECIFIED""#,
            r#""inner":{}"#,
        ],
    ),
    (
        "kitchen.three.Lists",
        &[
            r#""doublePacked":[1.5,0]"#,
            r#""doubleSpread":[1.5,0]"#,
            r#""int32Packed":[1,300]"#,
            r#""int32Spread":[1,300]"#,
            r#""uint64Packed":["1","0"]"#,
            r#""sint64Spread":["-1","0"]"#,
            r#""boolPacked":[true,false]"#,
            r#""stringList":["a","","é"]"#,
            r#""bytesList":["AA==",""]"#,
            r#""colourPacked":["GREEN","COLOUR_UNSPECIFIED"]"#,
            r#""inner":[{"number":1},{}]"#,
            r#""times":["2026-01-02T03:04:05Z","1970-01-01T00:00:00Z"]"#,
        ],
    ),
    (
        "kitchen.three.Maps",
        &[
            r#""byInt32":{"-1":"a","2":"b"}"#,
            r#""byInt64":{"-1":"a","2":"b"}"#,
            r#""byUint32":{"1":"a","2":"b"}"#,
            r#""byUint64":{"1":"a","2":"b"}"#,
            r#""byBool":{"false":"a","true":"b"}"#,
            r#""byString":{"a":"x","b":""}"#,
            r#""toDouble":{"a":1.5,"b":0}"#,
            r#""toInt32":{"a":1,"b":0}"#,
            r#""toBool":{"a":true,"b":false}"#,
            r#""toString":{"b":"x","a":"y"}"#,
            r#""toBytes":{"a":"AA==","b":""}"#,
            r#""toColour":{"1":"GREEN","2":"COLOUR_UNSPECIFIED"}"#,
            r#""toInner":{"a":{"number":1},"b":{}}"#,
            r#""toMaps":{"a":{"byString":{"x":"y"}}}"#,
            r#""toDuration":{"1":"1.500s","2":"0s"}"#,
        ],
    ),
    (
        "kitchen.three.WellKnown",
        &[
            r#""duration":"-1.500s""#,
            r#""time":"2026-01-02T03:04:05.678Z""#,
            r#""fields":{"a":null,"b":1.5,"c":"x","d":true,"e":{"f":{}},"g":[1,[]]}"#,
            r#""value":"text""#,
            r#""list":[null,1,"x",false,{"a":{}},[]]"#,
            r#""empty":{}"#,
            r#""doubleValue":0"#,
            r#""floatValue":0.5"#,
            r#""int64Value":"0""#,
            r#""uint64Value":"1""#,
            r#""int32Value":-1"#,
            r#""uint32Value":0"#,
            r#""boolValue":false"#,
            r#""stringValue":"""#,
            r#""bytesValue":"AA==""#,
            r#""durationList":["1s","0s"]"#,
            r#""valueList":[1,"x",null]"#,
            r#""int64List":["1","0"]"#,
            r#""fieldMap":{"a":{"b":1},"c":{}}"#,
            r#""valueMap":{"a":null,"b":[]}"#,
        ],
    ),
    ("kitchen.three.Choices", &[r#""inner":{"number":1}"#, r#""between":"b""#, r#""left":"""#]),
    ("kitchen.three.Choices", &[r#""boolValue":false"#, r#""right":{}"#, r#""inside":"i""#]),
    ("kitchen.three.Choices", &[r#""time":"2026-01-02T03:04:05Z""#]),
    ("kitchen.three.Choices", &[r#""choices":{"left":"a"}"#]),
    ("kitchen.three.Tree", &[r#""name":"n""#, r#""only":{"name":"m"}"#, r#""branches":[{},{}]"#]),
];

/// Whether the document is passed both ways; what comes of it is what building
/// gives, also where it is not.
fn passed(name: &str, text: &str) -> [bool; 2] {
    let entry = entry(name);
    let (mut bytes, mut json) = (Vec::new(), String::new());
    (entry.build_to_binary)(text, &STRICT, &mut bytes).unwrap();
    (entry.build_to_json)(&bytes, &STRICT, &mut json).unwrap();
    assert_eq!(json, text);
    let (mut binary, mut json) = (Vec::new(), String::new());
    let passed = [
        pass_to_binary(entry.info, text, &STRICT, &mut binary),
        pass_to_json(entry.info, &bytes, &STRICT, &mut json),
    ];
    assert!(!passed[0] || binary == bytes, "{text}");
    assert!(!passed[1] || json == text, "{text}");
    passed
}

#[test]
fn every_member_that_an_encoder_writes_is_passed_alone_and_with_all_others() {
    let mut built = Vec::new();
    for (name, members) in SAMPLES {
        let alone = members.iter().map(|member| format!("{{{member}}}"));
        let together = [format!("{{{}}}", members.join(","))];
        for text in alone.chain(together) {
            let passed = passed(name, &text);
            if passed != [true; 2] {
                built.push(format!("{name} {text} {passed:?}"));
            }
        }
    }
    assert!(built.is_empty(), "{}", built.join("\n"));
}

/// A message that declares its fields in another order than that of their numbers
/// and must have two of them.
static REQUIRED: MessageInfo = MessageInfo::new(
    "shop.Required",
    &[
        FieldInfo::new(3, "c", "c", Kind::Int32, Label::Required),
        FieldInfo::new(1, "a", "a", Kind::String, Label::Required),
        FieldInfo::new(2, "b", "b", Kind::Message(&INNER), Label::Optional),
    ],
    &[],
    false,
);
static INNER: MessageInfo = MessageInfo::new(
    "shop.Inner",
    &[FieldInfo::new(1, "n", "n", Kind::Int32, Label::Implicit)],
    &[],
    false,
);

#[test]
fn a_message_passes_if_it_has_what_it_must_have() {
    let (a, b, c) = (Record::bytes(1, b"x"), Record::bytes(2, &[8, 1]), Record::varint(3, 5));
    let (ja, jb, jc) = (r#""a":"x""#, r#""b":{"n":1}"#, r#""c":5"#);
    for (records, members, whole) in [
        (vec![&a, &c], vec![jc, ja], true),
        (vec![&a, &b, &c], vec![jc, ja, jb], true),
        (vec![&a, &b], vec![ja, jb], false),
        (vec![&b, &c], vec![jc, jb], false),
        (vec![&a], vec![ja], false),
        (vec![&b], vec![jb], false),
        (vec![], vec![], false),
    ] {
        let bytes = join(&records.into_iter().cloned().collect::<Vec<_>>());
        let text = format!("{{{}}}", members.join(","));
        let (mut json, mut binary) = (String::new(), Vec::new());
        assert_eq!(pass_to_json(&REQUIRED, &bytes, &STRICT, &mut json), whole, "{text}");
        assert_eq!(pass_to_binary(&REQUIRED, &text, &STRICT, &mut binary), whole, "{text}");
        if whole {
            assert_eq!((json, binary), (text, bytes));
        }
    }
}

#[test]
fn a_document_of_the_most_bytes_there_may_be_is_passed_and_one_more_is_not() {
    let (name, text) = ("kitchen.three.Singles", r#"{"stringValue":"abc"}"#);
    let (entry, mut bytes) = (entry(name), Vec::new());
    (entry.build_to_binary)(text, &STRICT, &mut bytes).unwrap();
    for less in 0..4 {
        let within = |len: usize| STRICT.with_limits(Limits::DEFAULT.with_max_bytes(len - less));
        let json = &mut String::new();
        assert_eq!(pass_to_json(entry.info, &bytes, &within(bytes.len()), json), less == 0);
        let binary = &mut Vec::new();
        assert_eq!(pass_to_binary(entry.info, text, &within(text.len()), binary), less == 0);
    }
}

#[test]
fn entries_that_a_message_would_sort_are_left_to_it() {
    let maps = entry("kitchen.three.Maps");
    let text_of = |member: &str, value: &str, keys: &[usize]| {
        let entries: Vec<_> = keys.iter().map(|key| format!("\"k{key:03}\":{value}")).collect();
        format!("{{\"{member}\":{{{}}}}}", entries.join(","))
    };
    for (member, value, sorted) in
        [("toString", "\"x\"", false), ("toInner", "{}", true), ("toBytes", "\"\"", true)]
    {
        let many: Vec<usize> = (0..70).collect();
        let late: Vec<usize> = (0..70).chain([200, 100]).collect();
        for (keys, expected) in [
            (&[1, 2][..], true),
            (&[2, 1], !sorted),
            (&[1, 3, 2], !sorted),
            (&[1, 1], false),
            (&[2, 1, 2], false),
            (&many, true),
            // To look for the key would take too long.
            (&late, false),
        ] {
            let text = text_of(member, value, keys);
            let mut bytes = Vec::new();
            let passed = pass_to_binary(maps.info, &text, &STRICT, &mut bytes);
            assert_eq!(passed, expected, "{text}");
            let mut built = Vec::new();
            if passed && (maps.build_to_binary)(&text, &STRICT, &mut built).is_ok() {
                assert_eq!(bytes, built, "{text}");
            }
        }
    }
}

#[test]
fn every_null_of_a_value_is_null_and_what_is_no_number_is_refused() {
    let known = entry("kitchen.three.WellKnown");
    let convert = |value: &[u8]| {
        let bytes = join(&[Record::bytes(6, value)]);
        let (mut passed, mut built) = (String::new(), String::new());
        let pass = pass_to_json(known.info, &bytes, &STRICT, &mut passed);
        let build = (known.build_to_json)(&bytes, &STRICT, &mut built).is_ok();
        assert!(!pass || build && passed == built, "{value:x?}: {passed} {built}");
        build.then_some(built)
    };
    for null in [0, 1, 7] {
        let text = convert(&join(&[Record::varint(1, null)]));
        assert_eq!(text.as_deref(), Some(r#"{"value":null}"#));
    }
    let number = |value: f64| convert(&[&[0x11][..], &value.to_le_bytes()].concat());
    assert_eq!(number(0.5).as_deref(), Some(r#"{"value":0.5}"#));
    assert_eq!(number(f64::NAN), None);
    assert_eq!(number(f64::NEG_INFINITY), None);
}

#[test]
fn what_is_passed_within_a_limit_could_be_built_within_it() {
    let parts = [
        ("kitchen.three.Lists", "\"inner\":[", "{},", "]"),
        ("kitchen.three.Lists", "\"bytesList\":[", "\"AA==\",", "]"),
        ("kitchen.three.Maps", "\"toInner\":{", "\"kN\":{},", "}"),
        ("kitchen.three.Maps", "\"toBytes\":{", "\"kN\":\"AA==\",", "}"),
    ];
    for (name, open, item, close) in parts {
        for count in [1, 5, 40] {
            let items: String =
                (10..10 + count).map(|at| item.replace('N', &at.to_string())).collect();
            let text = format!("{{{open}{}{close}}}", items.trim_end_matches(','));
            let (entry, mut passes) = (entry(name), 0);
            for memory in (0..40_000).step_by(97) {
                let options = STRICT.with_limits(Limits::DEFAULT.with_max_memory(memory));
                let passed = pass_to_binary(entry.info, &text, &options, &mut Vec::new());
                let built = (entry.build_to_binary)(&text, &options, &mut Vec::new()).is_ok();
                assert!(!passed || built, "{text} within {memory}");
                passes += usize::from(passed);
            }
            assert!(passes > 0, "{text}");
        }
    }
}
