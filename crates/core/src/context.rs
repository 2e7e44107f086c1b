//! The state of one decoding: what may still be spent, and what was noticed.

use alloc::collections::TryReserveError;
use alloc::vec::Vec;

use crate::error::{DecodeError, DecodeErrorKind};
use crate::options::{DecodeOptions, UnknownMembers};

/// How many replaced strings and the like a lenient decoder reports.
pub(crate) const MAX_FINDINGS: usize = 64;

static TRUSTED: DecodeOptions = DecodeOptions { partial: true, ..DecodeOptions::STRICT };

/// The state of one decoding, binary or JSON.
#[derive(Debug)]
pub struct Context<'o> {
    options: &'o DecodeOptions,
    depth: u32,
    elements: usize,
    memory: usize,
    memory_limit: usize,
    /// A required field was missing somewhere; whether it stays missing is
    /// known at the end only, because later fields may merge into it.
    incomplete: bool,
    /// Containers may keep a span of the input. Not while a message is merged
    /// into an earlier one, whose fields stand elsewhere in the input.
    pub(crate) spans: bool,
    /// Strings and bytes are copied: nothing that is read borrows from the
    /// input, which may be gone when the message is used. There are no spans then.
    owns: bool,
    /// What is read from JSON is written at once: messages that would be read
    /// again then are not held as text.
    pub(crate) at_once: bool,
    /// The input was validated before, so spans are not validated again.
    pub(crate) trusted: bool,
    /// Addresses (binary) or offsets (JSON) of what was let pass.
    pub(crate) noticed: Vec<(usize, DecodeErrorKind)>,
    /// Offsets of the values of JSON members that do not fit their field.
    pub(crate) mismatched: Vec<usize>,
}

impl<'o> Context<'o> {
    pub(crate) fn new(options: &'o DecodeOptions, input: usize) -> Self {
        let memory = options.limits.memory_for(input);
        Self {
            options,
            depth: options.limits.max_depth,
            elements: options.limits.max_elements,
            memory,
            memory_limit: memory,
            incomplete: false,
            spans: !options.replace_invalid_utf8
                && !options.keep_mismatched
                && options.unknown_members != UnknownMembers::Ignore,
            owns: false,
            at_once: false,
            trusted: false,
            noticed: Vec::new(),
            mismatched: Vec::new(),
        }
    }

    /// For reading from binary what borrows nothing.
    pub(crate) fn owning(options: &'o DecodeOptions, input: usize) -> Self {
        Self { spans: false, owns: true, ..Self::new(options, input) }
    }

