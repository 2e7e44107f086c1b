//! Sixteen bytes at a time, beside one at a time.

use super::{Block, Marks, places, plain};

/// Under Miri, which takes minutes for all, some of them.
fn every_byte() -> impl Iterator<Item = u8> {
    (0..=u8::MAX).step_by(if cfg!(miri) { 31 } else { 1 })
}

fn first(bytes: &[u8]) -> Option<usize> {
    bytes.iter().position(|byte| matches!(byte, 0..0x20 | b'"' | b'\\'))
}

fn first_odd(bytes: &[u8]) -> Option<usize> {
    bytes.iter().position(|byte| matches!(byte, 0..0x20 | b'"' | b'\\' | 0x80..))
}

#[test]
fn the_first_byte_that_ends_plain_text_is_found() {
    for byte in every_byte() {
        for at in 0..16 {
            for around in [b'a', 0xff, b'"', 0x7f, 0x21] {
                let mut bytes = [around; 16];
                bytes[..at].fill(0x80 | around & 0x7f);
                bytes[at] = byte;
                let expected = first(&bytes);
                assert_eq!(Block::new(bytes).ends().first(), expected, "{bytes:?}");
                let plain = plain::Block::new(bytes);
                assert_eq!(plain.ends().first(), expected, "{bytes:?}");
                assert_eq!(plain.ends().any(), expected.is_some());
                let odd = first_odd(&bytes);
                assert_eq!(Block::new(bytes).ends_or_high().first(), odd, "{bytes:?}");
                assert_eq!(plain.ends_or_high().first(), odd, "{bytes:?}");
            }
        }
    }
}

#[test]
fn letters_of_base64_are_those_of_its_alphabet() {
    const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for byte in every_byte() {
        for at in 0..16 {
            let mut bytes = *b"azAZ09+/azAZ09+/";
            bytes[at] = byte;
            let expected = LETTERS.contains(&byte);
            assert_eq!(Block::new(bytes).is_base64(), expected, "{bytes:?}");
            assert_eq!(plain::Block::new(bytes).is_base64(), expected, "{bytes:?}");
        }
    }
}

#[test]
fn marks_have_a_bit_for_each_byte_of_their_kind() {
    for byte in every_byte() {
        for around in [b' ', b'"', b'\\', b'[', b'}', b'\n', 0xff] {
            let bytes: [u8; 64] =
                core::array::from_fn(|at| if at % 7 == 3 { byte } else { around });
            let bits = |wanted: &dyn Fn(u8) -> bool| {
                let there = |at: &usize| wanted(bytes[*at]);
                (0..64).filter(there).map(|at| 1_u64 << at).sum()
            };
            let odd = |byte| matches!(byte, 0..b' ' | b'\\');
            let expected = Marks {
                quotes: bits(&|byte| byte == b'"'),
                brackets: bits(&|byte| b"{}[]".contains(&byte)),
                is_odd: bytes.into_iter().any(odd),
            };
            assert_eq!(Marks::of(&bytes), expected, "{byte} {around}");
            assert_eq!(places(&bytes, byte), bits(&|other| other == byte));
            for block in bytes.as_chunks().0 {
                let plain = plain::Block::new(*block);
                assert_eq!(plain.brackets(), Block::new(*block).brackets());
                assert_eq!(plain.slips().any(), Block::new(*block).slips().any());
                assert_eq!(plain.places(byte), Block::new(*block).places(byte));
            }
        }
    }
}

#[test]
fn the_first_end_after_some_bytes_is_counted_from_there() {
    for skip in 0..16 {
        for at in 0..16 {
            let mut bytes = [b'a'; 16];
            bytes[..skip].fill(b'"');
            bytes[at] = b'"';
            let expected = bytes[skip..].iter().position(|byte| *byte == b'"');
            let skipped = u32::try_from(skip).unwrap();
            assert_eq!(Block::new(bytes).first_after(skipped), expected);
            // Without SSE2, the end counts as such as well.
            let found = plain::Block::new(bytes).first_after(skipped);
            assert!(found == expected || expected.is_none() && found == Some(16 - skip));
        }
    }
}

#[test]
fn sixteen_digits_are_the_number_that_the_standard_library_reads() {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    for _ in 0..if cfg!(miri) { 200 } else { 20_000 } {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        let text = alloc::format!("{:016}", state % 10_000_000_000_000_000);
        let bytes: [u8; 16] = text.as_bytes().try_into().unwrap();
        assert_eq!(Block::new(bytes).number(), text.parse().ok());
        assert_eq!(plain::Block::new(bytes).number(), text.parse().ok());
    }
}

#[test]
fn two_numbers_are_sixteen_digits() {
    let step = if cfg!(miri) { 7_654_321 } else { 997 };
    let few = (0..10_000).step_by(if cfg!(miri) { 97 } else { 1 });
    for value in few.chain((0..100_000_000).step_by(step)).chain([99_999_999, 99_990_000]) {
        let other = 99_999_999 - value;
        let text = alloc::format!("{value:08}{other:08}");
        assert_eq!(Block::digits(value, other), text.as_bytes());
        assert_eq!(plain::Block::digits(value, other), text.as_bytes());
    }
}

#[test]
fn sixteen_bytes_of_which_one_is_no_digit_are_no_number() {
    for byte in every_byte() {
        for at in 0..16 {
            let mut bytes = *b"9999999999999999";
            bytes[at] = byte;
            let number = core::str::from_utf8(&bytes).ok().and_then(|text| text.parse().ok());
            let number = number.filter(|_| byte.is_ascii_digit());
            assert_eq!(Block::new(bytes).number(), number, "{bytes:?}");
            assert_eq!(plain::Block::new(bytes).number(), number, "{bytes:?}");
        }
    }
}

#[test]
fn what_stands_after_so_many_bytes_is_counted_from_there() {
    let bytes = *b"abc\"efgh\\jklm\"op";
    for (skip, found) in [(0, Some(3)), (3, Some(0)), (4, Some(4)), (9, Some(4)), (13, Some(0))] {
        assert_eq!(Block::new(bytes).first_after(skip), found, "{skip}");
        assert_eq!(plain::Block::new(bytes).first_after(skip), found, "{skip}");
    }
    // Behind the last one is the end, which may be given as the first byte beyond.
    for skip in [14, 15] {
        let rest = 16 - usize::try_from(skip).unwrap();
        for found in
            [Block::new(bytes).first_after(skip), plain::Block::new(bytes).first_after(skip)]
        {
            assert!(found.is_none_or(|at| at >= rest), "{skip}: {found:?}");
        }
    }
    assert_eq!(plain::Block::new(bytes).first_after(16), None);
}

#[test]
fn of_two_blocks_either_may_have_what_is_looked_for() {
    let blocks = [*b"abcdefghijklmnop", *b"abc\\efghijklmnop", *b"abcdefghijklmno\n"];
    for (one, other) in blocks.into_iter().flat_map(|one| blocks.map(|other| (one, other))) {
        let odd = [one, other].iter().flatten().any(|byte| matches!(byte, b'\\' | b'\n'));
        assert_eq!(Block::new(one).slips().or(Block::new(other).slips()).any(), odd);
        let (one, other) = (plain::Block::new(one), plain::Block::new(other));
        assert_eq!(one.slips().or(other.slips()).any(), odd);
    }
}
