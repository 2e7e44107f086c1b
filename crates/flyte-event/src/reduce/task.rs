//! The state of a task attempt.

use tidings_core::wkt::Struct;
use tidings_core::{Duration, Message, Timestamp};

use super::merge::{merge_custom_info, merge_logs, merge_metadata, sort_resources, visible_logs};
use super::{Input, Output, between};
use crate::core::{TaskExecutionPhase, TaskLog};
use crate::{TaskExecutionEvent, TaskExecutionMetadata, Transition};

/// The state of a task attempt, as Flyteadmin keeps it.
///
/// Flyteadmin does not publish the first event of an attempt, so what
/// consumers see begins with the second.
///
/// Source: flyte v1.16.8, `flyteadmin/pkg/repositories/transformers/task_execution.go`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskState {
    /// The phase; `None` before the first event.
    pub phase: Option<TaskExecutionPhase>,
    /// Version within the phase.
    pub phase_version: u32,
    /// When the first event occurred.
    pub created_at: Option<Timestamp>,
    /// When the last event was reported.
    pub updated_at: Option<Timestamp>,
    /// When it began to run; of several RUNNING events, the first.
    pub started_at: Option<Timestamp>,
    /// From start to end; `None` before the end, or if no start was seen.
    pub duration: Option<Duration>,
    /// What it was given; the first that was said.
    pub input: Option<Input>,
    /// What it gave; said by the event that ends it.
    pub output: Option<Output>,
    /// The logs that are worth showing in this phase.
    pub logs: Vec<TaskLog<'static>>,
    /// The last reason that was given.
    pub reason: String,
    /// All reasons.
    pub reasons: Vec<Reason>,
    /// What the plugin says, merged over all events.
    pub custom_info: Option<Struct<'static>>,
    /// What is known of the resources, merged over all events.
    pub metadata: Option<TaskExecutionMetadata<'static>>,
    /// Type of the task, from the first event.
    pub task_type: String,
    /// The highest version of an event.
    pub event_version: i32,
}

/// Why a task is in its phase.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reason {
    /// The text.
    pub message: String,
    /// Since when it holds.
    pub occurred_at: Option<Timestamp>,
}

impl TaskState {
    /// Takes an event, if Flyteadmin would; else nothing changes.
    pub fn apply(&mut self, event: &TaskExecutionEvent<'_>) -> Transition {
        let before = self.phase;
        let transition = match before {
            Some(phase) => phase.on(self.phase_version, event.phase, event.phase_version),
            None => Transition::Accept,
        };
        if !transition.is_accepted() {
            return transition;
        }
        self.phase = Some(event.phase);
        self.phase_version = event.phase_version;
        self.updated_at = event.effective_reported_at();
        if self.input.is_none() {
            self.input = event.input();
        }
        self.add_reasons(event);
        let running = TaskExecutionPhase::RUNNING;
        if event.phase == running && before != Some(running) && self.started_at.is_none() {
            self.started_at = event.occurred_at;
        }
        if event.phase.is_terminal() {
            self.duration = self.started_at.zip(event.occurred_at).and_then(|(a, b)| between(a, b));
            if let Some(output) = event.output() {
                self.output = Some(output);
            }
        }
        self.event_version = self.event_version.max(event.event_version);
        match before {
            None => self.create(event),
            Some(before) => self.merge(event, before != event.phase),
        }
        Transition::Accept
    }

    fn create(&mut self, event: &TaskExecutionEvent<'_>) {
        self.created_at = event.occurred_at;
        self.task_type = event.task_type.to_string();
        self.logs = owned(&event.logs);
        self.custom_info = event.custom_info.clone().map(Message::into_owned);
        self.metadata = event.metadata.clone().map(Message::into_owned);
        if let Some(metadata) = &mut self.metadata {
            sort_resources(metadata);
        }
        self.event_version = event.event_version;
    }

    fn merge(&mut self, event: &TaskExecutionEvent<'_>, is_new_phase: bool) {
        let logs = merge_logs(std::mem::take(&mut self.logs), owned(&event.logs));
        self.logs = visible_logs(logs, event.phase);
        self.custom_info = merge_custom_info(
            self.custom_info.take(),
            event.custom_info.clone().map(Message::into_owned),
        );
        self.metadata =
            merge_metadata(self.metadata.take(), event.metadata.clone().map(Message::into_owned));
        if let Some(metadata) = self.metadata.as_mut().filter(|_| is_new_phase) {
            for resource in metadata.external_resources.to_mut() {
                let logs = std::mem::take(resource.logs.to_mut());
                resource.logs = visible_logs(logs, event.phase).into();
            }
        }
    }

    fn add_reasons(&mut self, event: &TaskExecutionEvent<'_>) {
        for reason in &event.reasons {
            let message = reason.reason.to_string();
            self.reason.clone_from(&message);
            self.reasons.push(Reason { message, occurred_at: reason.occurred_at });
        }
        if event.reasons.is_empty() && !event.reason.is_empty() && self.reason != *event.reason {
            self.reason = event.reason.to_string();
            let message = self.reason.clone();
            self.reasons.push(Reason { message, occurred_at: event.occurred_at });
        }
    }
}

fn owned(logs: &tidings_core::Repeated<'_, TaskLog<'_>>) -> Vec<TaskLog<'static>> {
    logs.iter().map(|log| log.clone().into_value().into_owned()).collect()
}
