//! The state of a node.

use tidings_core::{Duration, Message, Timestamp};

use super::{Input, Output, between};
use crate::core::{
    CatalogCacheStatus, CatalogMetadata, NodeExecutionPhase, TaskExecutionIdentifier,
    WorkflowExecutionIdentifier,
};
use crate::{NodeExecutionEvent, NodeExecutionEventTargetMetadata, TaskNodeMetadata, Transition};

/// The state of a node, as Flyteadmin keeps it.
///
/// Source: flyte v1.16.8, `flyteadmin/pkg/repositories/transformers/node_execution.go`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NodeState {
    /// The phase; `None` before the first event.
    pub phase: Option<NodeExecutionPhase>,
    /// When the first event occurred.
    pub created_at: Option<Timestamp>,
    /// When the last event was reported.
    pub updated_at: Option<Timestamp>,
    /// When it began to run; of several RUNNING events, the last.
    pub started_at: Option<Timestamp>,
    /// From start to end; `None` before the end, or if no start was seen.
    pub duration: Option<Duration>,
    /// What it was given; the first that was said.
    pub input: Option<Input>,
    /// What it gave; said by the event that ends it.
    pub output: Option<Output>,
    /// Where its deck is, as the last RUNNING or final event said.
    pub deck_uri: String,
    /// Attempt of the parent node.
    pub retry_group: String,
    /// Id of the node in the workflow's definition.
    pub spec_node_id: String,
    /// Id of the node inside which it runs.
    pub parent_node: Option<String>,
    /// The task attempt that made it, in old versions of Flyte.
    pub parent_task: Option<TaskExecutionIdentifier<'static>>,
    /// It has child nodes. Unknown while `event_version` is 0.
    pub is_parent: bool,
    /// It made its child nodes at run time. Unknown while `event_version` is 0.
    pub is_dynamic: bool,
    /// It runs another node many times.
    pub is_array: bool,
    /// Version of the first event.
    pub event_version: i32,
    /// What it started.
    pub target: Option<NodeTarget>,
    /// Where the specification of a dynamic workflow is.
    pub dynamic_job_spec_uri: String,
}

/// What a node started.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NodeTarget {
    /// A workflow execution.
    Workflow(Box<WorkflowExecutionIdentifier<'static>>),
    /// A task.
    Task(Box<TaskTarget>),
}

/// The task that a node started.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskTarget {
    /// Whether the result came from the cache. CACHE_DISABLED while there is no
    /// `catalog_key`.
    pub cache_status: CatalogCacheStatus,
    /// Where the result is in the cache.
    pub catalog_key: Option<CatalogMetadata<'static>>,
    /// Where the task keeps its checkpoints.
    pub checkpoint_uri: String,
}

impl NodeState {
    /// Takes an event, if Flyteadmin would; else nothing changes.
    pub fn apply(&mut self, event: &NodeExecutionEvent<'_>) -> Transition {
        let transition = match self.phase {
            Some(phase) => phase.on(event.phase),
            None => Transition::Accept,
        };
        if !transition.is_accepted() {
            return transition;
        }
        let is_first = self.phase.is_none();
        if is_first {
            self.create(event);
        }
        self.phase = Some(event.phase);
        self.updated_at = event.effective_reported_at();
        if self.input.is_none() {
            self.input = event.input();
        }
        if event.phase == NodeExecutionPhase::RUNNING {
            self.started_at = event.occurred_at;
            self.deck_uri = event.deck_uri.to_string();
        }
        if event.phase.is_terminal() {
            self.end(event);
        }
        self.is_parent |= event.is_parent;
        self.is_dynamic |= event.is_dynamic;
        self.is_array |= event.is_array;
        self.set_target(event, is_first);
        Transition::Accept
    }

    fn create(&mut self, event: &NodeExecutionEvent<'_>) {
        self.created_at = event.occurred_at;
        self.retry_group = event.retry_group.to_string();
        self.spec_node_id = event.spec_node_id.to_string();
        self.event_version = event.event_version;
        self.parent_node =
            event.parent_node_metadata.as_ref().map(|parent| parent.node_id.to_string());
        self.parent_task = event
            .parent_task_metadata
            .as_ref()
            .and_then(|parent| parent.id.clone())
            .map(Message::into_owned);
    }

    fn end(&mut self, event: &NodeExecutionEvent<'_>) {
        self.duration = self.started_at.zip(event.occurred_at).and_then(|(a, b)| between(a, b));
        if let Some(output) = event.output() {
            self.output = Some(output);
        }
        self.deck_uri = event.deck_uri.to_string();
    }

    fn set_target(&mut self, event: &NodeExecutionEvent<'_>, is_first: bool) {
        match &event.target_metadata {
            // The first event's workflow is not looked at.
            Some(NodeExecutionEventTargetMetadata::WorkflowNodeMetadata(metadata)) if !is_first => {
                if let Some(id) = &metadata.execution_id
                    && !matches!(self.target, Some(NodeTarget::Workflow(_)))
                {
                    self.target = Some(NodeTarget::Workflow(Box::new(id.clone().into_owned())));
                }
            }
            Some(NodeExecutionEventTargetMetadata::TaskNodeMetadata(metadata)) => {
                self.target = Some(NodeTarget::Task(Box::new(TaskTarget::of(metadata))));
                if let Some(dynamic) = &metadata.dynamic_workflow
                    && !is_first
                    && !dynamic.dynamic_job_spec_uri.is_empty()
                {
                    self.dynamic_job_spec_uri = dynamic.dynamic_job_spec_uri.to_string();
                }
            }
            _ => {}
        }
    }
}

impl TaskTarget {
    /// The cache status counts only with the key.
    fn of(metadata: &TaskNodeMetadata<'_>) -> Self {
        let mut target =
            Self { checkpoint_uri: metadata.checkpoint_uri.to_string(), ..Self::default() };
        if let Some(key) = &metadata.catalog_key {
            target.cache_status = metadata.cache_status;
            target.catalog_key = Some(key.clone().into_owned());
        }
        target
    }
}
