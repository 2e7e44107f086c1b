//! The bytes of a record beside the fields that they belong to.

use std::collections::HashMap;

use maud::{Markup, html};
use tidings_core::info::{Kind, MessageInfo};
use tidings_inspect::walk::{Item, Note, Part, Walk};
use tidings_inspect::wire_name;

use crate::address::short;

/// Bytes in a line.
const PER_LINE: usize = 16;

/// Bytes that are shown.
pub(crate) const MOST_BYTES: usize = 4096;

/// Fields that are shown.
const MOST_PARTS: usize = 2000;

/// Levels that are set in deeper.
const MOST_INDENTS: usize = 12;

/// A record taken apart.
pub(crate) struct Dump<'a> {
    record: &'a [u8],
    parts: Vec<Part>,
    notes: Vec<(usize, Note)>,
    paths: Vec<String>,
}

/// The field of a byte, and what the byte is to it.
type Owner = Option<(usize, Role)>;

/// What a byte is to its field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    Tag,
    Length,
    Value,
}

impl Role {
    const fn class(self) -> &'static str {
        match self {
            Self::Tag => "tag",
            Self::Length => "len",
            Self::Value => "val",
        }
    }
}

/// Neighbouring bytes of one line that are the same to the same field.
struct Run<'a> {
    bytes: &'a [u8],
    owner: Owner,
}

impl<'a> Dump<'a> {
    pub(crate) fn new(record: &'a [u8], info: Option<&'static MessageInfo>) -> Self {
        let (mut parts, mut notes) = (Vec::new(), Vec::new());
        for item in Walk::new(record, info).take(MOST_PARTS) {
            match item {
                Item::Field(part) => parts.push(part),
                Item::Note(note) => notes.push((parts.len(), note)),
            }
        }
        let paths = paths(&parts, record);
        Self { record, parts, notes, paths }
    }

    /// The fields by their paths in JSON.
    pub(crate) fn by_path(&self) -> HashMap<&str, usize> {
        let mut by_path = HashMap::new();
        for (index, path) in self.paths.iter().enumerate().filter(|row| !row.1.is_empty()) {
            by_path.entry(path.as_str()).or_insert(index);
        }
        by_path
    }

    /// The fields: path in JSON, first byte, byte after the last one, value.
    pub(crate) fn rows(&self) -> impl Iterator<Item = (&str, &Part)> {
        self.paths.iter().map(String::as_str).zip(&self.parts)
    }

    /// The last field within a field.
    fn last_within(&self, index: usize) -> usize {
        let Some(part) = self.parts.get(index) else { return index };
        let behind = self.parts.iter().skip(index + 1);
        index + behind.take_while(|other| other.depth > part.depth).count()
    }

    fn owners(&self) -> Vec<Owner> {
        let mut owners = vec![None; self.record.len().min(MOST_BYTES)];
        // A field within another one comes later, so that its bytes are its own.
        for (index, part) in self.parts.iter().enumerate() {
            let roles = [
                (part.start..part.value_at, Role::Tag),
                (part.value_at..part.content_at, Role::Length),
                (part.content_at..part.end, Role::Value),
            ];
            for (range, role) in roles {
                let length = range.len();
                for owner in owners.iter_mut().skip(range.start).take(length) {
                    *owner = Some((index, role));
                }
            }
        }
        owners
    }

    /// Both sides: bytes and fields.
    pub(crate) fn html(&self) -> Markup {
        let shown = self.record.len().min(MOST_BYTES);
        html! {
            div.dump data-dump="" {
                div.hexdump role="group" aria-label="Bytes in hex; arrow keys go from field to field" {
                    @for (line, runs) in self.lines().iter().enumerate() {
                        div.hexline {
                            span.at aria-hidden="true" { (format!("{:04x}", line * PER_LINE)) }
                            span.hex { @for run in runs { (self.hex_run(run)) " " } }
                            span.asc aria-hidden="true" { @for run in runs { (ascii_run(run)) } }
                        }
                    }
                }
                @if shown < self.record.len() {
                    p.muted { "The first " (shown) " of " (self.record.len()) " bytes." }
                }
                (self.fields())
            }
        }
    }

