//! The event catalogue of the tidings family as a static web page.
//!
//! [`Site`] makes one page per event, message and enum, a page per domain with
//! its quirks, a map of topics, and an index that is searched in the browser,
//! without a server and without a network. [`explain`] says what a payload is,
//! what is wrong with it, and which bytes are which field.
//!
//! ```
//! use tidings_site::Site;
//!
//! let registry = tidings::Registry::family();
//! let site = Site::new(&registry).unwrap();
//! let files = site.files();
//! assert!(files.iter().any(|file| file.path == "index.html"));
//! assert!(files.iter().any(|file| file.path == "events/xumi.weights.load.start.html"));
//! ```
//!
//! Nothing here opens a file or a connection: the caller writes what
//! [`Site::files`] gives to a folder, or serves it. Every page can be read
//! without JavaScript, which adds search, the light on bytes and the choice
//! between light and dark. No page has inline scripts or styles.

#![forbid(unsafe_code)]

mod address;
mod bytes;
mod catalog;
mod domains;
mod downloads;
pub mod explain;
mod index;
mod json_view;
mod pages;
mod prose;

use tidings::Registry;
use tidings_core::MessageEntry;

use self::address::Names;
use self::catalog::{Catalog, Quirks};

const STYLE: &str = include_str!("../assets/style.css");
const SCRIPT: &str = include_str!("../assets/site.js");
const ICON: &str = include_str!("../assets/icon.svg");

/// The data of the package `tidings-schemas` could not be read, which means
/// that it and this package do not belong together.
#[derive(Debug)]
pub struct DataError(serde_json::Error);

impl std::fmt::Display for DataError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "the catalogue of the schemas cannot be read: {}", self.0)
    }
}

impl std::error::Error for DataError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.0)
    }
}

/// A file of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct File {
    /// Path below the site's folder, with `/` between its parts.
    pub path: String,
    /// What stands in it; UTF-8 in all but descriptor sets (`.binpb`).
    pub content: Vec<u8>,
}

impl File {
    fn text(path: String, text: impl Into<String>) -> Self {
        Self { path, content: text.into().into_bytes() }
    }
}

/// The catalogue, ready to be written as pages.
pub struct Site<'r> {
    registry: &'r Registry,
    catalog: Catalog,
    quirks: Quirks,
    names: Names,
    explains: bool,
    samples: Box<Sampler<'r>>,
}

/// Makes a sample of an event in binary.
type Sampler<'r> = dyn Fn(&'static MessageEntry) -> Option<Vec<u8>> + Send + Sync + 'r;

impl<'r> Site<'r> {
    /// The catalogue of the family, with golden vectors as samples. The
    /// registry gives the tables by which samples are taken apart; an event that
    /// it does not have is shown without a sample.
    ///
    /// # Errors
    /// When the data of `tidings-schemas` is of another version.
    pub fn new(registry: &'r Registry) -> Result<Self, DataError> {
        let catalog = Catalog::read().map_err(DataError)?;
        let quirks = catalog::quirks().map_err(DataError)?;
        let names = Names::new(&catalog);
        let samples = Box::new(|entry: &'static MessageEntry| {
            let name = entry.info.full_name;
            let of_event = |vector: &&tidings_schemas::Vector| vector.full_name == name;
            let vectors = || tidings_schemas::VECTORS.iter().filter(of_event);
            let full = vectors().find(|vector| vector.case == "full");
            full.or_else(|| vectors().next()).map(|vector| vector.binary.to_vec())
        });
        Ok(Self { registry, catalog, quirks, names, explains: false, samples })
    }

    /// Shows these samples: for each event its binary form, or none.
    #[must_use]
    pub fn with_samples(
        mut self,
        samples: impl Fn(&'static MessageEntry) -> Option<Vec<u8>> + Send + Sync + 'r,
    ) -> Self {
        self.samples = Box::new(samples);
        self
    }

    /// Adds the page with the box for payloads, which needs a server that
    /// answers `POST /explain`.
    #[must_use]
    pub fn with_explain_page(mut self) -> Self {
        self.explains = true;
        self
    }

    /// All files: pages, what they need, and the schemas to download.
    #[must_use]
    pub fn files(&self) -> Vec<File> {
        let mut files = self.pages();
        let assets = [
            ("assets/style.css", STYLE.to_owned()),
            ("assets/site.js", SCRIPT.to_owned()),
            ("assets/icon.svg", ICON.to_owned()),
            ("assets/index.js", index::script(self)),
        ];
        files.extend(assets.map(|(path, content)| File::text(path.to_owned(), content)));
        files.extend(downloads::files());
        files
    }

    /// An explanation as a page of its own, for browsers without JavaScript.
    #[must_use]
    pub fn explained_page(&self, input: &str, explanation: &explain::Explanation) -> String {
        pages::explain::page(self, input, Some(explanation))
    }

    /// Explains a payload that was pasted; see [`explain::explain`].
    #[must_use]
    pub fn explain(&self, input: &[u8], event_type: Option<&str>) -> explain::Explanation {
        explain::explain(self.registry, input, event_type)
    }
}

