//! Messages that hold themselves. AsyncAPI's parser unfolds a message wherever
//! it stands, which does not end in reasonable time for messages that hold each
//! other in several ways; so its documents are cut where a circle closes.

use std::collections::BTreeSet;

use prost_reflect::{FieldDescriptor, Kind, MessageDescriptor};

/// Full names of the fields that lead back to a message that holds them:
/// without these, what the roots refer to has no circle.
pub(super) fn cut<'m>(roots: impl IntoIterator<Item = &'m MessageDescriptor>) -> BTreeSet<String> {
    let mut search = Search::default();
    roots.into_iter().for_each(|root| search.message(root));
    search.cut
}

/// The message that a field, or the values of its map, hold.
pub(super) fn held(field: &FieldDescriptor) -> Option<MessageDescriptor> {
    let kind = match field.kind() {
        Kind::Message(entry) if field.is_map() => entry.map_entry_value_field().kind(),
        kind => kind,
    };
    if let Kind::Message(message) = kind { Some(message) } else { None }
}

#[derive(Default)]
struct Search {
    path: Vec<String>,
    done: BTreeSet<String>,
    cut: BTreeSet<String>,
}

impl Search {
    fn message(&mut self, message: &MessageDescriptor) {
        if self.done.contains(message.full_name()) {
            return;
        }
        self.path.push(message.full_name().to_owned());
        for field in message.fields() {
            let Some(inner) = held(&field) else { continue };
            if self.path.iter().any(|outer| outer == inner.full_name()) {
                self.cut.insert(field.full_name().to_owned());
            } else {
                self.message(&inner);
            }
        }
        self.path.pop();
        self.done.insert(message.full_name().to_owned());
    }
}
