//! How much a decoder accepts, and how strictly it reads.

/// What a decoder may spend on one event. The same limits hold for binary and
/// JSON.
///
/// The defaults suit events from an untrusted network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// Bytes of one event or frame. Default: 64 MiB.
    pub max_bytes: usize,
    /// Messages nested in one another, unknown groups and map entries
    /// included. From 1 to 10,000; default: 100. Each level takes stack: up to
    /// 4 KiB in a release build and 20 KiB in a debug build, by message.
    pub max_depth: u32,
    /// Elements of all repeated and map fields together. Default: 67,108,864.
    pub max_elements: usize,
    /// Bytes of memory that decoding may take beside the event itself.
    /// Default (`None`): eight times the input, and at least 1 MiB. Of JSON that
    /// is converted to binary, room for the result is part of it: 64 bytes,
    /// as many as the text has, and twelve for each comma, but at most seven times the text.
    pub max_memory: Option<usize>,
}

impl Limits {
    /// The limits that hold where nothing else is said.
    pub const DEFAULT: Self =
        Self { max_bytes: 64 << 20, max_depth: 100, max_elements: 64 << 20, max_memory: None };

    /// Sets the bytes of one event or frame.
    #[must_use]
    pub const fn with_max_bytes(mut self, bytes: usize) -> Self {
        self.max_bytes = bytes;
        self
    }

    /// Sets how deep messages may nest, cut to 1 to 10,000.
    #[must_use]
    pub const fn with_max_depth(mut self, depth: u32) -> Self {
        self.max_depth = match depth {
            0 => 1,
            1..=10_000 => depth,
            _ => 10_000,
        };
        self
    }

    /// Sets how many elements all repeated and map fields may have together.
    #[must_use]
    pub const fn with_max_elements(mut self, elements: usize) -> Self {
        self.max_elements = elements;
        self
    }

    /// Sets the memory that decoding may take beside the event itself.
    #[must_use]
    pub const fn with_max_memory(mut self, bytes: usize) -> Self {
        self.max_memory = Some(bytes);
        self
    }

    /// The memory budget in bytes for an input of this length.
    #[must_use]
    pub const fn memory_for(&self, input: usize) -> usize {
        match (self.max_memory, input) {
            (Some(bytes), _) => bytes,
            (None, ..=0x2_0000) => 1 << 20,
            (None, _) => input.saturating_mul(8),
        }
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self::DEFAULT
    }
}
