//! The events of each shape, the same in every run.

mod domains;
mod dropsonde;
mod sizes;

pub(crate) use self::domains::{apcera, flyte_node, flyte_task, hac, pbac, xumi};
pub(crate) use self::dropsonde::{mix, only};
pub(crate) use self::sizes::{blobs, flat, nested, samples};
