//! What can be said of a payload of the tidings family, for tools that show it
//! to people.
//!
//! | module | what |
//! |---|---|
//! | [`walk`] | the fields of the binary form with the bytes that they take, whatever the bytes are |
//! | [`check`] | everything that is wrong with a payload, not only the first thing |
//! | [`json`] | JSON text as pieces to colour and to lay out; numbers keep their spelling |
//!
//! Nothing here panics or takes more than a small multiple of the input's size,
//! however hostile the input is.

#![forbid(unsafe_code)]

pub mod check;
pub mod json;
mod value;
pub mod walk;
mod wire;

pub use self::wire::wire_name;
