//! Where the fields of a message stand.

use crate::context::Context;
use crate::info::MessageInfo;
use crate::transcode::step::find;
use crate::transcode::{Bail, Pass, is_run};
use crate::wire::{Reader, low32};

/// How many fields a message may declare whose fields are found: one bit for each.
const MAX_DECLARED: usize = 64;

/// Whether a message that `end` bytes follow is one field with a length.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(super) fn is_one(mut reader: Reader<'_>, end: usize) -> bool {
    let Ok(tag) = reader.tag() else { return false };
    let bytes = if tag & 7 == 2 { reader.bytes_in().ok() } else { None };
    bytes.is_some_and(|(from, len)| from.len() - len == end)
}

/// What stands in a message.
pub(super) struct Runs {
    /// By the field's place among the declared ones.
    runs: [Run; MAX_DECLARED],
    /// A bit for each that stands in the message.
    seen: u64,
}

/// A field, or the values of a repeated one that stand together: from after the first
/// tag on, in bytes from the beginning of the message.
#[derive(Clone, Copy, Default)]
pub(super) struct Run {
    start: u32,
    end: u32,
}

impl Runs {
    pub(super) fn new() -> Self {
        Self { runs: [Run::default(); MAX_DECLARED], seen: 0 }
    }

    /// Finds the fields of a message that `end` bytes follow. Gives the place
    /// after it.
    pub(super) fn find<'a>(
        &mut self,
        info: &'static MessageInfo,
        mut scan: Reader<'a>,
        end: usize,
        cx: &mut Context<'_>,
    ) -> Pass<Reader<'a>> {
        let all = scan.rest().len();
        u32::try_from(all).ok().ok_or(Bail)?;
        let passed = |reader: &Reader<'_>| low32((all - reader.rest().len()) as u64);
        let mut last = MAX_DECLARED;
        while scan.rest().len() > end {
            let tag = scan.tag()?;
            let (index, field) = find(info, tag).ok_or(Bail)?;
            let run = self.runs.get_mut(index).ok_or(Bail)?;
            let start = passed(&scan);
            match tag & 7 {
                0 => drop(scan.varint()?),
                2 => drop(scan.bytes_in()?),
                _ => scan.skip(tag, cx)?,
            }
            let bit = 1 << index;
            if self.seen & bit == 0 {
                self.seen |= bit;
                run.start = start;
            } else if index != last || !is_run(field) {
                return Err(Bail);
            }
            run.end = passed(&scan);
            last = index;
        }
        if scan.rest().len() == end { Ok(scan) } else { Err(Bail) }
    }

    /// The fields in the order of their declaration, each once: its place among the
    /// declared ones, and where it stands.
    pub(super) fn in_order(&self) -> impl Iterator<Item = (usize, Run)> {
        let mut left = self.seen;
        core::iter::from_fn(move || {
            let index = usize::try_from(left.trailing_zeros()).ok()?;
            let run = self.runs.get(index)?;
            left &= left - 1;
            Some((index, *run))
        })
    }
}

impl Run {
    /// Where the run stands in a message, and how many bytes of the input follow it.
    pub(super) fn place(self, message: Reader<'_>) -> Option<(Reader<'_>, usize)> {
        let bytes = message.rest();
        let start = bytes.get(usize::try_from(self.start).ok()?..)?;
        let after = bytes.len().checked_sub(usize::try_from(self.end).ok()?)?;
        Some((Reader::new(start), after))
    }
}
