//! JSON as HTML, laid out, each member with the field that it is in binary.

use std::collections::HashMap;

use maud::{Markup, PreEscaped, Render, html};
use tidings_inspect::json::{Piece, lay_out};

/// Bytes of JSON that are shown.
const MOST_SHOWN: usize = 1 << 16;

/// Levels that are set in deeper.
const MOST_INDENTS: usize = 24;

/// An object or list that is open.
struct Level {
    path: String,
    /// Place of the next element; none for an object.
    next: Option<usize>,
}

/// JSON with members that light up with the fields of these paths.
pub(crate) fn html(json: &str, fields: &HashMap<&str, usize>) -> Markup {
    let mut view = View { out: String::new(), levels: Vec::new(), path: String::new(), fields };
    let shown = json.len().min(MOST_SHOWN);
    lay_out(json, true, |piece| {
        if view.out.len() < MOST_SHOWN * 8 {
            view.take(piece);
        }
    });
    html! {
        pre.json tabindex="0" aria-label="JSON" { code { (PreEscaped(view.out)) } }
        @if shown < json.len() { p.muted { "Long JSON may be cut here." } }
    }
}

struct View<'f> {
    out: String,
    levels: Vec<Level>,
    /// Of the member that is being written.
    path: String,
    fields: &'f HashMap<&'f str, usize>,
}

impl View<'_> {
    fn take(&mut self, piece: Piece<'_>) {
        match piece {
            Piece::Break(depth) => {
                self.out.push('\n');
                for _ in 0..depth.min(MOST_INDENTS) {
                    self.out.push_str("  ");
                }
            }
            Piece::Open(bracket) => {
                self.element();
                self.out.push_str(bracket);
                let next = (bracket == "[").then_some(0);
                self.levels.push(Level { path: std::mem::take(&mut self.path), next });
            }
            Piece::Close(bracket) => {
                self.levels.pop();
                self.out.push_str(bracket);
            }
            Piece::Name(text) => {
                self.member(text);
                self.span("jk", text);
            }
            Piece::Between(text) => text.render_to(&mut self.out),
            Piece::String(text) => self.scalar("js", text),
            Piece::Number(text) => self.scalar("jn", text),
            Piece::Word(text) => self.scalar("jw", text),
        }
    }

    fn scalar(&mut self, class: &str, text: &str) {
        self.element();
        self.span(class, text);
    }

    /// The path of the next member.
    fn member(&mut self, quoted: &str) {
        let name: String = serde_json::from_str(quoted).unwrap_or_default();
        let parent = self.levels.last().map_or("", |level| level.path.as_str());
        let key = format!("{parent}[{name:?}]");
        // The entry of a map, or else a member.
        self.path = match self.fields.contains_key(key.as_str()) {
            true => key,
            false if parent.is_empty() => name,
            false => format!("{parent}.{name}"),
        };
    }

    /// The path of the next element, if this is a list.
    fn element(&mut self) {
        let Some(level) = self.levels.last_mut() else { return };
        let Some(next) = &mut level.next else { return };
        self.path = format!("{}[{next}]", level.path);
        *next += 1;
    }

    fn span(&mut self, class: &str, text: &str) {
        let packed = self.path.strip_suffix(']').and_then(|path| path.rsplit_once('['));
        let whole = packed.map_or("", |(list, _)| list);
        let field = self.fields.get(self.path.as_str()).or_else(|| self.fields.get(whole));
        html! { span class=(class) data-p=[field] { (text) } }.render_to(&mut self.out);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_know_their_fields_and_hostile_names_stay_text() {
        let fields = HashMap::from([("a", 0), ("a.b[1]", 1), ("t[\"k\"]", 2), ("n", 3)]);
        let json = r#"{"a":{"b":[1,"x"]},"t":{"k":"v"},"n":[1,2],"</code><script>":"<img>"}"#;
        let html = html(json, &fields).into_string();
        for part in [
            r#"<span class="jk" data-p="0">&quot;a&quot;</span>"#,
            r#"<span class="js" data-p="1">&quot;x&quot;</span>"#,
            r#"<span class="js" data-p="2">&quot;v&quot;</span>"#,
            r#"<span class="jn" data-p="3">2</span>"#,
            r#"<span class="jn">1</span>"#,
        ] {
            assert!(html.contains(part), "{part} in {html}");
        }
        assert!(!html.contains("<script>") && !html.contains("<img>"), "{html}");
    }
}
