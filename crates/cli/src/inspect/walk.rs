//! The walk through a record, field by field, with a stack of its own.

use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};
use tidings_core::info::{FieldInfo, Kind, Label, MessageInfo, Text};

use super::value::{self, Shown};
use super::wire::{Cursor, Fault, Raw, Tag, wire_name};
use crate::json_text::{Look, paint};

/// Messages in one another that are walked into, as many as a decoder takes.
const MAX_DEPTH: usize = 100;

/// Levels that are set in deeper.
const MOST_INDENTS: usize = 40;

const PLACE: Style = Style::new().dimmed();
const NAME: Style = AnsiColor::Blue.on_default().bold();
const MARK: Style = AnsiColor::Red.on_default().bold();

/// What the fields of a level mean.
#[derive(Clone, Copy, Debug)]
enum Scope {
    Message(&'static MessageInfo),
    MapEntry(&'static (Kind, Kind)),
    Unknown,
}

/// A field as the schema has it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Field {
    pub(super) name: &'static str,
    pub(super) kind: Kind,
    pub(super) label: Label,
    pub(super) unit: &'static str,
    pub(super) text: Text,
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

/// A walk through a record; gives one line after the other.
pub(super) struct Walk<'a> {
    record: &'a [u8],
    at: usize,
    levels: Vec<Level>,
    fault: Option<Fault>,
    look: Look,
}

impl Scope {
    fn field(self, number: u32) -> Option<Field> {
        let plain =
            |name, kind| Field { name, kind, label: Label::Optional, unit: "", text: Text::Plain };
        match (self, number) {
            (Self::Message(info), _) => info.field(number).map(Field::from),
            (Self::MapEntry((key, _)), 1) => Some(plain("key", *key)),
            (Self::MapEntry((_, value)), 2) => Some(plain("value", *value)),
            _ => None,
        }
    }
}

impl From<&'static FieldInfo> for Field {
    fn from(info: &'static FieldInfo) -> Self {
        let FieldInfo { name, kind, label, unit, text, .. } = *info;
        Self { name, kind, label, unit, text }
    }
}

impl<'a> Walk<'a> {
    /// A walk through a record of this type.
    pub(super) fn new(record: &'a [u8], info: Option<&'static MessageInfo>, look: Look) -> Self {
        let scope = info.map_or(Scope::Unknown, Scope::Message);
        let level = Level { scope, end: record.len(), group: None, met: Vec::new() };
        Self { record, at: 0, levels: vec![level], fault: None, look }
    }

    /// The first malformed part, if the record has one.
    pub(super) fn first_fault(&self) -> Option<Fault> {
        self.fault
    }

    /// The next line or lines, with line breaks.
    pub(super) fn next_line(&mut self) -> Option<String> {
        let level = self.levels.last()?;
        let mut line = String::new();
        if self.at >= level.end {
            self.leave(&mut line);
            return Some(line);
        }
        let mut cursor = Cursor::new(self.record, self.at, level.end);
        let read = cursor.tag().and_then(|tag| Ok((tag, cursor.value(tag.wire_type)?)));
        let went = read.and_then(|(tag, raw)| {
            let start = std::mem::replace(&mut self.at, cursor.at());
            self.field(start, tag, raw, &mut line)
        });
        if let Err(fault) = went {
            self.give_up(fault, &mut line);
        }
        Some(line)
    }

    /// Ends the level at its end.
    fn leave(&mut self, line: &mut String) {
        let depth = self.levels.len();
        let Some(level) = self.levels.pop() else { return };
        if level.group.is_some() {
            let fault = Fault { at: self.at, reason: "the input ends too early, in a group" };
            self.fault.get_or_insert(fault);
            self.mark_line(depth, fault.reason, line);
        }
        let Scope::Message(info) = level.scope else { return };
        let required = info.fields.iter().filter(|field| field.label == Label::Required);
        let missing = required.filter(|field| !level.met.contains(&field.number));
        let missing: Vec<_> = missing.map(|field| field.name).collect();
        if !missing.is_empty() {
            self.mark_line(depth, &format!("missing required: {}", missing.join(", ")), line);
        }
    }

    /// Leaves a message that cannot be read on, and goes on behind it.
    fn give_up(&mut self, fault: Fault, line: &mut String) {
        self.fault.get_or_insert(fault);
        self.at = fault.at;
        self.mark_line(self.levels.len(), fault.reason, line);
        while let Some(level) = self.levels.pop() {
            self.at = level.end;
            if level.group.is_none() {
                break;
            }
        }
    }