    fn lines(&self) -> Vec<Vec<Run<'a>>> {
        let owners = self.owners();
        let bytes = self.record.get(..owners.len()).unwrap_or_default();
        let lines = bytes.chunks(PER_LINE).zip(owners.chunks(PER_LINE));
        let line = |(mut bytes, owners): (&'a [u8], &[Owner])| {
            let mut runs = Vec::new();
            for same in owners.chunk_by(|a, b| a == b) {
                let Some((own, rest)) = bytes.split_at_checked(same.len()) else { break };
                runs.push(Run { bytes: own, owner: same.first().copied().flatten() });
                bytes = rest;
            }
            runs
        };
        lines.map(line).collect()
    }

    fn hex_run(&self, run: &Run<'_>) -> Markup {
        let hex: Vec<String> = run.bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        let hex = hex.join(" ");
        match run.owner {
            Some((part, role)) => html! {
                span class={ "r " (role.class()) } data-p=(part) { (hex) }
            },
            None => html! { span.r.stray { (hex) } },
        }
    }

    fn fields(&self) -> Markup {
        html! {
            ol.parts aria-label="Fields; arrow keys go from field to field" {
                @for (index, part) in self.parts.iter().enumerate() {
                    (self.notes_before(index))
                    li class={ "part d" (part.depth.min(MOST_INDENTS)) }
                        data-p=(index) data-to=(self.last_within(index)) { (part_html(part)) }
                }
                (self.notes_before(self.parts.len()))
            }
        }
    }

    fn notes_before(&self, index: usize) -> Markup {
        html! {
            @for (_, note) in self.notes.iter().filter(|row| row.0 == index) {
                li class={ "note d" (note.depth.min(MOST_INDENTS)) } {
                    span.at { (format!("{:04x}", note.at)) }
                    span.mark { (note.text) }
                }
            }
        }
    }
}

fn part_html(part: &Part) -> Markup {
    let value = part.text.strip_prefix("= ").unwrap_or(&part.text);
    let name = part.field.map_or("unknown", |field| field.name);
    let kind = part.field.map(|field| field.type_name());
    html! {
        span.at { (format!("{:04x}", part.start)) }
        span.what {
            span class=(if part.field.is_some() { "name" } else { "name mark" }) { (name) }
            " "
            span.kind {
                (part.number) " "
                @match &kind {
                    Some(kind) => { (shortened(kind)) },
                    None => { (wire_name(part.wire_type)) },
                }
            }
            " "
            span.value { (value) }
            @for mark in &part.marks { " " span.mark { (mark) } }
        }
    }
}

/// A type's name without packages.
fn shortened(kind: &str) -> String {
    let short = |word: &str| {
        let bare = word.trim_start_matches("map<");
        let open = if bare.len() < word.len() { "map<" } else { "" };
        format!("{open}{}", short(bare))
    };
    kind.split(' ').map(short).collect::<Vec<_>>().join(" ")
}

fn ascii_run(run: &Run<'_>) -> Markup {
    let shown = |byte: &u8| if byte.is_ascii_graphic() { char::from(*byte) } else { '·' };
    let text: String = run.bytes.iter().map(shown).collect();
    html! { span.r data-p=[run.owner.map(|owner| owner.0)] { (text) } }
}

/// The path in JSON of each field, empty for what JSON does not name.
fn paths(parts: &[Part], record: &[u8]) -> Vec<String> {
    // What is around: the path, and how often each member stood so far.
    let mut around: Vec<(String, HashMap<u32, usize>)> = vec![(String::new(), HashMap::new())];
    let mut paths = Vec::with_capacity(parts.len());
    for (index, part) in parts.iter().enumerate() {
        around.truncate(part.depth + 1);
        let path = around.last_mut().and_then(|(parent, counts)| {
            let field = part.field?;
            if field.message.is_none() {
                // The value of a map's entry stands for the entry.
                return (field.name == "value").then(|| parent.clone());
            }
            let name = field.oneof_member.unwrap_or(field.json_name);
            let dot = if parent.is_empty() { "" } else { "." };
            let path = format!("{parent}{dot}{name}");
            if let Kind::Map(_) = field.kind {
                return Some(format!("{path}[{:?}]", key_of(parts, index, record)));
            }
            if !field.is_repeated() || is_packed(part) {
                return Some(path);
            }
            let count = counts.entry(part.number).or_default();
            *count += 1;
            Some(format!("{path}[{}]", *count - 1))
        });
        let path = path.unwrap_or_default();
        if part.opens {
            around.push((path.clone(), HashMap::new()));
        }
        paths.push(path);
    }
    paths
}

fn is_packed(part: &Part) -> bool {
    part.field.is_some_and(|field| part.wire_type == 2 && field.kind.wire_type() != 2)
}

/// The key of a map's entry; the families' keys are texts.
fn key_of(parts: &[Part], entry: usize, record: &[u8]) -> String {
    let Some(around) = parts.get(entry) else { return String::new() };
    let within = parts.iter().skip(entry + 1).take_while(|part| part.depth > around.depth);
    let key = within.filter(|part| part.depth == around.depth + 1).find(|part| part.number == 1);
    let bytes = key.and_then(|key| record.get(key.content_at..key.end)).unwrap_or_default();
    String::from_utf8_lossy(bytes).into_owned()
}
