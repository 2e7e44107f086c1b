//! Messages as values: spans and vectors that hold the same, deep values that
//! are cloned, compared, printed and dropped, text of every length.

mod common;

use tidings_core::{DecodeErrorKind, DecodeOptions, JsonStyle, Message, MessageEntry, Types};
use tidings_testkit::kitchen::three::{Inner, Lists, Maps, Singles, Tree};
use tidings_testkit::kitchen::{three, two};
use tidings_testkit::mutate::{Record, join};

#[test]
fn a_byte_that_is_not_ascii_is_noticed_at_every_place_of_every_length() {
    for len in 0..=40 {
        let text = "x".repeat(len);
        let plain = join(&[Record::bytes(14, text.as_bytes())]);
        assert_eq!(Singles::decode(&plain).unwrap().string_value, text.as_str());
        for at in 0..len {
            for byte in [0x80, 0xbf, 0xc3, 0xe2, 0xf0, 0xff] {
                let mut bytes = text.clone().into_bytes();
                bytes[at] = byte;
                let message = join(&[Record::bytes(14, &bytes)]);
                let error = Singles::decode(&message).map(drop).unwrap_err();
                assert_eq!(*error.kind(), DecodeErrorKind::InvalidUtf8, "{len} {at} {byte:x}");
            }
            if at + 1 < len {
                let mut bytes = text.clone().into_bytes();
                bytes[at..at + 2].copy_from_slice("\u{e9}".as_bytes());
                let expected = String::from_utf8(bytes.clone()).unwrap();
                let message = join(&[Record::bytes(14, &bytes)]);
                assert_eq!(Singles::decode(&message).unwrap().string_value, expected.as_str());
            }
        }
    }
}

#[test]
fn lists_whose_values_stand_apart_read_the_same_as_those_that_do_not() {
    let word = |text: &str| Record::bytes(3, text.as_bytes());
    let number = |value| Record::varint(4, value);
    let other = Record::varint(1, 7);
    let unknown = Record { number: 99, wire_type: 3, value: join(&[word("inside")]) };
    let apart = join(&[
        unknown.clone(),
        word("a"),
        other.clone(),
        number(1),
        word(""),
        unknown.clone(),
        Record::bytes(4, &[2, 3]),
        Record::varint(3, 5),
        word("c"),
        number(4),
        Record::bytes(4, &[]),
    ]);
    let inner = Inner::decode(&apart).unwrap();
    let words: Vec<_> = inner.words.iter().map(|word| word.to_string()).collect();
    assert_eq!(words, ["a", "", "c"]);
    let numbers: Vec<_> = inner.numbers.iter().map(|number| *number).collect();
    assert_eq!(numbers, [1, 2, 3, 4]);
    assert_eq!((inner.words.len(), inner.numbers.len(), inner.number), (3, 4, 7));
    assert_eq!(inner.words.get(2).as_deref().map(|word| word.as_str()), Some("c"));
    let together = join(&[other, word("a"), word(""), word("c"), Record::bytes(4, &[1, 2, 3, 4])]);
    let mut expected = Inner::decode(&together).unwrap();
    assert_eq!(inner.words, expected.words);
    assert_eq!(inner.numbers, expected.numbers);
    let mut owned = inner.clone().into_owned();
    assert_eq!(owned, inner);
    owned.words.to_mut().push("d".into());
    expected.words.to_mut().push("d".into());
    assert_eq!(owned.words, expected.words);
    assert_eq!(
        expected.to_bytes().unwrap(),
        join(&[
            Record::varint(1, 7),
            word("a"),
            word(""),
            word("c"),
            word("d"),
            Record::bytes(4, &[1, 2, 3, 4]),
        ])
    );
}

