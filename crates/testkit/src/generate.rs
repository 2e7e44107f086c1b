//! Random valid messages of any type, from a seed: those of
//! [`tidings_core::strategies`], as the oracle reads them.

use prost_reflect::{DynamicMessage, EnumDescriptor, Syntax};
use tidings_core::info::MessageInfo;
pub use tidings_core::strategies::Values;
use tidings_core::strategies::binary;

use crate::oracle;
use crate::random::Random;

/// A message of this type with at most a few hundred values.
pub fn message(random: &mut Random, values: Values, info: &MessageInfo) -> DynamicMessage {
    let descriptor = oracle::descriptor(info.full_name);
    let read = |bytes: &[u8]| oracle::decode(&descriptor, bytes).unwrap();
    // The oracle writes no negative zero as the value of an entry.
    read(&oracle::encode(&read(&bytes(random, values, info))))
}

/// The same in binary, as it was made.
pub fn bytes(random: &mut Random, values: Values, info: &MessageInfo) -> Vec<u8> {
    binary(info, values, &mut |bytes| random.fill(bytes))
}

/// Whether undeclared numbers of the enum are unknown fields: proto2, except
/// for the enums that real traffic opened.
#[must_use]
pub fn is_closed(kind: &EnumDescriptor) -> bool {
    let upstream = ["events", "control"].contains(&kind.package_name());
    kind.parent_file().syntax() == Syntax::Proto2 && !upstream
}
