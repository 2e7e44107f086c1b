//! What changes between two versions of the schemas, and what that breaks.
//!
//! Two parties may be left behind when a schema changes: a **reader** that has
//! the old schema and meets new events, and a **writer** that has the old
//! schema, or stored events, which new readers meet. Each may use binary or
//! JSON, so a change breaks up to four things, or none.
//!
//! Compared are two `google.protobuf.FileDescriptorSet`s. The options of
//! `tidings/options.proto` count where they are there: another JSON form,
//! other spellings of members, event types.
//!
//! ```
//! use tidings_schemas::{descriptor_set, diff};
//!
//! let set = descriptor_set("xumi").unwrap();
//! let report = diff::compare(set, set)?;
//! assert!(report.changes.is_empty() && !report.breaks());
//! # Ok::<(), diff::NoDescriptorSet>(())
//! ```

mod enums;
mod fields;
mod kinds;
mod messages;
mod oneofs;
mod options;
mod reserved;

use std::fmt;

use prost_reflect::DescriptorPool;

/// Everything that differs between two versions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Report {
    /// The differences, in the order of the names in the schemas.
    pub changes: Vec<Change>,
}

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Change {
    /// Full name of what differs, e.g. `events.Envelope.origin`.
    pub place: String,
    /// The kind of difference, e.g. `field-renumbered`.
    pub rule: &'static str,
    /// What differs, in words.
    pub what: String,
    /// What it breaks; nothing, for a change that everybody survives.
    pub breaks: Vec<Break>,
}

/// Somebody for whom a change breaks something.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Break {
    /// Who has the old schema.
    pub party: Party,
    /// In which form of the event.
    pub form: Form,
    /// What happens, in words.
    pub why: String,
}

/// Who has the old schema while the other side has the new one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Party {
    /// A reader, which meets new events.
    Reader,
    /// A writer, or a store, whose events new readers meet.
    Writer,
}

/// A form of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Form {
    /// Protobuf binary.
    Binary,
    /// JSON.
    Json,
}

/// The bytes are no set of descriptors, or one that lacks an import.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct NoDescriptorSet {
    /// It is the new one.
    pub new: bool,
    /// What is wrong with it.
    pub reason: String,
}

/// Compares an old and a new set of descriptors.
///
/// # Errors
/// When one of them is not a complete `google.protobuf.FileDescriptorSet` with a file in it.
pub fn compare(old: &[u8], new: &[u8]) -> Result<Report, NoDescriptorSet> {
    let pool = |bytes, new| {
        let pool = DescriptorPool::decode(bytes).map_err(|error| error.to_string());
        // Much that is no set reads as one that holds unknown fields only.
        pool.and_then(|pool| {
            let files = pool.files().len();
            if files == 0 { Err("it holds no file".to_owned()) } else { Ok(pool) }
        })
        .map_err(|reason| NoDescriptorSet { new, reason })
    };
    let (old, new) = (pool(old, false)?, pool(new, true)?);
    let mut report = Report::default();
    messages::compare(&old, &new, &mut report);
    enums::compare(&old, &new, &mut report);
    report.changes.sort_by(|a, b| a.place.cmp(&b.place));
    Ok(report)
}

impl Report {
    /// Whether anything breaks for anybody.
    #[must_use]
    pub fn breaks(&self) -> bool {
        self.changes.iter().any(|change| !change.breaks.is_empty())
    }

    fn add(&mut self, place: &str, rule: &'static str, what: String, breaks: Vec<Break>) {
        self.changes.push(Change { place: place.to_owned(), rule, what, breaks });
    }
}

impl Party {
    /// `reader` or `writer`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Reader => "reader",
            Self::Writer => "writer",
        }
    }
}

impl Form {
    /// `binary` or `json`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Binary => "binary",
            Self::Json => "json",
        }
    }
}

const READER: &[Party] = &[Party::Reader];
const WRITER: &[Party] = &[Party::Writer];
const ANYONE: &[Party] = &[Party::Reader, Party::Writer];
const BINARY: &[Form] = &[Form::Binary];
const JSON: &[Form] = &[Form::Json];
const BOTH: &[Form] = &[Form::Binary, Form::Json];

/// The same break for each of these parties in each of these forms.
fn broken(parties: &[Party], forms: &[Form], why: &str) -> Vec<Break> {
    let each = parties.iter().flat_map(|party| forms.iter().map(move |form| (*party, *form)));
    each.map(|(party, form)| Break { party, form, why: why.to_owned() }).collect()
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for change in &self.changes {
            writeln!(f, "{change}")?;
        }
        let count = self.changes.iter().filter(|change| !change.breaks.is_empty()).count();
        match (self.changes.len(), count) {
            (0, _) => f.write_str("nothing differs in binary or in JSON"),
            (1, 0) => f.write_str("1 change, nothing breaks"),
            (all, 0) => write!(f, "{all} changes, nothing breaks"),
            (all, some) => write!(f, "{some} of {all} changes break something"),
        }
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} ({})", self.place, self.what, self.rule)?;
        for item in &self.breaks {
            let form = if item.form == Form::Json { "JSON" } else { "binary" };
            write!(f, "\n  breaks old {}s in {form}: {}", item.party.name(), item.why)?;
        }
        Ok(())
    }
}

impl fmt::Display for NoDescriptorSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let which = if self.new { "new" } else { "old" };
        write!(f, "the {which} schema is no complete set of descriptors: {}", self.reason)
    }
}

impl std::error::Error for NoDescriptorSet {}
