//! What `result` says (X10).

use crate::WorkflowProcessCreate;

impl WorkflowProcessCreate<'_> {
    /// Whether access was granted; `None` when the event does not say.
    ///
    /// The document describes `result` as the result of a check of access, in
    /// the words it uses for PBAC. Source: telemetry events document, line
    /// 325.
    #[must_use]
    pub fn access_granted(&self) -> Option<bool> {
        self.result
    }
}
