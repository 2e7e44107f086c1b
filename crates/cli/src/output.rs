//! Standard output: buffered, coloured where that is wanted.

use std::io::{self, BufWriter, IsTerminal, Write};

use anstream::{AutoStream, ColorChoice};

use crate::failure::Failure;

/// Bytes that are gathered before they are written: what comes of a piece of a large
/// file is more, and written as it is.
const BUFFER: usize = 1 << 14;

/// Standard output.
pub(crate) struct Output {
    writer: BufWriter<Box<dyn Write>>,
    colored: bool,
    terminal: bool,
}

impl Output {
    /// Standard output for bytes, which are written as they are.
    pub(crate) fn plain() -> Self {
        let stdout = io::stdout().lock();
        let terminal = stdout.is_terminal();
        Self { terminal, ..Self::to(Box::new(stdout)) }
    }

    /// Anything that takes bytes.
    pub(crate) fn to(writer: Box<dyn Write>) -> Self {
        let writer = BufWriter::with_capacity(BUFFER, writer);
        Self { writer, colored: false, terminal: false }
    }

    /// Standard output for text, coloured on a terminal unless the environment
    /// says otherwise (`NO_COLOR`, `CLICOLOR`, `CLICOLOR_FORCE`, `TERM`).
    pub(crate) fn styled() -> Self {
        let stdout = io::stdout();
        let choice = AutoStream::choice(&stdout);
        let mut output = Self::plain();
        if choice != ColorChoice::Never {
            let stream = AutoStream::new(stdout.lock(), choice);
            output.writer = BufWriter::with_capacity(BUFFER, Box::new(stream));
            output.colored = true;
        }
        output
    }

    /// Whether text should be coloured.
    pub(crate) fn is_colored(&self) -> bool {
        self.colored
    }

    /// Whether a person reads it.
    pub(crate) fn is_terminal(&self) -> bool {
        self.terminal
    }

    /// Writes bytes.
    pub(crate) fn write(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        self.writer.write_all(bytes).map_err(Failure::writing)
    }

    /// Hands everything on.
    pub(crate) fn flush(&mut self) -> Result<(), Failure> {
        self.writer.flush().map_err(Failure::writing)
    }
}
