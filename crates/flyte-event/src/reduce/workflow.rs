//! The state of a workflow.

use tidings_core::{Duration, Timestamp};

use super::{Output, between};
use crate::core::WorkflowExecutionPhase;
use crate::{DEFAULT_PRODUCER, Transition, WorkflowExecutionEvent, accepts_producer};

/// The state of a workflow, as Flyteadmin keeps it.
///
/// Source: flyte v1.16.8, `flyteadmin/pkg/repositories/transformers/execution.go`,
/// `UpdateExecutionModelState`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowState {
    /// The phase; UNDEFINED before the first event.
    pub phase: WorkflowExecutionPhase,
    /// When it began to run; of several RUNNING events, the last.
    pub started_at: Option<Timestamp>,
    /// When the last event occurred.
    pub updated_at: Option<Timestamp>,
    /// From start to end; `None` before the end, or if no start was seen.
    pub duration: Option<Duration>,
    /// The cluster that owns the execution; empty while it is not known.
    pub cluster: String,
    /// What it gave.
    pub output: Option<Output>,
}

impl WorkflowState {
    /// Takes an event, if Flyteadmin would; else nothing changes.
    ///
    /// A cluster that is not known yet is taken from the event.
    pub fn apply(&mut self, event: &WorkflowExecutionEvent<'_>) -> Transition {
        let queued = event.phase == WorkflowExecutionPhase::QUEUED;
        let from_owner =
            self.cluster.is_empty() || accepts_producer(&self.cluster, &event.producer_id);
        let transition = match self.phase.on(event.phase) {
            Transition::AlreadyExists => Transition::AlreadyExists,
            // Flyteadmin looks at the cluster before it looks at the end.
            _ if !queued && !from_owner => Transition::IncompatibleCluster,
            other => other,
        };
        if !transition.is_accepted() {
            return transition;
        }
        self.phase = event.phase;
        self.updated_at = event.occurred_at;
        if event.phase == WorkflowExecutionPhase::RUNNING {
            self.started_at = event.occurred_at;
        } else if event.phase.is_terminal() {
            self.duration = self.started_at.zip(event.occurred_at).and_then(|(a, b)| between(a, b));
        }
        if !event.producer_id.is_empty() && *event.producer_id != *DEFAULT_PRODUCER {
            self.cluster = event.producer_id.to_string();
        }
        if let Some(output) = event.output() {
            self.output = Some(output);
        }
        Transition::Accept
    }
}
