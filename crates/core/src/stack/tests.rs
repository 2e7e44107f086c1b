//! Where little of the stack is left there is more, and nothing is dropped twice.

#![allow(clippy::unwrap_used)] // a failed test panics

use alloc::rc::Rc;
use alloc::string::String;
use core::cell::Cell;

use super::*;
use crate::wkt::{StringValue, Struct};

/// Runs something on a stack that has less than a value's next level may take.
fn on_a_small_stack(run: impl FnOnce() + Send + 'static) {
    let thread = std::thread::Builder::new().stack_size(64 << 10);
    thread.spawn(run).unwrap().join().unwrap();
}

/// Whether there is room for one more level.
fn has_room() -> bool {
    stacker::remaining_stack().is_some_and(|left| left > LEAST)
}

#[test]
fn there_is_room_where_it_is_asked_for() {
    on_a_small_stack(|| {
        assert!(!has_room());
        assert!(with_room(has_room));
        // Without optimisation a level takes more, and every level looks.
        let always = cfg!(debug_assertions);
        for level in 0..40 {
            let looks = always || level % 8 < 2;
            assert_eq!(with_room_at(level, has_room), looks, "{level}");
            assert_eq!(with_room_for_at::<Struct<'_>, _>(level, has_room), looks, "{level}");
            assert_eq!(with_room_for_at::<StringValue<'_>, _>(level, has_room), always);
        }
        assert!(with_room_for::<Struct<'_>, _>(has_room));
        assert_eq!(with_room_for::<StringValue<'_>, _>(has_room), always);
    });
}

#[test]
fn of_eight_levels_two_look_for_room_so_that_two_steps_do_not_miss_them() {
    let looked_at = |level: &u32| is_looked_at(*level);
    assert!((0..20).filter(looked_at).eq([0, 1, 8, 9, 16, 17]));
    assert!(!is_looked_at(u32::MAX) && is_looked_at(u32::MAX - 7));
}

#[test]
fn room_that_was_found_reaches_eight_levels_down() {
    let room = Room::below(20);
    assert!((0..30).filter(|level| room.reaches(*level)).eq(12..30));
    assert!(Room::below(7).reaches(0) && !Room::below(9).reaches(0));
}

#[test]
fn a_container_holds_values_when_dropping_it_drops_some() {
    assert!(Box::new(String::new()).holds_values());
    assert!(!Box::new(7_u32).holds_values());
    assert!(Vec::from([String::new()]).holds_values());
    assert!(!Vec::<String>::new().holds_values());
    assert!(!Vec::from([7_u32]).holds_values());
    assert!(BTreeMap::from([(7_u32, String::new())]).holds_values());
    assert!(!BTreeMap::<u32, String>::new().holds_values());
    assert!(!BTreeMap::from([(7_u32, 7_u32)]).holds_values());
}

/// Notes how often one was dropped, and whether there was room for it each time.
struct Probe(Rc<Cell<(u32, bool)>>);

impl Drop for Probe {
    fn drop(&mut self) {
        let (count, room) = self.0.get();
        self.0.set((count + 1, room && has_room()));
    }
}

#[test]
fn what_is_held_is_dropped_once_and_with_room() {
    on_a_small_stack(|| {
        let seen = Rc::new(Cell::new((0, true)));
        let probe = || Probe(Rc::clone(&seen));
        drop(Deep::new(Box::new(probe())));
        drop(Deep::new(Vec::from([probe(), probe()])));
        drop(Deep::new(BTreeMap::from([(1, probe())])));
        assert_eq!(seen.get(), (4, true));
        // What was taken out belongs to whoever took it.
        let taken = Deep::new(Vec::from([probe()])).into_inner();
        assert_eq!((seen.get(), Rc::strong_count(&seen)), ((4, true), 2));
        drop(taken);
        assert_eq!((seen.get().0, Rc::strong_count(&seen)), (5, 1));
    });
}
