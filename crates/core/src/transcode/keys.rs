//! Whether the keys of a map come in an order in which a message keeps them.

use super::{Bail, Pass};
use crate::wire::Reader;

/// The keys of a map so far.
///
/// A message keeps entries as they come if no key comes twice, which is sure
/// when keys ascend; or it sorts them, so that they have to ascend.
pub(super) struct Keys<'a> {
    sorted: bool,
    ascending: bool,
    count: u32,
    text: &'a [u8],
    number: Option<i128>,
}

/// Among so many entries, one looks for a key that does not ascend.
const MAX: u32 = 64;

impl<'a> Keys<'a> {
    pub(super) fn new(sorted: bool) -> Self {
        Self { sorted, ascending: true, count: 0, text: &[], number: None }
    }

    /// The next key, a number.
    pub(super) fn number(&mut self, key: i128) -> Pass {
        match self.number.replace(key) {
            Some(last) if last >= key => Err(Bail),
            _ => Ok(()),
        }
    }

    /// The next key, a text. `entries` are those before it in binary, from the
    /// length of the first on.
    #[inline]
    pub(super) fn text(&mut self, key: &'a [u8], entries: &[u8]) -> Pass {
        self.ascending &= self.count == 0 || *self.text < *key;
        if !self.ascending && (self.sorted || self.count >= MAX || self.came(key, entries)) {
            return Err(Bail);
        }
        self.count += 1;
        self.text = key;
        Ok(())
    }

    /// Walks through the entries before.
    #[cold]
    fn came(&self, key: &[u8], entries: &[u8]) -> bool {
        let mut entries = Reader::new(entries);
        let mut next = || {
            let mut entry = Reader::new(entries.bytes().ok()?);
            entries.tag().ok()?;
            entry.tag().ok()?;
            entry.bytes().ok()
        };
        (0..self.count).any(|_| next().is_none_or(|other| *other == *key))
    }
}
