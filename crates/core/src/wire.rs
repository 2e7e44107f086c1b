//! The protobuf binary form.

mod order;
mod path;
mod raw;
mod reader;
mod time;
mod writer;

pub use self::order::go_order;
pub use self::reader::{END, Reader, low32, unzigzag32, unzigzag64};
pub use self::writer::{Writer, sign_extend, zigzag32, zigzag64};

pub(crate) use self::path::locate;
pub(crate) use self::writer::{Record, record, tag_bytes, varint};
pub(crate) mod field;
pub use self::field::*;
pub use self::time::*;
