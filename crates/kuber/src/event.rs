//! Any event of a GPU pod.

use crate::{PodDeployStart, PodDeployStartComplete, PodFree, PodFreeComplete};

tidings_core::rt::event_family! {
    /// Any event of a GPU pod, told apart by `event_type`.
    ///
    /// ```
    /// use kuber::KuberEvent;
    ///
    /// let event = KuberEvent::from_json(r#"{"event_type":"kuber.deploy.free"}"#)?;
    /// assert!(matches!(event, KuberEvent::PodFree(_)));
    /// # Ok::<(), tidings_core::DecodeError>(())
    /// ```
    pub enum KuberEvent {
        PodDeployStart,
        PodDeployStartComplete,
        PodFree,
        PodFreeComplete,
    }
}
