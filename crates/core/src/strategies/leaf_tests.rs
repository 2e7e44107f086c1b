//! Which values fields get, written out.

use alloc::string::String;

use super::choices_tests::Script;
use super::tree::Value;
use super::{Values, leaf};
use crate::info::{EnumInfo, FieldInfo, Kind, Label, Text};

const EVERY: [Values; 3] = [Values::Plausible, Values::Json, Values::Binary];

/// Wire type, bits, and whether every value down to zero may stand there as well.
type Number = (u8, u64, bool);

fn number(script: Script, values: Values, kind: Kind, unit: &'static str) -> Number {
    let field = FieldInfo::new(1, "a", "a", kind, Label::Optional).unit(unit);
    match script.run(|choices| leaf::value(choices, values, kind, &field)) {
        Value::Number { wire_type, bits, least: 0, free } => (wire_type, bits, free),
        other => panic!("{other:?}"),
    }
}

/// A text, and the simplest in its place.
fn text(script: Script, field: &FieldInfo) -> (String, &'static str) {
    match script.run(|choices| leaf::value(choices, Values::Plausible, field.kind, field)) {
        Value::Text { bytes, least } => {
            (String::from_utf8(bytes).unwrap(), core::str::from_utf8(least).unwrap())
        }
        other => panic!("{other:?}"),
    }
}

/// The places of some integers among those at the edges of encodings and types.
const EDGES: [(usize, i64); 14] = [
    (0, 0),
    (1, 1),
    (2, -1),
    (3, 127),
    (4, 128),
    (5, 16_383),
    (6, 16_384),
    (7, 9_007_199_254_740_992),
    (8, 9_007_199_254_740_993),
    (9, 2_147_483_647),
    (10, -2_147_483_648),
    (11, 9_223_372_036_854_775_807),
    (12, -9_223_372_036_854_775_808),
    (13, 1_466_621_647_645_165_800),
];

fn edge(place: usize) -> Script {
    Script::new().pick(0, 4).pick(place, 14)
}

#[test]
fn integers_stand_at_the_edges_of_encodings_and_types() {
    for (place, expected) in EDGES {
        for values in [Values::Json, Values::Binary] {
            let made = number(edge(place), values, Kind::Sfixed64, "ns");
            assert_eq!(made, (1, expected.cast_unsigned(), true));
        }
    }
}

