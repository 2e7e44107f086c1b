//! `tidings schema` and `tidings schema diff`.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use support::tidings;

const EVENT: &str = "xumi.weights.load.start";

fn text(arguments: &[&str]) -> String {
    String::from_utf8(tidings(arguments, b"").clean()).unwrap()
}

fn parsed(arguments: &[&str]) -> serde_json::Value {
    serde_json::from_str(&text(arguments)).unwrap()
}

#[test]
fn an_event_is_shown_in_every_language() {
    assert!(text(&["schema", EVENT]).contains("message WeightsLoadStart {"));
    let schema = parsed(&["schema", EVENT, "--format", "json-schema"]);
    assert_eq!(schema["title"], "WeightsLoadStart");
    let document = parsed(&["schema", EVENT, "--format", "asyncapi"]);
    assert!(document["channels"].get("xumi_load").is_some());
    let set = tidings(&["schema", EVENT, "--format", "descriptor"], b"").clean();
    assert_eq!(set, tidings_schemas::descriptor_set("xumi").unwrap());
    let page = text(&["schema", EVENT, "--format", "markdown"]);
    assert!(page.starts_with("# tidings.xumi.v1.WeightsLoadStart\n"), "{page}");
    let row = "| 16 | `storage_size` | int64 | integer | bytes |";
    assert!(page.contains(row) && page.contains("| Topic | xumi_load |"), "{page}");
}

#[test]
fn a_domain_is_shown_as_a_whole() {
    let files = text(&["schema", "dropsonde"]);
    assert!(files.contains("// events/log.proto\n") && files.contains("message LogMessage"));
    let pages = text(&["schema", "kuber", "--format", "markdown"]);
    assert_eq!(pages.matches("\n## Fields\n").count(), 4);
    let run = tidings(&["schema", "kuber", "--format", "json-schema"], b"");
    assert_eq!(run.code, Some(2));
    assert!(run.err.contains("tidings.kuber.v1.PodFree"), "{}", run.err);
}

#[test]
fn a_message_inside_an_event_has_a_schema_and_a_page() {
    let schema = parsed(&["schema", "events.LogMessage", "--format", "json-schema"]);
    assert_eq!(schema["$ref"], "#/$defs/events.LogMessage");
    let required = &schema["$defs"]["events.LogMessage"]["required"];
    assert_eq!(required, &serde_json::json!(["timestamp"]));
    let page = text(&["schema", "events.LogMessage", "--format", "markdown"]);
    assert!(page.contains("## events.LogMessage.MessageType") && page.contains("| 2 | `ERR` |"));
}

#[test]
fn a_message_that_no_event_holds_has_no_json_schema() {
    let run = tidings(&["schema", "flyteidl.core.Parameter", "--format", "json-schema"], b"");
    assert_eq!(run.code, Some(2));
    assert!(run.err.contains("no event holds a flyteidl.core.Parameter"), "{}", run.err);
}

#[test]
fn what_was_retired_from_a_protocol_is_said_on_its_page() {
    let page = text(&["schema", "events.HttpStart", "--format", "markdown"]);
    let page = page + &text(&["schema", "dropsonde.envelope", "--format", "markdown"]);
    assert!(page.contains("Retired from the protocol."), "{page}");
}

#[test]
fn the_topics_of_a_domain_are_an_asyncapi_document() {
    let document = parsed(&["schema", "xumi", "--format", "asyncapi"]);
    assert_eq!(document["asyncapi"].as_str().unwrap().split('.').next(), Some("3"));
    let event = parsed(&["schema", "xumi.generation.start", "--format", "asyncapi"]);
    assert_eq!(event["asyncapi"], document["asyncapi"]);
}

#[test]
fn an_unknown_name_is_wrong_usage() {
    let run = tidings(&["schema", "xumi.weights.load.strat"], b"");
    assert_eq!(run.code, Some(2));
    assert!(run.err.contains("xumi.weights.load.start"), "{}", run.err);
}

#[test]
fn a_schema_is_written_to_a_file_and_compared() {
    let folder = std::path::PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    let path = folder.join("xumi.binpb").display().to_string();
    let arguments = ["schema", "xumi", "--format", "descriptor", "--out", &path];
    assert!(tidings(&arguments, b"").clean().is_empty());
    let same = tidings(&["schema", "diff", &path, "xumi"], b"");
    assert_eq!((same.code, same.text()), (Some(0), "nothing differs in binary or in JSON\n"));
    let run = tidings(&["schema", "diff", &path, "kuber"], b"");
    assert_eq!(run.code, Some(1));
    assert!(run.text().contains("tidings.xumi.v1.WeightsLoadStart: the message was removed"));
    let run = tidings(&["schema", "diff", &path, "kuber", "--format", "json"], b"");
    let report: serde_json::Value = serde_json::from_slice(&run.out).unwrap();
    assert_eq!((run.code, &report["breaks"]), (Some(1), &true.into()));
    let mut changes = report["changes"].as_array().unwrap().iter();
    let removed = changes.find(|change| change["rule"] == "message-removed").unwrap();
    assert_eq!(removed["breaks"][0]["party"], "writer");
}

