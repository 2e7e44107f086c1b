//! The pages hold together: everything of the catalogue has its place, every
//! link leads somewhere, and every page can be walked through by its headings.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::cast_possible_truncation)] // a failed test panics

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use tidings::Registry;
use tidings_site::{File, Site};

fn files() -> Vec<File> {
    Site::new(&Registry::family()).unwrap().with_explain_page().files()
}

fn pages() -> BTreeMap<String, String> {
    let files = files().into_iter().filter(|file| file.path.ends_with(".html"));
    files.map(|file| (file.path.clone(), text(&file))).collect()
}

fn text(file: &File) -> String {
    String::from_utf8(file.content.clone()).unwrap()
}

fn catalog() -> Value {
    serde_json::from_str(tidings_schemas::CATALOG).unwrap()
}

/// The values of an attribute, unescaped.
fn attributes<'h>(html: &'h str, name: &str) -> Vec<String> {
    let start = format!(" {name}=\"");
    let value = |rest: &'h str| rest.split('"').next().unwrap();
    html.split(&start).skip(1).map(|rest| value(rest).replace("&amp;", "&")).collect()
}

/// The levels of the headings, in order.
fn headings(html: &str) -> Vec<u8> {
    let levels = html.match_indices("<h").filter_map(|(at, _)| {
        let bytes = html.as_bytes();
        let (level, after) = (bytes[at + 2], bytes[at + 3]);
        (level.is_ascii_digit() && matches!(after, b'>' | b' ')).then_some(level - b'0')
    });
    levels.collect()
}

#[test]
fn every_event_and_message_and_enum_has_a_page_with_all_that_it_has() {
    let (pages, catalog) = (pages(), catalog());
    let events: BTreeMap<&str, &str> = catalog["events"]
        .as_array()
        .unwrap()
        .iter()
        .map(|event| (event["full_name"].as_str().unwrap(), event["event_type"].as_str().unwrap()))
        .collect();
    assert!(events.len() >= 34);
    for message in catalog["messages"].as_array().unwrap() {
        let name = message["full_name"].as_str().unwrap();
        let path = match events.get(name) {
            Some(event_type) => format!("events/{event_type}.html"),
            None => format!("messages/{name}.html"),
        };
        let page = pages.get(&path).unwrap_or_else(|| panic!("{path}"));
        let ids: BTreeSet<String> = attributes(page, "id").into_iter().collect();
        for field in message["fields"].as_array().unwrap() {
            let anchor = format!("field-{}", field["name"].as_str().unwrap());
            assert!(ids.contains(&anchor), "{path}#{anchor}");
            if let Some(unit) = field["unit"].as_str() {
                assert!(page.contains(&format!(">{unit}</span>")), "{path}: {unit}");
            }
        }
        if events.contains_key(name) {
            for part in ["id=\"json\"", "id=\"bytes\"", "data-dump"] {
                assert!(page.contains(part), "{path} has no {part}");
            }
        }
    }
    for item in catalog["enums"].as_array().unwrap() {
        let path = format!("enums/{}.html", item["full_name"].as_str().unwrap());
        let ids: BTreeSet<String> = attributes(&pages[&path], "id").into_iter().collect();
        for value in item["values"].as_array().unwrap() {
            assert!(ids.contains(&format!("value-{}", value["name"].as_str().unwrap())), "{path}");
        }
    }
}

#[test]
fn every_quirk_of_every_domain_stands_on_its_page() {
    let pages = pages();
    let quirks: Value = serde_json::from_str(tidings_schemas::QUIRKS).unwrap();
    let domains = quirks["domains"].as_object().unwrap();
    assert_eq!(domains.len(), 9);
    for (domain, quirks) in domains {
        let ids: BTreeSet<String> =
            attributes(&pages[&format!("domains/{domain}.html")], "id").into_iter().collect();
        let quirks = quirks["quirks"].as_array().unwrap();
        assert!(quirks.len() > 10, "{domain}");
        for quirk in quirks {
            assert!(ids.contains(quirk["id"].as_str().unwrap()), "{domain}: {quirk}");
        }
    }
}

#[test]
fn every_link_leads_to_a_page_and_to_a_place_on_it() {
    let files = files();
    let paths: BTreeSet<&str> = files.iter().map(|file| file.path.as_str()).collect();
    let ids: BTreeMap<&str, BTreeSet<String>> = files
        .iter()
        .filter(|file| file.path.ends_with(".html"))
        .map(|file| (file.path.as_str(), attributes(&text(file), "id").into_iter().collect()))
        .collect();
    let mut followed = 0;
    for file in files.iter().filter(|file| file.path.ends_with(".html")) {
        let links = ["href", "src"].map(|name| attributes(&text(file), name)).concat();
        for link in links {
            if link.starts_with("https://protobuf.dev/") {
                continue;
            }
            let (path, anchor) = link.split_once('#').unwrap_or((&link, ""));
            let folder = file.path.rsplit_once('/').map_or("", |split| split.0);
            let target = match path.strip_prefix("../") {
                _ if path.is_empty() => file.path.clone(),
                Some(path) => path.to_owned(),
                None if folder.is_empty() => path.to_owned(),
                None => format!("{folder}/{path}"),
            };
            assert!(paths.contains(target.as_str()), "{}: {link}", file.path);
            assert!(
                anchor.is_empty() || ids[target.as_str()].contains(anchor),
                "{}: {link}",
                file.path
            );
            followed += 1;
        }
    }
    assert!(followed > 8_000, "{followed}");
}