#[test]
fn an_integer_is_written_as_its_type_has_it_and_cut_to_its_width() {
    let minus = u64::MAX;
    #[rustfmt::skip]
    let rows: [(usize, [(Kind, Number); 10]); 5] = [
        (2, [ // -1
            (Kind::Int32, (0, minus, false)), (Kind::Int64, (0, minus, false)),
            (Kind::Uint32, (0, 0xffff_ffff, true)), (Kind::Uint64, (0, minus, true)),
            (Kind::Sint32, (0, 1, true)), (Kind::Sint64, (0, 1, true)),
            (Kind::Fixed32, (5, 0xffff_ffff, true)), (Kind::Sfixed32, (5, 0xffff_ffff, true)),
            (Kind::Fixed64, (1, minus, true)), (Kind::Sfixed64, (1, minus, true)),
        ]),
        (4, [ // 128
            (Kind::Int32, (0, 128, true)), (Kind::Int64, (0, 128, true)),
            (Kind::Uint32, (0, 128, true)), (Kind::Uint64, (0, 128, true)),
            (Kind::Sint32, (0, 256, true)), (Kind::Sint64, (0, 256, true)),
            (Kind::Fixed32, (5, 128, true)), (Kind::Sfixed32, (5, 128, true)),
            (Kind::Fixed64, (1, 128, true)), (Kind::Sfixed64, (1, 128, true)),
        ]),
        (0, [ // 0
            (Kind::Int32, (0, 0, true)), (Kind::Int64, (0, 0, true)),
            (Kind::Uint32, (0, 0, true)), (Kind::Uint64, (0, 0, true)),
            (Kind::Sint32, (0, 0, true)), (Kind::Sint64, (0, 0, true)),
            (Kind::Fixed32, (5, 0, true)), (Kind::Sfixed32, (5, 0, true)),
            (Kind::Fixed64, (1, 0, true)), (Kind::Sfixed64, (1, 0, true)),
        ]),
        (10, [ // the least of 32 bits
            (Kind::Int32, (0, 0xffff_ffff_8000_0000, false)), (Kind::Int64, (0, 0xffff_ffff_8000_0000, false)),
            (Kind::Uint32, (0, 0x8000_0000, true)), (Kind::Uint64, (0, 0xffff_ffff_8000_0000, true)),
            (Kind::Sint32, (0, 0xffff_ffff, true)), (Kind::Sint64, (0, 0xffff_ffff, true)),
            (Kind::Fixed32, (5, 0x8000_0000, true)), (Kind::Sfixed32, (5, 0x8000_0000, true)),
            (Kind::Fixed64, (1, 0xffff_ffff_8000_0000, true)), (Kind::Sfixed64, (1, 0xffff_ffff_8000_0000, true)),
        ]),
        (12, [ // the least of 64 bits, whose lower half is zero
            (Kind::Int32, (0, 0, true)), (Kind::Int64, (0, 0x8000_0000_0000_0000, false)),
            (Kind::Uint32, (0, 0, true)), (Kind::Uint64, (0, 0x8000_0000_0000_0000, true)),
            (Kind::Sint32, (0, 0, true)), (Kind::Sint64, (0, minus, true)),
            (Kind::Fixed32, (5, 0, true)), (Kind::Sfixed32, (5, 0, true)),
            (Kind::Fixed64, (1, 0x8000_0000_0000_0000, true)), (Kind::Sfixed64, (1, 0x8000_0000_0000_0000, true)),
        ]),
    ];
    for (place, kinds) in rows {
        for (kind, expected) in kinds {
            assert_eq!(number(edge(place), Values::Binary, kind, ""), expected, "{}", kind.name());
        }
    }
}

#[test]
fn integers_are_random_bits_and_small_ones_are_common() {
    let made = |script| number(script, Values::Binary, Kind::Uint64, "").1;
    assert_eq!(made(Script::new().pick(1, 4).bits(0x8123_4567_89ab_cdef)), 0x8123_4567_89ab_cdef);
    for way in [2, 3] {
        let script = |places: u8| Script::new().pick(way, 4).bytes(&[places << 2]);
        assert_eq!(made(script(4).bits(0x8000_0000_0000_0000)), 0xf800_0000_0000_0000);
        assert_eq!(made(script(60).bits(0x7fff_ffff_ffff_ffff)), 7);
        assert_eq!(made(script(0).bits(12)), 12);
    }
}

#[test]
fn a_plausible_integer_suits_its_unit() {
    for (kind, unit, bits, eighth, expected) in [
        (Kind::Uint32, "percent", 100, 7, 100),
        (Kind::Uint32, "percent", 1_000, 0, 91),
        // 2010 begins at 1,262,304,000, and 2040 comes 946,684,800 seconds later.
        (Kind::Uint64, "ns", 946_684_807, 4, 1_262_304_007_946_684_807),
        (Kind::Fixed64, "ns", 5_000_000_001, 7, 1_528_880_001_000_000_001),
        (Kind::Uint64, "ns", 12_345_678_901, 3, 2_345_678_901),
        (Kind::Uint32, "ns", 12_345_678_901, 7, 2_345_678_901),
        (Kind::Uint64, "s", 946_684_801, 0, 1_262_304_001),
        (Kind::Uint32, "s", 946_684_799, 7, 2_208_988_799),
        (Kind::Uint64, "ms", 100_000_105, 0, 105),
        (Kind::Uint64, "bytes", 17_592_186_044_415, 0, 17_592_186_044_415),
        (Kind::Uint64, "bytes", 17_592_186_044_425, 0, 9),
        (Kind::Uint32, "bytes", 1_234, 0, 34),
        (Kind::Uint32, "", 199, 3, 99),
        (Kind::Uint32, "", 1_000_107, 4, 107),
        (Kind::Uint32, "", 1_000_107, 6, 107),
        (Kind::Uint32, "", 0x1_8000_0001, 7, 1),
        (Kind::Uint32, "count", 0xffff_ffff, 7, 0x7fff_ffff),
        (Kind::Uint64, "", 0x7fff_ffff_ffff_fff0, 7, 0x7fff_ffff_ffff_fff0),
    ] {
        let script = Script::new().bits(bits << 1).pick(eighth, 8);
        assert_eq!(number(script, Values::Plausible, kind, unit).1, expected, "{unit} {bits}");
    }
}

