//! The schema against the tables of the document.

use tidings_testkit::fields::check_xavier;

#[test]
fn documented_members_are_the_schema() {
    let code = include_str!("../src/generated/xumi.rs");
    check_xavier(include_str!("data/fields.tsv"), xumi::MESSAGES, code);
}

#[test]
fn only_documented_units_are_in_the_schema() {
    for message in xumi::MESSAGES {
        for field in message.info.fields {
            let documented = if field.json_name == "storage_size" { "bytes" } else { "" };
            assert_eq!(field.unit, documented, "{} {}", message.info.full_name, field.name);
        }
    }
}
