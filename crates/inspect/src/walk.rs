//! The fields of a record in binary, one after the other, with the bytes that
//! each takes.
//!
//! The walk has a stack of its own and goes on behind what is malformed.
//!
//! ```
//! use tidings_inspect::walk::{Item, Walk};
//!
//! // Field 1 of three bytes, then a varint in field 2, of no known type.
//! let mut walk = Walk::new(b"\x0a\x03abc\x10\x07", None);
//! let Some(Item::Field(first)) = walk.next() else { panic!() };
//! assert_eq!((first.number, first.start, first.value_at), (1, 0, 1));
//! assert_eq!((first.content_at, first.end), (2, 5));
//! let Some(Item::Field(second)) = walk.next() else { panic!() };
//! assert_eq!(second.text, "= 7");
//! assert!(walk.next().is_none() && walk.first_fault().is_none());
//! ```

use std::collections::VecDeque;
use std::fmt::Write as _;

use tidings_core::info::{FieldInfo, Kind, Label, MessageInfo, Text};

use crate::value::{self, Shown};
use crate::wire::{Cursor, Raw, Tag};

pub use crate::wire::Fault;

/// Messages in one another that are walked into, as many as a decoder takes.
const MAX_DEPTH: usize = 100;

/// What the fields of a level mean.
#[derive(Clone, Copy, Debug)]
enum Scope {
    Message(&'static MessageInfo),
    MapEntry(&'static (Kind, Kind)),
    Unknown,
}

/// A field as the schema has it; of a map's entry, `key` or `value`.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Field {
    /// Name in the schema.
    pub name: &'static str,
    /// Name of the JSON member.
    pub json_name: &'static str,
    /// The one JSON member of the field's oneof, where there is one.
    pub oneof_member: Option<&'static str>,
    /// Full name of the message that has the field; none in a map's entry.
    pub message: Option<&'static str>,
    /// Type.
    pub kind: Kind,
    /// How often it stands.
    pub label: Label,
    /// Unit of the number; empty where there is none.
    pub unit: &'static str,
    /// What the text of a string is.
    pub text: Text,
}

/// A field that stands in a record. Its bytes are `start..end`: the tag, then,
/// from `value_at`, what the wire type says, which for a field with a length
/// begins with that length and goes on at `content_at`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Part {
    /// The number in the tag.
    pub number: u32,
    /// The wire type in the tag; see [`wire_name`](crate::wire_name).
    pub wire_type: u32,
    /// Where the tag begins.
    pub start: usize,
    /// Where the tag ends.
    pub value_at: usize,
    /// Where the value begins, behind a length if there is one.
    pub content_at: usize,
    /// Where the value ends, with all that is nested in it; for a group, where
    /// the tag ends that begins it.
    pub end: usize,
    /// Messages, map entries and groups around it, from 0.
    pub depth: usize,
    /// The field, if the schema has it.
    pub field: Option<Field>,
    /// The value has fields of its own, which follow with a greater depth.
    pub opens: bool,
    /// The value in words.
    pub text: String,
    /// What is odd about it.
    pub marks: Vec<String>,
}

/// Something that is wrong beside the fields.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Note {
    /// The byte where it was found.
    pub at: usize,
    /// Messages, map entries and groups around it, from 0.
    pub depth: usize,
    /// What is wrong.
    pub text: String,
}

/// What a walk meets.
#[derive(Clone, Debug)]
pub enum Item {
    /// A field.
    Field(Part),
    /// A fault, or required fields that are missing.
    Note(Note),
}

/// A message, map entry or group that is being walked through.
#[derive(Debug)]
struct Level {
    scope: Scope,
    end: usize,
    /// Number of the group that the level is.
    group: Option<u32>,
    /// Known fields that were met.
    met: Vec<u32>,
}

/// A walk through a record; an iterator of what it meets.
#[derive(Debug)]
pub struct Walk<'a> {
    record: &'a [u8],
    at: usize,
    levels: Vec<Level>,
    fault: Option<Fault>,
    ready: VecDeque<Item>,
}

impl Scope {
    fn field(self, number: u32) -> Option<Field> {
        let plain = |name, kind| Field {
            name,
            json_name: name,
            oneof_member: None,
            message: None,
            kind,
            label: Label::Optional,
            unit: "",
            text: Text::Plain,
        };
        match (self, number) {
            (Self::Message(info), _) => info.field(number).map(|field| Field::of(info, field)),
            (Self::MapEntry((key, _)), 1) => Some(plain("key", *key)),
            (Self::MapEntry((_, value)), 2) => Some(plain("value", *value)),
            _ => None,
        }
    }
}

