//! Any event of an asset.

use crate::{AssetDelete, AssetDownload, AssetRead, AssetUpload};

tidings_core::rt::event_family! {
    /// Any event of an asset, told apart by `event_type`.
    ///
    /// ```
    /// use assets::AssetsEvent;
    ///
    /// let event = AssetsEvent::from_json(r#"{"event_type":"assets.access.read"}"#)?;
    /// assert!(matches!(event, AssetsEvent::AssetRead(_)));
    /// # Ok::<(), tidings_core::DecodeError>(())
    /// ```
    pub enum AssetsEvent {
        AssetRead,
        AssetDownload,
        AssetUpload,
        AssetDelete,
    }
}
