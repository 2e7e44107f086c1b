//! The schema against the tables of the document.

#[path = "../../testkit/src/fields.rs"] mod fields; use fields::check_xavier;

#[test]
fn documented_members_are_the_schema() {
    check_xavier(include_str!("data/fields.tsv"), xumi::MESSAGES);
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