#[test]
fn a_third_of_plausible_integers_is_negative_if_the_type_is_signed_and_there_is_no_unit() {
    let script = || Script::new().bits(42 << 1).pick(0, 8);
    for kind in [Kind::Int32, Kind::Int64] {
        let made = |script| number(script, Values::Plausible, kind, "");
        assert_eq!(made(script().pick(2, 3)), (0, 0xffff_ffff_ffff_ffd6, false));
        assert_eq!(made(script().pick(1, 3)), (0, 42, true));
    }
    for kind in [Kind::Sint32, Kind::Sint64] {
        assert_eq!(number(script().yes(), Values::Plausible, kind, "").1, 83);
    }
    // Of these nobody asks: the next choice is still to be made.
    for (kind, unit) in [(Kind::Uint64, ""), (Kind::Fixed32, ""), (Kind::Int64, "percent")] {
        let field = FieldInfo::new(1, "a", "a", kind, Label::Optional).unit(unit);
        let (made, next) = script()
            .yes()
            .run(|choices| (leaf::value(choices, Values::Plausible, kind, &field), choices.byte()));
        assert!(matches!(made, Value::Number { bits: 42, .. }) && next == 255, "{made:?}");
    }
}

#[test]
fn half_of_all_bools_are_true_as_values_and_as_keys() {
    for (byte, expected) in [(0, 0), (127, 0), (128, 1), (255, 1)] {
        let script = || Script::new().bytes(&[byte]);
        assert_eq!(number(script(), Values::Plausible, Kind::Bool, ""), (0, expected, true));
        let key = script().run(|choices| leaf::key(choices, Kind::Bool));
        assert!(matches!(key, Value::Number { wire_type: 0, bits, .. } if bits == expected));
    }
}

#[test]
fn keys_are_texts_and_integers_of_any_size() {
    let key = |script: Script, kind| script.run(|choices| leaf::key(choices, kind));
    let made = key(Script::new().pick(0, 3).pick(2, 15), Kind::String);
    assert!(matches!(made, Value::Text { bytes, .. } if bytes == b"job/router_z1-0"));
    let made = key(edge(2), Kind::Sint32);
    assert!(matches!(made, Value::Number { wire_type: 0, bits: 1, .. }));
}

#[test]
fn doubles_are_plausible_or_at_the_edges_or_any() {
    let made = |script, values| {
        let (wire_type, bits, free) = number(script, values, Kind::Double, "");
        assert_eq!((wire_type, free), (1, false));
        bits
    };
    let plain = [0.0, 1.0, 0.5, 99.9, -1.5, 0.1, 1e-7, 1e21_f64].map(f64::to_bits);
    for (place, expected) in plain.into_iter().enumerate() {
        let script = Script::new().pick(0, 2).pick(place, 8);
        assert_eq!(made(script, Values::Plausible), expected);
    }
    let script = Script::new().pick(1, 2).bits32(2_500);
    assert_eq!(made(script, Values::Plausible), 2.5_f64.to_bits());
    for values in [Values::Json, Values::Binary] {
        for (place, expected) in [
            (0, 0),
            (1, 0x8000_0000_0000_0000),
            (3, 1),
            (4, 0x7fef_ffff_ffff_ffff),
            (5, 0x0010_0000_0000_0000),
            (6, 0x000f_ffff_ffff_ffff),
            (7, 0x7ff0_0000_0000_0000),
            (8, 0xfff0_0000_0000_0000),
            (9, 0x7ff8_0000_0000_0000),
            (10, 0x4340_0000_0000_0000),
        ] {
            assert_eq!(made(Script::new().pick(0, 2).pick(place, 11), values), expected, "{place}");
        }
        assert_eq!(made(Script::new().pick(1, 2).bits(0x3ff8 << 48), values), 0x3ff8 << 48);
    }
    // JSON has one that is no number, binary many.
    let odd = || Script::new().pick(1, 2).bits(0x7ff8_0000_0000_0001);
    assert_eq!(made(odd(), Values::Json), 0x7ff8_0000_0000_0000);
    assert_eq!(made(odd(), Values::Binary), 0x7ff8_0000_0000_0001);
}

