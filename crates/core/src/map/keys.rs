//! Noticing keys that come again.

use super::binary::read_key;
use super::{Map, State};
use crate::context::Context;
use crate::element::{Element, MapKey};
use crate::json;
use crate::wire::{END, Reader};

/// What is remembered of the keys of one run, to notice repeated ones: which
/// fingerprints were seen, and once one comes again, whether the keys ascend.
pub(super) struct Keys<K> {
    seen: [u64; 4],
    /// The key before, while keys are known to ascend.
    last: Option<K>,
    may_ascend: bool,
}

impl<'a, K: MapKey<'a>> Keys<K> {
    pub(super) fn new(first: bool) -> Self {
        // Entries before this run are not remembered: every bit may be theirs.
        let seen = if first { [0; 4] } else { [u64::MAX; 4] };
        Self { seen, last: None, may_ascend: first }
    }

    /// Adds a key; true if it is surely new.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(super) fn add(&mut self, key: &K) -> bool {
        let print = key.fingerprint();
        let bit = 1 << (print & 63);
        let word = self.seen.get_mut(usize::from(print >> 6));
        let unseen = word.is_some_and(|word| {
            let unseen = *word & bit == 0;
            *word |= bit;
            unseen
        });
        if self.last.is_some() { self.ascends(key) || unseen } else { unseen }
    }

    /// Watches from the first key on whether they ascend, because finding a key
    /// takes longer than that.
    pub(super) fn begin(&mut self, first: &K) {
        self.last = Some(first.clone());
    }

    #[inline(never)]
    fn ascends(&mut self, key: &K) -> bool {
        let ascends = self.last.as_ref().is_some_and(|last| last < key);
        self.may_ascend = ascends;
        self.last = ascends.then(|| key.clone());
        ascends
    }

    /// Begins to watch whether the keys ascend: those up to now, which the
    /// function looks through, and this one.
    pub(super) fn watch(
        &mut self,
        key: &K,
        look: impl FnOnce(&mut dyn FnMut(K) -> bool) -> bool,
    ) -> bool {
        if !self.may_ascend || self.last.is_some() {
            return false;
        }
        let last = &mut self.last;
        let broken = look(&mut |next| {
            let broken = last.as_ref().is_some_and(|last| next <= *last);
            *last = Some(next);
            broken
        });
        if broken {
            (self.last, self.may_ascend) = (None, false);
        }
        !broken && self.ascends(key)
    }
}

/// Beyond so many entries, keys that do not ascend are checked by sorting them.
const SMALL: u32 = 64;

/// So many bytes are soon passed over, whatever stands in them.
const FEW_BYTES: usize = 4096;

impl<'a, K: MapKey<'a>, V: Element<'a>> Map<'a, K, V> {
    /// Whether a key that may have come before is new nevertheless. False as
    /// well when finding out would take too long.
    #[cold]
    pub(super) fn is_new(&self, key: &K, keys: &mut Keys<K>) -> bool {
        keys.watch(key, |each| self.find_key(each))
            || self.len() < SMALL as usize
                && self.is_soon_passed()
                && !self.find_key(&mut |other| other == *key)
    }

    /// Whether little stands between the entries, so that all of them are soon looked
    /// through: it would be passed over again for each.
    fn is_soon_passed(&self) -> bool {
        match &self.0 {
            State::Wire(span) => span.exact || span.bytes.len() <= FEW_BYTES,
            _ => true,
        }
    }

    /// Looks for a key of a span. Passes over the values: they may be large,
    /// and reading them here would repeat at every level of nesting.
    fn find_key(&self, found: &mut dyn FnMut(K) -> bool) -> bool {
        let mut cx = Context::trusted();
        if let State::Wire(span) = &self.0 {
            let mut reader = Reader::new(span.bytes);
            while let Some(tag) = reader.tag().ok().filter(|tag| *tag != END) {
                let found = if tag == span.tag {
                    read_key(&mut reader, span.codecs, &mut cx).map(|(key, _)| found(key))
                } else {
                    reader.skip(tag, &mut cx).map(|()| false)
                };
                match found {
                    Ok(false) => {}
                    found => return found.is_ok(),
                }
            }
        }
        if let State::Json(span) = &self.0 {
            let mut reader = json::Reader::new(span.text);
            let mut more = reader.begin(&mut cx);
            while more == Ok(true) {
                let name = reader.name(&mut cx).ok().and_then(K::from_name);
                if name.is_some_and(&mut *found) {
                    return true;
                }
                more = reader.skip(&mut cx).and_then(|()| reader.more(&mut cx));
            }
        }
        false
    }
}

#[cfg(test)]
mod tests;
