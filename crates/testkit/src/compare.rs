//! What we wrote against what the oracle has, and where the two go by other
//! rules.

use std::collections::BTreeSet;

use prost_reflect::{DynamicMessage, FieldDescriptor, Kind, MessageDescriptor};

use crate::generate::is_closed;
use crate::oracle;

/// Says how what we wrote differs from what the oracle has.
///
/// # Errors
/// The place of the first difference, in both.
pub fn same(
    descriptor: &MessageDescriptor,
    written: &[u8],
    expected: &DynamicMessage,
) -> Result<(), String> {
    let read = oracle::decode(descriptor, written)
        .map_err(|error| format!("the oracle cannot read {written:02x?}: {error}"))?;
    let (read, expected) = (oracle::canonical(&read), oracle::canonical(expected));
    if read == expected {
        return Ok(());
    }
    let at = read.bytes().zip(expected.bytes()).take_while(|(a, b)| a == b).count();
    let near = |text: &str| {
        let from = (0..=at.saturating_sub(60)).rev().find(|at| text.is_char_boundary(*at));
        text[from.unwrap_or(0)..].chars().take(200).collect::<String>()
    };
    Err(format!("\n  ours   {}\n  oracle {}", near(&read), near(&expected)))
}

/// Whether such a field stands somewhere in the message.
fn has(descriptor: &MessageDescriptor, odd: fn(&FieldDescriptor) -> bool) -> bool {
    let mut seen = BTreeSet::new();
    let mut open = vec![descriptor.clone()];
    while let Some(descriptor) = open.pop() {
        if !seen.insert(descriptor.full_name().to_owned()) {
            continue;
        }
        for field in descriptor.fields() {
            if odd(&field) {
                return true;
            }
            if let Kind::Message(inner) = field.kind() {
                open.push(inner);
            }
        }
    }
    false
}

/// Whether a field keeps the JSON members that the schema does not know.
#[must_use]
pub fn has_members(descriptor: &MessageDescriptor) -> bool {
    has(descriptor, |field| oracle::rules(field).unknown_members)
}

/// Fields whose text we check: JSON, or the event's type.
#[must_use]
pub fn has_checked_text(descriptor: &MessageDescriptor) -> bool {
    has(descriptor, |field| {
        let rules = oracle::rules(field);
        rules.unknown_members || rules.json_text != 0 || !rules.constant.is_empty()
    })
}

/// Fields that the oracle reads by other rules when the input is not valid: it
/// takes a map field of any wire type for an entry, and keeps undeclared
/// numbers of closed enums in their field. The tests of rules have one for each.
#[must_use]
pub fn has_other_rules(descriptor: &MessageDescriptor) -> bool {
    has(descriptor, |field| {
        field.is_map() || matches!(field.kind(), Kind::Enum(kind) if is_closed(&kind))
    })
}