#[test]
fn floats_are_plausible_or_at_the_edges_or_any() {
    let made = |script, values| {
        let (wire_type, bits, free) = number(script, values, Kind::Float, "");
        assert_eq!((wire_type, free), (5, false));
        bits
    };
    for (place, expected) in [0.0, 0.5, 1.0, 72.25_f32].into_iter().enumerate() {
        let script = Script::new().pick(0, 3).pick(place, 4);
        assert_eq!(made(script, Values::Plausible), u64::from(expected.to_bits()));
    }
    for way in [1, 2] {
        let script = Script::new().pick(way, 3).bytes(&[10]);
        assert_eq!(made(script, Values::Plausible), u64::from(2.5_f32.to_bits()));
    }
    for values in [Values::Json, Values::Binary] {
        let edges = [0, 0x8000_0000, 0x3f80_0000, 0x3dcc_cccd, 0x4b80_0000];
        for (place, expected) in edges.into_iter().enumerate() {
            assert_eq!(made(Script::new().pick(0, 3).pick(place, 8), values), expected);
        }
        assert_eq!(made(Script::new().pick(2, 3).bits32(0x3fc0_0000), values), 0x3fc0_0000);
    }
    let odd = |among, place| Script::new().pick(1, 3).pick(place, among);
    for (place, expected) in [0x7f80_0000, 0xff80_0000, 0x7fc0_0000].into_iter().enumerate() {
        assert_eq!(made(odd(3, place), Values::Json), expected);
        assert_eq!(made(odd(4, place), Values::Binary), expected);
    }
    assert_eq!(made(odd(4, 3), Values::Binary), 0x7f7f_ffff, "the largest");
    let script = || Script::new().pick(2, 3).bits32(0x7fc0_0001);
    assert_eq!(made(script(), Values::Json), 0x7fc0_0000);
    assert_eq!(made(script(), Values::Binary), 0x7fc0_0001);
}

static OPEN: EnumInfo = EnumInfo::new("test.Open", &[("A", 2), ("B", -1)], true);
static CLOSED: EnumInfo = EnumInfo::new("test.Closed", &[("A", 2), ("B", -1)], false);

/// The number of an enum's field, and the simplest one.
fn enum_number(script: Script, values: Values, info: &'static EnumInfo) -> (u64, u64) {
    let field = FieldInfo::new(1, "a", "a", Kind::Enum(info), Label::Optional);
    match script.run(|choices| leaf::value(choices, values, field.kind, &field)) {
        Value::Number { wire_type: 0, bits, least, free: false } => (bits, least),
        other => panic!("{other:?}"),
    }
}

#[test]
fn enums_have_declared_numbers_and_open_ones_others_too() {
    for info in [&OPEN, &CLOSED] {
        for values in EVERY {
            let among = if values == Values::Plausible { 16 } else { 4 };
            let made =
                |place| enum_number(Script::new().pick(2, among).pick(place, 2), values, info);
            assert_eq!((made(0), made(1)), ((2, 2), (u64::MAX, 2)));
        }
    }
    let plausible = |script, info| enum_number(script, Values::Plausible, info).0;
    assert_eq!(plausible(Script::new().pick(15, 16).bytes(&[77]), &OPEN), 77);
    assert_eq!(plausible(Script::new().pick(15, 16).yes(), &CLOSED), u64::MAX);
    assert_eq!(plausible(Script::new().pick(3, 16).yes(), &OPEN), u64::MAX);
    for values in [Values::Json, Values::Binary] {
        let odd = |number: u32| Script::new().pick(3, 4).bits32(number);
        assert_eq!(enum_number(odd(77), values, &OPEN).0, 77);
        assert_eq!(enum_number(odd(0x8000_0000), values, &OPEN).0, 0xffff_ffff_8000_0000);
        assert_eq!(enum_number(Script::new().pick(3, 4).yes(), values, &CLOSED).0, u64::MAX);
    }
}

