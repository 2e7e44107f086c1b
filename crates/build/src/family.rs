//! Where the crates of the family have the types of their packages.

/// Package and Rust module.
pub(crate) const FAMILY: &[(&str, &str)] = &[
    ("events", "::dropsonde"),
    ("control", "::dropsonde::control"),
    ("flyteidl.core", "::flyte_event::core"),
    ("flyteidl.event", "::flyte_event"),
    ("flyteidl.admin", "::flyte_event::admin"),
    ("io.cloudevents.v1", "::flyte_event::cloudevents::protobuf"),
    ("tidings.flyte.v1", "::flyte_event::cloudevents::json"),
    ("tidings.hac.v1", "::hac_payload"),
    ("tidings.xumi.v1", "::xumi"),
    ("tidings.kuber.v1", "::kuber"),
    ("tidings.pbac.v1", "::pbac"),
    ("tidings.assets.v1", "::assets"),
    ("tidings.workflow.v1", "::workflow"),
    ("tidings.apcera.v1", "::apcera_events"),
    ("google.protobuf", "rt::wkt"),
    // Nothing but options.
    ("tidings", "rt"),
];
