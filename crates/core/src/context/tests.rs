//! What a decoding may still spend, counted by hand.

use alloc::vec;

use super::*;
use crate::limits::Limits;

fn with(limits: Limits) -> DecodeOptions {
    DecodeOptions::STRICT.with_limits(limits)
}

/// The option that an error names, and the limit.
fn refused(result: Result<(), DecodeError>) -> (&'static str, usize) {
    match result.expect_err("over the limit").kind() {
        DecodeErrorKind::Limit { option, value, .. } => (option, *value),
        other => unreachable!("{other}"),
    }
}

#[test]
fn containers_keep_spans_unless_an_option_changes_what_is_read() {
    let spans = |change: fn(&mut DecodeOptions)| {
        let mut options = DecodeOptions::STRICT;
        change(&mut options);
        Context::new(&options, 0).spans
    };
    assert!(spans(|_| {}));
    assert!(spans(|options| options.partial = true));
    assert!(!spans(|options| options.replace_invalid_utf8 = true));
    assert!(!spans(|options| options.keep_mismatched = true));
    assert!(!spans(|options| options.unknown_members = UnknownMembers::Ignore));
    assert!(!spans(|options| *options = DecodeOptions::lenient()));
}

#[test]
fn levels_are_counted_down_and_up() {
    let options = with(Limits::DEFAULT.with_max_depth(2));
    for (mut cx, levels) in [(Context::new(&options, 0), 2), (Context::for_json(&options, 0), 3)] {
        for entered in 0..levels {
            assert!(cx.may_enter());
            assert_eq!(cx.level(), levels - entered);
            cx.enter(0).unwrap();
        }
        assert!(!cx.may_enter());
        assert_eq!(refused(cx.enter(0)), ("Limits::max_depth", 2));
        assert_eq!(refused(cx.nested_options(0).map(drop)), ("Limits::max_depth", 2));
        cx.leave();
        assert!(cx.may_enter());
        assert_eq!(cx.enter(0), Ok(()));
    }
    let mut cx = Context::trusted();
    for _ in 0..100_000 {
        cx.enter(0).unwrap();
    }
    assert!(cx.may_enter(), "what was validated before may nest as it does");
}

#[test]
fn a_text_within_a_text_gets_what_is_left() {
    let limits = Limits::DEFAULT.with_max_depth(9).with_max_elements(50).with_max_memory(1_000);
    let options = with(limits).with_partial(true);
    let mut cx = Context::new(&options, 0);
    cx.enter(0).unwrap();
    cx.count(7, 0).unwrap();
    cx.charge(100, 0).unwrap();
    let nested = cx.nested_options(0).unwrap();
    assert_eq!((nested.limits.max_depth, nested.limits.max_elements), (7, 43));
    assert_eq!((nested.limits.max_memory, nested.partial), (Some(900), true));
}

#[test]
fn elements_and_memory_end_at_their_limit_and_not_before() {
    let options = with(Limits::DEFAULT.with_max_elements(3).with_max_memory(10));
    let mut cx = Context::new(&options, 0);
    cx.count(2, 0).unwrap();
    cx.count(1, 0).unwrap();
    assert_eq!(refused(cx.count(1, 0)), ("Limits::max_elements", 3));
    cx.charge(4, 0).unwrap();
    assert_eq!(cx.memory(), 6);
    let left = cx.memory();
    cx.charge(6, 0).unwrap();
    assert_eq!(refused(cx.charge(1, 0)), ("Limits::max_memory", 10));
    cx.give_back(left);
    assert_eq!(cx.memory(), 6);
    cx.give_back(2);
    assert_eq!(cx.memory(), 6, "less than is there is not given back");
}

#[test]
fn a_vector_grows_by_half_and_pays_for_its_room() {
    // Old and new room exist at once while it grows: 4, then 4 more, then half.
    for (pushes, room) in [(1, 4), (4, 4), (5, 8), (9, 12), (13, 18), (19, 27)] {
        let options = with(Limits::DEFAULT.with_max_memory(10_000));
        let (mut cx, mut items) = (Context::new(&options, 0), vec![]);
        for item in 0..pushes {
            cx.push(&mut items, item, 0).unwrap();
        }
        assert_eq!(items, (0..pushes).collect::<Vec<u64>>());
        assert_eq!((items.capacity(), 10_000 - cx.memory()), (room, room * 8), "{pushes}");
    }
}

#[test]
fn a_vector_grows_while_old_and_new_room_are_within_the_budget() {
    // Four of eight bytes; then, beside them, eight.
    for (memory, fit) in [(31, 0), (32, 4), (32 + 63, 4), (32 + 64, 8), (1_000, 12)] {
        let options = with(Limits::DEFAULT.with_max_memory(memory));
        let (mut cx, mut items) = (Context::new(&options, 0), vec![]);
        let mut pushed = 0;
        while pushed < 12 && cx.push(&mut items, 7_u64, 0).is_ok() {
            pushed += 1;
        }
        assert_eq!(pushed, fit, "{memory}");
        if fit < 12 {
            let result = cx.push(&mut items, 7, 0);
            assert_eq!(refused(result), ("Limits::max_memory", memory));
        }
    }
}

#[test]
fn so_many_findings_are_noted_and_no_more() {
    let options = DecodeOptions::lenient();
    let mut cx = Context::new(&options, 0);
    for at in 0..100 {
        cx.notice(at, DecodeErrorKind::InvalidUtf8);
    }
    assert_eq!(cx.noticed.len(), MAX_FINDINGS);
    assert_eq!(cx.noticed.last().map(|noticed| noticed.0), Some(MAX_FINDINGS - 1));
    assert!(!cx.is_incomplete());
    cx.note_missing(false);
    assert!(!cx.is_incomplete());
    cx.note_missing(true);
    cx.note_missing(false);
    assert!(cx.is_incomplete());
}

#[test]
fn memory_that_the_system_refuses_is_an_error() {
    let mut bytes = vec![0_u8];
    assert_eq!(granted(bytes.try_reserve(1), 7), Ok(()));
    let error = granted(bytes.try_reserve(usize::MAX), 7).unwrap_err();
    assert_eq!((error.kind(), error.offset()), (&DecodeErrorKind::OutOfMemory, 7));
}
