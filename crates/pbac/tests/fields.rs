//! The schema against the tables of the document.

use tidings_testkit::{fields, plain};

#[test]
fn documented_members_are_the_schema() {
    let code = include_str!("../src/generated/pbac.rs");
    fields::check_xavier(include_str!("data/fields.tsv"), pbac::MESSAGES, code);
}

#[test]
fn every_member_survives_alone_and_together() {
    plain::check(pbac::MESSAGES);
}
