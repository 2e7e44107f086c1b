//! Noticing keys that come again.

use crate::element::MapKey;

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

#[cfg(test)]
mod tests;
