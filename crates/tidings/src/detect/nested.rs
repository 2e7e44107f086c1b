//! The messages within events, as tables over their tags.

use std::collections::BTreeMap;

use tidings_core::info::{FieldInfo, Kind, Label, MessageInfo};

use super::binary::{Record, each_record};
use super::fit::{DEEPEST, Numbers, has, is_packed, is_text};
use super::tags::{ByTag, tag};

/// The messages that may stand in the fields of events, so far down as is looked.
#[derive(Debug, Default)]
pub(super) struct Nested(Vec<Shape>);

/// What stands in the fields of a message.
#[derive(Debug, Default)]
struct Shape {
    slots: ByTag<Slot>,
    required: Vec<u32>,
}

/// What stands in a field.
#[derive(Clone, Copy, Debug, Default)]
enum Slot {
    /// There is no such field.
    #[default]
    None,
    Any,
    Text,
    /// Fields that are not looked at further.
    Fields,
    /// A message, by its place.
    Message(u16),
}

/// Makes the tables, one for each message and level.
#[derive(Default)]
pub(super) struct Builder {
    nested: Nested,
    places: BTreeMap<(*const MessageInfo, usize), u16>,
}

impl Builder {
    /// The place of a message that stands in a field of an event.
    pub(super) fn add(&mut self, info: &'static MessageInfo) -> u16 {
        self.add_at(info, DEEPEST)
    }

    fn add_at(&mut self, info: &'static MessageInfo, depth: usize) -> u16 {
        let key = (std::ptr::from_ref(info), depth);
        if let Some(place) = self.places.get(&key) {
            return *place;
        }
        let mut shape = Shape::default();
        for field in info.fields {
            let wire_type = field.kind.wire_type();
            shape.slots.set(tag(field.number, wire_type), self.slot(field, depth));
            if is_packed(field, 2) {
                shape.slots.set(tag(field.number, 2), Slot::Any);
            }
            if field.label == Label::Required {
                shape.required.push(field.number);
            }
        }
        let place = place(self.nested.0.len());
        self.nested.0.push(shape);
        self.places.insert(key, place);
        place
    }

    fn slot(&mut self, field: &FieldInfo, depth: usize) -> Slot {
        match (field.kind, depth.checked_sub(1)) {
            (Kind::String, _) => Slot::Text,
            (Kind::Message(info), Some(depth)) => Slot::Message(self.add_at(info, depth)),
            (Kind::Message(_) | Kind::Map(_), _) => Slot::Fields,
            _ => Slot::Any,
        }
    }

    pub(super) fn build(self) -> Nested {
        self.nested
    }
}

/// A place in a table. One that would be too high is that of none, and the table
/// is not to be used.
pub(super) fn place(next: usize) -> u16 {
    u16::try_from(next).unwrap_or(u16::MAX)
}

impl Nested {
    /// How many messages there are, with the level of each.
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether the bytes are the message of this place, with only fields of the
    /// schema and those that it needs.
    pub(super) fn is_whole(&self, place: u16, bytes: &[u8]) -> bool {
        self.0.get(usize::from(place)).is_some_and(|shape| self.fits(shape, bytes))
    }

    fn fits(&self, shape: &Shape, bytes: &[u8]) -> bool {
        let mut numbers = Numbers::default();
        let see = |record: Record<'_>| {
            numbers.add(record.number);
            let is_right = match shape.slots.get(record.tag()) {
                Slot::None => false,
                Slot::Any => true,
                Slot::Text => is_text(record.bytes),
                Slot::Fields => each_record(record.bytes, |_| Some(())).is_some(),
                Slot::Message(inner) => self.is_whole(inner, record.bytes),
            };
            is_right.then_some(())
        };
        each_record(bytes, see).is_some()
            && shape.required.iter().all(|number| numbers.has(*number, || has(bytes, *number)))
    }
}
