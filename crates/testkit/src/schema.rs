//! Ways through the schema: how a message type comes back to itself.

use tidings_core::info::{FieldInfo, Kind, Label, MessageInfo};

/// A field that leads from a message to one that it holds.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    /// The field: a message, or a map whose values are messages.
    pub field: &'static FieldInfo,
    /// The message it leads to.
    pub to: &'static MessageInfo,
}

impl Step {
    /// The field numbers on the way, of a map also that of the entry's value.
    /// Each is a level of nesting.
    pub fn numbers(&self) -> impl Iterator<Item = u32> + use<> {
        let value = matches!(self.field.kind, Kind::Map(_)).then_some(2);
        std::iter::once(self.field.number).chain(value)
    }

    /// What opens and closes the held message in JSON, without its own braces.
    #[must_use]
    pub fn json(&self) -> (String, &'static str) {
        let name = self.field.json_name;
        match (self.field.kind, self.field.label) {
            (Kind::Map(&(Kind::String, _)), _) => (format!("\"{name}\":{{\"k\":"), "}"),
            (Kind::Map(&(Kind::Bool, _)), _) => (format!("\"{name}\":{{\"true\":"), "}"),
            (Kind::Map(_), _) => (format!("\"{name}\":{{\"1\":"), "}"),
            (_, Label::Repeated) => (format!("\"{name}\":["), "]"),
            _ => (format!("\"{name}\":"), ""),
        }
    }
}

/// The shortest way from each field that is a message back to the message
/// that has the field.
#[must_use]
pub fn cycles(info: &'static MessageInfo) -> Vec<Vec<Step>> {
    steps(info).filter_map(|first| way(first, info)).collect()
}

fn steps(info: &'static MessageInfo) -> impl Iterator<Item = Step> {
    info.fields.iter().filter_map(|field| match field.kind {
        Kind::Message(to) | Kind::Map(&(_, Kind::Message(to))) => Some(Step { field, to }),
        _ => None,
    })
}

/// Breadth first, from what a step leads to.
fn way(first: Step, end: &MessageInfo) -> Option<Vec<Step>> {
    let mut ways = vec![vec![first]];
    let mut seen = vec![first.to.full_name];
    let mut next = 0;
    while let Some(way) = ways.get(next).cloned() {
        next += 1;
        let last = way.last()?.to;
        if last.full_name == end.full_name {
            return Some(way);
        }
        for step in steps(last) {
            if step.to.full_name == end.full_name || !seen.contains(&step.to.full_name) {
                seen.push(step.to.full_name);
                ways.push([way.as_slice(), &[step]].concat());
            }
        }
    }
    None
}
