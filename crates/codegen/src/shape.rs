//! What depends on all messages together: which fields are held behind
//! pointers, and which messages have required fields somewhere in them.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Field, Kind, Label, Message, Scalar};

/// A message larger than this is held behind a pointer where it may be absent,
/// so that what holds it stays cheap to move.
const LARGE: usize = 512;

/// A member of a oneof larger than this, and than twice the next, is held behind
/// a pointer.
const ODD: usize = 256;

pub(crate) fn settle(messages: &mut [&mut Message]) {
    box_recursive(messages);
    box_large(messages);
    mark_required(messages);
    mark_recursive(messages);
}

/// The message that a field, element or map value is.
fn target(field: &Field) -> Option<&str> {
    match &field.kind {
        Kind::Message { full_name, .. } => Some(full_name),
        Kind::Map(kinds) => match &kinds.1 {
            Kind::Message { full_name, .. } => Some(full_name),
            _ => None,
        },
        _ => None,
    }
}

fn mark_recursive(messages: &mut [&mut Message]) {
    let targets = |message: &Message| {
        message.fields.iter().filter_map(target).map(str::to_owned).collect::<BTreeSet<_>>()
    };
    let graph: BTreeMap<_, _> =
        messages.iter().map(|message| (message.full_name.clone(), targets(message))).collect();
    for message in messages {
        let name = &message.full_name;
        let mut held = graph.get(name).into_iter().flatten();
        message.recursive = held.any(|held| reaches(&graph, held, name));
    }
}

/// Which messages a message holds in those of its fields that are meant.
fn held(
    messages: &[&mut Message],
    meant: impl Fn(&Field) -> bool,
) -> BTreeMap<String, BTreeSet<String>> {
    let edges = |message: &Message| {
        let fields = message.fields.iter().filter(|field| meant(field));
        fields.filter_map(|field| field.message().map(str::to_owned)).collect()
    };
    messages.iter().map(|message| (message.full_name.clone(), edges(message))).collect()
}

fn reaches(graph: &BTreeMap<String, BTreeSet<String>>, from: &str, to: &str) -> bool {
    let mut open = vec![from];
    let mut seen = BTreeSet::new();
    while let Some(name) = open.pop() {
        if name == to {
            return true;
        }
        if seen.insert(name)
            && let Some(next) = graph.get(name)
        {
            open.extend(next.iter().map(String::as_str));
        }
    }
    false
}

/// A circle has a pointer where its fields may be absent; a required message stands in
/// the message that requires it.
fn box_recursive(messages: &mut [&mut Message]) {
    let single = held(messages, |field| !field.is_repeated());
    let required = held(messages, |field| field.label == Label::Required);
    for message in messages {
        let name = message.full_name.clone();
        for field in message.fields.iter_mut().filter(|field| !field.is_repeated()) {
            let graph = if field.label == Label::Required { &required } else { &single };
            if field.message().is_some_and(|target| reaches(graph, target, &name)) {
                field.boxed = true;
                // A message that requires itself could never be complete.
                if field.label == Label::Required {
                    field.label = Label::Optional;
                }
            }
        }
    }
}

fn box_large(messages: &mut [&mut Message]) {
    let mut sizes = BTreeMap::new();
    // Messages are sized after those that they hold; recursion is boxed.
    loop {
        let before = sizes.len();
        for message in messages.iter_mut() {
            if sizes.contains_key(&message.full_name) {
                continue;
            }
            let known = |name: &str| sizes.contains_key(name);
            let inner = message.fields.iter().filter(|f| !f.is_repeated() && !f.boxed);
            if !inner.filter_map(|field| field.message()).all(known) {
                continue;
            }
            for field in &mut message.fields {
                let size = field.message().and_then(|name| sizes.get(name));
                let optional = field.label != Label::Required && !field.is_repeated();
                if optional && size.is_some_and(|size| *size > LARGE) {
                    field.boxed = true;
                }
            }
            box_odd_members(message, &sizes);
            sizes.insert(message.full_name.clone(), size_of(message, &sizes));
        }
        if sizes.len() == before {
            return;
        }
    }
}

/// Boxes the one large member of a oneof whose other members are small, so that
/// these do not pay for it.
fn box_odd_members(message: &mut Message, sizes: &BTreeMap<String, usize>) {
    for index in 0..message.oneofs.len() {
        let mut members: Vec<_> = message
            .members_of(index)
            .map(|field| (field_size(field, sizes), field.number))
            .collect();
        members.sort_unstable();
        let [.., (second, _), (largest, number)] = members[..] else { continue };
        if largest > ODD && second * 2 < largest {
            message.fields.iter_mut().filter(|field| field.number == number).for_each(|field| {
                field.boxed = true;
            });
        }
    }
}

fn field_size(field: &Field, sizes: &BTreeMap<String, usize>) -> usize {
    match &field.kind {
        _ if field.is_repeated() => 40,
        _ if field.boxed => 8,
        Kind::Message { full_name, .. } => sizes.get(full_name).copied().unwrap_or(0) + 8,
        Kind::Timestamp | Kind::Duration => 24,
        Kind::Scalar(Scalar::Bool) => 1,
        Kind::Enum { .. } => 8,
        _ => 16,
    }
}

fn size_of(message: &Message, sizes: &BTreeMap<String, usize>) -> usize {
    let size = |field: &Field| field_size(field, sizes);
    let plain: usize = message.plain_fields().map(size).sum();
    let oneofs: usize = (0..message.oneofs.len())
        .map(|index| message.members_of(index).map(size).max().unwrap_or(0) + 8)
        .sum();
    plain + oneofs + 16
}

fn mark_required(messages: &mut [&mut Message]) {
    let mut marked = BTreeSet::new();
    loop {
        let before = marked.len();
        for message in messages.iter_mut() {
            let holds = |name: &str| marked.contains(name);
            let inner = message.fields.iter().filter_map(target).any(holds);
            if inner || message.required().next().is_some() {
                message.has_required = true;
                marked.insert(message.full_name.clone());
            }
        }
        if marked.len() == before {
            return;
        }
    }
}
