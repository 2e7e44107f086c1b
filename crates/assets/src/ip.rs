//! The address in `IP` (X07).

use std::net::IpAddr;

use crate::{AssetDelete, AssetDownload, AssetRead, AssetUpload};

macro_rules! parse_ip {
    ($($event:ident)*) => {$(
        impl $event<'_> {
            /// The member `IP` as an address; `None` when it is absent or no
            /// address. The field keeps whatever text came.
            #[must_use]
            pub fn parse_ip(&self) -> Option<IpAddr> {
                self.ip.as_deref()?.parse().ok()
            }
        }
    )*};
}

parse_ip!(AssetRead AssetDownload AssetUpload AssetDelete);
