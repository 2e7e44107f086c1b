//! Where records begin, found without reading them.

use super::{Framing, buffer::offset, length::read_varint};

/// Finds where a record begins in each piece of a stream, so that pieces can
/// be split side by side.
///
/// What it finds is where a record *probably* begins: JSON that is broken, or
/// crooked lengths, may prove it wrong. Who splits the piece before tells:
/// pushing what stands before the seam must leave that decoder
/// [between records](super::FrameDecoder::is_between_records).
///
/// ```
/// use tidings_core::framing::{Framing, Seams};
///
/// let mut seams = Seams::new(Framing::Delimited);
/// // A record of three bytes, and the first two bytes of one of four.
/// assert_eq!(seams.first(b"\x03abc\x04de"), Some(0));
/// assert_eq!(seams.first(b"fg\x01h"), Some(2));
/// ```
#[derive(Clone, Debug)]
pub struct Seams {
    kind: Kind,
}

#[derive(Clone, Debug)]
enum Kind {
    Lines,
    Json,
    Length(Walk),
    /// Nothing can be found.
    None,
}

/// A way through lengths.
#[derive(Clone, Debug)]
struct Walk {
    /// Lengths are varints, not four bytes.
    varint: bool,
    /// Bytes of the record that are to follow.
    body: u64,
    /// The first bytes of a length that is cut.
    cut: [u8; 10],
    cut_len: usize,
}

impl Seams {
    /// At the start of a stream.
    #[must_use]
    pub fn new(framing: Framing) -> Self {
        let walk = |varint| Kind::Length(Walk { varint, body: 0, cut: [0; 10], cut_len: 0 });
        let kind = match framing {
            Framing::Single => Kind::None,
            Framing::Delimited => walk(true),
            Framing::U32Le => walk(false),
            Framing::Base64Lines | Framing::HexLines => Kind::Lines,
            Framing::Json => Kind::Json,
        };
        Self { kind }
    }

    /// The first byte of the piece where a record begins, if one does. Takes
    /// the pieces of the stream in their order, each once.
    pub fn first(&mut self, piece: &[u8]) -> Option<usize> {
        match &mut self.kind {
            Kind::None => None,
            Kind::Lines => after_line(piece, 0),
            Kind::Json => after_value(piece),
            Kind::Length(walk) => match walk.pass(piece) {
                Ok(first) => first,
                Err(Lost) => {
                    self.kind = Kind::None;
                    None
                }
            },
        }
    }
}

/// Where the line that holds this byte ends, unless the piece ends there.
fn after_line(piece: &[u8], from: usize) -> Option<usize> {
    let rest = piece.get(from..)?;
    let line = rest.iter().position(|&byte| byte == b'\n')?;
    Some(from + line + 1).filter(|&next| next < piece.len())
}

/// Where a line begins like a value after one that ends like a value. No JSON
/// has such a line break within: brackets follow each other with a comma.
fn after_value(piece: &[u8]) -> Option<usize> {
    let (mut from, mut closed) = (0, false);
    loop {
        let next = after_line(piece, from)?;
        let blank = |byte: &&u8| !matches!(byte, b' ' | b'\t' | b'\r' | b'\n');
        // A blank line leaves open what stands before it, however many follow.
        if let Some(last) = piece.get(from..next)?.iter().rev().find(blank) {
            closed = matches!(last, b'}' | b']');
        }
        if closed && matches!(piece.get(next), Some(&(b'{' | b'[' | super::json::SEPARATOR))) {
            return Some(next);
        }
        from = next;
    }
}

/// A length is no length.
struct Lost;

impl Walk {
    /// Goes through a piece; gives where the first record in it begins.
    fn pass(&mut self, piece: &[u8]) -> Result<Option<usize>, Lost> {
        let mut rest = piece;
        let mut first = None;
        loop {
            let body = usize::try_from(self.body).unwrap_or(usize::MAX);
            let Some(after) = rest.get(body..) else {
                self.body -= offset(rest.len());
                return Ok(first);
            };
            self.body = 0;
            if after.is_empty() {
                return Ok(first);
            }
            if self.cut_len == 0 {
                first = first.or(Some(piece.len() - after.len()));
            }
            let Some(used) = self.length(after)? else { return Ok(first) };
            rest = after.get(used..).unwrap_or_default();
        }
    }

    /// Reads a length; gives how many of these bytes belong to it, unless all
    /// do and it goes on.
    fn length(&mut self, bytes: &[u8]) -> Result<Option<usize>, Lost> {
        let before = self.cut_len;
        let room = self.cut.get_mut(before..).unwrap_or_default();
        let count = room.len().min(bytes.len());
        for (to, from) in room.iter_mut().zip(bytes) {
            *to = *from;
        }
        let known = self.cut.get(..before + count).unwrap_or_default();
        let found = match self.varint {
            true => read_varint(known).ok_or(Lost)?,
            false => known.first_chunk().map(|four| (4, u32::from_le_bytes(*four).into())),
        };
        let Some((used, body)) = found else {
            self.cut_len = before + count;
            return Ok(None);
        };
        (self.cut_len, self.body) = (0, body);
        Ok(Some(used.saturating_sub(before)))
    }
}
