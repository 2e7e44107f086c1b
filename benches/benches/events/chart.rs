//! The chart for the README: nanoseconds per event of the mix, ours beside the
//! best and the best-known peer, as an SVG that reads on light and dark pages.

use std::fmt::Write as _;

use crate::case::Work;
use crate::measure::Row;
use crate::{MIX, buffa_cases, ours, prost_cases};

/// The work, how the chart calls it, and whose rows it shows.
const GROUPS: &[(Work, &[&str])] = &[
    (Work::Borrowed, &[ours::PLACE, buffa_cases::LAZY, buffa_cases::VIEW, "quick-protobuf"]),
    (Work::Owned, &[ours::NAME, buffa_cases::NAME, prost_cases::NAME]),
    (Work::Encode, &[ours::NAME, buffa_cases::VIEW, prost_cases::NAME]),
    (Work::JsonWrite, &[ours::NAME, "buffa + sonic-rs", prost_cases::JSON]),
    (Work::JsonRead, &[ours::PLACE, "buffa + sonic-rs", prost_cases::JSON]),
    (Work::ToJson, &[ours::NAME, "buffa view + sonic-rs", prost_cases::JSON]),
    (Work::ToBinary, &[ours::NAME, "buffa + sonic-rs", prost_cases::JSON]),
];

const WIDTH: f64 = 820.0;
const LEFT: f64 = 230.0;
const RIGHT: f64 = 90.0;
const BAR: f64 = 15.0;
const STEP: f64 = 19.0;
const GAP: f64 = 28.0;

const STYLE: &str = "\
text{font:12px system-ui,sans-serif;fill:#57606a}\
.head{font-weight:600;fill:#1f2328}\
.ours{fill:#0969da}.peer{fill:#afb8c1}\
@media(prefers-color-scheme:dark){text{fill:#9198a1}.head{fill:#f0f6fc}\
.ours{fill:#4493f8}.peer{fill:#4d555f}}";

/// Each group of bars has its own scale, since the work differs in cost.
pub(crate) fn draw(rows: &[Row]) -> String {
    let mut body = String::new();
    let mut y = 24.0;
    let title = "Nanoseconds per event, less is better (each kind of work has its own scale)";
    let _ = writeln!(body, "<text x=\"8\" y=\"{y}\">{title}</text>");
    y += GAP;
    for (work, names) in GROUPS {
        let find = |name: &&str| {
            rows.iter().find(|row| row.shape == MIX && row.work == *work && row.who == *name)
        };
        let rows: Vec<&Row> = names.iter().filter_map(find).collect();
        let most = rows.iter().map(|row| row.nanos).fold(1.0, f64::max);
        let _ = writeln!(body, "<text class=\"head\" x=\"8\" y=\"{y}\">{}</text>", work.name());
        y += 8.0;
        for row in rows {
            bar(&mut body, row, most, y);
            y += STEP;
        }
        y += GAP;
    }
    let height = y - GAP + 8.0;
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" \
         width=\"{WIDTH}\" height=\"{height}\" role=\"img\" aria-label=\"{title}\">\n\
         <style>{STYLE}</style>\n{body}</svg>\n"
    )
}

fn bar(body: &mut String, row: &Row, most: f64, y: f64) {
    let class = if row.who.starts_with(ours::NAME) { "ours" } else { "peer" };
    let length = row.nanos / most * (WIDTH - LEFT - RIGHT);
    let text = y + BAR - 3.0;
    let _ = writeln!(
        body,
        "<text x=\"{}\" y=\"{text}\" text-anchor=\"end\">{}</text>\
         <rect class=\"{class}\" x=\"{LEFT}\" y=\"{y}\" width=\"{length:.1}\" height=\"{BAR}\" \
         rx=\"2\"/><text x=\"{:.1}\" y=\"{text}\">{:.0} ns</text>",
        LEFT - 8.0,
        row.who,
        LEFT + length + 6.0,
        row.nanos,
    );
}