#[test]
fn the_enum_that_stands_for_null_has_no_other_number_though_it_is_open() {
    static NULL: EnumInfo = EnumInfo::new("google.protobuf.NullValue", &[("NULL_VALUE", 0)], true);
    assert!(leaf::is_null(&NULL) && !leaf::is_null(&OPEN));
    let script = Script::new().pick(15, 16).pick(0, 1);
    assert_eq!(enum_number(script.bytes(&[]), Values::Plausible, &NULL), (0, 0));
    assert_eq!(enum_number(Script::new().pick(3, 4).no(1), Values::Binary, &NULL), (0, 0));
}

#[test]
fn bytes_are_random_and_their_length_too() {
    let field = FieldInfo::new(1, "a", "a", Kind::Bytes, Label::Optional);
    let made = |script: Script| match script
        .run(|choices| leaf::value(choices, Values::Binary, Kind::Bytes, &field))
    {
        Value::Text { bytes, least: b"" } => bytes,
        other => panic!("{other:?}"),
    };
    assert_eq!(
        made(Script::new().pick(3, 9).pick(4, 9).bytes(b"\xff23456789abc")),
        b"\xff23456789abc"
    );
    assert_eq!(made(Script::new().pick(8, 9).no(1)), b"");
}

#[test]
fn a_text_is_what_the_schema_says_of_it() {
    let field = || FieldInfo::new(1, "a", "a", Kind::String, Label::Optional);
    let fixed = field().constant("task").text(Text::Uuid);
    assert_eq!(text(Script::new(), &fixed), (String::from("task"), "task"));
    // A random UUID is of version 4 and of the common variant.
    let script = Script::new().bits(0x0011_2233_4455_6677).bits(0x1899_aabb_ccdd_eeff);
    let id = field().text(Text::Uuid);
    let expected = String::from("00112233-4455-4677-9899-aabbccddeeff");
    assert_eq!(text(script, &id), (expected, "00000000-0000-0000-0000-000000000000"));
    let json = field().text(Text::Json);
    let objects = ["{}", r#"{"k":[1,2.50,"é\n"]}"#, r#"{"a":{"b":null}}"#];
    for (place, object) in objects.into_iter().enumerate() {
        assert_eq!(text(Script::new().pick(place, 3), &json), (object.into(), "{}"));
    }
    let unknown = text(Script::new(), &field().text(Text::UnknownMembers));
    assert_eq!(unknown, (r#"{"zz9":{"a":[1,null,"x"]},"zz8":-1.5e3}"#.into(), "{}"));
}

#[test]
fn plain_texts_are_picked_or_random_or_put_together() {
    let field = FieldInfo::new(1, "a", "a", Kind::String, Label::Optional);
    let made = |script| {
        let (text, least) = text(script, &field);
        assert_eq!(least, "");
        text
    };
    assert_eq!(made(Script::new().pick(0, 3).pick(1, 15)), "a");
    assert_eq!(made(Script::new().pick(0, 3).pick(14, 15)), "__proto__");
    let script = Script::new().pick(1, 3).pick(3, 40).pick(0, 24).pick(13, 24).pick(23, 24);
    assert_eq!(made(script), "a 9");
    assert_eq!(made(Script::new().pick(1, 3).pick(39, 40).no(39)), "a".repeat(39));
    let script = Script::new().pick(2, 3).pick(3, 4).pick(1, 15).pick(7, 15).pick(3, 15);
    assert_eq!(made(script), "acaf\u{e9}exactly8");
    assert_eq!(made(Script::new().pick(2, 3).pick(0, 4)), "");
}
