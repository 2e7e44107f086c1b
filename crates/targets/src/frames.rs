//! Streams of records.

use tidings::Limits;
use tidings::core::framing::{FrameDecoder, Framing, write_frame};
use tidings_testkit::laws;

/// Any stream, cut where the first byte says, with a limit that is met at
/// times.
pub(crate) fn split(framing: Framing, data: &[u8]) {
    let Some((first, stream)) = data.split_first() else { return };
    let (size, small) = (usize::from(first & 0x3f) + 1, first & 0x80 != 0);
    let limits = Limits::DEFAULT.with_max_bytes(if small { 32 } else { 1 << 20 });
    if let Err(text) = laws::framing(framing, stream, size, &limits) {
        panic!("{text}");
    }
}

/// Records that were written are read again, whatever is in them.
pub(crate) fn written(data: &[u8]) {
    let Some((first, payload)) = data.split_first() else { return };
    let framings = [Framing::Delimited, Framing::U32Le, Framing::Base64Lines, Framing::HexLines];
    let framing = framings[usize::from(*first) % framings.len()];
    let parts: Vec<&[u8]> = payload.chunks(usize::from(first >> 2) + 1).collect();
    let mut stream = Vec::new();
    for part in &parts {
        write_frame(framing, part, &mut stream).unwrap();
    }
    let mut decoder = FrameDecoder::new(framing, &Limits::DEFAULT);
    decoder.push(&stream);
    decoder.finish();
    for part in parts {
        assert_eq!(decoder.next_frame().unwrap().unwrap().bytes, part);
    }
    assert_eq!(decoder.next_frame(), Ok(None));
}
