//! Any Flyte event, behind one type.

use tidings_core::{DecodeError, EncodeError, Event, Message};

use crate::admin::{
    NodeExecutionEventRequest, TaskExecutionEventRequest, WorkflowExecutionEventRequest,
};
use crate::core::WorkflowExecutionIdentifier;
use crate::{
    CloudEventExecutionStart, CloudEventNodeExecution, CloudEventTaskExecution,
    CloudEventWorkflowExecution, NodeExecutionEvent, TaskExecutionEvent, WorkflowExecutionEvent,
    go_json, to_go_bytes,
};

/// What Flyteadmin publishes, by its type.
///
/// The requests are what FlytePropeller sent to Flyteadmin: external events
/// and CloudEvents version 1 carry them. The others are CloudEvents version 2,
/// which add what Flyteadmin knows about the execution.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FlyteEvent {
    /// A workflow event.
    WorkflowRequest(Box<WorkflowExecutionEventRequest<'static>>),
    /// A node event.
    NodeRequest(Box<NodeExecutionEventRequest<'static>>),
    /// A task event.
    TaskRequest(Box<TaskExecutionEventRequest<'static>>),
    /// A workflow event with what belongs to its execution.
    Workflow(Box<CloudEventWorkflowExecution<'static>>),
    /// A node event with what belongs to its execution.
    Node(Box<CloudEventNodeExecution<'static>>),
    /// A task event with what belongs to its execution.
    Task(Box<CloudEventTaskExecution<'static>>),
    /// An execution was created. Nothing in v1.16.8 sends this.
    ExecutionStart(Box<CloudEventExecutionStart<'static>>),
}

/// The event within what Flyteadmin published.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum EventRef<'e> {
    /// A workflow event.
    Workflow(&'e WorkflowExecutionEvent<'e>),
    /// A node event.
    Node(&'e NodeExecutionEvent<'e>),
    /// A task event.
    Task(&'e TaskExecutionEvent<'e>),
}

impl<'e> EventRef<'e> {
    /// The execution that the event is about.
    #[must_use]
    pub fn execution(self) -> Option<&'e WorkflowExecutionIdentifier<'e>> {
        match self {
            Self::Workflow(event) => event.execution(),
            Self::Node(event) => event.execution(),
            Self::Task(event) => event.execution(),
        }
    }

    /// What identifies the event among all, see
    /// [`WorkflowExecutionEvent::event_key`].
    #[must_use]
    pub fn event_key(self) -> String {
        match self {
            Self::Workflow(event) => event.event_key(),
            Self::Node(event) => event.event_key(),
            Self::Task(event) => event.event_key(),
        }
    }
}

macro_rules! kinds {
    ($($kind:ident $message:ident $short:literal $($full:literal)?;)*) => {
        impl FlyteEvent {
            /// Reads the JSON form of the type that `name` names, in any of the
            /// names that Flyteadmin gives it: the `type` of a CloudEvent, the
            /// subject in SNS, the attribute `key` in Pub/Sub. `None` when
            /// there is no such type.
            ///
            /// # Errors
            /// When the text is not the JSON form of this type.
            pub fn from_json(name: &str, text: &str) -> Option<Result<Self, DecodeError>> {
                Some(match name.strip_prefix(PREFIX).unwrap_or(name) {
                    $($short $(| $full)? => {
                        $message::from_json(text).map(|event| Self::from(event.into_owned()))
                    })*
                    _ => return None,
                })
            }

            /// Reads the binary form of the type that `name` names, see
            /// [`from_json`](Self::from_json).
            ///
            /// # Errors
            /// When the bytes are not a message of this type.
            pub fn decode(name: &str, bytes: &[u8]) -> Option<Result<Self, DecodeError>> {
                Some(match name.strip_prefix(PREFIX).unwrap_or(name) {
                    $($short $(| $full)? => {
                        $message::decode(bytes).map(|event| Self::from(event.into_owned()))
                    })*
                    _ => return None,
                })
            }

            /// The `type` that the CloudEvent has, e.g.
            /// `com.flyte.resource.cloudevents.TaskExecution`.
            #[must_use]
            pub fn event_type(&self) -> &'static str {
                match self {
                    $(Self::$kind(_) => $message::EVENT_TYPE,)*
                }
            }

            /// The subject in SNS, which is also the attribute `key` in
            /// Pub/Sub, e.g. `cloudevents.TaskExecution`.
            #[must_use]
            pub fn subject(&self) -> &'static str {
                match self {
                    $(Self::$kind(_) => $short,)*
                }
            }

            /// The JSON text that Flyteadmin writes, byte for byte.
            ///
            /// # Errors
            /// As [`go_json`](crate::go_json()).
            pub fn to_go_json(&self) -> Result<String, EncodeError> {
                match self {
                    $(Self::$kind(event) => go_json(&**event),)*
                }
            }

            /// The bytes that Flyteadmin writes, byte for byte.
            ///
            /// # Errors
            /// As [`to_go_bytes`](crate::to_go_bytes()).
            pub fn to_go_bytes(&self) -> Result<Vec<u8>, EncodeError> {
                match self {
                    $(Self::$kind(event) => to_go_bytes(&**event),)*
                }
            }
        }

        $(
            impl From<$message<'static>> for FlyteEvent {
                fn from(event: $message<'static>) -> Self {
                    Self::$kind(Box::new(event))
                }
            }
        )*
    };
}

const PREFIX: &str = "com.flyte.resource.";

kinds! {
    WorkflowRequest WorkflowExecutionEventRequest
        "flyteidl.admin.WorkflowExecutionEventRequest";
    NodeRequest NodeExecutionEventRequest
        "flyteidl.admin.NodeExecutionEventRequest";
    TaskRequest TaskExecutionEventRequest
        "flyteidl.admin.TaskExecutionEventRequest";
    Workflow CloudEventWorkflowExecution
        "cloudevents.WorkflowExecution" "flyteidl.event.CloudEventWorkflowExecution";
    Node CloudEventNodeExecution
        "cloudevents.NodeExecution" "flyteidl.event.CloudEventNodeExecution";
    Task CloudEventTaskExecution
        "cloudevents.TaskExecution" "flyteidl.event.CloudEventTaskExecution";
    ExecutionStart CloudEventExecutionStart
        "cloudevents.ExecutionStart" "flyteidl.event.CloudEventExecutionStart";
}

impl FlyteEvent {
    /// The event that FlytePropeller sent. `None` for the start of an
    /// execution, and for a wrapper without an event.
    #[must_use]
    pub fn view(&self) -> Option<EventRef<'_>> {
        Some(match self {
            Self::WorkflowRequest(request) => EventRef::Workflow(request.event.as_ref()?),
            Self::Workflow(wrapper) => EventRef::Workflow(wrapper.raw_event.as_ref()?),
            Self::NodeRequest(request) => EventRef::Node(request.event.as_ref()?),
            Self::Node(wrapper) => EventRef::Node(wrapper.raw_event.as_ref()?),
            Self::TaskRequest(request) => EventRef::Task(request.event.as_ref()?),
            Self::Task(wrapper) => EventRef::Task(wrapper.raw_event.as_ref()?),
            Self::ExecutionStart(_) => return None,
        })
    }

    /// The execution that the event is about.
    #[must_use]
    pub fn execution(&self) -> Option<&WorkflowExecutionIdentifier<'_>> {
        match self {
            Self::ExecutionStart(start) => start.execution_id.as_ref(),
            _ => self.view()?.execution(),
        }
    }
}