    /// Whether what is read must not borrow from the input.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn owns(&self) -> bool {
        self.owns
    }

    /// For JSON, where the outermost object counts like any other: one level
    /// more, so that what one form takes fits the other.
    pub(crate) fn for_json(options: &'o DecodeOptions, input: usize) -> Self {
        let mut cx = Self::new(options, input);
        cx.depth = cx.depth.saturating_add(1);
        cx
    }

    /// For reading a span that was validated when it was decoded.
    pub(crate) const fn trusted() -> Context<'static> {
        Context {
            options: &TRUSTED,
            depth: u32::MAX,
            elements: usize::MAX,
            memory: usize::MAX,
            memory_limit: usize::MAX,
            incomplete: false,
            spans: true,
            owns: false,
            at_once: false,
            trusted: true,
            noticed: Vec::new(),
            mismatched: Vec::new(),
        }
    }

    /// The same with so many levels at most.
    pub(crate) const fn within(mut self, depth: u32) -> Self {
        self.depth = depth;
        self
    }

    /// The options of this decoding.
    #[must_use]
    pub fn options(&self) -> &DecodeOptions {
        self.options
    }

    /// Enters a nested message, group or map entry that begins at `at`.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn enter(&mut self, at: usize) -> Result<(), DecodeError> {
        match self.depth.checked_sub(1) {
            Some(depth) => {
                self.depth = depth;
                Ok(())
            }
            None => Err(self.too_deep(at)),
        }
    }

    /// Whether there is room for one more level.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn may_enter(&self) -> bool {
        self.depth > 0
    }

    /// How many levels may still be entered.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn level(&self) -> u32 {
        self.depth
    }

    /// Leaves what was entered last.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn leave(&mut self) {
        self.depth = self.depth.wrapping_add(1);
    }

    /// The options for a text within this one: the depth and the budget that
    /// are left.
    pub(crate) fn nested_options(&self, at: usize) -> Result<DecodeOptions, DecodeError> {
        match self.depth.checked_sub(1) {
            Some(depth) => {
                let mut options = *self.options;
                options.limits.max_depth = depth;
                options.limits.max_elements = self.elements;
                options.limits.max_memory = Some(self.memory);
                Ok(options)
            }
            None => Err(self.too_deep(at)),
        }
    }

    #[cold]
    fn too_deep(&self, at: usize) -> DecodeError {
        let value = self.options.limits.max_depth;
        let kind = DecodeErrorKind::Limit {
            what: "nested messages",
            value: usize::try_from(value).unwrap_or(usize::MAX),
            option: "Limits::max_depth",
        };
        DecodeError::new(kind, at)
    }

    /// Counts elements of repeated and map fields.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn count(&mut self, elements: usize, at: usize) -> Result<(), DecodeError> {
        match self.elements.checked_sub(elements) {
            Some(left) => {
                self.elements = left;
                Ok(())
            }
            None => {
                Err(limit(at, "elements", self.options.limits.max_elements, "Limits::max_elements"))
            }
        }
    }

    /// Takes memory from the budget.
    #[inline]
    pub(crate) fn charge(&mut self, bytes: usize, at: usize) -> Result<(), DecodeError> {
        match self.memory.checked_sub(bytes) {
            Some(left) => {
                self.memory = left;
                Ok(())
            }
            None => Err(self.out_of_memory(at)),
        }
    }

    #[cold]
    fn out_of_memory(&self, at: usize) -> DecodeError {
        limit(at, "bytes of memory", self.memory_limit, "Limits::max_memory")
    }

    /// What is left of the memory budget.
    pub(crate) fn memory(&self) -> usize {
        self.memory
    }

    /// Gives back what was charged for values that are kept no longer.
    pub(crate) fn give_back(&mut self, left_before: usize) {
        self.memory = self.memory.max(left_before).min(self.memory_limit);
    }

    /// Notes something that is let pass. Only so many are noted: to find the
    /// place of each takes a walk through the input.
    #[cold]
    pub(crate) fn notice(&mut self, at: usize, kind: DecodeErrorKind) {
        if self.noticed.len() < MAX_FINDINGS {
            self.noticed.push((at, kind));
        }
    }

    /// Grows a vector by one element, within the budget.
    pub(crate) fn push<T>(
        &mut self,
        items: &mut Vec<T>,
        item: T,
        at: usize,
    ) -> Result<(), DecodeError> {
        if items.len() == items.capacity() {
            self.reserve(items, (items.len() / 2).max(4), at)?;
        }
        items.push(item);
        Ok(())
    }

    /// Makes room for so many elements at once, within the budget: old and new
    /// room exist at once while a vector grows.
    pub(crate) fn reserve<T>(
        &mut self,
        items: &mut Vec<T>,
        more: usize,
        at: usize,
    ) -> Result<(), DecodeError> {
        let size = size_of::<T>().max(1);
        let all = items.len().saturating_add(more).saturating_mul(size);
        if self.memory < all {
            return Err(self.out_of_memory(at));
        }
        self.charge(more.saturating_mul(size), at)?;
        granted(items.try_reserve_exact(more), at)
    }

    /// Notes that required fields were missing when a message ended.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn note_missing(&mut self, missing: bool) {
        self.incomplete |= missing;
    }

    pub(crate) fn is_incomplete(&self) -> bool {
        self.incomplete
    }
}

/// Memory whose amount the input decides: that the system refuses it is an
/// error like any other.
#[inline]
pub(crate) fn granted(reserved: Result<(), TryReserveError>, at: usize) -> Result<(), DecodeError> {
    reserved.map_err(|_| DecodeError::new(DecodeErrorKind::OutOfMemory, at))
}

#[cold]
pub(crate) fn limit(
    at: usize,
    what: &'static str,
    value: usize,
    option: &'static str,
) -> DecodeError {
    DecodeError::new(DecodeErrorKind::Limit { what, value, option }, at)
}

#[cfg(test)]
mod tests;
