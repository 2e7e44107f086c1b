//! Where the fields of a message stand.

use crate::context::Context;
use crate::info::MessageInfo;
use crate::transcode::step::find;
use crate::transcode::{Bail, MAX_FIELDS, Pass, is_run};
use crate::wire::Reader;

/// A field, or the values of a repeated one that stand together.
#[derive(Clone, Copy)]
pub(super) struct Run<'a> {
    /// The field's place among the declared ones.
    pub(super) index: usize,
    /// From after the first tag on.
    pub(super) start: Reader<'a>,
    /// How many bytes of the input follow it.
    pub(super) left: usize,
}

/// What stands in a message.
pub(super) struct Runs<'a> {
    runs: [Run<'a>; MAX_FIELDS],
    count: usize,
    ascending: bool,
}

impl<'a> Runs<'a> {
    const NONE: Run<'a> = Run { index: usize::MAX, start: Reader::new(&[]), left: 0 };

    pub(super) fn new() -> Self {
        Self { runs: [Self::NONE; MAX_FIELDS], count: 0, ascending: true }
    }

    /// Finds the fields of a message that `end` bytes follow. Gives the place
    /// after it.
    pub(super) fn find(
        &mut self,
        info: &'static MessageInfo,
        mut scan: Reader<'a>,
        end: usize,
        cx: &mut Context<'_>,
    ) -> Pass<Reader<'a>> {
        let mut last = Self::NONE;
        while scan.rest().len() > end {
            let tag = scan.tag()?;
            let (index, field) = find(info, tag).ok_or(Bail)?;
            let start = scan;
            scan.skip(tag, cx)?;
            let left = scan.rest().len();
            if index == last.index && is_run(field) {
                last.left = left;
            } else {
                self.ascending &= self.count == 0 || index > last.index;
                last = Run { index, start, left };
                self.count += 1;
            }
            *self.runs.get_mut(self.count - 1).ok_or(Bail)? = last;
        }
        if scan.rest().len() == end { Ok(scan) } else { Err(Bail) }
    }

    /// The fields in the order of their declaration, each once.
    pub(super) fn in_order(&mut self) -> Pass<&[Run<'a>]> {
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
