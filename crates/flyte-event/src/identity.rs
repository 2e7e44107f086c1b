//! What identifies an event, an execution, an attempt.

use std::fmt::Write as _;

use tidings_core::Timestamp;

use crate::core::{Identifier, NodeExecutionIdentifier, WorkflowExecutionIdentifier};
use crate::{NodeExecutionEvent, TaskExecutionEvent, WorkflowExecutionEvent};

/// A key of parts between colons in which no part can pass for two.
struct Key(String);

impl Key {
    fn new(kind: &str) -> Self {
        Self(kind.to_owned())
    }

    fn text(&mut self, part: &str) {
        self.0.push(':');
        for character in part.chars() {
            match character {
                ':' => self.0.push_str("%3A"),
                '%' => self.0.push_str("%25"),
                other => self.0.push(other),
            }
        }
    }

    fn number(&mut self, part: impl Into<i64>) {
        // Writing to a `String` cannot fail.
        let _ = write!(self.0, ":{}", part.into());
    }

    fn execution(&mut self, id: Option<&WorkflowExecutionIdentifier<'_>>) {
        let parts = id.map_or([""; 4], |id| [&*id.org, &*id.project, &*id.domain, &*id.name]);
        for part in parts {
            self.text(part);
        }
    }

    fn node(&mut self, id: Option<&NodeExecutionIdentifier<'_>>) {
        self.execution(id.and_then(|id| id.execution_id.as_ref()));
        self.text(id.map_or("", |id| &id.node_id));
    }

    fn task(&mut self, id: Option<&Identifier<'_>>) {
        let parts =
            id.map_or([""; 5], |id| [&*id.org, &*id.project, &*id.domain, &*id.name, &*id.version]);
        for part in parts {
            self.text(part);
        }
    }

    fn time(&mut self, time: Option<Timestamp>) {
        match time {
            Some(time) => {
                let _ = write!(self.0, ":{}.{:09}", time.seconds, time.nanos);
            }
            None => self.0.push(':'),
        }
    }
}

/// The key of an execution: events with the same key belong together.
///
/// `execution:<org>:<project>:<domain>:<name>`, with `%3A` for a colon in a
/// part. Flyteadmin itself uses the CloudEvent's id as the Kafka key, which
/// scatters the events of one execution over the partitions.
///
/// ```
/// use flyte_event::{core::WorkflowExecutionIdentifier, execution_key};
///
/// let id = WorkflowExecutionIdentifier::default()
///     .with_project("flytesnacks")
///     .with_domain("development")
///     .with_name("a7f2k9");
/// assert_eq!(execution_key(&id), "execution::flytesnacks:development:a7f2k9");
/// ```
#[must_use]
pub fn execution_key(id: &WorkflowExecutionIdentifier<'_>) -> String {
    let mut key = Key::new("execution");
    key.execution(Some(id));
    key.0
}

impl WorkflowExecutionEvent<'_> {
    /// What identifies this event among all: `workflow:` and the execution,
    /// phase number and time of occurrence.
    ///
    /// The same for each delivery of the same event, and different for
    /// different events, unlike the id of Flyteadmin's CloudEvents.
    #[must_use]
    pub fn event_key(&self) -> String {
        let mut key = Key::new("workflow");
        key.execution(self.execution_id.as_ref());
        key.number(self.phase.number());
        key.time(self.occurred_at);
        key.0
    }

    /// The key by which FlytePropeller recognises events that it sent already:
    /// `project:domain:name:PHASE`, the phase as a number.
    ///
    /// Source: flyte v1.16.8, `flytepropeller/events/admin_eventsink.go`, `IDFromMessage`.
    #[must_use]
    pub fn dedupe_key(&self) -> String {
        format!("{}:{}", plain(self.execution_id.as_ref()), self.phase.number())
    }
}

impl NodeExecutionEvent<'_> {
    /// What identifies this event among all: `node:` and the execution, node
    /// id, retry group, phase number and time of occurrence.
    ///
    /// The same for each delivery of the same event.
    #[must_use]
    pub fn event_key(&self) -> String {
        let mut key = Key::new("node");
        key.node(self.id.as_ref());
        key.text(&self.retry_group);
        key.number(self.phase.number());
        key.time(self.occurred_at);
        key.0
    }

    /// The key by which FlytePropeller recognises events that it sent already:
    /// `project:domain:name:node_id:retry_group:PHASE`.
    ///
    /// Source: flyte v1.16.8, `flytepropeller/events/admin_eventsink.go`, `IDFromMessage`.
    #[must_use]
    pub fn dedupe_key(&self) -> String {
        let id = self.id.as_ref();
        format!(
            "{}:{}:{}:{}",
            plain(id.and_then(|id| id.execution_id.as_ref())),
            id.map_or("", |id| &id.node_id),
            &*self.retry_group,
            self.phase.number()
        )
    }
}

impl TaskExecutionEvent<'_> {
    /// What identifies the attempt among all: `attempt:` and the execution,
    /// node id, task and retry attempt. Events of one attempt share it.
    #[must_use]
    pub fn attempt_key(&self) -> String {
        let mut key = Key::new("attempt");
        key.node(self.parent_node_execution_id.as_ref());
        key.task(self.task_id.as_ref());
        key.number(self.retry_attempt);
        key.0
    }

    /// What identifies this event among all: `task:` and the execution, node
    /// id, task, retry attempt, phase number, phase version and time of
    /// occurrence.
    ///
    /// The same for each delivery of the same event.
    #[must_use]
    pub fn event_key(&self) -> String {
        let mut key = Key::new("task");
        key.node(self.parent_node_execution_id.as_ref());
        key.task(self.task_id.as_ref());
        key.number(self.retry_attempt);
        key.number(self.phase.number());
        key.number(self.phase_version);
        key.time(self.occurred_at);
        key.0
    }

    /// The key by which FlytePropeller recognises events that it sent already:
    /// `project:domain:name:node_id:task_name:task_version:retry_attempt:PHASE:phase_version`.
    ///
    /// Source: flyte v1.16.8, `flytepropeller/events/admin_eventsink.go`, `IDFromMessage`.
    #[must_use]
    pub fn dedupe_key(&self) -> String {
        let node = self.parent_node_execution_id.as_ref();
        let (name, version) =
            self.task_id.as_ref().map_or(("", ""), |task| (&*task.name, &*task.version));
        format!(
            "{}:{}:{name}:{version}:{}:{}:{}",
            plain(node.and_then(|id| id.execution_id.as_ref())),
            node.map_or("", |id| &id.node_id),
            self.retry_attempt,
            self.phase.number(),
            self.phase_version
        )
    }
}

fn plain(id: Option<&WorkflowExecutionIdentifier<'_>>) -> String {
    id.map_or_else(
        || "::".to_owned(),
        |id| format!("{}:{}:{}", &*id.project, &*id.domain, &*id.name),
    )
}
