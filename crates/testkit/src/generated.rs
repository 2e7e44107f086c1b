//! What the generator makes of the schemas in `proto/` of this crate.

pub(crate) mod odd;
pub(crate) mod three;
pub(crate) mod two;
