//! Sentences of the schemas as HTML.

use maud::{Markup, html};

use crate::catalog::DomainQuirks;

/// What may be linked in a sentence.
#[derive(Clone, Copy)]
pub(crate) struct Prose<'a> {
    /// The quirks whose ids become links, and the page that has them.
    pub(crate) quirks: Option<(&'a DomainQuirks, &'a str)>,
}

impl Prose<'_> {
    /// Paragraphs, with `code` between backticks.
    pub(crate) fn paragraphs(self, text: &str) -> Markup {
        html! {
            @for paragraph in text.split("\n\n").filter(|text| !text.trim().is_empty()) {
                p { (self.line(paragraph)) }
            }
        }
    }

    /// The same without paragraphs.
    pub(crate) fn line(self, text: &str) -> Markup {
        let pieces: Vec<&str> = text.split('`').collect();
        // With an odd number of backticks the last one is only a character.
        let lonely = pieces.len().is_multiple_of(2);
        let last = pieces.len().saturating_sub(1);
        html! {
            @for (index, piece) in pieces.iter().enumerate() {
                @if lonely && index == last { "`" (self.words(piece)) }
                @else if index % 2 == 1 { code { (piece) } }
                @else { (self.words(piece)) }
            }
        }
    }

    fn words(self, text: &str) -> Markup {
        let Some((quirks, page)) = self.quirks else { return html! { (text) } };
        let mut rest = text;
        let mut pieces = Vec::new();
        while let Some((before, id, after)) = next_id(rest, quirks) {
            pieces.push((before, id));
            rest = after;
        }
        html! {
            @for (before, id) in pieces {
                (before) a.quirk href={ (page) "#" (id) } { (id) }
            }
            (rest)
        }
    }
}

/// The first id of a quirk in a text, with what stands before and after it.
fn next_id<'t>(text: &'t str, quirks: &DomainQuirks) -> Option<(&'t str, &'t str, &'t str)> {
    let found = |quirk: &crate::catalog::Quirk| {
        let at = text.match_indices(quirk.id.as_str()).find(|(at, id)| {
            let alone = |c: Option<char>| !c.is_some_and(|c| c.is_alphanumeric());
            alone(text.get(..*at).and_then(|before| before.chars().next_back()))
                && alone(text.get(at + id.len()..).and_then(|after| after.chars().next()))
        });
        at.map(|(at, id)| (at, id.len()))
    };
    let (at, length) = quirks.quirks.iter().filter_map(found).min()?;
    Some((text.get(..at)?, text.get(at..at + length)?, text.get(at + length..)?))
}

/// The first sentence, for lists.
pub(crate) fn first_sentence(text: &str) -> &str {
    let paragraph = text.split("\n\n").next().unwrap_or(text);
    match paragraph.find(". ") {
        Some(at) => paragraph.get(..=at).unwrap_or(paragraph),
        None => paragraph,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Quirk;

    fn quirks() -> DomainQuirks {
        let quirk = |id: &str| Quirk {
            id: id.to_owned(),
            source: String::new(),
            odd: String::new(),
            handling: String::new(),
            tests: Vec::new(),
        };
        DomainQuirks { about: String::new(), quirks: vec![quirk("A05"), quirk("A21")] }
    }

    #[test]
    fn hostile_text_stays_text() {
        let prose = Prose { quirks: None };
        let text = r#"<script>alert("1")</script> `<b>` & 'x'"#;
        let html = prose.paragraphs(text).into_string();
        assert!(!html.contains("<script>") && !html.contains("<b>"), "{html}");
        assert!(html.contains("&lt;script&gt;") && html.contains("<code>&lt;b&gt;</code>"));
        assert!(html.contains("&amp;"));
    }

    #[test]
    fn ids_of_quirks_are_links_and_parts_of_words_are_not() {
        let quirks = quirks();
        let prose = Prose { quirks: Some((&quirks, "d.html")) };
        let html = prose.line("See A21 (A05), not A050 or BA05.").into_string();
        assert_eq!(html.matches("<a ").count(), 2, "{html}");
        assert!(html.contains(r##"href="d.html#A21""##), "{html}");
    }

    #[test]
    fn a_lonely_backtick_is_a_character() {
        let prose = Prose { quirks: None };
        assert_eq!(prose.line("a `b` c ` d").into_string(), "a <code>b</code> c ` d");
        assert_eq!(prose.line("no code").into_string(), "no code");
    }
}
