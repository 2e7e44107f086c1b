//! Fields that moved into a oneof or out of it.

use prost_reflect::{FieldDescriptor, MessageDescriptor};

use super::{BINARY, JSON, READER, Report, WRITER, broken};

/// Compares the fields that both versions have, in pairs: what matters is
/// which of them exclude each other.
pub(super) fn compare(old: &MessageDescriptor, new: &MessageDescriptor, report: &mut Report) {
    let numbers: Vec<u32> = old
        .fields()
        .map(|field| field.number())
        .filter(|number| new.get_field(*number).is_some())
        .collect();
    for (index, one) in numbers.iter().enumerate() {
        let others = numbers.iter().take(index);
        let differs = |other: &&u32| exclude(old, *one, **other) != exclude(new, *one, **other);
        let Some(other) = others.into_iter().find(differs) else { continue };
        let (Some(field), Some(sibling)) = (new.get_field(*one), new.get_field(*other)) else {
            continue;
        };
        let (what, party) = match exclude(new, *one, *other) {
            true => ("may no longer stand beside", WRITER),
            false => ("may now stand beside", READER),
        };
        let mut breaks = broken(party, BINARY, "of both in one event only the last is left");
        breaks.extend(broken(party, JSON, "an event with both is refused"));
        let what = format!("the field {what} {}", sibling.name());
        report.add(field.full_name(), "oneof-changed", what, breaks);
    }
}

/// Whether the fields of these numbers are in one oneof.
fn exclude(message: &MessageDescriptor, one: u32, other: u32) -> bool {
    let oneof = |number: u32| {
        let field: Option<FieldDescriptor> = message.get_field(number);
        field.and_then(|field| field.containing_oneof()).map(|oneof| oneof.full_name().to_owned())
    };
    matches!((oneof(one), oneof(other)), (Some(one), Some(other)) if one == other)
}
