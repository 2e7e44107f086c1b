//! The bytes of a stream that have arrived and are not done with.

use alloc::vec::Vec;

/// What was pushed and not yet consumed, and where in the stream it stands.
///
/// Consumed bytes stay until the next push, so that a record can be lent out.
#[derive(Clone, Debug, Default)]
pub(super) struct Buffer {
    /// What arrived, and room behind it that need not be cleared each time.
    bytes: Vec<u8>,
    /// How many of `bytes` are consumed.
    start: usize,
    /// How many of `bytes` have arrived.
    end: usize,
    /// The place in the stream of the first of `bytes`.
    origin: u64,
    /// Whether all that arrived was looked at since the last push.
    drained: bool,
    finished: bool,
}

impl Buffer {
    /// Bytes of the stream from `origin` on, of which `start` are consumed.
    pub(super) fn within(bytes: Vec<u8>, start: usize, origin: u64) -> Self {
        let end = bytes.len();
        Self { start: start.min(end), end, bytes, origin, ..Self::default() }
    }

    pub(super) fn into_bytes(mut self) -> Vec<u8> {
        self.bytes.truncate(self.end);
        self.bytes
    }

    /// Drops what is consumed and appends the next bytes of the stream.
    pub(super) fn push(&mut self, bytes: &[u8]) {
        self.compact();
        self.bytes.truncate(self.end);
        self.bytes.extend_from_slice(bytes);
        self.end = self.bytes.len();
    }

    /// The same with bytes that `read` puts into room for so many; it says how
    /// many they are.
    pub(super) fn push_from<E>(
        &mut self,
        room: usize,
        read: impl FnOnce(&mut [u8]) -> Result<usize, E>,
    ) -> Result<usize, E> {
        self.compact();
        let after = self.end.saturating_add(room);
        if self.bytes.len() < after {
            self.bytes.resize(after, 0);
        }
        let count = read(self.bytes.get_mut(self.end..after).unwrap_or_default())?.min(room);
        self.end += count;
        Ok(count)
    }

    /// Drops what is consumed: when the reader waits for more (then what remains
    /// came with the last push) or when half of the buffer is consumed. Either way
    /// no byte is moved more than a few times, whatever the pieces.
    fn compact(&mut self) {
        if self.drained || self.start >= self.end - self.start {
            self.bytes.copy_within(self.start..self.end, 0);
            self.origin = self.offset();
            self.end -= core::mem::take(&mut self.start);
        }
        self.drained = false;
    }

    pub(super) fn finish(&mut self) {
        self.finished = true;
    }

    /// Whether no more bytes will come.
    pub(super) fn is_finished(&self) -> bool {
        self.finished
    }

    /// Says that the rest does not suffice for the next record.
    pub(super) fn wait(&mut self) {
        self.drained = true;
    }

    /// The bytes that are not consumed.
    pub(super) fn rest(&self) -> &[u8] {
        self.bytes.get(self.start..self.end).unwrap_or_default()
    }

    /// All bytes that are held, and room behind them; [`Span`](super::Span)s count in these.
    pub(super) fn all(&self) -> &[u8] {
        &self.bytes
    }

    /// How many bytes of [`all`](Self::all) are consumed.
    pub(super) fn start(&self) -> usize {
        self.start
    }

    /// The place in the stream of the first byte that is not consumed.
    pub(super) fn offset(&self) -> u64 {
        self.origin.saturating_add(offset(self.start))
    }

    /// Consumes bytes of the rest.
    pub(super) fn consume(&mut self, count: usize) {
        self.start = self.start.saturating_add(count).min(self.end);
    }

    /// Consumes the whole rest.
    pub(super) fn clear(&mut self) {
        self.start = self.end;
    }
}

/// A count of bytes as a distance in the stream.
pub(super) fn offset(count: usize) -> u64 {
    u64::try_from(count).unwrap_or(u64::MAX)
}
