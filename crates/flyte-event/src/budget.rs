//! How large events may be, and what can be taken out of them.

use tidings_core::{EncodeError, Message};

use crate::core::{CompiledWorkflowClosure, LiteralMap};
use crate::{
    NodeExecutionEvent, NodeExecutionEventInputValue, NodeExecutionEventOutputResult,
    NodeExecutionEventTargetMetadata, TaskExecutionEvent, TaskExecutionEventInputValue,
    TaskExecutionEventOutputResult, WorkflowExecutionEvent, WorkflowExecutionEventOutputResult,
};

/// Bytes of a gRPC message that Flyteadmin takes unless it is configured
/// otherwise (`server.grpc.maxMessageSizeBytes`).
///
/// Source: grpc-go's default; flyte issue 1613.
pub const MAX_GRPC_MESSAGE: usize = 4 * 1024 * 1024;

/// Bytes of a message that SNS takes; the event stands in it as base64.
///
/// Source: the quotas of Amazon SNS.
pub const MAX_SNS_MESSAGE: usize = 256 * 1024;

/// Gives the size of a message, if it has at most `limit` bytes.
///
/// ```
/// use flyte_event::{MAX_GRPC_MESSAGE, TaskExecutionEvent, check_size};
///
/// let event = TaskExecutionEvent::default().with_task_type("python-task");
/// assert_eq!(check_size(&event, MAX_GRPC_MESSAGE)?, 13);
/// assert!(check_size(&event, 12).is_err());
/// # Ok::<(), flyte_event::EncodeError>(())
/// ```
///
/// # Errors
/// [`EncodeError::TooLarge`] when it has more.
pub fn check_size<'a, M: Message<'a>>(message: &M, limit: usize) -> Result<usize, EncodeError> {
    match message.encoded_len() {
        size if size > limit => Err(EncodeError::TooLarge { size, limit }),
        size => Ok(size),
    }
}

/// Bytes that this many bytes have as base64, which is how SNS carries them.
///
/// ```
/// assert_eq!(flyte_event::base64_len(4), 8);
/// ```
#[must_use]
pub const fn base64_len(bytes: usize) -> usize {
    bytes.div_ceil(3).saturating_mul(4)
}

macro_rules! events {
    ($($event:ident $output:ident $($input:ident)?;)*) => { $(
        impl<'a> $event<'a> {
            /// Takes inline outputs out and says where they are instead.
            /// `None`, and no change, when there are none inline.
            pub fn take_output_data(&mut self, uri: &str) -> Option<LiteralMap<'a>> {
                match self.output_result.take() {
                    Some($output::OutputData(data)) => {
                        self.output_result = Some($output::OutputUri(uri.to_owned().into()));
                        Some(data)
                    }
                    other => {
                        self.output_result = other;
                        None
                    }
                }
            }

            $(
                /// Takes inline inputs out and says where they are instead.
                /// `None`, and no change, when there are none inline.
                pub fn take_input_data(&mut self, uri: &str) -> Option<LiteralMap<'a>> {
                    match self.input_value.take() {
                        Some($input::InputData(data)) => {
                            self.input_value = Some($input::InputUri(uri.to_owned().into()));
                            Some(data)
                        }
                        other => {
                            self.input_value = other;
                            None
                        }
                    }
                }
            )?
        }
    )* };
}

events! {
    WorkflowExecutionEvent WorkflowExecutionEventOutputResult;
    NodeExecutionEvent NodeExecutionEventOutputResult NodeExecutionEventInputValue;
    TaskExecutionEvent TaskExecutionEventOutputResult TaskExecutionEventInputValue;
}

impl<'a> NodeExecutionEvent<'a> {
    /// Takes out the compiled workflow of a dynamic node, which is by far its
    /// largest part.
    ///
    /// For events on their way from Flyteadmin: Flyteadmin itself needs it.
    pub fn take_compiled_workflow(&mut self) -> Option<CompiledWorkflowClosure<'a>> {
        match &mut self.target_metadata {
            Some(NodeExecutionEventTargetMetadata::TaskNodeMetadata(metadata)) => {
                metadata.dynamic_workflow.as_mut()?.compiled_workflow.take()
            }
            _ => None,
        }
    }
}
