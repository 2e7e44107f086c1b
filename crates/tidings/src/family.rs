//! The domains that are compiled in, and their messages.

use tidings_core::{MessageEntry, Types};

macro_rules! domains {
    ($($feature:literal: $($list:path),+;)+) => {
        /// Each domain with one list of its messages; a domain may have
        /// several.
        pub(crate) static FAMILY: &[(&str, &[MessageEntry])] = &[
            $($(
                #[cfg(feature = $feature)]
                ($feature, $list),
            )+)+
        ];

        static LISTS: &[&[MessageEntry]] = &[
            $($(
                #[cfg(feature = $feature)]
                $list,
            )+)+
        ];

        /// The domains that are compiled in, by the names of their features.
        pub const DOMAINS: &[&str] = &[
            $(
                #[cfg(feature = $feature)]
                $feature,
            )+
        ];
    };
}

domains! {
    "dropsonde": dropsonde::MESSAGES, dropsonde::control::MESSAGES;
    "flyte-event": flyte_event::MESSAGES, flyte_event::admin::MESSAGES, flyte_event::core::MESSAGES,
        flyte_event::cloudevents::json::MESSAGES, flyte_event::cloudevents::protobuf::MESSAGES;
    "hac-payload": hac_payload::MESSAGES;
    "xumi": xumi::MESSAGES;
    "pbac": pbac::MESSAGES;
    "assets": assets::MESSAGES;
    "workflow": workflow::MESSAGES;
    "kuber": kuber::MESSAGES;
    "apcera-events": apcera_events::MESSAGES;
}

/// All messages of the domains that are compiled in, as types that a
/// `google.protobuf.Any` may hold in JSON.
///
/// ```
/// use tidings::DecodeOptions;
///
/// let options = DecodeOptions::STRICT.with_types(tidings::types());
/// assert!(options.types.find("google.protobuf.Duration").is_some());
/// ```
#[must_use]
pub const fn types() -> Types {
    Types::new(LISTS)
}
