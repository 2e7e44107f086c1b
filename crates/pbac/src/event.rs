//! Any event of PBAC.

use crate::{
    PolicyAgentStart, PolicyArchive, PolicyCacheReset, PolicyCheck, PolicyLoad, PolicyUpdate,
};

tidings_core::rt::event_family! {
    /// Any event of PBAC, told apart by `event_type`.
    ///
    /// ```
    /// use pbac::PbacEvent;
    ///
    /// let event = PbacEvent::from_json(r#"{"event_type":"pbac.agent.start"}"#)?;
    /// assert!(matches!(event, PbacEvent::PolicyAgentStart(_)));
    /// # Ok::<(), tidings_core::DecodeError>(())
    /// ```
    pub enum PbacEvent {
        PolicyCheck,
        PolicyCacheReset,
        PolicyLoad,
        PolicyAgentStart,
        PolicyUpdate,
        PolicyArchive,
    }
}
