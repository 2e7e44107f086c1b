//! Fields that moved into a oneof or out of it.

use prost_reflect::{FieldDescriptor, MessageDescriptor};

use super::{BINARY, JSON, READER, Report, WRITER, broken};

/// Compares the fields that both versions have, in pairs: what matters is
/// which of them exclude each other.
pub(super) fn compare(old: &MessageDescriptor, new: &MessageDescriptor, report: &mut Report) {
    let both = |field: FieldDescriptor| Some((new.get_field(field.number())?, field));
    let both: Vec<(FieldDescriptor, FieldDescriptor)> = old.fields().filter_map(both).collect();
    for (index, (field, before)) in both.iter().enumerate() {
        let differs = |(other, other_before): &&(FieldDescriptor, FieldDescriptor)| {
            exclude(before, other_before) != exclude(field, other)
        };
        let Some((sibling, _)) = both.iter().take(index).find(differs) else { continue };
        let (what, party) = match exclude(field, sibling) {
            true => ("may no longer stand beside", WRITER),
            false => ("may now stand beside", READER),
        };
        let mut breaks = broken(party, BINARY, "of both in one event only the last is left");
        breaks.extend(broken(party, JSON, "an event with both is refused"));
        let what = format!("the field {what} {}", sibling.name());
        report.add(field.full_name(), "oneof-changed", what, breaks);
    }
}

/// Whether the fields are in one oneof.
fn exclude(one: &FieldDescriptor, other: &FieldDescriptor) -> bool {
    one.containing_oneof().is_some_and(|oneof| other.containing_oneof() == Some(oneof))
}
