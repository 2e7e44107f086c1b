//! Why a delivery could not be read or written.

use std::fmt;

use tidings_core::{DecodeError, EncodeError};

/// Why a delivery could not be read or written.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeliveryError {
    /// The envelope or the event could not be read.
    Decode(DecodeError),
    /// The event could not be written.
    Encode(EncodeError),
    /// The envelope lacks an attribute, header or member.
    Missing(&'static str),
    /// The event is of a type that is none of Flyte's.
    UnknownType(String),
    /// The message in the SNS notification is not base64.
    NotBase64,
    /// The data of the CloudEvent, or a header, is not UTF-8.
    NotText,
    /// The data of the CloudEvent is neither bytes nor text.
    NoData,
    /// The event lacks what its attributes are made of.
    NoAttributes,
}

impl fmt::Display for DeliveryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Decode(error) => error.fmt(f),
            Self::Encode(error) => error.fmt(f),
            Self::Missing(what) => write!(f, "the envelope has no `{what}`"),
            Self::UnknownType(name) => write!(f, "`{name}` is no type of a Flyte event"),
            Self::NotBase64 => f.write_str("the message is not base64"),
            Self::NotText => f.write_str("the data or a header is not UTF-8"),
            Self::NoData => f.write_str("the CloudEvent has neither bytes nor text"),
            Self::NoAttributes => {
                f.write_str("the event has no identifier to make attributes from")
            }
        }
    }
}

impl std::error::Error for DeliveryError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Decode(error) => Some(error),
            Self::Encode(error) => Some(error),
            _ => None,
        }
    }
}

impl From<DecodeError> for DeliveryError {
    fn from(error: DecodeError) -> Self {
        Self::Decode(error)
    }
}

impl From<EncodeError> for DeliveryError {
    fn from(error: EncodeError) -> Self {
        Self::Encode(error)
    }
}
