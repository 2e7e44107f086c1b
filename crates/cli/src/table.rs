//! Tables for people.

use std::fmt::Write as _;

use crate::json_text::{self, Look};

/// Writes rows below a header, each column as wide as its widest cell, those
/// marked in `right` aligned to the right.
pub(crate) fn show<const N: usize>(
    header: [&str; N],
    right: [bool; N],
    rows: &[[String; N]],
    colored: bool,
) -> String {
    let mut widths = header.map(str::len);
    for row in rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = cell.chars().count().max(*width);
        }
    }
    let header = header.map(str::to_owned);
    let mut text = String::new();
    for (index, row) in std::iter::once(&header).chain(rows).enumerate() {
        let mut line = String::new();
        for ((cell, width), right) in row.iter().zip(widths).zip(right) {
            let written = match right {
                true => write!(line, "{cell:>width$}  "),
                false => write!(line, "{cell:<width$}  "),
            };
            debug_assert!(written.is_ok(), "a string takes all text");
        }
        let look = Look { pretty: false, colored: colored && index == 0 };
        json_text::paint(line.trim_end(), anstyle::Style::new().bold(), look, &mut text);
        text.push('\n');
    }
    text
}
