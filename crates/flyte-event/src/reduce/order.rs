//! The order in which Flyteadmin recorded the events of one thing.

use std::collections::BTreeMap;
use std::fmt::Debug;

use tidings_core::Timestamp;

use super::{NodeState, Push, TaskState, WorkflowState};
use crate::core::{TaskExecutionPhase, WorkflowExecutionPhase};
use crate::{NodeExecutionEvent, TaskExecutionEvent, Transition, WorkflowExecutionEvent};

/// Where an event stands: its class, its time, then what breaks ties, last its
/// key, by which a duplicate falls on the place of the first.
pub(super) type Place = (u8, Option<Timestamp>, i32, u32, String);

/// A state that events make, one after the other.
pub(super) trait Fold: Default {
    type Event: Clone + Debug;
    fn place(event: &Self::Event) -> Place;
    fn fold(&mut self, event: &Self::Event) -> Transition;
}

/// A state with the events that made it, so that a late one can still take its
/// place.
#[derive(Clone, Debug)]
pub(super) struct Track<S: Fold> {
    events: BTreeMap<Place, S::Event>,
    state: S,
}

impl<S: Fold> Default for Track<S> {
    fn default() -> Self {
        Self { events: BTreeMap::new(), state: S::default() }
    }
}

impl<S: Fold> Track<S> {
    pub(super) fn state(&self) -> &S {
        &self.state
    }

    pub(super) fn push(&mut self, event: S::Event) -> Push {
        let place = S::place(&event);
        if self.events.contains_key(&place) {
            return Push::Duplicate;
        }
        let last = self.events.last_key_value().is_none_or(|(last, _)| *last < place);
        let mut transition = Transition::Accept;
        if last {
            transition = self.state.fold(&event);
            self.events.insert(place, event);
        } else {
            self.events.insert(place.clone(), event);
            self.state = S::default();
            for (at, event) in &self.events {
                let outcome = self.state.fold(event);
                if *at == place {
                    transition = outcome;
                }
            }
        }
        if transition.is_accepted() { Push::Recorded } else { Push::Refused(transition) }
    }
}

impl Fold for WorkflowState {
    type Event = WorkflowExecutionEvent<'static>;

    /// Nothing goes back to QUEUED, nothing but the end comes after ABORTING,
    /// nothing comes after the end.
    fn place(event: &Self::Event) -> Place {
        let class = match event.phase {
            WorkflowExecutionPhase::UNDEFINED | WorkflowExecutionPhase::QUEUED => 0,
            WorkflowExecutionPhase::ABORTING => 2,
            phase if phase.is_terminal() => 3,
            _ => 1,
        };
        let rank = event.phase.number();
        (class, event.occurred_at, rank, 0, event.event_key() + ":" + &event.producer_id)
    }

    fn fold(&mut self, event: &Self::Event) -> Transition {
        self.apply(event)
    }
}

impl Fold for NodeState {
    type Event = NodeExecutionEvent<'static>;

    fn place(event: &Self::Event) -> Place {
        let class = u8::from(event.phase.is_terminal());
        (class, event.occurred_at, event.phase.number(), 0, event.event_key())
    }

    fn fold(&mut self, event: &Self::Event) -> Transition {
        self.apply(event)
    }
}

impl Fold for TaskState {
    type Event = TaskExecutionEvent<'static>;

    fn place(event: &Self::Event) -> Place {
        let class = u8::from(event.phase.is_terminal());
        // The numbers of these phases do not follow the course of a task.
        let rank = match event.phase {
            TaskExecutionPhase::UNDEFINED => 0,
            TaskExecutionPhase::QUEUED => 1,
            TaskExecutionPhase::WAITING_FOR_RESOURCES => 2,
            TaskExecutionPhase::INITIALIZING => 3,
            TaskExecutionPhase::RUNNING => 4,
            _ => 5,
        };
        (class, event.occurred_at, rank, event.phase_version, event.event_key())
    }

    fn fold(&mut self, event: &Self::Event) -> Transition {
        self.apply(event)
    }
}
