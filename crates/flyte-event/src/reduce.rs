//! From events to the state of an execution, as Flyteadmin keeps it.
//!
//! [`WorkflowState`], [`NodeState`] and [`TaskState`] each follow one
//! execution and take events one by one, in the order of Flyteadmin's own
//! tables; what Flyteadmin would refuse they refuse.
//!
//! [`Reducer`] follows a whole execution and takes what consumers get: events
//! more than once and in any order.
//!
//! Two things differ from Flyteadmin's tables: inline inputs and outputs stay
//! inline, where Flyteadmin may move them to a blob store; and the creation of
//! an execution is no event, so its time, cluster and inputs are not known.

mod merge;
mod node;
mod order;
mod task;
mod workflow;

use std::collections::BTreeMap;

use tidings_core::{Duration, Timestamp};

pub use self::merge::{merge_custom_info, merge_logs, visible_logs};
pub use self::node::{NodeState, NodeTarget, TaskTarget};
use self::order::Track;
pub use self::task::{Reason, TaskState};
pub use self::workflow::WorkflowState;
use crate::core::{ExecutionError, LiteralMap};
use crate::{EventRef, Message, Transition, execution_key};
use crate::{
    NodeExecutionEvent, NodeExecutionEventInputValue, NodeExecutionEventOutputResult,
    TaskExecutionEvent, TaskExecutionEventInputValue, TaskExecutionEventOutputResult,
    WorkflowExecutionEvent, WorkflowExecutionEventOutputResult,
};

/// What an execution gave.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Output {
    /// Where the outputs are.
    Uri(String),
    /// The outputs.
    Data(Box<LiteralMap<'static>>),
    /// Why it failed.
    Error(Box<ExecutionError<'static>>),
}

/// What an execution was given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Input {
    /// Where the inputs are.
    Uri(String),
    /// The inputs.
    Data(Box<LiteralMap<'static>>),
}

/// Follows one execution: its workflow, its nodes and the attempts of its
/// tasks.
///
/// Events may come more than once and in any order: the state is that of the
/// same events in the order in which Flyteadmin recorded them. It is found from
/// the times of occurrence, and from the fact that Flyteadmin records nothing
/// after the end.
///
/// For that it keeps the events it has taken; drop it when the execution has
/// ended and nothing more is to come.
///
/// ```
/// use flyte_event::core::{WorkflowExecutionIdentifier, WorkflowExecutionPhase as Phase};
/// use flyte_event::reduce::{Push, Reducer};
/// use flyte_event::{EventRef, Timestamp, WorkflowExecutionEvent};
///
/// let event = |phase, seconds| {
///     WorkflowExecutionEvent::default()
///         .with_execution_id(WorkflowExecutionIdentifier::default().with_name("a7f2k9"))
///         .with_phase(phase)
///         .with_occurred_at(Timestamp::from_unix_seconds(seconds))
/// };
/// let mut reducer = Reducer::default();
/// reducer.push(EventRef::Workflow(&event(Phase::SUCCEEDED, 30)));
/// assert_eq!(reducer.push(EventRef::Workflow(&event(Phase::RUNNING, 10))), Push::Recorded);
/// assert_eq!(reducer.push(EventRef::Workflow(&event(Phase::RUNNING, 10))), Push::Duplicate);
/// assert_eq!(reducer.workflow().phase, Phase::SUCCEEDED);
/// assert_eq!(reducer.workflow().duration.unwrap().to_string(), "20s");
/// ```
#[derive(Clone, Debug, Default)]
pub struct Reducer {
    execution: Option<String>,
    workflow: Track<WorkflowState>,
    nodes: BTreeMap<String, Track<NodeState>>,
    tasks: BTreeMap<String, Track<TaskState>>,
}

/// What became of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Push {
    /// The state has it.
    Recorded,
    /// The same event came before.
    Duplicate,
    /// Flyteadmin refuses it, given the events before it.
    Refused(Transition),
    /// It is about another execution than the events before it, or about none.
    Foreign,
}

impl Reducer {
    /// Takes an event.
    pub fn push(&mut self, event: EventRef<'_>) -> Push {
        let Some(key) = event.execution().map(execution_key) else { return Push::Foreign };
        if *self.execution.get_or_insert_with(|| key.clone()) != key {
            return Push::Foreign;
        }
        match event {
            EventRef::Workflow(event) => self.workflow.push(event.clone().into_owned()),
            EventRef::Node(event) => {
                let id = event.id.as_ref().map(|id| id.node_id.to_string()).unwrap_or_default();
                self.nodes.entry(id).or_default().push(event.clone().into_owned())
            }
            EventRef::Task(event) => {
                let track = self.tasks.entry(event.attempt_key()).or_default();
                track.push(event.clone().into_owned())
            }
        }
    }

