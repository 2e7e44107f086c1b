//! What can go wrong.

use std::fmt;
use std::path::PathBuf;

/// Why there is no code.
///
/// Its debug form is its text, so that a build script whose `main` returns it
/// ends with something to read.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A file cannot be found or is not valid: file, line, column and what is
    /// wrong there.
    #[error("{0}")]
    Schema(String),
    /// The schema is valid, but no code can be made of it: the name of the
    /// message or field, and why.
    #[error("{0}")]
    Unsupported(String),
    /// There is no `OUT_DIR`, which cargo sets for build scripts alone, and no
    /// [`out_file`](crate::Config::out_file) was named.
    #[error("OUT_DIR is not set; name a file with Config::out_file outside build scripts")]
    NoOutDir,
    /// The code cannot be written.
    #[error("cannot write {}: {reason}", path.display())]
    Write {
        /// Where to.
        path: PathBuf,
        /// What the system says.
        reason: String,
    },
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
