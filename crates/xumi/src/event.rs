//! Any event of XUMI.

use crate::{GenerationComplete, GenerationStart, WeightsLoadComplete, WeightsLoadStart};

tidings_core::rt::event_family! {
    /// Any event of XUMI, told apart by `event_type`.
    ///
    /// Only the four documented types have a variant. Sibling pages of the
    /// document say `.finish` where it says `.complete`; such events, like all
    /// others, are [`Unknown`](Self::Unknown) and kept whole (X19).
    ///
    /// ```
    /// use xumi::XumiEvent;
    ///
    /// let text = r#"{"event_type":"xumi.generation.finish","tokens": 7.0}"#;
    /// let event = XumiEvent::from_json(text)?;
    /// assert_eq!(event.event_type(), Some("xumi.generation.finish"));
    /// assert_eq!(event.to_json()?, text);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub enum XumiEvent {
        WeightsLoadStart,
        WeightsLoadComplete,
        GenerationStart,
        GenerationComplete,
    }
}
