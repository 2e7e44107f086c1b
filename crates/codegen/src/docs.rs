//! The comments of a schema, as docs.

use std::collections::HashMap;

use prost_reflect::FileDescriptor;
use prost_reflect::prost_types::source_code_info::Location;

use crate::rules::Rules;

/// Comments by the path of what they stand before.
pub(crate) type Comments = HashMap<Vec<i32>, String>;

pub(crate) fn comments(file: &FileDescriptor) -> Comments {
    let info = file.file_descriptor_proto().source_code_info.as_ref();
    let locations: &[Location] = info.map_or(&[], |info| &info.location);
    let with_text = locations.iter().filter(|location| location.leading_comments.is_some());
    with_text
        .map(|location| (location.path.clone(), location.leading_comments().to_owned()))
        .collect()
}

/// The comment of an element as it reads, without the marks.
pub(crate) fn text_of(path: &[i32], comments: &Comments) -> String {
    let comment = comments.get(path).map(String::as_str).unwrap_or_default();
    let lines: Vec<&str> =
        comment.lines().map(|line| line.strip_prefix(' ').unwrap_or(line)).collect();
    lines.join("\n")
}

/// The comment of an element, with its unit and source.
pub(crate) fn docs(path: &[i32], comments: &Comments, rules: &Rules, full_name: &str) -> String {
    let mut lines: Vec<String> = text_of(path, comments).lines().map(str::to_owned).collect();
    if lines.is_empty() {
        lines.push(format!("`{full_name}`."));
    }
    let provenance = match rules.number("provenance") {
        2 => ", as observed",
        3 => ", inferred",
        4 => ", derived from a rule",
        _ => "",
    };
    let mut notes = Vec::new();
    for (name, label) in [("unit", "Unit"), ("since", "Since"), ("source", "Source")] {
        let text = rules.text(name);
        if !text.is_empty() {
            let tail = if name == "source" { provenance } else { "" };
            notes.push(format!("{label}: {text}{tail}."));
        }
    }
    if rules.number("stability") == 1 {
        notes.push("Retired from the protocol.".to_owned());
    }
    if !notes.is_empty() {
        lines.push(String::new());
        lines.push(notes.join(" "));
    }
    lines.join("\n")
}
