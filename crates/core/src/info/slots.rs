//! Names that are found without a comparison with each.

/// By [`slot`] of a name, the place of one name with that slot.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Slots(pub(super) [u8; SLOTS]);

pub(super) const SLOTS: usize = 64;

impl Slots {
    #[allow(clippy::indexing_slicing, clippy::cast_possible_truncation)] // constants
    pub(crate) const fn new<T>(names: &[(&'static str, T)]) -> Self {
        // Of names that share a slot the first has it, which is often the most
        // used.
        let mut slots = [0; SLOTS];
        let mut at = if names.len() < 256 { names.len() } else { 256 };
        while at > 0 {
            at -= 1;
            slots[slot(names[at].0.as_bytes())] = at as u8;
        }
        Self(slots)
    }

    /// What stands beside a name.
    #[inline]
    pub(crate) fn find<T: Copy>(&self, names: &[(&'static str, T)], name: &str) -> Option<T> {
        let place = self.0.get(slot(name.as_bytes())).copied().unwrap_or_default();
        match names.get(usize::from(place)) {
            Some(found) if same(found.0, name) => Some(found.1),
            _ => search(names, name),
        }
    }
}

#[cold]
#[inline(never)]
fn search<T: Copy>(names: &[(&'static str, T)], name: &str) -> Option<T> {
    names.iter().find(|found| found.0 == name).map(|found| found.1)
}

/// Whether two short texts are equal, without a call.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(super) fn same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len() != b.len() || a.len() > 16 {
        return a == b;
    }
    // Two words cover all, be it twice.
    if a.len() >= 8 {
        return a.first_chunk::<8>() == b.first_chunk() && a.last_chunk::<8>() == b.last_chunk();
    }
    if a.len() >= 4 {
        return a.first_chunk::<4>() == b.first_chunk() && a.last_chunk::<4>() == b.last_chunk();
    }
    // So do three bytes.
    a.first() == b.first() && a.get(1) == b.get(1) && a.last() == b.last()
}

/// A number below 64 by which two names usually differ.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) const fn slot(name: &[u8]) -> usize {
    let (Some(first), Some(last)) = (name.first(), name.last()) else { return 0 };
    (*first as usize + *last as usize * 5 + name.len() * 11) % SLOTS
}
