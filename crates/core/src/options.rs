//! How strictly a decoder reads, and what it reports.

use alloc::string::String;
use core::fmt;

use crate::error::DecodeErrorKind;
use crate::limits::Limits;
use crate::types::Types;

/// How to decode: strict by default, lenient on request.
///
/// ```
/// use tidings_core::{DecodeOptions, Limits};
///
/// let options = DecodeOptions::lenient().with_limits(Limits::DEFAULT.with_max_depth(32));
/// assert!(options.partial);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DecodeOptions {
    /// What decoding may spend.
    pub limits: Limits,
    /// Accept events whose required fields are missing; each is reported, up to
    /// a thousand.
    pub partial: bool,
    /// Replace what is not UTF-8 in a string by U+FFFD; the first 64 are
    /// reported.
    pub replace_invalid_utf8: bool,
    /// Keep a JSON member whose value does not fit its field among the unknown
    /// members, as it stands; each is reported. The same goes for an event of
    /// another type than the one asked for.
    pub keep_mismatched: bool,
    /// What happens to JSON members that the message does not know.
    pub unknown_members: UnknownMembers,
    /// The message types that an `Any` may hold in JSON.
    pub types: Types,
}

/// What happens to JSON members that the message does not know.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnknownMembers {
    /// They are kept as they stand and written back. The default.
    #[default]
    Keep,
    /// They are checked and dropped.
    Ignore,
    /// The first one is an error.
    Reject,
}

impl DecodeOptions {
    /// Everything that is not as the schema says is an error. The default.
    pub const STRICT: Self = Self {
        limits: Limits::DEFAULT,
        partial: false,
        replace_invalid_utf8: false,
        keep_mismatched: false,
        unknown_members: UnknownMembers::Keep,
        types: Types::WELL_KNOWN,
    };

    /// Whatever can be understood is read, and everything else is reported.
    #[must_use]
    pub const fn lenient() -> Self {
        Self { partial: true, replace_invalid_utf8: true, keep_mismatched: true, ..Self::STRICT }
    }

    /// Sets the limits.
    #[must_use]
    pub const fn with_limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Sets what happens to unknown JSON members.
    #[must_use]
    pub const fn with_unknown_members(mut self, unknown: UnknownMembers) -> Self {
        self.unknown_members = unknown;
        self
    }

    /// Sets the message types that an `Any` may hold in JSON.
    #[must_use]
    pub const fn with_types(mut self, types: Types) -> Self {
        self.types = types;
        self
    }

    /// Accepts events whose required fields are missing.
    #[must_use]
    pub const fn with_partial(mut self, partial: bool) -> Self {
        self.partial = partial;
        self
    }
}

impl Default for DecodeOptions {
    fn default() -> Self {
        Self::STRICT
    }
}

/// Something that a lenient decoder let pass.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// The field's path in JSON names.
    pub path: String,
    /// What a strict decoder would have said.
    pub kind: DecodeErrorKind,
}

impl Finding {
    /// Reports what was let pass, and where.
    #[must_use]
    pub fn new(path: String, kind: DecodeErrorKind) -> Self {
        Self { path, kind }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Missing fields are named by the kind itself.
        if !self.path.is_empty() && !matches!(self.kind, DecodeErrorKind::MissingRequired(_)) {
            write!(f, "{}: ", self.path)?;
        }
        fmt::Display::fmt(&self.kind, f)
    }
}
