//! What stands around every page.

use maud::{DOCTYPE, Markup, html};

use crate::{Site, address};

/// A page: where it stands, what it is called, what is on it.
pub(super) struct Shell<'a> {
    pub(super) path: &'a str,
    pub(super) title: &'a str,
    pub(super) about: &'a str,
    /// Titles and addresses of what is above the page.
    pub(super) trail: &'a [(&'a str, String)],
    /// Anchors and titles of its sections.
    pub(super) sections: &'a [(&'a str, &'a str)],
    pub(super) body: Markup,
}

impl Shell<'_> {
    pub(super) fn render(self, site: &Site<'_>) -> String {
        let root = address::root(self.path);
        let page = html! {
            (DOCTYPE)
            html lang="en" data-root=(root) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="color-scheme" content="light dark";
                    meta name="description" content=(self.about);
                    title {
                        @if self.title == HOME { (HOME) " · tidings" }
                        @else { (self.title) " · " (HOME) }
                    }
                    link rel="icon" type="image/svg+xml" href={ (root) "assets/icon.svg" };
                    link rel="stylesheet" href={ (root) "assets/style.css" };
                    script src={ (root) "assets/site.js" } {}
                    script src={ (root) "assets/index.js" } defer {}
                }
                body {
                    a.skip href="#main" { "Skip to content" }
                    (header(site, root, self.path))
                    main #main tabindex="-1" {
                        (self.trail_html(root))
                        @if self.sections.len() > 1 {
                            div.columns {
                                (self.contents())
                                article { (self.body) }
                            }
                        } @else { article { (self.body) } }
                    }
                    footer { p {
                        "Made by " code { "tidings docs" } " from the schemas of the family, version "
                        (env!("CARGO_PKG_VERSION")) "."
                    } }
                }
            }
        };
        page.into_string()
    }

    fn trail_html(&self, root: &str) -> Markup {
        html! {
            @if !self.trail.is_empty() {
                nav.trail aria-label="Breadcrumb" { ol {
                    @for (title, path) in self.trail { li { a href={ (root) (path) } { (title) } } }
                } }
            }
        }
    }

    fn contents(&self) -> Markup {
        html! {
            nav.contents aria-label="On this page" { ul {
                @for (anchor, title) in self.sections { li { a href={ "#" (anchor) } { (title) } } }
            } }
        }
    }
}

/// The title of the first page.
pub(super) const HOME: &str = "Event catalogue";

fn header(site: &Site<'_>, root: &str, path: &str) -> Markup {
    let current = |page: &str| (path == page).then_some("page");
    html! {
        header.top { div.bar {
            a.brand href={ (root) "index.html" } aria-current=[current("index.html")] {
                span.dot aria-hidden="true" {} "tidings"
            }
            nav.main aria-label="Site" { ul {
                li { a href={ (root) "topics.html" } aria-current=[current("topics.html")] { "Topics" } }
                @if site.explains {
                    li { a href={ (root) "explain.html" } aria-current=[current("explain.html")] { "Explain" } }
                }
            } }
            div.search role="search" hidden {
                label.sr for="search" { "Search events, fields and values" }
                input #search type="search" placeholder="Search" autocomplete="off" spellcheck="false"
                    role="combobox" aria-autocomplete="list" aria-expanded="false" aria-controls="results";
                kbd aria-hidden="true" { "/" }
                // Browsers let the tab key into what scrolls, but the arrows stay in the box.
                ul #results role="listbox" aria-label="Search results" tabindex="-1" hidden {}
                p #count.sr role="status" {}
            }
            button #theme type="button" hidden { span.sun aria-hidden="true" {} span.sr { "Theme" } }
        } }
    }
}
