//! The tables as text for people: what a table refers to is named, not unfolded, because
//! messages hold themselves again.

use core::fmt;

use super::{EnumInfo, FieldInfo, Kind, MessageInfo};

impl fmt::Debug for MessageInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MessageInfo")
            .field("full_name", &self.full_name)
            .field("fields", &self.fields)
            .field("oneofs", &self.oneofs)
            .field("plain_json", &self.plain_json)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for FieldInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FieldInfo")
            .field("number", &self.number)
            .field("name", &self.name)
            .field("json_name", &self.json_name)
            .field("kind", &self.kind)
            .field("label", &self.label)
            .field("oneof", &self.oneof)
            .field("unit", &self.unit)
            .field("text", &self.text)
            .field("constant", &self.constant)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for EnumInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EnumInfo")
            .field("full_name", &self.full_name)
            .field("values", &self.values)
            .field("open", &self.open)
            .finish_non_exhaustive()
    }
}

/// As the schema language writes the type, e.g. `map<string, events.UUID>`.
impl fmt::Debug for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Map((key, value)) => write!(f, "map<{key:?}, {value:?}>"),
            _ => f.write_str(self.name()),
        }
    }
}
