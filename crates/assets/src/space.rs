//! How much of a user's space is taken (X17).

use crate::{AssetDelete, AssetUpload};

/// How much of a user's space is taken, in a unit that is not documented.
///
/// Uploads call it `user_space_size`, deletions `used_space_size`; the two
/// members stay apart on the wire, and neither is read for the other. Source:
/// telemetry events document, lines 296, 297, 311, 312.
pub trait SpaceUsage {
    /// How much of the space is taken.
    fn used_space(&self) -> Option<i64>;

    /// How much space there is, as `total_space_size` says.
    fn total_space(&self) -> Option<i64>;
}

impl SpaceUsage for AssetUpload<'_> {
    fn used_space(&self) -> Option<i64> {
        self.user_space_size
    }

    fn total_space(&self) -> Option<i64> {
        self.total_space_size
    }
}

impl SpaceUsage for AssetDelete<'_> {
    fn used_space(&self) -> Option<i64> {
        self.used_space_size
    }

    fn total_space(&self) -> Option<i64> {
        self.total_space_size
    }
}
