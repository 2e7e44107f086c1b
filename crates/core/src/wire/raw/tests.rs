use super::*;

#[test]
fn copies_of_every_length_are_exact_and_write_nothing_else() {
    let source: Vec<u8> = (0..200).collect();
    for len in 0..source.len() {
        for capacity in [0, 1, len, len + 64] {
            let mut out = Vec::with_capacity(capacity);
            out.extend_from_slice(b"ab");
            let mut tail = Tail::new(&mut out);
            tail.raw(&source[..len]);
            tail.raw(b"z");
            drop(tail);
            assert_eq!(out, [b"ab", &source[..len], b"z"].concat());
        }
    }
}

#[test]
fn tagged_values_are_written_one_after_the_other_while_the_vector_grows() {
    let mut out = Vec::new();
    let mut tail = Tail::new(&mut out);
    tail.varint([8], 150);
    tail.fixed([0x15], [1, 2, 3, 4]);
    tail.bytes([0x1a], b"hello");
    tail.bytes([0x22], &[7; 300]);
    drop(tail);
    let mut expected = b"\x08\x96\x01\x15\x01\x02\x03\x04\x1a\x05hello\x22\xac\x02".to_vec();
    expected.extend([7; 300]);
    assert_eq!(out, expected);
}

#[test]
fn tags_of_any_length_stand_before_their_values() {
    let mut out = Vec::new();
    let mut tail = Tail::new(&mut out);
    tail.tag([0x0a, 0, 0, 0, 0, 0, 0, 0], 1);
    tail.tag_varint([0x80, 0x01, 0, 0, 0, 0, 0, 0], 2, 150);
    tail.tag_bytes([0xfa, 0xff, 0xff, 0xff, 0x0f, 0, 0, 0], 5, b"hello");
    tail.with_vector(|out| out.extend_from_slice(&[7; 300]));
    tail.raw(b"z");
    tail.truncate(4);
    tail.truncate(4000);
    drop(tail);
    assert_eq!(out, b"\x0a\x80\x01\x96");
}

#[test]
fn entries_of_text_have_their_lengths_before_them() {
    let mut out = Vec::new();
    let mut tail = Tail::new(&mut out);
    tail.text_entry([0x8a, 0x01, 0, 0, 0, 0, 0, 0], 2, b"job", &[7; 90]);
    tail.text_entry([0x0a, 0, 0, 0, 0, 0, 0, 0], 1, b"", b"");
    drop(tail);
    let mut expected = b"\x8a\x01\x61\x0a\x03job\x12\x5a".to_vec();
    expected.extend([7; 90]);
    expected.extend(b"\x0a\x04\x0a\x00\x12\x00");
    assert_eq!(out, expected);
}

#[test]
fn numbers_of_every_length_are_written_seven_bits_at_a_time() {
    for value in (0..64).flat_map(|bit| [(1u64 << bit) - 1, 1 << bit, u64::MAX >> bit]) {
        let mut expected = Vec::new();
        let mut rest = value;
        while rest >= 0x80 {
            expected.push((rest & 0x7f) as u8 | 0x80);
            rest >>= 7;
        }
        expected.push(u8::try_from(rest).unwrap());
        let mut out = Vec::new();
        Tail::new(&mut out).varint([], value);
        assert_eq!(out, expected, "{value}");
        let (bytes, len) = crate::wire::varint(value);
        assert_eq!(bytes[..len], expected, "{value}");
    }
}

#[test]
fn what_was_written_can_be_changed_and_shortened() {
    let mut out = b"abc".to_vec();
    let mut tail = Tail::new(&mut out);
    tail.raw(b"de");
    tail.written()[0] = b'X';
    tail.pop();
    assert_eq!(tail.len(), 4);
    drop(tail);
    assert_eq!(out, b"Xbcd");
}

#[test]
fn an_empty_vector_has_nothing_to_drop() {
    let mut out = Vec::new();
    let mut tail = Tail::new(&mut out);
    tail.pop();
    drop(tail);
    assert!(out.is_empty());
}

/// What is written into a vector that may grow only if it has less room than this.
fn needs_room(room: usize, expected: &[u8], write: impl Fn(&mut Tail<'_>)) {
    for (capacity, grows) in [(room, false), (room - 1, true)] {
        let mut out = Vec::with_capacity(capacity);
        assert_eq!(out.capacity(), capacity);
        let mut tail = Tail::new(&mut out);
        write(&mut tail);
        drop(tail);
        assert_eq!(out, expected);
        assert_eq!(out.capacity() != capacity, grows, "{expected:x?} {capacity}");
    }
}

#[test]
fn a_vector_grows_where_the_longest_form_of_a_field_has_no_room_and_only_there() {
    let long = [0x8a, 0x01, 0, 0, 0, 0, 0, 0];
    // Tags stored as eight bytes; varints of ten bytes, stored as sixteen.
    needs_room(28, b"\x8a\x01\x05", |tail| tail.varint([0x8a, 0x01], 5));
    needs_room(26, b"\x05", |tail| tail.varint([], 5));
    needs_room(8, b"\x8a\x01", |tail| tail.tag(long, 2));
    needs_room(34, b"\x8a\x01\x05", |tail| tail.tag_varint(long, 2, 5));
    needs_room(37, b"\x8a\x01\x03abc", |tail| tail.tag_bytes(long, 2, b"abc"));
    needs_room(34, b"\x8a\x01\x00", |tail| tail.tag_bytes(long, 2, b""));
    needs_room(31, b"\x8a\x01\x03abc", |tail| tail.bytes([0x8a, 0x01], b"abc"));
    needs_room(27, b"\x0a\x00", |tail| tail.bytes([0x0a], b""));
    needs_room(5, b"\x8d\x01abc", |tail| tail.fixed([0x8d, 0x01], *b"abc"));
    needs_room(3, b"abc", |tail| tail.raw(b"abc"));
    let entry = b"\x8a\x01\x09\x0a\x02ab\x12\x03cde";
    needs_room(18, entry, |tail| tail.text_entry(long, 2, b"ab", b"cde"));
    needs_room(13, b"\x8a\x01\x04\x0a\x00\x12\x00", |tail| tail.text_entry(long, 2, b"", b""));
}
