//! Each kind of hostile binary, written out.

use alloc::vec::Vec;

use super::choices_tests::Script;
use super::hostile_wire::spoil;
use super::tree::{Field, Value};

fn field(number: u32, value: Value) -> Field {
    Field { number, value, required: false }
}

fn number(wire_type: u8, bits: u64) -> Field {
    field(3, Value::Number { wire_type, bits, least: 0, free: true })
}

fn text(bytes: &[u8]) -> Field {
    field(3, Value::Text { bytes: bytes.to_vec(), least: b"" })
}

fn message(inner: Field) -> Field {
    field(3, Value::Message(Vec::from([inner])))
}

fn spoiled(script: Script, fields: &[Field]) -> Vec<u8> {
    script.run(|choices| spoil(choices, fields))
}

/// One field of four is odd, the first one in this way.
fn odd(way: usize) -> Script {
    Script::new().pick(0, 4).yes().pick(way, 9)
}

/// One field, left as it is; then the whole is spoilt in this way.
fn whole(way: usize) -> Script {
    Script::new().pick(0, 4).no(2).pick(way, 8)
}

#[test]
fn what_is_not_spoilt_is_the_message_itself() {
    let fields = [number(0, 300), message(text(b"hi")), number(5, 1)];
    let expected = b"\x18\xac\x02\x1a\x04\x1a\x02hi\x1d\x01\0\0\0";
    assert_eq!(spoiled(Script::new(), &fields), expected);
    assert_eq!(spoiled(Script::new(), &[]), b"");
}

#[test]
fn a_field_is_left_out_or_comes_twice() {
    assert_eq!(spoiled(odd(0), &[number(0, 5), text(b"a")]), b"\x1a\x01a");
    assert_eq!(spoiled(odd(1), &[number(0, 5)]), b"\x18\x05\x18\x05");
}

#[test]
fn a_field_of_a_message_within_is_spoilt_as_well() {
    // The outer one stays, the inner one comes twice.
    let script = Script::new().pick(0, 4).no(1).yes().pick(1, 9);
    assert_eq!(spoiled(script, &[message(number(0, 5))]), b"\x1a\x04\x18\x05\x18\x05");
}

#[test]
fn a_field_has_another_wire_type() {
    let of =
        |kind, script: fn(Script) -> Script| spoiled(script(odd(2).pick(kind, 4)), &[text(b"a")]);
    assert_eq!(of(0, |script| script.bits(300)), b"\x18\xac\x02");
    assert_eq!(of(1, |script| script.bytes(b"12345678")), b"\x1912345678");
    assert_eq!(of(2, |script| script.pick(3, 20).bytes(b"abc")), b"\x1a\x03abc");
    assert_eq!(of(3, |script| script.bytes(b"1234")), b"\x1d1234");
}

#[test]
fn tags_lengths_and_numbers_take_needless_bytes() {
    let script = || odd(3).pick(2, 5).pick(1, 11);
    assert_eq!(spoiled(script(), &[number(0, 5)]), b"\x98\x80\0\x85\0");
    assert_eq!(spoiled(script(), &[text(b"hi")]), b"\x9a\x80\0\x82\0hi");
    // Their ten bytes at most are not exceeded by one, but by as many as ten.
    let long = spoiled(odd(3).pick(4, 5).pick(10, 11), &[number(0, u64::MAX)]);
    assert_eq!(long.len(), 5 + 20);
    assert_eq!(
        long[5..],
        *b"\xff\xff\xff\xff\xff\xff\xff\xff\xff\x81\x80\x80\x80\x80\x80\x80\x80\x80\x80\0"
    );
    // What has no length to lengthen has its tag.
    assert_eq!(spoiled(odd(3).pick(1, 5), &[number(5, 7)]), b"\x9d\0\x07\0\0\0");
    assert_eq!(spoiled(odd(3).pick(1, 5), &[number(1, 7)]), b"\x99\0\x07\0\0\0\0\0\0\0");
    assert_eq!(spoiled(odd(3).pick(1, 5), &[message(number(0, 5))]), b"\x9a\0\x02\x18\x05");
}

#[test]
fn a_text_is_not_utf8() {
    let mut seen = Vec::new();
    for which in 0..6 {
        let bytes = spoiled(odd(4).pick(which, 6), &[text(b"a")]);
        let [0x1a, len, text @ ..] = &bytes[..] else { panic!("{bytes:x?}") };
        assert_eq!(usize::from(*len), text.len());
        assert!(core::str::from_utf8(text).is_err(), "{text:x?}");
        assert!(!seen.contains(&bytes));
        seen.push(bytes);
    }
}

#[test]
fn a_group_stands_where_there_is_none_in_the_schema_and_may_not_end() {
    assert_eq!(spoiled(odd(5).pick(0, 3), &[message(number(0, 5))]), b"\x1b\x18\x05\x1c");
    assert_eq!(spoiled(odd(5).pick(1, 3), &[number(0, 5)]), b"\x1b\x1c");
    assert_eq!(spoiled(odd(5).pick(2, 3), &[number(0, 5)]), b"\x1b\x24");
}