impl Field {
    fn of(message: &'static MessageInfo, info: &'static FieldInfo) -> Self {
        let FieldInfo { name, json_name, kind, label, unit, text, .. } = *info;
        let oneof = info.oneof.and_then(|index| message.oneofs.get(index));
        Self {
            name,
            json_name,
            oneof_member: oneof.and_then(|oneof| oneof.json_member),
            message: Some(message.full_name),
            kind,
            label,
            unit,
            text,
        }
    }

    /// Its type, as the schema writes it.
    #[must_use]
    pub fn type_name(&self) -> String {
        match (self.kind, self.label) {
            (Kind::Map((key, value)), _) => format!("map<{}, {}>", key.name(), value.name()),
            (kind, Label::Repeated | Label::Packed) => format!("repeated {}", kind.name()),
            (kind, _) => kind.name().to_owned(),
        }
    }

    /// It may stand several times.
    #[must_use]
    pub const fn is_repeated(&self) -> bool {
        matches!(self.label, Label::Repeated | Label::Packed) || matches!(self.kind, Kind::Map(_))
    }
}

impl Iterator for Walk<'_> {
    type Item = Item;

    fn next(&mut self) -> Option<Item> {
        while self.ready.is_empty() && !self.levels.is_empty() {
            self.step();
        }
        self.ready.pop_front()
    }
}

impl<'a> Walk<'a> {
    /// A walk through a record of this type, or of none.
    #[must_use]
    pub fn new(record: &'a [u8], info: Option<&'static MessageInfo>) -> Self {
        let scope = info.map_or(Scope::Unknown, Scope::Message);
        let level = Level { scope, end: record.len(), group: None, met: Vec::new() };
        Self { record, at: 0, levels: vec![level], fault: None, ready: VecDeque::new() }
    }

    /// The first malformed part that was met, if there was one.
    #[must_use]
    pub fn first_fault(&self) -> Option<Fault> {
        self.fault
    }

    /// Where the innermost level ends.
    fn end(&self) -> usize {
        self.levels.last().map_or(self.record.len(), |level| level.end)
    }

    fn step(&mut self) {
        let start = self.at;
        if start >= self.end() {
            return self.leave();
        }
        let mut cursor = Cursor::new(self.record, start, self.end());
        let went = cursor.tag().and_then(|tag| match tag.wire_type {
            3 => self.begin_group(start, tag),
            4 => self.end_group(start, tag),
            wire_type => {
                let raw = cursor.value(wire_type)?;
                self.at = cursor.at();
                self.field(start, tag, raw);
                Ok(())
            }
        });
        if let Err(fault) = went {
            self.give_up(fault);
        }
    }

    fn note(&mut self, depth: usize, text: impl Into<String>) {
        let depth = depth.saturating_sub(1);
        self.ready.push_back(Item::Note(Note { at: self.at, depth, text: text.into() }));
    }

    /// Ends the level at its end.
    fn leave(&mut self) {
        let depth = self.levels.len();
        let Some(level) = self.levels.pop() else { return };
        if level.group.is_some() {
            let fault = Fault { at: self.at, reason: "the input ends too early, in a group" };
            self.fault.get_or_insert(fault);
            self.note(depth, fault.reason);
        }
        let Scope::Message(info) = level.scope else { return };
        let required = info.fields.iter().filter(|field| field.label == Label::Required);
        let missing = required.filter(|field| !level.met.contains(&field.number));
        let missing: Vec<_> = missing.map(|field| field.name).collect();
        if !missing.is_empty() {
            self.note(depth, format!("missing required: {}", missing.join(", ")));
        }
    }

    /// Leaves a message that cannot be read on, and goes on behind it.
    fn give_up(&mut self, fault: Fault) {
        self.fault.get_or_insert(fault);
        self.at = fault.at;
        self.note(self.levels.len(), fault.reason);
        let message = self.levels.iter().rposition(|level| level.group.is_none());
        let left = self.levels.drain(message.unwrap_or_default()..).next();
        self.at = left.map_or(self.at, |message| message.end);
    }

