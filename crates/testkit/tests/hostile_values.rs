//! Values made to hurt: deep ones built by hand, and encoding that refuses what
//! decoding would refuse, with nothing written.

#![allow(clippy::unwrap_used, clippy::expect_used)] // in helpers

use std::collections::BTreeMap;

use cpu_time::ThreadTime;

use tidings_core::wkt::{ListValue, Struct, Value, ValueKind};
use tidings_core::{DecodeOptions, JsonStyle, Limits, Message};
use tidings_testkit::kitchen::three::Tree;
use tidings_testkit::mutate::{Record, join};
use tidings_testkit::oracle;

/// Runs on a thread with a stack of 256 KiB.
fn on_a_small_stack(run: impl FnOnce() + Send + 'static) {
    std::thread::Builder::new().stack_size(256 << 10).spawn(run).unwrap().join().unwrap();
}

#[test]
fn encoding_a_deep_message_costs_as_much_as_a_flat_one() {
    let leaves = || (0..20_000).map(|i| Tree::default().with_name(format!("leaf {i}")));
    let flat = Tree::default().with_branches(leaves().collect::<Vec<_>>());
    let deep = (0..50).fold(flat.clone(), |inner, _| {
        Tree::default().with_branches(vec![inner, Tree::default().with_name("beside")])
    });
    let time = |tree: &Tree<'_>| {
        let once = || {
            let start = ThreadTime::now();
            let bytes = tree.to_bytes().unwrap();
            (start.elapsed(), bytes.len())
        };
        (0..3).map(|_| once()).min().unwrap()
    };
    let (flat_time, deep_time) = (time(&flat), time(&deep));
    assert!(deep_time.0 < flat_time.0 * 3, "{flat_time:?} {deep_time:?}");
    let bytes = deep.to_bytes().unwrap();
    assert_eq!(Tree::decode(&bytes).unwrap(), deep);
    let descriptor = oracle::descriptor("kitchen.three.Tree");
    let read = oracle::decode(&descriptor, &bytes).unwrap();
    assert_eq!(oracle::encode(&read).len(), bytes.len());
}

#[test]
fn lengths_of_one_to_four_bytes_are_right_at_every_level() {
    let descriptor = oracle::descriptor("kitchen.three.Tree");
    for size in [0, 126, 127, 128, 16_380, 16_383, 16_384, 20_000, 2_097_140, 2_097_152, 3_000_000]
    {
        for depth in [1usize, 2, 5] {
            let leaf = Tree::default().with_name("x".repeat(size));
            let tree = (0..depth).fold(leaf, |inner, level| match level % 3 {
                0 => Tree::default().with_only(inner).with_name("a"),
                1 => Tree::default().with_branches(vec![Tree::default(), inner, Tree::default()]),
                _ => Tree::default().with_named(
                    [("k".into(), inner)].into_iter().collect::<tidings_core::Map<'_, _, _>>(),
                ),
            });
            let bytes = tree.to_bytes().unwrap();
            assert_eq!(bytes.len(), tree.encoded_len());
            let read = oracle::decode(&descriptor, &bytes).unwrap();
            assert_eq!(oracle::encode(&read), bytes, "{size} {depth}");
        }
    }
}

#[test]
fn a_value_too_deep_for_a_decoder_is_not_encoded() {
    let deep =
        |levels| (0..levels).fold(Tree::default(), |inner, _| Tree::default().with_only(inner));
    assert!(deep(100).to_bytes().is_ok());
    assert!(deep(100).to_json().is_ok());
    for levels in [101, 500] {
        let tree = deep(levels);
        let mut out = b"before".to_vec();
        let error = tree.encode_into(&mut out).unwrap_err();
        assert!(error.to_string().contains("Limits::max_depth"), "{error}");
        assert_eq!(out, b"before");
        let mut text = String::from("before");
        assert!(tree.write_json(&mut text).is_err());
        assert_eq!(text, "before");
    }
}