#[test]
fn every_row_of_the_index_leads_to_a_place() {
    let files = files();
    let index = files.iter().find(|file| file.path == "assets/index.js").unwrap();
    let index = text(index);
    let json = index.trim().strip_prefix("window.tidingsIndex=").unwrap();
    let rows: Vec<Value> = serde_json::from_str(json.strip_suffix(';').unwrap()).unwrap();
    let pages = pages();
    let ids: BTreeMap<&String, BTreeSet<String>> = pages
        .iter()
        .map(|(path, html)| (path, attributes(html, "id").into_iter().collect()))
        .collect();
    assert!(rows.len() > 2000);
    for row in &rows {
        let (page, anchor) = (row[4].as_str().unwrap().to_owned(), row[5].as_str().unwrap());
        assert!(ids.contains_key(&page), "{row}");
        assert!(anchor.is_empty() || ids[&page].contains(anchor), "{row}");
    }
    assert!(!index.contains('<'));
}

#[test]
fn every_page_has_title_language_landmarks_and_headings_in_order() {
    let pages = pages();
    let mut titles = BTreeSet::new();
    for (path, html) in &pages {
        assert!(html.starts_with("<!DOCTYPE html><html lang=\"en\""), "{path}");
        let title = html.split("<title>").nth(1).unwrap().split("</title>").next().unwrap();
        assert!(!title.is_empty());
        titles.insert((path.split('/').next().unwrap(), title));
        for landmark in
            ["<header", "<main id=\"main\"", "<footer", "<nav class=\"main\" aria-label="]
        {
            assert_eq!(html.matches(landmark).count(), 1, "{path}: {landmark}");
        }
        assert!(html.contains("<a class=\"skip\" href=\"#main\">"), "{path}");
        let headings = headings(html);
        assert_eq!(headings.iter().filter(|level| **level == 1).count(), 1, "{path}");
        assert_eq!(headings.first(), Some(&1), "{path}");
        for pair in headings.windows(2) {
            assert!(pair[1] <= pair[0] + 1, "{path}: {headings:?}");
        }
        let ids = attributes(html, "id");
        assert_eq!(
            ids.iter().collect::<BTreeSet<_>>().len(),
            ids.len(),
            "{path}: an id stands twice"
        );
    }
    assert!(titles.len() > pages.len() - 5, "titles tell pages apart");
}

#[test]
fn no_page_has_inline_scripts_or_styles_or_anything_from_elsewhere() {
    for (path, html) in pages() {
        assert_eq!(html.matches("<script").count(), html.matches("<script src=").count(), "{path}");
        for bad in
            ["<style", " style=\"", " onclick=", "javascript:", "//cdn", "@import", "http://"]
        {
            // A sample may hold an address, as text.
            let markup: String = html.split('<').filter_map(|tag| tag.split('>').next()).collect();
            assert!(!markup.contains(bad), "{path}: {bad}");
        }
    }
}

#[test]
fn hostile_samples_stay_text() {
    let registry = Registry::family();
    let site = Site::new(&registry).unwrap().with_samples(|entry| {
        let field = entry.info.fields.iter().find(|field| {
            matches!(field.kind, tidings_core::info::Kind::String)
                && field.constant.is_empty()
                && matches!(field.text, tidings_core::info::Text::Plain)
        })?;
        let text = b"</code><script>alert('x')</script>\"><img src=x onerror=alert(1)>";
        let mut bytes = Vec::new();
        let mut tag = field.number << 3 | 2;
        while tag >= 0x80 {
            bytes.push((tag & 0x7f | 0x80) as u8);
            tag >>= 7;
        }
        bytes.extend([tag as u8, text.len() as u8]);
        bytes.extend(text);
        Some(bytes)
    });
    let mut shown = 0;
    for file in site.files().iter().filter(|file| file.path.starts_with("events/")) {
        let html = text(file);
        assert!(!html.contains("<script>") && !html.contains("<img"), "{}", file.path);
        shown += usize::from(html.contains("&lt;script&gt;"));
    }
    assert!(shown > 15, "{shown}");
}

#[test]
fn without_a_registry_pages_have_no_samples_and_all_else() {
    let registry = Registry::new();
    let files = Site::new(&registry).unwrap().files();
    let page = files.iter().find(|file| file.path == "events/dropsonde.envelope.html").unwrap();
    let html = text(page);
    assert!(html.contains("field-origin") && !html.contains("data-dump"));
}

#[test]
fn the_pages_offer_every_schema_as_the_file_that_it_is() {
    let files = files();
    let file = |path: &str| &files.iter().find(|file| file.path == path).unwrap().content;
    let offered = |page: &str, path: &str| {
        let html = String::from_utf8(file(page).clone()).unwrap();
        assert!(attributes(&html, "href").contains(&path.to_owned()), "{page}: {path}");
    };
    for event in tidings_schemas::EVENTS {
        let path = format!("schemas/json-schema/{}/{}.json", event.domain, event.full_name);
        assert_eq!(file(&path), event.json_schema.as_bytes());
        offered(&format!("events/{}.html", event.event_type), &format!("../{path}"));
    }
    for (domain, set) in tidings_schemas::DESCRIPTOR_SETS {
        let path = format!("schemas/descriptors/{domain}.binpb");
        assert_eq!(file(&path), set);
        offered(&format!("domains/{domain}.html"), &format!("../{path}"));
    }
    for (domain, document) in tidings_schemas::ASYNCAPI {
        let path = format!("schemas/asyncapi/{domain}.json");
        assert_eq!(file(&path), document.as_bytes());
        offered(&format!("domains/{domain}.html"), &format!("../{path}"));
    }
    offered("domains/dropsonde.html", "../proto/events/envelope.proto");
    assert!(file("proto/tidings/options.proto").starts_with(b"//"));
    offered("index.html", "schemas/catalog.json");
}
