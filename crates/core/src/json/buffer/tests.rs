//! What goes the short way, and how much room that takes.

use alloc::format;
use alloc::string::String;

use super::*;

static NAME: Key = match Key::named("name") {
    Some(key) => key,
    None => panic!(),
};
static LONG: Key = match Key::named("a name with thirty characters.") {
    Some(key) => key,
    None => panic!(),
};
static FULL: Key = match Key::named("just as long as there is room") {
    Some(key) => key,
    None => panic!(),
};

/// A buffer with room for exactly so many bytes.
fn with_room(bytes: usize) -> Buffer {
    let text = String::with_capacity(bytes);
    assert_eq!(text.capacity(), bytes);
    Buffer::new(text)
}

/// Plain text of this length, no byte like its neighbours.
fn plain(len: usize) -> String {
    ('a'..='z').cycle().take(len).collect()
}

#[test]
fn plain_text_goes_the_short_way_in_every_length() {
    for len in (0..100).chain([1000]) {
        let text = plain(len);
        let mut buffer = with_room(HEAD + BLOCK + 3 + len);
        assert!(buffer.string(&NAME, &text, b','), "{len}");
        assert_eq!(*buffer.text(), format!("\"name\":\"{text}\","));
        let mut buffer = with_room(HEAD + BLOCK + 3 + len);
        assert!(buffer.ascii_string(&NAME, format!("{text}\"é").as_bytes(), len, b':'), "{len}");
        assert_eq!(*buffer.text(), format!("\"name\":\"{text}\":"));
        let mut narrow = with_room(HEAD + BLOCK + 2 + len);
        assert!(!narrow.string(&NAME, &text, b','), "{len}: a byte too little");
        assert_eq!(narrow.text(), "");
    }
}

#[test]
fn a_byte_that_must_be_escaped_takes_the_long_way_wherever_it_stands() {
    for len in 1..70 {
        for at in 0..len {
            for odd in ["\"", "\\", "\n", "\u{1f}", "é"] {
                let mut text = plain(len);
                text.replace_range(at..=at, odd);
                let mut buffer = with_room(400);
                let short = buffer.string(&NAME, &text, b',');
                assert_eq!(short, odd == "é", "{text:?}");
                let mut ascii = with_room(400);
                assert!(!ascii.ascii_string(&NAME, text.as_bytes(), text.len(), b','), "{text:?}");
                assert_eq!(ascii.text(), "");
                if short {
                    assert_eq!(*buffer.text(), format!("\"name\":\"{text}\","));
                } else {
                    assert_eq!(buffer.text(), "");
                }
            }
        }
    }
}

#[test]
fn keys_are_copied_whole_with_room_and_without() {
    assert_eq!(FULL.len, HEAD);
    for (key, text) in [
        (&NAME, "\"name\":"),
        (&FULL, "\"just as long as there is room\":"),
        (&LONG, "\"a name with thirty characters.\":"),
    ] {
        for room in [0, text.len(), HEAD, 100] {
            let mut buffer = Buffer::new(String::with_capacity(room));
            buffer.key(key);
            assert_eq!(buffer.text(), text);
            // What fits the room does not grow it.
            if room >= HEAD.max(text.len()) {
                assert_eq!(buffer.text().capacity(), room, "{text}");
            }
        }
        for room in [0, HEAD, HEAD + 1, 100] {
            let mut buffer = Buffer::new(String::with_capacity(room));
            buffer.key_then(key, b'{');
            assert_eq!(*buffer.text(), format!("{text}{{"));
            assert!(buffer.text().len() <= buffer.text().capacity(), "{text}");
            if room > HEAD.max(text.len()) {
                assert_eq!(buffer.text().capacity(), room, "{text}");
            }
        }
        let mut buffer = with_room(200);
        assert_eq!(buffer.string(key, "x", b','), key.len <= HEAD);
        let five = Integer { magnitude: 5, negative: true };
        let mut buffer = with_room(200);
        assert_eq!(buffer.integer(key, five, false, b','), key.len <= HEAD);
    }
}

#[test]
fn integers_are_written_as_rust_writes_them() {
    let edges = (0..20).flat_map(|power| {
        let ten = 10_u64.pow(power);
        [ten - 1, ten, ten + 1, ten / 7 * 9]
    });
    for magnitude in edges.chain([u64::MAX, u64::MAX - 1, 1 << 63]) {
        for (negative, quoted) in [(false, false), (true, false), (false, true), (true, true)] {
            let mut buffer = with_room(HEAD + INTEGER);
            assert!(buffer.integer(&NAME, Integer { magnitude, negative }, quoted, b','));
            let (sign, quote) = (if negative { "-" } else { "" }, if quoted { "\"" } else { "" });
            assert_eq!(*buffer.text(), format!("\"name\":{quote}{sign}{magnitude}{quote},"));
            let mut narrow = with_room(HEAD + INTEGER - 1);
            assert!(!narrow.integer(&NAME, Integer { magnitude, negative }, quoted, b','));
        }
    }
}

#[test]
fn a_byte_of_ascii_makes_room_for_itself_alone_and_can_be_replaced() {
    let mut buffer = with_room(2);
    buffer.ascii(b'[');
    buffer.ascii(b',');
    assert_eq!(buffer.text().capacity(), 2);
    buffer.replace_last(b']');
    assert_eq!(buffer.last(), Some(&b']'));
    assert_eq!(buffer.text(), "[]");
    buffer.ascii(b'!');
    assert_eq!(buffer.text(), "[]!");
    let mut accented = Buffer::new(String::from("é"));
    accented.replace_last(b'x');
    assert_eq!(accented.text(), "é", "only ASCII is replaced");
    Buffer::default().replace_last(b'x');
}
