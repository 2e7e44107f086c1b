//! Made by `cargo xtask codegen`; never edited.

pub(crate) static DESCRIPTOR_SETS: &[(&str, &[u8])] = &[
    ("apcera-events", include_bytes!("descriptors/apcera-events.binpb")),
    ("assets", include_bytes!("descriptors/assets.binpb")),
    ("dropsonde", include_bytes!("descriptors/dropsonde.binpb")),
    ("flyte-event", include_bytes!("descriptors/flyte-event.binpb")),
    ("hac-payload", include_bytes!("descriptors/hac-payload.binpb")),
    ("kuber", include_bytes!("descriptors/kuber.binpb")),
    ("pbac", include_bytes!("descriptors/pbac.binpb")),
    ("workflow", include_bytes!("descriptors/workflow.binpb")),
    ("xumi", include_bytes!("descriptors/xumi.binpb")),
];

pub(crate) static EXTERN_PATHS: &[(&str, &str)] = &[
    (".tidings.apcera.v1", "::apcera_events::pb::tidings::apcera::v1"),
    (".tidings.assets.v1", "::assets::pb::tidings::assets::v1"),
    (".events", "::dropsonde::pb::events"),
    (".control", "::dropsonde::pb::control"),
    (".flyteidl.core", "::flyte_event::pb::flyteidl::core"),
    (".flyteidl.event", "::flyte_event::pb::flyteidl::event"),
    (".flyteidl.admin", "::flyte_event::pb::flyteidl::admin"),
    (".tidings.flyte.v1", "::flyte_event::pb::tidings::flyte::v1"),
    (".io.cloudevents.v1", "::flyte_event::pb::io::cloudevents::v1"),
    (".tidings.hac.v1", "::hac_payload::pb::tidings::hac::v1"),
    (".tidings.kuber.v1", "::kuber::pb::tidings::kuber::v1"),
    (".tidings.pbac.v1", "::pbac::pb::tidings::pbac::v1"),
    (".tidings.workflow.v1", "::workflow::pb::tidings::workflow::v1"),
    (".tidings.xumi.v1", "::xumi::pb::tidings::xumi::v1"),
];

pub(crate) static OWNED_EXTERN_PATHS: &[(&str, &str)] = &[
    (".tidings.apcera.v1", "::apcera_events::pb::owned::tidings::apcera::v1"),
    (".tidings.assets.v1", "::assets::pb::owned::tidings::assets::v1"),
    (".events", "::dropsonde::pb::owned::events"),
    (".control", "::dropsonde::pb::owned::control"),
    (".flyteidl.core", "::flyte_event::pb::owned::flyteidl::core"),
    (".flyteidl.event", "::flyte_event::pb::owned::flyteidl::event"),
    (".flyteidl.admin", "::flyte_event::pb::owned::flyteidl::admin"),
    (".tidings.flyte.v1", "::flyte_event::pb::owned::tidings::flyte::v1"),
    (".io.cloudevents.v1", "::flyte_event::pb::owned::io::cloudevents::v1"),
    (".tidings.hac.v1", "::hac_payload::pb::owned::tidings::hac::v1"),
    (".tidings.kuber.v1", "::kuber::pb::owned::tidings::kuber::v1"),
    (".tidings.pbac.v1", "::pbac::pb::owned::tidings::pbac::v1"),
    (".tidings.workflow.v1", "::workflow::pb::owned::tidings::workflow::v1"),
    (".tidings.xumi.v1", "::xumi::pb::owned::tidings::xumi::v1"),
];
