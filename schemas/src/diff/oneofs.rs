//! Fields that moved into a oneof or out of it.

use std::collections::BTreeMap;

use prost_reflect::{FieldDescriptor, MessageDescriptor};

use super::{BINARY, JSON, READER, Report, WRITER, broken};

/// A field that both versions have, and the oneof that it is in.
struct Both {
    field: FieldDescriptor,
    old: Option<String>,
    new: Option<String>,
}

/// Of the fields seen so far in one oneof of one version: the first, and the
/// first that the other version does not keep in one oneof with it. All others
/// are where the first is, so no more has to be remembered.
struct Seen {
    first: usize,
    apart: Option<usize>,
}

/// Compares the fields that both versions have: what matters is which of them
/// exclude each other. Names for each field the first before it of which that
/// changed.
pub(super) fn compare(old: &MessageDescriptor, new: &MessageDescriptor, report: &mut Report) {
    let oneof = |field: &FieldDescriptor| field.containing_oneof().map(|it| it.name().to_owned());
    let both = |before: FieldDescriptor| {
        let field = new.get_field(before.number())?;
        Some(Both { old: oneof(&before), new: oneof(&field), field })
    };
    let both: Vec<Both> = old.fields().filter_map(both).collect();
    let (mut in_old, mut in_new) = (BTreeMap::new(), BTreeMap::new());
    for (index, this) in both.iter().enumerate() {
        let parted = first_apart(&mut in_old, &both, index, |field| &field.old, |field| &field.new);
        let joined = first_apart(&mut in_new, &both, index, |field| &field.new, |field| &field.old);
        let parted = parted.map(|sibling| (sibling, "may now stand beside", READER));
        let joined = joined.map(|sibling| (sibling, "may no longer stand beside", WRITER));
        let first = parted.into_iter().chain(joined).min_by_key(|(sibling, ..)| *sibling);
        let Some((sibling, what, party)) = first else { continue };
        let Some(sibling) = both.get(sibling) else { continue };
        let mut breaks = broken(party, BINARY, "of both in one event only the last is left");
        breaks.extend(broken(party, JSON, "an event with both is refused"));
        let what = format!("the field {what} {}", sibling.field.name());
        report.add(this.field.full_name(), "oneof-changed", what, breaks);
    }
}

/// The first field in one oneof with this one that the other version does not
/// keep in one oneof with it.
fn first_apart<'f>(
    seen: &mut BTreeMap<&'f str, Seen>,
    both: &'f [Both],
    index: usize,
    this: impl Fn(&Both) -> &Option<String>,
    other: impl Fn(&Both) -> &Option<String>,
) -> Option<usize> {
    let field = both.get(index)?;
    let name = this(field).as_deref()?;
    let Some(seen) = seen.get_mut(name) else {
        seen.insert(name, Seen { first: index, apart: None });
        return None;
    };
    let together = other(field).is_some() && other(both.get(seen.first)?) == other(field);
    if together {
        return seen.apart;
    }
    seen.apart.get_or_insert(index);
    Some(seen.first)
}
