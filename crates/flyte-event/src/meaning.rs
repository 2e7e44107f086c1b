//! What an event says of itself.

use std::borrow::Cow;

use tidings_core::{Event, Timestamp, rt};

use crate::admin::{
    NodeExecutionEventRequest, TaskExecutionEventRequest, WorkflowExecutionEventRequest,
};
use crate::core::{NodeExecutionIdentifier, WorkflowExecutionIdentifier};
use crate::identity::execution_key;
use crate::{
    CloudEventExecutionStart, CloudEventNodeExecution, CloudEventTaskExecution,
    CloudEventWorkflowExecution, NodeExecutionEvent, TaskExecutionEvent, WorkflowExecutionEvent,
};

type Execution<'e> = Option<&'e WorkflowExecutionIdentifier<'e>>;

fn of_node<'e>(id: Option<&'e NodeExecutionIdentifier<'_>>) -> Execution<'e> {
    id?.execution_id.as_ref()
}

impl WorkflowExecutionEvent<'_> {
    /// The execution that the event is about.
    #[must_use]
    pub fn execution(&self) -> Option<&WorkflowExecutionIdentifier<'_>> {
        self.execution_id.as_ref()
    }
}

impl NodeExecutionEvent<'_> {
    /// The execution that the event is about.
    #[must_use]
    pub fn execution(&self) -> Option<&WorkflowExecutionIdentifier<'_>> {
        of_node(self.id.as_ref())
    }
}

impl TaskExecutionEvent<'_> {
    /// The execution that the event is about.
    #[must_use]
    pub fn execution(&self) -> Option<&WorkflowExecutionIdentifier<'_>> {
        of_node(self.parent_node_execution_id.as_ref())
    }
}

macro_rules! event {
    ($($event:ident)*) => { $(
        impl rt::Meaning for $event<'_> {
            fn event_type(&self) -> Cow<'_, str> {
                Cow::Borrowed(<Self as Event>::EVENT_TYPE)
            }

            fn event_id(&self) -> Option<Cow<'_, str>> {
                self.execution().map(|_| Cow::Owned(self.event_key()))
            }

            fn occurred_at(&self) -> Option<Timestamp> {
                self.occurred_at
            }

            fn partition_key(&self) -> Option<Cow<'_, str>> {
                self.execution().map(|id| Cow::Owned(execution_key(id)))
            }
        }
    )* };
}

event! { WorkflowExecutionEvent NodeExecutionEvent TaskExecutionEvent }

macro_rules! envelope {
    ($($envelope:ident $inner:ident $event:ident)*) => { $(
        impl rt::Meaning for $envelope<'_> {
            fn event_type(&self) -> Cow<'_, str> {
                Cow::Borrowed(<Self as Event>::EVENT_TYPE)
            }

            fn event_id(&self) -> Option<Cow<'_, str>> {
                let event: &$event<'_> = self.$inner.as_ref()?;
                Event::event_id(event)
            }

            fn occurred_at(&self) -> Option<Timestamp> {
                self.$inner.as_ref()?.occurred_at
            }

            fn partition_key(&self) -> Option<Cow<'_, str>> {
                let event: &$event<'_> = self.$inner.as_ref()?;
                Event::partition_key(event)
            }
        }
    )* };
}

envelope! {
    WorkflowExecutionEventRequest event WorkflowExecutionEvent
    NodeExecutionEventRequest event NodeExecutionEvent
    TaskExecutionEventRequest event TaskExecutionEvent
    CloudEventWorkflowExecution raw_event WorkflowExecutionEvent
    CloudEventNodeExecution raw_event NodeExecutionEvent
    CloudEventTaskExecution raw_event TaskExecutionEvent
}

impl rt::Meaning for CloudEventExecutionStart<'_> {
    fn event_type(&self) -> Cow<'_, str> {
        Cow::Borrowed(<Self as Event>::EVENT_TYPE)
    }

    /// An execution starts once, so its key identifies the start.
    fn event_id(&self) -> Option<Cow<'_, str>> {
        self.execution_id.as_ref().map(|id| Cow::Owned(format!("start-{}", execution_key(id))))
    }

    fn partition_key(&self) -> Option<Cow<'_, str>> {
        self.execution_id.as_ref().map(|id| Cow::Owned(execution_key(id)))
    }
}