    /// The key of the execution, see [`execution_key`]; `None` before the
    /// first event.
    #[must_use]
    pub fn execution(&self) -> Option<&str> {
        self.execution.as_deref()
    }

    /// The workflow.
    #[must_use]
    pub fn workflow(&self) -> &WorkflowState {
        self.workflow.state()
    }

    /// The nodes by their ids.
    pub fn nodes(&self) -> impl Iterator<Item = (&str, &NodeState)> {
        self.nodes.iter().map(|(id, track)| (id.as_str(), track.state()))
    }

    /// The node of this id.
    #[must_use]
    pub fn node(&self, id: &str) -> Option<&NodeState> {
        self.nodes.get(id).map(Track::state)
    }

    /// The attempts of tasks by their keys, see
    /// [`TaskExecutionEvent::attempt_key`].
    pub fn tasks(&self) -> impl Iterator<Item = (&str, &TaskState)> {
        self.tasks.iter().map(|(key, track)| (key.as_str(), track.state()))
    }
}

/// `reported_at` if it is set and not the epoch, else `occurred_at`.
fn effective(reported: Option<Timestamp>, occurred: Option<Timestamp>) -> Option<Timestamp> {
    reported.filter(|time| (time.seconds, time.nanos) != (0, 0)).or(occurred)
}

impl NodeExecutionEvent<'_> {
    /// When the event was reported: `reported_at` if it is set, else
    /// `occurred_at`, as Flyteadmin reads it.
    #[must_use]
    pub fn effective_reported_at(&self) -> Option<Timestamp> {
        effective(self.reported_at, self.occurred_at)
    }
}

impl TaskExecutionEvent<'_> {
    /// When the event was reported: `reported_at` if it is set, else
    /// `occurred_at`, as Flyteadmin reads it.
    #[must_use]
    pub fn effective_reported_at(&self) -> Option<Timestamp> {
        effective(self.reported_at, self.occurred_at)
    }
}

/// The time from one moment to another; negative when it runs backwards.
fn between(start: Timestamp, end: Timestamp) -> Option<Duration> {
    let mut seconds = end.seconds.checked_sub(start.seconds)?;
    let mut nanos = end.nanos.checked_sub(start.nanos)?;
    if seconds > 0 && nanos < 0 {
        seconds -= 1;
        nanos += 1_000_000_000;
    } else if seconds < 0 && nanos > 0 {
        seconds += 1;
        nanos -= 1_000_000_000;
    }
    Duration::new(seconds, nanos).ok()
}

macro_rules! values {
    ($($event:ident $output:ident $($input:ident)?;)*) => { $(
        impl $event<'_> {
            /// What the event says of the outcome. An empty URI says nothing.
            #[must_use]
            pub fn output(&self) -> Option<Output> {
                Some(match self.output_result.clone()? {
                    $output::OutputUri(uri) if uri.is_empty() => return None,
                    $output::OutputUri(uri) => Output::Uri(uri.to_string()),
                    $output::OutputData(data) => Output::Data(Box::new(data.into_owned())),
                    $output::Error(error) => Output::Error(Box::new(error.into_owned())),
                })
            }

            $(
                /// What the event says of the inputs. An empty URI says nothing.
                #[must_use]
                pub fn input(&self) -> Option<Input> {
                    Some(match self.input_value.clone()? {
                        $input::InputUri(uri) if uri.is_empty() => return None,
                        $input::InputUri(uri) => Input::Uri(uri.to_string()),
                        $input::InputData(data) => Input::Data(Box::new(data.into_owned())),
                    })
                }
            )?
        }
    )* };
}

values! {
    WorkflowExecutionEvent WorkflowExecutionEventOutputResult;
    NodeExecutionEvent NodeExecutionEventOutputResult NodeExecutionEventInputValue;
    TaskExecutionEvent TaskExecutionEventOutputResult TaskExecutionEventInputValue;
}

#[cfg(test)]
mod tests {
    use super::between;
    use crate::Timestamp;

    #[test]
    fn the_parts_of_a_time_span_have_one_sign() {
        let at = |seconds, nanos| Timestamp { seconds, nanos };
        let span = |start, end| between(start, end).unwrap().to_string();
        assert_eq!(span(at(10, 900_000_000), at(12, 100_000_000)), "1.200s");
        assert_eq!(span(at(12, 100_000_000), at(10, 900_000_000)), "-1.200s");
        assert_eq!(span(at(10, 900_000_000), at(10, 100_000_000)), "-0.800s");
        assert_eq!(span(at(10, 5), at(10, 5)), "0s");
    }
}