    /// Notes that the field stands here; whether it may not stand again.
    fn meet(&mut self, number: u32) -> (Option<Field>, bool) {
        let around = self.levels.last_mut();
        let known = around.and_then(|level| Some((level.scope.field(number)?, &mut level.met)));
        let Some((field, met_before)) = known else { return (None, false) };
        let met = met_before.contains(&number);
        if !met {
            met_before.push(number);
        }
        (Some(field), met && !field.is_repeated())
    }

    /// Shows a field, and enters it if it has fields of its own.
    fn field(&mut self, start: usize, tag: Tag<'_>, raw: Raw<'_>) {
        let depth = self.levels.len();
        let (field, again) = self.meet(tag.number);
        let too_deep = depth > MAX_DEPTH;
        let scope = field.and_then(|field| scope(field.kind));
        let (shown, entered) = match (scope, raw) {
            (Some(_), Raw::Len { bytes, .. }) if too_deep => {
                let mut shown = value::show(None, Raw::Len { bytes, minimal: true });
                shown.marks.push(format!("nested deeper than {MAX_DEPTH} messages"));
                (shown, None)
            }
            (Some(scope), Raw::Len { bytes, minimal }) => {
                let level = Level { scope, end: self.at, group: None, met: Vec::new() };
                let shown = value::opened(field, bytes, minimal);
                (shown, Some((level, bytes.len())))
            }
            _ => (value::show(field, raw), None),
        };
        let content = match raw {
            Raw::Len { bytes, .. } => bytes.len(),
            _ => self.at - start - tag.bytes.len(),
        };
        self.part((start, depth), tag, content, field, (shown, again), entered.is_some());
        if let Some((level, length)) = entered {
            // Its bytes are the last that were read.
            self.at -= length;
            self.levels.push(level);
        }
    }

    fn begin_group(&mut self, start: usize, tag: Tag<'_>) -> Result<(), Fault> {
        let depth = self.levels.len();
        let (field, again) = self.meet(tag.number);
        if depth > MAX_DEPTH {
            return Err(Fault { at: start, reason: "groups are nested too deep" });
        }
        let (end, group) = (self.end(), Some(tag.number));
        self.at = start + tag.bytes.len();
        self.part((start, depth), tag, 0, field, (value::group(field), again), true);
        self.levels.push(Level { scope: Scope::Unknown, end, group, met: Vec::new() });
        Ok(())
    }

    fn end_group(&mut self, start: usize, tag: Tag<'_>) -> Result<(), Fault> {
        let open = self.levels.last().and_then(|level| level.group);
        if open != Some(tag.number) {
            return Err(Fault { at: start, reason: "a group ends that was not begun" });
        }
        self.levels.pop();
        self.at = start + tag.bytes.len();
        let shown = Shown { text: "end of the group".to_owned(), marks: Vec::new() };
        self.part((start, self.levels.len()), tag, 0, None, (shown, false), false);
        Ok(())
    }

    /// What was shown of a field, the last bytes of which are its content.
    fn part(
        &mut self,
        (start, depth): (usize, usize),
        tag: Tag<'_>,
        content: usize,
        field: Option<Field>,
        (mut shown, again): (Shown, bool),
        opens: bool,
    ) {
        if again {
            shown.marks.push("stands twice".to_owned());
        }
        if !tag.minimal {
            shown.marks.push("non-minimal varint in the tag".to_owned());
        }
        let (value_at, end) = (start + tag.bytes.len(), self.at);
        let content_at = end - content;
        let (number, wire_type, depth) = (tag.number, tag.wire_type, depth.saturating_sub(1));
        let Shown { text, marks } = shown;
        let part = Part {
            number,
            wire_type,
            start,
            value_at,
            content_at,
            end,
            depth,
            field,
            opens,
            text,
            marks,
        };
        self.ready.push_back(Item::Field(part));
    }
}

/// What the fields in a value of this kind mean, if it has any.
const fn scope(kind: Kind) -> Option<Scope> {
    match kind {
        Kind::Message(info) => Some(Scope::Message(info)),
        Kind::Map(entry) => Some(Scope::MapEntry(entry)),
        _ => None,
    }
}

/// Appends formatted text.
pub(crate) fn put(out: &mut String, text: std::fmt::Arguments<'_>) {
    let written = out.write_fmt(text);
    debug_assert!(written.is_ok(), "a string takes all text");
}
