//! What comes of a few records: output, lines about them, what was counted.

use crate::report::Problem;

/// What came of records that follow each other, until it is their turn to be
/// written.
#[derive(Default)]
pub(crate) struct Batch<S> {
    /// What goes to standard output.
    pub(crate) out: Vec<u8>,
    /// What is said, in order.
    pub(crate) lines: Vec<Line>,
    /// How many records there were, with those that failed.
    pub(crate) records: u64,
    /// Whether one failed.
    pub(crate) failed: bool,
    /// What the command counted.
    pub(crate) sum: S,
}

/// A line about a record. How many records came before the batch is known only
/// when its turn comes.
pub(crate) struct Line {
    /// The record's number in the batch, from 1.
    pub(crate) record: u64,
    /// What follows the number.
    pub(crate) text: String,
    /// Bytes of the output that come before it, when it is part of the output;
    /// none when it goes to standard error.
    pub(crate) within: Option<usize>,
}

impl<S: Default> Batch<S> {
    /// Empties it, but for the space that it has.
    pub(crate) fn clear(&mut self) {
        let mut out = std::mem::take(&mut self.out);
        out.clear();
        *self = Self { out, ..Self::default() };
    }
}

impl<S> Batch<S> {
    /// Says something of a record on standard error.
    pub(crate) fn say(&mut self, problem: &Problem) {
        let (record, text) = (problem.record, problem.text());
        self.lines.push(Line { record, text, within: None });
    }

    /// Says on standard error what was let pass in a record.
    pub(crate) fn warn(&mut self, problem: &Problem) {
        let reason = format!("{} (let pass)", problem.reason);
        self.say(&Problem { reason, ..problem.clone() });
    }

    /// Makes a line about a record part of the output.
    pub(crate) fn print(&mut self, record: u64, text: String) {
        self.lines.push(Line { record, text, within: Some(self.out.len()) });
    }
}
