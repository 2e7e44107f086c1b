//! Names of members, ready to be written and compared.

/// The name of a member with quotes and colon, such as `"name":`, ready to be
/// copied at once.
#[derive(Debug)]
pub struct Key {
    /// The whole, or the name alone.
    pub(super) text: &'static str,
    /// Bytes of the whole.
    pub(super) len: usize,
    /// The beginning of the whole.
    pub(super) head: [u8; HEAD],
}

/// What is kept of a key to be copied.
pub(super) const HEAD: usize = 32;

#[allow(clippy::indexing_slicing)] // constants are checked by the compiler
impl Key {
    /// No name, for elements of arrays.
    pub const NONE: &'static Self = &Self::new("");

    /// The name as it is written, with quotes and colon.
    #[must_use]
    pub const fn new(text: &'static str) -> Self {
        let (bytes, mut head, mut at) = (text.as_bytes(), [0; HEAD], 0);
        while at < HEAD && at < bytes.len() {
            head[at] = bytes[at];
            at += 1;
        }
        Self { text, len: text.len(), head }
    }

    /// A name, unless it has characters that JSON escapes.
    pub(crate) const fn named(text: &'static str) -> Option<Self> {
        let (bytes, mut head, mut at) = (text.as_bytes(), [0; HEAD], 0);
        let len = bytes.len() + 3;
        head[0] = b'"';
        while at < bytes.len() {
            if bytes[at] < 0x20 || bytes[at] == b'"' || bytes[at] == b'\\' {
                return None;
            }
            if at + 1 < HEAD {
                head[at + 1] = bytes[at];
            }
            at += 1;
        }
        if len - 2 < HEAD {
            head[len - 2] = b'"';
        }
        if len - 1 < HEAD {
            head[len - 1] = b':';
        }
        Some(Self { text, len, head })
    }

    /// Bytes of the whole.
    pub(crate) fn len(&self) -> usize {
        self.len
    }

    /// Whether the text begins with the key, which is a name's.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn begins(&self, text: &[u8]) -> bool {
        let (Some(chunk), mut left) = (text.first_chunk::<HEAD>(), self.len) else {
            return self.begins_slowly(text);
        };
        let mut head = self.head.as_chunks::<8>().0.iter();
        for word in chunk.as_chunks::<8>().0 {
            let Some(key) = head.next() else { break };
            let other = u64::from_le_bytes(*word) ^ u64::from_le_bytes(*key);
            if left <= 8 {
                return other << (64 - left * 8) == 0;
            }
            if other != 0 {
                return false;
            }
            left -= 8;
        }
        self.begins_slowly(text)
    }

    /// The same for a text near its end, and for long names.
    #[cold]
    #[inline(never)]
    fn begins_slowly(&self, text: &[u8]) -> bool {
        let name =
            text.strip_prefix(b"\"").and_then(|rest| rest.strip_prefix(self.text.as_bytes()));
        name.is_some_and(|rest| rest.starts_with(b"\":"))
    }
}

#[cfg(test)]
mod tests;
