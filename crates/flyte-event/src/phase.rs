//! Phases: which ones end an execution, and which changes Flyteadmin accepts.

use crate::core::{NodeExecutionPhase, TaskExecutionPhase, WorkflowExecutionPhase};

/// What Flyteadmin does with an event, given what it has recorded.
///
/// Source: flyte v1.16.8, `flyteadmin/pkg/manager/impl/execution_manager.go`,
/// `node_execution_manager.go` and `task_execution_manager.go`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Transition {
    /// The event is recorded.
    Accept,
    /// The phase was recorded before; gRPC code ALREADY_EXISTS. A sender may
    /// take it for success.
    AlreadyExists,
    /// The execution has ended; gRPC code FAILED_PRECONDITION with the detail
    /// `already_in_terminal_state`.
    AlreadyTerminal,
    /// The phase cannot follow the recorded one; gRPC code
    /// FAILED_PRECONDITION.
    FailedPrecondition,
    /// The event is from another cluster than the one that owns the execution;
    /// gRPC code FAILED_PRECONDITION with the detail `incompatible_cluster`.
    IncompatibleCluster,
}

impl Transition {
    /// Whether the event is recorded.
    #[must_use]
    pub fn is_accepted(self) -> bool {
        self == Self::Accept
    }
}

impl WorkflowExecutionPhase {
    /// Whether the execution has ended: SUCCEEDED, FAILED, TIMED_OUT and
    /// ABORTED.
    ///
    /// Source: flyte v1.16.8, `flyteadmin/pkg/common/executions.go`.
    #[must_use]
    pub fn is_terminal(self) -> bool {
        matches!(self, Self::SUCCEEDED | Self::FAILED | Self::TIMED_OUT | Self::ABORTED)
    }

    /// Whether the execution has ended well.
    #[must_use]
    pub fn is_success(self) -> bool {
        self == Self::SUCCEEDED
    }

    /// What Flyteadmin does with a workflow event of the phase `incoming` when
    /// it has recorded this phase.
    ///
    /// ```
    /// use flyte_event::{Transition, core::WorkflowExecutionPhase as Phase};
    ///
    /// assert_eq!(Phase::RUNNING.on(Phase::SUCCEEDED), Transition::Accept);
    /// assert_eq!(Phase::RUNNING.on(Phase::RUNNING), Transition::AlreadyExists);
    /// // An execution may be queued again on another cluster.
    /// assert_eq!(Phase::QUEUED.on(Phase::QUEUED), Transition::Accept);
    /// ```
    #[must_use]
    pub fn on(self, incoming: Self) -> Transition {
        match (self, incoming) {
            (stored, new) if stored == new && new != Self::QUEUED => Transition::AlreadyExists,
            (stored, _) if stored.is_terminal() => Transition::AlreadyTerminal,
            (Self::RUNNING, Self::QUEUED) => Transition::FailedPrecondition,
            (Self::ABORTING, new) if !new.is_terminal() => Transition::FailedPrecondition,
            _ => Transition::Accept,
        }
    }
}

impl NodeExecutionPhase {
    /// Whether the node has ended: SUCCEEDED, FAILED, TIMED_OUT, ABORTED,
    /// SKIPPED and RECOVERED.
    ///
    /// Source: flyte v1.16.8, `flyteadmin/pkg/common/executions.go`.
    /// FlytePropeller's own list leaves RECOVERED out.
    #[must_use]
    pub fn is_terminal(self) -> bool {
        matches!(
            self,
            Self::SUCCEEDED
                | Self::FAILED
                | Self::TIMED_OUT
                | Self::ABORTED
                | Self::SKIPPED
                | Self::RECOVERED
        )
    }

    /// Whether the node has ended well: SUCCEEDED and RECOVERED.
    #[must_use]
    pub fn is_success(self) -> bool {
        matches!(self, Self::SUCCEEDED | Self::RECOVERED)
    }

    /// What Flyteadmin does with a node event of the phase `incoming` when it
    /// has recorded this phase.
    #[must_use]
    pub fn on(self, incoming: Self) -> Transition {
        if self == incoming {
            Transition::AlreadyExists
        } else if self.is_terminal() {
            Transition::AlreadyTerminal
        } else {
            Transition::Accept
        }
    }

    /// The phase that a node of an array has as a task in the event of the
    /// array. Undeclared phases give UNDEFINED.
    ///
    /// Source: flyte v1.16.8, `flytepropeller/pkg/controller/nodes/array/event_recorder.go`.
    #[must_use]
    pub fn as_task_phase(self) -> TaskExecutionPhase {
        match self {
            Self::QUEUED => TaskExecutionPhase::QUEUED,
            Self::RUNNING | Self::DYNAMIC_RUNNING => TaskExecutionPhase::RUNNING,
            Self::SUCCEEDED | Self::RECOVERED => TaskExecutionPhase::SUCCEEDED,
            Self::FAILING | Self::FAILED | Self::TIMED_OUT => TaskExecutionPhase::FAILED,
            Self::ABORTED => TaskExecutionPhase::ABORTED,
            _ => TaskExecutionPhase::UNDEFINED,
        }
    }
}

impl TaskExecutionPhase {
    /// Whether the attempt has ended: SUCCEEDED, FAILED and ABORTED. A
    /// RETRYABLE_FAILED attempt has not.
    ///
    /// Source: flyte v1.16.8, `flyteadmin/pkg/common/executions.go`.
    #[must_use]
    pub fn is_terminal(self) -> bool {
        matches!(self, Self::SUCCEEDED | Self::FAILED | Self::ABORTED)
    }

    /// Whether the attempt has ended well.
    #[must_use]
    pub fn is_success(self) -> bool {
        self == Self::SUCCEEDED
    }

    /// What Flyteadmin does with a task event when it has recorded this phase
    /// in the version `recorded`, and the event has the phase `incoming` in the
    /// version `version`.
    ///
    /// Within a phase the version must grow; with a new phase it starts anew.
    #[must_use]
    pub fn on(self, recorded: u32, incoming: Self, version: u32) -> Transition {
        if self == incoming && recorded >= version {
            Transition::AlreadyExists
        } else if self.is_terminal() {
            Transition::AlreadyTerminal
        } else {
            Transition::Accept
        }
    }
}

/// The producer id of old versions of FlytePropeller, which says nothing about
/// the cluster.
pub const DEFAULT_PRODUCER: &str = "propeller";

/// Whether Flyteadmin takes an event of this producer for an execution that
/// the cluster `recorded` owns.
///
/// A producer that is empty or `propeller` is always taken, another one when
/// it is the recorded cluster. Workflow events of the phase QUEUED are not
/// held to this: they hand the execution to another cluster.
///
/// Source: flyte v1.16.8, `flyteadmin/pkg/manager/impl/validation/shared_execution.go`.
#[must_use]
pub fn accepts_producer(recorded: &str, producer: &str) -> bool {
    producer.is_empty() || producer == DEFAULT_PRODUCER || producer == recorded
}
