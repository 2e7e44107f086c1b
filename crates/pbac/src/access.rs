//! What a check of access says.

use tidings_core::{DecodeError, JsonText};

use crate::PolicyCheck;

/// How a check of access ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PolicyOutcome<'a> {
    /// Access was granted.
    Allowed,
    /// Access was not granted.
    Denied {
        /// The set of policies that denied it, as `denial_source` says. How
        /// the two sets are spelt is not documented (X23).
        by: Option<&'a str>,
    },
    /// The policies could not be evaluated. The text is for people: it may
    /// have several lines, and is no stable interface (X24).
    Error {
        /// The text of `error`.
        text: &'a str,
    },
}

impl PolicyCheck<'_> {
    /// How the check ended; `None` when the event says neither a result nor an
    /// error.
    ///
    /// A text in `error` decides: a failed evaluation is neither a grant nor a
    /// denial, and what `result` says beside it is not documented. An empty
    /// `error` or `denial_source` counts as none here. Source: telemetry
    /// events document, lines 186, 195, 196.
    ///
    /// ```
    /// use pbac::{Message, PolicyCheck, PolicyOutcome};
    ///
    /// let check = PolicyCheck::from_json(r#"{"result":false,"error":"TypeError"}"#)?;
    /// assert_eq!(check.outcome(), Some(PolicyOutcome::Error { text: "TypeError" }));
    /// # Ok::<(), tidings_core::DecodeError>(())
    /// ```
    #[must_use]
    pub fn outcome(&self) -> Option<PolicyOutcome<'_>> {
        if let Some(text) = self.error.as_deref().filter(|text| !text.is_empty()) {
            return Some(PolicyOutcome::Error { text });
        }
        let by = self.denial_source.as_deref().filter(|by| !by.is_empty());
        self.result.map(|granted| match granted {
            true => PolicyOutcome::Allowed,
            false => PolicyOutcome::Denied { by },
        })
    }

    /// Whether access was granted, as `result` says (X10). Says nothing about
    /// why; see [`outcome`](Self::outcome).
    #[must_use]
    pub fn access_granted(&self) -> Option<bool> {
        self.result
    }

    /// The JSON in the string `user` (X11).
    ///
    /// # Errors
    /// When the string is not JSON. The event keeps it all the same.
    pub fn user_json(&self) -> Result<Option<JsonText<'_>>, DecodeError> {
        tidings_core::rt::json_in_text(&self.user)
    }

    /// The JSON in the string `resource` (X11).
    ///
    /// # Errors
    /// When the string is not JSON. The event keeps it all the same.
    pub fn resource_json(&self) -> Result<Option<JsonText<'_>>, DecodeError> {
        tidings_core::rt::json_in_text(&self.resource)
    }
}
