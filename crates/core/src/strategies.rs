//! Events and hostile inputs for property tests and fuzzing, of every message
//! type.
//!
//! | for | with | gives |
//! |---|---|---|
//! | proptest | [`messages`] | events with plausible values, shrinking towards the empty event |
//! | proptest | [`hostile_wire`], [`hostile_json`] | what the open network may send instead |
//! | arbitrary, cargo-fuzz | `Arbitrary` of every message | events that the fuzzer steers |
//! | both, by the schema's tables | [`binary`], [`hostile_binary`], [`hostile_text`] | the same for types known at run time |
//!
//! A domain crate with the feature `proptest` or `arbitrary` has this module
//! under its own name too, e.g. `dropsonde::strategies`.
//!
//! ```
//! # #[cfg(feature = "proptest")]
//! # fn main() {
//! use proptest::prelude::*;
//! use tidings_core::strategies::{hostile_wire, messages};
//! use tidings_core::{Message, wkt::StringValue};
//!
//! let mut runner = proptest::test_runner::TestRunner::deterministic();
//! // Your handler passes every event on unchanged …
//! runner.run(&messages::<StringValue>(), |event| {
//!     let bytes = event.to_bytes()?;
//!     prop_assert_eq!(StringValue::decode(&bytes)?, event);
//!     Ok(())
//! }).unwrap();
//! // … and survives whatever comes in.
//! runner.run(&hostile_wire::<StringValue>(), |bytes| {
//!     let _ = StringValue::decode(&bytes);
//!     Ok(())
//! }).unwrap();
//! # }
//! # #[cfg(not(feature = "proptest"))]
//! # fn main() {}
//! ```

mod choices;
#[cfg(test)]
mod choices_tests;
#[cfg(feature = "proptest")]
mod for_proptest;
mod hostile_json;
mod hostile_wire;
mod leaf;
#[cfg(test)]
mod leaf_tests;
mod make;
#[cfg(test)]
mod make_tests;
#[cfg(all(test, feature = "proptest"))]
mod tests;
#[cfg(test)]
mod text_tests;
#[cfg(test)]
mod time_tests;
mod tree;
#[cfg(test)]
mod tree_tests;
#[cfg(test)]
mod wire_tests;

use alloc::{string::String, vec::Vec};

use self::choices::Choices;
#[cfg(feature = "proptest")]
pub use self::for_proptest::{hostile_json, hostile_wire, messages, messages_with, wire_of};
use self::make::Maker;
use crate::info::MessageInfo;

/// Which values the fields of a made message have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Values {
    /// What a real event may have: times between 2010 and 2040, UUIDs where the
    /// schema says so, numbers that suit their unit; declared and, in open
    /// enums, undeclared values; and every text that is UTF-8.
    Plausible,
    /// Whatever canonical JSON can say as well: times in the range of their
    /// JSON form, but numbers of any size. No text that stands in JSON as
    /// itself.
    Json,
    /// Whatever binary can say.
    Binary,
}

/// The binary form of a random message of a type. It decodes strictly.
///
/// `fill` gives random bytes: the same bytes make the same message, and zeros
/// make the simplest one.
///
/// ```
/// use tidings_core::strategies::{Values, binary};
/// use tidings_core::{Message, wkt::Struct};
///
/// let mut seed = 7_u8;
/// let mut fill = |bytes: &mut [u8]| {
///     for byte in bytes {
///         seed = seed.wrapping_mul(181).wrapping_add(59);
///         *byte = seed;
///     }
/// };
/// let bytes = binary(Struct::INFO, Values::Plausible, &mut fill);
/// assert!(Struct::decode(&bytes).is_ok());
/// ```
#[must_use]
pub fn binary(info: &MessageInfo, values: Values, fill: &mut dyn FnMut(&mut [u8])) -> Vec<u8> {
    let mut out = Vec::new();
    let mut choices = Choices::new(fill);
    tree::put_fields(&mut out, &Maker::new(&mut choices, values).message(info));
    out
}

/// Bytes that look like a message of a type and are at odds with the schema or
/// the wire format: fields twice, of other wire types, unknown or missing;
/// varints and lengths with needless bytes; groups; texts that are not UTF-8;
/// lengths past the end; deep nesting and long lists; bytes cut off.
#[must_use]
pub fn hostile_binary(info: &MessageInfo, fill: &mut dyn FnMut(&mut [u8])) -> Vec<u8> {
    let mut choices = Choices::new(fill);
    let fields = Maker::new(&mut choices, Values::Binary).message(info);
    hostile_wire::spoil(&mut choices, &fields)
}

/// A JSON text spelt in another way or spoilt: escapes, forms of numbers,
/// white space, members twice or unknown, values of other types, deep nesting,
/// text cut off.
#[must_use]
pub fn hostile_text(json: &str, fill: &mut dyn FnMut(&mut [u8])) -> String {
    hostile_json::spoil(&mut Choices::new(fill), json)
}

/// For the macros of generated code.
#[cfg(feature = "arbitrary")]
#[doc(hidden)]
pub fn arbitrary_message<M>(u: &mut arbitrary::Unstructured<'_>) -> arbitrary::Result<M>
where
    M: crate::Family,
    for<'b> M::At<'b>: crate::Message<'b, Owned = M>,
{
    let mut fill = |bytes: &mut [u8]| {
        // The end of the fuzzer's bytes counts as zeros.
        let _ = u.fill_buffer(bytes);
    };
    let info = <M::At<'static> as crate::Message<'static>>::INFO;
    let bytes = binary(info, Values::Plausible, &mut fill);
    owned::<M>(&bytes).ok_or(arbitrary::Error::IncorrectFormat)
}

fn owned<M>(bytes: &[u8]) -> Option<M>
where
    M: crate::Family,
    for<'b> M::At<'b>: crate::Message<'b, Owned = M>,
{
    use crate::Message as _;
    M::At::decode(bytes).ok().map(|message| message.into_owned())
}
