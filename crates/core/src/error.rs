//! What goes wrong, where, and which limit would allow it.

use alloc::{boxed::Box, string::String, vec::Vec};
use core::fmt;

/// Why bytes or text could not be read as an event.
///
/// Says what was wrong ([`kind`](Self::kind)), in which field
/// ([`path`](Self::path)) and at which byte of the input
/// ([`offset`](Self::offset)).
#[derive(Clone, PartialEq, Eq)]
pub struct DecodeError(Box<Inner>);

#[derive(Clone, PartialEq, Eq)]
struct Inner {
    kind: DecodeErrorKind,
    path: String,
    offset: usize,
}

/// What was wrong with the input.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DecodeErrorKind {
    /// The input ends inside a field, a value or a frame.
    #[error("the input ends too early")]
    UnexpectedEnd,
    /// A varint has more than ten bytes.
    #[error("a varint has more than ten bytes")]
    InvalidVarint,
    /// A tag has field number 0 or one over 536,870,911, the unused wire type
    /// 6 or 7, or more than five bytes.
    #[error("a tag is malformed")]
    InvalidTag,
    /// A length has more than five bytes, though it may need fewer: Google's
    /// runtimes refuse it too, so it could not be passed on as it stands.
    #[error("a length has over five bytes")]
    InvalidLength,
    /// A group ends that was not begun, or another one than was begun.
    #[error("a group ends that was not begun")]
    UnexpectedEndGroup,
    /// The length of a packed field is not a multiple of its element's size.
    #[error("a packed field's length does not fit its elements")]
    InvalidPackedLength,
    /// A string is not UTF-8.
    #[error("a string is not UTF-8")]
    InvalidUtf8,
    /// Required fields are absent; all of them are named, up to a thousand and to the
    /// memory that is left.
    #[error("required fields are missing: {}", .0.join(", "))]
    MissingRequired(Vec<String>),
    /// A limit was reached. The text names the option that raises it.
    #[error("the limit of {value} {what} is reached (raise it with `{option}`)")]
    Limit {
        /// What is limited, e.g. `nested messages`.
        what: &'static str,
        /// The limit's value.
        value: usize,
        /// The option of [`Limits`](crate::Limits) that raises it.
        option: &'static str,
    },
    /// The system refuses memory that is within the budget of
    /// [`Limits::max_memory`](crate::Limits::max_memory).
    #[error("the system refuses memory")]
    OutOfMemory,
    /// The text is not JSON.
    #[error("not JSON: expected {expected}")]
    Syntax {
        /// What should have stood here.
        expected: &'static str,
    },
    /// A JSON value has another type than the field.
    #[error("wrong JSON type: expected {expected}")]
    WrongType {
        /// What the field takes.
        expected: &'static str,
    },
    /// A number is not integral, or outside of the field's range; or a text is no number.
    #[error("the value does not fit {expected}")]
    OutOfRange {
        /// The field's number type.
        expected: &'static str,
    },
    /// A JSON string is not base64, neither standard nor URL-safe.
    #[error("the string is not base64")]
    InvalidBase64,
    /// A line is not hexadecimal.
    #[error("the text is not hexadecimal")]
    InvalidHex,
    /// A text is not in the form that the field documents.
    #[error("the text is not {expected}")]
    InvalidText {
        /// The form, e.g. `an RFC 3339 date and time`.
        expected: &'static str,
    },
    /// An enum has no value of this name.
    #[error("the enum has no value {0:?}")]
    UnknownEnumName(String),
    /// The message has no field of this name, and the options reject such
    /// members.
    #[error("the message has no field {0:?}")]
    UnknownMember(String),
    /// A member, or two members of one oneof, stand in one JSON object.
    #[error("the member or oneof {0:?} stands twice")]
    DuplicateMember(String),
    /// The event is of another type than the one asked for.
    #[error("the event type is {found:?}, not {expected:?}")]
    WrongEventType {
        /// The type asked for.
        expected: &'static str,
        /// The type found.
        found: String,
    },
    /// An `Any` names a type that is not registered.
    #[error("no message type is registered for {0:?}")]
    UnknownAnyType(String),
}

impl DecodeError {
    /// Makes an error at a byte of the input; the path is filled in later.
    #[cold]
    #[must_use]
    pub fn new(kind: DecodeErrorKind, offset: usize) -> Self {
        Self(Box::new(Inner { kind, path: String::new(), offset }))
    }

    /// What was wrong.
    #[must_use]
    pub fn kind(&self) -> &DecodeErrorKind {
        &self.0.kind
    }

    /// The field's path in JSON names, e.g. `httpStartStop.requestId.low`,
    /// `logs[2].uri` or `tags["job"]`; empty for the event itself.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// The byte of the input, counted from 0, at which the error was noticed.
    #[must_use]
    pub fn offset(&self) -> usize {
        self.0.offset
    }

    /// The same error with this path.
    #[must_use]
    pub fn with_path(mut self, path: String) -> Self {
        self.0.path = path;
        self
    }

    /// The same error at this byte.
    #[must_use]
    pub fn with_offset(mut self, offset: usize) -> Self {
        self.0.offset = offset;
        self
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path().is_empty() {
            write!(f, "{}: ", self.path())?;
        }
        write!(f, "{} (byte {})", self.kind(), self.offset())
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecodeError")
            .field("kind", self.kind())
            .field("path", &self.path())
            .field("offset", &self.offset())
            .finish()
    }
}

impl core::error::Error for DecodeError {
    fn source(&self) -> Option<&(dyn core::error::Error + 'static)> {
        Some(self.kind())
    }
}

/// Why an event could not be written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum EncodeError {
    /// The event is nested deeper than a decoder would accept.
    #[error("{path}: nested deeper than {limit} messages (raise it with `Limits::max_depth`)")]
    TooDeep {
        /// The field's path in JSON names.
        path: String,
        /// The limit.
        limit: u32,
    },
    /// A value has no JSON form, e.g. a date in the year 10000.
    #[error("{path}: {what} has no JSON form")]
    NoJsonForm {
        /// The field's path in JSON names.
        path: String,
        /// The kind of value.
        what: &'static str,
    },
    /// The encoded event is larger than its transport takes.
    #[error("the event has {size} bytes, the limit is {limit}")]
    TooLarge {
        /// Bytes of the encoded event.
        size: usize,
        /// Bytes that the transport takes.
        limit: usize,
    },
    /// An `Any` names a type that is not registered.
    #[error("{path}: no message type is registered for {type_url:?}")]
    UnknownAnyType {
        /// The field's path in JSON names.
        path: String,
        /// The type that was asked for.
        type_url: String,
    },
}
