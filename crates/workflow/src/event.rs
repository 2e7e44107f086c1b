//! Any event of a workflow.

use crate::WorkflowProcessCreate;

tidings_core::rt::event_family! {
    /// Any event of a workflow, told apart by `event_type`. One type is
    /// documented.
    ///
    /// ```
    /// use workflow::WorkflowEvent;
    ///
    /// let text = r#"{"event_type":"workflow.process.delete"}"#;
    /// let event = WorkflowEvent::from_json(text)?;
    /// assert!(matches!(event, WorkflowEvent::Unknown(_)));
    /// # Ok::<(), tidings_core::DecodeError>(())
    /// ```
    pub enum WorkflowEvent {
        WorkflowProcessCreate,
    }
}
