//! Which times fields get, written out.

use alloc::vec::Vec;

use super::choices_tests::Script;
use super::tree::{put_fields, put_varint};
use super::{Values, leaf};

/// Seconds and nanoseconds as they stand on the wire.
fn time(script: Script, values: Values, timestamp: bool) -> Vec<u8> {
    let mut out = Vec::new();
    put_fields(&mut out, &script.run(|choices| leaf::time(choices, values, timestamp)));
    out
}

/// The same of a time whose seconds and nanoseconds are these.
fn wire(seconds: i64, nanos: i32) -> Vec<u8> {
    let mut out = Vec::new();
    for (tag, value) in [(0x08, seconds), (0x10, nanos.into())] {
        if value != 0 {
            out.push(tag);
            put_varint(&mut out, value.cast_unsigned());
        }
    }
    out
}

#[test]
fn plausible_times_are_of_these_years_and_plausible_durations_are_shorter_than_one() {
    let made = |script, timestamp| time(script, Values::Plausible, timestamp);
    let none = |script: Script| script.pick(0, 5).bits32(7);
    assert_eq!(made(none(Script::new().bits(0)), true), wire(1_262_304_000, 0));
    assert_eq!(made(none(Script::new().bits(946_684_799)), true), wire(2_208_988_799, 0));
    assert_eq!(made(none(Script::new().bits(946_684_801)), true), wire(1_262_304_001, 0));
    assert_eq!(made(none(Script::new().bits32(255)), false), b"");
    assert_eq!(made(none(Script::new().bits32(u32::MAX)), false), wire(16_777_215, 0));
}

#[test]
fn nanoseconds_are_none_the_most_or_of_three_six_or_nine_digits() {
    for (kind, nanos) in
        [(0, 0), (1, 999_999_999), (2, 890_000_000), (3, 567_890_000), (4, 234_567_890)]
    {
        let script = Script::new().bits32(256).pick(kind, 5).bits32(1_234_567_890 << 1);
        assert_eq!(time(script, Values::Plausible, false), wire(1, nanos));
    }
}

#[test]
fn times_with_a_json_form_go_to_both_ends_of_their_range() {
    let (first, last) = (-62_135_596_800, 253_402_300_799);
    let nanos = |script: Script| script.pick(1, 5).no(4);
    // The latest second that is left for a made one is the one before the last.
    let any = |bits: i64| Script::new().pick(3, 6).pick(1, 4).bits(bits.cast_unsigned());
    for (script, seconds) in [
        (Script::new().pick(0, 6), 0),
        (Script::new().pick(1, 6), first),
        (Script::new().pick(2, 6), last),
        (any(5), first + 5),
        (any(-1), last - 1),
    ] {
        assert_eq!(time(nanos(script), Values::Json, true), wire(seconds, 999_999_999));
    }
    // Nanoseconds have the sign of the seconds, and there are none at the ends.
    let max = 315_576_000_000;
    for (script, seconds, more) in [
        (Script::new().pick(0, 6), 0, 999_999_999),
        (Script::new().pick(1, 6), -max, 0),
        (Script::new().pick(2, 6), max, 0),
        (any(5), -max + 5, -999_999_999),
        (any(max), 0, 999_999_999),
        (any(max + 1), 1, 999_999_999),
        (any(max - 1), -1, -999_999_999),
        (any(-1), max - 1, 999_999_999),
    ] {
        assert_eq!(time(nanos(script), Values::Json, false), wire(seconds, more));
    }
}

#[test]
fn in_binary_a_time_may_be_one_that_has_no_json_form() {
    for timestamp in [true, false] {
        let odd = || Script::new().yes().pick(0, 4);
        let made = time(odd().pick(11, 14).bits32(0x8000_0000), Values::Binary, timestamp);
        assert_eq!(made, wire(i64::MAX, i32::MIN));
        let script = Script::new().pick(2, 4).pick(0, 6).pick(1, 5).bits32(0);
        assert_eq!(time(script, Values::Binary, timestamp), wire(0, 999_999_999));
    }
}
