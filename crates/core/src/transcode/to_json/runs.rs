//! Where the fields of a message stand.

use crate::context::Context;
use crate::info::{FieldInfo, MessageInfo};
use crate::transcode::step::find;
use crate::transcode::{Bail, MAX_FIELDS, Pass, is_run};
use crate::wire::Reader;

/// A field, or the values of a repeated one that stand together.
#[derive(Clone, Copy, Default)]
pub(super) struct Run {
    /// The field's place among the declared ones.
    index: u32,
    /// From after the first tag on, in bytes from the beginning of the message.
    start: u32,
    end: u32,
}

/// Whether a message that `end` bytes follow is one field with a length.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(super) fn is_one(mut reader: Reader<'_>, end: usize) -> bool {
    let Ok(tag) = reader.tag() else { return false };
    let bytes = if tag & 7 == 2 { reader.bytes_in().ok() } else { None };
    bytes.is_some_and(|(from, len)| from.len() - len == end)
}

/// What stands in a message.
pub(super) struct Runs {
    runs: [Run; MAX_FIELDS],
    count: usize,
    ascending: bool,
}

impl Runs {
    pub(super) fn new() -> Self {
        Self { runs: [Run::default(); MAX_FIELDS], count: 0, ascending: true }
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
        let passed = |reader: &Reader<'_>| u32::try_from(all - reader.rest().len());
        let mut last = Run { index: u32::MAX, ..Run::default() };
        while scan.rest().len() > end {
            let tag = scan.tag()?;
            let (index, field) = find(info, tag).ok_or(Bail)?;
            let index = u32::try_from(index).map_err(|_| Bail)?;
            let start = passed(&scan).map_err(|_| Bail)?;
            scan.skip(tag, cx)?;
            let end = passed(&scan).map_err(|_| Bail)?;
            if index == last.index && is_run(field) {
                last.end = end;
            } else {
                self.ascending &= self.count == 0 || index > last.index;
                last = Run { index, start, end };
                self.count += 1;
            }
            *self.runs.get_mut(self.count - 1).ok_or(Bail)? = last;
        }
        if scan.rest().len() == end { Ok(scan) } else { Err(Bail) }
    }

    /// The fields in the order of their declaration, each once.
    pub(super) fn in_order(&mut self) -> Pass<&[Run]> {
        let runs = self.runs.get_mut(..self.count).ok_or(Bail)?;
        if !self.ascending {
            runs.sort_unstable_by_key(|run| run.index);
            if !runs.is_sorted_by(|a, b| a.index < b.index) {
                return Err(Bail);
            }
        }
        Ok(runs)
    }
}

impl Run {
    /// The field, and where it stands in a message: from after its tag on, and
    /// how many bytes of the input follow it.
    pub(super) fn place<'a>(
        self,
        info: &'static MessageInfo,
        message: Reader<'a>,
    ) -> Option<(&'static FieldInfo, Reader<'a>, usize)> {
        let bytes = message.rest();
        let start = bytes.get(usize::try_from(self.start).ok()?..)?;
        let after = bytes.len().checked_sub(usize::try_from(self.end).ok()?)?;
        Some((info.fields.get(usize::try_from(self.index).ok()?)?, Reader::new(start), after))
    }
}
