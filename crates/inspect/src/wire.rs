//! The parts of the binary form, each with what is odd about it.

/// A cursor over a message. It never passes the end that it was given.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cursor<'a> {
    bytes: &'a [u8],
    at: usize,
}

/// A malformed part, and where it begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The byte of the record.
    pub at: usize,
    /// What is wrong.
    pub reason: &'static str,
}

/// A varint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Varint {
    /// Its lower 64 bits.
    pub(crate) value: u64,
    /// Fewer bytes could not hold it.
    pub(crate) minimal: bool,
}

/// The tag of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Tag<'a> {
    pub(crate) number: u32,
    pub(crate) wire_type: u32,
    pub(crate) bytes: &'a [u8],
    pub(crate) minimal: bool,
}

/// The value of a field as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Raw<'a> {
    Varint(Varint),
    I64([u8; 8]),
    Len { bytes: &'a [u8], minimal: bool },
    I32([u8; 4]),
}

/// The name of a wire type in the protobuf documentation, e.g. `LEN` for 2.
#[must_use]
pub const fn wire_name(wire_type: u32) -> &'static str {
    match wire_type {
        0 => "VARINT",
        1 => "I64",
        2 => "LEN",
        3 => "SGROUP",
        4 => "EGROUP",
        _ => "I32",
    }
}

impl<'a> Cursor<'a> {
    /// A cursor at a byte of a record, which ends before its end if that is so.
    pub(crate) fn new(record: &'a [u8], at: usize, end: usize) -> Self {
        Self { bytes: record.get(..end).unwrap_or(record), at }
    }

    /// Where it stands.
    pub(crate) fn at(&self) -> usize {
        self.at
    }

    fn fault<T>(at: usize, reason: &'static str) -> Result<T, Fault> {
        Err(Fault { at, reason })
    }

    fn rest(&self) -> &'a [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    /// Takes a varint.
    pub(crate) fn varint(&mut self) -> Result<Varint, Fault> {
        let (start, mut value) = (self.at, 0_u64);
        for (index, byte) in (0_u32..10).zip(self.rest()) {
            self.at += 1;
            value |= u64::from(byte & 0x7f) << (7 * index);
            if *byte < 0x80 {
                let minimal = (*byte != 0 || index == 0) && (index < 9 || *byte == 1);
                return Ok(Varint { value, minimal });
            }
        }
        match self.at - start {
            10 => Self::fault(start, "a varint has more than ten bytes"),
            _ => Self::fault(start, "the input ends too early, in a varint"),
        }
    }

    /// Takes a tag.
    pub(crate) fn tag(&mut self) -> Result<Tag<'a>, Fault> {
        let start = self.at;
        let Varint { value, minimal } = self.varint()?;
        let bytes = self.bytes.get(start..self.at).unwrap_or_default();
        match u32::try_from(value) {
            Ok(tag) if tag >= 8 && tag & 7 < 6 && bytes.len() <= 5 => {
                Ok(Tag { number: tag >> 3, wire_type: tag & 7, bytes, minimal })
            }
            _ => Self::fault(start, "a tag is malformed"),
        }
    }

    /// Takes the value of a field of this wire type, which is no group.
    pub(crate) fn value(&mut self, wire_type: u32) -> Result<Raw<'a>, Fault> {
        Ok(match wire_type {
            0 => Raw::Varint(self.varint()?),
            1 => Raw::I64(self.array()?),
            2 => {
                let start = self.at;
                let Varint { value, minimal } = self.varint()?;
                if self.at - start > 5 {
                    return Self::fault(start, "a length has over five bytes");
                }
                let length = usize::try_from(value).unwrap_or(usize::MAX);
                let Some(bytes) = self.rest().get(..length) else {
                    return Self::fault(start, "the length goes beyond the end");
                };
                self.at += length;
                Raw::Len { bytes, minimal }
            }
            _ => Raw::I32(self.array()?),
        })
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], Fault> {
        match self.rest().first_chunk() {
            Some(chunk) => {
                self.at += N;
                Ok(*chunk)
            }
            None => Self::fault(self.at, "the input ends too early, in a value"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn varint(bytes: &[u8]) -> Result<Varint, Fault> {
        Cursor::new(bytes, 0, bytes.len()).varint()
    }

    #[test]
    fn varints_with_needless_bytes_are_not_minimal() {
        assert_eq!(varint(b"\x00"), Ok(Varint { value: 0, minimal: true }));
        assert_eq!(varint(b"\x80\x00"), Ok(Varint { value: 0, minimal: false }));
        assert_eq!(varint(b"\x81\x80\x00"), Ok(Varint { value: 1, minimal: false }));
        let all_ones = [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01];
        assert_eq!(varint(&all_ones), Ok(Varint { value: u64::MAX, minimal: true }));
    }

    #[test]
    fn varints_end_within_ten_bytes_and_the_input() {
        assert!(varint(&[0x80; 10]).unwrap_err().reason.contains("ten bytes"));
        assert!(varint(&[0x80; 9]).unwrap_err().reason.contains("too early"));
        assert!(varint(&[]).unwrap_err().reason.contains("too early"));
    }

    #[test]
    fn a_length_beyond_the_end_is_a_fault_and_no_overflow() {
        let bytes = [0x0a, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01];
        let mut cursor = Cursor::new(&bytes, 0, bytes.len());
        let tag = cursor.tag().unwrap();
        assert_eq!((tag.number, tag.wire_type), (1, 2));
        assert_eq!(cursor.value(2).unwrap_err().at, 1);
    }
}