#[test]
fn a_length_goes_past_the_end() {
    let long = |which| spoiled(odd(6).pick(which, 7), &[text(b"a")]);
    for (which, expected) in [
        (0, &b"\x1a\x80\x80\x80\x80\x08"[..]),
        (1, b"\x1a\xff\xff\xff\xff\x0f"),
        (2, b"\x1a\x80\x80\x80\x80\x10"),
        (3, b"\x1a\x80\x80\x80\x80\x80\x80\x80\x80\x80\x01"),
        (4, b"\x1a\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01"),
        (5, b"\x1a\x40"),
        (6, b"\x1a\x05"),
    ] {
        assert_eq!(long(which), expected);
    }
}

#[test]
fn random_bytes_stand_in_a_field_and_tags_that_there_are_none_of() {
    let script = odd(7).pick(19, 20).bytes(b"0123456789012345678");
    assert_eq!(spoiled(script, &[number(0, 5)]), b"\x1a\x130123456789012345678");
    let tags = [&b"\0"[..], b"\x07", b"\x0e", b"\x0c", b"\x80\x80\x80\x80\x80\0"];
    for (which, tag) in tags.into_iter().enumerate() {
        assert_eq!(spoiled(odd(8).pick(which, 5), &[number(0, 5)]), tag);
    }
}

#[test]
fn an_unknown_field_follows_a_known_one() {
    // Of number 15, as a varint; in a group of number 1.
    let after = || Script::new().pick(0, 4).no(1).yes();
    let script = after().pick(1, 8).no(1).pick(0, 4).bits(7);
    assert_eq!(spoiled(script, &[number(0, 5)]), b"\x18\x05\x78\x07");
    let script = after().pick(7, 8).yes().pick(3, 4).bytes(b"1234");
    assert_eq!(spoiled(script, &[number(0, 5)]), b"\x18\x05\x0b\x151234\x0c");
}

#[test]
fn how_many_fields_are_odd_is_chosen() {
    for (place, rate) in [4, 16, 64, 250].into_iter().enumerate() {
        // The last of the equal parts is the odd one, the one before is not.
        let script = |choice| Script::new().pick(place, 4).pick(choice, rate);
        assert_eq!(spoiled(script(rate - 1), &[number(0, 5)]), b"", "{rate}");
        assert_eq!(spoiled(script(rate - 2), &[number(0, 5)]), b"\x18\x05", "{rate}");
    }
}

#[test]
fn the_whole_is_cut_off_at_any_place_or_followed_by_more() {
    for len in 0..3 {
        assert_eq!(spoiled(whole(7).pick(len, 3), &[number(0, 5)]), b"\x18\x05"[..len]);
    }
    let script = whole(4).pick(11, 12).bytes(b"hello world");
    assert_eq!(spoiled(script, &[number(0, 5)]), b"\x18\x05hello world");
}

#[test]
fn a_field_nests_in_itself_as_groups_or_messages_about_as_deep_as_the_limits_are() {
    let depths = [97, 98, 99, 100, 101, 102, 300, 3_000];
    for (place, depth) in depths.into_iter().enumerate() {
        let groups = spoiled(whole(6).pick(0, 2).pick(place, 8).yes(), &[number(0, 5)]);
        let expected = [&b"\x18\x05"[..], &b"\x1b".repeat(depth), &b"\x1c".repeat(depth)].concat();
        assert_eq!(groups, expected);
        let messages = spoiled(whole(6).pick(0, 2).pick(place, 8).no(1), &[number(0, 5)]);
        let (mut rest, mut levels) = (&messages[2..], 0);
        while let [0x1a, after @ ..] = rest {
            // Lengths of nested messages here take two bytes at most.
            let len = match after {
                [low @ 0..0x80, body @ ..] => (usize::from(*low), body),
                [low, high, body @ ..] => (usize::from(low & 0x7f) | usize::from(*high) << 7, body),
                _ => panic!("{rest:x?}"),
            };
            assert_eq!(len.0, len.1.len());
            (rest, levels) = (len.1, levels + 1);
        }
        assert_eq!((rest, levels), (&b""[..], depth.min(300)));
    }
    // A number that the message does not have: the first is 9999.
    let unknown = spoiled(whole(6).pick(1, 2).pick(0, 8).pick(0, 8).yes(), &[number(0, 5)]);
    assert_eq!(unknown.get(2..5), Some(&b"\xfb\xf0\x04"[..]));
}

#[test]
fn a_field_stands_very_often() {
    for (place, len) in [10, 100, 5_000].into_iter().enumerate() {
        let script = |kind| whole(5).pick(0, 2).pick(kind, 3).pick(place, 3);
        let expected = |tag| [b"\x18\x05", &[tag, 0].repeat(len)[..]].concat();
        assert_eq!(spoiled(script(0), &[number(0, 5)]), expected(0x18));
        assert_eq!(spoiled(script(1), &[number(0, 5)]), expected(0x1a));
    }
    let unknown = spoiled(whole(5).pick(1, 2).pick(7, 8).pick(2, 3), &[number(0, 5)]);
    assert_eq!(unknown, [&b"\x18\x05"[..], &b"\x0a\0".repeat(10)].concat());
}