#[cfg(test)]
mod tests {
    use std::error::Error as _;

    use super::{DataError, Registry, Site};

    /// The page of a site at this path.
    fn page(site: &Site<'_>, path: &str) -> String {
        let page = site.files().into_iter().find(|file| file.path == path);
        String::from_utf8(page.unwrap_or_else(|| panic!("{path}")).content).unwrap()
    }

    #[test]
    fn an_enum_that_is_closed_and_not_used_says_so() {
        let registry = Registry::family();
        let mut site = Site::new(&registry).unwrap();
        let name = "control.ControlMessage.ControlType";
        let path = format!("enums/{name}.html");
        let before = page(&site, &path);
        assert!(before.contains("are kept, and written to JSON as numbers"), "{before}");
        assert!(before.contains("id=\"used-by\"") && before.contains("href=\"#used-by\""));
        for item in site.catalog.enums.iter_mut().filter(|item| item.full_name == name) {
            item.open = false;
        }
        for message in &mut site.catalog.messages {
            for field in &mut message.fields {
                field.refers_to = field.refers_to.take().filter(|other| other != name);
            }
        }
        let after = page(&site, &path);
        assert!(after.contains("are kept among the unknown fields"), "{after}");
        assert!(!after.contains("used-by"), "{after}");
    }

    #[test]
    fn a_field_shows_all_its_names_and_what_is_known_of_its_origin() {
        let registry = Registry::family();
        let mut site = Site::new(&registry).unwrap();
        let name = "events.LogMessage";
        let message = site.catalog.messages.iter_mut().find(|message| message.full_name == name);
        let [first, second, third, ..] = message.unwrap().fields.as_mut_slice() else { panic!() };
        first.json_also_read = vec!["one".to_owned(), "other".to_owned()];
        first.origin = super::catalog::Origin::default();
        second.origin = super::catalog::Origin::default();
        second.origin.source = Some("a wise source".to_owned());
        third.origin = super::catalog::Origin::default();
        third.origin.stability = "retired".to_owned();
        let page = page(&site, &format!("messages/{name}.html"));
        let rows: Vec<&str> = page.split("<div class=\"field\"").skip(1).collect();
        let names = "; also read: <code>one</code>, <code>other</code></p>";
        assert!(rows[0].contains(names), "{}", rows[0]);
        assert!(rows[1].contains("<br>a wise source</p>"), "{}", rows[1]);
        let retired = "<br><span class=\"chip warn\">retired</span> </p>";
        assert!(rows[2].contains(retired), "{}", rows[2]);
    }

    #[test]
    fn pages_do_without_quirks_and_descriptions_that_are_not_there() {
        let registry = Registry::family();
        let mut site = Site::new(&registry).unwrap();
        let start = "tidings.xumi.v1.GenerationStart";
        assert!(page(&site, "index.html").contains(" quirk"));
        assert!(page(&site, "domains/xumi.html").contains("id=\"quirks\""));
        site.quirks.clear();
        let known_from = |site: &Site<'_>| {
            let name = site.catalog.enums.first().unwrap().full_name.clone();
            page(site, &format!("enums/{name}.html")).contains("Known from")
        };
        assert!(known_from(&site));
        site.catalog.enums.first_mut().unwrap().source = None;
        assert!(!known_from(&site));
        site.catalog.messages.retain(|message| message.full_name != start);
        assert!(!page(&site, "index.html").contains(" quirk"));
        let xumi = page(&site, "domains/xumi.html");
        assert!(
            !xumi.contains("id=\"quirks\"") && xumi.contains("xumi.generation.start"),
            "{xumi}"
        );
    }

    #[test]
    fn data_that_is_no_json_is_said_with_its_cause() {
        let cause = serde_json::from_str::<serde_json::Value>("{").unwrap_err();
        let text = cause.to_string();
        let error = DataError(cause);
        let said = format!("the catalogue of the schemas cannot be read: {text}");
        assert_eq!(error.to_string(), said);
        assert_eq!(error.source().map(ToString::to_string), Some(text));
    }
}