#[test]
fn a_list_with_tags_of_needless_length_reads_all_its_values() {
    let bytes = [
        0x08, 1, 0x9a, 0x00, 1, b'a', 0x1a, 1, b'b', 0x9a, 0x80, 0x00, 1, b'c', 0xa0, 0x00, 5,
        0x20, 6,
    ];
    let inner = Inner::decode(&bytes).unwrap();
    assert_eq!(inner.words.iter().map(|word| word.to_string()).collect::<String>(), "abc");
    assert_eq!(inner.numbers.iter().map(|number| *number).collect::<Vec<_>>(), [5, 6]);
    assert_eq!(Inner::decode(&inner.to_bytes().unwrap()).unwrap(), inner);
    let entry = [0xb2, 0x00, 5, 0x0a, 1, b'k', 0x10, 3, 0x32, 5, 0x0a, 1, b'l', 0x90, 0x00, 4];
    let counts = Inner::decode(&entry[..8]).unwrap();
    assert_eq!(counts.counts.get("k").as_deref(), Some(&3));
}

#[test]
fn a_merged_message_keeps_the_lists_of_its_earlier_part() {
    let part = |words: &[&str], list: &[u8]| {
        let mut fields: Vec<_> =
            words.iter().map(|word| Record::bytes(3, word.as_bytes())).collect();
        fields.push(Record::bytes(7, list));
        Record::bytes(20, &join(&fields))
    };
    let nested = join(&[Record::bytes(3, b"x"), Record::varint(50, 1)]);
    let bytes = join(&[
        part(&["a"], &nested),
        Record::varint(3, 1),
        part(&["b", "c"], &[]),
        part(&[], &nested),
    ]);
    let singles = Singles::decode(&bytes).unwrap();
    let inner = singles.inner.as_ref().unwrap();
    assert_eq!(inner.words.iter().map(|word| word.to_string()).collect::<String>(), "abc");
    assert_eq!(inner.list.len(), 3);
    assert_eq!(inner.list.get(2).unwrap().unknown_fields.varint(50), Some(1));
    assert_eq!(Singles::decode(&singles.to_bytes().unwrap()).unwrap(), singles);
    assert_eq!(singles.clone().into_owned(), singles);
}

#[test]
fn decoding_into_a_used_message_leaves_nothing_of_the_old_one() {
    let first = join(&[Record::bytes(3, b"a"), Record::varint(4, 1), Record::varint(99, 1)]);
    let second = join(&[Record::bytes(3, b"b")]);
    let mut message = Inner::decode(&first).unwrap();
    message.decode_into(&second).unwrap();
    assert_eq!(message, Inner::decode(&second).unwrap());
    let mut required = two::Part::decode(&[8, 1, 16, 2]).unwrap();
    assert!(required.decode_into(&[8, 1]).is_err());
}

#[test]
fn values_a_hundred_deep_are_cloned_compared_printed_and_dropped() {
    let deep = |leaf: &'static str| {
        (0..100).fold(Tree::default().with_name(leaf), |inner, level| match level % 3 {
            0 => Tree::default().with_only(inner),
            1 => Tree::default().with_branches(vec![inner]),
            _ => Tree::default().with_only(inner).with_name("b"),
        })
    };
    let (one, other) = (deep("x"), deep("y"));
    assert_eq!(one, one.clone());
    assert_ne!(one, other);
    assert!(format!("{one:?}").contains("\"x\""));
    let bytes = one.to_bytes().unwrap();
    let read = Tree::decode(&bytes).unwrap();
    assert_eq!(read, one);
    assert_eq!(format!("{read:?}"), format!("{one:?}"));
    assert_eq!(Tree::from_json(&one.to_json().unwrap()).unwrap(), one);
}

