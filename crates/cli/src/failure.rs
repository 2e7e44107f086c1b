//! What ends a command early.

use std::fmt;
use std::io;

/// What ends a command early, other than a record that fails.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The arguments do not make sense together.
    Usage(String),
    /// A file or a standard stream failed.
    Io {
        /// Its name.
        name: String,
        /// What the system said.
        error: io::Error,
    },
    /// Whoever read the output has gone, which is no failure.
    ReaderGone,
}

impl Failure {
    /// Reading failed.
    pub(crate) fn reading(name: &str, error: io::Error) -> Self {
        Self::Io { name: name.to_owned(), error }
    }

    /// A thread has ended without an answer.
    pub(crate) fn thread_lost() -> Self {
        let error = io::Error::other("it has ended without an answer");
        Self::Io { name: "a thread".to_owned(), error }
    }

    /// Writing to standard output failed.
    pub(crate) fn writing(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::ReaderGone,
            _ => Self::Io { name: "standard output".to_owned(), error },
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(text) => f.write_str(text),
            Self::Io { name, error } => write!(f, "{name}: {error}"),
            Self::ReaderGone => f.write_str("the reader of the output has gone"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn output_that_nobody_reads_any_more_is_told_from_output_that_fails() {
        let gone = Failure::writing(io::ErrorKind::BrokenPipe.into());
        assert!(matches!(gone, Failure::ReaderGone));
        assert_eq!(gone.to_string(), "the reader of the output has gone");
        let full = Failure::writing(io::Error::other("no space"));
        assert_eq!(full.to_string(), "standard output: no space");
    }

    #[test]
    fn a_failure_names_what_has_failed() {
        let read = Failure::reading("events.json", io::Error::other("is a directory"));
        assert_eq!(read.to_string(), "events.json: is a directory");
        let lost = Failure::thread_lost().to_string();
        assert_eq!(lost, "a thread: it has ended without an answer");
    }
}
