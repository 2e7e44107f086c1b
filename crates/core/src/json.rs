//! The JSON form.

pub(crate) mod base64;
pub(crate) mod block;
mod buffer;
mod digits;
mod escape;
mod go;
mod key;
mod number;
mod path;
mod reader;
mod select;
mod value;
mod writer;

pub use self::key::Key;
pub use self::reader::{Reader, plain_len};
pub use self::select::{Select, select};
pub use self::value::*;
pub use self::writer::{JsonStyle, Writer};

pub(crate) use self::digits::eight;
pub(crate) use self::path::{path_at, push_member, shown};
