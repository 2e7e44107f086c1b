//! Files and standard input, read in pieces.

use std::fs::File;
use std::io::{self, IsTerminal, Read};
use std::path::Path;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::failure::Failure;

/// Bytes that are read at once.
pub(crate) const PIECE: usize = 1 << 18;

/// Bytes that are read at least, if there are any.
const LEAST: usize = 1 << 13;

/// Files from this size on get a progress bar.
const WORTH_A_BAR: u64 = 4 << 20;

/// Blanks that are read in search of the first byte that says something.
const MOST_BLANKS: usize = 1 << 16;

/// A file or standard input.
pub(crate) struct Input {
    name: String,
    reader: Box<dyn Read + Send>,
    /// Bytes that are read and not handed out.
    peeked: Vec<u8>,
    /// Bytes that are asked for at once: more where all come, fewer where few do.
    room: usize,
    bar: ProgressBar,
}

impl Input {
    /// Opens a file; `-` is standard input.
    pub(crate) fn open(path: &Path) -> Result<Self, Failure> {
        if path == Path::new("-") {
            return Ok(Self::standard());
        }
        let name = path.display().to_string();
        let file = File::open(path).map_err(|error| Failure::reading(&name, error))?;
        let bytes = file.metadata().ok().filter(std::fs::Metadata::is_file).map(|meta| meta.len());
        // No bar where the output runs through it.
        let free = !io::stdout().is_terminal();
        let bytes = bytes.filter(|bytes| *bytes >= WORTH_A_BAR && free);
        let bar = bytes.map_or_else(ProgressBar::hidden, progress);
        Ok(Self::new(name, Box::new(file), bar))
    }

    /// Standard input.
    pub(crate) fn standard() -> Self {
        Self::new("standard input".to_owned(), Box::new(io::stdin()), ProgressBar::hidden())
    }

    /// Anything that reads, under this name.
    pub(crate) fn new(name: String, reader: Box<dyn Read + Send>, bar: ProgressBar) -> Self {
        Self { name, reader, peeked: Vec::new(), room: LEAST, bar }
    }

    /// Its name, for messages.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// The first bytes, with one among them that is not blank, if there is one.
    pub(crate) fn peek(&mut self) -> Result<&[u8], Failure> {
        while self.peeked.len() < MOST_BLANKS && !says_something(&self.peeked) {
            let mut next = vec![0; self.room];
            let count = self.read_on(&mut next)?;
            if count == 0 {
                break;
            }
            next.truncate(count);
            self.peeked.append(&mut next);
        }
        Ok(&self.peeked)
    }

    /// How many bytes to ask for next.
    pub(crate) fn room(&self) -> usize {
        self.room.max(self.peeked.len())
    }

    /// Puts the next bytes at the start of the room for them; gives how many they are,
    /// none at the end.
    pub(crate) fn read(&mut self, room: &mut [u8]) -> Result<usize, Failure> {
        if self.peeked.is_empty() {
            return self.read_on(room);
        }
        let count = self.peeked.len().min(room.len());
        room.iter_mut().zip(self.peeked.drain(..count)).for_each(|(to, byte)| *to = byte);
        Ok(count)
    }

    fn read_on(&mut self, room: &mut [u8]) -> Result<usize, Failure> {
        loop {
            match self.reader.read(room) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(Failure::reading(&self.name, error)),
                Ok(count) => {
                    self.room = match count {
                        _ if count == self.room => (self.room * 2).min(PIECE),
                        _ => self.room.min(count.saturating_mul(2).max(LEAST)),
                    };
                    return Ok(count);
                }
            }
        }
    }

    /// The progress bar, hidden for what is small or has no size.
    pub(crate) fn bar(&self) -> &ProgressBar {
        &self.bar
    }
}

/// What a file is that begins with bytes with which no text begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Other {
    /// Compressed, to be undone with this command.
    Compressed(&'static str),
    Utf16,
}

impl Other {
    /// Of a file with these first bytes.
    pub(crate) fn of(start: &[u8]) -> Option<Self> {
        let known: [(&[u8], Self); 6] = [
            (b"\x1f\x8b", Self::Compressed("gzip -dc")),
            (b"\x28\xb5\x2f\xfd", Self::Compressed("zstd -dc")),
            (b"\xfd7zXZ", Self::Compressed("xz -dc")),
            (b"BZh", Self::Compressed("bzip2 -dc")),
            (b"\xff\xfe", Self::Utf16),
            (b"\xfe\xff", Self::Utf16),
        ];
        known.into_iter().find(|(magic, _)| start.starts_with(magic)).map(|(_, other)| other)
    }

    /// What to do about it.
    pub(crate) fn text(self) -> String {
        match self {
            Self::Compressed(command) => {
                format!("the file is compressed: decompress it first, with `{command}`")
            }
            Self::Utf16 => "the text is UTF-16: it must be UTF-8".to_owned(),
        }
    }
}

/// Whether the bytes go beyond blanks and a byte order mark.
fn says_something(bytes: &[u8]) -> bool {
    let mark = b"\xef\xbb\xbf";
    let rest = bytes.strip_prefix(mark).unwrap_or(bytes);
    !mark.starts_with(rest) && rest.iter().any(|byte| !byte.is_ascii_whitespace() && *byte != 0x1e)
}

/// A bar on standard error, if a person sees it.
fn progress(bytes: u64) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(Some(bytes), ProgressDrawTarget::stderr());
    let style = "{wide_bar} {bytes}/{total_bytes} {bytes_per_sec} {eta}";
    if let Ok(style) = ProgressStyle::with_template(style) {
        bar.set_style(style);
    }
    bar.enable_steady_tick(Duration::from_millis(200));
    bar
}