    /// Shows a field, and enters it if it has fields of its own.
    fn field(
        &mut self,
        start: usize,
        tag: Tag<'_>,
        raw: Raw<'_>,
        line: &mut String,
    ) -> Result<(), Fault> {
        let depth = self.levels.len();
        if raw == Raw::GroupEnd {
            return self.end_group(start, tag, line);
        }
        let Some(level) = self.levels.last_mut() else { return Ok(()) };
        let field = level.scope.field(tag.number);
        let again = field.is_some_and(|field| {
            let met = level.met.contains(&tag.number);
            if !met {
                level.met.push(tag.number);
            }
            met && !matches!(field.label, Label::Repeated | Label::Packed)
                && !matches!(field.kind, Kind::Map(_))
        });
        let entered = self.inner(tag, raw, field, start)?;
        let mut shown = match (&entered, raw) {
            (Some(level), _) => {
                value::opened(field, raw, matches!(level.scope, Scope::MapEntry(_)))
            }
            (None, Raw::Len { bytes, .. }) if self.is_too_deep(field) => {
                let mut shown = value::show(None, Raw::Len { bytes, minimal: true });
                shown.marks.push(format!("nested deeper than {MAX_DEPTH} messages"));
                shown
            }
            _ => value::show(field, raw),
        };
        if again {
            shown.marks.push("stands twice".to_owned());
        }
        if !tag.minimal {
            shown.marks.push("non-minimal varint in the tag".to_owned());
        }
        self.field_line(start, tag, depth, field, &shown, line);
        if let Some(level) = entered {
            // Its bytes are the last that were read; a group has none yet.
            if let Raw::Len { bytes, .. } = raw {
                self.at -= bytes.len();
            }
            self.levels.push(level);
        }
        Ok(())
    }

    fn is_too_deep(&self, field: Option<Field>) -> bool {
        self.levels.len() > MAX_DEPTH
            && field.is_some_and(|field| matches!(field.kind, Kind::Message(_) | Kind::Map(_)))
    }

    /// The level that the field opens, if it has fields of its own.
    fn inner(
        &self,
        tag: Tag<'_>,
        raw: Raw<'_>,
        field: Option<Field>,
        start: usize,
    ) -> Result<Option<Level>, Fault> {
        let too_deep = self.levels.len() > MAX_DEPTH;
        let end = self.levels.last().map_or(self.record.len(), |level| level.end);
        let scope = match (raw, field.map(|field| field.kind)) {
            (Raw::GroupStart, _) if too_deep => {
                return Err(Fault { at: start, reason: "groups are nested too deep" });
            }
            (Raw::GroupStart, _) => {
                let (scope, group) = (Scope::Unknown, Some(tag.number));
                return Ok(Some(Level { scope, end, group, met: Vec::new() }));
            }
            (Raw::Len { .. }, _) if too_deep => return Ok(None),
            (Raw::Len { .. }, Some(Kind::Message(info))) => Scope::Message(info),
            (Raw::Len { .. }, Some(Kind::Map(entry))) => Scope::MapEntry(entry),
            _ => return Ok(None),
        };
        Ok(Some(Level { scope, end: self.at, group: None, met: Vec::new() }))
    }

    fn end_group(&mut self, start: usize, tag: Tag<'_>, line: &mut String) -> Result<(), Fault> {
        let open = self.levels.last().and_then(|level| level.group);
        if open != Some(tag.number) {
            return Err(Fault { at: start, reason: "a group ends that was not begun" });
        }
        self.levels.pop();
        let shown = Shown { text: "end of the group".to_owned(), marks: Vec::new() };
        self.field_line(start, tag, self.levels.len(), None, &shown, line);
        Ok(())
    }

    fn field_line(
        &self,
        start: usize,
        tag: Tag<'_>,
        depth: usize,
        field: Option<Field>,
        shown: &Shown,
        line: &mut String,
    ) {
        let mut hex = String::new();
        for byte in tag.bytes {
            put(&mut hex, format_args!("{byte:02x}"));
        }
        paint(&format!("{start:>8}  {hex:<10}"), PLACE, self.look, line);
        indent(depth, line);
        put(line, format_args!("{} {} ", tag.number, wire_name(tag.wire_type)));
        match field {
            Some(field) => paint(field.name, NAME, self.look, line),
            None => paint("unknown", MARK, self.look, line),
        }
        if let Some(field) = field {
            put(line, format_args!(": {}", value::type_name(field)));
        }
        put(line, format_args!(" {}", shown.text));
        for mark in &shown.marks {
            line.push_str("  ");
            paint(&format!("! {mark}"), MARK, self.look, line);
        }
        line.push('\n');
    }

    /// A line that is not about a field.
    fn mark_line(&self, depth: usize, text: &str, line: &mut String) {
        paint(&format!("{:>8}  {:<10}", self.at, ""), PLACE, self.look, line);
        indent(depth, line);
        paint(&format!("! {text}"), MARK, self.look, line);
        line.push('\n');
    }
}

fn indent(depth: usize, line: &mut String) {
    for _ in 1..depth.min(MOST_INDENTS) {
        line.push_str("  ");
    }
}

/// Appends formatted text.
pub(super) fn put(out: &mut String, text: std::fmt::Arguments<'_>) {
    let written = out.write_fmt(text);
    debug_assert!(written.is_ok(), "a string takes all text");
}
