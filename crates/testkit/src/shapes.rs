//! Shapes of hostile input in any size, by which `cargo xtask linear` shows that
//! work grows with the input and no faster.

mod binary;
mod text;

use tidings_core::framing::{FrameDecoder, Framing};
use tidings_core::{DecodeOptions, Limits, MessageEntry};

use crate::kitchen::three;

/// A shape of input.
#[derive(Clone, Copy, Debug)]
pub struct Shape {
    /// The attack of [`attacks`](crate::attacks), and what it looks like.
    pub name: &'static str,
    /// What is done with it.
    pub work: Work,
    /// Makes an input of about so many bytes.
    pub make: fn(usize) -> Vec<u8>,
    /// Whether it is read; otherwise it is refused.
    pub fits: bool,
}

/// What is done with an input. The name is that of a message of
/// [`kitchen::three`](crate::kitchen::three).
#[derive(Clone, Copy, Debug)]
pub enum Work {
    /// Binary is read, and written as binary.
    Binary(&'static str),
    /// Binary is read, and written as JSON.
    ToJson(&'static str),
    /// JSON is read, and written as JSON.
    Json(&'static str),
    /// JSON is read, and written as binary.
    ToBinary(&'static str),
    /// A stream is split into records.
    Stream(Framing),
}

/// All shapes.
#[must_use]
pub fn shapes() -> Vec<Shape> {
    [binary::SHAPES, text::SHAPES].concat()
}

/// Does the work of a shape, and says whether the input was read to its end.
/// Instructions are counted in here alone.
#[inline(never)]
#[must_use]
pub fn measured(work: Work, input: &[u8]) -> bool {
    let text = || std::str::from_utf8(input).unwrap_or_default();
    match work {
        Work::Binary(name) => {
            (entry(name).binary_to_binary)(input, &OPTIONS, &mut Vec::new()).is_ok()
        }
        Work::ToJson(name) => {
            (entry(name).binary_to_json)(input, &OPTIONS, &mut String::new()).is_ok()
        }
        Work::Json(name) => {
            (entry(name).json_to_json)(text(), &OPTIONS, &mut String::new()).is_ok()
        }
        Work::ToBinary(name) => {
            (entry(name).json_to_binary)(text(), &OPTIONS, &mut Vec::new()).is_ok()
        }
        Work::Stream(framing) => split(framing, input),
    }
}

const OPTIONS: DecodeOptions = DecodeOptions::STRICT;

fn entry(name: &str) -> &'static MessageEntry {
    let own =
        |entry: &&MessageEntry| entry.info.full_name.strip_prefix("kitchen.three.") == Some(name);
    let found = three::MESSAGES.iter().find(own);
    found.unwrap_or_else(|| panic!("no message {name}"))
}

/// In pieces of four KiB.
fn split(framing: Framing, stream: &[u8]) -> bool {
    let mut decoder = FrameDecoder::new(framing, &Limits::DEFAULT);
    for piece in stream.chunks(4096) {
        decoder.push(piece);
        if !drain(&mut decoder) {
            return false;
        }
    }
    decoder.finish();
    drain(&mut decoder)
}

fn drain(decoder: &mut FrameDecoder) -> bool {
    loop {
        match decoder.next_frame() {
            Ok(Some(_)) => {}
            Ok(None) => return true,
            Err(_) => return false,
        }
    }
}

/// So many parts that they fill the size.
fn fill(size: usize, mut part: impl FnMut(usize) -> Vec<u8>) -> Vec<u8> {
    let mut out = Vec::with_capacity(size + 64);
    for at in 0.. {
        out.extend(part(at));
        if out.len() >= size {
            break;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shape_has_its_size_and_is_read_or_refused_as_it_says() {
        for shape in shapes() {
            for size in [1 << 12, 1 << 14] {
                let input = (shape.make)(size);
                let near = size * 3 / 4..=size * 3 / 2;
                assert!(near.contains(&input.len()), "{}: {}", shape.name, input.len());
                assert_eq!(measured(shape.work, &input), shape.fits, "{}", shape.name);
            }
        }
    }

    #[test]
    fn every_name_is_that_of_one_shape() {
        let all = shapes();
        let names: std::collections::BTreeSet<_> = all.iter().map(|shape| shape.name).collect();
        assert_eq!(names.len(), all.len());
    }
}
