//! An allocator that counts what each thread allocates.

#![allow(unsafe_code)]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

thread_local! {
    static LIVE: Cell<isize> = const { Cell::new(0) };
    static PEAK: Cell<isize> = const { Cell::new(0) };
    static CALLS: Cell<usize> = const { Cell::new(0) };
    static REFUSED: Cell<usize> = const { Cell::new(usize::MAX) };
}

/// Counts allocations of each thread on its own. A test makes it the global
/// allocator with `#[global_allocator]`.
#[derive(Debug)]
pub struct Counting;

/// What running something took.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Used {
    /// Most bytes that were allocated at once.
    pub peak: usize,
    /// How often memory was asked for.
    pub calls: usize,
    /// Bytes that were allocated and are not freed.
    pub left: isize,
}

/// Runs something and says what it allocated on this thread.
pub fn measure<T>(run: impl FnOnce() -> T) -> (T, Used) {
    let before = LIVE.get();
    PEAK.set(before);
    let calls = CALLS.get();
    let result = run();
    let peak = usize::try_from(PEAK.get() - before).unwrap_or_default();
    (result, Used { peak, calls: CALLS.get() - calls, left: LIVE.get() - before })
}

/// Runs something while this thread is refused every block of so many bytes or
/// more.
pub fn refuse<T>(bytes: usize, run: impl FnOnce() -> T) -> T {
    let before = REFUSED.replace(bytes);
    let result = run();
    REFUSED.set(before);
    result
}

fn grow(bytes: usize) {
    let live = LIVE.get().wrapping_add_unsigned(bytes);
    LIVE.set(live);
    PEAK.set(PEAK.get().max(live));
    CALLS.set(CALLS.get() + 1);
}

fn shrink(bytes: usize) {
    LIVE.set(LIVE.get().wrapping_sub_unsigned(bytes));
}

// SAFETY: every call goes to the system's allocator unchanged, or is refused.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        if layout.size() >= REFUSED.get() {
            return std::ptr::null_mut();
        }
        grow(layout.size());
        // SAFETY: as asked for by the caller.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, ptr: *mut u8, layout: Layout) {
        shrink(layout.size());
        // SAFETY: as asked for by the caller.
        unsafe { System.dealloc(ptr, layout) }
    }

    unsafe fn realloc(&self, ptr: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {
        if new_size > layout.size() && new_size >= REFUSED.get() {
            return std::ptr::null_mut();
        }
        // Both blocks may exist at once.
        grow(new_size);
        shrink(layout.size());
        // SAFETY: as asked for by the caller.
        unsafe { System.realloc(ptr, layout, new_size) }
    }
}
