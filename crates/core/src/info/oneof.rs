//! Oneofs.

use crate::json::Select;

/// A oneof of a message.
#[derive(Debug)]
#[non_exhaustive]
pub struct OneofInfo {
    /// Name in the schema.
    pub name: &'static str,
    /// The one JSON member that stands for all fields of the oneof, where the
    /// document does not name them apart.
    pub json_member: Option<&'static str>,
    /// Which field an object in that member is meant for.
    pub(crate) rules: &'static [Select],
}

impl OneofInfo {
    /// For generated tables.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(name: &'static str, json_member: Option<&'static str>) -> Self {
        Self { name, json_member, rules: &[] }
    }

    /// For generated tables: which field an object in the one member is meant for.
    #[doc(hidden)]
    #[must_use]
    pub const fn select(mut self, rules: &'static [Select]) -> Self {
        self.rules = rules;
        self
    }
}
