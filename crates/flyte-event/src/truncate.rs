//! Error messages of a size that Flyteadmin takes.

use tidings_core::Str;

use crate::core::ExecutionError;
use crate::{
    NodeExecutionEvent, NodeExecutionEventOutputResult, TaskExecutionEvent,
    TaskExecutionEventOutputResult, WorkflowExecutionEvent, WorkflowExecutionEventOutputResult,
};

/// Bytes of an error message that FlytePropeller sends in one piece.
///
/// Source: flyte v1.16.8, `flytepropeller/events/event_recorder.go`.
pub const MAX_ERROR_MESSAGE: usize = 102_400;

/// What stands on a line of its own where a message was cut.
///
/// Source: as [`MAX_ERROR_MESSAGE`].
pub const TRUNCATION_MARKER: &str = "... <Message Truncated> ...";

/// Cuts the middle out of a text of more than `max` bytes.
///
/// What stays is the first and the last `max / 2` bytes with
/// [`TRUNCATION_MARKER`] on a line between them, so the result has up to 29
/// bytes more than `max`. `None` when the text is short enough.
///
/// FlytePropeller counts bytes only and can cut through a character, whereupon
/// Go refuses to send the event; here such a character is left out.
///
/// ```
/// use flyte_event::truncate_middle;
///
/// let cut = truncate_middle("0123456789", 4).unwrap();
/// assert_eq!(cut, "01\n... <Message Truncated> ...\n89");
/// assert_eq!(truncate_middle("0123456789", 10), None);
/// ```
///
/// Source: flyte v1.16.8, `flytepropeller/events/event_recorder.go`,
/// `truncateErrorMessage`.
#[must_use]
pub fn truncate_middle(text: &str, max: usize) -> Option<String> {
    if text.len() <= max {
        return None;
    }
    let half = max / 2;
    let head = text.get(..floor(text, half)).unwrap_or_default();
    let tail = text.get(ceil(text, text.len() - half)..).unwrap_or_default();
    Some([head, "\n", TRUNCATION_MARKER, "\n", tail].concat())
}

fn floor(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn ceil(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at += 1;
    }
    at
}

impl ExecutionError<'_> {
    /// Cuts a message of more than [`MAX_ERROR_MESSAGE`] bytes, as
    /// [`truncate_middle`] does. Says whether it was cut.
    pub fn truncate_message(&mut self) -> bool {
        let Some(cut) = truncate_middle(&self.message, MAX_ERROR_MESSAGE) else { return false };
        self.message = Str::from(cut);
        true
    }
}

macro_rules! events {
    ($($event:ident $output:ident)*) => { $(
        impl<'a> $event<'a> {
            /// The error, if the event carries one.
            #[must_use]
            pub fn error(&self) -> Option<&ExecutionError<'a>> {
                match &self.output_result {
                    Some($output::Error(error)) => Some(error),
                    _ => None,
                }
            }

            /// Cuts the message of an error as FlytePropeller does before it
            /// sends the event. Says whether it was cut.
            pub fn truncate_error(&mut self) -> bool {
                match &mut self.output_result {
                    Some($output::Error(error)) => error.truncate_message(),
                    _ => false,
                }
            }
        }
    )* };
}

events! {
    WorkflowExecutionEvent WorkflowExecutionEventOutputResult
    NodeExecutionEvent NodeExecutionEventOutputResult
    TaskExecutionEvent TaskExecutionEventOutputResult
}
