//! What the peers' generators make of our schemas, and our own code for the
//! shapes of this package. Empty without the feature `peers`.

#![cfg(feature = "peers")]
#![allow(missing_docs, warnings, clippy::all)]

pub mod alloc;

macro_rules! made {
    ($file:literal) => {
        include!(concat!(env!("OUT_DIR"), "/", $file));
    };
}

/// Our code for `proto/shapes.proto`.
pub mod shapes {
    made!("shapes.rs");
}

/// prost with pbjson.
pub mod stock {
    pub mod events {
        made!("prost/events.rs");
        made!("prost/events.serde.rs");
    }
    pub mod shapes {
        made!("prost/shapes.rs");
        made!("prost/shapes.serde.rs");
    }
    pub mod flyteidl {
        pub mod core {
            made!("prost/flyteidl.core.rs");
            made!("prost/flyteidl.core.serde.rs");
        }
        pub mod event {
            made!("prost/flyteidl.event.rs");
            made!("prost/flyteidl.event.serde.rs");
        }
    }
    pub mod tidings {
        pub mod apcera {
            pub mod v1 {
                made!("prost/tidings.apcera.v1.rs");
                made!("prost/tidings.apcera.v1.serde.rs");
            }
        }
        pub mod hac {
            pub mod v1 {
                made!("prost/tidings.hac.v1.rs");
                made!("prost/tidings.hac.v1.serde.rs");
            }
        }
        pub mod pbac {
            pub mod v1 {
                made!("prost/tidings.pbac.v1.rs");
                made!("prost/tidings.pbac.v1.serde.rs");
            }
        }
        pub mod xumi {
            pub mod v1 {
                made!("prost/tidings.xumi.v1.rs");
                made!("prost/tidings.xumi.v1.serde.rs");
            }
        }
    }
}

/// prost with `Bytes` and B-tree maps.
pub mod tuned {
    made!("prost_tuned/events.rs");
}

/// buffa: owned types, views, JSON.
pub mod eager {
    made!("buffa/mod.rs");
}

/// buffa with lazy views too, for dropsonde.
pub mod lazy {
    made!("buffa_lazy/mod.rs");
}

/// quick-protobuf.
pub mod quick {
    made!("quick/events.rs");
}

/// rust-protobuf 3.
pub mod classic {
    include!(concat!(env!("OUT_DIR"), "/rust_protobuf/mod.rs"));
}

/// micropb with the containers of std.
pub mod micro {
    made!("micropb.rs");
}
