//! What lasts from the first file to the last: the output and its order.

use indicatif::ProgressBar;

use crate::batch::{Batch, Line};
use crate::failure::Failure;
use crate::output::Output;
use crate::report::say;

/// What lasts from the first file to the last.
pub(crate) struct Session {
    /// Standard output.
    pub(crate) out: Output,
    any_failed: bool,
    /// Names the file in front of each line, when there are several.
    prefix: String,
    bar: ProgressBar,
    /// Records of the file that were written.
    records: u64,
}

impl Session {
    /// A session before its first file.
    pub(crate) fn new(out: Output) -> Self {
        let (prefix, bar) = (String::new(), ProgressBar::hidden());
        Self { out, any_failed: false, prefix, bar, records: 0 }
    }

    /// Goes on to a file.
    pub(crate) fn begin(&mut self, prefix: String, bar: ProgressBar) {
        self.bar.finish_and_clear();
        (self.prefix, self.bar, self.records) = (prefix, bar, 0);
    }

    /// Shows that so many bytes more of the file are done.
    pub(crate) fn progress(&self, bytes: usize) {
        self.bar.inc(u64::try_from(bytes).unwrap_or_default());
    }

    /// Whether a record has failed so far.
    pub(crate) fn has_failures(&self) -> bool {
        self.any_failed
    }

    /// Writes what came of the next records.
    pub(crate) fn emit<S>(&mut self, batch: &Batch<S>) -> Result<(), Failure> {
        let mut written = 0;
        for line in &batch.lines {
            let text = self.line(line);
            match line.within {
                None => self.bar.suspend(|| say(&text)),
                Some(end) => {
                    self.out.write(batch.out.get(written..end).unwrap_or_default())?;
                    self.out.write(text.as_bytes())?;
                    self.out.write(b"\n")?;
                    written = end;
                }
            }
        }
        self.records += batch.records;
        self.any_failed |= batch.failed;
        self.out.write(batch.out.get(written..).unwrap_or_default())
    }

    fn line(&self, line: &Line) -> String {
        format!("{}record {} {}", self.prefix, self.records + line.record, line.text)
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
