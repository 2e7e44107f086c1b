//! UUIDs: two numbers on the wire, sixteen bytes everywhere else.

use ::uuid::Uuid as StandardUuid;

/// The conversions of a message with the fields `low` and `high`.
macro_rules! conversions {
    ($type:ty) => {
        impl $type {
            /// The UUID.
            ///
            /// `low` holds the first eight bytes of the text and `high` the
            /// last eight, each as a little-endian number. So it is neither the
            /// order of `(most, least)` significant bits nor that of Microsoft
            /// GUIDs.
            ///
            /// Source: dropsonde-protocol `events/uuid.proto`; dropsonde
            /// `factories/factories.go`, `NewUUID`.
            #[must_use]
            pub const fn to_uuid(&self) -> StandardUuid {
                let [a, b, c, d, e, f, g, h] = self.low.to_le_bytes();
                let [i, j, k, l, m, n, o, p] = self.high.to_le_bytes();
                StandardUuid::from_bytes([a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p])
            }

            /// Whether both numbers are 0, which the converter to the platform's
            /// v2 protocol takes for "no UUID".
            ///
            /// Source: go-loggregator `conversion/tov2.go`.
            #[must_use]
            pub const fn is_nil(&self) -> bool {
                self.low == 0 && self.high == 0
            }
        }

        impl From<StandardUuid> for $type {
            fn from(uuid: StandardUuid) -> Self {
                let (low, high) = uuid.as_u64_pair();
                Self::default().with_low(low.swap_bytes()).with_high(high.swap_bytes())
            }
        }

        impl From<&$type> for StandardUuid {
            fn from(uuid: &$type) -> Self {
                uuid.to_uuid()
            }
        }

        impl From<$type> for StandardUuid {
            fn from(uuid: $type) -> Self {
                uuid.to_uuid()
            }
        }
    };
}

conversions!(crate::Uuid<'_>);
conversions!(crate::control::Uuid<'_>);
