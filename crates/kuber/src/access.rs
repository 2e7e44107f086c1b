//! What `result`, `user` and `resource` say (X10, X11).

use tidings_core::{DecodeError, JsonText};

use crate::{PodDeployStart, PodDeployStartComplete, PodFree, PodFreeComplete};

macro_rules! access_granted {
    ($($event:ident $line:literal)*) => {$(
        impl $event<'_> {
            /// Whether access was granted; `None` when the event does not say.
            ///
            /// The document describes `result` as the result of a check of
            /// access, in the words it uses for PBAC.
            #[doc = concat!("Source: telemetry events document, line ", $line, ".")]
            #[must_use]
            pub fn access_granted(&self) -> Option<bool> {
                self.result
            }
        }
    )*};
}

access_granted! {
    PodDeployStart 107
    PodFree 147
    PodFreeComplete 165
}

macro_rules! json_in_strings {
    ($($event:ident)*) => {$(
        impl $event<'_> {
            /// The JSON in the string `user` (X11).
            ///
            /// # Errors
            /// When the string is not JSON. The event keeps it all the same.
            pub fn user_json(&self) -> Result<Option<JsonText<'_>>, DecodeError> {
                tidings_core::rt::json_in_text(&self.user)
            }

            /// The JSON in the string `resource` (X11).
            ///
            /// # Errors
            /// When the string is not JSON. The event keeps it all the same.
            pub fn resource_json(&self) -> Result<Option<JsonText<'_>>, DecodeError> {
                tidings_core::rt::json_in_text(&self.resource)
            }
        }
    )*};
}

json_in_strings!(PodDeployStart PodDeployStartComplete PodFree PodFreeComplete);