#[test]
fn what_cannot_be_compared_is_wrong_usage() {
    let run = tidings(&["schema", "diff", "no-such-file", "xumi"], b"");
    assert_eq!(run.code, Some(2));
    assert!(run.err.contains("no-such-file"), "{}", run.err);
    let run = tidings(&["schema", "diff", "xumi", "no-such-file"], b"");
    assert!(run.code == Some(2) && run.err.contains("no-such-file"), "{}", run.err);
    let path = std::path::PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("broken.binpb");
    std::fs::write(&path, b"\xff").unwrap();
    let run = tidings(&["schema", "diff", "xumi", &path.display().to_string()], b"");
    assert_eq!((run.code, run.out.len()), (Some(2), 0));
    assert!(run.err.contains("the new schema is no complete set"), "{}", run.err);
    let path = path.display().to_string();
    let run = tidings(&["schema", "diff", &path, "xumi"], b"");
    let said = format!("{path}: the old schema is no complete set");
    assert!(run.code == Some(2) && run.err.contains(&said), "{}", run.err);
    // A file is no folder, and a folder no file, whatever it is called.
    let run = tidings(&["schema", "diff", "xumi", &format!("{path}/inside")], b"");
    assert!(run.code == Some(2) && run.err.contains("broken.binpb/inside"), "{}", run.err);
}

#[test]
fn a_place_that_cannot_be_written_is_named() {
    let run = tidings(&["schema", "xumi", "--out", "/dev/null/x"], b"");
    assert_eq!(run.code, Some(2));
    assert!(run.err.contains("/dev/null/x"), "{}", run.err);
}

/// A folder with these files, and nothing else.
fn folder(name: &str, files: &[(&str, &str)]) -> std::path::PathBuf {
    let folder = std::path::PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _fresh = std::fs::remove_dir_all(&folder);
    folder_into(&folder, files);
    folder
}

fn folder_into(folder: &std::path::Path, files: &[(&str, &str)]) {
    for (path, text) in files {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
}

const HEAD: &str = "syntax = \"proto3\"; package shop;";

#[test]
fn proto_files_and_folders_of_them_are_compared_as_they_are() {
    let item = format!("{HEAD} message Item {{ int64 id = 1; }}");
    let order = format!(
        "{HEAD} import \"shop/item.proto\"; import \"events/uuid.proto\";
         import \"google/protobuf/any.proto\";
         message Order {{ Item item = 1; events.UUID by = 2; google.protobuf.Any any = 3; }}"
    );
    let old = folder("diff_old", &[("shop/item.proto", &item), ("shop/order.proto", &order)]);
    let item = item.replace("int64", "string");
    let new = folder("diff_new", &[("shop/item.proto", &item), ("shop/order.proto", &order)]);
    let [old_text, new_text] = [&old, &new].map(|path| path.display().to_string());
    let same = tidings(&["schema", "diff", &old_text, &old_text], b"");
    assert_eq!((same.code, same.text()), (Some(0), "nothing differs in binary or in JSON\n"));
    let said = "shop.Item.id: the type changed from int64 to string";
    let run = tidings(&["schema", "diff", &old_text, &new_text], b"");
    assert!(run.code == Some(1) && run.text().contains(said), "{} {}", run.text(), run.err);
    // Hidden folders do not count, and those inside of others do.
    let inside = "syntax = \"proto3\"; package shop.more; message More {}";
    let files = [("shop/more/more.proto", inside), (".git/broken.proto", "nothing")];
    folder_into(&new, &files);
    let run = tidings(&["schema", "diff", &old_text, &new_text], b"");
    let said_too = "shop.more.More: the message is new";
    assert!(run.code == Some(1) && run.text().contains(said_too), "{} {}", run.text(), run.err);
    // One file of each, whose imports start from the folder above.
    let [old, new] = [old, new].map(|path| path.join("shop/order.proto").display().to_string());
    let run = tidings(&["schema", "diff", &old, &new], b"");
    assert!(run.code == Some(1) && run.text().contains(said), "{} {}", run.text(), run.err);
}

#[test]
fn what_is_no_schema_is_refused_with_its_name_and_place() {
    let broken = folder("diff_broken", &[("a.proto", "syntax = \"proto3\";\nmessage {}\n")]);
    let alone = format!("{HEAD} import \"shop/item.proto\";");
    let alone = folder("diff_alone", &[("order.proto", &alone)]);
    let other = folder("diff_other", &[("README.md", "# Read me\n")]);
    let [file, readme] = [broken.join("a.proto"), other.join("README.md")];
    let cases = [
        (broken.display().to_string(), "a.proto:2:9"),
        (file.display().to_string(), "a.proto:2:9"),
        (alone.display().to_string(), "shop/item.proto"),
        (other.display().to_string(), "no .proto file"),
        (readme.display().to_string(), "no complete set of descriptors"),
        ("nowhere".to_owned(), "nowhere: there is no such file or folder, and the domains are"),
        ("nowhere.proto".to_owned(), "nowhere.proto: there is no such file or folder"),
    ];
    for (path, said) in cases {
        let run = tidings(&["schema", "diff", "xumi", &path], b"");
        assert!(run.code == Some(2) && run.err.contains(said), "{path}: {}", run.err);
    }
}
