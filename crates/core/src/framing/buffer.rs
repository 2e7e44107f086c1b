//! The bytes of a stream that have arrived and are not done with.

use alloc::vec::Vec;

/// What was pushed and not yet consumed, and where in the stream it stands.
///
/// Consumed bytes stay until the next push, so that a record can be lent out.
#[derive(Clone, Debug, Default)]
pub(super) struct Buffer {
    bytes: Vec<u8>,
    /// How many of `bytes` are consumed.
    start: usize,
    /// The place in the stream of the first of `bytes`.
    origin: u64,
    /// Whether all that arrived was looked at since the last push.
    drained: bool,
    finished: bool,
}

impl Buffer {
    /// Bytes of the stream from `origin` on, of which `start` are consumed.
    pub(super) fn within(bytes: Vec<u8>, start: usize, origin: u64) -> Self {
        let start = start.min(bytes.len());
        Self { bytes, start, origin, ..Self::default() }
    }

    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// Drops what is consumed and appends the next bytes of the stream.
    ///
    /// A buffer is compacted when its reader waits for more (then what remains
    /// came with the last push) or when half of it is consumed: either way no
    /// byte is moved more than a few times, whatever the pieces.
    pub(super) fn push(&mut self, bytes: &[u8]) {
        let rest = self.bytes.len() - self.start;
        if self.drained || self.start >= rest {
            self.bytes.drain(..self.start);
            self.origin = self.offset();
            self.start = 0;
        }
        self.bytes.extend_from_slice(bytes);
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
        self.bytes.get(self.start..).unwrap_or_default()
    }

    /// All bytes that are held; [`Span`](super::Span)s count in these.
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
        self.start = self.start.saturating_add(count).min(self.bytes.len());
    }

    /// Consumes the whole rest.
    pub(super) fn clear(&mut self) {
        self.start = self.bytes.len();
    }
}

/// A count of bytes as a distance in the stream.
pub(super) fn offset(count: usize) -> u64 {
    u64::try_from(count).unwrap_or(u64::MAX)
}