#[test]
fn maps_of_every_key_kind_keep_order_and_find_their_keys() {
    let text = r#"{"byInt32":{"-1":"a","5":"b","-2147483648":"c"},"byUint64":{"18446744073709551615":"m","0":"z"},"bySint64":{"-9223372036854775808":"n"},"byFixed32":{"4294967295":"q"},"byBool":{"true":"t","false":"f"}}"#;
    let maps = Maps::from_json(text).unwrap();
    assert_eq!(maps.to_json().unwrap(), text);
    assert_eq!(maps.by_int32.get(i32::MIN).as_deref().map(|text| text.as_str()), Some("c"));
    assert_eq!(maps.by_uint64.get(u64::MAX).as_deref().map(|text| text.as_str()), Some("m"));
    assert_eq!(maps.by_bool.get(false).as_deref().map(|text| text.as_str()), Some("f"));
    let bytes = maps.to_bytes().unwrap();
    let read = Maps::decode(&bytes).unwrap();
    assert_eq!(read, maps);
    assert_eq!(read.to_json().unwrap(), text);
    for bad in [
        r#"{"byInt32":{"x":""}}"#,
        r#"{"byBool":{"1":""}}"#,
        r#"{"byUint64":{"-1":""}}"#,
        r#"{"byInt32":{"":""}}"#,
    ] {
        assert!(Maps::from_json(bad).is_err(), "{bad}");
    }
}

#[test]
fn many_strings_that_are_not_utf8_are_replaced_and_the_first_are_reported() {
    let bytes = join(&[Record::bytes(27, b"\xff")]).repeat(100_000);
    let start = cpu_time::ThreadTime::now();
    let read = Lists::decode_with(&bytes, &DecodeOptions::lenient());
    match read {
        Ok(read) => {
            assert_eq!(read.message.string_list.len(), 100_000);
            assert_eq!(read.findings.len(), 64);
            assert_eq!(read.findings[63].path, "stringList[63]");
        }
        Err(error) => assert!(matches!(error.kind(), DecodeErrorKind::Limit { .. }), "{error}"),
    }
    assert!(start.elapsed() < std::time::Duration::from_secs(10));
    let few = join(&[Record::bytes(27, b"\xff")]).repeat(1000);
    let read = Lists::decode_with(&few, &DecodeOptions::lenient()).unwrap();
    assert_eq!((read.message.string_list.len(), read.findings.len()), (1000, 64));
}

/// A list of empty messages takes two bytes each in binary, and a whole struct
/// each as a vector.
#[test]
fn owned_decoding_stays_within_the_memory_budget() {
    let info = <Lists<'static> as Message<'static>>::INFO;
    let field = info.fields.iter().find(|field| field.message().is_some()).unwrap();
    let mut record = Vec::new();
    let mut tag = field.number << 3 | 2;
    while tag >= 0x80 {
        record.push(u8::try_from(tag & 0x7f | 0x80).unwrap());
        tag >>= 7;
    }
    record.extend([u8::try_from(tag).unwrap(), 0]);
    let bytes = record.repeat(1 << 20);
    assert!(Lists::decode(&bytes).is_ok());
    let error = Lists::decode_owned_with(&bytes, &DecodeOptions::STRICT).unwrap_err();
    assert!(matches!(error.kind(), DecodeErrorKind::Limit { option: "Limits::max_memory", .. }));
    let few = record.repeat(1000);
    let owned = Lists::decode_owned_with(&few, &DecodeOptions::STRICT).unwrap().message;
    assert_eq!(owned, Lists::decode(&few).unwrap().into_owned());
}

#[test]
fn a_message_in_an_any_has_its_members_wherever_its_type_stands() {
    static LISTS: &[&[MessageEntry]] = &[three::MESSAGES];
    let options = DecodeOptions::STRICT.with_types(Types::new(LISTS));
    let url = r#""@type":"type.googleapis.com/kitchen.three.Inner""#;
    let expected = format!(r#"{{"any":{{{url},"number":1,"text":"t"}}}}"#);
    for members in [
        format!(r#"{url},"number":1,"text":"t""#),
        format!(r#""number":1,{url},"text":"t""#),
        format!(r#""text":"t","number":1,{url}"#),
    ] {
        let text = format!(r#"{{"any":{{{members}}}}}"#);
        let read = three::WellKnown::from_json_with(&text, &options).unwrap().message;
        assert_eq!(read.any.as_ref().unwrap().value.as_slice(), b"\x08\x01\x12\x01t");
        let mut json = String::new();
        let style = JsonStyle::default().with_types(options.types);
        read.write_json_styled(&mut json, style).unwrap();
        assert_eq!(json, expected);
    }
}
