//! HTTP methods as requests spell them.

use crate::Method;

/// The methods that HTTP spells with a hyphen and the schema with an
/// underscore.
const HYPHENATED: [(Method, &str); 2] =
    [(Method::BASELINE_CONTROL, "BASELINE-CONTROL"), (Method::VERSION_CONTROL, "VERSION-CONTROL")];

impl Method {
    /// What stands on the wire for a method that the schema does not declare.
    /// It is not declared itself.
    ///
    /// Source: go-loggregator `conversion/tov1.go`; dropsonde
    /// `factories/factories.go`.
    pub const UNDECLARED: Self = Self(0);

    /// The method of this token in a request line, or
    /// [`UNDECLARED`](Self::UNDECLARED).
    ///
    /// Tokens are case-sensitive. Both `VERSION-CONTROL`, as HTTP spells it, and
    /// `VERSION_CONTROL`, as the schema does, are understood; Go emitters send 0
    /// for the former.
    ///
    /// ```
    /// use dropsonde::Method;
    ///
    /// assert_eq!(Method::from_token("VERSION-CONTROL"), Method::VERSION_CONTROL);
    /// assert_eq!(Method::from_token("BREW"), Method::UNDECLARED);
    /// assert_eq!(Method::BASELINE_CONTROL.token(), Some("BASELINE-CONTROL"));
    /// ```
    #[must_use]
    pub fn from_token(token: &str) -> Self {
        let hyphenated = HYPHENATED.iter().find(|(_, text)| *text == token);
        hyphenated
            .map(|(method, _)| *method)
            .or_else(|| Self::from_name(token))
            .unwrap_or(Self::UNDECLARED)
    }

    /// The token in a request line, or `None` for a number that is not
    /// declared.
    #[must_use]
    pub fn token(self) -> Option<&'static str> {
        let hyphenated = HYPHENATED.iter().find(|(method, _)| *method == self);
        hyphenated.map(|(_, text)| *text).or_else(|| self.name())
    }
}
