//! Google's well-known types.
//!
//! `google.protobuf.Timestamp` and `Duration` are [`Timestamp`] and
//! [`Duration`](crate::Duration); the others are here. `Struct`, `Value` and
//! `ListValue` are JSON values with doubles for numbers; the wrappers tell an
//! absent value from a default one and stand in JSON as the value itself.
//!
//! [`Timestamp`]: crate::Timestamp

pub(crate) mod form;
#[rustfmt::skip]
mod generated;
mod times;

pub use self::generated::*;
pub(crate) use self::times::TIMES;

use crate::info::{FieldInfo, Kind, Label, MessageInfo};

static TIME_FIELDS: [FieldInfo; 2] = [
    FieldInfo::new(1, "seconds", "seconds", Kind::Int64, Label::Implicit),
    FieldInfo::new(2, "nanos", "nanos", Kind::Int32, Label::Implicit),
];

/// `google.protobuf.Timestamp`.
#[doc(hidden)]
pub static TIMESTAMP_INFO: MessageInfo =
    MessageInfo::new("google.protobuf.Timestamp", &TIME_FIELDS, &[], false).size(16);

/// `google.protobuf.Duration`.
#[doc(hidden)]
pub static DURATION_INFO: MessageInfo =
    MessageInfo::new("google.protobuf.Duration", &TIME_FIELDS, &[], false).size(16);
