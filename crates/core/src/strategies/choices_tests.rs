//! What is chosen is settled by the bytes alone, so tests write the bytes.

#![allow(clippy::unwrap_used, clippy::cast_possible_truncation)] // of constants

use alloc::vec::Vec;

use super::choices::Choices;

/// The bytes that lead to some choices, one after the other. Behind them stand
/// zeros without end: the simplest choices.
#[derive(Default)]
pub(super) struct Script(Vec<u8>);

impl Script {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// The choice of this number among so many, at most 256.
    pub(super) fn pick(self, choice: usize, among: usize) -> Self {
        assert!(choice < among && among <= 256);
        self.bytes(&[(choice * 256).div_ceil(among) as u8])
    }

    /// What happens once in so many times happens.
    pub(super) fn yes(self) -> Self {
        self.bytes(&[255])
    }

    /// What happens once in so many times does not, so often.
    pub(super) fn no(self, times: usize) -> Self {
        self.bytes(&[0].repeat(times))
    }

    pub(super) fn bytes(mut self, bytes: &[u8]) -> Self {
        self.0.extend_from_slice(bytes);
        self
    }

    pub(super) fn bits(self, bits: u64) -> Self {
        self.bytes(&bits.to_le_bytes())
    }

    pub(super) fn bits32(self, bits: u32) -> Self {
        self.bytes(&bits.to_le_bytes())
    }

    /// Does something with these choices, all of which have to be made.
    pub(super) fn run<R>(self, run: impl FnOnce(&mut Choices<'_>) -> R) -> R {
        let mut left = self.0.into_iter();
        let result = run(&mut Choices::new(&mut |out: &mut [u8]| {
            out.fill_with(|| left.next().unwrap_or(0));
        }));
        assert_eq!(left.as_slice(), b"", "choices that nobody made");
        result
    }
}

#[test]
fn numbers_are_the_bytes_as_they_come_the_lowest_first() {
    let made = Script::new().bits(0x0102_0304_0506_0708).bits32(0x090a_0b0c).bytes(&[7, 8, 9]);
    let made = made.run(|choices| {
        (choices.bits(), choices.bits32(), choices.byte(), choices.bytes(2), choices.bytes(0))
    });
    assert_eq!(made, (0x0102_0304_0506_0708, 0x090a_0b0c, 7, Vec::from([8, 9]), Vec::new()));
}

#[test]
fn a_choice_among_few_takes_one_byte_and_falls_on_each_of_them() {
    for among in [1, 2, 3, 7, 255, 256] {
        let falls = |byte| Script::new().bytes(&[byte]).run(|choices| choices.below(among));
        let counts = (0..=255).map(falls).fold(alloc::vec![0; among], |mut counts, choice| {
            counts[choice] += 1;
            counts
        });
        let (least, most) = (counts.iter().min().unwrap(), counts.iter().max().unwrap());
        assert!(*least > 0 && most - least <= 1, "{among}: {counts:?}");
    }
    assert_eq!(Script::new().bytes(&[200]).run(|choices| choices.below(0)), 0);
}

#[test]
fn a_choice_among_many_takes_eight_bytes() {
    for (bits, choice) in [(0, 0), (256, 256), (257, 0), (1000, 229), (u64::MAX, 0)] {
        assert_eq!(Script::new().bits(bits).run(|choices| choices.below(257)), choice, "{bits}");
    }
    assert_eq!(Script::new().bits(70_001).run(|choices| choices.below(70_000)), 1);
}

#[test]
fn once_in_so_many_times_is_the_last_of_the_choices() {
    for (times, first) in [(1, 0), (2, 128), (4, 192), (256, 255)] {
        for byte in 0..=255_u8 {
            let falls = Script::new().bytes(&[byte]).run(|choices| choices.once_in(times));
            assert_eq!(falls, byte >= first, "{times}, {byte}");
        }
    }
}

#[test]
fn one_of_several_is_picked_and_of_none_the_default() {
    let picked = |script: Script, items: &[u16]| script.run(|choices| choices.pick(items));
    assert_eq!(picked(Script::new().pick(1, 3), &[10, 20, 30]), 20);
    assert_eq!(picked(Script::new().yes(), &[10, 20, 30]), 30);
    assert_eq!(picked(Script::new().yes(), &[]), 0);
}
