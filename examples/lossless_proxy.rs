//! Passes envelopes on with one tag added. What it does not understand, it
//! passes on as well: not a byte is lost.
//!
//! `cargo run -p tidings-examples --example lossless_proxy`

use anyhow::Result;
use dropsonde::{Envelope, Message};
use tidings_core::Limits;
use tidings_core::framing::{FrameDecoder, Framing, write_frame};

/// Reads length-prefixed envelopes, adds the tag, and writes them again.
fn proxy(input: &[u8]) -> Result<Vec<u8>> {
    let mut frames = FrameDecoder::new(Framing::U32Le, &Limits::DEFAULT);
    let mut output = Vec::new();
    // A socket gives pieces of any size.
    for piece in input.chunks(7) {
        frames.push(piece);
        while let Some(frame) = frames.next_frame()? {
            let mut envelope = Envelope::decode(frame.bytes)?;
            envelope.tags.to_mut().insert("via".into(), "proxy".into());
            write_frame(Framing::U32Le, &envelope.to_bytes()?, &mut output)?;
        }
    }
    frames.finish();
    frames.next_frame()?;
    Ok(output)
}

/// An error event with two fields that no version of the protocol has.
const ENVELOPE: &[u8] = b"\x0a\x01o\x10\x08\x92\x01\x02id\xfa\x01\x01x";

fn main() -> Result<()> {
    let mut input = Vec::new();
    write_frame(Framing::U32Le, ENVELOPE, &mut input)?;
    let output = proxy(&input)?;
    println!("{} bytes in, {} bytes out", input.len(), output.len());
    Ok(())
}

#[test]
fn fields_nobody_knows_pass_through() -> Result<()> {
    let mut input = Vec::new();
    write_frame(Framing::U32Le, ENVELOPE, &mut input)?;
    let output = proxy(&input)?;
    let tag = b"\x8a\x01\x0c\x0a\x03via\x12\x05proxy";
    let expected = [&[29, 0, 0, 0], &ENVELOPE[..5], tag.as_slice(), &ENVELOPE[5..]].concat();
    assert_eq!(output, expected);
    main()
}