/// Everything that can be done to a value, however deep it nests.
fn handle_with_care<M: Message<'static, Owned = M>>(value: M) {
    let copy = value.clone();
    assert!(copy == value);
    assert!(format!("{copy:?}").len() > 200_000);
    assert!(copy.to_bytes().unwrap_err().to_string().contains("Limits::max_depth"));
    assert!(copy.to_json().unwrap_err().to_string().contains("Limits::max_depth"));
    assert!(copy.into_owned() == value);
}

#[test]
fn values_built_by_hand_may_nest_as_deep_as_memory_allows() {
    const LEVELS: usize = 200_000;
    let value = |kind| Value::default().with_kind(kind);
    on_a_small_stack(move || {
        handle_with_care(
            (0..LEVELS).fold(Tree::default(), |tree, _| Tree::default().with_only(tree)),
        );
        handle_with_care((0..LEVELS).fold(ListValue::default(), |list, _| {
            ListValue::default().with_values(vec![value(ValueKind::ListValue(list))])
        }));
        handle_with_care((0..LEVELS).fold(Struct::default(), |object, _| {
            let entry = ("a".into(), value(ValueKind::StructValue(object)));
            Struct::default().with_fields(BTreeMap::from([entry]))
        }));
    });
}

/// Everything that can be done to a value that was read with this limit.
fn handle_what_was_read<'a, M: Message<'a>>(value: M, options: &DecodeOptions) {
    let depth = options.limits.max_depth;
    let copy = value.clone();
    assert!(copy == value);
    assert!(format!("{copy:?}").len() > 10_000);
    let (mut bytes, mut text) = (Vec::new(), String::new());
    value.encode_within(&mut bytes, depth).unwrap();
    value.write_json_within(&mut text, JsonStyle::default(), depth).unwrap();
    let owned = copy.into_owned();
    assert!(owned.clone().into_owned() == owned.clone().into_owned());
    let mut again = Vec::new();
    owned.encode_within(&mut again, depth).unwrap();
    assert!(again == bytes);
}

#[test]
fn values_read_to_the_deepest_limit_are_handled_on_a_small_stack() {
    const LEVELS: usize = 2_000;
    on_a_small_stack(|| {
        let limits = Limits::DEFAULT.with_max_depth(10_000).with_max_memory(64 << 20);
        let options = DecodeOptions::STRICT.with_limits(limits);
        for (open, close) in [
            ("{\"only\":", "}"),
            ("{\"branches\":[", "]}"),
            ("{\"named\":{\"k\":", "}}"),
            ("{\"leaf\":{\"tree\":", "}}"),
        ] {
            let text = format!("{}{{}}{}", open.repeat(LEVELS), close.repeat(LEVELS));
            handle_what_was_read(Tree::from_json_with(&text, &options).unwrap().message, &options);
            let mut bytes = Vec::new();
            Tree::transcode_to_binary(&text, &options, &mut bytes).unwrap();
            handle_what_was_read(Tree::decode_with(&bytes, &options).unwrap().message, &options);
        }
        let text = format!("{}{}", "[".repeat(LEVELS), "]".repeat(LEVELS));
        handle_what_was_read(ListValue::from_json_with(&text, &options).unwrap().message, &options);
    });
}

#[test]
fn a_list_that_is_read_on_demand_is_detached_on_a_small_stack() {
    const LEVELS: usize = 400;
    on_a_small_stack(|| {
        let options = DecodeOptions::STRICT.with_limits(Limits::DEFAULT.with_max_depth(1_000));
        let nested =
            (0..LEVELS).fold(Vec::new(), |inner: Vec<u8>, _| join(&[Record::bytes(3, &inner)]));
        let tree = Tree::decode_with(&nested, &options).unwrap().message;
        let mut bytes = Vec::new();
        tree.into_owned().encode_within(&mut bytes, 1_000).unwrap();
        assert!(bytes == nested);
    });
}
