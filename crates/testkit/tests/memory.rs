//! What a decoding is charged for, and what is given back.

#![allow(clippy::unwrap_used)] // in helpers

use tidings_core::{DecodeOptions, Limits, Message, Str};
use tidings_testkit::kitchen::three;
use tidings_testkit::mutate::{Record, join};

/// The least memory within which this is read.
fn least_memory(read: impl Fn(&DecodeOptions) -> bool) -> usize {
    let fits = |memory| {
        let limits = Limits::DEFAULT.with_max_memory(memory);
        read(&DecodeOptions::STRICT.with_limits(limits))
    };
    let (mut low, mut high) = (0, 1 << 20);
    while low < high {
        let middle = usize::midpoint(low, high);
        if fits(middle) { high = middle } else { low = middle + 1 }
    }
    low
}

#[test]
fn a_map_that_is_no_part_of_the_input_is_charged_as_nodes_that_are_half_full() {
    let counts = |count: u64| {
        let entry = |at| {
            let key = format!("{at}");
            Record::bytes(6, &join(&[Record::bytes(1, key.as_bytes()), Record::varint(2, at)]))
        };
        Record::bytes(20, &join(&(0..count).map(entry).collect::<Vec<_>>()))
    };
    let cost = |count| {
        // The second merges into the first.
        let bytes = join(&[Record::bytes(20, &[]), counts(count)]);
        least_memory(|options| three::Singles::decode_with(&bytes, options).is_ok())
    };
    let entry = size_of::<Str<'_>>() + size_of::<i32>();
    // Eleven fit the first node.
    for (count, entries) in [(0, 0), (1, 12), (2, 12), (11, 12), (12, 35), (13, 37), (100, 211)] {
        assert_eq!(cost(count) - cost(0), entries * entry, "{count}");
    }
}

#[test]
fn a_message_behind_a_pointer_is_charged_with_its_size() {
    let size = size_of::<three::Tree<'_>>();
    for depth in 1..5 {
        let text = format!("{}{}", "{\"only\":".repeat(depth) + "{}", "}".repeat(depth));
        let cost =
            |text: &str| least_memory(|options| three::Tree::from_json_with(text, options).is_ok());
        assert_eq!(cost(&text), depth * size, "{text}");
        let bytes = (0..depth).fold(Vec::new(), |inner, _| join(&[Record::bytes(2, &inner)]));
        let cost = least_memory(|options| three::Tree::decode_with(&bytes, options).is_ok());
        assert_eq!(cost, depth * size, "{text}");
    }
}

#[test]
fn what_is_read_of_nested_messages_and_not_kept_is_not_charged() {
    let tree = join(&[Record::bytes(2, &join(&[Record::bytes(2, &[])]))]);
    let cost = |record: &dyn Fn(usize) -> Record, count| {
        let bytes = join(&(0..count).map(record).collect::<Vec<_>>());
        least_memory(|options| three::Tree::decode_with(&bytes, options).is_ok())
    };
    let named = |at: usize| {
        let key = format!("{at}");
        Record::bytes(4, &join(&[Record::bytes(1, key.as_bytes()), Record::bytes(2, &tree)]))
    };
    let branch = |_| Record::bytes(3, &tree);
    let size = size_of::<three::Tree<'_>>();
    for count in [1, 2, 50] {
        assert_eq!(cost(&named, count), 2 * size, "{count}");
        assert_eq!(cost(&branch, count), 2 * size, "{count}");
    }
}

#[test]
fn a_string_is_charged_only_where_escapes_have_to_be_undone() {
    for (raw, cost) in [("abc", 0), ("é".repeat(50).as_str(), 0), (r"abc\n", 5), (r"\u0041", 6)] {
        for after in ["", ",\"bytesValue\":\"\",\"camelCaseOdd\":\"a long way to the end\""] {
            let text = format!("{{\"stringValue\":\"{raw}\"{after}}}");
            let read = |options: &_| three::Singles::from_json_with(&text, options).is_ok();
            assert_eq!(least_memory(read), cost, "{text}");
        }
    }
}

#[test]
fn a_member_of_a_oneof_behind_a_pointer_is_charged_while_it_stands() {
    let cost = |records: &[Record]| {
        let bytes = join(records);
        least_memory(|options| three::Choices::decode_with(&bytes, options).is_ok())
    };
    let member = |inner: &[Record]| Record::bytes(18, &join(inner));
    let (empty, other) = (member(&[]), Record::varint(13, 1));
    let size = size_of::<three::Choices<'_>>();
    assert_eq!(cost(std::slice::from_ref(&other)), 0);
    assert_eq!(cost(std::slice::from_ref(&empty)), size);
    assert_eq!(cost(&[empty.clone(), empty.clone()]), size, "it merges into the first");
    assert_eq!(cost(&[empty.clone(), other.clone(), empty.clone()]), size, "the first is gone");
    let two = member(std::slice::from_ref(&empty));
    assert_eq!(cost(std::slice::from_ref(&two)), 2 * size);
    assert_eq!(cost(&[empty.clone(), two.clone()]), 2 * size);
    assert_eq!(cost(&[two.clone(), other.clone(), two.clone()]), 2 * size);
}

#[test]
fn an_owned_list_is_charged_for_the_values_that_stand_together_and_else_as_it_grows() {
    let cost = |record: &dyn Fn(usize) -> Vec<u8>, count| {
        let bytes = record(count);
        least_memory(|options| three::Lists::decode_owned_with(&bytes, options).is_ok())
    };
    let texts = |count| join(&vec![Record::bytes(27, b"ab"); count]);
    let run = |count| join(&[Record::bytes(5, &vec![7; count])]);
    // Each would be a length, too.
    let zeros = |count| join(&vec![Record::varint(6, 0); count]);
    let text = size_of::<Str<'_>>();
    // A vector grows by half, at least by four; the old room is there until then.
    let grown = |count| {
        let (mut room, mut most) = (0_usize, 0);
        while room < count {
            let more = (room / 2).max(4);
            most = 2 * room + more;
            room += more;
        }
        most
    };
    for (count, room) in [(1, 4), (2, 2), (3, 3), (5, 5), (100, 100)] {
        assert_eq!(cost(&texts, count), room * text + 2 * count, "{count} texts");
        assert_eq!(cost(&run, count), room * size_of::<i32>(), "a run of {count}");
        assert_eq!(cost(&zeros, count), grown(count) * size_of::<i32>(), "{count} numbers");
    }
}

#[test]
fn a_limit_that_was_set_covers_what_is_read_and_room_to_write() {
    let convert = three::MESSAGES
        .iter()
        .find(|entry| entry.info.full_name == "kitchen.three.Singles")
        .unwrap()
        .build_to_binary;
    for len in [10, 16_000, 16_400, 100_000] {
        let text = format!("{{\"stringValue\":\"\\n{}\"}}", "a".repeat(len));
        let read = least_memory(|options| three::Singles::from_json_with(&text, options).is_ok());
        let converted = least_memory(|options| convert(&text, options, &mut Vec::new()).is_ok());
        // As many bytes as the text has, and what the writer asks for before the last field.
        assert_eq!((read, converted), (len + 2, len + 2 + text.len() + 64));
    }
}
